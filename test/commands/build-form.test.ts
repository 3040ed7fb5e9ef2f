import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { main } from '../../src/main.ts';
import { readExamples } from '../support/example-files.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { writeForms } from '../support/own-form.ts';

async function build(form: Uint8Array | undefined, ...words: string[]) {
  const files = { ...readExamples(), ...(form === undefined ? {} : { '/work/form.docx': form }) };
  const host = openMemoryHost(files);
  const code = await main(['build', 'examples/customer-service', '--out', 'out', ...words], host);
  return { host, code };
}

async function emptyForm(): Promise<Uint8Array> {
  const [[, bytes] = ['', new Uint8Array()]] = await writeForms('kpi-beside', 'zh');
  return bytes;
}

describe('jd build --form', () => {
  it('fills the form for every position and lists what it has no place for, a line a key', async () => {
    const { host, code } = await build(await emptyForm(), '--format', 'docx', '--form', 'form.docx', '--lang', 'en');
    expect(code).toBe(0);
    const written = host.out().trim().split('\n');
    expect(written).toHaveLength(8);
    expect(written.every((path) => /^out\/positions\/[\w-]+\.docx$/.test(path))).toBe(true);
    const lines = host.err().split('\n');
    expect(lines.filter((line) => line.startsWith('the form has no place for `contacts.internal`'))).toHaveLength(1);
    expect(lines.find((line) => line.includes('`contacts.internal.share`'))).toContain('客服部经理');
    expect(host.err()).not.toMatch(/`(?:title|duties\.(?:duty|kpi))`/);
    const names = Object.keys(host.files).filter((path) => path.startsWith('/work/out/positions/'));
    const titles = names.flatMap((name) => {
      const bytes = host.files[name];
      if (!(bytes instanceof Uint8Array)) throw new Error(`${name} is not a file`);
      return importDocuments([{ file: name, bytes }]).report.positions.map(({ title }) => title);
    });
    expect(new Set(titles).size).toBe(8);
  });

  it('fills it for the chosen positions, beside other formats, and needs no --format', async () => {
    const chosen = ['--form', 'form.docx', '--position', '客服部经理', '--lang', 'zh-CN'];
    const { host, code } = await build(await emptyForm(), ...chosen);
    expect(code).toBe(0);
    expect(host.out()).toBe('out/positions/customer-service-manager.docx\n');
    expect(host.err()).toContain('表里没有填 `contacts.internal` 的地方，没有写入：');
    const both = await build(await emptyForm(), ...chosen, '--format', 'md,docx');
    expect(both.host.out()).toMatch(/^out\/\S+\.md\nout\/positions\/customer-service-manager\.docx\n$/);
  });

  it('refuses what is no form, and a form without docx', async () => {
    const text = new TextEncoder().encode('岗位名称：客服');
    for (const [bytes, words, reason] of [
      [text, ['--form', 'form.docx'], 'not a document'],
      [undefined, ['--form', 'form.docx'], 'there is no `form.docx`; name the form as Word saved it, a `.docx`'],
      [undefined, ['--form', 'examples/customer-service/jd.config.yaml'], 'it must be a .docx'],
      [await emptyForm(), ['--form', 'form.docx', '--format', 'md'], '`docx` is not among the formats'],
    ] as const) {
      const { host, code } = await build(bytes, ...words, '--lang', 'en');
      expect(code).toBe(2);
      expect(host.err()).toContain(reason);
      expect(host.out()).toBe('');
    }
  });
});
