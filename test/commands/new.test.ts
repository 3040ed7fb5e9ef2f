import { describe, expect, it } from 'vitest';
import { add, added, config, diagnose } from '../support/add-position.ts';
import { runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

describe('jd new', () => {
  it('writes a form to fill in, and says what next', async () => {
    const run = await add(['night-agent', '--title', 'Night Agent', '--reports-to', 'head', '--code', 'SV-009']);
    const { file, text, value } = added(service, run);
    expect(run.out).toBe('wrote positions/night-agent.yaml\n\nnext: fill it in, then jd validate\n');
    expect(file).toBe('/work/positions/night-agent.yaml');
    expect(value).toMatchObject({ code: 'SV-009', title: 'Night Agent', department: 'Service', reportsTo: 'head' });
    expect(text).not.toContain('yaml-language-server');
    expect(Object.keys(value)).toEqual([
      'code',
      'title',
      'department',
      'reportsTo',
      'directReports',
      'summary',
      'contacts',
      'qualifications',
      'duties',
    ]);
  });

  it('names the workspace’s folder where that isn’t the current one', async () => {
    const words = ['clerk', '/work', '--title', 'Clerk', '--reports-to', 'head'];
    const run = await runJd(['new', ...words], service, { cwd: '/' });
    expect(run.out).toBe('wrote work/positions/clerk.yaml\n\nnext: fill it in, then jd validate work\n');
    const spaced = { '/my work/positions/head.yaml': service['/work/positions/head.yaml'] ?? '' };
    const { out } = await runJd(['new', 'clerk', 'my work', ...words.slice(2)], spaced, { cwd: '/' });
    expect(out).toContain("then jd validate 'my work'\n");
  });

  it('says where the superior declares its direct reports, and not where it doesn’t', async () => {
    const words = ['night', 'shop', '--title', 'Night', '--reports-to', 'shop-manager'];
    const { files } = await runJd(['init', 'shop', '--lang', 'en']);
    const run = await runJd(['new', ...words], files);
    expect(run.out).toContain(
      '\nnext: fill it in, add night to `directReports` in shop/positions/shop-manager.yaml, then jd validate shop\n',
    );
    const head = '/work/shop/positions/shop-manager.yaml';
    const listed = { ...files, [head]: String(files[head]).replace('- shop-assistant', '- shop-assistant\n  - night') };
    expect((await runJd(['new', ...words], listed)).out).toContain('\nnext: fill it in, then jd validate shop\n');
  });

  it('comments in the language of the workspace’s handbook, whatever that of the messages', async () => {
    const words = ['clerk', '--title', 'Clerk', '--reports-to', 'head', '--lang'];
    const inEnglish = { ...service, [config]: 'handbook: {language: en}\n' };
    const chinese = added(service, await add([...words, 'en'])).text;
    const english = added(inEnglish, await add([...words, 'zh-CN'], inEnglish)).text;
    expect(chinese).toContain('\n# 任职资格：');
    expect(chinese).not.toMatch(/# .*What/);
    expect(english).toContain('\n# What it takes. ');
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  it('starts a form without errors, whose empty parts are warned of', async () => {
    for (const words of [
      ['--reports-to', 'head'],
      ['--department', 'Post'],
    ]) {
      const run = await add(['clerk', '--title', 'Clerk', ...words]);
      const found = await diagnose(run.files, added(service, run).file);
      expect(found.map(({ severity }) => severity)).not.toContain('error');
      expect(found.map(({ code }) => code)).toEqual(['form/missing-section']);
    }
  });

  it.each(['head', 'SV-001', 'Head of Service', 'head of service'])(
    'finds the superior by %s and writes its id',
    async (name) => {
      const { value } = added(service, await add(['clerk', '--title', 'Clerk', '--reports-to', name]));
      expect(value).toMatchObject({ department: 'Service', reportsTo: 'head' });
    },
  );

  it('is beside its superior', async () => {
    const files = {
      ...service,
      '/work/positions/night/lead.yml': writePosition('title: Night Lead\ndepartment: Service\nreportsTo: head'),
    };
    const { file } = added(files, await add(['clerk', '--title', 'Clerk', '--reports-to', 'lead'], files));
    expect(file).toBe('/work/positions/night/clerk.yml');
    const top = { '/work/head.yaml': service['/work/positions/head.yaml'] ?? '', [config]: 'positions: "*.yaml"\n' };
    expect(added(top, await add(['clerk', '--title', 'Clerk', '--reports-to', 'head'], top)).file).toBe(
      '/work/clerk.yaml',
    );
  });

  it('is where the config looks for positions if it has no superior', async () => {
    const files = {
      '/work/roles/head.yml': service['/work/positions/head.yaml'] ?? '',
      [config]: 'positions: roles/**/*.yml\n',
    };
    const run = await add(['porter', '--title', 'Porter', '--department', 'Post'], files);
    const { file, value } = added(files, run);
    expect(file).toBe('/work/roles/porter.yml');
    expect(value['reportsTo']).toBeNull();
    expect(await diagnose(run.files, file)).not.toEqual([]);
  });

  it('takes another department than the superior’s if one is given', async () => {
    const { value } = added(
      service,
      await add(['porter', '--title', 'Porter', '--reports-to', 'head', '--department', 'Post']),
    );
    expect(value).toMatchObject({ department: 'Post', reportsTo: 'head' });
  });

  it('points editors at the schema where the workspace has one', async () => {
    const { files } = await runJd(['init', '--lang', 'en']);
    const run = await add(['night', '--title', 'Night', '--reports-to', 'work-manager'], files);
    expect(added(files, run).text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.jd\/schemas\/position\.schema\.json\n/,
    );
    const deep = {
      ...files,
      '/work/positions/a/b/lead.yaml': writePosition('title: L\ndepartment: Work\nreportsTo: null'),
    };
    expect(added(deep, await add(['night', '--title', 'N', '--reports-to', 'lead'], deep)).text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/\.jd\/schemas\/position\.schema\.json\n/,
    );
  });

  it('takes the workspace as its second argument', async () => {
    const run = await runJd(['new', 'clerk', '/work', '--title', 'Clerk', '--reports-to', 'head'], service, {
      cwd: '/home',
    });
    expect(added(service, run).file).toBe('/work/positions/clerk.yaml');
    expect(run.out).toMatch(/^wrote \.\.\/work\/positions\/clerk\.yaml\n/);
  });

  it('takes ids and names in any script, and composes the id', async () => {
    const { file } = added(service, await add(['夜班客服', '--title', '夜班客服', '--reports-to', 'head']));
    expect(file).toBe('/work/positions/夜班客服.yaml');
    const accented = added(service, await add(['cafe\u0301', '--title', 'Café', '--reports-to', 'head']));
    expect(accented.file).toBe('/work/positions/caf\u00e9.yaml');
  });
});

describe('the first position', () => {
  it('can be made where there is none yet', async () => {
    const run = await runJd(['new', 'head', '--title', 'Head', '--department', 'Service'], {
      '/work/jd.config.yaml': '',
    });
    expect(run.exitCode, run.err).toBe(0);
    expect((await runJd(['graph'], run.files)).out).toContain('Head');
  });
});
