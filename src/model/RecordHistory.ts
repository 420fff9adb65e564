/** When the record got something, and when it last changed what it says of it: ISO days. */
export interface RecordHistory {
  readonly addedOn?: string;
  readonly changedOn?: string;
}
