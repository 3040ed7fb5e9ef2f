import { writePosition } from './workspace.ts';

export const place = (title: string, reportsTo: string, more = '') =>
  writePosition(`title: ${title}\ndepartment: Service\nreportsTo: ${reportsTo}\n${more}`);

/** Faults of every stage: bytes, YAML, shape, references, the graph, the form. */
export const muddle: Readonly<Record<string, string | Uint8Array>> = {
  'positions/zoo.yaml': place('Zoo', 'nobody-known'),
  'positions/a.yaml': place('A', 'b'),
  'positions/b.yaml': place('B', 'a', 'directReports: [c]'),
  'positions/c.yaml': 'title: C\ndepartment: Service\ntitel: C\nduties: 3\n',
  'positions/d.yaml': 'title: [\n',
  'positions/e.yaml': new Uint8Array([0xff, 0xfe]),
  'positions/f.yaml': 'title: F\ndepartment: Service\n',
  'positions/sub/a.yaml': place('Another A', 'null'),
  'procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [{text: hello, by: nobody-known}]\n',
  'procedures/empty.yaml': '',
};
