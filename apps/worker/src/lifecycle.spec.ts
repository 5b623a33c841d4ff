import { WORKER, lockWeights } from '@penc/storage';
import type { INestApplication } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import { type System, startSystem } from '../../../test/system/system';
import { until } from '../../../test/system/until';
import { database } from '../../../test/world';
import { createWorker } from './create-worker';
import { Lifecycle } from './lifecycle';
import { Runner } from './queue/runner';

async function health(worker: INestApplication, of: 'live' | 'ready') {
  const { port } = (worker.getHttpServer() as { address(): AddressInfo }).address();
  const answer = await fetch(`http://127.0.0.1:${port}/health/${of}`);
  const { status } = (await answer.json()) as { status: string };
  return { code: answer.status, status };
}

describe('A worker that has to catch up first', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());

  /** A worker that listens, but cannot catch up before `work` is done. */
  async function heldUp(work: (worker: INestApplication) => Promise<void>): Promise<INestApplication> {
    const worker = await createWorker(system.config);
    // of another engine, so that there is something to catch up with
    await system.storage.read(`UPDATE lists_basis SET engine = 'another' RETURNING engine`);
    await system.storage.transaction(WORKER, async (tx) => {
      await lockWeights(tx);
      await worker.listen(0, '127.0.0.1');
      await work(worker);
    });
    return worker;
  }

  it('answers meanwhile that it is alive and starting, and takes jobs afterwards', async () => {
    const worker = await heldUp(async (starting) => {
      expect(await health(starting, 'live')).toEqual({ code: 200, status: 'ok' });
      expect(await health(starting, 'ready')).toEqual({ code: 503, status: 'starting' });
    });
    await worker.get(Lifecycle).started();
    expect(await health(worker, 'ready')).toEqual({ code: 200, status: 'ok' });
    await worker.close();
  });

  it('stops without having taken any when it is told to', async () => {
    let closing: Promise<void> = Promise.resolve();
    let taking: jest.SpyInstance | undefined;
    const worker = await heldUp(async (starting) => {
      taking = jest.spyOn(starting.get(Runner), 'start');
      closing = starting.close();
      await until('it to be told', async () => starting.get(Lifecycle).isEnding);
    });
    await closing;
    expect(worker.get(Lifecycle).isRunning).toBe(false);
    expect(taking).not.toHaveBeenCalled();
    // it was let come to its end before Postgres was left
    await expect(worker.get(Lifecycle).started()).resolves.toBeUndefined();
  });

  it('is not taken for running when it is told to stop as it begins to take them', async () => {
    const worker = await createWorker(system.config);
    const [lifecycle, runner] = [worker.get(Lifecycle), worker.get(Runner)];
    let closing: Promise<void> = Promise.resolve();
    const begin = runner.start.bind(runner);
    jest.spyOn(runner, 'start').mockImplementation(async () => {
      closing = worker.close();
      await until('it to be told', async () => lifecycle.isEnding);
      await begin();
    });
    await worker.listen(0, '127.0.0.1');
    await lifecycle.started();
    expect([lifecycle.isEnding, lifecycle.isRunning]).toEqual([true, false]);
    await closing;
  });
});
