import type { Path } from '../../findings/anchor.ts';
import type { HandbookLabels } from '../../languages/labels.ts';
import { configFile, formParts } from '../../model/config.ts';
import type { Position } from '../../model/position.ts';
import type { Procedure } from '../../model/procedure.ts';
import type { Source } from '../../source/source.ts';
import { lineStarts, pointAt, type Span } from '../../text/text.ts';
import type { Known } from './known.ts';
import { findSpans, listRootKeys } from './places.ts';

/** An entry of a file's outline. */
export interface Outlined {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'form' | 'part' | 'field' | 'item';
  /** Without the lines after it that are empty. */
  readonly span: Span;
  /** The words that a click selects. */
  readonly selection: Span;
  readonly children: readonly Outlined[];
}

/** The parts of a form with its duties, cases or rules, or the keys of the config; nothing if the file is broken. */
export function outline(known: Known, labels: HandbookLabels, file: string): readonly Outlined[] {
  const { workspace, config } = known.organisation;
  const source = known.sources.get(file);
  if (source === undefined || source.rootKeys.length === 0) return [];
  if (file === configFile) {
    const names = config.departments.map(({ name }) => name);
    return outlineKeys(source, (key) => ({
      label: key,
      items: key === 'departments' ? listItems('departments', names, ['name']) : [],
    }));
  }
  const procedure = workspace.procedures.find((each) => each.file === file);
  const position = workspace.positions.find((each) => each.file === file);
  const form = procedure ?? position;
  if (form === undefined) return outlineKeys(source, (key) => ({ label: key, items: [] }));
  const children = outlineKeys(source, (key) => ({
    label: procedure === undefined ? nameKey(labels, key) : key,
    items: itemsOf(form, key),
  }));
  const [span, [selection]] = [wholeOf(source), findSpans(source, [['title']])];
  return [
    { name: form.title, detail: position?.code ?? '', kind: 'form', span, selection: selection ?? span, children },
  ];
}

interface Item {
  readonly path: Path;
  readonly name: string;
}

function itemsOf(form: Position | Procedure, key: string): readonly Item[] {
  if ('duties' in form) {
    return key === 'duties'
      ? listItems(
          'duties',
          form.duties.map(({ duty }) => duty),
          ['duty'],
        )
      : [];
  }
  if (key === 'items') {
    return form.items.map((item, at): Item => {
      const name = typeof item === 'string' ? item : (item.title ?? item.text ?? '');
      return { path: ['items', at], name };
    });
  }
  return key === 'cases'
    ? listItems(
        'cases',
        form.cases.map((each) => each.when),
        ['when'],
      )
    : [];
}

function listItems(key: string, names: readonly string[], below: Path): readonly Item[] {
  return names.map((name, at) => ({ path: [key, at, ...below], name }));
}

/** The words for a key of a position; keys without any are shown as they are. */
function nameKey({ parts, fields }: HandbookLabels, key: string): string {
  const part = formParts.find((each) => each === key);
  if (part !== undefined) return parts[part];
  return Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : key;
}

function outlineKeys(
  source: Source,
  describe: (key: string) => { readonly label: string; readonly items: readonly Item[] },
): readonly Outlined[] {
  const { text } = source;
  const lines = lineStarts(text);
  const keys = listRootKeys(source);
  const spanOf = (start: number, end: number): Span => {
    const trimmed = start + text.slice(start, end).trimEnd().length;
    return { start: pointAt(lines, start), end: pointAt(lines, Math.max(start, trimmed)) };
  };
  const offsetOf = ({ start }: Span): number => (lines[start.line - 1] ?? 0) + start.column - 1;
  return keys.map(({ name, start }, at): Outlined => {
    const end = keys[at + 1]?.start ?? text.length;
    const { label, items } = describe(name);
    const spans = findSpans(
      source,
      items.map(({ path }) => path),
    );
    const children = items.flatMap((item, nth): readonly Outlined[] => {
      const [own, next] = [spans[nth], spans[nth + 1]];
      if (own === undefined) return [];
      const from = offsetOf(own);
      // The dash of the next item is not part of this one.
      const to = next === undefined ? end : (lines[next.start.line - 1] ?? end);
      const span = spanOf(from, Math.max(from + widthOf(own), to));
      return [{ name: shorten(item.name), detail: '', kind: 'item', span, selection: own, children: [] }];
    });
    const selection = spanOf(start, start + name.length);
    const kind = children.length > 0 ? 'part' : 'field';
    return { name: label, detail: '', kind, span: spanOf(start, end), selection, children };
  });
}

function widthOf({ start, end }: Span): number {
  return end.column - start.column;
}

function wholeOf({ text }: Source): Span {
  const lines = lineStarts(text);
  return { start: { line: 1, column: 1 }, end: pointAt(lines, text.length) };
}

/** A list of names is read at a glance. */
const longest = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const units = [...line];
  return units.length > longest ? `${units.slice(0, longest).join('')}…` : line || '—';
}
