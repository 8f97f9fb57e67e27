import { Alert, Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { type Comparison, compareLabels } from './compareLabels';
import type { LabelFile } from './labelCsv';
import { ReportTable } from './ReportTable';
import { useLabelStore } from './useLabels';

/** What a file would add and change, and each line of it that is not taken; then the way to take it. */
export function ImportReport({ file, onDone }: { file: LabelFile; onDone: () => void }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const store = useLabelStore();
  // Compared once: after the import the report still says what was done.
  const [comparison] = useState(() => compareLabels(store.get(), file.labels));
  const [replaces, setReplaces] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const { added, changed } = comparison;
  const taken = replaces ? [...added, ...changed] : added;
  const say = (key: string, count: number) =>
    translate(`labels.import.${key}`, { smart_count: count, count: formatNumber(count) });

  const take = () => {
    store.save(taken.map(({ kind, id, label }) => ({ kind, id, label })));
    setTaken(true);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Totals comparison={comparison} file={file} say={say} />
      {changed.length > 0 && <ChangedLabels changed={changed} title={say('changed', changed.length)} />}
      {changed.length > 0 && !isTaken && (
        <FormControlLabel
          control={<Checkbox checked={replaces} onChange={(event) => setReplaces(event.target.checked)} />}
          label={say('replace', changed.length)}
        />
      )}
      {file.bad.length > 0 && <BadLines file={file} title={say('bad', file.bad.length)} />}
      {isTaken ? (
        <Alert severity="success" role="status" onClose={onDone} closeText={translate('common.close')}>
          {say('done', taken.length)}
        </Alert>
      ) : (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="contained" disabled={taken.length === 0} onClick={take}>
            {taken.length === 0 ? translate('labels.import.takeNone') : say('take', taken.length)}
          </Button>
          <Button onClick={onDone}>{translate('common.cancel')}</Button>
        </Box>
      )}
    </Box>
  );
}

interface TotalsProps {
  comparison: Comparison;
  file: LabelFile;
  say: (key: string, count: number) => string;
}

function Totals({ comparison: { added, changed, same }, file, say }: TotalsProps) {
  const parts = [
    say('added', added.length),
    say('changed', changed.length),
    say('same', same.length),
    file.repeated > 0 && say('repeated', file.repeated),
    say('bad', file.bad.length),
  ];
  const rows = file.labels.length + file.repeated + file.bad.length;
  return (
    <Typography role="status">
      {say('rows', rows)} {parts.filter(Boolean).join(' · ')}
    </Typography>
  );
}

function ChangedLabels({ changed, title }: { changed: Comparison['changed']; title: string }) {
  const translate = useTranslate();
  return (
    <ReportTable
      title={title}
      head={['kind', 'id', 'mine', 'theirs'].map((key) => translate(`labels.import.columns.${key}`))}
      rows={changed.map(({ kind, id, before, label }) => [
        translate(`labels.kinds.${kind}`),
        id,
        before,
        label,
      ])}
    />
  );
}

function BadLines({ file, title }: { file: LabelFile; title: string }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  return (
    <ReportTable
      title={title}
      head={['line', 'problem'].map((key) => translate(`labels.import.columns.${key}`))}
      rows={file.bad.map(({ line, problem, detail }) => [
        formatNumber(line),
        translate(`labels.import.problems.${problem}`, { detail }),
      ])}
    />
  );
}
