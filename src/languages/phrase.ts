import type { Anchor } from '../findings/anchor.ts';
import { compareDiagnostics, type Diagnostic } from '../findings/diagnostic.ts';
import type { Code, FactsByCode, Finding } from '../findings/finding.ts';
import type { FindingFix } from '../findings/fix.ts';
import type { Judged } from '../findings/judged.ts';
import type { RelatedNote } from '../findings/note.ts';
import { groupBy } from '../model/groups.ts';
import { locateFixes } from '../source/fix/index.ts';
import { locate, spanOf, writtenAt, writtenBelow } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../text/text.ts';
import { cureOf } from './cures.ts';
import type { Language, Phrase } from './language.ts';
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
  const factsOf = (finding: Finding) => quoteSource(finding, sources.get(finding.at.file), place(finding.at).span);
  const fixes = placeFixes(listed, sources, factsOf);
  const diagnostics = listed.map((each): Diagnostic => {
    const { finding, severity, count, reason } = each;
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
    const facts = factsOf(finding);
    const fix = fixes.get(each);
    const phrase: Phrase<FactsByCode[Code]> = language.findings[code];
    const help = phrase.help?.(facts);
    return {
      code,
      severity,
      message: phrase.message(facts),
      ...place(at),
      ...(help === undefined ? {} : { help }),
      ...(related?.length
        ? { related: related.map((each) => ({ ...place(each.at), message: note(language, each) })) }
        : {}),
      ...(fix === undefined ? {} : { fix }),
      ...(reason === undefined ? {} : { reason }),
    };
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

/** The texts that fix findings, by finding; each file is parsed at most once for them. */
function placeFixes(
  listed: readonly Listed[],
  sources: ReadonlyMap<string, Source>,
  factsOf: (finding: Finding) => FactsByCode[Code],
): ReadonlyMap<Listed, NonNullable<Diagnostic['fix']>> {
  const cured = listed.flatMap((each): { each: Listed; cure: readonly FindingFix[] }[] => {
    const cure = each.count === undefined ? cureOf(each.finding, factsOf(each.finding)) : undefined;
    return cure === undefined || cure.length === 0 ? [] : [{ each, cure }];
  });
  const placed = new Map<Listed, NonNullable<Diagnostic['fix']>>();
  for (const [file, own] of groupBy(cured, ({ each }) => each.finding.at.file)) {
    const source = sources.get(file);
    if (source === undefined) continue;
    const groups = locateFixes(
      source,
      own.map(({ cure }) => cure),
    );
    for (const [nth, { each }] of own.entries()) {
      const fix = groups[nth]?.map(({ start, end, text }) => ({ file, span: spanOf(source, start, end), text }));
      if (fix !== undefined) placed.set(each, fix);
    }
  }
  return placed;
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
