import type { Preferences } from '../preferences';

/** One value that a preference can have. */
interface Choice {
  /** A key of the messages; a language's own name is the same in every language. */
  label: string;
  change: Partial<Preferences>;
}

interface Switch {
  /** A key of the messages. */
  label: string;
  choices: readonly Choice[];
}

/** What a user sets for this device, in the order of the settings menu; the palette offers the same. */
export const SWITCHES: readonly Switch[] = [
  {
    label: 'common.language',
    choices: [
      { label: 'English', change: { locale: 'en' } },
      { label: 'Español', change: { locale: 'es' } },
    ],
  },
  {
    label: 'common.theme',
    choices: [
      { label: 'common.themes.system', change: { theme: 'system' } },
      { label: 'common.themes.light', change: { theme: 'light' } },
      { label: 'common.themes.dark', change: { theme: 'dark' } },
    ],
  },
  {
    label: 'common.density',
    choices: [
      { label: 'common.densities.compact', change: { density: 'compact' } },
      { label: 'common.densities.comfortable', change: { density: 'comfortable' } },
    ],
  },
  {
    label: 'common.dateForm',
    choices: [
      { label: 'common.dateForms.basic', change: { dateForm: 'basic' } },
      { label: 'common.dateForms.extended', change: { dateForm: 'extended' } },
    ],
  },
  {
    label: 'palette.keys.title',
    choices: [
      { label: 'palette.keys.on', change: { singleKeys: 'on' } },
      { label: 'palette.keys.off', change: { singleKeys: 'off' } },
    ],
  },
  {
    label: 'jobs.keep.title',
    choices: [
      { label: 'jobs.keep.week', change: { keepJobsDays: 7 } },
      { label: 'jobs.keep.month', change: { keepJobsDays: 30 } },
      { label: 'jobs.keep.quarter', change: { keepJobsDays: 90 } },
      { label: 'jobs.keep.year', change: { keepJobsDays: 365 } },
    ],
  },
];

/** Whether the preferences are already as a choice would make them. */
export function isChosen({ change }: Choice, preferences: Preferences): boolean {
  return Object.entries(change).every(([name, value]) => preferences[name as keyof Preferences] === value);
}
