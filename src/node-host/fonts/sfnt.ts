/** What an uncompressed font file (TrueType, OpenType) says about itself. */
export interface Sfnt {
  /** The code points that have a glyph. */
  readonly covered: ReadonlySet<number>;
  readonly axes: readonly Axis[];
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  /** The licence's bits for embedding (`fsType`). */
  readonly licence: number;
}

/** An axis of a variable font: `wght` is its weight. */
export interface Axis {
  readonly tag: string;
  readonly min: number;
  readonly preset: number;
  readonly max: number;
}

/** Loaded on first use, since it has a WebAssembly module. */
export async function readSfnt(bytes: Uint8Array): Promise<Sfnt> {
  const { Blob, Face } = await import('harfbuzzjs');
  const face = new Face(new Blob(bytes));
  const covered = new Set(face.collectUnicodes());
  const axes = Object.values(face.getAxisInfos());
  // A table is a view of memory that moves as it grows, so it is read at once.
  const os2 = face.referenceTable('OS/2');
  const view = os2 && new DataView(os2.buffer, os2.byteOffset, os2.byteLength);
  return {
    covered,
    axes: axes.map(({ tag, min, default: preset, max }) => ({ tag, min, preset, max })),
    weight: view?.getUint16(4) ?? 400,
    licence: view?.getUint16(8) ?? 0,
  };
}
