import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPrinter } from '../../src/node-host/browser/printer.ts';
import { openSession } from '../../src/node-host/browser/session.ts';
import { putProgram, surround } from '../support/browser.ts';
import { expectNothingLeft, newPlace, refuse, useScratch } from '../support/browser-scratch.ts';
import { sayRefusal } from '../support/say.ts';

useScratch();

describe('a browser that fails', () => {
  const fake = (script: string) => putProgram(newPlace('browser'), script);

  it.each<[string, string, RegExp]>([
    [
      'ends at once',
      'exit 1',
      /^the browser `\S+` that `--browser` names ended with exit code 1 before it was ready; name/,
    ],
    [
      'says why',
      'echo "out of luck" >&2; exit 4',
      /exit code 4 before it was ready, and last said `out of luck`; name/,
    ],
    [
      'kills itself',
      'kill -9 $$',
      /was killed before it was ready \(SIGKILL\), perhaps because memory ran out; try again$/,
    ],
    [
      'lacks a library',
      'echo "x: error while loading shared libraries: libnss3.so: no" >&2; exit 127',
      /lacks the library `libnss3.so`; install/,
    ],
    [
      'has no sandbox',
      'echo "FATAL: No usable sandbox! See" >&2; kill -6 $$',
      /could not create its sandbox, because this machine forbids it; allow/,
    ],
    [
      'meets a full disk',
      'echo "write: No space left on device" >&2; exit 1',
      /ended before it was ready, because the disk is full; free some space/,
    ],
    ['talks nonsense', "printf 'hello\\0' >&4; exec sleep 60", /doesn't answer as Chromium does; name/],
    [
      'answers what was not asked',
      `printf '{"id":1,"result":7}\\0{"id":2,"result":7}\\0' >&4; exec sleep 60`,
      /doesn't answer as Chromium does; name/,
    ],
  ])('%s: is reported in a sentence', async (_, script, reason) => {
    expect(await refuse(fake(script))).toMatch(reason);
  });

  it.each([
    ['hangs', 'exec sleep 60'],
    ['leaves a child that hangs', 'sleep 60 & sleep 60 & wait'],
    ['floods its standard error', 'exec yes >&2'],
  ])('%s: is stopped in time, with all its children', async (_, script) => {
    expect(await refuse(fake(script), { JD_TIME_LIMIT: '0.4' })).toMatch(
      /did not get ready within 0\.4 seconds and was stopped; give it more time with `JD_TIME_LIMIT=SECONDS`, or name/,
    );
  });

  it.each(['0', '-1', 'soon', '1e9'])('is given no time limit of `%s`', async (limit) => {
    const printer = openPrinter({ browser: fake('exec sleep 60') }, surround({ JD_TIME_LIMIT: limit }));
    expect(await sayRefusal(printer.print(''))).toMatch(
      /^`JD_TIME_LIMIT` is `.*`, but must be a number of seconds; set it to one such as 120, or unset it$/,
    );
    await printer.close();
  });

  it('is stopped while it prints, too', async () => {
    const env: Record<string, string | undefined> = { ...surround().env, JD_TIME_LIMIT: '60' };
    const hurried = openPrinter({}, { ...surround(), env });
    await hurried.print('<p>text');
    // The limit counts anew for each print.
    env['JD_TIME_LIMIT'] = '0.3';
    expect(await sayRefusal(hurried.print(`<p>${'<b>much </b>'.repeat(400_000)}`))).toMatch(
      /did not print within 0\.3 seconds/,
    );
    await expectNothingLeft();
    await hurried.close();
  }, 240_000);

  it('is reported when it dies between two prints, and when jd gives up', async () => {
    const session = openSession({}, surround());
    await session.print('<p>text');
    const { kill } = await session.running;
    kill();
    expect(await sayRefusal(session.print('<p>text'))).toMatch(/was killed while printing \(SIGKILL\)/);
    await expectNothingLeft();
    const given = openSession({}, surround());
    const printed = given.print('<p>text');
    const closed = given.close();
    expect(await sayRefusal(printed)).toBe('printing was cancelled before it finished');
    await closed;
  });

  it('gets nothing of the environment but what it needs', async () => {
    const place = newPlace('environment');
    await refuse(fake(`env > ${place}; exit 1`), { NPM_TOKEN: 'secret', LANG: 'zh_CN.UTF-8' });
    const names = readFileSync(place, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0] ?? '');
    expect(names).toEqual(expect.arrayContaining(['HOME', 'PATH', 'TZ', 'FONTCONFIG_FILE']));
    const needed = ['HOME', 'PATH', 'TZ', 'LANG', 'TMPDIR', 'FONTCONFIG_FILE'];
    expect(names.filter((name) => !needed.includes(name) && !/^(?:PWD|OLDPWD|SHLVL|_)$/.test(name))).toEqual([]);
  });
});
