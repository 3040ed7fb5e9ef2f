import { describe, expect, it } from 'vitest';
import { planBooks } from '../support/corpus/books.ts';
import { type Planned, planDocuments } from '../support/corpus/documents.ts';
import type { Expected } from '../support/corpus/expected.ts';
import { heldOut } from '../support/corpus/held-out/index.ts';
import { writeIdeal } from '../support/corpus/ideal.ts';
import { type Score, scoreDocument } from '../support/corpus/score.ts';

const planned = [...planDocuments(), ...planDocuments(heldOut), ...planBooks()];
const find = (name: string): Planned => {
  const found = planned.find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

/** The score of an import that is right but for one change. */
function scoreWith({ sheet, expected }: Planned, change: (first: Expected) => Expected): Score {
  const [first, ...rest] = expected;
  if (!first) throw new Error('nothing is expected');
  return scoreDocument(sheet, expected, writeIdeal(sheet, [change(first), ...rest]));
}

describe('the score', () => {
  it('is full for an import without a fault, and for no other', () => {
    for (const { name, sheet, expected } of planned) {
      const { fields, right, slips, lost } = scoreDocument(sheet, expected, writeIdeal(sheet, expected));
      expect(slips, name).toEqual([]);
      expect(lost, name).toEqual([]);
      expect(right, name).toBe(fields);
      expect(fields, name).toBeGreaterThan(5);
    }
  });

  it('is nothing where nothing was imported, and all text is lost', () => {
    for (const { name, sheet, expected } of planned) {
      const { right, pieces, lost } = scoreDocument(sheet, expected, []);
      expect(right, name).toBe(0);
      expect(lost.length, name).toBe(pieces);
    }
  });

  it('counts what is missing, different and made up', () => {
    const form = find('bands-zh-0.docx');
    const slipsOf = (change: (first: Expected) => Expected) => scoreWith(form, change).slips.map(({ path }) => path);
    expect(slipsOf((first) => ({ ...first, values: { ...first.values, location: '别处' } }))).toEqual(['location']);
    expect(slipsOf((first) => ({ ...first, values: { ...first.values, family: '后勤' } }))).toEqual(['family']);
    expect(slipsOf((first) => ({ ...first, duties: first.duties.slice(1) }))[0]).toBe('duties');
    expect(slipsOf((first) => ({ ...first, duties: first.duties.map((each) => ({ ...each, share: 20 })) }))).toEqual(
      form.expected[0]?.duties.map(() => 'duties.share'),
    );
    expect(
      slipsOf((first) => ({
        ...first,
        lists: { ...first.lists, 'qualifications.knowledge': ['凭空而来', '再来一条'] },
      })).length,
    ).toBeGreaterThan(0);
  });

  it('finds lost text by itself', () => {
    const form = find('label-lines-zh-0.docx');
    const { lost } = scoreWith(form, (first) => ({ ...first, duties: first.duties.slice(1) }));
    expect(lost).toEqual([form.expected[0]?.duties[0]?.duty]);
  });

  it('tells the forms of a file apart, and counts one too many', () => {
    const several = planned.find(({ expected }) => expected.length === 2);
    if (!several) throw new Error('no file of two forms');
    const { sheet, expected } = several;
    const files = writeIdeal(sheet, expected);
    expect(scoreDocument(sheet, expected, [...files].reverse()).slips).toEqual([]);
    const more = { path: 'positions/more.yaml', text: 'title: One more\ndepartment: Somewhere\n' };
    expect(scoreDocument(sheet, expected, [...files, more]).slips.map(({ found }) => found)).toEqual(['One more']);
  });

  it('takes an id for the title that it stands for', () => {
    const form = find('bands-zh-0.docx');
    const title = form.expected[0]?.values['reportsTo'] ?? '';
    const named = writeIdeal(form.sheet, form.expected).map((file) => ({
      ...file,
      text: file.text.replace(`reportsTo: ${title}`, 'reportsTo: the-head'),
    }));
    const head = { path: 'positions/the-head.yaml', text: `title: ${title}\n` };
    const paths = scoreDocument(form.sheet, form.expected, [...named, head]).slips.map(({ path }) => path);
    expect(paths).toEqual(['a position too many']);
  });
});
