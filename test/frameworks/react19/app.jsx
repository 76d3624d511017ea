/** What a React site would write: the element as any other tag. */
import {useState} from 'react';
import 'mutual-identity-card';

export const App = ({record = () => {}}) => {
  const [lang, setLang] = useState('fr');
  const [shown, setShown] = useState(true);
  const [place, setPlace] = useState('one');
  const tell = ({type, detail}) => record(type, detail);
  const card = (
    <mutual-identity-card
      lang={lang}
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
      <div style={{display: shown ? 'block' : 'none'}}>
        <section id="one">{place === 'one' && card}</section>
        <section id="two">{place === 'two' && card}</section>
      </div>
    </main>
  );
};
