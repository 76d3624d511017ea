/** The bar above the card in offline.html: text for the last row of a room, and the whole screen for the card. */

/** The words of the bar in each language, written here by the build. */
declare const words: Readonly<Record<string, Readonly<Record<'larger' | 'smaller' | 'fullScreen', string>>>>;

const sizes = [1, 1.25, 1.5, 1.75, 2, 2.5];
const main = document.querySelector('main')!;
const button = (id: keyof (typeof words)[string]): HTMLButtonElement => document.querySelector(`#${id}`)!;
const buttons = {smaller: button('smaller'), larger: button('larger'), fullScreen: button('fullScreen')};

/** A projector, or the screen of a lesson, is wide; what is read there is read from afar. */
let size = innerWidth >= 1200 ? 1 : 0;

const showSize = (): void => {
  main.style.zoom = String(sizes[size]);
  buttons.smaller.disabled = size === 0;
  buttons.larger.disabled = size === sizes.length - 1;
};

const resize = (by: number): void => {
  size = Math.min(Math.max(size + by, 0), sizes.length - 1);
  showSize();
};

/** The bar speaks the language of the card. */
const follow = ({target, detail: {lang}}: CustomEvent<{lang: string}>): void => {
  document.documentElement.lang = lang;
  const title = (target as Element).shadowRoot?.querySelector('[part~=title]')?.textContent;
  if (title) document.title = title.replaceAll('\u00AD', '').trim();
  for (const [name, each] of Object.entries(buttons)) each.textContent = words[lang][name as keyof typeof buttons];
};

buttons.larger.addEventListener('click', () => resize(1));
buttons.smaller.addEventListener('click', () => resize(-1));
buttons.fullScreen.hidden = !document.fullscreenEnabled;
buttons.fullScreen.addEventListener('click', () => {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
});
document.addEventListener('fullscreenchange', () => {
  buttons.fullScreen.ariaPressed = String(Boolean(document.fullscreenElement));
});
addEventListener('mic-ready', follow as EventListener);
addEventListener('mic-language-change', follow as EventListener);
showSize();
// Without scripts the bar would do nothing.
document.querySelector('nav')!.hidden = false;

export {};
