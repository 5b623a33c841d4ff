import { readDay, typedDay } from './day';

describe('A day as it is typed', () => {
  it.each([
    ['31/03/2027', '2027-03-31'],
    ['31/3/2027', '2027-03-31'],
    ['31-03-27', '2027-03-31'],
    ['31.03.2027', '2027-03-31'],
    ['31 03 2027', '2027-03-31'],
    ['2027-03-31', '2027-03-31'],
    ['31 mars 2027', '2027-03-31'],
    ['1er août 2027', '2027-08-01'],
    ['1 AOÛT 2027', '2027-08-01'],
    ['28 févr. 2027', '2027-02-28'],
    ['5 juin 2027', '2027-06-05'],
    ['5 juillet 2027', '2027-07-05'],
    ['3rd May, 2027', '2027-05-03'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['', 'bientôt', '31/02/2027', '13/13/2027', '2027', 'mars 2027', '03/2027', '1 brumaire 2027'])(
    '%s is none',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it('reads back what stands in the field', () => {
    expect(readDay(typedDay('2027-03-31'))).toBe('2027-03-31');
  });
});
