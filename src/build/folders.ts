/**
 * Where a site lies until it is whole. Below `.astro`, where the framework keeps what it renders with, so that it never
 * moves a file from one file system to another; the same for every build, so that no byte of a page depends on `OUT_DIR`.
 */
export const ASIDE = '.astro/build/site';
