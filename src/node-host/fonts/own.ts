import { Failure } from '../../failure.ts';
import { type Cut, fixWeights, type Trimmed, trimFont } from './cut.ts';

/** The font that `theme.font` names, cut to the characters it has; a Failure where it can't be embedded. */
export async function cutOwn(font: Uint8Array, characters: string): Promise<Cut> {
  const signature = String.fromCharCode(...font.subarray(0, 4));
  if (signature === 'ttcf') {
    throw refuse('is a collection of several fonts (TTC); save the one you want as a file of its own');
  }
  const trimmed = await orRefuse(() => trimFont(font, characters));
  if (forbidsEmbedding(trimmed)) {
    throw refuse(
      'may not be embedded, say its own licence bits; choose another font, or ask its maker for one that may',
    );
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
    throw refuse('is damaged or no font; name a whole TTF, OTF, WOFF or WOFF2 file');
  }
}

function refuse(sentence: string): Failure {
  return new Failure(`the file that \`theme.font\` names ${sentence}`, 2);
}
