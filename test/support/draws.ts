/**
 * How many examples a property draws: as many as the gate has time for, or `DRAWS=20` times as many, as `npm run trust`
 * does.
 */
export function draws(count: number): number {
  return Math.ceil(count * Number(process.env['DRAWS'] ?? 1));
}
