import { type ActivityRole, countsAsEvidence } from '@penc/domain';
import type { Activity } from '@penc/iati';
import type { Actor, Storage, Transaction } from '@penc/storage';
import { randomUUID } from 'node:crypto';
import { CONCEPTS_VERSION } from '@penc/matching';
import { describedTitles } from './describing';

/** A donor as a file names it. */
export interface Donor {
  readonly name: string;
  readonly ref: string | null;
  readonly type: string | null;
}

/** Whose reference an activity is. */
export interface Holder {
  /** The folded name of a donor; empty for the one organisation that imports. */
  readonly key: string;
  readonly roles: readonly ActivityRole[];
  readonly donor: Donor | null;
}

/** An activity of the file with those who hold it as a reference, one at least. */
export interface HeldActivity {
  readonly line: number;
  readonly activity: Activity;
  readonly holders: readonly Holder[];
}

const COLUMNS = `holder text, iati_identifier text, line integer, donor jsonb, titles jsonb, status text, starts date,
  ends date, year integer, sectors text[], territories text[], amount_xof bigint, roles text[], parties jsonb, counts boolean,
  language text, concepts jsonb, words jsonb, concepts_version integer`;
const NAMES = COLUMNS.replaceAll(/ (text\[\]|text|integer|jsonb|date|bigint|boolean)/g, '');

/** Where the references of one import wait to be merged all at once. */
export class Staging {
  readonly importId = randomUUID();
  /** How many references are waiting. */
  size = 0;

  constructor(
    private readonly storage: Storage,
    private readonly actor: Actor,
  ) {}

  /** The lines of those activities whose identifier the file has had before: the first one stays. */
  async add(activities: readonly HeldActivity[]): Promise<ReadonlySet<number>> {
    const rows = activities.flatMap(rowsOf);
    const kept = await this.storage.transaction(this.actor, (tx) =>
      tx.query<{ line: number; holder: string }>(
        `INSERT INTO track_record_staging (import_id, ${NAMES})
         SELECT $1, r.* FROM jsonb_to_recordset($2::jsonb) AS r(${COLUMNS})
         ON CONFLICT DO NOTHING RETURNING line, holder`,
        [this.importId, JSON.stringify(rows)],
      ),
    );
    this.size += kept.length;
    const there = new Set(kept.map(({ line, holder }) => `${line} ${holder}`));
    return new Set(rows.filter(({ line, holder }) => !there.has(`${line} ${holder}`)).map(({ line }) => line));
  }

  async clear(tx: Transaction): Promise<void> {
    await tx.query('DELETE FROM track_record_staging WHERE import_id = $1', [this.importId]);
  }

  /** After a failure: what cannot be cleared now (Postgres may be what failed), upkeep clears within a day. */
  async abandon(): Promise<void> {
    await this.storage.transaction(this.actor, (tx) => this.clear(tx)).catch(() => undefined);
  }
}

function rowsOf({ line, activity, holders }: HeldActivity) {
  const { identifier, titles, status, start, end, year, sectors, territories, amountXof } = activity;
  return holders.map(({ key, roles, donor }) => ({
    holder: key,
    iati_identifier: identifier,
    line,
    donor,
    titles,
    status,
    starts: start,
    ends: end,
    year,
    sectors,
    territories,
    amount_xof: amountXof,
    roles,
    parties: activity.parties.map(({ role, names, ref, type }) => ({ role, name: names[0] ?? null, ref, type })),
    counts: countsAsEvidence(activity),
    ...describedTitles(titles),
    concepts_version: CONCEPTS_VERSION,
  }));
}
