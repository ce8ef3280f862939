# Lo que consta de una mesa redonda: su registro y su exportación.

desk-button-log = Registro
desk-button-export = Exportar
log-heading = <b>Registro: { $title }</b>
log-none = Todavía no se ha hecho nada en esta mesa redonda.
log-line = { $when } · { $who }: { $what }
log-host = quien organiza
log-cohost = la coorganización
log-keeper = los responsables
log-member = un miembro ({ $group }, { $country })
log-nobody = alguien que fue borrado
log-opened = apertura
log-cancelled = anulación
log-reopened = reapertura
log-date = fecha
log-place = lugar e idiomas
log-seats = plazas e inscripción
log-people = quién viene
log-hosts = organización
log-questions = preguntas de la inscripción
log-guests = invitados
log-minutes = decisiones y acciones
log-results = resultados
log-held = si se celebró
log-briefing = dossier y orden del día
log-series = otras mesas redondas
log-exported = exportación a un archivo
log-other = otra cosa
button-log-csv = Como archivo (CSV)
log-file = <b>El registro de esta mesa redonda</b>: { $title }

export-how =
    <b>Exportar: { $title }</b>

    Todas las inscripciones por grupo, país y estado, con respuestas y asistencia, las decisiones y acciones, y el resultado. Solo figuran los nombres de quienes lo consintieron y de los invitados.

export-file = <b>Mesa redonda</b>: { $title }

export-sheet-table = Mesa redonda
export-sheet-seats = Inscripciones
export-title = Título
export-starts = Comienzo
export-state = Estado
export-call = Convocatoria
export-seats = Plazas
export-number = Entrada
export-party = Personas
export-seat = Plaza
export-since = Desde
export-guest = Invitado
export-name = Nombre
export-partner = Segunda persona
export-organisation = Organización
export-yes = sí
export-no = no
export-kind = Tipo
export-decision = Decisión
export-action = Acción
export-words = Texto
export-owner = Responsable (entrada)
export-due = Plazo
export-done = Hecho
export-step = Paso
export-when = Cuándo
export-currency = Moneda
export-who = Quién
export-what = Qué
export-act = Acto
export-partners = Socios
