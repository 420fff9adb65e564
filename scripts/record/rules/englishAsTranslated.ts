import type { RecordRule } from './RecordRule.ts';
import {
  TRANSLATIONS_FILE,
  type Translations,
  hashesIn,
  translatedTexts,
} from './translatedTexts.ts';

/** The other languages say what the English says now, not what it said when they were made. */
export const englishAsTranslated: RecordRule = {
  name: 'stale-translation',
  message:
    'The English is new, or not that from which es, pt and fr were made: bring the three in line with it, then npm run data:translated {id} accepts them.',
  find: (input) => {
    const known = (input.files.get(TRANSLATIONS_FILE) ?? {}) as Translations;
    return translatedTexts(input).flatMap(({ key, id, file, path, hash }) =>
      hashesIn(known, key).includes(hash) ? [] : [{ file, path, record: id, context: { id } }],
    );
  },
};
