import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const staff: MemoryFiles = {
  ...service,
  '/work/jd.config.yaml':
    'handbook: { title: The Book, version: "2", language: en }\ndepartments: [{ name: Service }, { name: Night, parent: Service }, { name: Post }, { name: Empty }]\nexternal: [{ id: board, title: Board }]\n',
  '/work/positions/watch.yaml': writePosition('title: Watch\ndepartment: Night\nreportsTo: agent'),
  '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post\nreportsTo: null'),
  '/work/procedures/all.yaml': 'title: For All\nkind: rules\nitems: [one]\n',
  '/work/procedures/post.yaml': 'title: Of the Post\nkind: rules\nappliesTo: porter\nitems: [one]\n',
};
const book = (files: MemoryFiles, name = 'handbook'): string => String(files[`/work/dist/${name}.md`]);
const paths = (files: MemoryFiles): string[] =>
  Object.keys(files)
    .filter((file) => file.startsWith('/work/dist/'))
    .sort();

describe('jd build --department', () => {
  it('makes the handbook of a department and those it contains, with the procedures that concern it', async () => {
    const { exitCode, files } = await runJd(['build', '--department', 'Service'], staff);
    expect(exitCode).toBe(0);
    for (const title of ['Head of Service', 'Agent', 'Watch', 'For All'])
      expect(book(files, 'handbook-Service')).toContain(title);
    for (const title of ['Porter', 'Of the Post']) expect(book(files, 'handbook-Service')).not.toContain(title);
    expect(book(files, 'handbook-Service')).toMatch(/^# The Book\n/);
    expect(book(files, 'handbook-Service')).toContain('\n- **Part** Service\n');
  });

  it('refuses one that isn’t there, or has no positions', async () => {
    expect(expectRefusal(await runJd(['build', '--department', 'Servise'], staff), 2, staff)).toBe(
      'there is no department `Servise`; did you mean `Service`?',
    );
    expect(expectRefusal(await runJd(['build', '--department', 'Empty'], staff), 2, staff)).toContain(
      'has no position',
    );
  });
});

describe('jd build --position', () => {
  it('makes the forms alone, by id, number or title', async () => {
    const { exitCode, files } = await runJd(['build', '--position', 'SV-002', 'Porter'], staff);
    expect(exitCode).toBe(0);
    for (const title of ['Agent', 'Porter']) expect(book(files, 'handbook-agent+porter')).toContain(`${title}\n`);
    expect(book(files, 'handbook-agent+porter')).not.toMatch(
      /## (?:Organization chart|Contents|Table of positions|Procedures|KPI)/,
    );
    // Its superior has no page here, and is named all the same.
    expect(book(files, 'handbook-agent+porter')).toContain('| Reports to | Head of Service |');
  });

  it('refuses a name of no position, of several, of an outsider, and of one in another department', async () => {
    const twins = {
      ...staff,
      '/work/positions/agent-2.yaml': writePosition('title: Porter\ndepartment: Service\nreportsTo: head'),
    };
    expect(expectRefusal(await runJd(['build', '--position', 'Portr'], staff), 2, staff)).toBe(
      'no position has the id, code, title or alias `Portr`; did you mean `Porter`?',
    );
    expect(expectRefusal(await runJd(['build', '--position', 'Porter'], twins), 2, twins)).toContain(
      'write the id of the one you mean',
    );
    expect(expectRefusal(await runJd(['build', '--position', 'board'], staff), 2, staff)).toContain(
      'it is outside the workspace',
    );
    expect(
      expectRefusal(await runJd(['build', '--department', 'Service', '--position', 'porter'], staff), 2, staff),
    ).toContain("isn't in the department `Service`");
  });
});

describe('jd build --split', () => {
  it('writes each form beside the handbook, with links to each other and to the book', async () => {
    const { exitCode, files, out } = await runJd(['build', '--split', '--format', 'md'], staff);
    expect(exitCode).toBe(0);
    expect(paths(files).filter((file) => file.endsWith('.md'))).toEqual(
      ['handbook.md', 'positions/agent.md', 'positions/head.md', 'positions/porter.md', 'positions/watch.md'].map(
        (file) => `/work/dist/${file}`,
      ),
    );
    expect(out.split('\n')).toContain('dist/positions/agent.md');
    const agent = String(files['/work/dist/positions/agent.md']);
    expect(agent).toContain('[Head of Service](head.md)');
    expect(agent).toContain('(../handbook.md)');
    expect(String(files['/work/dist/positions/porter.md'])).toContain('[Of the Post](../handbook.md#procedure-post)');
    expect(book(files)).toContain('[Head of Service](#position-head)');
  });

  it('removes the form of a position that no longer exists, and only that', async () => {
    const first = await runJd(['build', '--split', '--format', 'md,html'], staff);
    const { '/work/positions/watch.yaml': _, ...fewer } = first.files;
    const second = await runJd(['build', '--format', 'md'], { ...fewer, '/work/dist/positions/mine.md': 'mine\n' });
    expect(paths(second.files).filter((file) => file.includes('watch'))).toEqual([]);
    expect(paths(second.files)).toEqual(
      expect.arrayContaining([
        '/work/dist/positions/mine.md',
        '/work/dist/positions/agent.html',
        '/work/dist/handbook.html',
      ]),
    );
    expect(second.err).toContain(
      'removed, because their positions no longer exist: `positions/watch.md`, `positions/watch.html`',
    );
  });

  it('leaves a form that somebody has changed since, and says so', async () => {
    const first = await runJd(['build', '--split', '--format', 'md'], staff);
    const { '/work/positions/watch.yaml': _, ...fewer } = first.files;
    const second = await runJd(['build', '--format', 'md'], {
      ...fewer,
      '/work/dist/positions/watch.md': 'with my notes\n',
    });
    expect(second.files['/work/dist/positions/watch.md']).toBe('with my notes\n');
    expect(second.err).toContain('left in place, although their positions no longer exist');
  });

  it('removes nothing when only a part is built', async () => {
    const first = await runJd(['build', '--split', '--format', 'md'], staff);
    const { '/work/positions/watch.yaml': _, ...fewer } = first.files;
    const second = await runJd(['build', '--format', 'md', '--department', 'Post'], fewer);
    expect(paths(second.files)).toContain('/work/dist/positions/watch.md');
  });

  it('leaves the whole book and its forms as they are, and is replaced by itself alone', async () => {
    const whole = await runJd(['build', '--format', 'md,html'], staff);
    const part = await runJd(['build', '--split', '--format', 'md', '--department', 'Post'], whole.files);
    expect([part.err, part.out]).toEqual(['', 'dist/handbook-Post.md\ndist/positions-Post/porter.md\n']);
    const form = await runJd(['build', '--format', 'md', '--position', 'Porter'], part.files);
    expect([form.err, form.out]).toEqual(['', 'dist/handbook-porter.md\n']);
    const forms = await runJd(['build', '--split', '--format', 'md', '--position', 'watch', 'SV-002'], form.files);
    expect(forms.out).toBe(
      'dist/handbook-agent+watch.md\ndist/positions-agent+watch/agent.md\ndist/positions-agent+watch/watch.md\n',
    );
    for (const name of ['handbook.md', 'handbook.html', 'handbook-Post.md', 'handbook-porter.md'])
      expect(forms.files[`/work/dist/${name}`]).toBe(form.files[`/work/dist/${name}`]);
    expect(book(forms.files)).toBe(book(whole.files));
    const { '/work/positions/porter.yaml': _, '/work/procedures/post.yaml': __, ...fewer } = forms.files;
    const again = await runJd(['build', '--format', 'md'], {
      ...fewer,
      '/work/jd.config.yaml': 'handbook: { language: en }\n',
    });
    expect(again.err).toContain(
      'removed, because what they were made for no longer exists: `handbook-porter.md`, `handbook-Post.md`, `positions-Post/porter.md`',
    );
    for (const name of ['handbook-agent+watch', 'positions-agent+watch/agent', 'positions-agent+watch/watch'])
      expect(paths(again.files)).toContain(`/work/dist/${name}.md`);
  });

  it('touches no file of the whole book, in any format', async () => {
    const formats = ['--split', '--format', 'md,html,docx,xlsx,csv,json,jobposting'];
    const whole = await runJd(['build', ...formats], staff);
    const part = await runJd(['build', ...formats, '--department', 'Post', '--out', 'dist'], whole.files);
    const form = await runJd(['build', ...formats, '--position', 'porter', '--out', 'dist'], part.files);
    expect([part.exitCode, form.exitCode]).toEqual([0, 0]);
    const written = paths(whole.files).filter((file) => !file.endsWith('manifest.json'));
    expect(written.length).toBeGreaterThan(10);
    for (const file of written) expect(form.files[file], file).toEqual(whole.files[file]);
    expect(paths(form.files).filter((file) => /-Post|-porter/.test(file)).length).toBeGreaterThan(20);
    for (const part of ['Post', 'porter'])
      expect(form.files[`/work/dist/positions-${part}/porter.md`]).toContain(`](../handbook-${part}.md)`);
    const list = String(form.files['/work/dist/.jd-manifest.json']);
    for (const file of paths(form.files).filter((each) => !each.endsWith('manifest.json')))
      expect(list).toContain(`"${file.replace('/work/dist/', '')}"`);
    for (const ending of ['md', 'html']) {
      expect(String(form.files[`/work/dist/handbook-Post.${ending}`])).toMatch(/Part(?:<\/dt><dd>|\*\* )Post/);
      expect(String(form.files[`/work/dist/handbook.${ending}`])).not.toMatch(/Part(?:<\/dt><dd>|\*\* )Post/);
    }
  });

  it('leads from its forms to itself', async () => {
    const { files } = await runJd(['build', '--split', '--format', 'md', '--department', 'Post'], staff);
    const porter = String(files['/work/dist/positions-Post/porter.md']);
    expect(porter).toContain('[Of the Post](../handbook-Post.md#procedure-post)');
    expect(porter).toContain('(../handbook-Post.md)');
  });

  it('takes no folder for a position', async () => {
    const told = expectRefusal(await runJd(['build', '--position', 'porter', '/work'], staff), 2, staff);
    expect(told).toBe('`/work` is a folder, not a position; name the workspace before `--position`');
  });

  it('gives no form a name that Windows keeps for its devices', async () => {
    const odd = {
      ...staff,
      '/work/positions/con.yaml': writePosition('title: Constable\ndepartment: Post\nreportsTo: porter'),
    };
    const { files } = await runJd(['build', '--split', '--format', 'md'], odd);
    expect(paths(files)).toContain('/work/dist/positions/con~.md');
    expect(String(files['/work/dist/positions/porter.md'])).toContain('[Constable](con~.md)');
  });
});
