export const dashboard = {
  title: 'Panel',
  refresh: 'Actualizar',
  reading: 'Leyendo las campañas…',
  readAt: 'A las %{time}',
  progress: '%{read} de %{wanted} campañas leídas',
  progressUnknown: '%{read} campañas leídas hasta ahora',
  readFailed: 'No se pudieron leer las campañas',
  empty: 'Esta cuenta no tiene campañas',
  emptyHint:
    'Las campañas se crean en la consola web de SIP Caller. Las archivadas están en la lista de campañas.',
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
  attention: {
    title: 'Requiere atención',
    none: 'Nada requiere atención',
    noneHint:
      'Ninguna campaña está activa pasado su fin, es dinámica y está activa sin números, o es un borrador a punto de empezar.',
    overdue: '%{count} campaña activa pasado su fin |||| %{count} campañas activas pasado su fin',
    draftDue:
      '%{count} borrador que debe empezar en un día, o con retraso |||| %{count} borradores que deben empezar en un día, o con retraso',
    empty:
      '%{count} campaña dinámica activa sin números |||| %{count} campañas dinámicas activas sin números',
    more: 'y %{count} más |||| y %{count} más',
    moreFirst: 'y %{count} más: la lista empieza por ellas |||| y %{count} más: la lista empieza por ellas',
  },
  kinds: { title: 'Campañas por estado y tipo' },
  numbers: {
    title: 'Números por estado',
    count: '%{count} número |||| %{count} números',
    share: 'Parte',
    inList:
      '%{what}: %{count} número, campañas en la lista |||| %{what}: %{count} números, campañas en la lista',
    unknown:
      '%{count} campaña llegó sin su cuenta de números y no figura en estas cifras. |||| %{count} campañas llegaron sin su cuenta de números y no figuran en estas cifras.',
  },
  largest: {
    title: 'Números por campaña',
    order: 'Las mayores primero',
    none: 'Ninguna campaña tiene números',
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
    zone: 'Las horas se muestran como las envió la API. La API no indica su zona; «hoy» es lo que dice el reloj de este dispositivo.',
    plannedWindow: 'Prevista %{from} – %{to}.',
    actualWindow: 'En marcha %{from} – %{to}.',
    actualSince: 'Iniciada %{from}, aún sin fin.',
    notStarted: 'No iniciada.',
    open: 'abierto',
    inList: '%{name}: %{windows} Mostrar en la lista.',
  },
};
