import type { Aside } from '../document.ts';
import { kindOf } from './kinds.ts';
import { allLines } from './lines.ts';
import { splitPairs } from './pairs.ts';
import type { FormReader } from './reader.ts';

/**
 * Headers, footers, notes and comments: a code or a date in a header is that of the form, if there is one form; all else
 * is kept beside the first.
 */
export function readAsides(reader: FormReader, asides: readonly Aside[]): void {
  const [draft, second] = reader.drafts;
  for (const { kind, blocks } of asides) {
    for (const line of allLines(blocks)) {
      const { place } = line;
      const pairs = kind === 'comment' ? [] : splitPairs(reader.dictionary, line.written, 'basic');
      if (draft === undefined) reader.prose.push(line);
      else if (pairs.length === 0 || !pairs.some(({ label }) => label)) draft.kept.push({ text: line.written, place });
      else {
        for (const { label, written, value } of pairs) {
          const takes =
            label !== undefined && kindOf(label.path) === 'one' && second === undefined && !draft.has(label.path);
          if (takes && value !== '') draft.entries.push({ path: label.path, text: value, place, label: written });
          else if (value !== '') draft.kept.push({ text: value, place, label: written });
        }
      }
    }
  }
}
