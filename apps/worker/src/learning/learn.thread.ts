import { type Evidence, learn } from '@penc/matching';
import { parentPort, workerData } from 'node:worker_threads';

// not a window's: it knows no origins
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(learn(workerData as Evidence));
