<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About S3Desk</source>
        <translation>Acerca de S3Desk</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>The desk of a regional smart specialisation team. Licence: EUPL-1.2; its parts have the licences below.</source>
        <translation>El escritorio de un equipo regional de especialización inteligente. Licencia: EUPL-1.2; sus componentes tienen las licencias que figuran abajo.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>&amp;Open beside</source>
        <translation>&amp;Abrir al lado</translation>
    </message>
    <message>
        <source>&amp;Restore this backup…</source>
        <translation>&amp;Restaurar esta copia…</translation>
    </message>
    <message>
        <source>A backup opens in a window of its own, to look at and to copy from. Restoring puts it in the place of the file; what the file holds now is kept as a backup.</source>
        <translation>La copia se abre en su propia ventana, para verla y copiar de ella. Al restaurarla ocupa el lugar del archivo; lo que el archivo contiene ahora se conserva como copia.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>Copias de seguridad de este archivo</translation>
    </message>
</context>
<context>
    <name>BidSheet</name>
    <message>
        <source>0 to 5 give points to the chosen row, 0 means no information; Delete takes them back.</source>
        <translation>De 0 a 5 se dan puntos a la fila elegida; 0 significa sin información; Supr los retira.</translation>
    </message>
    <message>
        <source>Begin with excellence, impact and implementation</source>
        <translation>Empezar con excelencia, impacto y ejecución</translation>
    </message>
    <message>
        <source>Bid sheet</source>
        <translation>Hoja de decisión</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Decidido en</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Points by criterion; 0 to 5 gives points to the chosen row</source>
        <translation>Puntos por criterio; de 0 a 5 se dan puntos a la fila elegida</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the points come to</source>
        <translation>Resultado de los puntos</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Arranged by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Filtrar las tarjetas</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Preguntas guía</translation>
    </message>
    <message>
        <source>Hide the guiding questions</source>
        <translation>Ocultar las preguntas guía</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Guiding questions</source>
        <translation>Preguntas guía</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Conditions of the call</source>
        <translation>Condiciones de la convocatoria</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>May we apply?</source>
        <translation>¿Podemos concurrir?</translation>
    </message>
    <message>
        <source>Move a deadline…</source>
        <translation>Cambiar una fecha límite…</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Reason and source of the change</source>
        <translation>Motivo y fuente del cambio</translation>
    </message>
    <message>
        <source>Reason and source, if known</source>
        <translation>Motivo y fuente, si se conocen</translation>
    </message>
    <message>
        <source>Source checked today</source>
        <translation>Fuente comprobada hoy</translation>
    </message>
    <message>
        <source>Who counts on it</source>
        <translation>Quién cuenta con ella</translation>
    </message>
    <message>
        <source>Y yes, N no, ? not known, Delete takes the answer back, F2 writes a note.</source>
        <translation>S sí, N no, ? no se sabe; Supr retira la respuesta; F2 escribe una nota.</translation>
    </message>
</context>
<context>
    <name>CaptureDialog</name>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Constatación</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Enter adds it, Esc goes back to where you were.</source>
        <translation>Intro lo añade; Esc vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>Only for &amp;me</source>
        <translation>Solo para &amp;mí</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>&amp;Guardar como imagen…</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>Las cifras del gráfico</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>&amp;Settled</source>
        <translation>&amp;Resueltos</translation>
    </message>
    <message>
        <source>&amp;Take all of…</source>
        <translation>&amp;Tomar todo de…</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Pendientes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts that wait</source>
        <translation>Conflictos pendientes</translation>
    </message>
    <message>
        <source>Conflicts that were settled</source>
        <translation>Conflictos resueltos</translation>
    </message>
    <message>
        <source>The conflict</source>
        <translation>El conflicto</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>Qué conflictos</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>&amp;Add a place…</source>
        <translation>&amp;Añadir un lugar…</translation>
    </message>
    <message>
        <source>A shared folder, a WebDAV server or a hub where the team exchanges</source>
        <translation>Una carpeta compartida, un servidor WebDAV o un nodo central donde intercambia el equipo</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Ways to exchange</source>
        <translation>Formas de intercambiar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;For colleagues with</source>
        <translation>&amp;Para colegas con</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;What to export</source>
        <translation>&amp;Qué exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>FilterValues</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Organisation (may wait)</source>
        <translation>&amp;Organización (puede esperar)</translation>
    </message>
    <message>
        <source>&amp;Region (NUTS code or name)</source>
        <translation>&amp;Región (código NUTS o nombre)</translation>
    </message>
    <message>
        <source>A &amp;colleague gave me a pack (a file ending in .s3pack)</source>
        <translation>Me han &amp;dado un paquete (un archivo con extensión .s3pack)</translation>
    </message>
    <message>
        <source>Begin &amp;my region</source>
        <translation>Empezar &amp;mi región</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Look around in the &amp;example</source>
        <translation>Ver el e&amp;jemplo</translation>
    </message>
    <message>
        <source>No account, no network: everything stays on this laptop. Your name stands beside what you write.</source>
        <translation>Sin cuenta ni red: todo se queda en este ordenador. Su nombre figura junto a lo que usted escribe.</translation>
    </message>
    <message>
        <source>Welcome to S3Desk</source>
        <translation>Le damos la bienvenida a S3Desk</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Seal it with a passphrase</source>
        <translation>&amp;Sellarlo con una frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation>&amp;Escribir el paquete…</translation>
    </message>
    <message>
        <source>A pack holds what others lack; what they have already does no harm. Private records never go with it.</source>
        <translation>Un paquete contiene lo que falta a los demás; lo que ya tienen no molesta. Las fichas privadas nunca van en él.</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Tell it to them by another way. Without it nobody can open the pack, not even you.</source>
        <translation>Comuníquela por otra vía. Sin ella nadie puede abrir el paquete, ni siquiera usted.</translation>
    </message>
    <message>
        <source>To a file or stick</source>
        <translation>A un archivo o memoria USB</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Lo que sale</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Lo que haría la importación</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>&amp;Take it in again</source>
        <translation>Incorporar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Every exchange of this file, the latest first. It stays when the program ends.</source>
        <translation>Todos los intercambios de este archivo, los últimos primero. Se conserva al cerrar el programa.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal of exchanges</source>
        <translation>Diario de intercambios</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Filter by a word or a key</source>
        <translation>Filtrar por una palabra o una tecla</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>&amp;Create it</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Elegir una ficha</translation>
    </message>
    <message>
        <source>Part of a title; accents and case do not count</source>
        <translation>Parte de un título; no importan las tildes ni las mayúsculas</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Fichas encontradas</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>Filter by what can be ticked</source>
        <translation>Filtrar por valores</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>Nueva ficha (Ctrl+N)</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About S3Desk</source>
        <translation>&amp;Acerca de S3Desk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Co&amp;pia de seguridad ahora</translation>
    </message>
    <message>
        <source>&amp;Capture a task, a note or a finding…</source>
        <translation>Ano&amp;tar tarea, nota o constatación…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Cerrar el archivo</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Edit the record</source>
        <translation>&amp;Editar la ficha</translation>
    </message>
    <message>
        <source>&amp;Exchange…</source>
        <translation>&amp;Intercambiar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Members…</source>
        <translation>&amp;Miembros…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nuevo archivo…</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nueva ficha</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Take in a pack…</source>
        <translation>Incor&amp;porar un paquete…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>Papeler&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What was done…</source>
        <translation>&amp;Qué se ha hecho…</translation>
    </message>
    <message>
        <source>&amp;What's new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>C&amp;onflicts…</source>
        <translation>&amp;Conflictos…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colores del siste&amp;ma</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>Intercam&amp;bio</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>New &amp;private record</source>
        <translation>Nueva ficha &amp;privada</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a bac&amp;kup…</source>
        <translation>Abrir una copia de se&amp;guridad…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open this file at the next s&amp;tart</source>
        <translation>A&amp;brir este archivo al iniciar</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>S&amp;hare with a partner…</source>
        <translation>Compartir con una región &amp;socia…</translation>
    </message>
    <message>
        <source>S3Desk</source>
        <translation>S3Desk</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Índice del manual</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Buscar en el manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>&amp;Copy it</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>Acep&amp;tar…</translation>
    </message>
    <message>
        <source>Changes of a member are taken in. Read your fingerprint to whoever shall accept you:</source>
        <translation>Los cambios de un miembro se incorporan. Lea su huella a quien vaya a aceptarle:</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members and their fingerprints</source>
        <translation>Miembros y sus huellas</translation>
    </message>
</context>
<context>
    <name>MoveDeadline</name>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Move a deadline</source>
        <translation>Cambiar una fecha límite</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nueva fecha límite</translation>
    </message>
    <message>
        <source>Reason and source</source>
        <translation>Motivo y fuente</translation>
    </message>
    <message>
        <source>Reason and source of the change</source>
        <translation>Motivo y fuente del cambio</translation>
    </message>
</context>
<context>
    <name>MoveTasks</name>
    <message>
        <source>Move tasks along</source>
        <translation>Mover también las tareas</translation>
    </message>
    <message>
        <source>Tasks that can move; Space ticks one</source>
        <translation>Tareas que se pueden mover; Espacio marca una</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Region (NUTS code or name)</source>
        <translation>&amp;Región (código NUTS o nombre)</translation>
    </message>
    <message>
        <source>A file holds everything your team knows about one region. Your name stands beside what you write.</source>
        <translation>Un archivo reúne todo lo que su equipo sabe de una región. Su nombre figura junto a lo que usted escribe.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nuevo archivo</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Take it into that</source>
        <translation>&amp;Incorporarlo a esa</translation>
    </message>
    <message>
        <source>Ask them to read their fingerprint to you, by telephone or face to face. By beginning the copy you trust them and whomever they made a member.</source>
        <translation>Pida que le lea su huella, por teléfono o en persona. Al empezar la copia, usted confía en esa persona y en quienes ella haya hecho miembros.</translation>
    </message>
    <message>
        <source>Begin your own copy</source>
        <translation>Empezar su propia copia</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>From finding to call</source>
        <translation>De la constatación a la convocatoria</translation>
    </message>
    <message>
        <source>Money of the plan by year</source>
        <translation>Dinero del plan por año</translation>
    </message>
    <message>
        <source>Next cut-offs</source>
        <translation>Próximas fechas de corte</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>The four steps</source>
        <translation>Los cuatro pasos</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>What others changed</source>
        <translation>Qué han cambiado los demás</translation>
    </message>
</context>
<context>
    <name>OwnersView</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Owners and what they have to do</source>
        <translation>Responsables y lo que tienen que hacer</translation>
    </message>
    <message>
        <source>Show as a &amp;list</source>
        <translation>Mostrar como &amp;lista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is counted there</source>
        <translation>Qué se cuenta ahí</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Views and lists</source>
        <translation>Vistas y listas</translation>
    </message>
</context>
<context>
    <name>PasteList</name>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;One line is one item</source>
        <translation>&amp;Una línea es un elemento</translation>
    </message>
    <message>
        <source>All become</source>
        <translation>Todas pasan a ser</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Duplicados probables</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>One line is one item</source>
        <translation>Una línea es un elemento</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>These look like one that is there</source>
        <translation>Se parecen a lo que ya existe</translation>
    </message>
    <message>
        <source>What becomes of all duplicates</source>
        <translation>Qué se hace con todos los duplicados</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>&amp;Look first</source>
        <translation>&amp;Ver primero</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>&amp;Intercambiar ahora</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Filtrar el plan</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Bajar de nivel</translation>
    </message>
    <message>
        <source>Indent (Ctrl+Right)</source>
        <translation>Bajar de nivel (Ctrl+Derecha)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Milestones as lines of their own (Ctrl+Shift+M)</source>
        <translation>Hitos en líneas propias (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Bajar (Ctrl+Abajo)</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Subir (Ctrl+Arriba)</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>New line below (Insert)</source>
        <translation>Nueva línea debajo (Insertar)</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Subir de nivel</translation>
    </message>
    <message>
        <source>Outdent (Ctrl+Left)</source>
        <translation>Subir de nivel (Ctrl+Izquierda)</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Mostrar menos tiempo (+)</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mostrar más tiempo (−)</translation>
    </message>
    <message>
        <source>Show the whole plan (0)</source>
        <translation>Mostrar todo el plan (0)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Timeline (F7)</source>
        <translation>Cronograma (F7)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Con&amp;servar</translation>
    </message>
    <message>
        <source>&amp;Links here</source>
        <translation>En&amp;laces</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos de la ficha</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historial de esta ficha</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Records that refer to this one</source>
        <translation>Fichas que remiten a esta</translation>
    </message>
    <message>
        <source>Restore the record as it was &amp;then</source>
        <translation>Restaurar este es&amp;tado</translation>
    </message>
    <message>
        <source>This was typed before the program ended, and was kept.</source>
        <translation>Esto se escribió antes de que el programa se cerrara y se ha conservado.</translation>
    </message>
    <message>
        <source>Views of the record</source>
        <translation>Vistas de la ficha</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete the reports</source>
        <translation>&amp;Eliminar los informes</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop by itself. The text below holds no records and no names; read it before you send it to whoever looks after S3Desk.</source>
        <translation>Nada sale de este ordenador por sí solo. El texto siguiente no contiene fichas ni nombres; léalo antes de enviarlo a quien se ocupe de S3Desk.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Lo que se guardaría</translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>&amp;Reveal all scores</source>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>0 to 5 score, 0 means no information; Enter goes to the next, Delete takes a score back.</source>
        <translation>De 0 a 5 se puntúa; 0 significa sin información; Intro pasa a la siguiente; Supr retira la puntuación.</translation>
    </message>
    <message>
        <source>List of criteria</source>
        <translation>Lista de criterios</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Puntúa</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Until then everybody sees their own scores only</source>
        <translation>Hasta entonces cada persona ve solo sus puntuaciones</translation>
    </message>
    <message>
        <source>What the scores show</source>
        <translation>Qué muestran las puntuaciones</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>Quién puntúa</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>Com&amp;partir</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>C&amp;on</translation>
    </message>
    <message>
        <source>A name that both sides read</source>
        <translation>Un nombre que leen ambas partes</translation>
    </message>
    <message>
        <source>Give nothing more to this partner; what they hold they keep</source>
        <translation>No dar nada más a esta región socia; conserva lo que ya tiene</translation>
    </message>
    <message>
        <source>S&amp;top sharing…</source>
        <translation>&amp;Dejar de compartir…</translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation>Compartir con una región socia</translation>
    </message>
    <message>
        <source>The partner gets copies, in a circle that you share with them: nothing else of your file is in it. Comments, notes and what is private never go.</source>
        <translation>La región socia recibe copias, en un círculo que usted comparte con ella: no contiene nada más de su archivo. Los comentarios, las notas y lo privado nunca van.</translation>
    </message>
    <message>
        <source>What &amp;goes</source>
        <translation>Lo que &amp;va</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Lo que va</translation>
    </message>
    <message>
        <source>What st&amp;ays, and why</source>
        <translation>Lo que se &amp;queda y por qué</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Lo que se queda y por qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Write the &amp;file for them…</source>
        <translation>Escribir su &amp;archivo…</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>&amp;Decide now…</source>
        <translation>&amp;Decidir ahora…</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>De&amp;jarlo</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora n&amp;o</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>A&amp;ccept as a member</source>
        <translation>Acep&amp;tar como miembro</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Ask them, by telephone or face to face, to read their fingerprint to you: it stands under Members of their Exchange window. Accept them only if each letter and figure is the same.</source>
        <translation>Pida, por teléfono o en persona, que le lea su huella: figura en Miembros, en su ventana de intercambio. Acepte solo si coinciden todas las letras y cifras.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What comes in and what goes out</source>
        <translation>Lo que entra y lo que sale</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>&amp;Go to its file</source>
        <translation>&amp;Ir a su archivo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Choose a pac&amp;k…</source>
        <translation>Ele&amp;gir un paquete…</translation>
    </message>
    <message>
        <source>Choose a pack that somebody gave you. You see what it brings before anything is changed.</source>
        <translation>Elija un paquete que le hayan dado. Verá lo que trae antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>From a file or stick</source>
        <translation>De un archivo o memoria USB</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;What goes there</source>
        <translation>&amp;Qué va allí</translation>
    </message>
    <message>
        <source>A place where the copies of this workspace meet. Nothing is sent before you ask for an exchange, or let it go by itself.</source>
        <translation>Un lugar donde se encuentran las copias de este archivo de trabajo. No se envía nada hasta que usted pida un intercambio o permita que sea automático.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>Auto&amp;mático</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Place of exchange</source>
        <translation>Lugar de intercambio</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Fichas eliminadas</translation>
    </message>
    <message>
        <source>Deleted records stay here until they are restored. Restoring brings back their links too.</source>
        <translation>Las fichas eliminadas permanecen aquí hasta que se restauren. Al restaurarlas vuelven también sus enlaces.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Choose how far to go back. Each step is undone as a new one, so that nothing is lost; what others changed since stays.</source>
        <translation>Elija hasta dónde volver. Cada paso se deshace como un paso nuevo, de modo que nada se pierde; lo que otros han cambiado después se conserva.</translation>
    </message>
    <message>
        <source>Steps, latest first</source>
        <translation>Pasos, los últimos primero</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A colleague gave me a pack…</source>
        <translation>Me han dado un paquete…</translation>
    </message>
    <message>
        <source>Files opened lately</source>
        <translation>Archivos abiertos recientemente</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nuevo archivo…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open your region's file, begin a new one, or look around in the example. If a colleague gave you a pack, your own copy begins with it. Everything stays on this laptop.</source>
        <translation>Abra el archivo de su región, empiece uno nuevo o vea el ejemplo. Si le han dado un paquete, su propia copia empieza con él. Todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>S3Desk</source>
        <translation>S3Desk</translation>
    </message>
</context>
<context>
    <name>s3desk</name>
    <message>
        <source>!day</source>
        <translation>!día</translation>
    </message>
    <message>
        <source>"{0}" can be {1} or {2}; write it so that only one is meant.</source>
        <translation>«{0}» puede ser {1} o {2}; escríbalo de modo que solo quepa una lectura.</translation>
    </message>
    <message>
        <source>"{0}" cannot be exported (did you mean {1}?); it takes one of: {2}.</source>
        <translation>No se puede exportar «{0}» (¿quería decir {1}?); se admite: {2}.</translation>
    </message>
    <message>
        <source>"{0}" cannot be exported; it takes one of: {1}.</source>
        <translation>No se puede exportar «{0}»; se admite: {1}.</translation>
    </message>
    <message>
        <source>"{0}" cannot be read ({1}); nothing was imported. Check that it is there and not in use.</source>
        <translation>No se puede leer «{0}» ({1}); no se ha importado nada. Compruebe que está ahí y que no está en uso.</translation>
    </message>
    <message>
        <source>"{0}" cannot be read as a day and a time.</source>
        <translation>«{0}» no se puede leer como un día y una hora.</translation>
    </message>
    <message>
        <source>"{0}" cannot be read as a day.</source>
        <translation>«{0}» no se puede leer como un día.</translation>
    </message>
    <message>
        <source>"{0}" cannot be read as a number.</source>
        <translation>«{0}» no se puede leer como un número.</translation>
    </message>
    <message>
        <source>"{0}" cannot be read as {1} for {2}; write it like {3}.</source>
        <translation>«{0}» no se puede leer como {1} para {2}; escríbalo como {3}.</translation>
    </message>
    <message>
        <source>"{0}" could not be written ({1}); nothing was changed there. Make room or choose another folder.</source>
        <translation>No se ha podido escribir «{0}» ({1}); allí no se ha cambiado nada. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>"{0}" does not name linked records; write it as TYPE.FIELD.</source>
        <translation>«{0}» no designa fichas enlazadas; escríbalo como TIPO.CAMPO.</translation>
    </message>
    <message>
        <source>"{0}" has a sheet that spans {1} rows and {2} columns, too many; nothing was imported. Delete the empty rows and columns around the table and save it again.</source>
        <translation>«{0}» tiene una hoja de {1} filas y {2} columnas, demasiadas; no se ha importado nada. Elimine las filas y columnas vacías alrededor de la tabla y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>"{0}" has more than two decimals; an amount has cents.</source>
        <translation>«{0}» tiene más de dos decimales; un importe tiene céntimos.</translation>
    </message>
    <message>
        <source>"{0}" is an old or password-protected Excel file; nothing was imported. Save it as XLSX without a password.</source>
        <translation>«{0}» es un archivo de Excel antiguo o protegido con contraseña; no se ha importado nada. Guárdelo como XLSX sin contraseña.</translation>
    </message>
    <message>
        <source>"{0}" is cut short or damaged at {1}; nothing was imported. Get the file again from its source.</source>
        <translation>«{0}» está incompleto o dañado en {1}; no se ha importado nada. Vuelva a obtener el archivo de su fuente.</translation>
    </message>
    <message>
        <source>"{0}" is cut short or damaged; nothing was imported. Get the file again from its source.</source>
        <translation>«{0}» está incompleto o dañado; no se ha importado nada. Vuelva a obtener el archivo de su fuente.</translation>
    </message>
    <message>
        <source>"{0}" is larger than {1} MB, too large for this kind; nothing was imported. Split it or choose another file.</source>
        <translation>«{0}» ocupa más de {1} MB, demasiado para este tipo; no se ha importado nada. Divídalo o elija otro archivo.</translation>
    </message>
    <message>
        <source>"{0}" is neither yes nor no.</source>
        <translation>«{0}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>"{0}" is no FIELD=VALUE; write for example title=Text.</source>
        <translation>«{0}» no es CAMPO=VALOR; escriba, por ejemplo, title=Texto.</translation>
    </message>
    <message>
        <source>"{0}" is no NUTS code; write for example ES13.</source>
        <translation>«{0}» no es un código NUTS; escriba, por ejemplo, ES13.</translation>
    </message>
    <message>
        <source>"{0}" is no condition; write for example --where kind=weakness.</source>
        <translation>«{0}» no es una condición; escriba, por ejemplo, --where kind=weakness.</translation>
    </message>
    <message>
        <source>"{0}" is no language; write two letters, as in title@es=Texto.</source>
        <translation>«{0}» no es un idioma; escriba dos letras, como en title@es=Texto.</translation>
    </message>
    <message>
        <source>"{0}" is no score; it goes from 1 to 5, and 0 says "no information".</source>
        <translation>«{0}» no es una puntuación; va de 1 a 5, y 0 significa «sin información».</translation>
    </message>
    <message>
        <source>"{0}" is no version; write it like {1}.</source>
        <translation>«{0}» no es una versión; escríbala como {1}.</translation>
    </message>
    <message>
        <source>"{0}" is none of the choices; there are: {1}.</source>
        <translation>«{0}» no es ninguna de las opciones; son: {1}.</translation>
    </message>
    <message>
        <source>"{0}" is not a choice for {1}; it takes one of: {2}.</source>
        <translation>«{0}» no es una opción para {1}; se admite: {2}.</translation>
    </message>
    <message>
        <source>"{0}" is not a day: month {1} of {2} has {3} days.</source>
        <translation>«{0}» no es un día: el mes {1} de {2} tiene {3} días.</translation>
    </message>
    <message>
        <source>"{0}" is not a day: there is no month {1}.</source>
        <translation>«{0}» no es un día: no existe el mes {1}.</translation>
    </message>
    <message>
        <source>"{0}" is not a whole number.</source>
        <translation>«{0}» no es un número entero.</translation>
    </message>
    <message>
        <source>"{0}" is not known here; it stays text.</source>
        <translation>«{0}» no se conoce aquí; queda como texto.</translation>
    </message>
    <message>
        <source>"{0}" is not the id of a record.</source>
        <translation>«{0}» no es el identificador de ninguna ficha.</translation>
    </message>
    <message>
        <source>"{0}" is not {1}; nothing was imported. Choose another file or another kind.</source>
        <translation>«{0}» no es {1}; no se ha importado nada. Elija otro archivo u otro tipo.</translation>
    </message>
    <message>
        <source>"{0}" lies in the trash; restore it before you link to it.</source>
        <translation>«{0}» está en la papelera; restáurelo antes de enlazarlo.</translation>
    </message>
    <message>
        <source>"{0}" lists only {1} grants that are open or forthcoming, so it is not whole; nothing was imported. Download it again later.</source>
        <translation>«{0}» solo contiene {1} subvenciones abiertas o próximas, así que no está completo; no se ha importado nada. Descárguelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>"{0}" may mean {1}; it stays text until it is clear.</source>
        <translation>«{0}» puede ser {1}; queda como texto hasta que esté claro.</translation>
    </message>
    <message>
        <source>"{0}" needs a day to count from.</source>
        <translation>«{0}» necesita un día desde el que contar.</translation>
    </message>
    <message>
        <source>"{0}" stays text: only one {1} can be given.</source>
        <translation>«{0}» queda como texto: solo se puede indicar un {1}.</translation>
    </message>
    <message>
        <source>"{0}", {1}: {2} Nothing was imported.</source>
        <translation>«{0}», {1}: {2} No se ha importado nada.</translation>
    </message>
    <message>
        <source>"{0}", {1}: {2} cannot be read; nothing was imported. Correct it there or leave that record out.</source>
        <translation>«{0}», {1}: {2} no se puede leer; no se ha importado nada. Corríjalo allí o excluya esa ficha.</translation>
    </message>
    <message>
        <source>#theme</source>
        <translation>#tema</translation>
    </message>
    <message>
        <source>&amp;Attach it</source>
        <translation>&amp;Adjuntarlo</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>Em&amp;pezar</translation>
    </message>
    <message>
        <source>&amp;Begin my copy</source>
        <translation>Em&amp;pezar mi copia</translation>
    </message>
    <message>
        <source>&amp;Both…</source>
        <translation>&amp;Ambos…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Comentarios</translation>
    </message>
    <message>
        <source>&amp;Concerns: {0}</source>
        <translation>Se &amp;refiere a: {0}</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>&amp;Crear el archivo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Decide ({0})</source>
        <translation>&amp;Por decidir ({0})</translation>
    </message>
    <message>
        <source>&amp;Delete it after all</source>
        <translation>&amp;Eliminarla de todos modos</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidarlo</translation>
    </message>
    <message>
        <source>&amp;Go to the record</source>
        <translation>&amp;Ir a la ficha</translation>
    </message>
    <message>
        <source>&amp;Hide the scores of others</source>
        <translation>&amp;Ocultar las ajenas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>&amp;Dejarlo incluido</translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation>&amp;Conservar la ficha</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Má&amp;s tarde</translation>
    </message>
    <message>
        <source>&amp;Leave it at the top</source>
        <translation>&amp;Dejarla arriba</translation>
    </message>
    <message>
        <source>&amp;Links here</source>
        <translation>En&amp;laces</translation>
    </message>
    <message>
        <source>&amp;Look around</source>
        <translation>&amp;Ver el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation>&amp;Abrirlo de todos modos</translation>
    </message>
    <message>
        <source>&amp;Put what is shared into the trash here (records: {0})</source>
        <translation>&amp;Enviar aquí lo compartido a la papelera (fichas: {0})</translation>
    </message>
    <message>
        <source>&amp;Read, it may stay so</source>
        <translation>&amp;Leído, puede quedar así</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo {0} steps</source>
        <translation>
            <numerusform>&amp;Rehacer {0} paso</numerusform>
            <numerusform>&amp;Rehacer {0} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Rehacer: {0}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Reveal all scores</source>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>&amp;Dejar de compartir</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo {0} steps</source>
        <translation>
            <numerusform>&amp;Deshacer {0} paso</numerusform>
            <numerusform>&amp;Deshacer {0} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Deshacer: {0}</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Pendientes</translation>
    </message>
    <message>
        <source>&amp;Yes, accept</source>
        <translation>&amp;Sí, aceptar</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>--remove goes with --stop; nothing was shared.</source>
        <translation>--remove va con --stop; no se ha compartido nada.</translation>
    </message>
    <message>
        <source>--stop ends sharing as a whole; leave out the records. delete FILE ID removes one copy here.</source>
        <translation>--stop termina por completo lo compartido; omita las fichas. delete ARCHIVO ID elimina aquí una sola copia.</translation>
    </message>
    <message>
        <source>--try shows the views of a workspace; name one, or say --example --try.</source>
        <translation>--try muestra las vistas de un archivo de trabajo; indique uno o escriba --example --try.</translation>
    </message>
    <message>
        <source>/kind</source>
        <translation>/tipo</translation>
    </message>
    <message>
        <source>0 or empty: no threshold.</source>
        <extracomment>hint</extracomment>
        <translation>0 o vacío: sin umbral.</translation>
    </message>
    <message>
        <source>0 – no information</source>
        <translation>0 – sin información</translation>
    </message>
    <message>
        <source>1 for the first deadline of the call.</source>
        <extracomment>hint</extracomment>
        <translation>1 para la primera fecha límite de la convocatoria.</translation>
    </message>
    <message>
        <source>1 or 2, for calls in stages.</source>
        <extracomment>hint</extracomment>
        <translation>1 o 2, en convocatorias por fases.</translation>
    </message>
    <message>
        <source>1 poor to 5 excellent; 0 means no information.</source>
        <extracomment>hint</extracomment>
        <translation>De 1, deficiente, a 5, excelente; 0 significa sin información.</translation>
    </message>
    <message>
        <source>1. Who works together?</source>
        <translation>1. ¿Quién trabaja en común?</translation>
    </message>
    <message>
        <source>10 points less</source>
        <translation>10 puntos menos</translation>
    </message>
    <message>
        <source>10 points more</source>
        <translation>10 puntos más</translation>
    </message>
    <message>
        <source>2. What is weak, what is strong?</source>
        <translation>2. ¿Qué es débil y qué es fuerte?</translation>
    </message>
    <message>
        <source>2013, 2016, 2021 or 2024; never mixed.</source>
        <extracomment>hint</extracomment>
        <translation>2013, 2016, 2021 o 2024; nunca mezcladas.</translation>
    </message>
    <message>
        <source>3. Where could money come from?</source>
        <translation>3. ¿De dónde podría venir el dinero?</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>5 is easiest; 0 means not known.</source>
        <extracomment>hint</extracomment>
        <translation>5 es lo más fácil; 0 significa que no se sabe.</translation>
    </message>
    <message>
        <source>5 is gravest; 0 means not known.</source>
        <extracomment>hint</extracomment>
        <translation>5 es lo más grave; 0 significa que no se sabe.</translation>
    </message>
    <message>
        <source>5 is highest; 0 means not known.</source>
        <extracomment>hint</extracomment>
        <translation>5 es lo máximo; 0 significa que no se sabe.</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nombre</translation>
    </message>
    <message>
        <source>A CSV file holds records of one type, not of {0}; name one type, or choose XLSX or JSON.</source>
        <translation>Un archivo CSV contiene fichas de un solo tipo, no de {0}; indique un tipo, o elija XLSX o JSON.</translation>
    </message>
    <message>
        <source>A backup was made. File, Open a backup lists all of them.</source>
        <translation>Se ha hecho una copia de seguridad. El menú Archivo las muestra todas.</translation>
    </message>
    <message>
        <source>A bank, investor or foundation</source>
        <extracomment>choice of Management</extracomment>
        <translation>Un banco, inversor o fundación</translation>
    </message>
    <message>
        <source>A ceiling binds the programme priority, not a project; the managing authority's rate goes first.</source>
        <extracomment>hint</extracomment>
        <translation>El límite obliga a la prioridad del programa, no a un proyecto; prevalece el porcentaje de la autoridad de gestión.</translation>
    </message>
    <message>
        <source>A change that waits was altered: {0}</source>
        <translation>Se ha alterado un cambio en espera: {0}</translation>
    </message>
    <message>
        <source>A circle needs a name that both sides read, for example the names of both regions.</source>
        <translation>Un círculo necesita un nombre que lean ambas partes, por ejemplo los nombres de ambas regiones.</translation>
    </message>
    <message>
        <source>A copy of {0} was saved.</source>
        <translation>Se ha guardado una copia de {0}.</translation>
    </message>
    <message>
        <source>A folder of the network, or one that a sync program carries to the others.</source>
        <translation>Una carpeta de la red, o una que un programa de sincronización lleve a los demás.</translation>
    </message>
    <message>
        <source>A folder, a web address (https) or a hub (postgresql) is needed to exchange with.</source>
        <translation>Para intercambiar hace falta una carpeta, una dirección web (https) o un nodo central (postgresql).</translation>
    </message>
    <message>
        <source>A large file</source>
        <translation>Un archivo grande</translation>
    </message>
    <message>
        <source>A later reply opens the thread again.</source>
        <extracomment>hint</extracomment>
        <translation>Una respuesta posterior reabre el hilo.</translation>
    </message>
    <message>
        <source>A member needs a key and a name; take both from their pack.</source>
        <translation>Un miembro necesita una clave y un nombre; tome ambos de su paquete.</translation>
    </message>
    <message>
        <source>A milestone belongs to an action; choose the action first.</source>
        <translation>Un hito pertenece a una acción; elija primero la acción.</translation>
    </message>
    <message>
        <source>A milestone belongs to its action; choose another action in its details.</source>
        <translation>Un hito pertenece a su acción; elija otra acción en sus detalles.</translation>
    </message>
    <message>
        <source>A name is needed, so that others see who wrote.</source>
        <translation>Hace falta un nombre, para que los demás vean quién ha escrito.</translation>
    </message>
    <message>
        <source>A name that both sides read, for example both regions</source>
        <translation>Un nombre que lean ambas partes, por ejemplo el de ambas regiones</translation>
    </message>
    <message>
        <source>A national or regional body</source>
        <extracomment>choice of Management</extracomment>
        <translation>Un organismo nacional o regional</translation>
    </message>
    <message>
        <source>A new record has nothing to take away; leave out {0}-=.</source>
        <translation>Una ficha nueva no tiene nada que quitar; omita {0}-=.</translation>
    </message>
    <message>
        <source>A new value typed into the field settles it too.</source>
        <translation>También se resuelve escribiendo un valor nuevo en el campo.</translation>
    </message>
    <message>
        <source>A personal value was altered: {0}</source>
        <translation>Se ha alterado un dato personal: {0}</translation>
    </message>
    <message>
        <source>A plan stands at the top.</source>
        <translation>Un plan está en el nivel superior.</translation>
    </message>
    <message>
        <source>A record cannot stand below itself; choose another parent.</source>
        <translation>Una ficha no puede depender de sí misma; elija otra ficha superior.</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Una ficha que no está aquí</translation>
    </message>
    <message>
        <source>A score needs a finding and a criterion: add those first.</source>
        <translation>Una puntuación necesita una constatación y un criterio: añádalos primero.</translation>
    </message>
    <message>
        <source>A shared record cannot link to a private one; share that one first.</source>
        <translation>Una ficha compartida no puede enlazar con una privada; comparta antes esa.</translation>
    </message>
    <message>
        <source>A target needs an indicator and the action or objective that it serves: add those first.</source>
        <translation>Una meta necesita un indicador y la acción o el objetivo al que sirve: añádalos primero.</translation>
    </message>
    <message>
        <source>A task typed above appears here.</source>
        <translation>Las tareas escritas arriba aparecen aquí.</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <extracomment>field</extracomment>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>Accept {0} as a member</source>
        <translation>Aceptar a {0} como miembro</translation>
    </message>
    <message>
        <source>Accept {0} of {1} as merged</source>
        <translation>Aceptar «{0}» de {1} tal como se fusionó</translation>
    </message>
    <message>
        <source>Accepted since</source>
        <translation>Aceptado después</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action plan</source>
        <extracomment>record type</extracomment>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Action plans</source>
        <extracomment>record types</extracomment>
        <translation>Planes de acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>record types</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions financed beyond their budget: {0}</source>
        <translation>Acciones financiadas por encima de su presupuesto: {0}</translation>
    </message>
    <message>
        <source>Actions past their end that are not done: {0}</source>
        <translation>Acciones fuera de plazo sin finalizar: {0}</translation>
    </message>
    <message>
        <source>Actions that answer no finding: {0}</source>
        <translation>Acciones que no responden a ninguna constatación: {0}</translation>
    </message>
    <message>
        <source>Actions that answer the diagnosis</source>
        <translation>Acciones que responden al diagnóstico</translation>
    </message>
    <message>
        <source>Actions whose financing does not cover the budget: {0}</source>
        <translation>Acciones cuya financiación no cubre el presupuesto: {0}</translation>
    </message>
    <message>
        <source>Actions with amounts that cannot be added up: {0}</source>
        <translation>Acciones con importes que no se pueden sumar: {0}</translation>
    </message>
    <message>
        <source>Actions without a budget: {0}</source>
        <translation>Acciones sin presupuesto: {0}</translation>
    </message>
    <message>
        <source>Actions without a call or another source of money: {0}</source>
        <translation>Acciones sin convocatoria ni otra fuente de financiación: {0}</translation>
    </message>
    <message>
        <source>Actions without a milestone: {0}</source>
        <translation>Acciones sin hitos: {0}</translation>
    </message>
    <message>
        <source>Actions without a start or an end: {0}</source>
        <translation>Acciones sin fecha de inicio o de fin: {0}</translation>
    </message>
    <message>
        <source>Actions without an indicator: {0}</source>
        <translation>Acciones sin indicador: {0}</translation>
    </message>
    <message>
        <source>Actions without an owner: {0}</source>
        <translation>Acciones sin responsable: {0}</translation>
    </message>
    <message>
        <source>Actions, milestones and tasks are counted here by their owners as soon as there are any.</source>
        <translation>Aquí se cuentan las acciones, los hitos y las tareas por responsable en cuanto los hay.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a line to the plan</source>
        <translation>Añadir una línea al plan</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Añadir una ficha</translation>
    </message>
    <message>
        <source>Add an agenda item below this one</source>
        <translation>Añadir un punto del orden del día debajo</translation>
    </message>
    <message>
        <source>Add the criteria of the bid sheet</source>
        <translation>Añadir los criterios de la hoja de decisión</translation>
    </message>
    <message>
        <source>Add the criteria of the {0}</source>
        <translation>Añadir los criterios: {0}</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>Añadir a «{0}»</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Sumar por</translation>
    </message>
    <message>
        <source>Add yourself to the people</source>
        <translation>Añádase a las personas</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Añadir: {0}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Se ha añadido: {0}</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>field</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Administrative records</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation>Registros administrativos</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>choice of Outcome</extracomment>
        <translation>Adoptada</translation>
    </message>
    <message>
        <source>Adopted with conditions</source>
        <extracomment>choice of Outcome</extracomment>
        <translation>Adoptada con condiciones</translation>
    </message>
    <message>
        <source>Advice, no funding</source>
        <extracomment>choice of Management</extracomment>
        <translation>Asesoramiento, sin financiación</translation>
    </message>
    <message>
        <source>Advisory service</source>
        <extracomment>choice of CallKind</extracomment>
        <translation>Servicio de asesoramiento</translation>
    </message>
    <message>
        <source>After this day the program proposes to erase the personal fields.</source>
        <extracomment>hint</extracomment>
        <translation>Pasado este día, el programa propone suprimir los datos personales.</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <extracomment>record types</extracomment>
        <translation>Puntos del orden del día</translation>
    </message>
    <message>
        <source>Agenda items belong to a meeting: add that first.</source>
        <translation>Los puntos del orden del día pertenecen a una reunión: añádala primero.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <extracomment>choice of MilestoneState</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All of this is in the circle; write the file and give it to them.</source>
        <translation>Todo esto está en el círculo; escriba el archivo y entrégueselo.</translation>
    </message>
    <message>
        <source>All steps…</source>
        <translation>Todos los pasos…</translation>
    </message>
    <message>
        <source>All that the team shares</source>
        <translation>Todo lo que comparte el equipo</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All: {0}</source>
        <translation>Todo: {0}</translation>
    </message>
    <message>
        <source>Also present</source>
        <extracomment>field</extracomment>
        <translation>También asistieron</translation>
    </message>
    <message>
        <source>Amend final minutes</source>
        <translation>Enmendar un acta definitiva</translation>
    </message>
    <message>
        <source>Amend the minutes of {0}</source>
        <translation>Enmendar el acta de {0}</translation>
    </message>
    <message>
        <source>Amended</source>
        <extracomment>choice of MeetingState</extracomment>
        <translation>Enmendada</translation>
    </message>
    <message>
        <source>Amended by</source>
        <extracomment>field</extracomment>
        <translation>Enmendada por</translation>
    </message>
    <message>
        <source>Amended on</source>
        <extracomment>field</extracomment>
        <translation>Enmendada el</translation>
    </message>
    <message>
        <source>Amendment</source>
        <extracomment>heading; record type</extracomment>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>Amendment ({0}): {1}</source>
        <translation>Enmienda ({0}): {1}</translation>
    </message>
    <message>
        <source>Amendment to the minutes:</source>
        <translation>Enmienda al acta:</translation>
    </message>
    <message>
        <source>Amendments</source>
        <extracomment>record types</extracomment>
        <translation>Enmiendas</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>field</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>Ámsterdam</translation>
    </message>
    <message>
        <source>An Excel sheet holds {0} rows, and there are more {1}; export them as CSV or JSON.</source>
        <translation>Una hoja de Excel admite {0} filas y aquí hay más ({1}); expórtelas como CSV o JSON.</translation>
    </message>
    <message>
        <source>An action belongs to an objective or to another action; it cannot stand beside objectives.</source>
        <translation>Una acción pertenece a un objetivo o a otra acción; no puede estar al nivel de los objetivos.</translation>
    </message>
    <message>
        <source>An address that begins with http:// would show the password to everybody on the way; use https://.</source>
        <translation>Una dirección que empieza por http:// mostraría la contraseña a cualquiera por el camino; use https://.</translation>
    </message>
    <message>
        <source>An application answers a call: add or import the call first.</source>
        <translation>Una solicitud responde a una convocatoria: añada o importe primero la convocatoria.</translation>
    </message>
    <message>
        <source>An attachment is damaged: {0}</source>
        <translation>Hay un adjunto dañado: {0}</translation>
    </message>
    <message>
        <source>An erased personal value cannot be brought back.</source>
        <translation>Un dato personal suprimido no se puede recuperar.</translation>
    </message>
    <message>
        <source>An objective belongs to its plan; it cannot stand under another objective or become an action. New offers an action below it.</source>
        <translation>Un objetivo pertenece a su plan; no puede depender de otro objetivo ni convertirse en acción. «Nueva» ofrece una acción que dependa de él.</translation>
    </message>
    <message>
        <source>An objective belongs to its plan; it stands as high as it can.</source>
        <translation>Un objetivo pertenece a su plan; ya está en el nivel más alto posible.</translation>
    </message>
    <message>
        <source>Another computer went on under the name of this copy of the file; nothing is lost, and this copy has a name of its own from here on.</source>
        <translation>Otro ordenador ha seguido con el nombre de esta copia del archivo; no se pierde nada, y desde ahora esta copia tiene un nombre propio.</translation>
    </message>
    <message>
        <source>Another condition</source>
        <extracomment>choice of Requirement</extracomment>
        <translation>Otra condición</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>heading</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer on eligibility</source>
        <extracomment>record type</extracomment>
        <translation>Respuesta de elegibilidad</translation>
    </message>
    <message>
        <source>Answered on</source>
        <extracomment>field</extracomment>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Answers no finding</source>
        <translation>Sin constatación a la que responda</translation>
    </message>
    <message>
        <source>Answers on eligibility</source>
        <extracomment>record types</extracomment>
        <translation>Elegibilidad</translation>
    </message>
    <message>
        <source>Answers on the conditions of a call. They are given in the view Calls, with the keys Y, N and ?.</source>
        <translation>Respuestas sobre las condiciones de una convocatoria. Se dan en la vista Convocatorias, con las teclas S, N y ?.</translation>
    </message>
    <message>
        <source>Answers these findings</source>
        <extracomment>field</extracomment>
        <translation>Responde a estas constataciones</translation>
    </message>
    <message>
        <source>Any other business and next meeting</source>
        <translation>Ruegos, preguntas y próxima reunión</translation>
    </message>
    <message>
        <source>Anything worth keeping, yours alone if you choose New private record.</source>
        <translation>Todo lo que merezca conservarse; solo para usted si elige Nueva ficha privada.</translation>
    </message>
    <message>
        <source>Apologies</source>
        <extracomment>field</extracomment>
        <translation>Excusas de asistencia</translation>
    </message>
    <message>
        <source>Apologies: {0}</source>
        <translation>Excusas: {0}</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Application not handed in</source>
        <translation>Solicitud sin presentar</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>record types</extracomment>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Applications in preparation without a decision to bid: {0}</source>
        <translation>Solicitudes en preparación sin decisión de concurrir: {0}</translation>
    </message>
    <message>
        <source>Applications without an owner: {0}</source>
        <translation>Solicitudes sin responsable: {0}</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>heading</extracomment>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>choice of PlanState</extracomment>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approved in</source>
        <extracomment>field</extracomment>
        <translation>Aprobado en</translation>
    </message>
    <message>
        <source>Approved on</source>
        <extracomment>field</extracomment>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <extracomment>choice of PlanState</extracomment>
        <translation>Aprobado con condiciones</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En lista</translation>
    </message>
    <message>
        <source>As many as &amp;fit</source>
        <translation>Las que &amp;quepan</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Según se reconozca</translation>
    </message>
    <message>
        <source>As the portal shows it; several records may share one.</source>
        <extracomment>hint</extracomment>
        <translation>Como lo muestra el portal; varias fichas pueden compartirlo.</translation>
    </message>
    <message>
        <source>As the source prints it: p provisional, e estimated, b break, …</source>
        <extracomment>hint</extracomment>
        <translation>Como la imprime la fuente: p provisional, e estimado, b ruptura…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>heading</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Assessor</source>
        <extracomment>field</extracomment>
        <translation>Evaluador/a</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>choice of Light</extracomment>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>Atenas</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Attach {0} to {1}</source>
        <translation>Adjuntar {0} a {1}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>record types</extracomment>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Attendance</source>
        <extracomment>heading</extracomment>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Azores</source>
        <translation>Azores</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Back out, one step</source>
        <translation>Retroceder un paso</translation>
    </message>
    <message>
        <source>Backup of {0}, to read only</source>
        <translation>Copia del {0}, solo para leer</translation>
    </message>
    <message>
        <source>Bank or investor</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Banco o inversor</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>field</extracomment>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Baseline year</source>
        <extracomment>field</extracomment>
        <translation>Año de partida</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation>Empezar el acta</translation>
    </message>
    <message>
        <source>Begin the minutes of {0}</source>
        <translation>Empezar el acta de {0}</translation>
    </message>
    <message>
        <source>Begin the workspace</source>
        <translation>Crear el archivo de trabajo</translation>
    </message>
    <message>
        <source>Begin with one plan; objectives and actions are put under it.</source>
        <translation>Empiece por un plan; los objetivos y las acciones se colocan debajo.</translation>
    </message>
    <message>
        <source>Begin with the day and what it is about; agenda, decisions and tasks are linked to the meeting.</source>
        <translation>Empiece por el día y el asunto; el orden del día, las decisiones y las tareas se vinculan a la reunión.</translation>
    </message>
    <message>
        <source>Begin your own copy from {0}</source>
        <translation>Empezar su propia copia a partir de {0}</translation>
    </message>
    <message>
        <source>Belgrade</source>
        <translation>Belgrado</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>field</extracomment>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlín</translation>
    </message>
    <message>
        <source>Bid</source>
        <extracomment>choice of Bid</extracomment>
        <translation>Concurrir</translation>
    </message>
    <message>
        <source>Bid not decided</source>
        <translation>Concurrir: sin decidir</translation>
    </message>
    <message>
        <source>Bid or no bid</source>
        <extracomment>field</extracomment>
        <translation>Concurrir o no</translation>
    </message>
    <message>
        <source>Bid sheet</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Body in charge of the strategy</source>
        <extracomment>field</extracomment>
        <translation>Organismo responsable de la estrategia</translation>
    </message>
    <message>
        <source>Both sides read it; for example: Cantabria and Hauts-de-France.</source>
        <extracomment>hint</extracomment>
        <translation>Lo leen ambas partes; por ejemplo: Cantabria y Alta Francia.</translation>
    </message>
    <message>
        <source>Both texts are in, word by word. Whether they make sense together, only a reader can say.</source>
        <translation>Están los dos textos, palabra por palabra. Si juntos tienen sentido, solo puede decirlo quien los lea.</translation>
    </message>
    <message>
        <source>Bratislava</source>
        <translation>Bratislava</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <extracomment>field</extracomment>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Bring a list on a stick or from the portal, or write the first call with Ctrl+N.</source>
        <translation>Traiga una lista en una memoria USB o del portal, o escriba la primera convocatoria con Ctrl+N.</translation>
    </message>
    <message>
        <source>Bring in a list of calls with File, Import, or write down the first call yourself.</source>
        <translation>Traiga una lista de convocatorias con Archivo, Importar, o escriba usted la primera convocatoria.</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruselas</translation>
    </message>
    <message>
        <source>Bucharest</source>
        <translation>Bucarest</translation>
    </message>
    <message>
        <source>Budapest</source>
        <translation>Budapest</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>field</extracomment>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Budget line</source>
        <extracomment>heading; record type</extracomment>
        <translation>Línea presupuestaria</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <extracomment>record types</extracomment>
        <translation>Líneas presupuestarias</translation>
    </message>
    <message>
        <source>Budget lines belong to an action: add that first.</source>
        <translation>Las líneas presupuestarias pertenecen a una acción: añádala primero.</translation>
    </message>
    <message>
        <source>Budget lines of actions and financing shares are added up here, to the cent.</source>
        <translation>Aquí se suman, al céntimo, las líneas presupuestarias de las acciones y las aportaciones financieras.</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>choice of Helix</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Business support organisation or cluster</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Organización de apoyo a las empresas o clúster</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Por acción</translation>
    </message>
    <message>
        <source>By decision to bid</source>
        <translation>Por decisión de concurrir</translation>
    </message>
    <message>
        <source>By file or stick</source>
        <translation>Por archivo o USB</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message numerus="yes">
        <source>By itself every {0} minutes.</source>
        <translation>
            <numerusform>Automático, cada {0} minuto.</numerusform>
            <numerusform>Automático, cada {0} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>Por objetivo</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por situación</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <extracomment>choice of CallKind</extracomment>
        <translation>Convocatoria de propuestas</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>record types</extracomment>
        <translation>Convocatorias</translation>
    </message>
    <message>
        <source>Calls by their next deadline</source>
        <translation>Convocatorias por su próxima fecha límite</translation>
    </message>
    <message>
        <source>Calls not checked for more than 90 days: {0}</source>
        <translation>Convocatorias sin revisar desde hace más de 90 días: {0}</translation>
    </message>
    <message>
        <source>Calls of our actions whose eligibility is open: {0}</source>
        <translation>Convocatorias de nuestras acciones con elegibilidad por aclarar: {0}</translation>
    </message>
    <message>
        <source>Calls that could fund it</source>
        <extracomment>field</extracomment>
        <translation>Convocatorias que podrían financiarla</translation>
    </message>
    <message>
        <source>Calls with no deadline known</source>
        <translation>Convocatorias sin fecha límite conocida</translation>
    </message>
    <message>
        <source>Calls without a cut-off: {0}</source>
        <translation>Convocatorias sin fecha de corte: {0}</translation>
    </message>
    <message>
        <source>Calls: all grants of the Funding &amp; Tenders Portal (grantsTenders.json)</source>
        <translation>Convocatorias: todas las subvenciones del portal «Funding &amp; Tenders» (grantsTenders.json)</translation>
    </message>
    <message>
        <source>Calls: daily feed of the Funding &amp; Tenders Portal (JSON)</source>
        <translation>Convocatorias: publicación diaria del portal «Funding &amp; Tenders» (JSON)</translation>
    </message>
    <message>
        <source>Calls: list from a spreadsheet (CSV, XLSX)</source>
        <translation>Convocatorias: lista de una hoja de cálculo (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Calls: search answer of the Funding &amp; Tenders Portal (JSON)</source>
        <translation>Convocatorias: resultado de búsqueda del portal «Funding &amp; Tenders» (JSON)</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Canarias</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <extracomment>field</extracomment>
        <translation>Arrastrado de</translation>
    </message>
    <message>
        <source>Cascade funding by a project</source>
        <extracomment>choice of CallKind</extracomment>
        <translation>Financiación en cascada de un proyecto</translation>
    </message>
    <message>
        <source>Category in the period before</source>
        <extracomment>field</extracomment>
        <translation>Categoría en el periodo anterior</translation>
    </message>
    <message>
        <source>Category of region</source>
        <extracomment>choice of Requirement; field</extracomment>
        <translation>Categoría de región</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>field</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Ceiling, less developed</source>
        <extracomment>field</extracomment>
        <translation>Límite, menos desarrolladas</translation>
    </message>
    <message>
        <source>Ceiling, more developed</source>
        <extracomment>field</extracomment>
        <translation>Límite, más desarrolladas</translation>
    </message>
    <message>
        <source>Ceiling, more developed, formerly transition</source>
        <extracomment>field</extracomment>
        <translation>Límite, más desarrolladas, antes en transición</translation>
    </message>
    <message>
        <source>Ceiling, outermost</source>
        <extracomment>field</extracomment>
        <translation>Límite, ultraperiféricas</translation>
    </message>
    <message>
        <source>Ceiling, transition</source>
        <extracomment>field</extracomment>
        <translation>Límite, en transición</translation>
    </message>
    <message>
        <source>Ceiling, transition, formerly less developed</source>
        <extracomment>field</extracomment>
        <translation>Límite, en transición, antes menos desarrolladas</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <extracomment>heading</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Cells left as they were: {0} of {1}. {2}.</source>
        <translation>Celdas que quedan como estaban: {0} de {1}. {2}.</translation>
    </message>
    <message>
        <source>Chair</source>
        <extracomment>field</extracomment>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>heading</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change a record</source>
        <translation>Modificar una ficha</translation>
    </message>
    <message>
        <source>Change {0} cannot be read: {1}</source>
        <translation>El cambio {0} no se puede leer: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Change {0} fields of {1}</source>
        <translation>
            <numerusform>Modificar {0} campo de {1}</numerusform>
            <numerusform>Modificar {0} campos de {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {0} is not listed as what it is.</source>
        <translation>El cambio {0} no figura como lo que es.</translation>
    </message>
    <message>
        <source>Change {0} names a change that is not there before it.</source>
        <translation>El cambio {0} menciona un cambio anterior que no está.</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Modificar «{0}» de {1}</translation>
    </message>
    <message>
        <source>Change {0} was altered: its bytes do not fit its name.</source>
        <translation>El cambio {0} fue alterado: su contenido no corresponde a su nombre.</translation>
    </message>
    <message>
        <source>Change {0} was altered: its signature does not fit.</source>
        <translation>El cambio {0} fue alterado: su firma no es válida.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Campos modificados: {0}</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Charts need scores, or findings with importance and feasibility from 1 to 5.</source>
        <translation>Hacen falta puntuaciones, o constataciones con importancia y viabilidad de 1 a 5.</translation>
    </message>
    <message>
        <source>Checked lately</source>
        <extracomment>choice of Freshness</extracomment>
        <translation>Comprobada hace poco</translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>field</extracomment>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>Checked over 30 days ago</source>
        <extracomment>choice of Freshness</extracomment>
        <translation>Comprobada hace más de 30 días</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Elija primero una ficha.</translation>
    </message>
    <message>
        <source>Choose an application first.</source>
        <translation>Elija primero una solicitud.</translation>
    </message>
    <message>
        <source>Choose first who scores; people are added in the list of people.</source>
        <translation>Elija primero quién puntúa; las personas se añaden en la lista de personas.</translation>
    </message>
    <message>
        <source>Choose several in a list</source>
        <translation>Elegir varias en una lista</translation>
    </message>
    <message>
        <source>Choose the &amp;pack…</source>
        <translation>Elegir el &amp;paquete…</translation>
    </message>
    <message>
        <source>Choose the pack that you were given</source>
        <translation>Elegir el paquete que le han dado</translation>
    </message>
    <message>
        <source>Choose the whole column</source>
        <translation>Elegir toda la columna</translation>
    </message>
    <message>
        <source>Choose whole records</source>
        <translation>Elegir fichas enteras</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>heading</extracomment>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circle with a partner</source>
        <extracomment>record type</extracomment>
        <translation>Círculo con una región socia</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Circulate the minutes of {0}</source>
        <translation>Distribuir el acta de {0}</translation>
    </message>
    <message>
        <source>Circulated</source>
        <extracomment>choice of MeetingState</extracomment>
        <translation>Distribuida</translation>
    </message>
    <message>
        <source>Civil society</source>
        <extracomment>choice of Helix</extracomment>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Classification</source>
        <extracomment>heading</extracomment>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Close all lines</source>
        <translation>Plegar todas las líneas</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>choice of CallState; choice of RiskState</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>field</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cohesion policy</source>
        <extracomment>heading</extracomment>
        <translation>Política de cohesión</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>choice of FindingState</extracomment>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment on this field</source>
        <translation>Comentar este campo</translation>
    </message>
    <message>
        <source>Comment on {0}</source>
        <translation>Comentar {0}</translation>
    </message>
    <message>
        <source>Comment: {0}</source>
        <translation>Comentario: {0}</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>record types</extracomment>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Comments and notes stay in the team.</source>
        <translation>Los comentarios y las notas se quedan en el equipo.</translation>
    </message>
    <message>
        <source>Comments are written beside a record (Ctrl+Alt+M in one of its fields).</source>
        <translation>Los comentarios se escriben junto a una ficha (Ctrl+Alt+M en uno de sus campos).</translation>
    </message>
    <message>
        <source>Comments on any record, kept with the record that they are about.</source>
        <translation>Comentarios sobre cualquier ficha, guardados con la ficha de la que tratan.</translation>
    </message>
    <message>
        <source>Commission department</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation>Servicio de la Comisión</translation>
    </message>
    <message>
        <source>Committed</source>
        <extracomment>choice of BudgetKind</extracomment>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Companies, universities, clusters and offices that you work with.</source>
        <translation>Empresas, universidades, clústeres y organismos con los que trabaja.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Competitive asset</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation>Ventaja competitiva</translation>
    </message>
    <message>
        <source>Competitive assets</source>
        <translation>Ventajas competitivas</translation>
    </message>
    <message>
        <source>Competitiveness</source>
        <extracomment>choice of ActionField</extracomment>
        <translation>Competitividad</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>field</extracomment>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>field</extracomment>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>field</extracomment>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Confirmed by the team</source>
        <extracomment>choice of FindingState</extracomment>
        <translation>Confirmada por el equipo</translation>
    </message>
    <message>
        <source>Conflicts of this record</source>
        <translation>Conflictos de esta ficha</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>field</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent of</source>
        <extracomment>field</extracomment>
        <translation>Fecha del consentimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>heading</extracomment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact person</source>
        <extracomment>field</extracomment>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>heading</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Context indicator</source>
        <extracomment>choice of IndicatorKind</extracomment>
        <translation>Indicador de contexto</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <extracomment>choice of Bearing</extracomment>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Copenhagen</source>
        <translation>Copenhague</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied; it can be pasted into a message now.</source>
        <translation>Copiado; ya se puede pegar en un mensaje.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the line with what belongs to it</source>
        <translation>Copiar la línea con lo que le pertenece</translation>
    </message>
    <message>
        <source>Corrections of final minutes; the minutes themselves stay as they were agreed.</source>
        <translation>Correcciones de un acta definitiva; el acta se conserva tal como se acordó.</translation>
    </message>
    <message>
        <source>Cost category</source>
        <extracomment>field</extracomment>
        <translation>Categoría de coste</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>field</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Counts for RCO16 where stakeholders took part.</source>
        <extracomment>hint</extracomment>
        <translation>Cuenta para el RCO16 si participaron partes interesadas.</translation>
    </message>
    <message>
        <source>Counts the duplicates that were joined into it.</source>
        <extracomment>hint</extracomment>
        <translation>Cuenta los duplicados que se fusionaron en ella.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <extracomment>record types</extracomment>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Criteria have their own.</source>
        <extracomment>hint</extracomment>
        <translation>Los criterios tienen los suyos.</translation>
    </message>
    <message>
        <source>Criteria without a list</source>
        <translation>Criterios sin lista</translation>
    </message>
    <message>
        <source>Criteria without a weight: {0}</source>
        <translation>Criterios sin ponderación: {0}</translation>
    </message>
    <message>
        <source>Criterion</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Cumulative since the start</source>
        <extracomment>choice of Accumulation</extracomment>
        <translation>Acumulado desde el inicio</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <extracomment>record types</extracomment>
        <translation>Fechas de corte</translation>
    </message>
    <message>
        <source>Data protection</source>
        <extracomment>heading</extracomment>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>field</extracomment>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>field</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date as typed</source>
        <extracomment>field</extracomment>
        <translation>Fecha tal como se escribió</translation>
    </message>
    <message>
        <source>Date of the figure</source>
        <extracomment>field</extracomment>
        <translation>Fecha del dato</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>heading</extracomment>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates: the action has no start.</source>
        <translation>Fechas: la acción no tiene inicio.</translation>
    </message>
    <message>
        <source>Dates: the action starts after the deadline.</source>
        <translation>Fechas: la acción empieza después de la fecha límite.</translation>
    </message>
    <message>
        <source>Dates: the action starts before the deadline; money comes after it.</source>
        <translation>Fechas: la acción empieza antes de la fecha límite; el dinero llega después.</translation>
    </message>
    <message>
        <source>Dates: the call has no date.</source>
        <translation>Fechas: la convocatoria no tiene fecha.</translation>
    </message>
    <message>
        <source>Dates: the last deadline of the call has passed.</source>
        <translation>Fechas: ha pasado la última fecha límite de la convocatoria.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días que faltan</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>field</extracomment>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Deadline of a call</source>
        <translation>Fecha límite de una convocatoria</translation>
    </message>
    <message>
        <source>Deadline {0}, {1}</source>
        <translation>Fecha límite {0}, {1}</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <extracomment>field</extracomment>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Deadlines of a call: add the call first, or import a list of calls (Ctrl+I).</source>
        <translation>Plazos de una convocatoria: añada primero la convocatoria, o importe una lista de convocatorias (Ctrl+I).</translation>
    </message>
    <message>
        <source>Deadlines of calls, tasks and milestones come here by themselves once they have a day.</source>
        <translation>Las fechas límite de las convocatorias, las tareas y los hitos llegan aquí solos en cuanto tienen fecha.</translation>
    </message>
    <message>
        <source>Decide what waits at this record</source>
        <translation>Decidir lo pendiente en esta ficha</translation>
    </message>
    <message>
        <source>Decided in</source>
        <extracomment>field</extracomment>
        <translation>Decidido en</translation>
    </message>
    <message>
        <source>Decided on</source>
        <extracomment>field</extracomment>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <extracomment>field</extracomment>
        <translation>Decimales mostrados</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decision to bid</source>
        <extracomment>heading</extracomment>
        <translation>Decisión de concurrir</translation>
    </message>
    <message>
        <source>Decision: {0}</source>
        <translation>Decisión: {0}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>record types</extracomment>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>field</extracomment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Eliminar fichas</translation>
    </message>
    <message>
        <source>Delete the records</source>
        <translation>Eliminar las fichas</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Eliminar {0}</translation>
    </message>
    <message>
        <source>Delete {0} after all</source>
        <translation>Eliminar {0} de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Delete {0} records</source>
        <translation>
            <numerusform>Eliminar {0} ficha</numerusform>
            <numerusform>Eliminar {0} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {0} with what belongs to it ({1})</source>
        <translation>Eliminar {0} con lo que le pertenece ({1})</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Deleted by {0}, changed by {1}</source>
        <translation>Eliminada por {0}, modificada por {1}</translation>
    </message>
    <message>
        <source>Denominator</source>
        <extracomment>field</extracomment>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>field</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details beside</source>
        <translation>Detalles al lado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Ha fallado</translation>
    </message>
    <message>
        <source>Did {0} read this fingerprint to you, letter by letter?</source>
        <translation>¿Le ha leído {0} esta huella, letra por letra?</translation>
    </message>
    <message>
        <source>Different values by {0}</source>
        <translation>Valores distintos de {0}</translation>
    </message>
    <message>
        <source>Direct: the Commission or an agency</source>
        <extracomment>choice of Management</extracomment>
        <translation>Directa: la Comisión o una agencia</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>field</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Discussion</source>
        <extracomment>field</extracomment>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Do not write</source>
        <translation>No escribir</translation>
    </message>
    <message>
        <source>Do we meet it</source>
        <extracomment>field</extracomment>
        <translation>La cumplimos</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>field</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document as sent</source>
        <extracomment>field</extracomment>
        <translation>Documento enviado</translation>
    </message>
    <message>
        <source>Documented</source>
        <extracomment>choice of Strength</extracomment>
        <translation>Documentada</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>heading</extracomment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>choice of ActionStatus; choice of DueGroup; field</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation>Hecho ahora mismo</translation>
    </message>
    <message>
        <source>Done on</source>
        <extracomment>field</extracomment>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Hecha: {0}</translation>
    </message>
    <message>
        <source>Done; can be undone</source>
        <translation>Hecho; se puede deshacer</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>choice of PlanState</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft minutes</source>
        <extracomment>choice of MeetingState</extracomment>
        <translation>Borrador de acta</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture (Ctrl+V), or choose a file. A copy is kept in this file.</source>
        <translation>Suelte aquí un archivo, pegue una imagen (Ctrl+V) o elija un archivo. Se guarda una copia en este archivo de trabajo.</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>Dublín</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>field</extracomment>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Due day of “{0}”:</source>
        <translation>Vencimiento de «{0}»:</translation>
    </message>
    <message>
        <source>Due within 14 working days</source>
        <translation>Vencen en 14 días hábiles</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>field</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>EGTC</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>AECT</translation>
    </message>
    <message>
        <source>EU</source>
        <extracomment>choice of FundingLevel</extracomment>
        <translation>UE</translation>
    </message>
    <message>
        <source>EU, national, regional; public and private</source>
        <translation>UE, nacional y regional; público y privado</translation>
    </message>
    <message>
        <source>Each move was possible by itself. Both cannot be, so one of the records stands at the top.</source>
        <translation>Cada movimiento era posible por sí solo. Los dos a la vez no, así que una de las fichas está en el nivel superior.</translation>
    </message>
    <message>
        <source>Each period by itself</source>
        <extracomment>choice of Accumulation</extracomment>
        <translation>Cada periodo por separado</translation>
    </message>
    <message>
        <source>Edition of NACE</source>
        <extracomment>field</extracomment>
        <translation>Edición de la NACE</translation>
    </message>
    <message>
        <source>Eligibility not known</source>
        <translation>Elegibilidad desconocida</translation>
    </message>
    <message>
        <source>Eligibility open</source>
        <translation>Elegibilidad por aclarar</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Elegible</translation>
    </message>
    <message>
        <source>Eligible for us</source>
        <extracomment>field</extracomment>
        <translation>Podemos concurrir</translation>
    </message>
    <message>
        <source>Eligible?</source>
        <translation>¿Elegible?</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Empty counts as planned.</source>
        <extracomment>hint</extracomment>
        <translation>Vacío cuenta como previsto.</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Vaciar las celdas</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message numerus="yes">
        <source>Empty {0} cells</source>
        <translation>
            <numerusform>Vaciar {0} celda</numerusform>
            <numerusform>Vaciar {0} celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: the record as a whole.</source>
        <extracomment>hint</extracomment>
        <translation>Vacío: la ficha en su conjunto.</translation>
    </message>
    <message>
        <source>Empty: the unit of the indicator.</source>
        <extracomment>hint</extracomment>
        <translation>Vacío: la unidad del indicador.</translation>
    </message>
    <message>
        <source>Empty: the whole time of the action.</source>
        <extracomment>hint</extracomment>
        <translation>Vacío: toda la duración de la acción.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <extracomment>field</extracomment>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>field</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>field</extracomment>
        <translation>Hora de fin</translation>
    </message>
    <message>
        <source>Ends, due</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter adds it. Understood in the line: {0}</source>
        <translation>Intro lo añade. Se entiende en la línea: {0}</translation>
    </message>
    <message>
        <source>Enter applies, Esc gives back.</source>
        <translation>Intro aplica, Esc deja como estaba.</translation>
    </message>
    <message>
        <source>Enterprise other than an SME</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Empresa que no es pyme</translation>
    </message>
    <message>
        <source>Entrepreneurial discovery focus group</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation>Grupo de trabajo de descubrimiento emprendedor</translation>
    </message>
    <message>
        <source>Equipment</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation>Equipamiento</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Suprimir datos personales</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Datos suprimidos</translation>
    </message>
    <message numerus="yes">
        <source>Every {0} minutes</source>
        <translation>
            <numerusform>Cada {0} minuto</numerusform>
            <numerusform>Cada {0} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody: all that the team shares</source>
        <translation>Todos: lo que comparte el equipo</translation>
    </message>
    <message>
        <source>Everything in this file</source>
        <translation>Todo el contenido de este archivo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>heading; record type; record types</extracomment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence contradicts it</source>
        <translation>La evidencia la contradice</translation>
    </message>
    <message>
        <source>Evidence without a source: {0}</source>
        <translation>Evidencias sin fuente: {0}</translation>
    </message>
    <message>
        <source>Example: action plan</source>
        <translation>Ejemplo: plan de acción</translation>
    </message>
    <message>
        <source>Example: applications and financing</source>
        <translation>Ejemplo: solicitudes y financiación</translation>
    </message>
    <message>
        <source>Example: diagnosis</source>
        <translation>Ejemplo: diagnóstico</translation>
    </message>
    <message>
        <source>Example: funding opportunities</source>
        <translation>Ejemplo: oportunidades de financiación</translation>
    </message>
    <message>
        <source>Example: meetings, decisions and tasks</source>
        <translation>Ejemplo: reuniones, decisiones y tareas</translation>
    </message>
    <message>
        <source>Example: region, team and strategy</source>
        <translation>Ejemplo: región, equipo y estrategia</translation>
    </message>
    <message>
        <source>Exchange with {0} did not work, {1}</source>
        <translation>Ha fallado el intercambio con {0}, {1}</translation>
    </message>
    <message>
        <source>Exchanging with {0} …</source>
        <translation>Intercambiando con {0}…</translation>
    </message>
    <message>
        <source>Exchanging …</source>
        <translation>Intercambiando…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <extracomment>heading</extracomment>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>External expertise and services</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation>Asesoramiento y servicios externos</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>A&amp;rchivos</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation>Facilitador/a</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <extracomment>field</extracomment>
        <translation>Viabilidad</translation>
    </message>
    <message>
        <source>Feedback</source>
        <extracomment>field</extracomment>
        <translation>Observaciones recibidas</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>field</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field of action</source>
        <extracomment>field</extracomment>
        <translation>Campo de actuación</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>heading</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>field</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or stick</source>
        <translation>Archivo o memoria USB</translation>
    </message>
    <message>
        <source>Files of this record</source>
        <translation>Archivos de esta ficha</translation>
    </message>
    <message>
        <source>Files that belong to records. Drop a file on a record, or paste a picture into it.</source>
        <translation>Archivos que pertenecen a fichas. Suelte un archivo sobre una ficha o pegue en ella una imagen.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message numerus="yes">
        <source>Fill {0} cells</source>
        <translation>
            <numerusform>Rellenar {0} celda</numerusform>
            <numerusform>Rellenar {0} celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill {0} in {1} records</source>
        <translation>
            <numerusform>Rellenar «{0}» en {1} ficha</numerusform>
            <numerusform>Rellenar «{0}» en {1} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: “{0}”. Dashed: the mean of all. Nothing is drawn where there is no information.</source>
        <translation>Relleno: «{0}». Línea discontinua: la media de todo. Donde no hay información no se dibuja nada.</translation>
    </message>
    <message>
        <source>Filter by {0} without a language; texts in all languages are found by search.</source>
        <translation>Filtre por {0} sin idioma; la búsqueda encuentra textos en todos los idiomas.</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>Filtrar las convocatorias</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>choice of MeetingState</extracomment>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>Financing share</source>
        <extracomment>heading; record type</extracomment>
        <translation>Aportación financiera</translation>
    </message>
    <message>
        <source>Financing shares</source>
        <extracomment>record types</extracomment>
        <translation>Aportaciones</translation>
    </message>
    <message>
        <source>Find a name; Space: present, apologies; Esc: done</source>
        <translation>Busque un nombre; Espacio: asiste, se excusa; Esc: listo</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Find or make a record that is linked to this one</source>
        <translation>Buscar o crear una ficha enlazada con esta</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>heading; record type</extracomment>
        <translation>Constatación</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>field; record types</extracomment>
        <translation>Constataciones</translation>
    </message>
    <message>
        <source>Findings without a kind: {0}</source>
        <translation>Constataciones sin tipo: {0}</translation>
    </message>
    <message>
        <source>Findings without evidence: {0}</source>
        <translation>Constataciones sin evidencia: {0}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Fingerprint: {0}</source>
        <translation>Huella: {0}</translation>
    </message>
    <message>
        <source>First day. Type 15.3.2018, 15/3/18, Q2 2018 (its first day), +6w or +10wd (from today).</source>
        <translation>Primer día. Escriba 15.3.2018, 15/3/18, T2 2018 (su primer día), +6w (semanas) o +10wd (días hábiles desde hoy).</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>heading</extracomment>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>Five themes of the industrial-transition pilot</source>
        <extracomment>choice of ThemeSet</extracomment>
        <translation>Cinco temas del proyecto piloto de transición industrial</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>field</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For a partnership to deepen.</source>
        <extracomment>hint</extracomment>
        <translation>Para una colaboración que se quiera reforzar.</translation>
    </message>
    <message>
        <source>For example 1.0; frozen versions are kept beside.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, 1.0; las versiones cerradas se conservan aparte.</translation>
    </message>
    <message>
        <source>For example 2021-2027.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, 2021-2027.</translation>
    </message>
    <message>
        <source>For example ERDF, LIFE, or your own short name.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, FEDER, LIFE o una abreviatura propia.</translation>
    </message>
    <message>
        <source>For example ES13; the level follows from its length.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, ES13; su longitud indica el nivel.</translation>
    </message>
    <message>
        <source>For example RCO01, or the code the source uses.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, RCO01, o el código que use la fuente.</translation>
    </message>
    <message>
        <source>For example RSO1.1, for common indicators.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, RSO1.1, para indicadores comunes.</translation>
    </message>
    <message>
        <source>For example nama_10r_2gdp.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, nama_10r_2gdp.</translation>
    </message>
    <message>
        <source>For example the NACE section, sex or age group.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, la sección de la NACE, el sexo o el grupo de edad.</translation>
    </message>
    <message>
        <source>For example the nine-digit PIC of the EU portal.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo, el PIC de nueve cifras del portal de la UE.</translation>
    </message>
    <message>
        <source>For example: RIS3 wheel, enabling condition, bid sheet.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo: rueda RIS3, condición favorecedora, hoja de decisión de concurrir.</translation>
    </message>
    <message>
        <source>For example: head of the innovation unit.</source>
        <extracomment>hint</extracomment>
        <translation>Por ejemplo: jefa de la unidad de innovación.</translation>
    </message>
    <message>
        <source>For them</source>
        <translation>Para la otra parte</translation>
    </message>
    <message>
        <source>For this call alone; empty when not published.</source>
        <extracomment>hint</extracomment>
        <translation>Solo para esta convocatoria; vacío si no se ha publicado.</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>Para nosotros</translation>
    </message>
    <message>
        <source>For {0}, say which of its records is meant, and whether it is one.</source>
        <translation>Para {0}, indique a cuál de sus fichas se refiere y si forma parte o no.</translation>
    </message>
    <message>
        <source>Forget {0} on this laptop? What lies there stays there, and nothing in this file changes.</source>
        <translation>¿Olvidar {0} en este ordenador? Lo que hay allí se queda allí, y en este archivo no cambia nada.</translation>
    </message>
    <message>
        <source>Forthcoming</source>
        <extracomment>choice of CallState</extracomment>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>From a file: the portal's own, or a table with one call in each row</source>
        <translation>De un archivo: el del portal, o una tabla con una convocatoria por fila</translation>
    </message>
    <message>
        <source>From a newer version, kept and not shown: {0}</source>
        <translation>De una versión más reciente; se conserva, no se muestra: {0}</translation>
    </message>
    <message>
        <source>From agenda item</source>
        <extracomment>field</extracomment>
        <translation>Del punto del orden del día</translation>
    </message>
    <message>
        <source>From decision</source>
        <extracomment>field</extracomment>
        <translation>De la decisión</translation>
    </message>
    <message>
        <source>From field to field</source>
        <translation>De campo en campo</translation>
    </message>
    <message>
        <source>From meeting</source>
        <extracomment>field</extracomment>
        <translation>De la reunión</translation>
    </message>
    <message>
        <source>From now on nothing more goes to them. What they hold already stays with them; nobody can take that back. Colleagues stop giving once they have received this, and what the partner still sends is taken in until you retire their people under Members.</source>
        <translation>Desde ahora no se les da nada más. Lo que ya tienen se queda con ellos; nadie puede retirarlo. Sus colegas dejan de dar en cuanto reciben este cambio, y lo que la región socia siga enviando se incorpora hasta que retire usted a sus personas en Miembros.</translation>
    </message>
    <message>
        <source>From then on nothing more went to them; what they had, they keep.</source>
        <extracomment>hint</extracomment>
        <translation>Desde entonces no se les da nada más; conservan lo que tenían.</translation>
    </message>
    <message>
        <source>From – to (9:30-13:00):</source>
        <translation>De – a (9:30-13:00):</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>field</extracomment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>heading</extracomment>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Funding and projects</source>
        <translation>Fondos y proyectos</translation>
    </message>
    <message>
        <source>Funding instrument</source>
        <extracomment>record type</extracomment>
        <translation>Instrumento de financiación</translation>
    </message>
    <message>
        <source>Funding instruments</source>
        <extracomment>record types</extracomment>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <extracomment>field</extracomment>
        <translation>Porcentaje de financiación</translation>
    </message>
    <message>
        <source>Funds and programmes from which actions may be paid.</source>
        <translation>Fondos y programas con los que pueden pagarse las acciones.</translation>
    </message>
    <message>
        <source>Furthest apart: “{0}” for {1}, from {2} to {3}.</source>
        <translation>Mayor diferencia: «{0}» en {1}, de {2} a {3}.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Give the meeting a day first.</source>
        <translation>Ponga primero fecha a la reunión.</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>choice of Consent</extracomment>
        <translation>Otorgado</translation>
    </message>
    <message>
        <source>Go back to the file as it was on {0}? What it holds now is kept as a backup.</source>
        <translation>¿Volver al archivo tal como estaba el {0}? Lo que contiene ahora se conserva como copia de seguridad.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir a la ficha</translation>
    </message>
    <message>
        <source>Go to the capture line</source>
        <translation>Ir a la línea de anotación</translation>
    </message>
    <message>
        <source>Go to what came of the line</source>
        <translation>Ir a lo que resultó de la línea</translation>
    </message>
    <message>
        <source>Go to what the comment is on</source>
        <translation>Ir a lo que se comenta</translation>
    </message>
    <message>
        <source>Go to what the task concerns</source>
        <translation>Ir a lo que se refiere la tarea</translation>
    </message>
    <message>
        <source>Go to {0} › {1}</source>
        <translation>Ir a {0} › {1}</translation>
    </message>
    <message>
        <source>Grant agreement, letter, budget act.</source>
        <extracomment>hint</extracomment>
        <translation>Convenio de subvención, carta, ley de presupuestos.</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>choice of Stage; field</extracomment>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Grants expected</source>
        <extracomment>field</extracomment>
        <translation>Subvenciones previstas</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>field</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <extracomment>field</extracomment>
        <translation>Pregunta guía</translation>
    </message>
    <message>
        <source>Guiding questions: {0}</source>
        <translation>Preguntas guía: {0}</translation>
    </message>
    <message>
        <source>Hand the task to someone</source>
        <translation>Asignar la tarea a alguien</translation>
    </message>
    <message>
        <source>Has occurred</source>
        <extracomment>choice of RiskState</extracomment>
        <translation>Se ha producido</translation>
    </message>
    <message>
        <source>Headings that you want to find things by; findings, notes and calls can be linked to them.</source>
        <translation>Epígrafes por los que quiere encontrar las cosas; pueden vincularse a ellas constataciones, notas y convocatorias.</translation>
    </message>
    <message>
        <source>Helsinki</source>
        <translation>Helsinki</translation>
    </message>
    <message>
        <source>Here the answer is --keep or --delete; no value is asked for.</source>
        <translation>Aquí se responde --keep o --delete; no se pide ningún valor.</translation>
    </message>
    <message>
        <source>Higher education or research</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Enseñanza superior o investigación</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <extracomment>choice of Direction</extracomment>
        <translation>Mejor cuanto más alto</translation>
    </message>
    <message>
        <source>Highest EU share where the category of region does not matter.</source>
        <extracomment>hint</extracomment>
        <translation>Porcentaje máximo de la UE cuando no importa la categoría de la región.</translation>
    </message>
    <message>
        <source>Hospital or medical centre</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Hospital o centro médico</translation>
    </message>
    <message>
        <source>Hours: {0}</source>
        <translation>Horario: {0}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>How often it was said</source>
        <extracomment>field</extracomment>
        <translation>Veces que se dijo</translation>
    </message>
    <message>
        <source>How packs name it.</source>
        <extracomment>hint</extracomment>
        <translation>Cómo lo llaman los paquetes.</translation>
    </message>
    <message>
        <source>How periods add up</source>
        <extracomment>field</extracomment>
        <translation>Cómo se acumulan los periodos</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>field</extracomment>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <extracomment>heading</extracomment>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>How the source itself tells calls apart.</source>
        <extracomment>hint</extracomment>
        <translation>Cómo distingue la propia fuente sus convocatorias.</translation>
    </message>
    <message>
        <source>How we test it</source>
        <extracomment>field</extracomment>
        <translation>Cómo lo probamos</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Nodo central</translation>
    </message>
    <message>
        <source>Hub of the IT department (PostgreSQL)</source>
        <translation>Nodo central del departamento de informática (PostgreSQL)</translation>
    </message>
    <message>
        <source>I have seen this: show only what comes from now on</source>
        <translation>Ya lo he visto: mostrar solo lo que llegue desde ahora</translation>
    </message>
    <message>
        <source>Idea</source>
        <extracomment>choice of ActionStatus</extracomment>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>field</extracomment>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identifier of the wider call</source>
        <extracomment>field</extracomment>
        <translation>Identificador de la convocatoria general</translation>
    </message>
    <message>
        <source>If {0} weighs {1}, “{2}” goes from rank {3} to {4}.</source>
        <translation>Si {0} pesa {1}, «{2}» pasa del puesto {3} al {4}.</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>field</extracomment>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importar {0}</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>field</extracomment>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Importance × feasibility</source>
        <translation>Importancia × viabilidad</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>In reply to</source>
        <extracomment>field</extracomment>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>In which fields do firms from elsewhere come to our laboratories or graduates?</source>
        <translation>¿En qué campos acuden empresas de fuera a nuestros laboratorios o titulados?</translation>
    </message>
    <message>
        <source>In words, not figures</source>
        <extracomment>field</extracomment>
        <translation>Con palabras, sin cifras</translation>
    </message>
    <message>
        <source>In {0}.</source>
        <translation>En {0}.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletas</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Bajar de nivel</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicator target</source>
        <extracomment>record type</extracomment>
        <translation>Meta de indicador</translation>
    </message>
    <message>
        <source>Indicator targets</source>
        <extracomment>record types</extracomment>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Indicator targets without an indicator or without a target: {0}</source>
        <translation>Metas sin indicador o sin valor: {0}</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>record types</extracomment>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indirect: the EIB Group or another partner</source>
        <extracomment>choice of Management</extracomment>
        <translation>Indirecta: el Grupo BEI u otro socio</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <extracomment>choice of ActionField</extracomment>
        <translation>Infraestructuras</translation>
    </message>
    <message>
        <source>Infrastructure and works</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation>Infraestructuras y obras</translation>
    </message>
    <message>
        <source>Infrastructure or public service provider</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Prestador de infraestructuras o servicios públicos</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <extracomment>field</extracomment>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Insert: new line, with Alt below it · Enter: write · Ctrl+arrows: indent, move · F4: details · F7: timeline</source>
        <translation>Insertar: nueva línea (con Alt, dependiente) · Intro: escribir · Ctrl+flechas: nivel, mover · F4: detalles · F7: cronograma</translation>
    </message>
    <message>
        <source>Instead of</source>
        <extracomment>field</extracomment>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Instead of “{0}”:</source>
        <translation>En lugar de «{0}»:</translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>field; heading</extracomment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Interest group or NGO</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Grupo de interés u ONG</translation>
    </message>
    <message>
        <source>Interested</source>
        <extracomment>choice of Stage</extracomment>
        <translation>Con interés</translation>
    </message>
    <message>
        <source>International organisation</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Investment and funding</source>
        <extracomment>choice of ActionField</extracomment>
        <translation>Inversión y financiación</translation>
    </message>
    <message>
        <source>Investment barrier</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation>Barrera a la inversión</translation>
    </message>
    <message>
        <source>Investment barriers</source>
        <translation>Barreras a la inversión</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Estambul</translation>
    </message>
    <message>
        <source>It begins with https://; the server's help says which address is for WebDAV.</source>
        <translation>Empieza por https://; la ayuda del servidor indica cuál es la dirección para WebDAV.</translation>
    </message>
    <message>
        <source>It begins with postgresql://; your IT department has it.</source>
        <translation>Empieza por postgresql://; la tiene su departamento de informática.</translation>
    </message>
    <message>
        <source>It can be decided anew; the others get that with the next exchange.</source>
        <translation>Se puede volver a decidir; los demás lo reciben con el próximo intercambio.</translation>
    </message>
    <message>
        <source>It cannot stand there: objectives belong to plans, actions to objectives or actions.</source>
        <translation>Ahí no puede estar: los objetivos pertenecen a planes; las acciones, a objetivos o acciones.</translation>
    </message>
    <message>
        <source>It decides the ceiling of EU co-financing; the legal list is Decision (EU) 2021/1130.</source>
        <extracomment>hint</extracomment>
        <translation>Determina el límite de la cofinanciación de la UE; la lista legal es la Decisión (UE) 2021/1130.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It has no days to judge by.</source>
        <translation>No tiene fechas con las que valorarla.</translation>
    </message>
    <message>
        <source>It is personal, and was not ticked.</source>
        <translation>Es un dato personal y no se ha marcado.</translation>
    </message>
    <message>
        <source>It is private; share it with the team first.</source>
        <translation>Es privada; compártala antes con el equipo.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Ya es la primera línea.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Ya es la última línea.</translation>
    </message>
    <message>
        <source>It lies in the trash.</source>
        <translation>Está en la papelera.</translation>
    </message>
    <message>
        <source>It lives in a circle with a partner already.</source>
        <translation>Ya está en un círculo con una región socia.</translation>
    </message>
    <message>
        <source>It looks like “{0}”.</source>
        <translation>Se parece a «{0}».</translation>
    </message>
    <message>
        <source>It may stay as it was merged</source>
        <translation>Puede quedar tal como se fusionó</translation>
    </message>
    <message>
        <source>It refers to {0}, which does not go along.</source>
        <translation>Remite a {0}, que no va.</translation>
    </message>
    <message>
        <source>It refers to {0}, which is private too; share that first.</source>
        <translation>Remite a {0}, que también es privada; comparta antes esa.</translation>
    </message>
    <message>
        <source>It starts before this ends: {0}</source>
        <translation>Empieza antes de que termine: {0}</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>Se ha modificado desde entonces.</translation>
    </message>
    <message>
        <source>It was judged otherwise ({0}), but no reason is given.</source>
        <translation>Se ha valorado de otro modo ({0}), pero sin indicar el motivo.</translation>
    </message>
    <message>
        <source>It was stopped before its end; what had come in by then is here.</source>
        <translation>Se detuvo antes de terminar; lo que había entrado hasta entonces está aquí.</translation>
    </message>
    <message>
        <source>It was there before, too; delete it if it is to go.</source>
        <translation>También estaba antes; elimínela si debe irse.</translation>
    </message>
    <message>
        <source>Its bar follows from the actions below it; move those.</source>
        <translation>Su barra resulta de las acciones que dependen de ella; muévalas a ellas.</translation>
    </message>
    <message>
        <source>Its corner of the quadruple helix; votes are also counted by it.</source>
        <extracomment>hint</extracomment>
        <translation>Su vértice de la cuádruple hélice; los votos se cuentan también por grupos.</translation>
    </message>
    <message>
        <source>Its end has passed and it is not done.</source>
        <translation>Su fin ha pasado y no está hecha.</translation>
    </message>
    <message>
        <source>Its matched call has no date.</source>
        <translation>Su convocatoria no tiene fecha.</translation>
    </message>
    <message>
        <source>Its start has passed and nothing has begun.</source>
        <translation>Su inicio ha pasado y nada ha empezado.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Judged so: {0}</source>
        <translation>Se ha valorado así: {0}</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>field</extracomment>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>heading</extracomment>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Conservar lo &amp;mío</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Keep one, count both</source>
        <translation>Conservar una, contar ambas</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Conservar la decisión</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>field</extracomment>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Keep what {0} wrote</source>
        <translation>Conservar lo de {0}</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Conservar {0}</translation>
    </message>
    <message>
        <source>Kept places</source>
        <translation>Lugares guardados</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keywords</source>
        <extracomment>field</extracomment>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>field</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <extracomment>field</extracomment>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Kiev</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>field</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Largest contribution</source>
        <extracomment>field</extracomment>
        <translation>Contribución máxima</translation>
    </message>
    <message>
        <source>Last day, or due day. Type 15.3.2018, 15/3/18, Q2 2018 (its last day), +6w or +10wd (from today).</source>
        <translation>Último día o vencimiento. Escriba 15.3.2018, 15/3/18, T2 2018 (su último día), +6w (semanas) o +10wd (días hábiles desde hoy).</translation>
    </message>
    <message>
        <source>Last exchange with {0}, {1}</source>
        <translation>Último intercambio con {0}, {1}</translation>
    </message>
    <message>
        <source>Last given: {0}, {1}</source>
        <translation>Última entrega: {0}, {1}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>choice of DueGroup</extracomment>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Lead applicant</source>
        <extracomment>field</extracomment>
        <translation>Solicitante principal</translation>
    </message>
    <message>
        <source>Leads to any record.</source>
        <translation>Enlaza con cualquier ficha.</translation>
    </message>
    <message>
        <source>Leads to: {0}.</source>
        <translation>Enlaza con: {0}.</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>No mover ninguna</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Left out for version {0}: {1}.</source>
        <translation>Omitido para la versión {0}: {1}.</translation>
    </message>
    <message>
        <source>Less developed region</source>
        <extracomment>choice of RegionCategory</extracomment>
        <translation>Región menos desarrollada</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>Dejar esto</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>field</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level as the source puts it</source>
        <extracomment>field</extracomment>
        <translation>Nivel según la fuente</translation>
    </message>
    <message>
        <source>Line of the minutes</source>
        <extracomment>field</extracomment>
        <translation>Línea del acta</translation>
    </message>
    <message>
        <source>Line: Ctrl+D decision · Ctrl+T task · Ctrl+M comment · Ctrl+Enter next item</source>
        <translation>Línea: Ctrl+D decisión · Ctrl+T tarea · Ctrl+M comentario · Ctrl+Intro punto siguiente</translation>
    </message>
    <message>
        <source>Line: Ctrl+Shift+M amendment · Ctrl+T task · Ctrl+M comment</source>
        <translation>Línea: Ctrl+Mayús+M enmienda · Ctrl+T tarea · Ctrl+M comentario</translation>
    </message>
    <message>
        <source>Lines stop where a year is missing.</source>
        <translation>Las líneas se interrumpen donde falta un año.</translation>
    </message>
    <message>
        <source>Link to this</source>
        <translation>Enlazar con esta</translation>
    </message>
    <message>
        <source>Link two records</source>
        <translation>Enlazar dos fichas</translation>
    </message>
    <message>
        <source>Link {0} to {1}</source>
        <translation>Enlazar {0} con {1}</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lisboa</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>field</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List it belongs to</source>
        <extracomment>field</extracomment>
        <translation>Lista a la que pertenece</translation>
    </message>
    <message>
        <source>List of criteria</source>
        <translation>Lista de criterios</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>Lista de constataciones</translation>
    </message>
    <message>
        <source>List of indicators</source>
        <translation>Lista de indicadores</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Ljubljana</source>
        <translation>Liubliana</translation>
    </message>
    <message>
        <source>Load a list of calls…</source>
        <translation>Cargar una lista de convocatorias…</translation>
    </message>
    <message>
        <source>Loan, guarantee or equity</source>
        <extracomment>choice of CallKind</extracomment>
        <translation>Préstamo, garantía o capital</translation>
    </message>
    <message>
        <source>Local public authority</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Autoridad pública local</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Look again on</source>
        <extracomment>field</extracomment>
        <translation>Volver a examinar el</translation>
    </message>
    <message>
        <source>Looked at lately</source>
        <translation>Vistas recientemente</translation>
    </message>
    <message>
        <source>Looking at what goes out …</source>
        <translation>Viendo qué sale…</translation>
    </message>
    <message>
        <source>Looking at what lies there …</source>
        <translation>Viendo qué hay allí…</translation>
    </message>
    <message>
        <source>Looks like another</source>
        <translation>Parecida a otra</translation>
    </message>
    <message>
        <source>Looks like “{0}”.</source>
        <translation>Se parece a «{0}».</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <extracomment>choice of Direction</extracomment>
        <translation>Mejor cuanto más bajo</translation>
    </message>
    <message>
        <source>Lowest pass</source>
        <extracomment>field</extracomment>
        <translation>Mínimo exigido</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Made when records are first shared with a partner region.</source>
        <translation>Se crea al compartir fichas por primera vez con una región socia.</translation>
    </message>
    <message>
        <source>Madeira</source>
        <translation>Madeira</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Make a comment of the line</source>
        <translation>Convertir la línea en comentario</translation>
    </message>
    <message>
        <source>Make a decision of the line</source>
        <translation>Convertir la línea en decisión</translation>
    </message>
    <message>
        <source>Make a task of the line</source>
        <translation>Convertir la línea en tarea</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Dar por definitiva</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Crear la reunión</translation>
    </message>
    <message>
        <source>Make the minutes of {0} final</source>
        <translation>Dar por definitiva el acta de {0}</translation>
    </message>
    <message>
        <source>Making {0} …</source>
        <translation>Creando {0}…</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>field</extracomment>
        <translation>Gestionado por</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Markdown: # heading, **strong**, - list; [[ names a record</source>
        <translation>Markdown: # título, **negrita**, - lista; [[ nombra una ficha</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation>Encuentro de búsqueda de socios</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>Media de todo</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>choice of Strength</extracomment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>heading</extracomment>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>record types</extracomment>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Merged, as it is shown now</source>
        <translation>Fusionado, como se muestra ahora</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Milestone value</source>
        <extracomment>field</extracomment>
        <translation>Valor intermedio</translation>
    </message>
    <message>
        <source>Milestone year</source>
        <extracomment>field</extracomment>
        <translation>Año intermedio</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>record types</extracomment>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Milestones as lines</source>
        <translation>Hitos como líneas</translation>
    </message>
    <message>
        <source>Milestones belong to an action: add that first.</source>
        <translation>Los hitos pertenecen a una acción: añádala primero.</translation>
    </message>
    <message>
        <source>Milestones reached, or actions done where there are none; of a milestone the day it was reached.</source>
        <translation>Hitos alcanzados o, donde no los hay, acciones hechas; de un hito, el día en que se alcanzó.</translation>
    </message>
    <message>
        <source>Milestones stand in the order of their days; change the day instead.</source>
        <translation>Los hitos siguen el orden de sus fechas; cambie la fecha.</translation>
    </message>
    <message>
        <source>Milestones without a day: {0}</source>
        <translation>Hitos sin fecha: {0}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>A mi cargo</translation>
    </message>
    <message>
        <source>Mine, due within 14 working days</source>
        <translation>A mi cargo, vencen en 14 días hábiles</translation>
    </message>
    <message>
        <source>Mine: {0}</source>
        <translation>Mío: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>field; heading</extracomment>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <extracomment>field</extracomment>
        <translation>Acta redactada por</translation>
    </message>
    <message>
        <source>Minutes missing</source>
        <translation>Falta el acta</translation>
    </message>
    <message>
        <source>Minutes of</source>
        <extracomment>field</extracomment>
        <translation>Acta de</translation>
    </message>
    <message>
        <source>Minutes: {0}</source>
        <translation>Acta: {0}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>heading</extracomment>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money of the plan by year</source>
        <translation>Dinero del plan por año</translation>
    </message>
    <message>
        <source>More developed region</source>
        <extracomment>choice of RegionCategory</extracomment>
        <translation>Región más desarrollada</translation>
    </message>
    <message numerus="yes">
        <source>More fields ({0})</source>
        <translation>
            <numerusform>Más campos ({0})</numerusform>
            <numerusform>Más campos ({0})</numerusform>
        </translation>
    </message>
    <message>
        <source>More is applied for than is missing: the same cost may be claimed twice.</source>
        <translation>Se solicita más de lo que falta: el mismo coste podría reclamarse dos veces.</translation>
    </message>
    <message>
        <source>Move a record</source>
        <translation>Mover una ficha</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the agenda item down</source>
        <translation>Bajar el punto del orden del día</translation>
    </message>
    <message>
        <source>Move the agenda item up</source>
        <translation>Subir el punto del orden del día</translation>
    </message>
    <message>
        <source>Move the card down</source>
        <translation>Bajar la tarjeta</translation>
    </message>
    <message>
        <source>Move the card to the column before</source>
        <translation>Tarjeta a la columna anterior</translation>
    </message>
    <message>
        <source>Move the card to the next column</source>
        <translation>Tarjeta a la columna siguiente</translation>
    </message>
    <message>
        <source>Move the card up</source>
        <translation>Subir la tarjeta</translation>
    </message>
    <message>
        <source>Move the dates of {0}</source>
        <translation>Mover las fechas de {0}</translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>Cambiar la fecha límite</translation>
    </message>
    <message>
        <source>Move the deadline of {0}</source>
        <translation>Cambiar la fecha límite de {0}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Mover {0}</translation>
    </message>
    <message numerus="yes">
        <source>Move {0} cards to {1}</source>
        <translation>
            <numerusform>Mover {0} tarjeta a {1}</numerusform>
            <numerusform>Mover {0} tarjetas a {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {0} tasks by {1}</source>
        <translation>
            <numerusform>Mover {0} tarea ({1})</numerusform>
            <numerusform>Mover {0} tareas ({1})</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambiadas de fecha</translation>
    </message>
    <message>
        <source>Moved by {0} so that records would lie inside each other; one is shown at the top</source>
        <translation>Movidas por {0} de modo que unas fichas quedarían dentro de otras; una se muestra en el nivel superior</translation>
    </message>
    <message>
        <source>Moved from</source>
        <extracomment>field</extracomment>
        <translation>Aplazada desde</translation>
    </message>
    <message>
        <source>NACE Rev. 2</source>
        <extracomment>choice of NaceVersion</extracomment>
        <translation>NACE Rev. 2</translation>
    </message>
    <message>
        <source>NACE Rev. 2.1</source>
        <extracomment>choice of NaceVersion</extracomment>
        <translation>NACE Rev. 2.1</translation>
    </message>
    <message>
        <source>NACE codes</source>
        <extracomment>field</extracomment>
        <translation>Códigos NACE</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <extracomment>field</extracomment>
        <translation>Código NUTS</translation>
    </message>
    <message>
        <source>NUTS version</source>
        <extracomment>field</extracomment>
        <translation>Versión de NUTS</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>field</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name the fingerprint; members FILE lists them.</source>
        <translation>Indique la huella; members ARCHIVO las enumera.</translation>
    </message>
    <message>
        <source>Name the records to share by their ids; list FILE TYPE shows them.</source>
        <translation>Indique por su identificador las fichas que quiere compartir; list ARCHIVO TIPO los muestra.</translation>
    </message>
    <message>
        <source>Named, not secured</source>
        <translation>Identificado, no asegurado</translation>
    </message>
    <message>
        <source>Names of people who have no record of their own.</source>
        <extracomment>hint</extracomment>
        <translation>Nombres de personas que no tienen ficha propia.</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>choice of FundingLevel</extracomment>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>National public authority</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Autoridad pública nacional</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>choice of Direction</extracomment>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <source>Never checked</source>
        <extracomment>choice of Freshness</extracomment>
        <translation>Nunca comprobada</translation>
    </message>
    <message>
        <source>Never proposed for moving when a deadline moves.</source>
        <extracomment>hint</extracomment>
        <translation>Nunca se propone moverla cuando cambia una fecha límite.</translation>
    </message>
    <message>
        <source>Never proposed for moving when dates move.</source>
        <extracomment>hint</extracomment>
        <translation>Nunca se propone moverlo cuando cambian las fechas.</translation>
    </message>
    <message>
        <source>Never proposed for moving when other dates move.</source>
        <extracomment>hint</extracomment>
        <translation>Nunca se propone moverla cuando cambian otras fechas.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New &amp;private record</source>
        <translation>Nueva ficha &amp;privada</translation>
    </message>
    <message>
        <source>New comment (Ctrl+Enter)</source>
        <translation>Nuevo comentario (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nuevo archivo</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Nueva línea debajo</translation>
    </message>
    <message>
        <source>New line that belongs to this one</source>
        <translation>Nueva línea dependiente de esta</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nuevo hito</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Crear: {0}</translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation>Pestaña siguiente y anterior</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próxima fecha límite</translation>
    </message>
    <message>
        <source>Next deadlines: {0}</source>
        <translation>Próximas fechas límite: {0}</translation>
    </message>
    <message>
        <source>Next meeting of the series…</source>
        <translation>Próxima reunión de la serie…</translation>
    </message>
    <message>
        <source>Next meeting of {0}</source>
        <translation>Próxima reunión de {0}</translation>
    </message>
    <message>
        <source>Next meeting: {0}</source>
        <translation>Próxima reunión: {0}</translation>
    </message>
    <message>
        <source>Next meeting…</source>
        <translation>Próxima…</translation>
    </message>
    <message>
        <source>Nicosia</source>
        <translation>Nicosia</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>choice of Answer</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sin acciones</translation>
    </message>
    <message>
        <source>No action answers this</source>
        <translation>Sin acciones</translation>
    </message>
    <message>
        <source>No action names this call. Link it in an action, under Funding.</source>
        <translation>Ninguna acción menciona esta convocatoria. Enlácela en una acción, en Financiación.</translation>
    </message>
    <message>
        <source>No action plan yet.</source>
        <translation>Todavía no hay plan de acción.</translation>
    </message>
    <message>
        <source>No action stands before it on its level that it could belong to.</source>
        <translation>No hay antes, en su nivel, ninguna acción de la que pueda depender.</translation>
    </message>
    <message>
        <source>No bid</source>
        <extracomment>choice of Bid</extracomment>
        <translation>No concurrir</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>No budget line and no financing share yet; they belong to actions.</source>
        <translation>Todavía no hay líneas presupuestarias ni aportaciones financieras; pertenecen a las acciones.</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sin convocatoria</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Todavía no hay convocatorias.</translation>
    </message>
    <message>
        <source>No change: no rank moves when one weight moves by 10 points.</source>
        <translation>Sin cambios: ningún puesto varía si una ponderación cambia 10 puntos.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando contiene estas palabras.</translation>
    </message>
    <message>
        <source>No comment waits for an answer.</source>
        <translation>Ningún comentario espera respuesta.</translation>
    </message>
    <message>
        <source>No comments on this record yet.</source>
        <translation>Todavía no hay comentarios sobre esta ficha.</translation>
    </message>
    <message>
        <source>No copy "{0}" is known here; members FILE lists them.</source>
        <translation>Aquí no se conoce ninguna copia «{0}»; members ARCHIVO las enumera.</translation>
    </message>
    <message>
        <source>No cut-off</source>
        <translation>Sin fecha de corte</translation>
    </message>
    <message>
        <source>No cut-off lies ahead. Cut-offs belong to calls, in the tab Funding.</source>
        <translation>No hay fechas de corte próximas. Pertenecen a las convocatorias, en la pestaña Financiación.</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>choice of MilestoneState</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No date known</source>
        <extracomment>choice of CallState</extracomment>
        <translation>Sin fecha conocida</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sin fechas</translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>choice of DueGroup</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No day is set yet.</source>
        <translation>Todavía no se ha fijado la fecha.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin evidencia</translation>
    </message>
    <message>
        <source>No exchange there yet.</source>
        <translation>Todavía no ha habido ningún intercambio.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Todavía no hay cifras.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No hay ningún archivo abierto</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
    <message>
        <source>No files belong to this record yet.</source>
        <translation>Esta ficha todavía no tiene archivos.</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>Sin indicador</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Sin información</translation>
    </message>
    <message>
        <source>No longer in this list; F5 clears it away</source>
        <translation>Ya no está en esta lista; F5 la retira</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <extracomment>field</extracomment>
        <translation>Ya no se ofrece</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Sin reunión</translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation>Todavía no hay reuniones.</translation>
    </message>
    <message>
        <source>No member has the fingerprint {0}; members FILE lists them.</source>
        <translation>Ningún miembro tiene la huella {0}; members ARCHIVO las enumera.</translation>
    </message>
    <message>
        <source>No milestone</source>
        <translation>Sin hitos</translation>
    </message>
    <message>
        <source>No money is planned yet.</source>
        <translation>Todavía no se ha previsto dinero.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Todavía no hay notas.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>No program on this laptop opens {0}; save a copy and open that.</source>
        <translation>Ningún programa de este ordenador abre {0}; guarde una copia y ábrala.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Sin fuente indicada</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Sin año</translation>
    </message>
    <message>
        <source>No {0} yet.</source>
        <translation>{0}: todavía no hay nada.</translation>
    </message>
    <message>
        <source>No, only when asked</source>
        <translation>No, solo cuando se pida</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Nobody disagrees.</source>
        <translation>Nadie discrepa.</translation>
    </message>
    <message>
        <source>Nobody had seen what the other did. Until somebody decides, it stays in.</source>
        <translation>Nadie había visto lo que hizo la otra persona. Hasta que alguien decida, se queda incluido.</translation>
    </message>
    <message>
        <source>Nobody had seen what the other wrote. Until somebody decides, one value is shown.</source>
        <translation>Nadie había visto lo que escribió la otra persona. Hasta que alguien decida, se muestra uno de los valores.</translation>
    </message>
    <message>
        <source>Nobody with the fingerprint {0} was met on this device; call receive or sync with their pack first.</source>
        <translation>En este equipo no se conoce a nadie con la huella {0}; ejecute antes receive o sync con su paquete.</translation>
    </message>
    <message>
        <source>None of the moves can stand alone; say where {0} shall be.</source>
        <translation>Ningún movimiento puede quedar solo; indique dónde debe estar {0}.</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Aún sin aceptar</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>choice of Consent</extracomment>
        <translation>Aún no solicitado</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>choice of Confidence</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>choice of Bid</extracomment>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>No hecha: {0}</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>No elegible</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>choice of Answer</extracomment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not needed (public office)</source>
        <extracomment>choice of Consent</extracomment>
        <translation>No es necesario (cargo público)</translation>
    </message>
    <message>
        <source>Not offered, since they are pinned: {0}</source>
        <translation>No se ofrecen porque tienen la fecha fija: {0}</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Aún sin puntuar</translation>
    </message>
    <message>
        <source>Not secured, {0}</source>
        <translation>No aseguradas, {0}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on {0} of {1}</source>
        <translation>Nota sobre «{0}» de {1}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>record types</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on eligibility</source>
        <extracomment>field</extracomment>
        <translation>Notas sobre la elegibilidad</translation>
    </message>
    <message>
        <source>Nothing can be scored yet.</source>
        <translation>Todavía no hay nada que puntuar.</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>No se ha encontrado nada. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Nothing found. Type fewer letters, or create it.</source>
        <translation>No se ha encontrado nada. Escriba menos letras, o créela.</translation>
    </message>
    <message>
        <source>Nothing from others yet.</source>
        <translation>Todavía no hay nada de los demás.</translation>
    </message>
    <message>
        <source>Nothing goes: tick a record.</source>
        <translation>No va nada: marque una ficha.</translation>
    </message>
    <message>
        <source>Nothing had to be left out for version {0}.</source>
        <translation>No ha hecho falta omitir nada para la versión {0}.</translation>
    </message>
    <message>
        <source>Nothing has come in from the copy {0} yet; write a pack of everything instead.</source>
        <translation>Todavía no ha entrado nada de la copia {0}; escriba un paquete con todo.</translation>
    </message>
    <message>
        <source>Nothing here can be deleted; take one of the values, or give another.</source>
        <translation>Aquí no se puede eliminar nada; tome uno de los valores o indique otro.</translation>
    </message>
    <message>
        <source>Nothing here is called "{0}".</source>
        <translation>Aquí no hay nada llamado «{0}».</translation>
    </message>
    <message>
        <source>Nothing here yet. Drag a card here, or press Ctrl+N.</source>
        <translation>Aún no hay nada. Arrastre aquí una tarjeta o pulse Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Nothing in the plan fits what you asked for.</source>
        <translation>Nada del plan responde a lo que ha pedido.</translation>
    </message>
    <message>
        <source>Nothing in this list fits what you asked for.</source>
        <translation>Nada de esta lista responde a lo que ha pedido.</translation>
    </message>
    <message>
        <source>Nothing is due within 90 days.</source>
        <translation>No vence nada en 90 días.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>Nothing is linked to this yet.</source>
        <translation>Todavía no hay nada enlazado con esta ficha.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing linked</source>
        <translation>Nada enlazado</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>No ha entrado nada nuevo</translation>
    </message>
    <message>
        <source>Nothing new comes in</source>
        <translation>No entra nada nuevo</translation>
    </message>
    <message>
        <source>Nothing new from others since {0}.</source>
        <translation>Nada nuevo de los demás desde el {0}.</translation>
    </message>
    <message>
        <source>Nothing new to give to anyone</source>
        <translation>Nada nuevo que entregar</translation>
    </message>
    <message>
        <source>Nothing of this can be shared with a partner; the list says why.</source>
        <translation>Nada de esto se puede compartir con una región socia; la lista indica por qué.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen stays.</source>
        <translation>No se queda nada de lo elegido.</translation>
    </message>
    <message>
        <source>Nothing of {0} waits to be settled.</source>
        <translation>No hay nada de {0} por resolver.</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>No hay nada que hacer aquí.</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Todavía no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision at this record.</source>
        <translation>Nada espera una decisión en esta ficha.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Close this and choose records in a list, on the board or in the plan.</source>
        <translation>No se ha elegido nada. Cierre esto y elija fichas en una lista, en el tablero o en el plan.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Todavía no se ha intercambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>No se ha encontrado nada. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>Todavía no se ha resuelto nada.</translation>
    </message>
    <message>
        <source>Nothing was taken back: {0}</source>
        <translation>No se ha deshecho nada: {0}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>field</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number in its list</source>
        <extracomment>field</extracomment>
        <translation>Número en su lista</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <extracomment>field</extracomment>
        <translation>Número de participantes</translation>
    </message>
    <message>
        <source>Numerator</source>
        <extracomment>field</extracomment>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>OECD's nine dimensions</source>
        <extracomment>choice of ThemeSet</extracomment>
        <translation>Nueve dimensiones de la OCDE</translation>
    </message>
    <message>
        <source>Objective</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Objective or action</source>
        <extracomment>field</extracomment>
        <translation>Objetivo o acción</translation>
    </message>
    <message>
        <source>Objectives</source>
        <extracomment>record types</extracomment>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Objectives without an action: {0}</source>
        <translation>Objetivos sin acciones: {0}</translation>
    </message>
    <message>
        <source>Of the ERDF programme, for example RSO1.1.</source>
        <extracomment>hint</extracomment>
        <translation>Del programa del FEDER; por ejemplo, RSO1.1.</translation>
    </message>
    <message>
        <source>Off track</source>
        <extracomment>choice of Light</extracomment>
        <translation>Desviada</translation>
    </message>
    <message>
        <source>Off track: the end has passed and the action is not done. At risk: a milestone is overdue, or the start has passed and nothing has begun. A judgement with a reason counts instead.</source>
        <translation>Desviada: el fin ha pasado y la acción no está hecha. En riesgo: hay un hito vencido, o el inicio ha pasado y nada ha empezado. Un juicio motivado prevalece.</translation>
    </message>
    <message>
        <source>Office and administration</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation>Oficina y administración</translation>
    </message>
    <message>
        <source>Officials and experts who work together</source>
        <translation>Responsables públicos y expertos que trabajan juntos</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>field</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>On its &amp;agenda</source>
        <translation>&amp;Orden del día</translation>
    </message>
    <message>
        <source>On its agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Sobre la ficha</translation>
    </message>
    <message>
        <source>On track</source>
        <extracomment>choice of Light</extracomment>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>On: {0}</source>
        <translation>Sobre: {0}</translation>
    </message>
    <message>
        <source>One of: {0}.</source>
        <translation>Opciones: {0}.</translation>
    </message>
    <message>
        <source>One sentence that can be disputed.</source>
        <extracomment>hint</extracomment>
        <translation>Una frase que se pueda discutir.</translation>
    </message>
    <message>
        <source>One voice</source>
        <extracomment>choice of Strength</extracomment>
        <translation>Una sola voz</translation>
    </message>
    <message>
        <source>Only an action starts after another one.</source>
        <translation>Solo una acción empieza después de otra.</translation>
    </message>
    <message>
        <source>Only calls that we count on</source>
        <translation>Solo convocatorias con las que contamos</translation>
    </message>
    <message>
        <source>Only what is shared with {0}</source>
        <translation>Solo lo compartido con {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>choice of CallState; choice of RiskState</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Open all lines</source>
        <translation>Desplegar todas las líneas</translation>
    </message>
    <message>
        <source>Open and forthcoming calls. The quickest way is to import a list of calls from a file (Ctrl+I).</source>
        <translation>Convocatorias abiertas y previstas. Lo más rápido es importar una lista de convocatorias desde un archivo (Ctrl+I).</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Comentarios abiertos</translation>
    </message>
    <message>
        <source>Open continuously</source>
        <extracomment>choice of DeadlineModel</extracomment>
        <translation>Abierta permanentemente</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Asuntos pendientes</translation>
    </message>
    <message>
        <source>Open tasks carry over to the next meeting of the same series.</source>
        <extracomment>hint</extracomment>
        <translation>Las tareas pendientes pasan a la siguiente reunión de la misma serie.</translation>
    </message>
    <message>
        <source>Open tasks without an owner: {0}</source>
        <translation>Tareas pendientes sin responsable: {0}</translation>
    </message>
    <message>
        <source>Open the file {0}</source>
        <translation>Abrir el archivo {0}</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Open your region's file first; then {0} can be imported.</source>
        <translation>Abra primero el archivo de su región; después se podrá importar {0}.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opening the example …</source>
        <translation>Abriendo el ejemplo…</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Abriendo {0}…</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>field</extracomment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <extracomment>choice of Quadrant</extracomment>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>record types</extracomment>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Organisations without a group of the quadruple helix: {0}</source>
        <translation>Organizaciones sin grupo de la cuádruple hélice: {0}</translation>
    </message>
    <message>
        <source>Oslo</source>
        <translation>Oslo</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice of CallKind; choice of EvidenceKind</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other body</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Otra entidad</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Otros tipos</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation>Otra reunión</translation>
    </message>
    <message>
        <source>Others involved</source>
        <extracomment>field</extracomment>
        <translation>Otros participantes</translation>
    </message>
    <message>
        <source>Our own</source>
        <extracomment>choice of ThemeSet</extracomment>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>field</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Subir de nivel</translation>
    </message>
    <message>
        <source>Outermost region</source>
        <extracomment>field</extracomment>
        <translation>Región ultraperiférica</translation>
    </message>
    <message>
        <source>Output indicator</source>
        <extracomment>choice of IndicatorKind</extracomment>
        <translation>Indicador de realización</translation>
    </message>
    <message>
        <source>Outputs of the same specific objective only.</source>
        <extracomment>hint</extracomment>
        <translation>Solo realizaciones del mismo objetivo específico.</translation>
    </message>
    <message>
        <source>Outputs start at 0.</source>
        <extracomment>hint</extracomment>
        <translation>Las realizaciones parten de 0.</translation>
    </message>
    <message>
        <source>Outside expert</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation>Experto/a externo/a</translation>
    </message>
    <message>
        <source>Over-funded by {0}: more is financed than it costs.</source>
        <translation>Financiación excesiva en {0}: se financia más de lo que cuesta.</translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <extracomment>field</extracomment>
        <translation>Umbral global</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>choice of DueGroup; choice of MilestoneState</extracomment>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Overdue milestones: {0}</source>
        <translation>Hitos vencidos: {0}</translation>
    </message>
    <message>
        <source>Overdue tasks: {0}</source>
        <translation>Tareas vencidas: {0}</translation>
    </message>
    <message>
        <source>Overrides the computed traffic light; needs a reason.</source>
        <extracomment>hint</extracomment>
        <translation>Prevalece sobre el semáforo calculado; requiere un motivo.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>field</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>París</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>field</extracomment>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Partly from other sources: check before relying on it</source>
        <extracomment>choice of Confidence</extracomment>
        <translation>En parte de otras fuentes: compruébelo antes de fiarse</translation>
    </message>
    <message>
        <source>Partner circles</source>
        <extracomment>record types</extracomment>
        <translation>Círculos con regiones socias</translation>
    </message>
    <message>
        <source>Partner region: {0}</source>
        <translation>Región socia: {0}</translation>
    </message>
    <message>
        <source>Partners</source>
        <extracomment>field</extracomment>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Partners needed</source>
        <extracomment>choice of Requirement</extracomment>
        <translation>Se necesitan socios</translation>
    </message>
    <message>
        <source>Partnership to deepen</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation>Colaboración por reforzar</translation>
    </message>
    <message>
        <source>Partnerships to deepen</source>
        <translation>Colaboraciones por reforzar</translation>
    </message>
    <message>
        <source>Parts of the work</source>
        <translation>Partes del trabajo</translation>
    </message>
    <message>
        <source>Past meetings without minutes: {0}</source>
        <translation>Reuniones pasadas sin acta: {0}</translation>
    </message>
    <message>
        <source>Past their end</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Paste a list: {0} {1}</source>
        <translation>Pegar una lista: {0} {1}</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Pegar una lista…</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Pegar líneas</translation>
    </message>
    <message>
        <source>Paste objectives: {0}, actions: {1}</source>
        <translation>Pegar objetivos: {0}, acciones: {1}</translation>
    </message>
    <message>
        <source>Paste or type one item in each line.</source>
        <translation>Pegue o escriba un elemento por línea.</translation>
    </message>
    <message numerus="yes">
        <source>Paste {0} actions</source>
        <translation>
            <numerusform>Pegar {0} acción</numerusform>
            <numerusform>Pegar {0} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {0} cells</source>
        <translation>
            <numerusform>Pegar {0} celda</numerusform>
            <numerusform>Pegar {0} celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Peer review</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation>Revisión por pares</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>record types</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation>Personas del equipo</translation>
    </message>
    <message>
        <source>People who meet, decide and own tasks. An organisation can be linked afterwards.</source>
        <translation>Personas que se reúnen, deciden y tienen tareas. Después puede vincularse una organización.</translation>
    </message>
    <message>
        <source>People whose personal data should be erased: {0}</source>
        <translation>Personas cuyos datos deberían suprimirse: {0}</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>field</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Period of the category</source>
        <extracomment>field</extracomment>
        <translation>Periodo de la categoría</translation>
    </message>
    <message>
        <source>Period of the strategy</source>
        <extracomment>field</extracomment>
        <translation>Periodo de la estrategia</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>heading; record type</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Personal: goes only if you tick it</source>
        <translation>Dato personal: solo va si lo marca</translation>
    </message>
    <message>
        <source>Personal: it can be erased for good, with every earlier value.</source>
        <translation>Dato personal: se puede suprimir definitivamente, con todos sus valores anteriores.</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>Imagen {0}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>field</extracomment>
        <translation>Fecha fija</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>field</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>heading</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>choice of ActionStatus; choice of BudgetKind; choice of MeetingState</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned, {0}</source>
        <translation>Previstas, {0}</translation>
    </message>
    <message>
        <source>Planning</source>
        <extracomment>heading</extracomment>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Plans stand in the order of their titles.</source>
        <translation>Los planes siguen el orden de sus títulos.</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>field</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points are a person's own: add a person named {0} first.</source>
        <translation>Los puntos son de cada persona: añada primero una persona llamada {0}.</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>field</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Postponed</source>
        <extracomment>choice of Outcome</extracomment>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Prague</source>
        <translation>Praga</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>choice of Stage</extracomment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>field</extracomment>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Present: {0}</source>
        <translation>Asistentes: {0}</translation>
    </message>
    <message>
        <source>Present: {0} · Apologies: {1}</source>
        <translation>Asistentes: {0} · Excusas: {1}</translation>
    </message>
    <message>
        <source>Presented by</source>
        <extracomment>field</extracomment>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Press to change the filter, Delete takes it away.</source>
        <translation>Pulse para cambiar el filtro; Supr lo quita.</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vista previa de la nota</translation>
    </message>
    <message>
        <source>Print in reports</source>
        <extracomment>field</extracomment>
        <translation>Imprimir en los informes</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>choice of FundingLevel</extracomment>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Private, only in this file</source>
        <translation>Privado, solo en este archivo</translation>
    </message>
    <message>
        <source>Private: only in this file</source>
        <translation>Privado: solo en este archivo</translation>
    </message>
    <message>
        <source>Prize</source>
        <extracomment>choice of CallKind</extracomment>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Probability</source>
        <extracomment>field</extracomment>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>heading</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile of the region</source>
        <extracomment>field</extracomment>
        <translation>Perfil de la región</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>field</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programme rules</source>
        <extracomment>heading</extracomment>
        <translation>Normas del programa</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>heading</extracomment>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Promised in writing.</source>
        <extracomment>hint</extracomment>
        <translation>Comprometida por escrito.</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>field</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <extracomment>field</extracomment>
        <translation>Número de propuesta</translation>
    </message>
    <message>
        <source>Proposed, not yet law</source>
        <extracomment>choice of Management</extracomment>
        <translation>Propuesta, aún no en vigor</translation>
    </message>
    <message>
        <source>Public administration</source>
        <extracomment>choice of Helix</extracomment>
        <translation>Administración pública</translation>
    </message>
    <message>
        <source>Published on</source>
        <extracomment>field</extracomment>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>field</extracomment>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Put the cursor into a line of the minutes first.</source>
        <translation>Coloque primero el cursor en una línea del acta.</translation>
    </message>
    <message>
        <source>Put the cursor into a line that became a decision first.</source>
        <translation>Coloque primero el cursor en una línea convertida en decisión.</translation>
    </message>
    <message>
        <source>Q2 2018 is its first day; +6w and +10wd count from today.</source>
        <extracomment>hint</extracomment>
        <translation>T2 2018 es su primer día; +6w (semanas) y +10wd (días hábiles) cuentan desde hoy.</translation>
    </message>
    <message>
        <source>Q2 2018 is its last day; +6w and +10wd count from today.</source>
        <extracomment>hint</extracomment>
        <translation>T2 2018 es su último día; +6w (semanas) y +10wd (días hábiles) cuentan desde hoy.</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <extracomment>choice of Bearing</extracomment>
        <translation>Matiza</translation>
    </message>
    <message>
        <source>Q{0}</source>
        <translation>T{0}</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>T{0} {1}</translation>
    </message>
    <message>
        <source>Radar of the criteria</source>
        <translation>Radar de criterios</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Ranking by scores</source>
        <translation>Clasificación por puntuación</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>choice of MilestoneState</extracomment>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Reached late</source>
        <extracomment>choice of MilestoneState</extracomment>
        <translation>Alcanzado con retraso</translation>
    </message>
    <message>
        <source>Reached on</source>
        <extracomment>field</extracomment>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read in the legal text or an official page</source>
        <extracomment>choice of Confidence</extracomment>
        <translation>Leído en el texto legal o en una página oficial</translation>
    </message>
    <message>
        <source>Reading it</source>
        <extracomment>heading</extracomment>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Reading the pack …</source>
        <translation>Leyendo el paquete…</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>field</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason and source of the change</source>
        <extracomment>field</extracomment>
        <translation>Motivo y fuente del cambio</translation>
    </message>
    <message>
        <source>Reason for the judgement</source>
        <extracomment>field</extracomment>
        <translation>Motivo del juicio</translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <extracomment>field</extracomment>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Record or field</source>
        <translation>Ficha o campo</translation>
    </message>
    <message>
        <source>Record the votes on the decision</source>
        <translation>Anotar los votos de la decisión</translation>
    </message>
    <message>
        <source>Record {0} was written by a newer S3Desk; install the newer program.</source>
        <translation>La ficha {0} procede de un S3Desk más reciente; instale la versión nueva.</translation>
    </message>
    <message>
        <source>Records cannot be sorted by {0}; choose another field.</source>
        <translation>Las fichas no se pueden ordenar por {0}; elija otro campo.</translation>
    </message>
    <message>
        <source>Records exported by S3Desk (JSON)</source>
        <translation>Fichas exportadas por S3Desk (JSON)</translation>
    </message>
    <message>
        <source>Records exported by S3Desk (XLSX, CSV)</source>
        <translation>Fichas exportadas por S3Desk (XLSX, CSV)</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Fichas encontradas</translation>
    </message>
    <message>
        <source>Records to mention</source>
        <translation>Fichas que mencionar</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rehacer: {0}</translation>
    </message>
    <message>
        <source>Reference in the source</source>
        <extracomment>field</extracomment>
        <translation>Referencia en la fuente</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>choice of Stage</extracomment>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Region and people</source>
        <translation>Región y personas</translation>
    </message>
    <message>
        <source>Region: its category is eligible.</source>
        <translation>Región: su categoría es elegible.</translation>
    </message>
    <message>
        <source>Region: its category is not eligible.</source>
        <translation>Región: su categoría no es elegible.</translation>
    </message>
    <message>
        <source>Region: nobody has answered whether its category is eligible.</source>
        <translation>Región: nadie ha respondido si su categoría es elegible.</translation>
    </message>
    <message>
        <source>Regional</source>
        <extracomment>choice of FundingLevel</extracomment>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Regional official</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation>Personal de la administración regional</translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Autoridad pública regional</translation>
    </message>
    <message>
        <source>Regional team</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation>Equipo regional</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>record types</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Regions to work with</source>
        <extracomment>field</extracomment>
        <translation>Regiones con las que colaborar</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>field</extracomment>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Regulation and governance</source>
        <extracomment>choice of ActionField</extracomment>
        <translation>Regulación y gobernanza</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of Outcome</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Remind on</source>
        <extracomment>field</extracomment>
        <translation>Recordar el</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopen a comment on {0}</source>
        <translation>Reabrir un comentario sobre {0}</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>field</extracomment>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Replies seen when resolved</source>
        <extracomment>field</extracomment>
        <translation>Respuestas vistas al resolverlo</translation>
    </message>
    <message>
        <source>Reply (Ctrl+Enter)</source>
        <translation>Responder (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Reply to a comment on {0}</source>
        <translation>Responder a un comentario sobre {0}</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>Reports, figures and statements that a finding rests on. Link the findings in each of them.</source>
        <translation>Informes, cifras y declaraciones en los que se apoya una constatación. Enlace en cada uno sus constataciones.</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>field</extracomment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Research and education</source>
        <extracomment>choice of Helix</extracomment>
        <translation>Investigación y educación</translation>
    </message>
    <message>
        <source>Research and innovation</source>
        <extracomment>choice of ActionField</extracomment>
        <translation>Investigación e innovación</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Resolve a comment on {0}</source>
        <translation>Resolver un comentario sobre {0}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>field</extracomment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>heading</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation>Restaurar un estado anterior</translation>
    </message>
    <message>
        <source>Restore an earlier state of {0}</source>
        <translation>Restaurar un estado anterior de {0}</translation>
    </message>
    <message>
        <source>Restore records</source>
        <translation>Restaurar fichas</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <translation>Restaurar {0}</translation>
    </message>
    <message>
        <source>Restore {0} and, as it belongs there, {1}</source>
        <translation>Restaurar {0} y, porque forma parte de ello, {1}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {0} records</source>
        <translation>
            <numerusform>Restaurar {0} ficha</numerusform>
            <numerusform>Restaurar {0} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>heading</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result indicator</source>
        <extracomment>choice of IndicatorKind</extracomment>
        <translation>Indicador de resultados</translation>
    </message>
    <message>
        <source>Result of these outputs</source>
        <extracomment>field</extracomment>
        <translation>Resultado de estas realizaciones</translation>
    </message>
    <message>
        <source>Retire {0}</source>
        <translation>Retirar a {0}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado/a</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>choice of PlanState</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Reykjavik</source>
        <translation>Reikiavik</translation>
    </message>
    <message>
        <source>Riga</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risks</source>
        <extracomment>record types</extracomment>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Risks without a response: {0}</source>
        <translation>Riesgos sin respuesta: {0}</translation>
    </message>
    <message>
        <source>Role in the regional team</source>
        <extracomment>field</extracomment>
        <translation>Papel en el equipo regional</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rule for the rate</source>
        <extracomment>field</extracomment>
        <translation>Regla del porcentaje</translation>
    </message>
    <message>
        <source>S3Desk ended by itself last time; your work is in the file.</source>
        <translation>La última vez S3Desk se cerró por sí solo; su trabajo está en el archivo.</translation>
    </message>
    <message>
        <source>S3Desk made a mistake; your work is in the file. No report of it could be written ({0}).</source>
        <translation>S3Desk ha cometido un error; su trabajo está en el archivo. No se ha podido escribir un informe ({0}).</translation>
    </message>
    <message>
        <source>S3Desk made a mistake; your work is in the file. What is known of it is written down.</source>
        <translation>S3Desk ha cometido un error; su trabajo está en el archivo. Lo que se sabe del error queda anotado.</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>DAFO</translation>
    </message>
    <message>
        <source>Sarajevo</source>
        <translation>Sarajevo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>Guardado en este ordenador</translation>
    </message>
    <message>
        <source>Saved on this laptop {0}</source>
        <translation>Guardado en este ordenador a las {0}</translation>
    </message>
    <message>
        <source>Say what the task waits for</source>
        <translation>Indicar a qué espera la tarea</translation>
    </message>
    <message>
        <source>Scale or stop by</source>
        <extracomment>field</extracomment>
        <translation>Ampliar o parar antes del</translation>
    </message>
    <message>
        <source>School or training centre</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Centro escolar o de formación</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>heading; record type</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score {0}: {1}</source>
        <translation>Puntuar {0}: {1}</translation>
    </message>
    <message>
        <source>Scored on</source>
        <extracomment>field</extracomment>
        <translation>Puntuado el</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>record types</extracomment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores need criteria, for example effect and feasibility. Or begin with the 18 of the RIS3 wheel.</source>
        <translation>Para puntuar hacen falta criterios, por ejemplo efecto y viabilidad. O empiece con los 18 de la rueda RIS3.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation>Buscar en todo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Agencia sectorial</translation>
    </message>
    <message>
        <source>Secured</source>
        <extracomment>field</extracomment>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Secured, {0}</source>
        <translation>Aseguradas, {0}</translation>
    </message>
    <message>
        <source>See {0}.</source>
        <translation>Véase {0}.</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>field</extracomment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>choice of FindingState</extracomment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Set before anyone scores.</source>
        <extracomment>hint</extracomment>
        <translation>Se fija antes de que nadie puntúe.</translation>
    </message>
    <message>
        <source>Set on the comment that opened the thread.</source>
        <extracomment>hint</extracomment>
        <translation>Se marca en el comentario que abrió el hilo.</translation>
    </message>
    <message>
        <source>Set the due day of the task</source>
        <translation>Fijar el vencimiento de la tarea</translation>
    </message>
    <message>
        <source>Set the hours</source>
        <translation>Fijar el horario</translation>
    </message>
    <message>
        <source>Set the hours of the meeting</source>
        <translation>Fijar el horario de la reunión</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Resolver un conflicto</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Resolver conflictos</translation>
    </message>
    <message numerus="yes">
        <source>Settle {0} conflicts as {1} has it</source>
        <translation>
            <numerusform>Resolver {0} conflicto según {1}</numerusform>
            <numerusform>Resolver {0} conflictos según {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle {0} of {1}</source>
        <translation>Resolver «{0}» de {1}</translation>
    </message>
    <message>
        <source>Settled by {0}, {1}</source>
        <translation>Resuelto por {0}, {1}</translation>
    </message>
    <message>
        <source>Several cut-offs</source>
        <extracomment>choice of DeadlineModel</extracomment>
        <translation>Varias fechas de corte</translation>
    </message>
    <message>
        <source>Several people write to {0} at once; try again.</source>
        <translation>Varias personas escriben a la vez en {0}; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Several voices agree</source>
        <extracomment>choice of Strength</extracomment>
        <translation>Coinciden varias voces</translation>
    </message>
    <message>
        <source>Share records with a partner</source>
        <translation>Compartir fichas con una región socia</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Compartir con el equipo</translation>
    </message>
    <message numerus="yes">
        <source>Share {0} records with {1}</source>
        <translation>
            <numerusform>Compartir {0} ficha con {1}</numerusform>
            <numerusform>Compartir {0} fichas con {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Share {0} with the team</source>
        <translation>Compartir {0} con el equipo</translation>
    </message>
    <message>
        <source>Share {0} with the team and {1}</source>
        <translation>Compartir {0} con el equipo y con {1}</translation>
    </message>
    <message>
        <source>Share {0} with the team and {1} partners</source>
        <translation>Compartir {0} con el equipo y con {1} regiones socias</translation>
    </message>
    <message>
        <source>Share {0} with {1}</source>
        <translation>Compartir {0} con {1}</translation>
    </message>
    <message>
        <source>Shared as it is</source>
        <translation>Compartida tal cual</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>Shared with partners</source>
        <translation>Compartidas con regiones socias</translation>
    </message>
    <message>
        <source>Shared with {0}: they see a copy, which counts nowhere here.</source>
        <translation>Compartida con {0}: ven una copia, que aquí no cuenta en ningún sitio.</translation>
    </message>
    <message>
        <source>Shared with {0}: what you add to it goes to them too. It counts in no list and no sum of ours.</source>
        <translation>Compartida con {0}: lo que usted le añada les llega también. No cuenta en ninguna lista ni suma nuestra.</translation>
    </message>
    <message>
        <source>Shared: a managing authority</source>
        <extracomment>choice of Management</extracomment>
        <translation>Compartida: una autoridad de gestión</translation>
    </message>
    <message>
        <source>Sharing with {0} was ended; nothing more goes to them. Begin a new circle to share with them again.</source>
        <translation>Se ha dejado de compartir con {0}; no se les da nada más. Empiece un círculo nuevo para volver a compartir.</translation>
    </message>
    <message>
        <source>Shift+Enter: new note “{0}”</source>
        <translation>Mayús+Intro: nueva nota «{0}»</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>field</extracomment>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Mostrar menos tiempo</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mostrar más tiempo</translation>
    </message>
    <message>
        <source>Show our record</source>
        <translation>Mostrar nuestra ficha</translation>
    </message>
    <message>
        <source>Show the backups of this file</source>
        <translation>Mostrar las copias de este archivo</translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation>Mostrar la copia</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras en una tabla</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Mostrar todo el plan</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Show what is to be decided</source>
        <translation>Mostrar lo que hay que decidir</translation>
    </message>
    <message>
        <source>Show what would go out to others</source>
        <translation>Mostrar lo que saldría hacia los demás</translation>
    </message>
    <message>
        <source>Sign of the circle</source>
        <extracomment>field</extracomment>
        <translation>Distintivo del círculo</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <extracomment>field</extracomment>
        <translation>Acta firmada</translation>
    </message>
    <message>
        <source>Single meetings</source>
        <translation>Reuniones sueltas</translation>
    </message>
    <message>
        <source>Single stage</source>
        <extracomment>choice of DeadlineModel</extracomment>
        <translation>Una fase</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the budget</source>
        <extracomment>choice of Requirement</extracomment>
        <translation>Volumen del presupuesto</translation>
    </message>
    <message>
        <source>Size: the action costs less than the smallest contribution.</source>
        <translation>Volumen: la acción cuesta menos que la contribución mínima.</translation>
    </message>
    <message>
        <source>Size: the action costs more than the largest contribution.</source>
        <translation>Volumen: la acción cuesta más que la contribución máxima.</translation>
    </message>
    <message>
        <source>Size: the call names no limits, or the action has no budget.</source>
        <translation>Volumen: la convocatoria no indica límites o la acción no tiene presupuesto.</translation>
    </message>
    <message>
        <source>Size: the cost of the action lies within the limits of the call.</source>
        <translation>Volumen: el coste de la acción está dentro de los límites de la convocatoria.</translation>
    </message>
    <message>
        <source>Skills</source>
        <extracomment>choice of ActionField</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Skopje</source>
        <translation>Skopie</translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise</source>
        <extracomment>choice of BodyType</extracomment>
        <translation>Pequeña o mediana empresa</translation>
    </message>
    <message>
        <source>Smallest contribution</source>
        <extracomment>field</extracomment>
        <translation>Contribución mínima</translation>
    </message>
    <message>
        <source>Social dimension</source>
        <extracomment>choice of ActionField</extracomment>
        <translation>Dimensión social</translation>
    </message>
    <message>
        <source>Sofia</source>
        <translation>Sofía</translation>
    </message>
    <message>
        <source>Some ceilings are higher for a region whose category has risen.</source>
        <extracomment>hint</extracomment>
        <translation>Algunos límites son más altos para una región que ha subido de categoría.</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>&amp;Otra persona</translation>
    </message>
    <message>
        <source>Something waits for a decision here; Shift+F8 shows it.</source>
        <translation>Aquí hay algo que espera una decisión; Mayús+F8 lo muestra.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>field; heading</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source checked</source>
        <translation>Fuente comprobada</translation>
    </message>
    <message>
        <source>Source not settled</source>
        <translation>Fuente por decidir</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <extracomment>field</extracomment>
        <translation>Fuente de las cifras</translation>
    </message>
    <message>
        <source>Space done · D day · O owner · W waiting for</source>
        <translation>Espacio: hecha · D: fecha · O: responsable · W: a la espera</translation>
    </message>
    <message>
        <source>Specialisation domain</source>
        <extracomment>record type</extracomment>
        <translation>Ámbito de especialización</translation>
    </message>
    <message>
        <source>Specialisation domains</source>
        <extracomment>field; record types</extracomment>
        <translation>Ámbitos de especialización</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <extracomment>field</extracomment>
        <translation>Objetivo específico</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>choice of BudgetKind</extracomment>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>field</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <extracomment>choice of TeamRole</extracomment>
        <translation>Parte interesada</translation>
    </message>
    <message>
        <source>Stale: checked over 90 days ago</source>
        <extracomment>choice of Freshness</extracomment>
        <translation>Desactualizada: más de 90 días</translation>
    </message>
    <message>
        <source>Stale: not checked for 90 days</source>
        <translation>Sin comprobar desde hace 90 días</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Stands below: {0}.</source>
        <translation>Depende de: {0}.</translation>
    </message>
    <message>
        <source>Start after another action</source>
        <translation>Empezar después de otra acción</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>field</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Starts after</source>
        <extracomment>field</extracomment>
        <translation>Empieza después de</translation>
    </message>
    <message>
        <source>Starts at</source>
        <extracomment>field</extracomment>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>field</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State aid, conditions, traps.</source>
        <extracomment>hint</extracomment>
        <translation>Ayudas de Estado, condiciones, escollos.</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>field</extracomment>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Statistic</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Statistics: Eurostat bulk table (TSV)</source>
        <translation>Estadísticas: tabla completa de Eurostat (TSV)</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>field</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status as the source says</source>
        <extracomment>field</extracomment>
        <translation>Estado según la fuente</translation>
    </message>
    <message>
        <source>Steering group</source>
        <extracomment>choice of MeetingKind</extracomment>
        <translation>Grupo de dirección</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Stop sharing with a partner</source>
        <translation>Dejar de compartir con una región socia</translation>
    </message>
    <message>
        <source>Stop sharing with {0}</source>
        <translation>Dejar de compartir con {0}</translation>
    </message>
    <message>
        <source>Stop sharing with {0}?</source>
        <translation>¿Dejar de compartir con {0}?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>choice of ActionStatus</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <extracomment>field</extracomment>
        <translation>Solidez de la evidencia</translation>
    </message>
    <message>
        <source>Strengths</source>
        <extracomment>choice of Quadrant</extracomment>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Study or evaluation</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation>Estudio o evaluación</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>choice of PlanState; choice of Stage</extracomment>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <extracomment>field</extracomment>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>field</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Supports</source>
        <extracomment>choice of Bearing</extracomment>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Switch language: {0}</source>
        <translation>Cambiar de idioma: {0}</translation>
    </message>
    <message>
        <source>TRL 1 to 9.</source>
        <extracomment>hint</extracomment>
        <translation>TRL de 1 a 9.</translation>
    </message>
    <message>
        <source>TRL 1 to 9; compared with what calls ask for.</source>
        <extracomment>hint</extracomment>
        <translation>TRL de 1 a 9; se compara con lo que piden las convocatorias.</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <translation>Quitar: {0}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take in changes</source>
        <translation>Incorporar cambios</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation>Incorporar correcciones</translation>
    </message>
    <message>
        <source>Take nothing more from {0}? All that is here stays. The others learn it with the next exchange.</source>
        <translation>¿No incorporar nada más de {0}? Todo lo que está aquí se queda. Los demás lo sabrán con el próximo intercambio.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the criteria of the RIS3 wheel</source>
        <translation>Tomar los criterios de la rueda RIS3</translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>Tallinn</source>
        <translation>Tallin</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>field; heading</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Target in words</source>
        <extracomment>field</extracomment>
        <translation>Meta en palabras</translation>
    </message>
    <message>
        <source>Target year</source>
        <extracomment>field</extracomment>
        <translation>Año de la meta</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Task: {0}</source>
        <translation>Tarea: {0}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>record types</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Technology readiness</source>
        <extracomment>choice of Requirement; field</extracomment>
        <translation>Madurez tecnológica</translation>
    </message>
    <message>
        <source>Technology readiness from</source>
        <extracomment>field</extracomment>
        <translation>Madurez tecnológica desde</translation>
    </message>
    <message>
        <source>Technology readiness to</source>
        <extracomment>field</extracomment>
        <translation>Madurez tecnológica hasta</translation>
    </message>
    <message>
        <source>Technology readiness: call or action names no level.</source>
        <translation>Madurez tecnológica: la convocatoria o la acción no indica nivel.</translation>
    </message>
    <message>
        <source>Technology readiness: level {0} does not lie between {1} and {2}.</source>
        <translation>Madurez tecnológica: el nivel {0} no está entre {1} y {2}.</translation>
    </message>
    <message>
        <source>Technology readiness: level {0} lies between {1} and {2}.</source>
        <translation>Madurez tecnológica: el nivel {0} está entre {1} y {2}.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>field</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tell it to them by another way. Without it nobody can open the pack, not even you.</source>
        <translation>Comuníquela por otra vía. Sin ella nadie puede abrir el paquete, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Tender</source>
        <extracomment>choice of CallKind</extracomment>
        <translation>Licitación</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>field</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>La &amp;misma persona</translation>
    </message>
    <message>
        <source>The TYPE is missing; types lists the record types.</source>
        <translation>Falta el TIPO; types enumera los tipos de ficha.</translation>
    </message>
    <message>
        <source>The address is lacking.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>The address lacks the name of a server; compare it with the one you were given.</source>
        <translation>A la dirección le falta el nombre de un servidor; compárela con la que le dieron.</translation>
    </message>
    <message>
        <source>The axis does not begin at 0.</source>
        <translation>El eje no empieza en 0.</translation>
    </message>
    <message>
        <source>The backup could not be put back ({0}); nothing was changed.</source>
        <translation>No se ha podido recuperar la copia de seguridad ({0}); no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup is in place now; what was there before is kept as {0}.</source>
        <translation>La copia ya está en su lugar; lo que había antes se conserva como {0}.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted by this computer ({1}); nothing was sent. Ask who runs the server.</source>
        <translation>Este ordenador no confía en el certificado de {0} ({1}); no se ha enviado nada. Pregunte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>The clock of this laptop or of {0}'s is wrong by about {1}; order is not taken from clocks.</source>
        <translation>El reloj de este ordenador o el de {0} tiene un error de {1} aproximadamente; el orden no depende de los relojes.</translation>
    </message>
    <message>
        <source>The conflicts wait; the line at the bottom leads back to them.</source>
        <translation>Los conflictos esperan; la línea de abajo lleva de nuevo a ellos.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off; nothing is lost. Try again: all that was left goes then.</source>
        <translation>Se ha cortado la conexión con {0}; no se pierde nada. Inténtelo de nuevo: entonces irá todo lo que quedaba.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off; nothing is lost. Try again: it goes on where it stopped.</source>
        <translation>Se ha cortado la conexión con {0}; no se pierde nada. Inténtelo de nuevo: seguirá donde se detuvo.</translation>
    </message>
    <message>
        <source>The content of {0} has not arrived yet; it comes with the next exchange.</source>
        <translation>El contenido de {0} aún no ha llegado; vendrá con el próximo intercambio.</translation>
    </message>
    <message>
        <source>The copies, and what the partner added to them. Your own records stay as they are.</source>
        <translation>Las copias y lo que la región socia les haya añadido. Las fichas propias quedan como están.</translation>
    </message>
    <message>
        <source>The copy shared with {0}: what you add to it goes to them too. It counts in no list and no sum of ours.</source>
        <translation>La copia compartida con {0}: lo que usted le añada les llega también. No cuenta en ninguna lista ni suma nuestra.</translation>
    </message>
    <message>
        <source>The dates stay as they were.</source>
        <translation>Las fechas quedan como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>The deadline is {0} days earlier now</source>
        <translation>
            <numerusform>La fecha límite se adelanta {0} día</numerusform>
            <numerusform>La fecha límite se adelanta {0} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline is {0} days later now</source>
        <translation>
            <numerusform>La fecha límite se retrasa {0} día</numerusform>
            <numerusform>La fecha límite se retrasa {0} días</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline moved within its day</source>
        <translation>La fecha límite cambia dentro del mismo día</translation>
    </message>
    <message>
        <source>The disk did not answer while working with {0}; nothing was changed. Check the disk and try again.</source>
        <translation>El disco no respondió al trabajar con {0}; no se ha cambiado nada. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in {0}; make room and try again.</source>
        <translation>El disco está lleno, así que no se ha cambiado nada en {0}; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The edition in which this code holds: 2013, 2016, 2021 or 2024.</source>
        <extracomment>hint</extracomment>
        <translation>La edición en la que vale este código: 2013, 2016, 2021 o 2024.</translation>
    </message>
    <message>
        <source>The fields in which your region wants to be strong. Findings and actions are linked to them.</source>
        <translation>Los ámbitos en los que su región quiere ser fuerte. Las constataciones y las acciones se vinculan a ellos.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}</source>
        <translation>El archivo está dañado: {0}</translation>
    </message>
    <message>
        <source>The file lies in {0}. Hand it on; it can be taken in by many, and more than once.</source>
        <translation>El archivo está en {0}. Entréguelo; lo pueden incorporar muchos, y más de una vez.</translation>
    </message>
    <message>
        <source>The file's place is lacking.</source>
        <translation>Falta indicar dónde se guarda el archivo.</translation>
    </message>
    <message>
        <source>The first line of {0} is empty; write the passphrase there.</source>
        <translation>La primera línea de {0} está vacía; escriba en ella la frase de contraseña.</translation>
    </message>
    <message>
        <source>The first {0} lines; {1} more: filter to see others.</source>
        <translation>Las primeras {0} líneas; hay {1} más: filtre para ver otras.</translation>
    </message>
    <message>
        <source>The first {0} of {1} regions are drawn.</source>
        <translation>Se dibujan las primeras {0} de {1} regiones.</translation>
    </message>
    <message>
        <source>The first {0} of {1} that look like one that is there</source>
        <translation>Las primeras {0} de {1} que se parecen a una que ya está</translation>
    </message>
    <message>
        <source>The first {0} of {1}: filter or sort to see others.</source>
        <translation>Los primeros {0} de {1}: filtre u ordene para ver los demás.</translation>
    </message>
    <message>
        <source>The folder cannot be shown; reports and log are in {0}.</source>
        <translation>No se puede mostrar la carpeta; los informes y el registro están en {0}.</translation>
    </message>
    <message>
        <source>The folder on {0} is locked by another program; try again later.</source>
        <translation>Otro programa tiene bloqueada la carpeta de {0}; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The folder on {0} went away meanwhile; nothing is lost. Try again.</source>
        <translation>La carpeta de {0} ha desaparecido entretanto; no se pierde nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); nothing was changed.</source>
        <translation>No se puede leer la carpeta {0} ({1}); no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder {0} could not be written ({1}); what is there is whole. Make room or ask for the right to write there, and try again.</source>
        <translation>No se ha podido escribir en la carpeta {0} ({1}); lo que hay en ella está íntegro. Libere espacio o pida permiso de escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; make it first.</source>
        <translation>La carpeta {0} no existe; créela antes.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; connect the drive or the network and try again.</source>
        <translation>La carpeta {0} no está; conecte la unidad o la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {0} went away while it was read ({1}); nothing was changed. Connect it and try again.</source>
        <translation>La carpeta {0} ha desaparecido mientras se leía ({1}); no se ha cambiado nada. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key file {0} is damaged; put it back from a backup, or remove it.</source>
        <translation>El archivo de clave {0} está dañado; recupérelo de una copia de seguridad o quítelo.</translation>
    </message>
    <message>
        <source>The key of {0} cannot be handed on; nothing was changed. Try again.</source>
        <translation>La clave de {0} no se puede traspasar; no se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring of this computer no longer holds the key of {0}; unlock it and try again.</source>
        <translation>El llavero de este ordenador ya no contiene la clave de {0}; desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of kept places could not be written to {0} ({1}); nothing was changed.</source>
        <translation>No se ha podido escribir la lista de lugares guardados en {0} ({1}); no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The list of kept places {0} cannot be read; remove it and enter the places anew.</source>
        <translation>No se puede leer la lista de lugares guardados {0}; quítela e introduzca de nuevo los lugares.</translation>
    </message>
    <message>
        <source>The meeting in short</source>
        <translation>La reunión en resumen</translation>
    </message>
    <message>
        <source>The minutes of {0} are final; write an amendment instead.</source>
        <translation>El acta de {0} es definitiva; escriba una enmienda.</translation>
    </message>
    <message>
        <source>The money of the plan</source>
        <translation>El dinero del plan</translation>
    </message>
    <message>
        <source>The name is lacking.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The pack belongs to another workspace; open that one to take it in. Nothing was changed.</source>
        <translation>El paquete pertenece a otro archivo de trabajo; abra ese para incorporarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The pack could not be written to {0} ({1}); nothing was left there. Make room or choose another place.</source>
        <translation>No se ha podido escribir el paquete en {0} ({1}); allí no ha quedado nada. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The pack holds all that the team shares, {0}.</source>
        <translation>El paquete contiene todo lo que comparte el equipo, {0}.</translation>
    </message>
    <message>
        <source>The pack holds more than what is shared with you; it is refused as a whole. Ask {0} for a pack of your circle.</source>
        <translation>El paquete contiene más de lo que se comparte con usted; se rechaza entero. Pida a {0} un paquete de su círculo.</translation>
    </message>
    <message>
        <source>The pack holds only a part of the workspace, and a first copy needs all; ask {0} for a pack of everything.</source>
        <translation>El paquete contiene solo una parte del archivo de trabajo y una primera copia lo necesita todo; pida a {0} un paquete con todo.</translation>
    </message>
    <message>
        <source>The pack holds several circles and not the team's; ask {0} for a pack of one.</source>
        <translation>El paquete contiene varios círculos y no el del equipo; pida a {0} un paquete de uno solo.</translation>
    </message>
    <message>
        <source>The pack is damaged or was cut off on its way; nothing was changed. Ask for it once more.</source>
        <translation>El paquete está dañado o se ha cortado por el camino; no se ha cambiado nada. Pídalo otra vez.</translation>
    </message>
    <message>
        <source>The pack is refused: a change in it does not fit those before it. Nothing was changed.</source>
        <translation>Se rechaza el paquete: un cambio no encaja con los anteriores. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The pack is refused: a change in it is not well formed. Nothing was changed.</source>
        <translation>Se rechaza el paquete: un cambio no está bien formado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The pack is refused: a change in it is not well formed. Nothing was changed; ask for the pack once more.</source>
        <translation>Se rechaza el paquete: un cambio no está bien formado. No se ha cambiado nada; pida el paquete otra vez.</translation>
    </message>
    <message>
        <source>The pack is refused: it would unpack to more than a pack may hold. Nothing was changed.</source>
        <translation>Se rechaza el paquete: descomprimido ocuparía más de lo que puede contener un paquete. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The pack is sealed; give the passphrase that its sender told you.</source>
        <translation>El paquete está sellado; indique la frase de contraseña que le comunicó quien lo envía.</translation>
    </message>
    <message>
        <source>The pack is too large to be sealed with a passphrase; write it without one, or exchange the attachments through a folder.</source>
        <translation>El paquete es demasiado grande para sellarlo con una frase de contraseña; escríbalo sin ella o intercambie los adjuntos por una carpeta.</translation>
    </message>
    <message>
        <source>The pack needs a newer S3Desk (change format {0}, this program reads up to {1}); install the newer program. Nothing was changed, and the pack stays as it is.</source>
        <translation>El paquete necesita un S3Desk más reciente (formato de cambio {0}; este programa lee hasta el {1}); instale la versión nueva. No se ha cambiado nada y el paquete queda como está.</translation>
    </message>
    <message>
        <source>The pack needs a newer S3Desk (pack format {0}, this program reads up to {1}); install the newer program. Nothing was changed, and the pack stays as it is.</source>
        <translation>El paquete necesita un S3Desk más reciente (formato de paquete {0}; este programa lee hasta el {1}); instale la versión nueva. No se ha cambiado nada y el paquete queda como está.</translation>
    </message>
    <message>
        <source>The pack was altered: its signature does not fit. Nothing was changed.</source>
        <translation>El paquete fue alterado: su firma no es válida. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The pack was altered: the signature of a change in it does not fit. Nothing was changed.</source>
        <translation>El paquete fue alterado: la firma de uno de sus cambios no es válida. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The pack was changed while it was read; nothing was taken in. Try again.</source>
        <translation>El paquete ha cambiado mientras se leía; no se ha incorporado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase does not open this pack; nothing was changed. Type it again.</source>
        <translation>La frase de contraseña no abre este paquete; no se ha cambiado nada. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The picture could not be written to {0}; choose another folder.</source>
        <translation>No se ha podido guardar la imagen en {0}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The picture was saved as {0}.</source>
        <translation>La imagen se ha guardado como {0}.</translation>
    </message>
    <message>
        <source>The portal or list it was taken from.</source>
        <extracomment>hint</extracomment>
        <translation>El portal o la lista de donde se tomó.</translation>
    </message>
    <message>
        <source>The public holidays could not be found out; only weekends are left out.</source>
        <translation>No se han podido averiguar los días festivos; solo se excluyen los fines de semana.</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>La ficha en su conjunto</translation>
    </message>
    <message>
        <source>The record lies in the trash.</source>
        <translation>La ficha está en la papelera.</translation>
    </message>
    <message>
        <source>The reports and the log are deleted.</source>
        <translation>Se han eliminado los informes y el registro.</translation>
    </message>
    <message>
        <source>The reports cannot be deleted ({0}); delete them in their folder.</source>
        <translation>No se pueden eliminar los informes ({0}); elimínelos en su carpeta.</translation>
    </message>
    <message>
        <source>The restore point could not be written to {0}, so nothing was changed; make room there and try again.</source>
        <translation>No se ha podido escribir el punto de restauración en {0}, así que no se ha cambiado nada; libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The settings folder {0} cannot be used ({1}).</source>
        <translation>No se puede usar la carpeta de ajustes {0} ({1}).</translation>
    </message>
    <message>
        <source>The state follows from the dates; change those, and the card moves by itself.</source>
        <translation>El estado resulta de las fechas; cámbielas y la tarjeta se moverá sola.</translation>
    </message>
    <message>
        <source>The state follows from this and the cut-offs.</source>
        <extracomment>hint</extracomment>
        <translation>El estado se deduce de esta fecha y de las fechas de corte.</translation>
    </message>
    <message>
        <source>The system's keyring keeps it; it is never in the file.</source>
        <translation>Se guarda en el llavero del sistema, nunca en el archivo.</translation>
    </message>
    <message>
        <source>The system's keyring keeps it; it is never in the file. Left empty it stays as it is.</source>
        <translation>Se guarda en el llavero del sistema, nunca en el archivo. Si se deja vacía, queda como está.</translation>
    </message>
    <message>
        <source>The table {0} differs from what the log says; repairing the file rebuilds it.</source>
        <translation>La tabla {0} difiere de lo que dice el registro; reparar el archivo la reconstruye.</translation>
    </message>
    <message>
        <source>The tables of {0} were altered and cannot be used; nothing was changed. Ask its IT department to put them back as the scripts make them.</source>
        <translation>Las tablas de {0} se han modificado y no se pueden usar; no se ha cambiado nada. Pida a su servicio de informática que las deje como las crean los scripts.</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted records stay here until restored.</source>
        <translation>La papelera está vacía. Las fichas eliminadas permanecen aquí hasta que se restauren.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
    <message>
        <source>The two letters that NUTS codes begin with.</source>
        <extracomment>hint</extracomment>
        <translation>Las dos letras con las que empiezan los códigos NUTS.</translation>
    </message>
    <message>
        <source>The way to {0} is not safe: its certificate is not trusted by this computer, or it has none. Nothing was sent. Ask its IT department.</source>
        <translation>La conexión con {0} no es segura: este ordenador no confía en su certificado, o no lo tiene. No se ha enviado nada. Pregunte a su departamento de informática.</translation>
    </message>
    <message>
        <source>The window cannot be shown on this screen ({0}); start the program from a desktop. The command line works without a screen.</source>
        <translation>La ventana no se puede mostrar en esta pantalla ({0}); inicie el programa desde un escritorio. La línea de órdenes funciona sin pantalla.</translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed; the command line works without it.</source>
        <translation>La ventana necesita PySide6, que no está instalado; la línea de comandos funciona sin él.</translation>
    </message>
    <message>
        <source>The window needs {0}, a library of the system that is not on this computer; install the package that has it. The command line works without it.</source>
        <translation>La ventana necesita {0}, una biblioteca del sistema que no está en este ordenador; instale el paquete que la contiene. La línea de órdenes funciona sin ella.</translation>
    </message>
    <message>
        <source>The words in the minutes that it was made from.</source>
        <extracomment>hint</extracomment>
        <translation>Las palabras del acta de las que procede.</translation>
    </message>
    <message>
        <source>The words that it corrects.</source>
        <extracomment>hint</extracomment>
        <translation>Las palabras que corrige.</translation>
    </message>
    <message>
        <source>The work beside the window ended too early; nothing was changed. Try again.</source>
        <translation>El trabajo al lado de la ventana terminó antes de tiempo; no se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace was founded by {0}, with this fingerprint:</source>
        <translation>El archivo de trabajo lo creó {0}, con esta huella:</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>choice of Requirement; field; heading; record type</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: both are about {0}.</source>
        <translation>Tema: ambas tratan de {0}.</translation>
    </message>
    <message>
        <source>Theme: call and action have none in common.</source>
        <translation>Tema: la convocatoria y la acción no tienen ninguno en común.</translation>
    </message>
    <message>
        <source>Theme: call or action names none.</source>
        <translation>Tema: la convocatoria o la acción no indica ninguno.</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>record types</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>There are no criteria yet.</source>
        <translation>Todavía no hay criterios.</translation>
    </message>
    <message>
        <source>There are {0} values; take one of these.</source>
        <translation>Hay {0} valores; tome uno de ellos.</translation>
    </message>
    <message>
        <source>There is a circle "{0}" already; name it by --circle.</source>
        <translation>Ya existe un círculo «{0}»; indíquelo con --circle.</translation>
    </message>
    <message>
        <source>There is a place named {0} already; choose another name.</source>
        <translation>Ya existe un lugar llamado {0}; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a file {0}; choose another name.</source>
        <translation>Ya existe un archivo {0}; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no backup of this file yet; File, Back up now makes one.</source>
        <translation>Todavía no hay ninguna copia de este archivo; se hace una en el menú Archivo.</translation>
    </message>
    <message>
        <source>There is no circle "{0}" with a partner; there are: {1}. share --with NAME begins one.</source>
        <translation>No existe ningún círculo «{0}» con una región socia; hay: {1}. share --with NOMBRE empieza uno.</translation>
    </message>
    <message>
        <source>There is no command "{0}"; did you mean {1}?</source>
        <translation>No existe el comando «{0}»; ¿quería decir {1}?</translation>
    </message>
    <message>
        <source>There is no command and no file "{0}"; s3desk --help lists the commands.</source>
        <translation>No existe ningún comando ni archivo «{0}»; s3desk --help enumera los comandos.</translation>
    </message>
    <message>
        <source>There is no conflict "{0}"; conflicts lists them, with --settled those of before.</source>
        <translation>No existe el conflicto «{0}»; conflicts los enumera; con --settled, los ya resueltos.</translation>
    </message>
    <message>
        <source>There is no file {0} to attach; check the name.</source>
        <translation>No existe el archivo {0} que se quiere adjuntar; compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no file {0}; check the name.</source>
        <translation>No existe el archivo {0}; compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no folder {0} on {1}; compare the address with the one you were given.</source>
        <translation>No existe la carpeta {0} en {1}; compare la dirección con la que le dieron.</translation>
    </message>
    <message>
        <source>There is no kind of file "{0}"; the kinds are: {1}.</source>
        <translation>No existe el tipo de archivo «{0}»; los tipos son: {1}.</translation>
    </message>
    <message>
        <source>There is no record type "{0}".</source>
        <translation>No hay ningún tipo de ficha «{0}».</translation>
    </message>
    <message>
        <source>There is no record type "{0}"; did you mean {1}?</source>
        <translation>No hay ningún tipo de ficha «{0}»; ¿quería decir {1}?</translation>
    </message>
    <message>
        <source>There is no record {0}.</source>
        <translation>No hay ninguna ficha {0}.</translation>
    </message>
    <message>
        <source>There is no room for the timeline here; F4 closes the details.</source>
        <translation>Aquí no cabe el cronograma; F4 cierra los detalles.</translation>
    </message>
    <message>
        <source>There is no room left on {0}; ask who runs it. Your changes are kept.</source>
        <translation>No queda espacio en {0}; pregunte a quien lo gestiona. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>There is no such circle with a partner here; nothing was changed.</source>
        <translation>Aquí no existe ese círculo con una región socia; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that is there.</source>
        <translation>Esa carpeta no existe; elija una que exista.</translation>
    </message>
    <message>
        <source>There is nothing new in it</source>
        <translation>No contiene nada nuevo</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>No hay nada suyo que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>No hay nada suyo que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to give: they have all that is shared with them.</source>
        <translation>No hay nada que entregar: tienen todo lo que se comparte con ellos.</translation>
    </message>
    <message>
        <source>There was no version {0}; the first was {1}.</source>
        <translation>No hubo versión {0}; la primera fue la {1}.</translation>
    </message>
    <message>
        <source>These look like one that is there</source>
        <translation>Se parecen a una que ya está</translation>
    </message>
    <message>
        <source>These minutes are final. What changes now is written as an amendment.</source>
        <translation>Esta acta es definitiva. Lo que cambie ahora se escribe como enmienda.</translation>
    </message>
    <message>
        <source>These minutes are not final yet; change them themselves.</source>
        <translation>Esta acta aún no es definitiva; modifíquela directamente.</translation>
    </message>
    <message>
        <source>These minutes are: {0}. From there they cannot become: {1}.</source>
        <translation>Estado del acta: {0}. Desde ahí no puede pasar a: {1}.</translation>
    </message>
    <message>
        <source>These tasks prepared for the old deadline. Untick what shall stay.</source>
        <translation>Estas tareas preparaban la fecha límite anterior. Desmarque lo que deba quedar igual.</translation>
    </message>
    <message>
        <source>They also stop where the method changed (flag b).</source>
        <translation>También se interrumpen donde cambió el método (marca b).</translation>
    </message>
    <message>
        <source>This address cannot be read; compare it with the one you were given.</source>
        <translation>Esta dirección no se puede leer; compárela con la que le dieron.</translation>
    </message>
    <message>
        <source>This agenda item is not here any more.</source>
        <translation>Este punto del orden del día ya no está aquí.</translation>
    </message>
    <message>
        <source>This comment is not here any more.</source>
        <translation>Este comentario ya no está aquí.</translation>
    </message>
    <message>
        <source>This deadline is not there any more; look at the call again.</source>
        <translation>Esta fecha límite ya no existe; vuelva a ver la convocatoria.</translation>
    </message>
    <message>
        <source>This file is there already; open it, or choose another name.</source>
        <translation>Este archivo ya existe; ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>This file is what is shared with {0}; delete the file to end that here.</source>
        <translation>Este archivo es lo compartido con {0}; elimínelo para terminar aquí con ello.</translation>
    </message>
    <message>
        <source>This file may run a program</source>
        <translation>Este archivo puede ejecutar un programa</translation>
    </message>
    <message>
        <source>This follows more changes than can be named at once; do it in several steps.</source>
        <translation>Esto sigue a más cambios de los que se pueden nombrar a la vez; hágalo en varios pasos.</translation>
    </message>
    <message>
        <source>This is S3Desk {0}.</source>
        <translation>Esta es la versión {0} de S3Desk.</translation>
    </message>
    <message>
        <source>This is more text than a field can hold; shorten it, or attach it as a file.</source>
        <translation>Es más texto del que admite un campo; acórtelo o adjúntelo como archivo.</translation>
    </message>
    <message>
        <source>This is not a pack of S3Desk; choose a file that ends in .s3pack.</source>
        <translation>No es un paquete de S3Desk; elija un archivo con extensión .s3pack.</translation>
    </message>
    <message>
        <source>This is you, on this laptop. What you write is signed; others know the signature by this fingerprint.</source>
        <translation>Es usted, en este ordenador. Lo que escribe se firma; los demás reconocen la firma por esta huella.</translation>
    </message>
    <message>
        <source>This meeting is not here any more.</source>
        <translation>Esta reunión ya no está aquí.</translation>
    </message>
    <message>
        <source>This pack by {0} belongs to another workspace, not to the file that is open.</source>
        <translation>Este paquete de {0} pertenece a otro archivo de trabajo, no al que está abierto.</translation>
    </message>
    <message>
        <source>This pack is sealed in a way that this computer cannot open (pyrage is missing).</source>
        <translation>Este paquete está sellado de un modo que este ordenador no puede abrir (falta pyrage).</translation>
    </message>
    <message>
        <source>This record cannot be shown; a newer S3Desk wrote it.</source>
        <translation>Esta ficha no se puede mostrar; la escribió un S3Desk más reciente.</translation>
    </message>
    <message>
        <source>This record lies in the trash; restore it before you change it.</source>
        <translation>Esta ficha está en la papelera; restáurela antes de modificarla.</translation>
    </message>
    <message>
        <source>This system has no keyring; the password of {0} is kept until the program ends.</source>
        <translation>Este sistema no tiene llavero; la contraseña de {0} se guarda hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>choice of DueGroup</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Threat</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Threats</source>
        <extracomment>choice of Quadrant</extracomment>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Three steps to begin with</source>
        <translation>Tres pasos para empezar</translation>
    </message>
    <message>
        <source>Tick who is there</source>
        <translation>Marcar quién asiste</translation>
    </message>
    <message>
        <source>Tick who is there (Ctrl+Shift+A)</source>
        <translation>Marcar asistentes (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>field; heading</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Tirana</source>
        <translation>Tirana</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>field</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the wider call</source>
        <extracomment>field</extracomment>
        <translation>Título de la convocatoria general</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Por suprimir</translation>
    </message>
    <message>
        <source>To be reminded of today</source>
        <translation>Recordatorios de hoy</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>To read only</source>
        <translation>Solo para leer</translation>
    </message>
    <message>
        <source>To the budget lines</source>
        <translation>A las líneas presupuestarias</translation>
    </message>
    <message>
        <source>To the top level</source>
        <translation>Al nivel superior</translation>
    </message>
    <message>
        <source>To write all of it once more, choose Everybody.</source>
        <translation>Para volver a escribirlo todo, elija Todos.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>Fecha de hoy</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Nivel superior</translation>
    </message>
    <message>
        <source>Topic (grant)</source>
        <extracomment>choice of CallKind</extracomment>
        <translation>Tema (subvención)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total cost</source>
        <extracomment>field</extracomment>
        <translation>Coste total</translation>
    </message>
    <message>
        <source>Transition region</source>
        <extracomment>choice of RegionCategory</extracomment>
        <translation>Región en transición</translation>
    </message>
    <message>
        <source>Travel and accommodation</source>
        <extracomment>choice of CostCategory</extracomment>
        <translation>Viajes y alojamiento</translation>
    </message>
    <message>
        <source>Two stages</source>
        <extracomment>choice of DeadlineModel</extracomment>
        <translation>Dos fases</translation>
    </message>
    <message>
        <source>Type a new task</source>
        <translation>Escribir una tarea nueva</translation>
    </message>
    <message>
        <source>Type a word of the record you mean.</source>
        <translation>Escriba una palabra de la ficha que busca.</translation>
    </message>
    <message>
        <source>Type of action</source>
        <extracomment>field</extracomment>
        <translation>Tipo de acción</translation>
    </message>
    <message>
        <source>Type of applicant</source>
        <extracomment>choice of Requirement</extracomment>
        <translation>Tipo de solicitante</translation>
    </message>
    <message>
        <source>Typical beneficiaries</source>
        <extracomment>field</extracomment>
        <translation>Beneficiarios habituales</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Under More fields.</source>
        <translation>En Más campos.</translation>
    </message>
    <message>
        <source>Under no action</source>
        <translation>Sin acción</translation>
    </message>
    <message>
        <source>Under no objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>choice of ActionStatus</extracomment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Under {0}</source>
        <translation>En {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Undo {0} steps, down to this one</source>
        <translation>
            <numerusform>Deshacer {0} paso, este</numerusform>
            <numerusform>Deshacer {0} pasos, hasta este</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}. What the partner was given of it before is still there</source>
        <translation>Deshecho: {0}. Lo que el socio recibió antes sigue allí</translation>
    </message>
    <message>
        <source>Undone: {0}. What was shown before is shown again; the conflict stays settled, and can be decided anew</source>
        <translation>Deshecho: {0}. Se muestra de nuevo lo de antes; el conflicto sigue resuelto y se puede decidir otra vez</translation>
    </message>
    <message>
        <source>Undone; can be done again</source>
        <translation>Deshecho; se puede rehacer</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>field</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit: {0}.</source>
        <translation>Unidad: {0}.</translation>
    </message>
    <message>
        <source>Unlink two records</source>
        <translation>Desenlazar dos fichas</translation>
    </message>
    <message>
        <source>Unlink {0} from {1}</source>
        <translation>Desenlazar {0} de {1}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Untitled: {0}</source>
        <translation>Sin título: {0}</translation>
    </message>
    <message>
        <source>Usually 17:00 Brussels; the call says.</source>
        <extracomment>hint</extracomment>
        <translation>Normalmente, las 17:00 de Bruselas; lo indica la convocatoria.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>field</extracomment>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>field</extracomment>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>field; heading; record type</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value as typed</source>
        <extracomment>field</extracomment>
        <translation>Valor tal como se escribió</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>field; heading; record types</extracomment>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values belong to an indicator: add that first, or import a file of Eurostat (Ctrl+I).</source>
        <translation>Los valores pertenecen a un indicador: añádalo primero, o importe un archivo de Eurostat (Ctrl+I).</translation>
    </message>
    <message>
        <source>Values of an indicator are drawn here over the years. Import a file of Eurostat (Ctrl+I), or add values to an indicator.</source>
        <translation>Aquí se dibujan los valores de un indicador por años. Importe un archivo de Eurostat (Ctrl+I) o añada valores.</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>field</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {0} is newer than this program, which is {1}.</source>
        <translation>La versión {0} es más reciente que este programa, que es la {1}.</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Viena</translation>
    </message>
    <message>
        <source>Vilnius</source>
        <translation>Vilna</translation>
    </message>
    <message>
        <source>Vision</source>
        <extracomment>field</extracomment>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>heading</extracomment>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Votes against</source>
        <extracomment>field</extracomment>
        <translation>Votos en contra</translation>
    </message>
    <message>
        <source>Votes for</source>
        <extracomment>field</extracomment>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Votes for, against, abstaining:</source>
        <translation>Votos a favor, en contra, abstenciones:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>field</extracomment>
        <translation>A la espera de</translation>
    </message>
    <message>
        <source>Waiting for change {0} of {1}.</source>
        <translation>A la espera del cambio {0} de {1}.</translation>
    </message>
    <message>
        <source>Waiting for changes of others that have not come yet.</source>
        <translation>A la espera de cambios de otros que aún no han llegado.</translation>
    </message>
    <message>
        <source>Waiting for the changes {0} to {1} of {2}.</source>
        <translation>A la espera de los cambios {0} a {1} de {2}.</translation>
    </message>
    <message>
        <source>Waiting for what other waiting changes wait for.</source>
        <translation>A la espera de lo mismo que otros cambios en espera.</translation>
    </message>
    <message>
        <source>Waits to be accepted</source>
        <translation>A la espera de aceptación</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Varsovia</translation>
    </message>
    <message>
        <source>Was shared with {0}: nothing more goes to them, and the copy that they have they keep.</source>
        <translation>Se compartió con {0}: no se les da nada más y conservan la copia que tienen.</translation>
    </message>
    <message>
        <source>Was shared with {0}: nothing more of it goes to them, and what they have they keep.</source>
        <translation>Se compartió con {0}: no se les da nada más de ella y conservan lo que tienen.</translation>
    </message>
    <message>
        <source>Watch out</source>
        <extracomment>field</extracomment>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Weakness</source>
        <extracomment>choice of FindingKind</extracomment>
        <translation>Debilidad</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <extracomment>choice of Quadrant</extracomment>
        <translation>Debilidades</translation>
    </message>
    <message>
        <source>Weaknesses and barriers that nothing answers: {0}</source>
        <translation>Debilidades y barreras a las que nada responde: {0}</translation>
    </message>
    <message>
        <source>Weaknesses, competitive assets, investment barriers, partnerships to deepen: one line each.</source>
        <translation>Debilidades, ventajas competitivas, barreras a la inversión y colaboraciones por reforzar: una línea cada una.</translation>
    </message>
    <message>
        <source>Weaknesses, competitive assets, partnerships to deepen</source>
        <translation>Debilidades, ventajas competitivas, colaboraciones por reforzar</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>field</extracomment>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>WebDAV</source>
        <translation>WebDAV</translation>
    </message>
    <message>
        <source>WebDAV server (Nextcloud and others)</source>
        <translation>Servidor WebDAV (Nextcloud y otros)</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>field</extracomment>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>field</extracomment>
        <translation>Ponderación</translation>
    </message>
    <message numerus="yes">
        <source>Weighted means from 1 to 5. {0} without a score are left out.</source>
        <translation>
            <numerusform>Medias ponderadas de 1 a 5. Queda fuera {0} sin puntuación.</numerusform>
            <numerusform>Medias ponderadas de 1 a 5. Quedan fuera {0} sin puntuación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a partner has cannot link to what they have not; share that with them first.</source>
        <translation>Lo que tiene una región socia no puede enlazar con lo que no tiene; compártalo antes con ella.</translation>
    </message>
    <message>
        <source>What and where</source>
        <extracomment>heading</extracomment>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>What becomes of “{0}”</source>
        <translation>Qué se hace con «{0}»</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What could not be read as a date.</source>
        <extracomment>hint</extracomment>
        <translation>Lo que no se pudo leer como fecha.</translation>
    </message>
    <message>
        <source>What could not be read as a number; left out of sums.</source>
        <extracomment>hint</extracomment>
        <translation>Lo que no se pudo leer como número; no entra en las sumas.</translation>
    </message>
    <message>
        <source>What counts as reached</source>
        <extracomment>field</extracomment>
        <translation>Cuándo se considera alcanzado</translation>
    </message>
    <message>
        <source>What do customers outside the region buy from us, and why not from someone else?</source>
        <translation>¿Qué nos compran los clientes de fuera de la región y por qué no a otros?</translation>
    </message>
    <message>
        <source>What do people here know or do well that no statistic shows?</source>
        <translation>¿Qué sabe o hace bien la gente de aquí que ninguna estadística muestra?</translation>
    </message>
    <message>
        <source>What do you have to buy, hire or learn outside because it is missing here?</source>
        <translation>¿Qué tienen que comprar, contratar o aprender fuera porque aquí falta?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What findings are judged by. Scores come afterwards, one for each finding, person and criterion.</source>
        <translation>Sirven para valorar las constataciones; después viene una puntuación por constatación, persona y criterio.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>What is aimed at</source>
        <extracomment>field</extracomment>
        <translation>Qué se pretende</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>What is filed under it stays there.</source>
        <extracomment>hint</extracomment>
        <translation>Lo ya clasificado en él permanece.</translation>
    </message>
    <message>
        <source>What is measured. Its values can be imported from a file of Eurostat.</source>
        <translation>Lo que se mide. Sus valores pueden importarse de un archivo de Eurostat.</translation>
    </message>
    <message>
        <source>What is scored</source>
        <extracomment>field</extracomment>
        <translation>Qué se puntúa</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What is shown here stays so until it is decided.</source>
        <translation>Lo que se muestra aquí queda así hasta que se decida.</translation>
    </message>
    <message>
        <source>What is strong or weak in the region, one sentence each. Evidence is linked to it afterwards.</source>
        <translation>Lo fuerte o débil de la región, en una frase cada vez. Después se le vinculan evidencias.</translation>
    </message>
    <message>
        <source>What is to be done, by whom and when. Milestones, budget lines and risks follow.</source>
        <translation>Qué hay que hacer, quién y cuándo. Después vienen los hitos, las líneas presupuestarias y los riesgos.</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>field</extracomment>
        <translation>A qué se dedica</translation>
    </message>
    <message>
        <source>What it funds</source>
        <extracomment>field</extracomment>
        <translation>Qué financia</translation>
    </message>
    <message>
        <source>What it says about them</source>
        <extracomment>field</extracomment>
        <translation>Qué dice de ellas</translation>
    </message>
    <message>
        <source>What it shows</source>
        <extracomment>field</extracomment>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>What may go wrong, how likely it is, and what is done about it.</source>
        <translation>Qué puede salir mal, con qué probabilidad y qué se hace al respecto.</translation>
    </message>
    <message>
        <source>What secures it</source>
        <extracomment>field</extracomment>
        <translation>Qué la asegura</translation>
    </message>
    <message>
        <source>What the call says, and where.</source>
        <extracomment>hint</extracomment>
        <translation>Qué dice la convocatoria y dónde.</translation>
    </message>
    <message>
        <source>What the comment is on</source>
        <translation>Qué se comenta</translation>
    </message>
    <message>
        <source>What the person agreed to be kept and written to for.</source>
        <extracomment>hint</extracomment>
        <translation>Para qué aceptó la persona que se conserven sus datos y se le escriba.</translation>
    </message>
    <message>
        <source>What the plan wants to reach. Actions are linked to the objective that they serve.</source>
        <translation>Lo que el plan quiere alcanzar. Las acciones se vinculan al objetivo al que sirven.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>What was begun and left empty is not kept</source>
        <translation>Lo que se empezó y quedó vacío no se conserva</translation>
    </message>
    <message>
        <source>What was decided stays here and can be decided anew.</source>
        <translation>Lo decidido se queda aquí y se puede volver a decidir.</translation>
    </message>
    <message>
        <source>What was decided, and in which meeting.</source>
        <translation>Qué se decidió y en qué reunión.</translation>
    </message>
    <message>
        <source>What was said, line by line</source>
        <translation>Lo que se dijo, línea a línea</translation>
    </message>
    <message>
        <source>What was typed in {0} is kept in the form of its record.</source>
        <translation>Lo escrito en {0} se conserva en el formulario de su ficha.</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <extracomment>field</extracomment>
        <translation>Qué hacemos al respecto</translation>
    </message>
    <message>
        <source>What we measure</source>
        <extracomment>field</extracomment>
        <translation>Qué medimos</translation>
    </message>
    <message>
        <source>What we want to find out</source>
        <extracomment>field</extracomment>
        <translation>Qué queremos averiguar</translation>
    </message>
    <message>
        <source>What will happen to the region when present funds or rules run out?</source>
        <translation>¿Qué pasará con la región cuando se acaben los fondos o las normas actuales?</translation>
    </message>
    <message>
        <source>What you type cannot be kept in the settings folder ({0}); make room there.</source>
        <translation>Lo que escribe no se puede conservar en la carpeta de ajustes ({0}); libere espacio allí.</translation>
    </message>
    <message>
        <source>What {0} writes is taken in. Retire {0} on leaving the team, or when that laptop is lost: all that is here already stays; what comes later is kept apart and listed.</source>
        <translation>Lo que escribe {0} se incorpora. Retire a {0} cuando deje el equipo o se pierda ese ordenador: todo lo que ya está aquí se queda; lo que llegue después se guarda aparte y se enumera.</translation>
    </message>
    <message>
        <source>What {0} wrote until then stays. What came later is kept apart. Accepting {0} again lets it in.</source>
        <translation>Lo que {0} escribió hasta entonces se queda. Lo que llegó después se guarda aparte. Si se acepta de nuevo a {0}, entra.</translation>
    </message>
    <message numerus="yes">
        <source>What {0} wrote, in {1} conflicts</source>
        <translation>
            <numerusform>Lo que escribió {0}, en {1} conflicto</numerusform>
            <numerusform>Lo que escribió {0}, en {1} conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where and when</source>
        <extracomment>heading</extracomment>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>Where do permits, calls or payments take longer than a project can wait?</source>
        <translation>¿Dónde tardan los permisos, las convocatorias o los pagos más de lo que un proyecto puede esperar?</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <extracomment>heading</extracomment>
        <translation>Dónde encaja</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>field</extracomment>
        <translation>Situación actual</translation>
    </message>
    <message>
        <source>Where the source itself is not settled yet.</source>
        <extracomment>hint</extracomment>
        <translation>Cuando la fuente aún no está decidida.</translation>
    </message>
    <message>
        <source>Where two people change the same field without having seen each other's work, it is listed here.</source>
        <translation>Aquí figura cuando dos personas cambian el mismo campo sin haber visto cada una el trabajo de la otra.</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Qué gráfico</translation>
    </message>
    <message>
        <source>Which coming rules, funds or public purchases could open a market for our firms?</source>
        <translation>¿Qué normas, fondos o compras públicas futuras podrían abrir un mercado a nuestras empresas?</translation>
    </message>
    <message>
        <source>Which customer, supplier or price could stop your plant if it changed?</source>
        <translation>¿Qué cliente, proveedor o precio podría parar su planta si cambiara?</translation>
    </message>
    <message>
        <source>Which jobs and places would be hit first by the transition, and who speaks for them?</source>
        <translation>¿A qué empleos y lugares golpearía primero la transición y quién habla por ellos?</translation>
    </message>
    <message>
        <source>Which need of people here is also a need elsewhere, so that its answer can be sold?</source>
        <translation>¿Qué necesidad de la gente de aquí lo es también en otros lugares, de modo que su respuesta pueda venderse?</translation>
    </message>
    <message>
        <source>Which new value chain could you enter within five years, and with which partner region?</source>
        <translation>¿En qué nueva cadena de valor podrían entrar en cinco años y con qué región socia?</translation>
    </message>
    <message>
        <source>Which research under way could change one of our main industries?</source>
        <translation>¿Qué investigación en marcha podría cambiar una de nuestras industrias principales?</translation>
    </message>
    <message>
        <source>Which results stay on the shelf, and what would a firm need to use them?</source>
        <translation>¿Qué resultados se quedan en un cajón y qué necesitaría una empresa para usarlos?</translation>
    </message>
    <message>
        <source>Which services, sites or rules of ours do other regions ask us about?</source>
        <translation>¿Por qué servicios, emplazamientos o normas nuestros nos preguntan otras regiones?</translation>
    </message>
    <message>
        <source>Which skills are leaving or retiring faster than they are taught?</source>
        <translation>¿Qué competencias se marchan o se jubilan más deprisa de lo que se enseñan?</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Qué tareas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>Who bears the cost</source>
        <extracomment>field</extracomment>
        <translation>Quién asume el coste</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <extracomment>field</extracomment>
        <translation>A quién beneficia</translation>
    </message>
    <message>
        <source>Who collects them</source>
        <extracomment>field</extracomment>
        <translation>Quién las recoge</translation>
    </message>
    <message>
        <source>Who does what until when. A task from a meeting is linked to it.</source>
        <translation>Quién hace qué y hasta cuándo. Una tarea que sale de una reunión se vincula a ella.</translation>
    </message>
    <message>
        <source>Who is left out: which valleys, age groups or trades does innovation not reach?</source>
        <translation>¿Quién queda fuera: a qué valles, edades u oficios no llega la innovación?</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <extracomment>field</extracomment>
        <translation>Quién puede presentarse</translation>
    </message>
    <message>
        <source>Who pays</source>
        <extracomment>field</extracomment>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>Who pays how much of an action: add the action first.</source>
        <translation>Quién paga cuánto de una acción: añada primero la acción.</translation>
    </message>
    <message>
        <source>Who publishes it, for example Eurostat.</source>
        <extracomment>hint</extracomment>
        <translation>Quién lo publica; por ejemplo, Eurostat.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <extracomment>field</extracomment>
        <translation>Quién lo gestiona</translation>
    </message>
    <message>
        <source>Who said it</source>
        <extracomment>field</extracomment>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Who scores?</source>
        <translation>¿Quién puntúa?</translation>
    </message>
    <message>
        <source>Whoever deleted it had not seen the change. Until somebody decides, the record is kept.</source>
        <translation>Quien la eliminó no había visto el cambio. Hasta que alguien decida, la ficha se conserva.</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>Whom or what the task waits for; empty: nothing.</source>
        <extracomment>hint</extracomment>
        <translation>A quién o a qué espera la tarea; vacío: a nada.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heading</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With both counts, totals of several regions are computed from them.</source>
        <extracomment>hint</extracomment>
        <translation>Con ambos recuentos se calculan los totales de varias regiones.</translation>
    </message>
    <message>
        <source>With commas between: C20, C28.9, M72.</source>
        <extracomment>hint</extracomment>
        <translation>Separados por comas: C20, C28.9, M72.</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Con {0}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>choice of Consent</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Within 14 working days</source>
        <extracomment>choice of DueGroup</extracomment>
        <translation>En 14 días hábiles</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>Sin convocatoria</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Without a weight</source>
        <translation>Sin ponderación</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Sin año</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>field</extracomment>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Wording and reasons</source>
        <extracomment>field</extracomment>
        <translation>Texto y motivos</translation>
    </message>
    <message>
        <source>Workshop</source>
        <extracomment>choice of EvidenceKind</extracomment>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Write an amendment to final minutes</source>
        <translation>Escribir una enmienda a un acta definitiva</translation>
    </message>
    <message>
        <source>Write down the people of the regional team; tasks and actions get their owners from them.</source>
        <translation>Anote las personas del equipo regional; de ellas salen los responsables de tareas y acciones.</translation>
    </message>
    <message>
        <source>Write how it should read.</source>
        <translation>Escriba cómo debe decir.</translation>
    </message>
    <message>
        <source>Write in the cell</source>
        <translation>Escribir en la celda</translation>
    </message>
    <message>
        <source>Write the file for them</source>
        <translation>Escribir el archivo para la región socia</translation>
    </message>
    <message>
        <source>Write the hours like 9:30-13:00.</source>
        <translation>Escriba el horario así: 9:30-13:00.</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Escribir el paquete</translation>
    </message>
    <message>
        <source>Write the votes like 9/2/1: for, against, abstaining.</source>
        <translation>Escriba los votos así: 9/2/1: a favor, en contra, abstenciones.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Writing the pack …</source>
        <translation>Escribiendo el paquete…</translation>
    </message>
    <message>
        <source>Written at once by {0} and merged; please read</source>
        <translation>Escrito a la vez por {0} y fusionado; conviene leerlo</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>field</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>choice of Answer</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You cannot retire yourself; ask another member to do it.</source>
        <translation>Usted no puede retirarse; pídaselo a otro miembro.</translation>
    </message>
    <message>
        <source>You were retired from this workspace; only a member can say who belongs to it.</source>
        <translation>A usted se le retiró de este archivo de trabajo; solo un miembro puede decir quién pertenece a él.</translation>
    </message>
    <message>
        <source>Your fingerprint: {0}</source>
        <translation>Su huella: {0}</translation>
    </message>
    <message>
        <source>Your name is lacking.</source>
        <translation>Falta su nombre.</translation>
    </message>
    <message>
        <source>Your region comes first: its name and its NUTS code. The region's figures follow it.</source>
        <translation>Primero, su región: su nombre y su código NUTS. Las cifras de la región la siguen.</translation>
    </message>
    <message>
        <source>Zagreb</source>
        <translation>Zagreb</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zúrich</translation>
    </message>
    <message>
        <source>added: {0}</source>
        <translation>añadido: {0}</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>todos los años</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation>
            <numerusform>y {0} más</numerusform>
            <numerusform>y {0} más</numerusform>
        </translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>se excusa</translation>
    </message>
    <message>
        <source>before the next working day</source>
        <translation>antes del próximo día hábil</translation>
    </message>
    <message>
        <source>by my clock: {0}</source>
        <translation>según mi reloj: {0}</translation>
    </message>
    <message>
        <source>by the clock of {0}: {1}</source>
        <translation>según el reloj de {0}: {1}</translation>
    </message>
    <message>
        <source>deadline passed</source>
        <translation>plazo vencido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>due on {0}.</source>
        <translation>vence el {0}.</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>vence el {0}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>ends on {0}</source>
        <translation>termina el {0}</translation>
    </message>
    <message>
        <source>from {0}, no end.</source>
        <translation>desde el {0}, sin fin.</translation>
    </message>
    <message>
        <source>importance {0}</source>
        <translation>importancia {0}</translation>
    </message>
    <message numerus="yes">
        <source>in {0} days</source>
        <translation>
            <numerusform>en {0} día</numerusform>
            <numerusform>en {0} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {0} working days</source>
        <translation>
            <numerusform>en {0} día hábil</numerusform>
            <numerusform>en {0} días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not written in the table</source>
        <translation>no se escribe en la tabla</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>may run a program</source>
        <translation>puede ejecutar un programa</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>unit</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>antes: {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no dates.</source>
        <translation>sin fechas.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no day.</source>
        <translation>sin fecha.</translation>
    </message>
    <message>
        <source>no deadline known</source>
        <translation>sin fecha límite conocida</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>sin documento</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>no unit given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sin año</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecha</translation>
    </message>
    <message>
        <source>not here yet: it comes with the next exchange</source>
        <translation>aún no está aquí: vendrá con el próximo intercambio</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing goes out</source>
        <translation>no sale nada</translation>
    </message>
    <message>
        <source>nothing of ours names it</source>
        <translation>nada nuestro la menciona</translation>
    </message>
    <message>
        <source>nothing went out</source>
        <translation>no ha salido nada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>por responder</translation>
    </message>
    <message>
        <source>open questions: {0}</source>
        <translation>preguntas por responder: {0}</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>unit</extracomment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>present</source>
        <translation>asiste</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>requested: {0}</source>
        <translation>solicitado: {0}</translation>
    </message>
    <message numerus="yes">
        <source>said {0} times</source>
        <translation>
            <numerusform>dicha {0} vez</numerusform>
            <numerusform>dicha {0} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>puntuación {0}</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>desde el {0}, {1}</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>quitado: {0}</translation>
    </message>
    <message>
        <source>the list of members goes out</source>
        <translation>sale la lista de miembros</translation>
    </message>
    <message>
        <source>the whole, which should reach {0}</source>
        <translation>el total, que debería llegar a {0}</translation>
    </message>
    <message>
        <source>this version, {0}</source>
        <translation>esta versión, {0}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>until {0}, no start.</source>
        <translation>hasta el {0}, sin inicio.</translation>
    </message>
    <message>
        <source>versions before {0}</source>
        <translation>versiones anteriores a {0}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{0} (carried over)</source>
        <translation>{0} (arrastrado)</translation>
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation>{0} (en la papelera)</translation>
    </message>
    <message>
        <source>{0} (moved from {1})</source>
        <translation>{0} (antes: {1})</translation>
    </message>
    <message>
        <source>{0} (ours)</source>
        <translation>{0} (nuestra)</translation>
    </message>
    <message>
        <source>{0} (shared with {1})</source>
        <translation>{0} (compartida con {1})</translation>
    </message>
    <message>
        <source>{0} (shown)</source>
        <translation>{0} (se muestra)</translation>
    </message>
    <message>
        <source>{0} (waits for: {1})</source>
        <translation>{0} (a la espera de: {1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} ({1} assessors)</source>
        <translation>
            <numerusform>{0} ({1} persona)</numerusform>
            <numerusform>{0} ({1} personas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} ({1} of {2} assessors)</source>
        <translation>
            <numerusform>{0} ({1} de {2} persona)</numerusform>
            <numerusform>{0} ({1} de {2} personas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} --user gives the name, S3DESK_PASSWORD the password.</source>
        <translation>{0} --user indica el nombre y S3DESK_PASSWORD, la contraseña.</translation>
    </message>
    <message>
        <source>{0} = {1} here</source>
        <translation>{0} = {1} aquí</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} Instead of: “{1}”</source>
        <translation>{0} En lugar de: «{1}»</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} Write it like {1}; it is kept here until then.</source>
        <translation>{0} Escríbalo como {1}; hasta entonces se conserva aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{0} abstentions</source>
        <translation>
            <numerusform>{0} abstención</numerusform>
            <numerusform>{0} abstenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} actions</source>
        <translation>
            <numerusform>{0} acción</numerusform>
            <numerusform>{0} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} actions start before this ends: {1}</source>
        <translation>
            <numerusform>{0} acción empieza antes de que esta termine: {1}</numerusform>
            <numerusform>{0} acciones empiezan antes de que esta termine: {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} actions without a call</source>
        <translation>
            <numerusform>{0} acción sin convocatoria</numerusform>
            <numerusform>{0} acciones sin convocatoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} amounts cannot be added up.</source>
        <translation>
            <numerusform>{0} importe no se puede sumar.</numerusform>
            <numerusform>{0} importes no se pueden sumar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1} come from a newer version: kept, not shown</source>
        <translation>De una versión más reciente: {0} y {1}; se conservan, no se muestran</translation>
    </message>
    <message>
        <source>{0} and {1} were checked.</source>
        <translation>Comprobado: {0} y {1}.</translation>
    </message>
    <message>
        <source>{0} answers, but is no WebDAV folder; compare the address with the one you were given.</source>
        <translation>{0} responde, pero no es una carpeta WebDAV; compare la dirección con la que le dieron.</translation>
    </message>
    <message numerus="yes">
        <source>{0} applications</source>
        <translation>
            <numerusform>{0} solicitud</numerusform>
            <numerusform>{0} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} applications under way</source>
        <translation>
            <numerusform>{0} solicitud en marcha</numerusform>
            <numerusform>{0} solicitudes en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} asks about linked records; write {0}= for none or {0}!= for at least one.</source>
        <translation>{0} pregunta por fichas enlazadas; escriba {0}= para ninguna o {0}!= para al menos una.</translation>
    </message>
    <message numerus="yes">
        <source>{0} assets</source>
        <translation>
            <numerusform>{0} ventaja</numerusform>
            <numerusform>{0} ventajas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} attachments came.</source>
        <translation>
            <numerusform>Ha llegado {0} adjunto.</numerusform>
            <numerusform>Han llegado {0} adjuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} belongs to another workspace; it was left where it is.</source>
        <translation>{0} pertenece a otro archivo de trabajo; se ha dejado donde está.</translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes</source>
        <translation>
            <numerusform>{0} byte</numerusform>
            <numerusform>{0} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} came in with a copy of this file and nobody vouched for {0} yet. Compare the fingerprint by telephone or face to face, then accept.</source>
        <translation>{0} llegó con una copia de este archivo y nadie ha avalado aún a {0}. Compare la huella por teléfono o en persona y después acepte.</translation>
    </message>
    <message>
        <source>{0} can run something on this laptop. Open it only if you know who made it and what it does.</source>
        <translation>{0} puede ejecutar algo en este ordenador. Ábralo solo si sabe quién lo hizo y qué hace.</translation>
    </message>
    <message>
        <source>{0} cannot be compared like this.</source>
        <translation>{0} no se puede comparar así.</translation>
    </message>
    <message>
        <source>{0} cannot be compared like this; use = or !=.</source>
        <translation>{0} no se puede comparar así; use = o !=.</translation>
    </message>
    <message>
        <source>{0} cannot be copied ({1}).</source>
        <translation>No se puede copiar {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be exported for version {1}: there are none before version {2}.</source>
        <translation>{0}: no se puede exportar para la versión {1}; no existe antes de la versión {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose a folder where you may write.</source>
        <translation>No se puede crear {0} ({1}); elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{0} cannot be opened for writing ({1}); copy it to a folder where you may write.</source>
        <translation>No se puede abrir {0} para escribir ({1}); cópielo a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{0} cannot be opened; check that the folder exists and that you may write there.</source>
        <translation>No se puede abrir {0}; compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>{0} cannot be reached; check the network and the address. Your changes are kept.</source>
        <translation>No se puede acceder a {0}; compruebe la red y la dirección. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>No se puede leer {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check your rights to it.</source>
        <translation>No se puede leer {0} ({1}); compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{0} cannot be read; check the name and your rights to it.</source>
        <translation>No se puede leer {0}; compruebe el nombre y sus permisos.</translation>
    </message>
    <message>
        <source>{0} cannot be read; check the name.</source>
        <translation>No se puede leer {0}; compruebe el nombre.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>No se puede escribir {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written; name a file in a folder that exists.</source>
        <translation>No se puede escribir {0}; indique un archivo en una carpeta que exista.</translation>
    </message>
    <message>
        <source>{0} cannot hold a file.</source>
        <translation>{0} no admite archivos.</translation>
    </message>
    <message>
        <source>{0} cannot hold this text; it must be one piece of readable text.</source>
        <translation>{0} no admite este texto; debe ser un único texto legible.</translation>
    </message>
    <message>
        <source>{0} cannot point to a record of type {1}; it takes: {2}.</source>
        <translation>{0} no puede remitir a una ficha de tipo {1}; admite: {2}.</translation>
    </message>
    <message>
        <source>{0} changed it</source>
        <translation>{0} la modificó</translation>
    </message>
    <message numerus="yes">
        <source>{0} changes</source>
        <translation>
            <numerusform>{0} cambio</numerusform>
            <numerusform>{0} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes by somebody retired are kept and not applied.</source>
        <translation>
            <numerusform>{0} cambio de un miembro retirado se guarda y no se aplica.</numerusform>
            <numerusform>{0} cambios de un miembro retirado se guardan y no se aplican.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes from others</source>
        <translation>
            <numerusform>{0} cambio de otros</numerusform>
            <numerusform>{0} cambios de otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes from others came in</source>
        <translation>
            <numerusform>ha entrado {0} cambio de otros</numerusform>
            <numerusform>han entrado {0} cambios de otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes from {1}</source>
        <translation>
            <numerusform>{0} cambio de {1}</numerusform>
            <numerusform>{0} cambios de {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes from {1} came in</source>
        <translation>
            <numerusform>ha entrado {0} cambio de {1}</numerusform>
            <numerusform>han entrado {0} cambios de {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes go out</source>
        <translation>
            <numerusform>sale {0} cambio</numerusform>
            <numerusform>salen {0} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes not yet given to anyone</source>
        <translation>
            <numerusform>{0} cambio sin entregar</numerusform>
            <numerusform>{0} cambios sin entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes wait for changes that came by another way: ask {1} for a whole pack.</source>
        <translation>
            <numerusform>{0} cambio espera cambios que llegaron por otra vía: pida a {1} un paquete completo.</numerusform>
            <numerusform>{0} cambios esperan cambios que llegaron por otra vía: pida a {1} un paquete completo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes wait for others that they build on.</source>
        <translation>
            <numerusform>{0} cambio espera otros en los que se apoya.</numerusform>
            <numerusform>{0} cambios esperan otros en los que se apoyan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes went out</source>
        <translation>
            <numerusform>ha salido {0} cambio</numerusform>
            <numerusform>han salido {0} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes were written to {1} ({2}).</source>
        <translation>
            <numerusform>Se ha escrito {0} cambio en {1} ({2}).</numerusform>
            <numerusform>Se han escrito {0} cambios en {1} ({2}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} circles are called "{1}"; name the one you mean by its sign.</source>
        <translation>{0} círculos se llaman «{1}»; indique el que quiere por su distintivo.</translation>
    </message>
    <message>
        <source>{0} closes on {1}.</source>
        <translation>{0} cierra el {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} conflicts wait for you.</source>
        <translation>
            <numerusform>{0} conflicto espera su decisión.</numerusform>
            <numerusform>{0} conflictos esperan su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} conflicts waiting</source>
        <translation>
            <numerusform>{0} conflicto pendiente</numerusform>
            <numerusform>{0} conflictos pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} conflicts will wait for you.</source>
        <translation>
            <numerusform>{0} conflicto esperará su decisión.</numerusform>
            <numerusform>{0} conflictos esperarán su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} could not be read to its end ({1}); nothing was changed. Put the stick in again and repeat.</source>
        <translation>No se ha podido leer {0} hasta el final ({1}); no se ha cambiado nada. Vuelva a conectar la memoria USB y repítalo.</translation>
    </message>
    <message>
        <source>{0} could not be removed from {1} ({2}).</source>
        <translation>No se ha podido quitar {0} de {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}); nothing was exported.</source>
        <translation>No se ha podido escribir {0} ({1}); no se ha exportado nada.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} día</numerusform>
            <numerusform>{0} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} days ago</source>
        <translation>
            <numerusform>hace {0} día</numerusform>
            <numerusform>hace {0} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} deadlines moved: {1}.</source>
        <translation>
            <numerusform>Ha cambiado {0} fecha límite: {1}.</numerusform>
            <numerusform>Han cambiado {0} fechas límite: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} deleted it</source>
        <translation>{0} la eliminó</translation>
    </message>
    <message>
        <source>{0} does not accept this name and password; enter them again.</source>
        <translation>{0} no acepta este nombre y esta contraseña; introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>{0} does not let you do that in this folder; ask its owner for the right.</source>
        <translation>{0} no le permite hacer eso en esta carpeta; pida permiso a quien sea responsable de ella.</translation>
    </message>
    <message>
        <source>{0} does not let you do that; ask its IT department for the right.</source>
        <translation>{0} no le permite hacer eso; pida permiso a su departamento de informática.</translation>
    </message>
    <message>
        <source>{0} does not lie in the trash.</source>
        <translation>{0} no está en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>{0} fields</source>
        <translation>
            <numerusform>{0} campo</numerusform>
            <numerusform>{0} campos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for, {1} against, {2}</source>
        <translation>{0} a favor, {1} en contra, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} found no row or column to stand in</source>
        <translation>
            <numerusform>{0} no encontró fila ni columna</numerusform>
            <numerusform>{0} no encontraron fila ni columna</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} from the minutes: {1}</source>
        <translation>{0} del acta: {1}</translation>
    </message>
    <message>
        <source>{0} gave an answer that cannot be understood; nothing was changed here.</source>
        <translation>{0} ha dado una respuesta que no se entiende; aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{0} gave an answer that cannot be understood; nothing was changed.</source>
        <translation>{0} ha dado una respuesta que no se entiende; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{0} granted</source>
        <translation>{0} con ayuda concedida</translation>
    </message>
    <message>
        <source>{0} has changed it since.</source>
        <translation>{0} lo ha modificado desde entonces.</translation>
    </message>
    <message>
        <source>{0} has deleted it, too.</source>
        <translation>{0} también la ha eliminado.</translation>
    </message>
    <message>
        <source>{0} has no ending that can be written; the endings are: {1}.</source>
        <translation>No se puede escribir {0} por su extensión; las admitidas son: {1}.</translation>
    </message>
    <message>
        <source>{0} has no field "{1}".</source>
        <translation>{0} no tiene ningún campo «{1}».</translation>
    </message>
    <message>
        <source>{0} has no field "{1}"; did you mean {2}?</source>
        <translation>{0} no tiene ningún campo «{1}»; ¿quería decir {2}?</translation>
    </message>
    <message>
        <source>{0} has no personal fields; there is nothing to erase.</source>
        <translation>{0} no tiene campos personales; no hay nada que borrar.</translation>
    </message>
    <message>
        <source>{0} has no position that could be changed.</source>
        <translation>{0} no tiene una posición que se pueda cambiar.</translation>
    </message>
    <message>
        <source>{0} has no such state in its history.</source>
        <translation>{0} no tiene ese estado en su historial.</translation>
    </message>
    <message>
        <source>{0} has {1} MB; files of the kind {2} may have {3} MB. Split it and import the parts.</source>
        <translation>{0} ocupa {1} MB; los archivos del tipo {2} pueden tener {3} MB. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>{0} has {1}. Everybody with whom you exchange receives it too.</source>
        <translation>{0} ocupa {1}. También lo reciben todos aquellos con quienes intercambie.</translation>
    </message>
    <message>
        <source>{0} holds no hub that you may use; ask its IT department to prepare one.</source>
        <translation>{0} no contiene ningún nodo central que usted pueda usar; pida a su departamento de informática que prepare uno.</translation>
    </message>
    <message>
        <source>{0} holds no set of links; set it instead.</source>
        <translation>{0} no contiene una lista de vínculos; establezca su valor.</translation>
    </message>
    <message>
        <source>{0} holds one line of at most {1} characters, and this text has {2}; shorten it, or put it into a note.</source>
        <translation>{0} contiene una línea de {1} caracteres como máximo, y este texto tiene {2}; acórtelo o póngalo en una nota.</translation>
    </message>
    <message>
        <source>{0} holds one value, not a list; set it instead.</source>
        <translation>{0} contiene un solo valor, no una lista; establézcalo.</translation>
    </message>
    <message>
        <source>{0} holds one value, not a list; write {0}=VALUE.</source>
        <translation>{0} contiene un solo valor, no una lista; escriba {0}=VALOR.</translation>
    </message>
    <message>
        <source>{0} in row {1} ({2})</source>
        <translation>{0} en la fila {1} ({2})</translation>
    </message>
    <message>
        <source>{0} is a backup of another workspace; open it as a file of its own.</source>
        <translation>{0} es una copia de seguridad de otro archivo de trabajo; ábrala como archivo aparte.</translation>
    </message>
    <message>
        <source>{0} is a copy of this workspace already; the pack can be taken into that.</source>
        <translation>{0} ya es una copia de este archivo de trabajo; el paquete se puede incorporar a esa.</translation>
    </message>
    <message>
        <source>{0} is a file, and a place of exchange is a folder. Choose the folder that it lies in; a single pack is taken in as a file.</source>
        <translation>{0} es un archivo, y un lugar de intercambio es una carpeta. Elija la carpeta en la que está; un paquete suelto se incorpora como archivo.</translation>
    </message>
    <message>
        <source>{0} is a folder; name a file.</source>
        <translation>{0} es una carpeta; indique un archivo.</translation>
    </message>
    <message>
        <source>{0} is a folder; name a workspace file, ending in .s3desk.</source>
        <translation>{0} es una carpeta; indique un archivo de trabajo, con extensión .s3desk.</translation>
    </message>
    <message>
        <source>{0} is busy or being repaired; try again later.</source>
        <translation>{0} está ocupado o en reparación; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose an older backup.</source>
        <translation>{0} está dañado; elija una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>{0} is damaged; open the latest backup.</source>
        <translation>{0} está dañado; abra la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{0} is full or has too many connections; nothing is lost. Try again later.</source>
        <translation>{0} está lleno o tiene demasiadas conexiones; no se pierde nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{0} is given twice; give it once.</source>
        <translation>{0} aparece dos veces; indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>{0} is in use by another program; close it there and try again.</source>
        <translation>Otro programa está usando {0}; ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is larger than 200 MB; attach a smaller file, or note where it lies.</source>
        <translation>{0} ocupa más de 200 MB; adjunte un archivo menor o anote dónde se encuentra.</translation>
    </message>
    <message>
        <source>{0} is larger than a sealed pack may be; nothing was changed.</source>
        <translation>{0} es mayor de lo que puede ser un paquete sellado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{0} is no file; a folder can be packed into one first.</source>
        <translation>{0} no es un archivo; una carpeta se puede comprimir antes en uno.</translation>
    </message>
    <message>
        <source>{0} is no member; compare the fingerprint in the list of members.</source>
        <translation>{0} no es miembro; compare la huella en la lista de miembros.</translation>
    </message>
    <message>
        <source>{0} is no personal field; it goes along anyway.</source>
        <translation>{0} no es un campo personal; va de todos modos.</translation>
    </message>
    <message>
        <source>{0} is no text; compare it with = instead.</source>
        <translation>{0} no es un texto; compárelo con =.</translation>
    </message>
    <message>
        <source>{0} is no way to exchange; use a folder, https:// or postgresql://.</source>
        <translation>{0} no sirve para intercambiar; use una carpeta, https:// o postgresql://.</translation>
    </message>
    <message>
        <source>{0} is not a member here yet; nothing of theirs was taken in.</source>
        <translation>{0} aún no es miembro aquí; no se ha incorporado nada suyo.</translation>
    </message>
    <message>
        <source>{0} is not a member of this workspace; nothing was taken in. Compare the fingerprint {1} with {0}, accept it, and try again.</source>
        <translation>{0} no es miembro de este archivo de trabajo; no se ha incorporado nada. Compare la huella {1} con {0}, acéptela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not a personal field; empty it instead, its history stays.</source>
        <translation>{0} no es un campo personal; vacíelo: su historial se conserva.</translation>
    </message>
    <message>
        <source>{0} is not a personal field; empty it instead.</source>
        <translation>{0} no es un campo personal; vacíelo.</translation>
    </message>
    <message>
        <source>{0} is not an S3Desk workspace; choose a file made by S3Desk.</source>
        <translation>{0} no es un archivo de trabajo de S3Desk; elija uno creado por S3Desk.</translation>
    </message>
    <message>
        <source>{0} is not known in this partner circle yet; nothing of theirs was taken in.</source>
        <translation>{0} aún no se conoce en este círculo con la región socia; no se ha incorporado nada suyo.</translation>
    </message>
    <message>
        <source>{0} is not private; the team has it already.</source>
        <translation>{0} no es privado; el equipo ya lo tiene.</translation>
    </message>
    <message>
        <source>{0} is of no kind that can be read; choose another kind.</source>
        <translation>{0} no es de ningún tipo que pueda leerse; elija otro tipo.</translation>
    </message>
    <message>
        <source>{0} is open in another window, which is in front now.</source>
        <translation>{0} está abierto en otra ventana, que ahora está delante.</translation>
    </message>
    <message>
        <source>{0} is open on the computer {1} (by {2}, since {3}); close it there and try again.</source>
        <translation>{0} está abierto en el ordenador {1} (por {2}, desde {3}); ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is opened as a copy to read only; what is changed there stays there.</source>
        <translation>{0} se abre como copia de solo lectura; lo que se cambie en ella se queda en ella.</translation>
    </message>
    <message>
        <source>{0} is opened to be read; copy from it what you need.</source>
        <translation>{0} está abierto solo para leer; copie de él lo que necesite.</translation>
    </message>
    <message>
        <source>{0} is read-only, so nothing was changed; copy it to a folder where you may write.</source>
        <translation>{0} es de solo lectura, así que no se ha cambiado nada; cópielo a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{0} is read-only; copy it to a folder where you may write, and open the copy.</source>
        <translation>{0} es de solo lectura; cópielo a una carpeta en la que pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>{0} is the workspace itself; choose another name.</source>
        <translation>{0} es el propio archivo de trabajo; elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} lies in a folder that other computers change, where a live file can be damaged; you now work on the copy {1}.</source>
        <translation>{0} está en una carpeta que otros ordenadores modifican, donde un archivo abierto puede dañarse; ahora trabaja usted en la copia {1}.</translation>
    </message>
    <message>
        <source>{0} lies in a folder that other computers change; this is your copy of it, {1}.</source>
        <translation>{0} está en una carpeta que otros ordenadores modifican; esta es su copia, {1}.</translation>
    </message>
    <message>
        <source>{0} lies in the trash already.</source>
        <translation>{0} ya está en la papelera.</translation>
    </message>
    <message>
        <source>{0} lies on the disk under two names at once; copy it, and open the copy.</source>
        <translation>{0} está en el disco con dos nombres a la vez; cópielo y abra la copia.</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines are over-funded.</source>
        <translation>
            <numerusform>{0} línea tiene financiación excesiva.</numerusform>
            <numerusform>{0} líneas tienen financiación excesiva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. New: {1}; much like others: {2}</source>
        <translation>
            <numerusform>{0} línea. Nuevas: {1}; muy parecidas a otras: {2}</numerusform>
            <numerusform>{0} líneas. Nuevas: {1}; muy parecidas a otras: {2}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} milestones</source>
        <translation>
            <numerusform>{0} hito</numerusform>
            <numerusform>{0} hitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} milestones are overdue.</source>
        <translation>
            <numerusform>{0} hito ha vencido.</numerusform>
            <numerusform>{0} hitos han vencido.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} min to spare</source>
        <translation>{0} min de margen</translation>
    </message>
    <message>
        <source>{0} min too long</source>
        <translation>{0} min de más</translation>
    </message>
    <message numerus="yes">
        <source>{0} more</source>
        <translation>
            <numerusform>{0} más</numerusform>
            <numerusform>{0} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more: open the list</source>
        <translation>
            <numerusform>{0} más: abrir la lista</numerusform>
            <numerusform>{0} más: abrir la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} moved it</source>
        <translation>{0} la movió</translation>
    </message>
    <message numerus="yes">
        <source>{0} objectives</source>
        <translation>
            <numerusform>{0} objetivo</numerusform>
            <numerusform>{0} objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} actions</source>
        <translation>
            <numerusform>{0} de {1} acción</numerusform>
            <numerusform>{0} de {1} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} actions below: {2}</source>
        <translation>
            <numerusform>{0} de {1} acción dependiente: {2}</numerusform>
            <numerusform>{0} de {1} acciones dependientes: {2}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} has no translations; set it without a language.</source>
        <translation>{0} de {1} no tiene traducciones; indíquelo sin idioma.</translation>
    </message>
    <message>
        <source>{0} of {1} is still missing.</source>
        <translation>Todavía faltan {0} de {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} milestones</source>
        <translation>
            <numerusform>{0} de {1} hito</numerusform>
            <numerusform>{0} de {1} hitos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} points</source>
        <translation>{0} de {1} puntos</translation>
    </message>
    <message>
        <source>{0} of {1} records were copied; an export holds all.</source>
        <translation>Se han copiado {0} de {1} fichas; una exportación las contiene todas.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1}; {2} no longer in this list, F5 clears them away</source>
        <translation>
            <numerusform>{0} de {1}; {2} ya no está en esta lista, F5 la retira</numerusform>
            <numerusform>{0} de {1}; {2} ya no están en esta lista, F5 las retira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} open comments: {1}</source>
        <translation>
            <numerusform>{0} comentario abierto: {1}</numerusform>
            <numerusform>{0} comentarios abiertos: {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} open tasks</source>
        <translation>
            <numerusform>{0} tarea pendiente</numerusform>
            <numerusform>{0} tareas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} others move too.</source>
        <translation>
            <numerusform>También cambia {0} más.</numerusform>
            <numerusform>También cambian {0} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>{0} con retraso</translation>
    </message>
    <message numerus="yes">
        <source>{0} partnerships</source>
        <translation>
            <numerusform>{0} colaboración</numerusform>
            <numerusform>{0} colaboraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation>
            <numerusform>{0} persona</numerusform>
            <numerusform>{0} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces of attachments there are not what they are called; the right ones were written beside them.</source>
        <translation>
            <numerusform>{0} parte de un adjunto no corresponde allí a su nombre; la correcta se ha escrito a su lado.</numerusform>
            <numerusform>{0} partes de adjuntos no corresponden allí a su nombre; las correctas se han escrito a su lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces of evidence</source>
        <translation>
            <numerusform>{0} evidencia</numerusform>
            <numerusform>{0} evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} put it in</source>
        <translation>{0} lo incluyó</translation>
    </message>
    <message>
        <source>{0} reached.</source>
        <translation>{0}: alcanzado.</translation>
    </message>
    <message>
        <source>{0} reads this thread and answers it.</source>
        <translation>{0} lee este hilo y responde en él.</translation>
    </message>
    <message>
        <source>{0} reads what you write here.</source>
        <translation>{0} lee lo que usted escribe aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} ficha</numerusform>
            <numerusform>{0} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} records are called "{1}"; choose the one you mean.</source>
        <translation>{0} fichas se llaman «{1}»; elija la que quiere.</translation>
    </message>
    <message numerus="yes">
        <source>{0} records came in</source>
        <translation>
            <numerusform>Ha entrado {0} ficha</numerusform>
            <numerusform>Han entrado {0} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records come in</source>
        <translation>
            <numerusform>Entra {0} ficha</numerusform>
            <numerusform>Entran {0} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records deleted</source>
        <translation>
            <numerusform>{0} ficha eliminada</numerusform>
            <numerusform>{0} fichas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records found</source>
        <translation>
            <numerusform>{0} ficha encontrada</numerusform>
            <numerusform>{0} fichas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records go on waiting for a decision.</source>
        <translation>
            <numerusform>{0} ficha sigue a la espera de una decisión.</numerusform>
            <numerusform>{0} fichas siguen a la espera de una decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records go out</source>
        <translation>
            <numerusform>Sale {0} ficha</numerusform>
            <numerusform>Salen {0} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records hold text typed before the program ended; it is kept there.</source>
        <translation>
            <numerusform>{0} ficha contiene texto escrito antes de que el programa se cerrara; se ha conservado en ella.</numerusform>
            <numerusform>{0} fichas contienen texto escrito antes de que el programa se cerrara; se ha conservado en ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records lie in the trash and stay there.</source>
        <translation>
            <numerusform>{0} ficha está en la papelera y permanece allí.</numerusform>
            <numerusform>{0} fichas están en la papelera y permanecen allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records refer to this one.</source>
        <translation>
            <numerusform>{0} ficha remite a esta.</numerusform>
            <numerusform>{0} fichas remiten a esta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records went out</source>
        <translation>
            <numerusform>Ha salido {0} ficha</numerusform>
            <numerusform>Han salido {0} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records were exported to {1}.</source>
        <translation>
            <numerusform>Se ha exportado {0} ficha a {1}.</numerusform>
            <numerusform>Se han exportado {0} fichas a {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records: {1} new, {2} changed, {3} only checked again, {4} unchanged</source>
        <translation>
            <numerusform>{0} ficha; nuevas: {1}, modificadas: {2}, solo revisadas: {3}, sin cambios: {4}</numerusform>
            <numerusform>{0} fichas; nuevas: {1}, modificadas: {2}, solo revisadas: {3}, sin cambios: {4}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records: {1} new, {2} changed, {3} unchanged</source>
        <translation>
            <numerusform>{0} ficha; nuevas: {1}, modificadas: {2}, sin cambios: {3}</numerusform>
            <numerusform>{0} fichas; nuevas: {1}, modificadas: {2}, sin cambios: {3}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} refuses with the code {1}; ask its IT department.</source>
        <translation>{0} responde con el código de error {1}; pregunte a su departamento de informática.</translation>
    </message>
    <message>
        <source>{0} refuses with the code {1}; ask who runs the server.</source>
        <translation>{0} responde con el código de error {1}; pregunte a quien gestiona el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows named a record a second time; the later row counts.</source>
        <translation>
            <numerusform>{0} fila repetía una ficha; vale la última.</numerusform>
            <numerusform>{0} filas repetían una ficha; vale la última.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} sends more than fits; nothing was changed here.</source>
        <translation>{0} envía más de lo que cabe; aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{0} sends on and on to other addresses; ask who runs it for the right one.</source>
        <translation>{0} remite una y otra vez a otras direcciones; pida la correcta a quien lo gestiona.</translation>
    </message>
    <message>
        <source>{0} sends on to {1}; if that is right, enter it as the address.</source>
        <translation>{0} remite a {1}; si es correcto, introdúzcalo como dirección.</translation>
    </message>
    <message>
        <source>{0} stands furthest from the others: {1} points on average.</source>
        <translation>{0} es quien más se aleja de los demás: {1} puntos de media.</translation>
    </message>
    <message>
        <source>{0} takes conditions on the linked records.</source>
        <translation>{0} admite condiciones sobre las fichas enlazadas.</translation>
    </message>
    <message numerus="yes">
        <source>{0} tasks</source>
        <translation>
            <numerusform>{0} tarea</numerusform>
            <numerusform>{0} tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} texts were written by two at once and merged; please read them.</source>
        <translation>
            <numerusform>{0} texto lo escribieron dos personas a la vez y se ha fusionado; conviene leerlo.</numerusform>
            <numerusform>{0} textos los escribieron dos personas a la vez y se han fusionado; conviene leerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to {1}, {2} weeks.</source>
        <translation>
            <numerusform>del {0} al {1}, {2} semana.</numerusform>
            <numerusform>del {0} al {1}, {2} semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} took it out</source>
        <translation>{0} lo quitó</translation>
    </message>
    <message numerus="yes">
        <source>{0} values</source>
        <translation>
            <numerusform>{0} valor</numerusform>
            <numerusform>{0} valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} values could not be taken; they are listed with their rows.</source>
        <translation>
            <numerusform>{0} valor no se ha podido admitir; figura con su fila.</numerusform>
            <numerusform>{0} valores no se han podido admitir; figuran con su fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} values: {1}</source>
        <translation>
            <numerusform>{0} valor: {1}</numerusform>
            <numerusform>{0} valores: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} waits: {1} is not accepted yet, {2}</source>
        <translation>{0} espera: falta aceptar a {1}, {2}</translation>
    </message>
    <message>
        <source>{0} was accepted since; what waited comes in when it is taken in again.</source>
        <translation>Después se ha aceptado a {0}; lo que esperaba entra al incorporarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} was changed since the preview; nothing was imported. Import the file once more.</source>
        <translation>{0} se ha modificado desde la vista previa; no se ha importado nada. Vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>{0} was last opened by another version; open it once with this program to read it.</source>
        <translation>{0} se abrió por última vez con otra versión; ábralo una vez con este programa para leerlo.</translation>
    </message>
    <message>
        <source>{0} was left where it is. {1}</source>
        <translation>{0} se ha dejado donde está. {1}</translation>
    </message>
    <message>
        <source>{0} was not taken in, {1}</source>
        <translation>{0} no se ha incorporado, {1}</translation>
    </message>
    <message>
        <source>{0} was prepared for an older S3Desk; nothing was changed. Ask its IT department to run this once more, with the scripts of this version: {1}</source>
        <translation>{0} se preparó para un S3Desk más antiguo; no se ha cambiado nada. Pida a su servicio de informática que vuelva a ejecutar esto, con los scripts de esta versión: {1}</translation>
    </message>
    <message>
        <source>{0} was retired before this; it is kept, and not taken in.</source>
        <translation>A {0} se le retiró antes de esto; se guarda y no se incorpora.</translation>
    </message>
    <message>
        <source>{0} was retired from this workspace; nothing of this pack was taken in.</source>
        <translation>A {0} se le retiró de este archivo de trabajo; no se ha incorporado nada de este paquete.</translation>
    </message>
    <message>
        <source>{0} was written by a newer S3Desk (format {1}, this program reads up to {2}); install the newer program. The file was not touched.</source>
        <translation>{0} procede de un S3Desk más reciente (formato {1}; este programa lee hasta el {2}); instale la versión nueva. El archivo no se ha tocado.</translation>
    </message>
    <message numerus="yes">
        <source>{0} weaknesses and barriers</source>
        <translation>
            <numerusform>{0} debilidad o barrera</numerusform>
            <numerusform>{0} debilidades y barreras</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} without an owner</source>
        <translation>{0} sin responsable</translation>
    </message>
    <message>
        <source>{0} without evidence</source>
        <translation>{0} sin evidencia</translation>
    </message>
    <message numerus="yes">
        <source>{0} working days late</source>
        <translation>
            <numerusform>hace {0} día hábil</numerusform>
            <numerusform>hace {0} días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} wrote</source>
        <translation>{0} escribió</translation>
    </message>
    <message>
        <source>{0} wrote here so far. Is {1} the same person by a new name, whom colleagues go on knowing, or somebody else, whom they have to accept first?</source>
        <translation>Hasta ahora escribía aquí {0}. ¿Es {1} la misma persona con un nombre nuevo, a quien los demás ya conocen, u otra persona, a quien tienen que aceptar primero?</translation>
    </message>
    <message numerus="yes">
        <source>{0} years</source>
        <translation>
            <numerusform>{0} año</numerusform>
            <numerusform>{0} años</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} is already there with these key fields; change that one, or restore it from the trash.</source>
        <translation>{0} {1} ya existe con estos campos clave; modifique esa ficha o restáurela de la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1} records</source>
        <translation>
            <numerusform>{0} · {1} ficha</numerusform>
            <numerusform>{0} · {1} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} – private, only in this file</source>
        <translation>{0} – privada, solo en este archivo</translation>
    </message>
    <message>
        <source>{0} – shared with {1}</source>
        <translation>{0} – compartida con {1}</translation>
    </message>
    <message>
        <source>{0} – too low</source>
        <translation>{0} – insuficiente</translation>
    </message>
    <message>
        <source>{0}, by the rhythm of the series</source>
        <translation>{0}, según el ritmo de la serie</translation>
    </message>
    <message>
        <source>{0}, lowest {1}, highest {2}</source>
        <translation>{0}, mínimo {1}, máximo {2}</translation>
    </message>
    <message>
        <source>{0}, to be decided</source>
        <translation>{0}, por decidir</translation>
    </message>
    <message>
        <source>{0}, who packed this, is no member of the workspace yet, so no copy can begin with it; ask a member for a pack.</source>
        <translation>{0}, que ha preparado este paquete, todavía no es miembro del espacio de trabajo, así que ninguna copia puede empezar con él; pida un paquete a un miembro.</translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} cards</source>
        <translation>
            <numerusform>{0}, {1} tarjeta</numerusform>
            <numerusform>{0}, {1} tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} touch this call.</source>
        <translation>De esta convocatoria dependen: {0}, {1}.</translation>
    </message>
    <message>
        <source>{0}, {1}, {2} touch this call.</source>
        <translation>De esta convocatoria dependen: {0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}, {1}: has everything</source>
        <translation>{0}, {1}: lo tiene todo</translation>
    </message>
    <message numerus="yes">
        <source>{0}. Marks at one place are fanned out. {1} without both numbers are left out.</source>
        <translation>
            <numerusform>{0}. Las marcas que coinciden se abren en abanico. Queda fuera {1} sin ambas cifras.</numerusform>
            <numerusform>{0}. Las marcas que coinciden se abren en abanico. Quedan fuera {1} sin ambas cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Noted by {1}, {2}.</source>
        <translation>{0}. Anotado por {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: all</source>
        <translation>{0}: todo</translation>
    </message>
    <message>
        <source>{0}: every threshold is passed.</source>
        <translation>{0}: se superan todos los umbrales.</translation>
    </message>
    <message>
        <source>{0}: no bid, because of {1}.</source>
        <translation>{0}: no concurrir, por {1}.</translation>
    </message>
    <message>
        <source>{0}: taken out by {1}, put in by {2}</source>
        <translation>{0}: quitado por {1}, incluido por {2}</translation>
    </message>
    <message>
        <source>{0}: the list as it is shown now</source>
        <translation>{0}: la lista tal como se muestra ahora</translation>
    </message>
    <message>
        <source>{0}: there is no record type {1} in this program.</source>
        <translation>{0}: este programa no tiene el tipo de ficha {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} ({2}, shown until it is decided)</source>
        <translation>{0}: {1} ({2}, se muestra hasta que se decida)</translation>
    </message>
    <message>
        <source>{0}: {1} writes: {2}</source>
        <translation>{0}: {1} escribe: {2}</translation>
    </message>
    <message>
        <source>{0}: {1}, column {2}</source>
        <translation>{0}: {1}, columna {2}</translation>
    </message>
    <message>
        <source>{0}; its numbers stand beside it</source>
        <translation>{0}; sus cifras están al lado</translation>
    </message>
    <message>
        <source>{0}; staying here: {1} and {2}.</source>
        <translation>{0}; se quedan aquí: {1} y {2}.</translation>
    </message>
    <message>
        <source>{0}; staying here: {1}.</source>
        <translation>{0}; se quedan aquí: {1}.</translation>
    </message>
    <message>
        <source>{0}; {1} --help shows how.</source>
        <translation>{0}; {1} --help indica cómo.</translation>
    </message>
    <message numerus="yes">
        <source>{0}; {1} criteria are not scored yet.</source>
        <translation>
            <numerusform>{0}; queda {1} criterio por puntuar.</numerusform>
            <numerusform>{0}; quedan {1} criterios por puntuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} packed {0} changes for you. They become a file of your own.</source>
        <translation>
            <numerusform>{1} ha empaquetado {0} cambio para usted. Se convierte en un archivo propio.</numerusform>
            <numerusform>{1} ha empaquetado {0} cambios para usted. Se convierten en un archivo propio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, {2}: lacks {0} changes</source>
        <translation>
            <numerusform>{1}, {2}: le falta {0} cambio</numerusform>
            <numerusform>{1}, {2}: le faltan {0} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” waits for:</source>
        <translation>«{0}» espera a:</translation>
    </message>
</context>
</TS>
