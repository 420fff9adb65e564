import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { TIME_MODES } from '../../../lens/Lens.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** How the two days are read: as a window, up to the last, on the last, or not at all. */
export function ModeChoice({ controller }: { readonly controller: TimelineController }) {
  const t = useMessage();
  const mode = useLens((lens) => lens.mode);
  return (
    <SegmentedControl
      label={t('timeline.mode')}
      options={TIME_MODES.map((value) => ({ value, label: t(`timeline.mode.${value}`) }))}
      value={mode}
      onChange={(chosen) => {
        controller.pause();
        applyEdit({ type: 'setMode', mode: chosen });
      }}
    />
  );
}
