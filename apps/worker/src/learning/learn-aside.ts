import type { Evidence, Learnt } from '@penc/matching';
import { extname, join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The fit in a thread of its own: meanwhile the worker goes on with its jobs. */
export function learnAside(evidence: Evidence): Promise<Learnt> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(), { workerData: evidence });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread ended with ${code} and no answer`)));
  });
}

/** Threads read compiled files alone: where sources run as they are, it is the one that was built from them. */
function threadFile(): string {
  const beside = join(__dirname, 'learn.thread.js');
  return extname(__filename) === '.js' ? beside : beside.replace(`${sep}apps${sep}`, `${sep}dist${sep}apps${sep}`);
}
