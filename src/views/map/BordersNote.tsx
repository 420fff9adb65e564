import { isBeforeBorders } from '../../query/notYetStates.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Where some of the time shown is from before the borders that are drawn: that they are today's. */
export function BordersNote() {
  const t = useMessage();
  const dataset = useDataset();
  const { time } = useAnswer();
  return isBeforeBorders(dataset, time.startDay) && <strong>{t('map.borders')}</strong>;
}
