import { expect, it } from 'vitest';
import { refuseLosses } from '../../src/build/guard.ts';
import { manifestFile } from '../../src/build/manifest.ts';
import { listTargets } from '../../src/build/replace-files.ts';
import type { Host } from '../../src/host.ts';
import { digest } from '../../src/node-host/digest.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const listOf = (book: string) =>
  encode(JSON.stringify({ version: 1, files: [{ path: 'handbook.md', sha256: digest(book) }] }));

/** A folder with a book and the list of it; what another build or a person does whenever the list is read. */
function openFolder(book: string, meanwhile: (folder: Map<string, Uint8Array>, nth: number) => void) {
  const folder = new Map([
    ['/out/handbook.md', encode(book)],
    [`/out/${manifestFile}`, listOf(book)],
  ]);
  let [lists, reads] = [0, 0];
  const host = {
    cwd: '/',
    resolve: (...parts: readonly string[]) => parts.join('/').replace('//', '/'),
    relative: (_: string, to: string) => to.slice(1),
    real: (path: string) => path,
    kind: () => 'file',
    look: (path: string) => ({ kind: folder.has(path) ? 'file' : 'none', identity: undefined }),
    list: () => {
      lists++;
      return [{ name: 'handbook.md', kind: 'file' }];
    },
    read: (path: string) => {
      const bytes = folder.get(path);
      if (path.endsWith(manifestFile)) meanwhile(folder, ++reads);
      return bytes ?? { fault: 'unreadable', reason: 'ENOENT' };
    },
    digest,
  } as unknown as Host;
  const files = [{ path: 'handbook.md', content: 'ours' }] as Parameters<typeof listTargets>[2];
  const refuse = () =>
    refuseLosses(host, () => listTargets(host, '/out', files), { sources: new Map(), force: false, purpose: 'build' });
  return { refuse, lists: () => lists };
}

const publish = (folder: Map<string, Uint8Array>, book: string) => {
  folder.set('/out/handbook.md', encode(book));
  folder.set(`/out/${manifestFile}`, listOf(book));
};

it('takes a file for jd’s own that another build puts in place between its list and itself', () => {
  const { refuse } = openFolder('first', (folder, nth) => {
    if (nth <= 2) publish(folder, `build ${nth}`);
  });
  expect(refuse).not.toThrow();
});

it('refuses a file that somebody has changed, after a few looks', () => {
  const { refuse, lists } = openFolder('first', (folder, nth) => {
    if (nth === 1) folder.set('/out/handbook.md', encode('by hand'));
  });
  expect(refuse).toThrow(expect.objectContaining({ code: 'output/in-the-way' }));
  expect(lists()).toBeLessThan(6);
});

it('looks once where nothing is in the way', () => {
  const { refuse, lists } = openFolder('first', () => {});
  refuse();
  expect(lists()).toBe(1);
});
