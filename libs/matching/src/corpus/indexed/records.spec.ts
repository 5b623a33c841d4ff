import fc from 'fast-check';
import { Arena } from '../../packed/arena';
import { Numbers } from '../../packed/numbers';
import { packNeed, packOffer } from '../../packed/pack';
import { RECORD } from '../../packed/layout';
import { PackedNeed, PackedOffer } from '../../packed/postings';
import { RecordWindow } from '../../packed/record-window';
import { evidenceOf } from '../../record/evidence';
import { profileOf } from '../../record/profile';
import { drawBy } from '../../samples/pairs';
import { type Draw, anOffer, drawnNeed, drawnOffer } from '../../samples/postings';
import type { ScorableNeed, TrackRecordEntry } from '../../types';
import { Records } from './records';

const numbers = new Numbers();
const window = new RecordWindow(numbers);

interface Asked {
  readonly need: ScorableNeed;
  readonly year: number;
}

/** What the records show about a need, asked of all at once, and of each by itself. */
function shown(records: Records, own: readonly (readonly TrackRecordEntry[])[], { need, year }: Asked) {
  const arena = new Arena();
  const [packedNeed, packedOffer] = [new PackedNeed(arena, numbers), new PackedOffer(arena, numbers)];
  packedNeed.at = packNeed(need, 0, arena, numbers);
  packedOffer.at = packOffer(anOffer(), 1, arena, numbers);
  const evidence = records.askedBy(need, packedNeed, year);
  return own.map((record) => {
    arena.words[packedOffer.at + RECORD] = records.numberOf(record);
    records.release(record);
    const inAll = [evidence.of(packedNeed, packedOffer), evidence.of(packedNeed, packedOffer)];
    window.open(record, year);
    const alone = window.of(packedNeed);
    window.close();
    return [...inAll, alone];
  });
}

describe('Packed track records', () => {
  it('show of each record what it shows by itself, as others come and go, and years', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const draw = drawBy(gen);
        const records = new Records(numbers);
        const own = new Set<readonly TrackRecordEntry[]>();
        for (let round = 0; round < 3; round++) {
          const come = [1, 2, 3]
            .map((place) => drawnOffer(draw, `o${place}`).trackRecord)
            .filter((one) => one.length > 0);
          for (const one of come) records.numberOf(one);
          for (const one of come) own.add(one);
          const need = drawnNeed(draw, 'n');
          const year = draw([2026, 2027]);
          expect(shown(records, [...own], { need, year })).toEqual(
            [...own].map((record) => Array.from({ length: 3 }, () => evidenceOf(need, profileOf(record), year))),
          );
          for (const one of [...own].filter(() => draw([true, false]))) {
            records.release(one);
            own.delete(one);
          }
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('are packed anew when most are gone: the others show what they did, and numbers are given again', () => {
    const records = new Records(numbers);
    const last: Draw = (choices) => choices.at(-1) as (typeof choices)[number];
    const { trackRecord: entries } = drawnOffer(last, 'o');
    const many = Array.from({ length: 1_000 }, () => [...entries]);
    const given = many.map((one) => records.numberOf(one));
    expect(Math.max(...given)).toBe(999);
    const kept = many.filter((_, place) => place % 100 === 0);
    for (const one of many) if (!kept.includes(one)) records.release(one);
    const asked = { need: drawnNeed(last, 'n'), year: 2026 };
    const expected = evidenceOf(asked.need, profileOf(entries), asked.year);
    expect(expected).not.toBe(0);
    expect(shown(records, kept, asked)).toEqual(kept.map(() => [expected, expected, expected]));
    expect(records.numberOf([...entries])).toBeLessThan(1_000);
  });
});
