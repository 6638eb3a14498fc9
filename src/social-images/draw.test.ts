import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD, CARD_BUDGET } from '#metadata/card-size.ts';
import { passageCard, type Card, type CardEssay } from './content.ts';
import { drawCard } from './draw.ts';
import { loadFace } from './face.ts';
import { pairCard, topicCard } from './topic-content.ts';
import { cardTree } from './tree.ts';

const essay: CardEssay = {
  title: 'A Text For Tests, and for Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
  authors: [{ family: 'Probe', given: 'Ada', nameOrder: 'given-first' }],
  publication: { name: 'The Test Gazette' },
  published: '2021',
  language: 'en',
};
const face = await loadFace();

function draw(text: string): Promise<Buffer> {
  return drawn(passageCard(essay, { number: 128, text }, 'Reader', face.covers));
}

function drawn(card: Card): Promise<Buffer> {
  return drawCard(cardTree(card, face.family), face);
}

/** The rows of a card, from the top, in the column of the words: what they are made of. */
async function rowsOf(png: Buffer): Promise<('paper' | 'ink' | 'letters')[]> {
  const { data, info } = await sharp(png)
    .greyscale()
    .extract({ left: 200, top: 0, width: 900, height: CARD.height })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, row) => {
    const [least, most] = [Math.min, Math.max].map((of) =>
      of(...data.subarray(row * info.width * info.channels, (row + 1) * info.width * info.channels)),
    ) as [number, number];
    if (least > 240) return 'paper';
    return most < 60 ? 'ink' : 'letters';
  });
}

describe('the face of the cards', () => {
  it.each([
    'The “quick” brown fox — jumps…',
    'Xīnzhēn, Zoë, Ångström, Việt Nam, ½, €',
    'Θεός, κυβερνοχώρος, Киберпространство',
  ])('has letters for %s', (text) => {
    expect(face.covers(text)).toBe(true);
  });

  it.each(['网络空间', 'サイバー', 'الفضاء', 'מרחב', 'साइबर', 'ไซเบอร์', '🌍', 'x\u030c', 'a\tb'])(
    'has none for %s',
    (text) => {
      expect(face.covers(`in ${text}`)).toBe(false);
    },
  );
});

describe('a card', () => {
  const long = { ...essay, title: `${'A Rather Long Title, And '.repeat(4)}${essay.title.split(' ').at(-1) ?? ''}` };
  const topic = { kind: 'organisation', definition: 'It is what it is. '.repeat(20), passages: 9, essays: ['Probe'] };

  it.each([
    ['two essays with long titles', pairCard(long, long, 'Reader', face.covers)],
    ['a topic with a long name', topicCard({ ...topic, name: long.title }, 'Reader', face.covers)],
  ])('keeps above its rule what it says: %s', async (_name, card) => {
    const png = await drawn(card);
    expect(png.length).toBeLessThan(CARD_BUDGET);
    const rows = await rowsOf(png);
    const rule = rows.indexOf('ink');
    expect(rows.slice(rule - 10, rule)).toEqual(Array.from({ length: 10 }, () => 'paper'));
    expect(rows.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'paper'));
  });

  it('has the size of a card and is small enough', async () => {
    const png = await draw('It is so.');
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...CARD });
    expect(png.length).toBeLessThan(CARD_BUDGET);
  });

  it('is the same each time', async () => {
    expect((await draw('It is so.')).equals(await draw('It is so.'))).toBe(true);
    expect((await draw('It is so.')).equals(await draw('It was so.'))).toBe(false);
  });

  it.each([
    ['a long sentence', `${'Governance of cyberspace '.repeat(10)}ends.`],
    ['a sentence that is cut', `${'governance of cyberspace '.repeat(30)}ends.`],
    ['a sentence in capitals', `${'GOVERNANCE OF CYBERSPACE '.repeat(10)}ENDS.`],
    ['a very long word', 'a'.repeat(300)],
  ])('has room for %s above its rule, and is small enough', async (_name, text) => {
    const png = await draw(text);
    expect(png.length).toBeLessThan(CARD_BUDGET);
    // What has no room is cut off at the edges of its box: at the top, and above the rule.
    const rows = await rowsOf(png);
    const rule = rows.indexOf('ink');
    expect(rule).toBeGreaterThan(CARD.height / 2);
    expect([rows[44], rows[rule - 2]]).toEqual(['paper', 'paper']);
    expect(rows.slice(44, rule)).toContain('letters');
  });

  it('that cannot be made small enough is refused', async () => {
    const tree = cardTree(passageCard(essay, { number: 1, text: 'So.' }, 'Reader', face.covers), face.family);
    await expect(drawCard(tree, face, 1_000)).rejects.toThrow('has 1000 bytes or more');
  });
});
