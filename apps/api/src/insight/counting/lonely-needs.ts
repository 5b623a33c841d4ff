import type { Day, Language, Theme } from '@penc/domain';
import type { Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { openNeeds, pairTables, xofOf } from './open-postings';
import { readable } from './pairs';
import type { Sight } from './sight';

/** An open need for which nothing is suggested, as far as the reader may know. */
export interface LonelyNeed {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly organisation: string;
  readonly territories: readonly string[];
  readonly themes: readonly Theme[];
  /** Whole francs sought; null where that is not said. */
  readonly xof: number | null;
  readonly since: Day;
}

/** Which they are, and since when. */
export type FoundNeed = Pick<LonelyNeed, 'id' | 'since'>;

/** Those that have been open longest first. */
export function findLonelyNeeds(storage: Storage, sight: Sight, most: number): Promise<FoundNeed[]> {
  const bag = new Conditions();
  return storage.read<FoundNeed>(
    `WITH ${pairTables(bag, sight)}, ${openNeeds(bag, sight, ['created_at'])}
     SELECT open.id, opened.at::date::text AS since FROM open
     CROSS JOIN LATERAL (SELECT greatest(open.created_at, max(l.at)) AS at FROM log l
       WHERE l.subject_type = 'need' AND l.subject_id = open.id
         AND l.action IN ('posting.create', 'posting.publish', 'posting.reopen')) opened
     WHERE open.alone ORDER BY opened.at, open.id LIMIT ${most}`,
    bag.parameters,
  );
}

/** What they say, in the order in which they were found; those alone that the reader may read today. */
export async function readLonelyNeeds(
  storage: Storage,
  sight: Sight,
  found: readonly FoundNeed[],
): Promise<LonelyNeed[]> {
  const bag = new Conditions();
  const ids = bag.parameter(found.map(({ id }) => id));
  const rows = await storage.read<Omit<LonelyNeed, 'since'>>(
    `SELECT p.id, p.title, p.content->>'language' AS language, o.name AS organisation, p.territories, p.themes, ${xofOf(bag, sight)}::float8 AS xof
     FROM postings p JOIN organisations o ON o.id = p.organisation_id
     ${readable(bag, sight)} AND p.status = 'open' AND o.status = 'verified' AND p.id = ANY(${ids}::uuid[])`,
    bag.parameters,
  );
  const needs = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id, since }) => {
    const need = needs.get(id);
    return need ? [{ ...need, since }] : [];
  });
}
