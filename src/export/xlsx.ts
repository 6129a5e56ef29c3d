/** A workbook as a file that spreadsheet programs open. Loaded when someone asks for one. */
import writeExcelFile from 'write-excel-file/universal';
import type { BookCell, Sheet, Workbook } from './workbook.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function xlsxOf({ sheets }: Workbook): Promise<Blob> {
  const blob = await writeExcelFile(sheets.map(sheetOf)).toBlob();
  return blob.type === XLSX_TYPE ? blob : new Blob([blob], { type: XLSX_TYPE });
}

function sheetOf({ name, widths, headRows, rows }: Sheet) {
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    ...(headRows === 0 ? {} : { stickyRowsCount: headRows }),
    data: rows.map((row, at) => row.map((cell) => cellOf(cell, at < headRows || row.length === 1))),
  };
}

/** Texts say that they are texts: none is ever taken for a formula, whatever it begins with. */
function cellOf(cell: BookCell, isHead: boolean) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  return { type: String, value: cell, ...(isHead ? { fontWeight: 'bold' as const } : {}) };
}
