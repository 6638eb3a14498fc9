/**
 * What makes a table fit a sheet of A4 or Letter that is too wide for it: smaller type; words that break anywhere
 * besides; rows without columns.
 */
export type TableFit = 'small' | 'broken' | 'rows';

/** Sheets: width that is left for a table, and space beside each cell, in em of its type. See `print.css`. */
const SHEETS = { normal: { width: 44, space: 0.9 }, small: { width: 64, space: 0.5 } };
/** Columns of the smaller type at most: each has room for five or six letters of a word. */
const MOST_COLUMNS = 18;

/** Signs between which a line may always be broken: Chinese, Japanese. */
const APART = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|\s+/u;

/** Tells whether the columns of a table fit a sheet, word by word. It is an estimate, on the safe side. */
export function tableFit(rows: readonly (readonly string[])[]): TableFit | undefined {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => longestWord(row[column] ?? ''))),
  );
  const fits = ({ width, space }: typeof SHEETS.normal): boolean =>
    longest.reduce((sum, word) => sum + word + space, 0) <= width;
  if (fits(SHEETS.normal)) return undefined;
  if (fits(SHEETS.small)) return 'small';
  return columns <= MOST_COLUMNS ? 'broken' : 'rows';
}

/** Width of the longest word, in em: small letters of the Latin, Greek and Cyrillic scripts and digits are narrower than others. */
function longestWord(cell: string): number {
  const widthOf = (word: string): number =>
    Array.from(word).reduce((sum, sign) => sum + (/[\p{Ll}\p{N}\p{P}]/u.test(sign) ? 0.6 : 1), 0);
  return Math.max(0, ...cell.split(APART).map(widthOf));
}
