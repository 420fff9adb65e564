import { openedRows } from './openedRows.ts';

/** Goes back to the events of the data set. */
export function closeRows(): void {
  openedRows.getState().opened?.engine.close();
  openedRows.setState({ opened: null, selections: [] });
}
