import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchFolder } from '../../src/node-host/watch/index.ts';
import type { OpenWatcher } from '../../src/node-host/watch/notices.ts';
import { writeWorkspace } from '../support/build-pdf.ts';

const files = { 'jd.config.yaml': '', 'positions/head.yaml': 'one', 'positions/agent.yaml': 'one' };

/** A watched folder; `next` waits for the next changes. */
function watchFiles(open?: OpenWatcher) {
  const folder = writeWorkspace(files);
  const watching = watchFolder(folder, open);
  onTestFinished(() => watching.close());
  const changes = watching[Symbol.asyncIterator]();
  return {
    folder,
    watching,
    place: (name: string) => path.join(folder, name),
    next: async () => (await changes.next()).value,
    isOver: async () => (await changes.next()).done,
    /** All that is reported until the file is. */
    async nextUntil(file: string) {
      const seen = new Set<string>();
      while (!seen.has(file)) for (const each of (await changes.next()).value) seen.add(each);
      return [...seen].sort();
    },
  };
}

describe('a watched folder', () => {
  it('reports a file that is written', async () => {
    const { place, next } = watchFiles();
    writeFileSync(place('positions/head.yaml'), 'two');
    expect(await next()).toEqual(['positions/head.yaml']);
  });

  it('reports a file that an editor replaces, again and again', async () => {
    const { place, next } = watchFiles();
    for (const text of ['two', 'six', 'ten']) {
      writeFileSync(place('positions/4913'), text);
      renameSync(place('positions/4913'), place('positions/head.yaml'));
      expect(await next()).toEqual(['positions/head.yaml']);
    }
  });

  it('reports files that come, go and get another name, as one change', async () => {
    const { place, nextUntil } = watchFiles();
    writeFileSync(place('positions/clerk.yaml'), 'one');
    rmSync(place('positions/agent.yaml'));
    renameSync(place('positions/head.yaml'), place('positions/manager.yaml'));
    expect(await nextUntil('positions/manager.yaml')).toEqual(
      ['agent', 'clerk', 'head', 'manager'].map((name) => `positions/${name}.yaml`),
    );
  });

  it('reports what is in new folders, and what changes there later', async () => {
    const { place, nextUntil, next } = watchFiles();
    mkdirSync(place('chapters/pictures/small'), { recursive: true });
    writeFileSync(place('chapters/pictures/small/a.png'), 'one');
    await nextUntil('chapters/pictures/small/a.png');
    writeFileSync(place('chapters/pictures/small/a.png'), 'two');
    expect(await next()).toEqual(['chapters/pictures/small/a.png']);
  });

  it('reports a folder that is removed and comes back', async () => {
    const { place, nextUntil } = watchFiles();
    rmSync(place('positions'), { recursive: true });
    expect(await nextUntil('positions/head.yaml')).toContain('positions/head.yaml');
    mkdirSync(place('positions'));
    writeFileSync(place('positions/head.yaml'), 'two');
    expect(await nextUntil('positions/head.yaml')).toEqual(['positions/head.yaml']);
  });

  it('may be removed itself, and is waited for', async () => {
    const { folder, place, nextUntil } = watchFiles();
    rmSync(folder, { recursive: true });
    expect(await nextUntil('jd.config.yaml')).toContain('jd.config.yaml');
    mkdirSync(place('positions'), { recursive: true });
    writeFileSync(place('positions/head.yaml'), 'two');
    expect(await nextUntil('positions/head.yaml')).toEqual(['positions/head.yaml']);
  });

  it('passes over what tools keep', async () => {
    const { place, next } = watchFiles();
    for (const name of ['.git/index', 'node_modules/a/b.js', 'positions/.head.yaml.swp', '.jd-0123456789ab.tmp']) {
      mkdirSync(path.dirname(place(name)), { recursive: true });
      writeFileSync(place(name), 'two');
    }
    writeFileSync(place('positions/head.yaml'), 'two');
    expect(await next()).toEqual(['positions/head.yaml']);
  });

  it('loses nothing that changes while nobody waits', async () => {
    const { place, nextUntil } = watchFiles();
    writeFileSync(place('positions/head.yaml'), 'two');
    await nextUntil('positions/head.yaml');
    writeFileSync(place('positions/head.yaml'), 'six');
    writeFileSync(place('positions/agent.yaml'), 'two');
    expect(await nextUntil('positions/agent.yaml')).toEqual(expect.arrayContaining(['positions/agent.yaml']));
  });

  it('ends when it is closed', async () => {
    const { watching, isOver } = watchFiles();
    const over = isOver();
    watching.close();
    expect(await over).toBe(true);
  });
});

describe('a system that gives no notice', () => {
  const refuse: OpenWatcher = () => {
    throw Object.assign(new Error('no more watchers'), { code: 'ENOSPC' });
  };

  it('is made up for by looking again', async () => {
    const { place, nextUntil } = watchFiles(refuse);
    writeFileSync(place('positions/head.yaml'), 'longer');
    expect(await nextUntil('positions/head.yaml')).toEqual(['positions/head.yaml']);
    mkdirSync(place('chapters'));
    writeFileSync(place('chapters/a.md'), 'one');
    expect(await nextUntil('chapters/a.md')).toEqual(['chapters/a.md']);
  });

  it('may do so later', async () => {
    const faults: ((fault: Error) => void)[] = [];
    const { place, nextUntil } = watchFiles(() => ({
      close() {},
      on: (_event, listener) => faults.push(listener),
    }));
    for (const fault of faults) fault(new Error('no more memory'));
    writeFileSync(place('positions/head.yaml'), 'longer');
    expect(await nextUntil('positions/head.yaml')).toEqual(['positions/head.yaml']);
  });
});
