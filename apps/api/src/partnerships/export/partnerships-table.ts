import { type Language, SIDES, type Side, movesFrom } from '@penc/domain';
import { formatList, say } from '@penc/language';
import { label, territoryName } from '@penc/reference';
import type { Cell, Sheet } from '@penc/sheets';
import type { PartnershipRow } from '../rows';
import { amountCell, columnsIn, dayCell } from './cells';

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
      column('page.partnerships.file.need-signed', 'date'),
      column('page.partnerships.file.need-delegation'),
      column('page.partnerships.file.offer-signed', 'date'),
      column('page.partnerships.file.offer-delegation'),
      column('page.partnerships.file.reason'),
      column('page.after.owner'),
      column('page.after.budget'),
      column('page.after.cost', 'number'),
      column('page.partnerships.file.cost-currency'),
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
      ...SIDES.flatMap((side) => signatureCells(row, side)),
      reasonCell(row, language),
      ...afterCells(row),
    ]),
    notes,
  };
}

/** The first day on which something is still to be paid; none of what is over. */
function nextDue({ status, lines }: PartnershipRow): Cell {
  if (movesFrom('partnership', status).length === 0) return null;
  const open = lines.flatMap(({ tranches }) => tranches).filter((one) => ['planned', 'requested'].includes(one.status));
  const [first] = open.map(({ due }) => due).toSorted();
  return first ? dayCell(first) : null;
}

/** The day, and by what act: never by whom. */
function signatureCells({ signatures }: PartnershipRow, side: Side): Cell[] {
  const signed = signatures.find((one) => one.side === side);
  return [dayCell(signed?.signedOn), signed?.delegation.reference ?? null];
}

function reasonCell({ endedReason, suspendedReason }: PartnershipRow, language: Language): Cell {
  const reason = endedReason ?? suspendedReason;
  return reason && label('endedReason', reason, language);
}

function afterCells({ sustainability: { ownerAfter, budgetLine, yearlyCost } }: PartnershipRow): Cell[] {
  return [ownerAfter ?? null, budgetLine ?? null, amountCell(yearlyCost), yearlyCost?.currency ?? null];
}
