import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { label } from '@penc/reference';
import type { Sheet } from '@penc/sheets';
import type { PartnershipRow } from '../rows';
import { columnsIn, dayCell } from './cells';

/** A row for each approval: which are wanted, by when, and what was given. */
export function approvalsSheet(rows: readonly PartnershipRow[], language: Language): Sheet {
  const { column } = columnsIn(language);
  return {
    name: say(language, 'page.partnership.approvals'),
    columns: [
      column('page.partnership.reference'),
      column('page.approval.kind'),
      column('page.approval.body'),
      column('page.approval.due', 'date'),
      column('page.approval.done-on', 'date'),
      column('page.approval.reference'),
      column('page.approval.required'),
    ],
    rows: rows.flatMap(({ reference, approvals }) =>
      approvals.map((one) => [
        ...[reference, label('approvalKind', one.kind, language), one.body, dayCell(one.due), dayCell(one.doneOn)],
        one.reference ?? null,
        say(language, one.required ? 'page.yes' : 'page.no'),
      ]),
    ),
  };
}
