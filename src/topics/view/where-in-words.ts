import { formatNumber, listOf } from '#language/local.ts';

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
  const order = isOrdered ? ', those with most passages first' : '';
  const found = `In ${counted(passages, 'passage')} of ${counted(essays, 'essay')}${order}.`;
  if (count === 0) return found;
  const others = names.length > 0 ? listOf(names) : counted(count, 'other essay').replace(/^one/, 'One');
  return `${found} ${others} ${count === 1 ? 'does' : 'do'} not mention it.`;
}

function counted(number: number, what: string): string {
  return number === 1 ? `one ${what}` : `${formatNumber(number)} ${what}s`;
}
