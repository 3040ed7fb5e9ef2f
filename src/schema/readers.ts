import type { Config, Department, External, HandbookSettings, RuleSetting } from '../config.ts';
import { defaultConfig } from '../config.ts';
import type { Code } from '../finding.ts';
import type {
  Approval,
  Authority,
  Career,
  Conditions,
  Contact,
  ContactParty,
  Duty,
  Kpi,
  Pay,
  Position,
  Qualifications,
  Revision,
  SignOff,
  SummaryGroup,
} from '../position.ts';
import type { Procedure, ProcedureCase, ProcedureItem, ProcedureStep } from '../procedure.ts';

/** From a value that the schema has passed to its shape; undefined where the key is to stay away. */
type Reader<T> = (written: unknown) => T | undefined;
type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K]> };
type Written = Readonly<Record<string, unknown>>;

const none: readonly never[] = Object.freeze([]);

const text: Reader<string> = (written) => (typeof written === 'string' ? written.trim() : undefined);
const number: Reader<number> = (written) => (typeof written === 'number' ? written : undefined);
const flag: Reader<boolean> = (written) => (typeof written === 'boolean' ? written : undefined);
const amount: Reader<string | number> = (written) => number(written) ?? text(written);
const textOrNull: Reader<string | null> = (written) => (written === null ? null : text(written));

/** One of the words that the schema's enum has let through. */
function word<T extends string>(): Reader<T> {
  return text as Reader<T>;
}

/** Every key of the type needs its reader, so that the types and the schema can't drift apart in silence. */
function mapOf<T extends object>(readers: Readers<T>): Reader<T> {
  const entries = Object.entries<Reader<unknown>>(readers);
  return (written) => {
    if (!isMap(written)) return undefined;
    const shape: Record<string, unknown> = {};
    for (const [key, read] of entries) {
      const value = read(written[key]);
      if (value !== undefined) shape[key] = value;
    }
    return shape as T;
  };
}

/** A missing list is empty, and anything alone is a list of one. */
function listOf<T>(read: Reader<T>): (written: unknown) => readonly T[] {
  return (written) => {
    if (written === undefined) return none;
    const items = Array.isArray(written) ? written : [written];
    return items.map(read).filter((item) => item !== undefined);
  };
}

function listIfWritten<T>(read: Reader<T>): Reader<readonly T[]> {
  const list = listOf(read);
  return (written) => (written === undefined ? undefined : list(written));
}

function textOr<T>(read: Reader<T>): Reader<string | T> {
  return (written) => text(written) ?? read(written);
}

function isMap(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const texts = listOf(text);
const signOff = mapOf<SignOff>({ by: text, date: text });
const contact = mapOf<Contact>({
  share: number,
  with: listOf(textOr(mapOf<ContactParty>({ who: text, purpose: text, frequency: text }))),
  purpose: text,
});
const kpi = mapOf<Kpi>({
  name: text,
  target: amount,
  unit: text,
  formula: text,
  weight: number,
  period: text,
  source: text,
});

/** `id` apart: it may come from the file's name. */
export const readPosition = mapOf<Omit<Position, 'file' | 'id' | 'stem'>>({
  code: text,
  title: text,
  aliases: texts,
  formerTitles: texts,
  department: text,
  reportsTo: textOrNull,
  dottedLineTo: texts,
  directReports: listIfWritten(text),
  headcount: number,
  grade: text,
  family: text,
  employmentType: text,
  location: text,
  approval: mapOf<Approval>({ prepared: signOff, reviewed: signOff, approved: signOff }),
  incumbents: texts,
  effective: text,
  reviewBy: text,
  revisions: listOf(mapOf<Revision>({ version: text, date: text, change: text, by: text })),
  summary: listOf(textOr(mapOf<SummaryGroup>({ group: text, items: texts }))),
  contacts: mapOf<NonNullable<Position['contacts']>>({ internal: contact, external: contact }),
  qualifications: mapOf<Qualifications>({
    education: text,
    experience: text,
    abilities: texts,
    knowledge: texts,
    certificates: texts,
    training: texts,
    preferred: texts,
    other: texts,
  }),
  duties: listOf(mapOf<Duty>({ duty: text, kpi: listOf(textOr(kpi)), group: text, share: number, essential: flag })),
  authority: listOf(mapOf<Authority>({ kind: text, text, limit: amount })),
  career: mapOf<Career>({ rotation: texts, promotion: texts, substitutes: texts }),
  conditions: mapOf<Conditions>({ place: text, hours: text, travel: text, physical: texts }),
  pay: mapOf<Pay>({ grade: text, min: number, max: number, currency: text, period: text }),
  compliance: mapOf<NonNullable<Position['compliance']>>({ flsa: text }),
});

export const readProcedure = mapOf<Omit<Procedure, 'file' | 'id' | 'stem'>>({
  title: text,
  purpose: text,
  kind: word<Procedure['kind']>(),
  appliesTo: listIfWritten(text),
  items: listOf(textOr(mapOf<ProcedureItem>({ title: text, text, by: texts }))),
  cases: listOf(
    mapOf<ProcedureCase>({
      when: text,
      approach: text,
      steps: listOf(textOr(mapOf<ProcedureStep>({ do: text, by: texts, escalateTo: text }))),
    }),
  ),
});

const id: Reader<string> = (written) => text(written)?.normalize('NFC');

/** Defaults hold key by key, and in `handbook`, `output` and `theme` for each key inside. */
export const readConfig = mapOf<Config>({
  handbook: over(
    defaultConfig.handbook,
    mapOf<HandbookSettings>({
      title: text,
      subtitle: text,
      organisation: text,
      version: text,
      date: text,
      confidentiality: text,
      language: word<HandbookSettings['language']>(),
    }),
  ),
  positions: orElse(defaultConfig.positions, listIfWritten(text)),
  procedures: orElse(defaultConfig.procedures, listIfWritten(text)),
  chapters: orElse(defaultConfig.chapters, listIfWritten(text)),
  departments: listOf(mapOf<Department>({ name: text, parent: text, mission: text, functions: texts, order: number })),
  external: listOf(mapOf<External>({ id, title: text })),
  codePattern: text,
  rules: readRules,
  output: over(
    defaultConfig.output,
    mapOf<Config['output']>({
      folder: text,
      formats: orElse(defaultConfig.output.formats, listIfWritten(word<Config['output']['formats'][number]>())),
    }),
  ),
  theme: over(defaultConfig.theme, mapOf<Config['theme']>({ accent: text, paper: text, font: text })),
});

function orElse<T>(standard: T, read: Reader<T>): Reader<T> {
  return (written) => read(written) ?? standard;
}

function over<T extends object>(standard: T, read: Reader<T>): Reader<T> {
  return (written) => ({ ...standard, ...read(written) });
}

function readRules(written: unknown): Config['rules'] {
  const rules: Partial<Record<Code, RuleSetting>> = {};
  for (const [code, setting] of Object.entries(isMap(written) ? written : {})) {
    if (code.startsWith('x-')) continue;
    const [level, options] = Array.isArray(setting) ? setting : [setting];
    rules[code as Code] = { level: level as RuleSetting['level'], options: readOptions(options) ?? {} };
  }
  return rules;
}

const readOptions = mapOf<RuleSetting['options']>({ max: number });
