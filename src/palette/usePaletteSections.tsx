import CheckIcon from '@mui/icons-material/Check';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import SearchIcon from '@mui/icons-material/Search';
import { useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { offeredNumberSearch } from '../layout/numberSearch';
import { PLACES } from '../layout/places';
import { focusContent, focusSearch } from '../layout/screenFocus';
import { isChosen, SWITCHES } from '../layout/switches';
import { readSearch } from '../numbers/searchTerms';
import { setPreferences, usePreferences } from '../preferences';
import { matches, numberIn, type PaletteItem, type PaletteSection } from './items';
import { Keys } from './Keys';
import { useCampaignItems } from './useCampaignItems';

/**
 * Everything that a text finds, a section a kind. Campaigns come last: they arrive last, and move nothing.
 * One letter alone is the beginning of a name, hardly of a setting.
 */
export function usePaletteSections(text: string, onHelp: () => void) {
  const { items: campaigns, ...search } = useCampaignItems(text);
  const places = usePlaceItems();
  const commands = [...places, useHelpItem(onHelp)];
  const switches = useSwitchItems();
  const numbers = useNumberItems(text);
  const matching = (items: PaletteItem[]) => items.filter(({ label }) => matches(label, text));

  const found = { title: 'palette.groups.campaigns', items: campaigns };
  const own = [
    { title: 'palette.groups.numbers', items: numbers },
    { title: 'palette.groups.places', items: matching(commands) },
    { title: 'palette.groups.switches', items: text.length === 1 ? [] : matching(switches) },
  ];
  const all: PaletteSection[] =
    text === '' ? [{ ...found, title: 'palette.groups.recent' }, ...own] : [...own, found];
  return { ...search, sections: all.filter(({ items }) => items.length > 0) };
}

function usePlaceItems(): PaletteItem[] {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { singleKeys } = usePreferences();
  return PLACES.map(({ to, label, icon: Icon, letter }) => ({
    id: `place:${to}`,
    label: translate(label),
    icon: <Icon fontSize="small" />,
    detail: singleKeys === 'on' && <Keys strokes={['g', letter]} />,
    run: () => {
      if (pathname !== to) navigate(to);
    },
    focus: focusContent,
  }));
}

function useHelpItem(onHelp: () => void): PaletteItem {
  const translate = useTranslate();
  return {
    id: 'help',
    label: translate('palette.shortcuts.title'),
    icon: <KeyboardIcon fontSize="small" />,
    run: () => {},
    focus: onHelp,
  };
}

function useSwitchItems(): PaletteItem[] {
  const translate = useTranslate();
  const preferences = usePreferences();
  return SWITCHES.flatMap(({ label, choices }) =>
    choices.map((choice) => ({
      id: `switch:${label}:${choice.label}`,
      label: `${translate(label)}: ${translate(choice.label, { _: choice.label })}`,
      icon: isChosen(choice, preferences) ? <CheckIcon fontSize="small" /> : undefined,
      detail: isChosen(choice, preferences) ? translate('palette.current') : undefined,
      run: () => setPreferences(choice.change),
    })),
  );
}

/** What can be done with a phone number: so far, a search in the numbers on the screen. */
function useNumberItems(text: string): PaletteItem[] {
  const translate = useTranslate();
  const { terms, leftOut } = readSearch(text);
  const isSeveral = terms.length > 1 && leftOut.length === 0;
  const number = isSeveral ? terms.join(', ') : numberIn(text);
  const here = offeredNumberSearch();
  if (!number || !here) return [];
  return [
    {
      id: 'number:here',
      label: translate('palette.searchNumbers', { text: number, campaign: here.campaign }),
      icon: <SearchIcon fontSize="small" />,
      run: () => here.search(number),
      focus: () => void focusSearch(),
    },
  ];
}
