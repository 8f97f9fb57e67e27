import { campaigns } from './es/campaigns';
import { common, errors } from './es/common';
import { door } from './es/door';
import { labels } from './es/labels';
import { numbers } from './es/numbers';
import { palette } from './es/palette';
import { upload } from './es/upload';

/** Every visible string of ours, a part a room; the sign-in page loads its own parts only. */
export const es = { campaigns, common, door, errors, labels, numbers, palette, upload };
