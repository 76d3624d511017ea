import {render} from 'preact';
import {useState} from 'preact/hooks';
import 'mutual-identity-card';

const tell = ({type, detail}) => window.record(type, detail);

const App = () => {
  const [lang, setLang] = useState('fr');
  const [shown, setShown] = useState(true);
  const [place, setPlace] = useState('one');
  const card = (
    <mutual-identity-card
      lang={lang}
      hidden={!shown}
      remember={false}
      seed="1"
      views="card quiz"
      onmic-view-change={tell}
      onmic-answer={tell}
    >
      <p>La carte d’identité</p>
    </mutual-identity-card>
  );
  return (
    <main>
      <button id="language" onClick={() => setLang('nl')}>
        Nederlands
      </button>
      <button id="hide" onClick={() => setShown(!shown)}>
        Hide
      </button>
      <button id="move" onClick={() => setPlace('two')}>
        Move
      </button>
      <section id="one">{place === 'one' && card}</section>
      <section id="two">{place === 'two' && card}</section>
    </main>
  );
};

render(<App />, document.querySelector('#app'));
