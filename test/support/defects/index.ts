import { groupBy } from '../../../src/model/groups.ts';
import type { Random } from '../random.ts';
import type { Defect, Placed, Scene } from './defect.ts';
import { fileDefects } from './files.ts';
import { formDefects } from './forms.ts';
import { organisationDefects } from './organisation.ts';
import { drawSound, type Member } from './sound-workspace.ts';

const defects: readonly Defect[] = [...fileDefects, ...formDefects, ...organisationDefects];

export interface Injected extends Placed {
  readonly defect: Defect;
}

export interface DefectiveWorkspace {
  /** By their path in the workspace, before and after the defects were put in. */
  readonly sound: ReadonlyMap<string, Uint8Array>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly others: Scene['others'];
  readonly injected: readonly Injected[];
}

/** A sound workspace of 300 positions and the same with one defect of every kind, each in a file of its own. */
export function drawDefects(random: Random, wanted = (_: Defect): boolean => true): DefectiveWorkspace {
  const drawn = drawSound(random);
  const sound = new Map(drawn.files);
  const take = <T>(list: T[]): T => {
    const [taken] = list.splice(random.below(list.length), 1);
    if (taken === undefined) throw new Error('there are more defects than places');
    return taken;
  };
  const members: Member[] = [...drawn.members];
  const declaring = drawn.leads.filter(({ declares }) => declares);
  const silent = drawn.leads.filter(({ declares }) => !declares);
  const procedures = [...drawn.files.keys()].filter((file) => file.startsWith('procedures/'));
  const chapters = [...drawn.files.keys()].filter((file) => file.startsWith('chapters/'));
  const scene: Scene = {
    ...drawn,
    others: {},
    sound,
    member: () => take(members),
    pair() {
      const team = [...groupBy(members, ({ superior }) => superior).values()].find(({ length }) => length > 1);
      const [one, other] = team ?? [];
      if (one === undefined || other === undefined) throw new Error('there are no two of one team left');
      for (const each of [one, other]) members.splice(members.indexOf(each), 1);
      return [one, other];
    },
    lead: (declares) => take(declares ? declaring : silent),
    procedure: () => take(procedures),
    chapter: () => take(chapters),
  };
  const injected = defects.filter(wanted).map((defect) => ({ defect, ...defect.put(scene) }));
  const styles = new Map(
    [...drawn.files.keys()].map((file) => [file, [random.chance(0.3), random.chance(0.2)] as const]),
  );
  const encode = (file: string, text: string): Uint8Array => {
    const [crlf, mark] = styles.get(file) ?? [false, false];
    return new TextEncoder().encode(`${mark ? '\ufeff' : ''}${crlf ? text.replaceAll('\n', '\r\n') : text}`);
  };
  const encodeAll = (files: ReadonlyMap<string, string>) =>
    new Map([...files].map(([file, text]) => [file, encode(file, text)]));
  return { sound: encodeAll(sound), files: encodeAll(drawn.files), others: scene.others, injected };
}
