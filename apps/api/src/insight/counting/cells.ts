import type { PostingKind, Theme } from '@penc/domain';
import type { Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { openTable } from './open-postings';
import { placed, placesTable } from './places';
import type { Sight } from './sight';

/** Open postings of a kind in a region and on an axis; null: in all of them, each posting counted once. */
export interface Cell {
  readonly kind: PostingKind;
  readonly region: string | null;
  readonly theme: Theme | null;
  readonly count: number;
  /** Of how many the amount is known, and what these come to in francs. */
  readonly known: number;
  readonly xof: number;
  readonly alone: number;
  readonly aloneKnown: number;
  readonly aloneXof: number;
}

/** The whole table, with its margins, in one statement: each posting is counted once in a cell, once in a margin. */
export function readCells(storage: Storage, sight: Sight): Promise<Cell[]> {
  const bag = new Conditions();
  const open = openTable(bag, sight);
  return storage.read<Cell>(
    `WITH ${placesTable(bag)}, ${open},
       located AS MATERIALIZED (SELECT open.*, found.regions FROM open JOIN (${placed('open')}) found USING (id)),
       counted AS (
         SELECT kind, region, theme, xof, alone FROM located, unnest(regions) AS region, unnest(themes) AS theme
         UNION ALL SELECT kind, region, NULL, xof, alone FROM located, unnest(regions) AS region
         UNION ALL SELECT kind, NULL, theme, xof, alone FROM located, unnest(themes) AS theme
         UNION ALL SELECT kind, NULL, NULL, xof, alone FROM located)
     SELECT kind, region, theme, count(*)::integer AS count,
       count(xof)::integer AS known, coalesce(sum(xof), 0)::float8 AS xof,
       count(*) FILTER (WHERE alone)::integer AS alone, count(xof) FILTER (WHERE alone)::integer AS "aloneKnown",
       coalesce(sum(xof) FILTER (WHERE alone), 0)::float8 AS "aloneXof"
     FROM counted GROUP BY kind, region, theme`,
    bag.parameters,
  );
}
