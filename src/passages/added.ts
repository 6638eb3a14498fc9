/**
 * Attribute of everything that a page adds to a text: number and link of a passage, link to its topics, note marks and
 * back links, link signs of headings, former addresses. In Markdown trees it is the property `dataAdded`.
 */
export const ADDED = 'data-added';

export const ADDED_PARTS = `[${ADDED}]`;
