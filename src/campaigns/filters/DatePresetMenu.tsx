import PresetIcon from '@mui/icons-material/EventOutlined';
import { MenuItem } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MenuButton } from '../../layout/MenuButton';
import { type DateField, writeBound } from './dateBounds';
import { applyPreset, PRESETS } from './datePresets';
import { useFilterEditing } from './FilterEditing';
import type { FilterValues } from './filterEdits';

/** Common spans of a date, as of now on this device's clock. */
export function DatePresetMenu({ field }: { field: DateField }) {
  const translate = useTranslate();
  const { change } = useFilterEditing();
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
              onClick={choose((filter) => applyPreset(filter, field, preset, new Date()))}
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
