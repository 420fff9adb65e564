import { type Asked, lensOf, sentence } from './Asked.ts';
import { CONFIDENCES } from '../../model/Source.ts';
import type { MessageId } from '../../i18n/MessageId.ts';
import type { Section } from '../../documents/TextDocument.ts';

/** What of the method one must know to read the rest. */
const METHOD: readonly MessageId[] = [
  'method.span.3',
  'method.status.1',
  'method.status.2',
  'method.status.3',
  'method.status.4',
  'method.status.5',
  'method.tone.1',
  'method.approximate.1',
  'method.claims.1',
  'method.confidence.2',
];

/** How statuses, tones, dates and grades are to be read. */
export function methodSection(asked: Asked): Section {
  const { t } = asked.telling;
  const backing = CONFIDENCES.map((confidence) =>
    [t(`marks.confidence.${confidence}`), t(`marks.confidence.${confidence}.about`)].join('. '),
  );
  const said = [...METHOD.map((id) => t(id)), ...backing];
  const page = lensOf(asked, { page: 'method' });
  const sentences = said.map((one) => sentence(asked, one, page));
  return { id: 'method', heading: t('evidence.method'), blocks: [{ type: 'list', sentences }] };
}
