import { type Prints, changesOf } from './changes';
import type { StoredPair } from './pairs';

const owner = { kind: 'need', id: 'n' } as const;

function stored(counterpartId: string, differences: Partial<StoredPair> = {}): StoredPair {
  return {
    ownerId: owner.id,
    counterpartId,
    status: 'suggested',
    applied: false,
    needRevision: 1,
    offerRevision: 1,
    total: 100,
    print: `today ${counterpartId}`,
    counterpartPrint: null,
    rank: 1,
    counterpartRank: 4,
    ...differences,
  };
}

const today: Prints = { of: (_, id) => `today ${id}`, isOf: (print, _, id) => print === `today ${id}` };

/** Of a list in which `best` stand in this order: the parts of each counterpart's name that change. */
function changes(best: readonly string[], pairs: readonly StoredPair[]) {
  const ranked = best.map((counterpartId, index) => ({ counterpartId, total: 100 - index }));
  const { gone, moved, fresh } = changesOf({ owner, best: ranked, pairs }, today);
  return {
    gone: gone.map(({ counterpartId }) => counterpartId),
    moved: moved.map(({ counterpartId, rank }) => `${counterpartId}${rank}`),
    fresh: fresh.map(({ counterpartId, rank }) => `${counterpartId}${rank}`),
  };
}

describe('what there is to be written of a list', () => {
  it.each([
    ['nothing, when it is stored as it is to be', ['a'], [stored('a')], {}],
    ['a pair that is not stored', ['a'], [], { fresh: ['a1'] }],
    [
      'a pair that was scored on something else',
      ['a'],
      [stored('a', { print: 'yesterday a', counterpartPrint: 'yesterday a' })],
      { fresh: ['a1'] },
    ],
    ['a pair that was scored before there were fingerprints', ['a'], [stored('a', { print: null })], { fresh: ['a1'] }],
    ['a pair that had lapsed', ['a'], [stored('a', { status: 'superseded', rank: null })], { fresh: ['a1'] }],
    [
      'a pair that was dismissed at other revisions',
      ['a'],
      [stored('a', { status: 'dismissed', rank: null })],
      { fresh: ['a1'] },
    ],
    [
      'what the other side has scored anew',
      ['a'],
      [stored('a', { print: 'yesterday a', counterpartPrint: 'today a' })],
      { moved: ['a1'] },
    ],
    ['another place', ['b', 'a'], [stored('a'), stored('b', { rank: 2 })], { moved: ['b1', 'a2'] }],
    ['a first place in this list', ['a'], [stored('a', { rank: null })], { moved: ['a1'] }],
    ['a place that is lost', ['a'], [stored('a'), stored('b', { rank: 2 })], { gone: ['b'] }],
    [
      'a pair that was reopened and has no place anywhere',
      [],
      [stored('a', { rank: null, counterpartRank: null })],
      { gone: ['a'] },
    ],
    ['nothing of a pair that only the other side lists', [], [stored('a', { rank: null })], {}],
    ['nothing of a pair that somebody has judged', [], [stored('a', { status: 'approved', rank: null })], {}],
  ])('%s', (_, best, pairs, expected) => {
    expect(changes(best, pairs)).toEqual({ gone: [], moved: [], fresh: [], ...expected });
  });

  it('names what a pair that moves was chosen on: the postings may have changed by the time that it is written', () => {
    const pairs = [stored('a', { rank: 2 })];
    const { moved } = changesOf({ owner, best: [{ counterpartId: 'a', total: 100 }], pairs }, today);
    expect(moved.map(({ print }) => print)).toEqual(['today a']);
  });
});
