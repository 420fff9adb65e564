import type { CitedLinks } from '../../sheets/CitedLinks.ts';
import type { Day } from '../../model/Day.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Say } from '../../i18n/useMessage.ts';
import { type Sheet, linkText } from '../../sheets/Sheet.ts';
import type { WithIt } from './useOffers.ts';
import { formatDay } from '../../i18n/formatDay.ts';

interface ReadmeTelling {
  readonly t: Say;
  readonly lang: Lang;
  /** "A, B and C". */
  readonly list: (items: readonly string[]) => string;
  /** Of the record. */
  readonly lastDay: Day;
}

interface Told {
  readonly sheet: Sheet;
  readonly withIt: WithIt;
  readonly cited: Pick<CitedLinks, 'links' | 'isAll'>;
}

/**
 * What a sheet holds, as plain text: the address of the view, version and last day of the record, licence,
 * what each column is, and the sources in its rows.
 */
export function readmeText({ sheet, withIt, cited }: Told, telling: ReadmeTelling): string {
  const { t, lang, list, lastDay } = telling;
  const { address, version, licence, files } = withIt;
  const edition = t(version === null ? 'export.version.none' : 'export.version.to', {
    version: version ?? '',
    day: formatDay(lastDay, lang),
  });
  const links = cited.links.map(linkText);
  return textOf([
    [
      sheet.name,
      [
        `${t('export.address')}: ${address}`,
        ...(licence === null
          ? []
          : [`${t('export.version')}: ${edition}`, `${t('export.licence')}: ${licence}`]),
        ...(files.length === 0
          ? []
          : [`${t('export.files')}: ${t('export.files.text', { names: list(files) })}`]),
      ],
    ],
    [t('export.columns'), sheet.columns.map(({ key, about }) => `${key}: ${about}`)],
    [
      t('export.sources'),
      [
        ...(links.length === 0 ? [t('export.sources.none')] : links),
        ...(cited.isAll ? [] : [t('export.sources.more')]),
      ],
    ],
  ]);
}

/** Each head underlined, its lines as a list; what a file says stays on the line that it is told on. */
function textOf(parts: readonly (readonly [head: string, lines: readonly string[]])[]): string {
  const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  const told = parts.map(([head, lines]) => {
    const title = oneLine(head);
    const listed = lines.map((line) => `- ${oneLine(line)}`);
    return [title, '='.repeat(title.length), ...listed, ''].join('\r\n');
  });
  return told.join('\r\n');
}
