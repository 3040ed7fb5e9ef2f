import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** Names this process among those of all machines that write to one disk: eight hexadecimal digits and a number. */
export function nameProcess(): string {
  return `${nameMachine()}-${process.pid}`;
}

/** Whether a process of this machine, by that name, no longer runs. Of another machine's, nothing is known. */
export function isGone(name: string): boolean {
  const [, machine, pid] = /^([\da-f]{8})-(\d+)$/.exec(name) ?? [];
  if (machine !== nameMachine()) return false;
  try {
    // Sends nothing, and fails where there is no such process.
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function nameMachine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}
