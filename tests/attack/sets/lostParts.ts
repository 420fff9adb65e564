import type { DatasetRecord } from '../../../src/model/DatasetRecord.ts';
import type { Issue } from '../../../src/model/Issue.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Lists within kept records that lost more than their errors say: `events[2].citations`. */
export function lostParts(raw: unknown, kept: DatasetRecord, issues: readonly Issue[]): string[] {
  const errors = issues.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  return Object.entries(kept).flatMap(([name, list]: [string, unknown]) => {
    const written = (raw as Fields)[name];
    if (!Array.isArray(list) || !Array.isArray(written)) return [];
    return list.flatMap((record: Fields) => {
      // two records may have one id: then one of them is the one that was kept
      const lost = written.flatMap((one: unknown, at) =>
        isOf(one, record) ? [lostIn(one, record, `${name}[${at}]`, errors)] : [],
      );
      return lost.toSorted((a, b) => a.length - b.length)[0] ?? [`what became ${name}`];
    });
  });
}

/** Whether a record is that which was kept, by the key that names it; a file may write other keys. */
function isOf(written: unknown, kept: Fields): written is Fields {
  const fields = typeof written === 'object' && written !== null ? (written as Fields) : {};
  const key = 'iso3' in kept ? 'iso3' : 'id';
  return fields[key] === kept[key];
}

function lostIn(written: Fields, kept: Fields, at: string, errors: readonly string[]): string[] {
  return Object.entries(written).flatMap(([name, list]) => {
    const rest = kept[name];
    const path = `${at}.${name}`;
    if (!Array.isArray(list) || !Array.isArray(rest)) return [];
    const named = new Set(
      errors
        .filter((error) => error.startsWith(`${path}[`))
        .map((error) => /^\[\d+\]/.exec(error.slice(path.length))?.[0]),
    );
    return list.length - rest.length <= named.size ? [] : [path];
  });
}
