/** How readable the colours are that the card now has: those that were chosen, and those derived from them. */

const painted = (colour) => {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
};

/** WCAG 2: relative luminance of a colour in sRGB. */
const luminance = (bytes) => {
  const [red, green, blue] = bytes.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2: contrast ratio, 1 to 21. */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(painted(one)), luminance(painted(other))].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
};

/** Which colour stands on which, by the names that the build gives what is private to the card. */
const pairs = {
  text: ['--_mic_text', '--_mic_bg'],
  muted: ['--_mic_soft', '--_mic_bg'],
  accent: ['--_mic_ink', '--_mic_bg'],
  onAccent: ['--_mic_on', '--_mic_fill'],
};

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const least = 4.5;

/**
 * @param {HTMLElement} card
 * @returns {Record<string, number>} contrast by pair; none before the card is there
 */
export const contrastsOf = (card) => {
  const drawn = card.shadowRoot?.querySelector('[part~=card]');
  if (!drawn) return {};
  const style = getComputedStyle(drawn);
  // Derived colours are sums: an element of our own works them out, in the scheme of the card.
  const probe = document.body.appendChild(document.createElement('i'));
  probe.hidden = true;
  probe.style.colorScheme = style.colorScheme;
  const resolved = (name) => {
    probe.style.color = style.getPropertyValue(name);
    return getComputedStyle(probe).color;
  };
  const found = Object.entries(pairs).map(([pair, [one, other]]) => [pair, contrast(resolved(one), resolved(other))]);
  probe.remove();
  return Object.fromEntries(found);
};
