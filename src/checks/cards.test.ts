import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { CARD_BUDGET } from '#metadata/card-size.ts';
import { cards } from './cards.ts';
import { readSite } from './site.ts';

let folder: string;
beforeEach(() => void (folder = tempFolder()));

/** A card of the right size in pixels, filled up with bytes. */
function siteWithCard(bytes: number) {
  const card = readFileSync('src/checks/fixtures/_good/built/card.png');
  writeFileSync(path.join(folder, 'card.png'), Buffer.concat([card, Buffer.alloc(bytes - card.length)]));
  const tag = (name: string, address: string): string =>
    `<meta property="og:${name}" content="https://a.example/${address}">`;
  writeFileSync(path.join(folder, 'index.html'), tag('url', 'reader/') + tag('image', 'reader/card.png'));
  return readSite({ folder, contentDir: folder, basePath: '/reader/' });
}

it('says of a card that is too heavy what it weighs', () => {
  expect(cards(siteWithCard(CARD_BUDGET))).toEqual([
    {
      code: 'card-001',
      file: path.join(folder, 'index.html'),
      message: `The card card.png has ${CARD_BUDGET} bytes; fewer than ${CARD_BUDGET} are allowed.`,
    },
  ]);
});

it('finds nothing wrong with a card that is just light enough, below a path of its host', () => {
  expect(cards(siteWithCard(CARD_BUDGET - 1))).toEqual([]);
});
