import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { expect, it } from 'vitest';
import { pageAt } from './built.ts';
import { hrefOf, linksIn, partNamed, textOf } from './parts.ts';
import { site } from '#content/site.ts';

const SOVEREIGNTY = pageAt('/topics/concepts/cyberspace-sovereignty/');
const UNITED_ISLES = pageAt('/topics/places/united-isles/');

/** A passage of an essay, on the page of a topic. */
function passageOn($: CheerioAPI, essay: string, number: number): Cheerio<Element> {
  return partNamed($, essay).find(`li:has(a[aria-label="${essay} paragraph ${number}"])`);
}

it('a topic is named, explained and told apart by its kind', () => {
  const $ = SOVEREIGNTY;
  const main = $('main');
  expect($('title').text()).toBe(`cyberspace sovereignty (concept) · ${site.name}`);
  expect(textOf($('h1'))).toBe('cyberspace sovereignty');
  expect(textOf(main)).toContain('also: cybersovereignty');
  expect(textOf(main)).toContain('The principle that a state governs cyberspace on its own shores by its own laws.');
  expect(hrefOf($, main, 'Concept')).toBe('/topics/concepts/');
});

it('each essay that speaks of it has a part with its passages, the words marked, which lead into it', () => {
  const $ = SOVEREIGNTY;
  const [bodor, calder] = [partNamed($, 'Bodor'), partNamed($, 'Calder')];
  expect(textOf(bodor)).toContain('1 of 10 passages');
  const seventh = passageOn($, 'Bodor', 7);
  expect(textOf(seventh.find('mark'))).toBe('cybersovereignty');
  expect(textOf(seventh)).toContain('Named as “cybersovereignty”.');
  expect(linksIn($, seventh)).toEqual([
    ['Cybersovereignty and cyber development', '/essays/bodor/#cybersovereignty-and-cyber-development'],
    ['Bodor paragraph 7', '/essays/bodor/#p7'],
  ]);
  expect(textOf(calder.find('mark').first())).toBe('cyberspace sovereignty');
  expect(textOf(calder)).not.toContain('Named as');
});

it('what other essays do not mention is said: they are named, or counted where they are many', () => {
  expect(textOf(SOVEREIGNTY('main'))).toContain(
    'In 2 passages of 2 essays. Alpha and Beta, Dorn, Middle, Omega and سالم do not mention it.',
  );
  expect(textOf(UNITED_ISLES('main'))).toContain('In 2 passages of one essay. 6 other essays do not mention it.');
  expect(partNamed(UNITED_ISLES, 'Bodor')).toHaveLength(0);
});

it('a passage that does not name the topic has the editor’s reason in place of marks', () => {
  const added = passageOn(UNITED_ISLES, 'Calder', 2);
  expect(textOf(added)).toContain('Counted by the editor: “The only existing superpower” can be no other country');
  expect(added.find('mark')).toHaveLength(0);
});

it('a passage that is named in passing is told, with the reason, and not counted', () => {
  const $ = pageAt('/topics/places/arland/');
  const removed = partNamed($, 'Not counted').find('li');
  expect(removed.toArray().map((item) => textOf($(item)))).toEqual([
    'Bodor paragraph ¶6 It is named only to say that the same technologies are used elsewhere.',
  ]);
  expect(passageOn($, 'Bodor', 6)).toHaveLength(0);
  expect(passageOn($, 'Bodor', 5)).toHaveLength(1);
});

it('of a long passage the sentences around the words come first, and all of it is there, word for word', () => {
  const $ = UNITED_ISLES;
  const long = passageOn($, 'Calder', 3);
  const [shown, whole] = [long.find('.words'), long.find('details')];
  const words = 'deepen international cooperation with the United Isles';
  expect(textOf(shown)).toMatch(new RegExp(`^… As cyberspace .*${words}.* …$`));
  expect(textOf(whole.find('summary'))).toBe('All 392 words of ¶3');
  for (const part of [shown, whole]) expect(textOf(part.find('mark'))).toBe('United Isles');
  expect(whole.find('.cut')).toHaveLength(0);
  expect(textOf(whole.find('p'))).toBe(textOf(pageAt('/essays/calder/')('#p3 > p')));
});

it('related topics are the editor’s, and apart from them those of the same passages', () => {
  const $ = pageAt('/topics/concepts/digital-divide/');
  const [related, together] = [partNamed($, 'See also'), partNamed($, 'In the same passages')];
  expect(linksIn($, related).map(([name]) => name)).toEqual(['developing countries', 'cyberspace order']);
  expect(hrefOf($, together, 'developing countries')).toBeUndefined();
  expect(hrefOf($, together, 'international anarchy')).toBe('/topics/concepts/international-anarchy/');
  expect(textOf(together.find('li:contains("international anarchy")'))).toContain('shares Calder paragraph ¶2');
});

it('a reader goes on to the topics beside it, the comparison of the two essays, and the search', () => {
  const $ = SOVEREIGNTY;
  expect(linksIn($, $('main header > .ways'))).toEqual([
    ['Search within these passages', '/search/?topic=concepts/cyberspace-sovereignty'],
    ['Compare the two essays', '/compare/bodor/calder/'],
  ]);
  expect(linksIn($, partNamed($, 'Topics before and after'))).toEqual([
    ['Before cyberspace rules', '/topics/concepts/cyberspace-rules/'],
    ['All topics', '/topics/#cyberspace-sovereignty'],
    ['After developing countries', '/topics/concepts/developing-countries/'],
  ]);
  // One essay alone is compared with none.
  expect(hrefOf(UNITED_ISLES, UNITED_ISLES('main'), 'Compare the two essays')).toBeUndefined();
});

it('programs find pages of topics, and the ledger keeps no place of a topic', () => {
  expect(SOVEREIGNTY('main [id]')).toHaveLength(0);
  expect(SOVEREIGNTY('meta[name=robots]')).toHaveLength(0);
});
