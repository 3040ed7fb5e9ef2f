import type { Host } from '../host.ts';
import { schemaDescriptions } from '../languages/schema-descriptions.ts';
import { configFile, defaultConfig, type HandbookLanguage } from '../model/config.ts';
import type { SampleFile } from './starters/workspace.ts';

/** The schemas are copied into the workspace, so that editors find them even where jd is not installed. */
export const schemaFolder = '.jd/schemas';

/** A folder that already has files of the user gets no samples and no config. */
export function hasBegun(host: Host, root: string): boolean {
  const { positions, procedures, chapters } = defaultConfig;
  return (
    ['file', 'folder'].includes(host.kind(host.resolve(root, configFile))) ||
    host.find(root, [...positions, ...procedures, ...chapters]).length > 0
  );
}

/** What Git and an editor need: what to leave out, and how to complete and explain every key. */
export async function listSettings(host: Host, language: HandbookLanguage): Promise<SampleFile[]> {
  const { schemaNames, schemaText } = await import('../schema/published.ts');
  const descriptions = await schemaDescriptions[language]();
  // Editors apply no schema to the front matter of a Markdown file.
  const names = schemaNames.filter((name) => name !== 'chapter');
  return [
    { path: '.gitignore', text: host.asset(`templates/workspace/${language}/gitignore`) },
    { path: '.vscode/settings.json', text: host.asset('templates/workspace/settings.json') },
    ...names.map((name) => ({ path: `${schemaFolder}/${name}.schema.json`, text: schemaText(name, descriptions) })),
  ];
}

/** Whether the user's own `.gitignore` leaves out what jd builds. */
export function ignoresBuilt(host: Host, root: string): boolean {
  const bytes = host.read(host.resolve(root, '.gitignore'), 1 << 20);
  return bytes instanceof Uint8Array && /^\/?dist\/?\s*$/m.test(new TextDecoder().decode(bytes));
}
