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

/** 所属部门名称 is 所属部门: it asks for the name of what the label asks for. */
export function findNamed<Found extends { readonly path: string }>(
  written: string,
  find: (named: string) => Found | undefined,
): (Found & { readonly written: string }) | undefined {
  const [, named = ''] = /^(\p{Script=Han}{2,8})名[称稱]$/u.exec(written) ?? [];
  const found = named === '' ? undefined : find(named);
  const isNamed = /^(?:department|reportsTo|directReports|family|location)$/.test(found?.path ?? '');
  return isNamed && found !== undefined ? { ...found, written } : undefined;
}
