import { DEFAULT_WEIGHTS } from '../weights';
import { aNeed, anOffer } from '../sample-postings';
import type { ScorableNeed, ScorableOffer } from '../types';
import { gains } from './gains';
import { type Unlock, unlocking } from './unlocking';

const at = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };

/** What is told to an offer about needs that it misses. */
function gainsOf(offer: ScorableOffer, needs: readonly ScorableNeed[]): readonly string[] {
  const changes = needs.flatMap((need): readonly Unlock[] => unlocking('offer', need, offer, at)?.changes ?? []);
  const found = gains(
    'offer',
    changes,
    needs.map((need) => [need, offer]),
    at,
  );
  return found.map(({ change, counterpartIds }) => {
    const what = 'codes' in change ? change.codes.join('+') : 'xof' in change ? change.xof : change.day;
    return `${change.field} ${what}: ${counterpartIds.join(' ')}`;
  });
}

describe('What one edit gains', () => {
  it('is counted over all that it would bring: the region that holds three needs before its departments', () => {
    const needs = ['SN1101', 'SN1101', 'SN1103'].map((code, place) => aNeed({ id: `n${place}`, territories: [code] }));
    const found = gainsOf(anOffer(), needs);
    expect(found).toEqual(['territories SN-SE: n0 n1 n2', 'territories SN1101: n0 n1', 'territories SN1103: n2']);
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

  it('counts no need that would stay below the floor', () => {
    const need = aNeed({ id: 'n', territories: ['SN1101'] });
    const change: Unlock = {
      field: 'territories',
      change: 'add',
      codes: ['SN1101'],
      by: 'offer',
      gate: 'territory-related',
    };
    const high = { ...at, weights: { ...DEFAULT_WEIGHTS, floor: 100_000_000 } };
    expect(gains('offer', [change], [[need, anOffer()]], high)).toEqual([]);
  });

  it('tells no edit of the other side', () => {
    const need = aNeed({ territories: ['SN1103'] });
    const changes = unlocking('need', need, anOffer(), at)?.changes ?? [];
    expect(changes).toHaveLength(1);
    expect(gains('need', changes, [[need, anOffer()]], at)).toEqual([]);
  });
});
