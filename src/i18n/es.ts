import { api } from './es/api';
import { campaigns } from './es/campaigns';
import { common, errors } from './es/common';
import { dashboard } from './es/dashboard';
import { door } from './es/door';
import { exporting } from './es/exporting';
import { filters } from './es/filters';
import { jobs } from './es/jobs';
import { labels } from './es/labels';
import { live } from './es/live';
import { numbers } from './es/numbers';
import { page } from './es/page';
import { palette } from './es/palette';
import { receipts } from './es/receipts';
import { review } from './es/review';
import { upload } from './es/upload';
import { views } from './es/views';

/** Every visible string of ours, a part a room; the sign-in page loads its own parts only. */
export const es = {
  api,
  campaigns,
  common,
  dashboard,
  door,
  errors,
  exporting,
  filters,
  jobs,
  labels,
  live,
  numbers,
  page,
  palette,
  receipts,
  review,
  upload,
  views,
};
