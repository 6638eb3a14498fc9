import type { SearchAnswer, SearchRequest } from '#search/types.ts';
import * as t from '#strings/chosen.ts';
import { make, makeButton } from '../../browser/make.client.ts';
import { makeComparison } from './comparison.client.ts';
import { describeAnswer, describeTrouble } from './messages.client.ts';
import { makeNotice, noticesOf } from './notices.client.ts';
import { makeTopic, makeUnknownTopic, makeWithin } from './topic-result.client.ts';
import { NOTHING, type Actions, type View } from './view.client.ts';

/** Makes the view of an answer. */
export async function makeView(answer: SearchAnswer, request: SearchRequest, actions: Actions): Promise<View> {
  const { query } = request;
  const { count, topics, quotation, within } = answer;
  const notices = noticesOf(answer, query).map((notice) => makeNotice(notice, actions));
  if (quotation) notices.unshift(await makeComparison(quotation));
  const isTopic = within?.name !== undefined;
  if (within && !isTopic) notices.unshift(makeUnknownTopic(within));
  // Without results nothing is left to filter, but chosen filters can be taken back.
  const canNarrow = count > 0 || Object.keys(request.filters).length > 0;
  return {
    status: describeAnswer(answer, query),
    notices,
    topics: topics.map(makeTopic),
    results: answer,
    within: isTopic ? makeWithin(within, actions.leaveTopic) : undefined,
    narrow: canNarrow ? { facets: answer.facets, request } : undefined,
    state: 'done',
  };
}

/** Makes the view of a search that failed. */
export function makeTroubleView(error: unknown, { tryAgain, wordIndex }: Actions): View {
  const { text, remedy } = describeTrouble(error);
  const button =
    remedy === 'again' ? makeButton(t.tryAgain, tryAgain) : makeButton(t.reloadPage, () => location.reload());
  const notice = make('p', { className: 'remedy row' }, button, makeWordIndexLink(wordIndex));
  return { ...NOTHING, status: text, notices: [notice], state: 'failed' };
}

/** Makes the link to the word index, which needs no script. */
export function makeWordIndexLink(href: string): HTMLElement {
  return make('a', { href }, t.lookUpWord);
}
