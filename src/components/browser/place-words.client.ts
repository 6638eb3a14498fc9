import { make } from './make.client.ts';

/**
 * The words of a link to a passage, made as `Place.astro` makes them: the sign is seen, and “paragraph” is heard.
 *
 * @param label as it is shown, such as `Lan ¶7`
 */
export function placeWords(label: string): (Node | string)[] {
  const sign = label.lastIndexOf('¶');
  return [
    label.slice(0, sign),
    make('span', { className: 'visually-hidden' }, 'paragraph '),
    make('span', { ariaHidden: 'true' }, '¶'),
    label.slice(sign + 1),
  ];
}
