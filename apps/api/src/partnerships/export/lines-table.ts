import type { Language } from '@penc/domain';
import { formatNumber, say } from '@penc/language';
import { label } from '@penc/reference';
import type { Cell, Sheet } from '@penc/sheets';
import type { PartnershipRow } from '../rows';
import { amountCell, columnsIn, dayCell } from './cells';

type Line = PartnershipRow['lines'][number];
type Tranche = Line['tranches'][number];

/** Of a tranche: what its line says of the whole. */
const NO_AMOUNTS = Array<Cell>(7).fill(null);

/** A row for each line, then one for each of its tranches: no column holds an amount twice, so that each can be summed. */
export function linesSheet(rows: readonly PartnershipRow[], language: Language): Sheet {
  const { column } = columnsIn(language);
  return {
    name: say(language, 'page.partnerships.file.lines'),
    columns: [
      column('page.partnership.reference'),
      column('page.partnerships.file.line', 'number'),
      column('page.line.modality'),
      column('page.line.in-kind'),
      column('page.amount.currency.label'),
      column('page.line.agreed', 'number'),
      column('page.line.delivered', 'number'),
      column('page.line.asked', 'number'),
      column('page.partnerships.file.asked-currency'),
      column('page.line.committed', 'number'),
      column('page.partnerships.file.committed-currency'),
      column('page.line.in-kind.delivered', 'number'),
      column('page.partnerships.file.tranche', 'number'),
      column('page.tranche.amount', 'number'),
      column('page.tranche.due', 'date'),
      column('page.tranche.condition'),
      column('page.tranche.state'),
      column('page.tranche.done-on', 'date'),
      column('page.tranche.withheld-for'),
    ],
    rows: rows.flatMap(({ reference, lines }) =>
      lines.flatMap((line, place) => {
        const modality = label('modality', line.modality, language);
        return [
          [reference, place + 1, modality, ...lineCells(line, language)],
          ...line.tranches.map((tranche, number) => [
            ...[reference, place + 1, modality, null, tranche.amount.currency, ...NO_AMOUNTS, number + 1],
            ...trancheCells(tranche, language),
          ]),
        ];
      }),
    ),
  };
}

function lineCells({ inKind, agreed, asked, committed, delivered }: Line, language: Language): Cell[] {
  const given =
    inKind &&
    say(language, 'page.in-kind.line', {
      what: inKind.what,
      quantity: formatNumber(inKind.quantity, language),
      unit: inKind.unit,
    });
  const currency = (agreed ?? asked ?? delivered ?? inKind?.value)?.currency;
  return [
    ...[given ?? null, currency ?? null, amountCell(agreed), amountCell(delivered)],
    // each side may have thought in its own
    ...[amountCell(asked), asked?.currency ?? null, amountCell(committed), committed?.currency ?? null],
    inKind ? (inKind.delivered ?? 0) : null,
  ];
}

function trancheCells(tranche: Tranche, language: Language): Cell[] {
  const { amount, due, condition, status, doneOn, withheldFor } = tranche;
  return [
    amountCell(amount),
    dayCell(due),
    condition ?? null,
    label('trancheState', status, language),
    dayCell(doneOn),
    withheldFor ?? null,
  ];
}
