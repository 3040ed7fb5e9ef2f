import { mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, host, link, pipe, put, root, useFolder } from '../support/disk-folder.ts';

useFolder();

describe('places', () => {
  it('are counted from the current folder, and written with slashes', () => {
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

  it('accepts the last byte within the limit, and not the next', () => {
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

describe('assets', () => {
  it('are texts that ship with jd', () => {
    expect(host.asset('templates/workspace/settings.json')).toContain('yaml.schemas');
    expect(() => host.asset('templates/nothing')).toThrow(/ENOENT/);
  });
});
