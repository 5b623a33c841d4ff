import { FUNNEL_STAGES, type FunnelStage, PUBLISHED_STATES } from '@penc/domain';
import { SEALED, type Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { ofNeedsWithin, passedTable, readable } from './pairs';
import type { Sight } from './sight';

/**
 * The farthest that a pair has come, as the place of its stage: passed on, agreed, drafted, signed, active. What ended
 * before both had signed was drafted; after, signed.
 */
const FARTHEST = `CASE
  WHEN a.status IN ('active', 'suspended', 'completed') THEN 6
  WHEN a.status = 'signed' THEN 5
  WHEN a.status = 'ended' AND (SELECT count(*) FROM partnership_signatures g WHERE g.partnership_id = a.id) = 2 THEN 5
  WHEN a.id IS NOT NULL THEN 4
  WHEN s.status = 'agreed' THEN 3
  ELSE 2 END`;

/** How many needs have come to a stage. */
export type Reached = Readonly<Record<FunnelStage, number>>;

/** Of those published, open or over, the ones that the reader may know of. */
export async function readFunnel(storage: Storage, sight: Sight): Promise<Reached> {
  const bag = new Conditions();
  const passed = passedTable(bag, sight, sight.codes);
  const readableSql = readable(bag, sight);
  const published = bag.parameter(PUBLISHED_STATES);
  const within = ofNeedsWithin(bag, 'p.id', sight.codes);
  // whether anything was ever suggested is no matter of those outside: they count from what was passed on
  const suggested = sight.isInsider
    ? `EXISTS (SELECT 1 FROM suggestions s WHERE s.need_id = p.id AND NOT ${SEALED})`
    : 'false';
  const reached = FUNNEL_STAGES.map((_, place) => `count(*) FILTER (WHERE stage >= ${place})::integer`);
  const [row] = await storage.read<{ counts: number[] }>(
    `WITH ${passed},
     pairs AS MATERIALIZED (
       SELECT s.need_id, max(${FARTHEST}) AS stage FROM passed s LEFT JOIN partnerships a ON a.suggestion_id = s.id
       GROUP BY s.need_id),
     needs AS MATERIALIZED (
       SELECT coalesce(pairs.stage, CASE WHEN ${suggested} THEN 1 ELSE 0 END) AS stage
       FROM postings p JOIN organisations o ON o.id = p.organisation_id LEFT JOIN pairs ON pairs.need_id = p.id
       ${readableSql} AND p.kind = 'need' AND p.status = ANY(${published}::text[]) AND o.status = 'verified' AND ${within})
     SELECT ARRAY[${reached.join(', ')}] AS counts FROM needs`,
    bag.parameters,
  );
  const counts = row?.counts ?? [];
  return Object.fromEntries(FUNNEL_STAGES.map((stage, place) => [stage, counts[place] ?? 0])) as Reached;
}
