import type { Contradictions } from '../findings/contradiction.ts';
import type { Code, FactsByCode } from '../findings/finding.ts';
import type { FactsByNote, Note } from '../findings/note.ts';
import { type HandbookLanguage, type Region, regions } from '../model/config.ts';
import type { HandbookLabels } from './labels.ts';
import type { ChartLabels, ExplainLabels, ReportLabels, Step } from './report-labels.ts';

export type { ChartLabels, ExplainLabels, HandbookLabels, ReportLabels, Step };

/** Every language, loaded when it is asked for. */
export const languages: Readonly<Record<HandbookLanguage, () => Promise<Language>>> = {
  'zh-CN': () => import('./zh-CN/index.ts').then(({ chinese }) => chinese),
  en: () => import('./en/index.ts').then(({ english }) => english),
};

/** The environment's variables that name a locale. */
export interface LocaleEnvironment {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
  readonly LANGUAGE?: string | undefined;
}

/** The language of messages: the one wanted, else the environment's (as gettext reads it), else English. */
export function chooseLanguage(wanted: string | undefined, env: LocaleEnvironment): HandbookLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const preferred = /^(?:C|POSIX)(?:\.|$)/.test(locale) ? [] : [...(env.LANGUAGE ?? '').split(':'), locale];
  for (const tag of [wanted ?? '', ...preferred]) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return 'en';
}

/** The language that `--lang` is given: `zh-CN`, `zh_CN`, `ZH`, `en-GB`. */
export function readLanguage(text: string): HandbookLanguage | undefined {
  return /^(?:zh|en)(?:[-_]\w+)*$/i.test(text) ? languageOf(text) : undefined;
}

/** The language of a command line, a wrong one too: the last `--lang` that names one, else the environment's. */
export function findLanguage(argv: readonly string[], env: LocaleEnvironment): HandbookLanguage {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const wanted = words.flatMap((word, at) => {
    const text =
      word === '--lang' ? (words[at + 1] ?? '') : word.startsWith('--lang=') ? word.slice('--lang='.length) : '';
    return readLanguage(text) ?? [];
  });
  return chooseLanguage(wanted.at(-1), env);
}

/** The region of the environment's locale, where it is one that handbooks know. */
export function chooseRegion(env: LocaleEnvironment): Region | undefined {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const [, country = ''] = /^[a-z]+[-_](US|GB|CN)(?![a-z])/i.exec(locale) ?? [];
  return regions.find((region) => region === country.toUpperCase());
}

function languageOf(tag: string): HandbookLanguage | undefined {
  const primary = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
  if (primary === 'zh') return 'zh-CN';
  return primary === 'en' ? 'en' : undefined;
}

/** One language's whole catalogue: findings, explanations, and the words of charts and handbook. */
export interface Language {
  readonly name: HandbookLanguage;
  readonly findings: { readonly [C in Code]: Phrase<FactsByCode[C]> };
  /** What is written beside the other ends of a finding. */
  readonly notes: { readonly [N in Note]: (facts: FactsByNote[N]) => string };
  readonly explanations: { readonly [C in Code]: Explanation };
  readonly report: ReportLabels;
  readonly explain: ExplainLabels;
  readonly chart: ChartLabels;
  readonly handbook: HandbookLabels;
  /** What of the handbook is written otherwise in a region. */
  readonly regional: Readonly<Partial<Record<Region, Partial<HandbookLabels>>>>;
}

export interface Phrase<Facts> {
  /** What is wrong: present tense, lower case in English, the culprit in backticks. */
  message(facts: Facts): string;
  /** What to do, in the imperative; undefined where the facts give no advice. */
  help?(facts: Facts): string | undefined;
}

/** A code's whole entry: how it is told and how it is explained. */
export type Entry<C extends Code> = Phrase<FactsByCode[C]> & Explanation;
/** The entries of some families, `Entries<'file' | 'yaml'>`, but for those of contradictions. */
export type Entries<Family extends string> = {
  readonly [C in Exclude<Extract<Code, `${Family}/${string}`>, keyof Contradictions>]: Entry<C>;
};
export type ContradictionEntries = { readonly [C in keyof Contradictions]: Entry<C> };

/** What `jd explain CODE` says beside the example. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}
