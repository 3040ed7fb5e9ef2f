import type { Compilation } from '../compile.ts';
import type { Anchor, Path } from '../findings/anchor.ts';
import type { Finding } from '../findings/finding.ts';
import type { Judged } from '../findings/judged.ts';
import { missingGlyph } from '../rules/handbook/missing-glyph.ts';
import { hideIgnored } from '../rules/ignoring/hide.ts';
import { judgeEach } from '../rules/judge.ts';
import { openLevels } from '../rules/levels.ts';
import { locate } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import { compareText, lineStarts } from '../text/text.ts';

/** Finds the characters that no font has in the files; they are known only after the handbook is typeset. */
export function findMissingGlyphs(compilation: Compilation, missing: ReadonlySet<string>): readonly Judged[] {
  const { config, chapters, ignores, sources } = compilation;
  if (missing.size === 0) return [];
  const levels = openLevels(config);
  const prose = new Set(chapters.map(({ file }) => file));
  const findings = [...sources.values()]
    .filter(({ file }) => (levels.settingOf(missingGlyph.code, file)?.level ?? missingGlyph.level) !== 'off')
    .flatMap((source) => (prose.has(source.file) ? findInProse(source, missing) : findInSource(source, missing)));
  return hideIgnored(judgeEach(findings, levels, missingGlyph.level), ignores, sources).shown;
}

/** Reports each character once, at its first place. */
function findInProse({ file, text }: Source, missing: ReadonlySet<string>): Finding[] {
  return [...missing]
    .flatMap((character) => {
      const at = text.indexOf(character);
      return at < 0 ? [] : [{ at, character }];
    })
    .map(({ at, character }) => ({
      code: missingGlyph.code,
      at: { file, range: [at, at + character.length] as const },
      facts: { characters: [character] },
    }));
}

function findInSource(source: Source, missing: ReadonlySet<string>): Finding[] {
  const texts = listTexts(source.value, []).flatMap(({ path, text }) => {
    const characters = [...new Set(text)].filter((character) => missing.has(character)).sort(compareText);
    return characters.length === 0 ? [] : [{ path, characters }];
  });
  if (texts.length === 0) return [];
  const anchors = texts.map(({ path }) => ({ file: source.file, path }));
  const lines = lineStarts(source.text);
  return locate(source, anchors).map(({ start }, nth) => {
    const { path = [], characters = [] } = texts[nth] ?? {};
    const offset = (lines[start.line - 1] ?? 0) + start.column - 1;
    const at = aimAtCharacter(source, offset, characters) ?? { file: source.file, path };
    return { code: missingGlyph.code, at, facts: { characters } };
  });
}

/** Every text in the data; keys that begin with `x-` are the user's own and aren't printed. */
function listTexts(value: unknown, path: Path): { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, nth) => listTexts(item, [...path, nth]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key.startsWith('x-') ? [] : listTexts(item, [...path, key])));
}

/** The first of the characters in the value that begins at `start`; undefined if all are escaped as `\u…`. */
function aimAtCharacter({ file, text }: Source, start: number, characters: readonly string[]): Anchor | undefined {
  const places = characters
    .map((character) => ({ character, at: text.indexOf(character, skipHeader(text, start)) }))
    .filter(({ at }) => at !== -1 && at < endOfQuoted(text, start))
    .sort((a, b) => a.at - b.at);
  const [first] = places;
  return first && { file, range: [first.at, first.at + first.character.length] };
}

/** A comment may follow the `|` of a text of several lines. */
function skipHeader(text: string, start: number): number {
  return /[|>]/.test(text[start] ?? '') ? start + text.slice(start).search(/[\r\n]|$/) : start;
}

/** Only between double quotes can a character be written as an escape. */
function endOfQuoted(text: string, start: number): number {
  const quoted = /"(?:[^"\\]|\\[\s\S])*"/y;
  quoted.lastIndex = start;
  return text[start] === '"' && quoted.test(text) ? quoted.lastIndex : text.length;
}
