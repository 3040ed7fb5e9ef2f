import { readdirSync, readFileSync } from 'node:fs';

/** Watches the memory of a process and its descendants until it is stopped; peaks in bytes. Linux only. */
export function watchMemory(pid) {
  const peaks = { node: 0, browser: 0 };
  const look = () => {
    const below = listBelow(pid);
    peaks.node = Math.max(peaks.node, readStatus(pid, 'VmHWM'));
    peaks.browser = Math.max(peaks.browser, total(below.map((child) => readStatus(child, 'VmRSS'))));
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    return peaks;
  };
}

function listBelow(root) {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), readStatus(name, 'PPid'));
  }
  const isBelow = (pid) => {
    for (let at = parents.get(pid); at !== undefined && at > 0; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  return [...parents.keys()].filter(isBelow);
}

/** A value of a process; kilobytes are converted to bytes, and a process that has ended gives 0. */
function readStatus(pid, key) {
  try {
    const [, number, unit] = new RegExp(`^${key}:\\s*(\\d+)( kB)?`, 'm').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    );
    return Number(number) * (unit === undefined ? 1 : 1024);
  } catch {
    return 0;
  }
}

function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
