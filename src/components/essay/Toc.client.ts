import { fragmentId } from '#links/fragment.ts';
import { findAround } from '../browser/find.client.ts';
import { isOpen } from '../browser/popovers.client.ts';
import { tellPlace } from './reading-place.client.ts';

/** `<essay-toc>`: marks the current section, and closes the sheet when a link is followed. */
class EssayToc extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    this.addEventListener('click', (event) => {
      const sheet = this.querySelector<HTMLElement>('[popover]');
      if (findAround(event, 'a') && isOpen(sheet)) sheet?.hidePopover();
    });
    tellPlace(({ section }) => {
      for (const link of links) {
        if (fragmentId(link.hash) === section?.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    });
  }
}

customElements.define('essay-toc', EssayToc);
