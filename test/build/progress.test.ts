import { expect, it } from 'vitest';
import { openProgress } from '../../src/build/progress.ts';
import { english } from '../../src/languages/en/index.ts';
import { openMemoryHost } from '../support/memory-host.ts';

function watch(isTerminal: boolean, run: (report: (step: 'fonts' | 'pass1', takes: number) => void) => void): string {
  const host = openMemoryHost();
  let clock = 0;
  const progress = openProgress({ ...host, now: () => clock, stderr: { ...host.stderr, isTerminal } }, english.report);
  run((step, takes) => {
    progress.report(step);
    clock += takes;
  });
  progress.close();
  progress.close();
  return host.err();
}

it('shows a step while it lasts, and keeps it on the screen if it took over a second', () => {
  const told = watch(true, (report) => {
    report('fonts', 999);
    report('pass1', 1300);
  });
  expect(told).toBe('preparing the fonts …\r\u001b[Kprinting, pass 1 …\r\u001b[Kprinting, pass 1  1.3 s\n');
});

it('goes on with a step that is reported twice', () => {
  const told = watch(true, (report) => {
    report('fonts', 600);
    report('fonts', 600);
  });
  expect(told).toBe('preparing the fonts …\r\u001b[Kpreparing the fonts  1.2 s\n');
});

it('says nothing where there is no terminal', () => {
  expect(watch(false, (report) => report('fonts', 5000))).toBe('');
});
