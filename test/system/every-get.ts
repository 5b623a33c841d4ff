import type { Storage } from '@penc/storage';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './accounts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: { readonly enum?: readonly string[] };
}
interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
}

const DESCRIPTION = join(__dirname, '..', '..', 'docs', 'openapi.json');
const { paths } = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description;

const AT_A_TIME = 12;

/** What a reader is answered to every GET, path by path; every id is asked for where it fits, `marks` everywhere. */
export async function answersToEveryGet(
  storage: Storage,
  { client }: Account,
  text: string,
  marks: readonly string[] = [],
): Promise<readonly { readonly path: string; readonly body: string }[]> {
  const left = await everyGet(storage, text, marks);
  const answers: { path: string; body: string }[] = [];
  const ask = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      answers.push({ path, body: JSON.stringify((await client.get<unknown>(path)).body) });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, ask));
  return answers;
}

/** Every GET of the description, its ids filled with every id that fits, its pages as long as may be. */
async function everyGet(storage: Storage, text: string, marks: readonly string[]): Promise<string[]> {
  const ids = await storage.read<Named>(EVERY_ID);
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get || !path.startsWith('/api/v1/') || path.includes('/reference/') || path.endsWith('/events')) return [];
    const relative = path.slice('/api/v1'.length);
    const paged = get.parameters?.some(({ name }) => name === 'limit') ? '?limit=100' : '';
    const searched = get.parameters?.some(({ name }) => name === 'text') ? [`?text=${text}`] : [];
    return named(relative, get.parameters ?? [])
      .flatMap((one) => filled(one, ids, marks))
      .flatMap((one) => [one + paged, ...searched.map((query) => one + query)]);
  });
}

/** A place of the path that takes one word of a list is asked with each of them. */
function named(path: string, parameters: readonly Parameter[]): readonly string[] {
  const listed = parameters.find(({ name, schema }) => schema?.enum && path.includes(`{${name}}`));
  if (!listed) return [path];
  return (listed.schema?.enum ?? []).flatMap((word) => named(path.replace(`{${listed.name}}`, word), parameters));
}

/** By the segment of the path that stands before it. */
interface Named {
  readonly collection: string;
  readonly ids: readonly string[];
}
const IDS_OF: Readonly<Record<string, string>> = {
  needs: "SELECT id FROM postings WHERE kind = 'need'",
  offers: "SELECT id FROM postings WHERE kind = 'offer'",
  suggestions: 'SELECT id FROM suggestions',
  partnerships: 'SELECT id FROM partnerships',
  organisations: 'SELECT id FROM organisations',
  notices: 'SELECT id FROM notices',
  members: 'SELECT id FROM memberships',
  webhooks: 'SELECT id FROM webhooks',
  weights: 'SELECT id FROM weights',
  proposals: 'SELECT id FROM weight_proposals',
  rescorings: 'SELECT id FROM rescorings',
  imports: 'SELECT id FROM import_batches',
  people: 'SELECT id FROM people',
  bulk: 'SELECT id FROM bulk_batches',
  'dead-letters': 'SELECT id FROM outbox WHERE failed_at IS NOT NULL',
};
const EVERY_ID = Object.entries(IDS_OF)
  .map(([collection, ids]) => `SELECT '${collection}' AS collection, ARRAY(${ids})::text[] AS ids`)
  .join(' UNION ALL ');

/** With every id of its collection, and of the secret; where we know no such collection, with every id there is. */
function filled(path: string, ids: readonly Named[], marks: readonly string[]): readonly string[] {
  const place = /([^/]+)\/\{\w+\}/.exec(path);
  if (!place) return [path];
  const own = ids.find(({ collection }) => collection === place[1]);
  const fitting = own?.ids ?? ids.flatMap((one) => one.ids);
  return [...new Set([...fitting, ...marks])].flatMap((id) => filled(path.replace(/\{\w+\}/, id), ids, marks));
}
