import type { ReviewProps } from './reviewProps';

/** What a reading came to, and what can be done about it. */
export function Review(props: ReviewProps) {
  return <section aria-busy={props.isStale} />;
}
