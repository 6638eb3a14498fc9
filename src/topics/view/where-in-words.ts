import * as t from '#strings/chosen.ts';

/** Where a topic is mentioned, in numbers. */
interface Where {
  /** Passages and essays that mention it. */
  passages: number;
  essays: number;
  /** Whether those with most passages are shown first. */
  isOrdered: boolean;
}

/** The essays that do not mention a topic: how many, and their names where these are to be said. */
interface Silent {
  count: number;
  names: readonly string[];
}

/** Says where a topic is mentioned, and where it is not: `In 3 passages of one essay. Lan does not mention it.` */
export function whereInWords({ passages, essays, isOrdered }: Where, { count, names }: Silent): string {
  const found = t.whereMentioned(passages, essays, isOrdered);
  if (count === 0) return found;
  return found + (names.length > 0 ? t.notMentionedBy(names) : t.notMentionedByOthers(count));
}
