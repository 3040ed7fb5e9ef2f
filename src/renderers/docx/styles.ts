import type { Handbook } from '../../handbook/index.ts';
import type { Draft } from './draft.ts';
import { type Definition, listStyles } from './style-list.ts';
import { escapeXml, writeRoot } from './xml.ts';

interface Fonts {
  /** For Latin letters. */
  readonly latin: string;
  readonly han: string;
}
/** Fonts that every office has; they are named, not embedded. */
const fonts = {
  'zh-CN': { body: { latin: 'Times New Roman', han: '宋体' }, labels: { latin: 'Arial', han: '黑体' } },
  en: { body: { latin: 'Calibri', han: '宋体' }, labels: { latin: 'Calibri', han: '黑体' } },
} as const satisfies Record<string, { body: Fonts; labels: Fonts }>;

/** The styles of the document; a company that changes one changes every place that has it. */
export function writeStyles(draft: Draft): string {
  const { book, palette } = draft;
  const { body, labels } = fonts[book.language];
  const language = nameLatin(book);
  const write = ([id, definition]: [string, Definition]): string => writeStyle(id, definition, labels, palette.accent);
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${writeFonts(body)}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${language}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const character = (id: string, name: string, properties: string): string =>
    `<w:style w:type="character"${/^[CDS]/.test(id) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:qFormat/><w:rPr>${properties}</w:rPr></w:style>`;
  const mono = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>';
  return writeRoot(
    'w:styles',
    ['w'],
    [
      defaults,
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
      writeTableStyle('TableNormal', 'Normal Table', ''),
      writeTableStyle('FormTable', 'Form table', writeRules('808080')),
      writeTableStyle('BookTable', 'Book table', writeRules('A6A6A6')),
      character('Hyperlink', 'Hyperlink', `<w:color w:val="${palette.accent}"/>`),
      character('CodeText', 'Code text', mono),
      character('Draft', 'Draft stamp', '<w:b/><w:bCs/><w:color w:val="C00000"/>'),
      character(
        'Status',
        'Status stamp',
        `<w:b/><w:bCs/><w:color w:val="${palette.accent}"/><w:bdr w:val="single" w:sz="12" w:space="0" w:color="${palette.accent}"/>`,
      ),
      ...Object.entries(listStyles(draft)).map(write),
    ].join(''),
  );
}

/** Word checks Latin texts in this language; without a region the paper suggests which English it is. */
function nameLatin({ language, tag, paper }: Handbook): string {
  if (language !== 'en') return 'en-US';
  const [country] = /-[A-Z]{2}$/.exec(tag) ?? [];
  if (country !== undefined) return `en${country}`;
  return /^(?:letter|legal|ledger)\b/i.test(paper) ? 'en-US' : 'en-GB';
}

function writeStyle(id: string, style: Definition, labels: Fonts, accent: string): string {
  const isBuiltIn = /^(?:Title|Subtitle|TOC\d|Heading\d|BodyText|ListParagraph|Quote|Caption|Header|Footer)$/.test(id);
  const { name, based, next, size, bold, label, muted, mono, before, after, line, align, keep, outline, left, frame } =
    style;
  const spacing = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    line === undefined ? '' : ` w:line="${line}" w:lineRule="${id === 'FormGap' ? 'exact' : 'auto'}"`,
  ].join('');
  const paragraph = [
    keep ? '<w:keepNext/>' : '',
    keep ? '<w:keepLines/>' : '',
    frame ?? '',
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    left === undefined ? '' : `<w:ind w:left="${left}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
  const colour = style.accent ? accent : muted ? '595959' : undefined;
  const run = [
    mono ? '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>' : label ? writeFonts(labels) : '',
    bold ? '<w:b/><w:bCs/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return [
    `<w:style w:type="paragraph"${isBuiltIn ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/>`,
    `<w:basedOn w:val="${based ?? 'Normal'}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

function writeFonts({ latin, han }: Fonts): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${han}" w:cs="${latin}"/>`;
}

/** The margins inside cells, on all sides, are the same in Word and elsewhere only if they are stated. */
function writeTableStyle(id: string, name: string, rules: string): string {
  const isOwn = id !== 'TableNormal';
  return `<w:style w:type="table"${isOwn ? ' w:customStyle="1"' : ' w:default="1"'} w:styleId="${id}"><w:name w:val="${name}"/>${isOwn ? '<w:basedOn w:val="TableNormal"/>' : ''}<w:uiPriority w:val="99"/>${isOwn ? '<w:qFormat/>' : '<w:semiHidden/>'}<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${rules}<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
}

function writeRules(colour: string): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const lines = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`);
  return `<w:tblBorders>${lines.join('')}</w:tblBorders>`;
}

/** The fonts that the styles name. */
export function writeFontTable({ book }: Draft): string {
  const { body, labels } = fonts[book.language];
  const names = [...new Set([body.latin, body.han, labels.latin, labels.han, 'Consolas'])];
  return writeRoot('w:fonts', ['w'], names.map((name) => `<w:font w:name="${name}"/>`).join(''));
}
