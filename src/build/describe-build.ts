import { formatNumber } from '#language/local.ts';
import { inMegabytes, nearLimits, type Size } from './file-limits.ts';
import { STEPS, type Timed } from './steps.ts';

/** A table on a build that has ended: seconds by step, memory, what was built, and the limits of hosts that it nears. */
export function describeBuild({ seconds, made, memory }: Timed, size?: Size): string {
  const steps = STEPS.flatMap((step) => {
    const value = seconds[step];
    return value === undefined ? [] : [[step, `${inSeconds(value)} s`] as const];
  });
  const all = Object.values(seconds).reduce((sum, value) => sum + value, 0);
  const rows: (readonly [name: string, value: string])[] = [
    ...steps,
    ['in all', `${inSeconds(all)} s`],
    ['memory at most', `${formatNumber(memory / 1024 ** 3, ONE_DIGIT)} GB`],
    ['pages and files made', formatNumber(made)],
    ...(size ? sizeRows(size) : []),
  ];
  const [name, value] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `  ${row[0].padEnd(name ?? 0)}  ${row[1].padStart(value ?? 0)}`);
  return [size ? 'The site is built:' : 'The part is built:', ...lines, ...(size ? nearLimits(size) : [])].join('\n');
}

function sizeRows({ files, twins, bytes }: Size): (readonly [name: string, value: string])[] {
  return [
    ['files of the site', formatNumber(files)],
    ...(twins === 0 ? [] : [['compressed twins', formatNumber(twins)] as const]),
    ['size of the site', inMegabytes(bytes)],
  ];
}

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

function inSeconds(value: number): string {
  return formatNumber(value, ONE_DIGIT);
}
