/** A data set as it is published: a field on a line, and a record on a line, so that a change reads as one. */
export function recordText(set: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(set).map(([name, value]) =>
    Array.isArray(value)
      ? `  ${JSON.stringify(name)}: [\n${linesOf(value)}\n  ]`
      : `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function linesOf(records: readonly unknown[]): string {
  return records.map((record) => `    ${JSON.stringify(record)}`).join(',\n');
}
