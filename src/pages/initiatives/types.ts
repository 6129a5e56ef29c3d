/** What the parts of the initiatives' page share. */
import type { InitiativeEvent, InitiativeId } from '../../domain/registers.ts';
import type { MappedProps } from '../registers/types.ts';
import type { Vocabulary } from '../../records/vocabulary.ts';

export interface InitiativesProps extends MappedProps {
  readonly vocabulary: Vocabulary;
  /** In the order of time, undated ones first. */
  readonly events: ReadonlyMap<InitiativeId, readonly InitiativeEvent[]>;
  /** The year in which sources were last read. */
  readonly year: number;
}
