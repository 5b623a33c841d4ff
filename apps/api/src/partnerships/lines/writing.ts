import { type Day, type Line, type MoneyShape, TermsSettled, deliveredOf, isEditable, sameTerms } from '@penc/domain';
import { inXof } from '@penc/reference';
import type { Transaction } from '@penc/storage';
import type { PartnershipRow } from '../rows';
import type { LineRequest } from './requests';
import { resolveLines } from './resolving';

/**
 * Writes the lines as requested. In a draft all of it may change, and a signature given to other terms lapses;
 * once settled, only what has been delivered.
 */
export async function editLines(
  tx: Transaction,
  row: PartnershipRow,
  requested: readonly LineRequest[],
  today: Day,
): Promise<void> {
  const lines = resolveLines(row.lines, requested);
  const same = sameTerms(row.lines, lines);
  if (isEditable(row.status, 'terms')) {
    await writeLines(tx, row.id, lines, today);
    if (!same) await tx.query('DELETE FROM partnership_signatures WHERE partnership_id = $1', [row.id]);
    return;
  }
  if (!same) throw new TermsSettled('terms-settled');
  if (isEditable(row.status, 'delivery')) return writeDelivery(tx, lines, today);
  if (JSON.stringify(row.lines.map(deliveryOf)) !== JSON.stringify(lines.map(deliveryOf))) {
    throw new TermsSettled('terms-settled');
  }
}

function deliveryOf(line: Line) {
  return [deliveredOf(line) ?? null, line.inKind?.delivered ?? null];
}

async function writeLines(tx: Transaction, partnershipId: string, lines: readonly Line[], today: Day): Promise<void> {
  const ids = lines.map(({ id }) => id);
  await tx.query('DELETE FROM partnership_lines WHERE partnership_id = $1 AND id <> ALL($2::uuid[])', [
    partnershipId,
    ids,
  ]);
  await tx.query(UPSERT_LINES, [partnershipId, JSON.stringify(lines.map((line, index) => stored(line, index, today)))]);
  const tranches = lines.flatMap((line) =>
    line.tranches.map(({ id, amount, due, condition }, index) => ({
      id,
      line_id: line.id,
      position: index + 1,
      amount,
      due,
      condition: condition ?? null,
    })),
  );
  await tx.query('DELETE FROM partnership_tranches WHERE line_id = ANY($1::uuid[]) AND id <> ALL($2::uuid[])', [
    ids,
    tranches.map(({ id }) => id),
  ]);
  await tx.query(UPSERT_TRANCHES, [JSON.stringify(tranches)]);
}

function stored(line: Line, index: number, today: Day) {
  const { id, modality, asked, agreed, committed, inKind } = line;
  return {
    id,
    position: index + 1,
    modality,
    asked: asked ?? null,
    agreed: agreed ?? null,
    committed: committed ?? null,
    agreed_xof: francs(agreed ?? committed, today),
    in_kind_xof: francs(inKind?.value, today),
    ...delivery(line, today),
  };
}

const UPSERT_LINES = `
  INSERT INTO partnership_lines (id, partnership_id, position, modality, asked, agreed, committed, delivered, in_kind,
                                 agreed_xof, delivered_xof, in_kind_xof)
  SELECT id, $1, position, modality, asked, agreed, committed, delivered, in_kind, agreed_xof, delivered_xof, in_kind_xof
  FROM jsonb_to_recordset($2::jsonb) AS l(id uuid, position smallint, modality text, asked jsonb, agreed jsonb,
    committed jsonb, delivered jsonb, in_kind jsonb, agreed_xof bigint, delivered_xof bigint, in_kind_xof bigint)
  ON CONFLICT (id) DO UPDATE SET position = EXCLUDED.position, modality = EXCLUDED.modality, asked = EXCLUDED.asked,
    agreed = EXCLUDED.agreed, committed = EXCLUDED.committed, delivered = EXCLUDED.delivered,
    in_kind = EXCLUDED.in_kind, agreed_xof = EXCLUDED.agreed_xof, delivered_xof = EXCLUDED.delivered_xof,
    in_kind_xof = EXCLUDED.in_kind_xof`;

const UPSERT_TRANCHES = `
  INSERT INTO partnership_tranches (id, line_id, position, amount, due, condition)
  SELECT id, line_id, position, amount, due, condition
  FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, line_id uuid, position smallint, amount jsonb, due date, condition text)
  ON CONFLICT (id) DO UPDATE SET position = EXCLUDED.position, amount = EXCLUDED.amount, due = EXCLUDED.due,
    condition = EXCLUDED.condition`;

/** The amounts agreed stay as they were fixed: a rate that has moved since spends nobody's envelope. */
export async function writeDelivery(tx: Transaction, lines: readonly Line[], today: Day): Promise<void> {
  await tx.query(
    `UPDATE partnership_lines l SET delivered = d.delivered, delivered_xof = d.delivered_xof, in_kind = d.in_kind
     FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, delivered jsonb, delivered_xof bigint, in_kind jsonb)
     WHERE l.id = d.id`,
    [JSON.stringify(lines.map((line) => ({ id: line.id, ...delivery(line, today) })))],
  );
}

function delivery(line: Line, today: Day) {
  const delivered = deliveredOf(line);
  return { delivered: delivered ?? null, delivered_xof: francs(delivered, today), in_kind: line.inKind ?? null };
}

const francs = (money: MoneyShape | undefined, today: Day) => (money ? inXof(money, today) : 0);
