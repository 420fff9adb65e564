import type { CalendarProps } from './Calendar.tsx';
import { useCallback } from 'react';
import { loadMessages } from '../loadMessages.ts';
import { useLang } from '../useLang.ts';
import { useLater } from '../../ui/useLater.ts';
import { useMessage } from '../useMessage.ts';

/** The calendar, fetched when it is first opened. A date can be typed without it. */
export function LaterCalendar(props: CalendarProps) {
  const t = useMessage();
  const lang = useLang();
  const load = useCallback(async () => {
    const [part] = await Promise.all([import('./Calendar.tsx'), loadMessages(lang, 'later')]);
    return part;
  }, [lang]);
  const part = useLater(load);
  if (part === 'failed') return <p role="alert">{t('day.noCalendar')}</p>;
  return part && <part.Calendar {...props} />;
}
