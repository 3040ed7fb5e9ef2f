import { type KpiKey, kpiKeys } from '../../findings/analysis.ts';
import type { Path } from '../../findings/anchor.ts';
import type { RelatedNote } from '../../findings/note.ts';
import { addToGroup } from '../../model/groups.ts';
import type { Kpi, Position } from '../../model/position.ts';
import { listKpis } from '../../org/figures/kpis.ts';
import { foldText } from '../../text/text.ts';
import type { ComparingRule } from '../rule.ts';

/** The KPIs of a position that are more than a phrase. */
interface Note extends Pick<Position, 'file' | 'id' | 'title' | 'department'> {
  readonly kpis: readonly { readonly kpi: Kpi; readonly path: Path }[];
}

interface Definition {
  readonly file: string;
  readonly title: string;
  readonly kpi: Kpi;
  readonly path: Path;
}

/** How many further definitions are shown in their files. */
const shown = 10;

/** One finding a name, at the first definition that differs; a key that one of them leaves out is no difference. */
export const kpiDefinedTwice: ComparingRule<'org/kpi-defined-twice', Note> = {
  code: 'org/kpi-defined-twice',
  level: 'off',
  note(position) {
    const { file, id, title, department } = position;
    const kpis = listKpis(position).flatMap(({ kpi, path }) => (typeof kpi === 'string' ? [] : [{ kpi, path }]));
    return kpis.length === 0 ? undefined : { file, id, title, department, kpis };
  },
  *compare(notes, { workspace }) {
    const groups = new Map<string, Definition[]>();
    for (const { file, id, title, department, kpis } of notes) {
      if (workspace.byId.get(id)?.file !== file) continue;
      for (const { kpi, path } of kpis) {
        addToGroup(groups, JSON.stringify([department, foldText(kpi.name)]), { file, title, kpi, path });
      }
    }
    for (const [group, definitions] of groups) {
      const [found, ...further] = findDifferent(definitions);
      if (found === undefined) continue;
      const [department] = JSON.parse(group) as [string, string];
      const related = [found.from, ...further.map(({ definition }) => definition)].slice(0, shown);
      yield {
        at: { file: found.definition.file, path: [...found.definition.path, 'name'] },
        facts: { name: found.definition.kpi.name, department, keys: found.keys },
        related: related.map(noteDefinition),
      };
    }
  },
};

interface Different {
  readonly definition: Definition;
  readonly from: Definition;
  readonly keys: readonly KpiKey[];
}

/** The definitions that contradict the first that gives a key, in their order. */
function findDifferent(definitions: readonly Definition[]): Different[] {
  const first = new Map<KpiKey, { readonly value: string; readonly by: Definition }>();
  const different: Different[] = [];
  for (const definition of definitions) {
    const keys: KpiKey[] = [];
    for (const key of kpiKeys) {
      const value = definition.kpi[key];
      if (value === undefined) continue;
      const given = first.get(key);
      if (given === undefined) first.set(key, { value: foldText(String(value)), by: definition });
      else if (given.value !== foldText(String(value))) keys.push(key);
    }
    const [key] = keys;
    const from = key === undefined ? undefined : first.get(key)?.by;
    if (from !== undefined) different.push({ definition, from, keys });
  }
  return different;
}

function noteDefinition({ file, title, path, kpi }: Definition): RelatedNote {
  return { at: { file, path: [...path, 'name'] }, note: 'in-form', facts: { name: kpi.name, title } };
}
