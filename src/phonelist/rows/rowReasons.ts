import { NUMBER_REASONS } from '../number/reasons';

/** Why a row is not sent, each with its sentence for the user. */
export const ROW_REASONS = [
  ...NUMBER_REASONS,
  'too-many-cells',
  'unclosed-quote',
  'undecodable',
  'variable-missing', // only when missing variables are to be rejected
  'premium-rate', // only when such numbers are not to be sent
  'excluded-country', // only when the user took the country out
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** Rows of a file that hold no data and are never sent. */
export const NOT_DATA = ['preamble', 'header', 'repeated-header', 'footer'] as const;
export type NotData = (typeof NOT_DATA)[number];

/** What would be spoken badly to the person who is called. */
export const SPOKEN_BADLY = ['empty', 'null', 'error', 'too-long'] as const;
export type SpokenBadly = (typeof SPOKEN_BADLY)[number];
