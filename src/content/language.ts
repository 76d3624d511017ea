/** The language for which this set of records was compiled. The build replaces the call by the plain tag. */
import {configureTransformLocalization} from '@lit/localize';

const {getLocale} = configureTransformLocalization({sourceLocale: 'en'});

/** Picks the form that the language wants for a count. */
export const plural = (count: number, forms: {readonly one: string; readonly other: string}): string =>
  new Intl.PluralRules(getLocale()).select(count) === 'one' ? forms.one : forms.other;
