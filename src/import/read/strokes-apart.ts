import type { Paragraph } from '../document.ts';

const stroke = /^\s*(?:([-=*#~+—–─━═＝－·])\s?)(?:\1\s?){4,}\s*$/u;

/** What comes after a stroke between empty lines is set apart from what is above it; one right below a line is under that line. */
export function withStrokes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let isApart = false;
  return paragraphs.map((paragraph, at) => {
    if (isEmpty(paragraph)) return paragraph;
    if (stroke.test(paragraph.text)) {
      isApart = isEmpty(paragraphs[at - 1]) && isEmpty(paragraphs[at + 1]);
      return paragraph;
    }
    const ruled = isApart;
    isApart = false;
    return ruled ? { ...paragraph, ruled: true } : paragraph;
  });
}

function isEmpty(paragraph: Paragraph | undefined): boolean {
  return paragraph === undefined || paragraph.text.trim() === '';
}
