import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The workspaces under `examples/` as a memory host's files, below `/work/examples`; nothing that was built there. */
export function readExamples(): Record<string, Uint8Array> {
  return Object.fromEntries(
    readdirSync(path.join(root, 'examples'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.split(path.sep).includes('dist'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/work/${path.relative(root, file).split(path.sep).join('/')}`, readFileSync(file)]),
  );
}
