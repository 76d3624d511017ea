/** Questions about autonomy. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const autonomy: readonly Question[] = [
  {
    id: 'we-are-autonomous',
    subject: 'autonomy',
    level: 'basic',
    prompt: msg('‘We are an autonomous mutual,’ says the chair. What does she mean?', {id: 'questions.we-are-autonomous.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'no-control',
        text: msg('No authority may check its accounts', {id: 'questions.we-are-autonomous.options.no-control.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Freedom and control seem to exclude each other. They do not. In Belgium, a Control Office checks the rules and the elections, without running the mutuals.', {id: 'questions.we-are-autonomous.options.no-control.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'no-partner',
        text: msg('It works entirely without partners', {id: 'questions.we-are-autonomous.options.no-partner.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Standing alone may look stronger. But one can decide freely and still work with others. In Burundi, a mutual signs agreements with health centres and hospitals.', {id: 'questions.we-are-autonomous.options.no-partner.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'no-members',
        text: msg('Its board need not answer to members', {id: 'questions.we-are-autonomous.options.no-members.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Boards sometimes take the mutual’s freedom for their own. But it is the members’ freedom. In Mali, each of them may elect the leaders and be elected.', {id: 'questions.we-are-autonomous.options.no-members.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'own-decisions',
        text: msg('It decides for itself, within the law', {id: 'questions.we-are-autonomous.options.own-decisions.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Portugal’s law on mutuals names independence and autonomy as a principle. No State, party or funder decides in the members’ place, but the law still applies.', {id: 'questions.we-are-autonomous.options.own-decisions.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['portugal-autonomy', 'ocm-brochure', 'munasa', 'mali'],
    status: {state: 'draft'},
  },
  {
    id: 'state-and-mutual',
    subject: 'autonomy',
    level: 'basic',
    prompt: msg('In many countries, a State scheme and mutuals both help people to pay for care. What sets a mutual apart?', {id: 'questions.state-and-mutual.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'run-by-members',
        text: msg('It is run by its members, not by the State', {id: 'questions.state-and-mutual.options.run-by-members.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('According to a UN guide, public authority runs a State scheme, and members run a mutual. This holds even where mutuals carry out public insurance, as in Belgium.', {id: 'questions.state-and-mutual.options.run-by-members.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'nothing',
        text: msg('Nothing: a mutual is a public service too', {id: 'questions.state-and-mutual.options.nothing.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Belgium, mutuals carry out the compulsory insurance, so the idea is natural. But they are not public bodies. Belgium has a separate public fund for those who want no mutual.', {id: 'questions.state-and-mutual.options.nothing.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'for-the-poor',
        text: msg('It is for the poor, the scheme for the rest', {id: 'questions.state-and-mutual.options.for-the-poor.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Mutuals often welcome people whom nobody else insures, so the idea comes easily. But according to a UN guide, what sets them apart is that their members run them.', {id: 'questions.state-and-mutual.options.for-the-poor.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['step-features', 'aim-what', 'ocm-fr', 'belgium-compulsory'],
    status: {state: 'draft'},
  },
  {
    id: 'a-donor-wants-seats',
    subject: 'autonomy',
    level: 'medium',
    prompt: msg('A donor offers money to a mutual in Central America, and wants half the seats on its board. What fits autonomy?', {id: 'questions.a-donor-wants-seats.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'accept',
        text: msg('Accepting, since those who pay may decide', {id: 'questions.a-donor-wants-seats.options.accept.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In a company, money buys a say, so this seems normal. But Portugal’s law on mutuals names independence and autonomy as a principle. Whoever pays may ask for accounts, but not take the wheel.', {id: 'questions.a-donor-wants-seats.options.accept.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'refuse',
        text: msg('Refusing, since any gift ends autonomy', {id: 'questions.a-donor-wants-seats.options.refuse.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Prudent, but too strict. Some mutuals in Senegal have received public subsidies since 2013. Outside money is a risk to watch; what counts is who decides.', {id: 'questions.a-donor-wants-seats.options.refuse.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'keep-the-board',
        text: msg('Accepting only if members keep the board', {id: 'questions.a-donor-wants-seats.options.keep-the-board.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('What counts is who decides. Some mutuals in Senegal, for example, have received public subsidies since 2013. Support is welcome as long as members, not donors, hold the wheel.', {id: 'questions.a-donor-wants-seats.options.keep-the-board.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['portugal-autonomy', 'aim-old', 'senegal-state'],
    status: {state: 'draft'},
  },
  {
    id: 'market-women',
    subject: 'autonomy',
    level: 'advanced',
    prompt: msg('In a country of the West African union UEMOA, market women want to form a mutual. Whose permission do they need?', {id: 'questions.market-women.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'minister',
        text: msg('The minister’s, as for an insurer', {id: 'questions.market-women.options.minister.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('States often license banks and insurers, so one expects it here too. But under the UEMOA rules, mutuals are formed freely: nobody has to allow it first.', {id: 'questions.market-women.options.minister.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'nobody',
        text: msg('Nobody’s: they may form it freely', {id: 'questions.market-women.options.nobody.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Under the UEMOA rules, mutuals are formed freely: nobody has to allow it first. The founders’ assembly adopts written rules and names a first board. Registration is a separate matter.', {id: 'questions.market-women.options.nobody.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'hospital',
        text: msg('A hospital’s, which will treat them', {id: 'questions.market-women.options.hospital.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('An agreement with a hospital is useful, but comes later. Under the UEMOA rules, people form a mutual freely. The founders’ assembly adopts its written rules.', {id: 'questions.market-women.options.hospital.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['unamusc', 'uemoa'],
    status: {state: 'draft'},
  },
];
