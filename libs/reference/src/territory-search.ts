import { bestOf, findable } from './ranking';
import { TERRITORY_LEVELS, type Territory, type TerritoryLevel, territories } from './territories';
import { contains } from './territory-tree';

export interface TerritorySearch {
  readonly level?: TerritoryLevel | undefined;
  /** A territory and what lies in it. */
  readonly within?: string | undefined;
  /** 20 unless told. */
  readonly limit?: number | undefined;
}

const candidates = territories().map((one) =>
  findable(
    one,
    one.code,
    one.level === 'country' ? [one.name, 'Senegal'] : [one.name],
    TERRITORY_LEVELS.indexOf(one.level),
  ),
);

/**
 * Territories by name or full code, whatever the accents, capitals and apostrophes: names that begin with the
 * text first, then those with a word that does, then those that contain it; wide before narrow among equals.
 * An empty text takes all.
 */
export function searchTerritories(text: string, { level, within, limit = 20 }: TerritorySearch = {}): Territory[] {
  const asked = candidates.filter(
    ({ found }) => (!level || found.level === level) && (!within || contains(within, found.code)),
  );
  return bestOf(asked, text, limit);
}
