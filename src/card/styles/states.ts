/** What a visitor brings about: something under the pointer, something opened, the whole screen. */
export const styles = /* css */ `
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :is(button[part='button'], nav button, :is(.ring, .fold) > summary):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .hero .part:not(.none):hover .fill {
    stroke-width: 2;
  }
  [part='principle'] > summary:hover > :is(h3, h4, h5, h6) {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }

  nav [aria-expanded='true']::after {
    content: '–';
    content: '–' / '';
  }
  /* The language on its way is folded away again. */
  nav [aria-expanded]:has(~ .awaited)::before {
    background: linear-gradient(to top, var(--ink) 50%, transparent 0);
  }

  .contents button {
    min-block-size: 2.25em;
    color: var(--ink);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (pointer: coarse) {
    .contents button {
      min-block-size: 2.75em;
    }
  }

  :host(:fullscreen) {
    overflow: auto;
  }
  :host(:fullscreen) .card {
    max-inline-size: none;
    min-block-size: 100vh;
    border: 0;
    border-radius: 0;
    padding-inline: max(0px, 50% - 37em);
  }
`;
