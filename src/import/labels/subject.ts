import type { LabelSearch } from './choose.ts';

const ends: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['authority', /\s(?:имеет\s+право|вправе)$/u],
  ['qualifications.knowledge', /\s(?:долж(?:ен|на)|обязана?)\s+знать$/u],
  ['qualifications.abilities', /\s(?:долж(?:ен|на)|обязана?)\s+уметь$/u],
  ['x-note', /\sнесет\s+(?:\S+\s+)?ответственность(?:\s+за)?$/u],
  ['x-note', /\s(?:руководствуется(?:\s+в\s+своей\s+деятельности)?|должен\s+руководствоваться)$/u],
  [
    'duties',
    /\s(?:обязана?|выполняет\s+следующие\s+(?:\S+\s+)?обязанности|(?:осуществляет|выполняет)\s+следующие\s+\S+)$/u,
  ],
  ['authority', /\s(?:có\s+quyền|có\s+các\s+quyền(?:\s+sau)?)$/u],
  ['authority', /\s(?:berhak|berwenang|memiliki\s+wewenang)(?:\s+untuk)?$/u],
];

/** The path of a sentence that leads a list by its last words: `Агент по снабжению имеет право:`; undefined for any other text. */
export function pathBySubject(written: string): string | undefined {
  const text = written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s:]+$/u, '');
  if (text.length > 100 || !/:\s*$/u.test(written)) return undefined;
  return ends.find(([, pattern]) => pattern.test(text))?.[0];
}

export function findBySubject(written: string): { readonly path: string; readonly written: string } | undefined {
  const path = pathBySubject(written);
  return path === undefined ? undefined : { path, written };
}

const bodies = /^(?:duties|authority|kpis|summary|qualifications)/;

interface Found {
  readonly path: string;
  readonly written: string;
}

/**
 * 所属部门名称 is 所属部门, 乙方的岗位职责 is 岗位职责, and 编制/日期 is who wrote the form: labels with words before or behind
 * them that add nothing.
 */
export function findWithin<Of extends { readonly path: string }>(
  written: string,
  search: LabelSearch,
  find: (named: string, search: LabelSearch) => Of | undefined,
): (Of & Found) | Found | undefined {
  const findAlike = (named: string) => find(named, search);
  const findSigned = (named: string) => find(named, { ...search, within: 'approval' });
  return findNamed(written, findAlike) ?? findOfParty(written, findAlike) ?? findSigner(written, findSigned);
}

/** `Approved by / Date`, 审核人及日期: who signed, and when, which the value tells apart itself. */
function findSigner<Of extends { readonly path: string }>(
  written: string,
  find: (named: string) => Of | undefined,
): (Of & Found) | undefined {
  const [, named = ''] =
    /^(.{2,30}?)(?:\s*(?:[/／&＆、]|(?<=\s)and(?=\s)|(?<=\p{Script=Han})[与和及](?=\p{Script=Han}))\s*)(?:date(?: signed)?|(?:签[字名]|签署)?日期|时间)$/iu.exec(
      written,
    ) ?? [];
  const found = named === '' ? undefined : find(named);
  return found !== undefined && /^approval\.\w+\.by$/.test(found.path) ? { ...found, written } : undefined;
}

/** It asks for the name of what the label asks for. */
function findNamed<Of extends { readonly path: string }>(
  written: string,
  find: (named: string) => Of | undefined,
): (Of & Found) | undefined {
  const [, named = ''] = /^(\p{Script=Han}{2,8})名[称稱]$/u.exec(written) ?? [];
  const found = named === '' ? undefined : find(named);
  const isNamed = /^(?:department|reportsTo|directReports|family|location)$/.test(found?.path ?? '');
  return isNamed && found !== undefined ? { ...found, written } : undefined;
}

/** Who signs a 责任书 as 甲方 is the employer: what that one has to do is nothing of the position. */
function findOfParty<Of extends { readonly path: string }>(
  written: string,
  find: (named: string) => Of | undefined,
): (Of & Found) | Found | undefined {
  const [, party, named = ''] = /^([甲乙]|双|雙)方的?(\p{Script=Han}{2,14})[:：]?$/u.exec(written.trim()) ?? [];
  if (named === '') return undefined;
  if (party !== '乙')
    return /(?:职责|職責|责任|責任|義務|义务|权利|權利|权限|權限|承诺|承諾)$/u.test(named)
      ? { path: 'x-note', written }
      : undefined;
  const found = find(named);
  return found !== undefined && bodies.test(found.path) ? { ...found, written } : undefined;
}
