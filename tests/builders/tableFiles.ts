import { createHash } from 'node:crypto';

const IN_FOUR = { en: 'Table', es: 'Tabla', pt: 'Tabela', fr: 'Tableau' };

const CSV = {
  'cow-missions': [
    'a,b,year,mission_of_a_at_b,mission_of_b_at_a',
    'MEX,PER,1990,3,2',
    'MEX,PER,2000,3,0',
  ],
  'cow-states': ['state,first_wave,last_wave', 'MEX,1990,2000', 'PER,1990,2000', 'USA,2000,2000'],
  'wikidata-missions': [
    'sender,host,city,kind,accredited_to,created,wikidata,lat,lon',
    'MEX,PER,Lima,embassy,PER,,Q1,-12.1,-77.0',
    'PER,USA,Washington,embassy,USA MEX,,Q2,38.9,-77.0',
    'USA,PER,Lima,consulate,,,Q3,-12.1,-77.0',
  ],
  'un-votes': [
    'date,resolution,title,issues,stage,votes',
    `1990-12-01,A/RES/45/1,"Nuclear Tests, Ban",nu di,,y-n${'-'.repeat(32)}`,
    `1946-02-01,,Budget,,amend,yya${'-'.repeat(32)}`,
  ],
  'us-travels': [
    'from,to,role,who,host,place,id',
    '1909-10-16,1909-10-16,president,William Howard Taft,MEX,Ciudad Juárez,7',
  ],
  'us-visitors': ['from,to,visitor,state,id', '1909-10-16,1909-10-16,President Diaz,MEX,2143'],
} as const;

type Given = Readonly<Record<string, string | object | null>>;

/** The small tables with good companions, text by path below the folder of the record; `given` replaces files, null removes one. */
export function tableFiles(given: Given = {}): Record<string, string> {
  const files = Object.entries(CSV).flatMap(([id, lines]) => {
    const csv = `${lines.join('\n')}\n`;
    return [
      [`tables/${id}.csv`, csv],
      [`tables/${id}.json`, aCompanion(csv, lines.length - 1)],
    ] as const;
  });
  const all = Object.entries<string | object | null>({
    ...Object.fromEntries<string | object>(files),
    ...given,
  });
  return Object.fromEntries(
    all.flatMap(([path, value]) =>
      value === null ? [] : [[path, typeof value === 'string' ? value : JSON.stringify(value)]],
    ),
  );
}

/** What stands beside a table of this text. */
export function aCompanion(csv: string, rows: number) {
  return {
    title: IN_FOUR,
    who: 'Somebody',
    short: 'S',
    version: '1',
    citation: 'Somebody. 2006. “Table.”',
    address: 'https://example.org/table',
    published: '2006',
    accessed: '2026-11-29',
    licence: { name: IN_FOUR, address: 'https://example.org/terms' },
    rows,
    sha256: createHash('sha256').update(csv).digest('hex'),
  };
}
