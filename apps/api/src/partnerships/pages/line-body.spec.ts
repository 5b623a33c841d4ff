import { LANGUAGES } from '@penc/domain';
import type { PartnershipView } from '../views';
import { lineBody, lineTyped } from './line-body';

const view = { status: 'drafted', lines: [] as object[] } as PartnershipView;

/** The first line of a body, as the form was typed. */
function typed(quantity: string, language: 'fr' | 'en') {
  const values = { revision: '1', 'lines.0.modality': 'equipment', 'lines.0.inKind.quantity': quantity };
  return (lineBody(view, 0, values, language) as { lines: { inKind: object }[] }).lines[0]?.inKind;
}

it.each([
  ['en', '15,000', 15_000],
  ['en', '2.5', 2.5],
  ['fr', '15 000', 15_000],
  ['fr', '2,5', 2.5],
  ['en', 'a lot', 'a lot'],
  ['en', '2,5', 2.5],
  ['fr', '15.000', '15.000'],
] as const)('%s: the quantity « %s » is read as %s', (language, text, quantity) => {
  expect(typed(text, language)).toEqual({ quantity });
});

it.each(LANGUAGES)('%s: a quantity is read back as it is shown', (language) => {
  const line = {
    modality: 'equipment',
    tranches: [],
    inKind: { what: 'Terrain', quantity: 15_000.25, unit: 'm²', delivered: 1_200 },
  } as unknown as PartnershipView['lines'][number];
  const values = { ...lineTyped(0, line, language), revision: '1' };
  expect(lineBody(view, 0, values, language)).toMatchObject({ lines: [{ inKind: line.inKind }] });
});

it.each(LANGUAGES)('%s: what is stored finer than it is shown stays so, unless it is typed anew', (language) => {
  const inKind = { what: 'Semences', quantity: 1_000.125, unit: 'tonnes', delivered: 0.375 };
  const line = { id: 'a', modality: 'equipment', tranches: [], inKind } as unknown as PartnershipView['lines'][number];
  const bodyOf = (status: string, changes: object) =>
    lineBody(
      { ...view, status, lines: [line] } as PartnershipView,
      0,
      { ...lineTyped(0, line, language), revision: '1', ...changes },
      language,
    );
  for (const status of ['drafted', 'active']) expect(bodyOf(status, {})).toMatchObject({ lines: [{ inKind }] });
  const typedAnew = bodyOf('drafted', { 'lines.0.inKind.quantity': '3' });
  expect(typedAnew).toMatchObject({ lines: [{ inKind: { ...inKind, quantity: 3 } }] });
});

it('what is committed is a term like what is agreed, and stays once the terms are settled', () => {
  const money = (value: string) => ({ value, currency: 'XOF' });
  const line = {
    modality: 'grant',
    tranches: [],
    agreed: money('20000000'),
    committed: money('15000000'),
  } as unknown as PartnershipView['lines'][number];
  const bodyOf = (status: string, changes: object) =>
    lineBody(
      { ...view, status, lines: [line] } as PartnershipView,
      0,
      { ...lineTyped(0, line, 'fr'), revision: '1', ...changes },
      'fr',
    ) as { lines: { committed?: object }[] };
  const committed = (value: string) => ({ 'lines.0.committed.value': value });
  expect(bodyOf('drafted', {}).lines[0]?.committed).toEqual(money('15000000'));
  expect(bodyOf('drafted', committed('12 millions')).lines[0]?.committed).toEqual(money('12000000'));
  expect(bodyOf('drafted', committed('')).lines[0]?.committed).toBeUndefined();
  expect(bodyOf('active', committed('12 millions')).lines[0]?.committed).toEqual(money('15000000'));
});
