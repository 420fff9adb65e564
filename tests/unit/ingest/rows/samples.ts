import type { RowFormatId } from '../../../../src/ingest/rows/formats/RowFormat.ts';
import { ROW_FORMATS } from '../../../../src/ingest/rows/formats/rowFormats.ts';
import { sheetOf } from './sheetOf.ts';

/** Cells by the plain name of their column; all others are empty. */
export type SampleRow = Readonly<Record<string, string>>;

/** Names of columns as files of each format write them. */
const TITLES = {
  acled:
    'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
  ucdp: 'id,relid,year,active_year,type_of_violence,conflict_name,dyad_name,side_a,side_b,number_of_sources,source_article,source_office,source_headline,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,country_id,region,date_prec,date_start,date_end,best,high,low,gwnoa,gwnob',
  icews:
    'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude',
  scad: 'eventid,id,ccode,countryname,startdate,enddate,duration,etype,escalation,actor1,actor2,actor3,target1,target2,npart,ndeath,elocal,issue1,issuenote,nsource,notes,latitude,longitude,location_precision',
  plain: 'Date,End date,Lng,Lat,Place,Actor1,Actor2,CAMEO,Topic,Tone,Title,Text,Source,URL',
} as const;

/** A file of a format with the rows given, as its publisher writes it. */
export function sampleFile(format: RowFormatId, rows: readonly SampleRow[]): string {
  const { columnNames } = ROW_FORMATS[format];
  if (columnNames) {
    return rows.map((row) => columnNames.map((name) => row[name] ?? '').join('\t') + '\n').join('');
  }
  const titles = TITLES[format as keyof typeof TITLES].split(',');
  const cells = rows.map((row) =>
    titles.map((title) => row[title.toLowerCase().replaceAll(' ', '_')] ?? ''),
  );
  if (format === 'icews') return [titles, ...cells].map((row) => `${row.join('\t')}\n`).join('');
  return sheetOf([titles, ...cells], { lineEnd: format === 'scad' ? '\r\r\n' : '\n' });
}
