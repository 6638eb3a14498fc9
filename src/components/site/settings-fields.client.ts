import { readerSettings, settingLabels, type ReaderSetting } from '#lib/reader-settings.ts';
import { make } from '../browser/make.client.ts';

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
function makeChoices(name: string, label: string, values: readonly [value: string, words: string][]): HTMLElement {
  const sample = samples[name] ?? inWords;
  const choices = values.map(([value, words]) => {
    const shown = make('span', { className: 'choice' }, ...sample(value, words));
    shown.dataset.value = value;
    return make(
      'label',
      { className: 'quiet-link', title: words },
      make('input', { type: 'radio', name, value }),
      shown,
    );
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
export function makeFields(): HTMLElement[] {
  return readerSettings.filter(isPossible).map(({ name, values }) => {
    const { label, values: words } = settingLabels(name);
    if (!words) return makeSwitch(name, label);
    return makeChoices(
      name,
      label,
      values.map((value) => [value, words[value] ?? value]),
    );
  });
}
