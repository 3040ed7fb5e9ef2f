import { main } from '../../src/main.ts';
import { openMemoryHost } from './memory-host.ts';
import { writePosition } from './workspace.ts';

export const workspace = {
  '/work/jd.config.yaml':
    'handbook: { title: Book, language: en, acknowledgement: true }\ndepartments: [{ name: Service, mission: Serve. }]\n',
  '/work/positions/head.yaml': writePosition(
    'title: Head <of> Service\ncode: S-1\ndepartment: Service\nreportsTo: null\ndirectReports: [clerk]',
  ),
  '/work/positions/clerk.yaml': writePosition(
    'title: Clerk\ncode: S-2\ndepartment: Service\nreportsTo: head\ndirectReports: []',
  ),
  '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [{ text: Answer., by: clerk }]\n',
};

export async function build(templates: Readonly<Record<string, string | Uint8Array>>, ...more: readonly string[]) {
  const own = Object.fromEntries(Object.entries(templates).map(([file, text]) => [`/work/templates/${file}`, text]));
  const face = {
    source: 'built-in',
    style: 'normal',
    format: 'woff2',
    weight: '400',
    range: 'U+41',
    data: new Uint8Array(),
  } as const;
  const host = { ...openMemoryHost({ ...workspace, ...own }), typeset: async () => ({ faces: [face], missing: [] }) };
  const exitCode = await main(['build', '--lang', 'en', ...more], host);
  const files = Object.entries(host.files).filter(([file]) => /^\/work\/dist\/.*\.(?:md|html)$/.test(file));
  const read = (name: string) =>
    host.files[`/work/dist/${name}`] === undefined ? undefined : String(host.files[`/work/dist/${name}`]);
  return {
    exitCode,
    err: host.err(),
    html: read('handbook.html'),
    md: read('handbook.md'),
    files: Object.fromEntries(files.map(([file, text]) => [file, String(text)])),
  };
}
