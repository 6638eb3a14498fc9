/** Pixels between two notes that would otherwise overlap. */
const GAP = 16;

/** `<margin-notes>`: puts each of the editor's notes beside its mark, where the window has a margin for it. */
class MarginNotes extends HTMLElement {
  connectedCallback(): void {
    // On the other side of a text that runs the other way stand the contents.
    if (this.dir || !this.querySelector('.notes')) return;
    new ResizeObserver(() => this.#place()).observe(this);
    // Notes are measured at the width of the margin.
    this.dataset.inMargin = '';
  }

  #place(): void {
    const top = this.getBoundingClientRect().top;
    let free = 0;
    for (const note of this.querySelectorAll<HTMLElement>('.notes > ol > li')) {
      const mark = document.getElementById(note.id.replace(/^fn-/, 'fnref-'));
      const wanted = mark ? mark.getBoundingClientRect().top - top - 6 : 0;
      const place = Math.max(wanted, free);
      note.style.setProperty('--top', `${place}px`);
      free = place + note.offsetHeight + GAP;
    }
  }
}

customElements.define('margin-notes', MarginNotes);
