import { expect, it } from 'vitest';
import { openMemoryHost } from '../support/memory-host.ts';
import { runOn } from '../support/run.ts';

const head = 'title: Clerk\ndepartment: Post\nreportsTo: null\nduties:\n  - duty: a\n';

async function fix(rest: string): Promise<string> {
  const { files } = await runOn(openMemoryHost({ '/work/positions/clerk.yaml': head + rest }), ['fix', '--lang', 'en']);
  const file = files['/work/positions/clerk.yaml'];
  return (file instanceof Uint8Array ? new TextDecoder().decode(file) : String(file)).slice(head.length);
}

it.each([
  ['a tab before a list mark', '\t- duty: b\n  - duty: *e\n', "  - duty: b\n  - duty: '*e'\n"],
  [
    'tabs on several lines',
    '\t- duty: b\n  - duty: c\n\t- duty: d\n  - duty: &e\n',
    "  - duty: b\n  - duty: c\n  - duty: d\n  - duty: '&e'\n",
  ],
  ['a tab before a key', '  - duty: b\n\tkpi: x\n  - duty: *e\n', "  - duty: b\n    kpi: x\n  - duty: '*e'\n"],
  ['full-width spaces', '　- duty: 接待\n  - duty: *e\n', "  - duty: 接待\n  - duty: '*e'\n"],
])('%s above another mistake are both fixed', async (_, rest, wanted) => {
  expect(await fix(rest)).toBe(wanted);
});

it('what tabs below another mistake stand for is left to the writer', async () => {
  const rest = '\t- duty: b\n  - duty: *e\n\t- duty: d\n';
  expect(await fix(rest)).toBe(rest);
});
