import type { Open } from '../../lens/Lens.ts';
import type { Shown } from '../../query/Shown.ts';

/** What the dossier shows of a record by its id: of a change its pair; null for one that has no dossier. */
export function openOfRecord({ dataset, record }: Shown, id: string): Open | null {
  if (record.eventOf(id)) return { type: 'event', id };
  const pair = dataset.ledger.changedPairs.find((one) =>
    dataset.changesOf(one).some((change) => change.id === id.split('–')[0]),
  );
  if (pair) return { type: 'pair', id: pair };
  if (dataset.sourcesById.has(id)) return { type: 'source', id };
  if (dataset.claimsById.has(id)) return { type: 'claim', id };
  if (dataset.blocs.some((bloc) => bloc.id === id)) return { type: 'bloc', id };
  if (dataset.votes.some((vote) => vote.id === id)) return { type: 'vote', id };
  return null;
}
