import { joinHanAtMargin } from './han-margin.ts';
import { joinHangingColumns } from './hanging-columns.ts';
import type { TextLine } from './join-lines.ts';
import { joinAtMargin } from './margin.ts';
import { findPageMarks } from './page-marks.ts';
import { takeSpecks } from './specks.ts';
import { joinWrapped } from './wrapped.ts';

interface Printed {
  readonly text: readonly TextLine[];
  /** What was printed at the head and foot of pages. */
  readonly marks: readonly TextLine[];
}

/** The lines of printed pages as the sentences and items that they were before a margin or the end of a page cut them. */
export function joinPrinted(lines: readonly TextLine[], areParagraphs = false): Printed {
  const { text: clean, specks } = takeSpecks(lines);
  const { text, marks } = withoutPageMarks(joinHangingColumns(joinWrapped(clean)));
  return { text: joinHanAtMargin(joinAtMargin(text, { areParagraphs })), marks: [...marks, ...specks] };
}

/** A mark between two pages, with the empty lines around it where a sentence goes on over the page. */
function withoutPageMarks(lines: readonly TextLine[]): Printed {
  const texts = lines.map(({ text }) => text);
  const found = new Set([...findPageMarks(texts), ...findFeet(lines)]);
  const text: TextLine[] = [];
  let isCut = false;
  lines.forEach((line, at) => {
    const isEmpty = line.text.trim() === '';
    if (found.has(at)) {
      while (text.at(-1)?.text.trim() === '') text.pop();
      isCut = true;
    } else if (!isCut || !isEmpty) {
      text.push(line);
      isCut = false;
    }
  });
  return { text, marks: lines.filter((_, at) => found.has(at)) };
}

/** A line without a mark that ends several pages, below an empty line. */
function findFeet(lines: readonly TextLine[]): readonly number[] {
  const isFoot = ({ text, endsPage }: TextLine, at: number): boolean =>
    endsPage === true && lines[at - 1]?.text.trim() === '' && /^(?![\d•·-])[^:：]*[^.。;；:：]$/u.test(text.trim());
  const feet = lines.filter(isFoot).map(({ text }) => text.trim());
  return lines.flatMap((line, at) =>
    isFoot(line, at) && feet.indexOf(line.text.trim()) !== feet.lastIndexOf(line.text.trim()) ? [at] : [],
  );
}
