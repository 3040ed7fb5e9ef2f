import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lookAt } from '../../src/node-host/look.ts';
import { publishFiles } from '../../src/node-host/publish.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'jd-mode-'));
const file = path.join(folder, '客服.yaml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(process.platform === 'win32')('keeps who may read a file that it replaces', () => {
  writeFileSync(file, 'title: A\n');
  chmodSync(file, 0o600);
  publishFiles(folder, [{ path: '客服.yaml', content: 'title: B\n' }]);
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['title: B\n', 0o600]);
});

it('tells a file that nobody may write to', () => {
  writeFileSync(path.join(folder, 'b'), '');
  expect(lookAt(path.join(folder, 'b')).readOnly).toBeUndefined();
  chmodSync(path.join(folder, 'b'), 0o444);
  expect(lookAt(path.join(folder, 'b')).readOnly).toBe(true);
});
