/** The host pages, each with a drawing of how the card stands in it. */
import {escaped} from './html.mjs';

const sheet = (x, y, width, height) =>
  `<rect class="sheet" x="${x}" y="${y}" width="${width}" height="${height}" rx="5" />`;
const disc = (x, y, r) => `<circle class="disc" cx="${x}" cy="${y}" r="${r}" />`;
const lines = (path) => `<path class="text" d="${path}" />`;

const drawings = {
  news:
    lines('M8 14h62M8 24h62M8 31h62M8 38h54M8 48h62M8 55h62M8 62h40') +
    sheet(82, 8, 32, 58) +
    disc(98, 28, 8) +
    lines('M90 46h16M90 52h16M90 58h10'),
  bootstrap:
    '<rect class="night" width="120" height="13" />' +
    lines('M8 24h26M8 32h26M8 40h26M8 48h20') +
    sheet(44, 22, 68, 44) +
    disc(62, 44, 9) +
    lines('M80 38h22M80 45h22M80 52h14'),
  dark: '<rect class="night" width="120" height="72" /><rect class="night-sheet" x="22" y="10" width="76" height="52" rx="6" /><circle class="night-disc" cx="44" cy="36" r="11" /><path class="night-text" d="M64 29h24M64 36h24M64 43h16" />',
  rtl: lines('M112 12H62M112 20H78') + sheet(22, 28, 76, 36) + disc(78, 46, 9) + lines('M34 40h24M34 46h24M34 52h16'),
  languages: [6, 44, 82]
    .map((x) => sheet(x, 8, 32, 56) + disc(x + 16, 30, 7) + lines(`M${x + 8} 46h16M${x + 8} 52h11`))
    .join(''),
  intranet:
    lines('M8 14h12M8 22h12M8 30h12M8 38h12M8 46h12') +
    sheet(30, 8, 82, 56) +
    disc(52, 36, 11) +
    lines('M72 29h28M72 36h28M72 43h18'),
  kiosk:
    '<rect class="night" x="32" y="4" width="56" height="64" rx="4" />' +
    sheet(37, 9, 46, 54) +
    lines('M44 20h32M44 27h24') +
    disc(47, 40, 3) +
    disc(47, 51, 3) +
    lines('M55 40h20M55 51h20'),
  placeholder:
    '<rect class="dashed" x="22" y="10" width="76" height="52" rx="6" /><circle class="ring" cx="44" cy="36" r="11" />' +
    lines('M64 29h24M64 36h24M64 43h16'),
  frame:
    '<rect class="dashed" x="10" y="6" width="100" height="60" rx="2" />' +
    sheet(18, 13, 84, 46) +
    disc(42, 36, 10) +
    lines('M62 29h28M62 36h28M62 43h18'),
};

/** @param {Record<string, [title: string, text: string]>} words by the name of the page */
export const gallery = (words) => `<ul>
${Object.entries(drawings)
  .map(
    ([name, drawing]) => `<li>
  <a href="pages/${name}.html">
    <svg viewBox="0 0 120 72" aria-hidden="true">${drawing}</svg>
    <strong>${escaped(words[name][0])}</strong>
    <span>${escaped(words[name][1])}</span>
  </a>
</li>`,
  )
  .join('\n')}
</ul>`;
