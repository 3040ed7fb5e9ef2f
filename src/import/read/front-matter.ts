import type { Paragraph } from '../document.ts';

/** The settings at the head of a page, a paragraph each, and the line after them: 0 if the page has none. */
export interface FrontMatter {
  readonly end: number;
  readonly settings: readonly Paragraph[];
}

const none: FrontMatter = { end: 0, settings: [] };

/** Reads settings between `---` (as YAML) or `+++` (as TOML), each as `key: value`; what is below a key has its name before its own. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const mark = lines[0]?.trim() ?? '';
  if (mark !== '---' && mark !== '+++') return none;
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === mark);
  if (end < 1) return none;
  const isSetting =
    mark === '---' ? /^(?:[\w-]+ *:(?:\s.*|)|\s+.*|-\s.*|#.*|)$/ : /^\s*(?:[\w".-]+\s*=.*|\[.*|\].*|#.*|".*|)$/;
  const inside = lines.slice(1, end);
  if (!inside.every((line) => isSetting.test(line))) return none;
  return { end, settings: mark === '---' ? readYaml(inside) : readToml(inside) };
}

/** A page's settings are a few keys with texts, lists or keys below them; deeper ones stay as written. */
function readYaml(lines: readonly string[]): Paragraph[] {
  const found: Paragraph[] = [];
  let key = '';
  // The text that goes on below a key with `>` or `|`.
  let text: { words: string[]; line: number } | undefined;
  const end = () => {
    if (text !== undefined) found.push(settingOf(key, text.words.join(' '), text.line));
    text = undefined;
  };
  lines.forEach((line, at) => {
    const [, name, value = ''] = /^([\w-]+) *:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      end();
      key = name;
      if (/^[>|][+-]?$/.test(value)) text = { words: [], line: at + 2 };
      else if (value !== '') found.push(...listOf(value).map((each) => settingOf(key, each, at + 2)));
      return;
    }
    const bare = line.trim();
    if (text !== undefined) {
      if (bare !== '') text.words.push(bare);
      return;
    }
    if (bare === '' || bare.startsWith('#')) return;
    const [, below, own = ''] = /^([\w-]+) *:\s+(\S.*)$/.exec(bare) ?? [];
    if (below !== undefined) found.push(settingOf(`${key}.${below}`, unquote(own), at + 2));
    else found.push(settingOf(key, unquote(bare.replace(/^-\s+/, '')), at + 2));
  });
  end();
  return found;
}

function readToml(lines: readonly string[]): Paragraph[] {
  let part = '';
  return lines.flatMap((line, at) => {
    part = /^\s*\[+([\w.-]+)\]+\s*$/.exec(line)?.[1] ?? part;
    const [, name, value = ''] = /^\s*"?([\w.-]+)"?\s*=\s*(\S.*)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const key = part === '' ? name : `${part}.${name}`;
    return listOf(value).map((each) => settingOf(key, each, at + 2));
  });
}

/** `["Full time","Remote"]` is two values, and an empty list none. */
function listOf(value: string): string[] {
  const inside = /^\[(.*)\]\s*$/.exec(value)?.[1];
  const all = inside === undefined ? [value] : (inside.match(/"[^"]*"|'[^']*'|[^,"'\s][^,"']*/g) ?? []);
  return all.map(unquote).filter((each) => each !== '');
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function settingOf(key: string, value: string, line: number): Paragraph {
  return { kind: 'paragraph', text: `${key}: ${value}`, place: { line }, bold: false, setting: true };
}
