import { describe, expect, it } from 'vitest';
import { nameBookmark } from '../../../src/renderers/docx/bookmarks.ts';
import { readExamples } from '../../support/example-files.ts';
import type { MemoryFiles } from '../../support/memory-host.ts';
import { listNodes, parseXml, readBookmarks, readDocument, textOf } from '../../support/read-docx.ts';
import { runJd } from '../../support/run.ts';
import { readParts } from '../../support/show-docx.ts';

const folder = '/work/examples/customer-service/dist';

async function build(...words: readonly string[]): Promise<MemoryFiles> {
  const files = readExamples();
  const run = await runJd(['build', 'examples/customer-service', '--format', 'docx', ...words], files);
  expect(run.exitCode, run.err).toBe(0);
  return Object.fromEntries(Object.entries(run.files).filter(([path]) => path.endsWith('.docx')));
}

/** The links of a document: those to its own bookmarks, and those to others with the name of the bookmark there. */
function readLinks(bytes: Uint8Array): { own: string[]; others: { file: string; place: string | undefined }[] } {
  const relations = listNodes(parseXml(readParts(bytes).get('word/_rels/document.xml.rels') ?? ''));
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']));
  const links = listNodes(readDocument(bytes)).filter(({ name }) => name === 'w:hyperlink');
  return {
    own: links.flatMap(({ attributes }) => (attributes['r:id'] === undefined ? (attributes['w:anchor'] ?? '') : [])),
    others: links.flatMap(({ attributes }) => {
      const file = targets.get(attributes['r:id']);
      return file === undefined ? [] : [{ file, place: attributes['w:anchor'] }];
    }),
  };
}

describe('separate forms', async () => {
  const built = await build('--split');
  const forms = Object.keys(built).filter((path) => path.includes('/positions/'));

  it('are each a document, beside the handbook', () => {
    expect(forms).toHaveLength(8);
    expect(Object.keys(built)).toHaveLength(9);
  });

  it('lead to each other and to the handbook, where the place is', () => {
    let count = 0;
    for (const path of forms) {
      for (const { file, place } of readLinks(built[path] as Uint8Array).others) {
        const target = new URL(file, `file://${path}`);
        const document = built[decodeURIComponent(target.pathname)];
        expect(document, `${path} leads to ${file}`).toBeDefined();
        const names = readBookmarks(readDocument(document as Uint8Array)).map(({ name }) => name);
        if (place !== undefined) expect(names).toContain(place);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it('have the same marks as the form in the handbook', () => {
    const marksOf = (bytes: Uint8Array): string[] =>
      readBookmarks(readDocument(bytes)).flatMap(({ name }) => (name.startsWith('jd_') ? [] : name));
    const whole = new Set(marksOf(built[`${folder}/handbook.docx`] as Uint8Array));
    const [form = ''] = forms;
    const marks = marksOf(built[form] as Uint8Array);
    expect(marks.length).toBeGreaterThan(15);
    expect(marks.filter((name) => !whole.has(name))).toEqual([]);
  });

  it('begin with whose they are, and have no cover', () => {
    const [form = ''] = forms;
    const text = textOf(readDocument(built[form] as Uint8Array));
    expect(text).toContain('岗位说明书');
    expect(text).not.toContain('TOC');
    const parts = readParts(built[form] as Uint8Array);
    expect(parts.get('word/header2.xml')).toBe(parts.get('word/header1.xml'));
  });
});

describe('a part of the book', () => {
  it('has a name of its own and only the chosen forms', async () => {
    const built = await build('--position', '前台组长', '--position', '中介组长');
    expect(Object.keys(built)).toEqual([`${folder}/handbook-agency-lead+front-desk-lead.docx`]);
    const names = new Set(
      Object.values(built).flatMap((bytes) => readBookmarks(readDocument(bytes as Uint8Array)).map(({ name }) => name)),
    );
    expect(names.has(nameBookmark('position-front-desk-lead'))).toBe(true);
    expect(names.has(nameBookmark('position-showroom-guide'))).toBe(false);
  });
});

describe('the head of each page', () => {
  const broken = { 'positions/x.yaml': 'title: 甲\ndepartment: 乙\nreportsTo: 没有的岗位\n' };
  const heads = async (language: string): Promise<(string | undefined)[]> => {
    const files = Object.fromEntries(Object.entries(broken).map(([name, text]) => [`/work/${name}`, text]));
    const config = { '/work/jd.config.yaml': `handbook: { language: ${language}, title: T }\n` };
    const run = await runJd(['build', '--format', 'docx', '--allow-errors'], { ...files, ...config });
    const parts = readParts(run.files['/work/dist/handbook.docx'] as Uint8Array);
    return [1, 2].map((number) => textOf(parseXml(parts.get(`word/header${number}.xml`) ?? '')));
  };

  it('says that the book is a draft, the cover included', async () => {
    expect(await heads('zh-CN')).toEqual(['T草稿', '草稿']);
    for (const head of await heads('en')) expect(head).toMatch(/draft/i);
  });

  it('has the title, and the foot the version, the date and the number of the page', async () => {
    const built = await build();
    const parts = readParts(built[`${folder}/handbook.docx`] as Uint8Array);
    expect(textOf(parseXml(parts.get('word/header1.xml') ?? ''))).toBe('客服部岗位职责手册');
    expect(textOf(parseXml(parts.get('word/footer1.xml') ?? ''))).toBe(
      '1.0 · 2024年6月1日第  PAGE 1 页 / 共  NUMPAGES 1 页',
    );
    expect(textOf(parseXml(parts.get('word/header2.xml') ?? ''))).toBe('');
  });
});
