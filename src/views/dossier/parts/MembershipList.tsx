import { DataText } from '../../../i18n/DataText.tsx';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import type { Membership } from '../../../model/DatasetRecord.ts';
import { OpenLink } from './OpenLink.tsx';
import { Backing } from './Backing.tsx';
import { countryName } from '../../../query/names/countryName.ts';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import styles from './Bloc.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { withDates } from '../../../i18n/withDates.ts';

/** Memberships by the name of the state, each with its days, how well it is backed, what is noted of it alone, and on demand its sources. */
export function MembershipList({ memberships }: { memberships: readonly Membership[] }) {
  const dataset = useDataset();
  const lang = useLang();
  const nameOf = ({ country }: Membership) => countryName(dataset, country, lang);
  // what is said of several at once, as of the founders, can wait; what is said of one alone may
  // be a suspension
  const isOwn = ({ note }: Membership) =>
    note !== undefined && memberships.filter((one) => one.note?.en === note.en).length === 1;
  const byName = memberships.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), lang));
  return (
    <ul className={styles['memberships']}>
      {byName.map((membership) => (
        <li key={`${membership.country} ${membership.dates}`} className={styles['membership']}>
          <OpenLink open={{ type: 'country', id: membership.country }}>
            {nameOf(membership)}
          </OpenLink>
          <Fold
            summary={
              <span className={styles['days']}>
                {formatEdtf(knownEdtf(membership.dates), lang)}{' '}
                <ConfidenceMark confidence={membership.confidence} />
              </span>
            }
          >
            {!isOwn(membership) && <MembershipNote membership={membership} />}
            <Backing confidence={membership.confidence} citations={membership.citations} />
          </Fold>
          {isOwn(membership) && (
            <div className={styles['own']}>
              <MembershipNote membership={membership} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

export function MembershipNote({ membership }: { membership: Membership }) {
  return (
    membership.note && (
      <p>
        <DataText text={withDates(membership.note)} />
      </p>
    )
  );
}
