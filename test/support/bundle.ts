import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of what was printed in this run, and of the browsers that print, for all workers. */
    prints: string;
  }
}

/** Before any test, the bundle, which is what people run, is made that of these sources. */
export default function prepare(project: TestProject): () => void {
  const prints = mkdtempSync(path.join(tmpdir(), 'jd-test-prints-'));
  project.provide('prints', prints);
  makeBundle();
  // A browser that is being ended may still write.
  return () => rmSync(prints, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function makeBundle(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const built = statSync(path.join(root, 'dist', 'main.cjs'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  if (sources.length < 60) throw new Error('these are not the sources of jd');
  const files = [...sources.map((file) => path.join('src', file)), 'package.json', 'build.js'];
  const changed = Math.max(...files.map((file) => statSync(path.join(root, file)).mtimeMs));
  if (changed > built) execFileSync(process.execPath, ['build.js'], { cwd: root });
}
