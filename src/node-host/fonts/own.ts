import { Failure } from '../../failure.ts';
import { type Cut, fixWeights, type Trimmed, trimFont } from './cut.ts';

/** The font of `theme.font`, cut to the characters that it has; a Failure if it can't be embedded. */
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

/** Bits of `fsType`: 1 alone means "restricted", 8 forbids subsets, 9 allows only bitmaps. */
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
