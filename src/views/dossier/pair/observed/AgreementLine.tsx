import type { UnAgreement } from '../../../../query/observed/unAgreement.ts';
import { agreementShape } from './agreementShape.ts';
import styles from '../ToneLine.module.css';
import { useMessage } from '../../../../i18n/useMessage.ts';

const WIDTH_PX = 260;
const HEIGHT_PX = 56;

/** The share of votes alike by year as a small line; a year without a line is a gap. */
export function AgreementLine({ years }: Pick<UnAgreement, 'years'>) {
  const t = useMessage();
  const { lines, dots, end } = agreementShape(years, WIDTH_PX, HEIGHT_PX);
  if (!end) return null;
  const { last } = end;
  const [from, to] = [String(years[0]?.year), String(last.year)];
  return (
    <figure className={styles['frame']} aria-label={t('dossier.un.picture', { from, to })}>
      <div className={styles['scale']} aria-hidden="true">
        {[1, 0.5, 0].map((share) => (
          <span key={share}>{t('dossier.un.percent', { share })}</span>
        ))}
      </div>
      <svg className={styles['line']} viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`} aria-hidden="true">
        <path
          className={styles['zero']}
          d={`M0 .5H${WIDTH_PX}M0 ${HEIGHT_PX / 2}H${WIDTH_PX}M0 ${HEIGHT_PX - 0.5}H${WIDTH_PX}`}
        />
        {lines.map((d) => (
          <path key={d} className={styles['stroke']} d={d} stroke="currentColor" />
        ))}
        {[...dots, end].map(({ x, y }) => (
          <circle key={`${x} ${y}`} className={styles['event']} cx={x} cy={y} r={2.6} />
        ))}
      </svg>
      <div className={styles['ends']} aria-hidden="true">
        <span>{from}</span>
        <span>{t('dossier.un.last', { share: last.share, year: to, count: last.count })}</span>
      </div>
    </figure>
  );
}
