import { EMPTY_FORM } from '../../site/forms';
import { amountsOf, grouped, toldAtNumbers } from './amount-fields';

it.each([
  ['45 000 000', '45000000'],
  ['45\u00a0000\u202f000', '45000000'],
  ['45.000.000', '45000000'],
  ['45,000,000', '45000000'],
  ['12,5', '12.5'],
  ['12.50', '12.5'],
  ['45 millions', '45000000'],
  ['a lot', 'a lot'],
])('the amount « %s » is read as %s', (typed, read) => {
  expect(amountsOf({ 'a.value': typed, 'a.currency': 'XOF' }, ['a'], 'fr')).toEqual({
    'a.value': read,
    'a.currency': 'XOF',
  });
});

it('a currency that is named beside the number counts', () => {
  expect(amountsOf({ 'a.value': '750 000 €', 'a.currency': 'XOF' }, ['a'], 'fr')).toEqual({
    'a.value': '750000',
    'a.currency': 'EUR',
  });
});

it('a currency beside no amount says nothing', () => {
  expect(amountsOf({ 'a.value': ' ', 'a.currency': 'XOF' }, ['a'], 'fr')).toEqual({ 'a.value': ' ' });
});

it.each([
  ['45000000', '45 000 000', '45,000,000'],
  ['999', '999', '999'],
  ['1234', '1 234', '1,234'],
  ['1234.5', '1 234,5', '1,234.5'],
  ['0.25', '0,25', '0.25'],
])('%s is shown as « %s », in English “%s”, and read back as it was', (value, fr, en) => {
  for (const [language, shown] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    expect(grouped(value, language)).toBe(shown);
    expect(amountsOf({ 'a.value': shown }, ['a'], language)['a.value']).toBe(value);
  }
});

it.each([
  ['/lines/0/agreed', '/lines/0/agreed/value'],
  ['/lines/0/committed', '/lines/0/committed/value'],
  ['/lines/0/delivered', '/lines/0/delivered/value'],
  ['/lines/0/tranches/1/amount', '/lines/0/tranches/1/amount/value'],
  ['/lines/0/inKind/value', '/lines/0/inKind/value/value'],
  ['/lines/0/inKind/delivered', '/lines/0/inKind/delivered'],
  ['/lines/0/inKind', '/lines/0/inKind'],
  ['/lines/0/agreed/value', '/lines/0/agreed/value'],
])('what is wrong at %s is told at %s', (pointer, told) => {
  const state = { ...EMPTY_FORM, faults: [{ pointer, code: 'line-not-agreed' }] };
  expect(toldAtNumbers(state).faults).toEqual([{ pointer: told, code: 'line-not-agreed' }]);
});

it('an amount that cannot be read is asked for as people write it', () => {
  const state = { ...EMPTY_FORM, faults: [{ pointer: '/lines/0/agreed', code: 'money.format' }] };
  expect(toldAtNumbers(state).faults).toEqual([{ pointer: '/lines/0/agreed/value', code: 'typed-money' }]);
});
