/** Words of French, Italian and Catalan that lose their last vowel before a vowel or an h. */
const ELIDED = new Set(
  // French
  (
    'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu entr ' +
    // Italian
    'gl un all coll dall dell nell sull quell quest bell sant tutt mezz anch com dov cos senz nessun ciascun v'
  ).split(' '),
);

/**
 * Tells whether two words stand beside each other, and an apostrophe stands for the vowel that the first one lost:
 * `l’Académie`, `dell’arte`.
 *
 * @param first, second what stands on either side of the apostrophe, as it is compared
 */
export function isElided(first: string, second: string): boolean {
  return ELIDED.has(first) && /^[aeiouyh]/.test(second);
}

/**
 * Tells whether what follows an apostrophe is the shortened end of an English verb: `he’ll`, `we’re`, `can’t`. Without
 * their apostrophe, these are other words.
 *
 * @param first, second what stands on either side of the apostrophe, as it is compared
 */
export function isContraction(first: string, second: string): boolean {
  return /^(?:ll|re|ve|d|m)$/.test(second) || (second === 't' && first.endsWith('n'));
}
