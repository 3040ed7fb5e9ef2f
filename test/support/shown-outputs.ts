import { expect } from 'vitest';
import { main } from '../../src/main.ts';
import { readExamples } from './example-files.ts';
import { openMemoryHost } from './memory-host.ts';

/** `<!-- output: ARGUMENTS -->`, then what jd prints for them in a fence. */
const shown = /<!-- output: (.*?) -->\n```\w*\n([\s\S]*?)```\n/g;
/** The time of a run is nobody's to promise. */
const withoutTime = (text: string) => text.replace(/ ?[(（]\d[\d.]* ?m?s[)）]/g, '');

/** What a page says that jd prints, in order. */
export const readOutputs = (page: string): { command: string; output: string }[] =>
  [...page.matchAll(shown)].map(([, command = '', output = '']) => ({ command, output }));

/** Fails at the first output of a page that isn't what jd prints of the examples. */
export async function expectOutputs(page: string): Promise<void> {
  const files = readExamples();
  for (const { command, output } of readOutputs(page)) {
    const host = openMemoryHost(files);
    await main(command.split(' '), host);
    expect(withoutTime(output)).toBe(withoutTime(host.out()));
  }
}
