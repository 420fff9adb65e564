import { createContext, use } from 'react';
import type { Dataset } from '../dataset/Dataset.ts';

export const DatasetContext = createContext<Dataset | null>(null);

/** The data set on screen. Throws outside of a tree that has one. */
export function useDataset(): Dataset {
  const dataset = use(DatasetContext);
  if (!dataset) throw new Error('useDataset was called outside of DatasetContext.');
  return dataset;
}
