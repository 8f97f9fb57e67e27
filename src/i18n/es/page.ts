export const page = {
  print: 'Imprimir',
  emptyText: '(texto vacío)',
  emptyList: '(lista vacía)',
  emptyObject: '(vacío)',
  tabs: { label: 'Partes de esta campaña', numbers: 'Números', details: 'Detalles', api: 'API' },
  groups: {
    about: 'Campaña',
    window: 'Ventana',
    parts: 'Lo que usa',
    others: 'Otros campos, tal como los envió la API',
  },
  window: {
    title: 'Ventana',
    planned: 'Prevista',
    actual: 'Real',
    noStart: 'sin inicio',
    noEnd: { planned: 'sin fin', actual: 'sin terminar' },
    none: { planned: 'sin fechas', actual: 'no ha empezado' },
    today: 'Hoy',
    clock: 'Según el reloj de este dispositivo. La API no indica la zona de sus horas.',
    clockOnly: 'Según el reloj de este dispositivo.',
    phases: {
      startsIn: 'Empieza en %{smart_count} día |||| Empieza en %{smart_count} días',
      endsIn: 'Termina en %{smart_count} día |||| Termina en %{smart_count} días',
      endedAgo: 'Debía terminar hace %{smart_count} día |||| Debía terminar hace %{smart_count} días',
      overdue:
        'Debía terminar hace %{smart_count} día y sigue en marcha |||| Debía terminar hace %{smart_count} días y sigue en marcha',
      since: 'Inicio previsto hace %{smart_count} día |||| Inicio previsto hace %{smart_count} días',
      dayOf: 'Hoy es el día %{day} de %{days}',
    },
  },
};
