import RefusedIcon from '@mui/icons-material/Block';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import UndoneIcon from '@mui/icons-material/ErrorOutlined';
import UnknownIcon from '@mui/icons-material/HelpOutlined';
import UnderWayIcon from '@mui/icons-material/HourglassEmpty';
import LeftIcon from '@mui/icons-material/RadioButtonUnchecked';
import AlreadyIcon from '@mui/icons-material/RemoveCircleOutlined';
import type { SvgIconProps } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ComponentType } from 'react';
import type { Outcome } from './receipt';
import { useReceiptText } from './useReceiptText';

const MARKS: Record<Outcome, { Icon: ComponentType<SvgIconProps>; color: SvgIconProps['color'] }> = {
  done: { Icon: DoneIcon, color: 'success' },
  already: { Icon: AlreadyIcon, color: 'action' },
  notVisible: { Icon: UnderWayIcon, color: 'warning' },
  refused: { Icon: RefusedIcon, color: 'error' },
  undone: { Icon: UndoneIcon, color: 'error' },
  unknown: { Icon: UnknownIcon, color: 'warning' },
  underWay: { Icon: UnderWayIcon, color: 'action' },
  left: { Icon: LeftIcon, color: 'action' },
};

/** What became of a number, by shape, colour and word. */
export function OutcomeMark({ kind, outcome }: { kind: string; outcome: Outcome }) {
  const { say } = useReceiptText();
  const { Icon, color } = MARKS[outcome];
  return (
    <Mark>
      <Icon color={color} aria-hidden />
      {say(`outcomes.${kind}.${outcome}`)}
    </Mark>
  );
}

const Mark = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  whiteSpace: 'nowrap',
  verticalAlign: 'bottom',
  '& svg': { fontSize: 16 },
  '@media print': { '& svg': { display: 'none' } },
});
