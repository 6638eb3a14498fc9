import { encodings } from '#hosting/host-site.ts';

export interface Encoding {
  name: keyof typeof encodings;
  /** Ending of the compressed file. */
  ending: string;
}

/** Accepted encodings of the site, best first (RFC 9110, 12.5.3). Uncompressed is always allowed. */
export function encodingsFor(accepted: string | undefined): Encoding[] {
  const weights = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.toLowerCase().split(';');
      const q = parameters.map((parameter) => /^\s*q\s*=\s*(\S+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return [name.trim(), Number(q ?? 1)];
    }),
  );
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  return (Object.keys(encodings) as Encoding['name'][])
    .filter((name) => weightOf(name) > 0 && weightOf(name) >= plain)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((name) => ({ name, ending: encodings[name] }));
}
