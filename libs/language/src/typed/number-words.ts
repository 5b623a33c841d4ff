import type { Language } from '@penc/domain';

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    ...['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
    ...['treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf'],
  ],
  en: [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ],
};
const TENS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre vingt', 'quatre vingt'],
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};
const HUNDRED: Readonly<Record<Language, string>> = { fr: 'cent', en: 'hundred' };
const MOST = 999;

interface NumberWords {
  readonly numbers: ReadonlyMap<string, number>;
  /** A run of such words, plurals, hyphens and « et » among them. */
  readonly run: RegExp;
}
const known: Readonly<Record<Language, NumberWords>> = { fr: wordsOf('fr'), en: wordsOf('en') };

/** « trente-cinq millions » as « 35 millions »: numbers below a thousand, of a text without accents or capitals; any others stay. */
export function withDigits(text: string, language: Language): string {
  const { numbers, run } = known[language];
  return text.replaceAll(run, (words) => {
    const plain = words.replaceAll(/-| (?:et|and) /g, ' ').replaceAll(/(?<=cent|vingt|hundred)s\b/g, '');
    return String(numbers.get(plain.replaceAll(/ +/g, ' ').replaceAll(/\bune\b/g, 'un')) ?? words);
  });
}

function wordsOf(language: Language): NumberWords {
  const names = Array.from({ length: MOST + 1 }, (_, number) => [nameOf(number, language), number] as const);
  const single = [...new Set(names.flatMap(([name]) => name.split(' '))), 'une', 'cents', 'vingts'];
  const word = `(?:${single.toSorted((a, b) => b.length - a.length).join('|')})(?![a-z])`;
  return { numbers: new Map(names), run: new RegExp(`(?<![a-z])${word}(?:[ -](?:(?:et|and)[ -])?${word})*`, 'g') };
}

function nameOf(number: number, language: Language): string {
  if (number < 20) return SMALL[language][number] ?? '';
  if (number < 100) return nameOfTens(number, language);
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const counted = hundreds === 1 && language === 'fr' ? '' : nameOf(hundreds, language);
  return [counted, HUNDRED[language], rest === 0 ? '' : nameOf(rest, language)].filter(Boolean).join(' ');
}

/** « soixante-dix », « quatre-vingt-onze »: French counts some tens on from the ones before. */
function nameOfTens(number: number, language: Language): string {
  const tens = Math.floor(number / 10);
  const goesOn = language === 'fr' && (tens === 7 || tens === 9);
  const rest = (number % 10) + (goesOn ? 10 : 0);
  return [TENS[language][tens], rest === 0 ? '' : SMALL[language][rest]].filter(Boolean).join(' ');
}
