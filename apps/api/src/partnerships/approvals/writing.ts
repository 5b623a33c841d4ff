import { type Day, type Fault, InvalidInput, TermsSettled, keepsRequired } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import { known, withIds } from '../ids';
import type { PartnershipRow } from '../rows';
import type { ApprovalRequest } from './requests';

/** The list as requested; a row keeps its id. What is required stays so once the draft has been submitted. */
export async function editApprovals(
  tx: Transaction,
  row: PartnershipRow,
  requested: readonly ApprovalRequest[],
  today: Day,
): Promise<void> {
  const faults = [...known(row.approvals, requested, '/approvals'), ...daysToCome(requested, today)];
  if (faults.length > 0) throw new InvalidInput(faults);
  const approvals = withIds(row.approvals, requested);
  if (row.status !== 'drafted' && !keepsRequired(row.approvals, approvals)) throw new TermsSettled('approvals-settled');
  await tx.query('DELETE FROM partnership_approvals WHERE partnership_id = $1 AND id <> ALL($2::uuid[])', [
    row.id,
    approvals.map(({ id }) => id),
  ]);
  await tx.query(UPSERT, [row.id, JSON.stringify(approvals)]);
}

const UPSERT = `
  INSERT INTO partnership_approvals (id, partnership_id, position, kind, body, due, done_on, reference, required)
  SELECT (v->>'id')::uuid, $1, place, v->>'kind', v->>'body', (v->>'due')::date, (v->>'doneOn')::date, v->>'reference',
         (v->>'required')::boolean
  FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS list(v, place)
  ON CONFLICT (id) DO UPDATE SET position = EXCLUDED.position, kind = EXCLUDED.kind, body = EXCLUDED.body,
    due = EXCLUDED.due, done_on = EXCLUDED.done_on, reference = EXCLUDED.reference, required = EXCLUDED.required`;

function daysToCome(approvals: readonly ApprovalRequest[], today: Day): Fault[] {
  return approvals.flatMap(({ doneOn }, index) =>
    doneOn && doneOn > today ? [{ pointer: `/approvals/${index}/doneOn`, code: 'day-to-come' }] : [],
  );
}

/** What both organisations propose for every partnership of theirs. */
export async function proposeApprovals(
  tx: Transaction,
  partnershipId: string,
  organisationIds: readonly string[],
): Promise<void> {
  await tx.query(
    `INSERT INTO partnership_approvals (partnership_id, position, kind, body, due, required)
     SELECT $1, row_number() OVER (ORDER BY o.id, place), v->>'kind', v->>'body',
            (now() AT TIME ZONE 'UTC')::date + (v->>'dueInDays')::integer, (v->>'required')::boolean
     FROM organisations o, jsonb_array_elements(o.approval_template) WITH ORDINALITY AS list(v, place)
     WHERE o.id = ANY($2::uuid[])`,
    [partnershipId, organisationIds],
  );
}
