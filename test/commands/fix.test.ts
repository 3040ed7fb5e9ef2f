import { describe, expect, it } from 'vitest';
import { readExamples } from '../support/example-files.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { expectRefusal, runJd, runOn } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const examples = readExamples();
const head = writePosition('title: Head\ndepartment: Service\nreportsTo: null');
const faulty = {
  '/work/positions/head.yaml': head,
  '/work/positions/clerk.yaml': writePosition('title: Clerk\ndepartement: Service\nreportsTo: Head\ncode: 007'),
  '/work/positions/cook.yaml': writePosition('title: Cook\ndepartment: Service\nreportsTo: haed'),
};

describe('jd fix', () => {
  it.each(['customer-service-as-found', 'clinic-as-found'])('changes %s as a careful person would', async (name) => {
    const run = await runJd(['fix', `examples/${name}`, '--dry-run', '--lang', 'en'], examples);
    expect(run.files).toEqual(examples);
    expect(run.exitCode).toBe(1);
    await expect(`$ jd fix examples/${name} --dry-run\n${run.out}\n${run.err}`).toMatchFileSnapshot(
      `../golden/fix.${name}.diff`,
    );
  });

  it.each(['customer-service', 'warehouse-operations'])('has nothing to do in %s', async (name) => {
    const { exitCode, out, files } = await runJd(['fix', `examples/${name}`, '--lang', 'en'], examples);
    expect([exitCode, out]).toEqual([0, 'there is nothing that jd can fix\nnothing is left\n']);
    expect(files).toEqual(examples);
  });

  it('says what it fixed by file and line, and what is left', async () => {
    const host = openMemoryHost(faulty);
    const { exitCode, out, err, files } = await runOn(host, ['fix', '--lang', 'en']);
    expect(out).toMatchInlineSnapshot(`
      "positions/clerk.yaml
        2  schema/unknown-key  the key \`departement\` is not known here
        4  schema/type         \`code\` is the number \`007\`, but must be text

      2 findings in 1 file fixed
      left for you: 1 error; to see them, run jd validate
      "
    `);
    expect([exitCode, err]).toEqual([1, '']);
    const fixed = faulty['/work/positions/clerk.yaml'].replace('departement', 'department').replace('007', "'007'");
    expect(new TextDecoder().decode(files['/work/positions/clerk.yaml'] as Uint8Array)).toBe(fixed);
    const again = await runJd(['fix', '--lang', 'zh-CN'], files);
    expect(again.out).toBe('没有 jd 能改的问题\n还有 1 个错误，需要您来处理；查看请运行 jd validate\n');
    expect(again.files).toEqual(files);
  });

  it('fixes findings of the named codes alone, and switches their rules on', async () => {
    const { out, files } = await runJd(['fix', '--only', 'org/reference-by-name,schema/type', '--lang', 'en'], {
      ...faulty,
      '/work/positions/cook.yaml': writePosition('title: Cook\ndepartment: Service\nreportsTo: Head'),
    });
    expect(out).toContain('org/reference-by-name  `reportsTo` names `Head`, which is not an id');
    expect(out).toContain('2 findings in 2 files fixed');
    const text = new TextDecoder().decode(files['/work/positions/clerk.yaml'] as Uint8Array);
    expect(text).toContain('departement');
    expect(text).toContain("code: '007'");
  });

  it.each([
    ['form/pay-range', "findings of `form/pay-range` can't be fixed by jd"],
    ['schema/tpye', 'there is no finding `schema/tpye`; did you mean `schema/type`'],
  ])('refuses --only %s', async (code, message) => {
    expect(expectRefusal(await runJd(['fix', '--only', code, '--lang', 'en'], faulty), 2, faulty)).toContain(message);
  });

  it('fixes the config first, and then what it kept from being read', async () => {
    const { exitCode, out } = await runJd(['fix', '--lang', 'en'], {
      '/work/jd.config.yaml': 'handbok: { language: en_US }\n',
      '/work/positions/head.yaml': head.replace('department:', 'department：'),
    });
    expect(exitCode).toBe(0);
    expect(out.match(/^ +\d+ {2}\S+/gm)?.map((line) => line.trim())).toEqual([
      '1  schema/unknown-key',
      '1  schema/pattern',
      '2  yaml/syntax',
    ]);
  });
});

describe('jd validate --fix', () => {
  it('fixes, and reports what is left; the report stays whole', async () => {
    const { exitCode, out, err } = await runJd(['validate', '--fix', '--format', 'json', '--lang', 'en'], faulty);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string }[] };
    expect([exitCode, diagnostics.map(({ code }) => code)]).toEqual([1, ['org/unknown-superior']]);
    expect(err).toContain('2 findings in 1 file fixed');
  });

  it('does not go with --watch', async () => {
    const run = await runJd(['validate', '--fix', '--watch', '--lang', 'en'], faulty);
    expect(expectRefusal(run, 2, faulty)).toContain('`--fix` and `--watch` do not go together');
  });
});
