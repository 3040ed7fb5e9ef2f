import type { Anchor } from '../findings/anchor.ts';
import { compareDiagnostics, type Diagnostic } from '../findings/diagnostic.ts';
import type { Code, FactsByCode, Finding } from '../findings/finding.ts';
import type { Judged } from '../findings/judged.ts';
import type { RelatedNote } from '../findings/note.ts';
import { groupBy } from '../model/groups.ts';
import { locate, writtenAt, writtenBelow } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../text/text.ts';
import { cureOf } from './cures.ts';
import type { Language, Phrase } from './language.ts';
import { openFixes } from './open-fixes.ts';
import { type Listed, shortenLists } from './shorten.ts';

/** Adds lines and sentences to every finding; each file is parsed at most once, and only if a finding points at it. */
export function phraseFindings(
  judged: readonly Judged[],
  sources: ReadonlyMap<string, Source>,
  language: Language,
): { diagnostics: Diagnostic[]; texts: Map<string, string> } {
  const listed = shortenLists(judged);
  const spans = locateAll(listed, sources);
  const place = (at: Anchor) => ({ file: at.file, span: spans.get(at) ?? start });
  const addFix = openFixes(sources);
  const diagnostics = listed.map(({ finding, severity, count, reason }): Diagnostic => {
    const { code, at, related } = finding;
    if (count !== undefined) {
      return {
        code,
        severity,
        message: language.report.further(count),
        ...place(at),
        help: language.report.firstFix,
        count,
      };
    }
    const facts = quoteSource(finding, sources.get(at.file), place(at).span);
    const phrase: Phrase<FactsByCode[Code]> = language.findings[code];
    const help = phrase.help?.(facts);
    const diagnostic = {
      code,
      severity,
      message: phrase.message(facts),
      ...place(at),
      ...(help === undefined ? {} : { help }),
      ...(related?.length
        ? { related: related.map((each) => ({ ...place(each.at), message: note(language, each) })) }
        : {}),
      ...(reason === undefined ? {} : { reason }),
    };
    const cure = cureOf(finding, facts) ?? [];
    return cure.length === 0 ? diagnostic : addFix(diagnostic, cure);
  });
  const texts = new Map<string, string>();
  for (const { file } of spans.keys()) {
    const text = sources.get(file)?.text;
    if (text !== undefined) texts.set(file, text);
  }
  return { diagnostics: diagnostics.sort(compareDiagnostics), texts };
}

const start: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function locateAll(listed: readonly Listed[], sources: ReadonlyMap<string, Source>): Map<Anchor, Span> {
  const anchors = groupBy(
    listed.flatMap(({ finding, count }) => {
      const others = count === undefined ? (finding.related ?? []) : [];
      return [finding, ...others].map(({ at }) => at);
    }),
    ({ file }) => file,
  );
  const spans = new Map<Anchor, Span>();
  for (const [file, asked] of anchors) {
    const source = sources.get(file);
    const found = source === undefined ? [] : locate(source, asked);
    for (const [nth, anchor] of asked.entries()) spans.set(anchor, found[nth] ?? start);
  }
  return spans;
}

/** Quotes a value as the file spells it: `007`, not the 7 that YAML makes of it. A file's name is not in its text. */
function quoteSource({ facts, code, at }: Finding, source: Source | undefined, span: Span): FactsByCode[Code] {
  const isValue = code.startsWith('schema/') && 'written' in facts && 'path' in at && at.path.length > 0;
  const written = isValue && source !== undefined ? writtenAt(source, span) : '';
  if (written === '' || source === undefined) return facts;
  return code === 'schema/type' ? { ...facts, written, below: writtenBelow(source, span) } : { ...facts, written };
}

function note(language: Language, related: RelatedNote): string {
  const phrase = language.notes[related.note] as (facts: RelatedNote['facts']) => string;
  return phrase(related.facts);
}
