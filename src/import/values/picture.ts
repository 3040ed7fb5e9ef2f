const leading = /^(?:(?:\p{Extended_Pictographic}|\u200d|\ufe0f)\s*)+(?=\S)/u;

/** `💳 Developer`: a picture before a name is an ornament. */
export function withoutPicture<T extends { readonly text: string; readonly written?: string } | undefined>(
  named: T,
): T {
  if (named === undefined || !leading.test(named.text)) return named;
  return { written: named.text, ...named, text: named.text.replace(leading, '') };
}
