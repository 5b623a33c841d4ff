import { Codes } from '../../packed/codes';
import { Related } from './related';

describe('codes related to those that a posting names', () => {
  const asked: string[] = [];
  const codes = new Codes();
  const related = new Related(codes, (named, code) => {
    asked.push(`${named} ${code}`);
    return code.startsWith(named);
  });
  const flagsOf = (...named: string[]) => [...related.flags(named)];
  codes.numbersOf(['113', '11330', '160']);

  it('are those of any of them', () => {
    expect(flagsOf('113')).toEqual([1, 1, 0]);
    expect(flagsOf('11330', '16')).toEqual([0, 1, 1]);
    expect(flagsOf('2')).toEqual([0, 0, 0]);
    expect(flagsOf()).toEqual([]);
  });

  it('are looked for once, and among codes that are new since', () => {
    codes.numberOf('11320');
    asked.length = 0;
    expect(flagsOf('113')).toEqual([1, 1, 0, 1]);
    expect(flagsOf('113', '160')).toEqual([1, 1, 1, 1]);
    expect(flagsOf('113')).toEqual([1, 1, 0, 1]);
    expect(asked).toEqual(['113 11320', '160 113', '160 11330', '160 160', '160 11320']);
  });
});
