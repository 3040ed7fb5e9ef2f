/** What is to be ended or removed once the tests of a file are over; `setup.ts` does it. */
const left: (() => unknown)[] = [];

export function afterwards(end: () => unknown): void {
  left.push(end);
}

/** The last that was begun is ended first. */
export async function endAll(): Promise<void> {
  for (let end = left.pop(); end !== undefined; end = left.pop()) await end();
}
