import { stringify } from 'yaml';
import type { Sheet } from './blocks.ts';
import type { Expected } from './expected.ts';
import type { ImportedFile } from './found.ts';
import { listPieces } from './score.ts';

type Data = Record<string, unknown>;

function put(data: Data, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let here = data;
  for (const key of keys) {
    here[key] ??= {};
    here = here[key] as Data;
  }
  here[last] = value;
}

/** What an importer without a fault would write for a form. */
export function writeIdeal(sheet: Sheet, expected: readonly Expected[]): ImportedFile[] {
  return expected.map(({ values, lists, duties }, at) => {
    const data: Data = {};
    for (const [path, value] of Object.entries(values)) put(data, path, value);
    for (const [path, list] of Object.entries(lists)) {
      const contact = /^contacts\.(\w+)\.(who|purpose)$/.exec(path);
      if (path === 'qualifications.*') put(data, 'qualifications.other', list);
      else if (!contact) put(data, path, list);
      else if (contact[2] === 'who') {
        const purposes = lists[`contacts.${contact[1]}.purpose`];
        put(
          data,
          `contacts.${contact[1]}.with`,
          list.map((who, one) => ({ who, purpose: purposes?.[one] })),
        );
      }
    }
    data['duties'] = duties;
    data['x-imported'] = [...listPieces(sheet)].filter(({ role }) => role === 'note').map(({ text }) => text);
    return { path: `positions/form-${at}.yaml`, text: stringify(data) };
  });
}
