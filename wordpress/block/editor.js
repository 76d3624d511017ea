/**
 * The block in the editor: its settings at the side, and the card itself as a preview, in the page for a frame, so that
 * neither the styles of the editor nor its scripts and ours can meet. Plain JavaScript: nothing to build.
 */
(({blocks, blockEditor, components, element, i18n}) => {
  const {createElement: h, useEffect, useRef, useState} = element;
  const {PanelBody, SelectControl, TextControl, ToggleControl} = components;
  const {__} = i18n;

  const frame = new URL('../dist/embed.html', document.currentScript.src);

  const attributeOf = (setting) => setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

  const addressOf = (settings, names) => {
    const address = new URL(frame);
    // A page has a language; a frame would take that of the browser.
    address.searchParams.set('lang', document.documentElement.lang);
    for (const name of names) {
      const value = settings[name];
      if (value || value === 0) address.searchParams.set(attributeOf(name), value === true ? '' : value);
    }
    return address.href;
  };

  const Preview = ({address, title, active}) => {
    const ref = useRef();
    const [height, setHeight] = useState(480);
    useEffect(() => {
      // The editor may draw its content in a frame of its own: that one hears what ours says.
      const window = ref.current.ownerDocument.defaultView;
      const listen = ({source, data}) => {
        if (source === ref.current?.contentWindow && data?.type === 'mic-resize' && data.height > 0)
          setHeight(data.height);
      };
      window.addEventListener('message', listen);
      return () => window.removeEventListener('message', listen);
    }, []);
    const whole = {display: 'block', width: '100%', height, border: 0};
    return h(
      'div',
      {style: {position: 'relative'}},
      h('iframe', {ref, src: address, title, style: whole}),
      // The first press chooses the block; in the chosen block it reaches the card.
      !active && h('div', {style: {position: 'absolute', inset: 0}}),
    );
  };

  const principles = {
    solidarity: 'Solidarity',
    'not-for-profit': 'Not-for-profit',
    democracy: 'Democracy',
    'social-movement': 'Social movement',
    autonomy: 'Autonomy',
    'health-actor': 'Health actor',
  };

  const Edit = ({attributes, setAttributes, isSelected, name}) => {
    const set = (setting) => (value) => setAttributes({[setting]: value === '' || value === false ? undefined : value});
    const control = (kind, setting, label, more = {}) =>
      h(kind, {key: setting, label, value: attributes[setting] ?? '', onChange: set(setting), ...more});
    const text = (setting, label, help) => control(TextControl, setting, label, {help});
    const choice = (setting, label, options) =>
      control(SelectControl, setting, label, {options: options.map(([value, label]) => ({value, label}))});
    const number = (setting, label, min, max) =>
      control(TextControl, setting, label, {
        type: 'number',
        min,
        max,
        onChange: (value) => set(setting)(value === '' ? '' : Number(value)),
      });
    const toggle = (setting, label) => control(ToggleControl, setting, label, {checked: Boolean(attributes[setting])});

    const panels = h(
      blockEditor.InspectorControls,
      {},
      h(
        PanelBody,
        {title: __('What is shown', 'mutual-identity-card')},
        choice('lang', __('Language', 'mutual-identity-card'), [
          ['', __('Language of the page', 'mutual-identity-card')],
          ...Object.entries(JSON.parse('{languages}')), // by the build
        ]),
        text(
          'languages',
          __('Languages offered', 'mutual-identity-card'),
          __('Codes with spaces between them, such as: fr nl. Empty: all.', 'mutual-identity-card'),
        ),
        choice('view', __('View', 'mutual-identity-card'), [
          ['', __('The card', 'mutual-identity-card')],
          ['quiz', __('The quiz', 'mutual-identity-card')],
          ['profile', __('Our card', 'mutual-identity-card')],
        ]),
        text(
          'views',
          __('Views offered', 'mutual-identity-card'),
          __('In this order, with spaces between them: card quiz profile. Empty: card quiz.', 'mutual-identity-card'),
        ),
        choice('principle', __('Principle shown open', 'mutual-identity-card'), [
          ['', __('None', 'mutual-identity-card')],
          ...Object.entries(principles),
        ]),
        text(
          'principles',
          __('Principles, in this order', 'mutual-identity-card'),
          __(
            'Codes with spaces between them: solidarity not-for-profit democracy social-movement autonomy health-actor. Empty: all.',
            'mutual-identity-card',
          ),
        ),
        text(
          'content',
          __('Words of your own', 'mutual-identity-card'),
          __(
            'Address of a file on this site with your title, sentences and questions. Visitors see them; this preview does not show them.',
            'mutual-identity-card',
          ),
        ),
        choice('theme', __('Colours', 'mutual-identity-card'), [
          ['', __('As the page', 'mutual-identity-card')],
          ['light', __('Light', 'mutual-identity-card')],
          ['dark', __('Dark', 'mutual-identity-card')],
        ]),
        number('headingLevel', __('Level of the heading', 'mutual-identity-card'), 2, 6),
      ),
      h(
        PanelBody,
        {title: __('Quiz', 'mutual-identity-card'), initialOpen: false},
        number('questions', __('Questions in a round', 'mutual-identity-card'), 1),
        text(
          'seed',
          __('The same questions for everyone', 'mutual-identity-card'),
          __('Any word: the same word gives the same questions.', 'mutual-identity-card'),
        ),
        toggle('remember', __('Keep progress on the visitor’s device', 'mutual-identity-card')),
      ),
      h(
        PanelBody,
        {title: __('An organisation’s own card', 'mutual-identity-card'), initialOpen: false},
        text(
          'profile',
          __('Code of the card', 'mutual-identity-card'),
          __('What ‘Copy the link’ of the finished card gives.', 'mutual-identity-card'),
        ),
        toggle('profileFromHash', __('Also open a card from the address of the page', 'mutual-identity-card')),
      ),
    );

    const names = Object.keys(blocks.getBlockType(name).attributes).filter(
      (each) => !['align', 'className'].includes(each),
    );
    return h(
      'div',
      blockEditor.useBlockProps(),
      panels,
      h(Preview, {
        address: addressOf(attributes, names),
        title: __('Health Mutual Identity Card', 'mutual-identity-card'),
        active: isSelected,
      }),
    );
  };

  // What a visitor sees is drawn by the server: the text of the post holds the settings alone.
  blocks.registerBlockType('mutual-identity-card/card', {edit: Edit, save: () => null});
})(window.wp);
