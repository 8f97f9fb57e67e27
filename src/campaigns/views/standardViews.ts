import type { SortPayload } from 'react-admin';
import type { Filter } from './relativeDates';

/** A view that every account begins with. Its name and what it shows in words: `views.standard.<id>`. */
interface StandardView {
  id: 'live' | 'endingThisWeek' | 'paused' | 'accepting' | 'recentlyFinished' | 'archived';
  filter: Filter;
  sort: SortPayload;
}

/**
 * The API filters on one status at a time (shared/contract.md, section 1). So "Ending this week" asks for no
 * status: a Paused campaign that ends tomorrow matters no less, and the tabs tell them apart. "Accepting
 * numbers" asks for Active, which is all that the API's documentation promises for calls 3 and 4.
 */
export const STANDARD_VIEWS: readonly StandardView[] = [
  {
    id: 'live',
    filter: { isArchived: false, status: 'Active' },
    sort: { field: 'startedAt', order: 'DESC' },
  },
  {
    id: 'endingThisWeek',
    filter: { isArchived: false, endDate_gte: 'today+0T00:00:00', endDate_lt: 'monday+7T00:00:00' },
    sort: { field: 'endDate', order: 'ASC' },
  },
  {
    id: 'paused',
    filter: { isArchived: false, status: 'Paused' },
    sort: { field: 'name', order: 'ASC' },
  },
  {
    id: 'accepting',
    filter: { isArchived: false, type: 'Dynamic', status: 'Active' },
    sort: { field: 'name', order: 'ASC' },
  },
  {
    id: 'recentlyFinished',
    filter: { isArchived: false, status: 'Finished', endedAt_gte: 'today-30T00:00:00' },
    sort: { field: 'endedAt', order: 'DESC' },
  },
  { id: 'archived', filter: { isArchived: true }, sort: { field: 'name', order: 'ASC' } },
];
