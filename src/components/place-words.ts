import { make } from './make.ts';

/**
 * The words of a link to a passage, made as `Place.astro` makes them: its sign and number are seen, and left to the name
 * of the link for those who hear it.
 *
 * @param label as it is shown, such as `Lan ¶7`
 */
export function placeWords(label: string): (Node | string)[] {
  const sign = Math.max(0, label.lastIndexOf('¶'));
  return [label.slice(0, sign), make('span', { ariaHidden: 'true' }, label.slice(sign))];
}
