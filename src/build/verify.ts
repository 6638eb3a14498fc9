import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { encodings, HIDDEN, WELL_KNOWN } from '#hosting/host-site.ts';
import { CHECKSUMS } from './folders.ts';
import { parseChecksums, sha256, type Checksums } from './checksums.ts';

export interface Answer {
  status: number;
  /** Target of a redirect. */
  location?: string | undefined;
  body: Uint8Array;
}

/** Requests an address in one content encoding; gives the decoded body, and fails where there is no answer. */
export type Ask = (url: string, encoding: string) => Promise<Answer>;

export interface Verified {
  same: number;
  /** Files that differ or are missing, each with what is wrong. */
  wrong: string[];
  /** Files for the host itself, which it does not serve. */
  notAsked: string[];
}

/** Parallel requests. */
const AT_ONCE = 6;

const PLAIN = 'identity';

/** Compressed files have no address of their own: each file is requested in every encoding that it has. */
const COMPRESSED = /\.(br|gz)$/;

const FOR_HOSTS = new RegExp(`^${HIDDEN}`);

/** @throws Error with a sentence where the site publishes no checksums */
export async function servedChecksums(home: string, ask: Ask): Promise<Checksums> {
  const { status, body } = await ask(home + CHECKSUMS, PLAIN).catch((error: unknown) => {
    throw new Error(`${home} does not answer: ${reasonOf(error)}.`);
  });
  const sums = status === 200 ? parseChecksums(new TextDecoder().decode(body)) : undefined;
  if (sums) return sums;
  throw new Error(
    `${home + CHECKSUMS} is no list of sums (status ${status}), so there is nothing to compare the site with.`,
  );
}

/** Compares a served site with checksums. `forwards` are the pages at old addresses; a host may forward by itself. */
export async function verifySite(
  home: string,
  sums: Checksums,
  ask: Ask,
  forwards: ReadonlyMap<string, string> = new Map(),
): Promise<Verified> {
  const names = [...sums.keys()].filter((name) => !COMPRESSED.test(name));
  const notAsked = names.filter((name) => FOR_HOSTS.test(name) && !name.startsWith(WELL_KNOWN));
  const waiting = names.filter((name) => !notAsked.includes(name));
  const wrong = new Map<string, string>();
  const count = waiting.length;
  const worker = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const problem = await compareEncodings(home, name, sums, ask, forwards.get(name));
      if (problem !== undefined) wrong.set(name, problem);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const listed = names.flatMap((name) => (wrong.has(name) ? [`${name}: ${wrong.get(name) ?? ''}`] : []));
  return { same: count - wrong.size, wrong: listed, notAsked };
}

/** Each encoding is compared: a single one may have been changed. */
async function compareEncodings(
  home: string,
  name: string,
  sums: Checksums,
  ask: Ask,
  forward: string | undefined,
): Promise<string | undefined> {
  const compressed = Object.entries(encodings).filter(([, ending]) => sums.has(name + ending));
  for (const encoding of [PLAIN, ...compressed.map(([encoding]) => encoding)]) {
    const problem = await compareFile(home, name, sums.get(name), (url) => ask(url, encoding), forward);
    if (problem === undefined) continue;
    return encoding === PLAIN ? problem : `${problem}, when it is asked for in the form ${encoding}`;
  }
  return undefined;
}

async function compareFile(
  home: string,
  name: string,
  sum: string | undefined,
  ask: (url: string) => Promise<Answer>,
  forward: string | undefined,
): Promise<string | undefined> {
  const url = home + addressOf(name);
  try {
    let answer = await ask(url);
    if (answer.location !== undefined) {
      const to = new URL(answer.location, url).href;
      if (forward !== undefined && to === new URL(forward, url).href) return undefined;
      // Some hosts redirect `/404.html` to `/404`.
      if (name !== '404.html') return `the host forwards to ${to}`;
      answer = await ask(to);
    }
    if (sha256(answer.body) === sum) return undefined;
    return answer.status === 200 ? 'differs' : `is not there (status ${answer.status})`;
  } catch (error) {
    return `no answer: ${reasonOf(error)}`;
  }
}

function addressOf(name: string): string {
  return name
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** The cause says why a connection failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message || error.name;
}

export interface Edition {
  day: string | undefined;
  mark: string | undefined;
}

/** Edition of a site, from its page “About”. */
export function readEdition(html: string): Edition {
  const $ = load(html);
  return { day: $('time[data-edition]').attr('datetime'), mark: $('[data-mark]').text() || undefined };
}

/** Files that differ, or that only one of the two has. */
export function differences(one: Checksums, other: Checksums): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => one.get(name) !== other.get(name));
}

/** Targets of the pages that forward, by file. */
export function forwardsOf(folder: string, sums: Checksums): Map<string, string> {
  const rules = path.join(folder, '_redirects');
  if (!existsSync(rules)) return new Map();
  const pages = [...sums.keys()].filter((name) => name.endsWith('.html'));
  return new Map(
    pages.flatMap((name) => {
      const file = path.join(folder, name);
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const [, to] = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
      return to === undefined ? [] : [[name, to] as const];
    }),
  );
}
