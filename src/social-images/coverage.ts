/**
 * Reads which characters a font has glyphs for, from its table `cmap`, in the two formats that fonts of today use: 4 for
 * the first 65,536 characters, 12 for all (OpenType 1.9.1, "cmap — Character to Glyph Index Mapping Table").
 *
 * @param font a TrueType or OpenType font, uncompressed
 * @returns code points
 * @throws Error where the font has no such table
 */
export function charactersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const found = new Set<number>();
  const subtables = view.getUint16(cmap + 2);
  for (let index = 0; index < subtables; index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, found);
    if (format === 12) readGroups(view, at, found);
  }
  if (found.size === 0) throw new Error('The font of the cards has no list of characters that can be read.');
  return found;
}

function tableAt(view: DataView, name: string): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new Error(`The font of the cards has no table “${name}”.`);
}

/** Format 4: runs of characters, each with a difference or a place to look the glyph up in. Glyph 0 is “missing”. */
function readSegments(view: DataView, at: number, found: Set<number>): void {
  const double = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + double];
  const [deltas, offsets] = [starts + double, starts + 2 * double];
  for (let segment = 0; segment < double; segment += 2) {
    const [start, end] = [view.getUint16(starts + segment), view.getUint16(ends + segment)];
    const [delta, offset] = [view.getUint16(deltas + segment), view.getUint16(offsets + segment)];
    for (let character = start; character <= end && character !== 0xffff; character += 1) {
      const listed = offset === 0 ? character : view.getUint16(offsets + segment + offset + 2 * (character - start));
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) found.add(character);
    }
  }
}

/** Format 12: runs of characters whose glyphs follow each other. */
function readGroups(view: DataView, at: number, found: Set<number>): void {
  const groups = view.getUint32(at + 12);
  for (let group = 0; group < groups; group += 1) {
    const entry = at + 16 + 12 * group;
    const [start, end, glyph] = [0, 4, 8].map((byte) => view.getUint32(entry + byte)) as [number, number, number];
    for (let character = start; character <= end; character += 1) {
      if (glyph + character - start !== 0) found.add(character);
    }
  }
}
