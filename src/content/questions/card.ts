/** Questions about the card itself, and what mutuals do beyond insurance. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const card: readonly Question[] = [
  {
    id: 'what-the-card-is',
    subject: 'card',
    level: 'basic',
    prompt: msg('You have the Health Mutual Identity Card in front of you. What is it for?', {id: 'questions.what-the-card-is.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'membership',
        text: msg('Proving at the hospital that you are insured', {id: 'questions.what-the-card-is.options.membership.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A member’s card or booklet does that: in Burundi, people show theirs at the hospital. This card is about a kind of organisation, and bears no name or number.', {id: 'questions.what-the-card-is.options.membership.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'recognition',
        text: msg('Recognising a health mutual, and presenting one', {id: 'questions.what-the-card-is.options.recognition.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It says what mutuals have in common, whatever the country. It grew out of nearly 25 years of joint work on access to health care.', {id: 'questions.what-the-card-is.options.recognition.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'licence',
        text: msg('Certifying that an organisation is a mutual', {id: 'questions.what-the-card-is.options.licence.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That is a matter for the law of each country. In Belgium, for one, the law of 1990 protects the name. The card describes a mutual; it does not approve one.', {id: 'questions.what-the-card-is.options.licence.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'ranking',
        text: msg('Comparing mutuals and choosing between them', {id: 'questions.what-the-card-is.options.ranking.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It gives no marks. Laws and means are too different: what is easy in Brussels may be a feat in Bujumbura.', {id: 'questions.what-the-card-is.options.ranking.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['inspir-card', 'munasa', 'belgium-names'],
  },
  {
    id: 'three-roles',
    subject: 'card',
    level: 'basic',
    beyondInsurance: true,
    prompt: msg('One mutual mainly insures its members. Another, far away, mainly brings them together and speaks for them. What does the card say?', {id: 'questions.three-roles.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'all-alike',
        text: msg('Both should aim for an equal share of each role', {id: 'questions.three-roles.options.all-alike.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The card sets no quota. It lists what a mutual can be, and leaves the weight of each role to the mutual itself.', {id: 'questions.three-roles.options.all-alike.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'insurer-only',
        text: msg('The second is an association rather than a mutual', {id: 'questions.three-roles.options.insurer-only.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Insurance is one role in three. A mutual can also be a social movement, or a social entrepreneur who sets up services that are lacking.', {id: 'questions.three-roles.options.insurer-only.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'context',
        text: msg('Each one’s context decides which roles come first', {id: 'questions.three-roles.options.context.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Laws, money and needs shape the work, the financing and the way a mutual is run. Belgium’s mutuals carry out a public scheme; elsewhere, there may be none to carry out.', {id: 'questions.three-roles.options.context.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['inspir-card', 'ocm-fr'],
  },
  {
    id: 'thirty-nine-cents',
    subject: 'card',
    level: 'basic',
    beyondInsurance: true,
    prompt: msg('In Flanders, members of one mutual paid 99.96 euros for the year 2022. Of this sum, 39 cents were set apart. For what?', {id: 'questions.thirty-nine-cents.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'advertising',
        text: msg('For advertising, to reach younger people', {id: 'questions.thirty-nine-cents.options.advertising.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('This money was not meant to sell anything. It went abroad, mostly to Africa, to people who were building up funds of their own.', {id: 'questions.thirty-nine-cents.options.advertising.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'holidays',
        text: msg('For members who fall ill on holiday abroad', {id: 'questions.thirty-nine-cents.options.holidays.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Care on holiday is a matter of insurance. These cents went to people whom the members will probably never meet.', {id: 'questions.thirty-nine-cents.options.holidays.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'abroad',
        text: msg('To help young mutuals elsewhere in the world', {id: 'questions.thirty-nine-cents.options.abroad.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('They supported mutuals in seven African countries, from Mali to Burundi. Ideas travel both ways: in Poland, the personal alarm has a second button, for people who need a chat.', {id: 'questions.thirty-nine-cents.options.abroad.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['cm-international'],
  },
  {
    id: 'who-drew-it-up',
    subject: 'card',
    level: 'medium',
    prompt: msg('At a meeting in Asia, someone asks who drew up the original of this card. What is the right answer?', {id: 'questions.who-drew-it-up.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'several-continents',
        text: msg('Mutuals from Africa, the Americas, Asia and Europe', {id: 'questions.who-drew-it-up.options.several-continents.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('They did so in a working group of INSP!R, an international network for the right to social protection. The result was presented in Brussels in 2024.', {id: 'questions.who-drew-it-up.options.several-continents.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'europe',
        text: msg('Belgian mutuals, with comments from their partners', {id: 'questions.who-drew-it-up.options.europe.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It is rather the other way round. Two Belgian organisations, WSM and MC/CM, supported the work; what went into it is what partners had learned in the field.', {id: 'questions.who-drew-it-up.options.europe.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'united-nations',
        text: msg('The ILO, the labour agency of the United Nations', {id: 'questions.who-drew-it-up.options.united-nations.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('An ILO manual on health mutuals in Africa dates from 2000; WSM and Belgium’s Christian mutuals had a part in it. The card is its younger relative.', {id: 'questions.who-drew-it-up.options.united-nations.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['inspir-card', 'inspir-aim', 'step-features'],
  },
  {
    id: 'one-of-the-six',
    subject: 'card',
    level: 'medium',
    prompt: msg('A training group guesses which words are among the six principles of the card. Which guess is right?', {id: 'questions.one-of-the-six.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'neutrality',
        text: msg('Political neutrality', {id: 'questions.one-of-the-six.options.neutrality.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('It is on Argentina’s list of seven, adopted by a national congress in 1979. The card says autonomy instead: decisions of one’s own, and opinions too.', {id: 'questions.one-of-the-six.options.neutrality.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'responsibility',
        text: msg('Personal responsibility', {id: 'questions.one-of-the-six.options.responsibility.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Mutuals in Mali name the responsibility of members among their values, and personal fulfilment as well. The card has neither. ‘Health actor’ is its own addition.', {id: 'questions.one-of-the-six.options.responsibility.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'sound-finances',
        text: msg('Sound finances', {id: 'questions.one-of-the-six.options.sound-finances.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('They are a condition, and one of the main worries of mutuals, says AIM, their international association. What the card lays down is whom the money serves: not-for-profit.', {id: 'questions.one-of-the-six.options.sound-finances.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'social-movement',
        text: msg('Social movement', {id: 'questions.one-of-the-six.options.social-movement.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The other five are solidarity, not-for-profit, democracy, autonomy and health actor. An older ILO guide, for Africa, already spoke of a social movement.', {id: 'questions.one-of-the-six.options.social-movement.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
    ],
    sources: ['inspir-aim', 'step-features', 'argentina-principles', 'mali', 'aim-what'],
  },
  {
    id: 'the-missing-optician',
    subject: 'card',
    level: 'medium',
    beyondInsurance: true,
    prompt: msg('A small town in France has no affordable optician. Members wonder whether their mutual could open one. What is true?', {id: 'questions.the-missing-optician.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'company',
        text: msg('It could, once it has set up a company for it', {id: 'questions.the-missing-optician.options.company.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('No company is needed. French mutuals have more than 1,200 centres for glasses and hearing aids, without shareholders to pay (2021).', {id: 'questions.the-missing-optician.options.company.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'yes',
        text: msg('It could: running services is one of its roles', {id: 'questions.the-missing-optician.options.yes.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Crèches, dental centres and homes for older people have come about in this way. On the card, the role is called social entrepreneur.', {id: 'questions.the-missing-optician.options.yes.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'never',
        text: msg('It could not: it pays for care, and others give it', {id: 'questions.the-missing-optician.options.never.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Paying and caring can go together. In France, mutuals also have 37 pharmacies and 97 hospitals and clinics of their own (2021).', {id: 'questions.the-missing-optician.options.never.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['recma', 'inspir-card'],
  },
  {
    id: 'a-reading-course',
    subject: 'card',
    level: 'medium',
    beyondInsurance: true,
    prompt: msg('In a country of the West African union UEMOA, a health mutual would like to teach its members to read. Do the union’s rules let it?', {id: 'questions.a-reading-course.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'health-only',
        text: msg('No: health is the only purpose that it has', {id: 'questions.a-reading-course.options.health-only.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Its main purpose has to be one: to prevent social risks, and to make up for what follows from them. Beside that, the rules leave the door open.', {id: 'questions.a-reading-course.options.health-only.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'side-activity',
        text: msg('Yes, as an activity beside its main one', {id: 'questions.a-reading-course.options.side-activity.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The rules speak of side activities: whatever improves the living conditions and the fulfilment of members. Whoever can read can also check the accounts.', {id: 'questions.a-reading-course.options.side-activity.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'other-body',
        text: msg('Yes, by way of a separate association', {id: 'questions.a-reading-course.options.other-body.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('That road is open as well, and is not required. A second association means a second board and a second set of accounts.', {id: 'questions.a-reading-course.options.other-body.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['unamusc'],
  },
  {
    id: 'no-employer',
    subject: 'card',
    level: 'advanced',
    beyondInsurance: true,
    prompt: msg('In the Dominican Republic, a street vendor has no employer, so the national scheme seems closed to her. What does a mutual there do?', {id: 'questions.no-employer.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone; does not name the principle it asks about; 35 words at most'}),
    options: [
      {
        id: 'stand-in',
        text: msg('It registers her as if it were her employer', {id: 'questions.no-employer.options.stand-in.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('They call it a ‘virtual employer’ there. Since 2005 it has passed on people’s payments, so that they are covered for health, accidents and old age.', {id: 'questions.no-employer.options.stand-in.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
        correct: true,
      },
      {
        id: 'job',
        text: msg('It employs her part-time, so that she qualifies', {id: 'questions.no-employer.options.job.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('There is no job, and no wage. As nobody pays an employer’s share either, these workers bear the whole contribution, a heavy load, a Dominican expert writes.', {id: 'questions.no-employer.options.job.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'own-insurance',
        text: msg('It insures her itself, in place of the scheme', {id: 'questions.no-employer.options.own-insurance.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A trade union confederation founded it in 1998, as an insurance for travellers. Its later idea was a different one: no second system, but a way into the first.', {id: 'questions.no-employer.options.own-insurance.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
      {
        id: 'gifts',
        text: msg('It finds donors to pay her contributions', {id: 'questions.no-employer.options.gifts.text', desc: 'Quiz, answer to choose (wrong: what a sensible person might believe); 12 words at most, about as long as its neighbours'}),
        feedback: msg('She pays them herself, in line with her income. What she lacked was a place on the list: by 2014, nearly 15,000 workers had found one in this way.', {id: 'questions.no-employer.options.gifts.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, adds a fact that no answer gives; 40 words at most'}),
      },
    ],
    sources: ['amussol-acento', 'amussol-diariolibre'],
  },
];
