import { Metrics } from '@penc/platform';
import { FakeEmbeddings } from '../../../../test/system/servers/fake-embeddings';
import { EmbeddingFailed, EmbeddingsEndpoint } from './endpoint';

const TIMEOUT_MS = 300;

describe('An embeddings endpoint', () => {
  const server = new FakeEmbeddings(() => [3, 4]);
  const metrics = new Metrics();
  let endpoint: EmbeddingsEndpoint;

  beforeAll(async () => {
    endpoint = new EmbeddingsEndpoint({ url: await server.start(), model: 'm', apiKey: 'k' }, metrics, TIMEOUT_MS);
  });
  afterAll(() => server.stop());
  beforeEach(() => server.heal());

  it('is asked by model, text and key, and answers with a direction', async () => {
    expect([...(await endpoint.vectorOf('Forage', null))]).toEqual([76, 102]);
    expect(server.asked.at(-1)).toEqual({ model: 'm', input: 'Forage', authorization: 'Bearer k' });
    expect(endpoint.state).toBe('ok');
    await endpoint.vectorOf('x'.repeat(100_000), 2);
    expect(server.asked.at(-1)?.input).toHaveLength(16_000);
  });

  it.each([
    ['an error', 500, null],
    ['a refusal', 401, null],
    ['silence', null, null],
    ['no JSON', '<html>', null],
    ['JSON of something else', '{"data": {"embedding": [1]}}', null],
    ['no numbers', '{"data": [{"embedding": ["1", null]}]}', null],
    ['an empty vector', '{"data": [{"embedding": []}]}', null],
    ['zeros', '{"data": [{"embedding": [0, 0]}]}', null],
    ['a vector of another length', undefined, 3],
  ])('that answers with %s fails, is counted and says so, until it is well again', async (_, mood, length) => {
    const before = (await metrics.embeddingsFailed.get()).values[0]?.value ?? 0;
    server.mood = mood;
    await expect(endpoint.vectorOf('Forage', length)).rejects.toThrow(EmbeddingFailed);
    expect(endpoint.state).toBe('failing');
    expect((await metrics.embeddingsFailed.get()).values[0]?.value).toBe(before + 1);
    server.heal();
    await endpoint.vectorOf('Forage', null);
    expect(endpoint.state).toBe('ok');
  });

  it('that is not there fails; that is not configured is off', async () => {
    const nowhere = new EmbeddingsEndpoint({ url: 'http://127.0.0.1:1/', model: 'm', apiKey: null }, metrics);
    await expect(nowhere.vectorOf('Forage', null)).rejects.toThrow(EmbeddingFailed);
    const none = new EmbeddingsEndpoint(null, metrics);
    expect([none.model, none.state]).toEqual([null, 'off']);
  });
});
