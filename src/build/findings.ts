import type { Compilation } from '../compile.ts';
import { compareDiagnostics, type Diagnostic } from '../findings/diagnostic.ts';
import type { Judged } from '../findings/judged.ts';
import type { Language } from '../languages/language.ts';
import { phraseFindings } from '../languages/phrase.ts';
import type { Outline } from '../model/outline.ts';
import { hideIgnored } from '../rules/ignoring/hide.ts';
import type { Source } from '../source/source.ts';

/**
 * Adds later findings to a compilation, in its language, except those that comments ignore; `sources` are the files that
 * it doesn't have yet.
 */
export function addFindings<Form extends Outline>(
  compilation: Compilation<Form>,
  added: readonly Judged[],
  sources: readonly Source[] = [],
): Compilation<Form> {
  const all = new Map([...compilation.sources, ...sources.map((source): [string, Source] => [source.file, source])]);
  const { shown, ignored } = hideIgnored(added, compilation.ignores, all);
  const { diagnostics, texts } = phraseFindings(shown, all, compilation.language);
  const hidden = phraseFindings(ignored, all, compilation.language).diagnostics;
  const { summary } = compilation;
  return {
    ...compilation,
    findings: [...compilation.findings, ...shown],
    ignoredFindings: [...compilation.ignoredFindings, ...ignored],
    summary: { ...summary, ignored: summary.ignored + ignored.length },
    sources: all,
    diagnostics: [...compilation.diagnostics, ...diagnostics].sort(compareDiagnostics),
    ignored: [...compilation.ignored, ...hidden].sort(compareDiagnostics),
    texts: new Map([...compilation.texts, ...texts]),
  };
}

/** The same compilation with findings that are known taken out of those that it reports. */
export function phraseKnown<Form extends Outline>(
  compilation: Compilation<Form>,
  { fresh, known }: { readonly fresh: readonly Judged[]; readonly known: readonly Judged[] },
): Compilation<Form> & { readonly known: readonly Diagnostic[] } {
  const { language, sources, summary } = compilation;
  return {
    ...compilation,
    findings: fresh,
    ...phraseFindings(fresh, sources, language),
    known: phraseFindings(known, sources, language).diagnostics,
    summary: { ...summary, known: known.length },
  };
}

/** The same findings in another language. Nothing is read or checked again. */
export function rephrase(compilation: Compilation, language: Language): Compilation {
  if (compilation.language === language) return compilation;
  const { findings, ignoredFindings, sources } = compilation;
  const ignored = phraseFindings(ignoredFindings, sources, language).diagnostics;
  return { ...compilation, ...phraseFindings(findings, sources, language), ignored, language };
}
