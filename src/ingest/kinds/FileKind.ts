/** What a reader could do with a file of a kind that is not read here. */
type Advice =
  | 'archive'
  | 'sheet'
  | 'document'
  | 'picture'
  | 'database'
  | 'layer'
  | 'table'
  | 'page'
  | 'binary';

interface KindRow {
  /** What people call it: the same in every language. */
  readonly label: string;
  /** Null for a kind that is read. */
  readonly advice: Advice | null;
}

/** Kinds of files, as their bytes tell them. */
export const FILE_KINDS = {
  text: { label: 'CSV', advice: null },
  json: { label: 'JSON', advice: null },
  gzip: { label: 'gzip', advice: null },
  zip: { label: 'ZIP', advice: null },
  xlsx: { label: 'Excel (XLSX)', advice: null },
  parquet: { label: 'Parquet', advice: null },
  'parquet-encrypted': { label: 'Parquet (PARE)', advice: 'table' },
  zstd: { label: 'Zstandard', advice: 'archive' },
  bzip2: { label: 'bzip2', advice: 'archive' },
  xz: { label: 'XZ', advice: 'archive' },
  '7z': { label: '7z', advice: 'archive' },
  rar: { label: 'RAR', advice: 'archive' },
  tar: { label: 'tar', advice: 'archive' },
  xls: { label: 'Excel 97–2003 (XLS)', advice: 'sheet' },
  xlsb: { label: 'Excel (XLSB)', advice: 'sheet' },
  ods: { label: 'OpenDocument (ODS)', advice: 'sheet' },
  docx: { label: 'Word (DOCX)', advice: 'document' },
  pdf: { label: 'PDF', advice: 'document' },
  png: { label: 'PNG', advice: 'picture' },
  jpeg: { label: 'JPEG', advice: 'picture' },
  gif: { label: 'GIF', advice: 'picture' },
  tiff: { label: 'TIFF', advice: 'picture' },
  webp: { label: 'WebP', advice: 'picture' },
  sqlite: { label: 'SQLite, GeoPackage', advice: 'database' },
  shapefile: { label: 'Shapefile', advice: 'layer' },
  flatgeobuf: { label: 'FlatGeobuf', advice: 'layer' },
  kml: { label: 'KML, GPX, GML', advice: 'layer' },
  arrow: { label: 'Arrow', advice: 'table' },
  hdf5: { label: 'HDF5, NetCDF', advice: 'table' },
  html: { label: 'HTML', advice: 'page' },
  xml: { label: 'XML', advice: 'page' },
  binary: { label: '', advice: 'binary' },
} as const satisfies Readonly<Record<string, KindRow>>;

export type FileKind = keyof typeof FILE_KINDS;

/** What a file is given as, so that a chooser offers it; the kind is told by its bytes all the same. */
export const ACCEPTED =
  '.csv,.tsv,.tab,.txt,.json,.geojson,.ndjson,.jsonl,.geojsonl,.zip,.gz,.xlsx,.parquet,.geoparquet';
