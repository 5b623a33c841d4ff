import { LANGUAGES } from '@penc/domain';
import {
  COUNTRY,
  TERRITORY_LEVELS,
  type Territory,
  type TerritoryLevel,
  contains,
  fold,
  territories,
  territory,
  territoryName,
} from '@penc/reference';
import { type Found, type Known, lookUp } from './known';

/** What a cell says of a place. */
export type Place = Found | { readonly ambiguous: readonly string[] } | { readonly elsewhere: string };

interface KnownPlace extends Known {
  readonly bare: string;
  readonly level: TerritoryLevel;
}

const WHOLE_COUNTRY = [
  'senegal',
  'tout le senegal',
  'pays',
  'national',
  'echelle nationale',
  'the whole country',
  'country',
];

const places: readonly KnownPlace[] = territories().map((one) => ({
  code: one.code,
  level: one.level,
  bare: fold(one.name),
  shown: { fr: territoryName(one.code, 'fr'), en: territoryName(one.code, 'en') },
  names: one.code === COUNTRY ? WHOLE_COUNTRY : namesOf(one),
}));

/** As it is shown, and with its level before or behind: « région de Thiès », « Thiès region », « commune Thiès ». */
function namesOf({ code, name, level }: Territory): string[] {
  const words = { country: [], region: ['region'], department: ['departement', 'department'], commune: ['commune'] }[
    level
  ];
  const bare = fold(name);
  const shown = LANGUAGES.map((language) => fold(territoryName(code, language)));
  const leveled = words.flatMap((word) => [
    `${word} ${bare}`,
    `${word} de ${bare}`,
    `${word} d${bare}`,
    `${bare} ${word}`,
  ]);
  return [...new Set([...shown, ...leveled])];
}

interface Where {
  readonly level: TerritoryLevel | 'any';
  /** What the columns beside it say: the place lies in one of these. */
  readonly within: readonly string[];
}

/**
 * The territory that a text names. A name of several levels (« Kaolack ») is that of the column’s level, or, in a column of any, the widest,
 * which contains the others; homonyms that do not lie in one another are told apart by the columns beside.
 */
export function placeNamed(text: string, { level, within }: Where): Place {
  const asked = fold(text);
  const atLevel = places.filter((one) => level === 'any' || one.level === level || one.level === 'country');
  const inside =
    within.length === 0 ? atLevel : atLevel.filter(({ code }) => within.some((outer) => contains(outer, code)));
  const named = inside.filter(({ bare, code }) => bare === asked || fold(code) === asked);
  const outer = widest(named);
  if (outer) return { code: outer };
  const shown = inside.find(({ names }) => names.includes(asked));
  if (shown) return { code: shown.code };
  if (named.length > 1) return { ambiguous: named.map(({ code }) => code) };
  const wider = widerNamed(asked, { level, within });
  if (wider) return { code: wider };
  const found = lookUp(
    text,
    inside.map((one) => ({ ...one, names: [one.bare, ...one.names] })),
  );
  const [elsewhere, another] = atLevel.filter(({ bare }) => bare === asked);
  return 'near' in found && elsewhere && !another ? { elsewhere: elsewhere.code } : found;
}

/** « Région de Sédhiou » in the column of communes: it says its level itself. */
function widerNamed(asked: string, { level, within }: Where): string | undefined {
  if (level === 'any') return undefined;
  const isWider = (one: KnownPlace) => TERRITORY_LEVELS.indexOf(one.level) < TERRITORY_LEVELS.indexOf(level);
  const said = places.find((one) => isWider(one) && one.bare !== asked && one.names.includes(asked));
  return said && within.every((outer) => contains(outer, said.code)) ? said.code : undefined;
}

function widest(found: readonly KnownPlace[]): string | null {
  const ranked = found.toSorted((a, b) => TERRITORY_LEVELS.indexOf(a.level) - TERRITORY_LEVELS.indexOf(b.level));
  const [outer] = ranked;
  return outer && ranked.every(({ code }) => contains(outer.code, code)) ? outer.code : null;
}

/** « Missirah (département de Tambacounda) », to choose from. */
export function withDepartment(code: string): string {
  const one = territory(code);
  const parent = one?.parent ? territory(one.parent)?.name : undefined;
  return one && parent ? `${one.name} (${parent})` : code;
}
