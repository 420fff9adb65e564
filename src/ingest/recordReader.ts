import * as v from 'valibot';
import type { Issue } from '../model/Issue.ts';
import type { Known, Reading, Register } from './Reading.ts';
import { shapeIssue } from './shapeIssue.ts';

/** Reads what stands at the path `at`; undefined when an issue cost it. */
export type Reader<T> = (raw: unknown, at: string, reading: Reading) => T | undefined;

type Check<T> = (value: T, at: string, known: Known) => readonly Issue[];

/** A field with a reader of its own, which takes what is bad out of it without costing the record. */
export interface Part {
  /** Undefined when nothing is left of it. */
  readonly read: (raw: unknown, at: string, reading: Reading) => unknown;
  /** What the record's own schema asks of the field once it is read. */
  readonly shell: v.GenericSchema;
}

/** A schema of an object, of which each field can be had alone. */
type RecordSchema<T> = v.GenericSchema<unknown, T> & { readonly entries: v.ObjectEntries };

interface RecordRules<T> {
  readonly parts?: Readonly<Record<string, Part>>;
  readonly checks?: readonly Check<T>[];
  readonly keep?: (value: T, at: string, reading: Reading) => void;
}

/**
 * Reads one kind of record: its parts first, then its shape, then what it says against what is
 * known. An error costs the record, a warning does not; unknown keys are ignored.
 */
export function recordReader<T>(
  schema: RecordSchema<T>,
  { parts = {}, checks = [], keep }: RecordRules<T>,
): Reader<T> {
  const ownSchema = withShells(schema, parts);
  return (raw, at, reading) => {
    const shape = v.safeParse(ownSchema, readParts(raw, at, parts, reading), {
      abortPipeEarly: true,
    });
    if (!shape.success) {
      for (const issue of shape.issues) reading.issues.push(shapeIssue(issue, at));
      return undefined;
    }
    const issues = checks.flatMap((check) => check(shape.output, at, reading));
    reading.issues.push(...issues);
    if (issues.some(({ severity }) => severity === 'error')) return undefined;
    keep?.(shape.output, at, reading);
    return shape.output;
  };
}

/** {@link recordReader} for records with an id that no other one in `register` may have. */
export function entryReader<T extends { readonly id: string }>(
  register: Register,
  schema: RecordSchema<T>,
  { checks = [], keep, ...rules }: RecordRules<T>,
): Reader<T> {
  return recordReader(schema, {
    ...rules,
    checks: [(value, at, known) => duplicateId(register, value.id, `${at}.id`, known), ...checks],
    keep: (value, at, reading) => {
      reading.ids[register].add(value.id);
      keep?.(value, at, reading);
    },
  });
}

/** Reads a list element by element and keeps the good ones. */
export function readList<T>(
  read: Reader<T>,
  raw: readonly unknown[],
  at: string,
  reading: Reading,
): readonly T[] {
  const kept: T[] = [];
  for (const [index, element] of raw.entries()) {
    const value = read(element, `${at}[${index}]`, reading);
    if (value !== undefined) kept.push(value);
  }
  return kept;
}

/** A list of records as a part; what is no list is left for the shell to report. */
export function listPart(read: Reader<unknown>, shell: v.GenericSchema = v.instance(Array)): Part {
  return {
    read: (raw, at, reading) => (Array.isArray(raw) ? readList(read, raw, at, reading) : raw),
    shell,
  };
}

export function duplicateId(register: Register, id: string, at: string, known: Known): Issue[] {
  if (!known.ids[register].has(id)) return [];
  return [{ code: 'duplicate-id', severity: 'error', path: at, context: { id } }];
}

/** Parts were validated by their readers: going through them again would double the time. */
function withShells<T>(
  schema: RecordSchema<T>,
  parts: Readonly<Record<string, Part>>,
): v.GenericSchema<unknown, T> {
  const names = Object.keys(parts);
  if (names.length === 0) return schema;
  const shells = names.map((name) => [name, parts[name]?.shell]);
  const own: v.GenericSchema = v.object({ ...schema.entries, ...Object.fromEntries(shells) });
  return own as v.GenericSchema<unknown, T>;
}

function readParts(
  raw: unknown,
  at: string,
  parts: Readonly<Record<string, Part>>,
  reading: Reading,
): unknown {
  const names = Object.keys(parts);
  if (names.length === 0 || typeof raw !== 'object' || raw === null) return raw;
  const fields: Record<string, unknown> = { ...raw };
  for (const name of names) {
    const part = fields[name];
    if (part === undefined) continue;
    const kept = parts[name]?.read(part, `${at}.${name}`, reading);
    if (kept === undefined) delete fields[name];
    else fields[name] = kept;
  }
  return fields;
}
