import { readXml } from '../xml.ts';

/** The texts that cells share: rich text is joined, and readings of Han characters are left out. */
export function readSharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let text: string | undefined;
  let reading = false;
  let phonetic = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') reading = true;
    },
    close(name) {
      if (name === 'si') strings.push(text ?? '');
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') reading = false;
    },
    text(piece) {
      if (reading && !phonetic && text !== undefined) text += piece;
    },
  });
  return strings;
}
