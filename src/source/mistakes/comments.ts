import { type Attempt, oneLine, type Scene, sureIf } from './scene.ts';

/** Fixes a comment that begins with a full-width `＃`, or as in a program. */
export function comments(scene: Scene): readonly Attempt[] {
  const { line } = scene;
  const [, lead, mark, text = ''] = /^(\s*)(＃+|\/\/|<!--)\s*(.*)$/u.exec(line) ?? [];
  if (lead === undefined || mark === undefined) return [];
  const words = text.endsWith('-->') ? text.slice(0, -3).trimEnd() : text;
  const range = [lead.length, lead.length + mark.length] as const;
  return [sureIf(true, oneLine(scene, 'COMMENT_MARK', `${lead}# ${words}`, range, mark))];
}

/** Fixes `"text"# comment`. */
export function tightComments(scene: Scene): readonly Attempt[] {
  const { at, line, found } = scene;
  if (found.problem !== 'SPACE_BEFORE_COMMENT' || at !== found.line) return [];
  const right = `${line.slice(0, found.column)} ${line.slice(found.column)}`;
  return [oneLine(scene, found.problem, right, [found.column, found.end])];
}
