/** Parameter with the words to highlight on an essay. A file of its own, as every page imports it. */
export const MARK = 'mark';
