/** Whether a relative path, with `/` between folders, leads out of the folder that it starts from. */
export function leadsOutside(way: string): boolean {
  return /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(way);
}
