/** Words of French, Italian and Catalan that lose their last vowel before a vowel or an h. */
const ELIDED = new Set(
  // French
  (
    'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu entr ' +
    // Italian
    'gl un all coll dall dell nell sull quell quest bell sant tutt mezz anch com dov cos senz nessun ciascun v'
  ).split(' '),
);

/** True if an apostrophe joins two words of which the first lost its vowel: `l’Académie`, `dell’arte`. */
export function isElided(first: string, second: string): boolean {
  return ELIDED.has(first) && /^[aeiouyh]/.test(second);
}

/**
 * True if an apostrophe starts an English contraction: `he’ll`, `we’re`, `can’t`. Without it, these are other words.
 */
export function isContraction(first: string, second: string): boolean {
  return /^(?:ll|re|ve|d|m)$/.test(second) || (second === 't' && first.endsWith('n'));
}
