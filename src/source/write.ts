import { stringify } from 'yaml';

/** A text as YAML on one line, in quotes if it would be read as something else, or its ends would be invisible. */
export function writeScalar(text: string): string {
  const written = stringify(text, { lineWidth: 0, blockQuote: false, singleQuote: false }).replace(/\n$/, '');
  return written.includes('\n') || text.trim() !== text ? JSON.stringify(text) : written;
}
