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

const GROUP = ['id', 'kind', 'themes', 'alone', 'postings', 'known', 'xof'] as const;

/**
 * The whole table, with its margins, in one statement: each posting is counted once in a cell, once in a margin. What names the
 * same places and axes is summed up first: of many postings there are few such groups.
 */
export function readCells(storage: Storage, sight: Sight): Promise<Cell[]> {
  const bag = new Conditions();
  const open = openTable(bag, sight, ['themes', 'territories', 'xof']);
  return storage.read<Cell>(
    `WITH ${placesTable(bag)}, ${open},
       groups AS MATERIALIZED (
         SELECT row_number() OVER () AS id, kind, territories, themes, alone, count(*) AS postings, count(xof) AS known,
           coalesce(sum(xof), 0) AS xof
         FROM open GROUP BY kind, territories, themes, alone),
       located AS MATERIALIZED (${placed('groups', GROUP)}),
       counted AS (
         SELECT located.*, region, theme FROM located, unnest(regions) AS region, unnest(themes) AS theme
         UNION ALL SELECT located.*, region, NULL FROM located, unnest(regions) AS region
         UNION ALL SELECT located.*, NULL, theme FROM located, unnest(themes) AS theme
         UNION ALL SELECT located.*, NULL, NULL FROM located)
     SELECT kind, region, theme, sum(postings)::integer AS count, sum(known)::integer AS known, sum(xof)::float8 AS xof,
       coalesce(sum(postings) FILTER (WHERE alone), 0)::integer AS alone,
       coalesce(sum(known) FILTER (WHERE alone), 0)::integer AS "aloneKnown",
       coalesce(sum(xof) FILTER (WHERE alone), 0)::float8 AS "aloneXof"
     FROM counted GROUP BY kind, region, theme`,
    bag.parameters,
  );
}
