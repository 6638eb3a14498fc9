/** A thread that finishes pages, and writes them and files: `SiteWriter` gives it what is rendered. */
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeNew } from '#environment/files.ts';
import { Pages } from './pages.ts';
import type { Asked, Done, Rendered, Target } from './site-writer.ts';

const { folder, settings } = workerData as Target;
const pages = settings && new Pages(folder, settings);

function write({ name, content, isPage }: Rendered): void {
  const page = isPage && pages ? pages.add(name, Buffer.from(content).toString()) : content;
  writeNew(path.join(folder, name), page);
}

function done(asked: Asked): Done {
  if (asked === 'end') return { pages: pages?.end() };
  if (asked === 'begin') pages?.begin();
  else write(asked);
  return {};
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(done(asked)));
