/** Run in the copy of the project that build.mjs makes: writes its dist/, in which each text carries its id. */
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {litLocalizeTransform} from '@lit/localize-tools/lib/modes/transform.js';
import {rollup} from 'rollup';
import {compileContent} from '../content.mjs';
import {languages} from '../languages.mjs';
import {openProject} from '../locales/project.mjs';
import {around} from './marks.js';
import {pseudo, pseudoOf} from './pseudo.mjs';

/** The texts of a language, by their ids. */
const textsOf = (language, messages, translations) => {
  if (language === pseudo) return messages.map((message) => ({...message, contents: pseudoOf(message.contents)}));
  const translated = new Map((translations.get(language) ?? []).map((message) => [message.name, message]));
  // What is yet to be translated shows in English, as it would to a visitor.
  return messages.map((message) => translated.get(message.name) ?? message);
};

const marked = ({name, contents, ...message}) => {
  const [before, after] = around(name);
  return [name, {...message, name, contents: [before, ...contents, after]}];
};

const compileWords = () => {
  const project = openProject('.');
  const {program, config} = project;
  const {messages} = project.extractSourceMessages();
  const {translations} = project.readTranslationsSync();
  const options = program.getCompilerOptions();
  for (const language of languages) {
    const texts = new Map(textsOf(language, messages, translations).map(marked));
    options.outDir = config.resolve(join(config.output.outputDir, language));
    program.emit(undefined, undefined, undefined, undefined, {
      before: [litLocalizeTransform(texts, language, program)],
    });
  }
};

/** Nobody waits for these files: what makes scripts small would take longer than all the rest. */
const quick = ({plugins, ...build}) => ({...build, plugins: plugins.filter(({name}) => name !== 'small-scripts')});

await compileContent(compileWords);
const {default: builds} = await import(pathToFileURL(resolve('rollup.config.mjs')));
// The words, and the script that fetches them: the builds after these hold the same in other files.
for (const build of builds.slice(0, 2).map(quick)) {
  const bundle = await rollup(build);
  await bundle.write(build.output);
}
