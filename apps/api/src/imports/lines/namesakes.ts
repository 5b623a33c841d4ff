import { fold } from '@penc/reference';
import type { Caller } from '../../access/caller';
import type { Ask, Batch } from '../batches/batches';

/** Something that bears the title of a line: a posting of before, or a line further up. */
export interface Namesake {
  readonly postingId: string | null;
  readonly line: number | null;
}

interface Titled {
  readonly line: number;
  readonly title: string;
}

/** What the organisation has posted, by folded title. */
export async function titlesPosted(
  ask: Ask,
  caller: Caller,
  { kind }: Pick<Batch, 'kind'>,
): Promise<Map<string, string>> {
  const posted = await ask<{ id: string; title: string }>(
    `SELECT id, content->>'title' AS title FROM postings
     WHERE organisation_id = $1 AND kind = $2 AND status <> 'withdrawn' ORDER BY created_at`,
    [caller.organisationId, kind],
  );
  return new Map(posted.map(({ id, title }) => [fold(title), id]));
}

/** Each line with what bears its title, of what is posted and of the lines above. */
export function withNamesakes<Line extends Titled>(
  lines: readonly Line[],
  posted: ReadonlyMap<string, string>,
): (Line & { readonly namesake: Namesake | null })[] {
  const above = new Map<string, number>();
  return lines.map((one) => {
    const name = fold(one.title);
    const [postingId, line] = [posted.get(name) ?? null, above.get(name) ?? null];
    if (name !== '' && line === null) above.set(name, one.line);
    const isAlone = name === '' || (postingId === null && line === null);
    return { ...one, namesake: isAlone ? null : { postingId, line } };
  });
}
