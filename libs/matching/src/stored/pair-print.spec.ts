import { createHash } from 'node:crypto';
import { isPairPrint, pairPrint } from './pair-print';
import { aNeed, anOffer } from '../samples/postings';
import { DEFAULT_WEIGHTS } from '../weights';

const hashOf = (value: object) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');
const today = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };
const [need, offer] = [aNeed(), anOffer()];
const print = pairPrint(need, offer, today, hashOf);

describe('the print of a pair', () => {
  it('is known again', () => expect(isPairPrint(print, need, offer, today, hashOf)).toBe(true));

  it.each([
    ['nothing is stored', null, need, offer, today],
    ['it was cut short', print.slice(0, -1), need, offer, today],
    ['the need is another revision', print, aNeed({ revision: 9 }), offer, today],
    ['the offer is another revision', print, need, anOffer({ revision: 9 }), today],
    ['it is another day', print, need, offer, { ...today, today: '2026-12-16' }],
    ['other weights hold', print, need, offer, { ...today, weights: { ...DEFAULT_WEIGHTS, version: 9 } }],
  ])('is not, where %s', (_, stored, ofNeed, ofOffer, under) =>
    expect(isPairPrint(stored, ofNeed, ofOffer, under, hashOf)).toBe(false),
  );
});
