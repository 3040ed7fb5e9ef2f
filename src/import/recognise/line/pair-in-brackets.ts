/** （直接领导：分管副校长）: brackets round a whole line that has a label and its value, and perhaps brackets of its own. */
export function withoutBrackets(text: string): string {
  const [, inner] = /^[（(]((?:[^（()）]|[（(][^（()）]{0,40}[)）]){1,120})[)）]$/u.exec(text.trim()) ?? [];
  return inner !== undefined && /^[^（()）:：]{2,20}[:：]\s*\S/u.test(inner) ? inner : text;
}
