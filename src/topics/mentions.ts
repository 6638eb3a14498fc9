import { findNames, type NameIndex } from './matcher.ts';
import type { EssayPassage, Mention } from '#passages/model.ts';
import { refKey, type TopicRef } from '#passages/topic-ref.ts';
import type { EditorsChoice, Topic } from './topic.ts';

/** Passages that the editor counts in or out, by passage (`lan#p9`), then by topic. */
export interface Choices {
  added: ReadonlyMap<string, ReadonlyMap<string, string>>;
  removed: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export function choicesOf(topics: readonly Pick<Topic, 'id' | 'added' | 'removed'>[]): Choices {
  const sorted = (pick: (topic: (typeof topics)[number]) => readonly EditorsChoice[]) => {
    const byPassage = new Map<string, Map<string, string>>();
    for (const topic of topics) {
      for (const { passage, reason } of pick(topic)) {
        const own = byPassage.get(passage) ?? new Map<string, string>();
        byPassage.set(passage, own.set(topic.id, reason));
      }
    }
    return byPassage;
  };
  return { added: sorted(({ added }) => added), removed: sorted(({ removed }) => removed) };
}

/** Mentions of an essay, by names and by the editor’s choices: by passage, then by first place; added ones last. */
export function findMentions(
  slug: string,
  passages: readonly Pick<EssayPassage, 'number' | 'id' | 'text'>[],
  language: string,
  names: NameIndex,
  choices: Choices,
): Mention[] {
  return passages.flatMap(({ number, id, text }) => {
    const key = `${slug}#${id}`;
    const removed = choices.removed.get(key);
    const bySubject = new Map<string, Mention>();
    for (const { subject, ...place } of findNames(text, language, names)) {
      const topic = refKey(subject);
      if (removed?.has(topic)) continue;
      const mention = bySubject.get(topic) ?? { subject, passage: number, places: [], reason: null };
      mention.places.push(place);
      bySubject.set(topic, mention);
    }
    for (const [id, reason] of choices.added.get(key) ?? []) {
      const subject: TopicRef = { kind: 'topic', id };
      const topic = refKey(subject);
      if (!bySubject.has(topic)) bySubject.set(topic, { subject, passage: number, places: [], reason });
    }
    return [...bySubject.values()];
  });
}
