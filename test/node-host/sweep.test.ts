import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { planReplacement } from '../../src/build/stale-files.ts';
import { makeProfile, removeProfile } from '../../src/node-host/browser/profile.ts';
import { makeStaging } from '../../src/node-host/browser/sweep.ts';
import { isGone, nameProcess } from '../../src/node-host/own-process.ts';
import { at, host, link, put, useFolder } from '../support/disk-folder.ts';

useFolder();

/** The name of a process that has just ended. */
function endedProcess(): string {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return nameProcess().replace(/\d+$/, String(pid));
}

it('knows of processes of this machine whether they still run, and of others nothing', () => {
  const ended = endedProcess();
  expect([nameProcess(), ended, ended.replace(/^.{8}/, '00000000'), '', 'x-1'].map(isGone)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

it('leaves no temporary file behind whose process is gone, and touches nobody else’s', () => {
  const ended = endedProcess();
  const others = ended.replace(/^.{8}/, '00000000');
  const name = (writer: string) => `.jd-${writer}-0123456789ab.tmp`;
  const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const each of [name(ended), name(others), name(nameProcess()), '.jd-0123456789ab.tmp', '.jd-mine.tmp'])
    put(`dist/${each}`, 'half');
  for (const each of ['.jd-ba9876543210.tmp', '.jd-00000000-1-ba9876543210.tmp', '.jd-old.tmp'])
    utimesSync(put(`dist/${each}`, 'half'), old, old);
  mkdirSync(at('dist', '.jd-aaaaaaaaaaaa.tmp'));
  host.publish(at('dist'), [{ path: 'handbook.md', content: 'whole' }], []);
  expect(readdirSync(at('dist')).sort()).toEqual(
    ['.jd-0123456789ab.tmp', '.jd-aaaaaaaaaaaa.tmp', '.jd-mine.tmp', '.jd-old.tmp', name(others), 'handbook.md'].sort(),
  );
  put(`positions/${name(ended)}`, 'half');
  host.create(at('.'), [{ path: 'positions/a.yaml', text: 'title: A\n' }], true);
  expect(readdirSync(at('positions'))).toEqual(['a.yaml']);
});

it('sweeps beside a report, a baseline or a source too, and leaves the list of a build that was cut off', () => {
  const name = `.jd-${endedProcess()}-0123456789ab.tmp`;
  const list = `.jd-${endedProcess()}-ba9876543210.tmp`;
  const { manifest } = planReplacement([], [], undefined);
  put('report.json', '{}');
  put(name, '{"version":1,"diagnostics":[');
  put(list, manifest.content);
  host.publish(at('.'), [{ path: 'report.json', content: '{"version":1}' }]);
  expect(readdirSync(at('.')).sort()).toEqual([list, 'report.json'].sort());
  put(name, '{"version":1,"diagnostics":[');
  host.create(at('.'), [{ path: 'new.yaml', text: 'title: New\n' }], true);
  expect(readdirSync(at('.')).sort()).toEqual([list, 'new.yaml', 'report.json'].sort());
  host.publish(at('.'), [{ path: 'handbook.md', content: 'whole' }], []);
  expect(readdirSync(at('.'))).not.toContain(list);
});

it('removes the folder of a browser whose jd was killed, and the browser', async () => {
  const [left, other] = ['Ab3dE6', 'Ab3dE7'].map((name) => path.join(os.tmpdir(), `jd-browser-${name}`)) as [
    string,
    string,
  ];
  // Killed before it could write whose folder it is, or while it removed it.
  const [begun, going] = [endedProcess(), nameProcess()].map((name) =>
    path.join(os.tmpdir(), `jd-browser-${name}-Ab3dE8`),
  ) as [string, string];
  for (const each of [left, other, begun, going]) mkdirSync(path.join(each, 'data'), { recursive: true });
  writeFileSync(path.join(left, 'jd'), endedProcess());
  writeFileSync(path.join(other, 'jd'), nameProcess());
  const idle = ['-e', 'setInterval(() => undefined, 1000)', '--', `--user-data-dir=${path.join(left, 'data')}`, 'x'];
  const browser = spawn(process.execPath, idle, { stdio: 'ignore' });
  const ended = once(browser, 'exit');
  await once(browser, 'spawn');
  const profile = makeProfile();
  if (process.platform !== 'linux') browser.kill();
  await ended;
  const names = readdirSync(os.tmpdir());
  const are = [left, other, begun, going, profile].map((each) => names.includes(path.basename(each)));
  expect(are).toEqual([false, true, false, true, true]);
  expect(path.basename(profile)).toMatch(/^jd-browser-\w{6}$/);
  for (const each of [other, going, profile]) removeProfile(each);
  expect(readdirSync(os.tmpdir())).not.toContain(path.basename(profile));
});

it('removes what a killed jd was unpacking or converting, and nothing of one that runs or of another purpose', () => {
  const [ended, own] = [endedProcess(), nameProcess()];
  const names = [
    `unpacking-${ended}-Ab3dE6`,
    `unpacking-${own}-Ab3dE6`,
    `fetching-${ended}-Ab3dE6`,
    'unpacking-Ab3dE6',
  ];
  for (const each of names) put(`${each}/headless`, 'x');
  link(names[1] ?? '', `unpacking-${ended}-Ab3dE7`);
  const made = makeStaging(at('.'), 'unpacking');
  expect(path.basename(made)).toMatch(/^unpacking-[\da-f]{8}-\d+-\w{6}$/);
  const left = [...names.slice(1), `unpacking-${ended}-Ab3dE7`, path.basename(made)];
  expect(readdirSync(at('.')).sort()).toEqual(left.sort());
});
