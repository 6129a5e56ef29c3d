/** What the parts of the initiatives' page share. */
import type { InitiativeEvent, InitiativeId } from '../../domain/registers.ts';
import type { RegisterProps } from '../registers/types.ts';
import type { Vocabulary } from '../registers/vocabulary.ts';

export interface InitiativesProps extends RegisterProps {
  readonly vocabulary: Vocabulary;
  /** In the order of time, undated ones first. */
  readonly events: ReadonlyMap<InitiativeId, readonly InitiativeEvent[]>;
}
