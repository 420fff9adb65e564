import { useEffect } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { useViewName } from './useViewName.ts';

/** Names the view in the page's title: "Mexico – Peru, 1–25 Nov 2025 · Hemisphere". */
export function useTitle(): void {
  const view = useViewName();
  const t = useMessage();
  const title = view === '' ? t('app.title.start') : t('app.title.view', { view });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
