import type { Reading } from './read-forms.ts';
import type { SourceFile } from './source-file.ts';

/** The documents that are byte for byte as an earlier one, by their files, each with the file of that one. */
export function findCopies(documents: readonly SourceFile[]): ReadonlyMap<string, string> {
  const bySize = new Map<number, SourceFile[]>();
  const copies = new Map<string, string>();
  for (const document of documents) {
    const alike = bySize.get(document.bytes.length) ?? [];
    const first = alike.find(({ bytes }) => bytes.every((byte, at) => byte === document.bytes[at]));
    if (first === undefined) bySize.set(document.bytes.length, [...alike, document]);
    else copies.set(document.file, first.file);
  }
  return copies;
}

/** A copy says nothing of its own: reading it again would give each of its positions twice. */
export function readingOfCopy(file: string, of: string): Reading {
  const account = { characters: 0, inValues: 0, kept: 0, labels: 0 };
  return { file, notes: [{ kind: 'copy', of }], forms: [], prose: [], missed: [], account };
}
