import type { Check } from './registry.ts';
import type { Issue, Site } from './site.ts';

function printIssue({ code, file, line, message }: Issue): void {
  const place = line === undefined ? file : `${file}:${line}`;
  console.error(`    ${code}  ${place}\n    ${message.replaceAll('\n', '\n    ')}\n`);
}

/** Runs checks one after another, and prints each with its issues; whether there are none. */
export async function report(site: Site, checks: readonly Check[]): Promise<boolean> {
  let isGood = true;
  for (const { sentence, find } of checks) {
    const issues = await find(site);
    console.log(`  ${issues.length === 0 ? '✓' : '✗'} ${sentence}`);
    issues.forEach(printIssue);
    isGood &&= issues.length === 0;
  }
  return isGood;
}
