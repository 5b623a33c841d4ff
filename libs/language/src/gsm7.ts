/** The basic characters of GSM 03.38, one septet each; line breaks are left out: an SMS of ours is one line. */
const BASIC = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Those of the extension table take two septets. */
const EXTENDED = new Set('^{}\\[~]|€');

const REPLACED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  ŋ: 'n',
  Ŋ: 'N',
  '°': 'o',
  '•': '-',
};

/** The text in characters that every phone shows, at one septet each where it can be; others become « ? ». */
export function toGsm7(text: string): string {
  // French quotation marks keep their spaces, which a straight one does not want
  const plain = text.replaceAll(/«\s*/gu, '"').replaceAll(/\s*»/gu, '"').replaceAll(/\s+/gu, ' ');
  return [...plain.normalize('NFC')].map(letter).join('').trim();
}

function letter(character: string): string {
  if (BASIC.has(character) || EXTENDED.has(character)) return character;
  const known = REPLACED[character];
  if (known !== undefined) return known;
  const base = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (base === '') return '';
  return BASIC.has(base) ? base : '?';
}

/** How many septets the text takes; 160 make one SMS. Throws RangeError for what is no GSM text. */
export function septets(text: string): number {
  let count = 0;
  for (const character of text) {
    if (!BASIC.has(character) && !EXTENDED.has(character)) throw new RangeError(`not GSM 7: ${character}`);
    count += EXTENDED.has(character) ? 2 : 1;
  }
  return count;
}

const CUT = '...';

/** As many whole words of a GSM text as fit, followed by « ... » where some are missing; empty if none does. */
export function fitWords(text: string, max: number): string {
  if (septets(text) <= max) return text;
  const words = text.split(' ');
  while (words.length > 0) {
    words.pop();
    const shorter = words.join(' ').replace(/[\s,;:.(-]+$/, '') + CUT;
    if (words.length > 0 && septets(shorter) <= max) return shorter;
  }
  return '';
}
