import { z } from 'astro/zod';
import { isLanguageTag } from '#language/tags.ts';
import { isRealDate } from '#lib/dates.ts';
import { isSpoken, LANGUAGES } from '#strings/languages.ts';
import { line, list, record, words } from './fields.ts';

/* As in `schemas.ts`: each field says what is expected there, and has an example to copy. */

const TAG = `a language tag of BCP 47, of a language in which the site’s own words are written: ${Object.keys(LANGUAGES).join(', ')}`;
const CONTACT = 'an address of mail or of a page, as mailto:… or https://…';

/** A day in full, as ISO 8601. */
const day = (expected: string) =>
  z.string({ error: expected }).refine((text) => text.length === 10 && isRealDate(text), { error: expected });

const count = (expected: string, least = 0) => z.int({ error: expected }).min(least, { error: expected });


/** Pages must have https (RFC 9116, 2.5.3); what has no scheme is no address. */
function isContact(address: string): boolean {
  return /^[!-~]+$/.test(address) && (/^mailto:[^@]+@[^@]+\.[^@]+$/.test(address) || /^https:\/\/[^/]+/.test(address));
}

/** The facts of the site, `content/site.yaml`. `today` is the last day that is not in the future, `id` a UUID to offer. */
export const siteSchema = ({ today, id }: { today: string; id: string }) =>
  z.strictObject({
    /** What the site is called. Example: `Letters from the Sea` */
    name: words('the name of the site').optional().meta({ example: 'name: Letters from the Sea' }),
    /** One sentence for the home page, search engines and feeds. */
    description: line('one sentence on the site').optional().meta({
      example: 'description: Essays on the sea, to read, to search and to link passage by passage.',
    }),
    /** One or two sentences with which the page About begins. */
    introduction: line('one or two sentences on the collection').optional().meta({
      example: 'introduction: Letters from the Sea is a collection of essays for those who sail.',
    }),
    /** A sentence on the rights in the essays, at the foot of each page. Each essay states its own. */
    rights: line('a sentence on the rights in the essays').optional().meta({
      example: 'rights: The essays belong to their authors and publishers.',
    }),
    /** Language of the site’s own words, as a BCP 47 tag. Dates and numbers are those of its region. Example: `en-GB` */
    language: z
      .string({ error: TAG })
      .refine((tag) => isLanguageTag(tag) && isSpoken(tag), { error: TAG })
      .default('en')
      .meta({ example: 'language: en' }),
    /** Name of the collection for feed readers, which know it by nothing else: another collection takes another UUID. */
    id: z
      .uuid({ error: 'a UUID' })
      .toLowerCase()
      .optional()
      .meta({ example: `id: ${id}` }),
    /** The day on which work on the site began: before it, nothing here was published. Example: `2026-11-22` */
    since: day('a day as YYYY-MM-DD')
      .refine((text) => text <= today, { error: 'a day as YYYY-MM-DD, and none after today' })
      .optional()
      .meta({ example: 'since: 2026-11-22' }),
    /** What the search page offers to try: each finds something in the essays. */
    searchExamples: list(
      'a list of searches that find something in the essays',
      words('what a reader may search for, with a letter or a digit in it'),
    )
      .default([])
      .meta({ example: 'searchExamples: [high tide, “a storm at sea”, who may sail where?]' }),
    /** How many essays the feeds carry, the newest ones. Example: `50` */
    essaysInFeeds: count('how many essays the feeds carry, the newest ones: a whole number from 1', 1).default(50).meta({ example: 'essaysInFeeds: 50' }),
    /** Up to how many essays the home page shows each with its summary; with more it is an index. Example: `12` */
    essaysInFull: count('up to how many essays the home page shows each with its summary: a whole number').default(12).meta({ example: 'essaysInFull: 12' }),
    /**
     * Up to how many passages of all essays each has a page of its own, and a picture for previews. With more, essays
     * that have these pages keep them, and of a new one a reader shares the place in the essay.
     *
     * Some hosts take 20,000 files (Cloudflare Pages without pay). Of a passage there are four, the two compressed copies
     * of its page among them; of an essay, twenty-eight. 2,000 passages of 230 essays stay below that; `files.test.ts`
     * counts. Example: `2000`
     */
    passagePagesUpTo: count('up to how many passages of all essays each has a page of its own: a whole number').default(2000).meta({ example: 'passagePagesUpTo: 2000' }),
    /** Up to how many essays each two have a page that compares them; with more, those that are there stay. */
    pairPagesUpTo: count('up to how many essays each two have a page that compares them: a whole number').default(12).meta({ example: 'pairPagesUpTo: 12' }),
    /** Name of the licence of the code. The essays are not under it. Example: `MIT` */
    codeLicence: words('the name of a licence').default('MIT').meta({ example: 'codeLicence: MIT' }),
    /** Whom to tell of a hole in security: `/.well-known/security.txt` (RFC 9116) on a host of the site’s own. */
    security: record('the fields contact and expires', {
      /** Example: `mailto:security@essays.example.org` */
      contact: z.string({ error: CONTACT }).refine(isContact, { error: CONTACT }),
      /** The day until which this may be relied on, less than a year ahead. A check fails a month before. */
      expires: day('a day as YYYY-MM-DD, less than a year ahead'),
    })
      .optional()
      .meta({ example: 'security: { contact: "mailto:security@essays.example.org", expires: 2027-06-01 }' }),
  });
