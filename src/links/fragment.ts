/** Decoded id in the fragment of an address; malformed escapes are kept as they are. */
export function fragmentId(hash: string): string {
  const fragment = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
