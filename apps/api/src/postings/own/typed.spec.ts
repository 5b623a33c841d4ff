import { InvalidInput } from '@penc/domain';
import { Typed } from './typed';

describe('A number as it was typed', () => {
  it.each([
    ['whole', '15,000', 15_000],
    ['whole', '2.5', null],
    ['quantity', '2.5', 2.5],
    ['quantity', '1.5.5', null],
  ] as const)('%s: “%s” is %s, and what is none is told', (kind, text, number) => {
    const typed = new Typed({ quantity: text }, 'en');
    expect(typed[kind]('quantity')).toBe(number);
    if (number === null) expect(() => typed.done({})).toThrow(InvalidInput);
  });
});
