/** ISO 3166-1 alpha-2, all of it. The names come from the browser, in the language of the card. */
const codes =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ' +
  'DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT' +
  'JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINL' +
  'NONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ' +
  'TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW';

export const countryCodes: readonly string[] = codes.match(/../g)!;

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** The lists made so far, by language: naming 249 countries takes the browser a moment. */
const lists = new Map<string, readonly Country[]>();

/** In the order of the alphabet of the language. */
export const countriesIn = (lang: string, nameOf: (code: string) => string): readonly Country[] => {
  const made =
    lists.get(lang) ??
    countryCodes
      .map((code) => ({code, name: nameOf(code)}))
      .sort((one, other) => one.name.localeCompare(other.name, lang));
  lists.set(lang, made);
  return made;
};
