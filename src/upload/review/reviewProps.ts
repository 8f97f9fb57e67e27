import type { ReactNode } from 'react';
import type { ReadSettings } from '../../phonelist/readSettings';
import type { ReadList } from '../listReader';
import type { LikelyCountry } from './proposedCountries';

/** What the page hands to the review of a list. */
export interface ReviewProps {
  /** The list as it was read last. */
  list: ReadList;
  /**
   * The settings as the user has them now. While the file is read again they are ahead of `list.settings`: controls
   * show these, counts and rows are those of `list`.
   */
  settings: ReadSettings;
  /** Whether `list` is of older settings and the file is being read again. */
  isStale: boolean;
  /** Whether nothing can be changed, as while the list is sent; what is seen stays. */
  isLocked?: boolean;
  /** What the user wants otherwise; the page reads the file again under it. */
  onChange: (change: Partial<ReadSettings>) => void;
  /** Cells of the file's header, one a column; empty when it has none. The file of rejected rows has them again. */
  header: readonly string[];
  /** What each of settings.variables is called, in their order. Without a name a variable goes by its position. */
  variableNames: readonly string[];
  /** Countries that numbers without one may be of, as is known beside the list. */
  likelyCountries: readonly LikelyCountry[];
  /** Stands below "Already in the campaign": has it checked, says how that went, and what becomes of such numbers. */
  checkAlready?: ReactNode;
  /** Stands beside the premium-rate numbers: the checkbox by which the user accepts to call them. */
  acceptPremium?: ReactNode;
}
