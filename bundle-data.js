// What of the files of data is in dist.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Of the schemas what is published, and of all else what is read. */
export const shortenData = {
  name: 'shorten-data',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.schema\.json$/ }, ({ path: file, importer, resolveDir }) =>
      importer.endsWith(path.normalize('schema/published.ts'))
        ? undefined
        : { path: path.resolve(resolveDir, file), namespace: 'undescribed' },
    );
    onLoad({ filter: /.*/, namespace: 'undescribed' }, async ({ path: file }) => {
      const schema = JSON.parse(await readFile(file, 'utf8'), (key, value) =>
        isDescription(key, value) ? undefined : value,
      );
      // To parse a text takes half as long as to run an object as long.
      return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(schema))});` };
    });
    onLoad({ filter: /package\.json$/, namespace: 'file' }, async ({ path: file }) => {
      const { version } = JSON.parse(await readFile(file, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** A property may have either name as well. */
function isDescription(key, value) {
  return ['description', 'title'].includes(key) && typeof value === 'string';
}
