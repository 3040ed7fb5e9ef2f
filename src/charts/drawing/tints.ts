/** How many tints tell departments apart; the first is the colour of the paper. */
const tints = 4;

/**
 * Gives each department a tint in the order in which they first appear, so that neighbours differ; undefined if there
 * is only one, since then a tint says nothing.
 */
export function assignTints(homes: Iterable<string | undefined>): (home: string | undefined) => number | undefined {
  const order = new Map<string, number>();
  for (const home of homes) if (home !== undefined && !order.has(home)) order.set(home, order.size % tints);
  return (home) => (home === undefined || order.size < 2 ? undefined : order.get(home) || undefined);
}
