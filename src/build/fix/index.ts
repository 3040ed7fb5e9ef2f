import type { Compilation } from '../../compile.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import type { Code } from '../../findings/finding.ts';
import type { Host } from '../../host.ts';
import { languages } from '../../languages/index.ts';
import type { HandbookLanguage } from '../../model/config.ts';
import { groupBy } from '../../model/groups.ts';
import type { IsoDate } from '../../model/position.ts';
import { applyEdits } from '../../source/fix/apply.ts';
import { compareText } from '../../text/text.ts';
import { keepUnchanged } from '../keep-unchanged.ts';
import { type Located, locateWorkspace, readWorkspace } from '../open.ts';
import type { ReplacedSource } from '../replace-sources.ts';
import { type Checked, validateWorkspace } from '../validate.ts';
import { isFixed } from './judge.ts';
import { type Memory, openMemory, type Step, takeSteps } from './steps.ts';

export interface FixOptions {
  /** The language of the findings. */
  readonly language: HandbookLanguage;
  readonly asOf?: IsoDate | undefined;
  /** Only findings of these codes, whose rules are switched on if the config has them off. */
  readonly only?: readonly Code[] | undefined;
}

export interface Fixed {
  /** Absolute. */
  readonly folder: string;
  /** The files that change; nothing is written yet. */
  readonly files: readonly (ReplacedSource & { readonly content: Uint8Array })[];
  /** What is fixed, as it was found, by file and line. */
  readonly fixed: readonly Diagnostic[];
  /** The workspace as it is then. */
  readonly left: Checked;
}

/** A fix may uncover what it hid, and that is fixed in a later round; but a workspace is not read for ever. */
const mostRounds = 60;
/** In UTF-16 units. Each round reads a file once more, so a long one gets fewer; running again goes on with it. */
const mostRead = 1 << 18;
/** What a round takes for a file, however short that is: its mistakes are explained once more, too. */
const leastRead = 1 << 14;

/** The story of fixing: read and check, make the changes that are certain, and read again, until nothing changes. */
export async function fixWorkspace(host: Host, named: string | undefined, options: FixOptions): Promise<Fixed> {
  const texts = new Map<string, Uint8Array>();
  const { view, read } = layOver(host, texts);
  const first = await check(view, named, options);
  const { folder } = first;
  const place = (file: string): string => host.resolve(folder, file);
  const memory = openMemory();
  const before = new Map<string, Uint8Array>();
  const spent = new Map<string, number>();
  const fixed: Diagnostic[] = [];
  let compilation = first.compilation;
  for (let round = 0; round < mostRounds; round++) {
    const steps = takeSteps(compilation, memory, options.only).filter(({ file }) => (spent.get(file) ?? 0) < mostRead);
    if (steps.length === 0) break;
    for (const { file, text, edits } of steps) {
      const bytes = before.get(file) ?? read.get(place(file));
      if (bytes === undefined) throw new Error(`${file} was checked and not read`);
      before.set(file, bytes);
      spent.set(file, (spent.get(file) ?? 0) + text.length + leastRead);
      texts.set(place(file), encode(applyEdits(text, edits), bytes));
    }
    const next = await check(view, folder, options);
    const failed = judgeSteps(steps, compilation, next.compilation, memory, fixed);
    for (const { file, text } of failed) {
      const bytes = before.get(file);
      if (bytes !== undefined) texts.set(place(file), encode(text, bytes));
    }
    compilation = failed.length === 0 ? next.compilation : (await check(view, folder, options)).compilation;
  }
  const files = [...before].flatMap(([path, bytes]): Fixed['files'][number][] => {
    const content = texts.get(place(path));
    return content === undefined || host.digest(content) === host.digest(bytes)
      ? []
      : [{ path, before: bytes, content }];
  });
  const { language, asOf } = options;
  const left = await validateWorkspace(view, { folder }, { language, asOf, cache: false });
  return { folder, files, fixed: fixed.sort(comparePlaces), left };
}

/** The host with other texts in place of some files, and what was read last of the others: what was checked. */
function layOver(host: Host, texts: ReadonlyMap<string, Uint8Array>) {
  const unchanged = keepUnchanged(host);
  const read = new Map<string, Uint8Array>();
  const view: Host = {
    ...unchanged,
    read(path, limit) {
      const place = host.resolve(path);
      const bytes = texts.get(place) ?? unchanged.read(path, limit);
      if (bytes instanceof Uint8Array && !texts.has(place)) read.set(place, bytes);
      return bytes;
    },
  };
  return { view, read };
}

/** Notes what is fixed; returns the steps that are to be taken back. */
function judgeSteps(
  steps: readonly Step[],
  before: Compilation,
  after: Compilation,
  memory: Memory,
  fixed: Diagnostic[],
): Step[] {
  const [old, now] = [before, after].map(({ diagnostics }) => groupBy(diagnostics, ({ file }) => file));
  return steps.filter((step) => {
    const text = after.sources.get(step.file)?.text;
    const holds = memory.isNew(step) && isFixed(step, old?.get(step.file) ?? [], now?.get(step.file) ?? [], text ?? '');
    if (holds) fixed.push(...step.fixed);
    else memory.takeBack(step);
    return !holds;
  });
}

async function check(host: Host, named: string | undefined, { language, asOf, only = [] }: FixOptions) {
  const located = switchOn(locateWorkspace(host, named), only);
  const options = { language: await languages[language](), ...(asOf === undefined ? {} : { asOf }) };
  return readWorkspace(host, located, options);
}

/** Whoever asks for a code means it, whatever the config says. */
function switchOn({ folder, settings }: Located, only: readonly Code[]): Located {
  const { config } = settings;
  const off = only.filter((code) => (config.rules[code]?.level ?? 'off') === 'off');
  const on = off.map((code) => {
    const options = config.rules[code]?.options ?? {};
    return [code, { level: 'warning', options }] as const;
  });
  const rules = { ...config.rules, ...Object.fromEntries(on) };
  return { folder, settings: { ...settings, config: { ...config, rules } } };
}

/** With the byte order mark that the file has. */
function encode(text: string, like: Uint8Array): Uint8Array {
  const hasMark = like[0] === 0xef && like[1] === 0xbb && like[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}

function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.span.start.line - b.span.start.line;
}
