import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { database } from './world';
import { type Benchmark, readBenchmark } from '../apps/lab/src/evaluate/benchmark';
import { evaluated } from '../apps/lab/src/evaluate/evaluation';
import { tableOf } from '../apps/lab/src/evaluate/report';
import { postgres } from '../apps/lab/src/evaluate/models/postgres';

const FILE = join(__dirname, '..', 'apps', 'lab', 'data', 'amp-senegal-dev.json');
const SLICES = ['description', 'language', 'themes', 'sectors', 'territories', 'modalities', 'amount', 'startYear'];
const MODELS = ['penc', 'bm25', 'postgres', 'sector', 'popularity', 'random'];

/** So many needs of the real file: a run of seconds. */
function someOf({ needs, ...rest }: Benchmark, count: number): Benchmark {
  return { ...rest, needs: needs.slice(0, count) };
}

describe('What `npm run evaluate -- --json` prints of a file', () => {
  const db = database();
  const benchmark = someOf(readBenchmark(FILE), 40);
  const run = (direction: 'needs' | 'offers' = 'needs') => evaluated(FILE, benchmark, direction, db.url);

  it('names each model with its four measures, and how far ours stands above each other', async () => {
    const found = await run();
    expect(Object.keys(found.models)).toEqual(MODELS);
    for (const model of Object.values(found.models)) {
      expect(Object.keys(model).sort()).toEqual(['macroMrr', 'mrr', 'ndcg10', 'recall5']);
      for (const value of Object.values(model)) expect(value >= 0 && value <= 1).toBe(true);
    }
    expect(Object.keys(found.differences).sort()).toEqual(MODELS.slice(1).sort());
    for (const [name, of] of Object.entries(found.differences)) {
      const [low, mean, high] = of.ndcg10;
      expect(low <= mean && mean <= high).toBe(true);
      const models = found.models as Record<string, { ndcg10: number }>;
      expect(mean).toBeCloseTo((models['penc']?.ndcg10 ?? 0) - (models[name]?.ndcg10 ?? 0), 3);
    }
    expect(found).toMatchObject({ file: FILE, direction: 'needs', needs: 40, offers: benchmark.offers.length });
  });

  it('reads a text of two hundred thousand words, and says of whom cannot read it to its end', async () => {
    const few = someOf(readBenchmark(FILE), 3);
    const words = Array.from({ length: 200_000 }, (_, place) => `mot${place.toString(36)}`).join(' ');
    const needs = few.needs.map((need, place) => (place === 0 ? { ...need, description: words } : need));
    const found = await evaluated(FILE, { ...few, needs }, 'needs', db.url);
    expect(Object.keys(found.models)).toEqual(MODELS);
    expect(found.readOfEach).toEqual({ postgres: 50_000 });
    expect(tableOf(found)).toContain('it has read the first 50,000 characters of each');
    expect((await run()).readOfEach).toBeUndefined();
  });

  it('is the same to the last bit in another run', async () => {
    expect(JSON.stringify(await run())).toBe(JSON.stringify(await run()));
  });

  it('holds chance below all others, and each slice together the lists of the whole', async () => {
    const { models, slices, lists } = await run();
    const ndcg = (name: string) => (models as Record<string, { ndcg10: number }>)[name]?.ndcg10 ?? 0;
    for (const name of MODELS.slice(0, 4)) expect([name, ndcg(name) > ndcg('random')]).toEqual([name, true]);
    for (const parts of Object.values(slices))
      expect(Object.values(parts).reduce((sum, part) => sum + part.lists, 0)).toBe(lists);
    expect(slices).not.toHaveProperty('trackRecord');
  });

  it('slices what organisations offer by their record too', async () => {
    const { slices, direction } = await run('offers');
    expect(direction).toBe('offers');
    expect(slices['trackRecord']?.['present']?.lists).toBeGreaterThan(0);
  });
});

describe('The command', () => {
  const RUN = join(__dirname, '..', 'apps', 'local', 'run.cjs');
  const folder = mkdtempSync(join(tmpdir(), 'penc-evaluate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: object) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const evaluate = (...args: readonly string[]) =>
    spawnSync(process.execPath, [RUN, 'lab', 'evaluate', ...args], { encoding: 'utf8' });

  it('prints with --json one object a file, all of it numbers, and nothing else', () => {
    const silent = { needs: [{ id: 'n' }, { id: 'm' }], offers: [{ id: 'o' }], relevant: { n: ['o'] } };
    const files = [file('silent.json', silent), file('empty.json', { needs: [], offers: [], relevant: {} })];
    const { status, stdout } = evaluate(...files, '--json');
    expect(status).toBe(0);
    const [first, second, ...rest] = stdout.split('\n');
    expect(rest).toEqual(['']);
    const measures = (one: unknown) => ({ ndcg10: one, recall5: one, mrr: one, macroMrr: one });
    const models = (one: unknown, names = MODELS) => Object.fromEntries(names.map((name) => [name, one]));
    const interval = [expect.any(Number), expect.any(Number), expect.any(Number)];
    const shape = {
      direction: 'needs',
      models: models(measures(expect.any(Number))),
      differences: models(measures(interval), MODELS.slice(1)),
    };
    const absent = { absent: { lists: 1, ndcg10: models(1) } };
    expect(JSON.parse(String(first))).toEqual({
      ...shape,
      ...{ file: files[0], name: files[0], needs: 2, offers: 1, lists: 1 },
      slices: Object.fromEntries(SLICES.map((field) => [field, absent])),
    });
    expect(JSON.parse(String(second))).toEqual({
      ...shape,
      ...{ file: files[1], name: files[1], needs: 0, offers: 0, lists: 0 },
      slices: Object.fromEntries(SLICES.map((field) => [field, {}])),
    });
  });

  it('tells people what is wrong with a file or with what was asked, on the other output', () => {
    const wrong = evaluate(file('wrong.json', { needs: [{ id: 1 }], offers: [], relevant: {} }), '--json');
    expect([wrong.status, wrong.stdout, wrong.stderr.includes('/needs/0/id')]).toEqual([3, '', true]);
    const sound = file('sound.json', { needs: [{ id: 'n' }], offers: [{ id: 'o' }], relevant: { n: ['o', 'p'] } });
    const both = evaluate(file('broken.json', {}), sound, '--json');
    // what is sound is evaluated all the same
    expect([both.status, JSON.parse(both.stdout)]).toMatchObject([3, { file: sound, lists: 1 }]);
    expect(both.stderr).toMatch(/broken\.json[^]*\/needs[^]*sound\.json[^]*one pair/);
    const none = evaluate('--json');
    expect([none.status, none.stdout]).toEqual([2, '']);
  });
});

describe('PostgreSQL’s full text search, as a baseline', () => {
  const db = database();

  it('reads each thing that was done in its own language', async () => {
    const benchmark: Benchmark = {
      name: 'two languages',
      needs: [{ id: 'n', title: 'Training', language: 'en' }],
      offers: [
        { id: 'other', trackRecord: [{ id: '1', title: 'Routes', language: 'fr' }] },
        {
          id: 'both',
          trackRecord: [
            { id: '2', title: 'Pistes rurales', language: 'fr' },
            // only the stemmer for English finds « train » in both
            { id: '3', title: 'Trained', language: 'en' },
          ],
        },
      ],
      relevant: { n: ['both'] },
    };
    const { scores } = await postgres(benchmark, db.url);
    expect(scores[0]?.[0]).toBe(0);
    expect(scores[0]?.[1]).toBeGreaterThan(0);
  });

  it('takes a text that holds what PostgreSQL takes in none', async () => {
    const [id, title] = ['one', 'Puits\0'];
    const benchmark: Benchmark = { name: '', needs: [{ id, title }], offers: [{ id, title }], relevant: {} };
    expect((await postgres(benchmark, db.url)).scores[0]?.[0]).toBeGreaterThan(0);
  });
});
