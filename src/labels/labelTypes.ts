/** The kinds of opaque IDs that a campaign refers to; the API has no names for any of them. */
export const ID_KINDS = ['tag', 'phoneSystem', 'extension', 'callflow', 'webhook'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The user's own name for an opaque ID. */
export interface Label {
  kind: IdKind;
  id: string;
  label: string;
}

/** In characters. */
export const LONGEST_LABEL = 80;
/** IDs published by the vendor have 36 characters; this leaves room for any other. */
export const LONGEST_ID = 200;

/** Tells apart every pair of kind and ID. */
export const labelKey = ({ kind, id }: Pick<Label, 'kind' | 'id'>) => `${kind} ${id}`;

/** A label as it is kept: one line, no invisible characters, no spaces around. It may still be too long. */
export function cleanLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
