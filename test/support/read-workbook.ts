import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface ReadSheet {
  readonly name: string;
  /** Row by row; a date is the number that the file holds. */
  readonly rows: readonly (readonly (string | number | boolean | undefined)[])[];
  /** The numbers of the hidden columns, from zero. */
  readonly hidden: readonly number[];
  readonly elements: readonly SaxesTagPlain[];
  readonly xml: string;
}

/** Every part must be well-formed. */
function parse(xml: string): { readonly elements: SaxesTagPlain[]; readonly texts: string[] } {
  const elements: SaxesTagPlain[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.push(tag);
    texts.push('');
  });
  parser.on('text', (text) => {
    texts[texts.length - 1] += text;
  });
  parser.write(xml).close();
  return { elements, texts };
}

/** `_x0041_` is A. */
export function decodeCell(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function unpack(file: unknown): ReadonlyMap<string, string> {
  if (!(file instanceof Uint8Array)) throw new Error('no workbook was written');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

/** Reads a workbook as any other program would: by its relations, styles and shared texts. */
export function readWorkbook(file: unknown): ReadSheet[] {
  const parts = unpack(file);
  for (const xml of parts.values()) parse(xml);
  const part = (path: string): string => parts.get(path) ?? '';
  const shared = parse(part('xl/sharedStrings.xml'));
  const texts: string[] = [];
  // A text may be in runs, each with its own font.
  for (const [at, { name }] of shared.elements.entries()) {
    if (name === 'si') texts.push('');
    if (name === 't') texts.push((texts.pop() ?? '') + decodeCell(shared.texts[at] ?? ''));
  }
  const named = (xml: string, name: string): SaxesTagPlain[] => parse(xml).elements.filter((tag) => tag.name === name);
  const targets = new Map(
    named(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  );
  return named(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const xml = part(`xl/${targets.get(attributes['r:id'] ?? '')}`);
    const { elements, texts: contents } = parse(xml);
    const rows: (string | number | boolean | undefined)[][] = [];
    for (const [at, { name, attributes: cell }] of elements.entries()) {
      if (name === 'row') rows.push([]);
      if (name !== 'c') continue;
      // LibreOffice writes a formula before the value of a truth value.
      const value = contents[at + (elements[at + 1]?.name === 'v' ? 1 : 2)] ?? '';
      const column = toNumber(cell['r'] ?? '');
      const type = cell['t'] ?? 'n';
      const row = rows.at(-1) ?? [];
      while (row.length < column) row.push(undefined);
      if (value === '') row.push(undefined);
      else row.push({ n: Number(value), b: value === '1', s: texts[Number(value)] }[type]);
    }
    const hidden = elements
      .filter((tag) => tag.name === 'col' && ['1', 'true'].includes(tag.attributes['hidden'] ?? ''))
      .map((tag) => Number(tag.attributes['min']) - 1);
    return { name: attributes['name'] ?? '', rows, hidden, elements, xml };
  });
}

function toNumber(cell: string): number {
  const letters = [...cell.replace(/\d/g, '')];
  return letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
