/** What a paragraph has besides its style. */
export interface ParagraphOptions {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The list that it belongs to, and its level, 0 at the top. */
  readonly list?: readonly [id: number, level: number];
  readonly align?: 'left' | 'center' | 'right' | undefined;
  /** In twentieths of a point. */
  readonly indent?: number;
}

/** The ids of the styles; a company can change how they look in Word. */
export type Style =
  | 'Title'
  | 'Subtitle'
  | 'CoverText'
  | 'FrontHeading'
  | 'TOC1'
  | 'TOC2'
  | 'TOC3'
  | `Heading${1 | 2 | 3 | 4 | 5 | 6}`
  | 'BodyText'
  | 'ListParagraph'
  | 'Quote'
  | 'CodeBlock'
  | 'Caption'
  | 'FormPart'
  | 'FormLabel'
  | 'FormText'
  | 'FormNote'
  | 'FormGroup'
  | 'FormGap'
  | 'TableHeading'
  | 'TableText'
  | 'ChartTitle'
  | 'ChartText'
  | 'Header'
  | 'Footer';

/** A paragraph of finished runs. The order of its properties is that of the standard. */
export function writeParagraph(style: Style, runs: string, options: ParagraphOptions = {}): string {
  const { keepNext, pageBreakBefore, list, align, indent } = options;
  const numbers =
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`;
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    numbers,
    indent === undefined ? '' : `<w:ind w:left="${indent}"/>`,
    align === undefined || align === 'left' ? '' : `<w:jc w:val="${align}"/>`,
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}
