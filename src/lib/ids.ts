import GithubSlugger from 'github-slugger';
import { SPELT } from '#language/letters.ts';

/**
 * True if an id needs no escape in an address: ASCII letters and digits, `-` and `_`. RFC 3986 leaves more unescaped, which
 * programs that find addresses in text take for the end of one.
 */
export function isPlainId(id: string): boolean {
  return /^[A-Za-z0-9][\w-]*$/.test(id);
}

/** Longest name of a page, in letters. Files are called by it, twice in one path, and Windows takes 260 for a whole path. */
const LONGEST = 100;

/** True if Windows keeps a name for a device (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i.test(name);
}

/**
 * Fault of a slug or an id of a record, which becomes a part of an address and the name of files. `what` is the subject of
 * the message, such as `an id`.
 */
export function nameFault(name: string, what: string): { expected: string; found: string } | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    const expected = `${what} of small letters a to z, digits and single hyphens: it becomes the address`;
    return { expected, found: name.length > LONGEST ? `"${name.slice(0, LONGEST)}…"` : `"${name}"` };
  }
  if (name.length > LONGEST) {
    return {
      expected: `${what} of ${LONGEST} letters at most`,
      found: `"${name.slice(0, 20)}…", which has ${name.length}`,
    };
  }
  if (isDeviceName(name))
    return { expected: `${what} that is not the name of a device in Windows`, found: `"${name}"` };
  return undefined;
}

/**
 * Makes an id of words, without accents: `Été` becomes `ete`. Undefined for other scripts, which have more than one
 * transliteration; empty if no character can be in an id.
 */
export function idFromWords(words: string): string | undefined {
  const plain = words
    // Invisible characters, such as the selector after an emoji, cannot be copied by eye.
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\0-~]/gu, (letter) => SPELT[letter.toLowerCase()] ?? letter);
  const id = new GithubSlugger()
    .slug(plain)
    .replace(/-+/g, '-')
    .replace(/^[-_]+|-$/g, '');
  return id === '' || isPlainId(id) ? id : undefined;
}
