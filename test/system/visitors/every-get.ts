import type { Storage } from '@penc/storage';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SharedCounts } from '../../../apps/api/src/insight/counting/shared-counts';
import type { Account } from '../accounts';
import { pageRoutes } from '../routes';
import { sessionOf } from './signed-in-visitor';
import type { System } from '../system';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: { readonly enum?: readonly string[] };
}
interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
}

const DESCRIPTION = join(__dirname, '..', '..', '..', 'docs', 'openapi.json');
const { paths } = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description;

const AT_A_TIME = 12;

interface Answered {
  readonly path: string;
  readonly body: string;
}

/** What a reader is answered to every GET, path by path; every id is asked for where it fits, `marks` everywhere. */
export async function answersToEveryGet(
  storage: Storage,
  { client }: Account,
  text: string,
  marks: readonly string[] = [],
): Promise<readonly Answered[]> {
  const asked = await everyGet(storage, text, marks);
  return answersTo(asked, async (path) => JSON.stringify((await client.get<unknown>(path)).body));
}

async function answersTo(asked: readonly string[], bodyOf: (path: string) => Promise<string>): Promise<Answered[]> {
  const left = [...asked];
  const answers: Answered[] = [];
  const ask = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) answers.push({ path, body: await bodyOf(path) });
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, ask));
  return answers;
}

/** The same of the pages, in the words that their routes have for places of the path that are no ids; null: of a visitor. */
export async function answersToEveryPage(
  system: System,
  reader: Account | null,
  text: string,
  marks: readonly string[] = [],
): Promise<readonly Answered[]> {
  const ids = await system.storage.read<Named>(EVERY_ID);
  const asked = pageRoutes(system.api)
    .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'))
    .flatMap(worded)
    .flatMap((path) => filled(path, ids, marks))
    .flatMap((path) => (SEARCHED.test(path) ? [path, `${path}?text=${text}`] : [path]));
  // what visitors were told a moment ago says nothing of what they would be told now
  system.api.get(SharedCounts).forget();
  const cookie = reader ? `penc_session=${await sessionOf(system, reader)}` : '';
  return answersTo(asked, async (path) => {
    const response = await fetch(new URL(path, system.baseUrl), { headers: { accept: 'text/html', cookie } });
    return response.text();
  });
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

/** Pages whose lists are searched by words. */
const SEARCHED = /^\/(needs|offers|log)$/;
/** Of the places of pages that are no ids. Those of a secret, such as a link from a mail, are nobody's to guess. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  step: ['text'],
  action: ['accept', 'suspend', 'disburse'],
  part: ['lines', 'approvals'],
  which: ['new'],
  file: ['places.csv', 'unmet.csv', 'course.csv'],
  code: [],
  token: [],
};

function worded(path: string): readonly string[] {
  const name = Object.keys(WORDS).find((one) => path.includes(`{${one}}`));
  if (name === undefined) return [path];
  return (WORDS[name] ?? []).flatMap((word) => worded(path.replace(`{${name}}`, word)));
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
  tranches: 'SELECT id FROM partnership_tranches',
  keys: 'SELECT id FROM api_keys',
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
