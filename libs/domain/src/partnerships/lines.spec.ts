import type { MoneyShape } from '../money';
import { PARTNERSHIP_STATES } from '../states';
import {
  type Line,
  TRANCHES_MOVE_IN,
  type Tranche,
  deliveredOf,
  firstLines,
  isFineEnough,
  lineFaults,
  sameTerms,
  unsaidTerms,
} from './lines';

const xof = (value: number) => ({ value: String(value), currency: 'XOF' as const });
const eur = (value: string) => ({ value, currency: 'EUR' as const });
const tranche = (amount: number, status: Tranche['status'] = 'planned'): Tranche => ({
  id: `t${amount}`,
  amount: xof(amount),
  due: '2027-06-01',
  status,
});
const line = (changes: Partial<Line> = {}): Line => ({
  id: 'l',
  modality: 'grant',
  agreed: xof(100),
  tranches: [],
  ...changes,
});
const cement = { what: 'ciment', quantity: 12, unit: 'tonne' };

describe('the lines that an agreement begins with', () => {
  it.each([
    [['grant'], ['grant'], ['grant 100']],
    [
      ['grant', 'training', 'study'],
      ['training', 'grant'],
      ['grant 100', 'training'],
    ],
    [
      ['training', 'equipment', 'loan', 'grant'],
      ['grant', 'loan', 'training'],
      ['training', 'loan 100', 'grant'],
    ],
    [
      ['training', 'study'],
      ['study', 'training'],
      ['training 100', 'study'],
    ],
    [['grant'], ['loan'], []],
  ] as const)('of %j asked for and %j given', (wanted, given, lines) => {
    const told = (asked: MoneyShape | null) =>
      firstLines(wanted, given, asked).map(({ modality, asked: sum }) => (sum ? `${modality} ${sum.value}` : modality));
    expect(told(xof(100))).toEqual(lines);
    // what the offer can give may not be known
    expect(told(null)).toEqual(lines.map((one) => one.replace(' 100', '')));
  });
});

describe('a line', () => {
  it.each([
    ['money alone', line(), []],
    ['in kind alone', { inKind: cement }, []],
    ['in kind, with its value', { inKind: { ...cement, value: xof(900_000) } }, []],
    ['both', line({ inKind: cement }), ['/inKind line-in-kind-with-money']],
    ['in kind in tranches', { inKind: cement, tranches: [tranche(1)] }, ['/inKind line-in-kind-with-money']],
    ['tranches of nothing', { tranches: [tranche(1)] }, ['/agreed agreed-before-tranches']],
    ['tranches of all', line({ tranches: [tranche(60), tranche(40)] }), []],
    ['tranches of a part', line({ tranches: [tranche(60)] }), []],
    ['a franc too many', line({ tranches: [tranche(60), tranche(41)] }), ['/tranches tranches-above-agreed']],
    [
      'another currency',
      line({ tranches: [tranche(60), { ...tranche(1), amount: eur('1') }] }),
      ['/tranches/1/amount/currency tranche-currency'],
    ],
    ['cents that add up', { agreed: eur('0.3'), tranches: [{ amount: eur('0.1') }, { amount: eur('0.20') }] }, []],
  ])('%s', (_, one, expected) => {
    expect(lineFaults(one).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });

  it.each([
    ['without tranches: what was written', line({ delivered: xof(7) }), xof(7)],
    ['nothing disbursed', line({ delivered: xof(7), tranches: [tranche(60, 'requested')] }), undefined],
    ['what was disbursed', line({ tranches: [tranche(60, 'disbursed'), tranche(40, 'withheld')] }), xof(60)],
    ['all of it', line({ tranches: [tranche(60, 'disbursed'), tranche(40, 'disbursed')] }), xof(100)],
  ])('is delivered, %s', (_, one, expected) => {
    expect(deliveredOf(one)).toEqual(expected);
  });

  it.each([
    ['no line', [], ['/lines']],
    ['an amount', [line()], []],
    ['a commitment', [line({ agreed: undefined, committed: xof(1) } as never)], []],
    ['something in kind', [{ id: 'l', modality: 'equipment', tranches: [], inKind: cement }], []],
    ['only what was asked', [line(), { id: 'm', modality: 'grant', tranches: [], asked: xof(9) }], ['/lines/1/agreed']],
  ] as const)('is not signed before it says what is agreed: %s', (_, lines, pointers) => {
    expect(unsaidTerms(lines as never).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

describe('the terms', () => {
  const before = [line({ tranches: [tranche(60)] })];
  it.each([
    ['as they were', before, true],
    ['delivered since', [line({ delivered: xof(9), tranches: [tranche(60, 'disbursed')] })], true],
    ['written otherwise', [line({ agreed: { value: '0100', currency: 'XOF' }, tranches: [tranche(60)] })], true],
    ['another amount', [line({ agreed: xof(101), tranches: [tranche(60)] })], false],
    ['another modality', [line({ modality: 'loan', tranches: [tranche(60)] })], false],
    ['another day', [line({ tranches: [{ ...tranche(60), due: '2027-07-01' }] })], false],
    ['a condition', [line({ tranches: [{ ...tranche(60), condition: 'rapport' }] })], false],
    ['no tranche', [line()], false],
    ['another line', [line({ tranches: [tranche(60)] }), line({ id: 'm' })], false],
  ])('%s: the same is %s', (_, after, expected) => {
    expect(sameTerms(before, after)).toBe(expected);
  });
});

it('tranches move once both have signed, and not while all is suspended', () => {
  const moving = PARTNERSHIP_STATES.filter((state) => TRANCHES_MOVE_IN.includes(state));
  expect(moving).toEqual(['signed', 'active']);
});

it.each([
  [2.5, undefined, true],
  [0.07, undefined, true],
  [0.125, undefined, false],
  [0.125, 0.125, true],
  [0.13, 0.125, true],
  [0.126, 0.125, false],
])('a quantity of %s where %s is stored may be written: %s', (quantity, stored, may) => {
  expect(isFineEnough(quantity, stored)).toBe(may);
});
