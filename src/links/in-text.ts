/**
 * Writes a citation in the text, or in a note, of one passage or of several in a row.
 *
 * @param around what the style writes before and after the number of a passage: `(Lan, 2020, para. ` and `)`
 * @param number of the passage, `3`; or of the first and the last one, `3–5`
 * @returns the citation; for several passages “para.” has its plural, as in the English terms of the Citation Style
 *   Language (locales-en-GB.xml, term "paragraph", form "short")
 */
export function inTextCitation({ before, after }: { before: string; after: string }, number: string): string {
  const start = number.includes('–') ? before.replace(/\bpara\.(?=\s*$)/, 'paras.') : before;
  return `${start}${number}${after}`;
}
