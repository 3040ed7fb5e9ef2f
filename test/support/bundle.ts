import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bundle is what people run: before any test, it is made that of these sources. */
export default function bundle(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const built = statSync(path.join(root, 'dist', 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  if (sources.length < 60) throw new Error('these are not the sources of jd');
  const files = [...sources.map((file) => path.join('src', file)), 'package.json', 'build.js'];
  const changed = Math.max(...files.map((file) => statSync(path.join(root, file)).mtimeMs));
  if (changed > built) execFileSync(process.execPath, ['build.js'], { cwd: root });
}
