import {createApp, ref} from 'vue/dist/vue.esm-bundler.js';
import 'mutual-identity-card';

const app = createApp({
  setup: () => ({
    lang: ref('fr'),
    shown: ref(true),
    place: ref('#one'),
    record: ({type, detail}) => window.record(type, detail),
  }),
  template: `<main>
    <button id="language" @click="lang = 'nl'">Nederlands</button>
    <button id="hide" @click="shown = !shown">Hide</button>
    <button id="move" @click="place = '#two'">Move</button>
    <section id="one"></section>
    <section id="two"></section>
    <Teleport defer :to="place">
      <mutual-identity-card v-show="shown" :lang="lang" :remember="false" seed="1" views="card quiz"
        @mic-view-change="record" @mic-answer="record"><p>La carte d’identité</p></mutual-identity-card>
    </Teleport>
  </main>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'mutual-identity-card';
app.mount('#app');
