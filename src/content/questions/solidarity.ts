/** Questions about solidarity. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const solidarity: readonly Question[] = [
  {
    id: 'old-and-young',
    subject: 'solidarity',
    level: 'basic',
    prompt: msg('In a West African village, Awa and Issa join the same mutual. Awa is 60 and diabetic, Issa is 25 and healthy. What does solidarity ask?', {id: 'questions.old-and-young.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'awa-more',
        text: msg('That Awa pays more, because her care costs more', {id: 'questions.old-and-young.options.awa-more.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Commercial insurers often reason so, and it sounds fair: each pays for their own risk. According to a UN guide for Africa, a member’s risk does not set the contribution.', {id: 'questions.old-and-young.options.awa-more.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'no-difference',
        text: msg('That neither pays more because of age or health', {id: 'questions.old-and-young.options.no-difference.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('According to a UN guide for Africa, the contribution follows neither age, nor sex, nor health. Those whom illness spares today help to carry the others.', {id: 'questions.old-and-young.options.no-difference.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'issa-later',
        text: msg('That Issa pays nothing until he needs some care', {id: 'questions.old-and-young.options.issa-later.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Paying only when ill seems natural where insurance is new. But a fund filled by the sick alone runs dry. In Mali, mutuals explain it so: those spared by illness carry the others.', {id: 'questions.old-and-young.options.issa-later.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['step-principles', 'mali'],
    status: {state: 'draft'},
  },
  {
    id: 'a-year-without-illness',
    subject: 'solidarity',
    level: 'basic',
    prompt: msg('After a year without illness, a member in Mali asks for her contributions back. Which answer fits solidarity?', {id: 'questions.a-year-without-illness.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'minus-costs',
        text: msg('‘You get them back, minus our running costs.’', {id: 'questions.a-year-without-illness.options.minus-costs.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Nobody likes to pay for nothing. But the money was not wasted: it paid for members who were ill. In Mali, mutuals explain that those spared by illness carry the others.', {id: 'questions.a-year-without-illness.options.minus-costs.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'discount',
        text: msg('‘You pay less next year, as a small reward.’', {id: 'questions.a-year-without-illness.options.discount.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Car insurers reward years without accidents, so the idea is familiar. But then members who fall ill would pay more. That does not fit a UN guide for Africa.', {id: 'questions.a-year-without-illness.options.discount.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'in-turn',
        text: msg('‘They helped others, who will help you in turn.’', {id: 'questions.a-year-without-illness.options.in-turn.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Mali, mutuals put it like this: those whom illness spares carry the others. A year without care was also a year of protection, for her too.', {id: 'questions.a-year-without-illness.options.in-turn.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['mali', 'step-principles'],
    status: {state: 'draft'},
  },
  {
    id: 'richer-and-poorer',
    subject: 'solidarity',
    level: 'medium',
    prompt: msg('A mutual in South America asks better-off members to pay more than poorer ones, for the same benefits. Is this still solidarity?', {id: 'questions.richer-and-poorer.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'health-ignored',
        text: msg('Yes, as long as health does not set the amount', {id: 'questions.richer-and-poorer.options.health-ignored.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('According to a UN guide, equal contributions and contributions linked to income can both be solidarity. What must not set the amount is a member’s risk of illness.', {id: 'questions.richer-and-poorer.options.health-ignored.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'equal-amounts',
        text: msg('No, solidarity means that everybody pays the same', {id: 'questions.richer-and-poorer.options.equal-amounts.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Equal amounts look fair, and they are one possible choice. But a UN guide also accepts contributions linked to income. Only the risk of illness must not count.', {id: 'questions.richer-and-poorer.options.equal-amounts.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'more-for-more',
        text: msg('Only if those who pay more also get more benefits', {id: 'questions.richer-and-poorer.options.more-for-more.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That is how a shop works: more money, more goods. AIM, the international association of mutuals, describes it otherwise: people pay by their income and receive by their need.', {id: 'questions.richer-and-poorer.options.more-for-more.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['step-features', 'aim-old'],
    status: {state: 'draft'},
  },
  {
    id: 'only-the-fit',
    subject: 'solidarity',
    level: 'advanced',
    prompt: msg('An insurer advertises only in sports clubs, because it hopes to sign up young and fit people. What is this called?', {id: 'questions.only-the-fit.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'adverse-selection',
        text: msg('Adverse selection: mostly people at high risk join', {id: 'questions.only-the-fit.options.adverse-selection.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The two terms are easily mixed up. This is the reverse, as American research explains: mostly people who expect high costs join. Small voluntary mutuals know the problem.', {id: 'questions.only-the-fit.options.adverse-selection.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'risk-pooling',
        text: msg('Risk pooling: many people share the cost of illness', {id: 'questions.only-the-fit.options.risk-pooling.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Sharing costs is the heart of insurance, so this tempts. But here the insurer tries to keep costly people out of the pool. Swiss research calls this risk selection.', {id: 'questions.only-the-fit.options.risk-pooling.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'risk-selection',
        text: msg('Risk selection: seeking the healthy, avoiding the sick', {id: 'questions.only-the-fit.options.risk-selection.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Swiss research describes it: seeking people who will cost little and avoiding the others. Solidarity goes the other way and brings the healthy and the sick into one fund.', {id: 'questions.only-the-fit.options.risk-selection.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'prevention',
        text: msg('Prevention: helping people to stay in good health', {id: 'questions.only-the-fit.options.prevention.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Sport does keep people healthy, so the link is easily made. But this advertising prevents no illness: it sorts people. Swiss research calls that risk selection.', {id: 'questions.only-the-fit.options.prevention.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['css-risk', 'nap-selection'],
    status: {state: 'draft'},
  },
];
