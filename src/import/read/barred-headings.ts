import type { Paragraph } from '../document.ts';

/** `▌招聘岗位`: the stroke that a message without any looks has before its headings. */
const barred = /^\s*[▌▍▎▋▊▐█┃]+\s*(\S.{0,38}?)\s*$/u;
const fewest = 2;

/** Short lines behind such a stroke are headings, where there are several. */
export function withBarred(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isHeading = ({ text }: Paragraph) => {
    const [, words = ''] = barred.exec(text) ?? [];
    return words !== '' && !/[。；;，,.!！]$|[▌▍▎▋▊▐█┃]/u.test(words);
  };
  if (paragraphs.filter(isHeading).length < fewest) return paragraphs;
  return paragraphs.map((paragraph) =>
    isHeading(paragraph) ? { ...paragraph, heading: 2, text: paragraph.text.replace(barred, '$1') } : paragraph,
  );
}
