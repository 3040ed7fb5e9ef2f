import type { ReadFault } from '../host.ts';
import { parseSource } from '../source/index.ts';
import type { Source } from '../source/source.ts';
import { compareText } from '../text/text.ts';
import type { Shaped } from './index.ts';
import { type Weighed, weighCautions } from './weigh.ts';

/** A file as the host found it; its path is relative to the workspace, with `/` between folders. */
export interface RawFile {
  readonly file: string;
  readonly bytes: Uint8Array | ReadFault;
  /** The bytes are seldom asked for from now on, and need not be kept. */
  release?(): void;
}

/** By path, so that the order in which files are listed changes nothing. */
export function sortFiles(files: readonly RawFile[]): RawFile[] {
  return [...files].sort((a, b) => compareText(a.file, b.file));
}

type ShapeForm<T> = (file: string, stem: string, value: unknown, spellings: Source['spellings']) => Shaped<T>;

export interface Form<T> extends Shaped<T>, Weighed {
  readonly file: string;
  readonly stem: string;
  readonly source: Source;
}

/** What bytes gave before; undefined until it is wanted, since the garbage collector takes long over so many. */
let known: WeakMap<Uint8Array, Form<unknown> & { readonly shapeForm: unknown }> | undefined;

/** From now on the same bytes are read once: for a command that runs again and hands over those of unchanged files. */
export function keepForms(): void {
  known ??= new WeakMap();
}

/** Reads and checks a file alone. */
export function readForm<T>({ file, bytes }: RawFile, shapeForm: ShapeForm<T>): Form<T> {
  const before = bytes instanceof Uint8Array ? known?.get(bytes) : undefined;
  if (before?.file === file && before.shapeForm === shapeForm) return before as Form<T>;
  const form = readAnew(file, bytes, shapeForm);
  if (bytes instanceof Uint8Array) known?.set(bytes, { ...form, shapeForm });
  return form;
}

function readAnew<T>(file: string, bytes: RawFile['bytes'], shapeForm: ShapeForm<T>): Form<T> {
  const source = parseSource(file, bytes);
  const stem = stemOf(file);
  return { file, stem, source, ...shapeSource(source, () => shapeForm(file, stem, source.value, source.spellings)) };
}

/** Shapes the value of a source that has no findings of its own. */
export function shapeSource<T>(source: Source, shapeValue: () => Shaped<T>): Shaped<T> & Weighed {
  if (source.findings.length > 0) return { findings: source.findings, warnings: [] };
  const shaped = shapeValue();
  const weighed = weighCautions(source, shaped.findings);
  return weighed.findings.length > 0 ? weighed : { ...shaped, ...weighed };
}

/** File systems differ in how they compose characters, but ids are always NFC. */
function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/i, '').normalize('NFC');
}
