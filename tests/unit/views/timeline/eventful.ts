import { aDatasetRecord, anEvent } from '../../../builders/aDatasetRecord.ts';
import { holdingsOf } from '../../../../src/query/holdingsOf.ts';

/** The source of five events on four days, one of them in 1962. */
export const eventful = holdingsOf(
  aDatasetRecord({
    events: [
      anEvent({ id: 'E1', date: '1962-10-16/1962-10-28' }),
      anEvent({ id: 'E2', date: '2025-10-05', topic: 'vote' }),
      anEvent({ id: 'E3', date: '2025-11-03' }),
      anEvent({ id: 'E4', date: '2025-11-03', topic: 'vote' }),
      anEvent({ id: 'E5', date: '2025-11-20' }),
    ],
    interventions: [],
    claims: [],
    scenarios: [],
  }),
).record;
