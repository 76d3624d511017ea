import {expect} from '@open-wc/testing';
import {principleIds} from '../src/content/model.js';
import {questionCount, readSettings, type RawSettings, type Settings} from '../src/settings.js';

const defaults: Settings = readSettings({}).settings;

describe('settings', () => {
  it('has a default for everything', () => {
    expect(defaults).to.deep.equal({
      languages: ['fr', 'nl', 'en'],
      view: 'card',
      views: ['card', 'quiz'],
      principle: undefined,
      principles: [...principleIds],
      questions: 12,
      seed: undefined,
      theme: 'auto',
      headingLevel: 2,
      profile: undefined,
      remember: false,
    });
  });

  const good: [RawSettings, Partial<Settings>][] = [
    [{languages: 'nl fr-BE'}, {languages: ['nl', 'fr']}],
    [{languages: ' en\n fr  en '}, {languages: ['en', 'fr']}],
    [{languages: ''}, {languages: []}],
    [{view: 'quiz'}, {view: 'quiz'}],
    [{view: 'profile'}, {view: 'profile', views: ['card', 'quiz', 'profile']}],
    [{views: 'quiz card'}, {view: 'quiz', views: ['quiz', 'card']}],
    [{views: 'profile'}, {view: 'profile', views: ['profile']}],
    [{views: 'card quiz', view: 'quiz'}, {view: 'quiz'}],
    [{profile: '1abc'}, {profile: '1abc', view: 'card', views: ['card', 'quiz', 'profile']}],
    [{principle: 'democracy'}, {principle: 'democracy'}],
    [{principles: 'autonomy solidarity'}, {principles: ['autonomy', 'solidarity']}],
    [{questions: '1'}, {questions: 1}],
    [{questions: questionCount}, {questions: questionCount}],
    [{seed: 42}, {seed: '42'}],
    [{seed: 'class 3b'}, {seed: 'class 3b'}],
    [{theme: 'dark'}, {theme: 'dark'}],
    [{headingLevel: '6'}, {headingLevel: 6}],
    [{headingLevel: 3}, {headingLevel: 3}],
    [{remember: true}, {remember: true}],
    [{lang: 'fr-BE'}, {}],
    [{view: null, seed: undefined}, {}],
  ];
  for (const [raw, expected] of good) {
    it(`takes ${JSON.stringify(raw)}`, () => {
      const {settings, problems} = readSettings(raw);
      expect(problems).to.deep.equal([]);
      expect(settings).to.deep.equal({...defaults, ...expected});
    });
  }

  const bad: [RawSettings, string, Partial<Settings>?][] = [
    [{lang: 'tlh'}, 'lang'],
    [{languages: 'fr xx'}, 'languages'],
    [{view: 'Quiz'}, 'view'],
    [{view: 'result'}, 'view'],
    [{views: 'card, quiz'}, 'views'],
    [{views: ' '}, 'views'],
    [{views: 'card', view: 'quiz'}, 'view', {views: ['card']}],
    [{principle: 'profit'}, 'principle'],
    [{principles: 'solidarity charity'}, 'principles'],
    [{questions: '0'}, 'questions'],
    [{questions: '-3'}, 'questions'],
    [{questions: '1e1'}, 'questions'],
    [{questions: questionCount + 1}, 'questions'],
    [{questions: NaN}, 'questions'],
    [{questions: 2.5}, 'questions'],
    [{questions: {}}, 'questions'],
    [{seed: Symbol('s')}, 'seed'],
    [{theme: 'blue'}, 'theme'],
    [{headingLevel: '1'}, 'heading-level'],
    [{headingLevel: '7'}, 'heading-level'],
    [{profile: Object.create(null)}, 'profile'],
  ];
  for (const [raw, attribute, expected] of bad) {
    it(`keeps the default for ${attribute}: ${String(Object.values(raw).map((value) => (typeof value === 'string' ? value : typeof value)))}`, () => {
      const {settings, problems} = readSettings(raw);
      expect(settings).to.deep.equal({...defaults, ...expected});
      expect(problems.map((problem) => problem.attribute)).to.deep.equal([attribute]);
      expect(problems[0].allowed).to.be.a('string').that.is.not.empty;
    });
  }
});
