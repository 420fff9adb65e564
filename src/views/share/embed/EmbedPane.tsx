import { EMBED_WIDTHS, type EmbedWidth, embedCode, fittedCode } from './embedCode.ts';
import { LANGS, type Lang } from '../../../model/LocalText.ts';
import { THEMES, type Theme } from '../../../lens/Lens.ts';
import { Button } from '../../../ui/Button.tsx';
import { LANG_NAMES } from '../../../i18n/langNames.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Select } from '../../../ui/Select.tsx';
import { lensStore } from '../../../state/lensStore.ts';
import { shareAddress } from '../../../state/shareAddress.ts';
import styles from '../ShareDialog.module.css';
import { useCopyShared } from '../useCopyShared.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useState } from 'react';

const FORMS = ['plain', 'fitted'] as const;
const CODE_OF = { plain: embedCode, fitted: fittedCode };

/** The present view for another page: how it will look there, and the code. */
export function EmbedPane({ onDone }: { readonly onDone: () => void }) {
  const t = useMessage();
  const copyShared = useCopyShared();
  const [width, setWidth] = useState<EmbedWidth>('whole');
  const [lang, setLang] = useState<Lang | 'reader'>(lensStore.getState().lens.lang ?? 'reader');
  const [theme, setTheme] = useState<Theme | 'reader'>(lensStore.getState().lens.theme ?? 'reader');
  const [form, setForm] = useState<(typeof FORMS)[number]>('plain');
  const address = shareAddress({
    embed: true,
    page: null,
    lang: lang === 'reader' ? null : lang,
    theme: theme === 'reader' ? null : theme,
  });
  const { title } = document;
  const code = CODE_OF[form]({ address, title, width });
  const copy = async () => {
    if (await copyShared(code)) onDone();
  };
  return (
    <>
      <p>{t('share.embed.text')}</p>
      <div className={styles['wishes']}>
        <Select
          label={t('share.embed.width')}
          options={EMBED_WIDTHS.map((value) => ({
            value,
            label: value === 'whole' ? t('share.embed.whole') : `${value} px`,
          }))}
          value={width}
          onChange={setWidth}
        />
        <Select
          label={t('share.embed.lang')}
          options={[
            { value: 'reader' as const, label: t('share.embed.reader') },
            ...LANGS.map((value) => ({ value, label: LANG_NAMES[value] })),
          ]}
          value={lang}
          onChange={setLang}
        />
        <Select
          label={t('share.embed.theme')}
          options={(['reader', ...THEMES] as const).map((value) => ({
            value,
            label: t(value === 'reader' ? 'share.embed.reader' : `share.embed.${value}`),
          }))}
          value={theme}
          onChange={setTheme}
        />
      </div>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- the page itself, which gains nothing by it */}
      <iframe
        className={styles['preview']}
        title={t('share.embed.preview')}
        src={address}
        style={width === 'whole' ? {} : { width: `${width}px` }}
      />
      <SegmentedControl
        label={t('share.embed.form')}
        options={FORMS.map((value) => ({ value, label: t(`share.embed.${value}`) }))}
        value={form}
        onChange={setForm}
      />
      <textarea
        className={styles['code']}
        aria-label={t('share.embed.code')}
        readOnly
        rows={6}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles['act']}>
        <Button variant="solid" icon="link" onClick={() => void copy()}>
          {t('share.embed.copy')}
        </Button>
      </p>
    </>
  );
}
