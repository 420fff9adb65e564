import styles from './Details.module.css';

interface BinTipProps {
  /** Pixels from the left edge of the chart. */
  readonly x: number;
  readonly widthPx: number;
  readonly lines: readonly string[];
}

/** What the bin under the pointer holds. It leans inwards, so that it never leaves the chart's width. */
export function BinTip({ x, widthPx, lines }: BinTipProps) {
  const share = `${(Math.min(Math.max(x / widthPx, 0), 1) * 100).toFixed(1)}%`;
  return (
    <div
      className={styles['tip']}
      style={{ left: share, transform: `translateX(-${share})` }}
      aria-hidden="true"
    >
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
