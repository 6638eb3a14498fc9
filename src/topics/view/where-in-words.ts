import * as t from '#strings/chosen.ts';

interface Where {
  passages: number;
  essays: number;
  isOrdered: boolean;
}

/** Essays without a mention, with their names where these are stated. */
interface Silent {
  count: number;
  names: readonly string[];
}

/** Such as `In 3 passages of one essay. Lan does not mention it.` */
export function whereInWords({ passages, essays, isOrdered }: Where, { count, names }: Silent): string {
  const found = t.whereMentioned(passages, essays, isOrdered);
  if (count === 0) return found;
  return found + (names.length > 0 ? t.notMentionedBy(names) : t.notMentionedByOthers(count));
}
