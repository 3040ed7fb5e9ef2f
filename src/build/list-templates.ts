import type { Host } from '../host.ts';

/** Files in a template folder that are not templates: notes, and files that operating systems leave. */
const ignored = /(?:^|\/)\.|\.(?:md|txt)$|~$/i;

/** The workspace's own templates, style sheets and scripts. */
export function listTemplates(host: Host, folder: string): string[] {
  return host.find(folder, ['templates/**/*']).filter((file) => !ignored.test(file));
}
