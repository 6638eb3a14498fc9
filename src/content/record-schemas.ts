import { z } from 'astro/zod';
import { address, languageTag, line } from './fields.ts';

/* As in `schemas.ts`: each field says what is expected there, and has an example to copy. */

const ABOUT_SOURCE = 'where the sentence “about” is from, as a sentence';
const SOURCE_EXAMPLE = '"aboutSource": "The note on the author that came with the text."';
const aboutSource = line(ABOUT_SOURCE).optional().meta({ example: SOURCE_EXAMPLE });

/** A statement and its source go together. */
function sourceGoesWithAbout(
  { about, aboutSource: source }: { about?: string | undefined; aboutSource?: string | undefined },
  context: z.RefinementCtx,
): void {
  // Empty fields are reported by themselves.
  if (Boolean(about) === Boolean(source)) return;
  context.addIssue({
    code: 'custom',
    path: [about ? 'aboutSource' : 'about'],
    message: about ? ABOUT_SOURCE : 'the sentence whose source is given',
    params: { write: about ? SOURCE_EXAMPLE : '"about": "…", or no "aboutSource"' },
  });
}

/** A person of `content/people.json`. */
export const personSchema = z
  .strictObject({
    family: line('the family name').meta({ example: '"family": "Lan"' }),
    given: line('the given name').meta({ example: '"given": "Xinzhen"' }),
    nameOrder: z
      .enum(['family-first', 'given-first'], { error: '"family-first" or "given-first"' })
      .meta({ example: '"nameOrder": "family-first"' }),
    /** For screen readers, if it is not that of the site. */
    language: languageTag.optional().meta({ example: '"language": "zh-Latn-pinyin"' }),
    about: line('a sentence on the person').optional().meta({ example: '"about": "Staff writer of Beijing Review."' }),
    aboutSource,
    affiliation: line('the name of an organisation').optional().meta({ example: '"affiliation": "Beijing Review"' }),
  })
  .superRefine(sourceGoesWithAbout);

/** Kinds that citations distinguish. */
export const PUBLICATION_KINDS = ['magazine', 'newspaper', 'journal', 'website'] as const;

/** A publication of `content/publications.json`. */
export const publicationSchema = z
  .strictObject({
    name: line('the name of the publication').meta({ example: '"name": "Beijing Review"' }),
    url: address('an address starting with https://').optional().meta({
      example: '"url": "https://www.cyber-insights.org/"',
    }),
    /** Default: website. */
    kind: z
      .enum(PUBLICATION_KINDS, { error: `one of: ${PUBLICATION_KINDS.join(', ')}` })
      .optional()
      .meta({ example: '"kind": "magazine"' }),
    about: line('a sentence on the publication').optional().meta({
      example: '"about": "Weekly published by the Chinese state."',
    }),
    aboutSource,
  })
  .superRefine(sourceGoesWithAbout);

export type Person = z.infer<typeof personSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];
