import GithubSlugger from 'github-slugger';
import { SPELT } from '#language/letters.ts';

/**
 * Tells whether an id can stand in an address as it is, on any keyboard and in any program: letters and digits of ASCII,
 * `-` and `_`, the first of them a letter or digit. (RFC 3986 leaves these unescaped in a fragment; it leaves others, too,
 * which programs that find addresses in text take for the end of one.)
 *
 * @param id a fragment without `#`
 */
export function isPlainId(id: string): boolean {
  return /^[A-Za-z0-9][\w-]*$/.test(id);
}

/** Longest name of a page, in letters. Files are called by it, twice in one path, and Windows takes 260 for a whole path. */
const LONGEST = 100;

/** Names that Windows keeps for devices, whatever their ending (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i;

/**
 * Tells whether Windows keeps a name for a device, so that no file or folder there can be called so.
 *
 * @param name of a file or folder, with or without its ending
 */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/**
 * Checks a name that becomes a part of a permanent address, and the name of files and folders: it is kept to what needs no
 * escaping anywhere, and to what every system can tell from every other name.
 *
 * @param name a slug or an id of a record
 * @param what it is called in the message, such as `an id`
 * @returns what was expected, and what was found; undefined where the name is right
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
 * Makes an id of words.
 *
 * Accents are left off and ligatures spelt, `Été` becomes `ete`. Other scripts are not transliterated: there is more than
 * one way to do it, and an id should be one that its editor would have chosen.
 *
 * @param words such as a heading
 * @returns an id; empty where the words show nothing that an id can have; undefined where they have letters of another script
 */
export function idFromWords(words: string): string | undefined {
  const plain = words
    // What shows nothing, such as the selector that follows an emoji, would be an address that nobody can copy by eye.
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
