import { z } from 'astro/zod';
import { line, list, record, words } from './fields.ts';

/* As in `schemas.ts`: each field says what is expected there, and has an example to copy. */

const ID = 'kind and file of a topic, such as concepts/digital-divide';
const topicId = z.string({ error: ID }).regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: ID });
const names = (name: string) => list('a list of names', words(name)).default([]);
const PASSAGE = 'slug of an essay and fragment of a passage, such as lan#p9';
const choices = list(
  'a list of passages, each with passage and reason',
  record('the fields passage and reason', {
    passage: z.string({ error: PASSAGE }).regex(/^[a-z0-9-]+#p[1-9]\d*$/, { error: PASSAGE }),
    reason: line('a sentence that says why, for readers'),
  }),
).default([]);

/** Front matter of `content/topics/<kind>/<slug>.md`; the definition stands below it. */
export const topicSchema = z.strictObject({
  /**
   * As in the index: capitals for a name only. It stands in an essay, or is a heading over passages that the editor
   * added.
   */
  name: words('the name of the topic').meta({ example: 'name: digital divide' }),
  /** Other names in the essays; each is found in one. A capital needs a capital in the text. */
  otherNames: names('a name that an essay uses').meta({
    example: 'otherNames: [cyberspace sovereignty, cybersovereignty]',
  }),
  /** Names that readers may search for, and no essay needs. */
  searchedAs: names('a name that a reader may type').meta({ example: 'searchedAs: [digital sovereignty]' }),
  /** Target of a reference, which has a name and nothing else. */
  see: topicId.optional().meta({ example: 'see: concepts/digital-divide' }),
  related: list('a list of topics', topicId)
    .default([])
    .meta({ example: 'related: [concepts/digital-divide]' }),
  /** Passages that speak of it without naming it. */
  added: choices.meta({ example: 'added: [{ passage: lan#p9, reason: It asks for … without the word. }]' }),
  /** Passages that name it in passing. */
  removed: choices.meta({ example: 'removed: [{ passage: lan#p9, reason: It is named in passing. }]' }),
});
