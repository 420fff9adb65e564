/** The last year before one, and the first after it, of those given; either may be missing. */
export function nearestYears(years: readonly number[], year: number): readonly number[] {
  const before = years.filter((one) => one < year);
  const after = years.filter((one) => one > year);
  return [
    ...(before.length > 0 ? [Math.max(...before)] : []),
    ...(after.length > 0 ? [Math.min(...after)] : []),
  ];
}
