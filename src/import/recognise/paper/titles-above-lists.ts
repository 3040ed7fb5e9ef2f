import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import { guessPath } from '../../labels/guess.ts';
import type { Dictionary } from '../../labels/index.ts';
import { splitPairs } from '../line/pairs.ts';
import { isJobName, withoutAside } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { isRules } from '../words/title.ts';

/** Such headings, and those of the paper's own sections that end them. */
interface TitlesAboveLists {
  readonly places: ReadonlySet<SourcePlace>;
  readonly ends: ReadonlySet<SourcePlace>;
  /** The first items of their lists where facts stand between. */
  readonly firsts: ReadonlySet<SourcePlace>;
}

const none: TitlesAboveLists = { places: new Set(), ends: new Set(), firsts: new Set() };

/** So many lines such as 直接上级：处长 may stand between a heading and its list. */
const mostFacts = 4;

/**
 * Headings of one look that are names of jobs, each right above a numbered list or above facts and such a list, in a paper on
 * duties: 一、前台, 二、司机.
 */
export function findTitlesAboveLists(dictionary: Dictionary, blocks: readonly Block[]): TitlesAboveLists {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const names = lines.slice(0, 3).filter(({ text }) => text.length <= 40 && !/[。；;]$/u.test(text));
  const head = names.some(({ text }) => /职责|责任制|岗位说明|说明书/u.test(text) && !isRules(text));
  if (!head || lines.some(({ text }) => /^(?:岗位|职位|职务)\s*名\s*称/u.test(text))) return none;
  const referred = referredTo(dictionary, lines);
  const isKnown = (text: string) => isJobName(withoutAside(text)) || referred.has(withoutAside(text));
  for (const look of ['han', 'part', 'han-brackets', 'h1', 'h2', 'h3', 'bold']) {
    const alike = lines.flatMap((line, at) =>
      lookOf(line) === look && !/职责/u.test(line.text)
        ? [{ line, next: belowFacts(dictionary, lines, at + 1), below: lines[at + 1] }]
        : [],
    );
    const leading = alike.filter(({ next }) => next?.count === 1 || next?.style === 'brackets');
    const named = leading.filter(({ line }) => isKnown(line.text));
    // 客服管家 between 项目经理 and 秩序员 is one as well, though the end of its name is not known.
    const others = leading.filter(({ line }) => !isKnown(line.text) && /^\p{Script=Han}{2,8}$/u.test(line.text));
    const all = others.some(({ line }) => !isAlike(line.text)) ? named : leading;
    if (named.length > 1 && named.length * 3 >= alike.length * 2) {
      const places = new Set(all.map(({ line }) => line.place));
      const firsts = new Set(
        all.flatMap(({ next, below }) => (next === undefined || next === below ? [] : next.place)),
      );
      return { places, ends: sectionsAfter(lines, places), firsts };
    }
  }
  return none;
}

/** 主操 is a position where 直接上级：主操 or 下级：主操、外操 is below another heading, though no word says so. */
function referredTo(dictionary: Dictionary, lines: readonly Line[]): ReadonlySet<string> {
  const facts = lines.filter(({ text }) => text.length <= 80 && /[上下]级|汇报|领导|下属|主管/u.test(text));
  const values = facts.flatMap(({ text }) =>
    splitPairs(dictionary, text, undefined).flatMap(({ label, value }) =>
      /^(?:reportsTo|directReports)$/.test(label?.path ?? '') ? value.split(/[、，,；;和及]/u) : [],
    ),
  );
  return new Set(values.map((value) => withoutAside(value.trim())));
}

/** 四、工作纪律 ends what 三、岗位职责 right above （一）处长 began. */
function sectionsAfter(lines: readonly Line[], places: ReadonlySet<SourcePlace>): ReadonlySet<SourcePlace> {
  const first = lines.findIndex(({ place }) => places.has(place));
  const [section, head] = [lines[first - 1], lines[first]];
  if (section === undefined || head === undefined) return none.ends;
  const look = lookOf(section);
  if (look === undefined || look === lookOf(head) || look === 'bullet') return none.ends;
  const after = lines.slice(first).filter((line) => lookOf(line) === look && /^[^。；;，,:：]{2,16}$/u.test(line.text));
  return new Set(after.map(({ place }) => place));
}

/** The line from a place on that is no fact beside its label. */
export function belowFacts(dictionary: Dictionary, lines: readonly Line[], from: number): Line | undefined {
  const isFact = ({ text, style }: Line) =>
    style === undefined &&
    splitPairs(dictionary, text, undefined).some(
      ({ label, value }) =>
        value !== '' && /^(?:code|department|reportsTo|directReports|grade|headcount)$/.test(label?.path ?? ''),
    );
  return lines.slice(from, from + mostFacts + 1).find((line) => !isFact(line));
}

/** Whether a few words may be the name of a job, and speak of no part of a paper. */
export function isAlike(text: string): boolean {
  return (
    guessPath(text) === undefined && !/(?:规定|制度|说明|事项|流程|其[他它]|总则|附则|管理|工作|服务)$/u.test(text)
  );
}

function lookOf({ heading, bold, style }: Line): string | undefined {
  return heading === undefined ? (style ?? (bold ? 'bold' : undefined)) : `h${heading}`;
}
