import { MOMENT_WINDOW } from './Moment.ts';
import { MOMENTS } from './moments.ts';
import styles from './AllMoments.module.css';

/** Every moment with its name, each a page of its own. */
export function AllMoments() {
  return (
    <main className={styles['all']}>
      <h1>Gallery</h1>
      {MOMENTS.map(({ name, lang, theme, size: [width, height] }) => (
        <figure key={name} lang={lang}>
          <figcaption>
            <a href={`#${name}`}>{name}</a> {lang}, {theme}, {width} × {height}
          </figcaption>
          <div className={styles['window']} style={{ width, height }}>
            {/* with a query of its own: no page holds itself */}
            {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is this very page */}
            <iframe title={name} src={`?alone#${name}`} loading="lazy" {...MOMENT_WINDOW} />
          </div>
        </figure>
      ))}
    </main>
  );
}
