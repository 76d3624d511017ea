/** Questions about democracy. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const democracy: readonly Question[] = [
  {
    id: 'rosa-and-luis',
    subject: 'democracy',
    level: 'basic',
    prompt: msg('In a mutual in the Andes, Rosa pays the highest contribution and Luis the lowest. Whose vote weighs more in the assembly?', {id: 'questions.rosa-and-luis.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'rosa',
        text: msg('Rosa’s, as she brings in more of the money', {id: 'questions.rosa-and-luis.options.rosa.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('So it goes among shareholders: the more capital, the more votes. In a mutual, a vote belongs to a person, not to a sum.', {id: 'questions.rosa-and-luis.options.rosa.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'first-member',
        text: msg('That of the one who has belonged longer', {id: 'questions.rosa-and-luis.options.first-member.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Experience can win people over before the vote. In the vote itself, mutuals in Mali count old and new members alike: one member, one vote.', {id: 'questions.rosa-and-luis.options.first-member.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'luis',
        text: msg('Luis’s, as he will need more care than she', {id: 'questions.rosa-and-luis.options.luis.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Need decides who receives care. It gives no extra say over the fund, and neither does paying more.', {id: 'questions.rosa-and-luis.options.luis.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'neither',
        text: msg('Neither: they weigh the same, rich or poor', {id: 'questions.rosa-and-luis.options.neither.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('One vote each is the general rule. Where the statutes are like those in Mali, both could also stand for election.', {id: 'questions.rosa-and-luis.options.neither.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['aim-what', 'mali-working', 'mali'],
  },
  {
    id: 'accounts-and-board',
    subject: 'democracy',
    level: 'basic',
    prompt: msg('The accounts are ready, and two seats on the board are free. Who has the last word in a mutual?', {id: 'questions.accounts-and-board.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'care-providers',
        text: msg('The doctors and hospitals it works with', {id: 'questions.accounts-and-board.options.care-providers.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('They would be judges in their own cause, as it negotiates prices with them. Their advice is worth hearing.', {id: 'questions.accounts-and-board.options.care-providers.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'manager',
        text: msg('The management, which knows the files best', {id: 'questions.accounts-and-board.options.manager.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Knowing a file is one thing, answering for it another. In Mali, those at the head of a mutual are volunteers from its own ranks; staff prepare and carry out.', {id: 'questions.accounts-and-board.options.manager.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'authority',
        text: msg('The public office that supervises mutuals', {id: 'questions.accounts-and-board.options.authority.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It sees to it that rules are kept. Belgium’s has done so since the law of 1990, and leaves it to each mutual whom it puts in charge.', {id: 'questions.accounts-and-board.options.authority.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'members',
        text: msg('The members, or delegates whom they elect', {id: 'questions.accounts-and-board.options.members.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Belgium, it is their assembly that approves the accounts. It can also dismiss a member of the board.', {id: 'questions.accounts-and-board.options.members.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['ocm-fr', 'ocm-brochure', 'mali-working'],
  },
  {
    id: 'a-million-members',
    subject: 'democracy',
    level: 'medium',
    prompt: msg('A mutual has a million members. They cannot all meet, so delegates vote for them. When is that good enough?', {id: 'questions.a-million-members.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'elected',
        text: msg('When the members elect these delegates', {id: 'questions.a-million-members.options.elected.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It is one accepted way to put the rule of one vote each into practice. Belgian mutuals have held such elections every six years since 1992.', {id: 'questions.a-million-members.options.elected.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'every-member',
        text: msg('When votes on each matter are also held online', {id: 'questions.a-million-members.options.every-member.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That would be welcome, but is not required. Representation, good or bad, is older than the internet; what matters is how the seats are won.', {id: 'questions.a-million-members.options.every-member.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'appointed',
        text: msg('When the management picks able members for it', {id: 'questions.a-million-members.options.appointed.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Whoever owes a seat to the management will find it hard to contradict it. An assembly is there to do just that, if need be.', {id: 'questions.a-million-members.options.appointed.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['aim-what', 'ocm-elections'],
  },
  {
    id: 'few-women-lead',
    subject: 'democracy',
    level: 'medium',
    prompt: msg('Women are the majority of members and too rarely lead, a leader of the African Union of Mutuals has said. What did women from twelve countries do about it in Abidjan?', {id: 'questions.few-women-lead.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'quota',
        text: msg('They reserved a third of the seats for women', {id: 'questions.few-women-lead.options.quota.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A gathering from twelve countries cannot change the statutes of each mutual. It can do what comes before that: compare experience, and argue for change.', {id: 'questions.few-women-lead.options.quota.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'day',
        text: msg('They held a day for women in leading posts', {id: 'questions.few-women-lead.options.day.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('More than 120 women came to this second International Day of the Mutualist Woman, in 2020. A third one followed in 2022, partly online.', {id: 'questions.few-women-lead.options.day.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'own-mutuals',
        text: msg('They founded a mutual that women would run', {id: 'questions.few-women-lead.options.own-mutuals.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Such mutuals exist: one in Ouagadougou belongs to women who cook for passers-by. The meeting in Abidjan was about the boards of all mutuals.', {id: 'questions.few-women-lead.options.own-mutuals.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['women-mutualists', 'women-apa', 'women-aim', 'burkina-women'],
  },
  {
    id: 'doubtful-claims',
    subject: 'democracy',
    level: 'advanced',
    prompt: msg('In India, the software of a health mutual settles the simple claims. Who looked again at those it had doubts about or turned down?', {id: 'questions.doubtful-claims.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'experts',
        text: msg('A panel of doctors from outside the mutual', {id: 'questions.doubtful-claims.options.experts.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Medical checks came earlier, when claims were held against the rules. What failed them was discussed again by others, once a month.', {id: 'questions.doubtful-claims.options.experts.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'managers',
        text: msg('The managers, who know the budget best', {id: 'questions.doubtful-claims.options.managers.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Whoever must save money would then judge those who need it. Those who did decide spoke of empathy with the woman who is waiting.', {id: 'questions.doubtful-claims.options.managers.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'committee',
        text: msg('A committee, with two seats per large group', {id: 'questions.doubtful-claims.options.committee.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Uplift’s larger partner groups each sent two of their members, trained for the task. ‘A position of great power and responsibility,’ two of them called it.', {id: 'questions.doubtful-claims.options.committee.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['uplift-committee'],
  },
];
