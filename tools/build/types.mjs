/**
 * Writes dist/lib/types/: the element in the templates of each framework, which a page asks for by name
 * (`mutual-identity-card/types/react`). The frameworks' own part is in types/; the attributes come from the manifest.
 */
import {copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';

const folder = 'dist/lib/types';

/** A template may give a number as text, and a boolean by its name alone. */
const typeOf = ({type: {text}}) =>
  ({number: 'number | `${number}`', boolean: "boolean | 'true' | 'false' | ''"})[text] ?? text;

const attributesOf = ({attributes}) => {
  const lines = attributes.map(
    (each) => `  /** ${each.description} */\n  '${each.name}'?: ${typeOf(each)} | undefined;`,
  );
  return `/** What a template may say of \`<mutual-identity-card>\`. Types only. */
import type {MicEventMap} from '../element.js';

export interface CardAttributes {
${lines.join('\n')}
  class?: string | undefined;
}

/** A listener for each event, under the name that a framework gives it. */
export type CardListeners<Prefix extends string> = {
  [Type in keyof MicEventMap as \`\${Prefix}\${Type}\`]?: (event: MicEventMap[Type]) => void;
};

export type CamelCase<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<CamelCase<Rest>>}\`
  : Name;
`;
};

export const writeTypes = () => {
  const [{declarations}] = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules;
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/attributes.d.ts`, attributesOf(declarations[0]));
  for (const file of readdirSync('types')) copyFileSync(`types/${file}`, `${folder}/${file}`);
};
