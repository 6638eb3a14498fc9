import { passageId } from '#passages/passage.ts';
import { loadEssayTopics, topicDataAddress } from '../browser/essay-topics.client.ts';
import { rangeOf, readElement } from '#passages/page.ts';
import { loadStyle } from '../browser/load-style.client.ts';
import style from './TopicNames.css?url';

const NAME = 'topic-names';

let isWanted = false;

/** Underlines the names of topics by the CSS Custom Highlight API, without a change of the author’s text, or removes the lines. */
export async function underlineTopics(isOn: boolean): Promise<void> {
  isWanted = isOn;
  if (!('highlights' in CSS)) return;
  const link = document.querySelector<HTMLAnchorElement>('.topics-link');
  if (!isOn || !link) {
    CSS.highlights.delete(NAME);
    return;
  }
  const [{ passages }] = await Promise.all([loadEssayTopics(topicDataAddress(link)), loadStyle(style)]);
  if (!isWanted) return;
  const ranges = passages.flatMap(({ number, places }) => {
    const passage = document.getElementById(passageId(number));
    const read = passage && readElement(passage);
    return read ? places.flatMap(([, start, end]) => rangeOf(read, start, end) ?? []) : [];
  });
  CSS.highlights.set(NAME, new Highlight(...ranges));
}
