const LETTERS = /^(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*)+$/u;
export function isLetterWord(form: string): boolean { return LETTERS.test(form); }
