import { QueryClient } from '@tanstack/react-query';

/** Keeps what was read of rows of files. Given to each query, so that the page begins without it. */
export const wordsClient = new QueryClient({
  // what never changes, and is asked of this machine alone
  defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' } },
});
