/** What in a text may identify a person: a posting, a note or a question must hold none of it. */
export const PERSONAL_DATA_KINDS = ['phone', 'identity-number', 'passport', 'email'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Where it stands in the text, in UTF-16 units; what it says is not repeated. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly at: number;
  readonly length: number;
}

// Part of a longer word, number or reference (PENC-2027-SE-0042) is none of ours
const BEFORE = String.raw`(?<![\p{L}\p{N}+]|[\p{L}\p{N}][-_/.,]|\p{N}[ \u00a0\u202f])`;
const AFTER = String.raw`(?![\p{L}\p{N}]|[-_/.,][\p{L}\p{N}]|[ \u00a0\u202f]\p{N})`;
/** What makes a number an amount, a quantity or a share. */
const MEASURE = String.raw`(?![ \u00a0\u202f]*(?:F\b|FCFA|CFA|XOF|francs?\b|EUR|€|euros?\b|USD|\$|dollars?\b|CHF|millions?\b|milliards?\b|billions?\b|%|kg\b|ha\b|km\b|m²|m2\b|m³|m3\b))`;
/** Between the groups of digits of a number as people write it. */
const GAP = String.raw`[ \u00a0\u202f.\-/]?`;
const SPACE = String.raw`[ \u00a0\u202f]?`;

const CALLED = String.raw`(?:t[ée]l(?:[ée]phone|\.)?|phone|whats ?app|portable|mobile|gsm|joindre(?: au)?|appele[rz](?: le| au)?|call(?: me)?(?: at| on)?)`;
const IDENTITY = String.raw`(?:CNI|NIN|CEDEAO|ECOWAS|carte (?:nationale )?d[’']identit[ée](?: CEDEAO)?|identity (?:card|number)|national id|num[ée]ro d[’']identification nationale)`;
const TRAVEL = String.raw`(?:passe?port|titre de voyage|travel document)`;
/** Up to a few words and signs between what a number is called and the number: « n° », « number », « : ». */
const IS = String.raw`[^\d\n]{0,24}?`;

const pattern = (...parts: readonly string[]) => new RegExp(parts.join(''), 'giu');

/** A national number of Senegal: 9 digits that begin with 33, 30, 36, 39 or 7x, written as 2-3-2-2. */
const SENEGALESE = String.raw`(?:3[0369]|7\d)${GAP}\d{3}${GAP}\d{2}${GAP}\d{2}`;
/** Round sums have such digits too, but end with zeros. */
const NOT_ROUND = String.raw`(?!\d{5}0{4}${AFTER})`;

const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  // somebody@somewhere.tld, « somebody (at) somewhere.tld »
  [
    'email',
    pattern(
      String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]*`,
      String.raw`(?:[ ]?@[ ]?|[ ]?[([{][ ]?(?:at|arobase|@)[ ]?[)\]}][ ]?)`,
      String.raw`(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}`,
    ),
  ],
  // ECOWAS card, 17 digits: sex, country, day of birth, serial number, check digit
  [
    'identity-number',
    pattern(
      BEFORE,
      String.raw`[12]${SPACE}\d{2}${SPACE}(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])${SPACE}\d{5}${SPACE}\d`,
      AFTER,
    ),
  ],
  // Senegalese identity number, 13 or 14 digits: sex, registry, year of birth, serial number
  [
    'identity-number',
    pattern(
      BEFORE,
      String.raw`[12][ \u00a0\u202f-]?\d{3}[ \u00a0\u202f-]?(?:19|20)\d{2}[ \u00a0\u202f-]?\d{5,6}`,
      AFTER,
      MEASURE,
    ),
  ],
  ['identity-number', pattern(String.raw`(?<!\p{L})${IDENTITY}${IS}\d[\d \u00a0\u202f-]{6,22}\d`, AFTER, MEASURE)],
  // passports: Senegal (A and 8 digits), France (12AB34567); others where the text says so
  ['passport', new RegExp(String.raw`${BEFORE}(?:A\d{8}|\d{2}[A-Z]{2}\d{5})${AFTER}`, 'gu')],
  ['passport', pattern(String.raw`(?<!\p{L})${TRAVEL}[^\d\n]{0,24}?(?=[A-Z]{0,3}\d)[A-Z0-9]{6,10}`, AFTER)],
  // +221 …, 00221 …, any country: 8 to 15 digits in all
  ['phone', pattern(String.raw`(?<![\p{L}\p{N}])(?:\+|00)221${GAP}\(?0?\)?${GAP}(?:\d${GAP}){8}\d`, AFTER)],
  [
    'phone',
    pattern(
      String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-_/])(?:\+|00)(?!\d{1,3}(?:[ .]\d{3}){1,2}${AFTER})[1-9]\d{0,2}${GAP}(?:\(0\)${GAP})?(?:\d${GAP}){6,12}\d`,
      AFTER,
      MEASURE,
    ),
  ],
  // a national number of France and its like: 06 12 34 56 78
  ['phone', pattern(BEFORE, String.raw`0[1-9](?:${GAP}\d{2}){4}`, AFTER, MEASURE)],
  ['phone', pattern(BEFORE, NOT_ROUND, SENEGALESE, AFTER, MEASURE)],
  ['phone', pattern(String.raw`(?<!\p{L})${CALLED}${IS}\+?\(?\d(?:[ \u00a0\u202f.\-/()]?\d){6,14}`, AFTER, MEASURE)],
];

/** Without such a sign, nothing of the kind can be there: most texts need not be searched. */
const SIGNS: Readonly<Record<PersonalDataKind, RegExp>> = {
  email: /[@([{]/,
  'identity-number': /(?:\d\D*){8}/,
  passport: /\d/,
  phone: /(?:\d\D*){7}/,
};

/** Nor can anything be where none of these stands, which is soon seen. */
const ANY_SIGN = /[@([{\d]/;

/**
 * What in the text looks like a phone number, an identity or passport number, or an e-mail address; in the order
 * of the text, overlapping finds once. Amounts, dates, codes and references of files are not taken for such.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  if (!ANY_SIGN.test(text)) return [];
  const possible = PATTERNS.filter(([kind]) => SIGNS[kind].test(text));
  const found = possible.flatMap(([kind, expression]) =>
    [...text.matchAll(expression)].map((match): PersonalData => ({ kind, at: match.index, length: match[0].length })),
  );
  const kept: PersonalData[] = [];
  for (const one of found) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.at - b.at);
}

function overlap(a: PersonalData, b: PersonalData): boolean {
  return a.at < b.at + b.length && b.at < a.at + a.length;
}
