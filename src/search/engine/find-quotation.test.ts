import { describe, expect, it } from 'vitest';
import { parseEnglish, passagesOf } from '../fixtures/in-memory.ts';
import { randomFrom } from '#lib/random.ts';
import { LONGEST_QUERY } from '../query/query.ts';
import { findQuotation } from './find-quotation.ts';
import type { Scored } from './rank.ts';

const RULE = 'The international order must rest on the rule of law and on dialogue among equals.';
const PEACE = 'The international order must rest on peace among states, and nothing else will do.';
const PASSAGES = ['Nothing of the kind stands here.', PEACE, RULE];

/** Looks among passages for what is quoted, the first of them taken to match best. */
async function find(text: string, texts: readonly string[] = PASSAGES, kind: 'passage' | 'essay' = 'passage') {
  const { units, find: places, load } = await passagesOf(texts);
  const scored = units.map((unit, index): Scored => ({
    unit: { ...unit, kind },
    score: 100 - index,
    marks: [],
  }));
  const found = await findQuotation(text, parseEnglish(text), scored, places, load);
  return found && { ...found, number: found.unit.number, exact: found.differences.every(({ same }) => same) };
}

describe('a long query', () => {
  it('is a quotation of the passage that it is nearest to', async () => {
    expect(await find('international order must rest on the rule of law')).toMatchObject({
      number: 3,
      exact: true,
      marks: ['international', 'order', 'must', 'rest', 'on', 'the', 'rule', 'of', 'law'],
    });
  });

  it('is one of the first of two passages that it is as near to', async () => {
    expect(await find('international order must rest on the rule of law', [RULE, RULE])).toMatchObject({ number: 1 });
  });

  it('may have quotation marks of its own, as the text has', async () => {
    const own = 'They ask for a “rule of law”, and what they mean is the rule of the strong.';
    expect(await find(own, [...PASSAGES, own])).toMatchObject({ number: 4, exact: true });
    expect(await find(`“${own}”`, [...PASSAGES, own])).toMatchObject({ number: 4, exact: true });
    expect(await find(own.replace('strong', 'weak'), [...PASSAGES, own])).toMatchObject({ number: 4, exact: false });
    expect(await find(own.replace('rule of', 'role of'), [...PASSAGES, own])).toMatchObject({
      number: 4,
      exact: false,
    });
  });

  it.each([
    ['Chinese', '网络空间不是法外之地，各国应当在平等的基础上开展对话。'],
    ['Japanese', 'サイバー空間は無法地帯ではなく、各国は対等に対話すべきである。'],
    ['Thai', 'ไซเบอร์สเปซไม่ใช่ดินแดนไร้กฎหมาย ทุกประเทศควรเจรจากันอย่างเท่าเทียม'],
    ['Arabic', 'الفضاء الإلكتروني ليس مكانا خارج القانون وعلى جميع الدول أن تتحاور'],
    ['Korean', '사이버 공간은 법의 바깥에 있는 곳이 아니며 모든 나라는 평등하게 대화해야 한다'],
    ['Hindi', 'साइबर स्पेस कानून से बाहर की जगह नहीं है और सभी देशों को बराबरी से बात करनी चाहिए'],
  ])('is one in any script: %s', async (_name, sentence) => {
    expect(await find(sentence, [...PASSAGES, `${sentence} ${RULE}`])).toMatchObject({ number: 4, exact: true });
  });

  it.each([
    ['it has seven words', 'order must rest on the rule of'],
    ['too few of its words are in one', 'order must come from what strong powers want of law'],
    ['its words stand in another order', 'equals among dialogue on and law of rule the'],
    ['there is no passage', ''],
  ])('is none where %s', async (_name, text) => {
    expect(await find(text)).toBeUndefined();
  });
});

describe('a phrase in quotation marks', () => {
  it('is a quotation where it stands nowhere just so, and shows what differs', async () => {
    const found = await find('“dialogue among strangers.”');
    expect(found?.number).toBe(3);
    expect(found?.differences.map(({ same, yours }) => [same, yours])).toEqual([
      [true, 'dialogue among'],
      [false, 'strangers.'],
    ]);
  });

  it('is none where it stands in a passage', async () => {
    expect(await find('"dialogue among equals"')).toBeUndefined();
    expect(await find('"dialogue among equals" and many other words of a long query')).toBeUndefined();
  });

  it('is none of two words', async () => {
    expect(await find('"dialogue between"')).toBeUndefined();
  });

  it('is compared by itself, without the rest of the query', async () => {
    const found = await find('order "dialogue among strangers" law');
    expect(found?.differences.map(({ yours }) => yours)).toEqual(['dialogue among', 'strangers']);
  });

  it('shows what differs in a script without spaces', async () => {
    const found = await find('“各国应当开展对抗”', ['网络空间中，各国应当开展对话。']);
    expect(found?.differences.filter(({ same }) => !same)).toMatchObject([{ yours: '抗', text: '话。' }]);
  });
});

describe('a quotation', () => {
  const text = 'international order must rest on the rule of law';

  it('is looked for in passages and notes, not in the head of an essay', async () => {
    expect(await find(text, [RULE], 'essay')).toBeUndefined();
    expect(await find(text, [RULE])).toBeDefined();
  });

  it('is looked for in what matches best, not in all that matches', async () => {
    const others = (times: number): string[] => Array.from({ length: times }, () => 'other words');
    expect(await find(text, [...others(8), RULE])).toBeDefined();
    expect(await find(text, [...others(60), RULE])).toBeUndefined();
  });

  it('of a query that is too long is what is searched of it', async () => {
    const next = randomFrom(9);
    const passage = Array.from({ length: LONGEST_QUERY / 4 }, () => Math.floor(next() * 1e9).toString(36)).join(' ');
    const found = await find(`${passage.slice(0, LONGEST_QUERY - 1)} ${'never read '.repeat(5_000)}`, [passage]);
    expect(found).toBeDefined();
    expect(found?.differences.map(({ yours }) => yours).join(' ').length).toBeLessThanOrEqual(LONGEST_QUERY);
  });
});
