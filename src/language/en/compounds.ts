/** Prefixes less specific than the rest of the word. Others, as in `network`, would mislead. */
const COMBINING_FORM =
  /^(?:aero|agro|anti|astro|auto|bio|crypto|counter|cyber|eco|electro|geo|hyper|info|mega|meta|micro|mini|multi|nano|neo|neuro|non|over|para|petro|photo|poly|post|pre|proto|pseudo|psycho|quasi|semi|socio|spatio|sub|super|tech|techno|tele|thermo|trans|ultra|under)(?=\p{L}{4})/u;

export function compoundEnd(form: string): string | undefined {
  const end = form.replace(COMBINING_FORM, '');
  return end === form ? undefined : end;
}
