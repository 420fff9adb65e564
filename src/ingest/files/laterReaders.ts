/** Readers that are fetched with the first file that needs them. */
export const laterReaders = {
  workbook: async () => (await import('read-excel-file/universal')).default,
  parquet: async () => {
    const [{ parquetMetadataAsync, parquetRead }, { compressors }] = await Promise.all([
      import('hyparquet'),
      import('hyparquet-compressors'),
    ]);
    return { parquetMetadataAsync, parquetRead, compressors };
  },
} as const;
