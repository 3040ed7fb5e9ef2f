import { leadingPictures } from '../../text/pictures.ts';

/** `💳 Developer`: a picture before a name is an ornament. */
export function withoutPicture<T extends { readonly text: string; readonly written?: string } | undefined>(
  named: T,
): T {
  if (named === undefined || !leadingPictures.test(named.text)) return named;
  return { written: named.text, ...named, text: named.text.replace(leadingPictures, '') };
}
