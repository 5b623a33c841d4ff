import { ANSWERABLE_STATES, type NeedContent, type OfferContent, namesToFind, withPartiesFound } from '@penc/domain';
import { messages, putAll } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import { type Bearer, bearersOf } from '../postings/parties';

type Content = NeedContent & OfferContent;
interface Naming {
  readonly id: string;
  readonly content: Content;
}

/**
 * Postings that name an organisation, and were written before it alone bore its name, or one that bears a name which it has left
 * to another: they are its own or the other’s from now on, drafts and what is over included.
 * They make no new revision: who wrote them has said nothing new, and what was approved stands. The worker sees them anew, for an
 * authority’s type is what was verified of it. Whose names they are is locked already.
 */
export async function findInPostings(tx: Transaction, organisationId: string, formerName?: string): Promise<void> {
  const naming = await tx.query<Naming>(
    `SELECT id, content FROM postings WHERE content ?| '{contractingAuthority,onBehalfOf,partners,fundedBy,managedBy}'
       AND posting_names(content) && ARRAY(SELECT name_key(name) FROM organisations WHERE id = $1 UNION SELECT name_key($2))
     ORDER BY id FOR NO KEY UPDATE`,
    [organisationId, formerName ?? null],
  );
  if (naming.length === 0) return;
  const bearers = await bearersOf(
    tx,
    naming.flatMap(({ content }) => namesToFind(content)),
  );
  const found = naming.map(({ id, content }) => ({ id, content: withBearers(content, bearers) }));
  const changed = await tx.query<{ postingId: string; isAnswerable: boolean }>(
    `UPDATE postings p SET content = found.content
     FROM jsonb_to_recordset($1::jsonb) AS found(id uuid, content jsonb)
     WHERE p.id = found.id AND p.content <> found.content
     RETURNING p.id AS "postingId", p.status = ANY($2::text[]) AS "isAnswerable"`,
    [JSON.stringify(found), ANSWERABLE_STATES],
  );
  const told = changed.filter(({ isAnswerable }) => isAnswerable).map(({ postingId }) => ({ postingId }));
  putAll(tx, messages.postingChanged, told);
}

/** Whoever wrote of another type than was verified has not been asked: what was verified stands. */
function withBearers(content: Content, bearers: ReadonlyMap<string, readonly Bearer[]>): Content {
  const { contractingAuthority: authority, ...rest } = withPartiesFound(content, (name) =>
    (bearers.get(name) ?? []).map(({ id }) => id),
  );
  if (!authority) return rest;
  const known = bearers.get(authority.name)?.find(({ id }) => id === authority.organisationId);
  return { ...rest, contractingAuthority: { ...authority, ...(known && { type: known.type }) } };
}
