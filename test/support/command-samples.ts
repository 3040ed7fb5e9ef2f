import type { FactsByFailure, FailureCode } from '../../src/failure.ts';

const refused = { option: '--depth <n>', value: 'zwei' };
export const misnamed = [
  { name: '客户主管', suggestions: [] },
  { name: '客户主管', suggestions: ['客服主管', 'lead'] },
];

type Family = 'command' | 'library' | 'baseline';

/** Samples of the failures of a command line, and of what a program gives to the library. */
export const commandSamples: {
  readonly [C in Extract<FailureCode, `${Family}/${string}`>]: readonly FactsByFailure[C][];
} = {
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
  'library/unknown-option': [
    { name: 'langauge', of: 'validate', suggestions: ['language'], known: ['language', 'asOf'] },
    { name: '__proto__', of: 'build', suggestions: [], known: ['language', 'out'] },
  ],
  'library/wrong-kind': (['text', 'texts', 'flag', 'object'] as const).map((wanted) => ({
    option: 'split',
    value: '"是"',
    wanted,
  })),
  'command/watched-fix': [{}],
  'command/watched-baseline': [{}],
  'command/watched-several': [{ count: 2 }],
  'command/watched-input': [{}],
  'command/fix-part': [{ part: 'file' }, { part: 'input' }],
  'command/partial-baseline': [{}],
  'baseline/missing': [{ file: '已知.json' }],
  'baseline/unreadable': [
    { file: '已知.json', why: 'unreadable', reason: 'EACCES' },
    { file: '已知.json', why: 'not-regular', reason: '' },
    { file: '已知.json', why: 'too-large', reason: '' },
  ],
  'baseline/malformed': (['json', 'shape'] as const).map((why) => ({ file: '已知.json', why })),
  'baseline/newer': [{ file: '已知.json', version: 2 }],
};
