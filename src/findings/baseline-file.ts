import { escapeJson } from '../text/terminal.ts';
import { type KnownFinding, sortKnown } from './baseline.ts';

/** The version of the file; a change that older versions of jd would read wrongly needs the next. */
const version = 1;

/** The text of a baseline: one line for each entry, so that a comparison of two shows what came and went. */
export function writeBaseline(entries: readonly KnownFinding[]): string {
  const lines = sortKnown(entries).map((entry) =>
    escapeJson(JSON.stringify(orderKeys(entry), null, 1).replace(/\n */g, ' ')),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

/** What is empty, and a count of one, is left out. */
function orderKeys({ file, code, at, facts, lists, count }: KnownFinding): unknown {
  const all = { ...facts, ...lists };
  return {
    file,
    code,
    ...(at === '' ? {} : { at }),
    ...(Object.keys(all).length === 0 ? {} : { facts: all }),
    ...(count === 1 ? {} : { count }),
  };
}

/** Why a text is no baseline that this version can read. */
export type BaselineFault =
  | { readonly fault: 'json' | 'shape' }
  | { readonly fault: 'newer'; readonly version: number };

/** Reads the text of a baseline, which people may have edited or merged; entries that are equal count together. */
export function readBaseline(text: string): { readonly findings: readonly KnownFinding[] } | BaselineFault {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: 'json' };
  }
  if (!isMap(value) || !Number.isInteger(value['version']) || !Array.isArray(value['findings'])) {
    return { fault: 'shape' };
  }
  if (Number(value['version']) > version) return { fault: 'newer', version: Number(value['version']) };
  const findings: readonly unknown[] = value['findings'];
  const entries = findings.map(readEntry);
  const read = entries.filter((entry) => entry !== undefined);
  return read.length === entries.length && value['version'] === version ? { findings: read } : { fault: 'shape' };
}

function readEntry(value: unknown): KnownFinding | undefined {
  if (!isMap(value)) return undefined;
  const { file, code, at = '', facts: all = {}, count = 1 } = value;
  if (typeof file !== 'string' || typeof code !== 'string' || typeof at !== 'string' || !isMap(all)) return undefined;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined;
  const facts: [string, string][] = [];
  const lists: [string, string[]][] = [];
  for (const [key, fact] of Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (typeof fact === 'string') facts.push([key, fact]);
    else if (Array.isArray(fact) && fact.every((each) => typeof each === 'string')) lists.push([key, [...fact].sort()]);
    else return undefined;
  }
  return { file, code, at, facts: Object.fromEntries(facts), lists: Object.fromEntries(lists), count };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
