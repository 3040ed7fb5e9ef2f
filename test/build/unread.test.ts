import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnread } from '../../src/build/unread/index.ts';
import { readEnding } from '../../src/build/unread/names.ts';
import type { Strays } from '../../src/build/unread/strays.ts';
import { main } from '../../src/main.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { openNodeHost } from '../../src/node-host/index.ts';
import { makeFolder } from '../support/build-pdf.ts';
import { collectOutput } from '../support/collect-output.ts';
import { expectRefusal, runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const form = writePosition('title: 客服\ndepartment: Service\nreportsTo: head');

describe('a workspace without any position', () => {
  it('names the files that look like one, with what to do', async () => {
    const before = { '/work/岗位/客服.yaml': form, '/work/position/a.yaml': form, '/work/b.yml': form };
    expect(expectRefusal(await runJd(['validate', '--lang', 'en'], before), 2, before)).toBe(
      "no position found in this folder: no file matches `positions/**/*.{yaml,yml}`, and `b.yml`, `position/a.yaml` and 1 more aren't read; move it to `positions/b.yml`, or add its folder to `positions` in `jd.config.yaml`",
    );
    const word = { '/work/positions/客服.docx': 'x' };
    expect(expectRefusal(await runJd(['build', '--lang', 'en'], word), 2, word)).toContain(
      "and `positions/客服.docx` isn't read; write it as `positions/客服.yaml`",
    );
    const config = { '/work/jd.config.yml': 'positions: forms/*.yaml\n', '/work/forms/a.yaml': form };
    expect(expectRefusal(await runJd(['validate', '--lang', 'en'], config), 2, config)).toContain('`jd.config.yml`');
  });

  it('says what it always said where there is nothing of the kind', async () => {
    expect(
      expectRefusal(await runJd(['validate'], { '/work/package.json': '{}' }), 2, { '/work/package.json': '{}' }),
    ).toMatch(/no file matches `[^`]+`; name the workspace's folder/);
  });
});

describe('the ending of a file among the sources', () => {
  it.each([
    ['客服.yaml.txt', 'ending 客服'],
    ['客服.yaml.docx', 'ending 客服'],
    ['客服．yaml', 'ending 客服'],
    ['客服。yml', 'ending 客服'],
    ['agent.ymal', 'ending agent'],
    ['agent.yaml (2)', 'ending agent'],
    ['agent.yaml（1）', 'ending agent'],
    ['a.b.json', 'ending a.b'],
    ['客服.wps', 'document 客服'],
    ['客服 终稿.DOCX', 'document 客服 终稿'],
    ['table.et', 'document table'],
    ['notes.md', 'document notes'],
    ['~$客服.docx', ''],
    ['._客服.docx', ''],
    ['_客服.docx', ''],
    ['客服.yaml.bak', ''],
    ['客服.yaml~', ''],
    ['README.md', ''],
    ['desktop.ini', ''],
    ['photo.jpg', ''],
    ['run.sh', ''],
  ])('%s', (name, expected) => {
    const { why = '', stem = '' } = readEnding(name, 'yaml') ?? {};
    expect(`${why} ${stem}`.trim()).toBe(expected);
  });

  it.each([
    ['序.md.txt', 'ending 序'],
    ['序.markdown', 'ending 序'],
    ['序．md', 'ending 序'],
    ['序.txt', 'ending 序'],
    ['序.docx', 'document 序'],
    ['plan.png', ''],
    ['data.csv', ''],
  ])('%s among chapters', (name, expected) => {
    const { why = '', stem = '' } = readEnding(name, 'markdown') ?? {};
    expect(`${why} ${stem}`.trim()).toBe(expected);
  });
});

describe('looking for what isn’t read', () => {
  it('lists folders of the workspace once, and no more of a large repository than it may', () => {
    const listed: string[] = [];
    let peeked = 0;
    const workspace: Strays = {
      list(folder) {
        listed.push(folder);
        const names = Array.from({ length: 1000 }, (_, at) => ({ name: `f${at}`, kind: 'folder' as const }));
        const texts = Array.from({ length: 1000 }, (_, at) => ({ name: `t${at}.yaml`, kind: 'file' as const }));
        return folder.includes('/') ? [] : [...names, ...texts];
      },
      peek() {
        peeked++;
        return 'title: x\n';
      },
      isSame: (one, other) => one === other,
    };
    expect(findUnread(defaultConfig, { read: new Set(), passed: [] }, workspace)).toEqual([]);
    expect(listed.length).toBe(new Set(listed).size);
    expect(listed.length).toBeLessThanOrEqual(101);
    expect(peeked).toBeLessThanOrEqual(200);
  });

  it('is as quick for one file as for another: its work grows with their number', () => {
    const passed = Array.from({ length: 20_000 }, (_, at) => `positions/${at % 100}/客服 ${at}.docx`);
    const none: Strays = { list: () => [], peek: () => undefined, isSame: () => false };
    const found = findUnread(defaultConfig, { read: new Set(), passed }, none);
    expect(found).toHaveLength(100);
    expect(found.every(({ facts }) => facts.more === 199)).toBe(true);
  });

  it('reports a folder in another case if the disk minds case, and otherwise reads it', async () => {
    const folder = makeFolder();
    for (const [name, text] of [
      ['positions/head.yaml', String(service['/work/positions/head.yaml'])],
      ['Procedures/投诉.yaml', 'title: 投诉\nkind: rules\nitems: [先道歉]\n'],
    ] as const) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const host = openNodeHost(new URL('../../', import.meta.url));
    const isCaseless = host.kind(path.join(folder, 'procedures')) === 'folder';
    const out: string[] = [];
    const stdout = collectOutput(out);
    expect(await main(['validate', folder, '--lang', 'en'], { ...host, env: {}, stdout })).toBe(0);
    expect(out.join('').includes('Procedures/投诉.yaml:1:1  warning file/unread')).toBe(!isCaseless);
  });
});
