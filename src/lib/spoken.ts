import * as t from '#strings/chosen.ts';

/** A label such as `Lan ¶7` for those who hear it: a screen reader says “pilcrow” for ¶, or nothing. */
export function spoken(label: string): string {
  return label.replaceAll(/¶\s*(\d+)/g, (_, number: string) => t.passageHeard(number));
}
