import { foldSpace } from '#lib/words.ts';

/** Text before and after the description of a picture where only words can be shown. */
export function aroundPicture(description: string): [before: string, after: string] {
  return [foldSpace(description) === '' ? '[Picture' : '[Picture: ', ']'];
}

/** A picture in words: `[Picture: A bridge in the fog]`. */
export function pictureInWords(description: string): string {
  return aroundPicture(description).join(foldSpace(description));
}
