import { type Language, type MoneyShape, movesFrom } from '@penc/domain';
import { type MessageKey, formatList, formatNumber, say } from '@penc/language';
import { label, territoryName } from '@penc/reference';
import type { Cell, CellKind, Sheet, SheetColumn } from '@penc/sheets';
import type { PartnershipRow } from '../rows';

type Line = PartnershipRow['lines'][number];
type Tranche = Line['tranches'][number];

/** A row for each partnership; `notes` say what the table leaves out. */
export function partnershipsSheet(
  rows: readonly PartnershipRow[],
  language: Language,
  notes: readonly string[] = [],
): Sheet {
  const { column, francs } = columnsIn(language);
  return {
    name: say(language, 'page.partnerships.title'),
    columns: [
      column('page.partnership.reference'),
      column('page.partnerships.file.need-side'),
      column('page.partnerships.file.offer-side'),
      column('page.partnerships.file.need'),
      column('page.partnerships.file.offer'),
      column('page.partnerships.file.territories'),
      column('page.approval.state'),
      francs('page.line.agreed'),
      francs('page.partnerships.file.in-kind'),
      francs('page.line.delivered'),
      column('page.partnerships.file.next-due', 'date'),
      column('page.partnerships.file.begun', 'date'),
    ],
    rows: rows.map((row) => [
      row.reference,
      row.need.organisation.name,
      row.offer.organisation.name,
      row.need.content.title,
      row.offer.content.title,
      formatList(
        row.need.territories.map((code) => territoryName(code, language)),
        language,
      ),
      label('partnershipState', row.status, language),
      row.agreedXof,
      // nothing said of its worth is not worth nothing
      row.inKindXof || null,
      row.deliveredXof,
      nextDue(row),
      dayCell(row.createdAt.slice(0, 10)),
    ]),
    notes,
  };
}

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
            ...[reference, place + 1, modality, null, tranche.amount.currency, null, null, number + 1],
            ...trancheCells(tranche, language),
          ]),
        ];
      }),
    ),
  };
}

function columnsIn(language: Language) {
  const column = (title: MessageKey, kind: CellKind = 'text'): SheetColumn => ({ title: say(language, title), kind });
  const francs = (title: MessageKey): SheetColumn => ({ title: `${say(language, title)} (F CFA)`, kind: 'number' });
  return { column, francs };
}

function lineCells({ inKind, agreed, asked, delivered }: Line, language: Language): Cell[] {
  const given =
    inKind &&
    say(language, 'page.in-kind.line', {
      what: inKind.what,
      quantity: formatNumber(inKind.quantity, language),
      unit: inKind.unit,
    });
  const currency = (agreed ?? asked ?? delivered ?? inKind?.value)?.currency;
  return [given ?? null, currency ?? null, amountCell(agreed), amountCell(delivered)];
}

function trancheCells(tranche: Tranche, language: Language): Cell[] {
  const { amount, due, condition, status, doneOn, withheldFor } = tranche;
  return [
    amountCell(amount),
    dayCell(due),
    condition ?? null,
    label('trancheState', status, language),
    doneOn ? dayCell(doneOn) : null,
    withheldFor ?? null,
  ];
}

/** The first day on which something is still to be paid; none of what is over. */
function nextDue({ status, lines }: PartnershipRow): Cell {
  if (movesFrom('partnership', status).length === 0) return null;
  const open = lines.flatMap(({ tranches }) => tranches).filter((one) => ['planned', 'requested'].includes(one.status));
  const [first] = open.map(({ due }) => due).toSorted();
  return first ? dayCell(first) : null;
}

function amountCell(money: MoneyShape | undefined): Cell {
  return money ? Number(money.value) : null;
}

function dayCell(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
