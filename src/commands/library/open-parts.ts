import type { ChartName } from '../../charts/chart.ts';
import { charts } from '../../charts/index.ts';
import type { Compilation } from '../../compile.ts';
import { Failure } from '../../failure.ts';
import type { Position } from '../../model/position.ts';
import { findPosition } from '../names.ts';
import { type PartNames, selectDrawing } from '../select-drawing.ts';
import { checkChoice } from './check-options.ts';
import { speak } from './speak.ts';

interface Parts {
  find(name: string): Promise<Position>;
  draw(chart: ChartName, part?: PartNames): Promise<string>;
}

/** What can be asked of a workspace that is open; names are those that a person types. */
export function openParts(compilation: Compilation, language: unknown): Parts {
  return {
    find: (name) =>
      speak(language, async () => {
        const id = await findPosition(compilation.workspace, String(name));
        const position = compilation.workspace.byId.get(id);
        if (position !== undefined) return position;
        const why = compilation.workspace.broken.has(id) ? 'broken' : 'outside';
        throw new Failure('name/no-form', { name, why }, 2);
      }),
    draw: (name, part = {}) =>
      speak(language, async () => {
        checkChoice('chart', name, Object.keys(charts));
        const chart = await charts[name]();
        const { chart: labels } = compilation.language;
        return chart.draw({ ...(await selectDrawing(compilation, part)), labels, colour: 0 });
      }),
  };
}
