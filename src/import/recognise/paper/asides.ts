import type { Aside } from '../../document.ts';
import type { Draft } from '../form/draft.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import { allLines, type Line } from '../words/lines.ts';
import { titleIn } from '../words/title.ts';

/**
 * Headers, footers, notes and comments: a code or a date in a header is that of the form, if there is one form or the header
 * names it; all else is kept beside the first.
 */
export function readAsides(reader: FormReader, asides: readonly Aside[]): void {
  const [first, another] = reader.drafts;
  for (const { kind, blocks } of asides) {
    const lines = allLines(blocks).flatMap(piecesOf);
    const own = kind === 'header' && another !== undefined ? draftNamedIn(reader.drafts, lines) : undefined;
    const draft = own ?? first;
    const second = own === undefined ? another : undefined;
    for (const line of lines) {
      const { place } = line;
      const pairs = kind === 'comment' ? [] : splitPairs(reader.dictionary, line.written, 'basic');
      const title = kind === 'header' && second === undefined ? titleInHeader(line.written) : undefined;
      if (draft === undefined) reader.prose.push(line);
      else if (title !== undefined && !draft.has('title') && draft.heading === undefined)
        draft.entries.push({ path: 'title', text: title, place });
      else if (pairs.length === 0 || !pairs.some(({ label }) => label)) draft.kept.push({ text: line.written, place });
      else {
        for (const { label, written, value } of pairs) {
          const takes =
            label !== undefined && kindOf(label.path) === 'one' && second === undefined && !draft.has(label.path);
          if (takes && value !== '') draft.entries.push({ path: label.path, text: value, place, label: written });
          else if (value !== '') draft.kept.push({ text: value, place, label: written });
        }
      }
    }
  }
}

/** The one of several forms whose title stands in the running head of its own pages. */
function draftNamedIn(drafts: readonly Draft[], lines: readonly Line[]): Draft | undefined {
  const titles = new Set(lines.flatMap(({ written }) => [written, titleIn(written) ?? written]));
  const named = drafts.filter((draft) => {
    const title = draft.textOf('title') ?? (draft.heading && (titleIn(draft.heading.text) ?? draft.heading.text));
    return title !== undefined && titles.has(title);
  });
  return named.length === 1 ? named[0] : undefined;
}

/** What tabs or marks set left, in the middle and right of a running line. */
function piecesOf(line: Line): readonly Line[] {
  const pieces = line.written.split(/\t+|\s+[•·|｜]\s+/u).map((piece) => piece.trim());
  return pieces.length === 1 ? [line] : pieces.filter(Boolean).map((written) => ({ ...line, written, text: written }));
}

/** `岗位说明书：项目经理    宏建工程`: the title in the running head of a form that has it nowhere else. */
function titleInHeader(text: string): string | undefined {
  const titles = text.split(/\t+|\s{3,}|[|｜]/).flatMap((piece) => titleIn(piece.trim()) ?? []);
  return titles.find(
    (title) =>
      !/(?:公司|集团|医院|学校|学院|大学|酒店|中心|[厂局部委]|ltd|limited|inc|plc|trust|council|university)\.?$/iu.test(
        title,
      ),
  );
}
