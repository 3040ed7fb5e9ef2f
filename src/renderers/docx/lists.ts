import { writeRoot } from './xml.ts';

/** The lists of a document: each numbered list of prose counts for itself. */
export interface Lists {
  readonly bullets: number;
  /**
   * One list for all forms, since Word knows only some thousands of lists: its first level has no number and begins a
   * part, and the items after it, on the second level, count from 1 again.
   */
  readonly form: number;
  /** By how much each level is indented, in twentieths of a point. */
  readonly step: number;
  /** The id of a new list whose items at `level` count from `start`. */
  addNumbers(start: number, level?: number): number;
  write(): string;
}

const deepest = 9;
/** No item can have a higher number. */
const highest = 32767;
const step = 400;
const signs = ['•', '–', '▪'] as const;

export function openLists(): Lists {
  const instances = [
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  ];
  return {
    bullets: 1,
    form: 2,
    step,
    addNumbers(start, level = 0) {
      const id = instances.length + 1;
      // A list without a start of its own goes on where the one before it ended.
      const starts = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${Math.min(start, highest)}"/></w:lvlOverride>`;
      instances.push(`<w:num w:numId="${id}"><w:abstractNumId w:val="2"/>${starts}</w:num>`);
      return id;
    },
    write() {
      const bullets = writeKind(0, (level) => writeLevel(level, 'bullet', signs[level % signs.length] ?? '•', level));
      const form = writeKind(1, (level) =>
        level === 0 ? writeSilent() : writeLevel(level, 'decimal', `%${level + 1}.`, level - 1),
      );
      const numbers = writeKind(2, (level) => writeLevel(level, 'decimal', `%${level + 1}.`, level));
      return writeRoot('w:numbering', ['w'], `${bullets}${form}${numbers}${instances.join('')}`);
    },
  };
}

function writeKind(id: number, write: (level: number) => string): string {
  const levels = Array.from({ length: deepest }, (_, level) => write(level));
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

function writeLevel(level: number, format: 'bullet' | 'decimal', text: string, depth: number): string {
  const left = step * (depth + 1);
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${step}"/></w:pPr></w:lvl>`;
}

function writeSilent(): string {
  return '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>';
}
