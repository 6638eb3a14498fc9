/** What the picture of a page for previews elsewhere has to be: pixels that they show whole, and few bytes. */
export const CARD = { width: 1200, height: 630 } as const;

/** Bytes that the file of a card must stay below. */
export const CARD_BUDGET = 60_000;
