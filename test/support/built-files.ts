import type { MemoryFiles } from './memory-host.ts';

export const config = '/work/jd.config.yaml';
export const [markdown, html] = ['/work/dist/handbook.md', '/work/dist/handbook.html'];
export const lastGood: MemoryFiles = { [markdown]: 'the last good one\n', [html]: '<p>the last good one</p>\n' };

/** What a build added or changed, but for its own list. */
export function written(before: MemoryFiles, after: MemoryFiles): string[] {
  return Object.keys(after).filter((file) => after[file] !== before[file] && !file.endsWith('/.jd-manifest.json'));
}
