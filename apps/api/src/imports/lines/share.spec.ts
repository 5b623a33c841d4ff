import { amountOfShare } from './share';

describe('A contribution', () => {
  it.each([
    ['10 %', '45 000 000', '4500000 XOF'],
    ['12,5%', '45 millions', '5625000 XOF'],
    ['10 % du coût', '68 602,50 €', '6860.25 EUR'],
    ['33 %', '100', '33 XOF'],
    ['100%', '45 000 000', '45000000 XOF'],
    // of what nobody knows, or no percentage at all
    ['10 %', 'beaucoup', '10 %'],
    ['10 %', '', '10 %'],
    ['4 500 000', '45 000 000', '4 500 000'],
    ['dix %', '45 000 000', 'dix %'],
  ])('of %s of %s is %s', (share, total, amount) => {
    expect(amountOfShare(share, total, 'fr')).toBe(amount);
  });
});
