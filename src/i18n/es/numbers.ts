export const numbers = {
  title: 'Números',
  number: 'Número',
  numberHint: 'De 7 a 15 dígitos, con + y el código del país si lo tiene',
  repaired: 'Se añadirá como %{number}. %{repairs}.',
  useNumber: 'Usar %{number}',
  variable: 'Variable %{position}',
  addVariable: 'Añadir un valor de variable',
  dropVariable: 'Quitar el último valor de variable',
  search: 'Buscar por parte de un número',
  clearSearch: 'Borrar la búsqueda',
  onlyNumbers: 'Solo se pueden buscar números',
  onlyNumbersOf: 'Solo se pueden buscar números. No se buscó: %{texts}',
  tooManyTerms: 'Se pueden buscar como máximo %{most} números a la vez. Estos son %{count}: busque menos.',
  several: {
    searched: 'Se buscaron %{count} números.',
    allFound: 'Se encontraron todos.',
    missing: 'No se encontró: %{numbers}. |||| No se encontraron: %{numbers}.',
    andMore: '%{named} y %{count} más',
    cut: 'Más de %{most} números coinciden con %{numbers}: se muestran los primeros %{most}, y no se pueden seleccionar juntos todos los que coinciden. Búsquelo por separado. |||| Más de %{most} números coinciden con cada uno de estos: %{numbers}. Se muestran los primeros %{most} de cada uno, y no se pueden seleccionar juntos todos los que coinciden. Búsquelos por separado.',
  },
  select: 'Seleccionar %{number}',
  unreadable: 'No se puede leer: %{fields}. Este registro no se puede seleccionar.',
  parts: { id: 'ID', number: 'número', varValues: 'valores de variables' },
  selectPage: 'Seleccionar todos los de esta página',
  selection: {
    none: 'Marque números para quitarlos.',
    picked: '%{count} número seleccionado |||| %{count} números seleccionados',
    matchingOf:
      '%{count} número seleccionado: todos los que coinciden con «%{search}» (%{total} de %{all}) |||| %{count} números seleccionados: %{total} de %{all} coinciden con «%{search}»',
    matching:
      '%{count} número seleccionado: todos los que coinciden con «%{search}» (%{total}) |||| %{count} números seleccionados: %{total} coinciden con «%{search}»',
    everything:
      '%{count} número seleccionado: todos los de la campaña (%{total}) |||| %{count} números seleccionados: los %{total} de la campaña',
    uncounted: 'Seleccionados: todos los números que coinciden con «%{search}»',
    uncountedAll: 'Seleccionados: todos los números de la campaña',
    notCounted: 'Aún no se sabe cuántos son.',
    leftOut: ', excepto %{count}',
    clear: 'Borrar la selección',
    selectAll: {
      matching: 'Seleccionar los %{count} que coinciden',
      matchingUncounted: 'Seleccionar todos los que coinciden',
      short: 'Seleccionar los %{count}',
      shortUncounted: 'Seleccionar todos',
      inCampaign: 'Seleccionar los %{count} de la campaña',
      inCampaignUncounted: 'Seleccionar todos los de la campaña',
    },
  },
  add: 'Añadir un número',
  addShort: 'Añadir',
  addTo: 'Añadir un número a %{campaign}',
  upload: 'Subir números',
  uploadShort: 'Subir',
  empty: 'Esta campaña no tiene números',
  emptyHint: 'Añada uno, o suba una lista, si la campaña admite números.',
  noMatch: 'Ningún número coincide con la búsqueda',
  nothingFound: 'SIP Caller no encontró ningún número',
  unproven: {
    prefix:
      'En esta campaña su búsqueda solo encuentra números que empiezan por lo buscado. No se sabe si otros lo contienen.',
    suffix:
      'En esta campaña su búsqueda solo encuentra números que terminan en lo buscado. No se sabe si otros lo contienen.',
    exact:
      'En esta campaña su búsqueda solo encuentra números completos, con su +. No se sabe si otros contienen lo buscado.',
    unknown:
      'No se pudo verificar que su búsqueda encuentre todos los números que contienen esto. Puede haber números así en la campaña.',
  },
  showAll: 'Mostrar todos los números',
  searchOther: 'Buscar %{number}',
  noMatchHint: 'Busque por cualquier parte de un número, tal como está escrito en la lista.',
  counts: 'Números en la campaña: %{before} antes, %{after} ahora.',
  countsUnknown: 'No se pudo leer el recuento de la campaña antes y después.',
  spokenBadly: 'Se envían tal cual y se leerían a la persona a la que se llama: %{values}.',
  country: {
    sentAs: 'Se envía como %{number}.',
    impossible: 'No es un número de ese país.',
    use: 'Leer como %{country}: %{number}',
  },
  added: {
    otherWriting:
      'La campaña tiene %{written}, que es el mismo teléfono si %{number} se lee como %{country}. Si también lo añade, recibiría dos llamadas.',
    anyway: 'Añadir de todos modos',
    done: '%{number} está en la campaña.',
    doneWithCount:
      '%{number} está en la campaña, que ahora tiene %{count} número. |||| %{number} está en la campaña, que ahora tiene %{count} números.',
    failed: 'No se añadió el número',
    again: 'Añadirlo otra vez',
    alreadyThere:
      'La campaña ya tiene %{number}. Si se añade otra vez, se le llamará otra vez. |||| La campaña ya tiene %{number} %{smart_count} veces. Si se añade otra vez, se le llamará otra vez.',
    notSeen:
      'SIP Caller aceptó %{number}, pero la campaña no lo muestra. Puede que descarte duplicados o que tarde un momento. Compruébelo antes de volver a añadirlo.',
    unchecked:
      'SIP Caller aceptó %{number}, pero no se pudo leer la campaña para verlo. Compruébelo antes de volver a añadirlo.',
    unknown:
      'No se sabe si %{number} llegó: tampoco se pudo leer la campaña. Compruébelo antes de volver a añadirlo.',
    lost: 'No llegó respuesta. %{number} no está ahora en la campaña, pero aún podría llegar. Compruébelo antes de volver a añadirlo.',
    lookAgain: 'Comprobar otra vez',
    stopWaiting: 'Dejar de esperar',
  },
  remove: {
    button: 'Quitar',
    countFirst: 'Contarlos primero',
    title: 'Quitar %{count} número de %{campaign} |||| Quitar %{count} números de %{campaign}',
    titleUncounted: 'Quitar números de %{campaign}',
    counting: 'Contando los números',
    counted: '%{count} número contado hasta ahora. |||| %{count} números contados hasta ahora.',
    countingStopped: 'Detenido: no se quitó nada.',
    countingFailed: 'No se pudieron contar los números',
    stop: 'Detener',
    confirm: 'Quitar %{count} número |||| Quitar %{count} números',
    examples: 'Entre ellos:',
    leftOut: 'Excluidos, que siguen en la campaña:',
    more: 'y %{count} más',
    unreadable:
      '%{count} registro más no se puede leer: se queda en la campaña. |||| %{count} registros más no se pueden leer: se quedan en la campaña.',
    unreadableShown:
      '%{count} registro de esta página no se puede leer: se queda en la campaña. |||| %{count} registros de esta página no se pueden leer: se quedan en la campaña.',
    consequence:
      'SIP Caller no permite deshacerlo. Esta consola guarda un comprobante con cada número y sus valores, y puede reponerlos desde él: con otros ID, y los intentos de llamarlos pueden empezar de nuevo.',
    active: 'La campaña está en marcha: una llamada ya empezada no se detiene.',
    otherJob:
      'Otra tarea de esta campaña no ha terminado. Lo que cambie entretanto se comprueba antes, y se cuenta como tal.',
    who: 'En el comprobante: %{name}, cuenta %{account}.',
    whoUnnamed: 'En el comprobante: cuenta %{account}. No se dio ningún nombre al iniciar sesión.',
    notStarted: 'No se empezó a quitar nada',
    closeRunning: 'Cerrar: sigue por su cuenta',
    forgotten: 'Esta tarea ya no está en el registro de este navegador.',
    agree: 'Quitar exactamente este %{count} número |||| Quitar exactamente estos %{count} números',
    disagree: 'No quitar nada',
    moved: {
      label: 'Lo que se confirmó y lo que se encontró',
      confirmed: 'Usted confirmó',
      frozen: 'Encontrados ahora, y por quitar',
      unreadable: 'No se pudieron leer, y se quedan',
      difference: 'Diferencia',
      totals: 'Coincidencias que SIP Caller indicó entretanto',
      noTotals: 'No indica ninguna',
    },
    failed: '%{count} número no se quitó: |||| %{count} números no se quitaron:',
    stillThere: 'aceptado por SIP Caller, pero se vio que sigue ahí',
    newMatches:
      '%{count} número coincide ahora con la búsqueda, aparte de los excluidos. |||| %{count} números coinciden ahora con la búsqueda, aparte de los excluidos.',
  },
};
