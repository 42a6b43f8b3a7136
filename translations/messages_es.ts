<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>El trabajo se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>There was not enough memory for {0}. Close other work or open a smaller part.</source>
        <translation>No hubo memoria suficiente para {0}. Cerrar otros trabajos o abrir una parte más pequeña.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name and the folder.</source>
        <translation>{0} no existe. Comprobar el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{0} may not be read by this account. Ask for read permission or copy the file.</source>
        <translation>Esta cuenta no tiene permiso para leer {0}. Pedir permiso de lectura o copiar el archivo.</translation>
    </message>
    <message>
        <source>{0} is a folder where a file was expected.</source>
        <translation>{0} es una carpeta; se esperaba un archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} no se puede abrir: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read at byte {1}: {2}. If it lies on a network share, check that the share is there.</source>
        <translation>{0} no se puede leer en el byte {1}: {2}. Si está en un recurso compartido de red, comprobar que esté disponible.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Choose another place or free some space.</source>
        <translation>{0} no se puede escribir: {1}. Elegir otro lugar o liberar espacio.</translation>
    </message>
    <message>
        <source>{0} exists already and is left as it is. Choose another name, or say --force to replace it.</source>
        <translation>{0} ya existe y queda como está. Elegir otro nombre o indicar --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>The encryption of this system failed: {0}.</source>
        <translation>El cifrado de este sistema ha fallado: {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: {0}.</source>
        <translation>El llavero del sistema no se puede usar: {0}.</translation>
    </message>
    <message>
        <source>{0} is no journal of unfinished work, or its beginning is damaged. It is left as it is.</source>
        <translation>{0} no es un diario de trabajo sin terminar, o su comienzo está dañado. Se deja como está.</translation>
    </message>
    <message>
        <source>{0} was sealed with another key than the one in the keychain, so it cannot be read.</source>
        <translation>{0} se selló con otra clave que la del llavero, así que no se puede leer.</translation>
    </message>
    <message>
        <source>{0} was changed by something else at byte {1}; what stands from there on is not used.</source>
        <translation>Algo ajeno modificó {0} en el byte {1}; lo que sigue a partir de ahí no se usa.</translation>
    </message>
    <message>
        <source>{0} became shorter while it was open: {1} bytes are left of {2}. Open it again to see what it holds now.</source>
        <translation>{0} se acortó mientras estaba abierto: quedan {1} bytes de {2}. Abrirlo otra vez para ver lo que contiene ahora.</translation>
    </message>
    <message>
        <source>{0} was replaced or rewritten while it was open, so message {1} is no longer where it was. Open it again.</source>
        <translation>{0} se reemplazó o se reescribió mientras estaba abierto, así que el mensaje {1} ya no está donde estaba. Abrirlo otra vez.</translation>
    </message>
    <message>
        <source>{0} was rewritten while it was open; what was found in it is no longer there. Open it again.</source>
        <translation>{0} se reescribió mientras estaba abierto; lo que se encontró en él ya no está ahí. Abrirlo otra vez.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <source>No HL7 message was found in {0} ({1} bytes read). A message starts with MSH and a delimiter; try --as to name the format.</source>
        <translation>No se encontró ningún mensaje HL7 en {0} ({1} bytes leídos). Un mensaje empieza por MSH y un delimitador; probar --as para indicar el formato.</translation>
    </message>
    <message>
        <source>There is no message {0} in {1}; it holds {2}.</source>
        <translation>No hay ningún mensaje {0} en {1}; la fuente contiene {2}.</translation>
    </message>
    <message>
        <source>{0} looks like an archive but cannot be read: {1}. Unpack it with another tool and open the result.</source>
        <translation>{0} parece un archivo comprimido, pero no se puede leer: {1}. Descomprimirlo con otra herramienta y abrir el resultado.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} bytes when unpacked. Raise the ceiling with --unpack-limit or unpack it first.</source>
        <translation>{0} contiene más de {1} bytes una vez descomprimido. Subir el límite con --unpack-limit o descomprimirlo antes.</translation>
    </message>
    <message>
        <source>{0} is encrypted. Unpack it with its password first.</source>
        <translation>{0} está cifrado. Descomprimirlo antes con su contraseña.</translation>
    </message>
    <message>
        <source>{0} holds archives inside archives more than {1} deep. Unpack it first.</source>
        <translation>{0} contiene archivos comprimidos unos dentro de otros a más de {1} niveles. Descomprimirlo antes.</translation>
    </message>
    <message>
        <source>{0} cannot be read as {1}: {2} at byte {3}. Try --as with another format.</source>
        <translation>{0} no se puede leer como {1}: {2} en el byte {3}. Probar --as con otro formato.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a format that can be read; known are {1}.</source>
        <translation>“{0}” no es un formato que se pueda leer; los conocidos son {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a form in which engines store a message; known are {1}.</source>
        <translation>“{0}” no es una forma en la que los motores de integración guarden un mensaje; las conocidas son {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be listed: {1}.</source>
        <translation>No se puede listar el contenido de la carpeta {0}: {1}.</translation>
    </message>
    <message>
        <source>No file in {0} matches {1}.</source>
        <translation>Ningún archivo de {0} coincide con {1}.</translation>
    </message>
    <message>
        <source>The messages are framed as {0}.</source>
        <translation>Entramado de los mensajes: {0}.</translation>
    </message>
    <message>
        <source>Segments end with {0}.</source>
        <translation>Los segmentos terminan en {0}.</translation>
    </message>
    <message>
        <source>Messages differ in how their segments end: {0}.</source>
        <translation>No todos los mensajes terminan sus segmentos igual: {0}.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark ({0}), which is kept and not part of any message.</source>
        <translation>El archivo empieza con una marca de orden de bytes ({0}), que se conserva y no forma parte de ningún mensaje.</translation>
    </message>
    <message>
        <source>The file was read as {0}.</source>
        <translation>El archivo se leyó como {0}.</translation>
    </message>
    <message>
        <source>Of each stored message the {0} form is shown; {1} other forms are in the file. Choose with --part.</source>
        <translation>De cada mensaje guardado se muestra la forma {0}; otras formas en el archivo: {1}. Elegir con --part.</translation>
    </message>
    <message>
        <source>Stored messages that their engine encrypted are left out: {0}. Export them without encryption.</source>
        <translation>Se omiten los mensajes guardados que su motor cifró: {0}. Exportarlos sin cifrado.</translation>
    </message>
    <message>
        <source>Messages stand in log lines; what precedes MSH on the line is kept as its prefix.</source>
        <translation>Los mensajes están en líneas de registro; lo que precede a MSH en la línea se conserva como su prefijo.</translation>
    </message>
    <message>
        <source>Between and around the messages stand bytes that are not HL7 and are kept as gaps: {0}.</source>
        <translation>Entre los mensajes y alrededor de ellos hay bytes que no son HL7 y se conservan como huecos: {0}.</translation>
    </message>
    <message>
        <source>The last segment has no terminator in {0} of the messages.</source>
        <translation>El último segmento no tiene terminador en {0} de los mensajes.</translation>
    </message>
    <message>
        <source>Messages that share a frame with the one before: {0}.</source>
        <translation>Mensajes que comparten trama con el anterior: {0}.</translation>
    </message>
    <message>
        <source>{0} at byte {1} says {2}, but the count is {3}.</source>
        <translation>{0} en el byte {1} indica {2}, pero el recuento es {3}.</translation>
    </message>
    <message>
        <source>The count that {0} at byte {1} gives is not a number.</source>
        <translation>El recuento que indica {0} en el byte {1} no es un número.</translation>
    </message>
    <message>
        <source>{0} at byte {1} has no matching {2}.</source>
        <translation>{0} en el byte {1} no tiene su {2} correspondiente.</translation>
    </message>
    <message>
        <source>{0} at byte {1} closes a batch that was never opened.</source>
        <translation>{0} en el byte {1} cierra un lote que nunca se abrió.</translation>
    </message>
    <message>
        <source>The message does not start with MSH; the delimiters |^~\&amp; are assumed.</source>
        <translation>El mensaje no empieza por MSH; se suponen los delimitadores |^~\&amp;.</translation>
    </message>
    <message>
        <source>MSH ends after field {0}; what is missing is taken as absent.</source>
        <translation>MSH termina tras el campo {0}; lo que falta se toma como ausente.</translation>
    </message>
    <message>
        <source>MSH-2 is too short ({0} of 4 characters); for the rest the usual ones are assumed.</source>
        <translation>MSH-2 es demasiado corto ({0} de 4 caracteres); para el resto se suponen los habituales.</translation>
    </message>
    <message>
        <source>MSH-2 has {0} characters; the fifth is taken as the truncation character, further ones are kept and not used.</source>
        <translation>MSH-2 tiene {0} caracteres; el quinto se toma como carácter de truncamiento, los siguientes se conservan y no se usan.</translation>
    </message>
    <message>
        <source>MSH-1 and MSH-2 use the same character twice; the first meaning wins.</source>
        <translation>MSH-1 y MSH-2 usan dos veces el mismo carácter; vale el primer significado.</translation>
    </message>
    <message>
        <source>The message uses its own delimiters: {0}.</source>
        <translation>El mensaje usa sus propios delimitadores: {0}.</translation>
    </message>
    <message>
        <source>MSH-12 holds no version; {0} is assumed.</source>
        <translation>MSH-12 no contiene ninguna versión; se supone {0}.</translation>
    </message>
    <message>
        <source>MSH-12 holds more than a version; {0} is used.</source>
        <translation>MSH-12 contiene algo más que una versión; se usa {0}.</translation>
    </message>
    <message>
        <source>MSH-12 names a version that is not one of 2.1 to 2.8.2; {0} is used.</source>
        <translation>MSH-12 indica una versión que no es ninguna de 2.1 a 2.8.2; se usa {0}.</translation>
    </message>
    <message>
        <source>Line {0} does not start with a segment id of three capitals or digits.</source>
        <translation>La línea {0} no empieza con un ID de segmento de tres mayúsculas o dígitos.</translation>
    </message>
    <message>
        <source>Segment {0} holds line breaks; they are kept as part of the field.</source>
        <translation>El segmento {0} contiene saltos de línea; se conservan como parte del campo.</translation>
    </message>
    <message>
        <source>The message holds blank lines; they are kept and are no segments.</source>
        <translation>El mensaje contiene líneas en blanco; se conservan y no son segmentos.</translation>
    </message>
    <message>
        <source>The message holds NUL bytes.</source>
        <translation>El mensaje contiene bytes NUL.</translation>
    </message>
    <message>
        <source>Segments of this message end in different ways.</source>
        <translation>Los segmentos de este mensaje terminan de distintas formas.</translation>
    </message>
    <message>
        <source>Segment {0} has more {1} than can be addressed ({2}); the rest is one remainder.</source>
        <translation>El segmento {0} tiene más {1} de lo que se puede direccionar ({2}); lo demás queda como un solo resto.</translation>
    </message>
    <message>
        <source>An escape sequence is opened and not closed; it is left as it is.</source>
        <translation>Una secuencia de escape se abre y no se cierra; queda como está.</translation>
    </message>
    <message>
        <source>An escape sequence is not one of the standard; it is left as it is.</source>
        <translation>Una secuencia de escape no es ninguna de las del estándar; queda como está.</translation>
    </message>
    <message>
        <source>The text was escaped twice; it is shown as sent.</source>
        <translation>El texto se escapó dos veces; se muestra tal como se envió.</translation>
    </message>
    <message>
        <source>A hexadecimal escape has an odd number of digits; it is left as it is.</source>
        <translation>Un escape hexadecimal tiene un número impar de dígitos; queda como está.</translation>
    </message>
    <message>
        <source>A hexadecimal escape writes each character as two bytes; it is shown as the characters meant.</source>
        <translation>Un escape hexadecimal escribe cada carácter con dos bytes; se muestran los caracteres correspondientes.</translation>
    </message>
    <message>
        <source>A local escape (\Z...\) means something to its sender only; it is left as it is.</source>
        <translation>Un escape local (\Z...\) solo significa algo para su emisor; queda como está.</translation>
    </message>
    <message>
        <source>An escape switches to a character set that is not known here; it is left as it is.</source>
        <translation>Un escape cambia a un juego de caracteres que no se conoce aquí; queda como está.</translation>
    </message>
    <message>
        <source>A sub-component separator stands in what looks like a web address or mark-up; it was probably meant as text.</source>
        <translation>Hay un separador de subcomponentes en lo que parece una dirección web o código de marcado; es probable que fuera texto.</translation>
    </message>
    <message>
        <source>MSH-18 names a character set that is not known; {0} is used.</source>
        <translation>MSH-18 indica un juego de caracteres que no se conoce; se usa {0}.</translation>
    </message>
    <message>
        <source>MSH-18 is empty; {0} was detected.</source>
        <translation>MSH-18 está vacío; se detectó {0}.</translation>
    </message>
    <message>
        <source>MSH-18 says {0}, but the bytes are {1}, which is used.</source>
        <translation>MSH-18 indica {0}, pero los bytes son {1}, que es lo que se usa.</translation>
    </message>
    <message>
        <source>Bytes that are not valid in {1}: {0}. They are shown as U+FFFD and kept.</source>
        <translation>Bytes que no son válidos en {1}: {0}. Se muestran como U+FFFD y se conservan.</translation>
    </message>
    <message>
        <source>The message is read as {0}, as asked; its bytes look like {1}.</source>
        <translation>El mensaje se lee como {0}, según se pidió; sus bytes parecen {1}.</translation>
    </message>
    <message>
        <source>Bytes that look like delimiters but are parts of characters in {1}: {0}. Fields are cut at them all the same.</source>
        <translation>Bytes que parecen delimitadores, pero son partes de caracteres en {1}: {0}. Aun así, los campos se separan en ellos.</translation>
    </message>
    <message>
        <source>The message ends with a DSC continuation pointer: the rest is in another message.</source>
        <translation>El mensaje termina con un puntero de continuación DSC: el resto está en otro mensaje.</translation>
    </message>
    <message>
        <source>An ADD segment continues the segment before it.</source>
        <translation>Un segmento ADD continúa el segmento anterior.</translation>
    </message>
    <message>
        <source>The path is empty. Write a segment and a field, such as PID-3.1.</source>
        <translation>La ruta está vacía. Escribir un segmento y un campo, como PID-3.1.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; cannot be read at column {1}: {2}.</source>
        <translation>La ruta “{0}” no se puede leer en la columna {1}: {2}.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; goes deeper than a sub-component.</source>
        <translation>La ruta “{0}” va más allá de un subcomponente.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; has a number past what a message can address ({1}).</source>
        <translation>La ruta “{0}” tiene un número mayor de lo que un mensaje puede direccionar ({1}).</translation>
    </message>
    <message>
        <source>{0} is not in the message, and cannot be made: {1}.</source>
        <translation>{0} no está en el mensaje y no se puede crear: {1}.</translation>
    </message>
    <message>
        <source>{0} names {1} places; name one with [n].</source>
        <translation>{0} designa {1} lugares; indicar uno con [n].</translation>
    </message>
    <message>
        <source>Line {0} of the grammar is not understood. Write a segment such as PID 1..1, or group PATIENT 0..1, choice 1..1, any 0..*.</source>
        <translation>La línea {0} de la gramática no se entiende. Escribir un segmento como PID 1..1, o bien group PATIENT 0..1, choice 1..1, any 0..*.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar does not end with how often: write the least and the most, such as 0..1 or 1..*.</source>
        <translation>La línea {0} de la gramática no termina con el número de veces: escribir el mínimo y el máximo, como 0..1 o 1..*.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar is indented by {1}. Indent by two spaces a level, and at most one level below the group or choice above it.</source>
        <translation>La línea {0} de la gramática tiene una sangría de {1}. Usar dos espacios por nivel y, como máximo, un nivel por debajo del grupo o choice que está encima.</translation>
    </message>
    <message>
        <source>At line {0} the grammar has more than {1} lines or {2} levels. Divide it into several structures.</source>
        <translation>En la línea {0} la gramática pasa de {1} líneas o {2} niveles. Dividirla en varias estructuras.</translation>
    </message>
    <message>
        <source>The text holds {0} structures where one was expected. A structure begins with its name at the start of a line.</source>
        <translation>El texto contiene {0} estructuras; se esperaba una. Una estructura empieza con su nombre al principio de una línea.</translation>
    </message>
    <message>
        <source>The edit touches bytes {0} to {1}, but the message has {2}.</source>
        <translation>La edición abarca los bytes {0} a {1}, pero el mensaje tiene {2}.</translation>
    </message>
    <message>
        <source>The edit was made for revision {0}, the message is at {1}.</source>
        <translation>La edición se hizo para la revisión {0}; el mensaje está en la {1}.</translation>
    </message>
    <message>
        <source>The text has characters that {0} cannot hold; nothing was changed.</source>
        <translation>El texto tiene caracteres que {0} no puede representar; no se cambió nada.</translation>
    </message>
    <message>
        <source>At byte {0} the message does not hold what the edit takes out. Make the edit again for the message as it is now.</source>
        <translation>En el byte {0} el mensaje no contiene lo que la edición quita. Repetir la edición con el mensaje tal como está ahora.</translation>
    </message>
    <message>
        <source>The edit would make the message larger than {0} bytes; nothing was changed.</source>
        <translation>Con la edición, el mensaje pasaría de {0} bytes; no se cambió nada.</translation>
    </message>
    <message>
        <source>{0} says how the message is written, so it is not set, removed or moved like a value. To write the message with other delimiters, change its delimiters.</source>
        <translation>{0} dice cómo está escrito el mensaje, así que no se asigna, quita ni mueve como un valor. Para escribir el mensaje con otros delimitadores, cambiar sus delimitadores.</translation>
    </message>
    <message>
        <source>{0} cannot be made absent while other elements stand after it. Make it empty instead.</source>
        <translation>{0} no puede quedar ausente mientras haya otros elementos detrás. En su lugar, vaciarlo.</translation>
    </message>
    <message>
        <source>{0} cannot be made: the message has no {1} separator of its own. Change its delimiters first.</source>
        <translation>{0} no se puede crear: el mensaje no tiene un separador de {1} propio. Cambiar antes sus delimitadores.</translation>
    </message>
    <message>
        <source>The text for {0} holds a delimiter, and the message has no escape character to write it with. Change its delimiters first.</source>
        <translation>El texto para {0} contiene un delimitador y el mensaje no tiene carácter de escape con el que escribirlo. Cambiar antes sus delimitadores.</translation>
    </message>
    <message>
        <source>The text for {0} would end the segment inside itself; nothing was changed. Leave out the line end, or let it be escaped.</source>
        <translation>El texto para {0} terminaría el segmento antes de su final; no se cambió nada. Quitar el fin de línea o dejar que se escape.</translation>
    </message>
    <message>
        <source>The text is not one segment of this message: it needs an id, then the field separator, and no line end.</source>
        <translation>El texto no es un único segmento de este mensaje: necesita un ID seguido del separador de campos, sin fin de línea.</translation>
    </message>
    <message>
        <source>The delimiters must differ from one another, and none may be a letter, a digit, a space or a line end.</source>
        <translation>Los delimitadores deben ser distintos entre sí, y ninguno puede ser una letra, un dígito, un espacio o un fin de línea.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no version of HL7 that is known; known are {1}.</source>
        <translation>“{0}” no es una versión conocida de HL7; se conocen {1}.</translation>
    </message>
    <message>
        <source>{0} has no structure for {1}. Check the message code and the event.</source>
        <translation>{0} no tiene estructura para {1}. Comprobar el código del mensaje y el evento.</translation>
    </message>
    <message>
        <source>Message {0} was changed after this was worked out; nothing was changed. Look at the preview again.</source>
        <translation>El mensaje {0} se cambió después de calcular esto; no se ha cambiado nada. Mirar de nuevo la vista previa.</translation>
    </message>
    <message>
        <source>The template cannot be read at column {0}: {1}.</source>
        <translation>La plantilla no se puede leer en la columna {0}: {1}.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: {0}.</source>
        <translation>La expresión regular no se puede usar: {0}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a span of time. Write a sign and numbers with y, mo, w, d, h, m or s, such as +1d or -2h30m.</source>
        <translation>“{0}” no es un lapso de tiempo. Escribir un signo y números con y, mo, w, d, h, m o s, como +1d o -2h30m.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a counter. Write where it starts, and if wanted a step and how many digits, such as 1000 or 1:1:6.</source>
        <translation>“{0}” no es un contador. Escribir el comienzo y, si se quiere, el paso y el número de cifras, como 1000 o 1:1:6.</translation>
    </message>
    <message>
        <source>{0} does not hold a date or time of HL7, so it cannot be shifted.</source>
        <translation>{0} no contiene una fecha u hora de HL7, así que no se puede desplazar.</translation>
    </message>
    <message>
        <source>The time in {0} is not written finely enough to be shifted by this span; use whole days, months or years.</source>
        <translation>La hora de {0} no está escrita con detalle suficiente para este lapso; usar días, meses o años enteros.</translation>
    </message>
    <message>
        <source>The time in {0} would leave the years 1 to 9999.</source>
        <translation>La hora de {0} quedaría fuera de los años 1 a 9999.</translation>
    </message>
    <message>
        <source>{0} holds separators that would divide {1}. Copy to a place of the same level, or from one component.</source>
        <translation>{0} contiene separadores que dividirían {1}. Copiar a un lugar del mismo nivel o desde un solo componente.</translation>
    </message>
    <message>
        <source>{0} is not in the message, so there is nothing to copy.</source>
        <translation>{0} no está en el mensaje, así que no hay nada que copiar.</translation>
    </message>
    <message>
        <source>{0} holds bytes that are not valid in {1}, so text in it is not replaced. Choose the character set it is in.</source>
        <translation>{0} contiene bytes que no son válidos en {1}, así que no se reemplaza texto en él. Elegir su juego de caracteres.</translation>
    </message>
    <message>
        <source>{0} is a whole segment. Name a field in it, such as {0}-1.</source>
        <translation>{0} es un segmento entero. Nombrar uno de sus campos, como {0}-1.</translation>
    </message>
    <message>
        <source>The filter cannot be read at column {0}: {1}.</source>
        <translation>El filtro no se puede leer en la columna {0}: {1}.</translation>
    </message>
    <message>
        <source>The regular expression at column {0} cannot be used: {1}.</source>
        <translation>La expresión regular de la columna {0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>Column {0}: &apos;{1}&apos; is not a number or an HL7 time, so it cannot be compared with {2}.</source>
        <translation>Columna {0}: “{1}” no es un número ni una fecha u hora HL7, así que no se puede comparar con {2}.</translation>
    </message>
    <message>
        <source>The filter is nested more than {0} deep at column {1}. Use fewer brackets.</source>
        <translation>El filtro está anidado a más de {0} niveles en la columna {1}. Usar menos paréntesis.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a format of reports; known are {1}.</source>
        <translation>“{0}” no es un formato de informe; los conocidos son {1}.</translation>
    </message>
    <message>
        <source>The report has no table named &apos;{0}&apos;; it has {1}. Name one of these.</source>
        <translation>El informe no tiene ninguna tabla llamada “{0}”; tiene {1}. Indicar una de estas.</translation>
    </message>
    <message>
        <source>The report has no table, so there is nothing to write as CSV. Choose another format.</source>
        <translation>El informe no tiene ninguna tabla, así que no hay nada que escribir como CSV. Elegir otro formato.</translation>
    </message>
    <message>
        <source>The workbook could not be written in the folder {0}: {1}. Check that it is writable and has space left.</source>
        <translation>El libro no se pudo escribir en la carpeta {0}: {1}. Comprobar que se pueda escribir en ella y que quede espacio.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: this is not well-formed XML: {3}. Open it in an XML editor and mend it there, or export it again.</source>
        <translation>{0}, línea {1}, columna {2}: esto no es XML bien formado: {3}. Abrirlo en un editor XML y corregirlo ahí, o exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0}, line {1}: elements stand inside each other more than {2} deep, which no spec needs. Export it again.</source>
        <translation>{0}, línea {1}: los elementos están anidados a más de {2} niveles, algo que ninguna spec necesita. Exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}. Split it, or leave out what is not needed.</source>
        <translation>{0} tiene más de {1} {2}. Dividirlo u omitir lo que no haga falta.</translation>
    </message>
    <message>
        <source>{0} starts with the element {1}, where {2} was expected. Name the file or folder of a spec.</source>
        <translation>{0} empieza con el elemento {1}, pero se esperaba {2}. Indicar el archivo o la carpeta de una spec.</translation>
    </message>
    <message>
        <source>{0} holds no XML file of a NIST/IGAMT export. It should hold Profile.xml, and beside it Constraints.xml and ValueSets.xml.</source>
        <translation>{0} no contiene ningún archivo XML de una exportación de NIST/IGAMT. Debería contener Profile.xml y, junto a él, Constraints.xml y ValueSets.xml.</translation>
    </message>
    <message>
        <source>{0} holds {1}, but no Profile.xml (root element ConformanceProfile) to which it belongs. Put the profile of the same export beside it.</source>
        <translation>{0} contiene {1}, pero ningún Profile.xml (elemento raíz ConformanceProfile) al que pertenezca. Poner a su lado el perfil de la misma exportación.</translation>
    </message>
    <message>
        <source>{0} and {1} both start with {2}. Leave one of them in the folder.</source>
        <translation>{0} y {1} empiezan ambos con {2}. Dejar solo uno de ellos en la carpeta.</translation>
    </message>
    <message>
        <source>{0} describes no message: it has no {1} element.</source>
        <translation>{0} no describe ningún mensaje: no tiene ningún elemento {1}.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; what would stand there is no part of the spec.</source>
        <translation>{0} no contiene {1}; lo que estaría ahí no forma parte de la spec.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not known here and was left out (times: {3}).</source>
        <translation>{0}, línea {1}: {2} no se conoce aquí y se omitió (veces: {3}).</translation>
    </message>
    <message>
        <source>{0}, line {1}: the path {2} leads to nothing in {3}; what is said of it was left out.</source>
        <translation>{0}, línea {1}: la ruta {2} no lleva a nada en {3}; lo que se dice al respecto se omitió.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the path {2} leads to a second {3} of the same level, which a path by names cannot tell from the first.</source>
        <translation>{0}, línea {1}: la ruta {2} lleva a un segundo {3} del mismo nivel, que una ruta por nombres no puede distinguir del primero.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} names one occurrence; what is said of it now holds for all.</source>
        <translation>{0}, línea {1}: {2} designa una sola aparición; lo que se dice de ella vale ahora para todas.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} {3} is defined nowhere in the profile; what is said of it was left out.</source>
        <translation>{0}, línea {1}: {2} {3} no se define en ningún lugar del perfil; lo que se dice al respecto se omitió.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a value that {3} can have; it was left out.</source>
        <translation>{0}, línea {1}: {2} no es un valor que {3} pueda tener; se omitió.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the usage {2} is read as {3}.</source>
        <translation>{0}, línea {1}: el uso {2} se lee como {3}.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} cannot be said as an expression; the rule is kept as one that is never decided.</source>
        <translation>{0}, línea {1}: {2} no se puede escribir como expresión; la regla se conserva como una que nunca se decide.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the regular expression cannot be used here: {2}. The rule is kept; write the expression anew.</source>
        <translation>{0}, línea {1}: la expresión regular no se puede usar aquí: {2}. La regla se conserva; reescribir la expresión.</translation>
    </message>
    <message>
        <source>{0}: this form has no place for {1}, so that is left out; places: {2}.</source>
        <translation>{0}: este formato no admite {1}, así que se omite; lugares: {2}.</translation>
    </message>
    <message>
        <source>{0}: the rule &apos;{1}&apos; cannot be said in this form and was not written.</source>
        <translation>{0}: la regla “{1}” no se puede expresar en este formato y no se escribió.</translation>
    </message>
    <message>
        <source>Message {0} has no structure of its own in the spec and was not written. Merge the spec with what it extends first.</source>
        <translation>El mensaje {0} no tiene estructura propia en la spec y no se escribió. Combinar antes la spec con lo que extiende.</translation>
    </message>
    <message>
        <source>{0} {1} is used but not defined in the spec; it was written without content.</source>
        <translation>{0} {1} se usa, pero no se define en la spec; se escribió sin contenido.</translation>
    </message>
    <message>
        <source>{0} is required and holds nothing.</source>
        <translation>{0} es requerido y no contiene nada.</translation>
    </message>
    <message>
        <source>The required segment {0} is missing here.</source>
        <translation>Aquí falta el segmento requerido {0}.</translation>
    </message>
    <message>
        <source>The required group {0} is missing here.</source>
        <translation>Aquí falta el grupo requerido {0}.</translation>
    </message>
    <message>
        <source>{0} is required and holds &quot;&quot;, which asks the receiver to delete what it has. If deleting is meant, accept it; else send the value.</source>
        <translation>{0} es requerido y contiene &quot;&quot;, que pide al receptor que borre lo que tiene. Si la intención es borrar, aceptarlo; si no, enviar el valor.</translation>
    </message>
    <message>
        <source>{0} is to be sent when it is known, and holds nothing.</source>
        <translation>{0} debe enviarse cuando se conoce, y no contiene nada.</translation>
    </message>
    <message>
        <source>{0} must not be sent and holds a value.</source>
        <translation>{0} no debe enviarse y contiene un valor.</translation>
    </message>
    <message>
        <source>{0} was withdrawn from the standard and holds a value.</source>
        <translation>{0} se retiró del estándar y contiene un valor.</translation>
    </message>
    <message>
        <source>{0} is kept for older systems only and holds a value.</source>
        <translation>{0} se conserva solo por los sistemas antiguos y contiene un valor.</translation>
    </message>
    <message>
        <source>{1} must not be sent here.</source>
        <translation>{1} no debe enviarse aquí.</translation>
    </message>
    <message>
        <source>This interface does not take messages of {1}.</source>
        <translation>Esta interfaz no admite mensajes {1}.</translation>
    </message>
    <message>
        <source>{0} has {2} repetitions with a value; at least {3} are asked for.</source>
        <translation>Repeticiones de {0} con valor: {2}; el mínimo es {3}.</translation>
    </message>
    <message>
        <source>{0} is one repetition too many: {2} hold a value, at most {3} may.</source>
        <translation>{0} es una repetición de más: {2} contienen un valor; el máximo es {3}.</translation>
    </message>
    <message>
        <source>{0} is one repetition too many: {2} hold a value, this version has {3}. Receivers of this version read the first; later versions may let it repeat.</source>
        <translation>{0} es una repetición de más: {2} contienen un valor; esta versión prevé {3}. Los receptores de esta versión leen la primera; versiones posteriores pueden permitir que se repita.</translation>
    </message>
    <message>
        <source>{0} holds &quot;&quot; beside other repetitions; a deletion stands alone.</source>
        <translation>{0} contiene &quot;&quot; junto a otras repeticiones; una petición de borrado va sola.</translation>
    </message>
    <message>
        <source>{0} occurs {2} times here; at least {3} are asked for.</source>
        <translation>Apariciones de {0} aquí: {2}; el mínimo es {3}.</translation>
    </message>
    <message>
        <source>{0} occurs {2} times here; at most {3} may.</source>
        <translation>Apariciones de {0} aquí: {2}; el máximo es {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; at most {3} may be sent.</source>
        <translation>{0} tiene {2} caracteres; se pueden enviar como máximo {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; at least {3} are asked for.</source>
        <translation>La longitud de {0} es {2}; el mínimo es de {3} caracteres.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; the standard gives {3}, which a site may agree to change.</source>
        <translation>{0} tiene {2} caracteres; el estándar prevé {3}, que se puede cambiar por acuerdo local.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; a receiver need keep {3} only, so the rest may be cut off downstream.</source>
        <translation>{0} tiene {2} caracteres; un receptor solo está obligado a conservar {3}, así que el resto puede cortarse en sistemas posteriores.</translation>
    </message>
    <message>
        <source>{0} has {2} characters and must not be cut; a receiver need keep {3} only, so make sure that yours keeps all.</source>
        <translation>{0} tiene {2} caracteres y no debe cortarse; un receptor solo está obligado a conservar {3}: asegurarse de que el receptor real los conserve todos.</translation>
    </message>
    <message>
        <source>{0} ends in the truncation character, but must never be cut.</source>
        <translation>{0} termina con el carácter de truncamiento, pero nunca debe cortarse.</translation>
    </message>
    <message>
        <source>{0} is not of its type, which is written {1}.</source>
        <translation>{0} no corresponde a su tipo, que se escribe {1}.</translation>
    </message>
    <message>
        <source>{0} is divided by a component or sub-component separator, but its type has no parts. If the separator is text, escape it.</source>
        <translation>{0} está dividido por un separador de componentes o subcomponentes, pero su tipo no tiene partes. Si el separador es texto, escaparlo.</translation>
    </message>
    <message>
        <source>{0} is divided, but has no parts in this version. Receivers of this version read the first; if the separator is text, escape it.</source>
        <translation>{0} está dividido, pero no tiene partes en esta versión. Los receptores de esta versión leen la primera parte; si el separador es texto, escaparlo.</translation>
    </message>
    <message>
        <source>{0} is not written as {1}.</source>
        <translation>{0} no está escrito como {1}.</translation>
    </message>
    <message>
        <source>{0} does not match {1}.</source>
        <translation>{0} no coincide con {1}.</translation>
    </message>
    <message>
        <source>{0} holds a code that is not in {1}.</source>
        <translation>{0} contiene un código que no está en {1}.</translation>
    </message>
    <message>
        <source>{0} holds a code that is not in {1}. The set is open: if both sides know the code, add it to the spec.</source>
        <translation>{0} contiene un código que no está en {1}. El conjunto es abierto: si ambas partes conocen el código, añadirlo a la spec.</translation>
    </message>
    <message>
        <source>{0} holds a code that table {1} of this version does not have.</source>
        <translation>{0} contiene un código que la tabla {1} de esta versión no tiene.</translation>
    </message>
    <message>
        <source>{0} holds a code that {1} excludes.</source>
        <translation>{0} contiene un código que {1} excluye.</translation>
    </message>
    <message>
        <source>{0} holds a code that {1} permits but does not ask for.</source>
        <translation>{0} contiene un código que {1} permite, pero no pide.</translation>
    </message>
    <message>
        <source>{0} must hold the code {1}.</source>
        <translation>{0} debe contener el código {1}.</translation>
    </message>
    <message>
        <source>{0} must hold {1}.</source>
        <translation>{0} debe contener {1}.</translation>
    </message>
    <message>
        <source>The spec has no message {1}; nothing of it was checked. Add the message to the spec, or leave it out of the check.</source>
        <translation>La spec no tiene ningún mensaje {1}; no se comprobó nada de él. Añadir el mensaje a la spec o dejarlo fuera de la comprobación.</translation>
    </message>
    <message>
        <source>The structure has no segment {1}; it was not looked into.</source>
        <translation>La estructura no tiene ningún segmento {1}; no se examinó.</translation>
    </message>
    <message>
        <source>{0} holds a value, but {1} ends at number {3}.</source>
        <translation>{0} contiene un valor, pero {1} termina en el número {3}.</translation>
    </message>
    <message>
        <source>{1} does not stand where the structure has it.</source>
        <translation>{1} no está donde lo sitúa la estructura.</translation>
    </message>
    <message>
        <source>{0} is required here by its condition and holds nothing.</source>
        <translation>{0} es requerido aquí por su condición y no contiene nada.</translation>
    </message>
    <message>
        <source>{0} must not be sent here by its condition.</source>
        <translation>Por su condición, {0} no debe enviarse aquí.</translation>
    </message>
    <message>
        <source>{0} breaks the statement: {1}</source>
        <translation>{0} incumple la declaración: {1}</translation>
    </message>
    <message>
        <source>{0} keeps the statement: {1}</source>
        <translation>{0} cumple la declaración: {1}</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are as &apos;{1}&apos; says; at least {3} are asked for.</source>
        <translation>En {0}, apariciones que cumplen “{1}”: {2}; el mínimo es {3}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are as &apos;{1}&apos; says; at most {3} may be.</source>
        <translation>En {0}, apariciones que cumplen “{1}”: {2}; el máximo es {3}.</translation>
    </message>
    <message>
        <source>{0} is as none of the patterns of {1} says.</source>
        <translation>{0} no cumple ninguno de los patrones de {1}.</translation>
    </message>
    <message>
        <source>{0} must agree with {1}, as the co-constraint for this row says.</source>
        <translation>{0} debe concordar con {1}, como dice la restricción conjunta de esta fila.</translation>
    </message>
    <message>
        <source>Row {1} of the co-constraints selects {2} segments here; at least {3} are asked for.</source>
        <translation>Segmentos que la fila {1} de las restricciones conjuntas selecciona aquí: {2}; el mínimo es {3}.</translation>
    </message>
    <message>
        <source>{0} is one too many for row {1} of the co-constraints: {2} are selected, at most {3} may be.</source>
        <translation>{0} es uno de más para la fila {1} de las restricciones conjuntas: {2} seleccionados; el máximo es {3}.</translation>
    </message>
    <message>
        <source>{0} is selected by no row of the co-constraints {1}.</source>
        <translation>Ninguna fila de las restricciones conjuntas {1} selecciona {0}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are {1}; at least {3} are asked for.</source>
        <translation>En {0}, apariciones de {1}: {2}; el mínimo es {3}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are {1}; at most {3} may be.</source>
        <translation>En {0}, apariciones de {1}: {2}; el máximo es {3}.</translation>
    </message>
    <message>
        <source>{0} holds text that was escaped twice. One of the systems on its way escapes what is escaped already.</source>
        <translation>{0} contiene texto que se escapó dos veces. Uno de los sistemas del camino escapa lo que ya está escapado.</translation>
    </message>
    <message>
        <source>{0} holds an internal code (CD:...) that was sent without an alias. Add an outbound alias for it in the sending system.</source>
        <translation>{0} contiene un código interno (CD:...) que se envió sin alias. Añadir un alias de salida para él en el sistema emisor.</translation>
    </message>
    <message>
        <source>{0} holds an identifier without its assigning authority, so nobody can tell whose it is.</source>
        <translation>{0} contiene un identificador sin su autoridad asignadora, así que no se puede saber quién lo asignó.</translation>
    </message>
    <message>
        <source>Times of this message with hours but no zone: {2}, the first is {0}; MSH-7 names no zone either.</source>
        <translation>Fechas con hora, pero sin zona horaria, en este mensaje: {2}; MSH-7 tampoco la indica. La primera es {0}.</translation>
    </message>
    <message>
        <source>{0} holds a line break as it stands. Receivers may end the segment there; send \.br\ instead.</source>
        <translation>{0} contiene un salto de línea sin escapar. Los receptores pueden terminar ahí el segmento; enviar \.br\ en su lugar.</translation>
    </message>
    <message>
        <source>{2} segments end in delimiters that separate nothing; {0} is the first.</source>
        <translation>Segmentos que terminan en delimitadores que no separan nada: {2}; el primero es {0}.</translation>
    </message>
    <message>
        <source>{0} is an identifier of {2} characters; the standard gives {3}. Receivers that cut it mix up what it names.</source>
        <translation>{0} es un identificador de {2} caracteres; el estándar prevé {3}. Los receptores que lo cortan confunden lo que identifica.</translation>
    </message>
    <message>
        <source>A rule of {0} cannot be decided, so messages are not held against it: {1}</source>
        <translation>Una regla de {0} no se puede decidir, así que los mensajes no se comprueban con ella: {1}</translation>
    </message>
    <message>
        <source>A rule of {0} cannot be used: {1}</source>
        <translation>Una regla de {0} no se puede usar: {1}</translation>
    </message>
    <message>
        <source>{0} names the value set {1}, which neither the spec nor the standard has. Add it, or mend the name.</source>
        <translation>{0} nombra el conjunto de valores {1}, que no está ni en la spec ni en el estándar. Añadirlo o corregir el nombre.</translation>
    </message>
    <message>
        <source>{0} is bound to the value set {1}, of whose codes nothing is known, so its values are not checked. Give it codes, or say unchecked: true.</source>
        <translation>{0} está vinculado al conjunto de valores {1}, de cuyos códigos no se sabe nada, así que sus valores no se comprueban. Dar códigos al conjunto o escribir unchecked: true.</translation>
    </message>
    <message>
        <source>{0} names the type or flavour {1}, which neither the spec nor the standard has. Add it, or mend the name.</source>
        <translation>{0} nombra el tipo o la variante (flavour) {1}, que no está ni en la spec ni en el estándar. Añadir lo que falta o corregir el nombre.</translation>
    </message>
    <message>
        <source>{0} names the format {1}, which is none of the known ones.</source>
        <translation>{0} nombra el formato {1}, que no es ninguno de los conocidos.</translation>
    </message>
    <message>
        <source>The pattern of {0} cannot be used: {1}.</source>
        <translation>El patrón (pattern) de {0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>{0} names a place that is not there: {1}.</source>
        <translation>{0} nombra un lugar que no existe: {1}.</translation>
    </message>
    <message>
        <source>The spec has more rules than can be kept ({1}); what is past that is not told by name.</source>
        <translation>La spec tiene más reglas de las que se pueden guardar ({1}); las que exceden no se indican por su nombre.</translation>
    </message>
    <message>
        <source>This is not YAML: {0}. Look at the indentation and the quotes here and in the line above.</source>
        <translation>Esto no es YAML: {0}. Revisar la sangría y las comillas aquí y en la línea anterior.</translation>
    </message>
    <message>
        <source>The byte here is no text in UTF-8. Save the spec as UTF-8.</source>
        <translation>El byte de aquí no es texto en UTF-8. Guardar la spec como UTF-8.</translation>
    </message>
    <message>
        <source>The spec has more than {0} {1}, which is the most that is read. Divide it into specs that extend one another.</source>
        <translation>La spec tiene más de {0} {1}, que es lo máximo que se lee. Dividirla en specs que se extiendan unas a otras.</translation>
    </message>
    <message>
        <source>Entries stand in each other more than {0} deep here. Take brackets or levels away.</source>
        <translation>Las entradas están anidadas aquí a más de {0} niveles. Quitar corchetes o niveles.</translation>
    </message>
    <message>
        <source>The aliases (*name) up to here stand for more than {0} entries. Write a flavour or a value set once and name it instead.</source>
        <translation>Los alias (*name) hasta aquí representan más de {0} entradas. Escribir una sola vez una variante (flavour) o un conjunto de valores y nombrarlo después.</translation>
    </message>
    <message>
        <source>The alias *{0} stands inside of what it names. Write out what is meant.</source>
        <translation>El alias *{0} está dentro de lo que nombra. Escribir por extenso lo que se quiere decir.</translation>
    </message>
    <message>
        <source>The alias *{0} names nothing above it. A text that starts with * stands in quotes.</source>
        <translation>El alias *{0} no nombra nada que esté antes. Un texto que empieza por * va entre comillas.</translation>
    </message>
    <message>
        <source>The tag {0} has no meaning in a spec. Remove it; a text that starts with ! stands in quotes.</source>
        <translation>La etiqueta {0} no tiene significado en una spec. Quitarla; un texto que empieza por ! va entre comillas.</translation>
    </message>
    <message>
        <source>A second document starts here (---), but a spec is one. Put it into a file of its own.</source>
        <translation>Aquí empieza un segundo documento (---), pero una spec es uno solo. Ponerlo en un archivo propio.</translation>
    </message>
    <message>
        <source>A spec starts with the key plumbline: spec/1. Write it into the first line.</source>
        <translation>Una spec empieza con la clave plumbline: spec/1. Escribirla en la primera línea.</translation>
    </message>
    <message>
        <source>The file is written as {0}, but this program reads {1}. Use a newer Plumbline, or write it as {1}.</source>
        <translation>El archivo está escrito como {0}, pero este programa lee {1}. Usar un Plumbline más reciente o escribirlo como {1}.</translation>
    </message>
    <message>
        <source>{0} stands here a second time; the first is in line {1}, column {2}. Keep one of them.</source>
        <translation>{0} aparece aquí por segunda vez; la primera está en la línea {1}, columna {2}. Conservar solo una.</translation>
    </message>
    <message>
        <source>{0} is not a key of {1}. Its keys are {2}.</source>
        <translation>{0} no es una clave de {1}. Las claves son {2}.</translation>
    </message>
    <message>
        <source>{0} is not a key of {1}; did you mean {2}?</source>
        <translation>{0} no es una clave de {1}; ¿se quiso decir {2}?</translation>
    </message>
    <message>
        <source>{0} is expected here, not {1}.</source>
        <translation>{0} es lo que se espera aquí, no {1}.</translation>
    </message>
    <message>
        <source>More is wrong from here on; mend what is above and look again.</source>
        <translation>A partir de aquí hay más errores; corregir lo anterior y volver a comprobar.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: {3}{4}</source>
        <translation>{0}, línea {1}, columna {2}: {3}{4}</translation>
    </message>
    <message>
        <source>{0} is neither a file nor the name of a shipped spec. plumb spec list names those.</source>
        <translation>{0} no es un archivo ni el nombre de una spec incluida. plumb spec list muestra cuáles hay.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor the name of a shipped spec; did you mean {1}?</source>
        <translation>{0} no es un archivo ni el nombre de una spec incluida; ¿se quiso decir {1}?</translation>
    </message>
    <message>
        <source>{0} names no version of the standard. The versions are {1}.</source>
        <translation>{0} no es ninguna versión del estándar. Las versiones son {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder and holds no spec. Name a file of it; the folder of a NIST profile holds Profile.xml.</source>
        <translation>{0} es una carpeta y no contiene ninguna spec. Indicar un archivo de ella; la carpeta de un perfil NIST contiene Profile.xml.</translation>
    </message>
    <message>
        <source>The spec extends itself: {0}. Take one of these out of its extends.</source>
        <translation>La spec se extiende a sí misma: {0}. Quitar una de estas de su extends.</translation>
    </message>
    <message>
        <source>{0} has no {1}. Name a message (ADT_A01), a segment (PID), a field (PID-3), a type (CX) or a value set (HL70001).</source>
        <translation>{0} no tiene {1}. Indicar un mensaje (ADT_A01), un segmento (PID), un campo (PID-3), un tipo (CX) o un conjunto de valores (HL70001).</translation>
    </message>
    <message>
        <source>{0} is not read: specs may extend one another {1} deep and {2} files in all. Join some of them.</source>
        <translation>{0} no se lee: las specs pueden extenderse unas a otras hasta {1} niveles y {2} archivos en total. Unir algunas de ellas.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a path in a spec. Write keys with / between them, such as segments/PID/fields/3/usage.</source>
        <translation>“{0}” no es una ruta en una spec. Escribir claves separadas por /, como segments/PID/fields/3/usage.</translation>
    </message>
    <message>
        <source>{0} leads to nothing that can be changed; nothing was changed. Look at the keys of the path.</source>
        <translation>{0} no lleva a nada que se pueda cambiar; no se cambió nada. Revisar las claves de la ruta.</translation>
    </message>
    <message>
        <source>What {0} leads to is written once and used in several places (*name in line {1}). Change it where it is written; nothing was changed.</source>
        <translation>Aquello a lo que lleva {0} está escrito una vez y se usa en varios lugares (*name en la línea {1}). Cambiarlo donde está escrito; no se cambió nada.</translation>
    </message>
    <message>
        <source>The text around line {0} is written in a way that cannot be changed in one place; nothing was changed. Edit it by hand.</source>
        <translation>El texto en torno a la línea {0} está escrito de un modo que no se puede cambiar en un solo lugar; no se cambió nada. Editarlo a mano.</translation>
    </message>
    <message>
        <source>The spec names no version of the standard, so 2.5.1 is taken. Write standard: and a version.</source>
        <translation>La spec no indica ninguna versión del estándar, así que se toma 2.5.1. Escribir standard: y una versión.</translation>
    </message>
    <message>
        <source>standard: {0} is not a version that is known. The versions are {1}.</source>
        <translation>standard: {0} no es una versión conocida. Las versiones son {1}.</translation>
    </message>
    <message>
        <source>The spec is based on {0}, but what it extends is based on {1}. The former counts; if that is not meant, write the same version in both.</source>
        <translation>La spec se basa en {0}, pero lo que extiende se basa en {1}. Vale la primera; si no es lo que se quiere, escribir la misma versión en ambas.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no meaning here. Write {1}.</source>
        <translation>“{0}” no tiene significado aquí. Escribir {1}.</translation>
    </message>
    <message>
        <source>{0} is not {1} of this spec, of one that it extends, or of {2}. Define it or name another.</source>
        <translation>{0} no es {1} de esta spec, de una que extiende ni de {2}. Definirlo o indicar otro.</translation>
    </message>
    <message>
        <source>{0} is not {1} of this spec, of one that it extends, or of {2}; did you mean {3}?</source>
        <translation>{0} no es {1} de esta spec, de una que extiende ni de {2}; ¿se quiso decir {3}?</translation>
    </message>
    <message>
        <source>The table {0} has no codes in {1}, so values are not checked. Define it under value-sets, or name another.</source>
        <translation>La tabla {0} no tiene códigos en {1}, así que los valores no se comprueban. Definirla en value-sets o indicar otra.</translation>
    </message>
    <message>
        <source>The spec does not say what {0} holds, so its fields are not checked. Define it under segments.</source>
        <translation>La spec no dice qué contiene {0}, así que sus campos no se comprueban. Definirlo en segments.</translation>
    </message>
    <message>
        <source>{0} stands twice among the {1}, first in line {2}. Keep one of them.</source>
        <translation>{0} aparece dos veces ({1}), la primera en la línea {2}. Conservar solo una.</translation>
    </message>
    <message>
        <source>Fields and components count from 1. Write the number that is meant.</source>
        <translation>Los campos y componentes se cuentan desde 1. Escribir el número que corresponda.</translation>
    </message>
    <message>
        <source>{0} has the usage {1} but the cardinality {2}. Write {3}.</source>
        <translation>{0} tiene el uso {1}, pero la cardinalidad {2}. Escribir {3}.</translation>
    </message>
    <message>
        <source>The cardinality {1} of {0} has a least number above the most. Write the smaller one first.</source>
        <translation>La cardinalidad {1} de {0} tiene un mínimo mayor que el máximo. Escribir primero el menor.</translation>
    </message>
    <message>
        <source>The least length of {0}, {1}, is above the most, {2}. Write the smaller one first.</source>
        <translation>La longitud mínima de {0}, {1}, es mayor que la máxima, {2}. Escribir primero la menor.</translation>
    </message>
    <message>
        <source>{0} has a conformance length, but {1} has components. Say it of the components.</source>
        <translation>{0} tiene una longitud de conformidad, pero {1} tiene componentes. Indicarla en los componentes.</translation>
    </message>
    <message>
        <source>{0} has the usage {1} and no condition, so it cannot be checked. Write when: and an expression, or another usage.</source>
        <translation>{0} tiene el uso {1} y ninguna condición, así que no se puede comprobar. Escribir when: y una expresión, u otro uso.</translation>
    </message>
    <message>
        <source>{0} has a condition, but the usage {1} has no use for one. Write C(R/X) or the like, or take when: away.</source>
        <translation>{0} tiene una condición, pero el uso {1} no emplea ninguna. Quitar when: o escribir C(R/X) o similar.</translation>
    </message>
    <message>
        <source>The usage {1} of {0} has a branch that cannot be checked. Write R, RE, O or X in the brackets.</source>
        <translation>El uso {1} de {0} tiene una rama que no se puede comprobar. Escribir R, RE, O o X dentro de los paréntesis.</translation>
    </message>
    <message>
        <source>{0} is {1} in what this spec extends and may not be relaxed to {2}. Keep {1}, or extend another spec.</source>
        <translation>{0} es {1} en lo que esta spec extiende y no se puede relajar a {2}. Conservar {1} o extender otra spec.</translation>
    </message>
    <message>
        <source>{0} is {1} in {2}, but {3} here. That is allowed between two sites who agree on it; others may refuse the message.</source>
        <translation>{0} es {1} en {2}, pero {3} aquí. Eso se permite entre dos centros que lo acuerden; otros pueden rechazar el mensaje.</translation>
    </message>
    <message>
        <source>The pattern of {0} cannot be used: {1}. Mend the regular expression.</source>
        <translation>El patrón (pattern) de {0} no se puede usar: {1}. Corregir la expresión regular.</translation>
    </message>
    <message>
        <source>The {0} of {1} is not a {2}. Mend one of the two.</source>
        <translation>El valor de {0} en {1} no tiene el formato {2}. Corregir uno de los dos.</translation>
    </message>
    <message>
        <source>The binding names neither a value set nor a code. Write set: or code:.</source>
        <translation>La vinculación no nombra ni un conjunto de valores ni un código. Escribir set: o code: con su valor.</translation>
    </message>
    <message>
        <source>The binding names a value set and a code; the code alone would do. Take one of them away.</source>
        <translation>La vinculación nombra un conjunto de valores y un código; bastaría el código. Quitar uno de los dos.</translation>
    </message>
    <message>
        <source>The statement {0} has no rule, so it is not checked. Write rule: and an expression.</source>
        <translation>La declaración {0} no tiene regla, así que no se comprueba. Escribir rule: y una expresión.</translation>
    </message>
    <message>
        <source>The slice {0} takes every occurrence, so those behind it take none. Write when: or occurrence:, or put it last.</source>
        <translation>El slice {0} toma todas las apariciones, así que los que van detrás no toman ninguna. Escribir when: u occurrence:, o ponerlo en último lugar.</translation>
    </message>
    <message>
        <source>{0} starts from itself by way of its bases. Take one base away.</source>
        <translation>{0} parte de sí mismo a través de sus bases. Quitar una base.</translation>
    </message>
    <message>
        <source>{0} is past the end of {1}, which has {2} fields in {3}. Give it a name and a type, or another number.</source>
        <translation>{0} está más allá del final de {1}, que tiene {2} campos en {3}. Darle un nombre y un tipo, u otro número.</translation>
    </message>
    <message>
        <source>{0} is a segment and cannot hold others. Write group {0}, or move them out.</source>
        <translation>{0} es un segmento y no puede contener otros. Escribir group {0} o sacarlos de ahí.</translation>
    </message>
    <message>
        <source>{0} holds no segments. Write segments: and what stands in it.</source>
        <translation>{0} no contiene segmentos. Escribir segments: y lo que va dentro.</translation>
    </message>
    <message>
        <source>{0} belongs to the message {1} in line {2} already, which then counts. Name each event once.</source>
        <translation>{0} ya pertenece al mensaje {1} de la línea {2}, que es el que vale. Indicar cada evento una sola vez.</translation>
    </message>
    <message>
        <source>The row has {0} cells, but the table has {1} columns. Write one cell a column; &quot;&quot; says nothing.</source>
        <translation>La fila tiene {0} celdas, pero la tabla tiene {1} columnas. Escribir una celda por columna; &quot;&quot; no dice nada.</translation>
    </message>
    <message>
        <source>Nothing is bound to the value set {0}. Bind it with values:, or remove it.</source>
        <translation>Nada está vinculado al conjunto de valores {0}. Vincularlo con values: o quitarlo.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;. plumb dict --search finds things by their names.</source>
        <translation>HL7 {1} no tiene “{0}”. plumb dict --search busca por nombre.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;. Names like it are {2}.</source>
        <translation>HL7 {1} no tiene “{0}”. Nombres parecidos: {2}.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;, but it has {2}. plumb dict {2} shows what that consists of.</source>
        <translation>HL7 {1} no tiene “{0}”, pero sí {2}. plumb dict {2} muestra de qué se compone.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;, but {2} have. Choose one with --version.</source>
        <translation>HL7 {1} no tiene “{0}”, pero existe en {2}. Elegir una versión con --version.</translation>
    </message>
    <message>
        <source>Nothing in HL7 {1} has all of these words in its name: {0}. Try fewer words or another --version.</source>
        <translation>Nada en HL7 {1} tiene en su nombre todas estas palabras: {0}. Probar con menos palabras o con otra --version.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a version of HL7 that is known; known are {1}.</source>
        <translation>“{0}” no es una versión conocida de HL7; las conocidas son {1}.</translation>
    </message>
    <message>
        <source>The expression cannot be read at column {0}: {1}.</source>
        <translation>La expresión no se puede leer en la columna {0}: {1}.</translation>
    </message>
    <message>
        <source>The expression is nested more than {0} deep at column {1}. Use fewer brackets.</source>
        <translation>La expresión está anidada a más de {0} niveles en la columna {1}. Usar menos paréntesis.</translation>
    </message>
    <message>
        <source>The structure {0} has no {1} where the rule stands. Name a group or segment that it has.</source>
        <translation>La estructura {0} no tiene {1} en el lugar de la regla. Indicar un grupo o segmento que tenga.</translation>
    </message>
    <message>
        <source>{0} names a group, and the structure of the message is not known.</source>
        <translation>{0} nombra un grupo y no se conoce la estructura del mensaje.</translation>
    </message>
    <message>
        <source>{0}: an occurrence of a group has no fields of its own. Write some GROUP (...) with a condition in the brackets.</source>
        <translation>{0}: una aparición de un grupo no tiene campos propios. Escribir some GROUP (...) con una condición entre los paréntesis.</translation>
    </message>
    <message>
        <source>A path that starts with a full stop is for rules of fields, components and types. Name the segment here.</source>
        <translation>Una ruta que empieza por un punto es para reglas de campos, componentes y tipos. Indicar aquí el segmento.</translation>
    </message>
    <message>
        <source>A path of the rule goes deeper than what stands here can be divided.</source>
        <translation>Una ruta de la regla llega más hondo de lo que se puede dividir lo que hay aquí.</translation>
    </message>
    <message>
        <source>The rule goes through groups, segments or repetitions within others too often for this message. Say with fewer of every, some and times what is meant.</source>
        <translation>La regla recorre grupos, segmentos o repeticiones dentro de otros demasiadas veces para este mensaje. Expresar lo mismo con menos every, some y times.</translation>
    </message>
    <message>
        <source>There is no value set {0}. Define it in the spec or name another.</source>
        <translation>No existe el conjunto de valores {0}. Definirlo en la spec o indicar otro.</translation>
    </message>
    <message>
        <source>Nothing is known of the codes in the value set. Give it codes, or take the condition out.</source>
        <translation>No se sabe nada de los códigos del conjunto de valores. Darle códigos o quitar la condición.</translation>
    </message>
    <message>
        <source>There is no format {0}. Name one that is known, or write a regular expression.</source>
        <translation>No existe el formato {0}. Indicar uno conocido o escribir una expresión regular.</translation>
    </message>
    <message>
        <source>The regular expression /{0}/ cannot be used: {1}.</source>
        <translation>La expresión regular /{0}/ no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not something that {1} can be compared with in this way.</source>
        <translation>“{0}” no es algo con lo que {1} se pueda comparar de este modo.</translation>
    </message>
    <message>
        <source>The rule {0} is known to another program only. Write it as an expression to have it checked.</source>
        <translation>Solo otro programa conoce la regla {0}. Escribirla como expresión para que se compruebe.</translation>
    </message>
    <message>
        <source>The expression cannot be used: {0}. Write it anew.</source>
        <translation>La expresión no se puede usar: {0}. Reescribirla.</translation>
    </message>
    <message>
        <source>A file of waivers starts with the key plumbline: waivers/1. Write it into the first line.</source>
        <translation>Un archivo de excepciones empieza con la clave plumbline: waivers/1. Escribirla en la primera línea.</translation>
    </message>
    <message>
        <source>{0} has no {1}. Say it: a waiver has a rule, a reason, an owner and a day on which it expires.</source>
        <translation>{0} no tiene {1}. Indicarlo: una excepción tiene una regla, un motivo, un responsable y un día en el que caduca.</translation>
    </message>
    <message>
        <source>The filter (when) of the waiver {0} cannot be read.</source>
        <translation>El filtro (when) de la excepción {0} no se puede leer.</translation>
    </message>
    <message>
        <source>The filter (when) of the waiver {0} asks for acknowledgements, which a check does not look at. Leave that out.</source>
        <translation>El filtro (when) de la excepción {0} pregunta por acuses, que una comprobación no examina. Quitar esa parte.</translation>
    </message>
    <message>
        <source>{0} names no rule: it is neither the code of one, nor a category, nor the id of a statement of {1}. The categories are {2}.</source>
        <translation>{0} no nombra ninguna regla: no es el código de una regla, ni una categoría, ni el ID de una declaración de {1}. Las categorías son {2}.</translation>
    </message>
    <message>
        <source>{0} names no rule: it is neither the code of one, nor a category, nor the id of a statement of {1}; did you mean {2}?</source>
        <translation>{0} no nombra ninguna regla: no es el código de una regla, ni una categoría, ni el ID de una declaración de {1}; ¿se quiso decir {2}?</translation>
    </message>
    <message>
        <source>{0} is not a Plumbline project. It is left as it is.</source>
        <translation>{0} no es un proyecto de Plumbline. Se deja como está.</translation>
    </message>
    <message>
        <source>{0} is encrypted, or no project at all. Give its passphrase.</source>
        <translation>{0} está cifrado o no es ningún proyecto. Indicar su frase de contraseña.</translation>
    </message>
    <message>
        <source>{0} cannot be opened with this passphrase. Check it and try again; nothing was changed.</source>
        <translation>{0} no se puede abrir con esta frase de contraseña. Comprobarla e intentarlo de nuevo; no se modificó nada.</translation>
    </message>
    <message>
        <source>{0} is not encrypted. Open it without a passphrase.</source>
        <translation>{0} no está cifrado. Abrirlo sin frase de contraseña.</translation>
    </message>
    <message>
        <source>This build of Plumbline uses the system&apos;s SQLite, which cannot encrypt. Use a build with encryption for {0}.</source>
        <translation>Esta compilación de Plumbline usa el SQLite del sistema, que no puede cifrar. Para {0}, usar una compilación con cifrado.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one of at least one character, or make a project without encryption.</source>
        <translation>La frase de contraseña está vacía. Indicar una de al menos un carácter o crear un proyecto sin cifrado.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Plumbline (schema {1}; this one knows {2}). Open it with Plumbline {3} or later; it is left as it is.</source>
        <translation>{0} se hizo con un Plumbline más reciente (esquema {1}; este conoce {2}). Abrirlo con Plumbline {3} o posterior; se deja como está.</translation>
    </message>
    <message>
        <source>{0} holds what no project holds ({1}), so it is not opened. It is left as it is.</source>
        <translation>{0} contiene lo que ningún proyecto contiene ({1}), así que no se abre. Se deja como está.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. It is open for reading only; &quot;project verify&quot; lists the damage, &quot;project repair&quot; writes what is whole into a new file.</source>
        <translation>{0} está dañado: {1}. Está abierto solo para lectura; &quot;project verify&quot; enumera los daños, &quot;project repair&quot; escribe lo que está intacto en un archivo nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged so that it cannot be opened: {1}. &quot;project repair&quot; writes what can still be read into a new file.</source>
        <translation>{0} está tan dañado que no se puede abrir: {1}. &quot;project repair&quot; escribe lo que aún se puede leer en un archivo nuevo.</translation>
    </message>
    <message>
        <source>{0} is in use by {1} on {2} since {3}, so it is open here for reading only.</source>
        <translation>{0} lo está usando {1} en {2} desde {3}, así que aquí está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{0} lies where nothing can be written, so it is open for reading only.</source>
        <translation>{0} está donde no se puede escribir nada, así que está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{0} lies on a network share ({1}): it is kept without a write-ahead log, so reading waits while something is written.</source>
        <translation>{0} está en un recurso compartido de red ({1}): se lleva sin registro de escritura anticipada, así que la lectura espera mientras se escribe algo.</translation>
    </message>
    <message>
        <source>{0} is open for reading only, so this was not done.</source>
        <translation>{0} está abierto solo para lectura, así que esto no se hizo.</translation>
    </message>
    <message>
        <source>{0} was brought from schema {1} to {2}; the file as it was is kept as {3}.</source>
        <translation>{0} se llevó del esquema {1} al {2}; el archivo tal como era se conserva como {3}.</translation>
    </message>
    <message>
        <source>{0} is of an older Plumbline and was not brought up to date, since the copy {1} could not be made first.</source>
        <translation>{0} es de un Plumbline anterior y no se actualizó, porque antes no se pudo hacer la copia {1}.</translation>
    </message>
    <message>
        <source>There is no room left for {0}. Free some space and try again; what was done before is kept.</source>
        <translation>No queda espacio para {0}. Liberar espacio e intentarlo de nuevo; lo que se hizo antes se conserva.</translation>
    </message>
    <message>
        <source>{0} could not be read or written: {1}. Check the disk; what was done before is kept.</source>
        <translation>{0} no se pudo leer o escribir: {1}. Comprobar el disco; lo que se hizo antes se conserva.</translation>
    </message>
    <message>
        <source>{0} is being written by another program. Try again.</source>
        <translation>Otro programa está escribiendo en {0}. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is closed or locked, so this was not done.</source>
        <translation>{0} está cerrado o bloqueado, así que esto no se hizo.</translation>
    </message>
    <message>
        <source>The SQL cannot be run: {0}.</source>
        <translation>El SQL no se puede ejecutar: {0}.</translation>
    </message>
    <message>
        <source>Only questions can be asked of a project by SQL; {0} is not allowed.</source>
        <translation>Con SQL solo se le pueden hacer preguntas a un proyecto; {0} no está permitido.</translation>
    </message>
    <message>
        <source>Bytes {1} to {2} of {0} are damaged in the project (block {3}) and are not shown.</source>
        <translation>Los bytes {1} a {2} de {0} están dañados en el proyecto (bloque {3}) y no se muestran.</translation>
    </message>
    <message>
        <source>The project {0} holds no source {1}; it holds {2}.</source>
        <translation>El proyecto {0} no contiene ninguna fuente {1}; contiene {2}.</translation>
    </message>
    <message>
        <source>The project {0} holds no {1} named {2}.</source>
        <translation>El proyecto {0} no contiene ningún documento del tipo {1} con el nombre {2}.</translation>
    </message>
    <message>
        <source>The project {0} holds no snapshot named {1}.</source>
        <translation>El proyecto {0} no contiene ninguna instantánea con el nombre {1}.</translation>
    </message>
    <message>
        <source>The project {0} holds a snapshot named {1} already. Choose another name.</source>
        <translation>El proyecto {0} ya contiene una instantánea con el nombre {1}. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it with --passphrase-fd N.</source>
        <translation>No hay ningún terminal para pedir la frase de contraseña. Indicarla con --passphrase-fd N.</translation>
    </message>
    <message>
        <source>{0} is not encrypted, so no credential is kept in it. Set a passphrase first, or use the system&apos;s keychain.</source>
        <translation>{0} no está cifrado, así que no se guarda en él ninguna credencial. Establecer antes una frase de contraseña o usar el llavero del sistema.</translation>
    </message>
    <message>
        <source>The database itself is damaged: {0}.</source>
        <translation>La propia base de datos está dañada: {0}.</translation>
    </message>
    <message>
        <source>Block {0} is damaged: {1}. It holds bytes {2} to {3} of {4}.</source>
        <translation>El bloque {0} está dañado: {1}. Contiene los bytes {2} a {3} de {4}.</translation>
    </message>
    <message>
        <source>Block {0} is damaged: {1}. Nothing uses it.</source>
        <translation>El bloque {0} está dañado: {1}. Nada lo usa.</translation>
    </message>
    <message>
        <source>Bytes {0} to {1} of {2} are missing.</source>
        <translation>Faltan los bytes {0} a {1} de {2}.</translation>
    </message>
    <message>
        <source>The list of messages of {0} does not agree with its bytes, first at message {1}.</source>
        <translation>La lista de mensajes de {0} no concuerda con sus bytes, primero en el mensaje {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} points to something that is not there.</source>
        <translation>{0} de {1}: remite a algo que no está.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail was changed.</source>
        <translation>La fila {0} del registro de auditoría se modificó.</translation>
    </message>
    <message>
        <source>Rows {0} to {1} of the audit trail are missing.</source>
        <translation>Faltan las filas {0} a {1} del registro de auditoría.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail does not follow row {1}: rows were removed, changed or put in another order.</source>
        <translation>La fila {0} del registro de auditoría no sigue a la fila {1}: se quitaron, modificaron o reordenaron filas.</translation>
    </message>
    <message>
        <source>The audit trail ends at row {0}; row {1} was there when its head was exported.</source>
        <translation>El registro de auditoría termina en la fila {0}; la fila {1} existía cuando se exportó su último estado.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail is not the one that stood there when its head was exported.</source>
        <translation>La fila {0} del registro de auditoría no es la que estaba ahí cuando se exportó su último estado.</translation>
    </message>
    <message>
        <source>The receiver takes all that the sender sends in {0}, though the two say different things.</source>
        <translation>El receptor acepta todo lo que el emisor envía en {0}, aunque los dos dicen cosas distintas.</translation>
    </message>
    <message>
        <source>The sender may leave out {0}, which the receiver requires.</source>
        <translation>El emisor puede omitir {0}, que el receptor exige.</translation>
    </message>
    <message>
        <source>The receiver expects {0}, which the sender never sends.</source>
        <translation>El receptor espera {0}, que el emisor nunca envía.</translation>
    </message>
    <message>
        <source>The sender sends {0}, which the receiver does not take.</source>
        <translation>El emisor envía {0}, que el receptor no acepta.</translation>
    </message>
    <message>
        <source>The sender may send codes in {0} that the receiver does not know: {3}.</source>
        <translation>El emisor puede enviar en {0} códigos que el receptor no conoce: {3}.</translation>
    </message>
    <message>
        <source>The sender may send any code in {0}; the receiver knows those of its list only.</source>
        <translation>El emisor puede enviar cualquier código en {0}; el receptor solo conoce los de su lista.</translation>
    </message>
    <message>
        <source>{0} may be longer at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} puede ser más largo en el emisor ({1}) de lo que acepta el receptor ({2}).</translation>
    </message>
    <message>
        <source>{0} may be shorter at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} puede ser más corto en el emisor ({1}) de lo que acepta el receptor ({2}).</translation>
    </message>
    <message>
        <source>{0} may occur more often at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} puede aparecer más veces en el emisor ({1}) de las que acepta el receptor ({2}).</translation>
    </message>
    <message>
        <source>{0} may occur less often at the sender ({1}) than the receiver requires ({2}).</source>
        <translation>{0} puede aparecer menos veces en el emisor ({1}) de las que exige el receptor ({2}).</translation>
    </message>
    <message>
        <source>{0} may hold what the receiver does not read: the sender says {1}, the receiver {2}.</source>
        <translation>{0} puede contener lo que el receptor no lee: el emisor dice {1}, el receptor {2}.</translation>
    </message>
    <message>
        <source>{0} depends on one condition at the sender and on another at the receiver.</source>
        <translation>{0} depende de una condición en el emisor y de otra en el receptor.</translation>
    </message>
    <message>
        <source>What the sender calls {1}, the receiver expects as {2}.</source>
        <translation>Lo que el emisor llama {1}, el receptor lo espera como {2}.</translation>
    </message>
    <message>
        <source>{0} stands in another order at the sender than the receiver expects.</source>
        <translation>{0} está en el emisor en otro orden que el que espera el receptor.</translation>
    </message>
    <message>
        <source>{0} has another name on each side ({1}, {2}); find out whether both mean the same.</source>
        <translation>{0} tiene otro nombre en cada lado ({1}, {2}); averiguar si los dos significan lo mismo.</translation>
    </message>
    <message>
        <source>A list of gaps starts with the key plumbline: gaps/1. Name a file that plumb spec gap --keep wrote.</source>
        <translation>Una lista de diferencias empieza por la clave plumbline: gaps/1. Indicar un archivo que haya escrito plumb spec gap --keep.</translation>
    </message>
    <message>
        <source>{0} keeps the gaps of {1} against {2}, not of {3} against {4}. Name another file with --keep.</source>
        <translation>{0} guarda las diferencias de {1} con {2}, no las de {3} con {4}. Indicar otro archivo con --keep.</translation>
    </message>
    <message>
        <source>The filter cannot be read at character {0}: {1} is expected.</source>
        <translation>El filtro no se puede leer en el carácter {0}: se espera {1}.</translation>
    </message>
    <message>
        <source>{0} is not a column of gaps. The columns are {1}.</source>
        <translation>{0} no es una columna de diferencias. Las columnas son {1}.</translation>
    </message>
    <message>
        <source>{0} is not a value of {1}. Its values are {2}.</source>
        <translation>{0} no es un valor de {1}. Sus valores son {2}.</translation>
    </message>
    <message>
        <source>{0} was left behind when the project was written anew and that ended early. It may hold messages in clear and cannot be removed ({1}): remove it.</source>
        <translation>{0} quedó ahí cuando el proyecto se reescribió y aquello terminó antes de tiempo. Puede contener mensajes sin cifrar y no se puede eliminar ({1}): eliminarlo a mano.</translation>
    </message>
    <message>
        <source>{0} is no document that can be read. Save it as xlsx, docx, PDF, HTML, CSV, Markdown or text.</source>
        <translation>{0} no es un documento que se pueda leer. Guardarlo como xlsx, docx, PDF, HTML, CSV, Markdown o texto.</translation>
    </message>
    <message>
        <source>{0} is in the old form of Word or Excel. Open it there and save it as docx or xlsx.</source>
        <translation>{0} está en el formato antiguo de Word o Excel. Abrirlo allí y guardarlo como docx o xlsx.</translation>
    </message>
    <message>
        <source>{0} is protected by a password. Open it in its program and save it without one.</source>
        <translation>{0} está protegido con una contraseña. Abrirlo en su programa y guardarlo sin ella.</translation>
    </message>
    <message>
        <source>{0} is a PDF, which is read from a file only. Save it and import that file.</source>
        <translation>{0} es un PDF, que solo se lee desde un archivo. Guárdelo e importe ese archivo.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}. Open it in the program that it was made with and save it again.</source>
        <translation>{0} está dañado en {1}. Abrirlo en el programa con el que se hizo y guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes. Split it, or save the part that is needed.</source>
        <translation>{0} tiene más de {1} bytes. Dividirlo, o guardar la parte que se necesita.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes when unpacked, which no document of its size needs. Save the part that is needed in a file of its own.</source>
        <translation>{0} tiene más de {1} bytes al descomprimirse, lo que ningún documento de su tamaño necesita. Guardar la parte que se necesita en un archivo propio.</translation>
    </message>
    <message>
        <source>{0}: in {1} elements stand inside each other more than {2} deep, which no document needs. Save it again, or copy what is needed into a new one.</source>
        <translation>{0}: en {1} hay elementos anidados a más de {2} niveles, lo que ningún documento necesita. Guardarlo de nuevo, o copiar lo necesario en uno nuevo.</translation>
    </message>
    <message>
        <source>The part of Plumbline that reads PDFs is missing. Install Plumbline anew, or save {0} as docx in a word processor.</source>
        <translation>Falta la parte de Plumbline que lee los PDF. Instale Plumbline de nuevo o guarde {0} como docx en un procesador de textos.</translation>
    </message>
    <message>
        <source>{0} is no PDF, or too damaged to be read. Open it in a PDF viewer and print it to a new PDF.</source>
        <translation>{0} no es un PDF o está demasiado dañado para leerlo. Ábralo en un visor de PDF e imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <source>{0} takes more time or memory than a document needs and was not read. Print the pages that are needed to a new PDF.</source>
        <translation>{0} necesita más tiempo o memoria de lo que requiere un documento y no se leyó. Imprima las páginas necesarias en un PDF nuevo.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names no number of the grid. Write a message type, a place and a number, such as: ADT^A01 PID-8 missing. Numbers are {1}.</source>
        <translation>«{0}» no designa ningún número de la tabla. Escriba un tipo de mensaje, un lugar y un número, por ejemplo: ADT^A01 PID-8 missing. Los números son {1}.</translation>
    </message>
    <message>
        <source>The traffic holds more different places than the grid keeps: values counted in no row: {0}.</source>
        <translation>El tráfico contiene más lugares distintos de los que guarda la tabla; valores no contados en ninguna fila: {0}.</translation>
    </message>
    <message>
        <source>{0}: the traffic shows nothing here that the spec could take over.</source>
        <translation>{0}: el tráfico no muestra aquí nada que la especificación pueda adoptar.</translation>
    </message>
    <message>
        <source>The codes of {0} stand in {1}, which the spec does not write itself. Bind {0} to a value set of the spec first.</source>
        <translation>Los códigos de {0} están en {1}, que la especificación no escribe por sí misma. Vincule primero {0} a un conjunto de valores de la especificación.</translation>
    </message>
    <message>
        <source>Your specification says {1} for {0}. It is missing in {2} of {3} messages that have its place. May it be missing, and what does that mean?</source>
        <translation>Su especificación indica {1} para {0}. Falta en {2} de {3} mensajes que tienen su lugar. ¿Puede faltar, y qué significa eso?</translation>
    </message>
    <message>
        <source>{0} is not in your specification, and {1} of {2} messages hold it, first message {3}. What does it hold, and who should read it?</source>
        <translation>{0} no está en su especificación, y {1} de {2} mensajes lo contienen, primero el mensaje {3}. ¿Qué contiene y quién debe leerlo?</translation>
    </message>
    <message>
        <source>{0} holds codes that {1} of your specification does not have: {2} different ones in {3} messages, first in message {4}. Which codes may come?</source>
        <translation>{0} contiene códigos que {1} de su especificación no tiene: {2} distintos en {3} mensajes, primero en el mensaje {4}. ¿Qué códigos pueden venir?</translation>
    </message>
    <message>
        <source>Your specification allows {1} characters for {0}. The traffic has up to {2}, in {3} messages of that length. How long may it be?</source>
        <translation>Su especificación permite {1} caracteres para {0}. El tráfico tiene hasta {2}, en {3} mensajes con esa longitud. ¿Qué longitud puede tener?</translation>
    </message>
    <message>
        <source>{0} does not keep the rule {1} in {2} messages, first in message {3}. Is the specification or the traffic right?</source>
        <translation>{0} no cumple la regla {1} en {2} mensajes, primero en el mensaje {3}. ¿Tiene razón la especificación o el tráfico?</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no usage that is known here. Say in the template, under usage-words, what it means.</source>
        <translation>«{0}» no es un uso conocido aquí. Diga en la plantilla, en usage-words, qué significa.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can mean {1}. Say in the template, under usage-words, which is meant.</source>
        <translation>«{0}» puede significar {1}. Diga en la plantilla, en usage-words, cuál es el caso.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not say how often it may stand. Write a cardinality such as 0..1 or 1..* into the spec.</source>
        <translation>«{0}» no dice cuántas veces puede aparecer. Escriba en la especificación una cardinalidad como 0..1 o 1..*.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no length. Write one such as 20 or 1..20 into the spec.</source>
        <translation>«{0}» no es una longitud. Escriba en la especificación una como 20 o 1..20.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no type of HL7 {1}, and the document does not define it. Name another, or define it under types.</source>
        <translation>«{0}» no es un tipo de HL7 {1} y el documento no lo define. Indique otro o defínalo en types.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no table of HL7 {1}, and the document does not list its codes, so nothing is bound.</source>
        <translation>«{0}» no es una tabla de HL7 {1} y el documento no enumera sus códigos, así que no se ha vinculado nada.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not lead to a field or component. Write a path such as PID-3.1.</source>
        <translation>«{0}» no lleva a ningún campo ni componente. Escriba una ruta como PID-3.1.</translation>
    </message>
    <message>
        <source>The document does not say which segment this is about. Say it in the template, under segments.</source>
        <translation>El documento no dice de qué segmento se trata aquí. Dígalo en la plantilla, en segments.</translation>
    </message>
    <message>
        <source>{0} is no segment of HL7 {1}, and the document does not define it. Look at the version of the standard.</source>
        <translation>{0} no es un segmento de HL7 {1} y el documento no lo define. Compruebe la versión del estándar.</translation>
    </message>
    <message>
        <source>The document says {0} here and {1} elsewhere ({2}). Say in the template, under answers, which is right.</source>
        <translation>El documento dice {0} aquí y {1} en otro lugar ({2}). Diga en la plantilla, en answers, qué es correcto.</translation>
    </message>
    <message>
        <source>Another name stands in the document already ({0}); that one was taken.</source>
        <translation>En el documento ya figura otro nombre ({0}); se ha tomado ese.</translation>
    </message>
    <message>
        <source>The heading &apos;{0}&apos; is not known, so this column was not taken. Say in the template, under headings, what it means.</source>
        <translation>El encabezado «{0}» no es conocido, así que esta columna no se ha tomado. Diga en la plantilla, en headings, qué significa.</translation>
    </message>
    <message>
        <source>Nothing here looks like segments, a message format, codes or the like, so this table was not taken.</source>
        <translation>Aquí nada parece segmentos, un formato de mensaje, códigos o similar, así que esta tabla no se ha tomado.</translation>
    </message>
    <message>
        <source>The template says to leave this table out.</source>
        <translation>La plantilla dice que se omita esta tabla.</translation>
    </message>
    <message>
        <source>This is struck out in the document, so it was not taken.</source>
        <translation>Esto está tachado en el documento, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>The message format cannot be read at &apos;{0}&apos;. Write the structure into the spec by hand.</source>
        <translation>El formato del mensaje no se puede leer en «{0}». Escriba la estructura a mano en la especificación.</translation>
    </message>
    <message>
        <source>The document does not say of which message this is the format. Write a heading such as ADT^A01 above it, or the structure into the spec.</source>
        <translation>El documento no dice de qué mensaje es este formato. Ponga encima un título como ADT^A01 o escriba la estructura en la especificación.</translation>
    </message>
    <message>
        <source>This component has no number of its own; by the order of the rows it would be {0}. Look whether that is meant.</source>
        <translation>Este componente no tiene número propio; según el orden de las filas sería {0}. Compruebe si es lo que se quiere decir.</translation>
    </message>
    <message>
        <source>This row names nothing that it could be about, so it was not taken.</source>
        <translation>Esta fila no nombra nada a lo que pueda referirse, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>The document names more than one version of the standard ({0}); {1} was taken. Name another with --standard.</source>
        <translation>El documento nombra más de una versión del estándar ({0}); se ha tomado {1}. Indique otra con --standard.</translation>
    </message>
    <message>
        <source>The document names no version of the standard, so {0} was taken. Name another with --standard.</source>
        <translation>El documento no nombra ninguna versión del estándar; se ha tomado {0}. Indique otra con --standard.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no meaning in this column, so it was not taken.</source>
        <translation>«{0}» no tiene significado en esta columna, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>The reader of documents left this out, or could not read it: {0}.</source>
        <translation>Esto se ha omitido al leer el documento o no se ha podido leer: {0}.</translation>
    </message>
    <message>
        <source>Nothing in {0} was recognised as a segment, a message, a value set or a sample. Say in a template (--template) what its headings mean.</source>
        <translation>En {0} no se ha reconocido nada como segmento, mensaje, conjunto de valores o ejemplo. Diga en una plantilla (--template) qué significan los encabezados.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, línea {1}: {2}</translation>
    </message>
    <message>
        <source>{0} is hidden in the document, so it was not taken. Show it there if it belongs to the interface.</source>
        <translation>{0} está oculto en el documento, así que no se tomó. Mostrarlo allí si forma parte de la interfaz.</translation>
    </message>
    <message>
        <source>The answer in the template is to say nothing of this.</source>
        <translation>La respuesta en la plantilla es no decir nada de esto.</translation>
    </message>
    <message>
        <source>The answer &apos;{0}&apos; cannot be the {1} of {2}. Mend it in the template, under answers.</source>
        <translation>La respuesta «{0}» no puede ser {1} de {2}. Corregirla en la plantilla, en answers.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot mean &apos;{1}&apos;. Write one such as {2}.</source>
        <translation>«{0}» no puede significar «{1}». Escribir algo como {2}.</translation>
    </message>
    <message>
        <source>{0} bytes before a message belong to no frame; they stand in the wire log.</source>
        <translation>{0} bytes antes de un mensaje no pertenecen a ninguna trama; están en el registro de la línea.</translation>
    </message>
    <message>
        <source>A message came without the byte that begins a frame (VT).</source>
        <translation>Un mensaje llegó sin el byte que inicia una trama (VT).</translation>
    </message>
    <message>
        <source>A frame ended with FS and no CR behind it.</source>
        <translation>Una trama terminó con FS, sin CR detrás.</translation>
    </message>
    <message>
        <source>A frame ended with FS LF where FS CR is due.</source>
        <translation>Una trama terminó con FS LF donde corresponde FS CR.</translation>
    </message>
    <message>
        <source>A frame began before the one before it had ended; they were taken apart.</source>
        <translation>Una trama empezó antes de que terminara la anterior; se separaron.</translation>
    </message>
    <message>
        <source>The last segment of a message has no CR at its end.</source>
        <translation>El último segmento de un mensaje no tiene CR al final.</translation>
    </message>
    <message>
        <source>A message is longer than {0} bytes; what lies past them was not kept.</source>
        <translation>Un mensaje tiene más de {0} bytes; lo que sigue no se conservó.</translation>
    </message>
    <message>
        <source>The connection ended inside a message, {0} bytes after its beginning.</source>
        <translation>La conexión terminó dentro de un mensaje, {0} bytes después de su comienzo.</translation>
    </message>
    <message>
        <source>A frame holds no bytes.</source>
        <translation>Una trama no contiene ningún byte.</translation>
    </message>
    <message>
        <source>The answer does not begin with MSH, so it acknowledges nothing.</source>
        <translation>La respuesta no empieza con MSH, así que no confirma nada.</translation>
    </message>
    <message>
        <source>The answer has no MSA segment, so it acknowledges nothing.</source>
        <translation>La respuesta no tiene segmento MSA, así que no confirma nada.</translation>
    </message>
    <message>
        <source>MSA-1 of the answer is none of AA, AE, AR, CA, CE and CR, so it acknowledges nothing.</source>
        <translation>MSA-1 de la respuesta no es AA, AE, AR, CA, CE ni CR, así que no confirma nada.</translation>
    </message>
    <message>
        <source>MSA-2 of the answer is empty, so it does not say which message it is for.</source>
        <translation>MSA-2 de la respuesta está vacío, así que no dice para qué mensaje es.</translation>
    </message>
    <message>
        <source>An acknowledgement names a message that was never sent on this connection. It changes no outcome.</source>
        <translation>Un acuse nombra un mensaje que nunca se envió por esta conexión. No cambia ningún resultado.</translation>
    </message>
    <message>
        <source>An acknowledgement came after the wait for it was over. It is kept beside the outcome of its message, which stays.</source>
        <translation>Un acuse llegó cuando la espera ya había terminado. Se guarda junto al resultado de su mensaje, que no cambia.</translation>
    </message>
    <message>
        <source>A further acknowledgement came for a message that had one. It changes no outcome.</source>
        <translation>Llegó otro acuse para un mensaje que ya tenía uno. No cambia ningún resultado.</translation>
    </message>
    <message>
        <source>An acknowledgement names an id that several messages under way share. It changes no outcome.</source>
        <translation>Un acuse nombra un identificador que comparten varios mensajes en curso. No cambia ningún resultado.</translation>
    </message>
    <message>
        <source>The peer answered with an application acknowledgement where a commit acknowledgement was asked for; it was taken.</source>
        <translation>El otro lado respondió con un acuse de aplicación donde se pedía uno de recepción; se aceptó.</translation>
    </message>
    <message>
        <source>The peer answered with a commit acknowledgement that was not asked for; the application's is still awaited.</source>
        <translation>El otro lado respondió con un acuse de recepción que no se había pedido; todavía se espera el de la aplicación.</translation>
    </message>
    <message>
        <source>The message does not begin with MSH, so it is not sent.</source>
        <translation>El mensaje no empieza con MSH, así que no se envía.</translation>
    </message>
    <message>
        <source>The message holds the byte that begins a frame (VT) at byte {0}; in MLLP it would be torn apart, so it is not sent.</source>
        <translation>El mensaje contiene en el byte {0} el byte que inicia una trama (VT); en MLLP se partiría, así que no se envía.</translation>
    </message>
    <message>
        <source>The message holds the bytes that end a frame (FS CR) at byte {0}; in MLLP it would be cut there, so it is not sent.</source>
        <translation>El mensaje contiene en el byte {0} los bytes que terminan una trama (FS CR); en MLLP se cortaría ahí, así que no se envía.</translation>
    </message>
    <message>
        <source>The message is in {0}, which MLLP cannot carry, so it is not sent. Save it as UTF-8 first.</source>
        <translation>El mensaje está en {0}, que MLLP no puede llevar, así que no se envía. Guárdelo antes como UTF-8.</translation>
    </message>
    <message>
        <source>The message has no MSH-10, so no acknowledgement could name it, and it is not sent. Let it be given one.</source>
        <translation>El mensaje no tiene MSH-10, así que ningún acuse podría nombrarlo, y no se envía. Haga que se le dé uno.</translation>
    </message>
    <message>
        <source>The message has {0} bytes, more than the {1} that are sent at once, so it is not sent.</source>
        <translation>El mensaje tiene {0} bytes, más que los {1} que se envían de una vez, así que no se envía.</translation>
    </message>
    <message>
        <source>The message cannot be rewritten as asked at {0}, so it is not sent.</source>
        <translation>El mensaje no se puede reescribir en {0} como se pidió, así que no se envía.</translation>
    </message>
    <message>
        <source>'{0}' is not an address. Write HOST:PORT, such as 127.0.0.1:2575 or [::1]:2575.</source>
        <translation>«{0}» no es una dirección. Escriba HOST:PUERTO, por ejemplo 127.0.0.1:2575 o [::1]:2575.</translation>
    </message>
    <message>
        <source>The endpoint has no host. Name the machine to send to.</source>
        <translation>El punto final no tiene host. Indique la máquina a la que se envía.</translation>
    </message>
    <message>
        <source>{0} is no port. Ports go from 1 to 65535.</source>
        <translation>{0} no es un puerto. Los puertos van de 1 a 65535.</translation>
    </message>
    <message>
        <source>{0} messages cannot be under way at once; between 1 and {1} can.</source>
        <translation>No puede haber {0} mensajes en curso a la vez; puede haber entre 1 y {1}.</translation>
    </message>
    <message>
        <source>'{0}' is no character set that is known here.</source>
        <translation>«{0}» no es un juego de caracteres conocido aquí.</translation>
    </message>
    <message>
        <source>A client certificate in PEM needs its private key. Name the file of the key too, or use PKCS#12.</source>
        <translation>Un certificado de cliente en PEM necesita su clave privada. Indique también el archivo de la clave, o use PKCS#12.</translation>
    </message>
    <message>
        <source>'{0}' is no fingerprint. Write the 64 hexadecimal digits of the certificate's SHA-256.</source>
        <translation>«{0}» no es una huella. Escriba los 64 dígitos hexadecimales del SHA-256 del certificado.</translation>
    </message>
    <message>
        <source>{0} is marked as production. Confirm it by its name before anything is sent.</source>
        <translation>{0} está marcado como producción. Confírmelo por su nombre antes de que se envíe algo.</translation>
    </message>
    <message>
        <source>'{0}' is not understood. Write what comes, '=', and accept, retry, park or stop, such as AE=park or AR=retry:5:stop; what comes is AA, AE, AR, CA, CE, CR, timeout, connect or lost.</source>
        <translation>No se entiende «{0}». Escriba lo que llega, «=» y accept, retry, park o stop, por ejemplo AE=park o AR=retry:5:stop; lo que llega es AA, AE, AR, CA, CE, CR, timeout, connect o lost.</translation>
    </message>
    <message>
        <source>The message asks for no acknowledgement (MSH-15 and MSH-16), so it is not known whether it arrived.</source>
        <translation>El mensaje no pide ningún acuse (MSH-15 y MSH-16), así que no se sabe si llegó.</translation>
    </message>
    <message>
        <source>The acknowledgement asked for one itself and was given it.</source>
        <translation>El acuse pedía a su vez uno y se le dio.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}. Check that something listens there and that no firewall is between.</source>
        <translation>No se puede llegar a {0}: {1}. Compruebe que algo escucha allí y que no hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} ms. Check the address and that no firewall is between.</source>
        <translation>{0} no respondió en {1} ms. Compruebe la dirección y que no haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>El otro lado cerró la conexión.</translation>
    </message>
    <message>
        <source>The connection broke: {0}.</source>
        <translation>La conexión se rompió: {0}.</translation>
    </message>
    <message>
        <source>No acknowledgement came within {0} ms. The message may have been delivered.</source>
        <translation>No llegó ningún acuse en {0} ms. Puede que el mensaje se haya entregado.</translation>
    </message>
    <message>
        <source>The connection was closed after {0} ms without traffic.</source>
        <translation>La conexión se cerró tras {0} ms sin tráfico.</translation>
    </message>
    <message>
        <source>The message is sent again in {0} ms (attempt {1}).</source>
        <translation>El mensaje se envía de nuevo en {0} ms (intento {1}).</translation>
    </message>
    <message>
        <source>Sending stopped, as the endpoint's policy says for {0}.</source>
        <translation>El envío se detuvo, como dice la regla del punto final para {0}.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>El envío se detuvo.</translation>
    </message>
    <message>
        <source>{0} with {1}; the certificate is of {2}, by {3}, valid until {4}.</source>
        <translation>{0} con {1}; el certificado es de {2}, emitido por {3}, válido hasta {4}.</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate is {0}.</source>
        <translation>El SHA-256 del certificado es {0}.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: {1}.</source>
        <translation>TLS con {0} falló: {1}.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not the one that is pinned; its SHA-256 is {1}. Nothing was sent.</source>
        <translation>El certificado de {0} no es el fijado; su SHA-256 es {1}. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of {0} ends on {1}.</source>
        <translation>El certificado de {0} termina el {1}.</translation>
    </message>
    <message>
        <source>This system has no TLS that Qt can use: {0}.</source>
        <translation>Este sistema no tiene un TLS que Qt pueda usar: {0}.</translation>
    </message>
    <message>
        <source>{0} holds no certificate that can be read. PEM is expected.</source>
        <translation>{0} no contiene ningún certificado que se pueda leer. Se espera PEM.</translation>
    </message>
    <message>
        <source>{0} holds no private key that can be read with this passphrase. PEM is expected.</source>
        <translation>{0} no contiene ninguna clave privada que se pueda leer con esta contraseña. Se espera PEM.</translation>
    </message>
    <message>
        <source>{0} cannot be read as PKCS#12 with this passphrase.</source>
        <translation>{0} no se puede leer como PKCS#12 con esta contraseña.</translation>
    </message>
    <message>
        <source>{0} is no file of outcomes, or one of a later version. It is left as it is.</source>
        <translation>{0} no es un archivo de resultados, o es de una versión posterior. Se deja como está.</translation>
    </message>
    <message>
        <source>Outcomes cannot be kept in {0}: {1}. Nothing more is sent.</source>
        <translation>No se pueden guardar los resultados en {0}: {1}. No se envía nada más.</translation>
    </message>
    <message>
        <source>{0} keeps the outcomes of another plan. Name another file, or send the plan it was begun with.</source>
        <translation>{0} guarda los resultados de otro plan. Indique otro archivo, o envíe el plan con el que se empezó.</translation>
    </message>
    <message>
        <source>{0} is used by another sender. Wait for it, or name another file.</source>
        <translation>Otro emisor está usando {0}. Espere a que termine, o indique otro archivo.</translation>
    </message>
    <message>
        <source>The wire log cannot be kept in {0}: {1}. Nothing more is sent.</source>
        <translation>El registro de la línea no se puede llevar en {0}: {1}. No se envía nada más.</translation>
    </message>
    <message>
        <source>The sender ended while the message was under way; it may have been delivered. It is sent again only when that is asked for.</source>
        <translation>El emisor terminó mientras el mensaje estaba en curso; puede que se haya entregado. Solo se envía de nuevo si se pide.</translation>
    </message>
    <message>
        <source>{0} cannot be listened on: {1}. Choose another port, or end what uses it.</source>
        <translation>No se puede escuchar en {0}: {1}. Elija otro puerto, o termine lo que lo usa.</translation>
    </message>
    <message>
        <source>A message could not be stored in {0}: {1}. It is not acknowledged.</source>
        <translation>Un mensaje no se pudo guardar en {0}: {1}. No se confirma.</translation>
    </message>
    <message>
        <source>Packets: {0}; TCP connections with HL7: {1}; messages: {2}; acknowledgements: {3}, of which {4} stand in the capture with the message that they answer. All are shown in the order in which they began on the wire.</source>
        <translation>Paquetes: {0}; conexiones TCP con HL7: {1}; mensajes: {2}; confirmaciones: {3}, de las cuales {4} están en la captura junto con el mensaje al que responden. Todos se muestran en el orden en que empezaron en la red.</translation>
    </message>
    <message>
        <source>TCP connections encrypted with TLS, which cannot be read: {0}. Capture where the encryption ends.</source>
        <translation>Conexiones TCP cifradas con TLS, que no se pueden leer: {0}. Capture donde termina el cifrado.</translation>
    </message>
    <message>
        <source>TCP connections without HL7: {0}; packets of other protocols: {1}. They are not shown.</source>
        <translation>Conexiones TCP sin HL7: {0}; paquetes de otros protocolos: {1}. No se muestran.</translation>
    </message>
    <message>
        <source>Bytes of these connections that the capture does not hold: {0}. Messages that lack some of them: {1}; they end where bytes are missing.</source>
        <translation>Bytes de estas conexiones que la captura no contiene: {0}. Mensajes a los que les faltan algunos: {1}; terminan donde faltan bytes.</translation>
    </message>
    <message>
        <source>Messages whose frame had not ended when the next began or the capture stopped: {0}.</source>
        <translation>Mensajes cuya trama no había terminado cuando empezó el siguiente o se detuvo la captura: {0}.</translation>
    </message>
    <message>
        <source>Bytes that were sent again are shown once: {0}.</source>
        <translation>Bytes enviados de nuevo, que se muestran una sola vez: {0}.</translation>
    </message>
    <message>
        <source>Packets that are damaged or of a kind that cannot be read: {0} (link type {1}).</source>
        <translation>Paquetes dañados o de un tipo que no se puede leer: {0} (tipo de enlace {1}).</translation>
    </message>
    <message>
        <source>{0} exists and does not hold messages in MLLP frames, so nothing is added to it. Name another file.</source>
        <translation>{0} existe y no contiene mensajes en tramas MLLP, así que no se le añade nada. Indique otro archivo.</translation>
    </message>
    <message>
        <source>A message was longer than {0} bytes; it was neither stored nor acknowledged, and its connection was closed.</source>
        <translation>Un mensaje superaba los {0} bytes; no se guardó ni se confirmó, y su conexión se cerró.</translation>
    </message>
    <message>
        <source>A connection was refused, since {0} are open.</source>
        <translation>Se rechazó una conexión, ya que hay {0} abiertas.</translation>
    </message>
    <message>
        <source>The acknowledgement of a stored message could not be sent; the sender may send it again.</source>
        <translation>No se pudo enviar la confirmación de un mensaje guardado; el emisor quizá lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The capture ends inside a packet that begins at byte {0}. That packet is not shown.</source>
        <translation>La captura termina dentro de un paquete que empieza en el byte {0}. Ese paquete no se muestra.</translation>
    </message>
    <message>
        <source>The header of the capture at byte {0} is incomplete. What stands behind is not shown.</source>
        <translation>La cabecera de la captura en el byte {0} está incompleta. Lo que sigue no se muestra.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a packet says that it is larger than packets can be. What stands behind is not shown.</source>
        <translation>La captura está dañada en el byte {0}: un paquete dice ser mayor de lo que puede ser un paquete. Lo que sigue no se muestra.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a section does not say its byte order. What stands behind is not shown.</source>
        <translation>La captura está dañada en el byte {0}: una sección no dice su orden de bytes. Lo que sigue no se muestra.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a block has a length that no block can have. What stands behind is not shown.</source>
        <translation>La captura está dañada en el byte {0}: un bloque tiene una longitud que ningún bloque puede tener. Lo que sigue no se muestra.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a packet belongs to no interface, or its block is too short. What stands behind is not shown.</source>
        <translation>La captura está dañada en el byte {0}: un paquete no pertenece a ninguna interfaz, o su bloque es demasiado corto. Lo que sigue no se muestra.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: it has no arrow. Write CONDITION -&gt; ACTIONS, such as &apos;MSH-9.2 = &quot;A08&quot; -&gt; AE, delay 2s&apos;.</source>
        <translation>«{0}» no es una regla: no tiene flecha. Escriba CONDITION -&gt; ACTIONS, como &apos;MSH-9.2 = &quot;A08&quot; -&gt; AE, delay 2s&apos;.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: it has no condition. Write CONDITION -&gt; ACTIONS; * stands for any message.</source>
        <translation>«{0}» no es una regla: no tiene condición. Escriba CONDITION -&gt; ACTIONS; * representa cualquier mensaje.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: what stands before the arrow is no condition.</source>
        <translation>«{0}» no es una regla: lo que está antes de la flecha no es una condición.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: its condition asks for acknowledgements, which are still to be sent.</source>
        <translation>«{0}» no es una regla: su condición pregunta por confirmaciones que aún están por enviar.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: no application acknowledgement follows CE or CR.</source>
        <translation>«{0}» no es una regla: ninguna confirmación de aplicación sigue a CE o CR.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: an action is missing. Actions are AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after and times.</source>
        <translation>«{0}» no es una regla: falta una acción. Las acciones son AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after y times.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: &apos;{1}&apos; is no action. Actions are AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after and times.</source>
        <translation>«{0}» no es una regla: «{1}» no es una acción. Las acciones son AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after y times.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a time, such as 500ms or 2s, of a day at most.</source>
        <translation>«{0}» no es una regla: {1} necesita un tiempo, como 500ms o 2s, de un día como máximo.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a number, such as 3.</source>
        <translation>«{0}» no es una regla: {1} necesita un número, como 3.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a code of table 0357, such as 207.</source>
        <translation>«{0}» no es una regla: {1} necesita un código de la tabla 0357, como 207.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a text in double quotes.</source>
        <translation>«{0}» no es una regla: {1} necesita un texto entre comillas dobles.</translation>
    </message>
    <message>
        <source>{0} is no address of this machine, so it cannot be listened on.</source>
        <translation>{0} no es una dirección de este equipo, por lo que no se puede escuchar en ella.</translation>
    </message>
    <message>
        <source>The message is the same as message {0}, with the same MSH-10: its sender has sent it again. It is stored and answered once more.</source>
        <translation>El mensaje es igual al mensaje {0}, con el mismo MSH-10: su emisor lo ha enviado otra vez. Se guarda y se responde una vez más.</translation>
    </message>
    <message>
        <source>The message has the MSH-10 of message {0} but says something else: its sender cannot tell their acknowledgements apart.</source>
        <translation>El mensaje tiene el MSH-10 del mensaje {0} pero dice otra cosa: su emisor no puede distinguir sus confirmaciones.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: the connection ended in the handshake.</source>
        <translation>TLS con {0} falló: la conexión terminó durante la negociación.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: it was not done in time.</source>
        <translation>TLS con {0} falló: no se completó a tiempo.</translation>
    </message>
    <message>
        <source>The peer gives its acknowledgements the same MSH-10 again. They are told apart by MSA-2 alone.</source>
        <translation>El otro extremo da a sus confirmaciones otra vez el mismo MSH-10. Se distinguen solo por MSA-2.</translation>
    </message>
    <message>
        <source>Of messages that left together only the first was acknowledged: the peer may take frames that arrive together for one message, or lose all but one. Send one at a time.</source>
        <translation>De los mensajes que salieron juntos solo se confirmó el primero: el otro extremo quizá toma las tramas que llegan juntas por un solo mensaje, o las pierde todas menos una. Envíelos de uno en uno.</translation>
    </message>
    <message>
        <source>The peer acknowledges messages of this connection again with each further one: it may have taken them in more than once. Make a connection for each message.</source>
        <translation>El otro extremo confirma otra vez los mensajes de esta conexión con cada uno que sigue: quizá los ha recibido más de una vez. Haga una conexión para cada mensaje.</translation>
    </message>
    <message>
        <source>The peer ends its acknowledgements without a CR behind the last segment. They are taken as they are.</source>
        <translation>El otro extremo termina sus confirmaciones sin CR tras el último segmento. Se toman tal como están.</translation>
    </message>
    <message>
        <source>The acknowledgement came over the port for application acknowledgements.</source>
        <translation>La confirmación llegó por el puerto de confirmaciones de aplicación.</translation>
    </message>
    <message>
        <source>A value at {0} is not in the map that was given for it, so the message is not sent. Add it to the map, or let values stay that it lacks.</source>
        <translation>Un valor en {0} no está en la tabla indicada para él, por lo que el mensaje no se envía. Añádalo, o deje como están los valores que faltan.</translation>
    </message>
    <message>
        <source>Line {1} of {0} does not hold two values. Write what stands in messages, a comma or a tab, and what takes its place.</source>
        <translation>La línea {1} de {0} no contiene dos valores. Escriba lo que está en los mensajes, una coma o un tabulador, y lo que lo sustituye.</translation>
    </message>
    <message>
        <source>Line {1} of {0} gives a value another meaning than line {2}. Keep one of the two.</source>
        <translation>La línea {1} de {0} da a un valor otro significado que la línea {2}. Conserve una de las dos.</translation>
    </message>
    <message>
        <source>{0} holds no values. Write a line for each: what stands in messages, a comma or a tab, and what takes its place.</source>
        <translation>{0} no contiene valores. Escriba una línea para cada uno: lo que está en los mensajes, una coma o un tabulador, y lo que lo sustituye.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no {#}, so different values would become the same. Write where the number stands, such as T{#}.</source>
        <translation>«{0}» no contiene {#}, por lo que valores distintos pasarían a ser iguales. Escriba dónde va el número, como T{#}.</translation>
    </message>
    <message>
        <source>{0} of the last {1} messages were rejected or errored.</source>
        <translation>{0} de los últimos {1} mensajes fueron rechazados o dieron error.</translation>
    </message>
    <message>
        <source>Acknowledgements take {0} ms (the slower half of the last {1}).</source>
        <translation>Las confirmaciones tardan {0} ms (la mitad más lenta de las últimas {1}).</translation>
    </message>
    <message>
        <source>No acknowledgement has come for {0} s while messages wait for theirs.</source>
        <translation>No ha llegado ninguna confirmación desde hace {0} s aunque hay mensajes que la esperan.</translation>
    </message>
    <message>
        <source>The connection ended or could not be made.</source>
        <translation>La conexión terminó o no pudo establecerse.</translation>
    </message>
    <message>
        <source>It is over: {0}</source>
        <translation>Ha terminado: {0}</translation>
    </message>
    <message>
        <source>The command for alerts could not be run: {0}.</source>
        <translation>La orden de alertas no se pudo ejecutar: {0}.</translation>
    </message>
    <message>
        <source>The receiver could not be reached, so the message is stored but was not passed on.</source>
        <translation>No se pudo alcanzar al receptor; el mensaje está guardado pero no se ha transmitido.</translation>
    </message>
    <message>
        <source>The receiver&apos;s connection ended before it had answered; the message may have arrived. Its sender is told nothing but that the connection ended.</source>
        <translation>La conexión del receptor terminó antes de que respondiera; el mensaje puede haber llegado. A su emisor solo se le dice que la conexión terminó.</translation>
    </message>
    <message>
        <source>The receiver has not answered within {0} ms. The message may have arrived; nothing is said to its sender.</source>
        <translation>El receptor no ha respondido en {0} ms. El mensaje puede haber llegado; a su emisor no se le dice nada.</translation>
    </message>
    <message>
        <source>The receiver sent something that answers no message under way. It was passed on.</source>
        <translation>El receptor envió algo que no responde a ningún mensaje en curso. Se ha transmitido.</translation>
    </message>
    <message>
        <source>The receiver answered after the sender&apos;s connection had ended, so the answer could not be passed on.</source>
        <translation>El receptor respondió cuando la conexión del emisor ya había terminado; la respuesta no se pudo transmitir.</translation>
    </message>
    <message>
        <source>The message was answered here, as the rule for a receiver that cannot be reached says.</source>
        <translation>El mensaje se respondió aquí, como dice la regla para un receptor que no se alcanza.</translation>
    </message>
    <message>
        <source>{0} is where the relay itself listens. Name the receiver that messages are passed on to.</source>
        <translation>En {0} escucha el propio relé. Indique el receptor al que se transmiten los mensajes.</translation>
    </message>
    <message>
        <source>The bytes that begin and end a frame are the same. Choose two, such as 0B and 1C.</source>
        <translation>Los bytes que empiezan y terminan una trama son iguales. Elija dos distintos, como 0B y 1C.</translation>
    </message>
    <message>
        <source>The byte that begins or ends a frame stands in messages too. Choose one that no message holds, such as 0B or 1C.</source>
        <translation>El byte que empieza o termina una trama también aparece en los mensajes. Elija uno que ningún mensaje contenga, como 0B o 1C.</translation>
    </message>
    <message>
        <source>The time for connecting is {0} milliseconds; it must be between 1 and {1}.</source>
        <translation>El tiempo para conectar es de {0} milisegundos; debe estar entre 1 y {1}.</translation>
    </message>
    <message>
        <source>The time for an acknowledgement is {0} milliseconds; it must be between 1 and {1}.</source>
        <translation>El tiempo para una confirmación es de {0} milisegundos; debe estar entre 1 y {1}.</translation>
    </message>
    <message>
        <source>The time after which an idle connection is closed is {0} milliseconds; it must be between 1 and {1}, or 0 for never.</source>
        <translation>El tiempo tras el que se cierra una conexión inactiva es de {0} milisegundos; debe estar entre 1 y {1}, o ser 0 para nunca.</translation>
    </message>
    <message>
        <source>Authorities (CA) are named but TLS is off. Switch TLS on, or leave them out.</source>
        <translation>Se nombran autoridades (CA), pero TLS está desactivado. Active TLS o quite esa indicación.</translation>
    </message>
    <message>
        <source>A client certificate is named but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Se nombra un certificado de cliente, pero TLS está desactivado. Active TLS o quite esa indicación.</translation>
    </message>
    <message>
        <source>A private key is named but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Se nombra una clave privada, pero TLS está desactivado. Active TLS o quite esa indicación.</translation>
    </message>
    <message>
        <source>A server name is given but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Se indica un nombre de servidor, pero TLS está desactivado. Active TLS o quite esa indicación.</translation>
    </message>
    <message>
        <source>A certificate is pinned but TLS is off. Switch TLS on, or leave the pin out.</source>
        <translation>Hay un certificado fijado, pero TLS está desactivado. Active TLS o quite esa indicación.</translation>
    </message>
    <message>
        <source>{0} connections cannot be used at once; between 1 and {1} can.</source>
        <translation>No se pueden usar {0} conexiones a la vez; se pueden usar entre 1 y {1}.</translation>
    </message>
    <message>
        <source>The message did not leave, since message {0}, which comes before it and has the same {1}, was not acknowledged.</source>
        <translation>El mensaje no salió porque el mensaje {0}, que va antes y tiene el mismo valor en {1}, no fue confirmado.</translation>
    </message>
    <message>
        <source>The message was skipped.</source>
        <translation>El mensaje se omitió.</translation>
    </message>
    <message>
        <source>The connection was closed, since a message was not whole {0} ms after its first byte. What came of it is not stored.</source>
        <translation>La conexión se cerró porque un mensaje no estaba completo {0} ms después de su primer byte. Lo que llegó de él no se guardó.</translation>
    </message>
</context>
<context>
    <name>expressions</name>
    <message>
        <source>{0} shall be {1}</source>
        <translation>{0} debe ser {1}</translation>
    </message>
    <message>
        <source>{0} shall not be {1}</source>
        <translation>{0} no debe ser {1}</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} es {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} no es {1}</translation>
    </message>
    <message>
        <source>{0} shall be less than {1}</source>
        <translation>{0} debe ser menor que {1}</translation>
    </message>
    <message>
        <source>{0} shall not be less than {1}</source>
        <translation>{0} no debe ser menor que {1}</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} es menor que {1}</translation>
    </message>
    <message>
        <source>{0} is not less than {1}</source>
        <translation>{0} no es menor que {1}</translation>
    </message>
    <message>
        <source>{0} shall be at most {1}</source>
        <translation>{0} debe ser como máximo {1}</translation>
    </message>
    <message>
        <source>{0} shall not be at most {1}</source>
        <translation>{0} no debe ser como máximo {1}</translation>
    </message>
    <message>
        <source>{0} is at most {1}</source>
        <translation>{0} es como máximo {1}</translation>
    </message>
    <message>
        <source>{0} is not at most {1}</source>
        <translation>{0} no es como máximo {1}</translation>
    </message>
    <message>
        <source>{0} shall be greater than {1}</source>
        <translation>{0} debe ser mayor que {1}</translation>
    </message>
    <message>
        <source>{0} shall not be greater than {1}</source>
        <translation>{0} no debe ser mayor que {1}</translation>
    </message>
    <message>
        <source>{0} is greater than {1}</source>
        <translation>{0} es mayor que {1}</translation>
    </message>
    <message>
        <source>{0} is not greater than {1}</source>
        <translation>{0} no es mayor que {1}</translation>
    </message>
    <message>
        <source>{0} shall be at least {1}</source>
        <translation>{0} debe ser como mínimo {1}</translation>
    </message>
    <message>
        <source>{0} shall not be at least {1}</source>
        <translation>{0} no debe ser como mínimo {1}</translation>
    </message>
    <message>
        <source>{0} is at least {1}</source>
        <translation>{0} es como mínimo {1}</translation>
    </message>
    <message>
        <source>{0} is not at least {1}</source>
        <translation>{0} no es como mínimo {1}</translation>
    </message>
    <message>
        <source>{0} shall match {1}</source>
        <translation>{0} debe coincidir con {1}</translation>
    </message>
    <message>
        <source>{0} shall not match {1}</source>
        <translation>{0} no debe coincidir con {1}</translation>
    </message>
    <message>
        <source>{0} matches {1}</source>
        <translation>{0} coincide con {1}</translation>
    </message>
    <message>
        <source>{0} does not match {1}</source>
        <translation>{0} no coincide con {1}</translation>
    </message>
    <message>
        <source>{0} shall contain {1}</source>
        <translation>{0} debe contener {1}</translation>
    </message>
    <message>
        <source>{0} shall not contain {1}</source>
        <translation>{0} no debe contener {1}</translation>
    </message>
    <message>
        <source>{0} contains {1}</source>
        <translation>{0} contiene {1}</translation>
    </message>
    <message>
        <source>{0} does not contain {1}</source>
        <translation>{0} no contiene {1}</translation>
    </message>
    <message>
        <source>{0} shall start with {1}</source>
        <translation>{0} debe empezar por {1}</translation>
    </message>
    <message>
        <source>{0} shall not start with {1}</source>
        <translation>{0} no debe empezar por {1}</translation>
    </message>
    <message>
        <source>{0} starts with {1}</source>
        <translation>{0} empieza por {1}</translation>
    </message>
    <message>
        <source>{0} does not start with {1}</source>
        <translation>{0} no empieza por {1}</translation>
    </message>
    <message>
        <source>{0} shall end with {1}</source>
        <translation>{0} debe terminar en {1}</translation>
    </message>
    <message>
        <source>{0} shall not end with {1}</source>
        <translation>{0} no debe terminar en {1}</translation>
    </message>
    <message>
        <source>{0} ends with {1}</source>
        <translation>{0} termina en {1}</translation>
    </message>
    <message>
        <source>{0} does not end with {1}</source>
        <translation>{0} no termina en {1}</translation>
    </message>
    <message>
        <source>{0} shall be present</source>
        <translation>{0} debe estar presente</translation>
    </message>
    <message>
        <source>{0} shall not be present</source>
        <translation>{0} no debe estar presente</translation>
    </message>
    <message>
        <source>{0} is present</source>
        <translation>{0} está presente</translation>
    </message>
    <message>
        <source>{0} is not present</source>
        <translation>{0} no está presente</translation>
    </message>
    <message>
        <source>{0} shall be in value set {1}</source>
        <translation>{0} debe estar en el conjunto de valores {1}</translation>
    </message>
    <message>
        <source>{0} shall not be in value set {1}</source>
        <translation>{0} no debe estar en el conjunto de valores {1}</translation>
    </message>
    <message>
        <source>{0} is in value set {1}</source>
        <translation>{0} está en el conjunto de valores {1}</translation>
    </message>
    <message>
        <source>{0} is not in value set {1}</source>
        <translation>{0} no está en el conjunto de valores {1}</translation>
    </message>
    <message>
        <source>{0} shall be of the format {1}</source>
        <translation>{0} debe ser del formato {1}</translation>
    </message>
    <message>
        <source>{0} shall not be of the format {1}</source>
        <translation>{0} no debe ser del formato {1}</translation>
    </message>
    <message>
        <source>{0} is of the format {1}</source>
        <translation>{0} es del formato {1}</translation>
    </message>
    <message>
        <source>{0} is not of the format {1}</source>
        <translation>{0} no es del formato {1}</translation>
    </message>
    <message>
        <source>{0} shall be empty</source>
        <translation>{0} debe estar vacío</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} está vacío</translation>
    </message>
    <message>
        <source>{0} shall be null (&quot;&quot;)</source>
        <translation>{0} debe ser nulo (&quot;&quot;)</translation>
    </message>
    <message>
        <source>{0} is null (&quot;&quot;)</source>
        <translation>{0} es nulo (&quot;&quot;)</translation>
    </message>
    <message>
        <source>{0} shall be valued</source>
        <translation>{0} debe tener un valor</translation>
    </message>
    <message>
        <source>{0} is valued</source>
        <translation>{0} tiene un valor</translation>
    </message>
    <message>
        <source>{0} shall count 1, 2, 3 in the order of the message</source>
        <translation>{0} debe contar 1, 2, 3 en el orden del mensaje</translation>
    </message>
    <message>
        <source>{0} counts 1, 2, 3 in the order of the message</source>
        <translation>{0} cuenta 1, 2, 3 en el orden del mensaje</translation>
    </message>
    <message>
        <source>the rule &apos;{0}&apos; of another program shall hold</source>
        <translation>la regla &apos;{0}&apos; de otro programa debe cumplirse</translation>
    </message>
    <message>
        <source>the rule &apos;{0}&apos; of another program holds</source>
        <translation>la regla &apos;{0}&apos; de otro programa se cumple</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>either {0}, but not both</source>
        <translation>o bien {0}, pero no ambos</translation>
    </message>
    <message>
        <source>it shall not be that {0}</source>
        <translation>no debe cumplirse que {0}</translation>
    </message>
    <message>
        <source>it is not so that {0}</source>
        <translation>no se cumple que {0}</translation>
    </message>
    <message>
        <source>if {0} then {1}</source>
        <translation>si {0}, entonces {1}</translation>
    </message>
    <message>
        <source>for every {0}, {1}</source>
        <translation>para cada {0}: {1}</translation>
    </message>
    <message>
        <source>for at least one {0}, {1}</source>
        <translation>para al menos un {0}: {1}</translation>
    </message>
    <message>
        <source>for {0} of {1}, {2}</source>
        <translation>para {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>{0} (or be absent)</source>
        <translation>{0} (o estar ausente)</translation>
    </message>
    <message>
        <source>{0} (and be there)</source>
        <translation>{0} (y estar presente)</translation>
    </message>
    <message>
        <source>{0} (if it is there)</source>
        <translation>{0} (si está presente)</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>al menos {0}</translation>
    </message>
    <message>
        <source>exactly {0}</source>
        <translation>exactamente {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>como máximo {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>the precision of {0}</source>
        <translation>la precisión de {0}</translation>
    </message>
    <message>
        <source>the number of {0}</source>
        <translation>el número de {0}</translation>
    </message>
    <message>
        <source>the length of {0}</source>
        <translation>la longitud de {0}</translation>
    </message>
    <message>
        <source>the number of different values of {0}</source>
        <translation>el número de valores distintos de {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>at least one {0}</source>
        <translation>al menos un {0}</translation>
    </message>
    <message>
        <source>every {0}</source>
        <translation>cada {0}</translation>
    </message>
    <message>
        <source>no {0}</source>
        <translation>ningún {0}</translation>
    </message>
    <message>
        <source>any {0}</source>
        <translation>cualquier {0}</translation>
    </message>
    <message>
        <source>that of {0}</source>
        <translation>la de {0}</translation>
    </message>
    <message>
        <source>{0} (component {1})</source>
        <translation>{0} (componente {1})</translation>
    </message>
    <message>
        <source>{0} in any case</source>
        <translation>{0} con mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>{0} without regard to case</source>
        <translation>{0} sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
</TS>
