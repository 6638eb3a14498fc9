import { z } from 'astro/zod';
import { isLanguageTag } from '#language/tags.ts';
import { linkFault } from './link-address.ts';
import { oneLine } from '#lib/words.ts';

/* What fields of schemas have in common. Each says what is expected there, for the editor who gets it wrong. */

/**
 * Text of one line: pages show it as one run of text, and line-based formats would read a second line as another
 * record. Words that fill lines in YAML, plain or after `>`, are one line.
 */
export function line(expected: string, holds: (text: string) => boolean = (text) => text !== ''): z.ZodString {
  return z
    .string({ error: expected })
    .trim()
    .refine(holds, { error: expected, abort: true })
    .superRefine((text, context) => {
      const joined = oneLine(text);
      if (joined === text) return;
      context.addIssue({
        code: 'custom',
        message: `${expected}, in one line without tabs`,
        params: { write: JSON.stringify(joined) },
      });
    });
}

/** Text of one line with a letter or a digit. */
export function words(expected: string): z.ZodString {
  return line(expected, (text) => /[\p{L}\p{N}]/u.test(text));
}

/** Characters that RFC 3986 and, for letters, RFC 3987 forbid. */
const NO_ADDRESS = /[^\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]/gu;

export function address(expected: string): z.ZodURL {
  return z.url({ protocol: /^https?$/, error: expected, abort: true }).superRefine((text, context) => {
    const [sign] = text.match(NO_ADDRESS) ?? [];
    const fault = linkFault(text);
    if (sign !== undefined) {
      context.addIssue({
        code: 'custom',
        message: `${expected}, without ${JSON.stringify(sign)}`,
        params: { write: text.trim().replace(NO_ADDRESS, encodeURIComponent) },
      });
    } else if (fault) {
      context.addIssue({
        code: 'custom',
        message: `${expected}, and not one ${fault.why}`,
        params: { write: fault.write },
      });
    }
  });
}

/** A list with at least so many items. */
export const list = <T extends z.ZodType>(expected: string, item: T, least = 0) =>
  z.array(item, { error: expected }).refine((items) => items.length >= least, { error: expected });

/** Fields that belong together; no others. */
export const record = <T extends z.ZodRawShape>(expected: string, fields: T) =>
  z.strictObject(fields, { error: expected });

const TAG = 'a language tag of BCP 47, such as en';

export const languageTag = z.string({ error: TAG }).refine(isLanguageTag, { error: TAG });
