/** Words that names are written with or without. */
const SILENT = new Set([
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'pour',
  'the',
  'of',
  'for',
]);

/** What organisations of the field write out or not, without its silent words: the long form, then the short. */
const ABBREVIATIONS: readonly (readonly [long: string, short: string])[] = [
  ['agence regionale developpement', 'ard'],
  ['regional development agency', 'ard'],
  ['agence francaise developpement', 'afd'],
  ['organisation internationale migrations', 'oim'],
  ['international organization migration', 'oim'],
  ['iom', 'oim'],
  ['programme nations unies developpement', 'pnud'],
  ['united nations development programme', 'pnud'],
  ['undp', 'pnud'],
  ['union europeenne', 'ue'],
  ['european union', 'ue'],
  ['eu', 'ue'],
  ['conseil departemental', 'cd'],
  ['groupement interet economique', 'gie'],
  ['organisation non gouvernementale', 'ong'],
  ['ngo', 'ong'],
  ['association', 'asso'],
  ['ass', 'asso'],
  ['federation', 'fed'],
  ['saint', 'st'],
];

/** A typing error is looked for in words from this length on: « Louga » and « Lougan », not « A » and « B ». */
const SHORTEST_MISSPELT = 5;

/**
 * Whether two names may be the same organisation’s: whatever their accents, capitals, signs, order and small words, known
 * abbreviations written out or not, with one wrong letter at most. It says that somebody should look, and decides nothing.
 */
export function areNamesakes(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const onlyA = [...a].filter((word) => !b.has(word));
  const onlyB = [...b].filter((word) => !a.has(word));
  if (a.size === 0 || b.size === 0) return false;
  if (onlyA.length === 0 && onlyB.length === 0) return true;
  const [left = '', right = ''] = [onlyA[0], onlyB[0]];
  return onlyA.length === 1 && onlyB.length === 1 && isMisspelt(left, right);
}

function wordsOf(name: string): ReadonlySet<string> {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  // « A.R.D. » is one word
  const words = plain.replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const spoken = ` ${words.filter((word) => !SILENT.has(word)).join(' ')} `;
  const short = ABBREVIATIONS.reduce((text, [long, brief]) => text.replaceAll(` ${long} `, ` ${brief} `), spoken);
  return new Set(short.split(' ').filter(Boolean));
}

/** One letter too many, too few or another. */
function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_MISSPELT || long.length - short.length > 1) return false;
  const from = [...short].findIndex((letter, place) => letter !== long[place]);
  if (from < 0) return true;
  return short.slice(from + (long.length === short.length ? 1 : 0)) === long.slice(from + 1);
}
