import { type Attempt, indentOf, isBlank, oneLine, partsOf, type Scene, sureIf, valueColumn } from './scene.ts';

const nothing = /^(?:\[\s*\]|\{\s*\}|null|~|''|""|无)$/u;

/** Fixes `duties: []` with a list below it: the brackets for an empty list were left in place. */
export function bracketsBeforeList(scene: Scene): readonly Attempt[] {
  const { lines, at } = scene;
  const parts = partsOf(scene.line);
  const { lead, dashes, key, value } = parts;
  if (key === undefined || !nothing.test(value)) return [];
  const below = lines.slice(at + 1).find((line) => !isBlank(line)) ?? '';
  const goesOn = indentOf(below) > lead.length || /^\s*[-－–—•·*]/u.test(below);
  if (!goesOn || indentOf(below) < lead.length) return [];
  const start = valueColumn(parts);
  return [
    sureIf(
      /^\s*- /.test(below),
      oneLine(
        scene,
        'BRACKETS_BEFORE_LIST',
        `${lead}${dashes}${key}:${parts.comment}`,
        [start, start + value.length],
        value,
      ),
    ),
  ];
}
