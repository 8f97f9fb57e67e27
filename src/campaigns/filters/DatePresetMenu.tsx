import PresetIcon from '@mui/icons-material/EventOutlined';
import { MenuItem } from '@mui/material';
import { type RaRecord, useListContext, useTranslate } from 'react-admin';
import { MenuButton } from '../../layout/MenuButton';
import { datesOf, statedOffset } from '../../sipcaller/dates';
import type { Campaign } from '../../sipcaller/types';
import { type DateField, writeBound } from './dateBounds';
import { applyPreset, PRESETS } from './datePresets';
import { useFilterEditing } from './FilterEditing';
import type { FilterValues } from './filterEdits';

/** Common spans of a date, by this device's calendar; now is written on the clock of the zone that the list's dates state. */
export function DatePresetMenu({ field }: { field: DateField }) {
  const translate = useTranslate();
  const { change } = useFilterEditing();
  const { data } = useListContext<Campaign & RaRecord>();
  const name = translate(`filters.fields.${field}`);
  const clear = (filter: FilterValues) => writeBound(writeBound(filter, field, 'lower'), field, 'upper');
  return (
    <MenuButton
      label={translate('filters.dates.presets', { field: name })}
      icon={<PresetIcon fontSize="small" />}
    >
      {(close) => {
        const choose = (edit: (filter: FilterValues) => FilterValues) => () => {
          change(edit);
          close();
        };
        return [
          ...PRESETS[field].map((preset) => (
            <MenuItem
              dense
              key={preset}
              onClick={choose((filter) => {
                const now = new Date();
                const offset = statedOffset(datesOf(data ?? []), now.getTime());
                return applyPreset(filter, field, preset, now, offset);
              })}
            >
              {translate(
                preset === 'overdue' ? `filters.presets.overdue.${field}` : `filters.presets.${preset}`,
              )}
            </MenuItem>
          )),
          <MenuItem dense key="clear" onClick={choose(clear)}>
            {translate('filters.presets.any')}
          </MenuItem>,
        ];
      }}
    </MenuButton>
  );
}
