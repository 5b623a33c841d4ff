import { INSIDE_ACTIONS, NotAllowed, PUBLISHED_STATES, scopeOf } from '@penc/domain';
import type { Caller } from '../../access/caller';
import { inTerritories, sealedPairs } from '../../access/reach';
import { type Conditions, holdsWord } from '../../http/sql';

/** What the sides are not shown of a suggestion, the log does not tell them either. */
const INSIDE = INSIDE_ACTIONS.map((action) => `suggestion.${action}`);
/** An approval is told once it can no longer be undone; one that was undone, never. */
const NOT_YET_TOLD = `l.action = 'suggestion.approve' AND NOT EXISTS (
  SELECT 1 FROM suggestions s WHERE s.id = l.subject_id AND s.approved_at <= l.at AND coalesce(s.undo_until <= now(), true))`;

/** The entries that the caller may read. */
export function visible(conditions: Conditions, caller: Caller): Conditions {
  switch (scopeOf(caller.role, 'log.read')) {
    case 'any':
      return unsealed(conditions, caller);
    case 'territory':
      return inTerritories(unsealed(conditions, caller), caller, 'l.territories');
    case 'own':
      return conditions
        .add('l.organisation_ids @> ARRAY[?::uuid]', caller.organisationId)
        .add('l.action <> ALL(?::text[])', INSIDE)
        .add(`NOT (${NOT_YET_TOLD})`);
    case undefined:
      throw new NotAllowed('log.read');
  }
}

/** Without what was done to pairs of calls that the caller is kept from, before their deadline. */
function unsealed(conditions: Conditions, caller: Caller): Conditions {
  const sealed = sealedPairs(conditions, caller);
  return conditions.add(`l.subject_type <> 'suggestion' OR l.subject_id NOT IN ${sealed}`);
}

export interface Names {
  /** Of whoever did it, or null. */
  readonly actor: string;
  /** Of what it was done to, or null. */
  readonly subject: string;
  /** Whether a word stands in one of them, or in the name of the organisation whose member did it: of the tables that NAMES joins. */
  has(word: string): string;
  /** The same of the entries `l` alone, looked for from the names. */
  find(word: string): string;
}

/**
 * The names that the caller may know, in SQL, of the tables that NAMES joins: people’s where the caller may read the
 * members of their organisation, titles where the posting itself may be read, and the need’s to the other side of a pair
 * that both have agreed on.
 */
export function namesFor(conditions: Conditions, caller: Caller): Names {
  if (caller.role === 'admin')
    return namesWhere(
      () => 'true',
      () => 'true',
    );
  const own = conditions.parameter(caller.organisationId);
  const published = conditions.parameter(caller.role === 'coordinator' ? PUBLISHED_STATES : []);
  return namesWhere(
    (organisation) => `${organisation} = ${own}::uuid`,
    (posting) => `(${posting}.organisation_id = ${own}::uuid OR ${posting}.status = ANY(${published}::text[]))`,
  );
}

type Known = (whose: string) => string;

/**
 * `person` and `title`: whether those of an organisation, that of a posting, may be known. Who may know the people behind the
 * offer of a partnership knows its need as well.
 */
function namesWhere(person: Known, title: Known): Names {
  const actor = `CASE WHEN p.erased_at IS NULL AND ${person('m.organisation_id')} THEN p.name END`;
  const subject = `CASE
      WHEN so.id IS NOT NULL THEN so.name
      WHEN sp.id IS NOT NULL AND ${title('sp')} THEN sp.title
      WHEN sn.id IS NOT NULL AND (${title('sn')} OR ${person('sf.organisation_id')}) THEN sn.title
      WHEN sm.id IS NOT NULL AND smp.erased_at IS NULL AND sm.joined_at IS NOT NULL AND ${person('sm.organisation_id')}
        THEN smp.name
      WHEN sw.id IS NOT NULL THEN sw.version::text END`;
  return {
    has: (word) => [actor, subject, 'o.name'].map((name) => contains(name, word)).join(' OR '),
    find: (word) => withName(word, person, title),
    actor,
    subject,
  };
}

const contains = (name: string, word: string) => `position(fold(${word}) in fold(${name})) > 0`;

/**
 * The names are looked through, then the entries about those that have it, all of them before the newest are taken: how many a
 * word finds, Postgres cannot know, and from the newest entry on it would compare each with all that were found.
 */
function withName(word: string, person: Known, title: Known): string {
  const has = (name: string) => contains(name, word);
  return `l.id IN (WITH found AS MATERIALIZED (
    SELECT e.id FROM log e WHERE e.membership_id IN (
      SELECT m.id FROM memberships m JOIN organisations o ON o.id = m.organisation_id JOIN people p ON p.id = m.person_id
      WHERE ${has('o.name')} OR (p.erased_at IS NULL AND ${person('m.organisation_id')} AND ${has('p.name')}))
    UNION ALL SELECT e.id FROM log e WHERE e.subject_id IN (
      SELECT id FROM organisations WHERE ${has('name')}
      UNION ALL SELECT about.id FROM postings s CROSS JOIN LATERAL (
        SELECT s.id UNION ALL SELECT id FROM suggestions WHERE need_id = s.id
        UNION ALL SELECT id FROM partnerships WHERE need_id = s.id) about
      -- the stored text has the title in it, folded already
      WHERE ${title('s')} AND ${holdsWord('s.folded', word)} AND ${has('s.title')}
      UNION ALL SELECT about.id FROM postings s JOIN partnerships a ON a.need_id = s.id JOIN postings f ON f.id = a.offer_id
      CROSS JOIN LATERAL (VALUES (a.id), (a.suggestion_id)) about (id)
      WHERE ${person('f.organisation_id')} AND ${holdsWord('s.folded', word)} AND ${has('s.title')}
      UNION ALL SELECT s.id FROM memberships s JOIN people p ON p.id = s.person_id
      WHERE p.erased_at IS NULL AND s.joined_at IS NOT NULL AND ${person('s.organisation_id')} AND ${has('p.name')}
      UNION ALL SELECT id FROM weights WHERE ${has('version::text')}))
    SELECT id FROM found)`;
}

/** Whom and what the entries `l` name; conditions are on entries alone, so that names are read of one page of them. */
export const NAMES = `
  LEFT JOIN memberships m ON m.id = l.membership_id
  LEFT JOIN organisations o ON o.id = m.organisation_id
  LEFT JOIN people p ON p.id = m.person_id
  LEFT JOIN organisations so ON l.subject_type = 'organisation' AND so.id = l.subject_id
  LEFT JOIN postings sp ON l.subject_type IN ('need', 'offer') AND sp.id = l.subject_id
  LEFT JOIN suggestions ss ON l.subject_type = 'suggestion' AND ss.id = l.subject_id
  LEFT JOIN partnerships sa ON l.subject_type = 'partnership' AND sa.id = l.subject_id
  LEFT JOIN postings sn ON sn.id = coalesce(ss.need_id, sa.need_id)
  LEFT JOIN partnerships sg ON sg.suggestion_id = ss.id
  LEFT JOIN postings sf ON sf.id = coalesce(sa.offer_id, sg.offer_id)
  LEFT JOIN memberships sm ON l.subject_type = 'membership' AND sm.id = l.subject_id
  LEFT JOIN people smp ON smp.id = sm.person_id
  LEFT JOIN weights sw ON l.subject_type = 'weights' AND sw.id = l.subject_id`;
