import { useMessage } from '../../i18n/useMessage.ts';

/** Tells bytes as kilobytes or megabytes, to two figures. */
export function useSizeText(): (bytes: number) => string {
  const t = useMessage();
  return (bytes) => {
    const isMega = bytes >= 1e6;
    const size = isMega ? Math.round(bytes / 1e5) / 10 : Math.max(1, Math.round(bytes / 1e3));
    return t(isMega ? 'export.megabytes' : 'export.kilobytes', { size });
  };
}
