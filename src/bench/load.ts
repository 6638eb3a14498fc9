import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { load } from 'cheerio';
import { precompress } from '#hosting/precompress.ts';
import { siteFiles, writeHostFiles } from '#hosting/write-host-files.ts';
import { startServer } from '#server/server.ts';
import { hosts } from '#tests/hosts/programs.ts';
import { startHost } from '#tests/hosts/start.ts';
import { findHost } from '#tools/hosts.ts';
import { findOnPath } from '#tools/programs.ts';
import { median } from './builds.ts';

const ROUNDS = 3;
/** Of each measurement. */
const SECONDS = 5;
const CONNECTIONS = 64;

/** What a server bears. */
export interface Load {
  'requests/s': number;
  /** Beside the same server with one page that has nothing but the words of an essay. */
  'to bare': string;
  /** Answers that were none, or of another status than 200. */
  errors: number;
}

/** Something that is asked for, many times at once. */
interface Asked {
  name: string;
  origin: string;
  /** Paths, asked for in turn. */
  paths: readonly string[];
  /** What it is compared with. */
  bare: string;
}

/**
 * Measures how many requests a second the site bears on nginx and on the project's own server, beside a bare page.
 *
 * Everything runs on this one machine, the program that asks too: only the ratios mean something.
 *
 * @throws Error where a program is not installed
 */
export async function measureLoad(site: string): Promise<Record<string, Load>> {
  const [nginx] = hosts;
  const program = findHost('nginx');
  const wrk = findOnPath(['wrk']);
  if (!nginx || !program || !wrk) {
    throw new Error(
      'This takes nginx and wrk (on Debian `apt-get install nginx-light libnginx-mod-http-brotli-static wrk`).',
    );
  }
  const own = mkdtempSync(path.join(tmpdir(), 'load-'));
  const essay = siteFiles(site).find((file) => /^essays\/[^/]+\/index\.html$/.test(file)) ?? '404.html';
  const bare = await barePage(path.join(own, 'bare'), readFileSync(path.join(site, essay), 'utf8'));
  const start = (name: string, root: string) =>
    startHost(nginx, program, { own: path.join(own, name), root, site: root });
  const servers = [await start('site', path.resolve(site)), await start('one', bare)] as const;
  const nodes = await Promise.all(
    [site, bare].map((folder, index) => startServer({ folder, basePath: '/', port: 4830 + index })),
  );
  const pages = siteFiles(site)
    .filter((file) => /\.(html|js|css)$/.test(file) && file !== '404.html')
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const kinds = { essay: [`/${essay.replace(/index\.html$/, '')}`], 'pages, scripts and styles': pages };
  const asked = (
    [
      ['nginx', servers.map(({ port }) => port)],
      ['npm start', nodes.map(({ port }) => port)],
    ] as const
  ).flatMap(([server, [port = 0, barePort = 0]]): Asked[] => [
    {
      name: `${server}, bare page`,
      origin: `http://localhost:${barePort}`,
      paths: ['/'],
      bare: `${server}, bare page`,
    },
    ...Object.entries(kinds).map(([kind, paths]) => ({
      name: `${server}, ${kind}`,
      origin: `http://localhost:${port}`,
      paths,
      bare: `${server}, bare page`,
    })),
  ]);
  try {
    return await ask(wrk, asked, own);
  } finally {
    for (const server of servers) await server.stop();
    for (const { server } of nodes) server.close();
    rmSync(own, { recursive: true });
  }
}

/** In turn, so that what else the machine does falls upon all. */
async function ask(wrk: string, asked: readonly Asked[], own: string): Promise<Record<string, Load>> {
  const rounds = new Map(asked.map(({ name }) => [name, [] as { rate: number; errors: number }[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of asked) rounds.get(one.name)?.push(await askOnce(wrk, one, own));
  }
  const rateOf = (name: string): number => median((rounds.get(name) ?? []).map(({ rate }) => rate));
  return Object.fromEntries(
    asked.map(({ name, bare }) => [
      name,
      {
        'requests/s': Math.round(rateOf(name)),
        'to bare': (rateOf(name) / rateOf(bare)).toFixed(2),
        errors: (rounds.get(name) ?? []).reduce((sum, { errors }) => sum + errors, 0),
      },
    ]),
  );
}

async function askOnce(wrk: string, { origin, paths }: Asked, own: string): Promise<{ rate: number; errors: number }> {
  const script = path.join(own, 'ask.lua');
  writeFileSync(
    script,
    `local paths = { ${paths.map((one) => JSON.stringify(one)).join(', ')} }
local index = 0
request = function()
  index = index % #paths + 1
  return wrk.format("GET", paths[index], { ["Accept-Encoding"] = "br" })
end
done = function(summary)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write("requests ", summary.requests, " in ", summary.duration, " failed ", failed, "\\n")
end
`,
  );
  const options = ['-t', String(Math.min(2, availableParallelism())), '-c', String(CONNECTIONS), '-d', `${SECONDS}s`];
  const { stdout } = await promisify(execFile)(wrk, [...options, '-s', script, origin]);
  const [, requests = '0', microseconds = '1', errors = '0'] =
    /requests (\d+) in (\d+) failed (\d+)/.exec(stdout) ?? [];
  return { rate: Number(requests) / (Number(microseconds) / 1e6), errors: Number(errors) };
}

/** A page with the words of an essay and nothing else, with the same headers and in the same forms. */
async function barePage(folder: string, essay: string): Promise<string> {
  const $ = load(essay);
  const words = $('main p')
    .toArray()
    .map((paragraph) => `<p>${$('<i>').text($(paragraph).text()).html() ?? ''}</p>`);
  mkdirSync(folder);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>${words.join('\n')}`;
  for (const name of ['index.html', '404.html']) writeFileSync(path.join(folder, name), page);
  writeHostFiles(folder, { basePath: '/', precompress: true });
  await precompress(folder, { precompress: true });
  return folder;
}
