import { EventEmitter } from 'node:events';
import type { WriteStream } from 'node:tty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openOutput } from '../../src/node-host/output.ts';

describe('an output', () => {
  function open(env: Record<string, string>, terminal?: { readonly depth: number; readonly columns?: number }) {
    const written: string[] = [];
    const stream = {
      isTTY: terminal !== undefined,
      columns: terminal?.columns,
      getColorDepth: () => terminal?.depth,
      on: () => stream,
      write: (text: string) => written.push(text),
    };
    return { output: openOutput(stream as unknown as WriteStream, env), written };
  }

  it('writes the text that it is given', () => {
    const { output, written } = open({});
    output.write('a');
    output.write('b');
    expect(written).toEqual(['a', 'b']);
    expect(output.isTerminal).toBe(false);
  });

  it('listens for errors once, however often its stream is opened, and writes no more after one', () => {
    const written: string[] = [];
    const stream = Object.assign(new EventEmitter(), { write: (text: string) => written.push(text) });
    const outputs = Array.from({ length: 20 }, () => openOutput(stream as unknown as WriteStream, {}));
    expect(stream.listenerCount('error')).toBe(1);
    for (const output of outputs.slice(0, 2)) output.write('a');
    stream.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }));
    for (const output of outputs) output.write('b');
    expect(written).toEqual(['a', 'a']);
  });

  it.each([
    [undefined, 100],
    [0, 100],
    [72, 72],
  ])('of %s columns is taken to be %i wide', (given, taken) => {
    expect(open({}, { depth: 1, ...(given === undefined ? {} : { columns: given }) }).output.columns).toBe(taken);
  });

  it.each<[Record<string, string>, number | undefined, number]>([
    [{}, undefined, 0],
    [{}, 1, 0],
    [{}, 4, 1],
    [{}, 8, 2],
    [{}, 24, 3],
    [{ NO_COLOR: '1' }, 24, 0],
    [{ NO_COLOR: '' }, 24, 3],
    [{ FORCE_COLOR: '' }, undefined, 1],
    [{ FORCE_COLOR: '1' }, undefined, 1],
    [{ FORCE_COLOR: 'true' }, undefined, 1],
    [{ FORCE_COLOR: '2' }, undefined, 2],
    [{ FORCE_COLOR: '3' }, undefined, 3],
    [{ FORCE_COLOR: '0' }, 24, 0],
    [{ FORCE_COLOR: 'false' }, 24, 0],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, 1],
  ])('with %j and a terminal of depth %s has colour %i', (env, depth, colour) => {
    expect(open(env, depth === undefined ? undefined : { depth }).output.colour).toBe(colour);
  });
});

describe('an output that a fault cuts short', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  function open(): { stream: EventEmitter; errors: string[]; exitCodeAfter(): unknown } {
    vi.stubEnv('LC_ALL', 'C');
    const exits: (() => void)[] = [];
    vi.spyOn(process, 'on').mockImplementation((event, listener) => {
      if (String(event) === 'exit') exits.push(listener as () => void);
      return process;
    });
    const errors: string[] = [];
    const stderr = Object.assign(new EventEmitter(), { write: (text: string) => errors.push(text) });
    vi.spyOn(process, 'stderr', 'get').mockReturnValue(stderr as unknown as typeof process.stderr);
    const exitCodeAfter = () => {
      const before = process.exitCode;
      for (const exit of exits) exit();
      const after = process.exitCode;
      process.exitCode = before;
      return after;
    };
    return { stream: stderr, errors, exitCodeAfter };
  }
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });

  it('is reported once, and the exit code says so whatever the command came to', async () => {
    const { errors, exitCodeAfter } = open();
    const stream = Object.assign(new EventEmitter(), { write: () => true });
    openOutput(stream as unknown as WriteStream, {});
    stream.emit('error', full);
    stream.emit('error', full);
    await vi.waitFor(() => expect(errors).not.toEqual([]));
    expect(errors).toEqual(['jd: the output could not be written: the disk is full\n']);
    expect(exitCodeAfter()).toBe(3);
  });

  it('can’t be reported where it is standard error itself', async () => {
    const { stream, errors, exitCodeAfter } = open();
    openOutput(stream as unknown as WriteStream, {});
    stream.emit('error', full);
    await new Promise(setImmediate);
    expect([errors, exitCodeAfter()]).toEqual([[], 3]);
  });

  it('is no fault where its reader has gone', () => {
    const { errors, exitCodeAfter } = open();
    const before = process.exitCode;
    const stream = Object.assign(new EventEmitter(), { write: () => true });
    openOutput(stream as unknown as WriteStream, {});
    stream.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }));
    expect([errors, exitCodeAfter()]).toEqual([[], before]);
  });
});
