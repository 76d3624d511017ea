/** A screen in a waiting room: a new card for whoever comes next, once nobody has touched it for two minutes. */
const patience = 120_000;
const place = document.getElementById('place');

const begin = () => {
  const card = document.createElement('mutual-identity-card');
  for (const [name, value] of Object.entries({views: 'quiz', questions: '5', theme: 'dark'}))
    card.setAttribute(name, value);
  place.replaceChildren(card);
};

let timer;
const wait = () => {
  clearTimeout(timer);
  timer = setTimeout(begin, patience);
};

begin();
for (const type of ['pointerdown', 'keydown']) addEventListener(type, wait);
