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

/** What a reader is answered to every GET, path by path. */
export async function answersToEveryGet(
  storage: Storage,
  { client }: Account,
  text: string,
): Promise<readonly { readonly path: string; readonly body: string }[]> {
  const left = await everyGet(storage, text);
  const answers: { path: string; body: string }[] = [];
  const ask = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      answers.push({ path, body: JSON.stringify((await client.get<unknown>(path)).body) });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, ask));
  return answers;
}

/** Every GET of the description, its ids filled with every id of the database, its pages as long as may be. */
async function everyGet(storage: Storage, text: string): Promise<string[]> {
  const postings = await storage.read<{ id: string }>('SELECT id FROM postings');
  const others = await storage.read<{ id: string }>(
    `SELECT id FROM suggestions UNION ALL SELECT id FROM partnerships
     UNION ALL SELECT id FROM organisations UNION ALL SELECT id FROM notices UNION ALL SELECT id FROM memberships
     UNION ALL SELECT id FROM webhooks UNION ALL SELECT id FROM weights UNION ALL SELECT id FROM weight_proposals
     UNION ALL SELECT id FROM rescorings UNION ALL SELECT id FROM import_batches`,
  );
  const letters = await storage.read<{ id: string }>('SELECT id::text FROM outbox WHERE failed_at IS NOT NULL');
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get || !path.startsWith('/api/v1/') || path.includes('/reference/') || path.endsWith('/events')) return [];
    const relative = path.slice('/api/v1'.length);
    const paged = get.parameters?.some(({ name }) => name === 'limit') ? '?limit=100' : '';
    const searched = get.parameters?.some(({ name }) => name === 'text') ? [`?text=${text}`] : [];
    return named(relative, get.parameters ?? [])
      .flatMap((one) => filled(one, postings, [...others, ...letters]))
      .flatMap((one) => [one + paged, ...searched.map((query) => one + query)]);
  });
}

/** A place of the path that takes one word of a list is asked with each of them. */
function named(path: string, parameters: readonly Parameter[]): readonly string[] {
  const listed = parameters.find(({ name, schema }) => schema?.enum && path.includes(`{${name}}`));
  if (!listed) return [path];
  return (listed.schema?.enum ?? []).flatMap((word) => named(path.replace(`{${listed.name}}`, word), parameters));
}

interface Named {
  readonly id: string;
}

/** A path that names two things is asked with each posting beside each. */
function filled(path: string, postings: readonly Named[], others: readonly Named[]): readonly string[] {
  const places = (path.match(/\{\w+\}/g) ?? []).length;
  if (places === 0) return [path];
  if (places === 1) return [...postings, ...others].map(({ id }) => withIds(path, [id]));
  return postings.flatMap((a) => postings.map((b) => withIds(path, [a.id, b.id])));
}

function withIds(path: string, ids: readonly string[]): string {
  const left = [...ids];
  return path.replaceAll(/\{\w+\}/g, () => left.shift() ?? 'none');
}
