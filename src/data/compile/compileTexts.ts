/** The words of a data folder in one language. */
import type { Language } from '../../domain/types.ts';
import type {
  CompiledMessage,
  IndicatorTexts,
  RegionTexts,
  SiteTexts,
  SourceTexts,
  Texts,
  UnitTexts,
} from '../../i18n/texts.ts';
import { unitForms } from '../../i18n/format.ts';
import { parseNumber } from '../read/numbers.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { siteTexts } from '../read/site.ts';
import { cell, splitList, type Row } from '../read/table.ts';

const NO_SITE: SiteTexts = {
  title: '',
  publisher: '',
  publisherShort: '',
  publisherUrl: '',
  description: '',
  boundariesCredit: '',
  dataLicence: '',
  withoutPreset: '',
  contact: '',
};

/**
 * @param messages compiled messages of the page, passed through as they are
 * @returns '' for a text that the folder lacks: the check refuses such a folder
 */
export function compileTexts(
  data: DataFolder,
  language: Language,
  messages: Readonly<Record<string, CompiledMessage>>,
): Texts {
  return {
    language,
    site: data.site === null ? NO_SITE : siteTexts(data.site, language),
    regions: byId(data, 'names', regionTexts, (row) => cell(row, 'lang') === language),
    groups: byId(data, 'groups', (row) => cell(row, language)),
    units: byId(data, 'units', (row) => unitTexts(row, language)),
    indicators: byId(data, 'indicators', (row) => indicatorTexts(row, language)),
    notes: byId(data, 'notes', (row) => cell(row, language)),
    sources: byId(data, 'sources', (row) => sourceTexts(row, language)),
    messages,
  };
}

function byId<Text>(
  data: DataFolder,
  name: string,
  textsOf: (row: Row) => Text,
  isWanted: (row: Row) => boolean = () => true,
): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    rowsOf(data, name)
      .filter(isWanted)
      .map((row) => [cell(row, 'id'), textsOf(row)]),
  );
}

function regionTexts(row: Row): RegionTexts {
  return {
    full: cell(row, 'full'),
    short: cell(row, 'short'),
    label: cell(row, 'label'),
    abbreviation: cell(row, 'abbreviation'),
    genitive: cell(row, 'genitive'),
    locative: cell(row, 'locative'),
    synonyms: splitList(cell(row, 'synonyms')),
  };
}

const UNIT_KINDS = ['money', 'percent', 'count', 'plain'] as const;

function unitTexts(row: Row, language: Language): UnitTexts {
  const scale = parseNumber(cell(row, 'scale'));
  return {
    kind: UNIT_KINDS.find((kind) => kind === cell(row, 'kind')) ?? 'plain',
    scale: scale.ok ? scale.value : 0,
    ...unitForms(cell(row, language), language),
    short: cell(row, `short_${language}`),
  };
}

function indicatorTexts(row: Row, language: Language): IndicatorTexts {
  return {
    name: cell(row, `name_${language}`),
    short: cell(row, `short_${language}`),
    human: cell(row, `human_${language}`),
    definition: cell(row, `definition_${language}`),
    synonyms: splitList(cell(row, `synonyms_${language}`)),
  };
}

function sourceTexts(row: Row, language: Language): SourceTexts {
  return {
    title: cell(row, `title_${language}`),
    publisher: cell(row, `publisher_${language}`),
    published: cell(row, 'published'),
    url: cell(row, 'url'),
    fileUrl: cell(row, 'file_url'),
    licence: cell(row, 'licence'),
    retrieved: cell(row, 'retrieved'),
  };
}
