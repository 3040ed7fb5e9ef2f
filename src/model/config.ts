import type { Approval, IsoDate, Revision } from './position.ts';

export type HandbookLanguage = 'zh-CN' | 'en';
/** The place where the handbook is read: it decides the paper, and dates and spelling where English differs. */
export const regions = ['US', 'GB', 'CN'] as const;
export type Region = (typeof regions)[number];
export const formats = ['md', 'html', 'pdf', 'docx', 'xlsx', 'csv', 'json', 'jobposting'] as const;
export type Format = (typeof formats)[number];

/** The settings of one workspace with defaults filled in; it mirrors `schemas/config.schema.json`. */
export interface Config {
  readonly handbook: HandbookSettings;
  /** Globs relative to the workspace. */
  readonly positions: readonly string[];
  readonly procedures: readonly string[];
  readonly chapters: readonly string[];
  /** If empty, the departments are those that the positions name. */
  readonly departments: readonly Department[];
  readonly external: readonly External[];
  /** A regular expression in RE2's syntax that must match the whole code. */
  readonly codePattern?: string;
  /** The keys are the codes of rules. */
  readonly rules: RuleSettings;
  /** Levels for some files only; later ones win. */
  readonly overrides: readonly Override[];
  readonly form: FormSettings;
  readonly output: { readonly folder: string; readonly formats: readonly Format[] };
  /** How documents are read. */
  readonly import: { readonly labels: readonly ImportLabel[] };
  readonly theme: { readonly accent: string; readonly paper: string; readonly font?: string };
}
/** Whether a controlled document is the one to follow. */
export type DocumentStatus = 'controlled' | 'superseded';
export interface HandbookSettings {
  readonly title?: string;
  readonly subtitle?: string;
  readonly organisation?: string;
  readonly version?: string;
  readonly date?: IsoDate;
  readonly confidentiality?: string;
  /** The number of the document in the organisation's register. */
  readonly number?: string;
  readonly effective?: IsoDate;
  readonly status?: DocumentStatus;
  /** The number of the copy. */
  readonly copy?: string;
  /** The path of a picture in the workspace. */
  readonly logo?: string;
  readonly watermark?: string;
  /** In millimetres, on the inner edge of a sheet. */
  readonly binding?: number;
  readonly language: HandbookLanguage;
  /** The language's tag as documents name it: `en-US`, `zh-CN`. */
  readonly tag: string;
  readonly region?: Region;
  /** The two letters of the country in which the handbook is used. */
  readonly country?: string;
  /** The approval of the whole handbook; if undefined, there is no approval page. */
  readonly approval?: Approval;
  readonly revisions: readonly Revision[];
  /** Whether each form is followed by a sheet to be signed. */
  readonly acknowledgement: boolean;
  /** Whether the forms show pay. */
  readonly pay: boolean;
  /** Whether positions with fewer incumbents than their headcount are listed. */
  readonly vacancies: boolean;
}
/** What the form prints, besides what it always has. */
export interface FormSettings {
  /** `full` keeps the five parts and their fields when they are empty, as the Chinese paper form does. */
  readonly parts: 'compact' | 'full';
  /** Dotted names of parts and fields that are in no format. */
  readonly hide: readonly string[];
  /** Dotted names of parts and fields that are printed when they are empty. */
  readonly show: readonly string[];
  readonly own: readonly OwnField[];
}
/** A key of the workspace's own that the form prints. */
export interface OwnField {
  /** Begins with `x-`. */
  readonly key: string;
  readonly label: string;
  readonly part: FormPartName;
}
/** The parts of a form, by the keys that they print, in the order of the form. */
export const formParts = [
  'basic',
  'summary',
  'contacts',
  'qualifications',
  'duties',
  'kpis',
  'authority',
  'career',
  'conditions',
  'pay',
  'compliance',
  'revisions',
] as const;
export type FormPartName = (typeof formParts)[number];
export interface Department {
  readonly name: string;
  readonly parent?: string;
  readonly mission?: string;
  readonly functions: readonly string[];
  readonly order?: number;
}
/** A label of the workspace's own forms, and the dotted path of the key that it stands for. */
export interface ImportLabel {
  readonly label: string;
  readonly key: string;
}
/** A superior outside the workspace. */
export interface External {
  readonly id: string;
  readonly title: string;
}
export type RuleSettings = Partial<Readonly<Record<string, RuleSetting>>>;
export interface Override {
  /** Globs relative to the workspace. */
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}
export interface RuleSetting {
  readonly level: 'error' | 'warning' | 'off';
  readonly options: RuleOptions;
}
/** Each rule takes one of them, or none. */
export interface RuleOptions {
  /** The most that is allowed. */
  readonly max?: number;
  /** In percent: from which two texts count as nearly the same. */
  readonly similarity?: number;
  readonly laws?: readonly Law[];
}
/** The laws on equal treatment that jd knows. */
export type Law = 'CN' | 'US' | 'EU' | 'GB';

/** The paper that a region uses if the config names none. */
export function paperOf(region: Region | undefined): string {
  return region === 'US' ? 'Letter' : defaultConfig.theme.paper;
}

/** How much of an empty form is printed if the config does not say it. */
export function formPartsOf(language: HandbookLanguage): FormSettings['parts'] {
  return language === 'en' ? 'compact' : 'full';
}

export const configFile = 'jd.config.yaml';

export const defaultConfig: Config = {
  handbook: { language: 'zh-CN', tag: 'zh-CN', revisions: [], acknowledgement: false, pay: false, vacancies: false },
  positions: ['positions/**/*.{yaml,yml}'],
  procedures: ['procedures/**/*.{yaml,yml}'],
  chapters: ['chapters/*.md'],
  departments: [],
  external: [],
  rules: {},
  overrides: [],
  form: { parts: 'full', hide: [], show: [], own: [] },
  output: { folder: 'dist', formats: ['md', 'html'] },
  import: { labels: [] },
  theme: { accent: '#0f5c63', paper: 'A4' },
};
