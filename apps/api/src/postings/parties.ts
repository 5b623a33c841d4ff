import {
  InvalidInput,
  type NeedContent,
  type OfferContent,
  type OrganisationType,
  namesToFind,
  partyPatched,
  withPartiesFound,
} from '@penc/domain';
import type { Reads, Transaction } from '@penc/storage';
import { isDeepStrictEqual } from 'node:util';
import { withoutNulls } from '../http/bodies/merge-patch';
import { isPlainObject } from '../http/fields/fields';
import type { NeedRequest, OfferRequest } from './requests';

/** A verified organisation for which somebody acts. */
export interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly website: string | null;
}

/** Who bears which of these names: `name_key` says which spellings are one. Whom only IATI files know is bound by nothing. */
export async function bearersOf(
  db: Reads,
  names: readonly string[],
  lock: '' | 'FOR KEY SHARE OF o' = '',
): Promise<ReadonlyMap<string, readonly Bearer[]>> {
  if (names.length === 0) return new Map();
  const found = await db.read<Bearer & { asked: string; isKnown: boolean }>(
    `SELECT asked.name AS asked, o.id, o.name, o.type, o.website, o.status = 'verified'
       AND EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = o.id) AS "isKnown"
     FROM unnest($1::text[]) AS asked(name) JOIN organisations o ON name_key(o.name) = name_key(asked.name)
     WHERE name_key(asked.name) <> '' ORDER BY o.id ${lock}`,
    [[...new Set(names)]],
  );
  const known = found.filter(({ isKnown }) => isKnown);
  return new Map(names.map((name) => [name, known.filter(({ asked }) => asked === name)]));
}

type Request = NeedRequest | OfferRequest;
type Content = NeedContent | OfferContent;

/**
 * A request that names organisations, as it is written: with those of Penc that its names alone tell. None of their names is
 * verified meanwhile: the posting would not be seen anew. Throws InvalidInput where a contracting authority that is on Penc
 * is said to be of another type; what was said of it before stands.
 */
export async function withParties<Of extends Request>(tx: Transaction, request: Of, before?: Content): Promise<Of> {
  const bearers = await bearersOf(tx, namesToFind(request), 'FOR KEY SHARE OF o');
  const found = withPartiesFound(request, (name) => (bearers.get(name) ?? []).map(({ id }) => id));
  await refuseMistakenAuthority(tx, found, before);
  return found;
}

/** Eligibility is that of the contracting authority: what was verified of it, and nobody can make it something else by saying so. */
async function refuseMistakenAuthority(
  tx: Transaction,
  { contractingAuthority: authority }: NeedRequest,
  before: NeedContent | undefined,
): Promise<void> {
  if (!authority?.organisationId || isDeepStrictEqual(withoutNulls(authority), before?.contractingAuthority)) return;
  const [known] = await tx.query<{ name: string; type: OrganisationType }>(
    `SELECT name, type FROM organisations WHERE id = $1 AND status = 'verified' FOR KEY SHARE`,
    [authority.organisationId],
  );
  if (!known || known.type === authority.type) return;
  throw new InvalidInput([{ pointer: '/contractingAuthority/type', code: 'not-its-type', values: { ...known } }]);
}

/** What a merge patch applies to: of a party that it says to be another, not who that was. */
export function forPatch(content: Content, changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { contractingAuthority, managedBy } = content as NeedContent & OfferContent;
  const parties = Object.entries({ contractingAuthority, managedBy }).map(([field, party]) => {
    const patch = changes[field];
    return [field, party && isPlainObject(patch) ? partyPatched(party, patch) : party] as const;
  });
  return { ...content, ...Object.fromEntries(parties.filter(([, party]) => party)) };
}
