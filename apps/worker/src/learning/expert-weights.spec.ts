import { DEFAULT_WEIGHTS } from '@penc/matching';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import { ExpertWeights } from './expert-weights';

describe('The experts’ weights of this engine', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());

  const deployed = async () => {
    const [row] = await system.storage.read<{ version: number; weights: unknown }>(
      `SELECT version, weights FROM weights WHERE status = 'deployed'`,
    );
    return row;
  };
  const rescorings = async () => {
    const [row] = await system.storage.read<{ count: number }>(
      `SELECT count(*)::integer AS count FROM outbox WHERE message = 'rescoring-due'`,
    );
    return row?.count;
  };
  const deploy = async (where: string) => {
    await system.storage.read(`UPDATE weights SET status = 'retired' WHERE status = 'deployed' RETURNING id`);
    await system.storage.read(`UPDATE weights SET status = 'deployed' WHERE ${where} RETURNING id`);
  };
  const plant = () => new ExpertWeights(system.storage).onModuleInit();

  it('stand from the first in an empty square, and nothing is scored anew', async () => {
    await plant();
    expect(await deployed()).toEqual({ version: DEFAULT_WEIGHTS.version, weights: DEFAULT_WEIGHTS.weights });
    expect(await rescorings()).toBe(0);
  });

  it('leave what was deployed of them alone where somebody went back to older ones', async () => {
    await deploy('version = 3');
    await plant();
    expect((await deployed())?.version).toBe(3);
    expect(await rescorings()).toBe(0);
  });

  it('leave what was learnt alone', async () => {
    await system.storage.read(
      `INSERT INTO weights (version, origin, status, neutral, floor, weights)
       SELECT 101, 'learnt', 'retired', neutral, floor, weights FROM weights WHERE version = 3 RETURNING id`,
    );
    await deploy('version = 101');
    await plant();
    expect((await deployed())?.version).toBe(101);
  });

  it('take the place of older ones of the experts that a square has scored by, and all lists are made anew', async () => {
    // as it was before this engine: nobody had heard of its weights
    await system.storage.read(`UPDATE weights SET version = 90 WHERE version = $1 RETURNING id`, [
      DEFAULT_WEIGHTS.version,
    ]);
    await deploy('version = 3');
    await plant();
    expect(await deployed()).toEqual({ version: DEFAULT_WEIGHTS.version, weights: DEFAULT_WEIGHTS.weights });
    expect(await rescorings()).toBe(1);
    await plant();
    expect(await rescorings()).toBe(1);
  });

  it('leave what was learnt alone, though a new version of them comes, unless it weighs what the engine no longer knows', async () => {
    await system.storage.read(`UPDATE weights SET version = 91 WHERE version = $1 RETURNING id`, [
      DEFAULT_WEIGHTS.version,
    ]);
    await deploy('version = 101');
    const before = await rescorings();
    await plant();
    expect((await deployed())?.version).toBe(101);
    expect(await rescorings()).toBe(before);
    await system.storage.read(
      `UPDATE weights SET weights = (weights - 'home-link') || jsonb_build_object('gone', weights->'home-link')
       WHERE version = 101 RETURNING id`,
    );
    await plant();
    expect((await deployed())?.version).toBe(DEFAULT_WEIGHTS.version);
    expect(await rescorings()).toBe((before ?? 0) + 1);
  });
});
