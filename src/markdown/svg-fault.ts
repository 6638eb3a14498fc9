/**
 * Forbidden parts of an SVG, and their names: scripts, loads, and what hides them. Element names may have a prefix,
 * values may be escaped.
 */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w.-]+:)?script\b/i, 'a script'],
  [/<(?:[\w.-]+:)?(?:foreignObject|iframe|object|embed|audio|video|canvas|handler|listener)\b/i, 'a foreign object'],
  [/[\s"'/]on[\w.-]+\s*=/i, 'an event handler'],
  [/<!(?!--|\[CDATA\[)/, 'a DOCTYPE or entities'],
  [/<\?(?!xml\s)/i, 'a processing instruction'],
  [/&(?!(?:amp|lt|gt|quot|apos);)/i, 'a character reference, &…;'],
  [/\\/, 'a backslash'],
  [/@import\b/i, '@import'],
  [/\battributeName\s*=\s*["']?\s*(?:[\w.-]+:)?(?:href|on)/i, 'an animation of an address'],
  [/(?:^|[\s"'/:])(?:href|src)\s*=(?!\s*(?:"#|'#))/i, 'an address outside the picture'],
  [/\burl\s*\((?!\s*(?:["']|&quot;|&apos;)?#)/i, 'an address outside the picture'],
  [/\b(?:image-set|image|src)\(/i, 'an address outside the picture'],
  [/\bxml:base\b/i, 'an address outside the picture'],
];

/** Fault of an SVG that is more than a picture. */
export function svgFault(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  const encoding = text === undefined ? undefined : /^<\?xml\b[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
  if (text === undefined || (encoding !== undefined && !/^utf-8$/i.test(encoding))) return 'which is not in UTF-8';
  if (!/^\s*(?:<\?xml\s[^>]*\?>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<svg[\s>]/.test(text)) return 'which is no SVG';
  const start = text.search(/<svg[\s>]/);
  const root = text.slice(start, text.indexOf('>', start) + 1);
  if (!/\sviewBox=/.test(root) && !(/\swidth=/.test(root) && /\sheight=/.test(root)))
    return 'which has no viewBox and no size';
  // The patterns would search for the end of each comment.
  if (text.lastIndexOf('<!--') > text.lastIndexOf('-->')) return 'with a comment that has no end';
  // Comments and CDATA marks could split a forbidden part.
  const bare = text.replaceAll(/<!--[^]*?-->|<!\[CDATA\[|\]\]>/g, '');
  const forbidden = FORBIDDEN.find(([pattern]) => pattern.test(bare) || pattern.test(text));
  return forbidden && `with ${forbidden[1]}`;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
