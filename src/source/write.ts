import { stringify } from 'yaml';

/** A text as YAML on one line, in quotes only where it would be read as something else. */
export function writeScalar(text: string): string {
  const written = stringify(text, { lineWidth: 0, blockQuote: false, singleQuote: false }).trimEnd();
  return written.includes('\n') ? JSON.stringify(text) : written;
}
