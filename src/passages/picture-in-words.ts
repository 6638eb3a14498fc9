import { foldSpace } from '#lib/words.ts';

/**
 * What stands around the description of a picture where only words can be shown.
 *
 * @param description the picture's description, which may be empty
 */
export function aroundPicture(description: string): [before: string, after: string] {
  return [foldSpace(description) === '' ? '[Picture' : '[Picture: ', ']'];
}

/**
 * A picture where only words can be shown: `[Picture: A bridge in the fog]`.
 *
 * @param description the picture's description, which may be empty
 */
export function pictureInWords(description: string): string {
  return aroundPicture(description).join(foldSpace(description));
}
