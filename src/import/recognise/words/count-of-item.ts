/** `4`, `2.1` or `(a)` in a cell of its own counts the item beside it. */
export function isCountOfItem(text: string): boolean {
  return /^(?:\d{1,3}[.、)]?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[(（](?:\d{1,2}|[a-z])[)）]|[a-z][.)])$/u.test(text);
}
