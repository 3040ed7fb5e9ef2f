import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import type { Path } from '../findings/anchor.ts';
import type { Finding } from '../findings/finding.ts';
import type { ValueAt } from '../findings/fix.ts';
import { closestTag } from '../model/language-tag.ts';
import { closest, type SpellingBudget } from '../text/spelling.ts';
import { type Fault, findingOf, nameOf, pathOf } from './fault.ts';

/** The names of the schemas' patterns in `schema/pattern`, so that a language can say what was expected. */
export const patternNames: Readonly<Record<string, string>> = {
  '\\S': 'not-blank',
  '^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0,63}$': 'id',
  '^#[0-9a-fA-F]{6}$': 'colour',
  '^x-\\S': 'own-key',
  [configSchema.properties.handbook.properties.language.pattern]: 'language',
};

/** Most serious first: a value gets one finding, because the later ones only follow from it. */
const gravity = [
  'type',
  'minLength',
  'maxLength',
  'enum',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
] as const;
type Keyword = (typeof gravity)[number];
type ValueFault = Fault<Keyword>;

/** What is wrong with the values themselves, one finding for each. */
export function describeValues(
  file: string,
  value: unknown,
  faults: readonly Fault[],
  budget: SpellingBudget,
): Finding[] {
  return gravestByValue(faults).map((fault) => describeValue(file, pathOf(value, fault.instancePath), fault, budget));
}

function gravestByValue(faults: readonly Fault[]): ValueFault[] {
  const found = new Map<string, ValueFault>();
  for (const fault of faults) {
    if (!isAboutValue(fault)) continue;
    const graver = found.get(fault.instancePath);
    if (!graver || gravity.indexOf(fault.keyword) < gravity.indexOf(graver.keyword)) {
      found.set(fault.instancePath, fault);
    }
  }
  return [...found.values()];
}

function isAboutValue(fault: Fault): fault is ValueFault {
  return (gravity as readonly string[]).includes(fault.keyword);
}

function describeValue(
  file: string,
  path: Path,
  { keyword, params, data }: ValueFault,
  budget: SpellingBudget,
): Finding {
  const at: ValueAt = { file, path };
  const name = nameOf(path);
  const written = spell(data);
  const { limit, format, i, j } = params;
  switch (keyword) {
    case 'type':
      return findingOf('schema/type', at, { name, expected: typeWords(params.type), actual: typeOf(data), written });
    case 'enum': {
      const allowed = params.allowedValues.map(String);
      const suggestions = suggestWords(written, allowed, budget);
      return withSuggestion(findingOf('schema/enum', at, { name, allowed, written, suggestions }), at, suggestions);
    }
    case 'pattern': {
      const pattern = patternNames[params.pattern] ?? params.pattern;
      const suggestion = pattern === 'language' ? closestTag(written) : undefined;
      const finding = findingOf('schema/pattern', at, { name, written, pattern, ...(suggestion && { suggestion }) });
      return withSuggestion(finding, at, suggestion === undefined ? [] : [suggestion]);
    }
    case 'format':
      return findingOf('schema/format', at, { name, format, written });
    case 'minimum':
      return findingOf('schema/minimum', at, { name, limit, written });
    case 'maximum':
      return findingOf('schema/maximum', at, { name, limit, written });
    case 'minLength':
      return findingOf('schema/min-length', at, { name, limit });
    case 'maxLength':
      return findingOf('schema/max-length', at, { name, limit });
    case 'minItems':
      return {
        ...findingOf('schema/min-items', at, { name, limit, ...insteadOfRule(path, data) }),
        ...unlist(at, data),
      };
    case 'maxItems':
      return findingOf('schema/max-items', at, { name, limit });
    case 'uniqueItems':
      return findingOf(
        'schema/unique-items',
        { file, path: [...path, Math.max(i, j)] },
        { name, written: spell((data as readonly unknown[])[i]) },
      );
  }
}

/** The only word that resembles the one written is the right one. */
function withSuggestion(finding: Finding, at: ValueAt, [right, ...others]: readonly string[]): Finding {
  if (right === undefined || others.length > 0) return finding;
  return { ...finding, fix: [{ change: 'respell', at, value: right }] };
}

function unlist(at: ValueAt, data: unknown): Pick<Finding, 'fix'> {
  if (insteadOfRule(at.path, data).instead === undefined) return {};
  return { fix: [{ change: 'rewrite', at, text: String((data as readonly unknown[])[0]) }] };
}

/** `org/span: [warning]` is a level in brackets. */
function insteadOfRule(path: Path, data: unknown): { readonly instead?: string } {
  const [level] = data as readonly unknown[];
  return path[0] === 'rules' && path.length === 2 && typeof level === 'string'
    ? { instead: `${path[1]}: ${level}` }
    : {};
}

/** `warn` is too short to resemble `warning`, but `warning` begins with it. */
function suggestWords(written: string, allowed: readonly string[], budget: SpellingBudget): string[] {
  const near = closest(written, allowed, 3, budget);
  return near.length > 0 || written.length < 2 ? near : allowed.filter((word) => word.startsWith(written));
}

function typeWords(types: string | readonly string[]): string[] {
  return [types].flat().map((type) => (type === 'array' ? 'list' : type === 'object' ? 'map' : type));
}

/** `.nan` and `.inf` are numbers in YAML, but a person who reads that a number is missing sees words. */
function typeOf(data: unknown): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'list';
  if (typeof data === 'number') return Number.isFinite(data) ? 'number' : 'string';
  return typeof data === 'object' ? 'map' : typeof data;
}

/** A short form, which `compile` replaces by the file's own spelling. */
function spell(data: unknown): string {
  if (Array.isArray(data)) return data.length === 0 ? '[]' : '[…]';
  if (typeof data === 'object' && data !== null) return Object.keys(data).length === 0 ? '{}' : '{…}';
  return String(data);
}
