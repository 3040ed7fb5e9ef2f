import { splitNumber } from '../labels/numbers.ts';
import type { FormParagraph } from './form-blocks.ts';
import type { PrintedLine } from './printed.ts';
import { childOf, findElements, type XmlElement, type XmlTree } from './xml-tree.ts';

/** A form's text, and the prefix that its elements have. */
export interface FormSource extends XmlTree {
  readonly prefix: string;
}

export function prefixOf({ source, root }: XmlTree): string {
  return /^<(?:([^\s:>/]+):)?/.exec(source.slice(root.start, root.start + 80))?.[1] ?? '';
}

export function tag({ prefix }: FormSource, name: string): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

/** What a run holds: text with its line breaks and tabs. */
export function writeText(form: FormSource, text: string): string {
  return text
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '\n') return `<${tag(form, 'br')}/>`;
      if (piece === '\t') return `<${tag(form, 'tab')}/>`;
      return piece === '' ? '' : `<${tag(form, 't')} xml:space="preserve">${escapeXml(piece)}</${tag(form, 't')}>`;
    })
    .join('');
}

/** Control characters can't be in XML at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Paragraphs with the properties of a pattern, one a line; one without text if there is no line. */
export function writeParagraphs(
  form: FormSource,
  pattern: FormParagraph | undefined,
  lines: readonly PrintedLine[],
): string {
  const properties = paragraphProperties(form, pattern);
  const style = runProperties(form, pattern);
  let count = 0;
  const written = (lines.length === 0 ? [{ text: '' }] : lines).map(({ text, head }: PrintedLine) => {
    count = head ? 0 : count + 1;
    const whole = text === '' ? '' : (head ? '' : numberLike(pattern?.text ?? '', count)) + text;
    const run = whole === '' ? '' : `<${tag(form, 'r')}>${style}${writeText(form, whole)}</${tag(form, 'r')}>`;
    return `<${tag(form, 'p')}>${properties}${run}</${tag(form, 'p')}>`;
  });
  return written.join('');
}

function paragraphProperties({ source }: FormSource, pattern: FormParagraph | undefined): string {
  const properties = childOf(pattern?.element, 'w:pPr');
  return properties === undefined ? '' : without(source, properties, ['w:sectPr', 'w:pPrChange']);
}

/** The format of the first run with text, or else that of the paragraph's mark; without the grey of a placeholder. */
export function runProperties(
  form: FormSource,
  pattern: FormParagraph | undefined,
  left: readonly string[] = [],
): string {
  const run = pattern?.pieces.find(({ element }) => element.name === 'w:t')?.run;
  const mark = run === undefined ? childOf(childOf(pattern?.element, 'w:pPr'), 'w:rPr') : childOf(run, 'w:rPr');
  if (mark === undefined) return '';
  const style = childOf(mark, 'w:rStyle');
  const isPlaceholder = style !== undefined && /placeholder/i.test(form.source.slice(style.start, style.end));
  return without(form.source, mark, [
    'w:ins',
    'w:del',
    'w:rPrChange',
    'w:vanish',
    ...left,
    ...(isPlaceholder ? ['w:rStyle'] : []),
  ]);
}

/** An element's text without some of its children. */
export function without(source: string, element: XmlElement, names: readonly string[]): string {
  const left = element.children.filter(({ name }) => names.includes(name));
  let at = element.start;
  let text = '';
  for (const child of left) {
    text += source.slice(at, child.start);
    at = child.end;
  }
  return text + source.slice(at, element.end);
}

/** The number or bullet that the nth item has if items are numbered as this text is. */
function numberLike(text: string, nth: number): string {
  const line = text.trimStart();
  const { style, text: rest } = splitNumber(line);
  const prefix = line.slice(0, line.length - rest.length);
  if (style === 'bullet') return prefix;
  if (style === 'decimal' || style === 'brackets') return prefix.replace(/\d+/, String(nth));
  if (style === 'circled' && nth <= 20) return prefix.replace(/[①-⑳]/u, String.fromCodePoint(0x245f + nth));
  return '';
}

const pictures = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Whether a paragraph shows a picture, which is no value. */
export function hasPicture(element: XmlElement): boolean {
  return findElements(element, pictures).length > 0;
}
