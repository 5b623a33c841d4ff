import { LIST_SIZE } from '@penc/domain';
import fc from 'fast-check';
import { listWith } from './entering';
import type { StoredPair } from './pairs';

type Ranked = { readonly counterpartId: string; readonly total: number };

const print = (counterpartId: string) => `today ${counterpartId}`;

function best(all: readonly Ranked[]): readonly Ranked[] {
  return all.toSorted((a, b) => b.total - a.total || (a.counterpartId < b.counterpartId ? -1 : 1)).slice(0, LIST_SIZE);
}

function stored({ counterpartId, total }: Ranked, place: number, differences: Partial<StoredPair> = {}): StoredPair {
  return {
    ownerId: 'owner',
    counterpartId,
    status: 'suggested',
    applied: false,
    needRevision: 1,
    offerRevision: 1,
    total,
    print: print(counterpartId),
    counterpartPrint: null,
    rank: place + 1,
    counterpartRank: null,
    ...differences,
  };
}

/** Few different totals, so that many are equal; some lists with room, some with many who stand in none. */
const everybody = fc
  .uniqueArray(fc.integer({ min: 10, max: 60 }), { minLength: 1, maxLength: 40 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: 4 }).map((total) => ranked(id, total)))));
const changed = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 10, max: 60 }), total: fc.integer({ min: 0, max: 5 }) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

function ranked(id: number, total: number): Ranked {
  return { counterpartId: `c${id}`, total };
}

describe('a stored list with some counterparts as they are now', () => {
  it('is the list that all postings would make, or none', () => {
    fc.assert(
      fc.property(everybody, changed, (all, some) => {
        const pairs = best(all).map((pair, place) => stored(pair, place));
        const found = listWith(pairs, some.map(asEntering), print);
        const ids = new Set(some.map(({ id }) => `c${id}`));
        const placed = some.filter(({ total }) => total > 0).map(({ id, total }) => ranked(id, total));
        const now = [...all.filter(({ counterpartId }) => !ids.has(counterpartId)), ...placed];
        if (found) expect(found).toEqual(best(now));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is not known when its last scores less, and its own list has written that already', () => {
    const list = Array.from({ length: LIST_SIZE }, (_, place) => ranked(10 + place, LIST_SIZE + 2 - place));
    const pairs = list.map((pair, place) =>
      stored(pair, place, place === LIST_SIZE - 1 ? { total: 1, print: null } : {}),
    );
    // somebody with 2 may stand just behind the last, who had 3
    expect(listWith(pairs, [asEntering({ id: 10 + LIST_SIZE - 1, total: 1 })], print)).toBeNull();
  });

  it('is known for all who come anew, and for all who stand no lower than they did', () => {
    fc.assert(
      fc.property(everybody, fc.integer({ min: 1, max: 5 }), (all, total) => {
        const list = best(all);
        const pairs = list.map((pair, place) => stored(pair, place));
        const comers = [asEntering({ id: 98, total }), asEntering({ id: 99, total })];
        expect(listWith(pairs, comers, print)).toEqual(best([...all, ranked(98, total), ranked(99, total)]));
        expect(listWith(pairs, list, print)).toEqual(list);
      }),
    );
  });

  it('is known of a list with room, whoever leaves it', () => {
    const pairs = [stored(ranked(10, 4), 0), stored(ranked(11, 3), 1)];
    expect(listWith(pairs, [asEntering({ id: 10, total: 0 })], print)).toEqual([ranked(11, 3)]);
  });

  it('is not known when somebody in it has changed, or has been judged', () => {
    const [first, second] = [ranked(10, 4), ranked(11, 3)] as const;
    const scoredBefore = [stored(first, 0), stored(second, 1, { print: 'yesterday' })];
    expect(listWith(scoredBefore, [asEntering({ id: 12, total: 2 })], print)).toBeNull();
    const approved = [stored(first, 0, { status: 'approved' }), stored(second, 1)];
    expect(listWith(approved, [asEntering({ id: 12, total: 2 })], print)).toBeNull();
  });
});

function asEntering({ id, total }: { readonly id: number; readonly total: number }) {
  return { counterpartId: `c${id}`, total: total === 0 ? null : total };
}
