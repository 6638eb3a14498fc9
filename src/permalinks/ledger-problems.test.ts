import { expect, it } from 'vitest';
import { ledgerProblems } from './ledger-problems.ts';
import { emptyLedger } from './ledger.ts';

it('follows each redirect no more than a few times, however many lead on to one another', () => {
  const LENGTH = 1000;
  let followed = 0;
  const redirects = new Proxy(
    Object.fromEntries(Array.from({ length: LENGTH }, (_, index) => [`/a${index}/`, { to: `/a${index + 1}/` }])),
    {
      get(target, key) {
        followed += 1;
        return target[String(key)];
      },
    },
  );
  expect(ledgerProblems({ ...emptyLedger(), redirects }, { lineOf: () => 1 }, 'permalinks.json')).toEqual([]);
  expect(followed).toBeLessThan(10 * LENGTH);
});
