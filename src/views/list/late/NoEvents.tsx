import { Notice } from '../../../ui/Notice.tsx';
import { OutsideDates } from '../OutsideDates.tsx';
import { useAnswer } from '../../../state/answerFor.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Why no event is listed: those that are asked for lie at other times, none has the words, or filters hide all. */
export function NoEvents() {
  const { hiders, outside } = useAnswer();
  const t = useMessage();
  if (outside > 0)
    return (
      <Notice icon="clock" heading={t('list.none.dates')} actions={<OutsideDates />}>
        {t('list.none.dates.text')}
      </Notice>
    );
  const isWords = hiders.every(({ clause }) => clause === 'search' || clause === 'time');
  return isWords ? (
    <Notice heading={t('list.none.search')}>{t('list.none.search.text')}</Notice>
  ) : (
    <Notice heading={t('list.none')}>{t('list.none.text')}</Notice>
  );
}
