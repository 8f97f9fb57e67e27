export const api = {
  copyAsCurl: 'Copiar como curl',
  copied: {
    done: 'Copiado. Lista lo que está en pantalla:',
    refused: 'El navegador no deja copiar a esta página. Seleccione la línea y cópiela usted:',
  },
  keyHint:
    'Para una shell POSIX (Linux, macOS, WSL). Su clave de API se toma de la variable %{variable}; aquí nunca se escribe.',
  intro:
    'Lo que hace esta página, como órdenes para una shell POSIX (Linux, macOS, WSL), una línea cada una. Su clave de API se toma de la variable %{variable}: defínala antes en la shell. Aquí nunca se escribe.',
  base: 'Dirección de la API',
  account: 'ID de la cuenta',
  addHint: 'Escriba su número y sus valores; el número del ejemplo no es de nadie.',
  uploadHint:
    'Envía %{file} de la carpeta actual: el número y %{smart_count} valor de variable en cada fila, sin encabezado. |||| Envía %{file} de la carpeta actual: el número y %{smart_count} valores de variable en cada fila, sin encabezado.',
  removeFirst:
    'Los primeros %{shown} de %{count} números seleccionados: tómelos por partes, para que cada orden quepa en la shell.',
  removeMatching:
    'Está seleccionado todo lo que coincide. SIP Caller solo quita por ID, así que primero se leen con esta orden, en rangos de 1000. Después se quitan esos ID como en una selección de números sueltos.',
  nothingSelected: 'Marque números en la pestaña Números: la orden quita exactamente esos.',
  calls: {
    campaign: 'Leer esta campaña',
    list: 'Listar sus números, como en la pestaña Números',
    add: 'Añadir un número',
    upload: 'Subir números',
    remove: 'Quitar los números seleccionados',
  },
};
