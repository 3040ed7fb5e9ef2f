import type { Run } from '../blocks.ts';
import type { Feature } from '../feature.ts';
import type { Pen } from '../pen.ts';
import { paths } from '../slots.ts';

const kinds = {
  zh: ['全职', '兼职', '劳务派遣', '合同制'],
  en: ['Full-time', 'Part-time', 'Temporary'],
} as const;

type Boxes = 'characters' | 'symbol' | 'box' | 'legacy';

function writeTicks(pen: Pen, boxes: Boxes): Run[] {
  const chosen = pen.content.employmentType;
  return kinds[pen.content.language].flatMap((kind, at): Run[] => {
    const on = kind === chosen;
    const tick: Run =
      boxes === 'characters'
        ? { text: on ? '☑' : '□', role: 'mark' }
        : { text: on ? '☒' : '☐', role: 'mark', guise: `${boxes}-${on ? 'on' : 'off'}` };
    const text: Run = { text: kind, role: on ? 'value' : 'mark' };
    return [...(at > 0 ? [{ text: '  ', role: 'mark' } as const] : []), tick, text];
  });
}

function ticks(name: string, boxes: Boxes): Feature {
  return {
    name,
    word: boxes !== 'characters',
    raw: boxes === 'symbol' || boxes === 'legacy',
    change: (pen) => ({
      ...pen,
      value: (slot) => {
        if (slot !== 'employmentType' || !pen.has(slot)) return pen.value(slot);
        pen.expected.values[paths[slot]] = pen.content.employmentType ?? '';
        return writeTicks(pen, boxes);
      },
    }),
  };
}

export const tickCharacters = ticks('tick-characters', 'characters');
export const tickSymbols = ticks('tick-symbols', 'symbol');
export const tickBoxes = ticks('tick-boxes', 'box');
export const tickFields = ticks('tick-fields', 'legacy');
