import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RUN = join(__dirname, '..', 'apps', 'local', 'run.cjs');

/** Few postings, enough for every rule to decide something: how long it takes is for whoever measures. */
describe('A bench of the corpus, beside brute force,', () => {
  const bench = (name: string) =>
    spawnSync(process.execPath, [RUN, 'lab', name, '--size', '300', '--queries', '20'], { encoding: 'utf8' });

  it.each([
    ['batch', 1],
    ['near-misses', 3],
    ['reverse', 1],
  ])('finds no answer of %s that differs', (name, comparisons) => {
    const { status, stdout } = bench(name);
    expect(stdout.match(/aucune réponse différente/g) ?? []).toHaveLength(comparisons);
    expect(status).toBe(0);
  });
});
