import type { Say } from '../i18n/useMessage.ts';
import type { TieStatus } from '../model/TieStatus.ts';

interface Standing {
  readonly status: TieStatus;
  readonly strained: boolean;
}

/** How a tie stands, in the words of the ladder: "Full relations – embassy, strained". */
export function statusName({ status, strained }: Standing, t: Say): string {
  const name = t(`marks.status.${status}`);
  return strained ? t('marks.tie.withStrain', { status: name }) : name;
}
