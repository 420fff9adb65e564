import { ActionLine } from '../ui/ActionLine.tsx';
import { useMessage } from '../i18n/useMessage.ts';

interface OutsideButtonProps {
  /** How many events lie outside; one or more. */
  readonly count: number;
  readonly onShow: () => void;
  /** On which side of them. */
  readonly children?: string;
}

/** How many events lie outside the dates; one press brings them into view. */
export function OutsideButton({ count, onShow, children }: OutsideButtonProps) {
  const t = useMessage();
  return (
    <ActionLine action={t('marks.outside.show', { count })} onPress={onShow}>
      {t('marks.outside', { count })}
      {children !== undefined && ` (${children})`}
    </ActionLine>
  );
}
