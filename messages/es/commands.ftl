# Lo que hace cada orden, en el menú de Telegram y en /help (256 caracteres como máximo).

command-start = Empezar o volver
command-calls = Convocatorias abiertas que encajan con su región, las mejores primero
command-search = Buscar convocatorias por palabras: /search baterías
command-saved = Convocatorias que ha guardado o que le interesan
command-needs = Elegir de qué quiere recibir información
command-region = Elegir dónde trabaja
command-rhythm = Al momento o cada semana, qué día y a qué hora
command-quiet = Horas de silencio y número de avisos por semana
command-roundtables = Próximas mesas redondas y su plaza
command-language = Cambiar de idioma
command-settings = Todos los ajustes de un vistazo
command-sources = Cuándo respondió por última vez cada fuente
command-privacy = Qué datos suyos se conservan y durante cuánto tiempo
command-mydata = Recibir todo lo que se conserva, en un archivo
command-forget = Borrar todo lo que se conserva
command-pause = Silencio durante un tiempo
command-stop = No recibir más mensajes
command-help = Todas las órdenes
command-host = Abrir una mesa redonda sobre una convocatoria
command-decide = Anotar un acuerdo de su mesa redonda
command-action = Anotar una tarea: @quién qué para cuándo
command-stats = Cifras: quién participa y qué resulta de ello
command-keepers = Estado del asistente y quién puede abrir mesas redondas

bot-description =
    { $assistant } comunica a su región las convocatorias de la UE que responden a sus necesidades: a tiempo, con pocos mensajes y cada uno con sus motivos. Cuando varias regiones quieren la misma convocatoria, se reúnen en una mesa redonda.

    Solo se conserva lo que usted indica, y /forget lo borra.
bot-short-description = Convocatorias de la UE que responden a las necesidades de su región, y mesas redondas sobre ellas.
