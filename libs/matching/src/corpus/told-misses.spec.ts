import type { Side } from '@penc/domain';
import fc from 'fast-check';
import { drawBy } from '../samples/pairs';
import { aNeed, anOffer, drawnNeed, drawnOffer, drawnWeights } from '../samples/postings';
import { score } from '../score';
import { type Unlock, applied } from '../near-misses/unlocking';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';
import { Corpus, type MatchingQuestion, toldMisses } from './index';

const at = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };

const SIZES = [
  ['that is scanned', { indexedFrom: Infinity }],
  ['that is indexed', { indexedFrom: 0, changesScanned: 2 }],
  ['whose changes are scanned', { indexedFrom: 0 }],
] as const;

interface Postings {
  readonly needs: readonly ScorableNeed[];
  readonly offers: readonly ScorableOffer[];
}

function corpusOf({ needs, offers }: Postings, sizes: ConstructorParameters<typeof Corpus>[0] = {}): Corpus {
  const corpus = new Corpus(sizes);
  for (const need of needs) corpus.apply('need', need, 1n);
  for (const offer of offers) corpus.apply('offer', offer, 1n);
  return corpus;
}

/** What is told to an offer about needs, in short: `field what: who` */
function gainsOf(offer: ScorableOffer, needs: readonly ScorableNeed[], more: Partial<MatchingQuestion> = {}) {
  const { gains } = toldMisses(corpusOf({ needs, offers: [offer] }), 'offer', offer.id, { ...at, ...more });
  return gains.map(({ change, counterpartIds }) => `${change.field} ${whatOf(change)}: ${counterpartIds.join(' ')}`);
}

function whatOf(change: Unlock): string {
  if ('codes' in change) return change.codes.join('+');
  return 'xof' in change ? String(change.xof) : change.day;
}

describe('What one edit gains', () => {
  it('is counted over all that it would bring: the region that holds three needs before its departments', () => {
    const needs = ['SN1101', 'SN1101', 'SN1103'].map((code, place) => aNeed({ id: `n${place}`, territories: [code] }));
    expect(gainsOf(anOffer(), needs)).toEqual([
      'territories SN-SE: n0 n1 n2',
      'territories SN1101: n0 n1',
      'territories SN1103: n2',
    ]);
  });

  it('is counted beyond those that are looked at, however many they are', () => {
    const needs = Array.from({ length: 250 }, (_, place) => aNeed({ id: `n${place}`, territories: ['SN1101'] }));
    const corpus = corpusOf({ needs, offers: [anOffer()] });
    const { misses, gains } = toldMisses(corpus, 'offer', 'offer-1', at);
    expect(misses).toHaveLength(20);
    expect(gains.map(({ counterpartIds }) => counterpartIds.length)).toEqual([250]);
  });

  it('names the smallest of the edits that gain the same', () => {
    expect(gainsOf(anOffer(), [aNeed({ id: 'n', territories: ['SN1101'] })])).toEqual(['territories SN1101: n']);
  });

  it('grows as a minimum falls', () => {
    const needs = [12_000_000, 18_000_000].map((amount, place) =>
      aNeed({ id: `n${place}`, amount, ownContribution: 0 }),
    );
    expect(gainsOf(anOffer({ ticketMin: 20_000_000 }), needs)).toEqual([
      'ticket.min 12000000: n0 n1',
      'ticket.min 18000000: n1',
    ]);
  });

  it('tries first what would do instead of most others: of many minimums the lowest', () => {
    const needs = Array.from({ length: 30 }, (_, place) =>
      aNeed({ id: `n${10 + place}`, amount: 39_000_000 - place * 1_000_000, ownContribution: 0 }),
    );
    const { gains } = toldMisses(
      corpusOf({ needs, offers: [anOffer({ ticketMin: 40_000_000 })] }),
      'offer',
      'offer-1',
      at,
    );
    expect(gains.map(({ change }) => whatOf(change))).toEqual(
      [10, 11, 12, 13, 14, 15].map((millions) => `${millions}000000`),
    );
    expect(gains.map(({ counterpartIds }) => counterpartIds.length)).toEqual([30, 29, 28, 27, 26, 25]);
  });

  it('counts whom no gate refuses, and who reaches the floor only with the edit', () => {
    const refused = aNeed({ id: 'refused', modalities: ['grant'] });
    const low = aNeed({ id: 'low', modalities: ['grant', 'training'], targetGroups: ['women'] });
    const offer = anOffer({ modalities: ['training'] });
    const floor = score(low, anOffer({ modalities: ['training', 'grant'] }), at).total;
    expect(score(low, offer, at)).toMatchObject({ feasible: true });
    expect(score(low, offer, at).total).toBeLessThan(floor);
    const weights = { ...DEFAULT_WEIGHTS, floor };
    expect(gainsOf(offer, [refused, low], { weights })).toEqual(['modalities grant: low refused']);
  });

  it('counts nobody who matches already, and nobody who is to be left out', () => {
    const elsewhere = { territories: ['SN1101'] };
    const needs = [aNeed({ id: 'now' }), aNeed({ id: 'out', ...elsewhere }), aNeed({ id: 'more', ...elsewhere })];
    expect(gainsOf(anOffer(), needs, { excluded: new Set(['out']) })).toEqual(['territories SN1101: more']);
  });

  it('is told of no edit of the other side', () => {
    const corpus = corpusOf({ needs: [aNeed({ territories: ['SN1103'] })], offers: [anOffer()] });
    const { misses, gains } = toldMisses(corpus, 'need', 'need-1', at);
    expect(misses.map(({ changes }) => changes.map(({ by }) => by))).toEqual([['offer']]);
    expect(gains).toEqual([]);
  });

  it('is nothing of a posting that is not open', () => {
    const corpus = corpusOf({ needs: [aNeed({ territories: ['SN1103'] })], offers: [anOffer({ open: false })] });
    expect(toldMisses(corpus, 'offer', 'offer-1', at)).toEqual({ misses: [], gains: [] });
  });
});

describe('What nobody can unlock', () => {
  const spent = Array.from({ length: 150 }, (_, place) => anOffer({ id: `spent${place}`, envelopeLeft: 0 }));
  const covered = Array.from({ length: 150 }, (_, place) => aNeed({ id: `covered${place}`, covered: 40_000_000 }));
  /** Fits worse than all of those, but for what stands against them. */
  const far = { targetGroups: ['elected'], words: [], concepts: [] } as const;

  it.each(SIZES)('hides nothing that one can, from a corpus %s', (_, sizes) => {
    const loan = anOffer({ id: 'loan', modalities: ['loan'], territories: ['SN'], ...far });
    const elsewhere = aNeed({ id: 'elsewhere', territories: ['SN1101'], ...far });
    const seenByNeed = corpusOf({ needs: [aNeed()], offers: [...spent, loan] }, sizes);
    expect(toldMisses(seenByNeed, 'need', 'need-1', at)).toMatchObject({
      misses: [{ counterpartId: 'loan', changes: [{ by: 'need', field: 'modalities' }] }],
      gains: [{ counterpartIds: ['loan'] }],
    });
    const seenByOffer = corpusOf({ needs: [...covered, elsewhere], offers: [anOffer()] }, sizes);
    expect(toldMisses(seenByOffer, 'offer', 'offer-1', at)).toMatchObject({
      misses: [{ counterpartId: 'elsewhere', changes: [{ by: 'offer', field: 'territories' }] }],
      gains: [{ counterpartIds: ['elsewhere'] }],
    });
  });
});

describe('What is looked at', () => {
  it('ends where enough can be unlocked, however many more could be', () => {
    const covered = Array.from({ length: 450 }, (_, place) => aNeed({ id: `covered${place}`, covered: 40_000_000 }));
    const elsewhere = Array.from({ length: 1_100 }, (_, place) =>
      aNeed({
        id: `elsewhere${place}`,
        territories: ['SN1101'],
        targetGroups: ['elected'],
        words: [],
        concepts: [],
      }),
    );
    const corpus = corpusOf({ needs: [...covered, ...elsewhere], offers: [anOffer()] });
    const looked = jest.spyOn(corpus, 'need');
    expect(toldMisses(corpus, 'offer', 'offer-1', at)).toMatchObject({
      misses: Array.from({ length: 20 }, () => ({ changes: [{ by: 'offer', field: 'territories' }] })),
      gains: [{ counterpartIds: { length: 1_100 } }],
    });
    expect(looked).toHaveBeenCalledTimes(500);
  });
});

/** Who matches after the edit and does not before, by scoring every pair in full. */
function byScoring(side: Side, id: string, change: Unlock, { needs, offers }: Postings, question: MatchingQuestion) {
  const conditions: Conditions = { today: question.today, weights: question.weights };
  const matches = (need: ScorableNeed, offer: ScorableOffer) => {
    const { feasible, total } = score(need, offer, conditions);
    return feasible && total >= question.weights.floor;
  };
  return needs
    .flatMap((need) => offers.map((offer) => [need, offer] as const))
    .filter(([need, offer]) => (side === 'need' ? need.id : offer.id) === id)
    .filter(([need, offer]) => matches(...applied(need, offer, [change])) && !matches(need, offer))
    .map(([need, offer]) => (side === 'need' ? offer.id : need.id))
    .filter((other) => !question.excluded?.has(other))
    .toSorted();
}

describe.each(SIZES)('The gains that a corpus %s tells', (_, sizes) => {
  it('are those that scoring every pair finds, from both sides', () => {
    let counted = 0;
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const draw = drawBy(gen);
        const ids = Array.from({ length: 16 }, (__, place) => `${10 + place}`);
        // most of what is drawn agrees: else nearly all pairs fail more gates than one edit opens
        const alike = () => (draw([true, true, false]) ? { themes: ['return'] as const, territories: ['SN-LG'] } : {});
        const needs = ids.map((id) => ({ ...drawnNeed(draw, `n${id}`), ...alike() }));
        const offers = ids.map((id) => ({ ...drawnOffer(draw, `o${id}`), ...alike() }));
        const corpus = corpusOf({ needs, offers }, sizes);
        const question = {
          today: at.today,
          weights: drawnWeights(draw),
          excluded: new Set([draw(needs).id, draw(offers).id]),
        };
        for (const side of ['need', 'offer'] as const) {
          for (const { id } of side === 'need' ? needs : offers) {
            const { gains } = toldMisses(corpus, side, id, question);
            for (const { change, counterpartIds } of gains) {
              expect(counterpartIds).toEqual(byScoring(side, id, change, { needs, offers }, question));
              counted += counterpartIds.length;
            }
            const counts = gains.map(({ counterpartIds }) => counterpartIds.length);
            expect(counts).toEqual(counts.toSorted((a, b) => b - a));
          }
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
    expect(counted).toBeGreaterThan(100);
  });
});
