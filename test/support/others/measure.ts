import { parse } from 'yaml';
import { importDocuments } from '../../../src/import/index.ts';
import { readTexts } from '../corpus/found.ts';
import { normalise } from '../corpus/normalise.ts';
import { comparePosition, type Names, same, type Tally } from './compare.ts';
import type { Data, Expected, ExpectedPosition } from './expected.ts';
import type { OthersDocument } from './list-documents.ts';

export interface Measured {
  readonly name: string;
  readonly fields: number;
  /** One a line: where, what is expected, and after a stroke what came. */
  readonly misses: readonly string[];
  /** Positions that the document doesn't have. */
  readonly madeUp: readonly string[];
}

/** The position of that title, if there are several the one of that department; or else of that code. */
function takeTwin(left: Data[], { title, department, code }: ExpectedPosition): Data | undefined {
  const titled = left.filter((each) => same(each['title'], title));
  const twin =
    titled.find((each) => department === undefined || same(each['department'] ?? department, department)) ??
    titled[0] ??
    left.find((each) => code !== undefined && same(each['code'] ?? '', code));
  if (twin) left.splice(left.indexOf(twin), 1);
  return twin;
}

function compareKept(tally: Tally, { positions, kept = [] }: Expected, texts: readonly string[]): void {
  const all = normalise(texts.join('\n').replace(/["'\\#]/g, ''));
  for (const text of [...kept, ...positions.flatMap((each) => (each['kept'] ?? []) as string[])]) {
    tally.fields += 1;
    if (!all.includes(normalise(text.replace(/["'\\#]/g, '')))) tally.misses.push(`kept: ${text} |`);
  }
}

/** Imports a document by itself and compares what came out with what its writer says. */
export function measureDocument({ name, bytes, expected }: OthersDocument): Measured {
  const { files } = importDocuments([{ file: name, bytes }]);
  const written = files.filter(({ path }) => path.startsWith('positions/'));
  const positions = written.map(({ path, text }) => ({
    $id: path.replace(/^.*\/|\.yaml$/g, ''),
    ...(parse(text) as Data),
  })) as Data[];
  const names: Names = (reference) => {
    const meant = positions.find((each) => (each['id'] ?? each['$id']) === reference) ?? {};
    return [reference, ...[meant['title'], meant['code']].filter((one) => one !== undefined).map(String)];
  };
  const tally: Tally = { fields: 0, misses: [] };
  const left = [...positions];
  for (const each of expected.positions) {
    const own: Tally = { fields: 0, misses: [] };
    const twin = takeTwin(left, each);
    comparePosition(own, withGrade(each, twin), twin ?? {}, names);
    tally.fields += own.fields;
    const about = expected.positions.length > 1 ? `${each.title}, ` : '';
    tally.misses.push(...own.misses.map((miss) => about + miss));
  }
  const madeUp = left.map(({ title }) => String(title));
  tally.fields += madeUp.length;
  tally.misses.push(...madeUp.map((title) => `position: | ${title}`));
  compareKept(tally, expected, readTexts(files));
  return { name, ...tally, madeUp };
}

/** A grade of pay is a grade: which key holds it is jd's matter. */
function withGrade(expected: ExpectedPosition, found: Data = {}): Data {
  const { grade, ...others } = expected;
  const pay = found['pay'] as Data | undefined;
  if (grade === undefined || found['grade'] !== undefined || pay?.['grade'] === undefined) return expected;
  return { ...others, pay: { ...(others['pay'] as Data | undefined), grade } };
}
