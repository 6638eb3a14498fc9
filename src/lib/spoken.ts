import * as t from '#strings/chosen.ts';

/**
 * The name of a passage for those who hear it: a screen reader says “pilcrow” for ¶, or nothing.
 *
 * @param label as it is shown, such as `Lan ¶7`
 */
export function spoken(label: string): string {
  return label.replaceAll(/¶\s*(\d+)/g, (_, number: string) => t.passageHeard(number));
}
