import fc from 'fast-check';
import { type Standings, discreet, discreetAll, nextSteps, quartilesOf, shadeOf, shadesOf, sharesOf } from '../index';

describe('Quartiles', () => {
  it.each([
    [[], null],
    [[3], { first: 3, median: 3, third: 3 }],
    [[4, 1], { first: 1.75, median: 2.5, third: 3.25 }],
    [[9, 1, 5], { first: 3, median: 5, third: 7 }],
    [[1, 2, 3, 4, 100], { first: 2, median: 3, third: 4 }],
  ])('of %j', (values, expected) => {
    expect(quartilesOf(values)).toEqual(expected);
  });

  it('stand in order, whatever the values and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (values) => {
        const found = quartilesOf(values);
        expect(found).not.toBeNull();
        if (!found) return;
        expect(found.first).toBeLessThanOrEqual(found.median);
        expect(found.median).toBeLessThanOrEqual(found.third);
        expect(quartilesOf(values.toReversed())).toEqual(found);
      }),
    );
  });
});

describe('Shares', () => {
  it.each([
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [1, 1, 1],
      [33.3, 33.3, 33.3],
    ],
    [
      [5, 0, 15],
      [25, 0, 75],
    ],
  ])('of %j', (parts, expected) => {
    expect(sharesOf(parts)).toEqual(expected);
  });

  it('are true to half a tenth; equals have the same, and more is never a smaller share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1, maxLength: 20 }), (parts) => {
        const shares = sharesOf(parts);
        const sum = parts.reduce((all, part) => all + part, 0);
        for (const [place, part] of parts.entries()) {
          const exact = sum === 0 ? 0 : (100 * part) / sum;
          expect(Math.abs((shares[place] ?? NaN) - exact)).toBeLessThanOrEqual(0.05 + 1e-9);
        }
        const inOrder = parts
          .map((part, place) => ({ part, share: shares[place] ?? 0 }))
          .toSorted((a, b) => a.part - b.part);
        for (const [place, { part, share }] of inOrder.slice(1).entries()) {
          const before = inOrder[place];
          if (before?.part === part) expect(share).toBe(before.share);
          else if (before) expect(share).toBeGreaterThanOrEqual(before.share);
        }
      }),
    );
  });
});

describe('Shades', () => {
  it('are few for few, each count in one of them', () => {
    expect(shadesOf(0)).toEqual([]);
    expect(shadesOf(2)).toEqual([
      { from: 1, to: 1, shade: 2 },
      { from: 2, to: 2, shade: 4 },
    ]);
    expect(shadesOf(10)).toEqual([
      { from: 1, to: 2, shade: 1 },
      { from: 3, to: 5, shade: 2 },
      { from: 6, to: 7, shade: 3 },
      { from: 8, to: 10, shade: 4 },
    ]);
    for (const greatest of [1, 2, 3, 4, 5, 7, 40, 1_234]) {
      const shades = shadesOf(greatest);
      const found = Array.from({ length: greatest + 1 }, (_, count) => shadeOf(count, shades));
      expect(found[0]).toBe(0);
      expect(found.slice(1).every((shade, place, all) => shade >= (all[place - 1] ?? 1))).toBe(true);
      expect(found.at(-1)).toBe(4);
    }
  });
});

describe('Small counts of pairs', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
  ])('%j is told to others as %j, and to insiders as it is', (count, told) => {
    expect(discreet(count, false)).toBe(told);
    expect(discreet(count, true)).toBe(count);
  });
});

describe('Counts of pairs beside their sum', () => {
  it.each([
    [
      [0, 7, 9],
      [0, 7, 9],
    ],
    [
      [2, 3, 9],
      [null, null, 9],
    ],
    // 2 would be what 18 leave of the sum
    [
      [2, 0, 9, 9],
      [null, 0, null, 9],
    ],
    [[2], [null]],
  ])('%j are told as %j', (counts, told) => {
    expect(discreetAll(counts, false)).toEqual(told);
    expect(discreetAll(counts, true)).toEqual(counts);
  });
});

describe('What to do next', () => {
  const nothing = { demand: 0, supply: 0, unmet: 0, idle: 0 };
  const standings = (changes: Partial<Standings>): Standings => ({
    counts: { ...nothing, demand: 3 },
    axes: [],
    silent: 0,
    toJudge: 0,
    longestDays: null,
    ...changes,
  });

  it.each<[what: string, changes: Partial<Standings>, expected: readonly object[]]>([
    ['nothing is wanting', {}, [{ step: 'keep-on' }]],
    ['nothing is known of what is inside', { silent: null, toJudge: null }, [{ step: 'keep-on' }]],
    ['nobody asks for anything', { counts: nothing }, [{ step: 'gather-needs' }]],
    [
      'somebody is silent and something waits to be judged',
      { silent: 2, toJudge: 7 },
      [
        { step: 'call-silent', count: 2 },
        { step: 'judge', count: 7 },
      ],
    ],
    [
      'needs wait, on one axis beside offers that serve nobody',
      {
        axes: [
          { theme: 'diaspora', ...nothing, unmet: 1 },
          { theme: 'return', ...nothing, unmet: 4, idle: 2 },
          { theme: 'planning', ...nothing },
        ],
        counts: { demand: 5, supply: 2, unmet: 5, idle: 2 },
        longestDays: 75,
      },
      [
        { step: 'widen', theme: 'return', count: 4, idle: 2 },
        { step: 'seek-offers', theme: 'diaspora', count: 1 },
        { step: 'revise-oldest', days: 75 },
      ],
    ],
    [
      'every need has a suggestion and some offers have none',
      { counts: { demand: 3, supply: 4, unmet: 0, idle: 2 } },
      [{ step: 'make-known', count: 2 }],
    ],
    ['a need has waited for a while only', { longestDays: 59 }, [{ step: 'keep-on' }]],
  ])('when %s', (_what, changes, expected) => {
    expect(nextSteps(standings(changes))).toEqual(expected);
  });
});
