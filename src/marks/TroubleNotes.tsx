import { ActionLine } from '../ui/ActionLine.tsx';
import type { EventSource } from '../events/EventSource.ts';
import { useMessage } from '../i18n/useMessage.ts';

interface TroubleNotesProps {
  readonly source: EventSource;
  readonly onReload: () => void;
  readonly className?: string | undefined;
  /** Where it is said to who does not look. */
  readonly role?: 'alert' | 'note';
}

/** Which files of a source do not give their words any more, or are worked on no more, and what helps. */
export function TroubleNotes({ source, onReload, className, role = 'note' }: TroubleNotesProps) {
  const t = useMessage();
  return source.troubles().map(({ type, name }) => (
    <div key={`${type} ${name}`} role={role} className={className}>
      <ActionLine
        action={t(type === 'ended' ? 'app.reload' : 'app.tryAgain')}
        onPress={type === 'ended' ? onReload : () => source.retry()}
      >
        {t(`marks.trouble.${type}`, { name })}
      </ActionLine>
    </div>
  ));
}
