import communeRows from '../data/communes.json';
import departmentRows from '../data/departments.json';
import regionRows from '../data/regions.json';

/** From the widest to the narrowest. */
export const TERRITORY_LEVELS = ['country', 'region', 'department', 'commune'] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

/** Figures of a region, each with the year it speaks of; poverty and emigration are second-hand indications. */
export interface RegionFigures {
  /** Inhabitants, census of 2023 (RGPH-5). */
  readonly population: { readonly value: number; readonly year: number };
  readonly areaKm2: number;
  /** Share of poor people in percent, survey of 2021–2022 (EHCVM); null where it is not published. */
  readonly poverty: { readonly percent: number; readonly year: number } | null;
  /** The region's share of the country's emigrants in percent, census of 2013 (RGPHAE). */
  readonly emigrantShare: { readonly percent: number; readonly year: number } | null;
}

export interface Territory {
  /**
   * `SN`, ISO 3166-2 for regions, the P-code for departments; for what has no official code our own: the code
   * of what it lies in (for Keur Massar the P-code of its region), a hyphen, the name in capitals.
   */
  readonly code: string;
  readonly level: TerritoryLevel;
  /** Null for the country only. */
  readonly parent: string | null;
  /** Without its level; homonyms are told apart by `territoryName`. */
  readonly name: string;
  readonly codes: { readonly iso: string | null; readonly ansd: string | null; readonly pcode: string | null };
  /** Regions that share a border; empty for the other levels. */
  readonly neighbours: readonly string[];
  /** Null for the other levels. */
  readonly figures: RegionFigures | null;
}

export const COUNTRY = 'SN';

const country: Territory = {
  code: COUNTRY,
  level: 'country',
  parent: null,
  name: 'Sénégal',
  codes: { iso: 'SN', ansd: null, pcode: 'SN' },
  neighbours: [],
  figures: null,
};

const all: readonly Territory[] = [
  country,
  ...regionRows.map(regionOf),
  ...departmentRows.map(departmentOf),
  ...communeRows.map(communeOf),
];
const byCode: ReadonlyMap<string, Territory> = new Map(all.map((one) => [one.code, one]));

function regionOf(row: (typeof regionRows)[number]): Territory {
  return {
    code: row.code,
    level: 'region',
    parent: COUNTRY,
    name: row.name,
    codes: { iso: row.code, ansd: row.ansd, pcode: row.pcode },
    neighbours: row.neighbours,
    figures: {
      population: { value: row.population2023, year: 2023 },
      areaKm2: row.areaKm2,
      poverty: row.povertyPercent2021 === null ? null : { percent: row.povertyPercent2021, year: 2021 },
      emigrantShare:
        row.emigrantSharePercent2013 === null ? null : { percent: row.emigrantSharePercent2013, year: 2013 },
    },
  };
}

function departmentOf(row: (typeof departmentRows)[number]): Territory {
  return {
    code: row.code,
    level: 'department',
    parent: row.region,
    name: row.name,
    codes: { iso: null, ansd: row.ansd, pcode: row.pcode },
    neighbours: [],
    figures: null,
  };
}

function communeOf(row: (typeof communeRows)[number]): Territory {
  return {
    code: row.code,
    level: 'commune',
    parent: row.department,
    name: row.name,
    codes: { iso: null, ansd: null, pcode: null },
    neighbours: [],
    figures: null,
  };
}

/** Undefined for a code that names nothing. */
export function territory(code: string): Territory | undefined {
  return byCode.get(code);
}

/** All of them: the country, then its regions, departments and communes, in the order of their sources. */
export function territories(): readonly Territory[] {
  return all;
}
