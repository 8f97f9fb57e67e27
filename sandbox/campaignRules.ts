import type { Campaign } from '../src/sipcaller/types';
import { ApiError } from './apiError';

/** Calls 3 and 4 need a Dynamic campaign that is Active or Paused. @throws ApiError 409 with the reason */
export function mustTakeNumbers({ type, status }: Campaign): void {
  if (type !== 'Dynamic') {
    throw new ApiError(
      409,
      'The campaign is Static: its numbers are fixed during set-up. Only a Dynamic campaign takes numbers',
    );
  }
  if (status !== 'Active' && status !== 'Paused') {
    throw new ApiError(409, `The campaign is ${status}: it takes numbers only while it is Active or Paused`);
  }
}

/** Call 5 needs a campaign that is not a started Static one. @throws ApiError 409 with the reason */
export function mustGiveUpNumbers({ type, status, startedAt }: Campaign): void {
  const started = startedAt !== null || status === 'Active' || status === 'Paused' || status === 'Finished';
  if (type === 'Static' && started) {
    throw new ApiError(409, 'The campaign is Static and has started: its numbers cannot be changed any more');
  }
}
