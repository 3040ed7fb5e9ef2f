import type { Compilation, RawFile } from './compile.ts';
import { compareDiagnostics } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import type { Host } from './host.ts';
import { languages } from './languages/index.ts';
import type { Opened } from './open.ts';
import type { Asset } from './renderers/templates/index.ts';
import { laterRules } from './rules/index.ts';
import { readText, type Source } from './source/index.ts';
import { type Judged, stampFindings } from './stamp.ts';

/** What is told beside a file of templates and isn't one: notes, and what systems leave behind. */
const ignored = /(?:^|\/)\.|\.(?:md|txt)$|~$/i;

/** The workspace with what is wrong with its own templates; the engine is loaded only where there are some. */
export async function judgeTemplates(host: Host, opened: Opened): Promise<Opened> {
  const { compilation, templates, input } = opened;
  const files = templates.filter(({ file }) => !ignored.test(file));
  if (files.length === 0 || input.settings.findings.length > 0) return opened;
  const { checkOwn } = await import('./renderers/check-own.ts');
  const words = await languages[compilation.config.handbook.language]();
  const sources = files.map(readTemplate);
  const sound = sources.filter(({ findings }) => findings.length === 0);
  const findings = [
    ...sources.flatMap((source) => source.findings),
    ...checkOwn(new Map(sound.map(({ file, text }) => [file, text])), (name) => host.asset(name), words.handbook),
  ];
  const judged = findings.flatMap((finding) => judge(finding, compilation));
  const stamped = stampFindings(judged, new Map(sources.map((source) => [source.file, source])), input.language);
  const diagnostics = [...compilation.diagnostics, ...stamped.diagnostics].sort(compareDiagnostics);
  const texts = new Map([...compilation.texts, ...stamped.texts]);
  return { ...opened, compilation: { ...compilation, diagnostics, texts } };
}

/** jd's texts, and the workspace's own in their place. */
export function readAssets(host: Host, { templates }: Opened): Asset {
  const own = new Map(templates.map(readTemplate).map(({ file, text }) => [file, text]));
  const read = (name: string): string => own.get(name) ?? host.asset(name);
  return own.size === 0 ? read : Object.assign(read, { own: new Set(own.keys()) });
}

function readTemplate({ file, bytes }: RawFile): Source {
  return { file, ...readText(file, bytes), value: undefined, tops: [] };
}

function judge(finding: Finding, { config }: Compilation): Judged[] {
  const rule = laterRules.find(({ code }) => code === finding.code);
  const severity = rule === undefined ? 'error' : (config.rules[rule.code]?.level ?? rule.level);
  return severity === 'off' ? [] : [{ finding, severity }];
}
