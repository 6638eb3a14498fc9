import { z } from 'astro/zod';
import { address, line, words } from './fields.ts';
import { NOT_STATED, isRealDate } from '#lib/dates.ts';
import { isLanguageTag } from '#language/tags.ts';
import type { Article } from 'schema-dts';

/** What an essay can be called in the vocabulary of schema.org: an article, or a kind of article. */
export const ARTICLE_TYPES = [
  'Article',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'NewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'ScholarlyArticle',
] as const satisfies readonly Article['@type'][];

export type ArticleType = (typeof ARTICLE_TYPES)[number];

/*
 * Every field carries two things for the editor who gets it wrong: the `error`, which says what is expected there, and
 * the `example`, which can be copied.
 */

const TITLE = 'the title of the essay, with a letter or a digit in it';
const SAME_TITLE = 'the title letter by letter, in which only capitals differ';
const sourceLine = z
  .int({ error: 'the number of a line of the source, counted from 1' })
  .min(1, { error: 'the number of a line of the source, counted from 1' });
const languageTag = z
  .string({ error: 'a language tag of BCP 47, such as en' })
  .refine(isLanguageTag, { error: 'a language tag of BCP 47, such as en' });
/** A date as text. YAML reads a bare year as a number, which is as good. */
const date = (expected: string) =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string({ error: expected }).refine((value) => value === NOT_STATED || isRealDate(value), { error: expected }),
  );

/** What a line of the received text can hold that the page shows as a fact about the essay. */
export const METADATA = {
  title: 'title',
  publication: 'name of the publication',
  date: 'date',
  credits: 'credits',
} as const;

const claimedLine = z.strictObject(
  {
    /** Example: `3` */
    line: sourceLine,
    /** Which fact the line holds. Example: `title` */
    holds: z.enum(Object.keys(METADATA) as [keyof typeof METADATA], {
      error: `one of: ${Object.keys(METADATA).join(', ')}`,
    }),
    /** What of the line is not published, and that it is not. Example: `An e-mail address is not published.` */
    withheld: line('a sentence').optional(),
  },
  { error: 'the fields line and holds' },
);

const leftOutLine = z.strictObject(
  {
    /** Example: `29` */
    line: sourceLine,
    /** What the line is. Example: `Caption of a picture` */
    what: line('what the line is, in a few words'),
    /** Why it is left out. Example: `Its characters were lost.` */
    why: line('why the line is left out, as a sentence'),
  },
  { error: 'the fields line, what and why' },
);

/** How the text as received became the page: every line that is not blank is claimed here once. */
const source = z.strictObject(
  {
    /** File in `content/sources/`. Example: `lan.txt` */
    file: line('the name of a file in content/sources/'),
    /** Lines that are the body, one paragraph each, in reading order. Example: `[3, 5, 7]` */
    body: z
      .array(sourceLine, { error: 'a list of line numbers: the lines that are the body' })
      .min(1, { error: 'a list of line numbers: the lines that are the body' }),
    /** Lines whose words are shown as facts about the essay. */
    metadata: z.array(claimedLine, { error: 'a list of lines, each with line and holds' }).default([]),
    /** Lines that the page does not carry, each with its reason. */
    leftOut: z.array(leftOutLine, { error: 'a list of lines, each with line, what and why' }).default([]),
  },
  { error: 'the fields file and body, and metadata and leftOut where they are needed' },
);

/** The facts of an essay, each by itself. */
const essayFields = z.strictObject({
  /** The title as it was printed. Where none is known, the one that was inferred; see the next field. */
  title: words(TITLE).meta({ example: 'title: More Cooperation In Cyberspace' }),
  /**
   * The title with no capitals but those of its first word, of the first word after a colon, and of names. Citation
   * styles set capitals by rules of their own, and cannot tell a name without it. Left out where the title has no
   * others; without it, citations keep the capitals as they were printed.
   */
  titleInSentenceCase: line(SAME_TITLE)
    .optional()
    .meta({ example: 'titleInSentenceCase: More cooperation in cyberspace' }),
  /** Where the title was taken from, if the text itself does not carry one. Left out where it does. */
  titleInferredFrom: line('where the title was taken from')
    .optional()
    .meta({ example: 'titleInferredFrom: the address of the page where the essay was published' }),
  /** Who wrote it: ids in `content/people.json`, in the order in which they are named. */
  authors: z
    .array(line('the id of a person in people.json'), { error: 'a list of ids of people.json' })
    .min(1, { error: 'at least one id of people.json' })
    .meta({ example: 'authors: [lan-xinzhen]' }),
  /** Who else is named, and as what: role and id in `content/people.json`. */
  credits: z
    .array(
      z.strictObject(
        {
          role: line('what the person did, such as Copy editor'),
          person: line('the id of a person in people.json'),
        },
        { error: 'the fields role and person' },
      ),
      { error: 'a list of roles and people' },
    )
    .default([])
    .meta({ example: 'credits: [{ role: Copy editor, person: garth-wilson }]' }),
  /** Where it was first published: an id in `content/publications.json`. */
  publication: line('the id of a publication in publications.json').meta({ example: 'publication: beijing-review' }),
  /** When it was first published, as exactly as it is known, or `not stated`. A year below 1000 has quotes: `'0800'`. */
  published: date(`a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or the words “${NOT_STATED}”`).meta({
    example: `published: 2020-11-26, or published: ${NOT_STATED}`,
  }),
  /** What can be said of the date beyond it. Left out where there is nothing. */
  publishedNote: line('a sentence on the date').optional().meta({
    example: 'publishedNote: After the outbreak of COVID-19, of which it speaks, so 2020 or later.',
  }),
  /** Address of the text where it was first published, or of a faithful copy. */
  original: address('the address of the original, starting with https://').meta({
    example: 'original: https://www.cyber-insights.org/glory-and-dream-chinas-cyberspace-governance-2/',
  }),
  /** What kind of text it is, in words. */
  kind: line('the kind of text, in words').meta({ example: 'kind: Opinion essay by a scholar' }),
  /**
   * What it is in the vocabulary of schema.org, for search engines: `Article`, which is always true, or a kind of it
   * where that is true as well, such as an opinion column in a paper.
   */
  schemaType: z
    .enum(ARTICLE_TYPES, { error: `one of: ${ARTICLE_TYPES.join(', ')}` })
    .default('Article')
    .meta({ example: 'schemaType: OpinionNewsArticle' }),
  /** Who holds the rights and what licence is stated, in sentences. */
  rights: line('who holds the rights, and what licence is stated').meta({
    example: 'rights: With the author and the publisher. No licence is stated.',
  }),
  /** Language of the text, as a BCP 47 tag. */
  language: languageTag.meta({ example: 'language: en' }),
  /** Words of other languages in the text, so that they are read aloud as what they are. */
  foreignWords: z
    .array(
      z.strictObject(
        {
          language: languageTag,
          words: z.array(line('a word of the text')).min(1, { error: 'at least one word' }),
        },
        { error: 'the fields language and words' },
      ),
      { error: 'a list of languages and their words' },
    )
    .default([])
    .meta({ example: 'foreignWords: [{ language: zh-Latn-pinyin, words: [Wuzhen] }]' }),
  /** The editor's summary, two sentences. Always shown as the editor's. */
  summary: line('two sentences that sum the essay up').meta({
    example: 'summary: The essay argues for cooperation. It names three stumbling blocks.',
  }),
  /** The note on the author that came with the text, word for word, and its line in the source. */
  authorNote: z
    .strictObject(
      {
        line: sourceLine.optional(),
        text: line('the note on the author, word for word'),
      },
      { error: 'the fields text and, where there is a source, line' },
    )
    .optional()
    .meta({ example: 'authorNote: { line: 13, text: … }' }),
  /** The text as received, and what became of each of its lines. Left out where there is no such file. */
  source: source.optional().meta({ example: 'source: { file: lan.txt, body: [7, 9, 11] }' }),
});

/** Front matter of an essay, `content/essays/<slug>.mdx`. */
export const essaySchema = essayFields.superRefine(({ title, titleInSentenceCase }, context) => {
  if (!titleInSentenceCase || titleInSentenceCase.toLowerCase() === title.toLowerCase()) return;
  context.addIssue({
    code: 'custom',
    path: ['titleInSentenceCase'],
    message: SAME_TITLE,
    params: { write: `titleInSentenceCase: ${JSON.stringify(title)}, with fewer capitals` },
  });
});

const ABOUT_SOURCE = 'where the sentence “about” is from, as a sentence';
const SOURCE_EXAMPLE = '"aboutSource": "The note on the author that came with the text."';
const aboutSource = line(ABOUT_SOURCE).optional().meta({ example: SOURCE_EXAMPLE });

/** What is said of someone has a source, and there is no source of nothing. */
function sourceGoesWithAbout(
  { about, aboutSource: source }: { about?: string | undefined; aboutSource?: string | undefined },
  context: z.RefinementCtx,
): void {
  // What is empty is told by its own field.
  if (Boolean(about) === Boolean(source)) return;
  context.addIssue({
    code: 'custom',
    path: [about ? 'aboutSource' : 'about'],
    message: about ? ABOUT_SOURCE : 'the sentence whose source is given',
    params: { write: about ? SOURCE_EXAMPLE : '"about": "…", or no "aboutSource"' },
  });
}

/** One person of `content/people.json`, by id. */
export const personSchema = z
  .strictObject({
    /** Family name. Example: `Lan` */
    family: line('the family name').meta({ example: '"family": "Lan"' }),
    /** Given name. Example: `Xinzhen` */
    given: line('the given name').meta({ example: '"given": "Xinzhen"' }),
    /** Which of the two is written first. Example: `family-first` */
    nameOrder: z
      .enum(['family-first', 'given-first'], { error: '"family-first" or "given-first"' })
      .meta({ example: '"nameOrder": "family-first"' }),
    /** Language of the name, where it is not that of the site, so that it is read aloud right. Example: `zh-Latn-pinyin` */
    language: languageTag.optional().meta({ example: '"language": "zh-Latn-pinyin"' }),
    /** Who that is, in a sentence that is sure. Example: `Staff writer of Beijing Review.` */
    about: line('a sentence on the person').optional().meta({ example: '"about": "Staff writer of Beijing Review."' }),
    /** Where that sentence is from; it has to be said. Example: `The note on the author that came with the text.` */
    aboutSource,
    /** The organisation that the person belongs to, where that is stated. Example: `Beijing Review` */
    affiliation: line('the name of an organisation').optional().meta({ example: '"affiliation": "Beijing Review"' }),
  })
  .superRefine(sourceGoesWithAbout);

/** What a publication can be, as far as citations tell one from another. */
export const PUBLICATION_KINDS = ['magazine', 'newspaper', 'journal', 'website'] as const;

/** One publication of `content/publications.json`, by id. */
export const publicationSchema = z
  .strictObject({
    /** Its name. Example: `Beijing Review` */
    name: line('the name of the publication').meta({ example: '"name": "Beijing Review"' }),
    /** Its own address, where that is known. Example: `https://www.cyber-insights.org/` */
    url: address('an address starting with https://').optional().meta({
      example: '"url": "https://www.cyber-insights.org/"',
    }),
    /** What citations take it for; a website, where nothing is said. Example: `magazine` */
    kind: z
      .enum(PUBLICATION_KINDS, { error: `one of: ${PUBLICATION_KINDS.join(', ')}` })
      .optional()
      .meta({ example: '"kind": "magazine"' }),
    /** What it is, in a sentence that is sure. Example: `Weekly published by the Chinese state.` */
    about: line('a sentence on the publication').optional().meta({
      example: '"about": "Weekly published by the Chinese state."',
    }),
    /** Where that sentence is from; it has to be said. Example: `The editor’s knowledge.` */
    aboutSource,
  })
  .superRefine(sourceGoesWithAbout);

/** A text as it was received, line by line. Line 1 is `lines[0]`. */
export const sourceSchema = z.strictObject({ lines: z.array(z.string()) });

export type EssayData = z.infer<typeof essaySchema>;
export type Person = z.infer<typeof personSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];
