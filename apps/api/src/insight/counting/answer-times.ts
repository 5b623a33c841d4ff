import type { Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { passedTable } from './pairs';
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
  return storage.read<Course>(
    `WITH ${placesTable(bag)}, ${passedTable(bag, sight, sight.codes)},
       answers AS MATERIALIZED (SELECT suggestion_id, decided_at FROM decisions WHERE side IS NOT NULL),
       first AS MATERIALIZED (
         SELECT passed.id, min(answers.decided_at) AS at FROM passed
         JOIN answers ON answers.suggestion_id = passed.id AND answers.decided_at >= passed.approved_at GROUP BY passed.id),
       told AS MATERIALIZED (
         SELECT n.territories, passed.status = 'approved' AND first.at IS NULL AS waits,
           (extract(epoch FROM first.at - passed.approved_at) / 86400)::float8 AS days
         FROM passed JOIN postings n ON n.id = passed.need_id LEFT JOIN first ON first.id = passed.id),
       -- needs name the same few places over and over
       groups AS MATERIALIZED (SELECT 'need' AS kind, territories FROM told GROUP BY territories),
       located AS MATERIALIZED (${placed('groups', ['territories'])}),
       counted AS (
         SELECT region, waits, days FROM told JOIN located USING (territories), unnest(located.regions) AS region
         UNION ALL SELECT NULL, waits, days FROM told)
     SELECT region, count(*)::integer AS "passedOn", count(*) FILTER (WHERE waits)::integer AS waiting,
       coalesce(array_agg(days) FILTER (WHERE days IS NOT NULL), '{}') AS days
     FROM counted GROUP BY region`,
    bag.parameters,
  );
}
