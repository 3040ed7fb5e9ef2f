import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { WriteStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { openNodeHost } from '../../src/node-host/index.ts';
import { openOutput } from '../../src/node-host/output.ts';
import { say } from '../support/say.ts';

const host = openNodeHost(new URL('../../', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'jd-host-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...parts: readonly string[]) => path.join(root, ...parts);

function put(name: string, text: string | Uint8Array = ''): string {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
  return at(name);
}

function link(target: string, name: string): string {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  symlinkSync(target, at(name));
  return at(name);
}

function pipe(name: string): string {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  execFileSync('mkfifo', [at(name)]);
  return at(name);
}

/** Everything below the folder, by name; a file's text, or what else it is. */
function tree(): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const place = path.join(entry.parentPath, entry.name);
      const content = entry.isSymbolicLink()
        ? `-> ${readlinkSync(place)}`
        : entry.isFile()
          ? readFileSync(place, 'utf8')
          : entry.isDirectory()
            ? '/'
            : 'other';
      return [path.relative(root, place).split(path.sep).join('/'), content];
    }),
  );
}

function expectFailure(run: () => unknown, exitCode: 2 | 3): string {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Failure);
  expect((thrown as Failure).exitCode).toBe(exitCode);
  return say(thrown);
}

describe('places', () => {
  it('are counted from the current folder, and told with slashes', () => {
    expect(host.cwd).toBe(process.cwd());
    expect(host.resolve('a', '..', 'b')).toBe(path.join(process.cwd(), 'b'));
    expect(host.resolve('/a', 'b')).toBe(path.resolve('/a/b'));
    expect(host.relative(at('a'), at('b', 'c'))).toBe('../b/c');
    expect(host.relative(root, root)).toBe('');
  });

  it('are files, folders, something else or nothing', () => {
    put('file');
    link('file', 'link');
    link('nowhere', 'dangling');
    link('loop', 'loop');
    pipe('pipe');
    expect(host.kind(root)).toBe('folder');
    expect(host.kind(at('file'))).toBe('file');
    expect(host.kind(at('link'))).toBe('file');
    expect(host.kind(at('pipe'))).toBe('other');
    expect(host.kind('/dev/zero')).toBe('other');
    expect(host.kind(at('loop'))).toBe('other');
    expect(host.kind(at('a'.repeat(300)))).toBe('other');
    expect(host.kind(at('nothing'))).toBe('none');
    expect(host.kind(at('dangling'))).toBe('none');
    expect(host.kind(at('file', 'below'))).toBe('none');
  });
});

describe('read', () => {
  it('gives a file’s bytes as they are', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0, 0xff, 0x0d, 0x0a]);
    expect(host.read(put('a', bytes), 100)).toEqual(bytes);
    expect(host.read(put('empty'), 100)).toEqual(new Uint8Array());
  });

  it('draws the line behind the limit’s last byte', () => {
    expect(host.read(put('a', 'x'.repeat(10)), 10)).toHaveLength(10);
    expect(host.read(put('b', 'x'.repeat(11)), 10)).toEqual({ fault: 'too-large', bytes: 11 });
  });

  it('says why there are none', () => {
    put('file');
    mkdirSync(at('folder'));
    expect(host.read(at('nothing'), 10)).toEqual({ fault: 'unreadable', reason: 'ENOENT' });
    expect(host.read(at('file', 'below'), 10)).toEqual({ fault: 'unreadable', reason: 'ENOTDIR' });
    expect(host.read(at('a'.repeat(300)), 10)).toEqual({ fault: 'unreadable', reason: 'ENAMETOOLONG' });
    expect(host.read(at('folder'), 10)).toEqual({ fault: 'not-regular', kind: 'folder' });
  });

  it('follows no link, wherever it leads', () => {
    put('file', 'secret');
    for (const target of ['file', 'nowhere', '/dev/zero', '/etc/hostname', '.']) {
      const name = `to ${target.replaceAll('/', ' ')}`;
      expect(host.read(link(target, name), 100), target).toEqual({ fault: 'not-regular', kind: 'link' });
    }
    expect(host.read(link('loop', 'loop'), 100)).toEqual({ fault: 'not-regular', kind: 'link' });
  });

  it('waits for no pipe, device or socket', async () => {
    expect(host.read(pipe('pipe'), 100)).toEqual({ fault: 'not-regular', kind: 'device' });
    expect(host.read('/dev/zero', 100)).toEqual({ fault: 'not-regular', kind: 'device' });
    const server = createServer();
    await new Promise<void>((listening) => server.listen(at('socket'), listening));
    try {
      expect(host.read(at('socket'), 100)).toEqual({ fault: 'not-regular', kind: 'device' });
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });

  it('leaves no file open', () => {
    const open = () => readdirSync('/proc/self/fd').length;
    const file = put('file', 'x'.repeat(11));
    pipe('pipe');
    const before = open();
    for (let times = 0; times < 50; times++) {
      host.read(file, 10);
      host.read(at('pipe'), 10);
      host.read(at('nothing'), 10);
      host.read(root, 10);
    }
    expect(open()).toBeLessThan(before + 10);
  });
});

describe('find', () => {
  const globs = ['positions/**/*.{yaml,yml}'];

  it('lists what matches at any depth, in code-point order', () => {
    for (const name of [
      'b.yaml',
      'a/z.yml',
      'a.yaml',
      '岗.yaml',
      'Z.yaml',
      '\u{1f600}.yaml',
      '\uff21.yaml',
      'a/b/c/d.yaml',
      'no.txt',
      'yaml',
    ]) {
      put(`positions/${name}`);
    }
    put('elsewhere/e.yaml');
    expect(host.find(root, globs)).toEqual(
      ['Z.yaml', 'a.yaml', 'a/b/c/d.yaml', 'a/z.yml', 'b.yaml', '岗.yaml', '\uff21.yaml', '\u{1f600}.yaml'].map(
        (name) => `positions/${name}`,
      ),
    );
  });

  it('minds no case in endings', () => {
    put('positions/A.YAML');
    expect(host.find(root, globs)).toEqual(['positions/A.YAML']);
  });

  it('passes by what is hidden and what others installed', () => {
    for (const name of ['.git/a.yaml', 'node_modules/b/c.yaml', '.d.yaml', 'e.yaml']) put(`positions/${name}`);
    expect(host.find(root, globs)).toEqual(['positions/e.yaml']);
  });

  it('lists links, pipes and whatever else bears the name, so that they are told of', () => {
    link('/dev/zero', 'positions/link.yaml');
    link('nowhere', 'positions/dangling.yaml');
    pipe('positions/pipe.yaml');
    expect(host.find(root, globs)).toEqual(['dangling', 'link', 'pipe'].map((name) => `positions/${name}.yaml`));
  });

  it.each(['../outside', '..'])(
    'says so where a folder below is a link to %s, for its files would go unseen',
    (target) => {
      put('outside/secret.yaml');
      put('positions/a.yaml');
      link(target, 'positions/linked');
      expect(expectFailure(() => host.find(root, globs), 2)).toMatch(/linked` is a link, and links are not followed/);
    },
  );

  it('says so where the first folder itself is a link', () => {
    put('outside/deep/secret.yaml');
    link('outside', 'positions');
    expect(expectFailure(() => host.find(root, globs), 2)).toMatch(/positions` is a link, and links are not followed/);
    expect(expectFailure(() => host.find(root, ['positions/deep/*.yaml']), 2)).toContain('is a link');
    expect(host.find(link('outside', 'workspace'), ['deep/*.yaml'])).toEqual(['deep/secret.yaml']);
  });

  it('takes a glob without a wildcard for the name of one file', () => {
    put('positions/a.yaml');
    put('b.yaml');
    expect(host.find(root, ['positions/a.yaml'])).toEqual(['positions/a.yaml']);
    expect(host.find(root, ['b.yaml'])).toEqual(['b.yaml']);
    expect(host.find(root, ['./b.yaml', 'positions/nothing.yaml'])).toEqual(['b.yaml']);
  });

  it('lists a file once, however many globs match it', () => {
    put('positions/a.yaml');
    expect(host.find(root, ['**/*.yaml', 'positions/*', '*/a.yaml'])).toEqual(['positions/a.yaml']);
  });

  it('takes a folder that isn’t there, or is a file, for an empty one', () => {
    put('positions');
    expect(host.find(root, globs)).toEqual([]);
    expect(host.find(at('nowhere'), globs)).toEqual([]);
  });

  it('says so where a folder can’t be listed', () => {
    const reason = expectFailure(() => host.find(root, [`${'a'.repeat(300)}/*.yaml`]), 3);
    expect(reason).toMatch(/can't be listed: ENAMETOOLONG; /);
  });
});

describe('publish', () => {
  const files = [
    { path: 'handbook.md', content: 'new\n' },
    { path: 'positions/a.md', content: '客服\n' },
  ];

  it('writes files whole, into folders it makes', () => {
    host.publish(at('deep', 'dist'), files);
    expect(tree()).toEqual({
      deep: '/',
      'deep/dist': '/',
      'deep/dist/handbook.md': 'new\n',
      'deep/dist/positions': '/',
      'deep/dist/positions/a.md': '客服\n',
    });
    expect(statSync(at('deep', 'dist', 'handbook.md')).mode & 0o111).toBe(0);
  });

  it('replaces what was there and leaves the rest', () => {
    put('dist/handbook.md', 'old');
    put('dist/mine.txt', 'mine');
    host.publish(at('dist'), files);
    expect(tree()).toMatchObject({ 'dist/handbook.md': 'new\n', 'dist/mine.txt': 'mine' });
    expect(Object.keys(tree())).toHaveLength(5);
  });

  it('takes an absolute path as it is', () => {
    host.publish(at('dist'), [{ path: at('elsewhere.json'), content: '{}' }]);
    expect(tree()).toEqual({ 'elsewhere.json': '{}' });
  });

  it('replaces a link in place, and leaves what it leads to', () => {
    put('precious.txt', 'precious');
    link('../precious.txt', 'dist/handbook.md');
    link('../nowhere', 'dist/dangling.md');
    link('loop.md', 'dist/loop.md');
    host.publish(at('dist'), [...files, { path: 'dangling.md', content: 'd' }, { path: 'loop.md', content: 'l' }]);
    expect(readFileSync(at('precious.txt'), 'utf8')).toBe('precious');
    for (const name of ['handbook.md', 'dangling.md', 'loop.md'])
      expect(lstatSync(at('dist', name)).isFile()).toBe(true);
    expect(Object.keys(tree())).not.toContain('nowhere');
  });

  it('writes into a folder that is reached by a link', () => {
    mkdirSync(at('real'));
    link('real', 'dist');
    host.publish(at('dist'), files);
    expect(readFileSync(at('real', 'handbook.md'), 'utf8')).toBe('new\n');
    expect(lstatSync(at('dist')).isSymbolicLink()).toBe(true);
  });

  it.each<[string, () => void, RegExp]>([
    ['a file is where the folder should be', () => put('dist', 'x'), /: a file is where a folder should be$/],
    [
      'a file is where a folder below should be',
      () => put('dist/positions', 'x'),
      /: a file is where a folder should be$/,
    ],
    [
      'a folder is where the last file should be',
      () => put('dist/positions/a.md/x', 'x'),
      /positions\/a\.md` could not be written: a folder is where the file should be; /,
    ],
    [
      'a pipe is where the last file should be',
      () => pipe('dist/positions/a.md'),
      /: a device or a pipe is where the file should be; /,
    ],
    [
      'a link to a device is where the last file should be',
      () => link('/dev/null', 'dist/positions/a.md'),
      /: a device or a pipe is where the file should be; /,
    ],
    [
      'a folder below is a link to another',
      () => {
        put('elsewhere/a.md', 'precious');
        link('../elsewhere', 'dist/positions');
      },
      /positions` is a link, and links are not followed; put a folder there, or nothing$/,
    ],
    ['the folder is a link that leads nowhere', () => link('nowhere', 'dist'), /could not be written/],
    ['the folder is a link to itself', () => link('dist', 'dist'), /could not be written/],
  ])('touches nothing and leaves nothing behind where %s', (_, prepare, reason) => {
    prepare();
    if (!lstatSync(at('dist')).isSymbolicLink() && statSync(at('dist')).isDirectory())
      put('dist/handbook.md', 'the last good one');
    const before = tree();
    expect(expectFailure(() => host.publish(at('dist'), files), 3)).toMatch(reason);
    expect(tree()).toEqual(before);
  });

  it('ends where the system refuses new folders', () => {
    expect(expectFailure(() => host.publish('/proc/jd-has-no-place-here/below', files), 3)).toMatch(
      /could not be written/,
    );
  });

  it('touches nothing where a name is too long', () => {
    put('dist/handbook.md', 'the last good one');
    const before = tree();
    const long = { path: `${'客'.repeat(100)}.md`, content: '' };
    expect(expectFailure(() => host.publish(at('dist'), [...files.slice(0, 1), long]), 3)).toMatch(
      /: the name is too long$/,
    );
    expect(tree()).toEqual(before);
  });

  it('takes a fault that isn’t the system’s for a bug', () => {
    expect(() => host.publish(at('dist'), [{ path: 'a', content: undefined as unknown as string }])).toThrow(TypeError);
    expect(readdirSync(at('dist'))).toEqual([]);
  });
});

describe('create', () => {
  it('writes a file only where there is none', () => {
    expect(host.create(root, path.join('a', 'b', 'c.yaml'), 'one')).toBe(true);
    expect(host.create(root, path.join('a', 'b', 'c.yaml'), 'two')).toBe(false);
    expect(readFileSync(at('a', 'b', 'c.yaml'), 'utf8')).toBe('one');
  });

  it('writes by no link below the folder that is named, which may be one itself', () => {
    mkdirSync(at('elsewhere'));
    mkdirSync(at('there'));
    link('elsewhere', 'there/positions');
    expect(expectFailure(() => host.create(at('there'), 'positions/客服/a.yaml', 'x'), 3)).toMatch(
      /positions` is a link, and links are not followed/,
    );
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    expect(
      expectFailure(() => host.publish(at('there'), [{ path: 'positions/客服/a.md', content: 'x' }]), 3),
    ).toContain('is a link');
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    link('elsewhere', 'named');
    expect(host.create(at('named'), 'a.yaml', 'x')).toBe(true);
    expect(readdirSync(at('elsewhere'))).toEqual(['a.yaml']);
  });

  it('takes a folder or a link for something that is there', () => {
    mkdirSync(at('folder'));
    link('nowhere', 'dangling');
    expect(host.create(root, path.join('folder'), 'x')).toBe(false);
    expect(host.create(root, path.join('dangling'), 'x')).toBe(false);
    expect(tree()).toEqual({ folder: '/', dangling: '-> nowhere' });
  });

  it('fails where a file is in the place of a folder', () => {
    put('file', 'mine');
    expect(expectFailure(() => host.create(root, path.join('file', 'a.yaml'), 'x'), 3)).toMatch(
      /: a file is where a folder should be$/,
    );
    expect(expectFailure(() => host.create(root, path.join('file', 'b', 'a.yaml'), 'x'), 3)).toContain(
      'a file is where a folder should be',
    );
    expect(tree()).toEqual({ file: 'mine' });
  });

  it('fails where the name is too long', () => {
    expect(expectFailure(() => host.create(root, path.join('a'.repeat(300)), 'x'), 3)).toMatch(
      /: the name is too long$/,
    );
  });
});

describe('assets', () => {
  it('are texts that ship with jd', () => {
    expect(host.asset('templates/workspace/settings.json')).toContain('yaml.schemas');
    expect(() => host.asset('templates/nothing')).toThrow(/ENOENT/);
  });
});

describe('an output', () => {
  function open(env: Record<string, string>, terminal?: { readonly depth: number; readonly columns?: number }) {
    const written: string[] = [];
    const stream = {
      isTTY: terminal !== undefined,
      columns: terminal?.columns,
      getColorDepth: () => terminal?.depth,
      on: () => stream,
      write: (text: string) => written.push(text),
    };
    return { output: openOutput(stream as unknown as WriteStream, env), written };
  }

  it('writes what it is told', () => {
    const { output, written } = open({});
    output.write('a');
    output.write('b');
    expect(written).toEqual(['a', 'b']);
    expect(output.isTerminal).toBe(false);
  });

  it.each([
    [undefined, 100],
    [0, 100],
    [72, 72],
  ])('of %s columns is taken to be %i wide', (given, taken) => {
    expect(open({}, { depth: 1, ...(given === undefined ? {} : { columns: given }) }).output.columns).toBe(taken);
  });

  it.each<[Record<string, string>, number | undefined, number]>([
    [{}, undefined, 0],
    [{}, 1, 0],
    [{}, 4, 1],
    [{}, 8, 2],
    [{}, 24, 3],
    [{ NO_COLOR: '1' }, 24, 0],
    [{ NO_COLOR: '' }, 24, 3],
    [{ FORCE_COLOR: '' }, undefined, 1],
    [{ FORCE_COLOR: '1' }, undefined, 1],
    [{ FORCE_COLOR: 'true' }, undefined, 1],
    [{ FORCE_COLOR: '2' }, undefined, 2],
    [{ FORCE_COLOR: '3' }, undefined, 3],
    [{ FORCE_COLOR: '0' }, 24, 0],
    [{ FORCE_COLOR: 'false' }, 24, 0],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, 1],
  ])('with %j and a terminal of depth %s has colour %i', (env, depth, colour) => {
    expect(open(env, depth === undefined ? undefined : { depth }).output.colour).toBe(colour);
  });
});
