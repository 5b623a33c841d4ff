import type { INestApplication } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import type { Account } from '../../../../test/system/accounts';
import { FakeEmbeddings } from '../../../../test/system/servers/fake-embeddings';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem, startWorker } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

const MODEL = 'bge-m3';
/** On one thing, in words and subjects that have nothing to do with each other. */
const NEED = { title: 'Séchage du poisson', description: 'Claies et fours pour les femmes transformatrices du quai.' };
const OFFER = { title: 'Lorry and coach driving school', description: 'Licences for young people who leave home.' };

interface Suggestion {
  readonly id: string;
  readonly criteria: readonly { readonly key: string; readonly value: number; readonly sentence: string }[];
}

type Pair = readonly [needId: string, offerId: string];

const post = async (of: Account, path: '/needs' | '/offers', posting: Record<string, unknown>) =>
  (await of.client.post<{ id: string }>(path, posting)).body.id;

const pairOf = async (ard: Account, agency: Account): Promise<Pair> => [
  await post(ard, '/needs', aNeed(NEED)),
  await post(agency, '/offers', anOffer(OFFER)),
];

/** What its coordinator reads of the texts of a suggestion; null until there is one. */
async function relevance(coordinator: Account, [needId, offerId]: Pair) {
  const path = `/suggestions?needId=${needId}&offerId=${offerId}`;
  const found = (await coordinator.client.get<{ items: readonly Suggestion[] }>(path)).body.items[0];
  const criterion = found?.criteria.find(({ key }) => key === 'text-relevance');
  return found && criterion ? { ...criterion, id: found.id } : null;
}

const relevanceSaying = (model: boolean, coordinator: Account, pair: Pair) =>
  until(`the texts to be compared ${model ? 'with' : 'without'} the model`, async () => {
    const found = await relevance(coordinator, pair);
    return found?.sentence.includes(MODEL) === model ? found : null;
  });

async function stateOf(worker: INestApplication): Promise<string> {
  const { port } = (worker.getHttpServer() as { address(): AddressInfo }).address();
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
  return ((await answer.json()) as { embeddings: { state: string } }).embeddings.state;
}

/** Whatever is said of fish and lorries is the same to it; all else lies across. */
const vectorOf = (text: string) => (/poisson|Lorry/.test(text) ? [0.9, 0.1, 0] : [0, 0.1, 0.9]);

describe('Texts described by an embeddings endpoint', () => {
  const db = database();
  const endpoint = new FakeEmbeddings(vectorOf);
  let system: System;
  let worker: INestApplication;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    const env = { EMBEDDINGS_URL: await endpoint.start(), EMBEDDINGS_MODEL: MODEL, EMBEDDINGS_API_KEY: 'secret' };
    system = await startSystem(db.url, { env, workers: 0 });
    worker = await startWorker(system.config);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(async () => {
    endpoint.heal();
    await worker.close();
    await system.stop();
    await endpoint.stop();
  });

  const vectors = async (postingId: string) => {
    const [row] = await system.storage.read<{ count: number }>(
      'SELECT count(*)::integer AS count FROM posting_embeddings WHERE posting_id = $1',
      [postingId],
    );
    return row?.count ?? 0;
  };

  it.each([
    ['answers with errors', 500],
    ['answers with garbage', '{"data": "later"}'],
    ['answers as another model would', '{"data": [{"embedding": [1, 2]}]}'],
    ['is silent', null],
  ] as const)(
    'an endpoint that %s is not waited for; once it is well, a French need and an English offer come nearer',
    async (_, mood) => {
      endpoint.mood = mood;
      const pair = await pairOf(ard, agency);
      const before = await until('the suggestion', () => relevance(coordinator, pair));
      expect(before.sentence).not.toContain(MODEL);
      if (mood !== null) {
        await until('it to be said', async () => (await stateOf(worker)) === 'failing');
      }
      endpoint.heal();
      const after = await relevanceSaying(true, coordinator, pair);
      expect(after.value).toBeGreaterThan(before.value);
      await until('it to be well', async () => (await stateOf(worker)) === 'ok');
      expect(endpoint.asked.at(-1)).toMatchObject({ model: MODEL, authorization: 'Bearer secret' });
      const { body } = await coordinator.client.post<{ equal: boolean }>(`/suggestions/${after.id}/replay`, {});
      expect(body).toMatchObject({ equal: true, differences: [] });
    },
  );

  it('are told apart by revision: a text that is written anew is described anew, one in confidence never', async () => {
    const id = await post(ard, '/needs', aNeed(NEED));
    await until('its vector', async () => (await vectors(id)) === 1);
    expect((await ard.client.patch(`/needs/${id}`, { revision: 1, title: 'Périmètre de Diaroumé' })).status).toBe(200);
    await until('another', async () => (await vectors(id)) === 2);
    await post(ard, '/needs', aNeed({ title: 'En confidence', visibility: 'coordinators' }));
    await system.settled();
    expect(endpoint.asked.filter(({ input }) => input.includes('confidence'))).toEqual([]);
  });
});

describe('An embeddings endpoint that is taken away', () => {
  const db = database();
  const endpoint = new FakeEmbeddings(vectorOf);
  let system: System;

  beforeAll(async () => {
    const env = { EMBEDDINGS_URL: await endpoint.start(), EMBEDDINGS_MODEL: MODEL };
    system = await startSystem(db.url, { env, workers: 0 });
  });
  afterAll(async () => {
    await system.stop();
    await endpoint.stop();
  });

  it('counts no more; once it is back its vectors count again, and are not asked for again', async () => {
    const coordinator = await system.account({ role: 'coordinator' });
    const agency = await system.account({ type: 'cooperation-agency' });
    const pair = await pairOf(await system.account({ type: 'ard' }), agency);
    const first = await startWorker(system.config);
    const compared = await relevanceSaying(true, coordinator, pair);
    await system.settled();
    await first.close();
    const without = await startWorker({ ...system.config, embeddings: null });
    expect(await stateOf(without)).toBe('off');
    const alone = await relevanceSaying(false, coordinator, pair);
    expect(alone.value).toBeLessThan(compared.value);
    await system.settled();
    await without.close();
    const again = await startWorker(system.config);
    expect((await relevanceSaying(true, coordinator, pair)).value).toBe(compared.value);
    await again.close();
    expect(endpoint.asked).toHaveLength(2);
  });
});

describe('Without an embeddings endpoint', () => {
  const db = database();

  it('nothing is asked for and nothing kept', async () => {
    const system = await startSystem(db.url);
    const ard = await system.account({ type: 'ard' });
    await ard.client.post('/needs', aNeed(NEED));
    await system.settled();
    const [row] = await system.storage.read<{ asked: number; kept: number }>(
      `SELECT (SELECT count(*)::integer FROM outbox WHERE message = 'embedding-due') AS asked,
              (SELECT count(*)::integer FROM posting_embeddings) AS kept`,
    );
    expect(row).toEqual({ asked: 0, kept: 0 });
    await system.stop();
  });
});
