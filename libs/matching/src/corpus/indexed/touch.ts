import { LINE_WORDS } from '../../packed/arena';

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
