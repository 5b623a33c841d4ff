/** What a run's test files know about their world; handed over through the environment of the jest workers. */
export interface Run {
  readonly folder: string;
  /** URL of the maintenance database `postgres`, as superuser. */
  readonly administration: string;
  /** Name of the migrated database that each test file's own is cloned from. */
  readonly template: string;
  /** Null where no Redis could be had. */
  readonly redisUrl: string | null;
}

const VARIABLE = 'PENC_TEST_WORLD';

export function handOver(run: Run): void {
  process.env[VARIABLE] = JSON.stringify(run);
}

/** Throws outside the `system` project of jest.config.cjs: only there a world is made. */
export function currentRun(): Run {
  const handed = process.env[VARIABLE];
  if (!handed) throw new Error('no test world: run this file in the jest project "system"');
  return JSON.parse(handed) as Run;
}
