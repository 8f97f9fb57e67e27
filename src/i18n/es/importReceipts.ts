export const importReceipts = {
  howRead: {
    title: 'El archivo y cómo se leyó',
    names: {
      file: 'Archivo',
      size: 'Tamaño',
      sha256: 'SHA-256 del archivo',
      format: 'Leído como',
      numbers: 'Números de',
      variables: 'Variables, en el orden en que se subieron',
      country: 'País de los números que no indican ninguno',
      choices: 'Reparaciones aceptadas',
      leftOut: 'Repetidos y lo que se omitió',
    },
    bytes: '%{count} byte de tamaño |||| %{count} bytes de tamaño',
    noHash: 'No se sabe: el archivo se cambió o se quitó antes de enviarse',
    encoding: 'Codificación',
    delimiter: 'Separador',
    quote: 'Comillas',
    unclosed: 'Las líneas con comillas sin cerrar se rechazan',
    sheet: 'Hoja de cálculo, hoja «%{sheet}»',
    header: 'La primera fila es un encabezado',
    noHeader: 'Sin encabezado',
    preamble: '%{count} fila anterior no se lee |||| %{count} filas anteriores no se leen',
    column: 'Columna %{position}',
    numberUse: { first: 'La primera de ellas que es un número', each: 'Una fila para cada una' },
    variable: '%{position}: %{name} (columna %{column})',
    unnamedVariable: '%{position}: columna %{column}',
    whenEmpty: 'o «%{value}» si está vacía o se leería mal en voz alta',
    extensionVariable: '%{position}: la extensión del número',
    noVariables: 'Ninguna: solo números',
    missingRejected: 'Las filas a las que les falta una se rechazan',
    asWritten: 'Tal como están: no se añade nada',
    choices: {
      none: 'Ninguna más allá de lo que tiene un solo sentido',
      leadingZero: 'Se repone el cero inicial perdido',
      plus: 'Se pone el + que falta ante el código del país',
      letterO: 'La letra O se lee como un cero',
      vanity: 'Las letras se leen como los dígitos de un teléfono',
      twoNumbers: {
        first: 'De dos números en una celda, se sube el primero',
        each: 'De dos números en una celda, cada uno tiene su fila',
      },
      extensions: { drop: 'Las extensiones se omiten', keep: 'Las extensiones se suben como variable' },
      replacement: '«%{find}» reemplazado por «%{replace}» en las celdas rechazadas',
      corrections: '%{count} número corregido a mano |||| %{count} números corregidos a mano',
    },
    duplicates: {
      first: 'De un número que está dos veces, se sube la primera fila',
      last: 'De un número que está dos veces, se sube la última fila',
    },
    already: {
      skip: 'Los números que la campaña ya tenía no se envían',
      send: 'Los números que la campaña ya tenía se envían otra vez',
    },
    earlierSent: 'Los números de una importación anterior se envían otra vez',
    hiddenSent: 'Las filas ocultas en el libro también se envían',
    premiumRejected: 'Los números de tarificación adicional se rechazan',
    excluded: 'Países excluidos: %{countries}',
  },
  rows: {
    title: 'Recuento de filas',
    what: 'Filas',
    count: 'Cantidad',
    ready: 'Listas, y tomadas en esta importación',
    repaired: '(%{count} con un número reparado) |||| (%{count} con un número reparado)',
    rejected: 'Rechazadas',
    duplicates: 'Duplicadas de una fila que se conserva',
    already: 'Ya en la campaña, omitidas',
    earlier: 'En una importación anterior, omitidas',
    hidden: 'Ocultas en el libro, omitidas',
    blank: 'En blanco',
    notData: 'Títulos, encabezados y pies',
    rows: 'Filas del archivo',
    split: 'Filas añadidas, una por cada número de una fila',
    together: 'En total',
  },
  parts: {
    title: 'Partes',
    what: 'Las peticiones en las que se subió la lista, en orden. El SHA-256 es el del CSV enviado; la respuesta está en las propias palabras de SIP Caller. Las filas que no se enviaron, porque ya estaban, quedan dentro.',
    part: 'Parte',
    rows: 'Filas',
    range: '%{from} a %{to}',
    hash: 'Su SHA-256',
    words: 'Respuesta',
    notSent: 'Sin enviar',
    noWords: 'Ninguna que diga que se hizo: vea qué fue de sus filas',
    printed:
      '%{count} parte más no cabe en papel: está en el JSON. |||| %{count} partes más no caben en papel: están en el JSON.',
  },
  undo: {
    button:
      'Deshacer esta importación: quitar %{count} número |||| Deshacer esta importación: quitar %{count} números',
    title:
      'Quitar de %{campaign} el %{count} número que añadió esta importación |||| Quitar de %{campaign} los %{count} números que añadió esta importación',
    confirm: 'Quitar %{count} número |||| Quitar %{count} números',
    nothingLeft: 'Esta importación está deshecha: lo que añadió se quitó.',
    putBackSince:
      'Esta importación se deshizo; desde entonces se repuso %{count} de sus números. |||| Esta importación se deshizo; desde entonces se repusieron %{count} de sus números.',
    putBack:
      'Se repuso %{count} número que se había quitado al deshacer. Ahora tiene un registro nuevo, que ya no se quita al deshacer: quítelo en la campaña. |||| Se repusieron %{count} números que se habían quitado al deshacer. Ahora tienen registros nuevos, que ya no se quitan al deshacer: quítelos en la campaña.',
    earlier:
      'Al deshacerla antes se quitó %{count} de los %{total} números que añadió: quedan %{left}. |||| Al deshacerla antes se quitaron %{count} de los %{total} números que añadió: quedan %{left}.',
    exactly:
      'Se quita exactamente lo que añadió esta importación. Lo que estaba antes en la campaña se queda, también donde tiene el mismo número.',
    look: 'Primero se buscan los números. Si no se encuentran exactamente tantos como añadió, se le pregunta de nuevo antes de quitar nada.',
    dialled:
      'Puede que ya se hayan marcado números: las llamadas hechas no se pueden retirar, y una llamada que ha empezado no se detiene.',
    heldUnknown:
      'No se pudo saber con certeza cuáles de sus números tenía ya la campaña, porque la lista cambió mientras se leía. Entre lo que se quita puede haber registros que estaban antes.',
    unknown:
      'De %{count} número no se pudo saber si se añadió: se queda como está. |||| De %{count} números no se pudo saber si se añadieron: se quedan como están.',
    uncertain:
      'De %{count} número no se pudo saber si se añadió. Puede que esté en la campaña, y desde aquí no se puede quitar: búsquelo allí. |||| De %{count} números no se pudo saber si se añadieron. Puede que estén en la campaña, y desde aquí no se pueden quitar: búsquelos allí.',
    wayBack: 'Es una eliminación con su propio comprobante, desde el que se pueden reponer los números.',
    reading: 'Comprobando cómo está la campaña ahora…',
    holds: 'La campaña contiene ahora %{count}.',
    holdsNotStated: 'La campaña no indica cuántos números tiene.',
    active:
      'Está en marcha: puede que algunos ya se hayan marcado, y que se marquen más hasta que se quiten.',
    gone: 'La campaña ya no está en su cuenta, o su clave de API no puede verla. No se puede quitar nada de ella.',
    moved:
      'De lo que añadió la importación se iban a quitar %{confirmed}, como se confirmó. Al buscarlos, %{frozen} de ellos estaban en la campaña.',
    movedSame: 'La lista cambió mientras se leía: se encontraron %{frozen}, tantos como se confirmaron.',
    undecided:
      'De %{count} número no se puede saber qué registro añadió la importación: sus registros se quedan en la campaña. |||| De %{count} números no se puede saber qué registros añadió la importación: sus registros se quedan en la campaña.',
  },
};
