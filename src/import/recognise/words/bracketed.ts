/** `（满足其一）` or `(permanent / fixed term)` alone below a label: a remark on it. */
export function isBracketed(text: string): boolean {
  return /^[（(](?:[^（）()]|[（(][^（）()]*[)）])+[)）]$/u.test(text);
}
