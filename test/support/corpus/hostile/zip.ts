import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, with every number in its headers open to lies. */
export interface Entry {
  readonly name: string;
  readonly data: Uint8Array;
  /** The size and the sum that the headers tell; by default the true ones. */
  readonly size?: number;
  readonly sum?: number;
  /** The data is deflated already. */
  readonly deflated?: boolean;
}

const bytes = (length: number, fill: (view: DataView) => void): Uint8Array => {
  const array = new Uint8Array(length);
  fill(new DataView(array.buffer));
  return array;
};

/** A zip byte by byte, since no library writes a wrong one. */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, size = data.length, sum, deflated = false } of entries) {
    const packed = deflated ? data : deflateRawSync(data);
    const named = new TextEncoder().encode(name);
    const describe = (view: DataView, at: number): void => {
      view.setUint16(at, 20, true);
      view.setUint16(at + 2, 0x0800, true);
      view.setUint16(at + 4, 8, true);
      view.setUint32(at + 10, sum ?? (deflated ? 0 : crc32(data)), true);
      view.setUint32(at + 14, packed.length, true);
      view.setUint32(at + 18, size, true);
      view.setUint16(at + 22, named.length, true);
    };
    const local = bytes(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      describe(view, 4);
    });
    const start = offset;
    const header = bytes(46, (view) => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(4, 20, true);
      describe(view, 6);
      view.setUint32(42, start, true);
    });
    parts.push(local, named, packed);
    central.push(header, named);
    offset += local.length + named.length + packed.length;
  }
  const length = central.reduce((total, each) => total + each.length, 0);
  const end = bytes(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, length, true);
    view.setUint32(16, offset, true);
  });
  return Buffer.concat([...parts, ...central, end]);
}
