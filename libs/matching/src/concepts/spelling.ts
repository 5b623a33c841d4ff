/** Words that are spelt alike, found by the three-letter pieces that they share. */
export class Spellings {
  private readonly byPiece = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < SHORTEST) continue;
      for (const piece of piecesOf(word)) {
        const known = this.byPiece.get(piece);
        if (known) known.push(word);
        else this.byPiece.set(piece, [word]);
      }
    }
  }

  /** The nearest word and how near it is (Dice’s coefficient of the pieces, up to 1); undefined where none is near. */
  nearest(word: string): { readonly word: string; readonly likeness: number } | undefined {
    if (word.length < SHORTEST) return undefined;
    const pieces = piecesOf(word);
    const shared = new Map<string, number>();
    for (const piece of pieces) {
      for (const other of this.byPiece.get(piece) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let best: { word: string; likeness: number } | undefined;
    for (const [other, count] of shared) {
      if (other[0] !== word[0] || Math.abs(other.length - word.length) > MOST_CHANGES) continue;
      if (word.length <= SHORT && other.length === word.length && !sameLetters(word, other)) continue;
      const likeness = (2 * count) / (pieces.length + other.length);
      if (best && (likeness < best.likeness || (likeness === best.likeness && other >= best.word))) continue;
      if (changesBetween(word, other) <= allowed(word.length)) best = { word: other, likeness };
    }
    return best;
  }
}

/** Shorter words are too many that are spelt alike. */
const SHORTEST = 5;
/** Up to this length a letter may be missing, too many or swapped, but not another one: Padel is no panel. */
const SHORT = 5;
/** From this length on, two letters may be wrong. */
const LONG = 10;
const MOST_CHANGES = 2;

const allowed = (length: number) => (length >= LONG ? MOST_CHANGES : 1);

const sameLetters = (a: string, b: string) => [...a].sort().join('') === [...b].sort().join('');

/** `eau` gives `_ea eau au_`: as many as it has letters. */
function piecesOf(word: string): readonly string[] {
  const padded = `_${word}_`;
  return Array.from({ length: word.length }, (_, place) => padded.slice(place, place + 3));
}

/** Letters to insert, leave out, replace or swap with the next one (optimal string alignment). */
function changesBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
