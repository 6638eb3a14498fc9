import { fold } from './fold.ts';
export interface Word { form: string; start: number; end: number }
export interface Join { form: string; first: number; span: number }
export interface Segments { words: Word[]; joins: Join[] }
const W = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}]\p{M}*|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]|[.,](?=\p{N}))*/gu;
export function segment(text: string): Segments {
  const words: Word[] = []; const joins: Join[] = [];
  for (const m of text.matchAll(W)) words.push({ form: fold(m[0]).replace(/'s?$/u, '').replaceAll("'", '').replaceAll(',', ''), start: m.index, end: m.index + m[0].length });
  for (let i = 0; i + 1 < words.length; i++) { if (/^[-‐‑]$/.test(text.slice(words[i]!.end, words[i + 1]!.start))) joins.push({ form: words[i]!.form + words[i + 1]!.form, first: i, span: 2 }); }
  return { words, joins };
}
