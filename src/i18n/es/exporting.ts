export const exporting = {
  button: 'Exportar',
  campaigns: 'Exportar campañas',
  numbersOf: 'Exportar los números de %{campaign}',
  numbersFile: '%{campaign} números',
  what: 'La %{rows} fila que coincide con lo que está en pantalla. |||| Las %{rows} filas que coinciden con lo que está en pantalla, en el orden actual.',
  whatUncounted:
    'Todas las filas que coinciden con lo que está en pantalla, en el orden actual. La API no indica cuántas son.',
  formats: { label: 'Archivo', csv: 'CSV', xlsx: 'Libro de Excel (XLSX)' },
  columns: { label: 'Columnas', shown: 'Como se muestran', all: 'Todas las que envía la API' },
  progress: 'Avance de la exportación',
  steps: {
    reading: 'Filas leídas: %{rows}',
    readingOf: 'Filas leídas: %{rows} de %{total}',
    writing: 'Escribiendo las filas: %{rows}…',
  },
  stop: 'Detener',
  stopped: 'Detenida; filas leídas: %{rows}. No se guardó ningún archivo.',
  failed: 'La exportación falló y no se guardó ningún archivo',
  nothing: 'Ninguna fila coincide. No se guardó ningún archivo.',
  saved: 'Se guardó %{count} fila en %{file}. |||| Se guardaron %{count} filas en %{file}.',
  verdicts: {
    whole: 'La API contó las mismas, antes y después.',
    unchecked: 'La API no indica un total, así que no se pudo comprobar que estén todas.',
    moved: 'La lista cambió mientras se leía: pueden faltar filas, o estar algunas ya eliminadas.',
  },
  totals: 'La API contó %{before} al principio y %{after} al final.',
  repeated:
    '%{count} fila llegó dos veces y está una vez en el archivo. |||| %{count} filas llegaron dos veces y están una vez en el archivo.',
  cut: '%{count} valor era más largo de lo que cabe en una hoja de cálculo y se cortó; un CSV lo guarda entero. |||| %{count} valores eran más largos de lo que cabe en una hoja de cálculo y se cortaron; un CSV los guarda enteros.',
  sheets: 'Las filas están en %{count} hoja. |||| Las filas están en %{count} hojas: en una no caben todas.',
};
