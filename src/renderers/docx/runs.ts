import { cleanText, escapeXml } from './xml.ts';

/** How the words of a run look, beside the style of their paragraph. */
export interface Look {
  readonly style?: 'Hyperlink' | 'CodeText' | 'CodeLabel' | 'Draft' | 'Status';
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A run of words. */
export function writeRun(text: string, look: Look = {}): string {
  if (text === '') return '';
  return `<w:r>${writeLook(look)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export function writeBreak(): string {
  return '<w:r><w:br/></w:r>';
}

export function writeTab(): string {
  return '<w:r><w:tab/></w:r>';
}

/** A field that Word works out; `shown` is what stands there until then. */
export function writeField(instruction: string, shown: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> ${cleanText(instruction)} </w:instrText></w:r>`;
  return `${mark('begin')}${code}${mark('separate')}${shown}${mark('end')}`;
}

function writeLook({ style, bold, italic }: Look): string {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}
