import { weightsOf } from '@penc/matching';
import type { Storage } from '@penc/storage';
import type { Account } from '../accounts';
import { trueLists } from '../watching/oracle';
import type { PageOf } from './pairs';
import { until } from '../until';

export interface Weights {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly scoreKind: string;
  readonly previous: number | null;
  readonly criteria: readonly { readonly key: string; readonly weight: number }[];
  readonly rescoring: { readonly id: string; readonly done: number; readonly total: number } | null;
  readonly shadow: { readonly judgements: number } | null;
  readonly code?: string;
}
export interface Proposal {
  readonly id: string;
  readonly madeAt: string | null;
  readonly asOf: string | null;
  readonly weightsId: string | null;
  readonly refusals: readonly string[];
  readonly report: {
    readonly judgements: { readonly used: number; readonly since: number };
    readonly answers: { readonly settled: number; readonly accepted: number };
    readonly gates: readonly { readonly gate: string | null; readonly reason: string; readonly count: number }[];
    readonly fit: { readonly present: { readonly brier: number }; readonly proposed: { readonly brier: number } };
    readonly regions: readonly {
      readonly territory: string;
      readonly shareBefore: number;
      readonly shareAfter: number;
    }[];
    readonly losing: readonly string[];
  };
}
export interface ScoredSuggestion {
  readonly id: string;
  readonly revision: number;
  readonly scoreKind: string;
  readonly scoreSentence: string;
  readonly probability: number | null;
  readonly weightsVersion: number;
}

export async function versionsSeenBy({ client }: Account): Promise<readonly Weights[]> {
  return (await client.get<PageOf<Weights>>('/weights')).body.items;
}

export async function deployedWeights(reader: Account): Promise<Weights> {
  return (await versionsSeenBy(reader)).find(({ status }) => status === 'deployed') as Weights;
}

/** Asks for weights that are learnt from the judgements so far, and waits for what comes of it. */
export async function propose({ client }: Account): Promise<Proposal> {
  const asked = await client.post<Proposal>('/weights/proposals');
  expect(asked.status).toBe(202);
  return until('the proposal', async () => {
    const answer = await client.get<Proposal>(`/weights/proposals/${asked.body.id}`);
    if (answer.status === 202) expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    return answer.status === 200 && answer.body;
  });
}

export async function suggestedTo({ client }: Account): Promise<ScoredSuggestion> {
  const { body } = await client.get<PageOf<ScoredSuggestion>>('/suggestions?status=suggested&limit=1');
  return body.items[0] as ScoredSuggestion;
}

export async function storedWeights(storage: Storage, id: string | null) {
  const [row] = await storage.read<Parameters<typeof weightsOf>[0]>(
    'SELECT version, neutral, floor, weights FROM weights WHERE id = $1',
    [id],
  );
  return weightsOf(row as Parameters<typeof weightsOf>[0]);
}

export interface Places {
  readonly needId: string;
  readonly offerId: string;
  readonly needBefore: number | null;
  readonly needAfter: number | null;
  readonly offerBefore: number | null;
  readonly offerAfter: number | null;
}

/** Every place that a list has or would have under other weights: by brute force, with the scorer itself. */
export async function truePlaces(storage: Storage, weightsId: string | null): Promise<Places[]> {
  const before = ranksOf(await trueLists(storage));
  const after = ranksOf(await trueLists(storage, await storedWeights(storage, weightsId)));
  const pairs = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return pairs.map((pair) => {
    const [needId = '', offerId = ''] = pair.split(' ');
    const [needBefore = null, offerBefore = null] = before.get(pair) ?? [];
    const [needAfter = null, offerAfter = null] = after.get(pair) ?? [];
    return { needId, offerId, needBefore, needAfter, offerBefore, offerAfter };
  });
}

function ranksOf(lines: readonly string[]): Map<string, readonly (number | null)[]> {
  const rank = (word: string | undefined) => (word === '-' ? null : Number(word));
  return new Map(
    lines.map((line) => {
      const [need, offer, ...ranks] = line.split(' ');
      return [`${need} ${offer}`, ranks.slice(0, 2).map(rank)];
    }),
  );
}

/** Weights that were learnt and found no better, newer than all others; the ids, the oldest first. */
export async function refusedWeights(storage: Storage, count: number): Promise<readonly string[]> {
  const rows = await storage.read<{ id: string }>(
    `WITH present AS (SELECT * FROM weights WHERE status = 'deployed'),
          places AS MATERIALIZED (SELECT gen_random_uuid() AS id, place FROM generate_series(1, $1::integer) AS place),
          proposals AS (INSERT INTO weight_proposals (id, as_of, made_at, refusals)
                        SELECT id, now(), now(), '{not-better}' FROM places)
     INSERT INTO weights (version, origin, status, weights, neutral, floor, proposal_id)
     SELECT (SELECT max(version) FROM weights) + places.place, 'learnt', 'proposed', p.weights, p.neutral, p.floor, places.id
     FROM places, present p ORDER BY places.place RETURNING id`,
    [count],
  );
  return rows.map(({ id }) => id);
}
