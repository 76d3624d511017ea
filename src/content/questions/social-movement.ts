/** Questions about the principle “social movement”. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const socialMovement: readonly Question[] = [
  {
    id: 'just-an-insurer',
    subject: 'social-movement',
    level: 'basic',
    prompt: msg('‘A mutual is just an insurer with a nicer name,’ says a neighbour. What does he overlook?', {id: 'questions.just-an-insurer.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'party',
        text: msg('The political family that it comes from', {id: 'questions.just-an-insurer.options.party.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Belgium, some mutuals have Christian, socialist or liberal roots, and others call themselves neutral. Roots tell where a mutual comes from, not how it differs from an insurer.', {id: 'questions.just-an-insurer.options.party.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'low-price',
        text: msg('The lower price, with no shareholders to pay', {id: 'questions.just-an-insurer.options.low-price.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A cheap insurer would still be an insurer. Saving on dividends may lower a price; it does not make anyone take part.', {id: 'questions.just-an-insurer.options.low-price.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'people',
        text: msg('The people in it, who also act together', {id: 'questions.just-an-insurer.options.people.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In 2010, in a text on health in Africa, the European Parliament kept the two words apart. ‘Insurance’ implies paying ahead and sharing risks; ‘mutual’ stresses the joint initiative of members.', {id: 'questions.just-an-insurer.options.people.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'own-law',
        text: msg('The special law under which it does its work', {id: 'questions.just-an-insurer.options.own-law.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Several countries have one: France, for instance, a code of its own. Insurers too have theirs. A law records a difference; it does not create it.', {id: 'questions.just-an-insurer.options.own-law.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['ep-text', 'belgium-compulsory', 'france-code'],
  },
  {
    id: 'meetings-and-plays',
    subject: 'social-movement',
    level: 'basic',
    prompt: msg('In parts of Burkina Faso, few people knew what a mutual is. How did a network of mutuals there make it known?', {id: 'questions.meetings-and-plays.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'advertising',
        text: msg('With posters that show a family at the clinic', {id: 'questions.meetings-and-plays.options.advertising.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A poster shows a name and a face. It does not answer back when someone asks: ‘And if I never fall ill?’', {id: 'questions.meetings-and-plays.options.advertising.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'sellers',
        text: msg('With agents, paid by the new member they bring in', {id: 'questions.meetings-and-plays.options.sellers.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('An agent is paid when people sign, and gone when they have doubts. A mutual wants them to stay, to take part and to pay again next year.', {id: 'questions.meetings-and-plays.options.sellers.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'village-meetings',
        text: msg('With village assemblies, plays and radio talks', {id: 'questions.meetings-and-plays.options.village-meetings.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Malaria and food were on the programme too (2013). On the ground, solidarity can be very hard to explain, says the head of a mutual in the capital.', {id: 'questions.meetings-and-plays.options.village-meetings.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['rams', 'burkina-women'],
  },
  {
    id: 'costly-medicines',
    subject: 'social-movement',
    level: 'medium',
    prompt: msg('Members keep telling volunteers that medicines are too expensive. What does a mutual in Belgium say it does with such stories?', {id: 'questions.costly-medicines.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'silence',
        text: msg('It passes them to the parties, and stays neutral', {id: 'questions.costly-medicines.options.silence.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It did not keep out of politics. Five months before the elections of June 2024, it set out priorities of its own, beside those of the parties.', {id: 'questions.costly-medicines.options.silence.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'cheaper-shop',
        text: msg('It helps members to find a cheaper pharmacy', {id: 'questions.costly-medicines.options.cheaper-shop.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Advice like that is worth having today. The next person in the queue meets the same price, until somebody asks who sets it.', {id: 'questions.costly-medicines.options.cheaper-shop.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'to-deciders',
        text: msg('It turns them into political proposals', {id: 'questions.costly-medicines.options.to-deciders.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('MC counts nearly 9,000 contacts with members a day, and some 7,000 volunteers. In Lomé, in 2019, African and European mutualists likewise agreed on demands to States.', {id: 'questions.costly-medicines.options.to-deciders.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['mc-campaign', 'lome'],
  },
  {
    id: 'how-they-began',
    subject: 'social-movement',
    level: 'advanced',
    prompt: msg('Today, mutuals in Belgium carry out the compulsory health insurance. How did they begin?', {id: 'questions.how-they-began.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'workers-funds',
        text: msg('As societies for mutual aid, some close to unions', {id: 'questions.how-they-began.options.workers-funds.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('They were a mixed lot, and for some of them the border with the first unions was vague. Compulsory insurance came much later.', {id: 'questions.how-they-began.options.workers-funds.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'state-offices',
        text: msg('As State offices, set up with social security', {id: 'questions.how-they-began.options.state-offices.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Belgian social security dates from the end of the Second World War. A first law on mutual aid societies had been passed in 1851.', {id: 'questions.how-they-began.options.state-offices.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'insurers',
        text: msg('As branches of insurers, for their own workers', {id: 'questions.how-they-began.options.insurers.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('No insurer stood behind them. They were small and local, until they began to join in federations; in 1906, fifty-seven of these formed the Christian union.', {id: 'questions.how-they-began.options.insurers.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['cm-first-laws', 'cm-unity'],
  },
];
