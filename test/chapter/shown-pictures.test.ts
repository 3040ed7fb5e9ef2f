import MarkdownIt from 'markdown-it';
import { describe, expect, it, vi } from 'vitest';
import { parseChapter } from '../../src/chapter/parse.ts';
import { showPictures } from '../../src/chapter/show.ts';
import { main } from '../../src/main.ts';
import { dot } from '../support/chapter-book.ts';
import { type MemoryFiles, openMemoryHost } from '../support/memory-host.ts';
import { runJd, service } from '../support/run.ts';

describe('a picture', () => {
  const files: MemoryFiles = {
    ...service,
    '/work/chapters/plan.md': '# Plan\n\n![The *ground* floor](../pictures/plan.png)\n',
    '/work/pictures/plan.png': new Uint8Array(dot),
  };

  it('is in the HTML itself, and beside the Markdown', async () => {
    const run = await runJd(['build'], files);
    expect([run.exitCode, run.err]).toEqual([0, '']);
    expect(String(run.files['/work/dist/handbook.html'])).toContain(
      `<img src="data:image/png;base64,${dot.toString('base64')}" width="1" height="1" alt="The ground floor">`,
    );
    expect(String(run.files['/work/dist/handbook.md'])).toContain('![The ground floor](images/1-plan.png)');
    expect(run.files['/work/dist/images/1-plan.png']).toEqual(new Uint8Array(dot));
  });

  it('costs no second parsing of the chapter that shows it', async () => {
    const parsing = vi.spyOn(MarkdownIt.prototype, 'parse');
    const { exitCode } = await runJd(['validate'], files);
    const parsed = parsing.mock.calls.length;
    parsing.mockRestore();
    expect([exitCode, parsed]).toEqual([0, 1]);
  });

  it('that is missing is reported with the other faults, fifty in all, and hides no title', () => {
    const lost = '![a](lost.png)\n\n';
    const missing = new Map([['chapters/lost.png', { fault: 'unreadable', reason: 'ENOENT' }] as const]);
    const show = (text: string) =>
      showPictures([parseChapter('chapters/a.md', new TextEncoder().encode(text))], missing)[0];
    const { chapter, findings = [] } = show(`# Plan\n\n> ${lost}- ${lost}${lost}![b](http://x)\n`) ?? {};
    expect(chapter?.title).toBe('Plan');
    expect(chapter?.blocks).toEqual([
      { kind: 'quote', blocks: [] },
      { kind: 'list', items: [[]] },
    ]);
    expect(findings.map(({ at, facts }) => [Reflect.get(at, 'range'), Reflect.get(facts, 'trouble')])).toEqual([
      [[65, 73], 'remote'],
      [[15, 23], 'missing'],
      [[33, 41], 'missing'],
      [[49, 57], 'missing'],
    ]);
    expect(show(`<b>\n\n${lost.repeat(100)}`)?.findings).toHaveLength(50);
  });

  it('is read once, however often it is shown, and shown no more often than a book can hold', async () => {
    const large = new Uint8Array(4 * 1024 * 1024);
    large.set(dot);
    const show = async (times: number) => {
      const chapter = '![a](../pictures/plan.png)\n\n'.repeat(times);
      const host = openMemoryHost({ ...files, '/work/chapters/plan.md': chapter, '/work/pictures/plan.png': large });
      let reads = 0;
      const read = (file: string, limit: number) => {
        if (file.endsWith('plan.png')) reads++;
        return host.read(file, limit);
      };
      const exitCode = await main(['validate'], { ...host, read });
      return [reads, exitCode, host.out().match(/chapter\/\S+/g)];
    };
    expect(await show(16)).toEqual([1, 0, null]);
    expect(await show(30_000)).toEqual([1, 1, ['chapter/limit']]);
  });

  it('is left unread where the others are all that a book can hold', async () => {
    const large = new Uint8Array(5 * 1024 * 1024);
    large.set(dot);
    const names = Array.from({ length: 100 }, (_, at) => `${at}.png`);
    const host = openMemoryHost({
      ...service,
      '/work/chapters/plan.md': names.map((name) => `![a](${name})\n\n`).join(''),
      ...Object.fromEntries(names.map((name) => [`/work/chapters/${name}`, large])),
    });
    let reads = 0;
    const read = (file: string, limit: number) => {
      if (file.endsWith('.png')) reads++;
      return host.read(file, limit);
    };
    expect(await main(['validate'], { ...host, read })).toBe(1);
    expect([reads, host.out().match(/chapter\/\S+/g)]).toEqual([13, ['chapter/limit']]);
  });

  it('is taken away from beside the Markdown once no chapter shows it, unless somebody has changed it', async () => {
    const both = {
      ...files,
      '/work/chapters/plan.md': '# Plan\n\n![a](../pictures/plan.png)\n\n![b](../pictures/b.png)\n',
      '/work/pictures/b.png': new Uint8Array(dot),
    };
    const first = await runJd(['build', '--format', 'md,html'], both);
    const none = { ...first.files, '/work/chapters/plan.md': '# Plan\n', '/work/dist/images/2-b.png': 'my own\n' };
    const html = await runJd(['build', '--format', 'html'], none);
    expect(html.files['/work/dist/images/1-plan.png']).toBeDefined();
    const second = await runJd(['build', '--format', 'md'], html.files);
    expect(Object.keys(second.files).filter((file) => file.includes('/images/'))).toEqual([
      '/work/dist/images/2-b.png',
    ]);
    expect(second.err).toBe(
      'removed, because no chapter shows them any more: `images/1-plan.png`\nleft in place, although no chapter shows them any more, because somebody has changed them: `images/2-b.png`\n',
    );
  });

  it('of any name is beside the Markdown under a name that every system takes', async () => {
    const names = ['图'.repeat(83), '𠮷'.repeat(62), '100%', 'a #?%41 b', '-.', 'con', 'x'.repeat(251)];
    const shown = names.map((name) => `![a](<../pictures/${name.replaceAll('%', '%25')}.png>)\n\n`);
    const run = await runJd(['build', '--format', 'md'], {
      ...service,
      '/work/chapters/plan.md': shown.join(''),
      ...Object.fromEntries(names.map((name) => [`/work/pictures/${name}.png`, new Uint8Array(dot)])),
    });
    expect([run.exitCode, run.err]).toEqual([0, '']);
    const images = Object.keys(run.files).filter((file) => file.startsWith('/work/dist/images/'));
    expect(images).toHaveLength(names.length);
    for (const image of images) {
      expect(Buffer.byteLength(image.slice('/work/dist/images/'.length))).toBeLessThan(255);
      expect(String(run.files['/work/dist/handbook.md'])).toContain(
        `(images/${image.slice('/work/dist/images/'.length)})`,
      );
    }
  });
});
