import { type Random, seededRandom } from '../seed/random';
import {
  type Behavior,
  DEFAULT_BEHAVIOR,
  type FaultKind,
  type FaultOperation,
  mergeBehavior,
} from './behavior';

/** The present behaviour, and which fault the next call meets. */
export interface BehaviorState {
  readonly present: Behavior;
  /** @throws ApiError 400 when a key or value is unknown; nothing is changed then */
  merge(change: unknown): Behavior;
  reset(): void;
  /** The fault that befalls a call of this kind, if any; a fault with `times` is used up by it. */
  nextFault(operation: FaultOperation): FaultKind | undefined;
}

/** DEFAULT_BEHAVIOR to begin with. */
export function createBehaviorState(): BehaviorState {
  let present: Behavior = { ...DEFAULT_BEHAVIOR };
  let random: Random = seededRandom(present.seed);
  return {
    get present() {
      return present;
    },
    merge(change) {
      const merged = mergeBehavior(present, change);
      const rewound = merged.faults !== present.faults || merged.seed !== present.seed;
      // Copies, so that counting `times` down changes nobody else's object.
      present = { ...merged, faults: merged.faults.map((fault) => ({ ...fault })) };
      if (rewound) random = seededRandom(present.seed);
      return present;
    },
    reset() {
      present = { ...DEFAULT_BEHAVIOR };
      random = seededRandom(present.seed);
    },
    nextFault(operation) {
      const fault = present.faults.find(
        ({ on, probability = 1, times = 1 }) => on === operation && times > 0 && random() < probability,
      );
      if (fault?.times !== undefined) fault.times -= 1;
      return fault?.kind;
    },
  };
}
