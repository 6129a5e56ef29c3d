/** Where no region has a value in any year: what is shown in the place of a map. */
export interface CountryAloneModel {
  /** Of the country's series. */
  readonly title: string;
  /** The latest year first; none where the country has no figure either. */
  readonly bars: readonly {
    readonly year: number;
    readonly text: string;
    /** 0–1, of the largest. */
    readonly share: number;
    readonly isShown: boolean;
  }[];
  readonly knownTitle: string;
  /** What is known meanwhile, a sentence each. */
  readonly known: readonly string[];
  readonly definition: string;
}
