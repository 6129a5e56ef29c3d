/** What to do about a problem, in words for those who keep the tables: by its key, or the beginning of it. */
import { phrase, type DataProblem, type Phrase } from './dataProblem.ts';

/** The longest beginning that fits counts. */
const ADVICE: Readonly<Record<string, Phrase['key']>> = {
  'check.': 'check.do.line',
  'check.cell': 'check.do.cell',
  'check.number': 'check.do.cell',
  'check.number.thousands': 'check.do.marks',
  'check.number.bothMarks': 'check.do.marks',
  'check.number.date': 'check.do.dates',
  'check.file.workbook': 'check.do.saveUtf8',
  'check.file.notUtf8': 'check.do.saveUtf8',
  'check.file.noKazakhLetters': 'check.do.savedAnew',
  'check.file.readAs': 'check.do.saveUtf8',
  'check.file.empty': 'check.do.restore',
  'check.file.missing': 'check.do.restore',
  'check.file.unknown': 'check.do.removeFile',
  'check.file.conflict': 'check.do.conflict',
  'check.file.lineEnds': 'check.do.nothing',
  'check.letters': 'check.do.savedAnew',
  'check.csv.separators': 'check.do.saveUtf8',
  'check.csv.broken': 'check.do.quotes',
  'check.csv.length': 'check.do.quotes',
  'check.csv.otherTable': 'check.do.ownTable',
  'check.column': 'check.do.header',
  'check.unknown': 'check.do.key',
  'check.unknown.regions': 'check.do.region',
  'check.place.several': 'check.do.region',
  'check.place.otherName': 'check.do.oldName',
  'check.code.lookAlike': 'check.do.latin',
  'check.region.noRow': 'check.do.addRow',
  'check.row.duplicate': 'check.do.duplicate',
  'check.count': 'check.do.counts',
  'check.total': 'check.do.compare',
  'check.jump': 'check.do.compare',
  'check.boundaries': 'check.do.boundaries',
  'check.plane': 'check.do.plane',
  'check.tiles': 'check.do.tiles',
  'check.stray.copy': 'check.do.copy',
  'check.stray.ending': 'check.do.rename',
  'check.stray.workbook': 'check.do.workbook',
  'check.stray.open': 'check.do.close',
};

export function adviceOf({ key }: Pick<DataProblem, 'key'>): Phrase {
  const [longest = 'check.'] = Object.keys(ADVICE)
    .filter((beginning) => key.startsWith(beginning))
    .sort((a, b) => b.length - a.length);
  return phrase(ADVICE[longest] ?? 'check.do.line');
}
