import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { numbersIn, outcomeOf, type ReceiptItem, type ReceiptJob } from './receipt';
import { useReceiptText } from './useReceiptText';

/** A hundred pages of paper. More are in the files. */
export const MOST_PRINTED = 5_000;

/** The numbers of a receipt on paper, and what of them is left out. Plain elements: there are thousands. */
export function PrintedNumbers({ job, items }: { job: ReceiptJob; items: ReceiptItem[] }) {
  const translate = useTranslate();
  const { say, counted, number } = useReceiptText();
  const total = numbersIn(job);
  const left = total - items.length;
  const words = { shown: number(items.length), left: number(left) };
  return (
    <Box component="section" sx={{ display: 'none', displayPrint: 'block' }}>
      <p>{counted(left > 0 ? 'print.first' : 'print.all', total, words)}</p>
      <Box component="table" sx={PRINTED_TABLE}>
        <thead>
          <tr>
            <th>{say('numbers.row')}</th>
            <th>{translate('numbers.number')}</th>
            <th>{translate('receipts.print.values')}</th>
            <th>{say('numbers.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a receipt's rows never move
            <tr key={index}>
              <td>{number(index + 1)}</td>
              <td>{item.item.number}</td>
              <td>{item.item.varValues.join(' · ')}</td>
              <td>
                {say(`outcomes.${job.kind}.${outcomeOf(item)}`)} {item.failure?.words}
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const PRINTED_TABLE = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '8.5pt',
  '& td, & th': { textAlign: 'left', verticalAlign: 'top', p: '1px 6px 1px 0', overflowWrap: 'anywhere' },
};
