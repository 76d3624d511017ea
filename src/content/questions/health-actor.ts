/** Questions about the principle “health actor”. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const healthActor: readonly Question[] = [
  {
    id: 'a-health-camp',
    subject: 'health-actor',
    level: 'basic',
    prompt: msg('In India, a mutual holds health camps with blood tests before the rainy season. Why does it spend money on that?', {id: 'questions.a-health-camp.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'charge-more',
        text: msg('It then knows better what each one should pay', {id: 'questions.a-health-camp.options.charge-more.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Then those who most need a test would be the first to stay away, and illness would be found later than before.', {id: 'questions.a-health-camp.options.charge-more.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'staying-well',
        text: msg('Helping people to stay well is part of its work', {id: 'questions.a-health-camp.options.staying-well.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('There are also talks on malaria and dengue, and a helpline where doctors answer. An illness that is found early is easier to treat, and costs the fund less.', {id: 'questions.a-health-camp.options.staying-well.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'publicity',
        text: msg('It hopes that the camps will bring new members', {id: 'questions.a-health-camp.options.publicity.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That may happen as well. The plan for the rainy season had three aims: fewer people infected, early diagnosis, and a good hospital for those who need one.', {id: 'questions.a-health-camp.options.publicity.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['uplift-monsoon', 'uplift-standard'],
  },
  {
    id: 'an-unclear-bill',
    subject: 'health-actor',
    level: 'basic',
    prompt: msg('A woman in Belgium does not understand her hospital bill and feels badly treated. What does her mutual have to offer?', {id: 'questions.an-unclear-bill.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'nothing',
        text: msg('A quick refund of the part that it covers', {id: 'questions.an-unclear-bill.options.nothing.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Refunds are one task. The law gives Belgium’s mutuals another: help, information, guidance and assistance, for physical, mental and social well-being.', {id: 'questions.an-unclear-bill.options.nothing.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'stand-up',
        text: msg('An explanation, and help to make her case', {id: 'questions.an-unclear-bill.options.stand-up.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('At one of them, Solidaris, this comes with legal aid, for a single person or for a group. A mistake found once can spare many people the same trouble.', {id: 'questions.an-unclear-bill.options.stand-up.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'keep-the-peace',
        text: msg('A payment of the bill, from its social fund', {id: 'questions.an-unclear-bill.options.keep-the-peace.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Then nobody would learn whether the bill was right. If it was not, everybody in the fund would pay for a mistake that will be made again.', {id: 'questions.an-unclear-bill.options.keep-the-peace.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'lawyer',
        text: msg('A list of lawyers who help its members', {id: 'questions.an-unclear-bill.options.lawyer.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It may come to that. First, somebody who knows the tariffs can go through the bill with her, line by line.', {id: 'questions.an-unclear-bill.options.lawyer.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['ocm-fr', 'solidaris-report'],
  },
  {
    id: 'paying-up-front',
    subject: 'health-actor',
    level: 'medium',
    prompt: msg('In Burundi, many rural families cannot pay for treatment up front. What has a mutual there done about it?', {id: 'questions.paying-up-front.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'claim-later',
        text: msg('It refunds its members within a few days', {id: 'questions.paying-up-front.options.claim-later.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Even a quick refund comes after the bill. A carpenter hurt by his bull had no money on him when he reached the hospital, he recalled in 2025.', {id: 'questions.paying-up-front.options.claim-later.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'loan',
        text: msg('It lends them the money at a low interest rate', {id: 'questions.paying-up-front.options.loan.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That is the work of a savings group. Illness often takes the income away as well, which is a bad moment to owe money.', {id: 'questions.paying-up-front.options.loan.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'agreements',
        text: msg('It settles most of the bill with the hospital', {id: 'questions.paying-up-front.options.agreements.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Agreements with health centres and hospitals make this possible. At a public one, people show their booklet and pay a fifth on leaving (2025).', {id: 'questions.paying-up-front.options.agreements.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['munasa', 'burundi-cover'],
  },
  {
    id: 'a-damp-home',
    subject: 'health-actor',
    level: 'advanced',
    prompt: msg('In south-western France, damp homes make people ill again and again. Their mutual pays for the medicines. What else have mutuals there done?', {id: 'questions.a-damp-home.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'better-medicines',
        text: msg('They paid for newer medicines and allergy tests', {id: 'questions.a-damp-home.options.better-medicines.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Medicines do not dry a wall. Mould was found in each of the thirty homes of the project; the youngest patient was one year old, the oldest 77.', {id: 'questions.a-damp-home.options.better-medicines.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'courts',
        text: msg('They helped members to take the owners to court', {id: 'questions.a-damp-home.options.courts.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That can become necessary, and takes years. This project sought out landlords, public and private, to talk about repairs.', {id: 'questions.a-damp-home.options.courts.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'visits',
        text: msg('They sent advisers to look at the homes', {id: 'questions.a-damp-home.options.visits.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('One looked at health, another at the building and the heating. Housing, work and food are determinants of health: they make people ill, or keep them well.', {id: 'questions.a-damp-home.options.visits.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['gironde-homes', 'inspir-card'],
  },
];
