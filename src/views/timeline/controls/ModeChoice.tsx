import { applyEdit, lensStore, useLens } from '../../../state/lensStore.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { TIME_MODES } from '../../../lens/Lens.ts';
import type { TimeScope } from '../../../events/ask/timeOf.ts';
import { modeEdit } from '../motion/timeEdit.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

interface ModeChoiceProps {
  readonly scope: TimeScope;
  readonly controller: TimelineController;
}

/** How the two days are read: as a window, up to the last, on the last, or not at all. */
export function ModeChoice({ scope, controller }: ModeChoiceProps) {
  const t = useMessage();
  const mode = useLens((lens) => lens.mode);
  return (
    <SegmentedControl
      label={t('timeline.mode')}
      options={TIME_MODES.map((value) => ({ value, label: t(`timeline.mode.${value}`) }))}
      value={mode}
      onChange={(chosen) => {
        controller.pause();
        applyEdit(modeEdit(scope, lensStore.getState().lens, chosen));
      }}
    />
  );
}
