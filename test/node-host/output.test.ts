import { EventEmitter } from 'node:events';
import type { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
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
