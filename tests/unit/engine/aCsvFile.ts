/** A file of so many events, two a day, by turns of two pairs and two tones, the later ones first. */
export function aCsvFile(count: number): Blob {
  const lines = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor((count - 1 - i) / 2)));
    const [other, cameo] = i % 2 === 0 ? ['PER', '161'] : ['USA', '051'];
    return `${day.toISOString().slice(0, 10)},${10 + (i % 20)},${-100 + (i % 50)},MEX,${other},${cameo},Event ${i}`;
  });
  return new Blob([['date,lat,lng,actor1,actor2,cameo,title', ...lines].join('\n')]);
}
