import { languageFrom } from './language.ts';

// Dictionary words of a query; except for Katakana, the index has single letters.
const stopWords =
  'の は が を に で と も へ や か から まで より など です ます だ である した する いる ある この その あの これ それ あれ';
const questionWords = '誰 何 なに なん どう どの どれ どこ いつ なぜ どうして いくつ べき できる ください 教え';

export const japanese = languageFrom({ tag: 'ja', stopWords, questionWords });
