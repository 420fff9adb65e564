import { STYLE_IDS, type StyleId, textList } from '../../references/text/textList.ts';
import { type SubjectId, useSubjects } from './citation/useSubjects.ts';
import type { Work, WorkFormat } from './Work.ts';
import { useMemo, useState } from 'react';
import type { Lens } from '../../lens/Lens.ts';
import { Select } from '../../ui/Select.tsx';
import { bibtex } from '../../references/bibtex.ts';
import { cslJson } from '../../references/cslJson.ts';
import { ris } from '../../references/ris.ts';
import { styleWords } from './citation/styleWords.ts';
import styles from './Export.module.css';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** How what a lens shows is cited; `of` is what is cited until the reader chooses. */
export function useCitation(lens: Lens, of: SubjectId): Work {
  const t = useMessage();
  const lang = useLang();
  const subjects = useSubjects(lens);
  const [chosen, setChosen] = useState<SubjectId>(of);
  const [style, setStyle] = useState<StyleId>('apa');
  const subject = subjects.find(({ value }) => value === chosen) ?? subjects[0];
  const formats = useMemo((): Work['formats'] => {
    const references = subject?.references ?? [];
    const words = styleWords(lang, t);
    return [
      fileOf('text', 'txt', 'text/plain', () => textList(references, style, words)),
      fileOf('bibtex', 'bib', 'application/x-bibtex', () => bibtex(references)),
      fileOf('ris', 'ris', 'application/x-research-info-systems', () => ris(references)),
      fileOf('csl', 'json', 'application/json', () => cslJson(references)),
    ];
  }, [subject, style, lang, t]);
  return {
    hint: t('export.hint.citation'),
    formats,
    controls: (
      <div className={styles['controls']}>
        <Select
          label={t('export.cite.of')}
          options={subjects}
          value={subject?.value ?? chosen}
          onChange={setChosen}
        />
        <Select
          label={t('export.cite.style')}
          options={STYLE_IDS.map((value) => ({ value, label: t(`export.cite.style.${value}`) }))}
          value={style}
          onChange={setStyle}
        />
      </div>
    ),
  };
}

function fileOf(
  id: WorkFormat['id'],
  ending: string,
  type: string,
  write: () => string,
): WorkFormat {
  const make = () => Promise.resolve(new Blob([write()], { type: `${type};charset=utf-8` }));
  return { id, ending, make };
}
