declare module 'virtual:examples' {
  /** Name and address of a file of rows to try, for each format. */
  export const EXAMPLES: Readonly<
    Record<
      import('../../ingest/rows/formats/RowFormat.ts').RowFormatId,
      { readonly name: string; readonly url: string }
    >
  >;
}
