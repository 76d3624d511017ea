/** As in React 19, but for the listeners: React 18 knows no events of custom elements, and writes false as an attribute. */
import {useEffect, useRef, useState} from 'react';
import 'mutual-identity-card';

export const App = ({record = () => {}}) => {
  const [lang, setLang] = useState('fr');
  const [shown, setShown] = useState(true);
  const [place, setPlace] = useState('one');
  const ref = useRef(null);
  useEffect(() => {
    const card = ref.current;
    const types = ['mic-view-change', 'mic-answer'];
    const tell = ({type, detail}) => record(type, detail);
    types.forEach((type) => card.addEventListener(type, tell));
    return () => types.forEach((type) => card.removeEventListener(type, tell));
  }, [place, record]);
  const card = (
    <mutual-identity-card ref={ref} lang={lang} remember={false} seed="1" views="card quiz">
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
