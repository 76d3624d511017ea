/** Questions about the principle “not-for-profit”. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const notForProfit: readonly Question[] = [
  {
    id: 'a-surplus',
    subject: 'not-for-profit',
    level: 'basic',
    prompt: msg('The year ends with money left over. Which plan fits a mutual?', {id: 'questions.a-surplus.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'reserves-benefits',
        text: msg('Improve the benefits, or lower contributions', {id: 'questions.a-surplus.options.reserves-benefits.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Mali, mutuals name a third use, reserves. They name a limit, too: under no circumstances is a surplus shared out.', {id: 'questions.a-surplus.options.reserves-benefits.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'dividend',
        text: msg('Thank the founders with a modest dividend', {id: 'questions.a-surplus.options.dividend.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A company’s founders put in capital, and may expect a return. A mutual’s founders put in time and a contribution, as those after them do.', {id: 'questions.a-surplus.options.dividend.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'cash',
        text: msg('Send a share to members who stayed healthy', {id: 'questions.a-surplus.options.cash.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Staying healthy is partly luck. A member with a long illness would pay as much, year after year, and never see such a cheque.', {id: 'questions.a-surplus.options.cash.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['mali', 'aim-what'],
  },
  {
    id: 'not-a-charity',
    subject: 'not-for-profit',
    level: 'basic',
    prompt: msg('‘So you are a charity for poor people,’ says a visitor to a mutual. What is the best reply?', {id: 'questions.not-a-charity.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'donors',
        text: msg('‘In part: donors help our poorest members.’', {id: 'questions.not-a-charity.options.donors.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Some mutuals do receive such support. What sets them apart is that the people who receive care have also paid in, and have a vote.', {id: 'questions.not-a-charity.options.donors.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'company',
        text: msg('‘No: we are an insurer, with lower prices.’', {id: 'questions.not-a-charity.options.company.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Belgian law draws a line between the two. A mutual must act without seeking gain, in a spirit of foresight and mutual help; an insurance company is free to make one.', {id: 'questions.not-a-charity.options.company.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'rights',
        text: msg('‘No: our members pay in, and so have rights.’', {id: 'questions.not-a-charity.options.rights.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Workers in nineteenth-century Europe wanted exactly that: not to turn to charity or public assistance. A favour has to be asked for; a right can be claimed.', {id: 'questions.not-a-charity.options.rights.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['aim-who', 'ocm-fr'],
  },
  {
    id: 'a-good-first-year',
    subject: 'not-for-profit',
    level: 'medium',
    prompt: msg('A young mutual in Central Africa ends its first year with money left. ‘Did we ask too much?’ a board member wonders. What is the best answer?', {id: 'questions.a-good-first-year.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'zero',
        text: msg('‘Yes: our income must just match our costs.’', {id: 'questions.a-good-first-year.options.zero.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Costs are not the same each year. After a year that ended at zero, an outbreak of measles would find the fund empty.', {id: 'questions.a-good-first-year.options.zero.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'solid',
        text: msg('‘No: every mutual needs a surplus to last.’', {id: 'questions.a-good-first-year.options.solid.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('AIM, the international association of mutuals, agrees: though they seek no profit, they must make sure of a surplus. What counts is what becomes of it.', {id: 'questions.a-good-first-year.options.solid.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'give-away',
        text: msg('‘Yes: let us give it back to the members.’', {id: 'questions.a-good-first-year.options.give-away.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Most mutuals put it back into their work, or into support for people in need. After a refund, the same money would have to be collected again in the first bad year.', {id: 'questions.a-good-first-year.options.give-away.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['aim-what'],
  },
  {
    id: 'closing-down',
    subject: 'not-for-profit',
    level: 'advanced',
    prompt: msg('A mutual closes for good, with money left after the last bill. What becomes of it, according to a report of the United Nations?', {id: 'questions.closing-down.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'everyone',
        text: msg('It goes to members, by what each has paid in', {id: 'questions.closing-down.options.everyone.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A contribution is no deposit. It bought a year of protection, and the year is over; what remains was built up by people who may long have left.', {id: 'questions.closing-down.options.everyone.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'nobody',
        text: msg('It stays undivided: members hold no shares', {id: 'questions.closing-down.options.nobody.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('This is a difference from a cooperative, whose members hold share capital. What happens to the money is for the statutes and the law to say.', {id: 'questions.closing-down.options.nobody.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'founders',
        text: msg('It goes back to those who put up the first money', {id: 'questions.closing-down.options.founders.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Founders of a company get their capital back. Those of a mutual gave it a start, and from then on had the same rights as its newest members.', {id: 'questions.closing-down.options.founders.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['un-copac'],
  },
];
