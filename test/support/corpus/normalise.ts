/** A text as far as it matters for comparing: width, case, spaces, escapes and closing punctuation do not. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replace(/\s+/gu, '')
    .replace(/[。.;,:!、]+$/u, '');
}
