import * as t from '#strings/chosen.ts';

export interface Quotation {
  /** The author's paragraphs, with their line breaks. */
  paragraphs: readonly string[];
  /** Names of the authors. */
  author: string;
  title: string;
  /** Place in the essay: `¶3`, `¶3–5`. */
  place: string;
  /** Absolute address of the words. */
  address: string;
}

export type QuotationForm = 'plain' | 'markdown' | 'html';

/**
 * Writes a quotation with author, title, place and address.
 *
 * It has no quotation marks: the words may contain some, and changing “…” within “…” to ‘…’ would change what the
 * author wrote. A block quotation needs none in any manual of style. In plain text, the block ends at the line with the
 * dash.
 */
export function quotationText(quotation: Quotation, form: QuotationForm): string {
  return FORMS[form](quotation);
}

const FORMS: Record<QuotationForm, (quotation: Quotation) => string> = {
  plain: ({ paragraphs, author, title, place, address }) =>
    `${paragraphs.join('\n\n')}\n\n${t.quotationSource(author, t.quotationWork(title, place))}\n${address}`,

  markdown: ({ paragraphs, author, title, place, address }) => {
    const link = `[${escapeMarkdown(t.quotationWork(title, place))}](${address.replace(/[()]/g, percentEncode)})`;
    return [...paragraphs.map(escapeMarkdown), t.quotationSource(escapeMarkdown(author), link)]
      .map((block) => block.replace(/^/gm, '> '))
      .join('\n>\n');
  },

  html: ({ paragraphs, author, title, place, address }) => {
    const url = escapeHtml(address);
    const blocks = paragraphs.map((text) => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`).join('');
    const work = t.quotationWork(`<cite>${escapeHtml(title)}</cite>`, escapeHtml(place));
    const source = t.quotationSource(escapeHtml(author), `<a href="${url}">${work}</a>`);
    return `<blockquote cite="${url}">${blocks}</blockquote><p>${source}</p>`;
  },
};

/** Round brackets would end the address of a Markdown link. */
function percentEncode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

/** Escapes a paragraph for CommonMark 0.31 (section 2.4) and GitHub's extensions; line breaks become hard. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$!@^]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^(\s*)([#+=-]|\d+(?=[.)]))/gm, (_, space: string, start: string) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    )
    .replaceAll('\n', '\\\n');
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
