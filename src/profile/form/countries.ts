/** ISO 3166-1 alpha-2, all of it. The names come from the browser, in the language of the card. */
const codes =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ' +
  'DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT' +
  'JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINL' +
  'NONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ' +
  'TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW';

export const countryCodes: readonly string[] = codes.match(/../g)!;

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly name: string;
}

/** The lists made so far, by language: naming and sorting 249 countries takes the browser a moment. */
const lists = new Map<string, readonly Country[]>();

/** In the order of the alphabet of the language. */
export const countriesIn = (lang: string): readonly Country[] => {
  const list = lists.get(lang) ?? listIn(lang);
  lists.set(lang, list);
  return list;
};

const listIn = (lang: string): Country[] => {
  // One of each for the whole list. A browser without them shows codes.
  const names = 'DisplayNames' in Intl ? new Intl.DisplayNames(lang, {type: 'region'}) : undefined;
  const {compare} = new Intl.Collator(lang);
  return countryCodes
    .map((id) => ({id, name: names?.of(id) ?? id}))
    .sort((one, other) => compare(one.name, other.name));
};
