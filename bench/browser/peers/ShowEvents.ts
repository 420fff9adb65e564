/** Shows the events from one position to another, at once. */
export type ShowEvents = (from: number, to: number) => void;
