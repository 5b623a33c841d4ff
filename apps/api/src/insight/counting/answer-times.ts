import type { Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { openNeeds } from './open-postings';
import { passedTable } from './pairs';
import { placed, placesTable } from './places';
import type { Sight } from './sight';

/** Of a region, what its open needs ask and what became of the pairs that were passed on to their sides; null: of all of them. */
export interface Course {
  readonly region: string | null;
  /** Open. */
  readonly needs: number;
  /** Of these, for which something is suggested. */
  readonly served: number;
  readonly passedOn: number;
  /** Still to be answered, by both sides. */
  readonly waiting: number;
  /** From the approval to the first answer of a side, whatever it was: days, one for each pair that has one. */
  readonly days: readonly number[];
}

/** One statement: which pairs were passed on is found once for all of it. */
export function readCourses(storage: Storage, sight: Sight): Promise<Course[]> {
  const bag = new Conditions();
  return storage.read<Course>(
    `WITH ${placesTable(bag)}, ${passedTable(bag, sight, sight.codes)}, ${openNeeds(bag, sight, ['territories'])},
       answers AS MATERIALIZED (SELECT suggestion_id, decided_at FROM decisions WHERE side IS NOT NULL),
       first AS MATERIALIZED (
         SELECT passed.id, min(answers.decided_at) AS at FROM passed
         JOIN answers ON answers.suggestion_id = passed.id AND answers.decided_at >= passed.approved_at GROUP BY passed.id),
       -- all of them: to look up the needs of tens of thousands of pairs one by one takes longer
       needs AS MATERIALIZED (SELECT id, territories FROM postings WHERE kind = 'need'),
       fared AS MATERIALIZED (
         SELECT n.territories, passed.status = 'approved' AND first.at IS NULL AS waits,
           (extract(epoch FROM first.at - passed.approved_at) / 86400)::float8 AS days
         FROM passed JOIN needs n ON n.id = passed.need_id LEFT JOIN first ON first.id = passed.id),
       asked AS MATERIALIZED (
         SELECT territories, count(*) AS needs, count(*) FILTER (WHERE NOT alone) AS served FROM open GROUP BY territories),
       -- needs name the same few places over and over
       groups AS MATERIALIZED (
         SELECT 'need' AS kind, territories FROM fared UNION SELECT 'need', territories FROM asked),
       located AS MATERIALIZED (${placed('groups', ['territories'])}),
       counted AS (
         SELECT region, 0 AS needs, 0 AS served, true AS passed, waits, days
         FROM fared JOIN located USING (territories), unnest(located.regions) AS region
         UNION ALL SELECT NULL, 0, 0, true, waits, days FROM fared
         UNION ALL SELECT region, needs, served, false, false, NULL
         FROM asked JOIN located USING (territories), unnest(located.regions) AS region
         UNION ALL SELECT NULL, needs, served, false, false, NULL FROM asked)
     SELECT region, sum(needs)::integer AS needs, sum(served)::integer AS served,
       count(*) FILTER (WHERE passed)::integer AS "passedOn", count(*) FILTER (WHERE waits)::integer AS waiting,
       coalesce(array_agg(days) FILTER (WHERE days IS NOT NULL), '{}') AS days
     FROM counted GROUP BY region`,
    bag.parameters,
  );
}
