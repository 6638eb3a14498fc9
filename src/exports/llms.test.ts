import { expect, it } from 'vitest';
import { essay, site } from './fixtures/model.ts';
import { llms } from './llms.ts';

it('has the form of the proposal: a title, a summary, words without headings, then lists of links', () => {
  const [title, summary, ...rest] = llms([essay], site)
    .trimEnd()
    .split(/\n{2,}/);
  expect(title).toBe('# Reader');
  expect(summary).toBe('> Essays & more.');
  const lists = rest.slice(rest.findIndex((block) => block.startsWith('#')));
  expect(lists.map((block) => block.split('\n')[0])).toEqual([
    '## Essays',
    expect.any(String),
    '## Across the essays',
    expect.any(String),
    '## Data',
    expect.any(String),
    '## Optional',
    expect.any(String),
  ]);
  for (const list of lists.filter((_, index) => index % 2 === 1)) {
    for (const line of list.split('\n'))
      expect(line).toMatch(/^- \[.+\]\(https:\/\/essays\.example\.org\/reader\/\S*\): .+$/);
  }
});

it('leads to the Markdown of each essay, and says whose the essays are', () => {
  const text = llms([essay], site);
  expect(text).toContain(
    '- [On \\<the> \\*Sea\\* & Land](https://essays.example.org/reader/essays/sea.md): By Ng Ann and Bo Berg. Shore, 26 November 2020\n',
  );
  expect(text).toContain('Each essay says what is known of its rights.');
});
