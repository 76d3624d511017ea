/**
 * What a visitor does on a page of others, to the end of every view. Its source is sent along with each function that runs
 * there, as that of the visitor is: so it uses nothing from outside, and no method of arrays that an old framework replaces.
 */
export const kit = (visitor) => {
  const {until: wait, textOf, all, button, press, type} = visitor;
  const tag = 'mutual-identity-card';
  const record = window[Symbol.for('record')];

  const until = (holds, what = holds, patience) => wait(holds, `${what}. ${JSON.stringify(record ?? {})}`, patience);

  /** The card that stands in the shadow of a plain div. */
  const within = (place) => place && place.shadowRoot && place.shadowRoot.querySelector(tag);
  const first = () => document.querySelector(tag) || within(document.querySelector(`.${tag}`));
  const article = (card) => card.shadowRoot && card.shadowRoot.querySelector('article');
  const names = {
    fr: 'Solidarité',
    nl: 'Solidariteit',
    en: 'Solidarity',
    es: 'Solidaridad',
    pt: 'Solidariedade',
    de: 'Solidarität',
  };
  const own = {fr: 'Français', nl: 'Nederlands', en: 'English'};

  /** The card is drawn, and in that language. */
  const drawn = async (card = first(), lang = 'fr') => {
    await until(() => card.shadowRoot && article(card) && article(card).lang === lang, `a card in ${lang}`);
    return card;
  };

  /** The publications come after the first paint. */
  const sources = (card = first()) =>
    until(() => card.shadowRoot.querySelector('[part=principle] a[href^="http"]'), 'the sources');

  /** Drawn with its sources, and everything open. */
  const opened = async (card = first()) => {
    await drawn(card);
    await sources(card);
    const closed = [...card.shadowRoot.querySelectorAll('details:not([open])')];
    const toggled = closed.map(
      (each) => new Promise((resolve) => each.addEventListener('toggle', resolve, {once: true})),
    );
    for (const each of closed) each.open = true;
    await Promise.all(toggled);
    await card.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const animation of article(card).getAnimations({subtree: true})) animation.finish();
    return card;
  };

  /** The offer to try again: of the card, or of a part of a view. */
  const retryOf = (card) => {
    const offered = all(card, '[role=status] button, .section > .row button');
    return offered.find((each) => each.closest('[role=status]') || textOf(each) === 'Réessayer');
  };

  const view = (card) => /on-(\w+)/.exec(article(card).className)[1];
  const viewButton = (card, name) =>
    all(card, '[part=navigation] button')[[...(card.views?.split(' ') ?? ['card', 'quiz', 'profile'])].indexOf(name)];

  const show = (card, name) => press(card, viewButton(card, name), () => view(card) === name, `the view ${name}`);
  /** On a narrow card the languages are one press away. */
  const speak = async (card, lang) => {
    const [folded] = all(card, '[part=language-switcher] [aria-expanded=false]');
    if (folded) await press(card, folded);
    await press(card, button(card, own[lang]), () => article(card).lang === lang, lang);
  };

  /** What a visitor would find wrong with a card that is drawn; nothing, if all is well. */
  const defects = (card = first(), lang = 'fr') => {
    const found = [];
    const text = textOf(article(card));
    if (article(card).dir !== 'ltr') found.push('direction');
    if (view(card) === 'card' && !text.includes(names[lang])) found.push(`no ${names[lang]} in: ${text.slice(0, 200)}`);
    if (getComputedStyle(article(card)).borderTopStyle !== 'solid') found.push('unstyled');
    if (card.getBoundingClientRect().height < 200) found.push('no height');
    for (const child of card.children)
      if (!child.slot && child.getClientRects().length) found.push('the fallback still shows');
    return found;
  };

  /** Everything that a visitor can do, once, and where it leads. */
  const use = async (card = first()) => {
    await drawn(card);
    const found = defects(card);
    const details = card.shadowRoot.querySelector('[part=principle]');
    await press(card, details.querySelector('summary'), () => card.principle === details.id, 'the principle opened');
    for (const lang of ['nl', 'en', 'fr']) {
      await speak(card, lang);
      for (const defect of defects(card, lang)) found.push(`${lang}: ${defect}`);
    }
    await show(card, 'quiz');
    for (const defect of defects(card)) found.push(`quiz: ${defect}`);
    await show(card, 'card');
    return found;
  };

  /** Goes on by the first control of that selector, as soon as it is there. */
  const goOn = async (card, selector, what) => {
    const control = await until(() => card.shadowRoot.querySelector(selector), selector);
    const before = article(card).innerHTML;
    await press(card, control, () => article(card).innerHTML !== before, what);
  };

  /** A whole round of the quiz, to its result. */
  const play = async (card = first()) => {
    await show(card, 'quiz');
    const find = (selector) => card.shadowRoot.querySelector(selector);
    while (!find('[part=result]')) {
      await until(() => find('[part=option] input') || find('[part=result]'), 'a question, or the result');
      if (find('[part=result]')) break;
      const question = textOf(find('[part=question] legend'));
      find('[part=option] input').click();
      await goOn(card, '.primary[part=button]', 'the explanation');
      await goOn(card, '.primary[part=button]', 'what follows');
      if (find('[part=question]') && textOf(find('[part=question] legend')) === question)
        throw new Error('the same question again');
    }
    const lines = all(card, '[part=result] li').length;
    return lines > 0 ? [] : [`the result has ${lines} lines`];
  };

  /** An organisation's own card, from the first question to the last. Gives the name that is then to be read. */
  const makeCard = async (card = first()) => {
    const name = 'Mutuelle de l’Essai';
    const find = (selector) => card.shadowRoot.querySelector(selector);
    await goOn(card, '.primary[part=button]', 'the form');
    await until(() => find('form input'), 'the form');
    type(find('form input:not([type=radio], [type=checkbox])'), name);
    const next = () => find('form .primary') || find('#profile-link');
    while ((await until(next, 'a step, or the card to take along')).id !== 'profile-link') {
      for (const group of all(card, 'form fieldset')) {
        const choice = group.querySelector('input[type=radio]');
        if (choice && !group.querySelector(':checked')) choice.click();
      }
      const step = find('form').innerHTML;
      await press(card, next(), () => !find('form') || find('form').innerHTML !== step, 'the next step');
    }
    return name;
  };

  /** Its card shown, its picture taken, and printed. */
  const declare = async (card = first()) => {
    card.views = 'card quiz profile';
    await card.updateComplete;
    await show(card, 'profile');
    const name = await makeCard(card);
    const found = textOf(article(card)).includes(name) ? [] : ['no name on the card'];
    const taken = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      taken.push(this.download);
    };
    window.print = () => taken.push('print');
    for (const [label, end] of [
      ['Dessin (SVG)', '.svg'],
      ['Image (PNG)', '.png'],
      ['Imprimer', 'print'],
    ]) {
      const last = () => taken.length && taken[taken.length - 1];
      await press(card, button(card, label), () => last() && last().slice(-end.length) === end, label);
      window.dispatchEvent(new window.CustomEvent('afterprint'));
    }
    HTMLAnchorElement.prototype.click = click;
    return found;
  };

  /** Everything that a visitor can do, to the end of every view. */
  const useAll = async (card = first()) => [...(await use(card)), ...(await play(card)), ...(await declare(card))];

  return {
    tag,
    record,
    until,
    within,
    first,
    article,
    all,
    textOf,
    drawn,
    sources,
    opened,
    button,
    retryOf,
    view,
    viewButton,
    press,
    type,
    goOn,
    show,
    speak,
    defects,
    use,
    play,
    makeCard,
    declare,
    useAll,
  };
};
