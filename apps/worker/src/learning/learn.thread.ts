import { type Evidence, learn } from '@penc/matching';
import { parentPort, workerData } from 'node:worker_threads';

parentPort?.postMessage(learn(workerData as Evidence));
