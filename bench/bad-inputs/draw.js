import { Buffer } from 'node:buffer';

/** Draws whole numbers below a bound, the same for each seed. */
export function openDice(seed) {
  let state = (Math.imul(seed, 2_654_435_761) >>> 0) % 2_147_483_646;
  const below = (bound) => {
    state = ((state + 1) * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * bound);
  };
  below(2);
  return { below, pick: (list) => list[below(list.length)] };
}

/** What breaks readers: marks of YAML, Markdown, HTML, Handlebars and CSS, control characters, depths, lengths, numbers. */
const naughty = [
  ...[
    '&a [*a]',
    '*a',
    '!!binary aGk=',
    '!x y',
    '<<: {a: 1}',
    '? a',
    '%YAML 1.1\n---\n',
    '---\n',
    '...\n',
    '|2-\n x',
    '>+\n',
  ],
  ...[
    '__proto__: {x: 1}',
    'constructor: 1',
    '? '.repeat(300),
    '['.repeat(200),
    '{a: '.repeat(90),
    ']'.repeat(500),
    '- '.repeat(400),
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\r',
    '\t',
    '\u3000',
    '\u00a0',
    '：',
    '，',
    '“',
    '\ud83d\ude00',
  ],
  ...[
    '1e400',
    '-0',
    '0x1F',
    '010',
    '1_000',
    '.nan',
    '2024-02-30',
    '2024/1/3',
    '12345678901234567890',
    'NO',
    '~',
    'null',
    "''",
    '""',
  ],
  ...[
    '{{',
    '}}',
    '{{{x}}}',
    '{{#if a}}',
    '{{/each}}',
    '{{> x}}',
    '{{foo/../bar}}',
    '{{a/./b}}',
    '{{#each this}}'.repeat(40),
    '{{!--',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=1>',
    '](javascript:x)',
    '![](../../../etc/passwd)',
    '![x](data:x)',
    '```',
    '    x',
    '|--|',
  ],
  ...[
    '#',
    ': ',
    ' #',
    "'",
    '"',
    '\\',
    '@',
    '`',
    '%',
    '::error file=x::y',
    '=1+1',
    ']]>',
    '&#0;',
    '&lt;',
    '*/',
    '/*',
    '@import "x"',
  ],
  ...[
    'x'.repeat(60_000),
    '客'.repeat(3000),
    '#'.repeat(2000),
    'a '.repeat(5000),
    '\n'.repeat(3000),
    'é'.normalize('NFD'),
  ],
];
const strayBytes = [
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0x00],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
];

const changes = [
  (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes, { below }) => cut(bytes, below(bytes.length + 1), below(40), ''),
  (bytes, { below, pick }) => cut(bytes, below(bytes.length + 1), 0, pick(naughty)),
  (bytes, { below, pick }) => cut(bytes, below(bytes.length + 1), below(12), pick(naughty)),
  (bytes, { below, pick }) => cut(bytes, below(bytes.length + 1), 0, Buffer.from(pick(strayBytes))),
  (bytes, { below }) =>
    Buffer.from(bytes.map((byte, at) => (at === below(bytes.length) ? byte ^ (1 << below(8)) : byte))),
  (bytes, dice) => ofLines(bytes, (lines) => lines.toSpliced(dice.below(lines.length), 1)),
  (bytes, dice) => ofLines(bytes, (lines) => lines.toSpliced(dice.below(lines.length), 0, dice.pick(lines))),
  (bytes, dice) => ofLines(bytes, (lines) => lines.with(dice.below(lines.length), `  ${dice.pick(lines)}`)),
  (bytes, dice) => ofLines(bytes, (lines) => lines.with(dice.below(lines.length), dice.pick(lines).trimStart())),
  (bytes, dice) =>
    ofLines(bytes, (lines) => lines.with(dice.below(lines.length), `${dice.pick(lines)}${dice.pick(naughty)}`)),
  (bytes, dice) => ofValue(bytes, dice, () => dice.pick(naughty)),
  (bytes, dice) =>
    ofValue(bytes, dice, () => dice.pick(['[]', '{}', '[[1]]', '{a: {b: 1}}', 'true', '3.5', ' ', 'x: y: z'])),
  (bytes, dice) => ofLines(bytes, (lines) => Array(2000).fill(dice.pick(lines))),
  (bytes) => Buffer.from(String(bytes).replaceAll('\n', '\r\n')),
  (bytes) => Buffer.from(String(bytes), 'utf16le'),
  () => Buffer.alloc(0),
];

/** Bytes with one to three changes. */
export function spoil(bytes, dice) {
  let spoilt = Buffer.from(bytes);
  for (let left = 1 + dice.below(3); left > 0; left--) spoilt = dice.pick(changes)(spoilt, dice);
  return spoilt.subarray(0, 1_200_000);
}

/** A word for a command line. */
export function drawWord(dice, words) {
  return dice.below(3) === 0 ? dice.pick(naughty).slice(0, 5000).replaceAll('\u0000', '') : dice.pick(words);
}

function cut(bytes, at, length, inserted) {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(inserted), bytes.subarray(at + length)]);
}

function ofLines(bytes, change) {
  return Buffer.from(change(String(bytes).split('\n')).join('\n'));
}

function ofValue(bytes, dice, draw) {
  return ofLines(bytes, (lines) => {
    const at = dice.below(lines.length);
    return lines.with(
      at,
      lines[at].replace(/: .*$/, () => `: ${draw()}`),
    );
  });
}
