import { describe, expect, it } from 'vitest';
import { fileKind } from '#hosting/media-types.ts';
import { lastingAddress } from '#permalinks/built.ts';
import {
  citationFormats,
  contentType,
  entriesOf,
  essayFormats,
  formatOf,
  siteFormats,
  type Format,
} from './formats.ts';

const files: [string, Format][] = [
  ...entriesOf(essayFormats).map(([ending, format]): [string, Format] => [`essays/sea.${ending}`, format]),
  ...entriesOf(citationFormats).map(([ending, format]): [string, Format] => [`essays/sea/cite/sea.${ending}`, format]),
  ...entriesOf(siteFormats),
];

describe.each(files)('%s', (file, format) => {
  it('has its format, by which the check of links reads it', () => {
    expect(formatOf(file)).toBe(format);
  });

  it('has an address that the ledger keeps', () => {
    expect(lastingAddress(file)).toBe(`/${file}`);
  });

  it('is sent by hosts with its media type', () => {
    expect(fileKind(`/${file}`)?.type).toBe(contentType(format));
  });
});

it.each(['essays/sea/index.html', 'essays/sea/topics/topics.json', 'robots.txt'])('%s has no format', (file) => {
  expect(formatOf(file)).toBeUndefined();
});
