import type { Dictionary } from '../../labels/index.ts';
import { isEnglishJob } from '../words/english-job.ts';
import type { Line } from '../words/lines.ts';

const dashed = /^(\p{Lu}[^:.;!?\t–—\p{Script=Han}]{1,40}?)\s+[–—-]\s+(\S.*)$/u;
/** 学历——初中以上: a Chinese dash is of two strokes, with or without spaces. */
const chinese = /^(\p{Script=Han}{2,8})\s*(?:——|—|--|──|－－)\s*([^\s—-].*)$/u;
/** Fewer such lines may be titles, as `Manager – Operations`. */
const least = 3;
const mostWords = 6;

interface Dashed {
  readonly at: number;
  readonly nth: number;
  readonly label: string;
  readonly value: string;
  readonly mark: string | undefined;
}

/** `Team – Kitchen`, `Hours – 45 over five days`, `Where – Inverness`: lines of one look, most of which begin with a known label, have a dash for a colon; so have Chinese ones with one bullet. */
export function markDashes(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  let run: Dashed[] = [];
  const close = (): void => {
    const known = run.filter(({ label }) => dictionary.find(label) !== undefined);
    const labels = new Set(run.map(({ label }) => label));
    const areLabels = run.length >= least && labels.size === run.length && known.length * 3 >= run.length * 2;
    for (const { at, nth, label, value } of areLabels ? run : [])
      lines[at] = (lines[at] ?? []).map((line, other) =>
        other === nth ? { ...line, text: `${label}: ${value}` } : line,
      );
    run = [];
  };
  for (const [at, own] of lines.entries())
    for (const [nth, line] of own.entries()) {
      const [, label, value] = partsOf(line) ?? [];
      if (run[0] !== undefined && run[0].mark !== line.mark) close();
      if (label === undefined || value === undefined || label.split(/\s+/).length > mostWords || isEnglishJob(label))
        close();
      else run.push({ at, nth, label, value, mark: line.mark });
    }
  close();
}

function partsOf({ text, style, heading }: Line): readonly string[] | null {
  if (heading !== undefined || (style !== undefined && style !== 'bullet')) return null;
  return style === undefined ? (dashed.exec(text) ?? chinese.exec(text)) : chinese.exec(text);
}
