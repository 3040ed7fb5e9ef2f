import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { readExamples } from '../support/example-files.ts';
import { type MemoryFiles, openMemoryHost } from '../support/memory-host.ts';
import { editDocx, replaceText } from '../support/merge-docx.ts';

const folder = '/work/examples/customer-service';
const lead = `${folder}/positions/front-desk-lead.yaml`;
const files: MemoryFiles = readExamples();
const before = new TextDecoder().decode(files[lead] as Uint8Array);
let built: Uint8Array;

beforeAll(async () => {
  const host = openMemoryHost(files, { cwd: folder });
  expect(await main(['build', '--format', 'docx'], host)).toBe(0);
  built = host.files[`${folder}/dist/handbook.docx`] as Uint8Array;
});

async function merge(edited: Uint8Array, options: readonly string[] = [], colour: 0 | 1 = 0) {
  const host = openMemoryHost({ ...files, '/work/edited.docx': edited }, { colour });
  const code = await main(['import', '--into', 'examples/customer-service', 'edited.docx', ...options], host);
  return { host, code };
}

describe('jd import --into', () => {
  it('shows the change, then writes it', async () => {
    const edited = editDocx(built, replaceText('责任心强', '负责'));
    const { host, code } = await merge(edited);
    expect(code).toBe(0);
    expect(host.files[lead]).toBe(before.replace('责任心强', '负责'));
    expect(host.out()).toMatchInlineSnapshot(`
      "--- a/examples/customer-service/positions/front-desk-lead.yaml
      +++ b/examples/customer-service/positions/front-desk-lead.yaml
      @@ -30,7 +30,7 @@
         education: 中学及同等学历
         experience: 1年以上客服前台工作经验
         abilities:
      -    - 责任心强
      +    - 负责
           - 沟通能力强
           - 具备较强的领导能力
       
      1 file changed
      "
    `);
    expect(host.err()).toBe('');
  });

  it('loses no edit that was saved meanwhile', async () => {
    const host = openMemoryHost({ ...files, '/work/edited.docx': editDocx(built, replaceText('责任心强', '负责')) });
    let reads = 0;
    const saved = new TextEncoder().encode(`${before}# 有人刚存过\n`);
    const read: typeof host.read = (file, limit) => (file === lead && reads++ > 0 ? saved : host.read(file, limit));
    const code = await main(['import', '--into', 'examples/customer-service', 'edited.docx'], { ...host, read });
    expect([code, host.err()]).toEqual([
      3,
      expect.stringContaining('was changed while jd read it, so nothing was written'),
    ]);
    expect(host.files[lead]).toEqual(files[lead]);
  });

  it('only shows it with --dry-run, in colour on a terminal', async () => {
    const edited = editDocx(built, replaceText('责任心强', '负责'));
    const { host, code } = await merge(edited, ['--dry-run', '--lang', 'zh-CN'], 1);
    expect(code).toBe(0);
    expect(host.files[lead]).toEqual(files[lead]);
    expect(host.out()).toContain('\u001b[32m+    - 负责\u001b[39m');
    expect(host.out()).toContain('将改动 1 个文件');
  });

  it('says what can not be placed and what is a conflict, and exits 1', async () => {
    const edited = editDocx(built, (xml) => replaceText('责任心强', '负责')(replaceText('85%', '很多')(xml)));
    const { host, code } = await merge(edited);
    expect(code).toBe(1);
    expect(host.err()).toMatchInlineSnapshot(`
      "jd: edited.docx, table 7, row 10, cell 2: \`很多\` is not a number that fits here; write only the number; examples/customer-service/positions/front-desk-lead.yaml was not changed
      "
    `);
    const changed = {
      ...files,
      [lead]: before.replace('责任心强', '有责任心'),
      '/work/edited.docx': editDocx(built, replaceText('责任心强', '负责')),
    };
    const other = openMemoryHost(changed);
    expect(await main(['import', '--into', 'examples/customer-service', 'edited.docx'], other)).toBe(1);
    expect(other.files[lead]).toBe(changed[lead]);
    expect(other.err()).toMatchInlineSnapshot(`
      "jd: examples/customer-service/positions/front-desk-lead.yaml was changed since edited.docx was built, and so was its form there; nothing of it was written: make one of the changes in the file, and build the document again
          qualifications.abilities.0: document \`负责\`, file \`有责任心\`
      "
    `);
  });

  it('reports what is wrong only since then', async () => {
    const { host, code } = await merge(editDocx(built, replaceText('85%', '80%')));
    expect(code).toBe(1);
    expect(host.err()).toContain('form/contact-shares');
  });

  it('refuses a document that jd did not build', async () => {
    const { host, code } = await merge(editDocx(built, (xml) => xml.replace(/<w:bookmarkStart [^>]*>/g, '')));
    expect(code).toBe(1);
    expect(host.err()).toMatchInlineSnapshot(`
      "jd: not read: edited.docx: the document has no marks of jd; to make new forms of it, import it without --into, or edit a document that \`jd build --format docx\` has made
      "
    `);
  });
});
