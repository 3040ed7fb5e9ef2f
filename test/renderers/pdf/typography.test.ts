import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { openNodeHost } from '../../../src/node-host/index.ts';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { printExample } from '../../support/example-pdf.ts';
import { widthsOf } from '../../support/mark-widths.ts';
import { readDrawings } from '../../support/read-drawing.ts';
import { type ReadPdf, type Run, readPdf } from '../../support/read-pdf.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

function listRuns({ pages }: ReadPdf): Run[] {
  return pages.flatMap(({ runs }) => runs);
}

let bytes: { readonly warehouse: Uint8Array; readonly service: Uint8Array };
let warehouse: ReadPdf;
beforeAll(async () => {
  bytes = {
    warehouse: await printExample('warehouse-operations'),
    service: await printExample('customer-service'),
  };
  warehouse = await readPdf(bytes.warehouse);
});

describe('the letters', () => {
  it('are as far apart at every size', () => {
    const texts = new Map<string, number[]>();
    for (const { text, font, width, size } of listRuns(warehouse)) {
      // A date has no kerning to differ by, and no heading that sets its letters apart.
      const key = `${font} ${text}`;
      if (/^\w+ \d+, \d{4}$/.test(text)) texts.set(key, [...(texts.get(key) ?? []), width / size]);
    }
    const several = [...texts].filter(([, widths]) => widths.length > 5);
    expect(several.length).toBeGreaterThan(2);
    for (const [text, widths] of several) {
      expect(Math.max(...widths) / Math.min(...widths), text).toBeLessThan(1.001);
    }
  });

  it('are joined by quotation marks as narrow as they in English, and as wide as Han in Chinese', async () => {
    const [narrow, wide] = [await widthsOf(bytes.warehouse, '’'), await widthsOf(bytes.service, '“')];
    expect([narrow.length > 0, wide.length > 0]).toEqual([true, true]);
    expect(Math.max(...narrow)).toBeLessThan(300);
    expect(Math.min(...wide)).toBeCloseTo(1000, 0);
  });
});

describe('a KPI', () => {
  it('is on a line of its own, with its facts below it, smaller', () => {
    const runs = listRuns(warehouse);
    const name = runs.find(({ text }) => text === 'Cost per case shipped');
    expect(name).toBeDefined();
    const [x = 0, y = 0] = [name?.x, name?.y];
    const after = runs.slice(name === undefined ? 0 : runs.indexOf(name));
    const below = after.filter((run) => Math.abs(run.x - x) < 1 && run.y < y && run.y > y - 45).slice(0, 3);
    expect(below.map(({ text }) => text.trim().split(' ')[0])).toEqual(['Target', 'Formula:', 'Source:']);
    for (const { size } of below) expect(size).toBeLessThan((name?.size ?? 0) * 0.9);
  });
});

describe('a date', () => {
  it('stays whole wherever it is, as do names where there is room', () => {
    const texts = listRuns(warehouse).map(({ text }) => text.trim());
    expect(texts.filter((text) => /^[A-Z][a-z]+ \d{1,2}, \d{4}$/.test(text)).length).toBeGreaterThan(60);
    expect(texts.filter((text) => /\b(January|March|November|December) \d{1,2},?$|^20\d\d$/.test(text))).toEqual([]);
    expect(texts).toContain('Dana Kowalski');
    expect(texts).not.toContain('Kowalski');
  });
});

describe('a sheet that is signed', () => {
  it('has a row for every place of the headcount, on as many pages as they need', () => {
    const statement = english.handbook.acknowledgementStatement;
    const whole = warehouse.pages.map(({ text }) => text).join('');
    expect(whole.split(statement)).toHaveLength(1 + 11);
    const rowsOf = (form: string) =>
      warehouse.pages
        .filter(({ lines }) => lines[0]?.text.includes(form))
        .reduce((sum, { text }) => sum + (text.match(/Incumbent(?!s)/g)?.length ?? 0), 0);
    expect(['SH-320', 'RC-220', 'WO-100'].map(rowsOf)).toEqual([32, 14, 1]);
  });

  it('breaks no title in Chinese that its column has room for, and slants no Han', async () => {
    const workspace = writeWorkspace({
      'jd.config.yaml': 'handbook: { title: 手册, acknowledgement: true }\n',
      'positions/a.yaml': 'title: 前厅部经理\ndepartment: 前厅部\nreportsTo: null\nsummary: 做好*重要*的事\n',
      'positions/b.yaml': 'title: 客户关系主任\ndepartment: 前厅部\nreportsTo: a\n',
      'positions/c.yaml': 'title: 接待员\ndepartment: 前厅部\nreportsTo: b\n',
    });
    const pdf = (await buildPdf(workspace)).pdf();
    const { pages } = await readPdf(pdf);
    const lines = pages.flatMap((page) => page.lines.map(({ text }) => text.replace(/\s/g, '')));
    expect(lines.join('')).toContain('做好重要的事');
    expect((await readDrawings(pdf)).flatMap(({ texts }) => texts).filter(({ lean }) => lean > 1e-6)).toEqual([]);
    expect(lines).toContain('直接上级（前厅部经理）');
    expect(lines).toContain('直接上级（客户关系主任）');
  });
});

describe('the place of a position, in one line', () => {
  it('says whose the reports are, which follow its peers', async () => {
    const { pages } = await readPdf(bytes.service);
    const text = pages.flatMap((page) => page.lines.map((line) => line.text.replace(/\s/g, ''))).join('');
    expect(text).toMatch(/客-007中介组长第\d+页\|直接下级：客-003前台组长/);
  });
});

describe('an entry of an index', () => {
  it('has its number beside its last line, at the right, and room before the word that refers on', async () => {
    const alias = 'Alias that is so very long that no line of an index has the room to hold all of it';
    const workspace = writeWorkspace({
      'jd.config.yaml': 'handbook: { language: en, title: Book }\n',
      'positions/a.yaml': `title: Agent\ndepartment: Service\nreportsTo: null\naliases: ["${alias}", Clerk]\n`,
    });
    const { pages } = await readPdf((await buildPdf(workspace)).pdf());
    const runs = pages.at(-1)?.runs ?? [];
    const begin = runs.findIndex(({ text }) => text.startsWith('Alias that'));
    const end = runs.findIndex(({ text }, at) => at > begin && text.trim() === 'see Agent');
    const [first, last, number] = [runs[begin], runs[end], runs[end + 1]];
    expect(first?.y).toBeGreaterThan((last?.y ?? 0) + 5);
    expect(number?.text).toMatch(/^\d+$/);
    expect(number?.y).toBeCloseTo(last?.y ?? 0, 0);
    const other = runs.find(({ text }) => text.startsWith('Clerk'));
    const reference = runs.find(({ text, y }) => text.trim() === 'see Agent' && Math.abs(y - (other?.y ?? 0)) < 1);
    expect((reference?.x ?? 0) - (other?.x ?? 0) - (other?.width ?? 0)).toBeGreaterThan(2);
  });
});

describe('the end of a page', () => {
  /** Forms of every length, so that each part is cut by the end of a page somewhere. */
  const files = Object.fromEntries(
    Array.from({ length: 16 }, (_, at) => [
      `positions/p${10 + at}.yaml`,
      `title: Position ${10 + at}
department: Department
reportsTo: ${at === 0 ? 'null' : 'p10'}
headcount: 1
summary: [${Array.from({ length: 4 * at + 4 }, () => 'One sentence').join(', ')}]
contacts: { internal: { share: 50, with: colleagues }, external: { share: 50, with: customers } }
qualifications: { education: School, experience: Two years, abilities: [Ability], knowledge: [Knowledge] }
duties: [${[1, 2, 3, 4].map((nth) => `{ duty: Duty row ${nth}, kpi: Measure, group: Group }`).join(', ')}]
authority: [${[1, 2, 3, 4].map((nth) => `{ kind: Kind, text: Authority row ${nth} }`).join(', ')}]
career: { rotation: [p10], promotion: [p10], substitutes: [p10] }
conditions: { place: Office, hours: Mornings, travel: None, physical: [Sits] }
compliance: { flsa: Exempt }
revisions: [${[1, 2, 3, 4].map((nth) => `{ version: "${nth}", date: 2024-01-0${nth}, change: Revision row ${nth} }`).join(', ')}]
`,
    ]),
  );
  let bodies: string[][];
  beforeAll(async () => {
    const built = await buildPdf(writeWorkspace({ ...files, 'jd.config.yaml': 'handbook: { language: en }\n' }));
    expect(built.exitCode, built.err).toBe(0);
    const { pages } = await readPdf(built.pdf());
    bodies = pages.slice(2).map(({ lines }) => lines.slice(1, -1).map(({ text }) => text.trim()));
  });

  it('has no heading, and no head of a table', () => {
    const titles = Object.values(english.handbook.parts).join('|');
    const heads = new RegExp(`^(\\d+ (${titles})|Group|No\\.|Area|Version|Internal 50|Position)$`);
    expect(bodies.some((lines) => heads.test(lines[0] ?? ''))).toBe(true);
    for (const lines of bodies) expect(lines.at(-1)).not.toMatch(heads);
  });

  it.each(['Duty', 'Authority'])('has no single row of the table: %s', (name) => {
    const counts = bodies.map((lines) => lines.filter((line) => line.includes(`${name} row`)).length);
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(1);
    expect(counts.filter((count) => count % 2 === 1)).toEqual([]);
  });

  it('has no single row of a table of positions, nor its sum alone, wherever on a page it begins', async () => {
    const style = ['base', 'parts', 'tables', 'form', 'matter', 'print', 'breaks'].map((name) =>
      readFileSync(new URL(`../../../templates/html/styles/${name}.css`, import.meta.url), 'utf8'),
    );
    // A shorter one stays on one page.
    const rows = Array.from({ length: 24 }, (_, at) => `<tr><td>Row ${at + 1}</td></tr>`).join('');
    const table = `<table class="ruled positions"><thead><tr><th>Head</th></tr></thead><tbody>${rows}</tbody><tfoot><tr><th>Row total</th></tr></tfoot></table>`;
    const heights = Array.from({ length: 45 }, (_, nth) => 60 + 5 * nth).filter((height) => height < 250);
    const parts = heights.map(
      (height) => `<div style="break-before:page;height:${height}mm"></div><section><h2>Heading</h2>${table}</section>`,
    );
    const printer = openNodeHost(new URL('../../../', import.meta.url)).openPrinter({});
    const { pdf } = await printer.print(
      `<!doctype html><html lang="en"><style>@page{size:A4}${style.join('')}</style>${parts.join('')}</html>`,
    );
    await printer.close();
    const printed = (await readPdf(pdf)).pages.map(({ text }) => ({
      rows: text.match(/Row/g)?.length ?? 0,
      hasHeading: text.includes('Heading'),
    }));
    expect(printed.filter(({ rows: some }) => some > 1 && some < 25).length).toBeGreaterThan(4);
    expect(printed.filter(({ rows: some }) => some === 1)).toEqual([]);
    expect(printed.filter(({ rows: some, hasHeading }) => hasHeading && some < 2)).toEqual([]);
  });
});
