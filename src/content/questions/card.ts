/** Questions about the card itself, and what mutuals do beyond insurance. */
import {msg} from '@lit/localize';
import type {Question} from '../model.js';

export const card: readonly Question[] = [
  {
    id: 'what-the-card-is',
    subject: 'card',
    level: 'basic',
    prompt: msg('You have the Health Mutual Identity Card in front of you. What is it for?', {id: 'questions.what-the-card-is.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'membership',
        text: msg('Proving at the hospital that you are insured', {id: 'questions.what-the-card-is.options.membership.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The name invites this mix-up: in many countries, members do carry a card. This one follows an original drawn up on four continents, and describes a kind of organisation.', {id: 'questions.what-the-card-is.options.membership.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'recognition',
        text: msg('Recognising and presenting a health mutual', {id: 'questions.what-the-card-is.options.recognition.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Mutual organisations in Africa, Latin America and the Caribbean, Asia and Europe drew up the original. It helps to recognise a mutual, and helps a mutual to present itself. It certifies nothing.', {id: 'questions.what-the-card-is.options.recognition.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'licence',
        text: msg('Certifying that an organisation is a mutual', {id: 'questions.what-the-card-is.options.licence.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('‘Identity’ sounds official. But the law of each country says who may bear the name: Belgium, for one, protects it. The card describes, and certifies nothing.', {id: 'questions.what-the-card-is.options.licence.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'ranking',
        text: msg('Comparing mutuals to find the best one', {id: 'questions.what-the-card-is.options.ranking.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Six principles may look like a score sheet. But the card gives no marks. The organisations that drew up the original, on four continents, work in very different contexts.', {id: 'questions.what-the-card-is.options.ranking.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['inspir-card', 'belgium-names'],
    status: {state: 'draft'},
  },
  {
    id: 'three-roles',
    subject: 'card',
    level: 'basic',
    beyondInsurance: true,
    prompt: msg('One mutual mainly insures its members. Another, far away, mainly brings them together and speaks for them. What does the card say?', {id: 'questions.three-roles.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'all-alike',
        text: msg('A true mutual plays all its roles equally', {id: 'questions.three-roles.options.all-alike.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Three roles on one card look like three equal duties. But for the organisations that drew up the original, on four continents, the context decides how large each role becomes.', {id: 'questions.three-roles.options.all-alike.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'insurer-only',
        text: msg('Only the one that mainly insures is a mutual', {id: 'questions.three-roles.options.insurer-only.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Reimbursement is what members notice first. The original card, drawn up on four continents, names more. A mutual can also be a social movement and a social entrepreneur.', {id: 'questions.three-roles.options.insurer-only.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'context',
        text: msg('The context of each one shapes its mix of roles', {id: 'questions.three-roles.options.context.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A mutual can be a social insurer, a social movement and a social entrepreneur. For those who drew up the original card, on four continents, the context decides which role comes to the fore.', {id: 'questions.three-roles.options.context.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['inspir-card'],
    status: {state: 'draft'},
  },
  {
    id: 'who-drew-it-up',
    subject: 'card',
    level: 'medium',
    prompt: msg('At a meeting in Asia, someone asks who drew up the original of this card. What is the right answer?', {id: 'questions.who-drew-it-up.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'several-continents',
        text: msg('Mutual organisations on four continents', {id: 'questions.who-drew-it-up.options.several-continents.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Mutual organisations from West and Central Africa, Europe, Latin America and the Caribbean, and Asia worked on it. They started from what partners had learned in the field.', {id: 'questions.who-drew-it-up.options.several-continents.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'europe',
        text: msg('European mutuals, as a model for the rest', {id: 'questions.who-drew-it-up.options.europe.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Belgian partners have long supported this work, so the thought comes easily. But mutual organisations from West and Central Africa, Latin America, the Caribbean and Asia drew up the original too.', {id: 'questions.who-drew-it-up.options.europe.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'united-nations',
        text: msg('A United Nations agency, as a rule for States', {id: 'questions.who-drew-it-up.options.united-nations.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Not a strange idea. The ILO, the United Nations’ labour agency, published an earlier guide for Africa with similar principles. The card comes from mutual organisations on four continents.', {id: 'questions.who-drew-it-up.options.united-nations.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['inspir-card', 'step-features'],
    status: {state: 'draft'},
  },
  {
    id: 'one-of-the-six',
    subject: 'card',
    level: 'medium',
    prompt: msg('A training group guesses which words are among the six principles of the card. Which guess is right?', {id: 'questions.one-of-the-six.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'neutrality',
        text: msg('Political neutrality', {id: 'questions.one-of-the-six.options.neutrality.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In Argentina, neutrality is on the list of mutualist principles, so the guess makes sense. The card says autonomy instead: a mutual decides for itself, and may take a stand.', {id: 'questions.one-of-the-six.options.neutrality.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'competition',
        text: msg('Fair competition', {id: 'questions.one-of-the-six.options.competition.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Where people choose between several mutuals, as in Belgium, competition does exist. But it describes a market. The principles of the card describe how members act together.', {id: 'questions.one-of-the-six.options.competition.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'profitability',
        text: msg('Good profitability', {id: 'questions.one-of-the-six.options.profitability.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('A mutual must stay solid, so the word sounds sensible. But for AIM, the international association of mutuals, surpluses serve the members. The principle on the card is not-for-profit.', {id: 'questions.one-of-the-six.options.profitability.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'social-movement',
        text: msg('Social movement', {id: 'questions.one-of-the-six.options.social-movement.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The others are solidarity, not-for-profit, democracy, autonomy and health actor. An earlier UN guide, for health mutuals in Africa, already spoke of a social movement.', {id: 'questions.one-of-the-six.options.social-movement.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
    ],
    sources: ['inspir-aim', 'step-features', 'argentina-principles', 'aim-what'],
    status: {state: 'draft'},
  },
  {
    id: 'the-missing-optician',
    subject: 'card',
    level: 'medium',
    beyondInsurance: true,
    prompt: msg('A small town in France has no affordable optician. Members wonder whether a mutual could open one. What is true?', {id: 'questions.the-missing-optician.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'company',
        text: msg('Only if it first becomes a commercial company', {id: 'questions.the-missing-optician.options.company.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Shops are usually companies, so this seems logical. But in France mutuals run opticians, dental centres and homes for older people without seeking a profit.', {id: 'questions.the-missing-optician.options.company.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'yes',
        text: msg('Yes: running services can be one of its roles', {id: 'questions.the-missing-optician.options.yes.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('In France, mutuals run opticians, dental centres, homes for older people, crèches and even some hospitals. On the card, this role is called social entrepreneur.', {id: 'questions.the-missing-optician.options.yes.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'never',
        text: msg('No: a mutual pays for care but never provides it', {id: 'questions.the-missing-optician.options.never.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Many people know their mutual only through reimbursements. In France, mutuals also provide services: opticians, dental centres, homes for older people, crèches, some hospitals.', {id: 'questions.the-missing-optician.options.never.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['recma', 'inspir-card'],
    status: {state: 'draft'},
  },
  {
    id: 'no-employer',
    subject: 'card',
    level: 'advanced',
    beyondInsurance: true,
    prompt: msg('In the Dominican Republic, a street vendor has no employer, so the national scheme seems closed to her. How does a mutual open the door?', {id: 'questions.no-employer.prompt', desc: 'Quiz, the question; a short situation, plain newspaper tone, 32 words at most'}),
    options: [
      {
        id: 'stand-in',
        text: msg('It acts as her employer towards the scheme', {id: 'questions.no-employer.options.stand-in.text', desc: 'Quiz, answer to choose (right); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Since 2005, a mutual in the Dominican Republic has stood in as ‘virtual employer’. People without an employer thus reach the national insurance for health, accidents and pensions.', {id: 'questions.no-employer.options.stand-in.feedback', desc: 'Quiz, shown once this right answer was chosen; kind, names the place, 22 to 36 words'}),
        correct: true,
      },
      {
        id: 'job',
        text: msg('It gives her a job, so that she gets a wage', {id: 'questions.no-employer.options.job.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('The term used there, ‘virtual employer’, suggests it. But this mutual in the Dominican Republic gives no job and no wage. It only takes the employer’s place towards social security.', {id: 'questions.no-employer.options.job.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'own-insurance',
        text: msg('It offers an insurance to replace the scheme', {id: 'questions.no-employer.options.own-insurance.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Many mutuals insure where a State does not, so the idea is a good one. In the Dominican Republic, this one is a gateway. It leads people without an employer into the national scheme.', {id: 'questions.no-employer.options.own-insurance.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
      {
        id: 'gifts',
        text: msg('It pays her contributions with donors’ money', {id: 'questions.no-employer.options.gifts.text', desc: 'Quiz, answer to choose (wrong); 12 words at most, about as long as its neighbours'}),
        feedback: msg('Kind, but that would be charity. In the Dominican Republic, the mutual takes the employer’s place instead. So people without an employer contribute and gain rights.', {id: 'questions.no-employer.options.gifts.feedback', desc: 'Quiz, shown once this wrong answer was chosen; kind, names the place, says why the idea tempts, 22 to 36 words'}),
      },
    ],
    sources: ['amussol-acento', 'amussol-diariolibre'],
    status: {state: 'draft'},
  },
];
