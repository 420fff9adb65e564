import { bytesIn } from './bytesIn.ts';
import { type FileKind } from '../kinds/FileKind.ts';
import { KIND_BYTES, kindOf } from '../kinds/kindOf.ts';

/** The true kind of a file, from its first bytes. */
export async function headKind(body: Blob): Promise<FileKind> {
  return kindOf(await bytesIn(body, 0, KIND_BYTES));
}
