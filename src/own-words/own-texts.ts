import type {Continent, PrincipleId, Question} from '../content/model.js';
import type {Source} from '../content/sources.js';
import type {CardScene} from '../view.js';
import type {OwnFile} from './file.js';
import {textIn} from './language.js';
import {questionIn, sourceIn} from './questions.js';

type Words = CardScene['words'];

/** What is put over a language. */
interface Texts {
  readonly words: Words;
  readonly questions: readonly Question[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** A file that was read without a fault, put over what ships, which is never changed. */
export class OwnTexts {
  readonly principles: readonly PrincipleId[] | undefined;
  #region: Continent | undefined;
  #file: OwnFile;
  /** The same words give the same object: a card is not made anew for nothing. */
  #written = new WeakMap<Words, Texts>();

  constructor(file: OwnFile) {
    this.#file = file;
    this.#region = file.region;
    this.principles = file.principles;
  }

  over(scene: CardScene): CardScene {
    const {words, questions, sources} = this.#textsOver(scene);
    return {
      ...scene,
      words,
      continent: this.#region ?? scene.continent,
      sources: {...scene.sources, ...sources},
      ownQuestions: questions,
    };
  }

  #textsOver({words, lang}: CardScene): Texts {
    let texts = this.#written.get(words);
    if (!texts) this.#written.set(words, (texts = this.#write(words, lang)));
    return texts;
  }

  #write(words: Words, lang: string): Texts {
    const {questions = []} = this.#file;
    const sources = questions.map((question) => sourceIn(question, lang));
    return {
      words: this.#wordsOver(words, lang),
      questions: questions.map((question) => questionIn(question, lang)),
      sources: Object.fromEntries(sources),
    };
  }

  #wordsOver(words: Words, lang: string): Words {
    const {title, lead, footer} = this.#file;
    const {ui} = words;
    return {
      ...words,
      ui: {...ui, title: textIn(title, lang) ?? ui.title, definition: textIn(lead, lang) ?? ui.definition},
      ownFooter: textIn(footer, lang),
    };
  }
}
