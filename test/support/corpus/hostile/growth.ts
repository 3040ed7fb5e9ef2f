import { pack } from './packages.ts';

const say = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc><w:tcPr/>${say(text)}</w:tc>`;
const row = (...texts: readonly string[]): string => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
const table = (rows: string): string => `<w:tbl><w:tblGrid/>${rows}</w:tbl>`;
const many = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('');
const head = row('Job Title', 'Harbour Pilot') + row('Department', 'Port');

/** Documents of any size, each long in another way. */
export const growing: Readonly<Record<string, (size: number) => Uint8Array>> = {
  'rows of duties': (size) =>
    pack(
      table(`${head}${row('No.', 'Duty')}${many(size, (at) => row(`${at + 1}`, `Sounds berth ${at} before noon.`))}`),
    ),
  'rows without labels': (size) => pack(table(many(size, (at) => row(`Berth ${at}`, `depth ${at % 30} m`)))),
  tables: (size) =>
    pack(many(size, (at) => `${table(row('Job Title', `Pilot ${at}`) + row('Department', 'Port'))}<w:p/>`)),
  'tables between lines': (size) => pack(many(size, (at) => `${table(row('Berth', `${at}`))}${say(`Below ${at}`)}`)),
  paragraphs: (size) =>
    pack(
      `${say('Job Title: Harbour Pilot')}${say('Duties')}${many(size, (at) => say(`${at + 1}. Sounds berth ${at}.`))}`,
    ),
  'empty paragraphs': (size) => pack(`${say('Job Title: Harbour Pilot')}${'<w:p/>'.repeat(size)}${say('Duties')}`),
  'merged rows': (size) =>
    pack(
      table(
        many(
          size,
          (at) =>
            `<w:tr><w:tc><w:tcPr><w:vMerge${at === 0 ? ' w:val="restart"' : ''}/></w:tcPr>${say('')}</w:tc>${cell(`Duty ${at}`)}</w:tr>`,
        ),
      ),
    ),
  'one long line': (size) => pack(say('Sounds the berths and reports. '.repeat(size))),
  'spaces in a line': (size) => pack(say(`Duties:${' '.repeat(size)}sound the berths`)),
  'cells in a row': (size) => pack(table(row(...Array.from({ length: size }, (_, at) => `cell ${at}`)))),
};

const page = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same of pages and sheets, by the name of their files. */
export const growingPages: Readonly<Record<string, readonly [file: string, make: (size: number) => Uint8Array]>> = {
  'lines of a few words': ['a.txt', (size) => page(many(size, (at) => `berth ${at}\n`))],
  'labels without values': ['a.txt', (size) => page('Job title\nDepartment\nGrade\n'.repeat(size))],
  'Chinese labels with values': ['a.txt', (size) => page('学历要求：大专\n'.repeat(size))],
  'tables in tags': ['a.md', (size) => page('<table><tr><td>berth</td></tr></table>\n'.repeat(size))],
  'tags that nobody closes': ['a.md', (size) => page('<table>\n'.repeat(size))],
  'comments that nobody closes': ['a.md', (size) => page('<!--'.repeat(size))],
  'a wide row above many': [
    'a.md',
    (size) => page(`<table>\n<tr>${'<td>x'.repeat(size)}\n${'<tr><td>y\n'.repeat(size)}</table>\n`),
  ],
  'a wide line above many': ['a.csv', (size) => page(`${'x,'.repeat(size)}x\n${'y\n'.repeat(size)}`)],
};
