import { expect } from 'vitest';

/** Milliseconds that this process has computed: unlike the clock, nothing else on the machine adds to them. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function processorTimeOf(work: () => unknown): number {
  const begun = processorTime();
  work();
  return processorTime() - begun;
}

/**
 * Holds work to a cost that grows about as the size of its input does, and gives what it makes of the whole.
 * Sixteen times the size costs sixteen times as much where work is in proportion, and 256 times as much where it looks
 * at each pair; the limit is between, with room for the collector of garbage. What takes a tenth of a second or more for
 * a quarter of the size shows the same by four `times`, which is a third of the work.
 */
export function expectLinear<Input, Result>(
  prepare: (size: number) => Input,
  work: (input: Input) => Result,
  size: number,
  { about, times = 16 }: { readonly about?: string | undefined; readonly times?: 4 | 16 } = {},
): Result {
  let result: Result | undefined;
  const measure = (length: number): number => {
    const input = prepare(length);
    return processorTimeOf(() => {
      result = work(input);
    });
  };
  const part = Math.floor(size / times);
  // A busy machine adds to processor time too, for seconds on end: part and whole are measured next to each other, and
  // again while they say too much. What grows with the square says so each time.
  const rounds = 5;
  for (let round = 1; ; round++) {
    const limit = times ** 1.5 * Math.min(measure(part), measure(part)) + 200;
    const whole = measure(size);
    if (whole >= limit && round < rounds) continue;
    expect(whole, about).toBeLessThan(limit);
    return result as Result;
  }
}
