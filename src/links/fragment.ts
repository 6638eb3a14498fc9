/**
 * Reads the fragment of an address.
 *
 * @param hash the fragment with its `#`, as addresses have it
 * @returns the id that it names, without escapes; as it stands where a percent sign starts no escape
 */
export function fragmentId(hash: string): string {
  const fragment = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
