import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { activitiesIn } from './activities';
import { aFile, anActivity } from './samples/file';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const BYTES = 64 * 1024 * 1024;
const ALLOWED = 4 * 1024 * 1024;

/** What is in use; garbage is left as long as an engine sees fit, and each version sees it otherwise. */
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** A file of about `bytes` bytes, made as it is read. */
async function* generated(bytes: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const [head = '', tail = ''] = aFile('|').split('|');
  const description = `<description><narrative>${'Une phrase de plus. '.repeat(50)}</narrative></description>`;
  const activities = Array.from({ length: 40 }, (_, index) =>
    anActivity(`A-${index}`).replace('<sector', `${description}<sector`),
  );
  const piece = encoder.encode(activities.join('\n'));
  yield encoder.encode(head);
  for (let sent = 0; sent < bytes; sent += piece.length) yield piece;
  yield encoder.encode(tail);
}

describe('The size of a file', () => {
  it(`does not matter to memory: ${BYTES >> 20} MB need no more than the first of them`, async () => {
    let read = 0;
    let most = 0;
    let first = 0;
    for await (const found of activitiesIn(generated(BYTES))) {
      if (found.kind !== 'activity') throw new Error(JSON.stringify(found));
      if (++read % 5_000 !== 0) continue;
      const heap = heapInUse();
      first ||= heap;
      most = Math.max(most, heap);
    }
    expect(read).toBeGreaterThan(30_000);
    expect(most - first).toBeLessThan(ALLOWED);
  });
});
