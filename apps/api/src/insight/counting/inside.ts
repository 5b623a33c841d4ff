import type { Day } from '@penc/domain';
import { SEALED, type Storage } from '@penc/storage';
import { sealedTables } from '../../access/reach';
import { Conditions } from '../../http/sql';
import { ofNeedsWithin } from './pairs';
import type { Sight } from './sight';

/** An organisation that owes answers. */
export interface SilentOrganisation {
  readonly id: string;
  readonly organisation: string;
  readonly count: number;
  /** Told of the first of them. */
  readonly since: Day;
}

/** Some of those that owe answers, and how many there are of them in all. */
export interface Silent {
  readonly organisations: readonly SilentOrganisation[];
  readonly all: number;
}

/** After which one a page begins. */
export type AfterSilent = readonly [since: Day, organisation: string, id: string];

/** For insiders: who was told and has said nothing, the longest first. */
export async function readSilent(
  storage: Storage,
  sight: Sight,
  most: number,
  after: AfterSilent | null,
): Promise<Silent> {
  const bag = new Conditions();
  const within = ofNeedsWithin(bag, 's.need_id', sight.codes);
  const [since, organisation, id] = (after ?? [null, null, null]).map((key) => bag.parameter(key));
  const rows = await storage.read<{ all: number; organisations: SilentOrganisation[] }>(
    `WITH ${sealedTables(bag, sight.reader)}, owing AS MATERIALIZED (
       SELECT side.id, count(*)::integer AS count, min(s.told_on) AS since
       FROM suggestions s JOIN postings n ON n.id = s.need_id JOIN postings f ON f.id = s.offer_id
       CROSS JOIN LATERAL (VALUES (n.organisation_id, s.need_answer, s.need_shared_at),
                                  (f.organisation_id, s.offer_answer, s.offer_shared_at)) AS side (id, answer, shared_at)
       WHERE s.status = 'approved' AND s.told_on IS NOT NULL AND side.answer = 'waiting' AND side.shared_at IS NOT NULL
         AND ${within} AND NOT ${SEALED} GROUP BY side.id),
     page AS (
       SELECT o.id, o.name AS organisation, owing.count, owing.since::text FROM owing JOIN organisations o USING (id)
       WHERE ${since}::date IS NULL OR (owing.since, o.name, o.id) > (${since}::date, ${organisation}::text, ${id}::uuid)
       ORDER BY owing.since, o.name, o.id LIMIT ${most})
     SELECT (SELECT count(*)::integer FROM owing) AS all,
       coalesce((SELECT json_agg(page ORDER BY since, organisation, id) FROM page), '[]') AS organisations`,
    bag.parameters,
  );
  return rows[0] ?? { all: 0, organisations: [] };
}

/** For insiders: open needs of which a suggestion waits to be judged. */
export async function countToJudge(storage: Storage, sight: Sight): Promise<number> {
  const bag = new Conditions().add(`p.kind = 'need' AND p.status = 'open' AND o.status = 'verified'`);
  bag.add(ofNeedsWithin(bag, 'p.id', sight.codes));
  const [row] = await storage.read<{ count: number }>(
    `WITH ${sealedTables(bag, sight.reader)}
     SELECT count(*)::integer AS count FROM postings p JOIN organisations o ON o.id = p.organisation_id
     CROSS JOIN LATERAL (SELECT 1 FROM suggestions s
       WHERE s.need_id = p.id AND s.status = 'suggested' AND NOT ${SEALED} LIMIT 1) waits
     ${bag.where}`,
    bag.parameters,
  );
  return row?.count ?? 0;
}
