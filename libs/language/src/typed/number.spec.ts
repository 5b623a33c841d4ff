import { readQuantity, readWhole } from './number';

describe('A whole number as it is typed', () => {
  it.each([
    ['fr', '15 000', 15_000],
    ['fr', '15\u202f000', 15_000],
    ['en', '15,000', 15_000],
    ['en', '1,500,000', 1_500_000],
    ['fr', '1 000 000 000', 1_000_000_000],
    ['fr', '100 000 000 000', null],
    ['en', '2,5', null],
    ['fr', '2,5', null],
    ['fr', 'deux', null],
  ] as const)('%s: « %s » is %s', (language, text, number) => {
    expect(readWhole(text, language)).toBe(number);
  });
});

describe('A quantity as it is typed', () => {
  it.each([
    ['fr', '6', 6],
    ['fr', '2,5', 2.5],
    ['fr', '0.5', 0.5],
    ['fr', '15\u202f000,25', 15_000.25],
    ['en', '2.5', 2.5],
    ['fr', '1\u202f000\u202f000\u202f000', 1_000_000_000],
    ['en', '1,000,000,000', 1_000_000_000],
    ['fr', '100 000 000 000', null],
    ['en', '15,000', 15_000],
    ['en', '15,000.25', 15_000.25],
    ['en', '2,5', 2.5],
    ['fr', '15.000', null],
    ['fr', '1,5,5', null],
    ['fr', '-2', null],
    ['fr', 'un et demi', null],
  ] as const)('%s: « %s » is %s', (language, text, number) => {
    expect(readQuantity(text, language)).toBe(number);
  });
});
