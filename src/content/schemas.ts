import { z } from 'astro/zod';
import { address, languageTag, line, list, record, words } from './fields.ts';
import { NOT_STATED, isRealDate } from '#lib/dates.ts';

/** `Article` of schema.org, and its subtypes that fit an essay. */
const ARTICLE_TYPES = [
  'Article',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'NewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'ScholarlyArticle',
] as const;

export type ArticleType = (typeof ARTICLE_TYPES)[number];

/*
 * Every field carries two things for the editor who gets it wrong: the `error`, which says what is expected there, and
 * the `example`, which can be copied.
 */

const TITLE = 'the title of the essay, with a letter or a digit in it';
const SAME_TITLE = 'the title letter by letter, in which only capitals differ';
const SOURCE_LINE = 'the number of a line of the source, counted from 1';
const sourceLine = z.int({ error: SOURCE_LINE }).min(1, { error: SOURCE_LINE });
/** A date as text; YAML reads a bare year as a number. */
const date = (expected: string) =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string({ error: expected }).refine((value) => value === NOT_STATED || isRealDate(value), { error: expected }),
  );

/** Facts about the essay that a line of the received text can hold. */
export const METADATA = {
  title: 'title',
  publication: 'name of the publication',
  date: 'date',
  credits: 'credits',
} as const;

const claimedLine = record('the fields line and holds', {
  line: sourceLine,
  holds: z.enum(Object.keys(METADATA) as [keyof typeof METADATA], {
    error: `one of: ${Object.keys(METADATA).join(', ')}`,
  }),
  /** Note on a part of the line that is not published, such as `An e-mail address is not published.` */
  withheld: line('a sentence').optional(),
});

const leftOutLine = record('the fields line, what and why', {
  line: sourceLine,
  /** Such as `Caption of a picture`. */
  what: line('what the line is, in a few words'),
  /** Such as `Its characters were lost.` */
  why: line('why the line is left out, as a sentence'),
});

/** Mapping of the received text to the page: each line that is not blank is claimed once. */
const source = record('the fields file and body, and metadata and leftOut where they are needed', {
  file: line('the name of a file in content/sources/'),
  /** Lines of the body, a paragraph each, in reading order. */
  body: list('a list of line numbers: the lines that are the body', sourceLine, 1),
  metadata: list('a list of lines, each with line and holds', claimedLine).default([]),
  leftOut: list('a list of lines, each with line, what and why', leftOutLine).default([]),
});

const essayFields = z.strictObject({
  /** As printed, or inferred; see `titleInferredFrom`. */
  title: words(TITLE).meta({ example: 'title: More Cooperation In Cyberspace' }),
  /**
   * Capitals only for the first word, the first word after a colon, and names: styles of citation set their own and
   * cannot tell a name. Without it, citations keep the capitals as printed.
   */
  titleInSentenceCase: line(SAME_TITLE)
    .optional()
    .meta({ example: 'titleInSentenceCase: More cooperation in cyberspace' }),
  titleInferredFrom: line('where the title was taken from')
    .optional()
    .meta({ example: 'titleInferredFrom: the address of the page where the essay was published' }),
  /** In the order in which they are named. */
  authors: list('a list of ids of people.json', line('the id of a person in people.json'))
    .min(1, { error: 'at least one id of people.json' })
    .meta({ example: 'authors: [lan-xinzhen]' }),
  credits: list(
    'a list of roles and people',
    record('the fields role and person', {
      role: line('what the person did, such as Copy editor'),
      person: line('the id of a person in people.json'),
    }),
  )
    .default([])
    .meta({ example: 'credits: [{ role: Copy editor, person: garth-wilson }]' }),
  publication: line('the id of a publication in publications.json').meta({ example: 'publication: beijing-review' }),
  /** As exactly as it is known. A year below 1000 needs quotes: `'0800'`. */
  published: date(`a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or the words “${NOT_STATED}”`).meta({
    example: `published: 2020-11-26, or published: ${NOT_STATED}`,
  }),
  publishedNote: line('a sentence on the date').optional().meta({
    example: 'publishedNote: After the outbreak of COVID-19, of which it speaks, so 2020 or later.',
  }),
  /** Or a faithful copy. */
  original: address('the address of the original, starting with https://').meta({
    example: 'original: https://www.cyber-insights.org/glory-and-dream-chinas-cyberspace-governance-2/',
  }),
  kind: line('the kind of text, in words').meta({ example: 'kind: Opinion essay by a scholar' }),
  /** The closest type that is true, for search engines; `Article` always is. */
  schemaType: z
    .enum(ARTICLE_TYPES, { error: `one of: ${ARTICLE_TYPES.join(', ')}` })
    .default('Article')
    .meta({ example: 'schemaType: OpinionNewsArticle' }),
  rights: line('who holds the rights, and what licence is stated').meta({
    example: 'rights: With the author and the publisher. No licence is stated.',
  }),
  language: languageTag.meta({ example: 'language: en' }),
  /** Words of other languages in the text, for screen readers. */
  foreignWords: list(
    'a list of languages and their words',
    record('the fields language and words', {
      language: languageTag,
      words: z.array(line('a word of the text')).min(1, { error: 'at least one word' }),
    }),
  )
    .default([])
    .meta({ example: 'foreignWords: [{ language: zh-Latn-pinyin, words: [Wuzhen] }]' }),
  /** Always shown as the editor’s. */
  summary: line('two sentences that sum the essay up').meta({
    example: 'summary: The essay argues for cooperation. It names three stumbling blocks.',
  }),
  /** Word for word as it came with the text, with its line in the source. */
  authorNote: record('the fields text and, where there is a source, line', {
    line: sourceLine.optional(),
    text: line('the note on the author, word for word'),
  })
    .optional()
    .meta({ example: 'authorNote: { line: 13, text: … }' }),
  source: source.optional().meta({ example: 'source: { file: lan.txt, body: [7, 9, 11] }' }),
});

/** Front matter of `content/essays/<slug>.mdx`. */
export const essaySchema = essayFields.superRefine(({ title, titleInSentenceCase }, context) => {
  if (!titleInSentenceCase || titleInSentenceCase.toLowerCase() === title.toLowerCase()) return;
  context.addIssue({
    code: 'custom',
    path: ['titleInSentenceCase'],
    message: SAME_TITLE,
    params: { write: `titleInSentenceCase: ${JSON.stringify(title)}, with fewer capitals` },
  });
});

export const sourceSchema = z.strictObject({ lines: z.array(z.string()) });

export type EssayData = z.infer<typeof essaySchema>;
