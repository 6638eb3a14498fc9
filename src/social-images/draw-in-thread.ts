/** A thread that draws cards, until it is sent a word. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from './content.ts';
import { keepCards } from './make.ts';

let isEnough = false;
parentPort?.once('message', () => (isEnough = true));
await keepCards(workerData as readonly Card[], () => isEnough);
parentPort?.close();
