/** Questions about the principle “not-for-profit”. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const notForProfit: readonly Question[] = [
  {
    id: 'a-surplus',
    subject: 'not-for-profit',
    level: 'basic',
    prompt: msg('The year ends with a surplus. What fits a mutual?', {id: 'questions.a-surplus.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'reserves-benefits',
        text: msg('Adding to its reserves or its benefits', {id: 'questions.a-surplus.options.reserves-benefits.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Mutuals in Mali name the usual choices: reserves, new or better benefits, or a revised contribution. The money stays in the mutual and so serves all members.', {id: 'questions.a-surplus.options.reserves-benefits.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'dividend',
        text: msg('Paying a dividend to those who founded it', {id: 'questions.a-surplus.options.dividend.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In a company, those who brought in capital are rewarded, so it seems normal. But AIM, the international association of mutuals, says it plainly: there are no shareholders to pay.', {id: 'questions.a-surplus.options.dividend.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'cash',
        text: msg('Paying cash to members who were not ill', {id: 'questions.a-surplus.options.cash.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It sounds like a fair reward. But it would favour good luck, and sick members would go without. In Mali, a surplus goes to reserves, benefits or contributions.', {id: 'questions.a-surplus.options.cash.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'state',
        text: msg('Giving it to the State, which is its owner', {id: 'questions.a-surplus.options.state.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A mutual works for the common good, so some take it for a State service. AIM, the international association of mutuals, describes a private body whose surplus serves its members.', {id: 'questions.a-surplus.options.state.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['mali', 'aim-who', 'aim-what'],
    status: {state: 'draft'},
  },
  {
    id: 'not-a-charity',
    subject: 'not-for-profit',
    level: 'basic',
    prompt: msg('‘Not-for-profit? So you are a charity for poor people,’ says a visitor. What is the best reply?', {id: 'questions.not-a-charity.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'donors',
        text: msg('‘Yes: donors pay for it, and poor people receive.’', {id: 'questions.not-a-charity.options.donors.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Some mutuals do receive support, so the picture is understandable. But in nineteenth-century Europe, workers chose mutuals precisely so as not to depend on charity.', {id: 'questions.not-a-charity.options.donors.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'company',
        text: msg('‘No: we are a company, like any other insurer.’', {id: 'questions.not-a-charity.options.company.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Mutuals collect money and pay bills, as insurers do. Yet the law can draw a line. In Belgium, they must act without seeking profit, in a spirit of mutual help.', {id: 'questions.not-a-charity.options.company.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'rights',
        text: msg('‘No: members pay in, and this gives them rights.’', {id: 'questions.not-a-charity.options.rights.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Whoever pays in has rights and need not ask a favour. That is why, in nineteenth-century Europe, many workers turned to mutuals rather than to charity.', {id: 'questions.not-a-charity.options.rights.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['aim-who', 'ocm-fr'],
    status: {state: 'draft'},
  },
  {
    id: 'a-good-first-year',
    subject: 'not-for-profit',
    level: 'medium',
    prompt: msg('A young mutual in Central Africa closes its first year with money left. A director is worried. Is it still not-for-profit?', {id: 'questions.a-good-first-year.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'zero',
        text: msg('No: a mutual must end each year at exactly zero', {id: 'questions.a-good-first-year.options.zero.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('‘Not-for-profit’ sounds like ‘nothing left’. But an epidemic can empty a fund without reserves. AIM, the international association of mutuals, says that surpluses keep a mutual solid.', {id: 'questions.a-good-first-year.options.zero.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'solid',
        text: msg('Yes: it needs surpluses to stay solid in bad years', {id: 'questions.a-good-first-year.options.solid.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('AIM, the international association of mutuals, says that a mutual needs surpluses to stay stable. Not-for-profit is about their use: they serve members, not shareholders.', {id: 'questions.a-good-first-year.options.solid.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'give-away',
        text: msg('No: it should have given away what is left over', {id: 'questions.a-good-first-year.options.give-away.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Generous, but who pays when an epidemic comes? According to AIM, the international association of mutuals, surpluses keep a mutual solid and serve its members.', {id: 'questions.a-good-first-year.options.give-away.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['aim-what', 'aim-who'],
    status: {state: 'draft'},
  },
  {
    id: 'closing-down',
    subject: 'not-for-profit',
    level: 'advanced',
    prompt: msg('A mutual closes for good, and money is left after all bills are paid. Under the principle ‘not-for-profit’, which members receive it?', {id: 'questions.closing-down.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'nobody',
        text: msg('None: members hold no shares in a mutual', {id: 'questions.closing-down.options.nobody.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A United Nations report notes the difference: a cooperative has share capital, a mutual has none. So what is left is not divided among the members.', {id: 'questions.closing-down.options.nobody.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'everyone',
        text: msg('All of them, in line with what each paid in', {id: 'questions.closing-down.options.everyone.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It feels like getting one’s savings back. But a contribution is no deposit: it paid for protection. A United Nations report notes that what a mutual owns is not divided among members.', {id: 'questions.closing-down.options.everyone.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'founders',
        text: msg('The founders, who brought in the first money', {id: 'questions.closing-down.options.founders.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Those who found a company own shares, so the idea comes naturally. A mutual, notes a United Nations report, has no share capital: founders have no more claim than others.', {id: 'questions.closing-down.options.founders.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['un-copac'],
    status: {state: 'draft'},
  },
];
