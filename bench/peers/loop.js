// A plain checker of a folder's YAML files against one schema: `node loop.js yaml|js-yaml SCHEMA FOLDER`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const [parser, schemaFile, folder] = process.argv.slice(2);
const parse = await openParser();
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const check = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
let wrong = 0;
for (const name of readdirSync(folder)) {
  if (check(parse(readFileSync(path.join(folder, name), 'utf8')))) continue;
  wrong++;
  console.error(`${name}: ${ajv.errorsText(check.errors)}`);
}
process.exitCode = wrong === 0 ? 0 : 1;

async function openParser() {
  if (parser === 'yaml') return (await import('yaml')).parse;
  const { load, CORE_SCHEMA } = (await import('js-yaml')).default;
  return (text) => load(text, { schema: CORE_SCHEMA });
}
