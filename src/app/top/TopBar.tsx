import { Brand } from './Brand.tsx';
import { Drawer } from './Drawer.tsx';
import { ExportButton } from './ExportButton.tsx';
import { FilterRow } from './FilterRow.tsx';
import { LangMenu } from './LangMenu.tsx';
import { LayersMenu } from './LayersMenu.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { OpenDataMenu } from './OpenDataMenu.tsx';
import { PageLinks } from './PageLinks.tsx';
import { SearchBox } from '../../views/filters/SearchBox.tsx';
import { ShareButton } from './ShareButton.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './TopBar.module.css';
import { useCompact } from '../../ui/useScreen.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Name, search, the long views, tools; below them what filters now and could. */
export function TopBar() {
  const t = useMessage();
  const compact = useCompact();
  const hasLinks = useMedia('(width >= 1024px)') && !compact;
  return (
    <header className={styles['top']}>
      <div className={styles['bar']}>
        <Brand />
        <SearchBox className={styles['search']} />
        {hasLinks && (
          <nav aria-label={t('app.pages')}>
            <PageLinks which="near" />
          </nav>
        )}
        {compact && <FilterRow way="folded" />}
        <Drawer way={compact ? 'folded' : 'inline'} icon="list" name={t('app.menu')}>
          {compact && <PageLinks which="all" />}
          <div className={joinClasses(styles['tools'], compact && styles['listed'])}>
            <OpenDataMenu />
            <LayersMenu />
            <ExportButton />
            <ShareButton />
            <ThemeButton />
            <LangMenu />
            {!compact && <MoreMenu which={hasLinks ? 'far' : 'all'} />}
          </div>
        </Drawer>
      </div>
      {!compact && <FilterRow way="inline" />}
    </header>
  );
}
