import { type Day, NotFound, SIDE_ROLES, scopeOf } from '@penc/domain';
import { COUNTRY, ancestorsOf, descendantsOf, related, territories } from '@penc/reference';
import type { Caller, Reader } from '../../access/caller';
import { codesWithin } from '../../access/reach';

/** Of who reads, what counts depend on; null for people who are not signed in. */
export type Eyes = Pick<Caller, 'role' | 'organisationId' | 'organisationStatus' | 'belongsTo' | 'appliesTo'> | null;

/**
 * What a reader’s counts take in: all that they depend on, for it is by this that counts are shared (SharedCounts). Whoever
 * sees the same is told the same.
 */
export interface Sight {
  readonly reader: Eyes;
  /** For which the reader stands on a side; null for who stands on none. */
  readonly organisationId: string | null;
  readonly today: Day;
  /** Knows of pairs before their sides do: within their territories, a coordinator; everywhere, an administrator. */
  readonly isInsider: boolean;
  /** Where needs are counted; null: everywhere. */
  readonly codes: readonly string[] | null;
  /** Needs of which pairs are counted, where these are fewer than `codes`; null: of all of them. */
  readonly pairCodes: readonly string[] | null;
}

/** A coordinator sees the own regions, everybody else the country; both may ask for one region of these. */
export function sightOf(reader: Reader, today: Day, territory?: string): Sight {
  const isInsider = reader !== null && scopeOf(reader.role, 'suggestion.read-inside') !== undefined;
  const own = reader?.role === 'coordinator' && !reader.territories.includes(COUNTRY) ? codesWithin(reader) : null;
  const asked = territory === undefined || territory === COUNTRY ? null : [territory, ...descendantsOf(territory)];
  const codes = own && asked ? asked.filter((code) => own.includes(code)) : (asked ?? own);
  if (codes?.length === 0 || (own && territory === COUNTRY)) throw new NotFound('territory');
  const organisationId = reader && SIDE_ROLES.includes(reader.role) ? reader.organisationId : null;
  return { reader: eyesOf(reader), organisationId, today, isInsider, codes, pairCodes: own };
}

function eyesOf(reader: Reader): Eyes {
  if (reader === null) return null;
  const { role, organisationId, organisationStatus, belongsTo, appliesTo } = reader;
  return { role, organisationId, organisationStatus, belongsTo, appliesTo };
}

/** As a reader looks for them: by name. */
const REGIONS = territories()
  .filter(({ level }) => level === 'region')
  .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
  .map(({ code }) => code);

/** The regions of which a reader sees something; without `codes` the country as well, of what is asked for all of it. */
export function placesOf({ codes }: Sight): readonly string[] {
  if (codes === null) return [...REGIONS, COUNTRY];
  return REGIONS.filter((region) => codes.some((code) => code !== COUNTRY && related(region, code)));
}

/** What serves a place is offered there, in a part of it, or in what contains it. */
export function servingCodes(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => [code, ...ancestorsOf(code)]))];
}
