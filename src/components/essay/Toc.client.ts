import { fragmentId } from '../../lib/fragment.ts';
import { isOpen } from '../popovers.ts';
import { readingPlace } from './reading-place.ts';

/** `<essay-toc>`: marks the section that is being read, and closes the sheet when one is chosen. */
class EssayToc extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const links = [...this.querySelectorAll('a')];
    this.addEventListener(
      'click',
      ({ target }) => {
        const sheet = this.querySelector<HTMLElement>('[popover]');
        if (target instanceof Element && target.closest('a') && isOpen(sheet)) sheet?.hidePopover();
      },
      { signal },
    );
    readingPlace().tell(({ section }) => {
      for (const link of links) {
        if (section !== undefined && fragmentId(link.hash) === section) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    }, signal);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }
}

customElements.define('essay-toc', EssayToc);
