import type { ComponentType } from 'react';
import { ConfidenceKey } from './ConfidenceKey.tsx';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { IdBetween, MessageId } from '../../i18n/MessageId.ts';
import { GradeKey } from './GradeKey.tsx';
import { LicenceList } from './LicenceList.tsx';
import { PrecisionKey } from './PrecisionKey.tsx';
import { SeedChecks } from './SeedChecks.tsx';
import { StatusKey } from './StatusKey.tsx';
import { ToneFormula } from './ToneFormula.tsx';
import { ToneKey } from './ToneKey.tsx';
import { TopicKey } from './TopicKey.tsx';

/** A paragraph by its message, several as a list, or a key. */
export type MethodBlock = MessageId | readonly MessageId[] | ComponentType;

export interface MethodSection {
  /** Its heading is the message `method.ID.heading`. */
  readonly id: IdBetween<'method.', '.heading'>;
  readonly blocks: readonly MethodBlock[];
  /** False where a data set has nothing that it speaks of. */
  readonly concerns?: (dataset: Dataset) => boolean;
}

/** The page on method and limits, in order. */
export const METHOD_SECTIONS: readonly MethodSection[] = [
  { id: 'purpose', blocks: ['method.purpose.1', 'method.purpose.2'] },
  { id: 'span', blocks: ['method.span.1', 'method.span.2', 'method.span.3'] },
  {
    id: 'status',
    blocks: [
      'method.status.1',
      'method.status.2',
      'method.status.3',
      'method.status.4',
      'method.status.5',
      'method.status.6',
      StatusKey,
    ],
  },
  {
    id: 'tone',
    blocks: ['method.tone.1', 'method.tone.2', 'method.tone.3', ToneFormula, 'method.tone.4'],
  },
  {
    id: 'marks',
    blocks: [
      'method.marks.1',
      'method.marks.2',
      ToneKey,
      'method.marks.3',
      TopicKey,
      'method.marks.4',
      'method.marks.5',
    ],
  },
  {
    id: 'approximate',
    blocks: ['method.approximate.1', 'method.approximate.2', PrecisionKey, 'method.approximate.3'],
  },
  {
    id: 'confidence',
    blocks: ['method.confidence.1', ConfidenceKey, 'method.confidence.2', GradeKey],
  },
  {
    id: 'claims',
    blocks: ['method.claims.1', 'method.claims.2'],
    concerns: ({ claims }) => claims.length > 0,
  },
  {
    id: 'checks',
    blocks: ['method.checks.1', SeedChecks],
    concerns: ({ claims }) => claims.some(({ seed }) => seed),
  },
  {
    id: 'scenarios',
    blocks: ['method.scenarios.1'],
    concerns: ({ scenarios }) => scenarios.length > 0,
  },
  {
    id: 'left',
    blocks: [
      [
        'method.left.1',
        'method.left.2',
        'method.left.3',
        'method.left.4',
        'method.left.5',
        'method.left.6',
        'method.left.7',
      ],
    ],
  },
  {
    id: 'licences',
    blocks: ['method.licences.1', 'method.licences.2', LicenceList, 'method.licences.3'],
  },
  { id: 'errors', blocks: ['method.errors.1', 'method.errors.2'] },
];
