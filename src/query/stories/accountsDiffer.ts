import type { Claim } from '../../model/Claim.ts';
import type { Dataset } from '../../dataset/Dataset.ts';

/** Whether a source gives another answer than the one that the record holds. */
export function isContested(claim: Claim): boolean {
  return claim.answers.some(({ verdict }) => verdict !== 'record' && verdict !== 'supported');
}

/** Whether sources give competing accounts of an event. */
export function accountsDiffer(dataset: Dataset, eventId: string): boolean {
  return dataset.claimsAboutEvent(eventId).some(isContested);
}
