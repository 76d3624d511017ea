/**
 * Writes dist/editors/: what VS Code and the editors of JetBrains complete and explain in HTML and CSS. JetBrains finds
 * its file through the package; VS Code is told of its two in the settings `html.customData` and `css.customData`.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

const folder = 'dist/editors';

/** Custom properties and parts have entries of their own, where an editor offers them. */
const options = {
  outdir: folder,
  packageJson: false,
  hideLogs: true,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
};

const writers = {
  'web-types.json': getWebTypesData,
  'vscode.html-custom-data.json': getVsCodeHtmlCustomData,
  'vscode.css-custom-data.json': getVsCodeCssCustomData,
};

export const writeEditors = () => {
  const manifest = readFileSync('custom-elements.json', 'utf8');
  mkdirSync(folder, {recursive: true});
  for (const [file, write] of Object.entries(writers))
    writeFileSync(`${folder}/${file}`, write(JSON.parse(manifest), options));
};
