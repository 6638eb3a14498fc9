/** Ends that are no ends of sentences: initials and abbreviations. */
export const SHORTENED =
  /(?:^|[\s(])(?:\p{L}\.)+\s*$|(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|cf|etc|e\.g|i\.e|ca|c)\.\s*$/iu;
