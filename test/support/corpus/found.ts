import { parse } from 'yaml';
import type { ExpectedDuty } from './expected.ts';

export interface ImportedFile {
  readonly path: string;
  readonly text: string;
}

/** A position that an importer wrote, in the shape of what is expected of it. */
export interface Found {
  readonly values: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly duties: readonly ExpectedDuty[];
}

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** An indicator in detail is compared as the phrase that it was on the form. */
const phrase = (value: unknown): string =>
  isData(value)
    ? ['name', 'target', 'unit'].flatMap((key) => (value[key] === undefined ? [] : [String(value[key])])).join('')
    : String(value);

function* listSentences(value: unknown): Generator<string> {
  for (const each of listOf(value)) {
    if (isData(each)) yield* listSentences(each['items'] ?? each['text']);
    else yield String(each);
  }
}

function readContacts(value: unknown): { who: string[]; purpose: string[] } {
  const side = isData(value) ? value : {};
  const each = listOf(side['with']).map((one) => (isData(one) ? one : { who: one }));
  return {
    who: each.flatMap((one) => String(one['who']).split(/[、,，]\s*/)),
    purpose: [...each.map((one) => one['purpose']), side['purpose']].flatMap((one) => (one ? [String(one)] : [])),
  };
}

function readDuty(value: unknown): ExpectedDuty {
  const each = isData(value) ? value : { duty: value };
  return {
    duty: String(each['duty']),
    kpi: listOf(each['kpi']).map(phrase),
    ...(typeof each['share'] === 'number' ? { share: each['share'] } : {}),
    ...(typeof each['essential'] === 'boolean' ? { essential: each['essential'] } : {}),
    ...(typeof each['group'] === 'string' ? { group: each['group'] } : {}),
  };
}

const listed = ['directReports', 'summary', 'authority', 'dottedLineTo', 'aliases', 'incumbents'];
const sections = ['qualifications', 'career', 'conditions', 'compliance', 'pay'];
const listedBelow = /^(?:qualifications\.(?!education|experience)|career\.|conditions\.physical)/;

export function readPosition(text: string): Found {
  const data = parse(text) as Data;
  const values: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  const put = (path: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (listed.includes(path) || listedBelow.test(path)) lists[path] = [...listSentences(value)];
    else values[path] = [...listSentences(value)].join('');
  };
  for (const [key, value] of Object.entries(data)) {
    if (key === 'id' || key === 'duties' || key.startsWith('x-')) continue;
    if (key === 'kpis') lists['kpis'] = listOf(value).map(phrase);
    else if (key === 'contacts') {
      for (const side of ['internal', 'external']) {
        const { who, purpose } = readContacts((value as Data)[side]);
        lists[`contacts.${side}.who`] = who;
        lists[`contacts.${side}.purpose`] = purpose;
      }
    } else if (key === 'approval') {
      for (const [part, sign] of Object.entries(value as Data)) {
        for (const [inner, one] of Object.entries(isData(sign) ? sign : {})) put(`approval.${part}.${inner}`, one);
      }
    } else if (sections.includes(key)) {
      for (const [inner, one] of Object.entries(isData(value) ? value : {})) put(`${key}.${inner}`, one);
    } else if (key === 'revisions') values['revisions'] = JSON.stringify(value);
    else put(key, value);
  }
  return { values, lists, duties: listOf(data['duties']).map(readDuty) };
}

/** What an importer found no place for, as texts. */
export function listUnplaced(text: string): string[] {
  const data = parse(text) as Data;
  return listOf(data['x-imported']).map((each) => (isData(each) ? String(each['text']) : String(each)));
}

/** Every text that an importer kept, wherever: values, what it could not place, procedures and chapters. */
export function readTexts(files: readonly ImportedFile[]): string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (isData(value)) {
      // A label and its text are kept side by side.
      if (value['label'] !== undefined) texts.push(`${value['label']}：${value['text']}`);
      for (const each of Object.values(value)) walk(each);
    } else if (value !== null && value !== undefined) texts.push(String(value));
  };
  for (const { path, text } of files) {
    if (path.endsWith('.md')) texts.push(text);
    else walk(parse(text));
  }
  return texts;
}
