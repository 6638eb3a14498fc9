/** Measures targets in turn, so that other work of the machine affects all alike; gives all rounds of each, by its name. */
export async function inTurn<T, R>(
  targets: Readonly<Record<string, T>>,
  rounds: number,
  measure: (target: T) => Promise<R>,
): Promise<Map<string, R[]>> {
  const measured = new Map<string, R[]>(Object.keys(targets).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, target] of Object.entries(targets)) measured.get(name)?.push(await measure(target));
  }
  return measured;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
