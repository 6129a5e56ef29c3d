/** Minutes as a .docx: A4, headings and tables as Office has them, in the language of the meeting. */
import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../../domain/types.ts';
import type { Minutes } from '../../../meeting/minutes.ts';

/** As spelling is checked. */
const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };
/** A face of every Office that has all Kazakh letters. */
const FACE = 'Arial';
/** Twentieths of a point: A4 and margins of 2 cm. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1134;
const BOLD: IRunOptions = { bold: true };
/** Shares of the table's width: decision, who, by when, note. */
const COLUMNS = [40, 22, 16, 22] as const;

export function minutesDocx(minutes: Minutes, language: Language): Promise<Blob> {
  const { title, about, items, columns, nothing, foot } = minutes;
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...about.map((text) => new Paragraph({ text })),
    ...items.flatMap(({ number, finding, question, source, decisions }) => [
      new Paragraph({ text: `${number}. ${finding}`, heading: HeadingLevel.HEADING_1, keepNext: true }),
      ...(question === '' ? [] : paragraphs(question)),
      ...(source === '' ? [] : [new Paragraph({ children: [new TextRun({ text: source, size: 16 })] })]),
      decisions.length === 0
        ? new Paragraph({ text: nothing })
        : tableOf(
            columns,
            decisions.map(({ text, who, by, note }) => [text, who, by, note]),
          ),
    ]),
    ...foot.map((text) => new Paragraph({ children: [new TextRun({ text, size: 16 })], spacing: { before: 240 } })),
  ];
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const file = new Document({
    title,
    styles: {
      default: { document: { run: { font: FACE, size: 22, language: { value: OFFICE_LANGUAGE[language] } } } },
    },
    sections: [{ properties: { page: { size: A4, margin } }, children }],
  });
  return Packer.toBlob(file);
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: COLUMNS[at] ?? 25, type: WidthType.PERCENTAGE },
            children: isHead ? [new Paragraph({ children: [new TextRun({ ...BOLD, text })] })] : paragraphs(text),
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

function paragraphs(text: string): Paragraph[] {
  return text.split('\n').map((line) => new Paragraph({ text: line }));
}
