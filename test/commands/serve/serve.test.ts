import { describe, expect, it } from 'vitest';
import type { PreviewState } from '../../../src/commands/serve/state.ts';
import type { ServeOptions } from '../../../src/model/served.ts';
import type { MemoryFiles, MemoryOptions } from '../../support/memory-host.ts';
import { expectRefusal, faulty, runJd, service } from '../../support/run.ts';
import { writePosition } from '../../support/workspace.ts';

type Change = (files: MemoryFiles) => void;
const agent = '/work/positions/agent.yaml';
const put =
  (text: string, place = agent): Change =>
  (files) => {
    files[place] = text;
  };
const titled = (title: string) => put(writePosition(`title: ${title}\ndepartment: Service\nreportsTo: head`));

/** What the tabs got, from the beginning, and the page at the end. */
async function serve(changes: readonly Change[] = [], files = service, more: MemoryOptions = {}, words: string[] = []) {
  let served: (Pick<ServeOptions, 'find' | 'greet'> & { readonly sent: readonly string[] }) | undefined;
  let greeting = '';
  const run = await runJd(['serve', '--lang', 'en', ...words], files, {
    changes,
    served: (each) => {
      served = each;
      greeting = each.greet();
    },
    ...more,
  });
  const states = [greeting, ...(served?.sent ?? [])].flatMap((text) =>
    text === '' ? [] : [JSON.parse(text) as PreviewState],
  );
  return { ...run, states, page: served?.find('')?.content ?? '', find: served?.find };
}

describe('jd serve', () => {
  it('says where the page is and how to end it, and writes nothing', async () => {
    const { exitCode, out, err, files, states, page } = await serve();
    expect([exitCode, out]).toEqual([0, 'http://127.0.0.1:4000/secret/\n']);
    expect(err).toBe('the page follows every change of the files; Ctrl-C ends\n');
    expect(files).toEqual(service);
    expect(states).toMatchObject([{ page: 1, notice: '', findings: [] }]);
    expect(page).toContain('Head of Service');
  });

  it('counts the pages, and not the saves that change nothing', async () => {
    const { states, page } = await serve([titled('Clerk'), titled('Clerk '), titled('Porter')]);
    expect(states.map((state) => state.page)).toEqual([1, 2, 2, 3]);
    expect(page).toContain('Porter');
    expect(page).toContain('data-page="3"');
  });

  it('shows a draft of files that can be read, with each finding at its form', async () => {
    const { states, page } = await serve([], faulty);
    expect(states[0]?.findings.map(({ severity, place, anchor }) => [severity, place, anchor])).toEqual([
      ['error', 'positions/clerk.yaml:3:12', 'position-clerk'],
      ['warning', expect.stringContaining('positions/porter.yaml:'), 'position-porter'],
    ]);
    expect(states[0]?.findings[0]?.link).toBe('vscode://file/work/positions/clerk.yaml:3:12');
    expect(page).toContain('class="stamp"');
  });

  it('keeps the last page while a file can’t be read', async () => {
    const { states, page } = await serve([titled('Clerk'), put('title: [\n')]);
    expect(states.map((state) => state.page)).toEqual([1, 2, 2]);
    expect(states[2]?.notice).toContain('This is the page from before');
    expect(states[2]?.findings[0]).toMatchObject({
      severity: 'error',
      place: expect.stringMatching(/agent\.yaml:\d+:\d+/),
    });
    expect(page).toContain('Clerk');
    const mended = await serve([put('title: [\n'), titled('Porter')]);
    expect(mended.states.map(({ notice }) => notice === '')).toEqual([true, false, true]);
  });

  it('shows what it can of a workspace that is faulty from the beginning', async () => {
    const begun = await serve([titled('Clerk')], { ...service, [agent]: 'title: [\n' });
    expect(begun.states.map((state) => [state.page, state.notice === ''])).toEqual([
      [1, false],
      [2, true],
    ]);
    const none = await serve([], { ...service, '/work/jd.config.yaml': 'theme: { accent: 7 }\n' });
    expect(none.states).toMatchObject([{ page: 0, findings: [{ anchor: '' }] }]);
    expect(none.page).toContain('<title>Preview of the handbook</title>');
  });

  it('waits for a workspace that has become empty', async () => {
    const gone: Change = (files) => {
      for (const file of Object.keys(service)) delete files[file];
    };
    const { states, err, page } = await serve([gone, (files) => Object.assign(files, service)]);
    expect(states.map(({ notice }) => notice)).toEqual(['', expect.stringContaining('no position'), '']);
    expect(err).toContain('jd: no position');
    expect(page).toContain('Head of Service');
  });

  it('opens the browser where asked, or says that it can’t', async () => {
    const opened: string[] = [];
    await serve([], service, { opener: (address) => opened.push(address) > 0 }, ['--open']);
    expect(opened).toEqual(['http://127.0.0.1:4000/secret/']);
    const { err } = await serve([], service, {}, ['--open']);
    expect(err).toContain('no browser could be opened');
  });

  it('refuses what it can’t serve', async () => {
    expect(expectRefusal(await serve([], {}), 2)).toContain('no position');
    expect(expectRefusal(await serve([], service, {}, ['nowhere']), 2, service)).toContain('no folder `nowhere`');
    for (const port of ['0', '70000', 'x', '-1']) {
      expect(expectRefusal(await serve([], service, {}, [`--port=${port}`]), 2, service)).toContain('1 to 65535');
    }
    const env = { JD_EDITOR_URL: 'javascript:alert({file})' };
    expect(expectRefusal(await serve([], service, { env }), 2, service)).toContain('JD_EDITOR_URL');
  });

  it('has only the page, its script and its style', async () => {
    const { find } = await serve();
    expect(['', 'preview.js', 'changes.js', 'preview.css'].map((path) => find?.(path)?.type.split(';')[0])).toEqual([
      'text/html',
      'text/javascript',
      'text/javascript',
      'text/css',
    ]);
    for (const path of ['preview', 'page.js', '../preview.js', 'jd.config.yaml', 'constructor']) {
      expect(find?.(path)).toBeUndefined();
    }
  });
});
