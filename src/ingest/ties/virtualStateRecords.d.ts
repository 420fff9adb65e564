declare module 'virtual:state-records' {
  /** The states that the record knows, by code, without how they began. */
  export const STATE_RECORDS: readonly import('../../model/Country.ts').Country[];
}
