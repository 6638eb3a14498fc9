/** Parameter of an essay's address that says which words to mark. By itself, as every page reads it. */
export const MARK = 'mark';
