import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../editors/vscode/package.json' with { type: 'json' };
import english from '../../editors/vscode/package.nls.json' with { type: 'json' };
import chinese from '../../editors/vscode/package.nls.zh-cn.json' with { type: 'json' };
import { writeWorkspace } from '../support/build-pdf.ts';
import { extensionFolder, openWindow } from '../support/fake-vscode.ts';

interface Choice {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: object;
}
const { chooseServer } = createRequire(import.meta.url)('../../editors/vscode/server.js') as {
  chooseServer(surroundings: object): Choice;
};

describe('the extension for VS Code', () => {
  const surroundings = { configured: '', isTrusted: true, folders: ['/w'], platform: 'linux', home: '/home/me' };
  const choose = (more: object, ...there: readonly string[]) =>
    chooseServer({ ...surroundings, exists: (file: string) => there.includes(file), ...more });

  it('starts what is set, or what the folder brings along, or what is on PATH', () => {
    const own = '/b/node_modules/.bin/jd';
    const folders = ['/a', '/b'];
    expect(choose({})).toEqual({ command: 'jd', args: ['lsp', '--stdio'], options: { cwd: '/home/me', shell: false } });
    expect(choose({ folders }, own).command).toBe(own);
    expect(choose({ folders, configured: '/opt/jd' }, own).command).toBe('/opt/jd');
  });

  it('runs nothing of a folder that is not trusted', () => {
    const own = '/w/node_modules/.bin/jd';
    expect(choose({ isTrusted: false }, own).command).toBe('jd');
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(['jd.path']);
    expect(manifest.contributes.configuration.properties['jd.path'].scope).toBe('machine-overridable');
  });

  it('starts scripts of npm by the shell on Windows, and never from the folder itself', () => {
    const windows = { platform: 'win32', folders: ['C:\\人事 部'], home: 'C:\\Users\\me' };
    const own = 'C:\\人事 部\\node_modules\\.bin\\jd.cmd';
    const options = { cwd: 'C:\\Users\\me', shell: true };
    expect(choose(windows, own)).toMatchObject({ command: `"${own}"`, options });
    expect(choose(windows)).toMatchObject({ command: 'jd', options });
    expect(choose({ ...windows, configured: 'C:\\jd.exe' })).toMatchObject({
      command: 'C:\\jd.exe',
      options: { shell: false },
    });
  });

  it('starts once, and again when it is trusted, its path is set or it is asked to', async () => {
    const folder = writeWorkspace({ 'node_modules/.bin/jd': '' });
    const window = openWindow({ isTrusted: false, folders: [folder] });
    const context = { subscriptions: [] as unknown[] };
    await window.activate(context);
    expect(window.started).toMatchObject([
      { id: 'jd', server: { run: { command: 'jd', options: { cwd: homedir() } } } },
    ]);
    expect(window.started[0]?.options.documentSelector.every(({ scheme }) => scheme === 'file')).toBe(true);
    window.workspace.isTrusted = true;
    await window.emit('trust');
    expect(window.started.at(-1)?.server.run.command).toBe(path.join(folder, 'node_modules', '.bin', 'jd'));
    await window.emit('configuration', 'editor.fontSize');
    expect(window.started).toHaveLength(2);
    window.emit('configuration', 'jd.path');
    await window.emit('jd.restart');
    expect([window.started.length, window.running()]).toEqual([4, 1]);
    await window.deactivate();
    expect(window.running()).toBe(0);
    expect(context.subscriptions).toHaveLength(3);
  });

  it('says why jd is not there, and where to set it', async () => {
    const window = openWindow({ fault: 'spawn jd ENOENT' });
    await window.activate({ subscriptions: [] });
    expect(window.said).toEqual(["jd can't be started: spawn jd ENOENT. Install it, or set jd.path to the program."]);
    expect(window.opened).toEqual([['workbench.action.openSettings', 'jd.path']]);
    await window.deactivate();
  });

  it('is said in both languages, and packed with all that it needs', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%(\w+)%"/g)].map(([, name = '']) => name).sort();
    expect(Object.keys(english).sort()).toEqual(named);
    expect(Object.keys(chinese).sort()).toEqual(named);
    const code = readFileSync(path.join(extensionFolder, 'extension.js'), 'utf8');
    const bundle = readFileSync(path.join(extensionFolder, 'l10n/bundle.l10n.zh-cn.json'), 'utf8');
    const translated = Object.keys(JSON.parse(bundle));
    expect(translated).toHaveLength(2);
    for (const text of translated) expect(code).toContain(text);
    const listed = readFileSync(path.join(extensionFolder, '.vscodeignore'), 'utf8').split('\n');
    expect(listed[0]).toBe('**');
    const packed = readdirSync(extensionFolder).filter((file) => !file.startsWith('.') && file !== 'node_modules');
    for (const file of packed.filter((each) => each !== 'package-lock.json')) {
      const pattern = new RegExp(
        `^!${file
          .replace(/\.nls.*json$/, '.nls*.json')
          .replace(/^README.*/, 'README*.md')
          .replace(/[.*]/g, '\\$&')}(?:/.*)?$`,
      );
      expect(
        listed.some((line) => pattern.test(line)),
        file,
      ).toBe(true);
    }
    expect(existsSync(path.join(extensionFolder, manifest.main))).toBe(true);
    expect(manifest.license).toBe('MIT');
    expect(Object.keys(manifest.dependencies)).toEqual(['vscode-languageclient']);
  });
});
