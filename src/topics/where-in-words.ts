/** Where a topic is mentioned, in numbers. */
interface Where {
  /** Passages and essays that mention it. */
  passages: number;
  essays: number;
  /** Essays of the collection. */
  collection: number;
  /** Whether those with most passages are shown first. */
  isOrdered: boolean;
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const NUMBER = new Intl.NumberFormat('en-GB');

/**
 * Says where a topic is mentioned, and where it is not: `In 3 passages of one essay. Lan does not mention it.`
 *
 * @param where the numbers
 * @param silent names of the essays that do not mention it, where these are to be named; without them they are counted,
 *   unless the numbers show none or there are so few that a page says it of each
 */
export function whereInWords({ passages, essays, collection, isOrdered }: Where, silent: readonly string[]): string {
  const found = `In ${counted(passages, 'passage')} of ${counted(essays, 'essay')}${isOrdered ? ', those with most passages first' : ''}.`;
  const others = collection - essays;
  if (silent.length > 0)
    return `${found} ${LIST.format(silent)} ${silent.length === 1 ? 'does' : 'do'} not mention it.`;
  return others > 0 ? `${found} ${counted(others, 'essay')} ${others === 1 ? 'does' : 'do'} not mention it.` : found;
}

function counted(number: number, what: string): string {
  return number === 1 ? `one ${what}` : `${NUMBER.format(number)} ${what}s`;
}
