/**
 * Name of the attribute of all that a page adds to a text and that is no part of it: number and link of a passage, the
 * link to its topics, marks of notes and the ways back, link signs of headings, former addresses. In Markdown trees it
 * is the property `dataAdded`.
 */
export const ADDED = 'data-added';

/** Selector of what is added to a text. */
export const ADDED_PARTS = `[${ADDED}]`;
