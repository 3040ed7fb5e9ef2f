/**
 * LibreOffice saves the text of a plain content control as three controls, the second of which holds it twice. Texts of
 * controls that follow each other directly, as one.
 */
function uniteControls(texts: readonly string[]): string {
  const [first = '', middle = ''] = texts;
  const last = texts.at(-1);
  if (texts.length === 3 && first !== '' && first === last) {
    const at = middle.indexOf(first);
    const rest = at === -1 ? undefined : middle.slice(0, at) + middle.slice(at + first.length);
    if (rest === first) return first;
  }
  return texts.join('');
}

/** A paragraph that is being read, with the controls that follow each other at its end. */
interface Controlled {
  text: string;
  controls?: { readonly from: number; readonly texts: string[] };
}

export function openControl(paragraph: Controlled | undefined): void {
  if (paragraph === undefined) return;
  const { controls, text } = paragraph;
  const follows = controls !== undefined && controls.from + controls.texts.join('').length === text.length;
  if (!follows) paragraph.controls = { from: text.length, texts: [] };
}

export function closeControl(paragraph: Controlled | undefined): void {
  const { controls } = paragraph ?? {};
  if (paragraph === undefined || controls === undefined) return;
  controls.texts.push(paragraph.text.slice(controls.from + controls.texts.join('').length));
  const united = uniteControls(controls.texts);
  if (united.length === controls.texts.join('').length) return;
  paragraph.text = paragraph.text.slice(0, controls.from) + united;
  delete paragraph.controls;
}
