import { LANGS, type Lang } from '../../model/LocalText.ts';
import { type MouseEvent, useEffect } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LANG_NAMES } from '../../i18n/langNames.ts';
import { Popover } from '../../ui/Popover.tsx';
import { chooseLang } from '../bind/chooseLang.ts';
import styles from './LangMenu.module.css';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { reloadPage } from '../../state/reloadPage.ts';
import { speak, useSpeech } from '../../state/speechStore.ts';
import { useToast } from '../../ui/useToast.ts';

/** The languages of the page, each by its own name; says so when one cannot be had. */
export function LangMenu() {
  const t = useMessage();
  const lang = useLang();
  useFailureToast();
  const choose = (chosen: Lang) => (event: MouseEvent) => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    chooseLang(chosen);
  };
  return (
    <Popover
      trigger={LANG_NAMES[lang]}
      icon="globe"
      label={t('app.lang', { lang: LANG_NAMES[lang] })}
      align="end"
    >
      <ul className={styles['langs']}>
        {LANGS.map((one) => (
          <li key={one}>
            <Button lang={one} aria-current={one === lang || undefined} onClick={choose(one)}>
              <span className={styles['sign']}>
                {one === lang && <Icon name="check" sizePx={14} />}
              </span>
              {LANG_NAMES[one]}
            </Button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

function useFailureToast(): void {
  const { failed } = useSpeech();
  const t = useMessage();
  const toast = useToast();
  useEffect(() => {
    if (failed === null) return;
    const { lang, trouble } = failed;
    toast(
      trouble === 'unreachable'
        ? {
            text: t('app.lang.failed', { lang: LANG_NAMES[lang] }),
            action: { label: t('app.tryAgain'), onAction: () => void speak(lang) },
          }
        : {
            text: t(`app.part.${trouble}`),
            action: { label: t('app.reload'), onAction: reloadPage },
          },
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- said once for each failure
  }, [failed]);
}
