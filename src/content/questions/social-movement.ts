/** Questions about the principle “social movement”. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const socialMovement: readonly Question[] = [
  {
    id: 'just-an-insurer',
    subject: 'social-movement',
    level: 'basic',
    prompt: msg('‘A mutual is just an insurer with a nicer name,’ says a neighbour. What does he overlook?', {id: 'questions.just-an-insurer.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'party',
        text: msg('The political party that stands behind it', {id: 'questions.just-an-insurer.options.party.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Belgium, some mutuals grew out of Christian, socialist or liberal circles, so the link is easily made. But a mutual is no party: its members act together for health, not for seats.', {id: 'questions.just-an-insurer.options.party.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'low-price',
        text: msg('The low price, since it makes no profit', {id: 'questions.just-an-insurer.options.low-price.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Not seeking profit may keep costs down, but a low price makes no movement. In a European Parliament text, the word ‘mutual’ stresses that members act together.', {id: 'questions.just-an-insurer.options.low-price.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'people',
        text: msg('The people in it, who also act together', {id: 'questions.just-an-insurer.options.people.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A European Parliament text draws the line. ‘Insurance’ stresses paying ahead and sharing risks. ‘Mutual’ stresses something more: a social movement of people who act together.', {id: 'questions.just-an-insurer.options.people.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'marches',
        text: msg('The street marches that it must organise', {id: 'questions.just-an-insurer.options.marches.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('‘Movement’ does bring marches to mind. Mostly it is quieter. In Belgium, one mutual counts associations of young people, of ill or disabled people and of seniors.', {id: 'questions.just-an-insurer.options.marches.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['ep-text', 'mc-campaign', 'belgium-compulsory'],
    status: {state: 'draft'},
  },
  {
    id: 'meetings-and-plays',
    subject: 'social-movement',
    level: 'basic',
    prompt: msg('In a region of Burkina Faso, few people know what a mutual is. What would a social movement do?', {id: 'questions.meetings-and-plays.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'advertising',
        text: msg('Buy advertising, as one does for any product', {id: 'questions.meetings-and-plays.options.advertising.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Posters do make a name known. But a mutual lives through people who take part. In Burkina Faso, mutuals went further, with village assemblies, theatre and radio.', {id: 'questions.meetings-and-plays.options.advertising.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'sellers',
        text: msg('Send sellers who are paid for each new member', {id: 'questions.meetings-and-plays.options.sellers.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Sellers can bring in signatures quickly. Members who understand and take part are another matter. In Burkina Faso, mutuals explain and discuss in village assemblies and plays.', {id: 'questions.meetings-and-plays.options.sellers.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'village-meetings',
        text: msg('Hold village meetings and plays to talk about it', {id: 'questions.meetings-and-plays.options.village-meetings.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Burkina Faso, mutuals have informed people through village assemblies, theatre and radio. Malaria and food were subjects too. Talking together comes first, joining comes after.', {id: 'questions.meetings-and-plays.options.village-meetings.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['rams'],
    status: {state: 'draft'},
  },
  {
    id: 'costly-medicines',
    subject: 'social-movement',
    level: 'medium',
    prompt: msg('Members keep telling volunteers that medicines are too expensive. What does a social movement do with these stories?', {id: 'questions.costly-medicines.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'silence',
        text: msg('It keeps quiet: politics is for the parties', {id: 'questions.costly-medicines.options.silence.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The caution is understandable: a mutual is no party. But in Belgium, one mutual builds its political positions on what members live through, without standing for election.', {id: 'questions.costly-medicines.options.silence.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'to-deciders',
        text: msg('It takes them to those who decide on health', {id: 'questions.costly-medicines.options.to-deciders.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Lomé, in 2019, African mutuals put forward common demands for health coverage for all. What many people live through then becomes a cause to defend together.', {id: 'questions.costly-medicines.options.to-deciders.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'cheaper-shop',
        text: msg('It tells each one to find a cheaper pharmacy', {id: 'questions.costly-medicines.options.cheaper-shop.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Good advice helps one person today. But a movement also looks at the cause. In Lomé, in 2019, African mutuals set out common demands for health coverage for all.', {id: 'questions.costly-medicines.options.cheaper-shop.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['lome-mtsi', 'mc-campaign'],
    status: {state: 'draft'},
  },
  {
    id: 'how-they-began',
    subject: 'social-movement',
    level: 'advanced',
    prompt: msg('Today, mutuals in Belgium carry out the compulsory health insurance. How did they begin?', {id: 'questions.how-they-began.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'workers-funds',
        text: msg('As workers’ funds, hardly distinct from unions', {id: 'questions.how-they-began.options.workers-funds.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In nineteenth-century Belgium, mutual funds and trade unions were so close that the border was blurred. The movement came first, and compulsory insurance much later.', {id: 'questions.how-they-began.options.workers-funds.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'state-offices',
        text: msg('As State offices, set up after the war in 1945', {id: 'questions.how-they-began.options.state-offices.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Social security does date from about then, hence the mix-up. But Belgium passed a first law on mutual aid societies in 1851. The funds are much older than the State’s scheme.', {id: 'questions.how-they-began.options.state-offices.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'insurers',
        text: msg('As branches of insurers, for poorer customers', {id: 'questions.how-they-began.options.insurers.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Seen from outside, insurers and mutuals look alike today. But in nineteenth-century Belgium, the funds grew side by side with the first trade unions, not out of companies.', {id: 'questions.how-they-began.options.insurers.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['cm-first-laws'],
    status: {state: 'draft'},
  },
];
