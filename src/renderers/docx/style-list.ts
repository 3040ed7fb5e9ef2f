import type { Draft } from './draft.ts';
import type { Style } from './paragraph.ts';

/** A paragraph style: its name in Word, sizes in half points, and spaces in twentieths of a point. */
export interface Definition {
  readonly name: string;
  readonly based?: Style | 'Normal';
  readonly next?: Style | 'Normal';
  readonly size?: number;
  readonly bold?: boolean;
  readonly label?: boolean;
  readonly accent?: boolean;
  readonly muted?: boolean;
  readonly mono?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** In 240ths of a line. */
  readonly line?: number;
  readonly align?: 'center' | 'right';
  readonly keep?: boolean;
  readonly outline?: number;
  readonly left?: number;
  /** Further properties of the paragraph, in the order of the standard: borders and shading before tabs. */
  readonly frame?: string;
}

const heading = (level: number, size: number, before: number, after: number): Definition => ({
  name: `heading ${level}`,
  based: 'Normal',
  next: 'BodyText',
  size,
  bold: true,
  label: true,
  accent: true,
  before,
  after,
  keep: true,
  outline: level - 1,
});
const entry = (level: number, before: number, right: number): Definition => ({
  name: `toc ${level}`,
  based: 'Normal',
  next: 'Normal',
  before,
  after: 20,
  left: (level - 1) * 320,
  bold: level === 1,
  frame: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${right}"/></w:tabs>`,
});

/** All paragraph styles by id. */
export function listStyles({ page, palette }: Draft): Readonly<Record<Style, Definition>> {
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${page.text}"/></w:tabs>`;
  const edge = (side: string): string =>
    `<w:pBdr><w:${side} w:val="single" w:sz="4" w:space="4" w:color="BFBFBF"/></w:pBdr>`;
  const cell = { based: 'Normal', size: 20, line: 254, before: 20, after: 20 } as const;
  return {
    Title: {
      name: 'Title',
      based: 'Normal',
      next: 'Subtitle',
      size: 56,
      bold: true,
      label: true,
      accent: true,
      before: 240,
      after: 240,
      line: 288,
      align: 'center',
    },
    Subtitle: {
      name: 'Subtitle',
      based: 'Normal',
      next: 'CoverText',
      size: 30,
      before: 120,
      after: 240,
      align: 'center',
    },
    CoverText: { name: 'Cover text', based: 'Normal', size: 24, before: 80, after: 80, align: 'center' },
    FrontHeading: {
      name: 'Front heading',
      based: 'Normal',
      next: 'BodyText',
      size: 32,
      bold: true,
      label: true,
      accent: true,
      before: 480,
      after: 240,
      keep: true,
    },
    TOC1: entry(1, 120, page.text),
    TOC2: entry(2, 20, page.text),
    TOC3: entry(3, 0, page.text),
    Heading1: heading(1, 34, 0, 240),
    Heading2: heading(2, 28, 160, 120),
    Heading3: heading(3, 24, 240, 120),
    Heading4: heading(4, 22, 200, 80),
    Heading5: heading(5, 21, 160, 80),
    Heading6: heading(6, 21, 160, 80),
    BodyText: { name: 'Body Text', based: 'Normal', after: 120 },
    ListParagraph: { name: 'List Paragraph', based: 'Normal', after: 60 },
    Quote: {
      name: 'Quote',
      based: 'Normal',
      after: 120,
      left: 400,
      muted: true,
      frame: `<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${palette.accent}"/></w:pBdr>`,
    },
    CodeBlock: {
      name: 'Code block',
      based: 'Normal',
      size: 19,
      mono: true,
      after: 0,
      line: 240,
      frame: '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>',
    },
    Caption: {
      name: 'caption',
      based: 'Normal',
      next: 'BodyText',
      size: 19,
      muted: true,
      before: 60,
      after: 160,
      align: 'center',
    },
    FormPart: {
      name: 'Form part',
      ...cell,
      size: 21,
      bold: true,
      label: true,
      accent: true,
      before: 20,
      after: 20,
      keep: true,
    },
    FormLabel: { name: 'Form label', ...cell, size: 19, label: true },
    FormText: { name: 'Form text', ...cell },
    FormNote: { name: 'Form note', ...cell, size: 18, muted: true },
    FormGroup: { name: 'Form group', ...cell, bold: true, label: true, keep: true },
    FormGap: { name: 'Form gap', based: 'Normal', size: 2, before: 0, after: 0, line: 80 },
    TableHeading: { name: 'Table heading', ...cell, size: 19, bold: true, label: true, keep: true },
    TableText: { name: 'Table text', ...cell },
    ChartTitle: {
      name: 'Chart title',
      based: 'Normal',
      size: 17,
      bold: true,
      label: true,
      before: 0,
      after: 0,
      line: 240,
      align: 'center',
    },
    ChartText: {
      name: 'Chart text',
      based: 'Normal',
      size: 14,
      label: true,
      before: 0,
      after: 0,
      line: 240,
      align: 'center',
    },
    Header: { name: 'header', based: 'Normal', size: 18, muted: true, after: 0, frame: `${edge('bottom')}${tabs}` },
    Footer: { name: 'footer', based: 'Normal', size: 18, muted: true, after: 0, frame: `${edge('top')}${tabs}` },
  };
}
