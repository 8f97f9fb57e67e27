import PrintIcon from '@mui/icons-material/PrintOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useEffect } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { JobEngine } from '../jobs/engine';
import { useTask } from '../layout/useTask';
import { MOST_PRINTED } from './PrintedNumbers';
import { walkItems } from './readItems';
import { numbersIn, type ReceiptItem, type ReceiptJob } from './receipt';
import { itemReader } from './receiptDigest';

interface PrintReceiptProps {
  engine: JobEngine;
  job: ReceiptJob;
  /** What stands ready for paper. */
  printed: ReceiptItem[] | null;
  onPrinted: (items: ReceiptItem[] | null) => void;
}

/** Reads what goes onto paper, and then opens the browser's print dialog. */
export function PrintReceipt({ engine, job, printed, onPrinted }: PrintReceiptProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { state, run } = useTask<number, void>();
  useEffect(() => {
    if (!printed) return;
    const clear = () => onPrinted(null);
    window.addEventListener('afterprint', clear);
    window.print();
    return () => window.removeEventListener('afterprint', clear);
  }, [printed, onPrinted]);
  useEffect(() => {
    if (state.step === 'failed') notify('receipts.print.failed', { type: 'error' });
  }, [state.step, notify]);

  const prepare = () =>
    run(async (signal) => {
      const items: ReceiptItem[] = [];
      const total = Math.min(numbersIn(job), MOST_PRINTED);
      for await (const block of walkItems(itemReader(engine, job.id), total, { signal })) {
        items.push(...block.items);
      }
      onPrinted(items);
    });
  const label = translate(state.step === 'working' ? 'receipts.print.preparing' : 'page.print');
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={prepare}>
        <PrintIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
