import { Fold } from '../../../../ui/Fold.tsx';
import type { TableAbout } from '../../../../model/TableAbout.ts';
import { formatDay } from '../../../../i18n/formatDay.ts';
import { knownDay } from '../../../../model/Day.ts';
import styles from '../../Dossier.module.css';
import { useLang, useLocalText } from '../../../../i18n/useLang.ts';
import { useMessage } from '../../../../i18n/useMessage.ts';

/** Who made a table and on what terms, in a line; how it is cited and what it does not say, below it. */
export function TableSource({ about }: { about: TableAbout }) {
  const t = useMessage();
  const lang = useLang();
  const text = useLocalText();
  const { who, version, address, licence, citation, note, accessed, through } = about;
  return (
    <div className={styles['note']}>
      <p>
        {t('dossier.table.from')} <Outward address={address}>{`${who}, ${version}`}</Outward>
        {' · '}
        <Outward address={licence.address}>{text(licence.name)}</Outward>
      </p>
      <Fold summary={t('dossier.table.cited')}>
        <p>{citation}</p>
        <p>
          {t('dossier.table.read', {
            day: formatDay(knownDay(accessed), lang),
            through: through ?? 'none',
          })}
        </p>
        {note && <p>{text(note)}</p>}
      </Fold>
    </div>
  );
}

function Outward({ address, children }: { address: string; children: string }) {
  const t = useMessage();
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> {t('dossier.opensInNewTab')}</span>
    </a>
  );
}
