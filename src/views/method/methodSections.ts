import type { ComponentType } from 'react';
import { ConfidenceKey } from './ConfidenceKey.tsx';
import type { Dataset } from '../../dataset/Dataset.ts';
import { GradeKey } from './GradeKey.tsx';
import { LicenceList } from './LicenceList.tsx';
import { PrecisionKey } from './PrecisionKey.tsx';
import { SeedChecks } from './SeedChecks.tsx';
import { StatusKey } from './StatusKey.tsx';
import { ToneFormula } from './ToneFormula.tsx';
import { ToneKey } from './ToneKey.tsx';
import { TopicKey } from './TopicKey.tsx';

/** A paragraph by its number, several as a list, or a key. */
export type MethodBlock = number | readonly number[] | ComponentType;

export interface MethodSection {
  /** Its messages are `method.ID.heading` and `method.ID.1`, `.2` and so on. */
  readonly id: string;
  readonly blocks: readonly MethodBlock[];
  /** False where a data set has nothing that it speaks of. */
  readonly concerns?: (dataset: Dataset) => boolean;
}

/** The page on method and limits, in order. */
export const METHOD_SECTIONS: readonly MethodSection[] = [
  { id: 'purpose', blocks: [1, 2] },
  { id: 'span', blocks: [1, 2, 3] },
  { id: 'status', blocks: [1, 2, 3, 4, 5, StatusKey] },
  { id: 'tone', blocks: [1, 2, 3, ToneFormula, 4] },
  { id: 'marks', blocks: [1, 2, ToneKey, 3, TopicKey, 4, 5] },
  { id: 'approximate', blocks: [1, 2, PrecisionKey, 3] },
  { id: 'confidence', blocks: [1, ConfidenceKey, 2, GradeKey] },
  { id: 'claims', blocks: [1, 2], concerns: ({ claims }) => claims.length > 0 },
  {
    id: 'checks',
    blocks: [1, SeedChecks],
    concerns: ({ claims }) => claims.some(({ seed }) => seed),
  },
  { id: 'scenarios', blocks: [1], concerns: ({ scenarios }) => scenarios.length > 0 },
  { id: 'left', blocks: [[1, 2, 3, 4, 5, 6, 7]] },
  { id: 'licences', blocks: [1, 2, LicenceList, 3] },
  { id: 'errors', blocks: [1, 2] },
];
