import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ComponentProps } from 'react';
import type { RejectSample } from '../../phonelist/rows/listResult';
import { FixField } from './FixField';
import type { FieldName } from './fieldNames';
import type { Corrections } from './useCorrections';
import { useReviewText } from './useReviewText';

interface RejectTableProps {
  label: string;
  samples: readonly RejectSample[];
  fieldName: FieldName;
  /** Null where the trouble is not in the number. */
  corrections: Corrections | null;
  isLocked: boolean;
}

/** Rejected rows by their line in the file, each with its cell and, where that helps, a field to correct it. */
export function RejectTable({ label, samples, fieldName, corrections, isLocked }: RejectTableProps) {
  const { say, number } = useReviewText();
  return (
    <Box
      role="region"
      aria-label={label}
      // What scrolls must be reachable by keyboard.
      tabIndex={0}
      sx={{ maxHeight: 300, overflow: 'auto' }}
    >
      <Table size="small" stickyHeader aria-label={label} sx={{ '& .MuiTableCell-root': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell align="right" sx={{ width: 64 }}>
              {say('rejects.line')}
            </TableCell>
            <TableCell>{say('rejects.cell')}</TableCell>
            {corrections && <TableCell>{say('rejects.correction')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {samples.map((sample, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row can be there twice, for two of its numbers.
            <TableRow key={`${sample.row} ${at}`}>
              <TableCell align="right">{number(sample.line)}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{sample.cell}</TableCell>
              {corrections && (
                <TableCell sx={{ width: '50%' }}>
                  <Correction label={fieldName(sample)} {...{ sample, corrections, isLocked }} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface CorrectionProps extends Omit<ComponentProps<typeof FixField>, 'label'> {
  label: string | null;
}

function Correction({ label, ...props }: CorrectionProps) {
  const { say } = useReviewText();
  return label === null ? say('rejects.several') : <FixField label={label} {...props} />;
}
