/* Without script these links lead somewhere; with it, each opens something here, and says so. */
for (const link of document.querySelectorAll<HTMLAnchorElement>(
  '.prose a:is(.passage-link, .section-link, .topics-link)',
)) {
  link.ariaHasPopup = 'dialog';
  link.ariaExpanded = 'false';
}
