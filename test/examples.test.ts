import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Diagnostic } from '../src/findings/diagnostic.ts';
import { main } from '../src/main.ts';
import { readExamples } from './support/example-files.ts';
import { openMemoryHost } from './support/memory-host.ts';
import { attribute, readHtml, textOf } from './support/read-html.ts';
import { listSchemaKeys, listUsedKeys } from './support/schema-keys.ts';
import { compileFiles } from './support/workspace.ts';

const files = readExamples();

async function run(command: string): Promise<{ exitCode: number; out: string; err: string }> {
  const host = openMemoryHost(files);
  const exitCode = await main(command.split(' '), host);
  return { exitCode, out: host.out(), err: host.err() };
}

/** Each finding as `file:line:column code` and the words that are underlined. */
function listFindings(diagnostics: readonly Diagnostic[], workspace: string): string[] {
  const decoder = new TextDecoder();
  return diagnostics.map(({ file, span, code }) => {
    const line = decoder.decode(files[`${workspace}/${file}`]).split('\n')[span.start.line - 1] ?? '';
    const words = line.slice(span.start.column - 1, span.end.column - 1);
    return `${file.replace('positions/', '')}:${span.start.line}:${span.start.column} ${code} ${words}`;
  });
}

describe('customer-service-as-found', () => {
  it('has exactly these faults, at the words at fault', async () => {
    const { exitCode, out } = await run('validate examples/customer-service-as-found --format json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
    expect(exitCode).toBe(1);
    expect(listFindings(diagnostics, '/work/examples/customer-service-as-found')).toEqual([
      'agency-agent.yaml:5:12 org/unknown-superior 客户主管',
      'agency-agent.yaml:8:1 form/unreviewed approval',
      'agency-lead.yaml:2:7 form/code-pattern 客-7',
      'agency-lead.yaml:5:12 org/unknown-superior 客服经理',
      'agency-lead.yaml:7:5 org/unknown-report 中介员',
      'agency-lead.yaml:9:1 form/unreviewed approval',
      'customer-service-manager.yaml:7:5 org/unknown-report 客服部主管',
      'customer-service-manager.yaml:9:1 form/unreviewed approval',
      'customer-service-supervisor.yaml:5:12 org/unknown-superior 客服经理',
      'customer-service-supervisor.yaml:6:1 org/undeclared-report directReports',
      'customer-service-supervisor.yaml:6:1 org/undeclared-report directReports',
      'customer-service-supervisor.yaml:9:1 form/unreviewed approval',
      'front-desk-lead.yaml:7:5 org/misdeclared-report 物业助理',
      'front-desk-lead.yaml:9:1 form/unreviewed approval',
      'property-assistant.yaml:8:1 form/unreviewed approval',
      'showroom-guide-lead.yaml:9:1 form/unreviewed approval',
      'showroom-guide-lead.yaml:25:12 form/contact-shares 95',
      'showroom-guide.yaml:8:1 form/unreviewed approval',
    ]);
    const offered = (name: string) => diagnostics.find(({ message }) => message.includes(`\`${name}\``))?.help;
    expect(offered('客户主管')).toContain('`客服主管`');
    expect(offered('客服经理')).toContain('`客服部经理`');
    expect(offered('中介员')).toContain('`中介业务员`');
    expect(diagnostics.filter(({ code }) => code === 'org/undeclared-report').map(({ message }) => message)).toEqual([
      expect.stringContaining('前台组长'),
      expect.stringContaining('解说组长'),
    ]);
  });

  it('is not built, and says so', async () => {
    const host = openMemoryHost(files);
    expect(await main(['build', 'examples/customer-service-as-found'], host)).toBe(1);
    expect(host.err()).toContain('nothing was written');
    expect(Object.keys(host.files).filter((file) => file.includes('/dist/'))).toEqual([]);
  });
});

describe('customer-service', () => {
  it('has no fault, with no rule switched off', async () => {
    const { exitCode, out } = await run('validate examples/customer-service --format json');
    expect(exitCode).toBe(0);
    const { diagnostics, summary } = JSON.parse(out) as { diagnostics: []; summary: object };
    expect(diagnostics).toEqual([]);
    expect(summary).toEqual({ files: 14, positions: 8, procedures: 4, errors: 0, warnings: 0, ignored: 0 });
    expect(new TextDecoder().decode(files['/work/examples/customer-service/jd.config.yaml'])).not.toContain('rules:');
  });

  it('says of every step of every case who takes it', () => {
    const home = '/work/examples/customer-service/';
    const own = Object.entries(files).filter(([file]) => file.startsWith(home) && file.endsWith('.yaml'));
    const { workspace, diagnostics } = compileFiles(
      Object.fromEntries(own.map(([file, bytes]) => [file.slice(home.length), bytes])),
    );
    expect(diagnostics).toEqual([]);
    const { procedures } = workspace;
    const steps = procedures.flatMap(({ cases }) => cases.flatMap((each) => each.steps));
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter((step) => typeof step === 'string' || (step.by ?? []).length === 0)).toEqual([]);
  });

  it('is below the general manager, who is outside', async () => {
    const { out } = await run('graph examples/customer-service --format json');
    const { roots, positions } = JSON.parse(out) as {
      roots: string[];
      positions: { id: string; title: string; external: boolean; reportsTo: string }[];
    };
    const root = positions.find(({ id }) => id === roots[0]);
    expect(root).toMatchObject({ title: '公司总经理', external: true });
    expect(positions.find(({ title }) => title === '客服部经理')?.reportsTo).toBe(root?.id);
  });

  it('names no company', () => {
    const text = Object.values(files)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n');
    expect(text).not.toMatch(/华为|宏基/);
  });
});

describe('warehouse-operations', () => {
  it('has no finding, with more rules switched on', async () => {
    const { exitCode, out } = await run('validate examples/warehouse-operations --max-warnings 0 --format json');
    const { diagnostics, summary } = JSON.parse(out) as { diagnostics: []; summary: object };
    expect(diagnostics).toEqual([]);
    expect(summary).toMatchObject({ positions: 11, procedures: 3, errors: 0, warnings: 0 });
    expect(exitCode).toBe(0);
  });

  it('is due for review in 2030, as its README says', async () => {
    const { exitCode, out } = await run('validate examples/warehouse-operations --as-of 2030-02-01 --format json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
    expect(exitCode).toBe(0);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 11 }, () => 'form/overdue'));
  });

  it('is built, in English and nothing else', async () => {
    const host = openMemoryHost(files);
    expect(await main(['build', 'examples/warehouse-operations', '--format', 'md,html'], host)).toBe(0);
    const page = readHtml(String(host.files['/work/examples/warehouse-operations/dist/handbook.html']));
    expect(page.flatMap((element) => attribute(element, 'lang') ?? [])).toEqual(['en-US']);
    expect(
      page
        .filter(({ tagName }) => tagName === 'main')
        .map(textOf)
        .join(''),
    ).not.toMatch(/\p{Script=Han}/u);
    await expect(
      `<!-- jd build examples/warehouse-operations -->\n${String(host.files['/work/examples/warehouse-operations/dist/handbook.md'])}`,
    ).toMatchFileSnapshot('golden/warehouse-operations.md');
  });
});

describe('the examples together', () => {
  /** A font would have to lie in the repository; a watermark and which rules are on is each workspace's own affair. */
  const elsewhere = /^theme\.font$|^handbook\.watermark$|^rules\./;

  it.each([
    ['position', /\/positions\//],
    ['procedure', /\/procedures\//],
    ['config', /\/jd\.config\.yaml$/],
  ])('use every key of a %s', (kind, place) => {
    const decoder = new TextDecoder();
    const used = Object.entries(files)
      .filter(([file]) => place.test(file) && file.endsWith('.yaml'))
      .flatMap(([, bytes]) => listUsedKeys(parseYaml(decoder.decode(bytes)) as unknown));
    const schema = JSON.parse(readFileSync(new URL(`../schemas/${kind}.schema.json`, import.meta.url), 'utf8'));
    const keys = listSchemaKeys(schema).filter((key) => !elsewhere.test(key));
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !used.includes(key))).toEqual([]);
  });
});

/** What people see of the examples; `npx vitest run -u` writes these anew. */
describe('golden files', () => {
  it.each([
    ['as-found.en.txt', 'validate examples/customer-service-as-found --lang en'],
    ['as-found.zh-CN.txt', 'validate examples/customer-service-as-found --lang zh-CN'],
    ['as-found.github.txt', 'validate examples/customer-service-as-found --lang en --format github'],
    ['as-found.graph.zh-CN.txt', 'graph examples/customer-service-as-found --lang zh-CN'],
    ['graph.en.txt', 'graph examples/customer-service --lang en'],
    ['graph.json', 'graph examples/customer-service --format json'],
    ['graph.mmd', 'graph examples/customer-service --format mermaid --lang en'],
    ['graph.dot', 'graph examples/customer-service --format dot --lang en'],
    ['graph.svg', 'graph examples/customer-service --format svg --lang en'],
  ])('%s is what `jd %s` prints', async (name, command) => {
    const { out } = await run(command);
    await expect(`$ jd ${command}\n${out}`).toMatchFileSnapshot(`golden/${name}`);
  });

  it.each(['handbook.md', 'handbook.html'])('%s is what `jd build examples/customer-service` writes', async (name) => {
    const host = openMemoryHost(files);
    expect(await main(['build', 'examples/customer-service', '--format', 'md,html'], host)).toBe(0);
    const built = String(host.files[`/work/examples/customer-service/dist/${name}`]);
    await expect(`<!-- jd build examples/customer-service -->\n${built}`).toMatchFileSnapshot(`golden/${name}`);
  });
});
