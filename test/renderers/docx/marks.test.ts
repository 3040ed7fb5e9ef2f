import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { hashId, hashText, type Mark, readMark } from '../../../src/model/mark.ts';
import { positionCodes, procedureCodes } from '../../../src/model/mark-codes.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { files } from '../../support/every-key-workspace.ts';
import { readBookmarks, readDocument } from '../../support/read-docx.ts';
import { renderDocx } from '../../support/render-docx.ts';
import { compileFiles } from '../../support/workspace.ts';

/** What the workspace of all keys does not have: phrases in place of groups with a name. */
const phrases = `
title: 短语
department: Vwhole
reportsTo: above
contacts: { internal: { share: 100, with: [甲方, { who: 乙方 }] }, external: { with: [丙方, { who: 丁方, purpose: 对账, frequency: 每月 }] } }
dutyGroups: [{ group: 后台, kpi: 无差错 }]
duties:
  - { duty: "接待 **来访**\\n登记", group: 前台, kpi: [及时率, 满意度] }
  - { duty: 巡查, group: 前台 }
  - { duty: 其他, essential: false }
kpis: 总分
summary: [第一句, { group: 管家, items: [一, 二] }, 第二句]
directReports: []
`;
const shared = `
title: 共用
kind: rules
items: [{ text: 一, by: [below, above] }, { text: 二, by: [below, above] }]
`;
const all = { ...files, 'positions/短语.yaml': phrases, 'procedures/shared.yaml': shared };

interface Printed extends Mark {
  readonly name: string;
  readonly shown: string;
}

async function readMarks(language: typeof english): Promise<Printed[]> {
  const document = readDocument(await renderDocx(composeFiles(all, language)));
  return readBookmarks(document).flatMap(({ name, text: shown }) => {
    const mark = readMark(name);
    return mark === undefined ? [] : [{ ...mark, name, shown }];
  });
}

const { workspace } = compileFiles(all);
const owners = new Map<string, object>([
  ...workspace.positions.map((each) => [`position ${hashId(each.id)}`, each] as const),
  ...workspace.procedures.map((each) => [`procedure ${hashId(each.id)}`, each] as const),
]);

/** The value at a path of the typed form. */
function follow(form: unknown, path: Mark['path']): unknown {
  return path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), form);
}

/** Dates, references and yes are printed in other words. */
const reworded =
  /date$|^effective|^reviewBy|^reportsTo|dottedLineTo|directReports|^career|by\.\d+$|escalateTo|appliesTo|essential$/;

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('the marks of a book in %s', async (_, language) => {
  const marks = await readMarks(language);

  it('are each there once', () => {
    expect(marks.length).toBeGreaterThan(120);
    expect(new Set(marks.map(({ name }) => name)).size).toBe(marks.length);
    const values = marks.map(({ kind, id, path }) => `${kind} ${id} ${path.join('.')}`);
    expect(new Set(values).size).toBe(values.length);
  });

  it('say whose the value is, and what is printed', () => {
    for (const { kind, id, path, text, shown } of marks) {
      const owner = owners.get(`${kind} ${id}`);
      expect(owner, path.join('.')).toBeDefined();
      expect(text, `${path.join('.')}: ${shown}`).toBe(hashText(shown));
      const value = follow(owner, path);
      expect(value, path.join('.')).toBeDefined();
      if (reworded.test(path.join('.'))) continue;
      const plain = String(value).replace(/\*\*/g, '').replace(/\s+/g, ' ');
      expect(shown.replace(/\s+/g, ' ').replace(/%$/, ''), path.join('.')).toBe(plain);
    }
  });

  it('are round every kind of value that is printed', () => {
    const codes = { position: positionCodes, procedure: procedureCodes } as const;
    for (const kind of ['position', 'procedure'] as const) {
      const patterns = marks
        .filter((mark) => mark.kind === kind)
        .map(({ path }) => path.map((step) => (typeof step === 'number' ? '#' : step)).join('.'));
      expect(Object.keys(codes[kind]).filter((path) => !patterns.includes(path))).toEqual([]);
    }
  });

  it('are round a value only in its own form', () => {
    const supervisor = marks.filter(({ shown }) => shown === 'Vabove');
    expect(supervisor.length).toBeGreaterThan(2);
    expect(marks.filter(({ shown }) => shown === 'Vtitle' || shown === 'Vbook').map(({ path }) => path[0])).toEqual(
      expect.arrayContaining(['title']),
    );
    expect(marks.some(({ shown }) => shown === 'Vmission' || shown === 'Vbookchange')).toBe(false);
  });

  it('are round the first of several values that are printed as one', () => {
    const groups = marks.filter(({ path }) => path[0] === 'duties' && path[2] === 'group');
    expect(groups.map(({ path, shown }) => `${path[1]} ${shown}`).sort()).toEqual(['0 Vdutygroup', '0 前台']);
    const doers = marks.filter(({ id, path }) => id === hashId('shared') && path[2] === 'by');
    expect(doers.map(({ path }) => path.join('.'))).toEqual(['items.0.by.0', 'items.0.by.1']);
  });
});
