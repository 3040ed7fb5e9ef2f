import { readMark } from '../mistakes/marks.ts';

const word = /^[A-Za-z]+\s*(?:：|:(?=[^\s/]))/u;

/** Whether a text that begins its line may be meant as a key, as in `duty：接待` or `1. duty:接待`. */
export function isSuspect(line: string): boolean {
  if (!line.includes(':') && !line.includes('：')) return false;
  const text = line.trimStart();
  return word.test(readMark(text)?.text ?? text);
}
