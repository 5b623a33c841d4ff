import { type ImportState, type Language, NotFound, type PostingKind } from '@penc/domain';
import { type Reads, type Storage, type Transaction, momentSql } from '@penc/storage';
import type { Caller } from '../../access/caller';
import type { ForAll } from '../columns/for-all';
import type { Columns } from '../columns/guess';
import type { Table } from '../columns/headings';
import { printOf } from '../columns/prints';

export interface Batch {
  readonly id: string;
  readonly kind: PostingKind;
  readonly status: ImportState;
  readonly fileName: string;
  readonly language: Language;
  readonly postingStatus: 'draft' | 'open';
  /** Null once it is posted: what was sent is not kept. */
  readonly content: Table | null;
  readonly columns: Columns;
  readonly forAll: ForAll;
  /** Lines that were to be corrected when it was posted. */
  readonly leftFaulty: number;
  /** Lines whose postings were there already. */
  readonly leftDoubled: number;
  /** How many lines were posted. */
  readonly posted: number;
  readonly postingIds: readonly string[];
  readonly createdAt: string;
}
export type BatchLine = Omit<Batch, 'content' | 'columns' | 'forAll' | 'postingIds'>;

const LINE = `
  b.id, b.kind, b.status, b.file_name AS "fileName", b.language, b.posting_status AS "postingStatus", cardinality(b.posting_ids) AS posted,
  b.left_faulty AS "leftFaulty", b.left_doubled AS "leftDoubled",
  ${momentSql('b.created_at')} AS "createdAt"`;
/** Newest first, as many as one looks back at. */
const LATEST = 20;

/** A batch is its organisation’s. */
export async function readBatch(db: Reads, caller: Caller, id: string, lock = ''): Promise<Batch> {
  const [batch] = await db.read<Batch>(
    `SELECT ${LINE}, b.content, b.columns, b.for_all AS "forAll", b.posting_ids AS "postingIds" FROM import_batches b
     WHERE b.id = $1 AND b.organisation_id = $2 ${lock}`,
    [id, caller.organisationId],
  );
  if (!batch) throw new NotFound('import');
  return batch;
}

/** Locked until the end of the transaction: whoever asks for the same waits, and then finds it done. */
export function takeBatch(tx: Transaction, caller: Caller, id: string): Promise<Batch> {
  return readBatch(tx, caller, id, 'FOR UPDATE');
}

/**
 * Until the end of the transaction nobody else posts a spreadsheet for the organisation: of two colleagues with the same file, the
 * second sees what the first has posted.
 */
export async function postAlone(tx: Transaction, { organisationId }: Caller): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [organisationId]);
}

export function latestBatches(storage: Storage, caller: Caller): Promise<BatchLine[]> {
  return storage.read<BatchLine>(
    `SELECT ${LINE} FROM import_batches b WHERE b.organisation_id = $1
     ORDER BY b.created_at DESC, b.id DESC LIMIT ${LATEST}`,
    [caller.organisationId],
  );
}

/** How the latest table with the same headings was read, by what somebody has told of it. */
export async function toldBefore(
  tx: Transaction,
  { organisationId }: Caller,
  { kind, content }: Pick<Sent, 'kind' | 'content'>,
): Promise<Pick<Batch, 'columns' | 'forAll'> | undefined> {
  const [told] = await tx.query<Pick<Batch, 'columns' | 'forAll'>>(
    `SELECT columns, for_all AS "forAll" FROM import_batches
     WHERE organisation_id = $1 AND kind = $2 AND headings_print = $3 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [organisationId, kind, printOf(content.headings)],
  );
  return told;
}

interface Sent extends Pick<Batch, 'kind' | 'language' | 'fileName' | 'columns' | 'forAll'> {
  readonly content: Table;
}

export async function keepBatch(tx: Transaction, caller: Caller, sent: Sent): Promise<string> {
  const [batch] = await tx.query<{ id: string }>(
    `INSERT INTO import_batches (organisation_id, membership_id, kind, language, file_name, content, columns, for_all, headings_print)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      caller.organisationId,
      caller.membershipId,
      sent.kind,
      sent.language,
      sent.fileName,
      JSON.stringify(sent.content),
      JSON.stringify(sent.columns),
      JSON.stringify(sent.forAll),
      printOf(sent.content.headings),
    ],
  );
  if (!batch) throw new Error('an import that was not written');
  return batch.id;
}

export async function changeBatch(
  tx: Transaction,
  batch: Pick<Batch, 'id' | 'columns' | 'forAll' | 'language' | 'postingStatus'>,
) {
  await tx.query(
    'UPDATE import_batches SET columns = $2, for_all = $3, language = $4, posting_status = $5 WHERE id = $1',
    [batch.id, JSON.stringify(batch.columns), JSON.stringify(batch.forAll), batch.language, batch.postingStatus],
  );
}

type Outcome = Pick<Batch, 'id' | 'postingIds' | 'leftFaulty' | 'leftDoubled'>;

/** What was sent goes; what it became stays, and how many lines became nothing. */
export async function settleBatch(
  tx: Transaction,
  { id, postingIds, leftFaulty, leftDoubled }: Outcome,
): Promise<void> {
  await tx.query(
    `UPDATE import_batches SET status = 'committed', committed_at = now(), content = NULL,
       posting_ids = $2, left_faulty = $3, left_doubled = $4 WHERE id = $1`,
    [id, postingIds, leftFaulty, leftDoubled],
  );
}

export async function closeBatch(tx: Transaction, id: string): Promise<void> {
  await tx.query(`UPDATE import_batches SET status = 'undone', undone_at = now() WHERE id = $1`, [id]);
}
