import type { Compilation } from '../compile.ts';
import type { Finding } from '../findings/finding.ts';
import type { Judged } from '../findings/judged.ts';
import type { Host } from '../host.ts';
import { languages } from '../languages/index.ts';
import type { Outline } from '../model/outline.ts';
import type { Position } from '../model/position.ts';
import type { Asset } from '../renderers/templates/index.ts';
import { laterRules } from '../rules/index.ts';
import { openLevels } from '../rules/levels.ts';
import type { RawFile } from '../schema/read-file.ts';
import { broken } from '../source/index.ts';
import { byteLimit, readText } from '../source/read-text.ts';
import type { Source } from '../source/source.ts';
import { addFindings } from './findings.ts';
import { listTemplates } from './list-templates.ts';
import type { Opened } from './open.ts';
import { findOutdated } from './outdated.ts';

/** A workspace with its own templates and their findings. */
export interface WithTemplates<Form extends Outline = Position> extends Opened<Form> {
  /** jd's templates, replaced by the workspace's own except faulty ones. */
  readonly asset: Asset;
}

/** Loads the template engine only if the workspace has its own templates. */
export async function loadTemplates<Form extends Outline>(
  host: Host,
  opened: Opened<Form>,
): Promise<WithTemplates<Form>> {
  const { folder, compilation, input } = opened;
  const { asset: builtIn } = host;
  const faulty = input.settings.findings.length > 0;
  const files = faulty ? [] : listTemplates(host, folder);
  if (files.length === 0) return { ...opened, asset: builtIn };
  const { checkOwn, isKnownFile, replaceable } = await import('../renderers/check-own.ts');
  const { removeMark } = await import('../renderers/template-mark.ts');
  const words = await languages[compilation.config.handbook.language]();
  // A file that can't be a template is not read.
  const sources = files.map((file) =>
    readTemplate(
      isKnownFile(file) ? { file, bytes: host.read(host.resolve(folder, file), byteLimit) } : undefined,
      file,
    ),
  );
  const read = new Map(
    sources.flatMap(({ file, text, findings }): [string, string][] => (findings.length === 0 ? [[file, text]] : [])),
  );
  const findings = [
    ...sources.flatMap((source) => source.findings),
    ...checkOwn(read, builtIn, words.handbook),
    ...findOutdated(read, replaceable, host),
  ];
  const judged = findings.flatMap((finding) => judge(finding, compilation));
  const broken = new Set(judged.filter(({ severity }) => severity === 'error').map(({ finding }) => finding.at.file));
  // A broken part that jd doesn't have can't be replaced by jd's: the templates that may call it are left out too.
  const orphaned = [...broken].filter((file) => !replaceable.includes(file)).map(folderOf);
  const gives = (file: string): boolean =>
    broken.has(file) || (file.endsWith('.hbs') && orphaned.includes(folderOf(file)));
  const kept = [...read].filter(([file]) => isKnownFile(file) && !gives(file));
  const own = new Map(kept.map(([file, text]) => [file, removeMark(text)]));
  return { ...opened, compilation: addFindings(compilation, judged, sources), asset: replaceAssets(builtIn, own) };
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

function replaceAssets(builtIn: (name: string) => string, own: ReadonlyMap<string, string>): Asset {
  if (own.size === 0) return builtIn;
  return Object.assign((name: string): string => own.get(name) ?? builtIn(name), { own: new Set(own.keys()) });
}

/** An empty template is reported: to leave something out on purpose, a template holds a comment. */
function readTemplate(raw: RawFile | undefined, file: string): Source {
  const empty = broken(file, '', []);
  if (raw === undefined) return empty;
  const read = readText(file, raw.bytes);
  if (read.findings.length > 0 || read.text.trim() !== '' || !file.endsWith('.hbs')) return { ...empty, ...read };
  return {
    ...empty,
    findings: [{ code: 'template/syntax', at: { file, range: [0, 0] }, facts: { problem: 'empty', written: '' } }],
  };
}

function judge(finding: Finding, { config }: Compilation<Outline>): Judged[] {
  const rule = laterRules.find(({ code }) => code === finding.code);
  const set = openLevels(config).settingOf(finding.code, finding.at.file);
  const severity = rule === undefined ? 'error' : (set?.level ?? rule.level);
  return severity === 'off' ? [] : [{ finding, severity }];
}
