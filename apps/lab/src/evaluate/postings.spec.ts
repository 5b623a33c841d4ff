import type { Described } from './benchmark';
import { penc } from './models/penc';

const done = (startYear: Described['startYear']) => [
  { id: '1', title: 'Forages', language: 'fr', sectors: ['140'], startYear: 2009 },
  { id: '2', title: 'Puits', language: 'fr', sectors: ['140'], ...(startYear !== undefined && { startYear }) },
];
const scoredWith = (year: Described['startYear'], recordYear: Described['startYear']) =>
  penc({
    name: 'years',
    needs: [
      { id: 'dated', title: 'Forage', language: 'fr', sectors: ['140'], startYear: 2012 },
      { id: 'n', title: 'Puits', language: 'fr', sectors: ['140'], ...(year !== undefined && { startYear: year }) },
    ],
    offers: [{ id: 'o', trackRecord: done(recordYear) }],
    relevant: {},
  }).scores.map((ofNeed) => [...ofNeed]);

describe('A year of a file', () => {
  it.each([null, '', 'unknown', 0, -5, 2010.5, 99_999])('that is none counts as not said: %p', (none) => {
    expect(scoredWith(none, none)).toEqual(scoredWith(undefined, undefined));
  });

  it('counts, as a number or written out', () => {
    expect(scoredWith('2010', '1990')).toEqual(scoredWith(2010, 1990));
    expect(scoredWith(2010, 1990)).not.toEqual(scoredWith(2010, 2009));
  });
});
