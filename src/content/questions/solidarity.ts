/** Questions about solidarity. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const solidarity: readonly Question[] = [
  {
    id: 'old-and-young',
    subject: 'solidarity',
    level: 'basic',
    prompt: msg('In a West African village, Awa and Issa join the same mutual. Awa is 60 and diabetic, Issa is 25 and healthy. What should they pay?', {id: 'questions.old-and-young.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'awa-more',
        text: msg('Awa more than Issa, as her care will cost more', {id: 'questions.old-and-young.options.awa-more.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That is how insurance priced by risk works. Awa, who needs care most, might then be unable to afford it.', {id: 'questions.old-and-young.options.awa-more.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'no-difference',
        text: msg('The same: age and health do not change the sum', {id: 'questions.old-and-young.options.no-difference.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A guide of the ILO, for mutuals in Africa, puts it as a rule: one’s own risk does not set the contribution. In thirty years, Issa will be glad of it.', {id: 'questions.old-and-young.options.no-difference.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'issa-later',
        text: msg('Awa from now on, and Issa once he needs care', {id: 'questions.old-and-young.options.issa-later.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A fund filled by the sick alone is soon empty. In Mali, mutuals explain that whoever is spared by illness this year helps the others to face it.', {id: 'questions.old-and-young.options.issa-later.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['step-principles', 'mali'],
  },
  {
    id: 'a-year-without-illness',
    subject: 'solidarity',
    level: 'basic',
    prompt: msg('After a year without illness, a member in Ouagadougou asks for her contributions back. What does her mutual answer?', {id: 'questions.a-year-without-illness.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'minus-costs',
        text: msg('‘You get them back, minus our running costs.’', {id: 'questions.a-year-without-illness.options.minus-costs.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The money is gone: doctors and medicines have been paid with it. A savings account would still have it, and would not have paid for an operation.', {id: 'questions.a-year-without-illness.options.minus-costs.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'discount',
        text: msg('‘Next year you pay less, as a small reward.’', {id: 'questions.a-year-without-illness.options.discount.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Drivers know this from car insurance. Here, the reward for some would be a surcharge for those who fell ill, at the worst moment for them.', {id: 'questions.a-year-without-illness.options.discount.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'in-turn',
        text: msg('‘They paid for your neighbour: that is the idea.’', {id: 'questions.a-year-without-illness.options.in-turn.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In 2011, the head of a mutual of street cooks there put it like this. This time your neighbour is treated; the day you fall ill, her contribution helps you.', {id: 'questions.a-year-without-illness.options.in-turn.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['burkina-women', 'mali'],
  },
  {
    id: 'richer-and-poorer',
    subject: 'solidarity',
    level: 'medium',
    prompt: msg('Better-off members of a mutual pay more than poorer ones, for the same benefits. How does an ILO guide for African mutuals see this?', {id: 'questions.richer-and-poorer.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'health-ignored',
        text: msg('As fair, as long as health plays no part', {id: 'questions.richer-and-poorer.options.health-ignored.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It accepts two ways: one sum for everybody, or a sum that follows income. In neither may the chance of falling ill play a part.', {id: 'questions.richer-and-poorer.options.health-ignored.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'equal-amounts',
        text: msg('As unfair: the sum should be the same throughout', {id: 'questions.richer-and-poorer.options.equal-amounts.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A flat sum is simple, and many mutuals have one. For a family that lives on little, though, the same amount weighs far more.', {id: 'questions.richer-and-poorer.options.equal-amounts.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'more-for-more',
        text: msg('As fair, once those who pay more also get more', {id: 'questions.richer-and-poorer.options.more-for-more.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Argentina’s movement has such a principle: a contribution in line with what one will receive. In this guide, income may raise a contribution without adding to the benefits.', {id: 'questions.richer-and-poorer.options.more-for-more.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['step-features', 'argentina-principles'],
  },
  {
    id: 'only-the-fit',
    subject: 'solidarity',
    level: 'advanced',
    prompt: msg('An insurer advertises in sports clubs, hoping to sign up young and fit people. What do health economists call this?', {id: 'questions.only-the-fit.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'adverse-selection',
        text: msg('Adverse selection', {id: 'questions.only-the-fit.options.adverse-selection.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That is its mirror image: people who expect high costs are the first to join. Small mutuals with free joining fear it, and so look for many members.', {id: 'questions.only-the-fit.options.adverse-selection.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'risk-pooling',
        text: msg('Risk pooling', {id: 'questions.only-the-fit.options.risk-pooling.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Pooling puts the healthy and the ill into one pot. Here, people are sorted before they reach it.', {id: 'questions.only-the-fit.options.risk-pooling.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'risk-selection',
        text: msg('Risk selection', {id: 'questions.only-the-fit.options.risk-selection.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It means seeking people who will cost little, and avoiding the rest. Law can forbid it: Belgian mutuals may refuse nobody their hospital cover on grounds of health.', {id: 'questions.only-the-fit.options.risk-selection.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'risk-adjustment',
        text: msg('Risk adjustment', {id: 'questions.only-the-fit.options.risk-adjustment.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That is a remedy: insurers with many ill people receive money from those with few. Avoiding the ill then pays less.', {id: 'questions.only-the-fit.options.risk-adjustment.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['selection-springer', 'css-risk', 'nap-selection', 'spf-hospital'],
  },
];
