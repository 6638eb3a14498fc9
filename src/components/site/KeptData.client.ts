import { parsePositions, parseSettings, readerSettings, settingLabels, storageKeys } from '#lib/reader-settings.ts';
import { ConnectedElement } from '../browser/connected.client.ts';
import { findAround, findPart } from '../browser/find.client.ts';
import { readStored, writeStored } from '../browser/storage.client.ts';
import * as t from '#strings/chosen.ts';

/** Puts settings into the words of the panel: `Theme: Dark; Press / to search`. */
function inWords(chosen: Record<string, string>): string {
  const words = readerSettings.flatMap(({ name }) => {
    const value = chosen[name];
    const { label, values } = settingLabels(name);
    if (value === undefined) return [];
    return values ? t.fact(label, values[value] ?? value) : label;
  });
  return words.length === 0 ? '' : t.keptSettingsList(words);
}

/** `<kept-data>`: shows what the browser keeps for the site, and lets the reader have it forgotten. */
class KeptData extends ConnectedElement {
  connected(signal: AbortSignal): void {
    this.#show();
    addEventListener('storage', () => this.#show(), { signal });
    this.addEventListener(
      'click',
      (event) => {
        const button = findAround(event, 'button');
        if (button) this.#forget(button);
      },
      { signal },
    );
  }

  #show(): void {
    const settings = parseSettings(readStored(storageKeys.settings));
    const positions = parsePositions(readStored(storageKeys.positions));
    let kept = 0;
    for (const item of this.querySelectorAll<HTMLElement>('li')) {
      const { essay } = item.dataset;
      const position = essay === undefined ? undefined : positions[essay];
      const words = essay === undefined ? inWords(settings) : position && `¶${position}`;
      item.hidden = !words;
      if (!words) continue;
      kept += 1;
      const place = item.querySelector('[data-part=settings], [data-part=passage]');
      if (place) place.textContent = words;
    }
    findPart(this, 'something').hidden = kept === 0;
    findPart(this, 'nothing').hidden = kept > 0;
  }

  #forget(button: HTMLElement): void {
    const item = button.closest('li');
    const { essay } = item?.dataset ?? {};
    if (essay !== undefined) {
      const positions = Object.entries(parsePositions(readStored(storageKeys.positions)));
      writeStored(storageKeys.positions, Object.fromEntries(positions.filter(([slug]) => slug !== essay)));
    } else {
      writeStored(storageKeys.settings, {});
      if (!item) writeStored(storageKeys.positions, {});
    }
    findPart(this, 'status').textContent = item ? t.forgotten : t.allForgotten;
    // The button is gone; the focus must not be lost with it.
    this.tabIndex = -1;
    this.focus();
  }
}

customElements.define('kept-data', KeptData);
