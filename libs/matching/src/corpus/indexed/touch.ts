import { LINE_WORDS } from '../../packed/arena';
import type { PackedNeed, PackedOffer } from '../../packed/postings';

/** Cache lines of a posting that `touch` reads: its head, its codes. */
const FIRST_LINES = 3;
/** Kept so that the reads below are not left out as useless. */
let seen = 0;

/**
 * Reads the first three cache lines of each posting. The reads do not depend on each other, so memory answers many
 * at a time; read one by one, as rules read them, each would cost the whole way to memory.
 */
export function touch(words: Int32Array, places: Int32Array, count: number): void {
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    sum += (words[place] as number) + (words[place + LINE_WORDS] as number) + (words[place + 2 * LINE_WORDS] as number);
  }
  seen = (seen + sum) | 0;
}

/** Reads the others: the texts of postings whose first lines are here, as far as somebody of that language compares them. */
export function touchRest(
  own: PackedNeed | PackedOffer,
  { language }: PackedNeed | PackedOffer,
  places: Int32Array,
  count: number,
): void {
  const { words } = own;
  let sum = 0;
  for (let index = 0; index < count; index++) {
    own.at = places[index] as number;
    // words of another language are not compared
    const end = own.language === language ? own.wordsAt + own.wordCount : own.wordsAt;
    for (let word = own.at + FIRST_LINES * LINE_WORDS; word < end; word += LINE_WORDS) sum += words[word] as number;
    sum += words[end - 1] as number;
  }
  seen = (seen + sum) | 0;
}
