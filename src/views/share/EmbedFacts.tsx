import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useTieText } from './useTieText.ts';

/** What an embed says by itself below its title: how the tie stood, and whose record says so. */
export function EmbedFacts() {
  return (
    <LaterMessages>
      <Facts />
    </LaterMessages>
  );
}

function Facts() {
  const { span } = useDataset();
  const t = useMessage();
  const lang = useLang();
  const tie = useTieText();
  return (
    <p>
      {tie && `${tie} · `}
      {t('share.source', { day: formatDay(span.endDay, lang) })}
    </p>
  );
}
