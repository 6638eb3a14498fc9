import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findOnPath } from '#tools/programs.ts';
import { sites } from '../sites.ts';

/*
 * The Nu checker, which validator.w3.org runs, over every page. The published site is checked with the invented ones.
 */

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** Messages that are no faults here, and why. */
const NO_FAULTS = [
  // It reads files, which have no host: there 'self' allows nothing. The check of the policy knows the host.
  /^Resource violates Content Security Policy \(meta tag\): .* “\/.*” blocked by/,
  // Data in a <script> is never run, so no policy is asked (HTML, 4.12.1).
  /^Inline script violates Content Security Policy \(meta tag\): blocked by “script-src”/,
  // WebKit takes a list whose items are laid out as a grid for none, unless it has the role.
  /^The “list” role is unnecessary for element “ul”\./,
  // Advice, not a rule: a passage has no heading of its own, and reader views would leave out a <div>.
  /^Section lacks heading\./,
];

const VNU = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);
const OPTIONS = [
  // Half the time: a program that ends this soon is not worth compiling well.
  '-XX:TieredStopAtLevel=1',
  '-Xss4m',
  '-jar',
  VNU,
  // It guesses languages by their letters. Each part of a page says its own.
  '--no-langdetect',
  '--skip-non-html',
  '--exit-zero-always',
  '--stdout',
  '--format',
  'json',
];

const java = findOnPath(['java']);
if (java === undefined) console.warn('SKIPPED: Java is not installed, so the Nu checker has seen no page.');

it.skipIf(java === undefined)(
  'every page is valid by the checker that makers of browsers use',
  () => {
    const folders = [sites.main.env.OUT_DIR, sites.folder.env.OUT_DIR, 'dist'];
    const said = execFileSync(java ?? '', [...OPTIONS, ...folders], { encoding: 'utf8', maxBuffer: Infinity });
    const { messages } = JSON.parse(said) as { messages: Message[] };
    const faults = messages.filter(({ message }) => !NO_FAULTS.some((reason) => reason.test(message)));
    expect(faults.map(({ url, lastLine, message, extract }) => [url, lastLine, message, extract])).toEqual([]);
    // One that never comes is no reason any more.
    expect(NO_FAULTS.filter((reason) => !messages.some(({ message }) => reason.test(message)))).toEqual([]);
  },
  120_000,
);
