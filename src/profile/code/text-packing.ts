/**
 * Texts in few bits, in one of two ways, whichever is shorter. Both can hold any text.
 * Part of version 1 of the codec: nothing here may change.
 *
 *     absent   00
 *     common   01 · length (10) · each unit: 4, 8 or 20 bits
 *     page     10 · length (10) · page (9) · each unit: 8 or 24 bits
 */
import type {BitReader, BitWriter} from './bits.js';

const absent = 0;
const common = 1;
const page = 2;

/** The most frequent characters of Dutch, English and French in 4 bits (0 to 10) … */
const frequent = ' entsiaorld';
/** … the next ones in 8 (11 to 14, then 4 more) … */
const usual = "bcfghjkmpquvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éèêàç-.,/:’'";
/** … and any UTF-16 unit after this one. */
const commonEscape = 15;
/** In a page, 0 to 127 are themselves and 128 to 255 the characters of the page; any other unit comes after this one. */
const pageEscape = 0x10;

type Code = readonly [value: number, width: number];

const codes = new Map<number, Code>([
  ...[...frequent].map((unit, index): [number, Code] => [unit.charCodeAt(0), [index, 4]]),
  ...[...usual].map((unit, index): [number, Code] => [unit.charCodeAt(0), [(frequent.length << 4) + index, 8]]),
]);

const commonCode = (unit: number): Code => codes.get(unit) ?? [(commonEscape << 16) | unit, 20];

const pageCode = (unit: number, number: number): Code => {
  if (unit < 0x80) return [unit, 8];
  return unit >> 7 === number ? [0x80 | (unit & 0x7f), 8] : [(pageEscape << 16) | unit, 24];
};

const size = (text: readonly Code[]): number => text.reduce((sum, [, width]) => sum + width, 0);

export const writeText = (writer: BitWriter, text: string): void => {
  if (text === '') return writer.write(absent, 2);
  const units: number[] = [];
  for (let index = 0; index < text.length; index++) units.push(text.charCodeAt(index));
  const number = (units.find((unit) => unit >= 0x80) ?? 0) >> 7;
  const commonly = units.map(commonCode);
  const paged: Code[] = [[number, 9], ...units.map((unit) => pageCode(unit, number))];
  const shorter = size(commonly) <= size(paged);
  writer.write(shorter ? common : page, 2);
  writer.write(text.length, 10);
  for (const code of shorter ? commonly : paged) writer.write(...code);
};

const readCommon = (reader: BitReader): string => {
  const first = reader.read(4);
  if (first < frequent.length) return frequent.charAt(first);
  if (first === commonEscape) return String.fromCharCode(reader.read(16));
  return usual.charAt(((first - frequent.length) << 4) + reader.read(4));
};

const readPaged = (reader: BitReader, number: number): string => {
  const first = reader.read(8);
  if (first === pageEscape) return String.fromCharCode(reader.read(16));
  return String.fromCharCode(first < 0x80 ? first : (number << 7) | (first & 0x7f));
};

export const readText = (reader: BitReader): string => {
  const way = reader.read(2);
  if (way === absent) return '';
  const length = reader.read(10);
  const number = way === page ? reader.read(9) : 0;
  let text = '';
  while (text.length < length) text += way === page ? readPaged(reader, number) : readCommon(reader);
  return text;
};
