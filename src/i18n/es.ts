import { common, errors } from './es/common';
import { door } from './es/door';
import { upload } from './es/upload';

/** Every visible string of ours, a part a room; the sign-in page loads its own part only. */
export const es = { common, errors, door, upload };
