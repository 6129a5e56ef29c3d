/**
 * `site.json`: what the site says about itself, and which country and indicator it opens with.
 *
 * Shape: `{country, defaultIndicator, portrait, sizeIndicator, title, publisher, publisherShort, publisherUrl, description,
 * boundariesCredit, dataLicence, withoutPreset, contact}`, optionally `licence: {data, boundaries}`; each text is `{kk, ru, en}`, or one string that holds
 * in every language (an address, the name of a licence). Other keys are left to who put them there.
 */
import * as v from 'valibot';
import { LANGUAGES } from '../../domain/types.ts';
import type { Language } from '../../domain/types.ts';
import type { SiteTexts } from '../../i18n/texts.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Localised = v.union([Text, v.object(Object.fromEntries(LANGUAGES.map((language) => [language, Text])))]);

const LicenceId = v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/u));

const SiteSchema = v.object({
  country: Text,
  defaultIndicator: Text,
  /** A total: what gives circles their size where a ratio is shown. Without it they are equal. */
  sizeIndicator: v.optional(Text),
  /** The indicator that stands for a region's capability in its portrait; by default the default one. */
  portrait: v.optional(Text),
  title: Localised,
  publisher: Localised,
  /** As a head of a page has it; by default `publisher`. */
  publisherShort: v.optional(Localised),
  publisherUrl: Localised,
  description: Localised,
  boundariesCredit: Localised,
  dataLicence: Localised,
  /** Regions so unlike the rest that one press leaves them out, and what that switch is called. */
  withoutPreset: v.optional(v.object({ regions: v.pipe(v.array(Text), v.minLength(1)), label: Localised })),
  /** Identifiers of the licences (SPDX), for programs; the texts beside them are for people. */
  licence: v.optional(v.object({ data: v.optional(LicenceId), boundaries: v.optional(LicenceId) })),
  /** '' until there is somebody to write to. */
  contact: v.union([v.string(), Localised]),
});
export type SiteSettings = v.InferOutput<typeof SiteSchema>;
type TextKey = Exclude<keyof SiteTexts, 'withoutPreset' | 'publisherShort'>;

const FILE = 'site.json';

/**
 * @param text of the file, null where there is none
 * @returns the site, or null with one problem per wrong key; line numbers are not known in JSON
 */
export function parseSite(text: string | null): {
  site: SiteSettings | null;
  problems: readonly DataProblem[];
} {
  const refuse = (...problems: readonly DataProblem[]) => ({ site: null, problems });
  if (text === null || text === '') {
    return refuse(problemOfFile(FILE, phrase('check.file.missing'), phrase('check.expected.file', { file: FILE })));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(problemOfFile(FILE, phrase('check.site.notJson'), phrase('check.expected.jsonObject'), reason));
  }
  const result = v.safeParse(SiteSchema, json);
  if (result.success) return { site: result.output, problems: [] };
  const expected = phrase('check.expected.texts', { languages: LANGUAGES.join(', ') });
  return refuse(
    ...result.issues.map((issue) => {
      const found = issue.input === undefined ? '' : JSON.stringify(issue.input);
      return problemOfFile(FILE, phrase('check.site.wrongText'), expected, found, v.getDotPath(issue) ?? '');
    }),
  );
}

/** The site's own words in one language. */
export function siteTexts(site: SiteSettings, language: Language): SiteTexts {
  const inLanguage = (value: SiteSettings[TextKey]): string =>
    typeof value === 'string' ? value : (value[language] ?? '');
  const text = (key: TextKey): string => inLanguage(site[key]);
  return {
    title: text('title'),
    publisher: text('publisher'),
    publisherShort: inLanguage(site.publisherShort ?? site.publisher),
    publisherUrl: text('publisherUrl'),
    description: text('description'),
    boundariesCredit: text('boundariesCredit'),
    dataLicence: text('dataLicence'),
    withoutPreset: inLanguage(site.withoutPreset?.label ?? ''),
    contact: text('contact'),
  };
}
