/** Two rows, the later one first; the earlier one is at 19.43° N. */
const TALKS = `date,lat,lng,actor1,actor2,cameo,title
2024-05-03,-12.05,-77.04,MEX,PER,161,Recall
2022-01-10,19.43,-99.13,MEX,PER,051,Talks`;

/** A file of rows, the same one for the same name and text. */
export function aFile(name = 'talks.csv', text = TALKS): File {
  return new File([text], name, { lastModified: 1 });
}

/** A file that no row can be read from, though it has one. */
export const noGoodRow = aFile('bad.csv', 'date,lat,lng,actor1,actor2,cameo,title\nsoon,,,,,,');
