export const numbers = {
  title: 'Números',
  number: 'Número',
  numberHint: 'De 7 a 15 cifras, con + y el prefijo del país si lo tiene',
  variable: 'Variable %{position}',
  addVariable: 'Añadir un valor de variable',
  dropVariable: 'Quitar el último valor de variable',
  search: 'Buscar por parte de un número',
  clearSearch: 'Borrar la búsqueda',
  select: 'Seleccionar %{number}',
  selectPage: 'Seleccionar todos los de esta página',
  selection: {
    none: 'Marque números para quitarlos.',
    picked: '%{count} número seleccionado |||| %{count} números seleccionados',
    matchingOf:
      '%{count} número seleccionado: %{total} de %{all} coinciden con «%{search}» |||| %{count} números seleccionados: %{total} de %{all} coinciden con «%{search}»',
    matching:
      '%{count} número seleccionado: %{total} coinciden con «%{search}» |||| %{count} números seleccionados: %{total} coinciden con «%{search}»',
    everything:
      '%{count} número seleccionado: los %{total} de la campaña |||| %{count} números seleccionados: los %{total} de la campaña',
    uncounted: 'Seleccionados: todos los números que coinciden con «%{search}»',
    uncountedAll: 'Seleccionados: todos los números de la campaña',
    notCounted: 'Aún no se sabe cuántos son.',
    leftOut: ', excepto %{count}',
    clear: 'Borrar selección',
    selectAll: {
      matching: 'Seleccionar los %{count} que coinciden',
      matchingUncounted: 'Seleccionar todos los que coinciden',
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
  noMatchHint: 'Busque por cualquier parte de un número, tal como está escrito en la lista.',
  counts: 'Números en la campaña: %{before} antes, %{after} ahora.',
  countsUnknown: 'No se pudo leer el recuento de la campaña antes y después.',
  added: {
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
    stopWaiting: 'Dejar de esperar',
  },
  remove: {
    button: 'Quitar',
    title: 'Quitar %{count} número de %{campaign} |||| Quitar %{count} números de %{campaign}',
    confirm: 'Quitar %{count} número |||| Quitar %{count} números',
    more: 'y %{count} más',
    consequence: 'SIP Caller no permite deshacerlo.',
    active: 'La campaña está en marcha: una llamada ya empezada no se detiene.',
    deleting: 'Quitando: %{done} de %{total}',
    checking: 'Comprobando lo que ya no está: %{percent} %',
    stop: 'Detener',
    stopped: 'Detenido por usted. Lo quitado hasta entonces sigue quitado.',
    settled: 'Algo falló por el camino, pero al volver a leer quedó claro lo que se dice arriba.',
    goneBefore: 'Menos que los quitados: algunos ya no estaban, o se añadieron otros entretanto.',
    lookAgain: 'Comprobar otra vez',
    outcome: {
      removed:
        '%{count} número quitado: se comprobó que ya no está. |||| %{count} números quitados: se comprobó que ya no están.',
      remaining: '%{count} número sigue en la campaña. |||| %{count} números siguen en la campaña.',
      unknown:
        '%{count} número no se pudo comprobar: puede estar o no. |||| %{count} números no se pudieron comprobar: pueden estar o no.',
    },
  },
};
