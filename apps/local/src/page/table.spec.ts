import fc from 'fast-check';
import { columns, wrap } from './table';

describe('wrap', () => {
  it('keeps every word, in order, and no line is too long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zéèçœ’\u00a0]{1,30}$/)),
        fc.integer({ min: 5, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join('').normalize('NFC'));
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('does not break an amount at its no-break spaces', () => {
    expect(wrap('environ 45\u00a0000\u00a0000\u00a0F\u00a0CFA', 18)).toEqual([
      'environ',
      '45\u00a0000\u00a0000\u00a0F\u00a0CFA',
    ]);
  });
});

describe('columns', () => {
  it('aligns cells of different heights, and colours count for nothing', () => {
    const paint = (text: string): string => `\u001b[1m${text}\u001b[22m`;
    const layout = [{ width: 4, right: true, paint }, { width: 10 }];
    expect(columns(layout, [[['98'], ['Forage à Tanaff', 'ARD']]])).toEqual([
      '    \u001b[1m98\u001b[22m  Forage à',
      '        Tanaff',
      '        ARD',
      '',
    ]);
  });
});
