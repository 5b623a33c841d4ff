import { SIDES, type Side } from '@penc/domain';
import type { Ranked } from './best';
import type { Corpus } from './corpus';
import type { BestQuestion } from './questions';

/** How far a walk over all lists has come: the last posting whose list was made. Plain data, to be stored. */
export interface Cursor {
  readonly side: Side;
  readonly id: string;
}

export interface ListsSlice {
  readonly lists: readonly { readonly side: Side; readonly id: string; readonly best: readonly Ranked[] }[];
  /** Given back as `after`, the walk goes on behind this slice. */
  readonly cursor: Cursor;
  /** Lists made so far, those before `after` included, and how many there are. */
  readonly done: number;
  readonly of: number;
}

/** What leaves each list out; as in `BestQuestion`, which is asked anew for each. */
type Question = (side: Side, id: string) => BestQuestion;

/**
 * Every list anew, needs first, each side by id, so many lists at a time: between two slices whoever walks may write
 * them, do other work, or stop, and go on later from the cursor, in another process too. Postings that come meanwhile
 * are not visited, and those that close have an empty list: both have changed, and are listed for that.
 */
export function* allLists(
  corpus: Corpus,
  question: Question,
  { after, slice = 100 }: { readonly after?: Cursor; readonly slice?: number } = {},
): Generator<ListsSlice, void> {
  const all = SIDES.flatMap((side) => corpus.openIds(side).map((id): Cursor => ({ side, id })));
  let done = after ? all.findIndex((one) => isAfter(one, after)) : 0;
  while (done >= 0 && done < all.length) {
    const now = all.slice(done, done + slice);
    done += now.length;
    const lists = now.map(({ side, id }) => ({ side, id, best: corpus.best(side, id, question(side, id)) }));
    const cursor = now.at(-1);
    if (cursor) yield { lists, cursor, done, of: all.length };
  }
}

function isAfter(one: Cursor, other: Cursor): boolean {
  if (one.side === other.side) return one.id > other.id;
  return SIDES.indexOf(one.side) > SIDES.indexOf(other.side);
}
