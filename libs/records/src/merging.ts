import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import type { Staging } from './staging';

/** In references: an activity with three donors is three of them. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

interface Change {
  readonly organisationId: string;
  readonly added: number;
  readonly changed: number;
}

const VALUES = [
  ...['titles', 'status', 'starts', 'ends', 'year', 'sectors', 'territories', 'amount_xof'],
  ...['roles', 'parties', 'counts', 'language', 'concepts', 'words', 'concepts_version'],
];
const listed = (prefix: string): string => VALUES.map((name) => `${prefix}${name}`).join(', ');

/** Two names of the file may turn out to be one organisation: of the same activity, the first one counts. */
const MERGE = `
  WITH merged AS (
    INSERT INTO track_records AS t (organisation_id, iati_identifier, ${listed('')})
    SELECT DISTINCT ON (o.organisation_id, s.iati_identifier) o.organisation_id, s.iati_identifier, ${listed('s.')}
    FROM track_record_staging s
    JOIN unnest($2::text[], $3::uuid[]) AS o(holder, organisation_id) ON o.holder = s.holder
    WHERE s.import_id = $1
    ORDER BY o.organisation_id, s.iati_identifier, s.line
    ON CONFLICT (organisation_id, iati_identifier) DO UPDATE
    SET (${listed('')}) = (${listed('excluded.')})
    WHERE (${listed('t.')}) IS DISTINCT FROM (${listed('excluded.')})
    RETURNING t.organisation_id, t.xmax = 0 AS added)
  SELECT organisation_id AS "organisationId", (count(*) FILTER (WHERE added))::integer AS added,
         (count(*) FILTER (WHERE NOT added))::integer AS changed
  FROM merged GROUP BY organisation_id ORDER BY organisation_id`;

/**
 * Merges what was staged into the references of `owners` (organisation ids by holder), logs what changed, and has
 * the open offers of those organisations scored anew. Nothing is said where nothing changed.
 */
export async function merge(tx: Transaction, staging: Staging, owners: ReadonlyMap<string, string>): Promise<Merged> {
  const total = await lockAndCount(tx, staging, owners);
  const changes = await tx.query<Change>(MERGE, [staging.importId, [...owners.keys()], [...owners.values()]]);
  await staging.clear(tx);
  await rescore(
    tx,
    changes.map(({ organisationId }) => organisationId),
  );
  for (const { organisationId, added, changed } of changes) {
    await tx.log({
      action: 'track-record.import',
      subject: { type: 'organisation', id: organisationId },
      organisationIds: [organisationId],
      territories: [],
      details: { added, changed },
    });
  }
  const added = changes.reduce((sum, change) => sum + change.added, 0);
  const changed = changes.reduce((sum, change) => sum + change.changed, 0);
  return { added, changed, unchanged: total - added - changed };
}

/** One import at a time for an organisation; and all that was staged must still be there. */
async function lockAndCount(tx: Transaction, staging: Staging, owners: ReadonlyMap<string, string>): Promise<number> {
  await tx.query('SELECT id FROM organisations WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [
    [...owners.values()],
  ]);
  const [count] = await tx.query<{ staged: number; references: number }>(
    `SELECT count(*)::integer AS staged, count(DISTINCT (o.organisation_id, s.iati_identifier))::integer AS "references"
     FROM track_record_staging s LEFT JOIN unnest($2::text[], $3::uuid[]) AS o(holder, organisation_id) ON o.holder = s.holder
     WHERE s.import_id = $1`,
    [staging.importId, [...owners.keys()], [...owners.values()]],
  );
  if (count?.staged !== staging.size) throw new Error('an import has lost some of what it had staged');
  return count.references;
}

/** The track record feeds a criterion: open offers are touched, so that the worker sees them anew. */
export async function rescore(tx: Transaction, organisationIds: readonly string[]): Promise<void> {
  const offers = await tx.query<{ id: string }>(
    `UPDATE postings SET status = status WHERE id IN (
       SELECT id FROM postings WHERE organisation_id = ANY($1::uuid[]) AND kind = 'offer' AND status = 'open'
       ORDER BY id FOR NO KEY UPDATE)
     RETURNING id`,
    [organisationIds],
  );
  for (const { id } of offers) await put(tx, messages.postingChanged, { postingId: id });
}
