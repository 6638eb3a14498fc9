import { undetermined } from '#language/language.ts';
import { describe, expect, it } from 'vitest';
import { segment } from '#language/segment.ts';
import { siteOf } from '../fixtures/in-memory.ts';
import { termsOf } from '../index/terms.ts';
import type { Concept } from '../query/expand.ts';
import { openPlaces } from './index-parts.ts';
import { chooseConcepts } from './read-budget.ts';
import { openTexts } from './index-parts.ts';

describe('the places', () => {
  const many = Array.from({ length: 3_000 }, (_, number) => `w${number.toString(36)}`).join(' ');
  const texts = [many, '网络空间', '网上 law', 'กำ กข 葛﨑'];
  const { source, manifest } = siteOf([{ slug: 'a', blocks: texts }]);

  it('are in more files than one, and each term has its own in the file that is loaded for it', async () => {
    expect(manifest.places.length).toBeGreaterThan(2);
    for (const [index, text] of texts.entries()) {
      for (const { form, at, span } of termsOf(segment(text)).filter((_, number) => number % 61 === 0)) {
        const places = openPlaces(manifest, source);
        await places.load([form]);
        expect(places.get(form).get(index + 1)).toContainEqual({ at, next: at + span });
      }
    }
  });

  it('of a letter are those of all pairs that begin with it, and of no other letter', async () => {
    const places = openPlaces(manifest, source);
    await places.load(['网', '葛', 'ก']);
    expect([...places.get('网').keys()]).toEqual([2, 3]);
    expect([...places.get('葛').keys()]).toEqual([4]);
    expect(places.get('ก').get(4)).toHaveLength(1);
  });

  it('are none where there is no such term, or its file was not loaded', async () => {
    const places = openPlaces(manifest, source);
    expect([...places.get('law')]).toEqual([]);
    await places.load(['law', 'lawn', '', '\ud800', '\u{10ffff}']);
    expect([...places.get('law').keys()]).toEqual([3]);
    expect([...places.get('lawn')]).toEqual([]);
    expect(places.filesOf('\u0000')).toEqual([]);
  });
});

describe('the texts', () => {
  it('come with the heading that they stand below', async () => {
    const { source } = siteOf([{ slug: 'a', title: 'Title', blocks: ['One.', '# On Law', 'Two.', '@ Of Lan.'] }]);
    const load = openTexts(source);
    expect(await Promise.all([0, 1, 2, 3, 4].map(load))).toEqual([
      ['Title'],
      ['One.'],
      ['On Law'],
      ['Two.', 'On Law'],
      ['Of Lan.'],
    ]);
    await expect(load(99)).rejects.toMatchObject({ name: 'IndexError' });
  });
});

describe('of a long query', () => {
  const words = {
    count: (form: string) => Number(form.slice(1)),
    sameWord: () => [],
    near: () => [],
    endingIn: () => [],
    language: undetermined,
  };
  const concept = (form: string): Concept => ({
    typed: form,
    at: [0],
    options: [{ kind: 'word', label: form, phrase: [[{ form, weight: 1 }]], weight: 1 }],
    parts: [],
  });
  const concepts = Array.from({ length: 40 }, (_, number) => concept(`w${((number * 7) % 40) + 1}`));

  it('the rarest words are looked for, in the order in which they were typed, and the others told', () => {
    const { read, unread } = chooseConcepts(concepts, words, (form) => [Number(form.slice(1))]);
    expect(read.length).toBeGreaterThan(3);
    expect(read.map(({ typed }) => typed)).toEqual(
      concepts.map(({ typed }) => typed).filter((typed) => Number(typed.slice(1)) <= read.length),
    );
    expect(read.length + unread.length).toBe(40);
  });

  it('all are where they stand in few files, and one is however many it stands in', () => {
    expect(chooseConcepts(concepts, words, () => [1]).unread).toEqual([]);
    const everywhere = Array.from({ length: 99 }, (_, file) => file);
    expect(chooseConcepts([concept('w1')], words, () => everywhere).read).toHaveLength(1);
  });
});
