import { Failure } from '../../failure.ts';
import { type Cut, fixWeights, type Trimmed, trimFont } from './cut.ts';

/** The font that `theme.font` names, cut to the characters it has; a Failure where it can't be embedded. */
export async function cutOwn(font: Uint8Array, characters: string): Promise<Cut> {
  const signature = String.fromCharCode(...font.subarray(0, 4));
  if (signature === 'ttcf') {
    throw new Failure('font/collection', {}, 2);
  }
  const trimmed = await orRefuse(() => trimFont(font, characters));
  if (forbidsEmbedding(trimmed)) {
    throw new Failure('font/licence', {}, 2);
  }
  return orRefuse(() => fixWeights(trimmed, characters));
}

/** Bits of `fsType`: 1 alone is "restricted", 8 forbids parts of a font, 9 allows but bitmaps. */
function forbidsEmbedding({ licence }: Trimmed): boolean {
  return (licence & 0xf) === 2 || (licence & 0x300) !== 0;
}

async function orRefuse<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch {
    throw new Failure('font/damaged', {}, 2);
  }
}
