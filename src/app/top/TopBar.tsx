import { Brand } from './Brand.tsx';
import { CountryFilter } from '../../views/filters/CountryFilter.tsx';
import { FilterChips } from '../../views/filters/FilterChips.tsx';
import { LangMenu } from './LangMenu.tsx';
import { LayersMenu } from './LayersMenu.tsx';
import { OpenDataMenu } from './OpenDataMenu.tsx';
import { PagesMenu } from './PagesMenu.tsx';
import { RelationshipFilter } from '../../views/filters/RelationshipFilter.tsx';
import { SearchBox } from '../../views/filters/SearchBox.tsx';
import { ShareButton } from '../../views/share/ShareButton.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { MoreFilters } from '../../views/filters/MoreFilters.tsx';
import styles from './TopBar.module.css';

/** Name, search, what filters now and could, own data, layers, the long views, share, theme, language. */
export function TopBar() {
  return (
    <header className={styles['bar']}>
      <Brand />
      <SearchBox className={styles['search']} />
      <div
        className={styles['filters']}
        // it scrolls, and what is seen in part already would stay so
        onFocus={({ target }) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
      >
        <FilterChips />
        <RelationshipFilter />
        <MoreFilters />
        <CountryFilter />
      </div>
      <div className={styles['open']}>
        <OpenDataMenu />
      </div>
      <div className={styles['layers']}>
        <LayersMenu />
      </div>
      <div className={styles['tools']}>
        <PagesMenu />
        <ShareButton />
        <ThemeButton />
      </div>
      <div className={styles['lang']}>
        <LangMenu />
      </div>
    </header>
  );
}
