import { Alert, Box, Button, Typography } from '@mui/material';
import type { OtherRows } from '../../phonelist/rows/otherWritings';
import { Fold } from './Fold';
import { Listed } from './Listed';
import { type ProposedCountry, proposedCountries } from './proposedCountries';
import type { ReviewProps } from './reviewProps';
import { ScrollList } from './ScrollList';
import { type ReviewText, useReviewText } from './useReviewText';

/**
 * How many numbers have no country code, what becomes of them under each choice, and which of them are the same phone as
 * a number that the campaign or the list has in its other writing.
 */
export function CountryNotice(props: ReviewProps) {
  const { otherWritings } = props.list.result;
  return (
    <>
      <WithoutCountry {...props} />
      {otherWritings.map((rows) => (
        <SamePhones key={`${rows.place} ${rows.country}`} {...props} rows={rows} />
      ))}
    </>
  );
}

function WithoutCountry({ list, settings, isLocked, onChange, likelyCountries }: ReviewProps) {
  const text = useReviewText();
  const { withoutCountry, countryShares } = list.result;
  const chosen = list.settings.country;
  if (withoutCountry === 0) return null;
  const isAsWritten = chosen === 'as-written';
  const proposed = isAsWritten ? proposedCountries(list.result, likelyCountries) : [];
  const own = countryShares.find(({ country }) => country === chosen);
  const choices = isAsWritten ? proposed.map(({ country }) => country) : ['as-written'];
  return (
    <Alert severity="info" role="note">
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {text.count('noCountry.count', withoutCountry)}
      </Typography>
      {isAsWritten
        ? text.say('noCountry.asWritten')
        : text.say('noCountry.readAs', {
            country: codeAndName(chosen, text),
            code: own?.callingCode ?? '',
            share: text.percent(own?.share ?? 0),
          })}
      {isAsWritten && proposed.length === 0 && ` ${text.say('noCountry.choose')}`}
      {proposed.map((one) => (
        <Box key={one.country}>{proposalWords(one, withoutCountry, text)}</Box>
      ))}
      <Buttons
        buttons={choices
          .filter((country) => country !== settings.country)
          .map((country) => ({
            words:
              country === 'as-written'
                ? text.say('noCountry.sendAsWritten')
                : text.say('noCountry.use', { country: codeAndName(country, text) }),
            act: () => onChange({ country }),
          }))}
        disabled={isLocked}
      />
    </Alert>
  );
}

function proposalWords(
  { country, callingCode, share, why }: ProposedCountry,
  count: number,
  text: ReviewText,
): string {
  const words = text.count('noCountry.explains', count, {
    country: codeAndName(country, text),
    share: text.percent(share),
    code: callingCode,
  });
  const reasons = why.map((each) => text.say(`noCountry.why.${each}`));
  return reasons.length > 0
    ? `${words} ${text.say('noCountry.because', { reasons: text.and(reasons) })}`
    : words;
}

/** Rows that would call a phone twice, and what can be done about them. */
function SamePhones({ list, settings, isLocked, onChange, rows }: ReviewProps & { rows: OtherRows }) {
  const text = useReviewText();
  const { place, country, count, samples } = rows;
  const named = codeAndName(country, text);
  const isLeftOut = list.settings.otherWriting === 'skip';
  const buttons = [
    // Read with their country, they are counted as what they are: already there, or there twice.
    ...(settings.country === 'as-written'
      ? [{ words: text.say('noCountry.use', { country: named }), act: () => onChange({ country }) }]
      : []),
    isLeftOut
      ? { words: text.say('samePhone.send'), act: () => onChange({ otherWriting: 'send' as const }) }
      : {
          words: text.count('samePhone.skip', count),
          act: () => onChange({ otherWriting: 'skip' as const }),
        },
  ];
  const title = text.count(`samePhone.${place}`, count, { country: named });
  return (
    <Alert severity="warning" role="note" sx={{ '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}>
      {title} {text.count(isLeftOut ? 'samePhone.leftOut' : 'samePhone.twice', count)}
      <Buttons buttons={buttons} disabled={isLocked} />
      <Fold title={text.say('samePhone.rows')} aside={text.number(count)}>
        <ScrollList label={text.say('samePhone.rows')}>
          {samples.map(({ line, number, written }) => (
            <Typography key={`${line} ${number}`} component="li" variant="body2" noWrap>
              {text.say('line', { line: text.number(line) })}: {number} → {written}
            </Typography>
          ))}
        </ScrollList>
        <Listed shown={samples.length} count={count} />
      </Fold>
    </Alert>
  );
}

interface ButtonsProps {
  buttons: { words: string; act: () => void }[];
  disabled?: boolean | undefined;
}

function Buttons({ buttons, disabled }: ButtonsProps) {
  if (buttons.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
      {buttons.map(({ words, act }) => (
        <Button
          key={words}
          color="inherit"
          size="small"
          variant="outlined"
          // Not `disabled`: the focus would be lost each time that the file is read again.
          aria-disabled={disabled}
          onClick={() => disabled || act()}
        >
          {words}
        </Button>
      ))}
    </Box>
  );
}

/** The code is what people write in columns and what the choice is searched by; the name says which that is. */
const codeAndName = (country: string, text: ReviewText) => `${country} (${text.country(country)})`;
