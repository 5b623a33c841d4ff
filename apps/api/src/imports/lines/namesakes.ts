import { contains, fold } from '@penc/reference';
import type { Reads } from '@penc/storage';
import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../access/caller';
import type { Batch } from '../batches/batches';

/** Something that bears the title of a line: a posting of before, or a line further up. */
export interface Namesake {
  readonly postingId: string | null;
  readonly line: number | null;
}

interface Titled {
  readonly line: number;
  /** Null of a line that is to be corrected. */
  readonly request: object | null;
  readonly title: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Posted {
  readonly id: string;
  readonly title: string;
  readonly territories: readonly string[];
  /** As it was posted: somebody may have corrected it since, and not the table. */
  readonly firstTerritories: readonly string[];
}

/** What the organisation has posted, the eldest first. */
export function titlesPosted(db: Reads, caller: Caller, { kind }: Pick<Batch, 'kind'>): Promise<Posted[]> {
  return db.read<Posted>(
    `SELECT p.id, p.content->>'title' AS title, coalesce(p.content->'territories', '[]') AS territories,
       coalesce(r.content->'territories', '[]') AS "firstTerritories"
     FROM postings p LEFT JOIN posting_revisions r ON r.posting_id = p.id AND r.revision = 1
     WHERE p.organisation_id = $1 AND p.kind = $2 AND p.status <> 'withdrawn' ORDER BY p.created_at, p.id`,
    [caller.organisationId, kind],
  );
}

/** A line or a posting, by what it is known again. No territories: nothing is said of them, or nothing that could be read. */
interface Marks {
  readonly title: string;
  readonly territories: readonly string[];
}

/**
 * Each line with what bears its title and may be the same, of what is posted and of the lines above. « Salles de classe » in two
 * communes are two needs; a posting stands for one line, that of its very territories before one of territories around or within.
 * A line that can be posted is no double of one that is to be corrected and is not posted with it: both would be left aside.
 */
export function withNamesakes<Line extends Titled>(
  lines: readonly Line[],
  posted: readonly Posted[],
): (Line & { readonly namesake: Namesake | null })[] {
  const marked = lines.map(({ title, body, request }) => ({
    isReady: request !== null,
    title: fold(title),
    territories: (body['territories'] ?? []) as readonly string[],
  }));
  const above = marked.map((one, index) =>
    marked.findIndex((other, at) => at < index && (other.isReady || !one.isReady) && isSame(one, other)),
  );
  const readyFirst = [...marked.entries()].sort(([, one], [, other]) => Number(other.isReady) - Number(one.isReady));
  const free = posted.map((one) => ({ ...one, title: fold(one.title) }));
  const known = new Map<number, string>();
  const claim = (isMeant: (one: Marks, other: Posted) => boolean) => {
    for (const [index, one] of readyFirst) {
      if (known.has(index) || above[index] !== -1) continue;
      const at = free.findIndex((other) => isMeant(one, other));
      const [found] = at < 0 ? [] : free.splice(at, 1);
      if (found) known.set(index, found.id);
    }
  };
  claim((one, other) => isSame(one, other) || isSame(one, { ...other, territories: other.firstTerritories }));
  claim(isRelated);
  return lines.map((line, index) => {
    const further = lines[above[index] ?? -1]?.line ?? null;
    const postingId = known.get(index) ?? known.get(above[index] ?? -1) ?? null;
    return { ...line, namesake: postingId === null && further === null ? null : { postingId, line: further } };
  });
}

/** Asked first of all: of hundreds of lines and thousands of postings most differ in it. */
const bearsTitleOf = (one: Marks, other: Marks) => one.title !== '' && one.title === other.title;

function isSame(one: Marks, other: Marks): boolean {
  if (!bearsTitleOf(one, other)) return false;
  const isUnsaid = one.territories.length === 0 || other.territories.length === 0;
  return isUnsaid || isDeepStrictEqual(new Set(one.territories), new Set(other.territories));
}

function isRelated(one: Marks, other: Marks): boolean {
  if (!bearsTitleOf(one, other)) return false;
  return one.territories.some((here) =>
    other.territories.some((there) => contains(here, there) || contains(there, here)),
  );
}
