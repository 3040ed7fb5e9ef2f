/** The tags that people write most in HTML; each has a Markdown equivalent. */
type Tag = 'br' | 'strong' | 'em' | 'img' | 'a' | 'hr' | 'table';
const likes: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...(['br', 'strong', 'em', 'img', 'a', 'hr', 'table'] as const).map((tag) => [tag, tag] as const),
  ['b', 'strong'],
  ['i', 'em'],
]);

/** The Markdown for a tag; undefined if there is not exactly one way. */
export function markdownFor(written: string, ways: Readonly<Record<Tag, string>>): string | undefined {
  const like = likes.get(/^<\/?([a-z]+)(?=[\s/>]|$)/i.exec(written)?.[1]?.toLowerCase() ?? '');
  return like && ways[like];
}
