import { NO_ROWS, openedRows } from './openedRows.ts';

/** Goes back to the events of the data set. */
export function closeRows(): void {
  const { opened } = openedRows.getState();
  opened?.stopSearch();
  opened?.engine.close();
  openedRows.setState(NO_ROWS);
}
