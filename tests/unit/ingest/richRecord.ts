import type { DatasetRecord } from '../../../src/model/DatasetRecord.ts';
import {
  aDatasetRecord,
  aSource,
  aStance,
  aText,
  aTie,
  aVote,
  anEvent,
} from '../../builders/aDatasetRecord.ts';

/** A good data set with the fields in it that can be bad, and a source that nothing else needs. */
export const richRecord: DatasetRecord = aDatasetRecord({
  sources: [
    aSource(),
    aSource({ id: 'spare', url: 'http://a.org:80/b?c=d#e', date: '2025-11', lang: 'en' }),
  ],
  events: [
    anEvent({
      place: { name: aText('Lima'), lng: -77.03, lat: -12.05, precision: 1 },
      people: [{ person: 'sheinbaum', office: 'president' }],
    }),
  ],
  ties: [aTie({ sides: { PER: aText('Unfriendly.') }, note: aText('Asylum') })],
  votes: [aVote({ event: 'E1', reported: { yes: 165, no: 7, abstain: 12 } })],
  stances: [aStance({ event: 'E1', date: '2025-11-04' })],
});
