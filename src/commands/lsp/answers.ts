import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CompletionItemKind,
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  type Location,
  MarkupKind,
  SymbolKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { Diagnostic, Place } from '../../findings/diagnostic.ts';
import type { Language } from '../../languages/language.ts';
import type { LspTexts } from '../../languages/lsp-texts.ts';
import { offer } from './completion.ts';
import { showDiagnostic } from './diagnostics.ts';
import type { Address } from './editor.ts';
import { writeEdit } from './edits.ts';
import { findFixes, joinFixes } from './fixes.ts';
import { describeMention } from './hover.ts';
import type { Known } from './known.ts';
import { pointOf, rangeOf } from './places.ts';
import { type Outlined, outline } from './symbols.ts';

/** What an answer is about: a file of a workspace, and how its files are named to the editor. */
export interface Question {
  readonly known: Known;
  readonly file: string;
  locate(file: string): Address;
}

type At = Pick<TextDocumentPositionParams, 'position'>;

export function complete({ known, file }: Question, { handbook }: Language, { position }: At): CompletionList {
  const items = offer(known, handbook, file, pointOf(position)).map((each, at) => ({
    label: each.label,
    detail: each.detail,
    kind: CompletionItemKind.Reference,
    filterText: each.filter,
    sortText: String(at).padStart(4, '0'),
    textEdit: { range: rangeOf(each.span), newText: each.text },
  }));
  // What is offered depends on what is written, so each letter asks again.
  return { isIncomplete: true, items };
}

export function hover({ known, file }: Question, { handbook }: Language, { position }: At): Hover | null {
  const described = describeMention(known, handbook, file, pointOf(position));
  if (described === undefined) return null;
  return { range: rangeOf(described.span), contents: { kind: MarkupKind.PlainText, value: described.text } };
}

export function showPlaces({ locate }: Question, places: readonly Place[]): Location[] {
  return places.map(({ file, span }) => ({ uri: locate(file).uri, range: rangeOf(span) }));
}

const kinds = {
  form: SymbolKind.File,
  part: SymbolKind.Module,
  field: SymbolKind.Field,
  item: SymbolKind.String,
} as const;

export function showOutline({ known, file }: Question, { handbook }: Language): DocumentSymbol[] {
  const show = ({ name, detail, kind, span, selection, children }: Outlined): DocumentSymbol => ({
    name,
    detail,
    kind: kinds[kind],
    range: rangeOf(span),
    selectionRange: rangeOf(selection),
    children: children.map(show),
  });
  return outline(known, handbook, file).map(show);
}

export const fixAll = `${CodeActionKind.SourceFixAll}.jd`;

/** The fixes of the findings in a range, and those of the whole file together. */
export function showFixes(
  { file, locate }: Pick<Question, 'file' | 'locate'>,
  diagnostics: readonly Diagnostic[],
  { range, context }: CodeActionParams,
  texts: LspTexts,
  { versioned, relates }: { readonly versioned: boolean; readonly relates: boolean },
): CodeAction[] {
  const isWanted = (kind: string) =>
    context.only === undefined || context.only.some((each) => [kind, ''].includes(each) || kind.startsWith(`${each}.`));
  const span = { start: pointOf(range.start), end: pointOf(range.end) };
  const quick = isWanted(CodeActionKind.QuickFix) ? findFixes(diagnostics, file, span) : [];
  const all = isWanted(fixAll) ? joinFixes(diagnostics, file) : [];
  return [
    ...quick.map(({ diagnostic, changes }) => ({
      title: texts.fix(diagnostic.help ?? diagnostic.message),
      kind: CodeActionKind.QuickFix,
      diagnostics: [showDiagnostic(diagnostic, (name) => locate(name).uri, relates)],
      isPreferred: true,
      edit: writeEdit({ changes }, locate, versioned),
    })),
    ...(all.length === 0
      ? []
      : [{ title: texts.fixAll, kind: fixAll, edit: writeEdit({ changes: all }, locate, versioned) }]),
  ];
}
