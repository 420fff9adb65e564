import { ActionLine } from '../../../ui/ActionLine.tsx';
import { setListing, useListing } from '../../../state/useListing.ts';
import { useAnswer } from '../../../state/answerFor.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSource } from '../../../state/ShownContext.ts';

/** How many of the events shown no map can show; a press lists them alone, another all again. */
export function WithoutPlace() {
  const source = useSource();
  const { ask } = useAnswer();
  const t = useMessage();
  const { total: count } = source.unlocated(ask, 0);
  return useListing(source) === 'unlocated' ? (
    <ActionLine action={t('marks.noPlace.all')} onPress={() => setListing('shown', source)}>
      {t('marks.noPlace.alone', { count })}
    </ActionLine>
  ) : (
    <ActionLine
      action={t('marks.noPlace.list', { count })}
      onPress={() => setListing('unlocated', source)}
    >
      {t('marks.noPlace', { count })}
    </ActionLine>
  );
}
