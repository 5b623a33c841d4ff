import type { Language } from '@penc/domain';

/** ISO 3166-1 alpha-2, the officially assigned codes. */
const CODES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');
const known = new Set(CODES);
/** CLDR's code where the country is not known: of donors that only a file names. Nobody may choose it. */
export const UNKNOWN_COUNTRY = 'ZZ';
const UNKNOWN_NAMES: Readonly<Record<Language, string>> = { fr: 'pays non précisé', en: 'country not specified' };

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** In the order of the codes. */
export function countries(): readonly string[] {
  return CODES;
}

/** Whether this is one of the codes above, in capitals. */
export function isCountry(code: string): boolean {
  return known.has(code);
}

/** The name of a country as Unicode's CLDR has it; throws RangeError for what is none. */
export function countryName(code: string, language: Language): string {
  if (code === UNKNOWN_COUNTRY) return UNKNOWN_NAMES[language];
  const name = isCountry(code) ? names[language].of(code) : undefined;
  if (name === undefined) throw new RangeError(`there is no country ${code}`);
  return name;
}
