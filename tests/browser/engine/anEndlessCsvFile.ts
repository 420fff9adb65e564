const ROWS = 20_000;
const TIMES = 20_000;

/** A file of 400 million events, which no test waits for: one part of it stands for all, so it takes no memory. */
export function anEndlessCsvFile(): Blob {
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `2020-01-01,10,-100,MEX,PER,161,Event ${i}\n`,
  );
  const part = new Blob(rows);
  const parts = Array.from({ length: TIMES }, () => part);
  return new Blob(['date,lat,lng,actor1,actor2,cameo,title\n', ...parts]);
}
