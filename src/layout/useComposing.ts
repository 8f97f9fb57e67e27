import { type CompositionEvent, type KeyboardEvent, useRef, useState } from 'react';

/** While an input method composes, Enter chooses among its proposals; some browsers tell it by this code alone. */
const COMPOSING = 229;

/** A field in which an input method may compose. */
interface Composing {
  /** Whether it does, as of the last render. */
  isComposing: boolean;
  /** Whether it does now; of a key, whether the key is the input method's. */
  isComposingNow(event?: KeyboardEvent): boolean;
  /** For the field. */
  handlers: {
    onCompositionStart(): void;
    onCompositionEnd(event: CompositionEvent): void;
  };
}

/**
 * Whether a text is being composed by an input method (Japanese, Chinese, Korean, accents): what stands in the field then
 * is not what is meant, and nothing is to be searched for.
 * @param onComposed takes what was meant, when the composing has ended
 */
export function useComposing(onComposed: (text: string) => void = () => undefined): Composing {
  const now = useRef(false);
  const [isComposing, setComposing] = useState(false);
  const change = (to: boolean) => {
    now.current = to;
    setComposing(to);
  };
  return {
    isComposing,
    isComposingNow: (event) =>
      now.current || (event !== undefined && (event.nativeEvent.isComposing || event.keyCode === COMPOSING)),
    handlers: {
      onCompositionStart: () => change(true),
      onCompositionEnd: ({ target }) => {
        change(false);
        if (target instanceof HTMLInputElement) onComposed(target.value);
      },
    },
  };
}
