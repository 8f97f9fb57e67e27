export const dashboard = {
  title: 'Panel',
  refresh: 'Actualizar',
  reading: 'Leyendo las campañas…',
  readAt: 'A las %{time}',
  progress: 'Campañas leídas: %{read} de %{wanted}',
  progressUnknown: 'Campañas leídas hasta ahora: %{read}',
  readFailed: 'No se pudieron leer las campañas',
  campaigns: '%{count} campaña |||| %{count} campañas',
  all: 'Todas',
  asTable: 'Tabla',
  asTableOf: 'Tabla: %{title}',
  asChart: 'Gráfico',
  asChartOf: 'Gráfico: %{title}',
  inList: '%{what}: %{count} campaña, en la lista |||| %{what}: %{count} campañas, en la lista',
  coverage: {
    all: 'Abarca la única campaña no archivada. |||| Abarca las %{covered} campañas no archivadas.',
    some: 'Abarca %{covered} de %{total} campañas no archivadas, por inicio previsto, las últimas primero. |||| Abarca %{covered} de %{total} campañas no archivadas, por inicio previsto, las últimas primero.',
    someOfUnknown:
      'Abarca %{covered} campaña no archivada, por inicio previsto, las últimas primero. Hay más; la API no dice cuántas. |||| Abarca %{covered} campañas no archivadas, por inicio previsto, las últimas primero. Hay más; la API no dice cuántas.',
    moved:
      'Abarca %{covered} de %{total} campañas no archivadas: la lista cambió mientras se leía. |||| Abarca %{covered} de %{total} campañas no archivadas: la lista cambió mientras se leía.',
  },
  /** Of what a card speaks, where not all campaigns were read. */
  scope: {
    some: 'Entre las %{covered} campañas leídas de %{total}',
    someOfUnknown: 'Entre las %{covered} campañas leídas; hay más',
  },
  attention: {
    title: 'Requiere atención',
    overdue: '%{count} campaña activa pasado su fin |||| %{count} campañas activas pasado su fin',
    draftDue:
      '%{count} borrador que debe empezar en un día, o con retraso |||| %{count} borradores que deben empezar en un día, o con retraso',
    empty:
      '%{count} campaña dinámica activa sin números |||| %{count} campañas dinámicas activas sin números',
    show: 'Mostrarla en la lista |||| Mostrar las %{count} en la lista',
    showFirst: 'Mostrarla la primera en la lista |||| Mostrar las %{count} primero en la lista',
    showAny: 'Mostrar todas en la lista, también las que no se leyeron aquí',
    clear: {
      overdue: 'Ninguna campaña activa ha pasado su fin',
      draftDue: 'Ningún borrador debe empezar en un día ni lleva retraso',
      empty: 'Ninguna campaña dinámica activa está sin números',
    },
    /** In place of `clear` where some campaigns were not read, or do not state what would tell. */
    noneKnown: {
      overdue: 'No consta que ninguna campaña activa haya pasado su fin',
      draftDue: 'No consta que ningún borrador deba empezar en un día ni lleve retraso',
      empty: 'No consta que ninguna campaña dinámica activa esté sin números',
    },
    unknown: {
      overdue:
        '%{count} campaña no indica su fin o su estado. |||| %{count} campañas no indican su fin o su estado.',
      draftDue:
        '%{count} campaña no indica su inicio previsto o su estado. |||| %{count} campañas no indican su inicio previsto o su estado.',
      empty:
        '%{count} campaña no indica sus números, su tipo o su estado. |||| %{count} campañas no indican sus números, su tipo o su estado.',
    },
  },
  kinds: { title: 'Campañas por estado y tipo' },
  numbers: {
    title: 'Números por estado',
    count: '%{count} número |||| %{count} números',
    share: 'Parte',
    inList:
      '%{what}: %{count} número, campañas en la lista |||| %{what}: %{count} números, campañas en la lista',
    unknown:
      '%{count} campaña no indica sus números y no figura en estas cifras. |||| %{count} campañas no indican sus números y no figuran en estas cifras.',
    noneStated: 'Ninguna campaña indica sus números',
  },
  largest: {
    title: 'Números por campaña',
    order: 'Las mayores primero',
    none: 'Ninguna campaña tiene números',
    noneStated: 'Ninguna campaña indica que tenga números',
    unknown:
      '%{count} campaña no indica sus números y puede ser mayor. |||| %{count} campañas no indican sus números y pueden ser mayores.',
    rest: '%{campaigns} campaña más tiene %{numbers} números. |||| %{campaigns} campañas más tienen %{numbers} números.',
    all: 'Todas en la lista',
  },
  timeline: {
    title: 'Periodos previstos y reales',
    order: 'Primero lo que está en marcha, luego lo que viene, luego lo que terminó',
    none: 'Ninguna campaña está prevista ni estuvo en marcha en este periodo',
    planned: 'Previsto',
    actual: 'Real',
    now: 'Ahora, según el reloj de este dispositivo',
    today: 'Hoy',
    period: 'Periodo',
    days30: 'Mes',
    days90: 'Trimestre',
    days365: 'Año',
    shown: '%{shown} de %{total} campaña en este periodo |||| %{shown} de %{total} campañas en este periodo',
    more: 'Mostrar más',
    fewer: 'Mostrar menos',
    zone: 'Las horas se muestran como las envió la API. La API no indica su zona; «hoy» es lo que dice el reloj de este dispositivo.',
    zoneSome:
      'Las horas sin zona se muestran como las envió la API, que no indica la suya. «Hoy» es lo que dice el reloj de este dispositivo.',
    zoneStated: '«Hoy» es lo que dice el reloj de este dispositivo.',
    plannedWindow: 'Prevista %{from} – %{to}.',
    actualWindow: 'En marcha %{from} – %{to}.',
    actualSince: 'Iniciada %{from}, aún sin fin.',
    notStarted: 'No iniciada.',
    open: 'abierto',
    inList: '%{name}: %{windows} Mostrar en la lista.',
  },
};
