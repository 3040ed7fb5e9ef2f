import type { FactsByFailure, FailureCode } from '../../src/failure.ts';

type Typed = Extract<FailureCode, `command/${string}` | `workspace/${string}`>;

const refused = { option: '--depth <n>', value: 'zwei' };
const misnamed = [
  { name: '客户主管', suggestions: [] },
  { name: '客户主管', suggestions: ['客服主管', 'lead'] },
];

/** Samples of what is wrong with a command or with what it is pointed at. */
export const typedSamples: { readonly [C in Typed]: readonly FactsByFailure[C][] } = {
  'command/missing': [{}],
  'command/unknown': misnamed,
  'command/unknown-option': [
    { name: '--frmat', suggestions: ['--format'] },
    { name: '-x', suggestions: [] },
  ],
  'command/missing-argument': [{ name: 'id' }],
  'command/missing-value': [{ option: '--depth <n>' }],
  'command/missing-option': [{ option: '--title <title>' }],
  'command/too-many-words': [0, 1, 2].map((expected) => ({ command: 'jd validate', expected, given: 3 })),
  'command/choice': [
    { ...refused, allowed: ['tree', 'json'] },
    { ...refused, value: '', allowed: ['tree', 'json'] },
  ],
  'command/whole-number': [{ ...refused, least: 1 }],
  'command/date': [refused],
  'command/column': [{ option: '--column <label=key>', value: '上级' }],
  'command/no-file': [{ option: '--format <format>', value: 'json=' }],
  'command/two-on-screen': [{ option: '--format <format>', value: 'json' }],
  'command/same-file': [{ option: '--format <format>', value: 'json=a' }],
  'command/port': [{ option: '--port <n>', value: '70000' }],
  'command/watched-data': [{ format: 'json' }],
  'command/watched-several': [{ count: 2 }],
  'command/watched-input': [{}],
  'workspace/no-position': [
    { folder: '', globs: ['positions/**/*.yaml'] },
    { folder: '客服部', globs: ['a', 'b', 'c'] },
    {
      folder: '',
      globs: ['a'],
      unread: {
        files: ['position/a.yaml', '客服.yaml'],
        count: 3,
        first: { looks: 'position', why: 'folder', to: 'positions/a.yaml', taken: false, more: 0 },
      },
    },
    {
      folder: '',
      globs: ['a'],
      unread: {
        files: ['positions/客服.docx'],
        count: 1,
        first: { looks: 'position', why: 'document', to: 'positions/客服.yaml', taken: false, more: 0 },
      },
    },
  ],
  'workspace/no-folder': [{ name: 'nowhere' }],
  'workspace/no-path': [
    { name: 'hr/客服.yaml', suggestions: [] },
    { name: 'hr/客服.yaml', suggestions: ['hr/客服部.yaml'] },
  ],
  'workspace/no-home': [{ name: 'notes.yaml' }],
  'workspace/many-folders': [
    { folder: '', limit: 20_000 },
    { folder: '客服部', limit: 20_000 },
  ],
  'workspace/not-folder': [{ name: 'a.yaml' }],
  'workspace/link': [{ folder: '/w/positions' }],
  'workspace/unlistable': [{ folder: '/w/positions', reason: 'EACCES' }],
  'workspace/current-folder-gone': [{}],
};
