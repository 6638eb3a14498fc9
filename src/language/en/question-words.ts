/**
 * Words that put a question or a wish and say little of its matter: “who **should make** the rules”, “what do we **need
 * to do about** …”. A passage may well speak of making or needing: they count for little, not for nothing.
 */
const QUESTION_WORDS = new Set(
  [
    // Question words and auxiliaries.
    'who whom whose which what when where why how whether',
    // Modal and other verbs that carry another: do, be able, be obliged, wish.
    'do does did done can could may might must shall should ought will would need needs needed want wants wanted wish ' +
      'like likes let lets have has had be is are was were been',
    // Light verbs, whose object has the meaning: make a rule, take part, give a reason (O. Jespersen, 1942).
    'make makes made making take takes took taken taking give gives gave given giving get gets got getting set sets ' +
      'setting put puts putting go goes going gone keep keeps kept keeping',
    // Verbs that address the answerer.
    'tell tells told say says said explain explains describe describes show shows find finds look looks ask asks know ' +
      'knows think thinks mean means please help helps use uses used using work works happen happens',
    // Placeholder nouns.
    'thing things something anything way ways kind kinds sort sorts example examples reason reasons question questions ' +
      'answer answers problem problems difference information',
    // Quantity and degree.
    'much many more most some any really exactly actually',
  ]
    .join(' ')
    .split(' '),
);

export function isQuestionWord(form: string): boolean {
  return QUESTION_WORDS.has(form);
}
