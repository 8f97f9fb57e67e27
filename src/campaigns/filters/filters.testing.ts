import fc from 'fast-check';
import {
  CAMPAIGN_STATUSES,
  CAMPAIGN_TYPES,
  DATE_FIELDS,
  DATE_SUFFIXES,
  DIALER_MODES,
} from '../../sipcaller/types';
import { type FilterValues, writeFilter } from './filterEdits';

const text = fc.string({ minLength: 1, maxLength: 12 });
const clock = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));
const distinctTexts = fc.uniqueArray(text, { minLength: 1, maxLength: 4 });

/** A filter's path and a value that the API documents for it; every filter and suffix is among them. */
export const anyLeaf: fc.Arbitrary<[string, unknown]> = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'name',
      'phoneSystemId',
      'extensionId',
      'webhookEndpointId',
      'callflowIds_ctn',
      'callBehavior.humanAnswerCallflowId',
      'callBehavior.answeringMachineCallflowId',
    ),
    text,
  ),
  fc.tuple(fc.constant('dialer.mode'), fc.constantFrom(...DIALER_MODES)),
  fc.tuple(fc.constant('status'), fc.constantFrom(...CAMPAIGN_STATUSES)),
  fc.tuple(fc.constant('type'), fc.constantFrom(...CAMPAIGN_TYPES)),
  fc.tuple(fc.constant('isArchived'), fc.boolean()),
  fc.tuple(fc.constantFrom('ids', 'tagIds_ovl'), distinctTexts),
  fc.tuple(
    fc.constantFrom(...DATE_FIELDS.flatMap((field) => DATE_SUFFIXES.map((suffix) => field + suffix))),
    clock,
  ),
);

/** Any combination of the documented filters. */
export const anyFilter: fc.Arbitrary<FilterValues> = fc
  .array(anyLeaf, { maxLength: 12 })
  .map((all) => all.reduce<FilterValues>((filter, [path, value]) => writeFilter(filter, path, value), {}));
