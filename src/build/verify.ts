import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { encodings, HIDDEN, WELL_KNOWN } from '#hosting/host-site.ts';
import { SUMS } from './folders.ts';
import { readSums, sumOf, type Sums } from './sums.ts';

/** What a host answers, as far as it is compared. */
export interface Answer {
  status: number;
  /** Where the host sends one who asks, if it does. */
  location?: string | undefined;
  body: Uint8Array;
}

/**
 * Asks a host for an address, in one form: plain (`identity`), or compressed in a way. Gives what was compressed; fails where
 * there is no answer.
 */
export type Ask = (url: string, form: string) => Promise<Answer>;

/** What a comparison of a served site with its sums found. */
export interface Verified {
  /** Files that were compared and are as they should be. */
  same: number;
  /** Files that are other than they should be, or are not there, each with what is wrong. */
  wrong: string[];
  /** Files that nobody is served: they are for the host itself. */
  notAsked: string[];
}

/** How many files are asked for at once. */
const AT_ONCE = 6;

const PLAIN = 'identity';

/** Compressed forms have no address of their own: a file is asked for in each that it has. */
const FORM = /\.(br|gz)$/;

const FOR_HOSTS = new RegExp(`^${HIDDEN}`);

/**
 * Reads the list of sums of a served site.
 *
 * @throws Error with a sentence where there is none
 */
export async function servedSums(home: string, ask: Ask): Promise<Sums> {
  const { status, body } = await ask(home + SUMS, PLAIN).catch((error: unknown) => {
    throw new Error(`${home} does not answer: ${reasonOf(error)}.`);
  });
  const sums = status === 200 ? readSums(new TextDecoder().decode(body)) : undefined;
  if (sums) return sums;
  throw new Error(
    `${home + SUMS} is no list of sums (status ${status}), so there is nothing to compare the site with.`,
  );
}

/** Compares a served site with sums, file by file. */
export async function verifySite(
  home: string,
  sums: Sums,
  ask: Ask,
  forwards: ReadonlyMap<string, string> = new Map(),
): Promise<Verified> {
  const names = [...sums.keys()].filter((name) => !FORM.test(name));
  const notAsked = names.filter((name) => FOR_HOSTS.test(name) && !name.startsWith(WELL_KNOWN));
  const waiting = names.filter((name) => !notAsked.includes(name));
  const wrong = new Map<string, string>();
  const count = waiting.length;
  const worker = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const problem = await compareForms(home, name, sums, ask, forwards.get(name));
      if (problem !== undefined) wrong.set(name, problem);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const told = names.flatMap((name) => (wrong.has(name) ? [`${name}: ${wrong.get(name) ?? ''}`] : []));
  return { same: count - wrong.size, wrong: told, notAsked };
}

/** A reader may be sent a file in any of its forms, and somebody may have changed one of them alone. */
async function compareForms(
  home: string,
  name: string,
  sums: Sums,
  ask: Ask,
  forward: string | undefined,
): Promise<string | undefined> {
  const compressed = Object.entries(encodings).filter(([, ending]) => sums.has(name + ending));
  for (const form of [PLAIN, ...compressed.map(([encoding]) => encoding)]) {
    const problem = await compareFile(home, name, sums.get(name), (url) => ask(url, form), forward);
    if (problem !== undefined) return form === PLAIN ? problem : `${problem}, when it is asked for in the form ${form}`;
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
      // Some hosts have pages without their ending, and the page for wrong addresses is asked for by its file.
      if (name !== '404.html') return `the host forwards to ${to}`;
      answer = await ask(to);
    }
    if (sumOf(answer.body) === sum) return undefined;
    return answer.status === 200 ? 'differs' : `is not there (status ${answer.status})`;
  } catch (error) {
    return `no answer: ${reasonOf(error)}`;
  }
}

/** Address of a file, from that of the home page. */
function addressOf(name: string): string {
  return name
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** What Node says of a connection stands in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message || error.name;
}

/** Which edition a site is of, as its page “About” says. */
export interface Edition {
  day: string | undefined;
  mark: string | undefined;
}

/** Reads which edition a site is of. */
export function readEdition(html: string): Edition {
  const $ = load(html);
  return { day: $('time[data-edition]').attr('datetime'), mark: $('[data-mark]').text() || undefined };
}

/**
 * Compares two lists of sums.
 *
 * @returns the names of files that only one of them has, or that differ
 */
export function differences(one: Sums, other: Sums): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => one.get(name) !== other.get(name));
}

/**
 * Finds where the pages at old addresses lead.
 *
 * @returns addresses by file
 */
export function forwardsOf(folder: string, sums: Sums): Map<string, string> {
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
