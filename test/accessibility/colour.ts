/** Colours as they are seen, and how much two of them differ. */

/** Colours as they reach the screen: in sRGB, one byte a channel. */
export const painted = (colours: readonly string[]): number[][] => {
  const canvas = new OffscreenCanvas(colours.length, 1);
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  colours.forEach((colour, x) => {
    context.fillStyle = colour;
    context.fillRect(x, 0, 1, 1);
  });
  const {data} = context.getImageData(0, 0, colours.length, 1);
  return colours.map((_, x) => [...data.subarray(4 * x, 4 * x + 3)]);
};

/** WCAG 2: relative luminance of a colour in sRGB. */
const luminance = (bytes: readonly number[]): number => {
  const [red, green, blue] = bytes.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2: contrast ratio, 1 to 21. */
export const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
};
