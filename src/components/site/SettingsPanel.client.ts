import { parseSettings, readerSettings, settingLabels, storageKeys, type ReaderSetting } from '#lib/reader-settings.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { make, makeButton } from '../browser/make.client.ts';
import { isOpen } from '../browser/popovers.client.ts';
import { isKept, readStored, writeStored } from '../browser/storage.client.ts';
import style from './SettingsPanel.css?url';
import * as t from '#strings/chosen.ts';

/** Preview of a choice within its button. */
type Sample = (value: string, label: string) => (Node | string)[];

const spoken = (label: string): HTMLElement => make('span', { className: 'visually-hidden' }, label);

/** Letters in the colours of a theme. */
function swatch(theme: string): HTMLElement {
  const letters = make('span', { className: 'swatch', ariaHidden: 'true' }, 'Aa');
  letters.dataset.theme = theme;
  return letters;
}

const samples: Record<string, Sample> = {
  theme: (value, label) => [
    make('span', {}, ...(value === '' ? ['paper', 'dark'] : [value]).map(swatch)),
    make('span', {}, label),
  ],
  size: (value, label) => {
    const letter = make('span', { ariaHidden: 'true' }, 'A');
    letter.dataset.size = value;
    return [letter, spoken(label)];
  },
};

const inWords: Sample = (_, label) => [label];

/** Makes the choices of a setting: one press sets, and the arrow keys go from one to the next. */
function makeChoices(
  name: string,
  label: string,
  values: readonly string[],
  words: Record<string, string>,
): HTMLElement {
  const sample = samples[name] ?? inWords;
  const choices = values.map((value) => {
    const title = words[value] ?? value;
    const shown = make('span', { className: 'choice' }, ...sample(value, title));
    shown.dataset.value = value;
    return make('label', { className: 'quiet-link', title }, make('input', { type: 'radio', name, value }), shown);
  });
  return make(
    'fieldset',
    { className: `${name} row` },
    make('legend', {}, label),
    make('div', { className: 'choices' }, ...choices),
  );
}

function makeSwitch(name: string, label: string): HTMLElement {
  return make('label', { className: 'switch' }, make('input', { type: 'checkbox', name, value: 'on' }), label);
}

/** Names are underlined without a change of the text, and not every browser can do that. */
function isPossible({ name }: ReaderSetting): boolean {
  return name !== 'topics' || 'highlights' in CSS;
}

/** Makes the fields of all that this browser lets a reader set. */
function makeFields(): HTMLElement[] {
  return readerSettings.filter(isPossible).map(({ name, values }) => {
    const { label, values: words } = settingLabels(name);
    return words ? makeChoices(name, label, values, words) : makeSwitch(name, label);
  });
}

/**
 * Makes the panel of the settings, a closed popover, once its style is there. A choice is stored at once, and `theme.js`
 * applies it.
 *
 * @param privacy address of the page about stored data
 * @param button opens the panel
 */
export async function makePanel(privacy: string, button: HTMLButtonElement): Promise<HTMLElement> {
  await loadWithPatterns(style);
  const reset = makeButton(t.settingsReset, () => writeStored(storageKeys.settings, {}), { className: 'quiet' });
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
  panel.addEventListener('toggle', () => button.setAttribute('aria-expanded', String(isOpen(panel))));
  // Here, or in another tab.
  addEventListener('storage', show);
  return panel;
}
