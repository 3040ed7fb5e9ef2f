/**
 * LibreOffice saves the text of a plain content control as three controls, the second of which holds it twice. Texts of
 * controls that follow each other directly, as one.
 */
export function uniteControls(texts: readonly string[]): string {
  const [first = '', middle = ''] = texts;
  const last = texts.at(-1);
  if (texts.length === 3 && first !== '' && first === last) {
    const at = middle.indexOf(first);
    const rest = at === -1 ? undefined : middle.slice(0, at) + middle.slice(at + first.length);
    if (rest === first) return first;
  }
  return texts.join('');
}
