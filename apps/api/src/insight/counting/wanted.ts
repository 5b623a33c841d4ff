import type { Modality, PostingKind } from '@penc/domain';
import type { Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { openWithoutPairs } from './open-postings';
import type { Sight } from './sight';

/** In how many open postings of a kind a modality or a sector stands. */
export interface Wanted {
  readonly kind: PostingKind;
  readonly what: 'modality' | 'sector';
  readonly code: Modality | (string & {});
  readonly count: number;
}

/** What is asked for and offered most: of each kind the first few modalities and sectors. */
export function readWanted(storage: Storage, sight: Sight, few: number): Promise<Wanted[]> {
  const bag = new Conditions();
  return storage.read<Wanted>(
    `WITH ${openWithoutPairs(bag, sight, ['modalities', 'sectors'])},
       counted AS (
         SELECT kind, 'modality' AS what, code, count(*)::integer AS count FROM open, unnest(modalities) AS code GROUP BY 1, 3
         UNION ALL
         SELECT kind, 'sector', code, count(*)::integer FROM open, unnest(sectors) AS code GROUP BY 1, 3),
       ranked AS (SELECT *, row_number() OVER (PARTITION BY kind, what ORDER BY count DESC, code) AS place FROM counted)
     SELECT kind, what, code, count FROM ranked WHERE place <= ${few} ORDER BY kind, what, place`,
    bag.parameters,
  );
}
