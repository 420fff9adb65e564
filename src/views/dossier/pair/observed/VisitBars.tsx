import { Fold } from '../../../../ui/Fold.tsx';
import type { VisitDecade } from '../../../../query/observed/visitsByDecade.ts';
import styles from './VisitBars.module.css';
import toneStyles from '../ToneLine.module.css';
import { useMessage } from '../../../../i18n/useMessage.ts';

const HEIGHT_PX = 52;

/** A bar a decade: visits to the United States solid, those from it pale, the sum above. */
export function VisitBars({ decades }: { decades: readonly VisitDecade[] }) {
  const t = useMessage();
  const most = Math.max(...decades.map(({ toUs, fromUs }) => toUs + fromUs));
  const first = decades[0]?.decade ?? 0;
  const last = decades.at(-1)?.decade ?? first;
  const all = Array.from({ length: (last - first) / 10 + 1 }, (_, at) => first + at * 10);
  const heightOf = (count: number) => `${(count / most) * HEIGHT_PX}px`;
  return (
    <>
      <figure className={styles['picture']} aria-label={t('dossier.visits.picture')}>
        <div className={styles['bars']} aria-hidden="true">
          {all.map((decade) => {
            const found = decades.find((one) => one.decade === decade);
            return (
              <div key={decade} className={styles['bar']}>
                {found && (
                  <>
                    <span>{found.toUs + found.fromUs}</span>
                    <i data-way="from-us" style={{ height: heightOf(found.fromUs) }} />
                    <i data-way="to-us" style={{ height: heightOf(found.toUs) }} />
                  </>
                )}
              </div>
            );
          })}
        </div>
        <div className={styles['ends']} aria-hidden="true">
          <span>{t('dossier.visits.decadeName', { year: String(first) })}</span>
          <span>{t('dossier.visits.decadeName', { year: String(last) })}</span>
        </div>
        <figcaption className={styles['key']}>
          <i data-way="to-us" /> {t('dossier.visits.toUs')} <i data-way="from-us" />{' '}
          {t('dossier.visits.fromUs')}
        </figcaption>
      </figure>
      <Fold summary={t('dossier.tone.numbers')}>
        <table className={toneStyles['table']} aria-label={t('dossier.visits.heading')}>
          <thead>
            <tr>
              <th scope="col">{t('dossier.visits.decade')}</th>
              <th scope="col">{t('dossier.visits.toUs')}</th>
              <th scope="col">{t('dossier.visits.fromUs')}</th>
            </tr>
          </thead>
          <tbody>
            {decades.toReversed().map(({ decade, toUs, fromUs }) => (
              <tr key={decade}>
                <th scope="row">{t('dossier.visits.decadeName', { year: String(decade) })}</th>
                <td>{toUs}</td>
                <td>{fromUs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </>
  );
}
