import {expect} from 'chai';
import {principleIds} from '../src/content/model.js';
import {languages, type ViewName} from '../src/language/languages.js';
import {questionCount, readSettings, type RawSettings, type Settings} from '../src/settings.js';

/** In the form that a card's string has. */
const code = '1AAAAAAAAAAAAAAAAAAAAAAAA';
const link = `https://example.org/#mic-profile=${code}`;

const defaults: Settings = readSettings({}).settings;

describe('settings', () => {
  it('has a default for everything', () => {
    expect(defaults).to.deep.equal({
      languages: [...languages],
      view: 'card',
      views: ['card', 'quiz'],
      principle: undefined,
      principles: [...principleIds],
      questions: 12,
      seed: undefined,
      theme: 'auto',
      headingLevel: 2,
      profile: undefined,
      fromLink: false,
      linkable: false,
      remember: false,
    });
  });

  const good: [RawSettings, Partial<Settings>][] = [
    [{languages: 'nl fr-BE'}, {languages: ['nl', 'fr']}],
    [{languages: ' en\n fr  en '}, {languages: ['en', 'fr']}],
    [{languages: ''}, {languages: []}],
    [{view: 'quiz'}, {view: 'quiz'}],
    [{view: 'profile'}, {view: 'profile', views: ['card', 'quiz', 'profile'], linkable: true}],
    [{views: 'quiz card'}, {view: 'quiz', views: ['quiz', 'card']}],
    [{views: 'profile'}, {view: 'profile', views: ['profile'], linkable: true}],
    [{views: 'card quiz', view: 'quiz'}, {view: 'quiz'}],
    [{profile: code}, {profile: code, views: ['card', 'quiz', 'profile'], linkable: true}],
    [{profile: link}, {profile: link, views: ['card', 'quiz', 'profile'], linkable: true}],
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
    [{remember: ''}, {remember: true}],
    [{remember: 'remember'}, {remember: true}],
    [{remember: 'true'}, {remember: true}],
    [{remember: 'false'}, {remember: false}],
    [{remember: false}, {remember: false}],
    [{profileFromHash: ''}, {linkable: true}],
    [{profileFromHash: 'profile-from-hash'}, {linkable: true}],
    [
      {profileFromHash: 'false', views: 'card profile'},
      {views: ['card', 'profile'], linkable: false},
    ],
    [
      {principles: 'autonomy', principle: 'autonomy'},
      {principles: ['autonomy'], principle: 'autonomy'},
    ],
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

  it('takes the principles that the page’s own words list, where no attribute does', () => {
    const principles = ['autonomy', 'democracy'] as const;
    const read = (raw: RawSettings) => readSettings(raw, {principles});
    expect(read({}).settings.principles).to.deep.equal(principles);
    expect(read({principles: 'solidarity'}).settings.principles).to.deep.equal(['solidarity']);
    expect(read({principles: 'nothing'}).settings.principles).to.deep.equal(principles);
    expect(read({principle: 'solidarity'}).problems.map(({attribute}) => attribute)).to.deep.equal(['principle']);
  });

  const bad: [RawSettings, string, Partial<Settings>?][] = [
    [{lang: 'tlh'}, 'lang'],
    [{languages: 'fr xx'}, 'languages', {languages: ['fr']}],
    [{languages: 'xx'}, 'languages'],
    [{view: 'Quiz'}, 'view'],
    [{view: 'result'}, 'view'],
    [{views: 'card, quiz'}, 'views', {view: 'quiz', views: ['quiz']}],
    [{views: 'game'}, 'views'],
    [{views: ' '}, 'views'],
    [{views: 'card', view: 'quiz'}, 'view', {views: ['card']}],
    [{principle: 'profit'}, 'principle'],
    [{principles: 'solidarity charity'}, 'principles', {principles: ['solidarity']}],
    [{principles: 'autonomy', principle: 'democracy'}, 'principle', {principles: ['autonomy']}],
    [{remember: '0'}, 'remember'],
    [{remember: {}}, 'remember'],
    [{profileFromHash: 'no'}, 'profile-from-hash'],
    [{seed: false}, 'seed'],
    [{profile: 'nonsense'}, 'profile', {profile: 'nonsense', views: ['card', 'quiz', 'profile'], linkable: true}],
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

  it('names what is unknown in a list, in one warning', () => {
    const {problems} = readSettings({languages: 'fr xx ja-JP nl yy'});
    expect(problems.map(({value}) => value)).to.deep.equal(['xx ja-JP yy']);
  });

  it('keeps offering a view that was shown, whatever the page then asks for', () => {
    const shown = new Set<ViewName>(['card', 'profile']);
    expect(readSettings({view: 'card'}, {shown}).settings.views).to.deep.equal(['card', 'quiz', 'profile']);
    const {settings, problems} = readSettings({views: 'quiz card', view: 'profile'}, {shown});
    expect(settings.views).to.deep.equal(['quiz', 'card', 'profile']);
    expect(settings.view).to.equal('profile');
    expect(problems).to.deep.equal([]);
  });

  it('shows the card of a link rather than the page’s, and says where it comes from', () => {
    const {settings, problems} = readSettings({views: 'card quiz', view: 'profile', profile: code}, {link: '1other'});
    expect(problems).to.deep.equal([]);
    expect(settings).to.include({view: 'profile', profile: '1other', fromLink: true});
    expect(settings.views).to.deep.equal(['card', 'quiz', 'profile']);
  });
});
