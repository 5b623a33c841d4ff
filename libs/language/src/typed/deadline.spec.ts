import { readDeadline, typedDeadline } from './deadline';

describe('A deadline as it is typed', () => {
  it.each([
    ['31/01/2027', '2027-01-31'],
    ['janvier 2027', '2027-01-31'],
    ['31/01/2027 17:00', '2027-01-31T17:00:00Z'],
    ['2027-01-31 17:00', '2027-01-31T17:00:00Z'],
    ['31 janvier 2027 à 17h', '2027-01-31T17:00:00Z'],
    ['31 janvier 2027 à 17 h 30', '2027-01-31T17:30:00Z'],
    ['31 janvier 2027 à 17 heures, heure de Dakar', '2027-01-31T17:00:00Z'],
    ['31 janvier 2027 à 17h00 (heure de Paris)', '2027-01-31T16:00:00Z'],
    ['31 juillet 2027 à 17h00 (heure de Paris)', '2027-07-31T15:00:00Z'],
    ['31 January 2027 at 17:00 Paris time', '2027-01-31T16:00:00Z'],
    ['31 January 2027, 5 pm Brussels time', '2027-01-31T16:00:00Z'],
    ['31 January 2027 5.30 p.m. (Geneva)', '2027-01-31T16:30:00Z'],
    ['31 January 2027 12 am', '2027-01-31T00:00:00Z'],
    ['31 January 2027 12 pm', '2027-01-31T12:00:00Z'],
    ['31 January 2027 23:59 New York', '2027-02-01T04:59:00Z'],
    ['31/01/2027 17:00 CET', '2027-01-31T16:00:00Z'],
    ['31/07/2027 17:00 CEST', '2027-07-31T15:00:00Z'],
    ['31 January 2027 23:59 GMT+1', '2027-01-31T22:59:00Z'],
    ['31 January 2027 23:59 UTC-5', '2027-02-01T04:59:00Z'],
    ['2027-01-31T17:00+01:00', '2027-01-31T16:00:00Z'],
    ['2027-01-31T17:00:00Z', '2027-01-31T17:00:00Z'],
  ])('%s is %s', (text, deadline) => {
    expect(readDeadline(text)).toBe(deadline);
  });

  it.each([
    ...['', 'bientôt', '31/02/2027 17:00', '31/01/2027 25:00', '31/01/2027 17:75', '31/01/2027 13 pm', '17:00'],
    ...['31/01/2027 17:00 Atlantis', '31/01/2027 17:00 EST', 'janvier 2027 17:00', '31/01/2027 17'],
  ])('%s is asked for again, not guessed', (text) => {
    expect(readDeadline(text)).toBeNull();
  });

  it('reads back what is shown in the field', () => {
    for (const deadline of ['2027-01-31', '2027-01-31T16:00:00Z']) {
      expect(readDeadline(typedDeadline(deadline))).toBe(deadline);
    }
    expect(typedDeadline('2027-01-31T17:00:00+01:00')).toBe('31/01/2027 16:00');
  });
});
