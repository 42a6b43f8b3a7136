<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AuditTrail</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The trail is whole: its first %1 rows are those whose head was exported, and %2 more follow.</source>
        <translation>El registro de auditoría está intacto: sus primeras %1 filas son aquellas cuya cabecera se exportó, y le siguen %2 más.</translation>
    </message>
    <message>
        <source>The trail is whole: its only row was not changed.</source>
        <translation>El registro de auditoría está intacto: su única fila no se ha modificado.</translation>
    </message>
    <message>
        <source>The trail is whole: none of its %1 rows was changed, removed or moved.</source>
        <translation>El registro de auditoría está intacto: ninguna de sus %1 filas se ha modificado, eliminado ni movido.</translation>
    </message>
    <message>
        <source>%1 more were found; they are marked.</source>
        <translation>Se encontraron %1 más; están marcados.</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Proyecto creado</translation>
    </message>
    <message>
        <source>Project opened</source>
        <translation>Proyecto abierto</translation>
    </message>
    <message>
        <source>Messages viewed</source>
        <translation>Mensajes vistos</translation>
    </message>
    <message>
        <source>Messages searched</source>
        <translation>Búsqueda en los mensajes</translation>
    </message>
    <message>
        <source>Messages edited</source>
        <translation>Mensajes modificados</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Source taken in</source>
        <translation>Origen incorporado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Messages checked</source>
        <translation>Mensajes comprobados</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Desidentificado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Snapshot made</source>
        <translation>Instantánea creada</translation>
    </message>
    <message>
        <source>Snapshot restored</source>
        <translation>Instantánea restaurada</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Compacted</source>
        <translation>Compactado</translation>
    </message>
    <message>
        <source>Asked with SQL</source>
        <translation>Consultado con SQL</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Project copied</source>
        <translation>Proyecto copiado</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado al portapapeles</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>origen %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>números %1</translation>
    </message>
    <message>
        <source>set, the project is encrypted from here on</source>
        <translation>establecida, el proyecto está cifrado a partir de aquí</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>removed, the project is not encrypted any more</source>
        <translation>eliminada, el proyecto ya no está cifrado</translation>
    </message>
    <message>
        <source>by a filter</source>
        <translation>con un filtro</translation>
    </message>
    <message>
        <source>for a text</source>
        <translation>por un texto</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>con una expresión regular</translation>
    </message>
    <message>
        <source>statistics of all fields</source>
        <translation>estadísticas de todos los campos</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 mensaje encontrado</translation>
    </message>
    <message>
        <source>%1 messages found</source>
        <translation>%1 mensajes encontrados</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 hallazgos</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>paths %1</source>
        <translation>rutas %1</translation>
    </message>
    <message>
        <source>the report of the check</source>
        <translation>el informe de la comprobación</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>las estadísticas</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>el registro de auditoría</translation>
    </message>
    <message>
        <source>the head of the audit trail</source>
        <translation>la cabecera del registro de auditoría</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>to the file %1</source>
        <translation>en el archivo %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>no cifrado</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantánea %1</translation>
    </message>
    <message>
        <source>brought up to date from version %1 of the file</source>
        <translation>actualizado desde la versión %1 del archivo</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>no se perdió nada</translation>
    </message>
    <message>
        <source>%1 things were lost</source>
        <translation>se perdieron %1 elementos</translation>
    </message>
    <message>
        <source>%1 blocks were lost</source>
        <translation>se perdieron %1 bloques</translation>
    </message>
    <message>
        <source>%1 messages were lost</source>
        <translation>se perdieron %1 mensajes</translation>
    </message>
    <message>
        <source>Edits undone</source>
        <translation>Ediciones deshechas</translation>
    </message>
    <message>
        <source>Edits made again</source>
        <translation>Ediciones rehechas</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>documento %1</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a list of gaps</source>
        <translation>una lista de diferencias</translation>
    </message>
    <message>
        <source>questions to a vendor</source>
        <translation>preguntas a un proveedor</translation>
    </message>
    <message>
        <source>the wire log</source>
        <translation>el registro de la línea</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Change many messages</source>
        <translation>Cambiar muchos mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Make the change that is shown</source>
        <translation>Hacer el cambio mostrado</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Delimiters in the value are escaped. Nothing written: the field is made empty.</source>
        <translation>Los delimitadores del valor se escapan. Sin nada escrito, el campo queda vacío.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Establecer %1</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Poner a nulo</translation>
    </message>
    <message>
        <source>Writes &quot;&quot;: the receiver shall delete what it has.</source>
        <translation>Escribe &quot;&quot;: el receptor debe borrar lo que tiene.</translation>
    </message>
    <message>
        <source>Set %1 to null</source>
        <translation>Poner %1 a nulo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Absent where nothing stands after it, else empty. A segment goes as a whole.</source>
        <translation>Ausente donde no sigue nada; si no, vacío. Un segmento se quita entero.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Replace text in</source>
        <translation>Reemplazar texto en</translation>
    </message>
    <message>
        <source>text that is there</source>
        <translation>texto que está ahí</translation>
    </message>
    <message>
        <source>Inside the values; delimiters and escapes stay as they are.</source>
        <translation>Dentro de los valores; delimitadores y escapes quedan como están.</translation>
    </message>
    <message>
        <source>Replace text in %1</source>
        <translation>Reemplazar texto en %1</translation>
    </message>
    <message>
        <source>Replace by expression in</source>
        <translation>Reemplazar por expresión en</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expresión regular</translation>
    </message>
    <message>
        <source>\1 is what the first bracket matched, \0 all of it.</source>
        <translation>\1 es lo que encontró el primer paréntesis, \0 todo.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>text with holes, such as T{PID-3.1}-{#}</source>
        <translation>texto con huecos, como T{PID-3.1}-{#}</translation>
    </message>
    <message>
        <source>{PID-3.1} is what stands there, {#} counts messages, {i} places in a message, {now} is this moment, {{ a brace.</source>
        <translation>{PID-3.1} es lo que está ahí, {#} cuenta mensajes, {i} lugares en un mensaje, {now} es este momento, {{ una llave.</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Rellenar %1</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Contar en</translation>
    </message>
    <message>
        <source>start:step:digits, such as 1:1:6</source>
        <translation>inicio:paso:cifras, como 1:1:6</translation>
    </message>
    <message>
        <source>One number a message, in the order of the feed.</source>
        <translation>Un número por mensaje, en el orden de la fuente.</translation>
    </message>
    <message>
        <source>Count in %1</source>
        <translation>Contar en %1</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar a</translation>
    </message>
    <message>
        <source>from which path, such as PID-3</source>
        <translation>desde qué ruta, como PID-3</translation>
    </message>
    <message>
        <source>The bytes as they stand, components and escapes included.</source>
        <translation>Los bytes tal como están, con componentes y escapes.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copiar a %1</translation>
    </message>
    <message>
        <source>Set to this moment</source>
        <translation>Poner este momento</translation>
    </message>
    <message>
        <source>Date, time and zone of this machine.</source>
        <translation>Fecha, hora y zona de este equipo.</translation>
    </message>
    <message>
        <source>Set %1 to this moment</source>
        <translation>Poner este momento en %1</translation>
    </message>
    <message>
        <source>Shift the time in</source>
        <translation>Desplazar la hora en</translation>
    </message>
    <message>
        <source>by how much, such as +1d or -2h30m</source>
        <translation>cuánto, como +1d o -2h30m</translation>
    </message>
    <message>
        <source>y, mo, w, d, h, m, s. Precision and zone stay as they are written.</source>
        <translation>y, mo, w, d, h, m, s. La precisión y la zona quedan como están escritas.</translation>
    </message>
    <message>
        <source>Shift the time in %1</source>
        <translation>Desplazar la hora en %1</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>There is nothing to report: the messages of %1 were not checked yet.</source>
        <translation>Nada que informar: los mensajes de %1 aún no se han comprobado.</translation>
    </message>
    <message>
        <source>Writing the report %1</source>
        <translation>Escribiendo el informe %1</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Fault of the spec</source>
        <translation>Error de la spec</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>ClosedList</name>
    <message>
        <source>Closed, not exported</source>
        <translation>Cerrados, sin exportar</translation>
    </message>
    <message>
        <source>Closed documents with unfinished work</source>
        <translation>Documentos cerrados con trabajo sin terminar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Edits wait until their file is opened or they are discarded. Of pasted and new messages the last %1 are kept.</source>
        <translation>Los cambios esperan hasta que se abra su archivo o se descarten. De los mensajes pegados y nuevos se conservan los últimos %1.</translation>
    </message>
    <message>
        <source>There is no keychain: this is kept until the program ends, and no longer.</source>
        <translation>No hay llavero: esto se conserva hasta que termine el programa, no más.</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ContentKind</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>Imagen GIF</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>Imagen BMP</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>Imagen TIFF</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>Documento RTF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>Documento XML</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>Documento HTML</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Documento JSON</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archivo ZIP</translation>
    </message>
    <message>
        <source>Bytes of an unknown kind</source>
        <translation>Bytes de tipo desconocido</translation>
    </message>
</context>
<context>
    <name>DiffActions</name>
    <message>
        <source>Message %1 of %2</source>
        <translation>Mensaje %1 de %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>null (&quot;&quot;)</source>
        <translation>nulo (&quot;&quot;)</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Conjunto de columnas</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Conjuntos de columnas</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>View of a source</source>
        <translation>Vista de un origen</translation>
    </message>
    <message>
        <source>Views of sources</source>
        <translation>Vistas de orígenes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondencias</translation>
    </message>
    <message>
        <source>Edits that found no place</source>
        <translation>Cambios que no encontraron su lugar</translation>
    </message>
    <message>
        <source>Question in SQL</source>
        <translation>Consulta SQL</translation>
    </message>
    <message>
        <source>Questions in SQL</source>
        <translation>Preguntas en SQL</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>Lista de diferencias</translation>
    </message>
    <message>
        <source>Lists of gaps</source>
        <translation>Listas de diferencias</translation>
    </message>
    <message>
        <source>Import template</source>
        <translation>Plantilla de importación</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Plantillas de importación</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Columnas que se muestran</translation>
    </message>
    <message>
        <source>Widths of the columns</source>
        <translation>Anchos de las columnas</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Filtros recientes</translation>
    </message>
    <message>
        <source>Colours of messages</source>
        <translation>Colores de los mensajes</translation>
    </message>
    <message>
        <source>Accepted deviations</source>
        <translation>Desviaciones aceptadas</translation>
    </message>
    <message>
        <source>Which sources are open</source>
        <translation>Qué fuentes están abiertas</translation>
    </message>
    <message>
        <source>Specs by sender and type</source>
        <translation>Specs por remitente y tipo</translation>
    </message>
    <message>
        <source>Specs that count in place of files</source>
        <translation>Specs que valen en lugar de los archivos</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Disposición %1</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Receptores</translation>
    </message>
</context>
<context>
    <name>ElementTip</name>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>value set %1</source>
        <translation>conjunto de valores %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Exceptuado</translation>
    </message>
</context>
<context>
    <name>EnvelopeRows</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lote</numerusform>
            <numerusform>%Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it says</source>
        <translation>%1, como se indica</translation>
    </message>
    <message>
        <source>%1; it gives no count</source>
        <translation>%1; no se indica ninguna cantidad</translation>
    </message>
</context>
<context>
    <name>FeedSources</name>
    <message>
        <source>%1 is a file that is open here; it is never altered. Choose another name.</source>
        <translation>%1 es un archivo que está abierto aquí; nunca se modifica. Elegir otro nombre.</translation>
    </message>
</context>
<context>
    <name>GapActions</name>
    <message>
        <source>Open a list of gaps</source>
        <translation>Abrir una lista de diferencias</translation>
    </message>
    <message>
        <source>Lists of gaps (*.gap.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Listas de diferencias (*.gap.yaml *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Compare two specs…</source>
        <translation>Comparar dos specs…</translation>
    </message>
    <message>
        <source>Compare the two specs again</source>
        <translation>Comparar de nuevo las dos specs</translation>
    </message>
    <message>
        <source>Swap sender and receiver</source>
        <translation>Intercambiar emisor y receptor</translation>
    </message>
    <message>
        <source>Save the list of gaps</source>
        <translation>Guardar la lista de diferencias</translation>
    </message>
    <message>
        <source>Save the list of gaps as</source>
        <translation>Guardar la lista de diferencias como</translation>
    </message>
    <message>
        <source>Export the gaps that are listed</source>
        <translation>Exportar las diferencias mostradas</translation>
    </message>
    <message>
        <source>Copy the questions to the vendor</source>
        <translation>Copiar las preguntas al proveedor</translation>
    </message>
    <message>
        <source>Decide on the gap: map</source>
        <translation>Decidir sobre la diferencia: mapear</translation>
    </message>
    <message>
        <source>Decide on the gap: default</source>
        <translation>Decidir sobre la diferencia: valor por defecto</translation>
    </message>
    <message>
        <source>Decide on the gap: ask the vendor</source>
        <translation>Decidir sobre la diferencia: preguntar al proveedor</translation>
    </message>
    <message>
        <source>Decide on the gap: ignore</source>
        <translation>Decidir sobre la diferencia: ignorar</translation>
    </message>
    <message>
        <source>Take the decision on the gap away</source>
        <translation>Quitar la decisión sobre la diferencia</translation>
    </message>
    <message>
        <source>The gap is open</source>
        <translation>La diferencia está abierta</translation>
    </message>
    <message>
        <source>The gap waits</source>
        <translation>La diferencia está en espera</translation>
    </message>
    <message>
        <source>The gap is done</source>
        <translation>La diferencia está resuelta</translation>
    </message>
    <message>
        <source>Write owner, day and comment of the gap</source>
        <translation>Escribir responsable, día y comentario de la diferencia</translation>
    </message>
    <message>
        <source>Go to the gap in the sender&apos;s spec</source>
        <translation>Ir a la diferencia en la spec del emisor</translation>
    </message>
    <message>
        <source>Go to the gap in the receiver&apos;s spec</source>
        <translation>Ir a la diferencia en la spec del receptor</translation>
    </message>
    <message>
        <source>Take the mark of the gap away</source>
        <translation>Quitar la marca de la diferencia</translation>
    </message>
    <message>
        <source>Take the marks of all gaps away</source>
        <translation>Quitar las marcas de todas las diferencias</translation>
    </message>
</context>
<context>
    <name>GapQuestions</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>Sender&apos;s spec: %1</source>
        <translation>Spec del emisor: %1</translation>
    </message>
    <message>
        <source>Receiver&apos;s spec: %1</source>
        <translation>Spec del receptor: %1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>En: %1</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Responda, por favor, antes del %1.</translation>
    </message>
    <message>
        <source>Questions on %1 against %2</source>
        <translation>Preguntas sobre %1 contra %2</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>No harm</source>
        <translation>Sin daño</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Puede faltar</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca se envía</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se acepta</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Códigos desconocidos</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demasiadas veces</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Muy pocas veces</translation>
    </message>
    <message>
        <source>Other form</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>Other condition</source>
        <translation>Otra condición</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Otro orden</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Ask vendor</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>%1 is not in this message.</source>
        <translation>%1 no está en este mensaje.</translation>
    </message>
    <message>
        <source>No %1 in this message meets that condition.</source>
        <translation>Ningún %1 de este mensaje cumple esa condición.</translation>
    </message>
    <message>
        <source>%1 is not in this message; it has %2.</source>
        <translation>%1 no está en este mensaje; hay %2.</translation>
    </message>
    <message>
        <source>%1 is absent in this message.</source>
        <translation>%1 está ausente en este mensaje.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 holds &quot;&quot; (null).</source>
        <translation>%1 contiene &quot;&quot; (nulo).</translation>
    </message>
    <message>
        <source>%1, the first of %2 places.</source>
        <translation>%1, el primero de %2 lugares.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>No messages are open.</source>
        <translation>No hay mensajes abiertos.</translation>
    </message>
    <message>
        <source>Type how many messages to go on or back, as in +100 or -100.</source>
        <translation>Escribir cuántos mensajes avanzar o retroceder, como +100 o -100.</translation>
    </message>
    <message>
        <source>“%1” is no number of a message.</source>
        <translation>“%1” no es un número de mensaje.</translation>
    </message>
    <message>
        <source>Messages are numbered from 1.</source>
        <translation>Los mensajes se numeran desde 1.</translation>
    </message>
    <message>
        <source>This is message %1; there are not that many before it.</source>
        <translation>Este es el mensaje %1; no hay tantos antes de él.</translation>
    </message>
    <message>
        <source>%1 messages are read so far; the rest is still coming.</source>
        <translation>Se han leído %1 mensajes hasta ahora; falta el resto.</translation>
    </message>
    <message>
        <source>The last message is %1.</source>
        <translation>El último mensaje es el %1.</translation>
    </message>
    <message>
        <source>Message %1 of %2.</source>
        <translation>Mensaje %1 de %2.</translation>
    </message>
    <message>
        <source>No message is chosen; choose one first.</source>
        <translation>No hay ningún mensaje elegido; elegir uno primero.</translation>
    </message>
    <message>
        <source>No repetition of %1-%2 meets that condition.</source>
        <translation>Ninguna repetición de %1-%2 cumple esa condición.</translation>
    </message>
    <message>
        <source>%1 is nowhere in this message.</source>
        <translation>%1 no está en ningún lugar de este mensaje.</translation>
    </message>
    <message>
        <source>%1[%2] is not in this message; %1 has %3.</source>
        <translation>%1[%2] no está en este mensaje; %1 tiene %3.</translation>
    </message>
    <message>
        <source>A path such as PID-3.1 or OBX[3]-5, or a message: 41,207, +100, -100, last.</source>
        <translation>Una ruta como PID-3.1 u OBX[3]-5, o un mensaje: 41207, +100, -100, último.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Documents (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;All files (*)</source>
        <translation>Documentos (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The new version of the document</source>
        <translation>La nueva versión del documento</translation>
    </message>
    <message>
        <source>The document that this spec was made of</source>
        <translation>El documento del que se hizo esta especificación</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy one from the document, a sheet or a web page, and try again.</source>
        <translation>El portapapeles no contiene ninguna tabla. Copiar una del documento, de una hoja o de una página web e intentar de nuevo.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>Spec from a document...</source>
        <translation>Especificación de un documento...</translation>
    </message>
    <message>
        <source>Open a vendor&apos;s document</source>
        <translation>Abrir el documento de un proveedor</translation>
    </message>
    <message>
        <source>Spec from the table on the clipboard</source>
        <translation>Especificación de la tabla del portapapeles</translation>
    </message>
    <message>
        <source>Open what was imported as a spec</source>
        <translation>Abrir lo importado como especificación</translation>
    </message>
    <message>
        <source>Go to the next doubt of the import</source>
        <translation>Ir a la duda siguiente de la importación</translation>
    </message>
    <message>
        <source>Save the answers as a vendor template...</source>
        <translation>Guardar las respuestas como plantilla del proveedor...</translation>
    </message>
    <message>
        <source>Apply a vendor template...</source>
        <translation>Aplicar una plantilla de proveedor...</translation>
    </message>
    <message>
        <source>New version of the document...</source>
        <translation>Nueva versión del documento...</translation>
    </message>
    <message>
        <source>Show the sample messages of the document</source>
        <translation>Mostrar los mensajes de ejemplo del documento</translation>
    </message>
    <message>
        <source>Open the sample messages of the document</source>
        <translation>Abrir los mensajes de ejemplo del documento</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>&apos;{0}&apos; is no usage that is known here. Say what it means.</source>
        <translation>&apos;{0}&apos; no es un uso conocido aquí. Diga qué significa.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can mean {1}. Say which is meant.</source>
        <translation>&apos;{0}&apos; puede significar {1}. Diga cuál es el que vale.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not say how often it may stand. Type a cardinality such as 0..1 or 1..*.</source>
        <translation>&apos;{0}&apos; no dice cuántas veces puede estar. Escriba una cardinalidad como 0..1 o 1..*.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no length. Type one such as 20 or 1..20.</source>
        <translation>&apos;{0}&apos; no es una longitud. Escriba una como 20 o 1..20.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no type of HL7 {1}, and the document does not define it. Say which type is meant.</source>
        <translation>&apos;{0}&apos; no es un tipo de HL7 {1} y el documento no lo define. Diga qué tipo se quiere decir.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no table of HL7 {1}, and the document does not list its codes. Say which value set is meant, or say nothing here.</source>
        <translation>&apos;{0}&apos; no es una tabla de HL7 {1} y el documento no enumera sus códigos. Diga qué conjunto de valores se quiere decir, o no diga nada aquí.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not lead to a field or component. Type its path, such as PID-3.1.</source>
        <translation>&apos;{0}&apos; no lleva a un campo ni a un componente. Escriba su ruta, como PID-3.1.</translation>
    </message>
    <message>
        <source>The document does not say which segment this is about. Type the segment, such as PID, or leave the table out.</source>
        <translation>El documento no dice de qué segmento se trata. Escriba el segmento, como PID, o deje fuera la tabla.</translation>
    </message>
    <message>
        <source>The document says {0} here and {1} elsewhere ({2}). Say which is right.</source>
        <translation>El documento dice {0} aquí y {1} en otro lugar ({2}). Diga cuál es correcto.</translation>
    </message>
    <message>
        <source>The heading &apos;{0}&apos; is not known, so this column was not taken. Say what it holds, if it matters.</source>
        <translation>El encabezado &apos;{0}&apos; no se conoce, así que esta columna no se tomó. Diga qué contiene, si importa.</translation>
    </message>
    <message>
        <source>Nothing here looks like segments, a message format, codes or the like, so this table was not taken. Say what it holds, if it matters.</source>
        <translation>Nada aquí parece segmentos, un formato de mensaje, códigos o algo así, de modo que esta tabla no se tomó. Diga qué contiene, si importa.</translation>
    </message>
    <message>
        <source>An answer is to leave this table out.</source>
        <translation>Una respuesta es dejar fuera esta tabla.</translation>
    </message>
    <message>
        <source>The document does not say of which message this is the format. Type the message, such as ADT^A01, or leave the table out.</source>
        <translation>El documento no dice de qué mensaje es este formato. Escriba el mensaje, como ADT^A01, o deje fuera la tabla.</translation>
    </message>
    <message>
        <source>The document names more than one version of the standard ({0}); {1} was taken. Say which is meant.</source>
        <translation>El documento nombra más de una versión del estándar ({0}); se tomó {1}. Diga cuál es la que vale.</translation>
    </message>
    <message>
        <source>The document names no version of the standard, so {0} was taken. Say which is meant.</source>
        <translation>El documento no nombra ninguna versión del estándar, así que se tomó {0}. Diga cuál es la que vale.</translation>
    </message>
    <message>
        <source>An answer is that the spec says nothing of this.</source>
        <translation>Una respuesta es que la especificación no diga nada de esto.</translation>
    </message>
    <message>
        <source>The answer &apos;{0}&apos; cannot be the {1} of {2}. Answer it anew.</source>
        <translation>La respuesta &apos;{0}&apos; no puede ser {1} de {2}. Responda de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportTemplates</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Reading a template</source>
        <translation>Leyendo una plantilla</translation>
    </message>
    <message>
        <source>The project has no template %1 any more.</source>
        <translation>El proyecto ya no tiene la plantilla %1.</translation>
    </message>
    <message>
        <source>Import templates (*.yaml *.yml);;All files (*)</source>
        <translation>Plantillas de importación (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Aplicar una plantilla</translation>
    </message>
    <message>
        <source>The project keeps the template %1.</source>
        <translation>El proyecto conserva la plantilla %1.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>Whose documents are these?</source>
        <translation>¿De quién son estos documentos?</translation>
    </message>
    <message>
        <source>The vendor&apos;s name</source>
        <translation>Nombre del proveedor</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escribir un nombre.</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>De un archivo...</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>shortest length</source>
        <translation>longitud mínima</translation>
    </message>
    <message>
        <source>conformance length</source>
        <translation>longitud de conformidad</translation>
    </message>
    <message>
        <source>fewest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>cuántas veces</translation>
    </message>
    <message>
        <source>value set</source>
        <translation>conjunto de valores</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>número de elemento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>version of the standard</source>
        <translation>versión del estándar</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>Fields of several segments</source>
        <translation>Campos de varios segmentos</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segmento %1</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Campos de %1</translation>
    </message>
    <message>
        <source>Message format</source>
        <translation>Formato de mensaje</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Value sets</source>
        <translation>Conjuntos de valores</translation>
    </message>
    <message>
        <source>Value set %1</source>
        <translation>Conjunto de valores %1</translation>
    </message>
    <message>
        <source>Co-constraints</source>
        <translation>Restricciones conjuntas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Historial del documento</translation>
    </message>
    <message>
        <source>What its usage words mean</source>
        <translation>Lo que significan sus palabras de uso</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>the document as a whole</source>
        <translation>el documento entero</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>rule of the condition</source>
        <translation>regla de la condición</translation>
    </message>
</context>
<context>
    <name>InferenceEvidence</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 messages fit the order of segments below. What may repeat or be absent stands in each row.</source>
        <translation>%1 mensajes siguen el orden de segmentos de abajo. Lo que puede repetirse o faltar está en cada fila.</translation>
    </message>
    <message>
        <source>%1 stands in %2 of the places where it may.</source>
        <translation>%1 está en %2 de los lugares donde puede estar.</translation>
    </message>
    <message>
        <source>%1 was seen %2 times.</source>
        <translation>%1 se ha visto %2 veces.</translation>
    </message>
    <message>
        <source>%1 is filled in %2 places.</source>
        <translation>%1 está relleno en %2 lugares.</translation>
    </message>
    <message>
        <source>%1 values look like it.</source>
        <translation>%1 valores lo parecen.</translation>
    </message>
    <message>
        <source>%1 %2: it held in %3 cases. That does not say why: two fields that a third one decides tell each other as well.</source>
        <translation>%1 %2: se cumplió en %3 casos. Eso no dice por qué: dos campos que decide un tercero también se delatan entre sí.</translation>
    </message>
    <message>
        <source>All %1 values were one of these codes. Others may be allowed that were not sent.</source>
        <translation>Los %1 valores eran uno de estos códigos. Puede haber otros permitidos que no se enviaron.</translation>
    </message>
    <message>
        <source>%1 values are this code.</source>
        <translation>%1 valores son este código.</translation>
    </message>
    <message>
        <source>All %1 values are the same. That may change with the next sender.</source>
        <translation>Los %1 valores son iguales. Eso puede cambiar con el próximo emisor.</translation>
    </message>
    <message>
        <source>%1 numbers in %2 are of this kind.</source>
        <translation>%1 números en %2 son de esta clase.</translation>
    </message>
    <message>
        <source>Which segments stand in which order, in groups where the standard has them.</source>
        <translation>Qué segmentos están en qué orden, en grupos donde la norma los tiene.</translation>
    </message>
    <message>
        <source>Fields and components of HL7&apos;s segments, over all messages.</source>
        <translation>Campos y componentes de los segmentos de HL7, en todos los mensajes.</translation>
    </message>
    <message>
        <source>Segments of the vendor&apos;s own, with types by the shape of their values.</source>
        <translation>Segmentos propios del proveedor, con tipos según la forma de sus valores.</translation>
    </message>
    <message>
        <source>What tells whether a field or a segment is there.</source>
        <translation>Lo que indica si un campo o un segmento está presente.</translation>
    </message>
    <message>
        <source>Where values are few and hardly any was seen only once.</source>
        <translation>Donde hay pocos valores y casi ninguno se vio una sola vez.</translation>
    </message>
    <message>
        <source>Which numbers a field holds, by their type and by who gives them.</source>
        <translation>Qué números contiene un campo, por su tipo y por quién los asigna.</translation>
    </message>
    <message>
        <source>Traffic cannot tell O from RE: the sender&apos;s document can.</source>
        <translation>El tráfico no distingue O de RE: el documento del emisor sí.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>required</source>
        <translation>requerido</translation>
    </message>
    <message>
        <source>required, may be empty</source>
        <translation>requerido, puede estar vacío</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>conditional, may be empty</source>
        <translation>condicional, puede estar vacío</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>kept for older versions</source>
        <translation>se conserva por versiones anteriores</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>KeptChecks</name>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 advertencia</numerusform>
            <numerusform>%1 advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 otro</numerusform>
            <numerusform>%1 otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 hallazgo</numerusform>
            <numerusform>%1 hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>HL7 standard</source>
        <translation>Estándar HL7</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a source, what it was held against, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>origen %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, nada encontrado</translation>
    </message>
    <message>
        <source>%1, %2 of them with findings: %3</source>
        <translation>%1, %2 de ellos con hallazgos: %3</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Group the messages</source>
        <translation>Agrupar los mensajes</translation>
    </message>
    <message>
        <source>Group by message type</source>
        <translation>Agrupar por tipo de mensaje</translation>
    </message>
    <message>
        <source>Group by sender</source>
        <translation>Agrupar por emisor</translation>
    </message>
    <message>
        <source>Group by patient</source>
        <translation>Agrupar por paciente</translation>
    </message>
    <message>
        <source>Group by hour</source>
        <translation>Agrupar por hora</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Agrupar por esta columna</translation>
    </message>
    <message>
        <source>Group by another path</source>
        <translation>Agrupar por otra ruta</translation>
    </message>
    <message>
        <source>Order groups by their value</source>
        <translation>Ordenar los grupos por su valor</translation>
    </message>
    <message>
        <source>Filter by this group</source>
        <translation>Filtrar por este grupo</translation>
    </message>
    <message>
        <source>Do not group the messages</source>
        <translation>No agrupar los mensajes</translation>
    </message>
    <message>
        <source>Flag the selected messages or take their flags away</source>
        <translation>Marcar los mensajes seleccionados o quitarles la marca</translation>
    </message>
    <message>
        <source>Pin the selected messages above the list or let them go</source>
        <translation>Fijar los mensajes seleccionados sobre la lista o soltarlos</translation>
    </message>
    <message>
        <source>Show only flagged messages</source>
        <translation>Mostrar solo los mensajes marcados</translation>
    </message>
    <message>
        <source>Go to the next flagged message</source>
        <translation>Ir al siguiente mensaje marcado</translation>
    </message>
    <message>
        <source>Go to the previous flagged message</source>
        <translation>Ir al mensaje marcado anterior</translation>
    </message>
    <message>
        <source>Take all flags away</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Let all pinned messages go</source>
        <translation>Soltar todos los mensajes fijados</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Encontrar la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Find the previous match</source>
        <translation>Encontrar la coincidencia anterior</translation>
    </message>
    <message>
        <source>Search without filtering</source>
        <translation>Buscar sin filtrar</translation>
    </message>
    <message>
        <source>Open the menu of the list</source>
        <translation>Abrir el menú de la lista</translation>
    </message>
    <message>
        <source>Save these columns as a set</source>
        <translation>Guardar estas columnas como conjunto</translation>
    </message>
    <message>
        <source>Show batch segments between messages</source>
        <translation>Mostrar los segmentos de lote entre los mensajes</translation>
    </message>
    <message>
        <source>Colour messages with this value</source>
        <translation>Colorear los mensajes con este valor</translation>
    </message>
    <message>
        <source>By which field shall messages be grouped?</source>
        <translation>¿Por qué campo se agrupan los mensajes?</translation>
    </message>
    <message>
        <source>Write a path of a field, such as PV1-3.1, OBX[*]-3.1 or ZPD-2.</source>
        <translation>Escriba la ruta de un campo, como PV1-3.1, OBX[*]-3.1 o ZPD-2.</translation>
    </message>
    <message>
        <source>What is this set of columns called?</source>
        <translation>¿Cómo se llama este conjunto de columnas?</translation>
    </message>
    <message>
        <source>Orders and results</source>
        <translation>Órdenes y resultados</translation>
    </message>
    <message>
        <source>Write a name to find the set by.</source>
        <translation>Escriba un nombre para encontrar el conjunto.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search actions, fields, settings    %1</source>
        <translation>Buscar acciones, campos, ajustes    %1</translation>
    </message>
    <message>
        <source>Mask on</source>
        <translation>Máscara activa</translation>
    </message>
    <message>
        <source>Mask off</source>
        <translation>Máscara inactiva</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envío</translation>
    </message>
</context>
<context>
    <name>MessageColumn</name>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>ID de control</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>ID de paciente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>MessageExport</name>
    <message>
        <source>There is no message to export. Choose some in the list.</source>
        <translation>No hay ningún mensaje que exportar. Elegir algunos en la lista.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 bytes more: open segment</source>
        <translation>%1 bytes más: abrir segmento</translation>
    </message>
    <message>
        <source>%1 bytes: open value</source>
        <translation>%1 bytes: abrir valor</translation>
    </message>
</context>
<context>
    <name>NameActions</name>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nombre tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>What is %1 called in messages of %2?</source>
        <translation>¿Cómo se llama %1 en los mensajes de %2?</translation>
    </message>
    <message>
        <source>A name, such as Portal status</source>
        <translation>Un nombre, como Estado del portal</translation>
    </message>
    <message>
        <source>%1 is called %2 in messages of %3.</source>
        <translation>%1 se llama %2 en los mensajes de %3.</translation>
    </message>
    <message>
        <source>Choose a component that holds a code of at most %1 characters.</source>
        <translation>Elegir un componente que contenga un código de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>What does this code mean in %1 of %2?</source>
        <translation>¿Qué significa este código en %1 de %2?</translation>
    </message>
    <message>
        <source>What does %1 mean in %2 of %3?</source>
        <translation>¿Qué significa %1 en %2 de %3?</translation>
    </message>
    <message>
        <source>A meaning, such as Declined</source>
        <translation>Un significado, como Rechazado</translation>
    </message>
    <message>
        <source>The code of %1 means %2 in messages of %3.</source>
        <translation>El código de %1 significa %2 en los mensajes de %3.</translation>
    </message>
    <message>
        <source>%1 has no name of your own any more.</source>
        <translation>%1 ya no tiene un nombre propio.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Name the field</source>
        <translation>Nombrar el campo</translation>
    </message>
    <message>
        <source>Give the code a meaning</source>
        <translation>Dar un significado al código</translation>
    </message>
    <message>
        <source>Take the name away</source>
        <translation>Quitar el nombre</translation>
    </message>
</context>
<context>
    <name>NamedLayouts</name>
    <message>
        <source>Layout %1.</source>
        <translation>Disposición %1.</translation>
    </message>
    <message>
        <source>The layout %1 is kept. The palette finds it by its name.</source>
        <translation>La disposición %1 se ha guardado. La paleta la encuentra por su nombre.</translation>
    </message>
    <message>
        <source>The layout %1 is gone.</source>
        <translation>La disposición %1 se ha quitado.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Keep the layout under a name</source>
        <translation>Guardar la disposición con un nombre</translation>
    </message>
    <message>
        <source>Which name shall this layout have?</source>
        <translation>¿Qué nombre tendrá esta disposición?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Una disposición necesita un nombre.</translation>
    </message>
    <message>
        <source>Show the next named layout</source>
        <translation>Mostrar la siguiente disposición con nombre</translation>
    </message>
    <message>
        <source>Remove a named layout</source>
        <translation>Quitar una disposición con nombre</translation>
    </message>
    <message>
        <source>Which layout shall go?</source>
        <translation>¿Qué disposición se quita?</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Hay: %1</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposición: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>“%1” cannot be done now.</source>
        <translation>“%1” no está disponible ahora.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>open, %1 messages</source>
        <translation>abierto, %1 mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>No message is chosen; choose one first.</source>
        <translation>No hay ningún mensaje elegido; elegir uno primero.</translation>
    </message>
    <message>
        <source>%1 is not in this message.</source>
        <translation>%1 no está en este mensaje.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>, table %1</source>
        <translation>, tabla %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Open command palette</source>
        <translation>Abrir la paleta de comandos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Go to path or message…</source>
        <translation>Ir a una ruta o un mensaje…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>PassingValues</name>
    <message>
        <source>The project is open for reading only: filters and colours that are changed now are not kept.</source>
        <translation>El proyecto está abierto solo para lectura: los filtros y colores que se cambien ahora no se guardan.</translation>
    </message>
    <message>
        <source>There is no keychain to seal filters and colours with: they are kept until the window closes.</source>
        <translation>No hay llavero con que sellar filtros y colores: se conservan hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Make a project to keep them</source>
        <translation>Crear un proyecto para guardarlos</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Counting this field across all messages</source>
        <translation>Contando este campo en todos los mensajes</translation>
    </message>
    <message>
        <source>Across %1 messages</source>
        <translation>En %1 mensajes</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>con valor</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Length %1, %2 distinct values</source>
        <translation>Longitud %1, %2 valores distintos</translation>
    </message>
    <message>
        <source>Length %1 to %2, %3 distinct values</source>
        <translation>Longitud %1 a %2, %3 valores distintos</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>No spec yet</source>
        <translation>Todavía no hay ninguna spec</translation>
    </message>
    <message>
        <source>A spec that is kept here goes with the project.</source>
        <translation>Una spec guardada aquí acompaña al proyecto.</translation>
    </message>
    <message>
        <source>Questions in SQL that are kept stand here.</source>
        <translation>Aquí están las consultas SQL guardadas.</translation>
    </message>
    <message>
        <source>In the project itself</source>
        <translation>En el propio proyecto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Todavía no hay ningún origen</translation>
    </message>
    <message>
        <source>What you open or paste belongs to the project.</source>
        <translation>Lo que abra o pegue pertenece al proyecto.</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comprobado con</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modificado %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Todavía no hay ninguna instantánea</translation>
    </message>
    <message>
        <source>Make one before you change much: you can go back to it.</source>
        <translation>Cree una antes de hacer muchos cambios: podrá volver a ella.</translation>
    </message>
    <message>
        <source>%1, message %2. %3, %4</source>
        <translation>%1, mensaje %2. %3, %4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Todavía no hay ninguna nota</translation>
    </message>
    <message>
        <source>Write one on the message or the field that you look at.</source>
        <translation>Escriba una sobre el mensaje o el campo que esté viendo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>¿Cómo debe llamarse %1?</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nombre ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>Take it out of the project</source>
        <translation>Quitarla del proyecto</translation>
    </message>
    <message>
        <source>%1 is taken out of the project, with its edits, marks and notes. Files stay where they are, and snapshots keep what they have of it.</source>
        <translation>Se quita %1 del proyecto, con sus cambios, marcas y notas. Los archivos se quedan donde están, y las instantáneas conservan lo que tienen de ello.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Quitar una instantánea</translation>
    </message>
    <message>
        <source>%1 is removed for good. The project itself stays as it is.</source>
        <translation>Se quita %1 definitivamente. El proyecto en sí queda como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Quitar una nota</translation>
    </message>
    <message>
        <source>The note is removed. Snapshots that have it keep it.</source>
        <translation>Se quita la nota. Las instantáneas que la contienen la conservan.</translation>
    </message>
    <message>
        <source>%1 is removed from the project. Snapshots that have it keep it.</source>
        <translation>Se quita %1 del proyecto. Las instantáneas conservan lo que contienen de ello.</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensajes</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Mostrar hallazgos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Ir a su mensaje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Aún no hay comprobaciones</translation>
    </message>
    <message>
        <source>What a check finds in sources of the project is kept here.</source>
        <translation>Lo que una comprobación encuentra en las fuentes del proyecto se guarda aquí.</translation>
    </message>
    <message>
        <source>Remove a check</source>
        <translation>Quitar una comprobación</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its findings. Messages stay as they are.</source>
        <translation>%1 se quita del proyecto, con sus hallazgos. Los mensajes quedan como están.</translation>
    </message>
    <message>
        <source>No filter yet</source>
        <translation>Aún no hay filtros</translation>
    </message>
    <message>
        <source>Filters that are saved or were used stand here.</source>
        <translation>Aquí figuran los filtros guardados o usados.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Aún no hay preguntas</translation>
    </message>
</context>
<context>
    <name>ProjectTarget</name>
    <message>
        <source>%1 belongs to the project that is open; it is never written over. Choose another name.</source>
        <translation>%1 pertenece al proyecto abierto y nunca se sobrescribe. Elegir otro nombre.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Plumbline projects (*.plumb)</source>
        <translation>Proyectos de Plumbline (*.plumb)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>%1 will hold what is open, and all that is done to it from now on.</source>
        <translation>%1 contendrá lo que está abierto y todo lo que se haga con ello desde ahora.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>The copy stands in %1.</source>
        <translation>La copia está en %1.</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Guardar una copia del proyecto</translation>
    </message>
    <message>
        <source>%1 gets a passphrase of its own, or none: give it to whom you give the copy. Credentials stay here.</source>
        <translation>%1 recibe su propia frase de contraseña, o ninguna: désela a quien reciba la copia. Las credenciales se quedan aquí.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Passphrase of the project</source>
        <translation>Frase de contraseña del proyecto</translation>
    </message>
    <message>
        <source>%1 is encrypted now. Its file is written anew with another passphrase, or without encryption.</source>
        <translation>%1 está cifrado ahora. Su archivo se escribe de nuevo con otra frase de contraseña o sin cifrado.</translation>
    </message>
    <message>
        <source>%1 is not encrypted now. Its file is written anew.</source>
        <translation>%1 no está cifrado ahora. Su archivo se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Take files into the project</source>
        <translation>Incorporar archivos al proyecto</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 está cifrado.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Set, change or remove the passphrase</source>
        <translation>Poner, cambiar o quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Take sources into the project</source>
        <translation>Incorporar fuentes al proyecto</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Bloquear el proyecto</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Write a note on the message or field</source>
        <translation>Escribir una nota sobre el mensaje o el campo</translation>
    </message>
</context>
<context>
    <name>RealityFormats</name>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Informe HTML</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>RealityReport</name>
    <message>
        <source>Writing the report %1</source>
        <translation>Escribiendo el informe %1</translation>
    </message>
</context>
<context>
    <name>RealityStory</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 vez</numerusform>
            <numerusform>%1 veces</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard says</source>
        <translation>Lo que dice el estándar</translation>
    </message>
    <message>
        <source>What the spec says</source>
        <translation>Lo que dice la spec</translation>
    </message>
    <message>
        <source>Nothing: it is not in the spec.</source>
        <translation>Nada: no está en la spec.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>The spec is silent here; the standard says it.</source>
        <translation>La spec calla aquí; lo dice el estándar.</translation>
    </message>
    <message>
        <source>What the messages hold</source>
        <translation>Lo que contienen los mensajes</translation>
    </message>
    <message>
        <source>No message holds it.</source>
        <translation>Ningún mensaje lo contiene.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <source>%2 of %3, %1</source>
        <comment>a share, and the numbers of it</comment>
        <translation>%2 de %3, %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Null, &quot;&quot;</source>
        <translation>Nulo, &quot;&quot;</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Most, %1 times</source>
        <translation>Como máximo, %1 veces</translation>
    </message>
    <message>
        <source>Shortest, %1</source>
        <translation>Más corto, %1</translation>
    </message>
    <message>
        <source>Too long, %1</source>
        <translation>Demasiado largo, %1</translation>
    </message>
    <message>
        <source>Longest, %1</source>
        <translation>Más largo, %1</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Could hold it</source>
        <translation>Podrían contenerlo</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Unknown to the spec</source>
        <translation>Desconocidos para la spec</translation>
    </message>
    <message>
        <source>Codes are values of messages: the privacy mask hides them.</source>
        <translation>Los códigos son valores de mensajes: la máscara de privacidad los oculta.</translation>
    </message>
    <message>
        <source>not in the value set</source>
        <translation>no está en el conjunto de valores</translation>
    </message>
    <message>
        <source>There are more codes than stand here.</source>
        <translation>Hay más códigos de los que se ven aquí.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>codes</comment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Never seen:</source>
        <translation>Nunca vistos:</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Reglas incumplidas</translation>
    </message>
    <message>
        <source>first in</source>
        <translation>primero en</translation>
    </message>
</context>
<context>
    <name>RealityWords</name>
    <message>
        <source>no message type</source>
        <translation>sin tipo de mensaje</translation>
    </message>
    <message>
        <source>not in the spec</source>
        <translation>fuera de la spec</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a length, of that allowed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1  and %2 more</source>
        <comment>rules that are broken</comment>
        <translation>%1  y %2 más</translation>
    </message>
    <message>
        <source>all messages of the type</source>
        <translation>todos los mensajes del tipo</translation>
    </message>
    <message>
        <source>with the segment</source>
        <translation>con el segmento</translation>
    </message>
    <message>
        <source>with the field</source>
        <translation>con el campo</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>con valor</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>null, &quot;&quot;</source>
        <translation>nulo, &quot;&quot;</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>%1 times, which is the most</source>
        <translation>%1 veces, que es lo máximo</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters long</source>
        <translation>
            <numerusform>%1 carácter de largo</numerusform>
            <numerusform>%1 caracteres de largo</numerusform>
        </translation>
    </message>
    <message>
        <source>with a code that the spec does not know</source>
        <translation>con un código que la spec no conoce</translation>
    </message>
    <message>
        <source>with a code, which is hidden</source>
        <translation>con un código, que está oculto</translation>
    </message>
    <message>
        <source>with the code %1</source>
        <translation>con el código %1</translation>
    </message>
    <message>
        <source>against the rule %1</source>
        <translation>contra la regla %1</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>New project, with a record of what is sent and received</source>
        <translation>Proyecto nuevo, con un registro de lo que se envía y se recibe</translation>
    </message>
</context>
<context>
    <name>ReplayActions</name>
    <message>
        <source>New endpoint</source>
        <translation>Nuevo punto de conexión</translation>
    </message>
    <message>
        <source>Keep the endpoint</source>
        <translation>Conservar el punto de conexión</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Enviar mensajes</translation>
    </message>
    <message>
        <source>Send what the plan shows</source>
        <translation>Enviar lo que muestra el plan</translation>
    </message>
    <message>
        <source>Go to the next message that would leave</source>
        <translation>Ir al siguiente mensaje que saldría</translation>
    </message>
    <message>
        <source>Go to the message before that would leave</source>
        <translation>Ir al mensaje anterior que saldría</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
    <message>
        <source>Stop sending when what is under way has ended</source>
        <translation>Detener el envío cuando acabe lo que está en camino</translation>
    </message>
    <message>
        <source>Abort sending at once</source>
        <translation>Interrumpir el envío al instante</translation>
    </message>
    <message>
        <source>Go on: send what never left</source>
        <translation>Continuar: enviar lo que nunca salió</translation>
    </message>
    <message>
        <source>Try failed messages again</source>
        <translation>Reintentar los mensajes fallidos</translation>
    </message>
    <message>
        <source>Send unknown messages again</source>
        <translation>Volver a enviar los mensajes desconocidos</translation>
    </message>
    <message>
        <source>Go to the message of the outcome</source>
        <translation>Ir al mensaje del resultado</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Save the wire log</source>
        <translation>Guardar el registro de la línea</translation>
    </message>
    <message>
        <source>Follow the wire log</source>
        <translation>Seguir el registro de la línea</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nuevo receptor</translation>
    </message>
    <message>
        <source>Keep the listener</source>
        <translation>Guardar el receptor</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Iniciar la escucha</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Detener la escucha</translation>
    </message>
    <message>
        <source>Show the messages that a listener has received</source>
        <translation>Mostrar los mensajes que ha recibido un receptor</translation>
    </message>
    <message>
        <source>Try the chosen message again</source>
        <translation>Intentar de nuevo el mensaje elegido</translation>
    </message>
    <message>
        <source>Send now what waits to be sent again</source>
        <translation>Enviar ya lo que espera ser enviado de nuevo</translation>
    </message>
    <message>
        <source>Skip the chosen message: do not send it again</source>
        <translation>Saltar el mensaje elegido: no enviarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Con acuse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Cannot travel</source>
        <translation>No transmisible</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>It is about to leave, or on its way.</source>
        <translation>Está a punto de salir, o en camino.</translation>
    </message>
    <message>
        <source>The receiver says that it has received it. Whether it was filed is not said.</source>
        <translation>El receptor dice que lo ha recibido. No se dice si fue archivado.</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>El receptor respondió con un error.</translation>
    </message>
    <message>
        <source>The receiver rejected it.</source>
        <translation>El receptor lo rechazó.</translation>
    </message>
    <message>
        <source>No acknowledgement came in time. It may have been delivered.</source>
        <translation>No llegó ningún acuse a tiempo. Puede haber sido entregado.</translation>
    </message>
    <message>
        <source>The connection ended after bytes had left. It may have been delivered.</source>
        <translation>La conexión terminó después de que salieran bytes. Puede haber sido entregado.</translation>
    </message>
    <message>
        <source>There was no connection. Nothing of it has left.</source>
        <translation>No había conexión. Nada de él ha salido.</translation>
    </message>
    <message>
        <source>It left, and asked for no acknowledgement in MSH-15 and MSH-16.</source>
        <translation>Salió, y no pidió acuse en MSH-15 ni MSH-16.</translation>
    </message>
    <message>
        <source>It cannot travel in a frame, so it never left.</source>
        <translation>No puede viajar en una trama, así que nunca salió.</translation>
    </message>
    <message>
        <source>Sending ended while it was under way. It may have been delivered.</source>
        <translation>El envío terminó mientras estaba en camino. Puede haber sido entregado.</translation>
    </message>
    <message>
        <source>It was skipped, or held back behind another one of its patient. It never left.</source>
        <translation>Se saltó, o se retuvo detrás de otro de su paciente. Nunca salió.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Reintentado</translation>
    </message>
    <message>
        <source>AA, accepted</source>
        <translation>AA, aceptado</translation>
    </message>
    <message>
        <source>AE, error</source>
        <translation>AE, error</translation>
    </message>
    <message>
        <source>AR, rejected</source>
        <translation>AR, rechazado</translation>
    </message>
    <message>
        <source>CA, received</source>
        <translation>CA, recibido</translation>
    </message>
    <message>
        <source>CE, error on receipt</source>
        <translation>CE, error al recibir</translation>
    </message>
    <message>
        <source>CR, rejected on receipt</source>
        <translation>CR, rechazado al recibir</translation>
    </message>
    <message>
        <source>No acknowledgement in time</source>
        <translation>Sin acuse a tiempo</translation>
    </message>
    <message>
        <source>No connection, nothing has left</source>
        <translation>Sin conexión, nada ha salido</translation>
    </message>
    <message>
        <source>Connection lost, bytes have left</source>
        <translation>Conexión perdida, han salido bytes</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Hecho, seguir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Park it, go on</source>
        <translation>Apartar, seguir</translation>
    </message>
    <message>
        <source>Park it, stop</source>
        <translation>Apartar, detener</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>segments are in the wrong order, or one is missing</source>
        <translation>hay segmentos en orden equivocado, o falta uno</translation>
    </message>
    <message>
        <source>a required field is missing</source>
        <translation>falta un campo obligatorio</translation>
    </message>
    <message>
        <source>a value is not of the type of its field</source>
        <translation>un valor no es del tipo de su campo</translation>
    </message>
    <message>
        <source>a code is not in its table</source>
        <translation>un código no está en su tabla</translation>
    </message>
    <message>
        <source>a value is too long</source>
        <translation>un valor es demasiado largo</translation>
    </message>
    <message>
        <source>the receiver does not take this type of message</source>
        <translation>el receptor no admite este tipo de mensaje</translation>
    </message>
    <message>
        <source>the receiver does not take this event</source>
        <translation>el receptor no admite este evento</translation>
    </message>
    <message>
        <source>the receiver does not take this processing id (MSH-11)</source>
        <translation>el receptor no admite este modo de proceso (MSH-11)</translation>
    </message>
    <message>
        <source>the receiver does not take this version (MSH-12)</source>
        <translation>el receptor no admite esta versión (MSH-12)</translation>
    </message>
    <message>
        <source>the receiver does not know what the message names, a patient say</source>
        <translation>el receptor no conoce lo que nombra el mensaje, un paciente por ejemplo</translation>
    </message>
    <message>
        <source>the receiver has that already</source>
        <translation>el receptor ya lo tiene</translation>
    </message>
    <message>
        <source>the receiver could not do it now: what it concerns was locked</source>
        <translation>el receptor no pudo hacerlo ahora: lo afectado estaba bloqueado</translation>
    </message>
    <message>
        <source>the receiver had a fault of its own</source>
        <translation>el receptor tuvo un fallo propio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>required</source>
        <translation>requerido</translation>
    </message>
    <message>
        <source>required when known</source>
        <translation>requerido si se conoce</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>kept for older versions</source>
        <translation>se conserva por versiones anteriores</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>hasta %1 caracteres</translation>
    </message>
    <message>
        <source>the code %1</source>
        <translation>el código %1</translation>
    </message>
    <message>
        <source>table %1 is suggested</source>
        <translation>se sugiere la tabla %1</translation>
    </message>
    <message>
        <source>value set %1 is suggested</source>
        <translation>se sugiere el conjunto de valores %1</translation>
    </message>
    <message>
        <source>one of table %1</source>
        <translation>de la tabla %1</translation>
    </message>
    <message>
        <source>one of value set %1</source>
        <translation>del conjunto de valores %1</translation>
    </message>
    <message>
        <source>conditional, the condition is not given</source>
        <translation>condicional, la condición no se indica</translation>
    </message>
    <message>
        <source>%1 where this holds: %2 Else %3</source>
        <translation>%1 donde se cumple esto: %2 Si no, %3</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>siempre %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>in the format %1</source>
        <translation>en el formato %1</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>que coincide con %1</translation>
    </message>
    <message>
        <source>any segment</source>
        <translation>cualquier segmento</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>%1 (advice)</source>
        <translation>%1 (consejo)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the whole window.</source>
        <translation>Colores de toda la ventana.</translation>
    </message>
    <message>
        <source>light dark high contrast colour night system</source>
        <translation>claro oscuro alto contraste color noche sistema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Compact shows more rows.</source>
        <translation>Compacta muestra más filas.</translation>
    </message>
    <message>
        <source>rows spacing height compact comfortable</source>
        <translation>filas espaciado altura compacta cómoda</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Of everything but raw HL7.</source>
        <translation>De todo salvo el HL7 en bruto.</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>fuente tipografía familia letras</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Of all text.</source>
        <translation>De todo el texto.</translation>
    </message>
    <message>
        <source>bigger smaller zoom points</source>
        <translation>más grande más pequeño zoom puntos</translation>
    </message>
    <message>
        <source>Monospace font</source>
        <translation>Tipo de letra monoespaciado</translation>
    </message>
    <message>
        <source>Of raw HL7, paths and values that must align.</source>
        <translation>Del HL7 en bruto, las rutas y los valores que deben alinearse.</translation>
    </message>
    <message>
        <source>fixed code editor typeface</source>
        <translation>ancho fijo código editor fuente tipografía</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; HL7 keeps its own names.</source>
        <translation>De la ventana; HL7 conserva sus propios nombres.</translation>
    </message>
    <message>
        <source>Columns of a new list</source>
        <translation>Columnas de una lista nueva</translation>
    </message>
    <message>
        <source>Names of columns or paths, with commas between them.</source>
        <translation>Nombres de columnas o rutas, separados por comas.</translation>
    </message>
    <message>
        <source>table path default</source>
        <translation>tabla ruta predeterminado</translation>
    </message>
    <message>
        <source>Check when opened</source>
        <translation>Comprobar al abrir</translation>
    </message>
    <message>
        <source>Files up to this size are checked at once; larger ones when you ask.</source>
        <translation>Los archivos de hasta este tamaño se comprueban al momento; los mayores, al pedirlo.</translation>
    </message>
    <message>
        <source>findings automatic spec megabytes</source>
        <translation>hallazgos automático spec especificación megabytes</translation>
    </message>
    <message>
        <source>Mask names when the window opens</source>
        <translation>Ocultar nombres al abrir la ventana</translation>
    </message>
    <message>
        <source>Names, identifiers and free text are hidden until you show them.</source>
        <translation>Los nombres, identificadores y textos libres quedan ocultos hasta que se muestren.</translation>
    </message>
    <message>
        <source>hide patient screenshot</source>
        <translation>ocultar máscara paciente captura de pantalla</translation>
    </message>
    <message>
        <source>Keep a history of filters</source>
        <translation>Conservar un historial de filtros</translation>
    </message>
    <message>
        <source>Filters can hold names and numbers of patients. Off: they are forgotten with the window.</source>
        <translation>Los filtros pueden contener nombres y números de pacientes. Desactivado: se olvidan con la ventana.</translation>
    </message>
    <message>
        <source>query search remember forget</source>
        <translation>consulta búsqueda recordar olvidar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its keys.</source>
        <translation>Elegir una acción, pulsar Enter y luego sus teclas.</translation>
    </message>
    <message>
        <source>keys hotkeys bindings</source>
        <translation>teclas atajos combinaciones</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Cambiar los atajos de teclado</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Bloquear el proyecto</translation>
    </message>
    <message>
        <source>An encrypted project that nobody works with is locked; its passphrase opens it again.</source>
        <translation>Un proyecto cifrado con el que nadie trabaja se bloquea; su frase de contraseña lo vuelve a abrir.</translation>
    </message>
    <message>
        <source>idle automatic time away encrypted passphrase minutes</source>
        <translation>inactivo inactividad automático tiempo ausente cifrado frase de contraseña minutos</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>Values that were copied here are taken off it, unless something else was copied since. Also when a project is locked and when the program ends.</source>
        <translation>Los valores que se copiaron aquí se quitan de él, salvo que se haya copiado otra cosa desde entonces. También cuando se bloquea un proyecto y cuando termina el programa.</translation>
    </message>
    <message>
        <source>copy paste forget patient seconds</source>
        <translation>copiar pegar olvidar paciente segundos</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Crear una instantánea</translation>
    </message>
    <message>
        <source>Keeps what the sources, edits, marks, notes and documents of %1 are now, to compare with it and to go back to it.</source>
        <translation>Conserva los orígenes, cambios, marcas, notas y documentos de %1 tal como están ahora, para comparar con ello y para volver a ello.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>There is a snapshot of this name. Choose another one.</source>
        <translation>Ya existe una instantánea con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>The snapshot %1 was made.</source>
        <translation>Se ha creado la instantánea %1.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Show snapshots: compare and restore</source>
        <translation>Mostrar instantáneas: comparar y restaurar</translation>
    </message>
</context>
<context>
    <name>SpecActions</name>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
</context>
<context>
    <name>SpecForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Based on HL7</source>
        <translation>Basada en HL7</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Duties of</source>
        <translation>Deberes de</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Amplía</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Va detrás de</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>Only value</source>
        <translation>Único valor</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Has the codes of</source>
        <translation>Tiene los códigos de</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Otros códigos</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Sistema de códigos</translation>
    </message>
    <message>
        <source>Other system&apos;s code</source>
        <translation>Código del otro sistema</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>A warning only</source>
        <translation>Solo un aviso</translation>
    </message>
    <message>
        <source>About the place</source>
        <translation>Sobre el lugar</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Only at the path</source>
        <translation>Solo en la ruta</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado en</translation>
    </message>
    <message>
        <source>No other rows</source>
        <translation>Ninguna otra fila</translation>
    </message>
    <message>
        <source>What repeats</source>
        <translation>Lo que se repite</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>Ningún otro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Es un</translation>
    </message>
</context>
<context>
    <name>SpecNames</name>
    <message>
        <source>a group, by its name</source>
        <translation>un grupo, por su nombre</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>uno de varios</translation>
    </message>
    <message>
        <source>any segment</source>
        <translation>cualquier segmento</translation>
    </message>
</context>
<context>
    <name>SpecOutline</name>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Value sets</source>
        <translation>Conjuntos de valores</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation>Clasificaciones</translation>
    </message>
</context>
<context>
    <name>StatisticsExport</name>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Informe HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>cancel asked</source>
        <translation>cancelación solicitada</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>discontinue asked</source>
        <translation>interrupción solicitada</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>hold asked</source>
        <translation>pausa solicitada</translation>
    </message>
    <message>
        <source>change asked</source>
        <translation>cambio solicitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>cambio de estado</translation>
    </message>
    <message>
        <source>number asked</source>
        <translation>número solicitado</translation>
    </message>
    <message>
        <source>number assigned</source>
        <translation>número asignado</translation>
    </message>
    <message>
        <source>results follow</source>
        <translation>siguen resultados</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show the story of this patient</source>
        <translation>Mostrar la historia de este paciente</translation>
    </message>
    <message>
        <source>Story: patient</source>
        <translation>Historia: paciente</translation>
    </message>
    <message>
        <source>This message names no patient: PID-3, PID-2 and PID-4 hold no number.</source>
        <translation>Este mensaje no nombra a ningún paciente: PID-3, PID-2 y PID-4 no contienen ningún número.</translation>
    </message>
    <message>
        <source>Show the story of this visit</source>
        <translation>Mostrar la historia de este episodio</translation>
    </message>
    <message>
        <source>Story: visit</source>
        <translation>Historia: episodio</translation>
    </message>
    <message>
        <source>This message names no visit: PV1-19 and PID-18 hold no number.</source>
        <translation>Este mensaje no nombra ningún episodio: PV1-19 y PID-18 no contienen ningún número.</translation>
    </message>
    <message>
        <source>Show the story of this order</source>
        <translation>Mostrar la historia de esta orden</translation>
    </message>
    <message>
        <source>Story: order</source>
        <translation>Historia: orden</translation>
    </message>
    <message>
        <source>This message names no order: ORC, OBR and TXA hold no number.</source>
        <translation>Este mensaje no nombra ninguna orden: ORC, OBR y TXA no contienen ningún número.</translation>
    </message>
    <message>
        <source>Feed checks: %1</source>
        <translation>Comprobaciones de la fuente: %1</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>This value is not shown as it is, so it cannot be changed here. Open the value, or show what is masked.</source>
        <translation>Este valor no se muestra tal cual, así que no se puede cambiar aquí. Abrir el valor o mostrar lo que está oculto.</translation>
    </message>
</context>
<context>
    <name>ThresholdEffect</name>
    <message numerus="yes">
        <source>%n elements change from %1 to %2.</source>
        <translation>
            <numerusform>%n elemento pasa de %1 a %2.</numerusform>
            <numerusform>%n elementos pasan de %1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions more.</source>
        <translation>
            <numerusform>%n condición más.</numerusform>
            <numerusform>%n condiciones más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions fewer.</source>
        <translation>
            <numerusform>%n condición menos.</numerusform>
            <numerusform>%n condiciones menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets more.</source>
        <translation>
            <numerusform>%n conjunto de valores más.</numerusform>
            <numerusform>%n conjuntos de valores más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets fewer.</source>
        <translation>
            <numerusform>%n conjunto de valores menos.</numerusform>
            <numerusform>%n conjuntos de valores menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants more.</source>
        <translation>
            <numerusform>%n constante más.</numerusform>
            <numerusform>%n constantes más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants fewer.</source>
        <translation>
            <numerusform>%n constante menos.</numerusform>
            <numerusform>%n constantes menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types change.</source>
        <translation>
            <numerusform>%n tipo cambia.</numerusform>
            <numerusform>%n tipos cambian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdPane</name>
    <message>
        <source>Required (R) from</source>
        <translation>Requerido (R) desde</translation>
    </message>
    <message>
        <source>Filled in at least this share of its places, an element is proposed as R.</source>
        <translation>Relleno en al menos esta parte de sus lugares, un elemento se propone como R.</translation>
    </message>
    <message>
        <source>Expected (RE) from</source>
        <translation>Esperado (RE) desde</translation>
    </message>
    <message>
        <source>Filled less often than this, an element is proposed as O.</source>
        <translation>Relleno con menos frecuencia, un elemento se propone como O.</translation>
    </message>
    <message>
        <source>Least places for R</source>
        <translation>Lugares mínimos para R</translation>
    </message>
    <message>
        <source>With fewer places than this only what the standard requires is proposed as R.</source>
        <translation>Con menos lugares solo se propone como R lo que la norma exige.</translation>
    </message>
    <message>
        <source>Types and conditions hold in</source>
        <translation>Tipos y condiciones valen en</translation>
    </message>
    <message>
        <source>A type or a condition is proposed when it holds in this share of its cases.</source>
        <translation>Un tipo o una condición se propone cuando vale en esta parte de los casos.</translation>
    </message>
    <message>
        <source>Least cases of a condition</source>
        <translation>Casos mínimos de una condición</translation>
    </message>
    <message>
        <source>So many cases must be seen where a condition holds, and as many where not.</source>
        <translation>Deben verse tantos casos donde una condición vale, y otros tantos donde no.</translation>
    </message>
    <message>
        <source>Most codes of a value set</source>
        <translation>Códigos de un conjunto, como máximo</translation>
    </message>
    <message>
        <source>With more different values than this no value set is proposed.</source>
        <translation>Con más valores distintos no se propone ningún conjunto de valores.</translation>
    </message>
    <message>
        <source>Least values for a value set</source>
        <translation>Valores mínimos para un conjunto</translation>
    </message>
    <message>
        <source>So many values must be seen before they are taken for all there are.</source>
        <translation>Deben verse tantos valores antes de tomarlos por todos los que hay.</translation>
    </message>
    <message>
        <source>Values seen once, at most</source>
        <translation>Valores vistos una vez, como máximo</translation>
    </message>
    <message>
        <source>When a greater share of the values was seen only once, more of them are still to come.</source>
        <translation>Si una parte mayor de los valores se vio una sola vez, aún vendrán más.</translation>
    </message>
</context>
<context>
    <name>TrafficChart</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>otros tipos</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ValueSize</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plumbline, the interface analyst&apos;s workbench for HL7 v2.</source>
        <translation>Plumbline, el banco de trabajo del analista de interfaces para HL7 v2.</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Abrir una ventana propia.</translation>
    </message>
    <message>
        <source>Do not open what was open last time.</source>
        <translation>No abrir lo que estaba abierto la última vez.</translation>
    </message>
    <message>
        <source>Use this file of settings.</source>
        <translation>Usar este archivo de ajustes.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Abrir el proyecto de ejemplo.</translation>
    </message>
    <message>
        <source>Files, folders or archives to open.</source>
        <translation>Archivos, carpetas o archivos comprimidos que abrir.</translation>
    </message>
</context>
<context>
    <name>plumb::desk</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Wrap long segments</source>
        <translation>Ajustar los segmentos largos</translation>
    </message>
    <message>
        <source>Show control characters and line ends</source>
        <translation>Mostrar caracteres de control y fines de línea</translation>
    </message>
    <message>
        <source>Complete at the cursor</source>
        <translation>Completar en el cursor</translation>
    </message>
    <message>
        <source>Say what is at the cursor</source>
        <translation>Explicar lo que hay en el cursor</translation>
    </message>
    <message>
        <source>Repair what is at the cursor</source>
        <translation>Reparar lo que hay en el cursor</translation>
    </message>
    <message>
        <source>Open the value at the cursor</source>
        <translation>Abrir el valor del cursor</translation>
    </message>
    <message>
        <source>Copy the path at the cursor</source>
        <translation>Copiar la ruta del cursor</translation>
    </message>
    <message>
        <source>Write the code as its table does</source>
        <translation>Escribir el código como en su tabla</translation>
    </message>
    <message>
        <source>Write %1, as its table does</source>
        <translation>Escribir %1, como en su tabla</translation>
    </message>
    <message>
        <source>Remove the blanks around the value</source>
        <translation>Quitar los espacios alrededor del valor</translation>
    </message>
    <message>
        <source>Remove the delimiters at the end of %1</source>
        <translation>Quitar los delimitadores al final de %1</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Vaciar la lista de archivos recientes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Take the tour from the beginning</source>
        <translation>Hacer el recorrido desde el principio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Check the feed as a whole</source>
        <translation>Comprobar la fuente en conjunto</translation>
    </message>
    <message>
        <source>Feed checks: %1</source>
        <translation>Comprobaciones de la fuente: %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>en proceso</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>traslado de %1 a %2</translation>
    </message>
    <message>
        <source>class %1 became %2</source>
        <translation>clase: de %1 a %2</translation>
    </message>
    <message>
        <source>admitted %1</source>
        <translation>ingreso %1</translation>
    </message>
    <message>
        <source>discharged %1</source>
        <translation>alta %1</translation>
    </message>
    <message>
        <source>one number became another</source>
        <translation>un número pasó a ser otro</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 pasó a ser %2</translation>
    </message>
    <message>
        <source>ordered: %1</source>
        <translation>solicitado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>result arrived: %1</source>
        <translation>resultado recibido: %1</translation>
    </message>
    <message>
        <source>result arrived: %1, %2</source>
        <translation>resultado recibido: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambiado: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>Story of a patient</source>
        <translation>Historia de un paciente</translation>
    </message>
    <message>
        <source>Story of a visit</source>
        <translation>Historia de un episodio</translation>
    </message>
    <message>
        <source>Story of an order</source>
        <translation>Historia de una orden</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source> and %Ln more</source>
        <translation> y %Ln más</translation>
    </message>
    <message>
        <source>placer</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>ejecutor</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>messages: %1</source>
        <translation>mensajes: %1</translation>
    </message>
    <message>
        <source>Of no visit or order, %1</source>
        <translation>Sin episodio ni orden, %1</translation>
    </message>
    <message>
        <source>Visit %1, %2</source>
        <translation>Episodio %1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Orden %1, %2</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte %1 of the data (hex %2) is no part of %3; what stands before it is shown.</source>
        <translation>El byte %1 de los datos (hex %2) no es parte de %3; se muestra lo que hay antes.</translation>
    </message>
    <message>
        <source>The %1 ends in the middle, after %2 bytes: the value was probably cut by its sender or on the way.</source>
        <translation>Los datos en %1 se interrumpen tras %2 bytes: es probable que el valor se cortara en el emisor o en el camino.</translation>
    </message>
    <message>
        <source>The %1 has no padding at its end, at byte %2: it may have been cut.</source>
        <translation>Los datos en %1 no tienen relleno al final, en el byte %2: puede que se hayan cortado.</translation>
    </message>
    <message>
        <source>The %1 goes on after its end, at byte %2; what stands before it is shown.</source>
        <translation>Los datos en %1 siguen después de su final, en el byte %2; se muestra lo que hay antes.</translation>
    </message>
    <message>
        <source>%1 of the bytes are not valid in %2, the first is byte %3; they are shown as U+FFFD.</source>
        <translation>%1 de los bytes no son válidos en %2, el primero es el byte %3; se muestran como U+FFFD.</translation>
    </message>
    <message>
        <source>The %1 is not well formed at line %2, column %3; it is shown as it stands.</source>
        <translation>El %1 no está bien formado en la línea %2, columna %3; se muestra tal cual.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The picture has %1 x %2 pixels, which is too large to be shown here. Save it and open it with a picture viewer.</source>
        <translation>La imagen tiene %1 x %2 píxeles, demasiado grande para mostrarla aquí. Guardarla y abrirla con un visor de imágenes.</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.</source>
        <translation>La imagen no se puede leer: está dañada o se cortó. Sus bytes se pueden ver en hex y guardar.</translation>
    </message>
    <message>
        <source>The RTF ends within a group: it was probably cut.</source>
        <translation>El RTF termina dentro de un grupo: es probable que se cortara.</translation>
    </message>
    <message>
        <source>The end of the PDF is missing: it was probably cut.</source>
        <translation>Falta el final del PDF: es probable que se cortara.</translation>
    </message>
    <message>
        <source>Open a spec</source>
        <translation>Abrir una spec</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Specs (*.yaml *.yml *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Elegir primero un hallazgo.</translation>
    </message>
    <message>
        <source>This rule comes from the standard, not from a line of a spec.</source>
        <translation>Esta regla viene del estándar, no de una línea de una spec.</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Write a new spec</source>
        <translation>Escribir una spec nueva</translation>
    </message>
    <message>
        <source>Edit the spec of these messages</source>
        <translation>Editar la spec de estos mensajes</translation>
    </message>
    <message>
        <source>The messages are held against the standard. Choose a spec in the findings, or write a new one.</source>
        <translation>Los mensajes se comparan con el estándar. Elija una spec en los hallazgos o escriba una nueva.</translation>
    </message>
    <message>
        <source>Save the spec</source>
        <translation>Guardar la spec</translation>
    </message>
    <message>
        <source>Save the spec as</source>
        <translation>Guardar la spec como</translation>
    </message>
    <message>
        <source>Go to the next problem of the spec</source>
        <translation>Ir al siguiente problema de la spec</translation>
    </message>
    <message>
        <source>Go to the problem of the spec before</source>
        <translation>Ir al problema anterior de la spec</translation>
    </message>
    <message>
        <source>Show what the change of the spec does</source>
        <translation>Mostrar lo que causa el cambio de la spec</translation>
    </message>
    <message>
        <source>Go to the next part of the spec</source>
        <translation>Ir a la siguiente parte de la spec</translation>
    </message>
    <message>
        <source>Hold the messages against the spec in front</source>
        <translation>Comparar los mensajes con la spec mostrada</translation>
    </message>
    <message>
        <source>Go to the rule of the finding</source>
        <translation>Ir a la regla del hallazgo</translation>
    </message>
    <message>
        <source>Fold or unfold the group at the cursor</source>
        <translation>Plegar o desplegar el grupo en el cursor</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>Reopen the document that was closed last</source>
        <translation>Volver a abrir el último documento cerrado</translation>
    </message>
    <message>
        <source>Discard what is kept of closed documents</source>
        <translation>Descartar lo conservado de documentos cerrados</translation>
    </message>
    <message>
        <source>The pages of the PDF cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.</source>
        <translation>No se pueden leer las páginas del PDF: está dañado o fue cortado. Sus bytes se pueden ver en hexadecimal y guardar.</translation>
    </message>
    <message>
        <source>The PDF asks for a password, so its pages cannot be shown. Save it and open it with a PDF viewer.</source>
        <translation>El PDF pide una contraseña, por eso no se pueden mostrar sus páginas. Guárdelo y ábralo con un visor de PDF.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be drawn: it is damaged.</source>
        <translation>No se puede dibujar la página %1 del PDF: está dañada.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF takes too long to draw, so it and what follows are not shown. Save it and open it with a PDF viewer.</source>
        <translation>La página %1 del PDF tarda demasiado en dibujarse, por eso no se muestran ni ella ni las siguientes. Guárdelo y ábralo con un visor de PDF.</translation>
    </message>
    <message>
        <source>The PDF has %1, which is too large to be shown here. Save it and open it with a PDF viewer.</source>
        <translation>El PDF tiene %1, demasiado grande para mostrarlo aquí. Guárdelo y ábralo con un visor de PDF.</translation>
    </message>
    <message>
        <source>Pages of a PDF cannot be drawn, because a part of the program, %1, cannot be loaded: %2. Install Plumbline again, or save the PDF and open it with a PDF viewer.</source>
        <translation>No se pueden dibujar páginas de un PDF porque no se puede cargar una parte del programa, %1: %2. Instale Plumbline de nuevo, o guarde el PDF y ábralo con un visor de PDF.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ActivityModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Stop this work (Delete)</source>
        <translation>Detener este trabajo (Supr)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ActivityPanel</name>
    <message>
        <source>Work in the background</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Work that takes a moment, such as reading, searching and checking, is listed here while it runs, and what came of it afterwards.</source>
        <translation>El trabajo que tarda un momento, como leer, buscar y comprobar, aparece aquí mientras se ejecuta y después con su resultado.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Stop everything that runs in the background</source>
        <translation>Detener todo lo que se ejecuta en segundo plano</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Stop all work in the background</source>
        <translation>Detener todo el trabajo en segundo plano</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AgainstModel</name>
    <message>
        <source>satisfied</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no pedido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>no comprobable</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>exceptuado</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>%1 has no such message</source>
        <translation>%1 no tiene ese mensaje</translation>
    </message>
    <message>
        <source>not allowed by %1</source>
        <translation>no permitido por %1</translation>
    </message>
    <message>
        <source>the spec does not have it</source>
        <translation>la spec no lo tiene</translation>
    </message>
    <message>
        <source>outside the structure, may stand anywhere</source>
        <translation>fuera de la estructura, puede estar en cualquier lugar</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 repeticiones</translation>
    </message>
    <message>
        <source>1 problem inside</source>
        <translation>1 problema dentro</translation>
    </message>
    <message>
        <source>%1 problems inside</source>
        <translation>%1 problemas dentro</translation>
    </message>
    <message>
        <source>The spec gives no condition that can be checked.</source>
        <translation>La spec no da una condición que se pueda comprobar.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The spec asks</source>
        <translation>La spec pide</translation>
    </message>
    <message>
        <source>The message has</source>
        <translation>El mensaje tiene</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AgainstPanel</name>
    <message>
        <source>Spec against message</source>
        <translation>Spec frente a mensaje</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir al problema siguiente</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Ir al problema anterior</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Show what is asked for or sent</source>
        <translation>Mostrar lo pedido o enviado</translation>
    </message>
    <message>
        <source>Show the whole spec</source>
        <translation>Mostrar toda la spec</translation>
    </message>
    <message>
        <source>Show problems only</source>
        <translation>Mostrar solo los problemas</translation>
    </message>
    <message>
        <source>Show what is in the message only</source>
        <translation>Mostrar lo que solo está en el mensaje</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked or sent</source>
        <translation>Pedido o enviado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Solo en el mensaje</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Choose the message again to compare it.</source>
        <translation>Elegir de nuevo el mensaje para compararlo.</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <source>Choose a message in the list to see it beside its spec.</source>
        <translation>Elegir un mensaje en la lista para verlo junto a su spec.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>A message of this size takes a moment.</source>
        <translation>Un mensaje de este tamaño tarda un momento.</translation>
    </message>
    <message>
        <source>Hold a message against its spec</source>
        <translation>Comparar un mensaje con su spec</translation>
    </message>
    <message>
        <source>The message was not compared</source>
        <translation>El mensaje no se comparó</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Ningún problema</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada de ese tipo</translation>
    </message>
    <message>
        <source>Everything that can be checked agrees with the spec.</source>
        <translation>Todo lo que se puede comprobar cumple la spec.</translation>
    </message>
    <message>
        <source>The message has nothing that the spec does not have.</source>
        <translation>El mensaje no tiene nada que la spec no tenga.</translation>
    </message>
    <message>
        <source>There is no further problem in this message.</source>
        <translation>No hay más problemas en este mensaje.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Elegir primero filas.</translation>
    </message>
    <message>
        <source>1 row was copied.</source>
        <translation>Se copió 1 fila.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>Se copiaron %1 filas.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AnswerBox</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Say this and go to the next doubt (Enter)</source>
        <translation>Responder así e ir a la duda siguiente (Intro)</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Retirar la respuesta</translation>
    </message>
    <message>
        <source>Take back what was said last (Ctrl+Z)</source>
        <translation>Retirar la última respuesta (Ctrl+Z)</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>The document says &quot;%1&quot;, %2</source>
        <translation>El documento dice «%1», %2</translation>
    </message>
    <message>
        <source>No doubt waits. The spec says what the document says.</source>
        <translation>No queda ninguna duda. La especificación dice lo que dice el documento.</translation>
    </message>
    <message>
        <source>What the document leaves open is asked here.</source>
        <translation>Lo que el documento deja abierto se pregunta aquí.</translation>
    </message>
    <message>
        <source>Type what it means</source>
        <translation>Escribir lo que significa</translation>
    </message>
    <message>
        <source>Type what it means: %1</source>
        <translation>Escribir lo que significa: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Application</name>
    <message>
        <source>%1 - Plumbline</source>
        <translation>%1 - Plumbline</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>The sample project is not there. Install the program anew, or open a file of your own.</source>
        <translation>El proyecto de ejemplo no está. Reinstalar el programa o abrir un archivo propio.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>HL7 as it stands (*.hl7)</source>
        <translation>HL7 tal cual (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with CR (*.hl7)</source>
        <translation>HL7, segmentos terminados en CR (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with LF (*.hl7)</source>
        <translation>HL7, segmentos terminados en LF (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with CR LF (*.hl7)</source>
        <translation>HL7, segmentos terminados en CR LF (*.hl7)</translation>
    </message>
    <message>
        <source>MLLP frames (*.mllp)</source>
        <translation>Tramas MLLP (*.mllp)</translation>
    </message>
    <message>
        <source>Batch file (*.hl7)</source>
        <translation>Archivo de lote (*.hl7)</translation>
    </message>
    <message>
        <source>JSON, a message a line (*.ndjson)</source>
        <translation>JSON, un mensaje por línea (*.ndjson)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages stand in %1.</source>
        <translation>
            <numerusform>%Ln mensaje guardado en %1.</numerusform>
            <numerusform>%Ln mensajes guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open what the clipboard holds</source>
        <translation>Abrir lo que contiene el portapapeles</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>El portapapeles no contiene texto ni archivos.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Abrir otra ventana</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Cerrar el documento</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation>Mostrar la página de inicio</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar los mensajes</translation>
    </message>
    <message>
        <source>Go to the tree</source>
        <translation>Ir al árbol</translation>
    </message>
    <message>
        <source>Go to the next document</source>
        <translation>Ir al documento siguiente</translation>
    </message>
    <message>
        <source>Go to the previous document</source>
        <translation>Ir al documento anterior</translation>
    </message>
    <message>
        <source>Put the document beside the others</source>
        <translation>Poner el documento junto a los demás</translation>
    </message>
    <message>
        <source>Hide names, identifiers and free text</source>
        <translation>Ocultar nombres, identificadores y textos libres</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Abrir el manual</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Go to the next message</source>
        <translation>Ir al mensaje siguiente</translation>
    </message>
    <message>
        <source>Go to the previous message</source>
        <translation>Ir al mensaje anterior</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Ir al primer mensaje</translation>
    </message>
    <message>
        <source>Go to the last message</source>
        <translation>Ir al último mensaje</translation>
    </message>
    <message>
        <source>Go to the next message with findings</source>
        <translation>Ir al siguiente mensaje con hallazgos</translation>
    </message>
    <message>
        <source>Go to the previous message with findings</source>
        <translation>Ir al mensaje anterior con hallazgos</translation>
    </message>
    <message>
        <source>Write a filter</source>
        <translation>Escribir un filtro</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Buscar un texto</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Only messages lacking this</source>
        <translation>Solo mensajes sin esto</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Which field shall be a column?</source>
        <translation>¿Qué campo será una columna?</translation>
    </message>
    <message>
        <source>Write a path of a field, such as PID-3.1, OBX[2]-5 or ZPD-2.</source>
        <translation>Escribir la ruta de un campo, como PID-3.1, OBX[2]-5 o ZPD-2.</translation>
    </message>
    <message>
        <source>Copy the selected messages</source>
        <translation>Copiar los mensajes seleccionados</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Seleccionar todos los mensajes</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Show fields with values</source>
        <translation>Mostrar los campos con valor</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Show all fields that are defined</source>
        <translation>Mostrar todos los campos definidos</translation>
    </message>
    <message>
        <source>Show fields with findings</source>
        <translation>Mostrar los campos con hallazgos</translation>
    </message>
    <message>
        <source>Show the groups of the structure</source>
        <translation>Mostrar los grupos de la estructura</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Desplegar todas las filas</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Plegar todas las filas</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Editar el valor</translation>
    </message>
    <message>
        <source>Empty the value</source>
        <translation>Vaciar el valor</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy as Terser path</source>
        <translation>Copiar como ruta Terser</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Copiar como filtro</translation>
    </message>
    <message>
        <source>Paste messages</source>
        <translation>Pegar mensajes</translation>
    </message>
    <message>
        <source>The clipboard holds no message that begins with MSH, and no files.</source>
        <translation>El portapapeles no contiene ningún mensaje que empiece por MSH ni archivos.</translation>
    </message>
    <message>
        <source>%1 - %2 - Plumbline</source>
        <translation>%1 - %2 - Plumbline</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>All files (*);;HL7 messages (*.hl7 *.txt *.log *.dat);;Network captures (*.pcap *.pcapng *.cap);;Plumbline projects (*.plumb)</source>
        <translation>Todos los archivos (*);;Mensajes HL7 (*.hl7 *.txt *.log *.dat);;Capturas de red (*.pcap *.pcapng *.cap);;Proyectos de Plumbline (*.plumb)</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Seguir este archivo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AskLine</name>
    <message>
        <source>Enter to take it, Escape to leave it</source>
        <translation>Enter para aceptar, Escape para cancelar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditFilter</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Find in the audit trail</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Buscar en todas las columnas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditModel</name>
    <message>
        <source>%1, not as it was written</source>
        <translation>%1, no tal como se escribió</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditNotes</name>
    <message>
        <source>The project is open for reading only: what is looked at here is not written into its audit trail.</source>
        <translation>El proyecto está abierto solo para lectura: lo que se mira aquí no se anota en su registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditPage</name>
    <message>
        <source>Take the head from a file</source>
        <translation>Tomar la cabecera de un archivo</translation>
    </message>
    <message>
        <source>Save the head of the audit trail</source>
        <translation>Guardar la cabecera del registro de auditoría</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Guardar el registro de auditoría</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Show the audit trail</source>
        <translation>Mostrar el registro de auditoría</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Save the audit trail as CSV</source>
        <translation>Guardar el registro de auditoría como CSV</translation>
    </message>
    <message>
        <source>Save the audit trail as JSON</source>
        <translation>Guardar el registro de auditoría como JSON</translation>
    </message>
    <message>
        <source>The whole trail as CSV…</source>
        <translation>El registro entero como CSV…</translation>
    </message>
    <message>
        <source>The whole trail as JSON…</source>
        <translation>El registro entero como JSON…</translation>
    </message>
    <message>
        <source>Its head alone…</source>
        <translation>Solo su cabecera…</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Registro de auditoría, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Shows what was done since</source>
        <translation>Muestra lo que se hizo desde entonces</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the trail, or its head, to a file</source>
        <translation>Guardar el registro, o su cabecera, en un archivo</translation>
    </message>
    <message>
        <source>An exported head to hold the trail against (need not be given)</source>
        <translation>Una cabecera exportada con la que comparar el registro (opcional)</translation>
    </message>
    <message>
        <source>Exported head</source>
        <translation>Cabecera exportada</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Look whether a row was changed, removed or moved</source>
        <translation>Mirar si una fila se cambió, quitó o movió</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Ningún proyecto está abierto</translation>
    </message>
    <message>
        <source>A project keeps who did what, when and on which machine. It is shown here while the project is open.</source>
        <translation>Un proyecto guarda quién hizo qué, cuándo y en qué máquina. Se muestra aquí mientras el proyecto está abierto.</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>Choose everything, everyone and any time, and clear the find box.</source>
        <translation>Elija todo, todos y cualquier momento, y vacíe el cuadro de búsqueda.</translation>
    </message>
    <message>
        <source>The trail is empty</source>
        <translation>El registro está vacío</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Leyendo el registro de auditoría</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>This is no head of an audit trail: one is a number, a colon and 64 digits and letters.</source>
        <translation>Esto no es la cabecera de un registro de auditoría: una cabecera es un número, dos puntos y 64 cifras y letras.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying the audit trail</source>
        <translation>Verificando el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Builder</name>
    <message>
        <source>This spec</source>
        <translation>Esta spec</translation>
    </message>
    <message>
        <source>Entry in line %1</source>
        <translation>Entrada en la línea %1</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>División</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeForm</name>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Make it where it is absent</source>
        <translation>Crear donde esté ausente</translation>
    </message>
    <message>
        <source>Write delimiters as they stand</source>
        <translation>Escribir los delimitadores tal cual</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Qué lo reemplaza</translation>
    </message>
    <message>
        <source>what takes its place</source>
        <translation>qué lo reemplaza</translation>
    </message>
    <message>
        <source>Which repetitions</source>
        <translation>Qué repeticiones</translation>
    </message>
    <message>
        <source>Over which messages</source>
        <translation>En qué mensajes</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Repetitions as the path says</source>
        <translation>Repeticiones según la ruta</translation>
    </message>
    <message>
        <source>First repetition</source>
        <translation>Primera repetición</translation>
    </message>
    <message>
        <source>All repetitions</source>
        <translation>Todas las repeticiones</translation>
    </message>
    <message>
        <source>Repetitions where</source>
        <translation>Repeticiones donde</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>In the selected messages (%1)</source>
        <translation>En los mensajes seleccionados (%1)</translation>
    </message>
    <message>
        <source>In the messages of the list (%1)</source>
        <translation>En los mensajes de la lista (%1)</translation>
    </message>
    <message>
        <source>In all messages (%1)</source>
        <translation>En todos los mensajes (%1)</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeListModel</name>
    <message>
        <source>made again</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Chincheta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeModel</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangePage</name>
    <message>
        <source>Change many</source>
        <translation>Cambiar muchos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Mirando qué cambiaría</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln messages</source>
        <translation>
            <numerusform>Cambiar %Ln mensaje</numerusform>
            <numerusform>Cambiar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages were closed.</source>
        <translation>Los mensajes se cerraron.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Open messages and choose Change many again.</source>
        <translation>Abra mensajes y elija de nuevo Cambiar muchos.</translation>
    </message>
    <message>
        <source>Write a path, such as PID-8 or OBX[*]-11, and what shall happen to it. Nothing is changed before you say so.</source>
        <translation>Escriba una ruta, como PID-8 u OBX[*]-11, y qué debe ocurrir. Nada cambia hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>%1 of %2 messages change</source>
        <translation>Cambian %1 de %2 mensajes</translation>
    </message>
    <message>
        <source>%1 lack the path</source>
        <translation>%1 no tienen la ruta</translation>
    </message>
    <message>
        <source>%1 hold nothing of it</source>
        <translation>%1 no contienen nada de ello</translation>
    </message>
    <message>
        <source>%1 hold it already</source>
        <translation>%1 ya lo contienen</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 no se pueden cambiar</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message>
        <source>Every message lacks the path, or holds nothing that would change.</source>
        <translation>Todos los mensajes carecen de la ruta o no contienen nada que cambiaría.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln messages</source>
        <translation>
            <numerusform>%1 en %Ln mensaje</numerusform>
            <numerusform>%1 en %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were changed, in one step: %1 takes it back.</source>
        <translation>
            <numerusform>Se cambió %Ln mensaje, en un paso: %1 lo deshace.</numerusform>
            <numerusform>Se cambiaron %Ln mensajes, en un paso: %1 lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Write another change, or look at the messages in their list.</source>
        <translation>Escriba otro cambio o mire los mensajes en su lista.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Checks</name>
    <message>
        <source>HL7 standard</source>
        <translation>Estándar HL7</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Specs by rules</source>
        <translation>Specs por reglas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedDocuments</name>
    <message>
        <source>Keeping edits of %1</source>
        <translation>Conservando los cambios de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedModel</name>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln mensaje modificado</numerusform>
            <numerusform>%Ln mensajes modificados</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted or new</source>
        <translation>pegado o nuevo</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cerrado %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ColoursModel</name>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ColoursPanel</name>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>No colour rules</source>
        <translation>Sin reglas de color</translation>
    </message>
    <message>
        <source>Write a filter above, choose a letter and a colour, and add it: messages that match are coloured in every list. The first rule that holds counts.</source>
        <translation>Escriba un filtro arriba, elija una letra y un color y añada la regla: los mensajes que coincidan se colorean en todas las listas. Cuenta la primera regla que se cumple.</translation>
    </message>
    <message>
        <source>Letter before the row</source>
        <translation>Letra delante de la fila</translation>
    </message>
    <message>
        <source>Colour of the row</source>
        <translation>Color de la fila</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <translation>Filtro de la regla</translation>
    </message>
    <message>
        <source>MSH-9.2 = A08 and PID-8 = F</source>
        <translation>MSH-9.2 = A08 and PID-8 = F</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir la regla</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Bajar la regla</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>plumb::desk::CompletionPopup</name>
    <message>
        <source>What could stand here</source>
        <translation>Lo que podría ir aquí</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffActions</name>
    <message>
        <source>Mark the message for comparing</source>
        <translation>Marcar el mensaje para comparar</translation>
    </message>
    <message>
        <source>Compare with the marked message</source>
        <translation>Comparar con el mensaje marcado</translation>
    </message>
    <message>
        <source>Compare with the message before</source>
        <translation>Comparar con el mensaje anterior</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>Comparar con el portapapeles</translation>
    </message>
    <message>
        <source>Compare with what it was before it was edited</source>
        <translation>Comparar con lo que era antes de editarlo</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Ir a la diferencia siguiente</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Ir a la diferencia anterior</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>Intercambiar los lados de la comparación</translation>
    </message>
    <message>
        <source>Copy the differences as text</source>
        <translation>Copiar las diferencias como texto</translation>
    </message>
    <message>
        <source>Copy the differences as Markdown</source>
        <translation>Copiar las diferencias como Markdown</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 is marked. Go to another message and compare it with this one.</source>
        <translation>%1 está marcado. Ir a otro mensaje y compararlo con este.</translation>
    </message>
    <message>
        <source>The clipboard holds no message: no line in it starts with MSH. Copy one and try again.</source>
        <translation>El portapapeles no contiene ningún mensaje: ninguna línea empieza por MSH. Copiar uno y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>%1, before its edits</source>
        <translation>%1, antes de sus ediciones</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, editado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffModel</name>
    <message>
        <source>Line ends</source>
        <translation>Fines de línea</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ añadido</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− quitado</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ cambiado</translation>
    </message>
    <message>
        <source>↕ moved from line %1 to line %2</source>
        <translation>↕ movido de la línea %1 a la línea %2</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ movido</translation>
    </message>
    <message>
        <source>≠ was %1, is %2</source>
        <translation>≠ antes %1, ahora %2</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>≈ same meaning</source>
        <translation>≈ mismo significado</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffPage</name>
    <message>
        <source>Comparison of two messages</source>
        <translation>Comparación de dos mensajes</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Ir a la diferencia anterior</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Ir a la diferencia siguiente</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Copiar las diferencias</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Por significado</translation>
    </message>
    <message>
        <source>Delimiters, line ends, the spelling of escapes and empty elements at the end make no difference</source>
        <translation>Los delimitadores, los fines de línea, la forma de los escapes y los elementos vacíos al final no cuentan como diferencia</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Differences of form count, and absent is not empty</source>
        <translation>Las diferencias de forma cuentan, y ausente no es vacío</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Leave out what is the same</source>
        <translation>Omitir lo que es igual</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>Rutas que ignorar</translation>
    </message>
    <message>
        <source>Paths, such as MSH-7, MSH-10</source>
        <translation>Rutas, como MSH-7, MSH-10</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Comparando...</translation>
    </message>
    <message>
        <source>Large messages take a moment.</source>
        <translation>Los mensajes grandes tardan un momento.</translation>
    </message>
    <message>
        <source>Compare two messages</source>
        <translation>Comparar dos mensajes</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>The messages were not compared</source>
        <translation>Los mensajes no se compararon</translation>
    </message>
    <message>
        <source>The messages are the same, byte by byte</source>
        <translation>Los mensajes son iguales, byte a byte</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>They differ in form only; choose Exact to see where.</source>
        <translation>Solo difieren en la forma; elegir Exacta para ver dónde.</translation>
    </message>
    <message>
        <source>Switch &quot;Only differences&quot; off to see the messages.</source>
        <translation>Desactivar &quot;Solo diferencias&quot; para ver los mensajes.</translation>
    </message>
    <message>
        <source>Exactly the same</source>
        <translation>Exactamente iguales</translation>
    </message>
    <message>
        <source>The same in meaning</source>
        <translation>Iguales en significado</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 diferencias</translation>
    </message>
    <message>
        <source>%1 in 1 segment</source>
        <translation>%1 en 1 segmento</translation>
    </message>
    <message>
        <source>%1 in %2 segments</source>
        <translation>%1 en %2 segmentos</translation>
    </message>
    <message>
        <source>; %1 ignored</source>
        <translation>; ignoradas: %1</translation>
    </message>
    <message>
        <source>; %1 of form only</source>
        <translation>; solo de forma: %1</translation>
    </message>
    <message>
        <source>; the first are listed</source>
        <translation>; se muestran las primeras</translation>
    </message>
    <message>
        <source>moved from line 100 to line 100</source>
        <translation>movido de la línea 100 a la línea 100</translation>
    </message>
    <message>
        <source>The differences were copied.</source>
        <translation>Se copiaron las diferencias.</translation>
    </message>
    <message>
        <source>The differences were copied as a Markdown table.</source>
        <translation>Se copiaron las diferencias como tabla Markdown.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentArea</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentFace</name>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentPage</name>
    <message>
        <source>No project is open</source>
        <translation>Ningún proyecto está abierto</translation>
    </message>
    <message>
        <source>%1, kept in the project. To read only.</source>
        <translation>%1, guardado en el proyecto. Solo para leer.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Hidden while the mask is on.</source>
        <translation>Oculto mientras la máscara está activa.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1, as the project keeps it. To read only: its file is not there, or holds another text.</source>
        <translation>%1, tal como lo guarda el proyecto. Solo lectura: su archivo no está o contiene otro texto.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentPages</name>
    <message>
        <source>Drawing pages</source>
        <translation>Dibujando páginas</translation>
    </message>
    <message>
        <source>A sample message, hidden by the privacy mask</source>
        <translation>Un mensaje de ejemplo, oculto por la máscara de privacidad</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentText</name>
    <message>
        <source>The document shows here.</source>
        <translation>Aquí aparece el documento.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DropArea</name>
    <message>
        <source>Drop files, folders, archives or text here</source>
        <translation>Soltar aquí archivos, carpetas, archivos comprimidos o texto</translation>
    </message>
    <message>
        <source>HL7 files, logs, dumps and captures of any size, also zipped. They are read where they lie and never changed.</source>
        <translation>Archivos HL7, registros, volcados y capturas de cualquier tamaño, también comprimidos. Se leen donde están y nunca se modifican.</translation>
    </message>
    <message>
        <source>Drop area</source>
        <translation>Zona para soltar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectModel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>the first %1 of %2 messages</source>
        <translation>los primeros %1 de %2 mensajes</translation>
    </message>
    <message numerus="yes">
        <source>This spec makes %1 findings in %2.</source>
        <translation>
            <numerusform>Esta spec da %1 hallazgo en %2.</numerusform>
            <numerusform>Esta spec da %1 hallazgos en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings and removes %2 in %3.</source>
        <translation>
            <numerusform>Este cambio añade %1 hallazgo y quita %2 en %3.</numerusform>
            <numerusform>Este cambio añade %1 hallazgos y quita %2 en %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings in %2.</source>
        <translation>
            <numerusform>Este cambio añade %1 hallazgo en %2.</numerusform>
            <numerusform>Este cambio añade %1 hallazgos en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change removes %1 findings in %2.</source>
        <translation>
            <numerusform>Este cambio quita %1 hallazgo en %2.</numerusform>
            <numerusform>Este cambio quita %1 hallazgos en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change makes no difference in %1.</source>
        <translation>Este cambio no supone ninguna diferencia en %1.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectRun</name>
    <message>
        <source>Counting was stopped; the next change counts again.</source>
        <translation>El recuento se detuvo; el próximo cambio vuelve a contar.</translation>
    </message>
    <message>
        <source>Counting what the change of a spec does</source>
        <translation>Contando lo que causa el cambio de una spec</translation>
    </message>
    <message>
        <source>Open messages to see what a change of the spec does to their findings.</source>
        <translation>Abra mensajes para ver qué cambia en sus hallazgos al modificar la spec.</translation>
    </message>
    <message>
        <source>Check the messages of %1 (%2) to see what a change of the spec does to their findings.</source>
        <translation>Compruebe los mensajes de %1 (%2) para ver qué cambia en sus hallazgos al modificar la spec.</translation>
    </message>
    <message>
        <source>Nothing is changed. What a change does to %1 shows here.</source>
        <translation>No hay cambios. Lo que un cambio cause en %1 se muestra aquí.</translation>
    </message>
    <message>
        <source>The spec cannot be used as it is written; mend its errors to see what the change does.</source>
        <translation>La spec no se puede usar tal como está; corrija sus errores para ver lo que causa el cambio.</translation>
    </message>
    <message>
        <source>Counting what the change does</source>
        <translation>Contando lo que causa el cambio</translation>
    </message>
    <message>
        <source>Counting what the change does, %1 %</source>
        <translation>Contando lo que causa el cambio, %1 %</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointForm</name>
    <message>
        <source>Give it a name; confirmations ask for it.</source>
        <translation>Dele un nombre; las confirmaciones lo piden.</translation>
    </message>
    <message>
        <source>Another endpoint has this name.</source>
        <translation>Otro punto de conexión tiene este nombre.</translation>
    </message>
    <message>
        <source>Write three bytes in hexadecimal, such as 0B 1C 0D.</source>
        <translation>Escriba tres bytes en hexadecimal, como 0B 1C 0D.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>A name, or an address of IPv4 or IPv6</source>
        <translation>Un nombre, o una dirección IPv4 o IPv6</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Sending to an endpoint in production asks for its name first</source>
        <translation>Enviar a un punto de conexión en producción pide antes su nombre</translation>
    </message>
    <message>
        <source>May receive data of real patients</source>
        <translation>Puede recibir datos de pacientes reales</translation>
    </message>
    <message>
        <source>Messages of a source in production are sent without a question only where this is set</source>
        <translation>Los mensajes de una fuente en producción se envían sin preguntar solo donde esto está marcado</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Who said that it may be sent to</source>
        <translation>Quién dijo que se puede enviar allí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tiempo para conectar</translation>
    </message>
    <message>
        <source>TLS included</source>
        <translation>TLS incluido</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Tiempo para el acuse</translation>
    </message>
    <message>
        <source>From the last byte of a message to its acknowledgement</source>
        <translation>Del último byte de un mensaje a su acuse</translation>
    </message>
    <message>
        <source>Close when idle for</source>
        <translation>Cerrar tras una inactividad de</translation>
    </message>
    <message>
        <source>Messages under way at once</source>
        <translation>Mensajes en camino a la vez</translation>
    </message>
    <message>
        <source>More than one only where the receiver allows it</source>
        <translation>Más de uno solo donde el receptor lo permite</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>Messages of one patient stay in order all the same</source>
        <translation>Los mensajes de un paciente siguen en orden de todos modos</translation>
    </message>
    <message>
        <source>Recorded at once</source>
        <translation>Registrados a la vez</translation>
    </message>
    <message>
        <source>So many messages are recorded before they leave; after a crash as many may be unknown. In production always one</source>
        <translation>Tantos mensajes se registran antes de salir; tras una caída otros tantos pueden ser desconocidos. En producción siempre uno</translation>
    </message>
    <message>
        <source>A connection for each message</source>
        <translation>Una conexión por mensaje</translation>
    </message>
    <message>
        <source>Keep idle connections alive</source>
        <translation>Mantener vivas las conexiones inactivas</translation>
    </message>
    <message>
        <source>By TCP&apos;s own means</source>
        <translation>Con los medios de TCP</translation>
    </message>
    <message>
        <source>Bytes around a message</source>
        <translation>Bytes alrededor de un mensaje</translation>
    </message>
    <message>
        <source>Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D</source>
        <translation>Inicio, fin y lo que sigue al fin, en hexadecimal; MLLP tiene 0B 1C 0D</translation>
    </message>
    <message>
        <source>Charset of acknowledgements</source>
        <translation>Juego de caracteres de los acuses</translation>
    </message>
    <message>
        <source>Of those that do not say theirs in MSH-18; empty: as their bytes look</source>
        <translation>De los que no dicen el suyo en MSH-18; vacío: según sus bytes</translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation>Autoridades (PEM)</translation>
    </message>
    <message>
        <source>Trusted in place of the system&apos;s; empty: the system&apos;s</source>
        <translation>En lugar de las del sistema; vacío: las del sistema</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nombre del receptor</translation>
    </message>
    <message>
        <source>Whom its certificate must be of; empty: the host</source>
        <translation>De quién debe ser su certificado; vacío: el servidor</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Huella de su certificado</translation>
    </message>
    <message>
        <source>The SHA-256 that it must have; empty: any that is trusted</source>
        <translation>El SHA-256 que debe tener; vacío: cualquiera de confianza</translation>
    </message>
    <message>
        <source>Warn so many days before it ends</source>
        <translation>Avisar tantos días antes de que venza</translation>
    </message>
    <message>
        <source>What is done after an answer</source>
        <translation>Lo que se hace tras una respuesta</translation>
    </message>
    <message>
        <source>Write an address of this machine, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>Escriba una dirección de este equipo, como 127.0.0.1 o 0.0.0.0.</translation>
    </message>
    <message>
        <source>With TLS, it needs a certificate of ours to show (below).</source>
        <translation>Con TLS hace falta un certificado propio que mostrar (abajo).</translation>
    </message>
    <message>
        <source>Answers on another port</source>
        <translation>Respuestas en otro puerto</translation>
    </message>
    <message>
        <source>Where application acknowledgements come that the receiver does not send on the connection</source>
        <translation>Donde llegan los acuses de aplicación que el receptor no envía por la conexión</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks</source>
        <translation>127.0.0.1: solo este equipo; 0.0.0.0 o :: para todas sus redes</translation>
    </message>
    <message>
        <source>Kept until the program ends, and written nowhere unless that is wanted</source>
        <translation>Se guarda hasta que acaba el programa y no se escribe en ningún sitio salvo que se quiera</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Guardar la contraseña</translation>
    </message>
    <message>
        <source>In an encrypted project, else in the keychain of this computer</source>
        <translation>En un proyecto cifrado o, si no, en el llavero de este equipo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Address of that port</source>
        <translation>Dirección de ese puerto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointPage</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the endpoint</source>
        <translation>Conservar el punto de conexión</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nuevo punto de conexión</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Punto de conexión: %1</translation>
    </message>
    <message>
        <source>Endpoints are kept in a project. Make one, or open one that can be written.</source>
        <translation>Los puntos de conexión se guardan en un proyecto. Cree uno, o abra uno que se pueda escribir.</translation>
    </message>
    <message>
        <source>As it is kept in the project</source>
        <translation>Como está guardado en el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln cosa por corregir</numerusform>
            <numerusform>%Ln cosas por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin conservar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was changed of this endpoint is not kept yet.</source>
        <translation>Lo que se cambió en este punto de conexión aún no se ha conservado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Cerrar sin conservarlo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Feed</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Reading what came into %1</source>
        <translation>Leyendo lo que llegó a %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedCheckModel</name>
    <message>
        <source>Control id used twice by one sender</source>
        <translation>ID de control repetido por un emisor</translation>
    </message>
    <message>
        <source>Message time runs back</source>
        <translation>La hora del mensaje retrocede</translation>
    </message>
    <message>
        <source>Update of a visit without an admit</source>
        <translation>Actualización de un episodio sin ingreso</translation>
    </message>
    <message>
        <source>Old patient id used after a merge</source>
        <translation>ID de paciente antiguo usado tras una fusión</translation>
    </message>
    <message>
        <source>Result without an order</source>
        <translation>Resultado sin orden</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sin acuse</translation>
    </message>
    <message>
        <source>not checkable: no admit in this feed</source>
        <translation>no comprobable: no hay ingresos en esta fuente</translation>
    </message>
    <message>
        <source>not checkable: no order in this feed</source>
        <translation>no comprobable: no hay órdenes en esta fuente</translation>
    </message>
    <message>
        <source>not checkable: no acknowledgement in this feed</source>
        <translation>no comprobable: no hay acuses en esta fuente</translation>
    </message>
    <message>
        <source>the first %1 of %2 are listed</source>
        <translation>se muestran los primeros %1 de %2</translation>
    </message>
    <message>
        <source>already used by message %1</source>
        <translation>ya usado por el mensaje %1</translation>
    </message>
    <message>
        <source>before message %1 of the same sender</source>
        <translation>antes que el mensaje %1 del mismo emisor</translation>
    </message>
    <message>
        <source>no admit of this visit before it</source>
        <translation>ningún ingreso de este episodio antes</translation>
    </message>
    <message>
        <source>retired by a merge</source>
        <translation>retirado por una fusión</translation>
    </message>
    <message>
        <source>retired by message %1</source>
        <translation>retirado por el mensaje %1</translation>
    </message>
    <message>
        <source>no order with this number before it</source>
        <translation>ninguna orden con este número antes</translation>
    </message>
    <message>
        <source>no acknowledgement names it</source>
        <translation>ningún acuse lo nombra</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>ID de control</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedChecksView</name>
    <message>
        <source>Feed checks</source>
        <translation>Comprobaciones de la fuente</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>Open traffic, then press Check again.</source>
        <translation>Abrir tráfico y luego pulsar Volver a comprobar.</translation>
    </message>
    <message>
        <source>No feed is open</source>
        <translation>No hay ninguna fuente abierta</translation>
    </message>
    <message>
        <source>Checking the feeds</source>
        <translation>Comprobando las fuentes</translation>
    </message>
    <message>
        <source>Duplicates, order of times, admits, merges, orders and acknowledgements, over all messages at once.</source>
        <translation>Duplicados, orden de las horas, ingresos, fusiones, órdenes y acuses, en todos los mensajes a la vez.</translation>
    </message>
    <message>
        <source>Checking feeds as a whole</source>
        <translation>Comprobando las fuentes en conjunto</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenido antes del final</translation>
    </message>
    <message>
        <source>Press Check again to see what whole feeds show.</source>
        <translation>Pulsar Volver a comprobar para ver lo que muestran las fuentes completas.</translation>
    </message>
    <message>
        <source>The feeds could not be read to the end</source>
        <translation>Las fuentes no se pudieron leer hasta el final</translation>
    </message>
    <message>
        <source>If a file changed while it was read, press Check again.</source>
        <translation>Si un archivo cambió mientras se leía, pulsar Volver a comprobar.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>Nothing odd in %1</source>
        <translation>Nada extraño en %1</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>Hallazgos: %1 en %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedFacts</name>
    <message>
        <source>Pairing acknowledgements in %1</source>
        <translation>Emparejando acuses en %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedFollower</name>
    <message>
        <source>%1 cannot be followed.</source>
        <translation>No se puede seguir %1.</translation>
    </message>
    <message>
        <source>%1 became shorter and is not followed any more. Close it and open it again to see what it holds now.</source>
        <translation>%1 se ha acortado y ya no se sigue. Ciérrelo y vuelva a abrirlo para ver lo que contiene ahora.</translation>
    </message>
    <message>
        <source>%1 was written anew and is not followed any more. Close it and open it again to see what it holds now.</source>
        <translation>%1 se ha escrito de nuevo y ya no se sigue. Ciérrelo y vuelva a abrirlo para ver lo que contiene ahora.</translation>
    </message>
    <message>
        <source>%1 was replaced or removed and is not followed any more. Close it and open it again to see what stands there now.</source>
        <translation>%1 se ha sustituido o eliminado y ya no se sigue. Ciérrelo y vuelva a abrirlo para ver lo que hay ahora.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedStatistics</name>
    <message>
        <source>The source could not be read.</source>
        <translation>La fuente no se pudo leer.</translation>
    </message>
    <message>
        <source>Counting fields of %1</source>
        <translation>Contando los campos de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldDetails</name>
    <message>
        <source>How often it is filled</source>
        <translation>Con qué frecuencia tiene valor</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valores más frecuentes</translation>
    </message>
    <message>
        <source>Choose a row to see what stands there most often.</source>
        <translation>Elegir una fila para ver lo que aparece ahí más a menudo.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>con valor</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message numerus="yes">
        <source>%1 different values</source>
        <translation>
            <numerusform>%1 valor distinto</numerusform>
            <numerusform>%1 valores distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 different values</source>
        <translation>Unos %1 valores distintos</translation>
    </message>
    <message>
        <source>Length 1 byte</source>
        <translation>Longitud 1 byte</translation>
    </message>
    <message>
        <source>Length %1 bytes</source>
        <translation>Longitud %1 bytes</translation>
    </message>
    <message>
        <source>Length %1 to %2 bytes, %3 on average</source>
        <translation>Longitud %1 a %2 bytes, %3 de media</translation>
    </message>
    <message>
        <source>Repeats in %1, up to %2 times</source>
        <translation>Se repite en %1, hasta %2 veces</translation>
    </message>
    <message>
        <source>None of them is frequent enough to be counted alone.</source>
        <translation>Ninguno es tan frecuente como para contarlo aparte.</translation>
    </message>
    <message>
        <source>Values are hidden by the privacy mask.</source>
        <translation>Los valores están ocultos por la máscara de privacidad.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldRuler</name>
    <message>
        <source>Field under the cursor: %1 %2</source>
        <translation>Campo bajo el cursor: %1 %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FilterRun</name>
    <message>
        <source>Filtering %1</source>
        <translation>Filtrando %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindRun</name>
    <message>
        <source>Looking for the next match</source>
        <translation>Buscando la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Looking for the previous match</source>
        <translation>Buscando la coincidencia anterior</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsModel</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Cardinalidad</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inesperado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predicado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Co-constraint</source>
        <translation>Restricción conjunta</translation>
    </message>
    <message>
        <source>Slicing</source>
        <translation>Slicing</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Batch count</source>
        <translation>Recuento del lote</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Costumbre</translation>
    </message>
    <message>
        <source>Fault of the spec</source>
        <translation>Error de la spec</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>mensaje entero</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>sin emisor</translation>
    </message>
    <message>
        <source>, %1 senders</source>
        <translation>, %1 emisores</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, de %1</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>tipos: %1</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1 veces</translation>
    </message>
    <message>
        <source>, nearly all of its type</source>
        <translation>, casi todos los de su tipo</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation>, exceptuado</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto en</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsPanel</name>
    <message>
        <source>Spec that the messages are held against</source>
        <translation>Spec con la que se comprueban los mensajes</translation>
    </message>
    <message>
        <source>What the messages are held against</source>
        <translation>Con qué se comprueban los mensajes</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Por emisor</translation>
    </message>
    <message>
        <source>Narrow by rule, place or words</source>
        <translation>Acotar por regla, lugar o palabras</translation>
    </message>
    <message>
        <source>Narrow the findings</source>
        <translation>Acotar los hallazgos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Count waived findings as if nobody had waived them</source>
        <translation>Contar los hallazgos exceptuados como si no lo estuvieran</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Waived until %1.</source>
        <translation>Exceptuado hasta el %1.</translation>
    </message>
    <message>
        <source>HL7 standard, by MSH-12</source>
        <translation>Estándar HL7, según MSH-12</translation>
    </message>
    <message>
        <source>Spec from a file</source>
        <translation>Spec de un archivo</translation>
    </message>
    <message>
        <source>Attach a spec</source>
        <translation>Adjuntar una spec</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Specs (*.yaml *.yml *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Check all messages</source>
        <translation>Comprobar todos los mensajes</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que comprobar</translation>
    </message>
    <message>
        <source>Open a file to hold its messages against the standard or a spec.</source>
        <translation>Abrir un archivo para comprobar sus mensajes con el estándar o una spec.</translation>
    </message>
    <message>
        <source>Checking, %1 of %2</source>
        <translation>Comprobando, %1 de %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Findings show when all messages were looked at.</source>
        <translation>Los hallazgos aparecen cuando se han revisado todos los mensajes.</translation>
    </message>
    <message>
        <source>The spec cannot be used</source>
        <translation>La spec no se puede usar</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Press %1 to check all messages of %2.</source>
        <translation>Pulsar %1 para comprobar todos los mensajes de %2.</translation>
    </message>
    <message>
        <source>%1, %2 in %3, %4 s</source>
        <translation>%1, %2 en %3, %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 aviso</numerusform>
            <numerusform>%1 avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 waived</source>
        <translation>, exceptuados: %1</translation>
    </message>
    <message>
        <source>%1; messages changed since</source>
        <translation>%1; los mensajes cambiaron después</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>All messages agree with %1.</source>
        <translation>Todos los mensajes cumplen %1.</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Elegir primero un hallazgo.</translation>
    </message>
    <message>
        <source>There is nothing to report: the messages were not checked yet.</source>
        <translation>Nada que informar: los mensajes aún no se han comprobado.</translation>
    </message>
    <message>
        <source>The report stands in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html);;Workbook (*.xlsx);;Table (*.csv);;JSON (*.json);;JUnit (*.xml);;SARIF (*.sarif);;Text (*.txt)</source>
        <translation>Página web (*.html);;Libro (*.xlsx);;Tabla (*.csv);;JSON (*.json);;JUnit (*.xml);;SARIF (*.sarif);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Choose the spec</source>
        <translation>Elegir la spec</translation>
    </message>
    <message>
        <source>Go to the finding</source>
        <translation>Ir al hallazgo</translation>
    </message>
    <message>
        <source>Show the messages of the finding</source>
        <translation>Mostrar los mensajes del hallazgo</translation>
    </message>
    <message>
        <source>Waive the finding</source>
        <translation>Exceptuar el hallazgo</translation>
    </message>
    <message>
        <source>Example %1 of %2; once more for the next one, %3 for all messages.</source>
        <translation>Ejemplo %1 de %2; otra vez para el siguiente, %3 para todos los mensajes.</translation>
    </message>
    <message>
        <source>Specs by rules of sender and type</source>
        <translation>Specs por reglas de emisor y tipo</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Cambiar las reglas</translation>
    </message>
    <message>
        <source>%1; a rule&apos;s spec cannot be used</source>
        <translation>%1; la spec de una regla no se puede usar</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a verdict, and whether it is kept in the project</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FormWriter</name>
    <message>
        <source>Changing the spec</source>
        <translation>Modificando la spec</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapFilterBar</name>
    <message>
        <source>Filter the gaps</source>
        <translation>Filtrar las diferencias</translation>
    </message>
    <message>
        <source>Words, or conditions: harmful and (segment = PID or kind = codes) and not decision = ignore</source>
        <translation>Palabras o condiciones: harmful and (segment = PID or kind = codes) and not decision = ignore</translation>
    </message>
    <message>
        <source>Columns: kind, direction, harm, segment, path, message, decision, owner, status, due, mark, text; harmful, open and changed stand alone</source>
        <translation>Columnas: kind, direction, harm, segment, path, message, decision, owner, status, due, mark, text; harmful, open y changed van solos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Por segmento</translation>
    </message>
    <message>
        <source>By harm</source>
        <translation>Por daño</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Harmful</source>
        <translation>Dañinas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nuevas o cambiadas</translation>
    </message>
    <message>
        <source>Neither done nor ignored</source>
        <translation>Ni resueltas ni ignoradas</translation>
    </message>
    <message>
        <source>The receiver would not take what is sent</source>
        <translation>El receptor no aceptaría lo que se envía</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Decided to ask the vendor</source>
        <translation>Se decidió preguntar al proveedor</translation>
    </message>
    <message>
        <source>New, changed or gone since you looked</source>
        <translation>Nuevas, cambiadas o desaparecidas desde que miró</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 gaps</source>
        <translation>%1 de %2 diferencias</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapForm</name>
    <message>
        <source>Take the decision away</source>
        <translation>Quitar la decisión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>It comes from the standard, not from a line of this spec.</source>
        <translation>Viene del estándar, no de una línea de esta spec.</translation>
    </message>
    <message>
        <source>Open the sender&apos;s spec at this place</source>
        <translation>Abrir la spec del emisor en este lugar</translation>
    </message>
    <message>
        <source>Open the receiver&apos;s spec at this place</source>
        <translation>Abrir la spec del receptor en este lugar</translation>
    </message>
    <message>
        <source>No gap is chosen</source>
        <translation>Ninguna diferencia elegida</translation>
    </message>
    <message>
        <source>Choose one in the list, or many: what you write here counts for all of them.</source>
        <translation>Elija una en la lista, o varias: lo que escriba aquí vale para todas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are chosen</source>
        <translation>
            <numerusform>%Ln diferencia elegida</numerusform>
            <numerusform>%Ln diferencias elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write here counts for all of them, in one step to undo.</source>
        <translation>Lo que escriba aquí vale para todas, en un solo paso que deshacer.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>2027-01-31, or +14</source>
        <translation>2027-01-31, o +14</translation>
    </message>
    <message>
        <source>What was found out, agreed, or is to be done</source>
        <translation>Lo que se averiguó, se acordó o queda por hacer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>In thirty days</source>
        <translation>En treinta días</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ningún día</translation>
    </message>
    <message>
        <source>The chosen gaps</source>
        <translation>Las diferencias elegidas</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to it in the sender&apos;s spec</source>
        <translation>Ir allí en la spec del emisor</translation>
    </message>
    <message>
        <source>Go to it in the receiver&apos;s spec</source>
        <translation>Ir allí en la spec del receptor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguna</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>This is no day. Write 2027-01-31, or +14 for two weeks from today.</source>
        <translation>Esto no es un día. Escriba 2027-01-31, o +14 para dentro de dos semanas.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapModel</name>
    <message>
        <source>Messages and groups</source>
        <translation>Mensajes y grupos</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertas</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguna abierta</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln gaps, %2</source>
        <translation>
            <numerusform>%1: %Ln diferencia, %2</numerusform>
            <numerusform>%1: %Ln diferencias, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 ya pasó</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué ocasiona</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapPage</name>
    <message>
        <source>Gap of two specs</source>
        <translation>Diferencias de dos specs</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>One of the specs cannot be read as it is now; this is the list from before.</source>
        <translation>Una de las specs no se puede leer tal como está; esta es la lista de antes.</translation>
    </message>
    <message>
        <source>One of the specs cannot be read.</source>
        <translation>Una de las specs no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps; none that does harm is open.</source>
        <translation>
            <numerusform>%Ln diferencia; ninguna dañina está abierta.</numerusform>
            <numerusform>%Ln diferencias; ninguna dañina está abierta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps, of which %1 do harm and are open.</source>
        <translation>
            <numerusform>%Ln diferencia; dañinas y abiertas: %1.</numerusform>
            <numerusform>%Ln diferencias; dañinas y abiertas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two specs first</source>
        <translation>Elija primero dos specs</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>No gap matches</source>
        <translation>Ninguna diferencia coincide</translation>
    </message>
    <message>
        <source>Clear the filter, or release the buttons below it.</source>
        <translation>Vacíe el filtro o suelte los botones de debajo.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Gaps show when both specs are read.</source>
        <translation>Las diferencias aparecen cuando se han leído las dos specs.</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>Las dos dicen lo mismo</translation>
    </message>
    <message>
        <source>The receiver takes all that the sender sends.</source>
        <translation>El receptor acepta todo lo que el emisor envía.</translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation>Estas dos no se pueden comparar</translation>
    </message>
    <message>
        <source>What is wrong stands below the name of the spec.</source>
        <translation>Lo que falla está debajo del nombre de la spec.</translation>
    </message>
    <message>
        <source>Choose two specs</source>
        <translation>Elija dos specs</translation>
    </message>
    <message>
        <source>What the sender&apos;s spec says is sent is held against what the receiver&apos;s says is taken. Each difference is a row that you decide about.</source>
        <translation>Lo que la spec del emisor dice que se envía se contrasta con lo que la del receptor dice que se acepta. Cada diferencia es una fila sobre la que usted decide.</translation>
    </message>
    <message>
        <source>Comparing two specs</source>
        <translation>Comparando dos specs</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>Detenido. La lista está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are new</source>
        <translation>
            <numerusform>%Ln diferencia es nueva</numerusform>
            <numerusform>%Ln diferencias son nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was decided about</source>
        <translation>
            <numerusform>%Ln ya no es lo que se decidió</numerusform>
            <numerusform>%Ln ya no son lo que se decidió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>%Ln ha desaparecido</numerusform>
            <numerusform>%Ln han desaparecido</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time, %1. Decisions stayed.</source>
        <translation>Desde la última vez, %1. Las decisiones se conservan.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estas</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Export the gaps that are listed</source>
        <translation>Exportar las diferencias mostradas</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Questions to the vendor (*.txt)</source>
        <translation>Preguntas al proveedor (*.txt)</translation>
    </message>
    <message>
        <source>No gap is to be asked about. Decide so with A, and export again.</source>
        <translation>No hay ninguna diferencia por preguntar. Decídalo con A y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Compare two specs</source>
        <translation>Comparar dos specs</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
    <message>
        <source>%1 has another name in the project now, or is no longer there. What you decide here from now on is kept anew.</source>
        <translation>%1 tiene ahora otro nombre en el proyecto, o ya no está. Lo que decida aquí desde ahora se guarda de nuevo.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>%1 is kept in the project.</source>
        <translation>%1 se guarda en el proyecto.</translation>
    </message>
    <message>
        <source>Save the list of gaps as</source>
        <translation>Guardar la lista de diferencias como</translation>
    </message>
    <message>
        <source>Lists of gaps (*.gap.yaml)</source>
        <translation>Listas de diferencias (*.gap.yaml)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>%1 has decisions that are not saved.</source>
        <translation>%1 tiene decisiones sin guardar.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 is no longer in the project.</source>
        <translation>%1 ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask (A)</source>
        <translation>Preguntar (A)</translation>
    </message>
    <message>
        <source>None (N)</source>
        <translation>Ninguna (N)</translation>
    </message>
    <message>
        <source>Write (E)</source>
        <translation>Escribir (E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save the list of gaps</source>
        <translation>Guardar la lista de diferencias</translation>
    </message>
    <message>
        <source>Swap sender and receiver</source>
        <translation>Intercambiar emisor y receptor</translation>
    </message>
    <message>
        <source>What counts as a gap</source>
        <translation>Qué cuenta como diferencia</translation>
    </message>
    <message>
        <source>O where the receiver says RE counts as left out</source>
        <translation>O cuenta como omitido donde el receptor dice RE</translation>
    </message>
    <message>
        <source>Also what only the versions of the standard say differently</source>
        <translation>También lo que solo dicen distinto las versiones del estándar</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Take the decision away</source>
        <translation>Quitar la decisión</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Quitar marcas</translation>
    </message>
    <message>
        <source>This comes from the standard, not from a line of a spec.</source>
        <translation>Esto viene del estándar, no de una línea de una spec.</translation>
    </message>
    <message>
        <source>No gap is to be asked about. Decide so with A, and copy again.</source>
        <translation>No hay ninguna diferencia por preguntar. Decídalo con A y copie de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are copied.</source>
        <translation>
            <numerusform>%Ln pregunta copiada.</numerusform>
            <numerusform>%Ln preguntas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show what the file holds</source>
        <translation>Mostrar lo que contiene el archivo</translation>
    </message>
    <message>
        <source>These are your decisions of %1, which were not saved.</source>
        <translation>Estas son sus decisiones del %1, que no se guardaron.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapSideBox</name>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>The receiver&apos;s spec</source>
        <translation>La spec del receptor</translation>
    </message>
    <message>
        <source>The sender&apos;s spec</source>
        <translation>La spec del emisor</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>Un archivo...</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Vienen con el programa</translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>El estándar</translation>
    </message>
    <message>
        <source>Choose a spec</source>
        <translation>Elegir una spec</translation>
    </message>
    <message>
        <source>%1 is not where it was. Choose its file; decisions stay.</source>
        <translation>%1 ya no está donde estaba. Elija su archivo; las decisiones se conservan.</translation>
    </message>
    <message>
        <source>What the receiver takes</source>
        <translation>Lo que el receptor acepta</translation>
    </message>
    <message>
        <source>What the sender sends</source>
        <translation>Lo que el emisor envía</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Specs (*.yaml *.yml *.xml);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GoToBar</name>
    <message>
        <source>Path or message number</source>
        <translation>Ruta o número de mensaje</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GroupRun</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>is an acknowledgement itself</source>
        <translation>es en sí un acuse de recibo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Grouping by %1</source>
        <translation>Agrupando por %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::HexModel</name>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
</context>
<context>
    <name>plumb::desk::HexView</name>
    <message>
        <source>Bytes of the value</source>
        <translation>Bytes del valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportListModel</name>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>En el documento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>In the spec</source>
        <translation>En la especificación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Another value, here only</source>
        <translation>Otro valor, solo aquí</translation>
    </message>
    <message>
        <source>%1, here only</source>
        <translation>%1, solo aquí</translation>
    </message>
    <message>
        <source>Say nothing here</source>
        <translation>No decir nada aquí</translation>
    </message>
    <message>
        <source>Leave the table &quot;%1&quot; out</source>
        <translation>Omitir la tabla «%1»</translation>
    </message>
    <message>
        <source>Another version of the standard</source>
        <translation>Otra versión del estándar</translation>
    </message>
    <message>
        <source>The standard is HL7 %1</source>
        <translation>El estándar es HL7 %1</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is about something else</source>
        <translation>La tabla «%1» trata de otra cosa</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is about %2</source>
        <translation>La tabla «%1» trata de %2</translation>
    </message>
    <message>
        <source>Columns headed &quot;%1&quot; hold something else</source>
        <translation>Las columnas tituladas «%1» contienen otra cosa</translation>
    </message>
    <message>
        <source>Columns headed &quot;%1&quot; hold %2</source>
        <translation>Las columnas tituladas «%1» contienen %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something else, everywhere</source>
        <translation>«%1» significa otra cosa, en todas partes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means %2, everywhere</source>
        <translation>«%1» significa %2, en todas partes</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportOutlineModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, doubtful</source>
        <translation>%1, dudoso</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportPage</name>
    <message>
        <source>Show it as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Change the spec</source>
        <translation>Cambiar la especificación</translation>
    </message>
    <message>
        <source>Open as spec</source>
        <translation>Abrir como especificación</translation>
    </message>
    <message>
        <source>Apply template...</source>
        <translation>Aplicar plantilla...</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>Guardar plantilla...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Nueva versión...</translation>
    </message>
    <message>
        <source>A new version of the document: what it changed comes into the spec, what you changed stays</source>
        <translation>Una nueva versión del documento: lo que cambia entra en la especificación, los cambios propios se quedan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The spec as it grows</source>
        <translation>La especificación según crece</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What the new version changed</source>
        <translation>Lo que cambia la nueva versión</translation>
    </message>
    <message>
        <source>The new version changes nothing</source>
        <translation>La nueva versión no cambia nada</translation>
    </message>
    <message>
        <source>The spec stays as it is.</source>
        <translation>La especificación queda como está.</translation>
    </message>
    <message>
        <source>Spec from a document</source>
        <translation>Especificación de un documento</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>Dudoso %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Omitido %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Respondido %1</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Tomado %1</translation>
    </message>
    <message>
        <source>New version: %1 changed, %2 kept, %3 both</source>
        <translation>Nueva versión: %1 cambiados, %2 conservados, %3 ambos</translation>
    </message>
    <message>
        <source>What the document changed, what is your own and kept, and where both changed the same</source>
        <translation>Lo que cambia el documento, lo propio que se conserva, y dónde ambos cambian lo mismo</translation>
    </message>
    <message>
        <source>Keep what you answered for the vendor&apos;s next document</source>
        <translation>Guardar las respuestas para el próximo documento del proveedor</translation>
    </message>
    <message>
        <source>Answer a doubt first: answers are what a template keeps</source>
        <translation>Responder primero una duda: una plantilla guarda las respuestas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>The spec shows as soon as the document is read.</source>
        <translation>La especificación aparece en cuanto se lee el documento.</translation>
    </message>
    <message>
        <source>No spec yet</source>
        <translation>Aún no hay especificación</translation>
    </message>
    <message>
        <source>Open a document: Excel, Word, PDF, HTML, CSV or Markdown.</source>
        <translation>Abrir un documento: Excel, Word, PDF, HTML, CSV o Markdown.</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>No queda ninguna duda</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>What the document says stands in the spec. Look at what was left out, too.</source>
        <translation>Lo que dice el documento está en la especificación. Mirar también lo que se omitió.</translation>
    </message>
    <message>
        <source>What the document leaves open is listed here.</source>
        <translation>Lo que el documento deja abierto se lista aquí.</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>No se omitió nada</translation>
    </message>
    <message>
        <source>All that was recognised stands in the spec.</source>
        <translation>Todo lo reconocido está en la especificación.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún no hay respuesta</translation>
    </message>
    <message>
        <source>What you answer is listed here.</source>
        <translation>Las respuestas se listan aquí.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>No se tomó nada</translation>
    </message>
    <message>
        <source>The document holds nothing that a spec says.</source>
        <translation>El documento no contiene nada de lo que dice una especificación.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Leyendo el documento</translation>
    </message>
    <message>
        <source>%1 facts taken, %2 doubtful, %3 left out. HL7 %4</source>
        <translation>%1 datos tomados, %2 dudosos, %3 omitidos. HL7 %4</translation>
    </message>
    <message>
        <source>%1 of %2 doubts left</source>
        <translation>Quedan %1 de %2 dudas</translation>
    </message>
    <message>
        <source>The spec follows %1. It was written anew, so its comments are gone; undo brings them back.</source>
        <translation>La especificación sigue a %1. Se escribió de nuevo y perdió sus comentarios; Deshacer los devuelve.</translation>
    </message>
    <message>
        <source>The spec follows %1; what you changed is kept.</source>
        <translation>La especificación sigue a %1; los cambios propios se conservan.</translation>
    </message>
    <message>
        <source>This spec was made of %1. Save it to hold the open messages against it.</source>
        <translation>Esta especificación se hizo de %1. Guardarla para comparar con ella los mensajes abiertos.</translation>
    </message>
    <message numerus="yes">
        <source>This spec was made of %1; %n doubts are not in it. Save it to hold the open messages against it.</source>
        <translation>
            <numerusform>Esta especificación se hizo de %1; %n duda no está en ella. Guardarla para comparar con ella los mensajes abiertos.</numerusform>
            <numerusform>Esta especificación se hizo de %1; %n dudas no están en ella. Guardarla para comparar con ella los mensajes abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Save and hold the messages against it</source>
        <translation>Guardar y comparar los mensajes con ella</translation>
    </message>
    <message>
        <source>What you answered is in no spec and no template yet.</source>
        <translation>Las respuestas aún no están en ninguna especificación ni plantilla.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Cerrar sin guardarlas</translation>
    </message>
    <message>
        <source>Take the answers that were kept for this vendor&apos;s documents before</source>
        <translation>Tomar las respuestas guardadas antes para documentos de este proveedor</translation>
    </message>
    <message>
        <source>Look at the samples: messages that the document shows break the spec.</source>
        <translation>Mire los ejemplos: hay mensajes del documento que incumplen la especificación.</translation>
    </message>
    <message>
        <source>Samples of %1</source>
        <translation>Ejemplos de %1</translation>
    </message>
    <message>
        <source>Samples %1</source>
        <translation>Ejemplos %1</translation>
    </message>
    <message>
        <source>Samples %1, at odds %2</source>
        <comment>how many sample messages, and how many of them break the spec</comment>
        <translation>Ejemplos %1, en contradicción %2</translation>
    </message>
    <message>
        <source>The messages that the document shows keep to the spec that it makes</source>
        <translation>Los mensajes que muestra el documento cumplen la especificación que resulta de él</translation>
    </message>
    <message>
        <source>Messages that the document shows break the spec that it makes: it contradicts itself, or was misread</source>
        <translation>Hay mensajes del documento que incumplen la especificación que resulta de él: se contradice o se leyó mal</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportSession</name>
    <message>
        <source>Stopped before the document was read.</source>
        <translation>Detenido antes de leer el documento.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Stopped before the spec was made.</source>
        <translation>Detenido antes de crear la especificación.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::InferencePage</name>
    <message>
        <source>Writing the proposals as a spec</source>
        <translation>Escribiendo las propuestas como spec</translation>
    </message>
    <message>
        <source>%1 is held against the spec that was made of it.</source>
        <translation>%1 se compara con la spec que se hizo de ella.</translation>
    </message>
    <message>
        <source>This is a proposal from %1 messages, not saved yet. What it says of usage, length and codes was seen, not agreed.</source>
        <translation>Esto es una propuesta a partir de %1 mensajes, aún sin guardar. Lo que dice de uso, longitud y códigos se ha visto, no se ha acordado.</translation>
    </message>
    <message>
        <source>Read it first</source>
        <translation>Leerla primero</translation>
    </message>
    <message>
        <source>Save it and hold the messages against it</source>
        <translation>Guardarla y comparar los mensajes con ella</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Make a spec from these messages</source>
        <translation>Hacer una spec a partir de estos mensajes</translation>
    </message>
    <message>
        <source>Show the exceptions to the proposal</source>
        <translation>Mostrar las excepciones a la propuesta</translation>
    </message>
    <message>
        <source>Show the messages behind the proposal</source>
        <translation>Mostrar los mensajes que respaldan la propuesta</translation>
    </message>
    <message>
        <source>Take the proposal, or leave it out</source>
        <translation>Tomar la propuesta o dejarla fuera</translation>
    </message>
    <message>
        <source>Open the proposals as a spec</source>
        <translation>Abrir las propuestas como spec</translation>
    </message>
    <message>
        <source>Read the messages of the proposals again</source>
        <translation>Leer de nuevo los mensajes de las propuestas</translation>
    </message>
    <message>
        <source>The messages are being looked for</source>
        <translation>Se están buscando los mensajes</translation>
    </message>
    <message>
        <source>Choose a row that says what it was seen in</source>
        <translation>Elija una fila que diga en qué se ha visto</translation>
    </message>
    <message>
        <source>Show the exceptions</source>
        <translation>Mostrar las excepciones</translation>
    </message>
    <message>
        <source>Show the %1 exceptions</source>
        <translation>Mostrar las %1 excepciones</translation>
    </message>
    <message>
        <source>Show the %1 without it</source>
        <translation>Mostrar los %1 que no lo tienen</translation>
    </message>
    <message>
        <source>There is no exception</source>
        <translation>No hay ninguna excepción</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar los mensajes</translation>
    </message>
    <message>
        <source>It was never seen</source>
        <translation>No se ha visto nunca</translation>
    </message>
    <message>
        <source>Spec from these messages</source>
        <translation>Spec a partir de estos mensajes</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The source could not be read.</source>
        <translation>No se pudo leer la fuente.</translation>
    </message>
    <message>
        <source>Reading messages for a spec</source>
        <translation>Leyendo mensajes para una spec</translation>
    </message>
    <message>
        <source>Proposing a spec</source>
        <translation>Proponiendo una spec</translation>
    </message>
    <message>
        <source>Where what is proposed for %1 holds</source>
        <translation>Donde se cumple lo propuesto para %1</translation>
    </message>
    <message>
        <source>Where %1 holds this code</source>
        <translation>Donde %1 contiene este código</translation>
    </message>
    <message>
        <source>Exceptions to what is proposed for %1</source>
        <translation>Excepciones a lo propuesto para %1</translation>
    </message>
    <message>
        <source>Messages without %1</source>
        <translation>Mensajes sin %1</translation>
    </message>
    <message>
        <source>Looking for the messages behind a proposal</source>
        <translation>Buscando los mensajes que respaldan una propuesta</translation>
    </message>
    <message>
        <source>%1 were counted and %2 are found again: not all that there is was kept while it was counted.</source>
        <translation>Se contaron %1 y se encuentran %2: al contar no se guardó todo lo que hay.</translation>
    </message>
    <message>
        <source>%1 places in %2 messages</source>
        <translation>%1 lugares en %2 mensajes</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Spec from %1</source>
        <translation>Spec de %1</translation>
    </message>
    <message>
        <source>One spec for all</source>
        <translation>Una spec para todos</translation>
    </message>
    <message>
        <source>A spec for each sender (MSH-3)</source>
        <translation>Una spec por emisor (MSH-3)</translation>
    </message>
    <message>
        <source>A spec for each receiver (MSH-5)</source>
        <translation>Una spec por receptor (MSH-5)</translation>
    </message>
    <message>
        <source>A spec for each message type</source>
        <translation>Una spec por tipo de mensaje</translation>
    </message>
    <message>
        <source>A spec for each trigger event</source>
        <translation>Una spec por evento desencadenante</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>How many specs</source>
        <translation>Cuántas specs</translation>
    </message>
    <message>
        <source>Which spec is shown</source>
        <translation>Qué spec se muestra</translation>
    </message>
    <message>
        <source>Find by path or name</source>
        <translation>Buscar por ruta o nombre</translation>
    </message>
    <message>
        <source>Find a proposal</source>
        <translation>Buscar una propuesta</translation>
    </message>
    <message>
        <source>Only with exceptions</source>
        <translation>Solo con excepciones</translation>
    </message>
    <message>
        <source>Show only proposals with exceptions</source>
        <translation>Mostrar solo las propuestas con excepciones</translation>
    </message>
    <message>
        <source>Open as spec</source>
        <translation>Abrir como spec</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>All %1 messages</source>
        <translation>Los %1 mensajes</translation>
    </message>
    <message>
        <source>The %1 messages of the list</source>
        <translation>Los %1 mensajes de la lista</translation>
    </message>
    <message>
        <source>Spec %1</source>
        <translation>Spec %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1, %2 messages</source>
        <translation>%1, %2 mensajes</translation>
    </message>
    <message>
        <source>Begins once all messages of the source are known.</source>
        <translation>Empieza en cuanto se conocen todos los mensajes de la fuente.</translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation>Leyendo los mensajes</translation>
    </message>
    <message>
        <source>Reading was stopped. Read again to see what can be proposed.</source>
        <translation>La lectura se detuvo. Lea de nuevo para ver qué se puede proponer.</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>La fuente se cerró.</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 messages of %n types</source>
        <translation>
            <numerusform>Se leyeron %1 mensajes de %n tipo</numerusform>
            <numerusform>Se leyeron %1 mensajes de %n tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals left out</source>
        <translation>
            <numerusform>%n propuesta dejada fuera</numerusform>
            <numerusform>%n propuestas dejadas fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages were changed since: read again.</source>
        <translation>Se cambiaron mensajes desde entonces: lea de nuevo.</translation>
    </message>
    <message>
        <source>There was more than room for, so some is not here.</source>
        <translation>Había más de lo que cabía; algo no está aquí.</translation>
    </message>
    <message>
        <source>A new spec of all that is ticked; nothing is saved yet</source>
        <translation>Una spec nueva de todo lo marcado; aún no se guarda nada</translation>
    </message>
    <message>
        <source>There are no proposals yet</source>
        <translation>Aún no hay propuestas</translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>La fuente se cerró</translation>
    </message>
    <message>
        <source>Open it again to make a spec of its messages.</source>
        <translation>Ábrala de nuevo para hacer una spec de sus mensajes.</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>No se propone nada</translation>
    </message>
    <message>
        <source>Read the messages again.</source>
        <translation>Lea los mensajes de nuevo.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>What can be proposed shows when all messages are read.</source>
        <translation>Lo que se puede proponer aparece cuando se han leído todos los mensajes.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Sin mensajes</translation>
    </message>
    <message>
        <source>This source holds no HL7 message to make a spec of.</source>
        <translation>Esta fuente no contiene ningún mensaje HL7 del que hacer una spec.</translation>
    </message>
    <message>
        <source>No proposal matches</source>
        <translation>Ninguna propuesta coincide</translation>
    </message>
    <message>
        <source>Clear the find box, or show those without exceptions.</source>
        <translation>Vacíe la búsqueda o muestre también las que no tienen excepciones.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::InspectorPanel</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 a %2 caracteres</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>hasta %1 caracteres</translation>
    </message>
    <message>
        <source>Field inspector</source>
        <translation>Inspector de campos</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Ningún campo elegido</translation>
    </message>
    <message>
        <source>Choose a row of the tree or put the cursor into the raw message to read what a field is, what it holds and what the spec asks of it.</source>
        <translation>Elegir una fila del árbol o poner el cursor en el mensaje en bruto para leer qué es un campo, qué contiene y qué le pide la spec.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>absent: it is not in this message</source>
        <translation>ausente: no está en este mensaje</translation>
    </message>
    <message>
        <source>empty: nothing between its delimiters</source>
        <translation>vacío: nada entre sus delimitadores</translation>
    </message>
    <message>
        <source>null: delete what is there</source>
        <translation>nulo: borrar lo que haya</translation>
    </message>
    <message>
        <source>hidden by the privacy mask</source>
        <translation>oculto por la máscara de privacidad</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repetitions</source>
        <translation>
            <numerusform>%Ln repetición</numerusform>
            <numerusform>%Ln repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Table %1 %2</source>
        <translation>Tabla %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>(waived)</source>
        <translation>(exceptuado)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>repeats up to %1 times</source>
        <translation>se repite hasta %1 veces</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>not defined in %1</source>
        <translation>no definido en %1</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>no name known</source>
        <translation>sin nombre conocido</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1 to %2, line %3</source>
        <translation>%1 a %2, línea %3</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Darle un nombre</translation>
    </message>
</context>
<context>
    <name>plumb::desk::JobHead</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 of %2 messages looked at</source>
        <translation>%1 de %2 mensajes revisados</translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptLine</name>
    <message>
        <source>Edits of closed documents</source>
        <translation>Cambios de documentos cerrados</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept.</source>
        <translation>
            <numerusform>%1 está cerrado. Se conserva su %Ln mensaje modificado.</numerusform>
            <numerusform>%1 está cerrado. Se conservan sus %Ln mensajes modificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed. It is kept on the start page.</source>
        <translation>%1 está cerrado. Se conserva en la página de inicio.</translation>
    </message>
    <message>
        <source>%1 %2 opens it again.</source>
        <translation>%1 %2 lo vuelve a abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept until the program ends, and no longer.</source>
        <translation>
            <numerusform>%1 está cerrado. Su %Ln mensaje modificado se conserva hasta que termine el programa, no más.</numerusform>
            <numerusform>%1 está cerrado. Sus %Ln mensajes modificados se conservan hasta que termine el programa, no más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed. It is kept until the program ends, and no longer.</source>
        <translation>%1 está cerrado. Se conserva hasta que termine el programa, no más.</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Deshacer el cierre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are back as they were when it was closed %2; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln mensaje modificado de %1 está de nuevo como estaba al cerrarlo (%2); Deshacer lo retira.</numerusform>
            <numerusform>%Ln mensajes modificados de %1 están de nuevo como estaban al cerrarlo (%2); Deshacer los retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Retirarlos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are not what they were; their edits go on waiting.</source>
        <translation>
            <numerusform>%Ln mensaje modificado de %1 ya no es lo que era; sus cambios siguen esperando.</numerusform>
            <numerusform>%Ln mensajes modificados de %1 ya no son lo que eran; sus cambios siguen esperando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what waits</source>
        <translation>Descartar lo que espera</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptMarks</name>
    <message>
        <source>Looking for the marked messages of %1</source>
        <translation>Buscando los mensajes marcados de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks are gone: the file holds other messages there now.</source>
        <translation>
            <numerusform>%Ln marca ya no está: el archivo tiene ahora otro mensaje ahí.</numerusform>
            <numerusform>%Ln marcas ya no están: el archivo tiene ahora otros mensajes ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 flags are there; the first of them are kept for the next start.</source>
        <translation>Hay más de %1 marcas; las primeras se conservan para el próximo inicio.</translation>
    </message>
    <message>
        <source>Keeping the marks of %1</source>
        <translation>Guardando las marcas de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::LineView</name>
    <message>
        <source>Lines of the value</source>
        <translation>Líneas del valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListColumns</name>
    <message>
        <source>%1 is no path of a field. Write one such as PID-3.1 or OBX[2]-5.</source>
        <translation>%1 no es la ruta de un campo. Escribir una como PID-3.1 u OBX[2]-5.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordenar de forma ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordenar de forma descendente</translation>
    </message>
    <message>
        <source>Order of the source</source>
        <translation>Orden de la fuente</translation>
    </message>
    <message>
        <source>Group by this</source>
        <translation>Agrupar por esto</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Quitar esta columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Conjuntos de columnas</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
    <message>
        <source>Remove a set</source>
        <translation>Quitar un conjunto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListFind</name>
    <message>
        <source>No message of the list holds this.</source>
        <translation>Ningún mensaje de la lista contiene esto.</translation>
    </message>
    <message>
        <source>Write what to look for, then go from match to match.</source>
        <translation>Escriba lo que busca y vaya de coincidencia en coincidencia.</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>%1, found from the top: there is none below.</source>
        <translation>%1, encontrado desde el principio: no hay ninguno más abajo.</translation>
    </message>
    <message>
        <source>%1, found from the bottom: there is none above.</source>
        <translation>%1, encontrado desde el final: no hay ninguno más arriba.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListGrouping</name>
    <message>
        <source>%1 differs from message to message. Group by something that they share.</source>
        <translation>%1 difiere de un mensaje a otro. Agrupe por algo que compartan.</translation>
    </message>
    <message>
        <source>The largest groups first</source>
        <translation>Primero los grupos más grandes</translation>
    </message>
    <message>
        <source>Groups by their value</source>
        <translation>Grupos por su valor</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Abrir todos los grupos</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Cerrar todos los grupos</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>No agrupar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListMarks</name>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>At most %1 messages can be pinned. Flag them instead, and show only flagged messages.</source>
        <translation>Se pueden fijar como máximo %1 mensajes. Márquelos y muestre solo los mensajes marcados.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListTools</name>
    <message>
        <source>Group the messages</source>
        <translation>Agrupar los mensajes</translation>
    </message>
    <message>
        <source>Only flagged messages</source>
        <translation>Solo los mensajes marcados</translation>
    </message>
    <message>
        <source>Columns, colours and batch segments</source>
        <translation>Columnas, colores y segmentos de lote</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Conjuntos de columnas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenForm</name>
    <message>
        <source>Write an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of its networks.</source>
        <translation>Escriba una dirección de este equipo, como 127.0.0.1, o 0.0.0.0 para todas sus redes.</translation>
    </message>
    <message>
        <source>Certificates are named or asked for, but TLS is off. Switch it on, or leave them out.</source>
        <translation>Se nombran o se piden certificados, pero TLS está desactivado. Actívelo, o quítelos.</translation>
    </message>
    <message>
        <source>Two certificates are named. Leave one of them out.</source>
        <translation>Se nombran dos certificados. Quite uno.</translation>
    </message>
    <message>
        <source>TLS needs our certificate and its key, in PEM or in one PKCS#12 file.</source>
        <translation>TLS necesita nuestro certificado y su clave, en PEM o en un archivo PKCS#12.</translation>
    </message>
    <message>
        <source>Our certificate needs its private key too.</source>
        <translation>Nuestro certificado necesita también su clave privada.</translation>
    </message>
    <message>
        <source>A listener has a name.</source>
        <translation>Un receptor tiene un nombre.</translation>
    </message>
    <message>
        <source>Another listener of the project has this name.</source>
        <translation>Otro receptor del proyecto tiene este nombre.</translation>
    </message>
    <message>
        <source>Three bytes in hexadecimal, such as 0B 1C 0D.</source>
        <translation>Tres bytes en hexadecimal, como 0B 1C 0D.</translation>
    </message>
    <message>
        <source>Only programs on this machine can connect.</source>
        <translation>Solo los programas de este equipo pueden conectarse.</translation>
    </message>
    <message>
        <source>Other machines that show a certificate can connect.</source>
        <translation>Otros equipos que muestren un certificado pueden conectarse.</translation>
    </message>
    <message>
        <source>Every machine that reaches this one can connect and send messages.</source>
        <translation>Todo equipo que alcance a este puede conectarse y enviar mensajes.</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Cómo responde</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Dónde escucha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks</source>
        <translation>127.0.0.1: solo este equipo; 0.0.0.0 o :: para todas sus redes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Bytes around a message</source>
        <translation>Bytes alrededor de un mensaje</translation>
    </message>
    <message>
        <source>Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D</source>
        <translation>Inicio, fin, y lo que sigue al fin, en hexadecimal; MLLP tiene 0B 1C 0D</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where messages are stored, and limits</source>
        <translation>Dónde se guardan los mensajes, y límites</translation>
    </message>
    <message>
        <source>Choose where messages are stored</source>
        <translation>Elegir dónde se guardan los mensajes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What is there is added to. A message is on the disk before it is acknowledged</source>
        <translation>Se añade a lo que haya. Un mensaje está en el disco antes de confirmarse</translation>
    </message>
    <message>
        <source>When the file has this size</source>
        <translation>Cuando el archivo tenga este tamaño</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Mensaje más largo</translation>
    </message>
    <message>
        <source>What lies past it is not kept, and that is told</source>
        <translation>Lo que lo supere no se guarda, y se dice</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>Close when silent for</source>
        <translation>Cerrar tras un silencio de</translation>
    </message>
    <message>
        <source>Kept until the program ends, and written nowhere</source>
        <translation>Se guarda hasta que el programa termina, y no se escribe en ningún sitio</translation>
    </message>
    <message>
        <source>Clients must show a certificate</source>
        <translation>Los clientes deben mostrar un certificado</translation>
    </message>
    <message>
        <source>Authorities of clients (PEM)</source>
        <translation>Autoridades de los clientes (PEM)</translation>
    </message>
    <message>
        <source>Who must vouch for a client&apos;s certificate; empty: the system&apos;s</source>
        <translation>Quién debe responder por el certificado de un cliente; vacío: las del sistema</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>This file is not encrypted, although the project is.</source>
        <translation>Este archivo no está cifrado, aunque el proyecto sí.</translation>
    </message>
    <message>
        <source>nobody; it answers itself</source>
        <translation>nadie; responde él mismo</translation>
    </message>
    <message>
        <source>The project has no endpoint of this name. Choose another one.</source>
        <translation>El proyecto no tiene ningún punto de conexión con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Every message that comes is sent to production. What it answers goes back to the sender; the rules above do not count.</source>
        <translation>Cada mensaje que llega se envía a producción. Lo que esta responde vuelve al emisor; las reglas de arriba no cuentan.</translation>
    </message>
    <message>
        <source>Each message is stored and passed on, and what the endpoint answers goes back to the sender; the rules above do not count.</source>
        <translation>Cada mensaje se guarda y se reenvía, y lo que responde el punto de conexión vuelve al emisor; las reglas de arriba no cuentan.</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Reenviar a</translation>
    </message>
    <message>
        <source>An endpoint of the project that answers in place of this listener</source>
        <translation>Un punto de conexión del proyecto que responde en lugar de este receptor</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>Si no se puede alcanzar</translation>
    </message>
    <message>
        <source>Store its answers behind the messages</source>
        <translation>Guardar sus respuestas detrás de los mensajes</translation>
    </message>
    <message>
        <source>the sender&apos;s connection ends</source>
        <translation>la conexión del emisor termina</translation>
    </message>
    <message>
        <source>answer AE here, with error 207</source>
        <translation>responder AE aquí, con el error 207</translation>
    </message>
    <message>
        <source>answer AR here, with error 207</source>
        <translation>responder AR aquí, con el error 207</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <source>%1 is in production. Nothing is passed on before its name stands here.</source>
        <translation>%1 está en producción. Nada se reenvía hasta que su nombre esté escrito aquí.</translation>
    </message>
    <message>
        <source>Type its name to confirm</source>
        <translation>Escriba su nombre para confirmar</translation>
    </message>
    <message>
        <source>Character set assumed</source>
        <translation>Juego de caracteres supuesto</translation>
    </message>
    <message>
        <source>Of messages that do not say theirs in MSH-18, such as 8859/1; empty: as their bytes look</source>
        <translation>De los mensajes que no indican el suyo en MSH-18, como 8859/1; vacío: según sus bytes</translation>
    </message>
    <message>
        <source>Begin a new file at</source>
        <translation>Empezar un archivo nuevo a partir de</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenHub</name>
    <message>
        <source>Reading listeners</source>
        <translation>Leyendo los receptores</translation>
    </message>
    <message>
        <source>Listeners are kept in a project. Make one, or open one that can be written.</source>
        <translation>Los receptores se guardan en un proyecto. Cree uno, o abra uno en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibidos</translation>
    </message>
    <message>
        <source>The project cannot be written, so there would be no record of what comes.</source>
        <translation>No se puede escribir en el proyecto, así que no quedaría registro de lo que llega.</translation>
    </message>
    <message>
        <source>Messages are to be passed on to “%1”, which the project does not have. Choose another endpoint.</source>
        <translation>Los mensajes deben reenviarse a «%1», que el proyecto no tiene. Elija otro punto de conexión.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenPage</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the listener</source>
        <translation>Guardar el receptor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Iniciar la escucha</translation>
    </message>
    <message>
        <source>Keeps what was changed, and listens</source>
        <translation>Guarda lo cambiado, y escucha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Detener la escucha</translation>
    </message>
    <message>
        <source>What has come whole is stored and answered first</source>
        <translation>Lo que ha llegado entero se guarda y se responde antes</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensajes</translation>
    </message>
    <message>
        <source>Show the messages that it has received</source>
        <translation>Mostrar los mensajes que ha recibido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Listeners are kept in a project. Make one, or open one that can be written.</source>
        <translation>Los receptores se guardan en un proyecto. Cree uno, o abra uno en el que se pueda escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln cosa por corregir</numerusform>
            <numerusform>%Ln cosas por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>Escucha en %1</translation>
    </message>
    <message>
        <source>What was changed counts from the next start.</source>
        <translation>Lo cambiado cuenta desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Stopping: what has come is stored and answered</source>
        <translation>Deteniendo: lo que ha llegado se guarda y se responde</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Does not listen</source>
        <translation>No escucha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections now</source>
        <translation>
            <numerusform>%Ln conexión ahora</numerusform>
            <numerusform>%Ln conexiones ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections in all</source>
        <translation>
            <numerusform>%Ln conexión en total</numerusform>
            <numerusform>%Ln conexiones en total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>last at %1: %2</source>
        <translation>último a las %1: %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondidos: %1</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nuevo receptor</translation>
    </message>
    <message>
        <source>Listener: %1</source>
        <translation>Receptor: %1</translation>
    </message>
    <message>
        <source>What was changed of this listener is not kept yet.</source>
        <translation>Lo cambiado de este receptor aún no está guardado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Cerrar sin guardarlo</translation>
    </message>
    <message>
        <source>Passed on to %1: %2</source>
        <translation>Reenviados a %1: %2</translation>
    </message>
    <message>
        <source>Not passed on, or not answered: %1</source>
        <translation>No reenviados o no respondidos: %1</translation>
    </message>
    <message>
        <source>Answered here: %1</source>
        <translation>Respondidos aquí: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenRun</name>
    <message>
        <source>Reading what was received</source>
        <translation>Leyendo lo que se recibió</translation>
    </message>
    <message>
        <source>Listening ended, since the project was closed.</source>
        <translation>La escucha terminó porque se cerró el proyecto.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::LockPage</name>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueado</translation>
    </message>
    <message>
        <source>Its key is forgotten and nothing of it is held any more. Give the passphrase to go on.</source>
        <translation>Su clave se ha olvidado y ya no se retiene nada de él. Escriba la frase de contraseña para continuar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MainWindow</name>
    <message>
        <source>Activity bar</source>
        <translation>Barra de actividad</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ManualPage</name>
    <message>
        <source>Contents of the manual</source>
        <translation>Contenido del manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageEditor</name>
    <message>
        <source>message</source>
        <translation>el mensaje</translation>
    </message>
    <message>
        <source>Paste in %1</source>
        <translation>Pegar en %1</translation>
    </message>
    <message>
        <source>Drop text in %1</source>
        <translation>Soltar texto en %1</translation>
    </message>
    <message>
        <source>Cut from %1</source>
        <translation>Cortar en %1</translation>
    </message>
    <message>
        <source>Delete across segments</source>
        <translation>Borrar entre segmentos</translation>
    </message>
    <message>
        <source>Delete in %1</source>
        <translation>Borrar en %1</translation>
    </message>
    <message>
        <source>Begin a segment</source>
        <translation>Empezar un segmento</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>Escribir en %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Se copió %1</translation>
    </message>
    <message>
        <source>No table or value set is known for %1.</source>
        <translation>No se conoce ninguna tabla ni conjunto de valores para %1.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Completar %1</translation>
    </message>
    <message>
        <source>Nothing here can be repaired without a decision of yours.</source>
        <translation>Aquí no se puede reparar nada sin decidir antes.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Abrir valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Wrap long segments</source>
        <translation>Ajustar los segmentos largos</translation>
    </message>
    <message>
        <source>Show control characters and line ends</source>
        <translation>Mostrar caracteres de control y fines de línea</translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation>Mensaje en bruto</translation>
    </message>
    <message>
        <source>Choose a message in the list to read and edit it here.</source>
        <translation>Elegir un mensaje en la lista para leerlo y editarlo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more segments</source>
        <translation>
            <numerusform>%Ln segmento más</numerusform>
            <numerusform>%Ln segmentos más</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of several segments stands here that could be folded.</source>
        <translation>Aquí no hay ningún grupo de varios segmentos que se pueda plegar.</translation>
    </message>
    <message>
        <source>This message has no group of several segments that could be folded.</source>
        <translation>Este mensaje no tiene ningún grupo de varios segmentos que se pueda plegar.</translation>
    </message>
    <message>
        <source>Put the parts of a value in %1</source>
        <translation>Poner las partes de un valor en %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageListModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 others</source>
        <translation>%1 errores, %2 avisos, %3 otros</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>All other values</source>
        <translation>Todos los demás valores</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln messages</source>
        <translation>
            <numerusform>%1, %Ln mensaje</numerusform>
            <numerusform>%1, %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessagePage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>The first messages show as soon as they are found.</source>
        <translation>Los primeros mensajes aparecen en cuanto se encuentran.</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 no se pudo abrir</translation>
    </message>
    <message>
        <source>The filter could not be carried through</source>
        <translation>El filtro no se pudo completar</translation>
    </message>
    <message>
        <source>Looking through the messages</source>
        <translation>Revisando los mensajes</translation>
    </message>
    <message>
        <source>Matches show as they are found.</source>
        <translation>Las coincidencias aparecen a medida que se encuentran.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Ningún mensaje coincide</translation>
    </message>
    <message>
        <source>Change the filter, or press Escape in it to see all messages.</source>
        <translation>Cambiar el filtro o pulsar Escape en él para ver todos los mensajes.</translation>
    </message>
    <message>
        <source>No HL7 message was found in %1</source>
        <translation>No se encontró ningún mensaje HL7 en %1</translation>
    </message>
    <message>
        <source>A message starts with MSH and its delimiters. What was read and how is told in the status bar.</source>
        <translation>Un mensaje empieza por MSH y sus delimitadores. La barra de estado dice qué se leyó y cómo.</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>%1 hasta ahora, %2 %</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 en %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 selected, %2</source>
        <translation>%1 seleccionados, %2</translation>
    </message>
    <message>
        <source>%1: %2. Clear the filter to see all messages.</source>
        <translation>%1: %2. Limpiar el filtro para ver todos los mensajes.</translation>
    </message>
    <message>
        <source>The messages were not checked yet.</source>
        <translation>Los mensajes aún no se han comprobado.</translation>
    </message>
    <message>
        <source>No message with errors or warnings below this one.</source>
        <translation>Ningún mensaje con errores o avisos por debajo de este.</translation>
    </message>
    <message>
        <source>No message with errors or warnings above this one.</source>
        <translation>Ningún mensaje con errores o avisos por encima de este.</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Export the messages instead.</source>
        <translation>Es más de lo que conviene poner en el portapapeles. Exportar los mensajes en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied.</source>
        <translation>
            <numerusform>%Ln mensaje copiado.</numerusform>
            <numerusform>%Ln mensajes copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column is not a part of the message that can be filtered by.</source>
        <translation>Esta columna no es una parte del mensaje por la que se pueda filtrar.</translation>
    </message>
    <message>
        <source>No message is flagged</source>
        <translation>Ningún mensaje está marcado</translation>
    </message>
    <message>
        <source>Show all messages again, and flag some to find them here.</source>
        <translation>Muestre de nuevo todos los mensajes y marque algunos para encontrarlos aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>grouping %1</source>
        <translation>agrupando %1</translation>
    </message>
    <message>
        <source>The first flagged message: there is none below.</source>
        <translation>El primer mensaje marcado: no hay ninguno más abajo.</translation>
    </message>
    <message>
        <source>The last flagged message: there is none above.</source>
        <translation>El último mensaje marcado: no hay ninguno más arriba.</translation>
    </message>
    <message>
        <source>No message of the list is flagged.</source>
        <translation>Ningún mensaje de la lista está marcado.</translation>
    </message>
    <message>
        <source>The value is hidden, and a filter would show it. Show values first.</source>
        <translation>El valor está oculto y un filtro lo mostraría. Muestre primero los valores.</translation>
    </message>
    <message>
        <source>These are many values; a filter can name one. Group by something else, or narrow the filter.</source>
        <translation>Son muchos valores; un filtro puede nombrar uno. Agrupe por otra cosa o acote el filtro.</translation>
    </message>
    <message>
        <source>No message has come yet</source>
        <translation>Aún no ha llegado ningún mensaje</translation>
    </message>
    <message>
        <source>Messages show here as they come.</source>
        <translation>Los mensajes aparecen aquí según llegan.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageRowDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageTree</name>
    <message>
        <source>With values</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>All that are defined</source>
        <translation>Todos los definidos</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Con hallazgos</translation>
    </message>
    <message>
        <source>Rows of the tree</source>
        <translation>Filas del árbol</translation>
    </message>
    <message>
        <source>Show the groups of the structure</source>
        <translation>Mostrar los grupos de la estructura</translation>
    </message>
    <message>
        <source>Groups of the structure</source>
        <translation>Grupos de la estructura</translation>
    </message>
    <message>
        <source>Open everything</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Message tree</source>
        <translation>Árbol del mensaje</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <source>Choose a message in the list to see its fields.</source>
        <translation>Elegir un mensaje en la lista para ver sus campos.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrar por esto</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Excluir esto</translation>
    </message>
    <message>
        <source>Only messages lacking this</source>
        <translation>Solo mensajes sin esto</translation>
    </message>
    <message>
        <source>Add as a column</source>
        <translation>Añadir como columna</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy as Terser path</source>
        <translation>Copiar como ruta Terser</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Copiar como filtro</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Editar valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note, such as why it was made</source>
        <translation>Nota, por ejemplo por qué se creó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewMessagePage</name>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Make the message</source>
        <translation>Crear el mensaje</translation>
    </message>
    <message>
        <source>What says what is required</source>
        <translation>Qué dice lo que se exige</translation>
    </message>
    <message>
        <source>Message type and event</source>
        <translation>Tipo de mensaje y evento</translation>
    </message>
    <message>
        <source>The message as it will be</source>
        <translation>El mensaje tal como será</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message numerus="yes">
        <source>Write a type and an event, such as ADT^A01; %Ln are known here.</source>
        <translation>
            <numerusform>Escriba un tipo y un evento, como ADT^A01; aquí se conoce %Ln.</numerusform>
            <numerusform>Escriba un tipo y un evento, como ADT^A01; aquí se conocen %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What a person must say is left empty and is told by the findings.</source>
        <translation>%1. Lo que debe decir una persona queda vacío y lo indican los hallazgos.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Make a new message</source>
        <translation>Crear un mensaje nuevo</translation>
    </message>
    <message>
        <source>Make the message that is shown</source>
        <translation>Crear el mensaje mostrado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewVersion</name>
    <message>
        <source>Merging the new version</source>
        <translation>Incorporando la nueva versión</translation>
    </message>
    <message>
        <source>the document&apos;s word</source>
        <translation>la palabra del documento</translation>
    </message>
    <message>
        <source>your word; Enter takes the document&apos;s</source>
        <translation>la palabra propia; Intro toma la del documento</translation>
    </message>
    <message>
        <source>as the document says now</source>
        <translation>como dice ahora el documento</translation>
    </message>
    <message>
        <source>your own, kept</source>
        <translation>propio, conservado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Documento antes</translation>
    </message>
    <message>
        <source>Document now</source>
        <translation>Documento ahora</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Lo que vale</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NoteDialog</name>
    <message>
        <source>On message %1 of %2.</source>
        <translation>Sobre el mensaje %1 de %2.</translation>
    </message>
    <message>
        <source>On %1 in message %2 of %3.</source>
        <translation>Sobre %1 en el mensaje %2 de %3.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Ctrl+Intro la guarda.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OptionControls</name>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>“%1” is neither a column nor a path; the columns stay as they were.</source>
        <translation>“%1” no es una columna ni una ruta; las columnas quedan como estaban.</translation>
    </message>
    <message>
        <source>after </source>
        <translation>después de </translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeBar</name>
    <message>
        <source>Control id, code or text</source>
        <translation>Id de control, código o texto</translation>
    </message>
    <message>
        <source>Find in what became of the messages</source>
        <translation>Buscar en lo que fue de los mensajes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeDetails</name>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Choose a message to see its attempts and what the receiver said.</source>
        <translation>Elija un mensaje para ver sus intentos y lo que dijo el receptor.</translation>
    </message>
    <message>
        <source>Reading the attempts of a message</source>
        <translation>Leyendo los intentos de un mensaje</translation>
    </message>
    <message>
        <source>What its codes mean</source>
        <translation>Qué significan sus códigos</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>Lo que llegó después</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeModel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Id de control</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>En la fuente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Its number in its source</source>
        <translation>Su número en su fuente</translation>
    </message>
    <message>
        <source>MSH-10 as it left</source>
        <translation>MSH-10 como salió</translation>
    </message>
    <message>
        <source>MSH-10 as it stands in the source, where that is another one</source>
        <translation>MSH-10 como está en la fuente, donde es otro</translation>
    </message>
    <message>
        <source>What is known of it. Acknowledged means received, not filed</source>
        <translation>Lo que se sabe de él. Con acuse significa recibido, no archivado</translation>
    </message>
    <message>
        <source>What is done with it now</source>
        <translation>Qué se hace con él ahora</translation>
    </message>
    <message>
        <source>MSA-1, and codes of table 0357 that came with it</source>
        <translation>MSA-1, y códigos de la tabla 0357 que llegaron con él</translation>
    </message>
    <message>
        <source>From its first byte to the end of its last attempt</source>
        <translation>De su primer byte al fin de su último intento</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutlineModel</name>
    <message>
        <source>%1 bytes, open value</source>
        <translation>%1 bytes, abrir valor</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PagesView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 de %2 páginas</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 pages. Save the document to read the rest.</source>
        <translation>Se muestran %1 de %2 páginas. Guarde el documento para leer el resto.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Palette</name>
    <message>
        <source>Search actions, fields, settings, documents</source>
        <translation>Buscar acciones, campos, ajustes, documentos</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Which message?</source>
        <translation>¿Qué mensaje?</translation>
    </message>
    <message>
        <source>Type its number, +100, -100 or last.</source>
        <translation>Escribir su número, +100, -100 o último.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nada se llama “%1”</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Without “%1” in front, everything is searched.</source>
        <translation>Sin “%1” delante, se busca en todo.</translation>
    </message>
    <message>
        <source>Enter to run    &gt; actions    @ fields    # message</source>
        <translation>Enter para ejecutar    &gt; acciones    @ campos    # mensaje</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PanelTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Desacoplar o acoplar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PassphraseDialog</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Cifrado con una frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The whole file is encrypted: messages that were taken in, edits, notes, specs, findings and the audit trail. Files that stay where they are, are not: the project holds their paths only. Nobody can open it without the passphrase, and nobody can give it back to you.</source>
        <translation>Todo el archivo está cifrado: los mensajes incorporados, los cambios, las notas, las especificaciones, los hallazgos y el registro de auditoría. Los archivos que se quedan donde están no lo están: el proyecto solo contiene sus rutas. Nadie puede abrirlo sin la frase de contraseña, y nadie puede devolvérsela.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever has the file can read all that is in it, patient data too, with any tool for SQLite. Credentials are never kept in it.</source>
        <translation>El archivo no está cifrado. Quien tenga el archivo puede leer todo lo que contiene, también datos de pacientes, con cualquier herramienta de SQLite. Las credenciales nunca se guardan en él.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PassphraseLine</name>
    <message>
        <source>Known until the program ends.</source>
        <translation>Conocida hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Kept in the project, which is encrypted.</source>
        <translation>Guardada en el proyecto, que está cifrado.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Guardada en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Forget the passphrase</source>
        <translation>Olvidar la contraseña</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 por %2 píxeles</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanAlerts</name>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>So many messages of the last ones were rejected or answered with an error</source>
        <translation>Tantos de los últimos mensajes fueron rechazados o recibieron un error</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Más lento que</translation>
    </message>
    <message>
        <source>Half of the last 50 acknowledgements took so long</source>
        <translation>La mitad de los últimos 50 acuses tardó tanto</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silencio de</translation>
    </message>
    <message>
        <source>No acknowledgement comes while messages wait for theirs</source>
        <translation>No llega ningún acuse mientras hay mensajes que lo esperan</translation>
    </message>
    <message>
        <source>The connection ends or cannot be made</source>
        <translation>La conexión acaba o no se puede hacer</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>de los últimos</translation>
    </message>
    <message>
        <source>Tell me when so many were refused</source>
        <translation>Avisarme cuando se rechacen tantos</translation>
    </message>
    <message>
        <source>of the last so many messages</source>
        <translation>de tantos últimos mensajes</translation>
    </message>
    <message>
        <source>Tell me when acknowledgements are slower than this</source>
        <translation>Avisarme cuando los acuses tarden más</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Tell me when none comes for so long</source>
        <translation>Avisarme cuando no llegue ninguno en ese tiempo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Also run</source>
        <translation>Ejecutar también</translation>
    </message>
    <message>
        <source>A program that is run with each alert</source>
        <translation>Un programa que se ejecuta con cada aviso</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE and PLUMBLINE_ALERT_TEXT in its environment. It is not kept in the project</source>
        <translation>Un programa con sus argumentos. Encuentra PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE y PLUMBLINE_ALERT_TEXT en su entorno. No se guarda en el proyecto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanForm</name>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>What the source is, as people say: it decides what is asked before sending</source>
        <translation>Qué es la fuente, según las personas: decide lo que se pregunta antes de enviar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Times as fast</source>
        <translation>Veces más rápido</translation>
    </message>
    <message>
        <source>Kept in order</source>
        <translation>En orden por</translation>
    </message>
    <message>
        <source>Messages with the same value there never overtake each other, over however many connections they leave; empty: they may</source>
        <translation>Los mensajes con el mismo valor ahí nunca se adelantan, por muchas conexiones que haya; vacío: pueden</translation>
    </message>
    <message>
        <source>Hold back those behind one that failed</source>
        <translation>Retener los que van detrás de uno fallido</translation>
    </message>
    <message>
        <source>Messages with the same value there do not leave after one that was parked</source>
        <translation>Los mensajes con el mismo valor ahí no salen después de uno apartado</translation>
    </message>
    <message>
        <source>Rewritten on the way</source>
        <translation>Reescrito en el camino</translation>
    </message>
    <message>
        <source>New control ids (MSH-10)</source>
        <translation>Nuevos id de control (MSH-10)</translation>
    </message>
    <message>
        <source>So that a receiver that has seen a message does not take it for the same one; the old one is kept beside it</source>
        <translation>Para que un receptor que ya vio un mensaje no lo tome por el mismo; el antiguo se guarda al lado</translation>
    </message>
    <message>
        <source>MSH-7 is the moment of sending</source>
        <translation>MSH-7 es el momento del envío</translation>
    </message>
    <message>
        <source>Marked as tests (MSH-11 = T)</source>
        <translation>Marcados como prueba (MSH-11 = T)</translation>
    </message>
    <message>
        <source>Line ends and blank lines as they stand</source>
        <translation>Fines de línea y líneas vacías tal como están</translation>
    </message>
    <message>
        <source>Else segments end with CR, and nothing stands around the message</source>
        <translation>Si no, los segmentos terminan en CR y nada rodea al mensaje</translation>
    </message>
    <message>
        <source>Shift times by</source>
        <translation>Desplazar horas en</translation>
    </message>
    <message>
        <source>Such as +3d or -2h30m; y, mo, w, d, h, m, s</source>
        <translation>Como +3d o -2h30m; y, mo, w, d, h, m, s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>A line each: a path, &apos;=&apos; and a value, such as PID-13=555-0100. {PID-3.1} is what stands there, {#} counts messages</source>
        <translation>Una línea cada uno: una ruta, &apos;=&apos; y un valor, como PID-13=555-0100. {PID-3.1} es lo que hay ahí, {#} cuenta mensajes</translation>
    </message>
    <message>
        <source>As they are listed</source>
        <translation>Como están en la lista</translation>
    </message>
    <message>
        <source>By MSH-7, the oldest first</source>
        <translation>Por MSH-7, el más antiguo primero</translation>
    </message>
    <message>
        <source>The last one first</source>
        <translation>El último primero</translation>
    </message>
    <message>
        <source>As fast as they are acknowledged</source>
        <translation>Tan rápido como llegan los acuses</translation>
    </message>
    <message>
        <source>So many a second at most</source>
        <translation>Como mucho tantos por segundo</translation>
    </message>
    <message>
        <source>+3d</source>
        <translation>+3d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The selected ones (%1)</source>
        <translation>Los seleccionados (%1)</translation>
    </message>
    <message>
        <source>Those of the list (%1)</source>
        <translation>Los de la lista (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;=&apos;. Write a path, &apos;=&apos; and a value.</source>
        <translation>&apos;%1&apos; no tiene &apos;=&apos;. Escriba una ruta, &apos;=&apos; y un valor.</translation>
    </message>
    <message>
        <source>All dates move by days, weeks, months or years, such as -40d. Name paths to move times by hours.</source>
        <translation>Todas las fechas se mueven en días, semanas, meses o años, como -40d. Para mover horas, nombre rutas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;=&apos;. Write paths, &apos;=&apos; and a text with {#}.</source>
        <translation>&apos;%1&apos; no tiene &apos;=&apos;. Escriba rutas, &apos;=&apos; y un texto con {#}.</translation>
    </message>
    <message>
        <source>Say where the values stand, such as PID-3.1, MRG-1.1.</source>
        <translation>Diga dónde están los valores, como PID-3.1, MRG-1.1.</translation>
    </message>
    <message>
        <source>Their source is</source>
        <translation>Su origen es</translation>
    </message>
    <message>
        <source>As far apart as they were, so many times as fast</source>
        <translation>Con sus intervalos, tantas veces más rápido</translation>
    </message>
    <message>
        <source>Paths with commas between, such as EVN-2, PID-7, PV1-44; empty: every date of every message</source>
        <translation>Rutas separadas por comas, como EVN-2, PID-7, PV1-44; vacío: cada fecha de cada mensaje</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Números nuevos</translation>
    </message>
    <message>
        <source>A line each: paths with commas between, &apos;=&apos; and a text with {#}, such as PID-3.1, MRG-1.1=T{#}. The same value becomes the same number in all these paths and messages</source>
        <translation>Una línea cada uno: rutas separadas por comas, &apos;=&apos; y un texto con {#}, como PID-3.1, MRG-1.1=T{#}. El mismo valor se vuelve el mismo número en todas esas rutas y mensajes</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contados desde</translation>
    </message>
    <message>
        <source>The first number of {#}; START:STEP or START:STEP:DIGITS, such as 1000:1:6</source>
        <translation>El primer número de {#}; INICIO:PASO o INICIO:PASO:CIFRAS, como 1000:1:6</translation>
    </message>
    <message>
        <source>Values in the place of others</source>
        <translation>Valores en lugar de otros</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>As far apart as their MSH-7</source>
        <translation>Con los intervalos de sus MSH-7</translation>
    </message>
    <message>
        <source>As far apart as they were captured</source>
        <translation>Con los intervalos de la captura</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>all dates, or EVN-2, PID-7</source>
        <translation>todas las fechas, o EVN-2, PID-7</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Aún ningún punto de conexión</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanMaps</name>
    <message>
        <source>Read the values from a file</source>
        <translation>Leer los valores de un archivo</translation>
    </message>
    <message>
        <source>Remove this map</source>
        <translation>Quitar esta tabla</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB, too large for a plan. plumb send --map takes it.</source>
        <translation>%1 pasa de 2 MB, demasiado para un plan. plumb send --map lo acepta.</translation>
    </message>
    <message>
        <source>Values to put in the place of others</source>
        <translation>Valores que se ponen en lugar de otros</translation>
    </message>
    <message>
        <source>Values with a comma or a tab between (*.csv *.tsv *.txt)</source>
        <translation>Valores separados por coma o tabulador (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>Añadir una tabla</translation>
    </message>
    <message>
        <source>Values that are put in the place of others, by a list or a file</source>
        <translation>Valores que se ponen en lugar de otros, según una lista o un archivo</translation>
    </message>
    <message>
        <source>Refuse messages with values that a map lacks</source>
        <translation>Rechazar mensajes con valores que faltan en una tabla</translation>
    </message>
    <message>
        <source>Paths of map %1</source>
        <translation>Rutas de la tabla %1</translation>
    </message>
    <message>
        <source>Where the values stand, with commas between: they share this map</source>
        <translation>Dónde están los valores, separados por comas: comparten esta tabla</translation>
    </message>
    <message>
        <source>Values of map %1</source>
        <translation>Valores de la tabla %1</translation>
    </message>
    <message>
        <source>A line each: what stands in messages, a comma or a tab, and what takes its place</source>
        <translation>Una línea cada uno: lo que está en los mensajes, una coma o un tabulador, y lo que toma su lugar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanPage</name>
    <message>
        <source>Looking at what would be sent</source>
        <translation>Viendo lo que se enviaría</translation>
    </message>
    <message>
        <source>The messages were closed.</source>
        <translation>Los mensajes se cerraron.</translation>
    </message>
    <message>
        <source>%1 messages would leave, %2 bytes</source>
        <translation>Saldrían %1 mensajes, %2 bytes</translation>
    </message>
    <message>
        <source>, %1 cannot</source>
        <translation>, %1 no pueden</translation>
    </message>
    <message>
        <source>Nothing is changed on the way</source>
        <translation>Nada cambia en el camino</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Lo que saldría</translation>
    </message>
    <message>
        <source>But for line ends and what stands around the message it leaves as it is.</source>
        <translation>Salvo los fines de línea y lo que rodea al mensaje, sale tal como está.</translation>
    </message>
    <message>
        <source>The messages are prepared as they would be sent. Nothing leaves yet.</source>
        <translation>Los mensajes se preparan como se enviarían. Aún no sale nada.</translation>
    </message>
    <message>
        <source>What is sent is recorded in a project. Make one, or open one that can be written.</source>
        <translation>Lo que se envía se registra en un proyecto. Cree uno, o abra uno que se pueda escribir.</translation>
    </message>
    <message>
        <source>Make an endpoint first.</source>
        <translation>Cree primero un punto de conexión.</translation>
    </message>
    <message>
        <source>The messages do not stand in the project yet.</source>
        <translation>Los mensajes aún no están en el proyecto.</translation>
    </message>
    <message>
        <source>No message can leave.</source>
        <translation>Ningún mensaje puede salir.</translation>
    </message>
    <message>
        <source>This endpoint is in production. Type %1 to confirm:</source>
        <translation>Este punto de conexión está en producción. Escriba %1 para confirmar:</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Enviar %Ln mensaje</numerusform>
            <numerusform>Enviar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message %1, %2 of the first %3</source>
        <translation>Mensaje %1, %2 de los primeros %3</translation>
    </message>
    <message>
        <source>Message %1, %2 of %3</source>
        <translation>Mensaje %1, %2 de %3</translation>
    </message>
    <message>
        <source>It cannot leave: %1</source>
        <translation>No puede salir: %1</translation>
    </message>
    <message>
        <source>Hidden while names and identifiers are masked.</source>
        <translation>Oculto mientras nombres e identificadores están enmascarados.</translation>
    </message>
    <message>
        <source>Comparing a message with what would leave</source>
        <translation>Comparando un mensaje con lo que saldría</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>Como saldría</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Enviar mensajes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Go to the message before</source>
        <translation>Ir al mensaje anterior</translation>
    </message>
    <message>
        <source>Go to the next message</source>
        <translation>Ir al mensaje siguiente</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Detenido. No se envió nada.</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Enviar: %1</translation>
    </message>
    <message>
        <source>Data of real patients may go there</source>
        <translation>Los datos de pacientes reales pueden ir allí</translation>
    </message>
    <message>
        <source>The messages are of a source in production, and the endpoint is not marked for patient data</source>
        <translation>Los mensajes son de una fuente en producción, y el punto de conexión no está marcado para datos de pacientes</translation>
    </message>
    <message>
        <source>The name of the endpoint, to confirm</source>
        <translation>El nombre del punto de conexión, para confirmar</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nuevo punto de conexión</translation>
    </message>
    <message>
        <source>Next that cannot leave</source>
        <translation>Siguiente que no puede salir</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Mensaje completo</translation>
    </message>
    <message>
        <source>Shows what stays as it is, too</source>
        <translation>Muestra también lo que queda igual</translation>
    </message>
    <message>
        <source>The message as it stands, and as it would leave</source>
        <translation>El mensaje tal como está, y como saldría</translation>
    </message>
    <message>
        <source>The bytes that would leave</source>
        <translation>Los bytes que saldrían</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PolicyTable</name>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Lo que se hace</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What is done after: %1</source>
        <translation>Lo que se hace tras: %1</translation>
    </message>
    <message>
        <source>How often it is tried again after: %1</source>
        <translation>Cuántas veces se reintenta tras: %1</translation>
    </message>
    <message>
        <source>What is done then after: %1</source>
        <translation>Lo que se hace después tras: %1</translation>
    </message>
    <message>
        <source>Try again for codes</source>
        <translation>Reintentar con los códigos</translation>
    </message>
    <message>
        <source>Never for codes</source>
        <translation>Nunca con los códigos</translation>
    </message>
    <message>
        <source>Wait before trying again</source>
        <translation>Espera antes de reintentar</translation>
    </message>
    <message>
        <source>Doubles each time, up to</source>
        <translation>Se duplica cada vez, hasta</translation>
    </message>
    <message>
        <source>Codes of table 0357 (ERR-3; ERR-1 and MSA-6 before 2.5) after which trying again helps</source>
        <translation>Códigos de la tabla 0357 (ERR-3; ERR-1 y MSA-6 antes de 2.5) tras los que reintentar ayuda</translation>
    </message>
    <message>
        <source>Codes of table 0357 after which trying again never helps; they go first</source>
        <translation>Códigos de la tabla 0357 tras los que reintentar nunca ayuda; tienen prioridad</translation>
    </message>
    <message>
        <source>Codes are numbers and ranges with commas between, such as 206, 207 or 100-205.</source>
        <translation>Los códigos son números e intervalos separados por comas, como 206, 207 o 100-205.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectFeed</name>
    <message>
        <source>Keeping %1 in the project</source>
        <translation>Guardando %1 en el proyecto</translation>
    </message>
    <message>
        <source>Looking for what was done to %1</source>
        <translation>Buscando lo que se hizo en %1</translation>
    </message>
    <message>
        <source>%1 has changed since: %2 of %3 edited messages are as they were and have their edits again. The other edits stay in the project, as a document.</source>
        <translation>%1 ha cambiado desde entonces: %2 de %3 mensajes editados están como estaban y tienen de nuevo sus cambios. Los demás cambios quedan en el proyecto, como documento.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectHead</name>
    <message>
        <source>Encrypted: only the passphrase opens it.</source>
        <translation>Cifrado: solo la frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever has the file can read it.</source>
        <translation>Sin cifrar: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Project %1. %2</source>
        <translation>Proyecto %1. %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectLine</name>
    <message>
        <source>What was done last is not kept in the project. %1</source>
        <translation>Lo último que se hizo no se ha guardado en el proyecto. %1</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>Sobre el proyecto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectModel</name>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectPanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Drop files, folders or archives here, or paste a message.</source>
        <translation>Soltar aquí archivos, carpetas o archivos comprimidos, o pegar un mensaje.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectSession</name>
    <message>
        <source>Making %1</source>
        <translation>Creando %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Cerrando %1</translation>
    </message>
    <message>
        <source>Changing the passphrase of %1</source>
        <translation>Cambiando la frase de contraseña de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectWork</name>
    <message>
        <source>Taking %1 into the project</source>
        <translation>Incorporando %1 al proyecto</translation>
    </message>
    <message>
        <source>Reading what %1 holds</source>
        <translation>Leyendo lo que contiene %1</translation>
    </message>
    <message>
        <source>%1 is not there now; what was done to it is kept until it is.</source>
        <translation>%1 no está ahora; lo que se hizo en él se guarda hasta que esté.</translation>
    </message>
    <message>
        <source>%1 was restored. What was there before is the snapshot %2.</source>
        <translation>Se restauró %1. Lo que había antes es la instantánea %2.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProposalModel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Z-segments</source>
        <translation>Segmentos Z</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Value sets and constants</source>
        <translation>Conjuntos de valores y constantes</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>cuando %1</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>parece %1</translation>
    </message>
    <message>
        <source>a number whenever OBX-2 is %1</source>
        <translation>un número siempre que OBX-2 es %1</translation>
    </message>
    <message>
        <source>coded or divided whenever OBX-2 is %1</source>
        <translation>codificado o dividido siempre que OBX-2 es %1</translation>
    </message>
    <message>
        <source>not divided whenever OBX-2 is %1</source>
        <translation>sin dividir siempre que OBX-2 es %1</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>siempre igual</translation>
    </message>
    <message>
        <source>numbers without a type</source>
        <translation>números sin tipo</translation>
    </message>
    <message>
        <source>numbers of type %1</source>
        <translation>números de tipo %1</translation>
    </message>
    <message>
        <source>not of HL7</source>
        <translation>no de HL7</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segmentos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 exception</source>
        <translation>1 excepción</translation>
    </message>
    <message>
        <source>%1 exceptions</source>
        <translation>%1 excepciones</translation>
    </message>
    <message>
        <source>%1; %2 without</source>
        <translation>%1; %2 sin</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (era %2)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>Taken into the spec; click to leave it out</source>
        <translation>Tomado en la spec; haga clic para dejarlo fuera</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repet.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visto en</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>MSH-9.2 = A08 and PID-8 = F</source>
        <translation>MSH-9.2 = A08 and PID-8 = F</translation>
    </message>
    <message>
        <source>What is written here: a filter, a text or a regular expression</source>
        <translation>Qué se escribe aquí: un filtro, un texto o una expresión regular</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Tipo de búsqueda</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpiar el filtro</translation>
    </message>
    <message>
        <source>Text anywhere in a message</source>
        <translation>Texto en cualquier lugar de un mensaje</translation>
    </message>
    <message>
        <source>Expression over the raw message</source>
        <translation>Expresión sobre el mensaje en bruto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Encontrar la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Find the previous match</source>
        <translation>Encontrar la coincidencia anterior</translation>
    </message>
    <message>
        <source>Only go from match to match, and show all messages</source>
        <translation>Solo ir de coincidencia en coincidencia y mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Search without filtering</source>
        <translation>Buscar sin filtrar</translation>
    </message>
    <message>
        <source>The filter is saved.</source>
        <translation>El filtro está guardado.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QuietText</name>
    <message>
        <source>Text of the value</source>
        <translation>Texto del valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityDeeds</name>
    <message>
        <source>Usage becomes %1</source>
        <translation>El uso pasa a ser %1</translation>
    </message>
    <message>
        <source>Usage: %1 becomes %2</source>
        <translation>Uso: %1 pasa a ser %2</translation>
    </message>
    <message>
        <source>Longest value: %1</source>
        <translation>Valor más largo: %1</translation>
    </message>
    <message>
        <source>Longest value: %1 becomes %2</source>
        <translation>Valor más largo: %1 pasa a ser %2</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are added to the value set</source>
        <translation>
            <numerusform>Se añade %n código al conjunto de valores</numerusform>
            <numerusform>Se añaden %n códigos al conjunto de valores</numerusform>
        </translation>
    </message>
    <message>
        <source>The value set is not one that the spec writes itself.</source>
        <translation>La spec no escribe ella misma ese conjunto de valores.</translation>
    </message>
    <message>
        <source>%1 is added to the spec</source>
        <translation>%1 se añade a la spec</translation>
    </message>
    <message>
        <source>%1 is added to the spec, with its fields</source>
        <translation>%1 se añade a la spec, con sus campos</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>La fuente se cerró.</translation>
    </message>
    <message>
        <source>The messages are held against several specs by rules. Hold them against one of them first.</source>
        <translation>Los mensajes se comparan con varias specs según reglas. Compárelos antes con una de ellas.</translation>
    </message>
    <message>
        <source>The spec is kept in the project, to read only. Hold the messages against its file first.</source>
        <translation>La spec se guarda en el proyecto, solo para leer. Compare antes los mensajes con su archivo.</translation>
    </message>
    <message>
        <source>The spec says already what was seen here.</source>
        <translation>La spec ya dice lo que se ha visto aquí.</translation>
    </message>
    <message>
        <source>The messages are held against the standard, which has no lines. Choose a spec in the findings.</source>
        <translation>Los mensajes se comparan con el estándar, que no tiene líneas. Elija una spec en los hallazgos.</translation>
    </message>
    <message>
        <source>No line of the spec speaks of it.</source>
        <translation>Ninguna línea de la spec habla de ello.</translation>
    </message>
    <message>
        <source>What this interface does otherwise than %1 says.</source>
        <translation>Lo que esta interfaz hace de otro modo que lo que dice %1.</translation>
    </message>
    <message>
        <source>Own spec</source>
        <translation>Spec propia</translation>
    </message>
    <message>
        <source>Changing the spec</source>
        <translation>Modificando la spec</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityDetails</name>
    <message>
        <source>The story of the row</source>
        <translation>La historia de la fila</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept what was seen into the spec</source>
        <translation>Aceptar en la spec lo que se ha visto</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Preguntar al proveedor</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Go to the line of the spec</source>
        <translation>Ir a la línea de la spec</translation>
    </message>
    <message>
        <source>Question to the vendor</source>
        <translation>Pregunta al proveedor</translation>
    </message>
    <message>
        <source>Name the codes</source>
        <translation>Nombrar los códigos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Copiar la pregunta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Cerrar la pregunta</translation>
    </message>
    <message>
        <source>What to ask the vendor about the row, as a text to copy</source>
        <translation>Qué preguntar al proveedor sobre la fila, como texto para copiar</translation>
    </message>
    <message>
        <source>Choose a row to see what the spec says of it, and what the messages hold.</source>
        <translation>Elija una fila para ver qué dice de ella la spec y qué contienen los mensajes.</translation>
    </message>
    <message>
        <source>The privacy mask hides codes.</source>
        <translation>La máscara de privacidad oculta los códigos.</translation>
    </message>
    <message>
        <source>Codes are values of messages: name them only to who may see them.</source>
        <translation>Los códigos son valores de mensajes: nómbrelos solo a quien pueda verlos.</translation>
    </message>
    <message>
        <source>The question is copied.</source>
        <translation>La pregunta está copiada.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityModel</name>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Codes of the spec that no message holds</source>
        <translation>Códigos de la spec que ningún mensaje contiene</translation>
    </message>
    <message numerus="yes">
        <source>in %1 messages</source>
        <translation>
            <numerusform>en %1 mensaje</numerusform>
            <numerusform>en %1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. A click lists them.</source>
        <comment>what is counted, in how many messages</comment>
        <translation>%1: %2. Un clic los muestra.</translation>
    </message>
    <message>
        <source>%1, errors</source>
        <translation>%1, errores</translation>
    </message>
    <message>
        <source>%1, warnings</source>
        <translation>%1, advertencias</translation>
    </message>
    <message>
        <source>%1, notes</source>
        <translation>%1, notas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Códigos desconocidos</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca vistos</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Reglas incumplidas</translation>
    </message>
    <message>
        <source>Sorted by this column the rows are an outline, as the structure has them</source>
        <translation>Ordenadas por esta columna las filas son un esquema, como las tiene la estructura</translation>
    </message>
    <message>
        <source>What the spec says: usage and how often it may stand there</source>
        <translation>Lo que dice la spec: uso y cuántas veces puede estar</translation>
    </message>
    <message>
        <source>The length that the spec allows</source>
        <translation>La longitud que la spec permite</translation>
    </message>
    <message>
        <source>Share that holds a value: of messages for a segment, of segments for a field, of filled repetitions for a component</source>
        <translation>Parte que tiene un valor: de los mensajes para un segmento, de los segmentos para un campo, de las repeticiones con valor para un componente</translation>
    </message>
    <message>
        <source>Messages in which it is absent or empty where it could stand</source>
        <translation>Mensajes en los que está ausente o vacío donde podría estar</translation>
    </message>
    <message>
        <source>The longest value, and the length that the spec allows</source>
        <translation>El valor más largo, y la longitud que la spec permite</translation>
    </message>
    <message>
        <source>Messages in which it stands more than once</source>
        <translation>Mensajes en los que está más de una vez</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Messages with a code that the value set does not have</source>
        <translation>Mensajes con un código que el conjunto de valores no tiene</translation>
    </message>
    <message>
        <source>How many codes of the value set no message holds</source>
        <translation>Cuántos códigos del conjunto de valores no contiene ningún mensaje</translation>
    </message>
    <message>
        <source>Each message that breaks a rule counts 10 for an error, 3 for a warning, 1 for an alert; what the spec does not know counts 3</source>
        <translation>Cada mensaje que incumple una regla cuenta 10 si es un error, 3 si es una advertencia, 1 si es una alerta; lo que la spec no conoce cuenta 3</translation>
    </message>
    <message>
        <source>The worst rule that is broken, and in how many messages</source>
        <translation>La peor regla incumplida, y en cuántos mensajes</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>spec-beside-traffic</source>
        <translation>spec-y-trafico</translation>
    </message>
    <message>
        <source>Spec beside the traffic</source>
        <translation>Spec junto al tráfico</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>List the numbers of the row</source>
        <translation>Mostrar los números de la fila</translation>
    </message>
    <message>
        <source>Accept what was seen into the spec</source>
        <translation>Aceptar en la spec lo que se ha visto</translation>
    </message>
    <message>
        <source>Ask the vendor about the row</source>
        <translation>Preguntar al proveedor por la fila</translation>
    </message>
    <message>
        <source>Go to the line of the spec</source>
        <translation>Ir a la línea de la spec</translation>
    </message>
    <message>
        <source>Save the spec beside the traffic</source>
        <translation>Guardar la spec junto al tráfico</translation>
    </message>
    <message>
        <source>No message holds it</source>
        <translation>Ningún mensaje lo contiene</translation>
    </message>
    <message>
        <source>Accept into the spec</source>
        <translation>Aceptar en la spec</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Preguntar al proveedor</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Desplegar todas las filas</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Plegar todas las filas</translation>
    </message>
    <message>
        <source>A spec of your own was begun, which changes only what you accept. Save it, and the messages are held against it.</source>
        <translation>Se ha empezado una spec propia, que solo cambia lo que usted acepta. Guárdela, y los mensajes se compararán con ella.</translation>
    </message>
    <message>
        <source>%1 says it now. It is not saved yet; once it is, the messages are counted against it.</source>
        <translation>%1 ya lo dice. Aún no está guardado; cuando lo esté, los mensajes se contarán según ella.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show the spec</source>
        <translation>Mostrar la spec</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is held against %2.</source>
        <translation>%1 se compara con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>La fuente se cerró</translation>
    </message>
    <message>
        <source>Open it again to hold it against its spec.</source>
        <translation>Ábrala de nuevo para compararla con su spec.</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Ninguna fila es así</translation>
    </message>
    <message>
        <source>Clear the find box, or choose other rows above.</source>
        <translation>Vacíe el cuadro de búsqueda, o elija otras filas arriba.</translation>
    </message>
    <message>
        <source>The messages could not be counted</source>
        <translation>No se han podido contar los mensajes</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>El recuento se detuvo</translation>
    </message>
    <message>
        <source>Count again to see what the messages hold.</source>
        <translation>Cuente de nuevo para ver qué contienen los mensajes.</translation>
    </message>
    <message>
        <source>No messages to count</source>
        <translation>No hay mensajes que contar</translation>
    </message>
    <message>
        <source>This source holds no HL7 message. Open one that does, or paste messages into it.</source>
        <translation>Esta fuente no contiene ningún mensaje HL7. Abrir una que sí, o pegar mensajes en ella.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Rows show as soon as some messages are counted.</source>
        <translation>Las filas aparecen en cuanto se han contado algunos mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 places with broken rules</source>
        <translation>
            <numerusform>%1 lugar con reglas incumplidas</numerusform>
            <numerusform>%1 lugares con reglas incumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in the spec</source>
        <translation>
            <numerusform>%1 fuera de la spec</numerusform>
            <numerusform>%1 fuera de la spec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 never filled</source>
        <translation>
            <numerusform>%1 nunca con valor</numerusform>
            <numerusform>%1 nunca con valor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 values stand in no row: there are more places than can be counted.</source>
        <translation>%1 valores no están en ninguna fila: hay más lugares de los que se pueden contar.</translation>
    </message>
    <message>
        <source>No spec is chosen, so this is the standard. Choose a spec in the findings to see what it says.</source>
        <translation>No se ha elegido ninguna spec, así que este es el estándar. Elija una en los hallazgos para ver qué dice.</translation>
    </message>
    <message>
        <source>Messages changed since they were counted.</source>
        <translation>Hay mensajes que han cambiado desde que se contaron.</translation>
    </message>
    <message>
        <source>Stopped. The numbers are of a part of the messages.</source>
        <translation>Detenido. Los números son de una parte de los mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of %2 against %3</source>
        <translation>
            <numerusform>%1 mensaje de %2 frente a %3</numerusform>
            <numerusform>%1 mensajes de %2 frente a %3</numerusform>
        </translation>
    </message>
    <message>
        <source>All message types</source>
        <translation>Todos los tipos de mensaje</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Elija antes una fila.</translation>
    </message>
    <message>
        <source>There is nothing to ask: the messages hold what the spec says.</source>
        <translation>No hay nada que preguntar: los mensajes contienen lo que dice la spec.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a message type, a place, what is counted</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <source>Save without codes…</source>
        <translation>Guardar sin códigos…</translation>
    </message>
    <message>
        <source>Save with codes…</source>
        <translation>Guardar con códigos…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Spec beside %1</source>
        <translation>Spec junto a %1</translation>
    </message>
    <message>
        <source>Lines of the spec</source>
        <translation>Líneas de la spec</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Only with harm</source>
        <translation>Solo con daño</translation>
    </message>
    <message>
        <source>Only what is not in the spec</source>
        <translation>Solo lo que no está en la spec</translation>
    </message>
    <message>
        <source>Only what is never filled</source>
        <translation>Solo lo que nunca tiene valor</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Buscar una fila</translation>
    </message>
    <message>
        <source>Find by path, name or rule</source>
        <translation>Buscar por ruta, nombre o regla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Guardar estas filas en un archivo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityRun</name>
    <message>
        <source>The source could not be read.</source>
        <translation>La fuente no se pudo leer.</translation>
    </message>
    <message>
        <source>Holding %1 against its spec</source>
        <translation>Comparando %1 con su spec</translation>
    </message>
    <message>
        <source>Looking for the messages of a number</source>
        <translation>Buscando los mensajes de un número</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RecentModel</name>
    <message>
        <source>Looking for recent files</source>
        <translation>Buscando archivos recientes</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Pinned: stays at the top</source>
        <translation>Fijado: permanece arriba</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>no fijado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>edits kept</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayHub</name>
    <message>
        <source>Reading endpoints and runs</source>
        <translation>Leyendo puntos de conexión y envíos</translation>
    </message>
    <message>
        <source>Endpoints are kept in a project. Make one, or open one that can be written.</source>
        <translation>Los puntos de conexión se guardan en un proyecto. Cree uno, o abra uno que se pueda escribir.</translation>
    </message>
    <message>
        <source>The project cannot be written, so nothing can be sent.</source>
        <translation>El proyecto no se puede escribir, así que no se puede enviar nada.</translation>
    </message>
    <message>
        <source>The messages of this run are being opened. Choose it again when they are there.</source>
        <translation>Se están abriendo los mensajes de este envío. Elíjalo de nuevo cuando estén.</translation>
    </message>
    <message>
        <source>Keeping a passphrase</source>
        <translation>Guardando una contraseña</translation>
    </message>
    <message>
        <source>Asking for a passphrase</source>
        <translation>Pidiendo una contraseña</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>without TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of %1 to %2</source>
        <translation>
            <numerusform>%Ln mensaje de %1 a %2</numerusform>
            <numerusform>%Ln mensajes de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Aún ningún punto de conexión</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escucha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages received into %1 on %2</source>
        <translation>
            <numerusform>%Ln mensaje recibido en %1 por %2</numerusform>
            <numerusform>%Ln mensajes recibidos en %1 por %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>No listener yet</source>
        <translation>Aún no hay receptores</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún ninguna ejecución</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayPanel</name>
    <message>
        <source>New endpoint</source>
        <translation>Nuevo punto de conexión</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send messages of the tab in front</source>
        <translation>Enviar mensajes de la pestaña actual</translation>
    </message>
    <message>
        <source>%1 is removed from the project. What was sent to it stays.</source>
        <translation>%1 se quita del proyecto. Lo que se le envió queda.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its outcomes and its wire log.</source>
        <translation>%1 se quita del proyecto, con sus resultados y su registro de la línea.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show what became of it</source>
        <translation>Mostrar qué fue de él</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nuevo receptor</translation>
    </message>
    <message>
        <source>Endpoints, listeners and runs</source>
        <translation>Destinos, receptores y ejecuciones</translation>
    </message>
    <message>
        <source>%1 is removed from the project. What it received stays.</source>
        <translation>%1 se quita del proyecto. Lo que recibió permanece.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its wire log. The messages stay in their file.</source>
        <translation>%1 se quita del proyecto, con su registro de línea. Los mensajes quedan en su archivo.</translation>
    </message>
    <message>
        <source>Show the wire log</source>
        <translation>Mostrar el registro de línea</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensajes</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RestoreBar</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Trabajo sin terminar</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln mensaje editado</numerusform>
            <numerusform>%Ln mensajes editados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted or new sources</source>
        <translation>
            <numerusform>%Ln fuente pegada o nueva</numerusform>
            <numerusform>%Ln fuentes pegadas o nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. From %1 it has %2 that were not exported.</source>
        <translation>El programa terminó de forma inesperada. De %1 quedan %2 sin exportar.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Restore unfinished work</source>
        <translation>Restaurar el trabajo sin terminar</translation>
    </message>
    <message>
        <source>Discard unfinished work</source>
        <translation>Descartar el trabajo sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln specs that were not saved</source>
        <translation>
            <numerusform>%Ln especificación sin guardar</numerusform>
            <numerusform>%Ln especificaciones sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. From %1 it has %2.</source>
        <translation>El programa terminó de forma inesperada. De %1 tiene %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists of gaps that were not saved</source>
        <translation>
            <numerusform>%Ln lista de diferencias sin guardar</numerusform>
            <numerusform>%Ln listas de diferencias sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents with answers to their import</source>
        <translation>
            <numerusform>%Ln documento con respuestas a su importación</numerusform>
            <numerusform>%Ln documentos con respuestas a su importación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::RuleModel</name>
    <message>
        <source>Say which messages this rule is for, such as MSH-9.2 = &quot;A08&quot;.</source>
        <translation>Diga para qué mensajes es esta regla, como MSH-9.2 = &quot;A08&quot;.</translation>
    </message>
    <message>
        <source>accepted, as the message asks</source>
        <translation>aceptado, como lo pide el mensaje</translation>
    </message>
    <message>
        <source>AA: accepted</source>
        <translation>AA: aceptado</translation>
    </message>
    <message>
        <source>AE: error</source>
        <translation>AE: error</translation>
    </message>
    <message>
        <source>AR: rejected</source>
        <translation>AR: rechazado</translation>
    </message>
    <message>
        <source>CA: received</source>
        <translation>CA: recibido</translation>
    </message>
    <message>
        <source>CE: receipt failed</source>
        <translation>CE: falló la recepción</translation>
    </message>
    <message>
        <source>CR: receipt rejected</source>
        <translation>CR: recepción rechazada</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>tras %1 ms</translation>
    </message>
    <message>
        <source>received at once, the answer %1 ms later</source>
        <translation>recibido enseguida, la respuesta %1 ms después</translation>
    </message>
    <message>
        <source>wrong MSA-2</source>
        <translation>MSA-2 erróneo</translation>
    </message>
    <message>
        <source>then the connection closes</source>
        <translation>después se cierra la conexión</translation>
    </message>
    <message>
        <source>not for the first %1</source>
        <translation>no para los primeros %1</translation>
    </message>
    <message>
        <source>for %1 only</source>
        <translation>solo para %1</translation>
    </message>
    <message>
        <source>Any other message</source>
        <translation>Cualquier otro mensaje</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RuleTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>A filter, as over a message list; the first rule that matches holds</source>
        <translation>Un filtro, como sobre una lista de mensajes; vale la primera regla que coincide</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As the message asks: CA where its MSH-15 asks for it, AA where MSH-16 or nothing does</source>
        <translation>Como lo pide el mensaje: CA donde lo pide su MSH-15, AA donde lo pide MSH-16 o nada</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>An ERR segment with this code of table 0357, such as 207</source>
        <translation>Un segmento ERR con este código de la tabla 0357, como 207</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>MSA-3, and the text of the error</source>
        <translation>MSA-3, y el texto del error</translation>
    </message>
    <message>
        <source>Answer with an MSA-2 that is not the message&apos;s</source>
        <translation>Responder con un MSA-2 que no es el del mensaje</translation>
    </message>
    <message>
        <source>Wait before the answer</source>
        <translation>Esperar antes de responder</translation>
    </message>
    <message>
        <source>Answers behind it on its connection wait as well</source>
        <translation>Las respuestas detrás en su conexión también esperan</translation>
    </message>
    <message>
        <source>Commit first, answer after</source>
        <translation>Primero la recepción, respuesta tras</translation>
    </message>
    <message>
        <source>CA at once, the application&apos;s acknowledgement after this time</source>
        <translation>CA enseguida, la confirmación de la aplicación tras este tiempo</translation>
    </message>
    <message>
        <source>Leave the first messages alone</source>
        <translation>Dejar pasar los primeros mensajes</translation>
    </message>
    <message>
        <source>So many that match are passed over</source>
        <translation>Tantos de los que coinciden se pasan por alto</translation>
    </message>
    <message>
        <source>Hold for so many messages</source>
        <translation>Valer para tantos mensajes</translation>
    </message>
    <message>
        <source>0: for all</source>
        <translation>0: para todos</translation>
    </message>
    <message>
        <source>Close the connection then</source>
        <translation>Cerrar después la conexión</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Quitar la regla elegida</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Ask the chosen rule earlier</source>
        <translation>Preguntar antes a la regla elegida</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Ask the chosen rule later</source>
        <translation>Preguntar después a la regla elegida</translation>
    </message>
    <message>
        <source>Rules of answering</source>
        <translation>Reglas de respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>every other message</source>
        <translation>cualquier otro mensaje</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RulesModel</name>
    <message>
        <source>any sender</source>
        <translation>cualquier emisor</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>cualquier tipo</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, no está</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>lo toma</translation>
    </message>
    <message>
        <source>%1 is not there: the rule is passed over.</source>
        <translation>%1 no está: la regla se pasa por alto.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>The message in focus</source>
        <translation>El mensaje elegido</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RulesPanel</name>
    <message>
        <source>Sender</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Sender, such as EPIC or EPIC/STE</source>
        <translation>Emisor, como EPIC o EPIC/STE</translation>
    </message>
    <message>
        <source>MSH-3, or MSH-3/MSH-4; * and ? stand for any letters; empty: any sender</source>
        <translation>MSH-3, o MSH-3/MSH-4; * y ? valen por cualquier letra; vacío: cualquier emisor</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Type, such as ADT or ADT^A0*</source>
        <translation>Tipo, como ADT o ADT^A0*</translation>
    </message>
    <message>
        <source>MSH-9.1, or MSH-9.1^MSH-9.2; * and ? stand for any letters; empty: any type</source>
        <translation>MSH-9.1, o MSH-9.1^MSH-9.2; * y ? valen por cualquier letra; vacío: cualquier tipo</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Spec from a file</source>
        <translation>Spec de un archivo</translation>
    </message>
    <message>
        <source>Spec: a name or a file</source>
        <translation>Spec: un nombre o un archivo</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Cambiar la regla elegida</translation>
    </message>
    <message>
        <source>Ask the rule earlier</source>
        <translation>Consultar antes la regla</translation>
    </message>
    <message>
        <source>Ask the rule later</source>
        <translation>Consultar después la regla</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Rules for specs</source>
        <translation>Reglas para las specs</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Ninguna regla</translation>
    </message>
    <message>
        <source>Say above which sender and message type is held against which spec. The first rule that takes a message decides; others are held against the standard.</source>
        <translation>Indicar arriba qué emisor y tipo de mensaje se comprueban con qué spec. Decide la primera regla que toma un mensaje; los demás se comprueban con el estándar.</translation>
    </message>
    <message>
        <source>Choose a spec.</source>
        <translation>Elegir una spec.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a spec that came with the program.</source>
        <translation>%1 no es un archivo ni una spec que venga con el programa.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Elegir primero una regla.</translation>
    </message>
    <message>
        <source>Choose a spec for the rule</source>
        <translation>Elegir una spec para la regla</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Specs (*.yaml *.yml *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Hold the source against specs by rules</source>
        <translation>Comprobar la fuente con specs por reglas</translation>
    </message>
    <message>
        <source>Add a rule for a spec</source>
        <translation>Añadir una regla para una spec</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Quitar la regla elegida</translation>
    </message>
    <message>
        <source>Ask the chosen rule earlier</source>
        <translation>Consultar antes la regla elegida</translation>
    </message>
    <message>
        <source>Ask the chosen rule later</source>
        <translation>Consultar después la regla elegida</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunCharts</name>
    <message>
        <source>Messages a second: %1 lately, %2 in the mean</source>
        <translation>Mensajes por segundo: %1 últimamente, %2 de media</translation>
    </message>
    <message>
        <source>Messages a second: nothing has ended yet</source>
        <translation>Mensajes por segundo: aún no ha terminado nada</translation>
    </message>
    <message>
        <source>Milliseconds to the answer: half within %1, 95 % within %2, 99 % within %3</source>
        <translation>Milisegundos hasta la respuesta: la mitad en %1, el 95 % en %2, el 99 % en %3</translation>
    </message>
    <message>
        <source>Milliseconds to the answer: none has come yet</source>
        <translation>Milisegundos hasta la respuesta: aún no llegó ninguna</translation>
    </message>
    <message>
        <source>%1 a second lately, %2 in the mean</source>
        <translation>%1 por segundo últimamente, %2 de media</translation>
    </message>
    <message>
        <source>ms: 50 % %1, 95 % %2, 99 % %3</source>
        <translation>ms: 50 % %1, 95 % %2, 99 % %3</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunKeeper</name>
    <message>
        <source>not kept, since the project can only be read</source>
        <translation>no se guarda, pues el proyecto es de solo lectura</translation>
    </message>
    <message>
        <source>not kept, since it is no source of the project</source>
        <translation>no se guarda, pues no es una fuente del proyecto</translation>
    </message>
    <message>
        <source>not kept yet: check once more</source>
        <translation>aún no se guarda: comprobar de nuevo</translation>
    </message>
    <message>
        <source>kept in the project</source>
        <translation>guardado en el proyecto</translation>
    </message>
    <message>
        <source>the first %1 findings kept in the project, all counted</source>
        <translation>los primeros %1 hallazgos guardados en el proyecto, todos contados</translation>
    </message>
    <message>
        <source>not kept, since the project could not be written</source>
        <translation>no se guardó, pues no se pudo escribir el proyecto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunModel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunPage</name>
    <message>
        <source>Reading what a check found</source>
        <translation>Leyendo lo que encontró una comprobación</translation>
    </message>
    <message>
        <source>What checks found in the sources of the project: by this window, and by plumb check --keep.</source>
        <translation>Lo que las comprobaciones encontraron en las fuentes del proyecto: desde esta ventana y con plumb check --keep.</translation>
    </message>
    <message>
        <source>The first %1 of %2 findings stand here.</source>
        <translation>Aquí figuran los primeros %1 de %2 hallazgos.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Checks are kept in a project. Make one, or open one.</source>
        <translation>Las comprobaciones se guardan en un proyecto. Crear uno o abrir uno.</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Aún no hay comprobaciones</translation>
    </message>
    <message>
        <source>What a check finds in sources of the project is kept here.</source>
        <translation>Lo que una comprobación encuentra en las fuentes del proyecto se guarda aquí.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Findings show when all of them are read.</source>
        <translation>Los hallazgos aparecen cuando se han leído todos.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>All messages agreed with %1.</source>
        <translation>Todos los mensajes concordaban con %1.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its findings. Messages stay as they are.</source>
        <translation>%1 se quita del proyecto, con sus hallazgos. Los mensajes quedan como están.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Kept checks</source>
        <translation>Comprobaciones guardadas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Which check</source>
        <translation>Qué comprobación</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Show kept checks and what they found</source>
        <translation>Mostrar las comprobaciones guardadas y lo que encontraron</translation>
    </message>
    <message>
        <source>Go to the message of the kept finding</source>
        <translation>Ir al mensaje del hallazgo guardado</translation>
    </message>
    <message>
        <source>Remove the kept check</source>
        <translation>Quitar la comprobación guardada</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesModel</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps to the spec</source>
        <translation>Cumple la especificación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Against the spec</source>
        <translation>Frente a la especificación</translation>
    </message>
    <message>
        <source>A message without a type</source>
        <translation>Mensaje sin tipo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesPane</name>
    <message>
        <source>Sample messages, held against the spec</source>
        <translation>Mensajes de ejemplo, comparados con la especificación</translation>
    </message>
    <message>
        <source>The sample message</source>
        <translation>El mensaje de ejemplo</translation>
    </message>
    <message>
        <source>Open as messages</source>
        <translation>Abrir como mensajes</translation>
    </message>
    <message>
        <source>All sample messages of the document in a tab of their own</source>
        <translation>Todos los mensajes de ejemplo del documento en una pestaña propia</translation>
    </message>
    <message>
        <source>No sample messages</source>
        <translation>Sin mensajes de ejemplo</translation>
    </message>
    <message>
        <source>The document shows no message.</source>
        <translation>El documento no muestra ningún mensaje.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a message, its place in a document</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SentRun</name>
    <message>
        <source>Reading what was sent</source>
        <translation>Leyendo lo que se envió</translation>
    </message>
    <message>
        <source>Sending was given up, since the project was closed.</source>
        <translation>Se abandonó el envío porque se cerró el proyecto.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SentRunPage</name>
    <message numerus="yes">
        <source>%Ln messages may have been delivered already. Sent again, the receiver may have them twice.</source>
        <translation>
            <numerusform>%Ln mensaje puede haber sido entregado ya. Si se envía de nuevo, el receptor puede tenerlo dos veces.</numerusform>
            <numerusform>%Ln mensajes pueden haber sido entregados ya. Si se envían de nuevo, el receptor puede tenerlos dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Enviarlos de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 is in production.</source>
        <translation>%1 está en producción.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>Enviar a producción</translation>
    </message>
    <message>
        <source>Reading what was kept</source>
        <translation>Leyendo lo guardado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Deteniendo: se espera lo que está en camino</translation>
    </message>
    <message>
        <source>All of it was dealt with</source>
        <translation>Todo fue atendido</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 apartados</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 pueden haber llegado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>No message is like that</source>
        <translation>Ningún mensaje es así</translation>
    </message>
    <message>
        <source>Nothing has ended yet</source>
        <translation>Aún no ha terminado nada</translation>
    </message>
    <message>
        <source>Choose another outcome, or empty the line.</source>
        <translation>Elija otro resultado, o vacíe la línea.</translation>
    </message>
    <message>
        <source>A message stands here when its first attempt is over.</source>
        <translation>Un mensaje aparece aquí cuando acaba su primer intento.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Se están enviando mensajes.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stop, and close when it has</source>
        <translation>Detener, y cerrar después</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No further message leaves; those under way are waited for</source>
        <translation>No sale ningún mensaje más; se esperan los que están en camino</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>At once; what is under way is unknown then</source>
        <translation>Al instante; lo que está en camino queda como desconocido</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sends only what never left</source>
        <translation>Envía solo lo que nunca salió</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Sends again what was parked: refused, rejected, answered with an error, or never left</source>
        <translation>Envía de nuevo lo apartado: no transmisible, rechazado, respondido con error, o que nunca salió</translation>
    </message>
    <message>
        <source>Send unknown again</source>
        <translation>Reenviar los desconocidos</translation>
    </message>
    <message>
        <source>Sends again what may have been delivered; asks first</source>
        <translation>Envía de nuevo lo que puede haber sido entregado; pregunta antes</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>Qué fue de los mensajes</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto va</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Send it again now</source>
        <translation>Enviarlo de nuevo ahora</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Saltarlo</translation>
    </message>
    <message>
        <source>Send waiting ones now</source>
        <translation>Enviar ya los que esperan</translation>
    </message>
    <message>
        <source>What waits to be sent again does not wait any longer</source>
        <translation>Lo que espera ser enviado de nuevo no espera más</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SettingsPage</name>
    <message>
        <source>No setting is called “%1”. Fewer letters find more.</source>
        <translation>Ningún ajuste se llama “%1”. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ShortcutEditor</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Buscar una acción o sus teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <translation>Ninguna acción se llama así</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulsar las teclas nuevas</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Quitar teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Elegir una acción</translation>
    </message>
    <message>
        <source>Enter records new keys, Delete removes them, Escape gives up.</source>
        <translation>Enter graba teclas nuevas, Supr las quita, Escape cancela.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”; Escape leaves them as they are.</source>
        <translation>Pulsar las teclas para “%1”; Escape las deja como están.</translation>
    </message>
    <message>
        <source>“%1” alone is needed for typing; hold Ctrl or Alt with it.</source>
        <translation>“%1” por sí sola se necesita para escribir; combinarla con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1” ya no tiene teclas.</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 now.</source>
        <translation>“%1” tiene ahora las teclas %2.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; take it from there?</source>
        <translation>%1 pertenece a “%2”; ¿reasignarlo?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarlo ahí</translation>
    </message>
    <message>
        <source>Give all actions their default keys again? Changed now: %1.</source>
        <translation>¿Devolver a todas las acciones sus teclas predeterminadas? Cambiadas ahora: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar las actuales</translation>
    </message>
    <message>
        <source>All actions have their default keys.</source>
        <translation>Todas las acciones tienen sus teclas predeterminadas.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ShortcutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotsPage</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Named states of the project: its sources, edits, marks, notes and documents.</source>
        <translation>Estados con nombre del proyecto: sus orígenes, cambios, marcas, notas y documentos.</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Crear una instantánea</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What is different in</source>
        <translation>Qué es distinto en</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Reading the snapshots</source>
        <translation>Leyendo las instantáneas</translation>
    </message>
    <message>
        <source>the project as it is now</source>
        <translation>el proyecto tal como está ahora</translation>
    </message>
    <message>
        <source>Comparing snapshots</source>
        <translation>Comparando instantáneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Todavía no hay ninguna instantánea</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Ningún proyecto está abierto</translation>
    </message>
    <message>
        <source>Make one before you change much: you can compare with it, and go back to it.</source>
        <translation>Cree una antes de cambiar mucho: podrá comparar con ella y volver a ella.</translation>
    </message>
    <message>
        <source>Snapshots are of a project. Make one, or open one.</source>
        <translation>Las instantáneas son de un proyecto. Cree uno o abra uno.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Sources, edits, marks, notes and documents are the same.</source>
        <translation>Los orígenes, cambios, marcas, notas y documentos son iguales.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Elija una instantánea.</translation>
    </message>
    <message>
        <source>Sources, edits, marks, notes and documents become what they were in %1, %2. A snapshot of what is there now is made first, so that you can come back. What is open is closed and opened as it was then. The audit trail stays as it is.</source>
        <translation>Los orígenes, cambios, marcas, notas y documentos vuelven a ser lo que eran en %1, %2. Antes se crea una instantánea de lo que hay ahora, para que pueda volver. Lo que está abierto se cierra y se abre tal como estaba entonces. El registro de auditoría queda como está.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>%1 is removed for good. The project itself stays as it is.</source>
        <translation>Se quita %1 definitivamente. El proyecto en sí queda como está.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SortRun</name>
    <message>
        <source>Sorting by %1</source>
        <translation>Ordenando por %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecBelow</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>What the change does to the findings of the messages in front</source>
        <translation>Lo que el cambio causa en los hallazgos de los mensajes mostrados</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Contar todos</translation>
    </message>
    <message>
        <source>Count in all messages</source>
        <translation>Contar en todos los mensajes</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Detener el recuento</translation>
    </message>
    <message>
        <source>Problems of the spec</source>
        <translation>Problemas de la spec</translation>
    </message>
    <message>
        <source>Findings that the change adds or removes</source>
        <translation>Hallazgos que el cambio añade o quita</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nada que decir</translation>
    </message>
    <message>
        <source>The spec can be used as it is written.</source>
        <translation>La spec se puede usar tal como está.</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problemas %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>No effect to show</source>
        <translation>Ningún efecto que mostrar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecChoiceLine</name>
    <message>
        <source>Specs of the project</source>
        <translation>Specs del proyecto</translation>
    </message>
    <message>
        <source>The project holds %1 as another text than the file here has. Messages are held against the project&apos;s.</source>
        <translation>El proyecto contiene %1 con otro texto que el del archivo de aquí. Los mensajes se comparan con la versión del proyecto.</translation>
    </message>
    <message>
        <source>Keep the project&apos;s</source>
        <translation>Conservar la del proyecto</translation>
    </message>
    <message>
        <source>Use the file</source>
        <translation>Usar el archivo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Keep the project&apos;s specs</source>
        <translation>Conservar las specs del proyecto</translation>
    </message>
    <message>
        <source>Messages are held against the project&apos;s specs.</source>
        <translation>Los mensajes se comparan con las specs del proyecto.</translation>
    </message>
    <message>
        <source>Use the files of specs in place of the project&apos;s</source>
        <translation>Usar los archivos de specs en lugar de las del proyecto</translation>
    </message>
    <message>
        <source>Messages are held against the files of specs.</source>
        <translation>Los mensajes se comparan con los archivos de specs.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecFile</name>
    <message>
        <source>New spec</source>
        <translation>Spec nueva</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Save it under another name or in another folder.</source>
        <translation>%1 no se puede escribir: %2. Guarde con otro nombre o en otra carpeta.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What stood there is unchanged.</source>
        <translation>%1 no se escribió: %2. Lo que había allí no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecForm</name>
    <message>
        <source>others may be sent</source>
        <translation>se pueden enviar otros</translation>
    </message>
    <message>
        <source>others may not be sent</source>
        <translation>no se pueden enviar otros</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requerido</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>What the spec says of the chosen row</source>
        <translation>Lo que la spec dice de la fila elegida</translation>
    </message>
    <message>
        <source>Choose a message, segment, field or code in the outline to change it here.</source>
        <translation>Elija un mensaje, segmento, campo o código en el esquema para cambiarlo aquí.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecHead</name>
    <message>
        <source>Based on HL7</source>
        <translation>Basada en HL7</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Hold the messages in front against this spec</source>
        <translation>Comparar los mensajes mostrados con esta spec</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Version of the standard that the spec is based on</source>
        <translation>Versión del estándar en la que se basa la spec</translation>
    </message>
    <message>
        <source>or a copy of a starter</source>
        <translation>o una copia de una plantilla</translation>
    </message>
    <message>
        <source>Spec to begin with</source>
        <translation>Spec con la que empezar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecHub</name>
    <message>
        <source>%1 is not YAML. This is a copy of it in YAML, not yet saved.</source>
        <translation>%1 no es YAML. Esta es una copia en YAML, aún sin guardar.</translation>
    </message>
    <message>
        <source>Looking for the rule</source>
        <translation>Buscando la regla</translation>
    </message>
    <message>
        <source>This rule stands in no file.</source>
        <translation>Esta regla no está en ningún archivo.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecNames</name>
    <message>
        <source>required</source>
        <translation>requerido</translation>
    </message>
    <message>
        <source>required, may be empty</source>
        <translation>requerido, puede estar vacío</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>required when its condition holds</source>
        <translation>obligatorio si se cumple la condición</translation>
    </message>
    <message>
        <source>required when its condition holds, else not supported</source>
        <translation>obligatorio si se cumple la condición; si no, no admitido</translation>
    </message>
    <message>
        <source>required when its condition holds, else may be empty</source>
        <translation>obligatorio si se cumple la condición; si no, puede estar vacío</translation>
    </message>
    <message>
        <source>may be empty when its condition holds, else not supported</source>
        <translation>puede estar vacío si se cumple la condición; si no, no admitido</translation>
    </message>
    <message>
        <source>may be empty when its condition holds</source>
        <translation>puede estar vacío si se cumple la condición</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>kept for older systems</source>
        <translation>conservado para sistemas antiguos</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>una vez como máximo</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>exactamente una vez</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>once or more</source>
        <translation>una o más veces</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>all rules of this kind</source>
        <translation>todas las reglas de este tipo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecOutlineModel</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 came with the program. What you change is saved as a copy.</source>
        <translation>%1 venía con el programa. Lo que cambie se guarda como copia.</translation>
    </message>
    <message>
        <source>%1 may not be written. What you change is saved as a copy.</source>
        <translation>%1 no se puede escribir. Lo que cambie se guarda como copia.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Solo leer</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Save the spec as</source>
        <translation>Guardar la spec como</translation>
    </message>
    <message>
        <source>Specs (*.yaml)</source>
        <translation>Specs (*.yaml)</translation>
    </message>
    <message>
        <source>%1 came with the program. Save your spec under another name or in another folder.</source>
        <translation>%1 venía con el programa. Guarde su spec con otro nombre o en otra carpeta.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>There are no messages in front. Open some and try again.</source>
        <translation>No hay mensajes mostrados. Abra algunos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save the spec first; messages are held against its file.</source>
        <translation>Guarde primero la spec; los mensajes se comparan con su archivo.</translation>
    </message>
    <message>
        <source>%1 is held against %2 as it is saved.</source>
        <translation>%1 se compara con %2 tal como está guardado.</translation>
    </message>
    <message>
        <source>%1 is held against %2.</source>
        <translation>%1 se compara con %2.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>%1 is no longer there. The text is kept; saving writes the file anew.</source>
        <translation>%1 ya no está. El texto se conserva; al guardar se escribe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes that are not saved.</source>
        <translation>Otro programa cambió %1, y usted tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa cambió %1.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Conservar mi texto</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Volver a leer el archivo</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 aviso</numerusform>
            <numerusform>%1 avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sin errores</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Text of the spec</source>
        <translation>Texto de la spec</translation>
    </message>
    <message>
        <source>Outline of the spec</source>
        <translation>Esquema de la spec</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>What the spec says stands here once its text can be read.</source>
        <translation>Lo que dice la spec aparece aquí en cuanto se pueda leer su texto.</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now; this is the outline from before.</source>
        <translation>El texto no se puede leer tal como está; este es el esquema de antes.</translation>
    </message>
    <message>
        <source>This is your text of %1, which was not saved. The file was changed since.</source>
        <translation>Este es su texto de %1, que no se guardó. El archivo se cambió desde entonces.</translation>
    </message>
    <message>
        <source>Show what the file holds</source>
        <translation>Mostrar lo que contiene el archivo</translation>
    </message>
    <message>
        <source>This is your text of %1, which was not saved.</source>
        <translation>Este es su texto de %1, que no se guardó.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlEdit</name>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>column of %1</source>
        <translation>columna de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlModel</name>
    <message>
        <source>%1 bytes: %2</source>
        <translation>%1 bytes: %2</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlPage</name>
    <message>
        <source>Save the answer</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the answer</source>
        <translation>Guardando el resultado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Ask the project in SQL</source>
        <translation>Consultar el proyecto en SQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Run the question in SQL</source>
        <translation>Ejecutar la consulta SQL</translation>
    </message>
    <message>
        <source>Stop the question in SQL</source>
        <translation>Detener la consulta SQL</translation>
    </message>
    <message>
        <source>Save the answer in SQL to a file</source>
        <translation>Guardar el resultado de la consulta SQL en un archivo</translation>
    </message>
    <message>
        <source>Keep the question in SQL under a name</source>
        <translation>Conservar la consulta SQL con un nombre</translation>
    </message>
    <message>
        <source>Remove the kept question in SQL</source>
        <translation>Quitar la consulta SQL conservada</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Reading what can be asked</source>
        <translation>Leyendo lo que se puede consultar</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>Asking the project in SQL</source>
        <translation>Consultando el proyecto en SQL</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The first %1 rows; there are more. Save the answer to have all. %2</source>
        <translation>Las primeras %1 filas; hay más. Guarde el resultado para tenerlas todas. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Question in SQL</source>
        <translation>Consulta SQL</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Ninguna fila</translation>
    </message>
    <message>
        <source>Write a SELECT, or choose an example at the right, and run it with Ctrl+Return.</source>
        <translation>Escriba un SELECT, o elija un ejemplo a la derecha, y ejecútelo con Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Examples, saved questions, views and tables</source>
        <translation>Ejemplos, consultas guardadas, vistas y tablas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the question (Ctrl+Return)</source>
        <translation>Ejecutar la consulta (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <source>Keep this question in the project under a name</source>
        <translation>Conservar esta consulta en el proyecto con un nombre</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Guardar resultado…</translation>
    </message>
    <message>
        <source>Save all rows of the answer to a file</source>
        <translation>Guardar todas las filas del resultado en un archivo</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>There is no question to keep.</source>
        <translation>No hay ninguna consulta que conservar.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Keep this question in the project as</source>
        <translation>Conservar esta consulta en el proyecto como</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún no hay respuesta</translation>
    </message>
    <message>
        <source>Nothing in the project fits the question.</source>
        <translation>Nada en el proyecto responde a la pregunta.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlShelf</name>
    <message>
        <source>Messages of each type</source>
        <translation>Mensajes de cada tipo</translation>
    </message>
    <message>
        <source>Values of a field, most frequent first</source>
        <translation>Valores de un campo, los más frecuentes primero</translation>
    </message>
    <message>
        <source>Every repetition of a field</source>
        <translation>Cada repetición de un campo</translation>
    </message>
    <message>
        <source>A field of messages of one type</source>
        <translation>Un campo de los mensajes de un tipo</translation>
    </message>
    <message>
        <source>How often a field is filled, empty or null</source>
        <translation>Cuántas veces un campo está lleno, vacío o nulo</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Read, check and explain HL7 v2 traffic. Nothing leaves this machine unless you send it.</source>
        <translation>Leer, comprobar y explicar tráfico HL7 v2. Nada sale de este equipo si no se envía.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Paste message</source>
        <translation>Pegar mensaje</translation>
    </message>
    <message>
        <source>Opens what the clipboard holds (%1)</source>
        <translation>Abre lo que contiene el portapapeles (%1)</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>Los primeros cinco minutos</translation>
    </message>
    <message>
        <source>Hide the tour</source>
        <translation>Ocultar el recorrido</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Made-up traffic of a hospital, with a few faults put in on purpose.</source>
        <translation>Tráfico inventado de un hospital, con algunos errores puestos a propósito.</translation>
    </message>
    <message>
        <source>Filter it</source>
        <translation>Filtrarlo</translation>
    </message>
    <message>
        <source>Type this in the line above the messages; only updates of patients stay.</source>
        <translation>Escribir esto en la línea sobre los mensajes; solo quedan las actualizaciones de pacientes.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Comprobar y exportar</translation>
    </message>
    <message>
        <source>Hold the messages against the standard, go to a finding, save the report.</source>
        <translation>Comprobar los mensajes con el estándar, ir a un hallazgo, guardar el informe.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>The sample is not installed beside the program.</source>
        <translation>El ejemplo no está instalado junto al programa.</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Copiar el filtro</translation>
    </message>
    <message>
        <source>The filter is copied; paste it in the line above the messages.</source>
        <translation>El filtro está copiado; pegarlo en la línea sobre los mensajes.</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Trabajo reciente</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Files that you open are listed here by their paths, and by nothing else. Drop one above, or open the sample project.</source>
        <translation>Los archivos que se abren aparecen aquí por su ruta y nada más. Soltar uno arriba o abrir el proyecto de ejemplo.</translation>
    </message>
    <message>
        <source>%1 was not there a moment ago; trying it all the same.</source>
        <translation>%1 no estaba hace un momento; se intenta de todos modos.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Open file  %1</source>
        <translation>Abrir archivo  %1</translation>
    </message>
    <message>
        <source>opens the sample</source>
        <translation>abre el ejemplo</translation>
    </message>
    <message>
        <source>goes to the filter line</source>
        <translation>va a la línea del filtro</translation>
    </message>
    <message>
        <source>checks the messages</source>
        <translation>comprueba los mensajes</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exporta</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy a message first, from MSH on.</source>
        <translation>El portapapeles no contiene texto ni archivos. Copiar primero un mensaje, desde MSH.</translation>
    </message>
    <message>
        <source>Only files and folders of this machine can be opened, or text.</source>
        <translation>Solo se pueden abrir archivos y carpetas de este equipo, o texto.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsFace</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <source>How much is counted</source>
        <translation>Cuánto se ha contado</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Detener el recuento</translation>
    </message>
    <message>
        <source>Count the fields again</source>
        <translation>Volver a contar los campos</translation>
    </message>
    <message>
        <source>Fields are counted once all messages are known.</source>
        <translation>Los campos se cuentan cuando se conocen todos los mensajes.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>La fuente se cerró</translation>
    </message>
    <message>
        <source>Open it again to count its fields.</source>
        <translation>Abrirla otra vez para contar sus campos.</translation>
    </message>
    <message>
        <source>Reading the source</source>
        <translation>Leyendo la fuente</translation>
    </message>
    <message>
        <source>Counting the fields</source>
        <translation>Contando los campos</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>El recuento se detuvo</translation>
    </message>
    <message>
        <source>Count again to see what the fields hold.</source>
        <translation>Volver a contar para ver lo que contienen los campos.</translation>
    </message>
    <message>
        <source>The fields could not be counted</source>
        <translation>Los campos no se pudieron contar</translation>
    </message>
    <message>
        <source>No messages to count</source>
        <translation>No hay mensajes que contar</translation>
    </message>
    <message>
        <source>This source holds no HL7 message. Open one that does, or paste messages into it.</source>
        <translation>Esta fuente no contiene ningún mensaje HL7. Abrir una que sí, o pegar mensajes en ella.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsModel</name>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>none frequent</source>
        <translation>ninguno frecuente</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>How many could have it: messages for a segment, segments for a field, filled repetitions of the field for a component</source>
        <translation>Cuántos podrían tenerlo: mensajes para un segmento, segmentos para un campo, repeticiones con valor del campo para un componente</translation>
    </message>
    <message>
        <source>Share of those that hold a value</source>
        <translation>Proporción de los que contienen un valor</translation>
    </message>
    <message>
        <source>There, with nothing between the delimiters</source>
        <translation>Está, sin nada entre los delimitadores</translation>
    </message>
    <message>
        <source>Holds the two quotes &quot;&quot;</source>
        <translation>Contiene las dos comillas &quot;&quot;</translation>
    </message>
    <message>
        <source>Not there at all</source>
        <translation>No está en absoluto</translation>
    </message>
    <message>
        <source>Length of the filled ones, in bytes</source>
        <translation>Longitud de los que tienen valor, en bytes</translation>
    </message>
    <message>
        <source>Different values; counted up to 4,096, about that many above</source>
        <translation>Valores distintos; contados hasta 4096, aproximados por encima</translation>
    </message>
    <message>
        <source>Past 4,096 different values only those are counted that were frequent by then</source>
        <translation>Pasados 4096 valores distintos, solo se cuentan los que ya eran frecuentes</translation>
    </message>
    <message>
        <source>Share of the most frequent value among the filled ones</source>
        <translation>Proporción del valor más frecuente entre los que tienen valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsPage</name>
    <message>
        <source>Saving statistics</source>
        <translation>Guardando las estadísticas</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Guardar las estadísticas</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estadísticas</translation>
    </message>
    <message>
        <source>Show statistics of this source</source>
        <translation>Mostrar las estadísticas de esta fuente</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>Estadísticas de %1</translation>
    </message>
    <message>
        <source>Save the table of statistics</source>
        <translation>Guardar la tabla de estadísticas</translation>
    </message>
    <message>
        <source>Save the table of statistics without values</source>
        <translation>Guardar la tabla de estadísticas sin valores</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>Ningún campo coincide</translation>
    </message>
    <message>
        <source>Clear the find box, or choose all message types.</source>
        <translation>Limpiar el cuadro de búsqueda o elegir todos los tipos de mensaje.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Find by path or name</source>
        <translation>Buscar por ruta o nombre</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Show components, too</source>
        <translation>Mostrar también los componentes</translation>
    </message>
    <message>
        <source>Show components</source>
        <translation>Mostrar los componentes</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <source>Messages changed since they were counted</source>
        <translation>Hay mensajes que cambiaron después del recuento</translation>
    </message>
    <message>
        <source>Count the fields again</source>
        <translation>Volver a contar los campos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Guardar estas filas en un archivo</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Save with most frequent values…</source>
        <translation>Guardar con los valores más frecuentes…</translation>
    </message>
    <message>
        <source>Save without values…</source>
        <translation>Guardar sin valores…</translation>
    </message>
    <message>
        <source>All message types, %1</source>
        <translation>Todos los tipos de mensaje, %1</translation>
    </message>
    <message>
        <source>Gathering statistics of %1</source>
        <translation>Reuniendo las estadísticas de %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 messages</source>
        <translation>%1 filas, %2 mensajes</translation>
    </message>
    <message>
        <source>Values are hidden. Show them to filter by one.</source>
        <translation>Los valores están ocultos. Mostrarlos para filtrar por uno.</translation>
    </message>
    <message>
        <source>No filter can name this place.</source>
        <translation>Ningún filtro puede nombrar este lugar.</translation>
    </message>
    <message>
        <source>Filter messages where %1 is filled</source>
        <translation>Filtrar mensajes donde %1 tiene valor</translation>
    </message>
    <message>
        <source>Filter messages where it is empty</source>
        <translation>Filtrar mensajes donde está vacío</translation>
    </message>
    <message>
        <source>Filter messages where it is null</source>
        <translation>Filtrar mensajes donde es nulo</translation>
    </message>
    <message>
        <source>Filter messages where it is absent</source>
        <translation>Filtrar mensajes donde está ausente</translation>
    </message>
    <message>
        <source>Filter messages with its most frequent value</source>
        <translation>Filtrar mensajes con su valor más frecuente</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>%1 rows, %2 of %3 messages so far</source>
        <translation>%1 filas, %2 de %3 mensajes hasta ahora</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatusLine</name>
    <message>
        <source>How the bytes are read as text. Click to read them otherwise.</source>
        <translation>Cómo se leen los bytes como texto. Clic para leerlos de otro modo.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>What was assumed about this source</source>
        <translation>Qué se supuso de esta fuente</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assumptions</source>
        <translation>
            <numerusform>%Ln suposición</numerusform>
            <numerusform>%Ln suposiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept until the window closes: export them</source>
        <translation>
            <numerusform>%Ln mensaje editado, se conserva hasta cerrar la ventana: exportarlo</numerusform>
            <numerusform>%Ln mensajes editados, se conservan hasta cerrar la ventana: exportarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Ningún mensaje elegido</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Mensaje %1 de %2</translation>
    </message>
    <message>
        <source>%1 in MLLP frames</source>
        <translation>%1 en tramas MLLP</translation>
    </message>
    <message>
        <source>%1 in log lines</source>
        <translation>%1 en líneas de registro</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegido</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <translation>%1 supuesto</translation>
    </message>
    <message>
        <source>%1 declared, %2 used</source>
        <translation>%1 declarado, %2 usado</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>, %1 %</source>
        <translation>, %1 %</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of running work</source>
        <translation>Abrir la lista del trabajo en curso</translation>
    </message>
    <message>
        <source>As each message says</source>
        <translation>Como dice cada mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept but not exported</source>
        <translation>
            <numerusform>%Ln mensaje editado, conservado pero no exportado</numerusform>
            <numerusform>%Ln mensajes editados, conservados pero no exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits are not kept over the end of the program. %1</source>
        <translation>Las ediciones no se conservan al terminar el programa. %1</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, solo lectura</translation>
    </message>
    <message>
        <source>%1: this project is encrypted.</source>
        <translation>%1: este proyecto está cifrado.</translation>
    </message>
    <message>
        <source>%1: this project is not encrypted.</source>
        <translation>%1: este proyecto no está cifrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, not kept: the project is open for reading only. Export them</source>
        <translation>
            <numerusform>%Ln mensaje editado, no guardado: el proyecto está abierto solo para lectura. Exportarlo</numerusform>
            <numerusform>%Ln mensajes editados, no guardados: el proyecto está abierto solo para lectura. Exportarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept in the project</source>
        <translation>
            <numerusform>%Ln mensaje editado, guardado en el proyecto</numerusform>
            <numerusform>%Ln mensajes editados, guardados en el proyecto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryModel</name>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallado por</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryPage</name>
    <message>
        <source>Search again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Looking through all open feeds</source>
        <translation>Buscando en todas las fuentes abiertas</translation>
    </message>
    <message>
        <source>Rows appear when the last feed was read, in the order of their times.</source>
        <translation>Las filas aparecen cuando se ha leído la última fuente, por orden de hora.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>No message bears one of these numbers</source>
        <translation>Ningún mensaje lleva uno de estos números</translation>
    </message>
    <message>
        <source>Open the feeds that may hold them, then press Search again.</source>
        <translation>Abrir las fuentes que puedan contenerlos y luego pulsar Volver a buscar.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenido antes del final</translation>
    </message>
    <message>
        <source>Press Search again to see the story.</source>
        <translation>Pulsar Volver a buscar para ver la historia.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The feeds could not be read to the end</source>
        <translation>Las fuentes no se pudieron leer hasta el final</translation>
    </message>
    <message>
        <source>If a file changed while it was read, press Search again.</source>
        <translation>Si un archivo cambió mientras se leía, pulsar Volver a buscar.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>episodios: %1</translation>
    </message>
    <message>
        <source>orders: %1</source>
        <translation>órdenes: %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>se muestran los primeros %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds changed since</source>
        <translation>las fuentes cambiaron después</translation>
    </message>
    <message>
        <source>Followed to: %1</source>
        <translation>Seguido hasta: %1</translation>
    </message>
    <message>
        <source>Some times name no zone, so all are in the order of their own clocks.</source>
        <translation>Algunas horas no indican zona; por eso todas siguen el orden de sus propios relojes.</translation>
    </message>
    <message>
        <source>%1 was closed; open it again to see this message.</source>
        <translation>%1 se cerró; abrirla otra vez para ver este mensaje.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ThresholdPane</name>
    <message>
        <source>These are the usual thresholds. Move one to see what it changes.</source>
        <translation>Estos son los umbrales habituales. Mueva uno para ver qué cambia.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
    <message>
        <source>These are the usual thresholds already</source>
        <translation>Ya son los umbrales habituales</translation>
    </message>
    <message>
        <source>From where on something is proposed</source>
        <translation>Desde dónde se propone algo</translation>
    </message>
    <message>
        <source>Against the usual thresholds</source>
        <translation>Frente a los umbrales habituales</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Volver a los habituales</translation>
    </message>
    <message>
        <source>Back to the usual thresholds</source>
        <translation>Volver a los umbrales habituales</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TlsFields</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Speak TLS, 1.2 or later</source>
        <translation>Hablar TLS, 1.2 o posterior</translation>
    </message>
    <message>
        <source>Choose our certificate</source>
        <translation>Elegir nuestro certificado</translation>
    </message>
    <message>
        <source>Our certificate (PEM)</source>
        <translation>Nuestro certificado (PEM)</translation>
    </message>
    <message>
        <source>With its chain</source>
        <translation>Con su cadena</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Elegir la clave privada</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>Su clave privada (PEM)</translation>
    </message>
    <message>
        <source>Choose a PKCS#12 file</source>
        <translation>Elegir un archivo PKCS#12</translation>
    </message>
    <message>
        <source>Both in one file (PKCS#12)</source>
        <translation>Ambos en un archivo (PKCS#12)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Choose the authorities</source>
        <translation>Elegir las autoridades</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TourCard</name>
    <message>
        <source>Type: %1</source>
        <translation>Escribir: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Paso %1, hecho: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficChart</name>
    <message>
        <source>Messages over time</source>
        <translation>Mensajes a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>otros: %1</translation>
    </message>
    <message>
        <source>No message has a date in MSH-7.</source>
        <translation>Ningún mensaje tiene fecha en MSH-7.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficPane</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>One bar a day</source>
        <translation>Una barra por día</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>One bar an hour</source>
        <translation>Una barra por hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>One bar a minute</source>
        <translation>Una barra por minuto</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>%1 sin hora</translation>
    </message>
    <message>
        <source>%1 with no readable date</source>
        <translation>%1 sin fecha legible</translation>
    </message>
    <message>
        <source>%1 with a time less exact than this</source>
        <translation>%1 con una hora menos exacta que esta</translation>
    </message>
    <message>
        <source>by MSH-7, on each sender&apos;s own clock</source>
        <translation>según MSH-7, con el reloj de cada emisor</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>No se muestran: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::UnfinishedWork</name>
    <message>
        <source>There is no keychain.</source>
        <translation>No hay llavero de claves.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ValueActions</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Look at the value</source>
        <translation>Ver el valor</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Save the value as...</source>
        <translation>Guardar el valor como...</translation>
    </message>
    <message>
        <source>Copy a value</source>
        <translation>Copiar un valor</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>La imagen se copió.</translation>
    </message>
    <message>
        <source>The value was copied.</source>
        <translation>El valor se copió.</translation>
    </message>
    <message>
        <source>Save the value as</source>
        <translation>Guardar el valor como</translation>
    </message>
    <message>
        <source>Save a value</source>
        <translation>Guardar un valor</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>Se escribieron %1 en %2.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ValuePanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Choose a way of looking at it to begin again.</source>
        <translation>Elegir una forma de verlo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como...</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Leyendo %1...</translation>
    </message>
    <message>
        <source>The rest of the window can be used.</source>
        <translation>El resto de la ventana se puede usar.</translation>
    </message>
    <message>
        <source>Ways of looking at the value</source>
        <translation>Formas de ver el valor</translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation>No hay ningún mensaje elegido</translation>
    </message>
    <message>
        <source>Choose a message in a list; the value at the cursor is shown here.</source>
        <translation>Elegir un mensaje en una lista; aquí se muestra el valor del cursor.</translation>
    </message>
    <message>
        <source>No value is chosen</source>
        <translation>No hay ningún valor elegido</translation>
    </message>
    <message>
        <source>Choose a field in the tree or in the editor to see what it holds.</source>
        <translation>Elegir un campo en el árbol o en el editor para ver qué contiene.</translation>
    </message>
    <message>
        <source>Hidden by the privacy mask</source>
        <translation>Oculto por la máscara de privacidad</translation>
    </message>
    <message>
        <source>This value may say who somebody is, or hold what somebody wrote. Switch the mask off to see it.</source>
        <translation>Este valor puede revelar quién es alguien o contener lo que alguien escribió. Desactivar la máscara para verlo.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>The message ends before this element, or has no such segment.</source>
        <translation>El mensaje termina antes de este elemento o no tiene ese segmento.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Between its delimiters there is nothing.</source>
        <translation>Entre sus delimitadores no hay nada.</translation>
    </message>
    <message>
        <source>Null (&quot;&quot;)</source>
        <translation>Nulo (&quot;&quot;)</translation>
    </message>
    <message>
        <source>Two quotes: the receiver is asked to delete what it has.</source>
        <translation>Dos comillas: se pide al receptor que borre lo que tiene.</translation>
    </message>
    <message>
        <source>Segment, %1</source>
        <translation>Segmento, %1</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3 (not declared, known by its first bytes)</source>
        <translation>%1, %2 en %3 (no declarado, reconocido por sus primeros bytes)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>Código HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Decoded hex</source>
        <translation>Hex decodificado</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Mostrar como %1</translation>
    </message>
    <message>
        <source>Read a value of %1</source>
        <translation>Leer un valor de %1</translation>
    </message>
    <message>
        <source>The value cannot be shown</source>
        <translation>El valor no se puede mostrar</translation>
    </message>
    <message>
        <source>, %1 x %2 pixels</source>
        <translation>, %1 x %2 píxeles</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protegido con contraseña</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The value cannot be shown so</source>
        <translation>El valor no se puede mostrar así</translation>
    </message>
    <message>
        <source>Look at it as hex, or save it.</source>
        <translation>Verlo en hex o guardarlo.</translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>se muestran las primeras %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>se muestran %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WaiverForm</name>
    <message>
        <source>Waive</source>
        <translation>Exceptuar</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por qué se acepta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde de ello</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A waiver needs a reason and somebody who answers for it.</source>
        <translation>Una excepción necesita un motivo y alguien que responda de ella.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WireModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>To the microsecond, in the zone of this machine</source>
        <translation>Al microsegundo, en la zona de esta máquina</translation>
    </message>
    <message>
        <source>Which connection of the run, from 1</source>
        <translation>Qué conexión del envío, desde 1</translation>
    </message>
    <message>
        <source>Its place in what was sent, where that is known</source>
        <translation>Su lugar en lo enviado, donde se conoce</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WirePanel</name>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 filas</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>No se muestra ningún envío</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Ninguna fila es así</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Aún no pasó nada por la línea</translation>
    </message>
    <message>
        <source>Hidden while names and identifiers are masked.</source>
        <translation>Oculto mientras nombres e identificadores están enmascarados.</translation>
    </message>
    <message>
        <source>Save the wire log as</source>
        <translation>Guardar el registro de la línea como</translation>
    </message>
    <message>
        <source>wire log</source>
        <translation>registro de la línea</translation>
    </message>
    <message>
        <source>A JSON object a line (*.ndjson)</source>
        <translation>Un objeto JSON por línea (*.ndjson)</translation>
    </message>
    <message>
        <source>Saving the wire log</source>
        <translation>Guardando el registro de la línea</translation>
    </message>
    <message>
        <source>%1 rows of the wire log stand in %2.</source>
        <translation>%1 filas del registro de la línea están en %2.</translation>
    </message>
    <message>
        <source>Save the wire log</source>
        <translation>Guardar el registro de la línea</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Qué sentido</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>Qué conexión</translation>
    </message>
    <message>
        <source>Only this message</source>
        <translation>Solo este mensaje</translation>
    </message>
    <message>
        <source>The message that is chosen in the outcomes, or in a row here</source>
        <translation>El mensaje elegido en los resultados, o en una fila de aquí</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keeps the newest row in sight</source>
        <translation>Mantiene a la vista la fila más reciente</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Registro de la línea</translation>
    </message>
    <message>
        <source>The row as text</source>
        <translation>La fila como texto</translation>
    </message>
    <message>
        <source>The row in hexadecimal digits</source>
        <translation>La fila en dígitos hexadecimales</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Sin bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Send messages or start a listener, or choose a run in the Replay panel.</source>
        <translation>Envíe mensajes o inicie un receptor, o elija una ejecución en el panel Replay.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WorkRestorer</name>
    <message>
        <source>Looking for unfinished work</source>
        <translation>Buscando trabajo sin terminar</translation>
    </message>
    <message>
        <source>%1 is not there now; its edits are kept until it is.</source>
        <translation>%1 no está ahora; sus ediciones se conservan hasta que esté.</translation>
    </message>
    <message>
        <source>%1 cannot be read now; its edits are kept until it can.</source>
        <translation>%1 no se puede leer ahora; sus ediciones se conservan hasta que se pueda.</translation>
    </message>
    <message>
        <source>Restoring edits of %1</source>
        <translation>Restaurando ediciones de %1</translation>
    </message>
    <message>
        <source>A source was closed before its edits were restored.</source>
        <translation>Una fuente se cerró antes de restaurar sus ediciones.</translation>
    </message>
    <message>
        <source>%1 has changed since: %2 of %3 edited messages are as they were and have their edits again.</source>
        <translation>%1 ha cambiado desde entonces: %2 de %3 mensajes editados están como estaban y tienen de nuevo sus ediciones.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Workspace</name>
    <message>
        <source>Pasted %1</source>
        <translation>Pegado %1</translation>
    </message>
</context>
</TS>
