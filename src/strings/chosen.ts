/* The strings of the site’s language. English here; a build puts those of `language` in `site.yaml` in their place. */
export * from './en.ts';
