import { readdirSync, readFileSync } from 'node:fs';

/** The length of a tick in milliseconds; the kernel reports processor time in these. */
const tick = 10;

/** Processor time of all processes below `root`, in milliseconds by id, user and system together. Linux only. */
export function readProcessor(root = process.pid) {
  const all = new Map();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = readFields(id);
    if (fields === undefined) continue;
    const [parent, user, system] = [1, 11, 12].map((at) => Number(fields[at]));
    all.set(Number(id), { parent, time: (user + system) * tick });
  }
  const isBelow = (id) => {
    for (let at = all.get(id)?.parent; at !== undefined && at > 0; at = all.get(at)?.parent)
      if (at === root) return true;
    return false;
  };
  return new Map([...all].filter(([id]) => isBelow(id)).map(([id, { time }]) => [id, time]));
}

/** Processor time of one process in milliseconds, user and system together. Linux only. */
export function readTime(id) {
  const [user, system] = [11, 12].map((at) => Number(readFields(id)[at]));
  return (user + system) * tick;
}

/** Watches the processes below this one until it is stopped: their time since then. What ends was seen shortly before. */
export function watchProcessor() {
  const before = readProcessor();
  const seen = new Map();
  const look = () => {
    for (const [id, time] of readProcessor()) seen.set(id, time - (before.get(id) ?? 0));
  };
  const timer = setInterval(look, tick);
  return () => {
    clearInterval(timer);
    look();
    return total(seen.values());
  };
}

export function total(times) {
  return [...times].reduce((sum, time) => sum + time, 0);
}

/** The state and what follows it; the name before it may contain anything. A process that has ended has none. */
function readFields(id) {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(') ') + 2).split(' ');
  } catch {
    return undefined;
  }
}
