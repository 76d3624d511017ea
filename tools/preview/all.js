/** The page of all screens: loads one after the other, finds the screens of a text, and says which texts are on none. */
const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
const sections = [...document.querySelectorAll('section:has(iframe)')];
const {texts} = await (await fetch('preview.json')).json();

/** The ids on each screen. */
const idsOf = new Map();

const fit = (frame) => {
  const {body} = frame.contentDocument;
  frame.style.blockSize = `${body.getBoundingClientRect().height}px`;
};

const load = async (section) => {
  const frame = section.querySelector('iframe');
  frame.src = frame.dataset.src;
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const {preview, ResizeObserver} = frame.contentWindow;
  new ResizeObserver(() => fit(frame)).observe(frame.contentDocument.body);
  await preview.ready;
  idsOf.set(section, new Set(preview.texts().map(({id}) => id)));
};

const filter = () => {
  const {wanted, width} = Object.fromEntries(new FormData(form));
  const text = wanted.trim().toLowerCase();
  const found = Object.keys(texts).filter((id) =>
    [id, texts[id].text, texts[id].english].some((each) => each.toLowerCase().includes(text)),
  );
  for (const section of sections) {
    section.hidden = text && !found.some((id) => idsOf.get(section)?.has(id));
    document.querySelector(`nav [href="#${section.id}"]`).parentElement.hidden = section.hidden;
  }
  document.body.style.setProperty('--width', width ? `${width}px` : '100%');
  if (idsOf.size < sections.length) return;
  const shown = sections.filter(({hidden}) => !hidden).length;
  status.textContent = text ? `${found.length} texts, on ${shown} of ${sections.length} screens` : `${shown} screens`;
};
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());

const cell = (name, textContent) => Object.assign(document.createElement(name), {textContent});

const listElsewhere = () => {
  const shown = new Set([...idsOf.values()].flatMap((ids) => [...ids]));
  const rows = Object.entries(texts)
    .filter(([id]) => !shown.has(id))
    .map(([id, {text, english, note}]) => {
      const row = document.createElement('tr');
      row.append(cell('th', id), ...[text, english, note].map((each) => cell('td', each)));
      return row;
    });
  document.querySelector('tbody').replaceChildren(...rows);
};

for (const [at, section] of sections.entries()) {
  status.textContent = `Screen ${at + 1} of ${sections.length}…`;
  await load(section).catch((error) => {
    section.querySelector('h2').append(` ${error.message}`);
    idsOf.set(section, new Set());
  });
}
listElsewhere();
filter();
document.body.dataset.ready = '';
