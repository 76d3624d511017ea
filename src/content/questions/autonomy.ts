/** Questions about autonomy. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const autonomy: readonly Question[] = [
  {
    id: 'we-are-autonomous',
    subject: 'autonomy',
    level: 'basic',
    prompt: msg('‘Nobody decides in our place,’ says the chair of a mutual. What can she rightly mean?', {id: 'questions.we-are-autonomous.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'no-control',
        text: msg('That its books are closed to the authorities', {id: 'questions.we-are-autonomous.options.no-control.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Supervision and freedom go together in many places. Belgium’s Control Office looks into the rules and the elections of mutuals, and runs none of them.', {id: 'questions.we-are-autonomous.options.no-control.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'no-partner',
        text: msg('That it keeps away from the federations', {id: 'questions.we-are-autonomous.options.no-partner.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Many join one. In Burundi, the federations of community mutuals have formed a confederation, which represents and defends the movement.', {id: 'questions.we-are-autonomous.options.no-partner.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'no-members',
        text: msg('That the board does not consult the members', {id: 'questions.we-are-autonomous.options.no-members.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Then it would be the board that decides in their place. In Mali, members take part in the life of a mutual and can be elected to its bodies.', {id: 'questions.we-are-autonomous.options.no-members.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'own-decisions',
        text: msg('That only members set its course, under the law', {id: 'questions.we-are-autonomous.options.own-decisions.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Paraguay’s law on mutuals begins with this: free organisation and autonomy, guaranteed in its first article. The same law goes on to set conditions.', {id: 'questions.we-are-autonomous.options.own-decisions.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['paraguay-law', 'ocm-brochure', 'burundi-conamus', 'mali'],
  },
  {
    id: 'state-and-mutual',
    subject: 'autonomy',
    level: 'basic',
    prompt: msg('In many countries, a State scheme and mutuals both help people to pay for care. What sets a mutual apart?', {id: 'questions.state-and-mutual.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'run-by-members',
        text: msg('The people whom it covers are those who run it', {id: 'questions.state-and-mutual.options.run-by-members.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A State scheme is created by law and run by a public authority, an ILO guide notes. Belgium’s mutuals carry out such a scheme, and elect their own assemblies.', {id: 'questions.state-and-mutual.options.run-by-members.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'nothing',
        text: msg('Little by now: both have become public services', {id: 'questions.state-and-mutual.options.nothing.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Both serve the public, and look alike at the counter. In law they differ: a mutual is a private body, governed by private law.', {id: 'questions.state-and-mutual.options.nothing.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'for-the-poor',
        text: msg('It is for those who are too poor for the scheme', {id: 'questions.state-and-mutual.options.for-the-poor.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Belgium, rich and poor are in the compulsory scheme, through a mutual or a small public fund. Income plays no part in that.', {id: 'questions.state-and-mutual.options.for-the-poor.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['step-features', 'aim-what', 'belgium-compulsory'],
  },
  {
    id: 'a-donor-wants-seats',
    subject: 'autonomy',
    level: 'medium',
    prompt: msg('A donor offers money to a mutual in Central America, and wants half the seats on its board. Which answer lets it keep the gift and decide for itself?', {id: 'questions.a-donor-wants-seats.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'accept',
        text: msg('Yes, as half the seats are not yet a majority', {id: 'questions.a-donor-wants-seats.options.accept.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Half is enough to block decisions, and to bargain over them. Next year’s gift could come with further demands.', {id: 'questions.a-donor-wants-seats.options.accept.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'refuse',
        text: msg('No, as a mutual should live on contributions', {id: 'questions.a-donor-wants-seats.options.refuse.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It stays free and loses the gift. Money from outside need not be a fault: several young mutuals in Africa began with some from abroad.', {id: 'questions.a-donor-wants-seats.options.refuse.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'keep-the-board',
        text: msg('Yes, with a yearly report in place of the seats', {id: 'questions.a-donor-wants-seats.options.keep-the-board.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A donor may fairly ask what became of the money, and a report will tell. Seats would give a say in everything else.', {id: 'questions.a-donor-wants-seats.options.keep-the-board.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['portugal-autonomy', 'cm-international'],
  },
  {
    id: 'market-women',
    subject: 'autonomy',
    level: 'advanced',
    prompt: msg('In a country of the West African union UEMOA, market women want to found a mutual. Whose permission do they need to found it?', {id: 'questions.market-women.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'minister',
        text: msg('The minister’s, as a bank or an insurer does', {id: 'questions.market-women.options.minister.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The authorities come in at the next step. Once founded, a mutual asks to be entered in a register, and to operate it may need their approval.', {id: 'questions.market-women.options.minister.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'union',
        text: msg('That of the union of mutuals of their country', {id: 'questions.market-women.options.union.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Unions of mutuals advise newcomers, and can be joined later. Nor is a founding assembly the end: registration with a public body comes after it.', {id: 'questions.market-women.options.union.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'nobody',
        text: msg('No one’s, as far as the founding is concerned', {id: 'questions.market-women.options.nobody.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Article 15 of the union’s regulation says it: mutuals are formed freely. An assembly adopts the statutes and names a board; the public register, and any approval, come later.', {id: 'questions.market-women.options.nobody.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'hospital',
        text: msg('That of the hospital where they will be treated', {id: 'questions.market-women.options.hospital.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('An agreement with a hospital is worth having, for price and quality. It is signed by a mutual that exists, and that is on the public register.', {id: 'questions.market-women.options.hospital.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['unamusc'],
  },
];
