import { strToU8, zipSync } from 'fflate';
import type { Block, Cell, Guise, Paragraph, Run, Sheet, Table } from '../blocks.ts';
import { numbering, packDocument, styles } from './parts.ts';

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Text with its line breaks and tabs as Word keeps them. */
function writeText(text: string, tag = 'w:t'): string {
  return text
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece ? `<${tag} xml:space="preserve">${escapeXml(piece)}</${tag}>` : '';
    })
    .join('');
}

const plain = (run: Run, text = run.text): string =>
  `<w:r>${run.bold ? '<w:rPr><w:b/></w:rPr>' : ''}${writeText(text)}</w:r>`;
const legacy = (on: boolean): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${on ? 1 : 0}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const symbol = (char: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
const box = (run: Run, on: boolean): string =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${on ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${plain(run)}</w:sdtContent></w:sdt>`;

const guises: Readonly<Record<Guise, (run: Run) => string>> = {
  control: (run) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${plain(run)}</w:sdtContent></w:sdt>`,
  field: (run) => `<w:fldSimple w:instr=" DOCPROPERTY value ">${plain(run)}</w:fldSimple>`,
  inserted: (run) => `<w:ins w:id="2" w:author="HR" w:date="2024-01-02T00:00:00Z">${plain(run)}</w:ins>`,
  deleted: (run) =>
    `<w:del w:id="1" w:author="HR" w:date="2024-01-02T00:00:00Z"><w:r>${writeText(run.text, 'w:delText')}</w:r></w:del>`,
  ruby: (run) =>
    `<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>yin</w:t></w:r></w:rt><w:rubyBase>${plain(run, run.text.slice(0, 2))}</w:rubyBase></w:ruby></w:r>${plain(run, run.text.slice(2))}`,
  link: (run) => `<w:hyperlink w:anchor="top">${plain(run)}</w:hyperlink>`,
  split: (run) => {
    const at = Math.ceil(run.text.length / 2);
    return `${plain(run, run.text.slice(0, at))}<w:proofErr w:type="spellStart"/>${plain({ ...run, bold: false }, run.text.slice(at))}`;
  },
  'symbol-on': () => symbol('F0FE'),
  'symbol-off': () => symbol('F0A8'),
  'box-on': (run) => box(run, true),
  'box-off': (run) => box(run, false),
  'legacy-on': () => legacy(true),
  'legacy-off': () => legacy(false),
};

const lists = { decimal: 1, chinese: 2, circle: 3, bullet: 4 } as const;
const styleIds = { title: 'Title', 'heading-1': 'Heading1', 'heading-2': 'Heading2', 'heading-3': 'Heading3' } as const;

function writeParagraph(each: Paragraph): string {
  const style = each.style ? `<w:pStyle w:val="${styleIds[each.style]}"/>` : '';
  const list = each.list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists[each.list]}"/></w:numPr>` : '';
  const runs = each.runs.map((run) => (run.guise ? guises[run.guise](run) : plain(run))).join('');
  return `<w:p>${style || list ? `<w:pPr>${style}${list}</w:pPr>` : ''}${runs}</w:p>`;
}

function writeCell({ content, span, down }: Cell): string {
  const merged = down === 'start' ? '<w:vMerge w:val="restart"/>' : down === 'go' ? '<w:vMerge/>' : '';
  const spans = span ? `<w:gridSpan w:val="${span}"/>` : '';
  const last = content.at(-1)?.kind === 'table' ? '<w:p/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/>${spans}${merged}</w:tcPr>${writeBlocks(content)}${last}</w:tc>`;
}

function writeTable({ columns, rows }: Table): string {
  const grid = '<w:gridCol w:w="1800"/>'.repeat(columns);
  const cells = rows.map((row) => `<w:tr>${row.map(writeCell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${cells}</w:tbl>`;
}

const writeBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'table' ? writeTable(block) : writeParagraph(block))).join('');

function writeBox(content: readonly Paragraph[]): string {
  const text = `<w:txbxContent>${writeBlocks(content)}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2000000" cy="600000"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${text}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${text}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** A sheet as a .docx in the bare words of the format, which can hold all that Word can. */
export function writeOpenXml(sheet: Sheet): Uint8Array {
  const box = sheet.box && sheet.box.length > 0 ? writeBox(sheet.box) : '';
  const footnote = sheet.footnote ? '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' : '';
  const parts = packDocument({
    body: `${box}${writeBlocks(sheet.body)}${footnote}`,
    styles,
    numbering,
    ...(sheet.header ? { header: writeBlocks(sheet.header) } : {}),
    ...(sheet.footer ? { footer: writeBlocks(sheet.footer) } : {}),
    ...(sheet.footnote ? { footnotes: `<w:footnote w:id="2">${writeParagraph(sheet.footnote)}</w:footnote>` } : {}),
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2020-01-01T00:00:00',
  });
}
