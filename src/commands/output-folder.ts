import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Opened } from '../open.ts';
import type { Artefact } from '../renderers/index.ts';
import { foldText } from '../text.ts';
import type { Options } from './index.ts';
import { fixedPart } from './options.ts';

const isOutside = (way: string): boolean => /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(way);

/** `--out` counts from the current folder, the config's folder from the workspace; neither may lie among the sources. */
export function chooseFolder(host: Host, workspace: string, config: Config, { out, split }: Options): string {
  if (out?.trim() === '') throw new Failure('`--out` names no folder; name one, or leave it out', 2);
  const folder = out === undefined ? ownFolder(host, workspace, config.output.folder) : host.resolve(out);
  const sources = [...config.positions, ...config.procedures, ...config.chapters]
    .map(fixedPart)
    .filter((part) => part !== '');
  const targets = split ? [folder, host.resolve(folder, 'positions')] : [folder];
  for (const [source, target] of [...sources, 'templates'].flatMap((each) =>
    targets.map((target) => [each, target] as const),
  )) {
    const way = host.relative(host.resolve(workspace, source), target);
    if (!isOutside(way)) {
      throw new Failure(
        `the output folder \`${host.relative(host.cwd, target) || '.'}\` lies inside \`${source}\`, where the sources are; choose another with --out`,
        2,
      );
    }
  }
  return folder;
}

/** Where a workspace itself may have jd write: in it, and by no link, for who builds it needn't trust it. */
function ownFolder(host: Host, workspace: string, named: string): string {
  const folder = host.resolve(workspace, named);
  const way = host.relative(workspace, folder);
  if (isOutside(way)) {
    throw new Failure(
      `\`output.folder\` names \`${named}\`, which is outside the workspace; name a folder in it, or choose one with --out`,
      2,
    );
  }
  const parts = way.split('/');
  for (const depth of parts.keys()) {
    const place = host.resolve(workspace, ...parts.slice(0, depth + 1));
    const found = host.read(place, 0);
    if ('fault' in found && found.fault === 'not-regular' && found.kind === 'link') {
      throw new Failure(
        `the output folder \`${host.relative(host.cwd, place)}\` is a link, and links of a workspace are not followed; name the folder itself with --out`,
        2,
      );
    }
  }
  return folder;
}

/** A picture may lie where a copy of another would be written, a chapter be called as the handbook is. */
export function protectSources(host: Host, { folder, input }: Opened, out: string, files: readonly Artefact[]): void {
  const { positions, procedures, chapters = [] } = input;
  const forms = [...positions, ...procedures].map(({ file }) => file);
  const prose = chapters.flatMap(({ source, pictures }) => [source.file, ...pictures.map(({ file }) => file)]);
  const sources = new Map([...forms, ...prose].map((file) => [foldText(host.resolve(folder, file)), file]));
  for (const { path } of files) {
    const source = sources.get(foldText(host.resolve(out, path)));
    if (source === undefined) continue;
    throw new Failure(
      `the source \`${source}\` lies where the handbook would be written; choose another folder with --out`,
      2,
    );
  }
}
