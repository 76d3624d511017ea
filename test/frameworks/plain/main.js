import '@hotwired/turbo';
import 'htmx.org';
import 'mutual-identity-card';

document.querySelector('#app').innerHTML = `<main>
  <button id="language">Nederlands</button>
  <button id="hide">Hide</button>
  <button id="move">Move</button>
  <section id="one">
    <mutual-identity-card lang="fr" remember="false" seed="1" views="card quiz"><p>La carte d’identité</p></mutual-identity-card>
  </section>
  <section id="two"></section>
</main>`;
const card = document.querySelector('mutual-identity-card');
for (const type of ['mic-view-change', 'mic-answer'])
  card.addEventListener(type, ({detail}) => window.record(type, detail));
document.querySelector('#language').onclick = () => (card.lang = 'nl');
document.querySelector('#hide').onclick = () => (card.style.display = card.style.display ? '' : 'none');
document.querySelector('#move').onclick = () => document.querySelector('#two').append(card);
