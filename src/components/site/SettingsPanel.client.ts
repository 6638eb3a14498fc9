import { parseSettings, readerSettings, storageKeys, type ReaderSetting } from '../../lib/reader-settings.ts';
import { loadStyle } from '../load-style.ts';
import { make } from '../make.ts';
import { isOpen } from '../popovers.ts';
import { readStored, writeStored } from '../storage.ts';
import style from './SettingsPanel.css?url';

function makeField({ name, label, values }: ReaderSetting): HTMLLabelElement {
  const options = values.map(({ value, label: words }) => make('option', { value, textContent: words }));
  return make('label', {}, label, make('select', { name }, ...options));
}

/** Names are underlined without a change of the text, and not every browser can do that. */
function isPossible({ name }: ReaderSetting): boolean {
  return name !== 'topics' || 'highlights' in CSS;
}

/**
 * Makes the panel of the settings. What a reader chooses is kept at once, and `theme.js` applies it.
 *
 * @param privacy address of the page that says what is kept
 * @param button the button that opens the panel
 * @param signal ends what the panel listens to
 * @returns the panel, a popover, closed, once its style is there
 */
export async function makePanel(privacy: string, button: HTMLButtonElement, signal: AbortSignal): Promise<HTMLElement> {
  await loadStyle(style);
  const reset = make('button', { type: 'button', className: 'quiet', textContent: 'Reset' });
  const kept = make('a', { href: privacy, textContent: 'Kept in this browser only' });
  const panel = make(
    'div',
    { className: 'settings-panel', popover: 'auto', role: 'group', ariaLabel: 'Display' },
    ...readerSettings.filter(isPossible).map(makeField),
    make('p', { className: 'foot' }, reset, kept),
  );
  const selects = [...panel.querySelectorAll('select')];

  const show = (): void => {
    const settings = parseSettings(readStored(storageKeys.settings));
    for (const select of selects) select.value = settings[select.name] ?? '';
  };
  const keep = (): void => {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    writeStored(storageKeys.settings, Object.fromEntries(chosen));
  };
  show();
  panel.addEventListener('change', keep, { signal });
  reset.addEventListener(
    'click',
    () => {
      for (const select of selects) select.value = '';
      keep();
    },
    { signal },
  );
  panel.addEventListener('toggle', () => button.setAttribute('aria-expanded', String(isOpen(panel))), { signal });
  // Another tab may have changed them.
  addEventListener('storage', show, { signal });
  return panel;
}
