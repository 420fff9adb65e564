import { encodingOf } from '../../kinds/Encoding.ts';
import { RECORD_MARK } from '../../kinds/kindOf.ts';
import { fieldsOf } from '../../fieldsOf.ts';
import type { RecordPlace } from './RecordScanner.ts';

const OWN_FORMAT = /"format"\s*:\s*"hemisphere-dataset"/;

/** Where the records of a JSON file stand, by its first bytes; `record` for a data set of our own. */
export function recordPlace(head: Uint8Array): RecordPlace | 'record' {
  const text = new TextDecoder(encodingOf(head))
    .decode(head)
    .replaceAll(RECORD_MARK, '\n')
    .trimStart();
  if (text.startsWith('[')) return 'list';
  if (OWN_FORMAT.test(text)) return 'record';
  const [first = '', ...others] = text.split(/[\r\n]+/);
  const isFollowed = others.some((line) => line.trimStart().startsWith('{'));
  return isFollowed && isObject(first) ? 'lines' : 'member';
}

function isObject(text: string): boolean {
  try {
    return Object.keys(fieldsOf(JSON.parse(text))).length > 0;
  } catch {
    return false;
  }
}
