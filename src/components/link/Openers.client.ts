import { hasPopovers } from '../browser/popovers.client.ts';

/* Links that lead somewhere without script; with it, each opens a popover, and says so. */
const openers = hasPopovers ? document.querySelectorAll('.prose a:is(.passage-link, .section-link, .topics-link)') : [];
for (const link of openers) {
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-expanded', 'false');
}
