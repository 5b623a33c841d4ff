import type { PostingKind, PostingState } from '@penc/domain';
import { PUT_NOW, messages, putValues } from '@penc/messages';
import { INSERT_LOG, type LogEntry, type Transaction, alongside } from '@penc/storage';
import type { Written } from './revision';
import { POSTING_COLUMNS, type PostingRow } from './views';

/** What a request writes, in the order of its parameters. */
const COLUMNS = {
  content: 'jsonb',
  amounts: 'jsonb',
  language: 'text',
  concepts: 'jsonb',
  words: 'jsonb',
  concepts_version: 'integer',
  themes: 'text[]',
  sectors: 'text[]',
  territories: 'text[]',
  modalities: 'text[]',
  deadline: 'date',
  deadline_at: 'timestamptz',
  period_end: 'date',
  visibility: 'text',
  embargo_until: 'date',
} as const;
const NAMES = Object.keys(COLUMNS).join(', ');

function parametersFrom(first: number): string {
  return Object.values(COLUMNS)
    .map((type, index) => `$${first + index}::${type}`)
    .join(', ');
}

function valuesOf(written: Written): unknown[] {
  return [
    JSON.stringify(written.content),
    JSON.stringify(written.amounts),
    written.language,
    JSON.stringify(written.concepts),
    JSON.stringify(written.words),
    written.conceptsVersion,
    written.themes,
    written.sectors,
    written.territories,
    written.modalities,
    written.deadline,
    written.deadlineAt,
    written.periodEnd,
    written.visibility,
    written.embargoUntil,
  ];
}

/** Around a statement that answers `posting.*`: its revision is kept for good, and the row is read as it now is. */
function keepingRevision(statement: string): string {
  return `
    WITH posting AS (${statement} RETURNING *), kept AS (
      INSERT INTO posting_revisions (posting_id, revision, content, amounts, language, concepts, words, concepts_version, written_by)
      SELECT id, revision, content, amounts, language, concepts, words, concepts_version, $1::uuid FROM posting
    )
    SELECT ${POSTING_COLUMNS} FROM posting p JOIN organisations o ON o.id = p.organisation_id`;
}

/** The posting, its revision, what the worker is told and the log, in one statement: a transaction by itself. */
const INSERT = alongside(
  {
    sql: keepingRevision(
      `INSERT INTO postings (id, kind, organisation_id, status, ${NAMES}) VALUES ($2, $3, $4, $5, ${parametersFrom(6)})`,
    ),
    parameters: 5 + Object.keys(COLUMNS).length,
  },
  { sql: PUT_NOW, parameters: 2 },
  { sql: INSERT_LOG, parameters: 7 },
);
const REWRITE = keepingRevision(
  `UPDATE postings SET revision = revision + 1, (${NAMES}) = ROW(${parametersFrom(3)}) WHERE id = $2`,
);

/** What the log says of a change of a posting. */
export function logged(action: string, { id, kind, organisationId, territories }: Told, details = {}): LogEntry {
  return { action, subject: { type: kind, id }, organisationIds: [organisationId], territories, details };
}

/** What the log and the worker are told about a posting. */
export type Told = Pick<PostingRow, 'id' | 'kind' | 'organisationId' | 'territories'>;

/** A posting before it is written. */
export interface NewPosting {
  readonly id: string;
  readonly kind: PostingKind;
  readonly organisationId: string;
  readonly status: PostingState;
}

/** The posting and its first revision, told to the worker and the log; `isLast` when the transaction writes nothing more. */
export async function insertPosting(
  tx: Transaction,
  { id, kind, organisationId, status }: NewPosting,
  written: Written,
  isLast: boolean,
): Promise<PostingRow> {
  const values = [
    ...[tx.actor.membershipId, id, kind, organisationId, status, ...valuesOf(written)],
    ...putValues(tx, messages.postingChanged, { postingId: id }),
    ...tx.logValues(logged('posting.create', { id, kind, organisationId, territories: written.territories })),
  ];
  const [row] = isLast ? await tx.last<PostingRow>(INSERT, values) : await tx.query<PostingRow>(INSERT, values);
  return row as PostingRow;
}

/** The posting, which must exist, and its next revision. */
export async function rewritePosting(tx: Transaction, id: string, written: Written): Promise<PostingRow> {
  const [row] = await tx.query<PostingRow>(REWRITE, [tx.actor.membershipId, id, ...valuesOf(written)]);
  return row as PostingRow;
}
