import {
  type Approval,
  type Day,
  type EndedReason,
  type Line,
  NotFound,
  isConfidential,
  type PartnershipState,
  type Side,
  type Sustainability,
  allowed,
} from '@penc/domain';
import { type Transaction, momentSql } from '@penc/storage';
import { type Caller, standing } from '../access/caller';
import { type PostingRow, postingAsJson } from '../postings/views';

export interface SignatureRow {
  readonly side: Side;
  readonly membershipId: string;
  readonly signedOn: string;
  readonly delegation: { readonly id: string; readonly reference: string };
}
export interface PartnershipRow {
  readonly id: string;
  /** Of its signature file: PENC-2027-SE-0042. */
  readonly reference: string;
  readonly suggestionId: string;
  readonly needId: string;
  readonly offerId: string;
  readonly status: PartnershipState;
  readonly endedReason: EndedReason | null;
  readonly endedFrom: PartnershipState | null;
  readonly suspendedReason: EndedReason | null;
  readonly suspendedBy: Side | null;
  readonly sustainability: Sustainability;
  readonly revision: number;
  readonly createdAt: string;
  readonly createdKey: string;
  readonly lines: readonly Line[];
  readonly approvals: readonly (Approval & { readonly id: string })[];
  readonly signatures: readonly SignatureRow[];
  /** Whole francs CFA, fixed when the lines were written. */
  readonly agreedXof: number;
  readonly deliveredXof: number;
  readonly inKindXof: number;
  readonly need: PostingRow;
  readonly offer: PostingRow;
}

/** Where nothing was said there is no key: what is read can be written back as it is. */
const TRANCHES = `coalesce((SELECT json_agg(json_build_object('id', t.id, 'amount', t.amount, 'due', t.due,
    'condition', t.condition, 'status', t.status, 'doneOn', t.done_on, 'withheldFor', t.withheld_for) ORDER BY t.position)
  FROM partnership_tranches t WHERE t.line_id = l.id), '[]')`;
const LINES = `coalesce((SELECT json_agg(json_strip_nulls(json_build_object('id', l.id, 'modality', l.modality,
    'asked', l.asked, 'agreed', l.agreed, 'committed', l.committed, 'delivered', l.delivered, 'inKind', l.in_kind,
    'tranches', ${TRANCHES})) ORDER BY l.position)
  FROM partnership_lines l WHERE l.partnership_id = a.id), '[]')`;
const APPROVALS = `coalesce((SELECT json_agg(json_strip_nulls(json_build_object('id', v.id, 'kind', v.kind,
    'body', v.body, 'due', v.due, 'doneOn', v.done_on, 'reference', v.reference, 'required', v.required)) ORDER BY v.position)
  FROM partnership_approvals v WHERE v.partnership_id = a.id), '[]')`;
const SIGNATURES = `coalesce((SELECT json_agg(json_build_object('side', s.side, 'membershipId', s.membership_id,
    'signedOn', s.signed_on, 'delegation', json_build_object('id', d.id, 'reference', d.reference)) ORDER BY s.side)
  FROM partnership_signatures s JOIN delegations d ON d.id = s.delegation_id WHERE s.partnership_id = a.id), '[]')`;
const total = (column: string) =>
  `(SELECT coalesce(sum(l.${column}), 0)::float8 FROM partnership_lines l WHERE l.partnership_id = a.id)`;

/** Of `partnerships a`. */
export const PARTNERSHIP_COLUMNS = `
  a.id, a.reference, a.suggestion_id AS "suggestionId", a.need_id AS "needId", a.offer_id AS "offerId", a.status,
  a.ended_reason AS "endedReason", a.ended_from AS "endedFrom",
  a.suspended_reason AS "suspendedReason", a.suspended_by AS "suspendedBy",
  a.sustainability, a.revision,
  ${momentSql('a.created_at')} AS "createdAt",
  a.created_at::text AS "createdKey",
  ${LINES} AS lines, ${APPROVALS} AS approvals, ${SIGNATURES} AS signatures,
  ${total('agreed_xof')} AS "agreedXof", ${total('delivered_xof')} AS "deliveredXof", ${total('in_kind_xof')} AS "inKindXof",
  ${postingAsJson('a.need_id', 'need')}, ${postingAsJson('a.offer_id', 'offer')}`;

export const ONE_PARTNERSHIP = `SELECT ${PARTNERSHIP_COLUMNS} FROM partnerships a WHERE a.id = $1`;

export async function readPartnership(tx: Transaction, id: string): Promise<PartnershipRow> {
  const [row] = await tx.query<PartnershipRow>(ONE_PARTNERSHIP, [id]);
  if (!row) throw new NotFound('partnership');
  return row;
}

/** Both postings in the order of their ids, then the partnership: what is left of them cannot move meanwhile. */
export async function lockPartnership(tx: Transaction, id: string): Promise<PartnershipRow> {
  const [pair] = await tx.query<{ ids: string[] }>(
    'SELECT ARRAY[need_id, offer_id] AS ids FROM partnerships WHERE id = $1',
    [id],
  );
  if (!pair) throw new NotFound('partnership');
  await tx.query('SELECT 1 FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [pair.ids]);
  await tx.query('SELECT 1 FROM partnerships WHERE id = $1 FOR UPDATE', [id]);
  return readPartnership(tx, id);
}

export function standingOf(caller: Caller, row: PartnershipRow) {
  return standing(caller, [row.need.organisationId, row.offer.organisationId], row.need.territories);
}

/** Observers see what is agreed, but for what only the coordinators may know of. */
export function maySee(caller: Caller, row: PartnershipRow, today: Day): boolean {
  const secret = [row.need, row.offer].some(({ content }) => isConfidential(content, today));
  if (caller.role === 'observer' && secret) return false;
  return allowed(caller.role, 'partnership.read', standingOf(caller, row));
}

/** Of a caller who stands on one of the two. */
export function sideOf(caller: Caller, row: PartnershipRow): Side {
  return row.need.organisationId === caller.organisationId ? 'need' : 'offer';
}
