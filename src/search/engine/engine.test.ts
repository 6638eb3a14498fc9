import { describe, expect, it } from 'vitest';
import { ask, placesOf, siteOf, type Essay } from '../fixtures/in-memory.ts';
import type { SynonymSet } from '../index/synonyms.ts';

const ESSAYS: Essay[] = [
  {
    slug: 'lan',
    title: 'Peace Online',
    authors: ['Lan Xinzhen'],
    publication: 'Leaves',
    year: '2020',
    blocks: [
      'States must not militarise the network.',
      '# On Law',
      'The rule of law, not the law of the jungle, shall govern our shared future together with all nations.',
      'Netizens want an open internet; sovereignty comes first.',
      '@ Lan Xinzhen writes on legislation.',
    ],
  },
  {
    slug: 'tan',
    title: 'A Digital Order',
    authors: ['Youzhi Tan', 'Lan Xinzhen'],
    publication: 'Notes',
    year: '2021',
    blocks: [
      'The legislation on data.',
      'Cybersovereignty and the internet: the internet for all.',
      'Of rules for the future.',
    ],
  },
  {
    slug: 'wei',
    title: 'Unread Words',
    publication: 'Notes',
    year: '2021',
    blocks: ['Nothing of account.', 'Internet.'],
  },
];
const SYNONYMS: SynonymSet[] = [{ same: ['law', 'legislation'] }];
const site = siteOf(ESSAYS, SYNONYMS);
const places = async (
  ...request: [query: string, ...Partial<Parameters<typeof ask>[2] & object>[]]
): Promise<string[]> => placesOf(await ask(site, request[0], request[1]));

describe('a query', () => {
  it.each<[string, string, string[]]>([
    ['a word', 'jungle', ['lan/#p2']],
    ['a word in another form', 'Nation ', ['lan/#p2']],
    ['a word in the other spelling', 'militarize ', ['lan/#p1']],
    ['the beginning of a word', 'netiz', ['lan/#p3']],
    ['a word of the title', 'digital ', ['tan/']],
    ['a question', 'what is the jungle?', ['lan/#p2']],
    ['a phrase', '"shared future"', ['lan/#p2']],
    ['a word without another', 'internet -netizens -nothing -cybersovereignty', ['wei/#p2']],
    ['a word without a phrase', 'future -"shared future"', ['tan/#p3']],
    ['a misspelt word', 'netizans ', ['lan/#p3']],
    ['nothing in the essays', 'qwertyuiop ', []],
    ['a phrase that stands nowhere', '"future shared"', []],
    ['words of which too few are known', 'jungle xyzzy plugh ', []],
  ])('finds the passages of %s', async (_name, query, expected) => {
    expect(await places(query)).toEqual(expected);
  });

  it('finds the note on an author, and the heads of what the author wrote', async () => {
    expect((await places('Xinzhen ')).sort()).toEqual(['lan/', 'lan/#author-note', 'tan/']);
  });

  it('finds notes by themselves, each at its place', async () => {
    const noted = siteOf([{ slug: 'a', blocks: ['A text.', '^ A note on quincunx.', '^ Another.'] }]);
    const { hits } = await ask(noted, 'quincunx ');
    expect(hits.map(({ url, kind }) => [url, kind])).toEqual([['/essays/a/#fn-1', 'note']]);
  });

  it('finds other words too, after the word itself', async () => {
    expect(await places('law ')).toEqual(['lan/#p2', 'lan/#author-note', 'tan/#p1']);
    expect(await places('sovereignty ')).toEqual(['lan/#p3', 'tan/#p2']);
  });

  it('finds first what has its matter, whatever words carry the question', async () => {
    const asked = siteOf([
      { slug: 'lan', blocks: ['They make good use of work, work and work.', 'On treaties.', 'Of ships.'] },
    ]);
    expect(placesOf(await ask(asked, 'who should make a treaty work?'))[0]).toBe('lan/#p2');
    expect(placesOf(await ask(asked, 'make use of work'))[0]).toBe('lan/#p1');
    // What no text speaks of has no answer in what they make.
    expect(placesOf(await ask(asked, 'how does a quantum theory work?'))).toEqual([]);
  });

  it('finds first what has all of its words', async () => {
    expect((await places('future internet '))[0]).not.toBe('wei/#p2');
    expect((await places('shared internet future law '))[0]).toBe('lan/#p2');
  });

  it('finds the place where something is said before the title that says it', async () => {
    const said = siteOf([
      { slug: 'a', title: 'On the jungle', blocks: ['It is all about a jungle, as we said before.'] },
    ]);
    expect(placesOf(await ask(said, 'jungle '))).toEqual(['a/#p1', 'a/']);
  });

  it('finds only the words as they are where the reader wants it so', async () => {
    expect(await places('netizans ', { corrects: false })).toEqual([]);
  });

  it('finds nothing that it excludes, even where it asks for nothing else', async () => {
    expect(await places('-internet')).toEqual(['tan/#p1', 'tan/#p3', 'lan/#p1', 'lan/#p2', 'wei/#p1']);
  });

  it('makes hits of what it finds', async () => {
    const answer = await ask(site, 'the LAW of the jungle');
    const [hit] = answer.shown;
    expect(answer.hits[0]).not.toHaveProperty('excerpt');
    expect(hit).toMatchObject({
      url: '/essays/lan/#p2',
      kind: 'passage',
      number: 2,
      section: 'On Law',
      essay: { slug: 'lan', title: 'Peace Online', values: { author: ['Lan Xinzhen'], year: ['2020'] } },
      marks: ['law', 'jungle'],
    });
    expect(hit?.excerpt.filter((part) => part.hit).map(({ text }) => text)).toEqual(['law', 'law', 'jungle']);
  });

  it('marks the whole of a hyphenated word, not each word like its first part', async () => {
    const hyphen = siteOf([{ slug: 'a', blocks: ['A rule-based order is a rule of rules.'] }]);
    const [hit] = (await ask(hyphen, 'rulebased ')).shown;
    expect(hit?.excerpt.filter((part) => part.hit)).toEqual([{ text: 'rule-based', hit: true }]);
    expect(hit?.marks).not.toEqual(['rule']);
  });

  it('tells what was done with it', async () => {
    expect(await ask(site, 'the netizans and qwertyuiop internet')).toMatchObject({
      corrections: [{ typed: 'netizans', used: 'netizens' }],
      dropped: ['the', 'and'],
      missing: ['qwertyuiop'],
      cut: false,
    });
    expect(await ask(site, 'jungle xyzzy plugh ')).toMatchObject({ tooFew: 'jungle', missing: ['xyzzy', 'plugh'] });
  });

  it('may be a quotation, which comes first and is compared', async () => {
    const { quotation, shown } = await ask(
      site,
      'rule of law, not the rule of the jungle, shall govern our future together with all nations',
    );
    expect(shown[0]).toEqual(quotation?.hit);
    expect(quotation).toMatchObject({ exact: false, hit: { url: '/essays/lan/#p2' } });
    expect(quotation?.differences.flatMap(({ same, yours, text }) => (same ? [] : [[yours, text]]))).toEqual([
      ['rule', 'law'],
      ['', 'shared'],
    ]);
    expect((await ask(site, 'The rule of law — not the law of the jungle — shall govern')).quotation?.exact).toBe(true);
  });
});

describe('filters', () => {
  it('leave what passes, and count what else there is', async () => {
    const answer = await ask(site, 'internet ', { filters: { publication: ['Notes'] } });
    expect(placesOf(answer).sort()).toEqual(['tan/#p2', 'wei/#p2']);
    expect(answer).toMatchObject({ essays: 2 });
    expect(answer.facets).toMatchObject({
      essay: [
        { value: 'tan', label: 'A Digital Order', count: 1 },
        { value: 'wei', label: 'Unread Words', count: 1 },
        { value: 'lan', label: 'Peace Online', count: 0 },
      ],
      author: [
        { value: 'Lan Xinzhen', label: 'Lan Xinzhen', count: 1 },
        { value: 'Youzhi Tan', label: 'Youzhi Tan', count: 1 },
      ],
      publication: [
        { value: 'Notes', label: 'Notes', count: 2 },
        { value: 'Leaves', label: 'Leaves', count: 1 },
      ],
      year: [
        { value: '2021', label: '2021', count: 2 },
        { value: '2020', label: '2020', count: 0 },
      ],
    });
  });

  it('work together, and within one any value will do', async () => {
    expect(await places('internet ', { filters: { year: ['2021'], author: ['Lan Xinzhen'] } })).toEqual(['tan/#p2']);
    expect((await places('internet ', { filters: { essay: ['lan', 'wei'] } })).sort()).toEqual(['lan/#p3', 'wei/#p2']);
    expect(await places('internet ', { filters: { year: ['1999'] } })).toEqual([]);
  });
});

describe('the order of reading', () => {
  it('is by title, and within an essay by place', async () => {
    const found = await places('future internet ', { sort: 'reading' });
    expect(found).toEqual(['tan/#p2', 'tan/#p3', 'lan/#p2', 'lan/#p3', 'wei/#p2']);
    expect((await places('future internet ')).sort()).toEqual(found.toSorted());
  });
});

describe('an empty query', () => {
  it.each(['', ' \n'])('lists all passages, by title and place: %j', async (query) => {
    const answer = await ask(site, query);
    const all = ['tan/#p1', 'tan/#p2', 'tan/#p3', 'lan/#p1', 'lan/#p2', 'lan/#p3', 'wei/#p1', 'wei/#p2'];
    expect(placesOf(answer)).toEqual(all);
    expect(answer).toMatchObject({ essays: 3, missing: [], tooFew: undefined });
  });

  it.each(['""', '?!', '😀'])('finds nothing by signs alone: %j', async (query) => {
    expect(placesOf(await ask(site, query))).toEqual([]);
  });

  it('lists all passages where the essays have no word in common', async () => {
    const mixed = siteOf([
      { slug: 'a', blocks: ['Words of one essay.'] },
      { slug: 'b', blocks: ['网络空间'] },
    ]);
    expect(placesOf(await ask(mixed, ''))).toEqual(['a/#p1', 'b/#p1']);
  });

  it('is narrowed down by filters', async () => {
    expect(await places('', { filters: { author: ['Youzhi Tan'] } })).toEqual(['tan/#p1', 'tan/#p2', 'tan/#p3']);
  });
});
