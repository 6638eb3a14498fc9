import { hasPopovers } from '../browser/popovers.client.ts';

/* Without script these links lead somewhere; with it, each opens something here, and says so. */
const openers = hasPopovers ? document.querySelectorAll('.prose a:is(.passage-link, .section-link, .topics-link)') : [];
for (const link of openers) {
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-expanded', 'false');
}
