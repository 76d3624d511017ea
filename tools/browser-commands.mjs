/**
 * What tests ask of the browser beyond the runner's own commands; see test/support/browser.ts. Only Chromium can do
 * it: elsewhere the answer is that it is not available.
 */

/** @param {object} payload such as {type: 'print', 'forced-colors': 'active', 'prefers-color-scheme': 'dark'} */
const media = (devtools, {type = '', ...features}) =>
  devtools.send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });

/** What assistive technology is told, in reading order: role, name, and what else each node says of itself. */
const accessibilityTree = async (devtools) => {
  const {nodes} = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = [];
  const visit = ({ignored, role, name, value, properties = [], childIds = []}) => {
    const states = Object.fromEntries(properties.map((property) => [property.name, property.value.value]));
    if (!ignored) list.push({...states, role: role.value, name: name?.value ?? '', value: value?.value});
    for (const id of childIds) if (byId.has(id)) visit(byId.get(id));
  };
  visit(nodes[0]);
  return list;
};

/** How many pages of A4 the page is when it is printed, with margins of a centimetre. */
const pages = async (devtools) => {
  const centimetre = 1 / 2.54;
  const margins = Object.fromEntries(['Top', 'Bottom', 'Left', 'Right'].map((side) => [`margin${side}`, centimetre]));
  const {data} = await devtools.send('Page.printToPDF', {
    paperWidth: 8.27,
    paperHeight: 11.69,
    preferCSSPageSize: true,
    ...margins,
  });
  return Buffer.from(data, 'base64')
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g).length;
};

/** A part of the page, wherever it is scrolled to, as a PNG in base64. */
const picture = async (devtools, {x, y, width, height}) => {
  const clip = {x, y, width, height, scale: 1};
  const {data} = await devtools.send('Page.captureScreenshot', {captureBeyondViewport: true, clip});
  return data;
};

const answers = {media, 'accessibility-tree': accessibilityTree, pages, picture};

/** What a session of the developer tools sets, only the same one can take back. */
const sessions = new WeakMap();
const devtoolsOf = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
};

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const browserCommands = () => ({
  name: 'browser-commands',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (!(command in answers)) return undefined;
    if (!browser.name.startsWith('Chromium')) return {available: false};
    return {available: true, result: await answers[command](await devtoolsOf(browser.getPage(id)), payload)};
  },
});
