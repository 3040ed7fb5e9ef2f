import { describe, expect, it } from 'vitest';
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import type { FactsByCode, Finding } from '../../src/findings/finding.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { foldWord } from '../../src/schema/fold-word.ts';
import { listHeadings } from '../../src/schema/headings/index.ts';
import { shapePosition, shapeProcedure } from '../../src/schema/index.ts';

type Facts = FactsByCode['schema/unknown-key'];
type Key = { readonly under: string; readonly key: string };

const rows = listHeadings();
const keyRows = rows.flatMap(({ heading, home }) => (home.kind === 'key' ? [{ heading, ...home }] : []));
const lineRows = rows.flatMap(({ heading, home }) => (home.kind === 'key' ? [] : [{ heading, ...home }]));
const firsts = new Map(keyRows.toReversed().map((row) => [foldWord(row.heading), row]));

/** What is said of the one unknown key of a form. */
function factsOf(findings: readonly Finding[]): Facts {
  const unknown = findings.filter((finding): finding is Finding<'schema/unknown-key'> => {
    return finding.code === 'schema/unknown-key';
  });
  expect(unknown).toHaveLength(1);
  return unknown[0]?.facts as Facts;
}

function ask(heading: string, under = ''): Facts {
  const map: object = { [heading]: 'x' };
  const inKpi = under === 'duties.kpi' ? { kpi: map } : map;
  const [first = '', second] = under.split('.');
  const inside = second === undefined ? map : { [second]: map };
  const holder = first === '' ? map : { [first]: first === 'duties' ? [{ duty: 'x', ...inKpi }] : inside };
  return factsOf(shapePosition('p.yaml', 'p', { title: '主管', department: '客服部', ...holder }).findings);
}

const keysUnder = (schema: unknown, under: string): readonly string[] => {
  const { $ref, properties, items, then, ...rest } = schema as {
    readonly $ref?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly items?: unknown;
    readonly then?: unknown;
    readonly else?: unknown;
  };
  const definitions: Readonly<Record<string, unknown>> = positionSchema.definitions;
  if ($ref !== undefined) return keysUnder(definitions[$ref.replace(/^.*\//, '')], under);
  if (rest.else !== undefined) return keysUnder(rest.else, under);
  if (properties === undefined) return items === undefined ? [] : keysUnder(items, under);
  const [step = '', ...others] = under.split('.');
  return under === '' ? Object.keys(properties) : keysUnder(properties[step], others.join('.'));
};

/** `npx vitest run test/schema/headings.test.ts -u` writes the page anew. */
function writePage(): string {
  const homes = new Map<string, { readonly [L in 'zh' | 'en']: string[] }>();
  for (const { heading, home } of rows) {
    const place =
      home.kind === 'key'
        ? [home.under, home.key].filter((step) => step !== '').join('.')
        : `${home.kind === 'config' ? 'jd.config.yaml: ' : ''}${home.line}`;
    const known = homes.get(place) ?? { zh: [], en: [] };
    homes.set(place, known);
    known[/\p{Script=Han}/u.test(heading) ? 'zh' : 'en'].push(heading);
  }
  const table = [...homes].map(([place, { en, zh }]) => `| \`${place}\` | ${en.join(', ')} | ${zh.join('、')} |`);
  return `${introduction}\n| jd | English | 中文 |\n| --- | --- | --- |\n${table.join('\n')}\n`;
}

const introduction = `# Headings of paper forms · 纸质表格的栏目名称

Used as a key, each of these headings is an error whose help names the key or the line that jd has for it. Case, spaces, hyphens, underscores, numbering, a remark in brackets and a final colon don't count. The English headings come from position descriptions of the US civil service, universities and employers' associations, and from job descriptions and person specifications of the NHS and of British councils and universities; the Chinese ones from published templates and collections of 岗位说明书, 职位说明书 and 职务说明书, and from guides to writing them.

把这些栏目名称当作键来写，\`jd\` 会报错，并指出应当用哪个键或者写成哪一行。大小写、空格、连字符、下划线、序号、括号里的说明和末尾的冒号都不影响。英文名称取自美国联邦、州、县和大学以及雇主协会的岗位说明书，英国国民保健署、地方政府和大学的岗位说明书与任职要求；中文名称取自公开的岗位说明书、职位说明书、职务说明书范本和汇编，以及编写指南。
`;

describe('headings of paper forms', () => {
  it('are all in the documentation', async () => {
    await expect(writePage()).toMatchFileSnapshot('../../docs/headings.md');
  });

  it('are many, in both languages, and none is there twice for one home', () => {
    const chineseRows = rows.filter(({ heading }) => /\p{Script=Han}/u.test(heading));
    expect(chineseRows.length).toBeGreaterThan(700);
    expect(rows.length - chineseRows.length).toBeGreaterThan(700);
    const seen = rows.map(({ heading, home }) => JSON.stringify([foldWord(heading), home]));
    expect(seen.filter((each, at) => seen.indexOf(each) !== at)).toEqual([]);
  });

  it('lead to keys that there are', () => {
    for (const { heading, under, key } of keyRows) expect(keysUnder(positionSchema, under), heading).toContain(key);
  });

  it('shadow no key that is known in its place', () => {
    for (const { heading, under, key } of keyRows) {
      const shadowed = keysUnder(positionSchema, under).filter((known) => foldWord(known) === foldWord(heading));
      expect([key, ...shadowed], heading).toContain(key);
      expect(
        shadowed.filter((known) => known !== key),
        heading,
      ).toEqual([]);
    }
    const root = keysUnder(positionSchema, '').map(foldWord);
    for (const { heading } of lineRows) expect(root, heading).not.toContain(foldWord(heading));
  });

  it('each get the key of the map that they are in', () => {
    for (const { heading, under, key } of keyRows) {
      if (foldWord(heading) === foldWord(key) && heading === key) continue;
      expect(ask(heading, under).suggestions, `${under} ${heading}`).toContain(key);
    }
  });

  it('each get their key at the root of a form', () => {
    for (const { heading, under, key } of firsts.values()) {
      const { suggestions, home } = ask(heading);
      const expected: Key = { under, key };
      expect(under === '' ? suggestions[0] : home, heading).toEqual(under === '' ? key : expected);
    }
  });

  it('each get their line', () => {
    for (const { heading, kind, line } of lineRows) {
      expect(ask(heading).line, heading).toEqual({ text: line, ofConfig: kind === 'config' });
    }
  });

  it.each([
    ['FLSA Status', 'write it under `compliance`, as `flsa: …`', '写在 `compliance` 下面：`flsa: …`'],
    [
      'Salary Range',
      'write it as `pay: { min: …, max: …, currency: …, period: … }`',
      '写成 `pay: { min: …, max: …, currency: …, period: … }`',
    ],
    [
      'Essential Functions',
      'write it as `duties: [{ duty: …, essential: true }]`',
      '写成 `duties: [{ duty: …, essential: true }]`',
    ],
    ['Physical Demands', 'write it under `conditions`, as `physical: …`', '写在 `conditions` 下面：`physical: …`'],
    ['Position Summary', 'did you mean `summary`?', '是不是 `summary`？'],
    ['Supervises', 'did you mean `directReports`?', '是不是 `directReports`？'],
    [
      'Last Revised',
      'write it as `revisions: [{ version: …, date: …, change: … }]`',
      '写成 `revisions: [{ version: …, date: …, change: … }]`',
    ],
    ['考核周期', 'write it under `duties.kpi`, as `period: …`', '写在 `duties.kpi` 下面：`period: …`'],
    [
      '薪资范围',
      'write it as `pay: { min: …, max: …, currency: …, period: … }`',
      '写成 `pay: { min: …, max: …, currency: …, period: … }`',
    ],
    ['岗位目的', 'did you mean `summary`?', '是不是 `summary`？'],
    ['Company', 'write it in `jd.config.yaml`, as `handbook: { organisation: … }`', undefined],
    ['编制日期', 'write it under `approval.prepared`, as `date: …`', '写在 `approval.prepared` 下面：`date: …`'],
  ])('say what to do with %s', (heading, inEnglish, inChinese) => {
    const facts = ask(heading);
    expect(english.findings['schema/unknown-key'].help?.(facts)).toBe(inEnglish);
    const help = chinese.findings['schema/unknown-key'].help?.(facts);
    if (inChinese === undefined) expect(help).toMatch(/\p{Script=Han}/u);
    else expect(help).toBe(inChinese);
  });

  it.each([
    'flsaStatus',
    'flsa-status',
    'FLSA_STATUS',
    'flsa   status',
    'ＦＬＳＡ　Ｓｔａｔｕｓ',
    'FLSA Status:',
    'FLSA Status：',
    '3. FLSA Status',
    'IV. FLSA Status',
    'FLSA Status (Exempt/Non-Exempt)',
  ])('are known as %s too', (heading) => {
    expect(ask(heading).home).toEqual({ under: 'compliance', key: 'flsa' });
  });

  it.each(['考核周期：', '八、考核周期', '考核周期（月/季）', '8) 考 核 周 期'])('are known as %s too', (heading) => {
    expect(ask(heading).home).toEqual({ under: 'duties.kpi', key: 'period' });
  });

  it.each(['工作环境（室内）', '八、工作环境', 'WORKING-CONDITIONS'])('need no row of their own: %s', (heading) => {
    expect(ask(heading).suggestions).toEqual(['conditions']);
  });

  it('say where the line goes from within another part', () => {
    const facts = ask('Salary Range', 'conditions');
    expect(english.findings['schema/unknown-key'].help?.(facts)).toMatch(/^write it at the left edge, as `pay: /);
    expect(chinese.findings['schema/unknown-key'].help?.(facts)).toMatch(/^顶格写成 `pay: /);
  });

  it('leave alone a text with a colon, and a file that is not a position', () => {
    const inText = shapePosition('p.yaml', 'p', { title: 'x', department: 'y', summary: [{ 考核周期: '按月' }] });
    expect(factsOf(inText.findings)).toMatchObject({ suggestions: [], perhapsText: true });
    expect(factsOf(inText.findings).home).toBeUndefined();
    const procedure = shapeProcedure('r.yaml', 'r', { title: 'x', kind: 'rules', items: ['y'], 'Salary Range': 1 });
    expect(factsOf(procedure.findings).line).toBeUndefined();
  });
});
