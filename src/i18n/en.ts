import { common, errors } from './en/common';
import { door } from './en/door';
import { upload } from './en/upload';

/** Every visible string of ours, a part a room; the sign-in page loads its own part only. */
export const en = { common, errors, door, upload };
