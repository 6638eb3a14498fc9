/** Digits of base64url (RFC 4648, 5): plain text, which every host compresses. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

export function toDigit(value: number): string {
  return DIGITS.charAt(value);
}

export function fromDigit(sign: string): number {
  return VALUES[sign.charCodeAt(0)] ?? 0;
}

/** Value bits of a digit; the bit above them marks continuation. */
const BITS = 5;
const MORE = 1 << BITS;

/** Variable-length encoding of non-negative integers up to 2^31 - 1: small ones take one digit. */
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
