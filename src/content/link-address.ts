/** Schemes of addresses outside the site. */
export const LINK_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Any page serves as a base: only addresses without scheme and host depend on it. */
const HERE = 'https://here.invalid/essays/here/';

export interface LinkFault {
  why: string;
  write: string;
}

/** Checks an address as a browser would read it: it leads to a page, to mail or to a telephone. */
export function linkFault(address: string): LinkFault | undefined {
  const bare = address.trim();
  if (bare === '') return { why: 'which is none', write: 'the address, or the words without a link' };
  // Browsers drop some of these and read others as a slash.
  if (/[\\\p{Cc}]/u.test(address)) return { why: 'with a sign that no address has', write: 'the address without it' };
  if (bare.startsWith('//')) return { why: 'which does not say how to get there', write: `https:${bare}` };
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(bare)?.[0].toLowerCase();
  if (scheme === undefined) return inSiteFault(bare);
  if (!LINK_SCHEMES.includes(scheme) || !URL.canParse(bare, HERE) || new URL(bare, HERE).protocol !== scheme) {
    return { why: 'which a reader cannot follow', write: 'the words without a link' };
  }
  const { hostname, username, password } = new URL(bare, HERE);
  if (scheme === 'mailto:') {
    return /^mailto:[^@?]+@[^@?]+/i.test(bare)
      ? undefined
      : { why: 'without a name', write: 'mailto:name@example.org' };
  }
  if (scheme === 'tel:') {
    return /^tel:\+?[\d().-]+$/i.test(bare) ? undefined : { why: 'which is no number', write: 'tel:+43-1-234567' };
  }
  if (!/^https?:\/\/[^/]/i.test(bare) || hostname === '')
    return { why: 'without a host', write: 'https://example.org/' };
  if (username === '' && password === '') return undefined;
  return { why: `which leads to ${hostname} in the name of another`, write: bare.replace(/\/\/[^/?#]*@/, '//') };
}

/** Addresses within the site have a prefix, so that no word, and no host without a scheme, passes for one. */
function inSiteFault(bare: string): LinkFault | undefined {
  if (/^(?:#|\/|\.\.?\/)/.test(bare)) {
    if (!URL.canParse(bare, HERE)) return { why: 'which is no address', write: 'the address of a page' };
    // Rebasing, as for a site in a folder, could leave two slashes first, which is a host.
    const { pathname } = new URL(bare, HERE);
    return pathname.includes('//')
      ? { why: 'with two slashes on end', write: pathname.replace(/\/{2,}/g, '/') }
      : undefined;
  }
  const isHost = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#:]|$)/u.test(bare);
  return {
    why: isHost ? 'which does not say how to get there' : 'which is no address',
    write: isHost
      ? `https://${bare}`
      : 'https://… for another site, /… or ./… for a page of this one, #… for a place of the essay',
  };
}
