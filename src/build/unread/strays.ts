import type { Entry } from '../../host.ts';
import { type Config, configFile, defaultConfig } from '../../model/config.ts';
import { isIgnoredFolder, isNamedLike, looksLikeConfig, readEnding, readKind } from './names.ts';
import type { Suspect } from './suspect.ts';

/** A workspace's folder, one listing at a time; paths are relative to it. */
export interface Strays {
  list(folder: string): readonly Entry[];
  /** The beginning of a text file; undefined where it is none, or large. */
  peek(file: string): string | undefined;
  /** Whether two paths are one folder, as on a system that minds no case. */
  isSame(one: string, other: string): boolean;
}

/** A repository may hold anything beside a workspace: no more of it is looked at. */
const [mostFolders, mostTexts] = [100, 200];
const bases = ['positions', 'procedures', 'chapters', 'templates'] as const;
type Base = (typeof bases)[number];

/** Files at the top of the workspace, and in folders beside those that are read, that look like ones of jd's. */
export function findStrays(config: Config, read: ReadonlySet<string>, workspace: Strays): Suspect[] {
  const [outputFolder = ''] = config.output.folder.split('/');
  const top = workspace.list('');
  const suspects: Suspect[] = top
    .filter(({ name, kind }) => kind === 'file' && name !== configFile && looksLikeConfig(name))
    .map(({ name }) => ({
      file: name,
      facts: { looks: 'config', why: isText(name) ? 'ending' : 'document', to: configFile },
    }));
  let texts = mostTexts;
  const peek = (file: string): ReturnType<typeof readKind> => {
    const text = texts-- > 0 ? workspace.peek(file) : undefined;
    return text === undefined ? undefined : readKind(text);
  };
  const own = new Set(bases.filter((base) => base !== 'templates' && isOwn(config, base)));
  const judge = (file: string, name: string, base: Base | undefined): Suspect | undefined => {
    if (read.has(file)) return undefined;
    if (base === 'templates')
      return isTemplate(name) ? suspect('template', file, `templates/${within(file)}`) : undefined;
    if (base === 'chapters') return /\.md$/i.test(name) ? suspect('chapter', file, `chapters/${name}`) : undefined;
    if (!isYaml(name)) return undefined;
    const kind = peek(file);
    if (kind === undefined || (base === undefined && own.has(`${kind}s`))) return undefined;
    return suspect(kind, file, `${kind}s/${name.replace(/(\.ya?ml)\..*$/i, '$1')}`);
  };
  const look = (folder: string, base: Base | undefined, depth: number): void => {
    const entries = workspace.list(folder);
    // Another workspace is read when it is named.
    if (entries.some(({ name }) => name === configFile)) return;
    for (const { name, kind } of entries) {
      const file = `${folder}/${name}`;
      if (kind === 'folder' && depth > 0 && !isIgnoredFolder(name)) look(file, base, depth - 1);
      const found = kind === 'file' && !/^[._~]/.test(name) ? judge(file, name, base) : undefined;
      if (found) suspects.push(found);
    }
  };
  for (const { name, kind } of top) {
    const found =
      kind === 'file' && !looksLikeConfig(name) && !/^[._~]/.test(name) ? judge(name, name, undefined) : undefined;
    if (found) suspects.push(found);
  }
  const isLeftOut = (name: string): boolean =>
    isIgnoredFolder(name) || name === outputFolder || bases.some((base) => workspace.isSame(name, base));
  const folders = top.filter(({ name, kind }) => kind === 'folder' && !isLeftOut(name));
  for (const { name } of folders.slice(0, mostFolders)) {
    const base = bases.find((each) => isNamedLike(name, each) && !own.has(each));
    look(name, base, base === undefined ? 0 : 1);
  }
  return suspects;
}

function suspect(looks: Suspect['facts']['looks'], file: string, to: string): Suspect {
  return { file, facts: { looks, why: 'folder', to } };
}

/** Globs in the config leave out on purpose what they don't match. */
function isOwn(config: Config, base: Exclude<Base, 'templates'>): boolean {
  return config[base].join('\n') !== defaultConfig[base].join('\n');
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name) || (!/\.json\w?$/i.test(name) && readEnding(name, 'yaml')?.why === 'ending');
}

/** JSON is valid YAML. */
function isText(name: string): boolean {
  return /config$|\.(?:ya?ml|json|txt)\b[^.]*$/i.test(name);
}

function isTemplate(name: string): boolean {
  return /\.(?:hbs|css|js)$/i.test(name);
}

function within(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}
