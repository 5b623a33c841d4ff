import type { Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { PAIRS, pairsWhere } from './pairs';
import { placed, placesTable } from './places';
import type { Sight } from './sight';

/** Of the pairs of a region that were passed on to their sides; of all regions where `region` is null. */
export interface Course {
  readonly region: string | null;
  readonly passedOn: number;
  /** Still to be answered, by both sides. */
  readonly waiting: number;
  /** From the approval to the first answer of a side, whatever it was: days, one for each pair that has one. */
  readonly days: readonly number[];
}

export function readCourses(storage: Storage, sight: Sight): Promise<Course[]> {
  const bag = new Conditions();
  const where = pairsWhere(bag, sight);
  return storage.read<Course>(
    `WITH ${placesTable(bag)},
       told AS MATERIALIZED (
         SELECT s.id, 'need' AS kind, n.territories, s.status = 'approved' AND first.at IS NULL AS waits,
           extract(epoch FROM first.at - s.approved_at) / 86400 AS days
         ${PAIRS}
         LEFT JOIN LATERAL (SELECT min(d.decided_at) AS at FROM decisions d
           WHERE d.suggestion_id = s.id AND d.side IS NOT NULL AND d.decided_at >= s.approved_at) first ON true
         WHERE s.approved_at IS NOT NULL AND ${where}),
       counted AS (
         SELECT region, waits, days FROM (${placed('told', ['id', 'waits', 'days'])}) located, unnest(regions) AS region
         UNION ALL SELECT NULL, waits, days FROM told)
     SELECT region, count(*)::integer AS "passedOn", count(*) FILTER (WHERE waits)::integer AS waiting,
       coalesce(array_agg(days::float8) FILTER (WHERE days IS NOT NULL), '{}') AS days
     FROM counted GROUP BY region`,
    bag.parameters,
  );
}
