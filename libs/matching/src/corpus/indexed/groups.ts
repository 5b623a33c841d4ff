import type { Base } from './base';

/** Groups of bitmaps: who passes stands in at least one of each. */
export type Groups = readonly (readonly number[])[];

/** Entries of a base that are looked at together: 32 a word, from one word on. */
interface Passing {
  /** A bit for each entry that has passed so far. */
  readonly passing: Int32Array;
  readonly word: number;
  readonly count: number;
}

/** Leaves the bits of those that stand in at least one bitmap of the group. Most groups are of one or two. */
export function keepGroup(
  { bitmaps, span }: Pick<Base, 'bitmaps' | 'span'>,
  group: readonly number[],
  { passing, word, count }: Passing,
): void {
  const a = (group[0] as number) * span + word;
  if (group.length === 1) {
    for (let i = 0; i < count; i++) passing[i] = (passing[i] as number) & (bitmaps[a + i] as number);
    return;
  }
  const b = (group[1] as number) * span + word;
  if (group.length === 2) {
    for (let i = 0; i < count; i++) {
      passing[i] = (passing[i] as number) & ((bitmaps[a + i] as number) | (bitmaps[b + i] as number));
    }
    return;
  }
  for (let i = 0; i < count; i++) {
    let some = (bitmaps[a + i] as number) | (bitmaps[b + i] as number);
    for (let more = 2; more < group.length; more++) {
      some |= bitmaps[(group[more] as number) * span + word + i] as number;
    }
    passing[i] = (passing[i] as number) & some;
  }
}
