import type { Path } from '../../findings/anchor.ts';
import type { Finding } from '../../findings/finding.ts';
import { type Config, configFile } from '../../model/config.ts';
import type { Position } from '../../model/position.ts';
import type { Procedure } from '../../model/procedure.ts';
import { findAsterisks } from '../../text/sentence/asterisks.ts';
import { tokenizeSentence } from '../../text/sentence/index.ts';

/** Finds what may be lost in print in the sentences of some forms, and of the config if it is given. */
export type Proofread = (forms: readonly (Position | Procedure)[], config?: Config) => Finding[];

/** The keys that hold sentences; all other keys hold plain text, which is printed completely. */
const sentences =
  /^(?:summary(?:\.items)?|contacts\.\w+\.(?:with|with\.purpose|purpose)|qualifications\.\w+|duties\.(?:duty|functions|kpi|kpi\.name)|(?:dutyGroups\.kpi|kpis)(?:\.name)?|authority\.text|conditions\.\w+|(?:handbook\.)?revisions\.change|purpose|items(?:\.text)?|cases\.(?:when|approach|steps|steps\.do)|departments\.(?:mission|functions))$/;

export const proofread: Proofread = (forms, config) => [
  ...forms.flatMap((form) => readBelow(form.file, form, [], '')),
  ...(config === undefined
    ? []
    : readBelow(configFile, { handbook: config.handbook, departments: config.departments }, [], '')),
];

function readBelow(file: string, value: unknown, path: Path, key: string): Finding[] {
  if (typeof value === 'string') return sentences.test(key) ? readSentence(file, value, path) : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => readBelow(file, item, [...path, at], key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) =>
    readBelow(file, below, [...path, name], key === '' ? name : `${key}.${name}`),
  );
}

function readSentence(file: string, text: string, path: Path): Finding[] {
  if (!text.includes('*')) return [];
  return findAsterisks(tokenizeSentence(text), text).map(
    ({ words, from, to }): Finding => ({
      code: 'text/asterisks',
      at: { file, path, signs: { sign: '*', from, to } },
      facts: { words },
    }),
  );
}
