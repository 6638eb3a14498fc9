import { addresses } from './addresses.ts';

/** Addresses of the site that is built. */
export const to = addresses(import.meta.env.BASE_URL);

/** Adds the host of the site to an address. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;
