import { api } from './en/api';
import { campaigns } from './en/campaigns';
import { common, errors } from './en/common';
import { dashboard } from './en/dashboard';
import { door } from './en/door';
import { exporting } from './en/exporting';
import { filters } from './en/filters';
import { jobs } from './en/jobs';
import { labels } from './en/labels';
import { live } from './en/live';
import { numbers } from './en/numbers';
import { page } from './en/page';
import { palette } from './en/palette';
import { receipts } from './en/receipts';
import { review } from './en/review';
import { upload } from './en/upload';
import { views } from './en/views';

/** Every visible string of ours, a part a room; the sign-in page loads its own parts only. */
export const en = {
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
