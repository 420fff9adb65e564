import { type Difference, membersNotIn } from '../../../query/stories/blocStory.ts';
import type { Bloc } from '../../../model/DatasetRecord.ts';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import type { Day } from '../../../model/Day.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { MembershipNote } from '../parts/MembershipList.tsx';
import { Section } from '../parts/Section.tsx';
import { Select } from '../../../ui/Select.tsx';
import { countryName } from '../../../query/names/countryName.ts';
import { formatDay, formatEdtf } from '../../../i18n/formatDay.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import styles from '../parts/Bloc.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useState } from 'react';

const NONE = '';

/** Who is a member of this bloc and not of another, once that other is chosen. */
export function BlocComparison({ bloc, day }: { bloc: Bloc; day: Day }) {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const [otherId, setOtherId] = useState(NONE);
  const others = dataset.blocs.filter(({ id }) => id !== bloc.id);
  const other = others.find(({ id }) => id === otherId);
  const name = text(bloc.shortName);
  return (
    <Section heading={t('dossier.bloc.compare')}>
      <Select
        label={t('dossier.bloc.notIn', { bloc: name })}
        options={[
          { value: NONE, label: t('dossier.bloc.choose') },
          ...others.map(({ id, shortName }) => ({ value: id, label: text(shortName) })),
        ]}
        value={otherId}
        onChange={setOtherId}
      />
      {other && (
        <Differences
          differences={membersNotIn(bloc, other, day)}
          words={{ bloc: name, other: text(other.shortName), day: formatDay(day, lang) }}
        />
      )}
    </Section>
  );
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly words: Readonly<Record<'bloc' | 'other' | 'day', string>>;
}

function Differences({ differences, words }: DifferencesProps) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const summary = t('dossier.bloc.differences', { ...words, count: differences.length });
  return (
    <div aria-live="polite">
      <p>{summary}</p>
      <ul className={styles['differences']} aria-label={summary}>
        {differences.map(({ membership, other }) => (
          <li key={membership.country}>
            <OpenLink open={{ type: 'country', id: membership.country }}>
              {countryName(dataset, membership.country, lang)}
            </OpenLink>{' '}
            <span className={styles['days']}>
              {other && other.standing !== 'member'
                ? t(`dossier.bloc.other.${other.standing}`, {
                    ...words,
                    dates: formatEdtf(knownEdtf(other.membership.dates), lang),
                  })
                : t('dossier.bloc.other.none', words)}{' '}
              <ConfidenceMark confidence={(other?.membership ?? membership).confidence} />
            </span>
            {other && (
              <div className={styles['days']}>
                <MembershipNote membership={other.membership} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
