/** Milliseconds that this process has computed: unlike the clock, no other work on the machine adds to them. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
