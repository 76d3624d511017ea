/** The page that a card was made with, as one reads an address. */
import {pageAddress} from '../../shared/page-address.js';

export const shortened = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');

export const madeWith = (): string | undefined => {
  const page = pageAddress()?.replace(/#.*$/s, '');
  return page && shortened(page);
};
