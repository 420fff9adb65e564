import { EVENT_FILTERS, FILTER_RULES } from '../../events/ask/filterRules.ts';
import { type FilterChoice, useFilterChoices } from '../../state/useFilterWords.ts';
import { applyEdit, useFilters } from '../../state/lensStore.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { everything } from '../../events/ask/Ask.ts';
import styles from './Filters.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useMemo, useState } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSource } from '../../state/ShownContext.ts';

/** Chooses topics, tones and whatever else is chosen from a list, with the number of events where it is counted. */
export function FilterGroups() {
  const choices = useFilterChoices();
  const countsOf = useCounts();
  return choices.map((choice) => (
    <FilterGroup key={choice.field} {...choice} counts={countsOf(choice.field)} />
  ));
}

function FilterGroup({
  field,
  legend,
  size,
  options,
  counts,
}: FilterChoice & { readonly counts: Counts }) {
  const source = useSource();
  const chosen: readonly string[] = useFilters()[field];
  const [start] = useState(chosen.length > 0 ? ('open' as const) : ('closed' as const));
  const t = useMessage();
  const rule = EVENT_FILTERS.find((one) => one === field);
  const isSilent = rule && source.about.silentOn.includes(FILTER_RULES[rule].clause);
  const offered = options.filter(({ value }) => counts.has(value) || chosen.includes(value));
  const group = (
    <CheckboxGroup
      legend={legend}
      options={offered.map(({ value, label }) => {
        const events = counts.of(value);
        const hint = events === null ? undefined : t('filters.events', { count: events });
        return { value, label, hint };
      })}
      chosen={chosen}
      onChange={(values) => applyEdit({ type: 'setFilters', filters: { [field]: values } })}
    />
  );
  return (
    <div className={styles['group']}>
      {size === 'many' ? (
        <Fold summary={legend} start={start}>
          {group}
        </Fold>
      ) : (
        group
      )}
      {isSilent && <p className={styles['silent']}>{t('filters.silent')}</p>}
    </div>
  );
}

interface Counts {
  /** Whether the source has any such event. */
  readonly has: (value: string) => boolean;
  /** Events that would be shown; null where they are not counted. */
  readonly of: (value: string) => number | null;
}

/** What is counted by a filter's own values: topics and tones. */
function useCounts(): (field: FilterChoice['field']) => Counts {
  const source = useSource();
  const { byTopic, byTone } = useAnswer();
  const whole = useMemo(() => source.frame(everything(source), null).now.settled(), [source]);
  const counted = new Map([
    ['topics', [byTopic, whole.byTopic].map(byName)],
    ['tones', [byTone, byTone].map(byName)],
  ]);
  return (field) => {
    const [now, all] = counted.get(field) ?? [];
    return {
      has: (value) => field !== 'topics' || (all?.get(value) ?? 0) > 0,
      of: (value) => now?.get(value) ?? null,
    };
  };
}

function byName(counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(counts));
}
