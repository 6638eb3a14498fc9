import { setOf, undetermined, type Language } from './language.ts';

// Dictionary words of a query; except for Katakana, the index has single letters.
const STOP_WORDS = setOf(
  'の は が を に で と も へ や か から まで より など です ます だ である した する いる ある この その あの これ それ あれ',
);
const QUESTION_WORDS = setOf('誰 何 なに なん どう どの どれ どこ いつ なぜ どうして いくつ べき できる ください 教え');

export const japanese: Language = {
  ...undetermined,
  tag: 'ja',
  isStopWord: (form) => STOP_WORDS.has(form),
  isQuestionWord: (form) => QUESTION_WORDS.has(form),
};
