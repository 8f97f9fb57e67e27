export const labels = {
  title: 'Nombres',
  kinds: {
    tag: 'Etiqueta',
    phoneSystem: 'Centralita',
    extension: 'Extensión',
    callflow: 'Flujo de llamada',
    webhook: 'Webhook',
  },
  label: 'Nombre',
  hint: 'Un nombre propio. SIP Caller nunca lo ve; se guarda en este dispositivo.',
  nameIt: 'Nombrar %{what}',
  rename: 'Cambiar el nombre de %{what}',
  dialog: 'Nombre: %{kind}',
  remove: 'Quitar el nombre',
  problems: {
    notKept:
      'Este navegador no guarda más datos de esta página (ventana privada, bloqueado o lleno). Sus nombres duran hasta que cierre esta pestaña: expórtelos como CSV para conservarlos.',
    unreadable:
      'Algunos nombres guardados en este dispositivo no se pudieron leer y no se muestran. Quedan apartados, no borrados.',
  },
};
