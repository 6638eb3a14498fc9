import { parseSettings, storageKeys } from '#lib/reader-settings.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { make } from '../browser/make.client.ts';
import { isOpen } from '../browser/popovers.client.ts';
import { isKept, readStored, writeStored } from '../browser/storage.client.ts';
import { makeFields } from './settings-fields.client.ts';
import style from './SettingsPanel.css?url';
import * as t from '#strings/chosen.ts';

/**
 * Makes the panel of the settings, a closed popover, once its style is there. A choice is stored at once, and `theme.js`
 * applies it.
 *
 * @param privacy address of the page about stored data
 * @param button opens the panel
 */
export async function makePanel(privacy: string, button: HTMLButtonElement): Promise<HTMLElement> {
  await loadWithPatterns(style);
  const reset = make('button', { type: 'button', className: 'quiet', textContent: t.settingsReset });
  const kept = make('a', { href: privacy, textContent: t.settingsKept });
  const lost = make('span', { textContent: t.settingsLost });
  const panel = make(
    'div',
    { className: 'settings-panel floating small', popover: 'auto', role: 'group', ariaLabel: t.display },
    make('div', { className: 'sample', ariaHidden: 'true' }, make('p', {}, t.settingsSample)),
    ...makeFields(),
    make('p', { className: 'foot row between ruled targets' }, reset, kept, lost),
  );
  const inputs = [...panel.querySelectorAll('input')];

  const show = (): void => {
    const settings = parseSettings(readStored(storageKeys.settings));
    for (const input of inputs) {
      input.checked = input.value === (settings[input.name] ?? '');
      // The panel opens with the focus here.
      input.autofocus = input.checked && input.type === 'radio';
    }
    kept.hidden = !isKept();
    lost.hidden = isKept();
  };
  const keep = (): void => {
    const chosen = inputs.filter(({ checked, value }) => checked && value !== '');
    writeStored(storageKeys.settings, Object.fromEntries(chosen.map(({ name, value }) => [name, value])));
  };
  show();
  panel.addEventListener('change', keep);
  reset.addEventListener('click', () => writeStored(storageKeys.settings, {}));
  panel.addEventListener('toggle', () => button.setAttribute('aria-expanded', String(isOpen(panel))));
  // Here, or in another tab.
  addEventListener('storage', show);
  return panel;
}
