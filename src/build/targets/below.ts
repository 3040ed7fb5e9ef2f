import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { configFile, defaultConfig } from '../../model/config.ts';
import { compareText } from '../../text/text.ts';
import { openStrays } from '../unread/host.ts';
import { readKind } from '../unread/names.ts';

/** A folder with more folders below it than any repository of workspaces has. */
const mostFolders = 20_000;
/** Forms that are looked at to see what a folder called `positions` holds. */
const mostForms = 20;
/** Folders of packages, of what programs wrote, and hidden ones. */
const leftOut = /^[._]|^(?:node_modules|dist|build|out|output|target|coverage|vendor|venv)$/i;

/**
 * The workspaces below a folder, in the order of their paths; links are not followed. Without a config, a folder is one
 * if its `positions` hold a position.
 */
export function findBelow(host: Host, top: string): readonly string[] {
  const found: string[] = [];
  let seen = 0;
  const visit = (folder: string): void => {
    const names = host
      .list(folder)
      .flatMap(({ name, kind }) => (kind === 'folder' && !leftOut.test(name) ? [name] : []));
    for (const name of names.sort(compareText)) {
      seen += 1;
      if (seen > mostFolders) {
        throw new Failure('workspace/many-folders', { folder: host.relative(host.cwd, top), limit: mostFolders }, 2);
      }
      const place = host.resolve(folder, name);
      if (holdsWorkspace(host, place)) found.push(place);
      visit(place);
    }
  };
  visit(top);
  return found;
}

function holdsWorkspace(host: Host, folder: string): boolean {
  if (host.kind(host.resolve(folder, configFile)) === 'file') return true;
  if (host.look(host.resolve(folder, 'positions')).kind !== 'folder') return false;
  const { peek } = openStrays(host, folder);
  const forms = host.find(folder, defaultConfig.positions).slice(0, mostForms);
  return forms.some((file) => readKind(peek(file) ?? '') === 'position');
}
