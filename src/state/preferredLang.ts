import { LANGS, type Lang } from '../model/LocalText.ts';

/**
 * The language to speak: the one that the link asks for, else the one kept on this device, else the
 * first that the browser prefers of those we speak ("pt-BR" is Portuguese), else English.
 */
export function preferredLang(
  asked: Lang | null,
  kept: Lang | null,
  preferred: readonly string[],
): Lang {
  const spoken = preferred.map((tag) =>
    LANGS.find((lang) => tag.toLowerCase().split('-')[0] === lang),
  );
  return asked ?? kept ?? spoken.find((lang) => lang !== undefined) ?? 'en';
}
