// The checkers that jd is compared with. They only check a schema; jd also resolves references, links the graph and applies
// its rules.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../peers', import.meta.url));

/** Installs the peers into `folder`, if they are not there, and returns what checks a folder of positions. */
export function openPeers(folder, schema) {
  const packageFile = path.join(folder, 'package.json');
  const wanted = readFileSync(path.join(source, 'package.json'), 'utf8');
  if (
    !existsSync(packageFile) ||
    readFileSync(packageFile, 'utf8') !== wanted ||
    !existsSync(path.join(folder, 'ready'))
  ) {
    mkdirSync(folder, { recursive: true });
    cpSync(source, folder, { recursive: true });
    process.stderr.write('installing the peers …\n');
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'], {
      cwd: folder,
    });
    mkdirSync(path.join(folder, 'ready'));
  }
  const { dependencies } = JSON.parse(wanted);
  const of = (...names) => names.map((name) => `${name} ${dependencies[name]}`).join(' + ');
  const loop = (parser) => (positions) => [process.execPath, path.join(folder, 'loop.js'), parser, schema, positions];
  const bin = (name) => path.join(folder, 'node_modules', '.bin', name);
  return [
    {
      name: of('ajv-cli'),
      words: (positions) => [
        ...[process.execPath, bin('ajv'), 'validate', '--strict=false', '-c', 'ajv-formats', '-s', schema],
        ...['-d', `${positions}/*.yaml`],
      ],
    },
    {
      name: of('@sourcemeta/jsonschema'),
      words: (positions) => [bin('jsonschema'), 'validate', schema, positions, '--extension', '.yaml'],
    },
    { name: of('yaml', 'ajv'), words: loop('yaml') },
    { name: of('js-yaml', 'ajv'), words: loop('js-yaml') },
  ];
}
