import { isOpen } from '../popovers.ts';

/** `<essay-toc>`: marks the section that is being read, and closes the sheet when one is chosen. */
class EssayToc extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    this.addEventListener(
      'click',
      (event) => {
        const sheet = this.querySelector<HTMLElement>('[popover]');
        if (event.target instanceof Element && event.target.closest('a') && isOpen(sheet)) sheet?.hidePopover();
      },
      { signal: this.#stop.signal },
    );

    // A section is read from where its heading is in the upper part of the window until the next one is.
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    this.#observer = new IntersectionObserver(
      () => {
        const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
        for (const [id, link] of links) {
          if (id === read?.id) link.setAttribute('aria-current', 'location');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '0px 0px -67% 0px', threshold: [0, 1] },
    );
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop.abort();
  }
}

customElements.define('essay-toc', EssayToc);
