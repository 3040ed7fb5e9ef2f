import { describe, expect, it } from 'vitest';
import { dressPage, writeEmptyPage } from '../../../src/commands/serve/dress.ts';
import { linkToEditor } from '../../../src/commands/serve/editor.ts';
import { splitPage } from '../../../src/commands/serve/split.ts';
import { runJd, service } from '../../support/run.ts';

describe('a page of the preview', () => {
  it('is the built page with a script and a style, and a policy that allows them', async () => {
    const { files } = await runJd(['build', '--format', 'html'], service);
    const built = String(files['/work/dist/handbook.html']);
    const { content, policy = '' } = dressPage(splitPage([built]), 3);
    expect(built).not.toContain('preview');
    const added =
      /<link rel="stylesheet" href="preview\.css"><script type="module" src="preview\.js" data-page="3"><\/script>\n/;
    const meta = /<meta http-equiv="Content-Security-Policy".*>\n/;
    expect(content.replace(added, '')).toBe(built.replace(meta, ''));
    const [, hash = ''] = /script-src '(sha256-[^']*)'/.exec(built) ?? [];
    expect(policy).toContain(`script-src 'self' '${hash.replace('&#x3D;', '=')}';`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
  });

  it('allows no script that the page itself does not', () => {
    const { policy, content } = dressPage(splitPage(['<!DOCTYPE html><title>x</title><script>alert(1)</script>']), 1);
    expect(policy).toContain("script-src 'self';");
    expect(content).toContain('preview.js');
  });

  it('may be empty, whatever its title is', () => {
    expect(writeEmptyPage('</title><script>', 'en')).not.toContain('<script');
  });
});

describe('a link to the editor', () => {
  it('names the file as addresses do', () => {
    const link = linkToEditor();
    expect(link('/work/客服/a b#1?.yaml', 3, 12)).toBe('vscode://file/work/%E5%AE%A2%E6%9C%8D/a%20b%231%3F.yaml:3:12');
    expect(link('C:\\work\\a.yaml', 3, 1)).toBe('vscode://file/C:/work/a.yaml:3:1');
  });

  it('is made as JD_EDITOR_URL says', () => {
    const link = linkToEditor('idea://open?file={file}&line={line}&column={column}');
    expect(link('/work/$&.yaml', 3, 12)).toBe('idea://open?file=/work/%24%26.yaml&line=3&column=12');
  });

  it.each(['code', 'idea://open', ' javascript:x{file}', 'JavaScript:x{file}', 'data:text/html,{file}', ''])(
    'is never %j',
    (template) => {
      expect(() => linkToEditor(template)).toThrow('serve/editor');
    },
  );
});
