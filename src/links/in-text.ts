/**
 * In-text citation of one passage, `3`, or several, `3–5`. The style's text around the number is given; “para.” gets
 * its plural as in the Citation Style Language (locales-en-GB.xml, term "paragraph", form "short").
 */
export function inTextCitation({ before, after }: { before: string; after: string }, number: string): string {
  const start = number.includes('–') ? before.replace(/\bpara\.(?=\s*$)/, 'paras.') : before;
  return `${start}${number}${after}`;
}
