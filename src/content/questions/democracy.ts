/** Questions about democracy. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const democracy: readonly Question[] = [
  {
    id: 'rosa-and-luis',
    subject: 'democracy',
    level: 'basic',
    prompt: msg('In a mutual in the Andes, Rosa pays the highest contribution and Luis the lowest. By the principle of democracy, who has more say in a vote?', {id: 'questions.rosa-and-luis.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'rosa',
        text: msg('Rosa, because she brings in more', {id: 'questions.rosa-and-luis.options.rosa.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In a company, votes follow the money. AIM, the international association of mutuals, describes another rule: one person, one vote, whatever the amount paid.', {id: 'questions.rosa-and-luis.options.rosa.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'first-member',
        text: msg('The one who was a member first', {id: 'questions.rosa-and-luis.options.first-member.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Experience deserves respect, and elders often weigh in a debate. When it comes to voting, mutuals in Mali count everyone alike: each member has one vote.', {id: 'questions.rosa-and-luis.options.first-member.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'luis',
        text: msg('Luis, because he needs more help', {id: 'questions.rosa-and-luis.options.luis.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Solidarity does look at need when people fall ill. For votes the rule is simpler. AIM, the international association of mutuals, names it: one person, one vote.', {id: 'questions.rosa-and-luis.options.luis.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'neither',
        text: msg('Neither: each of them has one vote', {id: 'questions.rosa-and-luis.options.neither.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('AIM, the international association of mutuals, names this rule, and mutuals in Mali apply it: one member, one vote. A higher contribution gives no extra weight.', {id: 'questions.rosa-and-luis.options.neither.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['aim-what', 'mali-working'],
    status: {state: 'draft'},
  },
  {
    id: 'accounts-and-board',
    subject: 'democracy',
    level: 'basic',
    prompt: msg('The accounts of the year are ready, and two seats on the board are free. Who decides in a mutual?', {id: 'questions.accounts-and-board.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'care-providers',
        text: msg('The doctors and hospitals it works with', {id: 'questions.accounts-and-board.options.care-providers.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Doctors know care best, so their advice counts. But the fund is the members’ own. In Belgium, an assembly elected by members adopts the accounts. It elects and dismisses directors.', {id: 'questions.accounts-and-board.options.care-providers.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'members',
        text: msg('The members or their elected delegates', {id: 'questions.accounts-and-board.options.members.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Belgium, an assembly elected by members adopts the accounts. It elects and dismisses directors. In Mali, every member may elect and be elected. A mutual belongs to its members.', {id: 'questions.accounts-and-board.options.members.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'manager',
        text: msg('The manager, who knows the files best', {id: 'questions.accounts-and-board.options.manager.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Managers prepare the files, so one easily follows them. But they carry out what members decide. In Mali, for instance, every member may elect directors and be elected.', {id: 'questions.accounts-and-board.options.manager.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'authority',
        text: msg('The authority that supervises mutuals', {id: 'questions.accounts-and-board.options.authority.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In many countries an authority checks the accounts, hence the confusion. But checking is not deciding. In Belgium, an assembly elected by members adopts the accounts and elects the directors.', {id: 'questions.accounts-and-board.options.authority.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['ocm-fr', 'mali', 'aim-what'],
    status: {state: 'draft'},
  },
  {
    id: 'a-million-members',
    subject: 'democracy',
    level: 'medium',
    prompt: msg('A mutual has a million members. They cannot all meet, so delegates vote for them. Is this democratic?', {id: 'questions.a-million-members.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'elected',
        text: msg('Yes, if the members elect these delegates', {id: 'questions.a-million-members.options.elected.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('AIM, the international association of mutuals, accepts both: direct votes, or delegates. In Belgium, members have elected them every six years since 1992.', {id: 'questions.a-million-members.options.elected.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'every-member',
        text: msg('No, each member must vote on every matter', {id: 'questions.a-million-members.options.every-member.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In a village mutual, everybody can indeed meet. For large ones, AIM, the international association of mutuals, accepts delegates. In Belgium, members elect them every six years.', {id: 'questions.a-million-members.options.every-member.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'appointed',
        text: msg('Yes, even if managers pick the delegates', {id: 'questions.a-million-members.options.appointed.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The word ‘delegate’ already sounds democratic. But what matters is who sends them. In Belgium, members elect them every six years; managers do not pick them.', {id: 'questions.a-million-members.options.appointed.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['aim-what', 'ocm-elections'],
    status: {state: 'draft'},
  },
  {
    id: 'doubtful-claims',
    subject: 'democracy',
    level: 'advanced',
    prompt: msg('In India, the software of a health mutual cannot settle every claim. Who decides on the doubtful ones there?', {id: 'questions.doubtful-claims.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'experts',
        text: msg('Medical experts from outside the mutual', {id: 'questions.doubtful-claims.options.experts.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A doctor’s advice helps, so this sounds prudent. But in India one mutual leaves the doubtful claims to a committee of members, who know how people live.', {id: 'questions.doubtful-claims.options.experts.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'committee',
        text: msg('A committee made up of ordinary members', {id: 'questions.doubtful-claims.options.committee.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('One mutual in India works this way. A committee of members looks at the claims that the software cannot settle. Democracy is then more than a yearly vote.', {id: 'questions.doubtful-claims.options.committee.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'managers',
        text: msg('Managers only, as members are not neutral', {id: 'questions.doubtful-claims.options.managers.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Keeping members out looks fairer at first. But one mutual in India trusts them. Since the fund is theirs, a committee of members settles the doubtful claims.', {id: 'questions.doubtful-claims.options.managers.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['uplift-committee'],
    status: {state: 'draft'},
  },
];
