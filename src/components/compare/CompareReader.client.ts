import * as t from '#strings/chosen.ts';
import type { EssayTopics } from '#topics/essay-topics.ts';
import { ConnectedElement } from '../browser/connected.client.ts';
import { loadEssayTopics } from '../browser/essay-topics.client.ts';
import { findPart } from '../browser/find.client.ts';
import { loadStyle } from '../browser/load-style.client.ts';
import { makeButton } from '../browser/make.client.ts';
import { readPage } from '../browser/read-page.client.ts';
import '../link/copy-selection.client.ts';
import style from './CompareColumns.css?url';
import marks from '../search/highlight.css?url';
import { askedPair, type AskedPair } from './compare-address.ts';
import { copyEssay } from './copy-essay.client.ts';
import { EssayColumn, type LoadedEssay } from './essay-column.client.ts';
import { joinPassages } from './joined-passages.ts';
import { JoinedView } from './joined-view.client.ts';

/** In a collection without topics no essay has a page of them. */
const NO_TOPICS: EssayTopics = { topics: [], passages: [] };

/** `<compare-reader>`: two essays side by side, with joins between the passages that share topics. */
class CompareReader extends ConnectedElement {
  connected(signal: AbortSignal): void {
    const [left, right] = this.querySelectorAll('select');
    if (!left || !right) return;
    // The page has the options once, where no pair is chosen: they may be many.
    if (right.length < left.length) right.append(...[...left.options].slice(1).map((option) => option.cloneNode(true)));
    const slugs = new Set([...left.options].map(({ value }) => value));
    const { left: ownLeft, right: ownRight } = this.dataset;
    const asked =
      ownLeft && ownRight
        ? { left: ownLeft, right: ownRight, notice: '' }
        : askedPair(location.search, (slug) => slugs.has(slug));
    left.value = asked.left;
    right.value = asked.right;
    this.#listen(left, right, signal);
    this.#say(asked.notice);
    if (asked.notice !== '' || asked.left === '') return;
    const page = pairPage(asked.left, asked.right);
    if (page) location.replace(page + location.hash);
    else void this.#load(asked, signal);
  }

  #listen(left: HTMLSelectElement, right: HTMLSelectElement, signal: AbortSignal): void {
    const open = (pair: Record<string, string>) =>
      location.assign(`${left.form?.action}?${new URLSearchParams(pair)}${location.hash}`);
    const choose = (event: Event) => {
      event.preventDefault();
      open({ left: left.value, right: right.value });
    };
    left.form?.addEventListener('submit', choose, { signal });
    const swap = () => open({ left: right.value, right: left.value });
    findPart(this, 'swap').addEventListener('click', swap, { signal });
    const other = findPart(this, 'other');
    const toggle = () => other.setAttribute('aria-expanded', String(other.getAttribute('aria-expanded') !== 'true'));
    other.addEventListener('click', toggle, { signal });
  }

  /** Announces what is missing, with a button that helps; an empty notice takes it back. */
  #say(notice: string, ...act: Node[]): void {
    findPart(this, 'notice').replaceChildren(...(notice === '' ? [] : [notice]), ...act);
  }

  async #load(asked: AskedPair, signal: AbortSignal): Promise<void> {
    this.dataset.state = 'loading';
    try {
      const essays = [this.#essay(asked.left), this.#essay(asked.right)] as const;
      const [left, right] = await Promise.all([...essays, loadStyle(style), loadStyle(marks)]);
      this.#show(left, right, signal);
    } catch {
      this.dataset.state = 'failed';
      const again = makeButton(t.tryAgain, () => {
        this.#say('');
        void this.#load(asked, signal);
      });
      this.#say(t.essaysNotLoaded, again);
    }
  }

  async #essay(slug: string): Promise<LoadedEssay> {
    const { essayPage = '', topics } = this.dataset;
    const address = essayPage.replace(':slug', slug);
    const topicsOf = topics === undefined ? NO_TOPICS : loadEssayTopics(topics.replace(':slug', slug));
    const [page, own] = await Promise.all([readPage(address), topicsOf]);
    return { ...copyEssay(page, address), topics: own };
  }

  #show(left: LoadedEssay, right: LoadedEssay, signal: AbortSignal): void {
    const joins = joinPassages(left.topics, right.topics);
    const [first, second] = this.querySelectorAll<HTMLElement>('[data-side]');
    if (!first || !second) return;
    first.setAttribute('aria-label', t.comparedFirstIs(left.title));
    second.setAttribute('aria-label', t.comparedSecondIs(right.title));
    const names = [left.name, right.name] as const;
    const columns = [
      new EssayColumn(first, left, joins.left, names[1]),
      new EssayColumn(second, right, joins.right, names[0]),
    ];
    if (!this.dataset.left) nameThePage(t.pairTitle(...names));
    this.dataset.state = 'ready';
    new JoinedView(this, columns, signal);
  }
}

/** The page of two essays in this order, if the list of such pages has it. */
function pairPage(left: string, right: string): string | undefined {
  const { href } = new URL(`${left}/${right}/`, location.href);
  return [...document.querySelectorAll<HTMLAnchorElement>('.pairs a')].find((link) => link.href === href)?.href;
}

function nameThePage(name: string): void {
  document.querySelector('h1')?.replaceChildren(name);
  document.title = document.title.replace(/^.* · /, () => `${name} · `);
}

customElements.define('compare-reader', CompareReader);
