import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import {
  Box,
  IconButton,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../layout/CopyButton';
import { ListEmpty } from '../layout/ListEmpty';
import { useNumberFormat } from '../layout/useNumberFormat';
import { LabelDialog } from './LabelDialog';
import { type Label, labelKey } from './labelTypes';
import { RemovedNotice } from './RemovedNotice';
import { useLabelStore, useLabels } from './useLabels';

/** More rows than anybody reads; the search finds the others. */
const MOST_ROWS = 200;

/** All labels of the account on this device. A removed one can be put back. */
export function LabelTable() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const store = useLabelStore();
  const { list } = useLabels();
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState<Label | null>(null);
  const [removed, setRemoved] = useState<Label | null>(null);
  const wanted = search.trim().toLowerCase();
  const found = list.filter(({ id, label }) => `${label}\n${id}`.toLowerCase().includes(wanted));

  const remove = (label: Label) => {
    store.save([{ ...label, label: '' }]);
    setRemoved(label);
  };
  const undo = (label: Label) => {
    store.save([label]);
    setRemoved(null);
  };
  return (
    <Paper variant="outlined" component="section" aria-label={translate('labels.title')}>
      {removed && (
        <RemovedNotice label={removed} onUndo={() => undo(removed)} onClose={() => setRemoved(null)} />
      )}
      {list.length === 0 ? (
        <ListEmpty title={translate('labels.empty')} hint={translate('labels.emptyHint')} />
      ) : (
        <Box sx={{ p: 1 }}>
          <TextField
            type="search"
            margin="none"
            label={translate('labels.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            sx={{ maxWidth: 360 }}
          />
        </Box>
      )}
      {list.length > 0 && found.length === 0 && (
        <ListEmpty title={translate('labels.noneFound')} onClear={() => setSearch('')} />
      )}
      {found.length > 0 && <Rows labels={found.slice(0, MOST_ROWS)} onEdit={setEditing} onRemove={remove} />}
      {found.length > MOST_ROWS && (
        <Box sx={{ p: 1 }}>
          {translate('labels.firstOf', { shown: formatNumber(MOST_ROWS), count: formatNumber(found.length) })}
        </Box>
      )}
      {editing && <LabelDialog kind={editing.kind} id={editing.id} onClose={() => setEditing(null)} />}
    </Paper>
  );
}

interface RowsProps {
  labels: Label[];
  onEdit: (label: Label) => void;
  onRemove: (label: Label) => void;
}

function Rows({ labels, onEdit, onRemove }: RowsProps) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('labels.kind')}</TableCell>
          <TableCell>{translate('labels.label')}</TableCell>
          <TableCell>{translate('labels.id')}</TableCell>
          <TableCell align="right">{translate('labels.actions')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {labels.map((label) => (
          <TableRow key={labelKey(label)}>
            <TableCell>{translate(`labels.kinds.${label.kind}`)}</TableCell>
            <TableCell sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{label.label}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>
              <code>{label.id}</code> <CopyButton text={label.id} what={label.label} />
            </TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              <IconButton
                size="small"
                aria-label={translate('labels.rename', { what: label.label })}
                onClick={() => onEdit(label)}
                sx={{ p: 0.25 }}
              >
                <EditIcon sx={{ fontSize: 18 }} />
              </IconButton>
              <IconButton
                size="small"
                aria-label={translate('labels.removeOne', { label: label.label })}
                onClick={() => onRemove(label)}
                sx={{ p: 0.25 }}
              >
                <DeleteIcon sx={{ fontSize: 18 }} />
              </IconButton>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
