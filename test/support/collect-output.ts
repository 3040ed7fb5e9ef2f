import type { Output } from '../../src/host.ts';

/** An output that is no terminal and shows no colour; what is written is added to a list. */
export function collectOutput(written: string[]): Output {
  return { isTerminal: false, colour: 0, columns: 100, write: (content) => void written.push(String(content)) };
}
