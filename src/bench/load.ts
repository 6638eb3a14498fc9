import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { siteFiles } from '#hosting/write-host-files.ts';
import { startServer } from '#server/server.ts';
import { hosts } from '#tests/hosts/programs.ts';
import { startHost } from '#tests/hosts/start.ts';
import { findOnPath } from '#tools/programs.ts';
import { bareSite, bareWords } from './bare-page.ts';
import { inTurn, median } from './rounds.ts';

const ROUNDS = 3;
/** Of each measurement. */
const SECONDS = 5;
const CONNECTIONS = 64;

export interface Load {
  'requests/s': number;
  /** Ratio to a page with only the words of an essay, on the same server. */
  'to bare': string;
  /** Failed requests, or another status than 200. */
  errors: number;
}

interface Target {
  port: number;
  /** Requested in turn. */
  paths: readonly string[];
  /** Name of the target that it is compared with. */
  bare: string;
}

/**
 * Measures requests a second of the site on nginx and on the project's own server, beside a bare page. All runs on one
 * machine, so only the ratios mean something.
 *
 * @throws Error where a program is not installed
 */
export async function measureLoad(site: string): Promise<Record<string, Load>> {
  const [nginx] = hosts;
  const program = findOnPath(['nginx']);
  const wrk = findOnPath(['wrk']);
  if (!nginx || !program || !wrk) {
    const packages = 'nginx-light libnginx-mod-http-brotli-static wrk';
    throw new Error(`This takes nginx and wrk (on Debian \`apt-get install ${packages}\`).`);
  }
  const own = mkdtempSync(path.join(tmpdir(), 'load-'));
  const essay = siteFiles(site).find((file) => /^essays\/[^/]+\/index\.html$/.test(file)) ?? '404.html';
  const bare = await bareSite(path.join(own, 'bare'), bareWords(readFileSync(path.join(site, essay), 'utf8')));
  const start = (name: string, root: string) =>
    startHost(nginx, program, { own: path.join(own, name), root, site: root });
  const servers = [await start('site', path.resolve(site)), await start('one', bare)];
  const nodes = await Promise.all(
    [site, bare].map((folder, index) => startServer({ folder, basePath: '/', port: 4830 + index })),
  );
  const pages = siteFiles(site)
    .filter((file) => /\.(html|js|css)$/.test(file) && file !== '404.html')
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const targets: Record<string, Target> = {};
  for (const [server, [whole, one]] of Object.entries({ nginx: servers, 'npm start': nodes })) {
    const port = whole?.port ?? 0;
    const bare = `${server}, bare page`;
    targets[bare] = { port: one?.port ?? 0, paths: ['/'], bare };
    targets[`${server}, essay`] = { port, paths: [`/${essay.replace(/index\.html$/, '')}`], bare };
    targets[`${server}, pages, scripts and styles`] = { port, paths: pages, bare };
  }
  try {
    const rounds = await inTurn(targets, ROUNDS, (target) => measureOnce(wrk, target, own));
    const rateOf = (name: string): number => median((rounds.get(name) ?? []).map(({ rate }) => rate));
    const rowOf = (name: string, { bare: other }: Target): Load => ({
      'requests/s': Math.round(rateOf(name)),
      'to bare': (rateOf(name) / rateOf(other)).toFixed(2),
      errors: (rounds.get(name) ?? []).reduce((sum, round) => sum + round.errors, 0),
    });
    return Object.fromEntries(Object.entries(targets).map(([name, target]) => [name, rowOf(name, target)]));
  } finally {
    for (const server of servers) await server.stop();
    for (const { server } of nodes) server.close();
    rmSync(own, { recursive: true });
  }
}

async function measureOnce(
  wrk: string,
  { port, paths }: Target,
  own: string,
): Promise<{ rate: number; errors: number }> {
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
  const { stdout } = await promisify(execFile)(wrk, [...options, '-s', script, `http://localhost:${port}`]);
  const [, requests = '0', microseconds = '1', errors = '0'] =
    /requests (\d+) in (\d+) failed (\d+)/.exec(stdout) ?? [];
  return { rate: Number(requests) / (Number(microseconds) / 1e6), errors: Number(errors) };
}
