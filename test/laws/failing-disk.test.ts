import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, writeWorkspace } from '../support/build-pdf.ts';
import { failCall } from '../support/failing-disk.ts';
import { seed } from '../support/random.ts';
import { runOnDisk } from '../support/run-on-disk.ts';
import { writePosition } from '../support/workspace.ts';

/**
 * The law: whichever call to the disk fails, and however, a command ends as DESIGN says: with its whole result, or with a
 * sentence, the sources untouched and each file of the last result whole. `npm run trust -- --only disk`
 * tries each call with each error; without it, some calls with one each.
 */
const errors = ['ENOSPC', 'EIO', 'EACCES', 'ENOENT', 'EMFILE'];
const all = process.env['CALLS'] === 'all';
const step = 13;

const sources: Readonly<Record<string, string>> = {
  'jd.config.yaml': 'handbook: { title: Post, language: en }\n',
  'positions/clerk.yaml': writePosition('title: Clerk\ndepartment: Post\nreportsTo: null'),
  'positions/邮递员.yaml': writePosition('title: 邮递员\ndepartment: Post\nreportsTo: clerk'),
  'procedures/mail.yaml': 'title: Mail\nkind: rules\nitems: [Open it, Sort it]\n',
  'chapters/about.md': '# About\n\nSee [the clerk](../positions/clerk.yaml).\n',
};
const document = '# Porter\n\nDepartment: Post\n\n## Duties\n\n- Carries letters\n- Sorts them\n';

/** What each command is run with, and where its result is. */
const commands: readonly { readonly argv: readonly string[]; readonly result: string }[] = [
  { argv: ['validate', '--no-cache', '--format', 'json=findings.json'], result: 'findings.json' },
  { argv: ['build', '--format', 'md,json', '--split'], result: 'dist' },
  { argv: ['new', 'porter', '--title', 'Porter', '--reports-to', 'clerk'], result: 'positions/porter.yaml' },
  { argv: ['import', 'porter.md', '--out', 'imported'], result: 'imported' },
  { argv: ['init', 'begun', '--department', 'Post', '--region', 'US'], result: 'begun' },
];

describe.each(commands)('jd $argv.0 $argv.2', ({ argv, result }) => {
  it('ends well, whichever call fails', async () => {
    const start = writeWorkspace({ ...sources, 'porter.md': document });
    if (argv[0] === 'build')
      expect((await runOnDisk(start, ['build', '--format', 'md,html,json', '--split'])).exitCode).toBe(0);
    writeFileSync(
      path.join(start, 'positions/clerk.yaml'),
      writePosition('title: Clerk\ndepartment: Post\nreportsTo: null\ngrade: A'),
    );
    const whole = await runIn(start, argv, (folder) => failCall(folder, Number.POSITIVE_INFINITY, 'EIO'));
    expect([whole.exitCode, whole.told]).toEqual([0, whole.told]);
    const wanted = listFiles(path.join(whole.folder, result));
    expect(Object.keys(wanted).length).toBeGreaterThan(0);
    const before = listFiles(path.join(start, result));
    const faults: string[] = [];
    let runs = 0;
    for (const forEver of [false, true]) {
      for (let nth = all ? 1 : 1 + (seed % step); nth <= whole.calls; nth += all ? 1 : step) {
        for (const code of all ? errors : [errors[runs % errors.length] ?? '']) {
          const run = await runIn(start, argv, (folder) => failCall(folder, nth, code, { forEver }));
          runs++;
          expect(run.failed).toBeDefined();
          // A folder or a list of files that isn't there is no fault.
          if (code === 'ENOENT' && /^readdirSync|manifest/.test(run.failed ?? '')) continue;
          const expected = { before, wanted, result, start };
          const fault =
            judge(run, expected) ??
            (argv[0] === 'build' && forEver ? await mend(run.folder, argv, expected) : undefined);
          if (fault !== undefined)
            faults.push(`${code} at ${nth}, ${run.failed}${forEver ? ' and later' : ''}: ${fault}`);
          rmSync(run.folder, { recursive: true });
        }
      }
    }
    console.log(`${argv.join(' ')}: ${runs} runs`);
    expect(faults).toEqual([]);
  });
});

type Files = Readonly<Record<string, string>>;
type Run = Awaited<ReturnType<typeof runIn>>;

async function runIn(start: string, argv: readonly string[], spoil?: (folder: string) => ReturnType<typeof failCall>) {
  const folder = makeFolder();
  cpSync(start, folder, { recursive: true });
  const disk = spoil?.(folder);
  const ended = await runOnDisk(folder, argv).finally(() => disk?.mend());
  return { ...ended, folder, failed: disk?.failed(), calls: disk?.count() ?? 0 };
}

interface Expected {
  readonly start: string;
  readonly result: string;
  readonly before: Files;
  readonly wanted: Files;
}

function judge({ exitCode, err, out, folder }: Run, { start, result, before, wanted }: Expected): string | undefined {
  if (![0, 1, 2, 3].includes(exitCode) || /\n {4}at /.test(err + out))
    return `ended with ${exitCode}: ${err.split('\n').slice(0, 4).join(' ')}`;
  const isResult = (file: string): boolean => file === result || file.startsWith(`${result}/`) || isTemporary(file);
  const [old, now] = [listFiles(start), listFiles(folder)];
  const changed = Object.keys({ ...old, ...now }).find((file) => !isResult(file) && now[file] !== old[file]);
  if (changed !== undefined) return `ended with ${exitCode}, and changed ${changed}`;
  const made = listFiles(path.join(folder, result));
  const wrong = Object.keys(wanted).find((file) => made[file] !== wanted[file]);
  if (exitCode === 0) return wrong === undefined ? undefined : `was content, and ${wrong} isn’t what it should be`;
  // What can't be read is a finding, and findings are the result of `validate`; where no file is left, it is told so.
  if (result.endsWith('.json') && exitCode !== 3) {
    if (made[''] === undefined && exitCode === 2 && /^jd: no position found/.test(err)) return undefined;
    return JSON.parse(made[''] ?? '{}').version === 1 ? undefined : `ended with ${exitCode}, and wrote no findings`;
  }
  const broken = Object.keys(made).find(
    (file) => !isTemporary(file) && made[file] !== before[file] && made[file] !== wanted[file],
  );
  return broken === undefined ? undefined : `ended with ${exitCode}, and ${broken} is neither old nor new`;
}

/** The next run, on a disk that works, makes the whole result and leaves nothing else. */
async function mend(
  folder: string,
  argv: readonly string[],
  { result, wanted }: Expected,
): Promise<string | undefined> {
  const { exitCode, told } = await runOnDisk(folder, argv);
  const made = listFiles(path.join(folder, result));
  const odd = Object.keys({ ...made, ...wanted }).find((file) => made[file] !== wanted[file]);
  return exitCode === 0 && odd === undefined ? undefined : `and the next run ended with ${exitCode}, ${odd}: ${told}`;
}

function isTemporary(file: string): boolean {
  return /(?:^|\/)\.jd-[^/]*\.tmp$/.test(file);
}

/** The bytes of a file, or of all below a folder, by name. */
function listFiles(place: string): Files {
  if (!existsSync(place)) return {};
  const entries = readdirSync(path.dirname(place), { withFileTypes: true });
  if (entries.find(({ name }) => name === path.basename(place))?.isFile()) return { '': readFileSync(place, 'latin1') };
  const below = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    below.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(place, file), readFileSync(file, 'latin1')];
    }),
  );
}
