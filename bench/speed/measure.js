// Measures commands side by side: processor time (user and system, of the command and all it starts), wall time and peak
// memory. Bash's `times` knows what its children took, whatever program they are. Linux only.
import { spawn, spawnSync } from 'node:child_process';
import { watchMemory } from '../memory.js';
import { summarise } from '../table.js';

/**
 * Runs each command once a round, each round beginning with another one, since whoever runs second finds warm caches.
 * @param {readonly { name: string, words: readonly string[], env?: object, before?: () => void, codes?: readonly number[] }[]} subjects
 * @returns {Promise<Map<string, { processor: Summary, wall: Summary, peak: number }>>} milliseconds and bytes, by name
 */
export async function measure(subjects, rounds) {
  const taken = new Map(subjects.map(({ name }) => [name, { processor: [], wall: [] }]));
  for (let round = 0; round < rounds; round++) {
    const first = round % subjects.length;
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      subject.before?.();
      const { processor, wall } = run(subject);
      taken.get(subject.name).processor.push(processor);
      taken.get(subject.name).wall.push(wall);
    }
  }
  const measured = new Map();
  for (const subject of subjects) {
    subject.before?.();
    const { processor, wall } = taken.get(subject.name);
    const peak = await watchPeak(subject);
    measured.set(subject.name, { processor: summarise(processor), wall: summarise(wall), peak });
  }
  return measured;
}

const timed = '"$@" >/dev/null; code=$?; times; exit $code';

function run({ name, words, env = {}, codes = [0] }) {
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync('bash', ['-c', timed, 'bash', ...words], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const wall = performance.now() - begun;
  if (!codes.includes(status)) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 2000)}`);
  const [user, system] = stdout.trim().split('\n').at(-1).split(' ').map(readTime);
  return { processor: user + system, wall };
}

/** Milliseconds of `1m2.345s`. */
function readTime(text) {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text);
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** The peak of the command's own process in bytes. */
function watchPeak({ words, env = {} }) {
  const child = spawn(words[0], words.slice(1), { env: { ...process.env, ...env }, stdio: 'ignore' });
  const stop = watchMemory(child.pid);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(stop().node));
  });
}
