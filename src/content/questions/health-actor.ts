/** Questions about the principle “health actor”. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const healthActor: readonly Question[] = [
  {
    id: 'a-health-camp',
    subject: 'health-actor',
    level: 'basic',
    prompt: msg('A mutual in India holds health camps with screenings. Why would it do that?', {id: 'questions.a-health-camp.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'staying-well',
        text: msg('Helping people stay well is part of its work', {id: 'questions.a-health-camp.options.staying-well.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('One mutual in India adds a medical helpline, health camps and screenings to its fund. A health actor cares about health itself, before any bill arrives.', {id: 'questions.a-health-camp.options.staying-well.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'charge-more',
        text: msg('It wants to charge more to those it finds ill', {id: 'questions.a-health-camp.options.charge-more.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Some insurers do look at health before naming a price. But according to a UN guide, health does not set a mutual’s contribution. In India, screenings help people get care in time.', {id: 'questions.a-health-camp.options.charge-more.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'publicity',
        text: msg('It is publicity: prevention only costs money', {id: 'questions.a-health-camp.options.publicity.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Prevention costs money today, and its gain is hard to see. Still, for this mutual in India, a helpline, camps and screenings are part of the work.', {id: 'questions.a-health-camp.options.publicity.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['uplift-standard', 'step-principles'],
    status: {state: 'draft'},
  },
  {
    id: 'an-unclear-bill',
    subject: 'health-actor',
    level: 'basic',
    prompt: msg('A member does not understand her hospital bill and feels badly treated. What can a mutual do as a health actor?', {id: 'questions.an-unclear-bill.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'nothing',
        text: msg('Nothing: its task is to pay the bills', {id: 'questions.an-unclear-bill.options.nothing.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Reimbursement is what people notice most. But Belgian law gives mutuals another task too: help, information, guidance and assistance. The aim is physical, mental and social well-being.', {id: 'questions.an-unclear-bill.options.nothing.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'stand-up',
        text: msg('Explain, advise and stand up for her', {id: 'questions.an-unclear-bill.options.stand-up.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Belgian law gives mutuals such a task: help, information, guidance and assistance. Some there also offer legal help, and defend their members one by one or together.', {id: 'questions.an-unclear-bill.options.stand-up.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'keep-the-peace',
        text: msg('Pay all of it at once, to keep the peace', {id: 'questions.an-unclear-bill.options.keep-the-peace.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That would calm things down, but an unfair bill would stay unfair, and all members would pay it. In Belgium, mutuals also inform and guide, and some defend their members.', {id: 'questions.an-unclear-bill.options.keep-the-peace.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'lawyer',
        text: msg('Leave the matter to a lawyer she pays', {id: 'questions.an-unclear-bill.options.lawyer.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A dispute does make one think of lawyers. But a talk is often enough, and it costs less. In Belgium, mutuals inform and guide, and some offer legal help.', {id: 'questions.an-unclear-bill.options.lawyer.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['ocm-fr', 'solidaris-report'],
    status: {state: 'draft'},
  },
  {
    id: 'paying-up-front',
    subject: 'health-actor',
    level: 'medium',
    prompt: msg('In Burundi, many rural families cannot pay for a treatment up front. What has a mutual there done about it?', {id: 'questions.paying-up-front.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'claim-later',
        text: msg('It asks them to pay all and claim it back later', {id: 'questions.paying-up-front.options.claim-later.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Many schemes work this way, so it comes to mind first. But for poor families it closes the door. In Burundi, a mutual’s members pay a fifth, on leaving (2025).', {id: 'questions.paying-up-front.options.claim-later.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'loan',
        text: msg('It lends them the money, at a small interest', {id: 'questions.paying-up-front.options.loan.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Mutuals for savings and credit exist in West Africa, so the mix-up is easy. But a loan leaves a debt. In Burundi, a health mutual signs agreements with health centres and hospitals.', {id: 'questions.paying-up-front.options.loan.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'agreements',
        text: msg('It has agreements: members pay only a part', {id: 'questions.paying-up-front.options.agreements.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Burundi, a mutual signs agreements with health centres and hospitals. Members show their booklet and pay a fifth of the bill when they leave (2025).', {id: 'questions.paying-up-front.options.agreements.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['munasa'],
    status: {state: 'draft'},
  },
  {
    id: 'dirty-water',
    subject: 'health-actor',
    level: 'advanced',
    prompt: msg('In an Asian city, children keep falling ill from dirty water. A mutual pays for each treatment. What else concerns a health actor?', {id: 'questions.dirty-water.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'nothing',
        text: msg('Nothing else: water is the town’s affair', {id: 'questions.dirty-water.options.nothing.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The town is in charge of water, true. But a mutual can speak up. The original card, drawn up on four continents, speaks of a right to health, with all that shapes it.', {id: 'questions.dirty-water.options.nothing.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'causes',
        text: msg('The water too: it is a cause of illness', {id: 'questions.dirty-water.options.causes.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Water, food, housing and work are determinants of health: they make people ill or well. The original card, drawn up on four continents, aims at the right to health with all of these.', {id: 'questions.dirty-water.options.causes.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'drop-families',
        text: msg('The costs: it drops the families at risk', {id: 'questions.dirty-water.options.drop-families.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Dropping costly families seems the quickest way to save a fund. Swiss research calls it risk selection, and it is the opposite of solidarity. The card looks at all that shapes health.', {id: 'questions.dirty-water.options.drop-families.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['inspir-card', 'css-risk'],
    status: {state: 'draft'},
  },
];
