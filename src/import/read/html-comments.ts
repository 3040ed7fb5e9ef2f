import type { DocumentNote } from '../../model/imported.ts';

/** A page without its comments, which nobody who reads it sees; they are reported. One that isn't closed is text. */
export function withoutComments(text: string): { text: string; notes: DocumentNote[] } {
  const notes: DocumentNote[] = [];
  let seen = '';
  let at = 0;
  for (;;) {
    const from = text.indexOf('<!--', at);
    const to = from === -1 ? -1 : text.indexOf('-->', from);
    if (to === -1) return { text: seen + text.slice(at), notes };
    const comment = text.slice(from + 4, to);
    const words = comment.replace(/\s+/g, ' ').trim();
    if (words !== '') notes.push({ kind: 'hidden-text', text: words });
    // The lines below keep their numbers.
    seen += text.slice(at, from) + comment.replace(/[^\r\n]/g, '');
    at = to + 3;
  }
}
