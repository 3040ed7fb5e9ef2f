import { describe, expect, it } from 'vitest';
import { openPrinter } from '../../src/node-host/browser/printer.ts';
import { surround } from '../support/browser.ts';
import { useScratch } from '../support/browser-scratch.ts';

useScratch();

describe('a picture', () => {
  it('is a PNG of the size that was asked for, and has the same bytes again, also after a print', async () => {
    const printer = openPrinter({}, surround({}));
    try {
      const draw = () =>
        printer.picture('<!doctype html><body style="background:#0f5c63"><p>图', { width: 300, height: 200, scale: 2 });
      const [first, , second] = [await draw(), await printer.print('<p>between'), await draw()];
      const bytes = Buffer.from(first);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 400]);
      expect(Buffer.compare(bytes, Buffer.from(second))).toBe(0);
    } finally {
      await printer.close();
    }
  });
});
