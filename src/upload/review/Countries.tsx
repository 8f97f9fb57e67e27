import {
  Button,
  Checkbox,
  FormControlLabel,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { type CountryLine, countryLines } from './countryLines';
import { Part } from './Part';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** So many are shown without being asked for. */
const FIRST = 8;

/** Ready numbers by country, each with its share and a way to leave it out. */
export function Countries({ list, settings, isLocked = false, onChange }: ReviewProps) {
  const { say, count } = useReviewText();
  const [order] = useState(() => list.result.countries.map(({ country }) => country));
  const [showsAll, setShowsAll] = useState(false);
  const lines = countryLines(list.result, settings.excludedCountries, order);
  if (lines.length === 0) return null;
  const exclude = ({ country, isExcluded }: CountryLine) => {
    const others = settings.excludedCountries.filter((each) => each !== country);
    onChange({ excludedCountries: isExcluded ? others : [...others, country] });
  };
  return (
    <Part title={say('countries.title')}>
      <Table size="small" aria-label={say('countries.title')} sx={{ '& .MuiTableCell-root': { px: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{say('countries.country')}</TableCell>
            <TableCell align="right">{say('countries.numbers')}</TableCell>
            <TableCell align="right">{say('countries.share')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {(showsAll ? lines : lines.slice(0, FIRST)).map((line) => (
            <CountryRow key={line.country} line={line} disabled={isLocked} onSwitch={() => exclude(line)} />
          ))}
        </TableBody>
      </Table>
      {lines.length > FIRST && !showsAll && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {count('countries.all', lines.length)}
        </Button>
      )}
    </Part>
  );
}

interface CountryRowProps {
  line: CountryLine;
  disabled: boolean;
  onSwitch: () => void;
}

function CountryRow({
  line: { country: code, count, share, isExcluded },
  disabled,
  onSwitch,
}: CountryRowProps) {
  const { say, number, percent, country } = useReviewText();
  const name = country(code);
  return (
    <TableRow sx={{ '& th, & td': { color: isExcluded ? 'text.secondary' : undefined } }}>
      <TableCell component="th" scope="row">
        <FormControlLabel
          label={name}
          disabled={disabled}
          slotProps={{ typography: { variant: 'body2' } }}
          control={
            <Checkbox
              size="small"
              checked={!isExcluded}
              onChange={onSwitch}
              slotProps={{ input: { 'aria-label': say('countries.send', { country: name }) } }}
              sx={{ p: 0.25, mr: 0.5 }}
            />
          }
          sx={{ m: 0 }}
        />
      </TableCell>
      <TableCell align="right">
        {isExcluded && count === 0 ? say('countries.leftOut') : number(count)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap', backgroundImage: shareBar(share) }}>
        {percent(share)}
      </TableCell>
    </TableRow>
  );
}

/** A bar behind the figure, by which one country and the few of another are told apart at a glance. */
function shareBar(share: number) {
  const end = `${share * 100}%`;
  return ({ palette }: { palette: { primary: { light: string } } }) =>
    `linear-gradient(to left, ${palette.primary.light} ${end}, transparent ${end})`;
}
