import { z } from 'astro/zod';
import { linkFault } from './link-address.ts';
import { oneLine } from '#lib/words.ts';

/* What fields of schemas have in common. Each says what is expected there, for the editor who gets it wrong. */

/**
 * A text of one line. No field has more: pages show each as one run of text, and files for other programs are read line
 * by line, where a second line could be another record. Words that fill lines in YAML, plain or after `>`, are one.
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

/** A text of one line with a letter or a digit in it. */
export function words(expected: string): z.ZodString {
  return line(expected, (text) => /[\p{L}\p{N}]/u.test(text));
}

/** What an address may hold (RFC 3986, and letters as RFC 3987 has them): not what ends it in a text or a file. */
const NO_ADDRESS = /[^\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]/gu;

/** A web address. */
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
