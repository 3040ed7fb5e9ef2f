import type { DepartmentPart, PositionPage } from './form.ts';
import type { Handbook } from './index.ts';

/** The name of the whole book, and the anchor of the book that is built, seen from a form beside it. */
export const handbookName = 'handbook';

/** The forms of some positions, as one prints and signs them; all that a book has around its forms stays behind. */
export function takeForms(book: Handbook, wanted: ReadonlySet<string>): Handbook {
  const departments = book.departments.flatMap(({ name, anchor, positions }): DepartmentPart[] => {
    const kept = positions.filter(({ id }) => wanted.has(id));
    return kept.length === 0 ? [] : [{ name, anchor, parent: [], functions: [], positions: kept }];
  });
  const forms = departments.flatMap(({ positions }) => positions);
  const [only] = forms;
  const { language, labels, organisation, version, date, confidentiality, draft, accent, paper } = book;
  return {
    language,
    labels,
    title: only === undefined || forms.length > 1 ? book.title : nameForm(only),
    ...(organisation === undefined ? {} : { organisation }),
    departmentNames: departments.map(({ name }) => name),
    ...(version === undefined ? {} : { version }),
    ...(date === undefined ? {} : { date }),
    ...(confidentiality === undefined ? {} : { confidentiality }),
    draft,
    approval: [],
    preface: [],
    closing: [],
    accent,
    paper,
    contents: forms.map(({ title, code, anchor }) => ({
      title,
      ...(code === undefined ? {} : { code }),
      anchor,
      entries: [],
    })),
    chart: [],
    table: [],
    departments,
    procedures: [],
    kpis: [],
    index: { byCode: [], byTitle: [] },
    unresolved: [],
    excerpt: {
      heading: labels.forms(forms.length),
      source: [{ kind: 'reference', anchor: handbookName, text: book.title }],
      handbook: book.title,
    },
  };
}

function nameForm({ code, title }: PositionPage): string {
  return code === undefined ? title : `${code} ${title}`;
}
