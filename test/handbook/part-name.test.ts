import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/build/manifest.ts';
import { fitName, nameBook } from '../../src/handbook/part-name.ts';
import { foldText } from '../../src/text/text.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

/** What parts are called in a workspace of these departments, one position in each, with these ids. */
function namesOf(departments: readonly string[], ids: readonly string[] = departments.map((_, at) => `p${at}`)) {
  const compilation = compileFiles(
    Object.fromEntries(
      departments.map((department, at) => [
        `positions/${ids[at]}.yaml`,
        writePosition(`title: T${at}\ndepartment: ${JSON.stringify(department)}\nreportsTo: null`),
      ]),
    ),
  );
  return {
    ofDepartment: (name: string) =>
      nameBook(compilation, { department: { name, departments: new Set([name]) }, split: false }),
    ofPositions: (...positions: string[]) => nameBook(compilation, { positions: new Set(positions), split: false }),
  };
}

describe('a part of the book', () => {
  it.each([
    ['客服部', 'handbook-客服部'],
    ['Customer Service', 'handbook-Customer-Service'],
    ['Отдел продаж', 'handbook-Отдел-продаж'],
    ['R&D / Lab: "A"', 'handbook-R-D-Lab-A'],
    ['销售（华东）', 'handbook-销售-华东'],
    ['../etc', 'handbook-etc'],
    ['CON', 'handbook-CON'],
  ])('is called after its department: %s', (department, name) => {
    expect(namesOf([department]).ofDepartment(department)).toBe(name);
  });

  it('is called after its forms, in whatever order they are named, and many are counted', () => {
    const { ofPositions } = namesOf(['A', 'B', 'C', 'D']);
    expect(ofPositions('p0')).toBe('handbook-p0');
    expect(ofPositions('p2', 'p0')).toBe('handbook-p0+p2');
    expect(ofPositions('p3', 'p1', 'p0', 'p2')).toMatch(/^handbook-p0\+3~[\da-f]{8}$/);
    expect(ofPositions('p0', 'p1', 'p2', 'p3')).toBe(ofPositions('p3', 'p2', 'p1', 'p0'));
  });

  it('never has the name of another, on a system that minds no case either', () => {
    const departments = [
      'HR',
      'hr',
      'H R',
      'H/R',
      'h-r',
      '？',
      '！',
      '客服',
      `${'长'.repeat(199)}甲`,
      `${'长'.repeat(199)}乙`,
    ];
    const ids = ['p0', '客服', 'H-R', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'];
    const { ofDepartment, ofPositions } = namesOf(departments, ids);
    const names = [...departments.map(ofDepartment), ...ids.map((id) => ofPositions(id)), ofPositions('p0', 'p3')];
    expect(new Set(names.map(foldText)).size).toBe(names.length);
  });

  it('has a name that every file system takes, and that the manifest accepts', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (text) => {
        const department = text.trim() || 'x';
        const name = namesOf([department]).ofDepartment(department);
        expect(new TextEncoder().encode(`${name}.html`).length).toBeLessThanOrEqual(240);
        expect(name).toMatch(/^handbook-[\p{L}\p{M}\p{N}._~-]+$/u);
        const list = { version: 1, files: [{ path: `${name}.html`, sha256: 'a'.repeat(64), department }] };
        expect(parseManifest(new TextEncoder().encode(JSON.stringify(list)))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('is cut by bytes, and says by a sum what was cut', () => {
    const long = '𠮷'.repeat(64);
    expect(fitName('客'.repeat(66))).toBe('客'.repeat(66));
    expect(new TextEncoder().encode(fitName(long)).length).toBeLessThanOrEqual(200);
    expect(fitName(`${long}a`)).not.toBe(fitName(`${long}b`));
  });
});
