import { readFileSync } from 'node:fs';
import { CARD, CARD_BUDGET } from '#metadata/card-size.ts';
import { fileAt, ofEachPage, type Page, type Site } from './site.ts';

/** First bytes of a PNG: signature, then length and name of the header chunk. */
const PNG = Buffer.from([0x89, ...Buffer.from('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...Buffer.from('IHDR')]);

/**
 * Check: the card that a page names is there, is a PNG of the size of a card, and is small enough. PNG: W3C, "Portable
 * Network Graphics (PNG) Specification (Third Edition)", 5.2 and 11.2.1.
 */
export const cards = ofEachPage((page, site) => {
  const address = page.$('meta[property="og:image"]').attr('content');
  const message = address === undefined ? undefined : problemOf(site, page, address);
  return message === undefined ? [] : [{ code: 'card-001', message }];
});

function problemOf(site: Site, { $ }: Page, address: string): string | undefined {
  // A previewer resolves no relative address.
  const own = $('meta[property="og:url"]').attr('content') ?? '';
  if (!URL.canParse(address) || !URL.canParse(own)) {
    return `The page and its card need whole addresses; found "${own}" and "${address}".`;
  }
  const url = new URL(address);
  const name = url.origin === new URL(own).origin ? fileAt(site, url.pathname) : undefined;
  if (name === undefined) return `The card is to be ${address}, but there is no such file.`;
  const file = readFileSync(`${site.folder}/${name}`);
  if (!file.subarray(0, PNG.length).equals(PNG)) return `The card ${name} is no PNG.`;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (width !== CARD.width || height !== CARD.height) {
    return `The card ${name} is ${width} × ${height} pixels; ${CARD.width} × ${CARD.height} are expected.`;
  }
  return file.length < CARD_BUDGET
    ? undefined
    : `The card ${name} has ${file.length} bytes; fewer than ${CARD_BUDGET} are allowed.`;
}
