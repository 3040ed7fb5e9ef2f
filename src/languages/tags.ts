/** What people write most in HTML; each has its like in Markdown. */
type Tag = 'br' | 'strong' | 'em' | 'img' | 'a' | 'hr' | 'table';
const likes: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...(['br', 'strong', 'em', 'img', 'a', 'hr', 'table'] as const).map((tag) => [tag, tag] as const),
  ['b', 'strong'],
  ['i', 'em'],
]);

/** How a tag is said in Markdown; undefined where there is no one way. */
export function markdownFor(written: string, ways: Readonly<Record<Tag, string>>): string | undefined {
  const like = likes.get(/^<\/?([a-z]+)(?=[\s/>]|$)/i.exec(written)?.[1]?.toLowerCase() ?? '');
  return like && ways[like];
}
