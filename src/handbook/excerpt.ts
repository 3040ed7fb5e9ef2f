import type { DepartmentPage, PositionPage } from './form.ts';
import type { Handbook } from './index.ts';

/** The file name of the whole book; it is also the anchor by which a form links to the book built with it. */
export const handbookName = 'handbook';

/** A book of only the forms of some positions, to print and sign; everything else of the book is left out. */
export function takeForms(book: Handbook, wanted: ReadonlySet<string>): Handbook {
  const departments = (book.parts.departments ?? []).flatMap(({ name, anchor, positions }): DepartmentPage[] => {
    const kept = positions.filter(({ id }) => wanted.has(id));
    return kept.length === 0 ? [] : [{ name, anchor, parent: [], functions: [], positions: kept }];
  });
  const forms = departments.flatMap(({ positions }) => positions);
  const [only] = forms;
  const { language, tag, labels, organisation, version, date, confidentiality, control, draft, accent, paper } = book;
  return {
    language,
    tag,
    labels,
    title: only === undefined || forms.length > 1 ? book.title : nameForm(only),
    ...(organisation === undefined ? {} : { organisation }),
    departmentNames: departments.map(({ name }) => name),
    ...(version === undefined ? {} : { version }),
    ...(date === undefined ? {} : { date }),
    ...(confidentiality === undefined ? {} : { confidentiality }),
    control,
    draft,
    accent,
    paper,
    contents: forms.map(({ title, code, anchor }) => ({
      title,
      ...(code === undefined ? {} : { code }),
      anchor,
      entries: [],
    })),
    parts: { departments },
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
