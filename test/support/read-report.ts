import MarkdownIt from 'markdown-it';
import { SaxesParser } from 'saxes';
import type { ReporterName } from '../../src/reporters/reporter.ts';

/** What a reader of each format finds in a report: each text, in its order, with what surrounds it. */
export const readers: { readonly [Name in ReporterName]: (text: string) => readonly string[] } = {
  pretty: (text) => text.split('\n'),
  github: (text) => text.split('\n'),
  json: listJson,
  gitlab: listJson,
  sarif: listJson,
  junit: listXml,
  checkstyle: listXml,
  markdown: listMarkdown,
  'github-summary': listMarkdown,
};

function listJson(text: string): string[] {
  const list = (value: unknown, path: string): string[] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, each]) => list(each, `${path}/${key}`))
      : [`${path}=${String(value)}`];
  return list(JSON.parse(text), '');
}

/** Every element with its attributes, and the text in it; throws if the XML is not well-formed. */
export function listXml(text: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push(`<${name} ${Object.keys(attributes).join(' ')}>`, ...Object.values(attributes));
  });
  parser.on('text', (part) => {
    if (part.trim() !== '') found.push(...part.split('\n'));
  });
  parser.on('cdata', () => found.push('<![CDATA['));
  parser.write(text).close();
  return found;
}

/** As a forge reads it, with HTML and bare addresses; tags and links are listed with their content. */
const forge = new MarkdownIt({ html: true, linkify: true });
type Token = ReturnType<typeof forge.parse>[number];

/** Every cell and heading as the text that is seen; what a forge would act on is listed by its kind. */
export function listMarkdown(text: string): string[] {
  const found: string[] = [];
  for (const token of forge.parse(text, {})) {
    if (token.type === 'inline') found.push(readInline(token.children ?? []));
    else if (!isOurs(token)) found.push(`<${token.type}>`);
  }
  return found;
}

/** Headings, paragraphs and tables, each of whose parts holds a text, and the mark at the top. */
function isOurs({ type, content }: Token): boolean {
  return (
    /^(?:heading|paragraph|table|thead|tbody|tr|th|td)_(?:open|close)$/.test(type) ||
    (type === 'html_block' && content === '<!-- jd validate -->\n')
  );
}

function readInline(tokens: readonly Token[]): string {
  let within = 0;
  return tokens
    .map(({ type, content }) => {
      if (type === 'code_inline') return content;
      if (type === 'html_inline') {
        within += content === '<code>' ? 1 : content === '</code>' ? -1 : 0;
        return content === '<br>' ? '\n' : /^<\/?code>$/.test(content) ? '' : `<${type}>`;
      }
      if (type !== 'text') return type === 'softbreak' ? '\n' : `<${type}>`;
      // A forge makes these of text, though never of code.
      return within === 0 && /@|[#!]\w|:\w+:|GH-\d|\b[\da-f]{7,40}\b/.test(content) ? `<active>${content}` : content;
    })
    .join('');
}
