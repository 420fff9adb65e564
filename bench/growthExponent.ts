/** The exponent of the power law that fits best: the slope of log `ys` over log `xs`. */
export function growthExponent(xs: readonly number[], ys: readonly number[]): number {
  const logs = (values: readonly number[]) => values.map(Math.log);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [u, v] = [logs(xs), logs(ys)];
  const [middleU, middleV] = [mean(u), mean(v)];
  const covariance = mean(u.map((value, i) => (value - middleU) * (v[i]! - middleV)));
  return covariance / mean(u.map((value) => (value - middleU) ** 2));
}
