/** Digits of base 64, as RFC 4648 (5) has them: plain text, which every host compresses. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/**
 * Writes a digit.
 *
 * @param value 0 to 63
 */
export function toDigit(value: number): string {
  return DIGITS.charAt(value);
}

/**
 * Reads a digit.
 *
 * @param sign as it was written
 */
export function fromDigit(sign: string): number {
  return VALUES[sign.charCodeAt(0)] ?? 0;
}

/** Bits of a digit that hold the number; the one above them says that another digit follows. */
const BITS = 5;
const MORE = 1 << BITS;

/**
 * Writes whole numbers, small ones in one digit.
 *
 * @param numbers 0 to 2^31 - 1 each
 */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (let number of numbers) {
    while (number >= MORE) {
      text += toDigit((number % MORE) + MORE);
      number = Math.floor(number / MORE);
    }
    text += toDigit(number);
  }
  return text;
}

/**
 * Reads what `writeNumbers` wrote.
 *
 * @param text as it was written
 */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let index = 0; index < text.length; index += 1) {
    const digit = VALUES[text.charCodeAt(index)] ?? 0;
    number += (digit % MORE) * scale;
    scale *= MORE;
    if (digit >= MORE) continue;
    numbers.push(number);
    number = 0;
    scale = 1;
  }
  return numbers;
}
