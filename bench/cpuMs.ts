/**
 * Milliseconds of processor time that this process has taken, all threads together. Unlike the clock,
 * it stands still while other programs run, which would lengthen long frames more than short ones.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
