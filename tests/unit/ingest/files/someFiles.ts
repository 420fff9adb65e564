import { type Zippable, strToU8, zipSync } from 'fflate';
import type { GivenFile } from '../../../../src/ingest/files/GivenFile.ts';

export function aFile(name: string, content: string | Uint8Array): GivenFile {
  return { name, body: new Blob([content as Uint8Array<ArrayBuffer>]) };
}

export function aZip(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6) {
  const packed: Zippable = {};
  for (const [path, content] of Object.entries(files))
    packed[path] = [typeof content === 'string' ? strToU8(content) : content, { level }];
  return zipSync(packed);
}

/** A cell of a sheet as Excel stores it: a text, a number, a day counted since 1899-12-30, a truth. */
export type SheetCell = string | number | boolean | { readonly day: number } | null;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with the least that Excel opens. */
export function aWorkbook(sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>) {
  const names = Object.keys(sheets);
  const each = (write: (name: string, n: number) => string) =>
    names.map((name, i) => write(name, i + 1)).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${LINKS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  names.forEach((name, i) => {
    const rows = (sheets[name] ?? []).map((cells, row) => {
      const written = cells.map((cell, column) => cellXml(cell, `${letter(column)}${row + 1}`));
      return `<row r="${row + 1}">${written.join('')}</row>`;
    });
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  });
  return aZip(files);
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function cellXml(cell: SheetCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
