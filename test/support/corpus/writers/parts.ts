const office = 'http://schemas.openxmlformats.org/';
const relation = `${office}officeDocument/2006/relationships`;
const declared = {
  w: `${office}wordprocessingml/2006/main`,
  r: relation,
  mc: `${office}markup-compatibility/2006`,
  wp: `${office}drawingml/2006/wordprocessingDrawing`,
  a: `${office}drawingml/2006/main`,
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
};
const names = Object.entries(declared)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const root = (tag: string, content: string): string => `${prolog}<w:${tag} ${names}>${content}</w:${tag}>`;

const level = (id: number, format: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
const formats = [
  ['decimal', '%1.'],
  ['chineseCounting', '（%1）'],
  ['decimalEnclosedCircle', '%1'],
  ['bullet', '•'],
] as const;

/** Word's own counting in four ways. */
export const numbering = `${formats.map(([format, text], at) => level(at, format, text)).join('')}${formats
  .map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`)
  .join('')}`;

const style = (id: string, name: string, level: number): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`;
export const styles = `${style('Title', 'Title', 9)}${[1, 2, 3].map((each) => style(`Heading${each}`, `heading ${each}`, each - 1)).join('')}`;

const tags = {
  styles: 'styles',
  numbering: 'numbering',
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
} as const;
type Part = keyof typeof tags;

/** The files of a .docx by their names. */
export function packDocument(
  content: { readonly body: string } & Partial<Record<Part, string>>,
): Record<string, string> {
  const parts = (Object.keys(tags) as Part[]).filter((part) => content[part] !== undefined);
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
  const overrides = [['document', 'document.main'], ...parts.map((part) => [part, part])].map(
    ([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${kind}${type}+xml"/>`,
  );
  const links = parts.map((part) => `<Relationship Id="${part}" Type="${relation}/${part}" Target="${part}.xml"/>`);
  const references = (['header', 'footer'] as const)
    .filter((part) => content[part] !== undefined)
    .map((part) => `<w:${part}Reference w:type="default" r:id="${part}"/>`);
  const packaged = `${office}package/2006`;
  return {
    '[Content_Types].xml': `${prolog}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${prolog}<Relationships xmlns="${packaged}/relationships"><Relationship Id="main" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${prolog}<Relationships xmlns="${packaged}/relationships">${links.join('')}</Relationships>`,
    'word/document.xml': root(
      'document',
      `<w:body>${content.body}<w:sectPr>${references.join('')}</w:sectPr></w:body>`,
    ),
    ...Object.fromEntries(parts.map((part) => [`word/${part}.xml`, root(tags[part], content[part] ?? '')])),
  };
}
