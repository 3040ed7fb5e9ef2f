import type { Code } from '../../../src/findings/finding.ts';
import type { MemoryFiles } from '../memory-host.ts';
import type { Member, SoundWorkspace } from './sound-workspace.ts';

/** A mistake that is put into a sound workspace. */
export interface Defect {
  readonly code: Code;
  /** Whether `jd fix` can fix it. */
  readonly mends: boolean;
  put(scene: Scene): Placed;
}

export interface Placed {
  readonly file: string;
  /** The line of the finding. */
  readonly line: number;
}

export interface Scene extends SoundWorkspace {
  /** A position that no other defect concerns. */
  member(): Member;
  /** Two such positions of one team. */
  pair(): readonly [Member, Member];
  /** Who leads a team that no other defect concerns. */
  lead(declares: boolean): Member;
  /** The path of a procedure or chapter that no other defect concerns. */
  procedure(): string;
  chapter(): string;
  /** What is no text, by its path. */
  readonly others: MemoryFiles;
  /** The files without the defects. */
  readonly sound: Map<string, string>;
}

/** A defect in a form: `from` becomes `to`, and the finding is on the line where `mark` is then. */
export function inForm(code: Code, mends: boolean, from: string | RegExp, to: string, mark = to): Defect {
  return { code, mends, put: (scene) => replace(scene, scene.member().file, from, to, mark) };
}

/** One that adds something: the sound form has it as `meant`. */
export function addToForm(code: Code, from: string, to: string, meant: string, mark = to): Defect {
  return {
    code,
    mends: true,
    put(scene) {
      const { file } = scene.member();
      scene.sound.set(file, (scene.sound.get(file) ?? '').replace(from, meant));
      return replace(scene, file, from, to, mark);
    },
  };
}

export function inProcedure(code: Code, mends: boolean, from: string | RegExp, to: string, mark = to): Defect {
  return { code, mends, put: (scene) => replace(scene, scene.procedure(), from, to, mark) };
}

export function replace(
  { files }: Scene,
  file: string,
  from: string | RegExp,
  to: string,
  mark: string | number = to,
): Placed {
  const before = files.get(file) ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  files.set(file, after);
  return { file, line: typeof mark === 'number' ? mark : lineOf(after, mark) };
}

export function lineOf(text: string, mark: string): number {
  const at = text.indexOf(mark.split('\n', 1)[0] ?? '');
  if (at < 0) throw new Error(`no ${mark}`);
  return text.slice(0, at).split('\n').length;
}
