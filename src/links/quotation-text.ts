/** What is quoted, and where it stands. */
export interface Quotation {
  /** The author's words, a paragraph each; a line break within one is a line break of the text. */
  paragraphs: readonly string[];
  /** Names of the authors, as the site writes them. */
  author: string;
  title: string;
  /** Where in the essay: `¶3`, `¶3–5`. */
  place: string;
  /** Absolute address of the passage or the words. */
  address: string;
}

/** The forms in which a quotation can be copied. */
export type QuotationForm = 'plain' | 'markdown' | 'html';

/**
 * Writes a quotation with its author, title, place and address.
 *
 * No form puts quotation marks around the words: they may hold quotation marks themselves, and to change “…” within “…”
 * into ‘…’ would change what the author wrote. So the words are always a block of their own, which is set without marks
 * by every manual of style. In plain text the block ends where the line with the dash begins.
 *
 * @param quotation what is quoted
 * @param form how it is written
 * @returns plain text, CommonMark, or HTML for the inside of a page's body
 */
export function quotationText(quotation: Quotation, form: QuotationForm): string {
  return FORMS[form](quotation);
}

const FORMS: Record<QuotationForm, (quotation: Quotation) => string> = {
  plain: ({ paragraphs, author, title, place, address }) =>
    `${paragraphs.join('\n\n')}\n\n— ${author}, ${title}, ${place}\n${address}`,

  markdown: ({ paragraphs, author, title, place, address }) => {
    const link = `[${escapeMarkdown(`${title}, ${place}`)}](${address.replace(/[()]/g, percentEncode)})`;
    return [...paragraphs.map(escapeMarkdown), `— ${escapeMarkdown(author)}, ${link}`]
      .map((block) => block.replace(/^/gm, '> '))
      .join('\n>\n');
  },

  html: ({ paragraphs, author, title, place, address }) => {
    const url = escapeHtml(address);
    const blocks = paragraphs.map((text) => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`).join('');
    const link = `<a href="${url}"><cite>${escapeHtml(title)}</cite>, ${escapeHtml(place)}</a>`;
    return `<blockquote cite="${url}">${blocks}</blockquote><p>— ${escapeHtml(author)}, ${link}</p>`;
  },
};

/** Round brackets would end the address of a Markdown link. */
function percentEncode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

/**
 * Escapes text so that CommonMark 0.31 (section 2.4) and GitHub's extensions read it as the same characters.
 *
 * @param text one paragraph; its line breaks become hard line breaks
 */
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
