import { frameClock, preferredPace } from './frameClock.ts';
import { useEffect, useState } from 'react';
import type { EventSource } from '../../../events/EventSource.ts';
import { TimelineController } from './TimelineController.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useToast } from '../../../ui/useToast.ts';

/** One controller for as long as the timeline of an edition of events is on the page. */
export function useTimelineController(source: EventSource): TimelineController {
  const t = useMessage();
  const lang = useLang();
  const toast = useToast();
  const [controller] = useState(() => new TimelineController(source, frameClock, preferredPace));
  useEffect(() => {
    controller.tellWith((news) => {
      const text =
        news.type === 'nothing'
          ? t('timeline.nothingToPlay')
          : t('timeline.playsFrom', {
              day: formatDay(news.day, lang),
              step: t(`timeline.step.${news.step}`),
            });
      toast({ text });
    });
  });
  useEffect(() => controller.goOnWith(source), [controller, source]);
  useEffect(() => controller.attach(), [controller]);
  return controller;
}
