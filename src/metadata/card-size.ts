/** Pixels of the picture of a page, which previews elsewhere show whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** Bytes that the file of a card must stay below. */
export const CARD_BUDGET = 60_000;
