import { languageFrom } from './language.ts';

// Dictionary words of a query, in both scripts; the index has single letters.
const stopWords =
  '的 了 着 著 是 在 和 与 與 及 或 也 都 就 而 之 其 所 以 于 於 这 這 那 个 個 们 們 吗 嗎 呢 吧 我 你 他 她 它';
const questionWords =
  '谁 誰 什么 什麼 怎么 怎麼 怎样 怎樣 如何 为什么 為什麼 为何 為何 哪 哪里 哪裡 哪些 何时 何時 多少 几 幾 应该 應該 可以 需要 想 做';

/** `hanVariants` matches the two scripts with each other. */
export const chinese = languageFrom({ tag: 'zh', stopWords, questionWords });
