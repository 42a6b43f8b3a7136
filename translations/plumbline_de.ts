<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditTrail</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The trail is whole: its first %1 rows are those whose head was exported, and %2 more follow.</source>
        <translation>Das Prüfprotokoll ist unversehrt: Seine ersten %1 Zeilen sind die, deren Kopf exportiert wurde, und %2 weitere folgen.</translation>
    </message>
    <message>
        <source>The trail is whole: its only row was not changed.</source>
        <translation>Das Prüfprotokoll ist unversehrt: Seine einzige Zeile wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The trail is whole: none of its %1 rows was changed, removed or moved.</source>
        <translation>Das Prüfprotokoll ist unversehrt: Keine seiner %1 Zeilen wurde geändert, entfernt oder verschoben.</translation>
    </message>
    <message>
        <source>%1 more were found; they are marked.</source>
        <translation>%1 weitere wurden gefunden; sie sind markiert.</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Project opened</source>
        <translation>Projekt geöffnet</translation>
    </message>
    <message>
        <source>Messages viewed</source>
        <translation>Nachrichten angesehen</translation>
    </message>
    <message>
        <source>Messages searched</source>
        <translation>Nachrichten durchsucht</translation>
    </message>
    <message>
        <source>Messages edited</source>
        <translation>Nachrichten bearbeitet</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Nachrichten gesendet</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Nachrichten empfangen</translation>
    </message>
    <message>
        <source>Source taken in</source>
        <translation>Quelle aufgenommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Messages checked</source>
        <translation>Nachrichten geprüft</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>De-identifiziert</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Snapshot made</source>
        <translation>Schnappschuss erstellt</translation>
    </message>
    <message>
        <source>Snapshot restored</source>
        <translation>Schnappschuss wiederhergestellt</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Compacted</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Asked with SQL</source>
        <translation>Mit SQL abgefragt</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Project copied</source>
        <translation>Projekt kopiert</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>Nummern %1</translation>
    </message>
    <message>
        <source>set, the project is encrypted from here on</source>
        <translation>gesetzt, das Projekt ist ab hier verschlüsselt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed, the project is not encrypted any more</source>
        <translation>entfernt, das Projekt ist nicht mehr verschlüsselt</translation>
    </message>
    <message>
        <source>by a filter</source>
        <translation>mit einem Filter</translation>
    </message>
    <message>
        <source>for a text</source>
        <translation>nach einem Text</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>mit einem regulären Ausdruck</translation>
    </message>
    <message>
        <source>statistics of all fields</source>
        <translation>Statistik aller Felder</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 Nachricht gefunden</translation>
    </message>
    <message>
        <source>%1 messages found</source>
        <translation>%1 Nachrichten gefunden</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>paths %1</source>
        <translation>Pfade %1</translation>
    </message>
    <message>
        <source>the report of the check</source>
        <translation>der Prüfbericht</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>die Statistik</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>das Prüfprotokoll</translation>
    </message>
    <message>
        <source>the head of the audit trail</source>
        <translation>der Kopf des Prüfprotokolls</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>to the file %1</source>
        <translation>in die Datei %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>Schnappschuss %1</translation>
    </message>
    <message>
        <source>brought up to date from version %1 of the file</source>
        <translation>von Version %1 der Datei auf den aktuellen Stand gebracht</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>nichts ging verloren</translation>
    </message>
    <message>
        <source>%1 things were lost</source>
        <translation>%1 Elemente gingen verloren</translation>
    </message>
    <message>
        <source>%1 blocks were lost</source>
        <translation>%1 Blöcke gingen verloren</translation>
    </message>
    <message>
        <source>%1 messages were lost</source>
        <translation>%1 Nachrichten gingen verloren</translation>
    </message>
    <message>
        <source>Edits undone</source>
        <translation>Bearbeitungen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Edits made again</source>
        <translation>Bearbeitungen wiederholt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a list of gaps</source>
        <translation>eine Liste von Lücken</translation>
    </message>
    <message>
        <source>questions to a vendor</source>
        <translation>Fragen an einen Hersteller</translation>
    </message>
    <message>
        <source>the wire log</source>
        <translation>das Leitungsprotokoll</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Change many messages</source>
        <translation>Viele Nachrichten ändern</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Make the change that is shown</source>
        <translation>Gezeigte Änderung ausführen</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Delimiters in the value are escaped. Nothing written: the field is made empty.</source>
        <translation>Trennzeichen im Wert werden maskiert. Nichts geschrieben: Das Feld wird leer.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Auf Null setzen</translation>
    </message>
    <message>
        <source>Writes &quot;&quot;: the receiver shall delete what it has.</source>
        <translation>Schreibt &quot;&quot;: Der Empfänger soll löschen, was er hat.</translation>
    </message>
    <message>
        <source>Set %1 to null</source>
        <translation>%1 auf Null setzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Absent where nothing stands after it, else empty. A segment goes as a whole.</source>
        <translation>Fehlt danach, wo nichts folgt, sonst leer. Ein Segment verschwindet ganz.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Replace text in</source>
        <translation>Text ersetzen in</translation>
    </message>
    <message>
        <source>text that is there</source>
        <translation>Text, der dort steht</translation>
    </message>
    <message>
        <source>Inside the values; delimiters and escapes stay as they are.</source>
        <translation>Innerhalb der Werte; Trennzeichen und Maskierungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Replace text in %1</source>
        <translation>Text in %1 ersetzen</translation>
    </message>
    <message>
        <source>Replace by expression in</source>
        <translation>Nach Ausdruck ersetzen in</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>\1 is what the first bracket matched, \0 all of it.</source>
        <translation>\1 ist, worauf die erste Klammer passte, \0 alles.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>text with holes, such as T{PID-3.1}-{#}</source>
        <translation>Text mit Lücken, etwa T{PID-3.1}-{#}</translation>
    </message>
    <message>
        <source>{PID-3.1} is what stands there, {#} counts messages, {i} places in a message, {now} is this moment, {{ a brace.</source>
        <translation>{PID-3.1} ist, was dort steht, {#} zählt Nachrichten, {i} Stellen in einer Nachricht, {now} ist dieser Augenblick, {{ eine Klammer.</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>%1 ausfüllen</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Zählen in</translation>
    </message>
    <message>
        <source>start:step:digits, such as 1:1:6</source>
        <translation>Anfang:Schritt:Stellen, etwa 1:1:6</translation>
    </message>
    <message>
        <source>One number a message, in the order of the feed.</source>
        <translation>Eine Nummer je Nachricht, in der Reihenfolge der Quelle.</translation>
    </message>
    <message>
        <source>Count in %1</source>
        <translation>In %1 zählen</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>from which path, such as PID-3</source>
        <translation>von welchem Pfad, etwa PID-3</translation>
    </message>
    <message>
        <source>The bytes as they stand, components and escapes included.</source>
        <translation>Die Bytes, wie sie stehen, mit Komponenten und Maskierungen.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Nach %1 kopieren</translation>
    </message>
    <message>
        <source>Set to this moment</source>
        <translation>Auf diesen Augenblick setzen</translation>
    </message>
    <message>
        <source>Date, time and zone of this machine.</source>
        <translation>Datum, Uhrzeit und Zone dieses Rechners.</translation>
    </message>
    <message>
        <source>Set %1 to this moment</source>
        <translation>%1 auf diesen Augenblick setzen</translation>
    </message>
    <message>
        <source>Shift the time in</source>
        <translation>Zeit verschieben in</translation>
    </message>
    <message>
        <source>by how much, such as +1d or -2h30m</source>
        <translation>um wie viel, etwa +1d oder -2h30m</translation>
    </message>
    <message>
        <source>y, mo, w, d, h, m, s. Precision and zone stay as they are written.</source>
        <translation>y, mo, w, d, h, m, s. Genauigkeit und Zone bleiben, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Shift the time in %1</source>
        <translation>Zeit in %1 verschieben</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>There is nothing to report: the messages of %1 were not checked yet.</source>
        <translation>Kein Bericht möglich: Die Nachrichten von %1 sind noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Writing the report %1</source>
        <translation>Bericht %1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fault of the spec</source>
        <translation>Fehler der Spec</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ClosedList</name>
    <message>
        <source>Closed, not exported</source>
        <translation>Geschlossen, nicht exportiert</translation>
    </message>
    <message>
        <source>Closed documents with unfinished work</source>
        <translation>Geschlossene Dokumente mit unfertiger Arbeit</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edits wait until their file is opened or they are discarded. Of pasted and new messages the last %1 are kept.</source>
        <translation>Änderungen warten, bis ihre Datei geöffnet wird oder sie verworfen werden. Von eingefügten und neuen Nachrichten bleiben die letzten %1 erhalten.</translation>
    </message>
    <message>
        <source>There is no keychain: this is kept until the program ends, and no longer.</source>
        <translation>Es gibt keinen Schlüsselbund: Dies bleibt bis zum Ende des Programms erhalten, nicht länger.</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>ContentKind</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP-Bild</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>RTF-Dokument</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML-Dokument</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML-Dokument</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON-Dokument</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>Bytes of an unknown kind</source>
        <translation>Bytes unbekannter Art</translation>
    </message>
</context>
<context>
    <name>DiffActions</name>
    <message>
        <source>Message %1 of %2</source>
        <translation>Nachricht %1 von %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>null (&quot;&quot;)</source>
        <translation>Null (&quot;&quot;)</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Spec</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Spaltensatz</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Spaltensätze</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>View of a source</source>
        <translation>Ansicht einer Quelle</translation>
    </message>
    <message>
        <source>Views of sources</source>
        <translation>Ansichten von Quellen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Edits that found no place</source>
        <translation>Änderungen ohne passende Stelle</translation>
    </message>
    <message>
        <source>Question in SQL</source>
        <translation>SQL-Abfrage</translation>
    </message>
    <message>
        <source>Questions in SQL</source>
        <translation>Fragen in SQL</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>Liste von Lücken</translation>
    </message>
    <message>
        <source>Lists of gaps</source>
        <translation>Listen von Lücken</translation>
    </message>
    <message>
        <source>Import template</source>
        <translation>Importvorlage</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importvorlagen</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Gezeigte Spalten</translation>
    </message>
    <message>
        <source>Widths of the columns</source>
        <translation>Breiten der Spalten</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Zuletzt verwendete Filter</translation>
    </message>
    <message>
        <source>Colours of messages</source>
        <translation>Farben von Nachrichten</translation>
    </message>
    <message>
        <source>Accepted deviations</source>
        <translation>Angenommene Abweichungen</translation>
    </message>
    <message>
        <source>Which sources are open</source>
        <translation>Welche Quellen geöffnet sind</translation>
    </message>
    <message>
        <source>Specs by sender and type</source>
        <translation>Spezifikationen nach Absender und Typ</translation>
    </message>
    <message>
        <source>Specs that count in place of files</source>
        <translation>Spezifikationen, die statt der Dateien gelten</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Anordnung %1</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>ElementTip</name>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>value set %1</source>
        <translation>Werteliste %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
</context>
<context>
    <name>EnvelopeRows</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln Batch</numerusform>
            <numerusform>%Ln Batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it says</source>
        <translation>%1, wie angegeben</translation>
    </message>
    <message>
        <source>%1; it gives no count</source>
        <translation>%1; eine Anzahl ist nicht angegeben</translation>
    </message>
</context>
<context>
    <name>FeedSources</name>
    <message>
        <source>%1 is a file that is open here; it is never altered. Choose another name.</source>
        <translation>%1 ist hier geöffnet und wird nie verändert. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>GapActions</name>
    <message>
        <source>Open a list of gaps</source>
        <translation>Eine Liste von Lücken öffnen</translation>
    </message>
    <message>
        <source>Lists of gaps (*.gap.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Listen von Lücken (*.gap.yaml *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Compare two specs…</source>
        <translation>Zwei Spezifikationen vergleichen…</translation>
    </message>
    <message>
        <source>Compare the two specs again</source>
        <translation>Die beiden Spezifikationen neu vergleichen</translation>
    </message>
    <message>
        <source>Swap sender and receiver</source>
        <translation>Sender und Empfänger tauschen</translation>
    </message>
    <message>
        <source>Save the list of gaps</source>
        <translation>Die Liste der Lücken speichern</translation>
    </message>
    <message>
        <source>Save the list of gaps as</source>
        <translation>Die Liste der Lücken speichern unter</translation>
    </message>
    <message>
        <source>Export the gaps that are listed</source>
        <translation>Die aufgeführten Lücken exportieren</translation>
    </message>
    <message>
        <source>Copy the questions to the vendor</source>
        <translation>Die Fragen an den Hersteller kopieren</translation>
    </message>
    <message>
        <source>Decide on the gap: map</source>
        <translation>Über die Lücke entscheiden: zuordnen</translation>
    </message>
    <message>
        <source>Decide on the gap: default</source>
        <translation>Über die Lücke entscheiden: Vorgabewert</translation>
    </message>
    <message>
        <source>Decide on the gap: ask the vendor</source>
        <translation>Über die Lücke entscheiden: Hersteller fragen</translation>
    </message>
    <message>
        <source>Decide on the gap: ignore</source>
        <translation>Über die Lücke entscheiden: ignorieren</translation>
    </message>
    <message>
        <source>Take the decision on the gap away</source>
        <translation>Die Entscheidung über die Lücke zurücknehmen</translation>
    </message>
    <message>
        <source>The gap is open</source>
        <translation>Die Lücke ist offen</translation>
    </message>
    <message>
        <source>The gap waits</source>
        <translation>Die Lücke wartet</translation>
    </message>
    <message>
        <source>The gap is done</source>
        <translation>Die Lücke ist erledigt</translation>
    </message>
    <message>
        <source>Write owner, day and comment of the gap</source>
        <translation>Verantwortliche, Tag und Anmerkung der Lücke schreiben</translation>
    </message>
    <message>
        <source>Go to the gap in the sender&apos;s spec</source>
        <translation>Zur Lücke in der Spezifikation des Senders gehen</translation>
    </message>
    <message>
        <source>Go to the gap in the receiver&apos;s spec</source>
        <translation>Zur Lücke in der Spezifikation des Empfängers gehen</translation>
    </message>
    <message>
        <source>Take the mark of the gap away</source>
        <translation>Die Markierung der Lücke entfernen</translation>
    </message>
    <message>
        <source>Take the marks of all gaps away</source>
        <translation>Die Markierungen aller Lücken entfernen</translation>
    </message>
</context>
<context>
    <name>GapQuestions</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>Sender&apos;s spec: %1</source>
        <translation>Spezifikation des Senders: %1</translation>
    </message>
    <message>
        <source>Receiver&apos;s spec: %1</source>
        <translation>Spezifikation des Empfängers: %1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Bitte antworten Sie bis %1.</translation>
    </message>
    <message>
        <source>Questions on %1 against %2</source>
        <translation>Fragen zu %1 gegen %2</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>No harm</source>
        <translation>Kein Schaden</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Kann fehlen</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nie gesendet</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Unbekannte Codes</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu oft</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Zu selten</translation>
    </message>
    <message>
        <source>Other form</source>
        <translation>Andere Form</translation>
    </message>
    <message>
        <source>Other condition</source>
        <translation>Andere Bedingung</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Andere Reihenfolge</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Ask vendor</source>
        <translation>Hersteller fragen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
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
        <translation>%1 gibt es in dieser Nachricht nicht.</translation>
    </message>
    <message>
        <source>No %1 in this message meets that condition.</source>
        <translation>Kein %1 in dieser Nachricht erfüllt diese Bedingung.</translation>
    </message>
    <message>
        <source>%1 is not in this message; it has %2.</source>
        <translation>%1 gibt es in dieser Nachricht nicht; vorhanden: %2.</translation>
    </message>
    <message>
        <source>%1 is absent in this message.</source>
        <translation>%1 fehlt in dieser Nachricht.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 holds &quot;&quot; (null).</source>
        <translation>%1 enthält &quot;&quot; (Null).</translation>
    </message>
    <message>
        <source>%1, the first of %2 places.</source>
        <translation>%1, die erste von %2 Stellen.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>No messages are open.</source>
        <translation>Keine Nachrichten geöffnet.</translation>
    </message>
    <message>
        <source>Type how many messages to go on or back, as in +100 or -100.</source>
        <translation>Eingeben, wie viele Nachrichten vor oder zurück, etwa +100 oder -100.</translation>
    </message>
    <message>
        <source>“%1” is no number of a message.</source>
        <translation>„%1“ ist keine Nummer einer Nachricht.</translation>
    </message>
    <message>
        <source>Messages are numbered from 1.</source>
        <translation>Nachrichten werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>This is message %1; there are not that many before it.</source>
        <translation>Dies ist Nachricht %1; so viele liegen nicht davor.</translation>
    </message>
    <message>
        <source>%1 messages are read so far; the rest is still coming.</source>
        <translation>Bisher sind %1 Nachrichten gelesen; der Rest kommt noch.</translation>
    </message>
    <message>
        <source>The last message is %1.</source>
        <translation>Die letzte Nachricht ist %1.</translation>
    </message>
    <message>
        <source>Message %1 of %2.</source>
        <translation>Nachricht %1 von %2.</translation>
    </message>
    <message>
        <source>No message is chosen; choose one first.</source>
        <translation>Keine Nachricht gewählt; zuerst eine wählen.</translation>
    </message>
    <message>
        <source>No repetition of %1-%2 meets that condition.</source>
        <translation>Keine Wiederholung von %1-%2 erfüllt diese Bedingung.</translation>
    </message>
    <message>
        <source>%1 is nowhere in this message.</source>
        <translation>%1 kommt in dieser Nachricht nirgends vor.</translation>
    </message>
    <message>
        <source>%1[%2] is not in this message; %1 has %3.</source>
        <translation>%1[%2] gibt es in dieser Nachricht nicht; %1 hat %3.</translation>
    </message>
    <message>
        <source>A path such as PID-3.1 or OBX[3]-5, or a message: 41,207, +100, -100, last.</source>
        <translation>Ein Pfad wie PID-3.1 oder OBX[3]-5 oder eine Nachricht: 41.207, +100, -100, letzte.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Documents (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;All files (*)</source>
        <translation>Dokumente (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The new version of the document</source>
        <translation>Die neue Version des Dokuments</translation>
    </message>
    <message>
        <source>The document that this spec was made of</source>
        <translation>Das Dokument, aus dem diese Spezifikation gemacht wurde</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy one from the document, a sheet or a web page, and try again.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Eine aus dem Dokument, einem Blatt oder einer Webseite kopieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Spec from a document...</source>
        <translation>Spezifikation aus einem Dokument ...</translation>
    </message>
    <message>
        <source>Open a vendor&apos;s document</source>
        <translation>Dokument eines Herstellers öffnen</translation>
    </message>
    <message>
        <source>Spec from the table on the clipboard</source>
        <translation>Spezifikation aus der Tabelle in der Zwischenablage</translation>
    </message>
    <message>
        <source>Open what was imported as a spec</source>
        <translation>Das Importierte als Spezifikation öffnen</translation>
    </message>
    <message>
        <source>Go to the next doubt of the import</source>
        <translation>Zum nächsten Zweifel des Imports</translation>
    </message>
    <message>
        <source>Save the answers as a vendor template...</source>
        <translation>Antworten als Vorlage des Herstellers speichern ...</translation>
    </message>
    <message>
        <source>Apply a vendor template...</source>
        <translation>Vorlage eines Herstellers anwenden ...</translation>
    </message>
    <message>
        <source>New version of the document...</source>
        <translation>Neue Version des Dokuments ...</translation>
    </message>
    <message>
        <source>Show the sample messages of the document</source>
        <translation>Beispielnachrichten des Dokuments zeigen</translation>
    </message>
    <message>
        <source>Open the sample messages of the document</source>
        <translation>Beispielnachrichten des Dokuments öffnen</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>&apos;{0}&apos; is no usage that is known here. Say what it means.</source>
        <translation>&apos;{0}&apos; ist keine hier bekannte Verwendung. Sagen Sie, was es bedeutet.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can mean {1}. Say which is meant.</source>
        <translation>&apos;{0}&apos; kann {1} bedeuten. Sagen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not say how often it may stand. Type a cardinality such as 0..1 or 1..*.</source>
        <translation>&apos;{0}&apos; sagt nicht, wie oft es stehen darf. Geben Sie eine Kardinalität wie 0..1 oder 1..* ein.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no length. Type one such as 20 or 1..20.</source>
        <translation>&apos;{0}&apos; ist keine Länge. Geben Sie eine wie 20 oder 1..20 ein.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no type of HL7 {1}, and the document does not define it. Say which type is meant.</source>
        <translation>&apos;{0}&apos; ist kein Typ von HL7 {1}, und das Dokument definiert ihn nicht. Sagen Sie, welcher Typ gemeint ist.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no table of HL7 {1}, and the document does not list its codes. Say which value set is meant, or say nothing here.</source>
        <translation>&apos;{0}&apos; ist keine Tabelle von HL7 {1}, und das Dokument führt ihre Codes nicht auf. Sagen Sie, welche Wertemenge gemeint ist, oder lassen Sie es offen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not lead to a field or component. Type its path, such as PID-3.1.</source>
        <translation>&apos;{0}&apos; führt zu keinem Feld und keiner Komponente. Geben Sie den Pfad ein, etwa PID-3.1.</translation>
    </message>
    <message>
        <source>The document does not say which segment this is about. Type the segment, such as PID, or leave the table out.</source>
        <translation>Das Dokument sagt nicht, um welches Segment es hier geht. Geben Sie das Segment ein, etwa PID, oder lassen Sie die Tabelle weg.</translation>
    </message>
    <message>
        <source>The document says {0} here and {1} elsewhere ({2}). Say which is right.</source>
        <translation>Das Dokument sagt hier {0} und anderswo {1} ({2}). Sagen Sie, was stimmt.</translation>
    </message>
    <message>
        <source>The heading &apos;{0}&apos; is not known, so this column was not taken. Say what it holds, if it matters.</source>
        <translation>Die Überschrift &apos;{0}&apos; ist nicht bekannt, darum wurde diese Spalte nicht übernommen. Sagen Sie, was sie enthält, wenn es zählt.</translation>
    </message>
    <message>
        <source>Nothing here looks like segments, a message format, codes or the like, so this table was not taken. Say what it holds, if it matters.</source>
        <translation>Nichts hier sieht nach Segmenten, einem Nachrichtenformat, Codes oder Ähnlichem aus, darum wurde diese Tabelle nicht übernommen. Sagen Sie, was sie enthält, wenn es zählt.</translation>
    </message>
    <message>
        <source>An answer is to leave this table out.</source>
        <translation>Nach einer Antwort wird diese Tabelle weggelassen.</translation>
    </message>
    <message>
        <source>The document does not say of which message this is the format. Type the message, such as ADT^A01, or leave the table out.</source>
        <translation>Das Dokument sagt nicht, von welcher Nachricht dies das Format ist. Geben Sie die Nachricht ein, etwa ADT^A01, oder lassen Sie die Tabelle weg.</translation>
    </message>
    <message>
        <source>The document names more than one version of the standard ({0}); {1} was taken. Say which is meant.</source>
        <translation>Das Dokument nennt mehr als eine Version des Standards ({0}); genommen wurde {1}. Sagen Sie, welche gemeint ist.</translation>
    </message>
    <message>
        <source>The document names no version of the standard, so {0} was taken. Say which is meant.</source>
        <translation>Das Dokument nennt keine Version des Standards, darum wurde {0} genommen. Sagen Sie, welche gemeint ist.</translation>
    </message>
    <message>
        <source>An answer is that the spec says nothing of this.</source>
        <translation>Nach einer Antwort sagt die Spezifikation hierzu nichts.</translation>
    </message>
    <message>
        <source>The answer &apos;{0}&apos; cannot be the {1} of {2}. Answer it anew.</source>
        <translation>Die Antwort &apos;{0}&apos; kann nicht {1} von {2} sein. Antworten Sie neu.</translation>
    </message>
</context>
<context>
    <name>ImportTemplates</name>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Reading a template</source>
        <translation>Eine Vorlage wird gelesen</translation>
    </message>
    <message>
        <source>The project has no template %1 any more.</source>
        <translation>Das Projekt hat die Vorlage %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Import templates (*.yaml *.yml);;All files (*)</source>
        <translation>Importvorlagen (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Vorlage anwenden</translation>
    </message>
    <message>
        <source>The project keeps the template %1.</source>
        <translation>Das Projekt bewahrt die Vorlage %1 auf.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Whose documents are these?</source>
        <translation>Von wem sind diese Dokumente?</translation>
    </message>
    <message>
        <source>The vendor&apos;s name</source>
        <translation>Name des Herstellers</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>Aus einer Datei ...</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>shortest length</source>
        <translation>kürzeste Länge</translation>
    </message>
    <message>
        <source>conformance length</source>
        <translation>Konformitätslänge</translation>
    </message>
    <message>
        <source>fewest</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>value set</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>fester Wert</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>Elementnummer</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>version of the standard</source>
        <translation>Version des Standards</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Fields of several segments</source>
        <translation>Felder mehrerer Segmente</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Felder von %1</translation>
    </message>
    <message>
        <source>Message format</source>
        <translation>Nachrichtenformat</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Value sets</source>
        <translation>Wertelisten</translation>
    </message>
    <message>
        <source>Value set %1</source>
        <translation>Werteliste %1</translation>
    </message>
    <message>
        <source>Co-constraints</source>
        <translation>Abhängige Einschränkungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Verlauf des Dokuments</translation>
    </message>
    <message>
        <source>What its usage words mean</source>
        <translation>Was seine Wörter der Verwendung bedeuten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, fortgesetzt</translation>
    </message>
    <message>
        <source>the document as a whole</source>
        <translation>das ganze Dokument</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>rule of the condition</source>
        <translation>Regel der Bedingung</translation>
    </message>
</context>
<context>
    <name>InferenceEvidence</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 messages fit the order of segments below. What may repeat or be absent stands in each row.</source>
        <translation>%1 Nachrichten passen zur Folge der Segmente darunter. Was sich wiederholen oder fehlen darf, steht in jeder Zeile.</translation>
    </message>
    <message>
        <source>%1 stands in %2 of the places where it may.</source>
        <translation>%1 steht an %2 der Stellen, an denen es stehen kann.</translation>
    </message>
    <message>
        <source>%1 was seen %2 times.</source>
        <translation>%1 wurde %2 Mal gesehen.</translation>
    </message>
    <message>
        <source>%1 is filled in %2 places.</source>
        <translation>%1 ist an %2 Stellen gefüllt.</translation>
    </message>
    <message>
        <source>%1 values look like it.</source>
        <translation>%1 Werte sehen so aus.</translation>
    </message>
    <message>
        <source>%1 %2: it held in %3 cases. That does not say why: two fields that a third one decides tell each other as well.</source>
        <translation>%1 %2: Das galt in %3 Fällen. Warum, sagt das nicht: Auch zwei Felder, die ein drittes bestimmt, verraten einander.</translation>
    </message>
    <message>
        <source>All %1 values were one of these codes. Others may be allowed that were not sent.</source>
        <translation>Alle %1 Werte waren einer dieser Codes. Andere können erlaubt sein, die nicht gesendet wurden.</translation>
    </message>
    <message>
        <source>%1 values are this code.</source>
        <translation>%1 Werte sind dieser Code.</translation>
    </message>
    <message>
        <source>All %1 values are the same. That may change with the next sender.</source>
        <translation>Alle %1 Werte sind gleich. Das kann sich mit dem nächsten Sender ändern.</translation>
    </message>
    <message>
        <source>%1 numbers in %2 are of this kind.</source>
        <translation>%1 Nummern in %2 sind von dieser Art.</translation>
    </message>
    <message>
        <source>Which segments stand in which order, in groups where the standard has them.</source>
        <translation>Welche Segmente in welcher Folge stehen, in Gruppen, wo der Standard sie hat.</translation>
    </message>
    <message>
        <source>Fields and components of HL7&apos;s segments, over all messages.</source>
        <translation>Felder und Komponenten der Segmente von HL7, über alle Nachrichten.</translation>
    </message>
    <message>
        <source>Segments of the vendor&apos;s own, with types by the shape of their values.</source>
        <translation>Eigene Segmente des Herstellers, mit Typen nach der Form ihrer Werte.</translation>
    </message>
    <message>
        <source>What tells whether a field or a segment is there.</source>
        <translation>Was verrät, ob ein Feld oder ein Segment da ist.</translation>
    </message>
    <message>
        <source>Where values are few and hardly any was seen only once.</source>
        <translation>Wo es wenige Werte gibt und kaum einer nur einmal gesehen wurde.</translation>
    </message>
    <message>
        <source>Which numbers a field holds, by their type and by who gives them.</source>
        <translation>Welche Nummern ein Feld enthält, nach ihrem Typ und danach, wer sie vergibt.</translation>
    </message>
    <message>
        <source>Traffic cannot tell O from RE: the sender&apos;s document can.</source>
        <translation>Verkehr kann O nicht von RE unterscheiden: Das Dokument des Senders kann es.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>required, may be empty</source>
        <translation>Pflicht, darf leer sein</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>conditional, may be empty</source>
        <translation>bedingt, darf leer sein</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>kept for older versions</source>
        <translation>nur für ältere Versionen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>KeptChecks</name>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 Warnung</numerusform>
            <numerusform>%1 Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 anderer</numerusform>
            <numerusform>%1 andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 Befund</numerusform>
            <numerusform>%1 Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>HL7 standard</source>
        <translation>HL7-Standard</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a source, what it was held against, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, nichts gefunden</translation>
    </message>
    <message>
        <source>%1, %2 of them with findings: %3</source>
        <translation>%1, davon %2 mit Befunden: %3</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Group the messages</source>
        <translation>Nachrichten gruppieren</translation>
    </message>
    <message>
        <source>Group by message type</source>
        <translation>Nach Nachrichtentyp gruppieren</translation>
    </message>
    <message>
        <source>Group by sender</source>
        <translation>Nach Sender gruppieren</translation>
    </message>
    <message>
        <source>Group by patient</source>
        <translation>Nach Patient gruppieren</translation>
    </message>
    <message>
        <source>Group by hour</source>
        <translation>Nach Stunde gruppieren</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Nach dieser Spalte gruppieren</translation>
    </message>
    <message>
        <source>Group by another path</source>
        <translation>Nach einem anderen Pfad gruppieren</translation>
    </message>
    <message>
        <source>Order groups by their value</source>
        <translation>Gruppen nach ihrem Wert ordnen</translation>
    </message>
    <message>
        <source>Filter by this group</source>
        <translation>Nach dieser Gruppe filtern</translation>
    </message>
    <message>
        <source>Do not group the messages</source>
        <translation>Nachrichten nicht gruppieren</translation>
    </message>
    <message>
        <source>Flag the selected messages or take their flags away</source>
        <translation>Ausgewählte Nachrichten markieren oder die Markierung entfernen</translation>
    </message>
    <message>
        <source>Pin the selected messages above the list or let them go</source>
        <translation>Ausgewählte Nachrichten über der Liste anheften oder lösen</translation>
    </message>
    <message>
        <source>Show only flagged messages</source>
        <translation>Nur markierte Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Go to the next flagged message</source>
        <translation>Zur nächsten markierten Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to the previous flagged message</source>
        <translation>Zur vorigen markierten Nachricht gehen</translation>
    </message>
    <message>
        <source>Take all flags away</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>Let all pinned messages go</source>
        <translation>Alle angehefteten Nachrichten lösen</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Nächsten Treffer finden</translation>
    </message>
    <message>
        <source>Find the previous match</source>
        <translation>Vorigen Treffer finden</translation>
    </message>
    <message>
        <source>Search without filtering</source>
        <translation>Suchen ohne zu filtern</translation>
    </message>
    <message>
        <source>Open the menu of the list</source>
        <translation>Menü der Liste öffnen</translation>
    </message>
    <message>
        <source>Save these columns as a set</source>
        <translation>Diese Spalten als Satz speichern</translation>
    </message>
    <message>
        <source>Show batch segments between messages</source>
        <translation>Batch-Segmente zwischen den Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Colour messages with this value</source>
        <translation>Nachrichten mit diesem Wert färben</translation>
    </message>
    <message>
        <source>By which field shall messages be grouped?</source>
        <translation>Nach welchem Feld sollen die Nachrichten gruppiert werden?</translation>
    </message>
    <message>
        <source>Write a path of a field, such as PV1-3.1, OBX[*]-3.1 or ZPD-2.</source>
        <translation>Schreiben Sie den Pfad eines Feldes, etwa PV1-3.1, OBX[*]-3.1 oder ZPD-2.</translation>
    </message>
    <message>
        <source>What is this set of columns called?</source>
        <translation>Wie heißt dieser Satz von Spalten?</translation>
    </message>
    <message>
        <source>Orders and results</source>
        <translation>Aufträge und Befunde</translation>
    </message>
    <message>
        <source>Write a name to find the set by.</source>
        <translation>Schreiben Sie einen Namen, unter dem der Satz zu finden ist.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search actions, fields, settings    %1</source>
        <translation>Aktionen, Felder, Einstellungen suchen    %1</translation>
    </message>
    <message>
        <source>Mask on</source>
        <translation>Maske an</translation>
    </message>
    <message>
        <source>Mask off</source>
        <translation>Maske aus</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>MessageColumn</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Kontroll-ID</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>MessageExport</name>
    <message>
        <source>There is no message to export. Choose some in the list.</source>
        <translation>Keine Nachricht zum Exportieren. Zuerst welche in der Liste wählen.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 bytes more: open segment</source>
        <translation>%1 Bytes mehr: Segment öffnen</translation>
    </message>
    <message>
        <source>%1 bytes: open value</source>
        <translation>%1 Bytes: Wert öffnen</translation>
    </message>
</context>
<context>
    <name>NameActions</name>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>What is %1 called in messages of %2?</source>
        <translation>Wie heißt %1 in Nachrichten von %2?</translation>
    </message>
    <message>
        <source>A name, such as Portal status</source>
        <translation>Ein Name, etwa Portalstatus</translation>
    </message>
    <message>
        <source>%1 is called %2 in messages of %3.</source>
        <translation>%1 heißt %2 in Nachrichten von %3.</translation>
    </message>
    <message>
        <source>Choose a component that holds a code of at most %1 characters.</source>
        <translation>Eine Komponente mit einem Code von höchstens %1 Zeichen wählen.</translation>
    </message>
    <message>
        <source>What does this code mean in %1 of %2?</source>
        <translation>Was bedeutet dieser Code in %1 von %2?</translation>
    </message>
    <message>
        <source>What does %1 mean in %2 of %3?</source>
        <translation>Was bedeutet %1 in %2 von %3?</translation>
    </message>
    <message>
        <source>A meaning, such as Declined</source>
        <translation>Eine Bedeutung, etwa Abgelehnt</translation>
    </message>
    <message>
        <source>The code of %1 means %2 in messages of %3.</source>
        <translation>Der Code von %1 bedeutet %2 in Nachrichten von %3.</translation>
    </message>
    <message>
        <source>%1 has no name of your own any more.</source>
        <translation>%1 hat keinen eigenen Namen mehr.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Name the field</source>
        <translation>Feld benennen</translation>
    </message>
    <message>
        <source>Give the code a meaning</source>
        <translation>Dem Code eine Bedeutung geben</translation>
    </message>
    <message>
        <source>Take the name away</source>
        <translation>Namen wegnehmen</translation>
    </message>
</context>
<context>
    <name>NamedLayouts</name>
    <message>
        <source>Layout %1.</source>
        <translation>Layout %1.</translation>
    </message>
    <message>
        <source>The layout %1 is kept. The palette finds it by its name.</source>
        <translation>Das Layout %1 ist gespeichert. Die Palette findet es unter seinem Namen.</translation>
    </message>
    <message>
        <source>The layout %1 is gone.</source>
        <translation>Das Layout %1 ist entfernt.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Keep the layout under a name</source>
        <translation>Layout unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Which name shall this layout have?</source>
        <translation>Wie soll dieses Layout heißen?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Ein Layout braucht einen Namen.</translation>
    </message>
    <message>
        <source>Show the next named layout</source>
        <translation>Nächstes benanntes Layout zeigen</translation>
    </message>
    <message>
        <source>Remove a named layout</source>
        <translation>Benanntes Layout entfernen</translation>
    </message>
    <message>
        <source>Which layout shall go?</source>
        <translation>Welches Layout soll entfernt werden?</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Layout: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>“%1” cannot be done now.</source>
        <translation>„%1“ ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
    <message>
        <source>open, %1 messages</source>
        <translation>geöffnet, %1 Nachrichten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehen zu: %1</translation>
    </message>
    <message>
        <source>No message is chosen; choose one first.</source>
        <translation>Keine Nachricht gewählt; zuerst eine wählen.</translation>
    </message>
    <message>
        <source>%1 is not in this message.</source>
        <translation>%1 gibt es in dieser Nachricht nicht.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>, table %1</source>
        <translation>, Tabelle %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Open command palette</source>
        <translation>Befehlspalette öffnen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Go to path or message…</source>
        <translation>Zu Pfad oder Nachricht gehen…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>PassingValues</name>
    <message>
        <source>The project is open for reading only: filters and colours that are changed now are not kept.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet: Filter und Farben, die jetzt geändert werden, werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keychain to seal filters and colours with: they are kept until the window closes.</source>
        <translation>Es gibt keinen Schlüsselbund, der Filter und Farben versiegelt: Sie bleiben, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Make a project to keep them</source>
        <translation>Projekt anlegen, das sie aufbewahrt</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Counting this field across all messages</source>
        <translation>Dieses Feld wird über alle Nachrichten gezählt</translation>
    </message>
    <message>
        <source>Across %1 messages</source>
        <translation>In %1 Nachrichten</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Length %1, %2 distinct values</source>
        <translation>Länge %1, %2 verschiedene Werte</translation>
    </message>
    <message>
        <source>Length %1 to %2, %3 distinct values</source>
        <translation>Länge %1 bis %2, %3 verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>No spec yet</source>
        <translation>Noch keine Spezifikation</translation>
    </message>
    <message>
        <source>A spec that is kept here goes with the project.</source>
        <translation>Eine hier aufbewahrte Spezifikation gehört zum Projekt und geht mit ihm mit.</translation>
    </message>
    <message>
        <source>Questions in SQL that are kept stand here.</source>
        <translation>Hier stehen die aufbewahrten Abfragen in SQL.</translation>
    </message>
    <message>
        <source>In the project itself</source>
        <translation>Im Projekt selbst</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>What you open or paste belongs to the project.</source>
        <translation>Was Sie öffnen oder einfügen, gehört zum Projekt.</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Geprüft gegen</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Noch kein Schnappschuss</translation>
    </message>
    <message>
        <source>Make one before you change much: you can go back to it.</source>
        <translation>Erstellen Sie einen, bevor Sie viel ändern: Sie können zu ihm zurückkehren.</translation>
    </message>
    <message>
        <source>%1, message %2. %3, %4</source>
        <translation>%1, Nachricht %2. %3, %4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Noch keine Notiz</translation>
    </message>
    <message>
        <source>Write one on the message or the field that you look at.</source>
        <translation>Schreiben Sie eine zu der Nachricht oder dem Feld, das Sie gerade ansehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>Wie soll %1 heißen?</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Dieser Name ist vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Take it out of the project</source>
        <translation>Aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>%1 is taken out of the project, with its edits, marks and notes. Files stay where they are, and snapshots keep what they have of it.</source>
        <translation>%1 wird mit den zugehörigen Änderungen, Markierungen und Notizen aus dem Projekt genommen. Dateien bleiben, wo sie sind, und Schnappschüsse behalten, was sie davon haben.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Schnappschuss entfernen</translation>
    </message>
    <message>
        <source>%1 is removed for good. The project itself stays as it is.</source>
        <translation>%1 wird endgültig entfernt. Das Projekt selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>The note is removed. Snapshots that have it keep it.</source>
        <translation>Die Notiz wird entfernt. Schnappschüsse, die sie enthalten, behalten sie.</translation>
    </message>
    <message>
        <source>%1 is removed from the project. Snapshots that have it keep it.</source>
        <translation>%1 wird aus dem Projekt entfernt. Was Schnappschüsse davon enthalten, behalten sie.</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Zur zugehörigen Nachricht gehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Noch keine Prüfung</translation>
    </message>
    <message>
        <source>What a check finds in sources of the project is kept here.</source>
        <translation>Was eine Prüfung in Quellen des Projekts findet, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Remove a check</source>
        <translation>Prüfung entfernen</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its findings. Messages stay as they are.</source>
        <translation>%1 wird mit den Befunden aus dem Projekt entfernt. Nachrichten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No filter yet</source>
        <translation>Noch kein Filter</translation>
    </message>
    <message>
        <source>Filters that are saved or were used stand here.</source>
        <translation>Gespeicherte und benutzte Filter stehen hier.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Noch keine Frage</translation>
    </message>
</context>
<context>
    <name>ProjectTarget</name>
    <message>
        <source>%1 belongs to the project that is open; it is never written over. Choose another name.</source>
        <translation>%1 gehört zum geöffneten Projekt und wird nie überschrieben. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Plumbline projects (*.plumb)</source>
        <translation>Plumbline-Projekte (*.plumb)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>%1 will hold what is open, and all that is done to it from now on.</source>
        <translation>%1 wird enthalten, was offen ist, und alles, was von jetzt an damit geschieht.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>The copy stands in %1.</source>
        <translation>Die Kopie steht in %1.</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>%1 gets a passphrase of its own, or none: give it to whom you give the copy. Credentials stay here.</source>
        <translation>%1 bekommt eine eigene Passphrase oder keine: geben Sie sie dem, der die Kopie bekommt. Zugangsdaten bleiben hier.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Passphrase of the project</source>
        <translation>Passphrase des Projekts</translation>
    </message>
    <message>
        <source>%1 is encrypted now. Its file is written anew with another passphrase, or without encryption.</source>
        <translation>%1 ist jetzt verschlüsselt. Die Datei wird mit einer anderen Passphrase oder ohne Verschlüsselung neu geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not encrypted now. Its file is written anew.</source>
        <translation>%1 ist jetzt nicht verschlüsselt. Die Datei wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Take files into the project</source>
        <translation>Dateien in das Projekt aufnehmen</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Set, change or remove the passphrase</source>
        <translation>Passphrase setzen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>Take sources into the project</source>
        <translation>Quellen in das Projekt aufnehmen</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Projekt sperren</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Write a note on the message or field</source>
        <translation>Notiz zur Nachricht oder zum Feld schreiben</translation>
    </message>
</context>
<context>
    <name>RealityFormats</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
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
        <translation>Bericht %1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>RealityStory</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 Mal</numerusform>
            <numerusform>%1 Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard says</source>
        <translation>Was der Standard sagt</translation>
    </message>
    <message>
        <source>What the spec says</source>
        <translation>Was die Spezifikation sagt</translation>
    </message>
    <message>
        <source>Nothing: it is not in the spec.</source>
        <translation>Nichts: Es steht nicht in der Spezifikation.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>The spec is silent here; the standard says it.</source>
        <translation>Die Spezifikation schweigt hier; der Standard sagt es.</translation>
    </message>
    <message>
        <source>What the messages hold</source>
        <translation>Was die Nachrichten enthalten</translation>
    </message>
    <message>
        <source>No message holds it.</source>
        <translation>Keine Nachricht enthält es.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>%2 of %3, %1</source>
        <comment>a share, and the numbers of it</comment>
        <translation>%2 von %3, %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Null, &quot;&quot;</source>
        <translation>Null, &quot;&quot;</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Most, %1 times</source>
        <translation>Höchstens, %1 Mal</translation>
    </message>
    <message>
        <source>Shortest, %1</source>
        <translation>Kürzester, %1</translation>
    </message>
    <message>
        <source>Too long, %1</source>
        <translation>Zu lang, %1</translation>
    </message>
    <message>
        <source>Longest, %1</source>
        <translation>Längster, %1</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Could hold it</source>
        <translation>Könnten es enthalten</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Unknown to the spec</source>
        <translation>Der Spezifikation unbekannt</translation>
    </message>
    <message>
        <source>Codes are values of messages: the privacy mask hides them.</source>
        <translation>Codes sind Werte aus Nachrichten: Die Datenschutzmaske verbirgt sie.</translation>
    </message>
    <message>
        <source>not in the value set</source>
        <translation>nicht in der Werteliste</translation>
    </message>
    <message>
        <source>There are more codes than stand here.</source>
        <translation>Es gibt mehr Codes, als hier stehen.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>codes</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Never seen:</source>
        <translation>Nie gesehen:</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Verletzte Regeln</translation>
    </message>
    <message>
        <source>first in</source>
        <translation>zuerst in</translation>
    </message>
</context>
<context>
    <name>RealityWords</name>
    <message>
        <source>no message type</source>
        <translation>kein Nachrichtentyp</translation>
    </message>
    <message>
        <source>not in the spec</source>
        <translation>nicht vorgesehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a length, of that allowed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1  and %2 more</source>
        <comment>rules that are broken</comment>
        <translation>%1  und %2 weitere</translation>
    </message>
    <message>
        <source>all messages of the type</source>
        <translation>alle Nachrichten des Typs</translation>
    </message>
    <message>
        <source>with the segment</source>
        <translation>mit dem Segment</translation>
    </message>
    <message>
        <source>with the field</source>
        <translation>mit dem Feld</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>null, &quot;&quot;</source>
        <translation>null, &quot;&quot;</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>%1 times, which is the most</source>
        <translation>%1 Mal, was das Höchste ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters long</source>
        <translation>
            <numerusform>%1 Zeichen lang</numerusform>
            <numerusform>%1 Zeichen lang</numerusform>
        </translation>
    </message>
    <message>
        <source>with a code that the spec does not know</source>
        <translation>mit einem Code, den die Spezifikation nicht kennt</translation>
    </message>
    <message>
        <source>with a code, which is hidden</source>
        <translation>mit einem Code, der verborgen ist</translation>
    </message>
    <message>
        <source>with the code %1</source>
        <translation>mit dem Code %1</translation>
    </message>
    <message>
        <source>against the rule %1</source>
        <translation>gegen die Regel %1</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>New project, with a record of what is sent and received</source>
        <translation>Neues Projekt, mit einem Protokoll dessen, was gesendet und empfangen wird</translation>
    </message>
</context>
<context>
    <name>ReplayActions</name>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>Keep the endpoint</source>
        <translation>Endpunkt behalten</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Nachrichten senden</translation>
    </message>
    <message>
        <source>Send what the plan shows</source>
        <translation>Senden, was der Plan zeigt</translation>
    </message>
    <message>
        <source>Go to the next message that would leave</source>
        <translation>Zur nächsten Nachricht gehen, die hinausginge</translation>
    </message>
    <message>
        <source>Go to the message before that would leave</source>
        <translation>Zur vorigen Nachricht gehen, die hinausginge</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Stop sending when what is under way has ended</source>
        <translation>Senden beenden, wenn fertig ist, was unterwegs ist</translation>
    </message>
    <message>
        <source>Abort sending at once</source>
        <translation>Senden sofort abbrechen</translation>
    </message>
    <message>
        <source>Go on: send what never left</source>
        <translation>Weitermachen: senden, was nie hinausging</translation>
    </message>
    <message>
        <source>Try failed messages again</source>
        <translation>Gescheiterte Nachrichten erneut versuchen</translation>
    </message>
    <message>
        <source>Send unknown messages again</source>
        <translation>Unbekannte Nachrichten erneut senden</translation>
    </message>
    <message>
        <source>Go to the message of the outcome</source>
        <translation>Zur Nachricht des Ergebnisses gehen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save the wire log</source>
        <translation>Leitungsprotokoll speichern</translation>
    </message>
    <message>
        <source>Follow the wire log</source>
        <translation>Dem Leitungsprotokoll folgen</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Neuer Empfänger</translation>
    </message>
    <message>
        <source>Keep the listener</source>
        <translation>Den Empfänger behalten</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Empfang starten</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Empfang anhalten</translation>
    </message>
    <message>
        <source>Show the messages that a listener has received</source>
        <translation>Die Nachrichten zeigen, die ein Empfänger bekommen hat</translation>
    </message>
    <message>
        <source>Try the chosen message again</source>
        <translation>Die gewählte Nachricht noch einmal versuchen</translation>
    </message>
    <message>
        <source>Send now what waits to be sent again</source>
        <translation>Jetzt senden, was auf erneutes Senden wartet</translation>
    </message>
    <message>
        <source>Skip the chosen message: do not send it again</source>
        <translation>Die gewählte Nachricht überspringen: nicht noch einmal senden</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Cannot travel</source>
        <translation>Nicht übertragbar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>It is about to leave, or on its way.</source>
        <translation>Sie geht gleich hinaus oder ist unterwegs.</translation>
    </message>
    <message>
        <source>The receiver says that it has received it. Whether it was filed is not said.</source>
        <translation>Der Empfänger sagt, dass er sie erhalten hat. Ob sie abgelegt wurde, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>Der Empfänger antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The receiver rejected it.</source>
        <translation>Der Empfänger lehnte sie ab.</translation>
    </message>
    <message>
        <source>No acknowledgement came in time. It may have been delivered.</source>
        <translation>Keine Quittung kam in der Zeit. Sie kann zugestellt worden sein.</translation>
    </message>
    <message>
        <source>The connection ended after bytes had left. It may have been delivered.</source>
        <translation>Die Verbindung endete, nachdem Bytes hinausgegangen waren. Sie kann zugestellt worden sein.</translation>
    </message>
    <message>
        <source>There was no connection. Nothing of it has left.</source>
        <translation>Es gab keine Verbindung. Nichts von ihr ging hinaus.</translation>
    </message>
    <message>
        <source>It left, and asked for no acknowledgement in MSH-15 and MSH-16.</source>
        <translation>Sie ging hinaus und verlangte in MSH-15 und MSH-16 keine Quittung.</translation>
    </message>
    <message>
        <source>It cannot travel in a frame, so it never left.</source>
        <translation>Sie kann nicht in einem Rahmen reisen, also ging sie nie hinaus.</translation>
    </message>
    <message>
        <source>Sending ended while it was under way. It may have been delivered.</source>
        <translation>Das Senden endete, während sie unterwegs war. Sie kann zugestellt worden sein.</translation>
    </message>
    <message>
        <source>It was skipped, or held back behind another one of its patient. It never left.</source>
        <translation>Sie wurde übersprungen oder hinter einer anderen ihres Patienten zurückgehalten. Sie ging nie hinaus.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>AA, accepted</source>
        <translation>AA, angenommen</translation>
    </message>
    <message>
        <source>AE, error</source>
        <translation>AE, Fehler</translation>
    </message>
    <message>
        <source>AR, rejected</source>
        <translation>AR, abgelehnt</translation>
    </message>
    <message>
        <source>CA, received</source>
        <translation>CA, empfangen</translation>
    </message>
    <message>
        <source>CE, error on receipt</source>
        <translation>CE, Fehler beim Empfang</translation>
    </message>
    <message>
        <source>CR, rejected on receipt</source>
        <translation>CR, beim Empfang abgelehnt</translation>
    </message>
    <message>
        <source>No acknowledgement in time</source>
        <translation>Keine Quittung in der Zeit</translation>
    </message>
    <message>
        <source>No connection, nothing has left</source>
        <translation>Keine Verbindung, nichts ging hinaus</translation>
    </message>
    <message>
        <source>Connection lost, bytes have left</source>
        <translation>Verbindung verloren, Bytes gingen hinaus</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Fertig, weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Park it, go on</source>
        <translation>Parken, weiter</translation>
    </message>
    <message>
        <source>Park it, stop</source>
        <translation>Parken, beenden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>segments are in the wrong order, or one is missing</source>
        <translation>Segmente stehen in falscher Reihenfolge, oder eines fehlt</translation>
    </message>
    <message>
        <source>a required field is missing</source>
        <translation>ein Pflichtfeld fehlt</translation>
    </message>
    <message>
        <source>a value is not of the type of its field</source>
        <translation>ein Wert ist nicht vom Typ seines Feldes</translation>
    </message>
    <message>
        <source>a code is not in its table</source>
        <translation>ein Code steht nicht in seiner Tabelle</translation>
    </message>
    <message>
        <source>a value is too long</source>
        <translation>ein Wert ist zu lang</translation>
    </message>
    <message>
        <source>the receiver does not take this type of message</source>
        <translation>der Empfänger nimmt diesen Nachrichtentyp nicht an</translation>
    </message>
    <message>
        <source>the receiver does not take this event</source>
        <translation>der Empfänger nimmt dieses Ereignis nicht an</translation>
    </message>
    <message>
        <source>the receiver does not take this processing id (MSH-11)</source>
        <translation>der Empfänger nimmt diese Verarbeitungskennung (MSH-11) nicht an</translation>
    </message>
    <message>
        <source>the receiver does not take this version (MSH-12)</source>
        <translation>der Empfänger nimmt diese Version (MSH-12) nicht an</translation>
    </message>
    <message>
        <source>the receiver does not know what the message names, a patient say</source>
        <translation>der Empfänger kennt nicht, was die Nachricht nennt, einen Patienten etwa</translation>
    </message>
    <message>
        <source>the receiver has that already</source>
        <translation>der Empfänger hat das schon</translation>
    </message>
    <message>
        <source>the receiver could not do it now: what it concerns was locked</source>
        <translation>der Empfänger konnte es gerade nicht tun: was es betrifft, war gesperrt</translation>
    </message>
    <message>
        <source>the receiver had a fault of its own</source>
        <translation>der Empfänger hatte selbst einen Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Ohne Kennzeichen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
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
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Herein</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>required when known</source>
        <translation>Pflicht, wenn bekannt</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>kept for older versions</source>
        <translation>nur für ältere Versionen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig oft</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>the code %1</source>
        <translation>der Code %1</translation>
    </message>
    <message>
        <source>table %1 is suggested</source>
        <translation>Tabelle %1 wird empfohlen</translation>
    </message>
    <message>
        <source>value set %1 is suggested</source>
        <translation>Werteliste %1 wird empfohlen</translation>
    </message>
    <message>
        <source>one of table %1</source>
        <translation>aus Tabelle %1</translation>
    </message>
    <message>
        <source>one of value set %1</source>
        <translation>aus Werteliste %1</translation>
    </message>
    <message>
        <source>conditional, the condition is not given</source>
        <translation>bedingt, die Bedingung ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 where this holds: %2 Else %3</source>
        <translation>%1, wo dies gilt: %2 Sonst %3</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>in the format %1</source>
        <translation>im Format %1</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>passend zu %1</translation>
    </message>
    <message>
        <source>any segment</source>
        <translation>irgendein Segment</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>%1 (advice)</source>
        <translation>%1 (Empfehlung)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Colours of the whole window.</source>
        <translation>Farben des ganzen Fensters.</translation>
    </message>
    <message>
        <source>light dark high contrast colour night system</source>
        <translation>hell dunkel hoher Kontrast Farbe Nacht System Thema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact shows more rows.</source>
        <translation>Kompakt zeigt mehr Zeilen.</translation>
    </message>
    <message>
        <source>rows spacing height compact comfortable</source>
        <translation>Zeilen Abstand Höhe kompakt geräumig</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Of everything but raw HL7.</source>
        <translation>Für alles außer rohem HL7.</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>Schriftart Familie Buchstaben</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of all text.</source>
        <translation>Für allen Text.</translation>
    </message>
    <message>
        <source>bigger smaller zoom points</source>
        <translation>größer kleiner Zoom Punkt</translation>
    </message>
    <message>
        <source>Monospace font</source>
        <translation>Monospace-Schrift</translation>
    </message>
    <message>
        <source>Of raw HL7, paths and values that must align.</source>
        <translation>Für rohes HL7, Pfade und Werte, die untereinander stehen müssen.</translation>
    </message>
    <message>
        <source>fixed code editor typeface</source>
        <translation>fest Monospace Code Editor Schriftart</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window; HL7 keeps its own names.</source>
        <translation>Des Fensters; HL7 behält seine eigenen Namen.</translation>
    </message>
    <message>
        <source>Columns of a new list</source>
        <translation>Spalten einer neuen Liste</translation>
    </message>
    <message>
        <source>Names of columns or paths, with commas between them.</source>
        <translation>Namen von Spalten oder Pfade, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>table path default</source>
        <translation>Tabelle Pfad Standard</translation>
    </message>
    <message>
        <source>Check when opened</source>
        <translation>Beim Öffnen prüfen</translation>
    </message>
    <message>
        <source>Files up to this size are checked at once; larger ones when you ask.</source>
        <translation>Dateien bis zu dieser Größe werden sofort geprüft, größere auf Wunsch.</translation>
    </message>
    <message>
        <source>findings automatic spec megabytes</source>
        <translation>Befunde automatisch Spezifikation Spec Megabyte</translation>
    </message>
    <message>
        <source>Mask names when the window opens</source>
        <translation>Namen beim Öffnen des Fensters maskieren</translation>
    </message>
    <message>
        <source>Names, identifiers and free text are hidden until you show them.</source>
        <translation>Namen, Kennungen und Freitext sind verborgen, bis sie gezeigt werden.</translation>
    </message>
    <message>
        <source>hide patient screenshot</source>
        <translation>verbergen Patient Bildschirmfoto Screenshot</translation>
    </message>
    <message>
        <source>Keep a history of filters</source>
        <translation>Verlauf der Filter behalten</translation>
    </message>
    <message>
        <source>Filters can hold names and numbers of patients. Off: they are forgotten with the window.</source>
        <translation>Filter können Namen und Nummern von Patienten enthalten. Aus: Sie werden mit dem Fenster vergessen.</translation>
    </message>
    <message>
        <source>query search remember forget</source>
        <translation>Abfrage Suche merken vergessen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its keys.</source>
        <translation>Aktion wählen, Enter drücken, dann die Tasten drücken.</translation>
    </message>
    <message>
        <source>keys hotkeys bindings</source>
        <translation>Tasten Hotkeys Belegung</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Projekt sperren</translation>
    </message>
    <message>
        <source>An encrypted project that nobody works with is locked; its passphrase opens it again.</source>
        <translation>Ein verschlüsseltes Projekt, mit dem niemand arbeitet, wird gesperrt; seine Passphrase öffnet es wieder.</translation>
    </message>
    <message>
        <source>idle automatic time away encrypted passphrase minutes</source>
        <translation>Leerlauf untätig automatisch Zeit abwesend verschlüsselt Passphrase Minuten</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Values that were copied here are taken off it, unless something else was copied since. Also when a project is locked and when the program ends.</source>
        <translation>Werte, die hier kopiert wurden, werden aus der Zwischenablage genommen, sofern seitdem nichts anderes kopiert wurde. Auch wenn ein Projekt gesperrt und wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>copy paste forget patient seconds</source>
        <translation>kopieren einfügen vergessen Patient Sekunden</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>Keeps what the sources, edits, marks, notes and documents of %1 are now, to compare with it and to go back to it.</source>
        <translation>Hält fest, was die Quellen, Änderungen, Markierungen, Notizen und Dokumente von %1 jetzt sind, um damit zu vergleichen und dahin zurückzukehren.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>There is a snapshot of this name. Choose another one.</source>
        <translation>Es gibt schon einen Schnappschuss mit diesem Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The snapshot %1 was made.</source>
        <translation>Der Schnappschuss %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Show snapshots: compare and restore</source>
        <translation>Schnappschüsse zeigen: vergleichen und wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SpecActions</name>
    <message>
        <source>Specs</source>
        <translation>Spezifikationen</translation>
    </message>
</context>
<context>
    <name>SpecForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Based on HL7</source>
        <translation>Beruht auf HL7</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Duties of</source>
        <translation>Pflichten von</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>Ausprägung</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Steht hinter</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>Only value</source>
        <translation>Einziger Wert</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Geht aus von</translation>
    </message>
    <message>
        <source>Has the codes of</source>
        <translation>Hat die Codes von</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Andere Codes</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Codesystem</translation>
    </message>
    <message>
        <source>Other system&apos;s code</source>
        <translation>Code des anderen Systems</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>A warning only</source>
        <translation>Nur eine Warnung</translation>
    </message>
    <message>
        <source>About the place</source>
        <translation>Über die Stelle</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Only at the path</source>
        <translation>Nur am Pfad</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>No other rows</source>
        <translation>Keine anderen Zeilen</translation>
    </message>
    <message>
        <source>What repeats</source>
        <translation>Was sich wiederholt</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>Keine anderen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Ist ein</translation>
    </message>
</context>
<context>
    <name>SpecNames</name>
    <message>
        <source>a group, by its name</source>
        <translation>eine Gruppe, mit ihrem Namen</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>eines von mehreren</translation>
    </message>
    <message>
        <source>any segment</source>
        <translation>irgendein Segment</translation>
    </message>
</context>
<context>
    <name>SpecOutline</name>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Value sets</source>
        <translation>Wertelisten</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation>Einstufungen</translation>
    </message>
</context>
<context>
    <name>StatisticsExport</name>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
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
        <translation>Storno erbeten</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>discontinue asked</source>
        <translation>Abbruch erbeten</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>hold asked</source>
        <translation>Aussetzen erbeten</translation>
    </message>
    <message>
        <source>change asked</source>
        <translation>Änderung erbeten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>number asked</source>
        <translation>Nummer erbeten</translation>
    </message>
    <message>
        <source>number assigned</source>
        <translation>Nummer vergeben</translation>
    </message>
    <message>
        <source>results follow</source>
        <translation>Ergebnisse folgen</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show the story of this patient</source>
        <translation>Verlauf dieses Patienten zeigen</translation>
    </message>
    <message>
        <source>Story: patient</source>
        <translation>Verlauf: Patient</translation>
    </message>
    <message>
        <source>This message names no patient: PID-3, PID-2 and PID-4 hold no number.</source>
        <translation>Diese Nachricht nennt keinen Patienten: PID-3, PID-2 und PID-4 enthalten keine Nummer.</translation>
    </message>
    <message>
        <source>Show the story of this visit</source>
        <translation>Verlauf dieses Falls zeigen</translation>
    </message>
    <message>
        <source>Story: visit</source>
        <translation>Verlauf: Fall</translation>
    </message>
    <message>
        <source>This message names no visit: PV1-19 and PID-18 hold no number.</source>
        <translation>Diese Nachricht nennt keinen Fall: PV1-19 und PID-18 enthalten keine Nummer.</translation>
    </message>
    <message>
        <source>Show the story of this order</source>
        <translation>Verlauf dieses Auftrags zeigen</translation>
    </message>
    <message>
        <source>Story: order</source>
        <translation>Verlauf: Auftrag</translation>
    </message>
    <message>
        <source>This message names no order: ORC, OBR and TXA hold no number.</source>
        <translation>Diese Nachricht nennt keinen Auftrag: ORC, OBR und TXA enthalten keine Nummer.</translation>
    </message>
    <message>
        <source>Feed checks: %1</source>
        <translation>Quellenprüfung: %1</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>This value is not shown as it is, so it cannot be changed here. Open the value, or show what is masked.</source>
        <translation>Dieser Wert wird nicht so gezeigt, wie er ist, und kann hier nicht geändert werden. Den Wert öffnen oder Maskiertes zeigen.</translation>
    </message>
</context>
<context>
    <name>ThresholdEffect</name>
    <message numerus="yes">
        <source>%n elements change from %1 to %2.</source>
        <translation>
            <numerusform>%n Element wird von %1 zu %2.</numerusform>
            <numerusform>%n Elemente werden von %1 zu %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions more.</source>
        <translation>
            <numerusform>%n Bedingung mehr.</numerusform>
            <numerusform>%n Bedingungen mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions fewer.</source>
        <translation>
            <numerusform>%n Bedingung weniger.</numerusform>
            <numerusform>%n Bedingungen weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets more.</source>
        <translation>
            <numerusform>%n Werteliste mehr.</numerusform>
            <numerusform>%n Wertelisten mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets fewer.</source>
        <translation>
            <numerusform>%n Werteliste weniger.</numerusform>
            <numerusform>%n Wertelisten weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants more.</source>
        <translation>
            <numerusform>%n Konstante mehr.</numerusform>
            <numerusform>%n Konstanten mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants fewer.</source>
        <translation>
            <numerusform>%n Konstante weniger.</numerusform>
            <numerusform>%n Konstanten weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types change.</source>
        <translation>
            <numerusform>%n Typ ändert sich.</numerusform>
            <numerusform>%n Typen ändern sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdPane</name>
    <message>
        <source>Required (R) from</source>
        <translation>Verlangt (R) ab</translation>
    </message>
    <message>
        <source>Filled in at least this share of its places, an element is proposed as R.</source>
        <translation>Ist ein Element an mindestens diesem Anteil seiner Stellen gefüllt, wird es als R vorgeschlagen.</translation>
    </message>
    <message>
        <source>Expected (RE) from</source>
        <translation>Erwartet (RE) ab</translation>
    </message>
    <message>
        <source>Filled less often than this, an element is proposed as O.</source>
        <translation>Ist ein Element seltener gefüllt, wird es als O vorgeschlagen.</translation>
    </message>
    <message>
        <source>Least places for R</source>
        <translation>Stellen, mindestens, für R</translation>
    </message>
    <message>
        <source>With fewer places than this only what the standard requires is proposed as R.</source>
        <translation>Bei weniger Stellen wird nur als R vorgeschlagen, was der Standard verlangt.</translation>
    </message>
    <message>
        <source>Types and conditions hold in</source>
        <translation>Typen und Bedingungen gelten in</translation>
    </message>
    <message>
        <source>A type or a condition is proposed when it holds in this share of its cases.</source>
        <translation>Ein Typ oder eine Bedingung wird vorgeschlagen, wenn sie in diesem Anteil der Fälle gilt.</translation>
    </message>
    <message>
        <source>Least cases of a condition</source>
        <translation>Fälle einer Bedingung, mindestens</translation>
    </message>
    <message>
        <source>So many cases must be seen where a condition holds, and as many where not.</source>
        <translation>So viele Fälle müssen gesehen sein, in denen eine Bedingung gilt, und ebenso viele, in denen nicht.</translation>
    </message>
    <message>
        <source>Most codes of a value set</source>
        <translation>Codes einer Werteliste, höchstens</translation>
    </message>
    <message>
        <source>With more different values than this no value set is proposed.</source>
        <translation>Bei mehr verschiedenen Werten wird keine Werteliste vorgeschlagen.</translation>
    </message>
    <message>
        <source>Least values for a value set</source>
        <translation>Werte für eine Werteliste, mindestens</translation>
    </message>
    <message>
        <source>So many values must be seen before they are taken for all there are.</source>
        <translation>So viele Werte müssen gesehen sein, ehe sie für alle genommen werden, die es gibt.</translation>
    </message>
    <message>
        <source>Values seen once, at most</source>
        <translation>Nur einmal gesehene Werte, höchstens</translation>
    </message>
    <message>
        <source>When a greater share of the values was seen only once, more of them are still to come.</source>
        <translation>Wurde ein größerer Anteil der Werte nur einmal gesehen, kommen noch weitere.</translation>
    </message>
</context>
<context>
    <name>TrafficChart</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>andere Typen</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ValueSize</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plumbline, the interface analyst&apos;s workbench for HL7 v2.</source>
        <translation>Plumbline, die Werkbank für die Schnittstellenanalyse mit HL7 v2.</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Ein eigenes Fenster öffnen.</translation>
    </message>
    <message>
        <source>Do not open what was open last time.</source>
        <translation>Nicht öffnen, was beim letzten Mal geöffnet war.</translation>
    </message>
    <message>
        <source>Use this file of settings.</source>
        <translation>Diese Datei mit Einstellungen benutzen.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Das Beispielprojekt öffnen.</translation>
    </message>
    <message>
        <source>Files, folders or archives to open.</source>
        <translation>Dateien, Ordner oder Archive zum Öffnen.</translation>
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
        <translation>Lange Segmente umbrechen</translation>
    </message>
    <message>
        <source>Show control characters and line ends</source>
        <translation>Steuerzeichen und Zeilenenden zeigen</translation>
    </message>
    <message>
        <source>Complete at the cursor</source>
        <translation>Am Cursor vervollständigen</translation>
    </message>
    <message>
        <source>Say what is at the cursor</source>
        <translation>Erklären, was am Cursor steht</translation>
    </message>
    <message>
        <source>Repair what is at the cursor</source>
        <translation>Reparieren, was am Cursor steht</translation>
    </message>
    <message>
        <source>Open the value at the cursor</source>
        <translation>Wert am Cursor öffnen</translation>
    </message>
    <message>
        <source>Copy the path at the cursor</source>
        <translation>Pfad am Cursor kopieren</translation>
    </message>
    <message>
        <source>Write the code as its table does</source>
        <translation>Code wie in seiner Tabelle schreiben</translation>
    </message>
    <message>
        <source>Write %1, as its table does</source>
        <translation>%1 schreiben, wie in der Tabelle</translation>
    </message>
    <message>
        <source>Remove the blanks around the value</source>
        <translation>Leerzeichen um den Wert entfernen</translation>
    </message>
    <message>
        <source>Remove the delimiters at the end of %1</source>
        <translation>Trennzeichen am Ende von %1 entfernen</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Liste der letzten Dateien leeren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Take the tour from the beginning</source>
        <translation>Rundgang von vorn beginnen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Check the feed as a whole</source>
        <translation>Quelle als Ganzes prüfen</translation>
    </message>
    <message>
        <source>Feed checks: %1</source>
        <translation>Quellenprüfung: %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>von %1 nach %2 verlegt</translation>
    </message>
    <message>
        <source>class %1 became %2</source>
        <translation>Klasse %1 wurde zu %2</translation>
    </message>
    <message>
        <source>admitted %1</source>
        <translation>aufgenommen %1</translation>
    </message>
    <message>
        <source>discharged %1</source>
        <translation>entlassen %1</translation>
    </message>
    <message>
        <source>one number became another</source>
        <translation>eine Nummer wurde zu einer anderen</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 wurde zu %2</translation>
    </message>
    <message>
        <source>ordered: %1</source>
        <translation>beauftragt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>result arrived: %1</source>
        <translation>Ergebnis eingetroffen: %1</translation>
    </message>
    <message>
        <source>result arrived: %1, %2</source>
        <translation>Ergebnis eingetroffen: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <translation>%1: %2 wurde zu %3</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Story of a patient</source>
        <translation>Verlauf eines Patienten</translation>
    </message>
    <message>
        <source>Story of a visit</source>
        <translation>Verlauf eines Falls</translation>
    </message>
    <message>
        <source>Story of an order</source>
        <translation>Verlauf eines Auftrags</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verlegung</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Entlassung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source> and %Ln more</source>
        <translation> und %Ln weitere</translation>
    </message>
    <message>
        <source>placer</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>Filler</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>Of no visit or order, %1</source>
        <translation>Ohne Fall oder Auftrag, %1</translation>
    </message>
    <message>
        <source>Visit %1, %2</source>
        <translation>Fall %1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Auftrag %1, %2</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte %1 of the data (hex %2) is no part of %3; what stands before it is shown.</source>
        <translation>Byte %1 der Daten (hex %2) gehört nicht zu %3; gezeigt wird, was davor steht.</translation>
    </message>
    <message>
        <source>The %1 ends in the middle, after %2 bytes: the value was probably cut by its sender or on the way.</source>
        <translation>Die %1-Daten enden mittendrin, nach %2 Bytes: Der Wert wurde wohl vom Sender oder unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>The %1 has no padding at its end, at byte %2: it may have been cut.</source>
        <translation>Den %1-Daten fehlt am Ende, bei Byte %2, das Padding: Sie sind vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The %1 goes on after its end, at byte %2; what stands before it is shown.</source>
        <translation>Die %1-Daten gehen nach ihrem Ende bei Byte %2 weiter; gezeigt wird, was davor steht.</translation>
    </message>
    <message>
        <source>%1 of the bytes are not valid in %2, the first is byte %3; they are shown as U+FFFD.</source>
        <translation>In %2 ungültige Bytes: %1, das erste ist Byte %3; sie erscheinen als U+FFFD.</translation>
    </message>
    <message>
        <source>The %1 is not well formed at line %2, column %3; it is shown as it stands.</source>
        <translation>%1 ist in Zeile %2, Spalte %3 nicht wohlgeformt; gezeigt wird es, wie es ist.</translation>
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
        <translation>Das Bild hat %1 x %2 Pixel und ist zu groß, um hier gezeigt zu werden. Speichern und mit einem Bildbetrachter öffnen.</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.</source>
        <translation>Das Bild ist nicht lesbar: Es ist beschädigt oder abgeschnitten. Seine Bytes können als Hex angesehen und gespeichert werden.</translation>
    </message>
    <message>
        <source>The RTF ends within a group: it was probably cut.</source>
        <translation>Das RTF endet in einer Gruppe: Es wurde wohl abgeschnitten.</translation>
    </message>
    <message>
        <source>The end of the PDF is missing: it was probably cut.</source>
        <translation>Das Ende des PDF fehlt: Es wurde wohl abgeschnitten.</translation>
    </message>
    <message>
        <source>Open a spec</source>
        <translation>Spezifikation öffnen</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Spezifikationen (*.yaml *.yml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Zuerst einen Befund wählen.</translation>
    </message>
    <message>
        <source>This rule comes from the standard, not from a line of a spec.</source>
        <translation>Diese Regel kommt aus dem Standard, nicht aus einer Zeile einer Spezifikation.</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Write a new spec</source>
        <translation>Neue Spezifikation schreiben</translation>
    </message>
    <message>
        <source>Edit the spec of these messages</source>
        <translation>Spezifikation dieser Nachrichten bearbeiten</translation>
    </message>
    <message>
        <source>The messages are held against the standard. Choose a spec in the findings, or write a new one.</source>
        <translation>Die Nachrichten werden am Standard gemessen. Wählen Sie bei den Befunden eine Spezifikation, oder schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>Save the spec</source>
        <translation>Spezifikation speichern</translation>
    </message>
    <message>
        <source>Save the spec as</source>
        <translation>Spezifikation speichern unter</translation>
    </message>
    <message>
        <source>Go to the next problem of the spec</source>
        <translation>Zum nächsten Problem der Spezifikation gehen</translation>
    </message>
    <message>
        <source>Go to the problem of the spec before</source>
        <translation>Zum vorigen Problem der Spezifikation gehen</translation>
    </message>
    <message>
        <source>Show what the change of the spec does</source>
        <translation>Zeigen, was die Änderung der Spezifikation bewirkt</translation>
    </message>
    <message>
        <source>Go to the next part of the spec</source>
        <translation>Zum nächsten Teil der Spezifikation gehen</translation>
    </message>
    <message>
        <source>Hold the messages against the spec in front</source>
        <translation>Nachrichten an der vorderen Spezifikation messen</translation>
    </message>
    <message>
        <source>Go to the rule of the finding</source>
        <translation>Zur Regel des Befunds gehen</translation>
    </message>
    <message>
        <source>Fold or unfold the group at the cursor</source>
        <translation>Gruppe am Cursor ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Reopen the document that was closed last</source>
        <translation>Zuletzt geschlossenes Dokument wieder öffnen</translation>
    </message>
    <message>
        <source>Discard what is kept of closed documents</source>
        <translation>Aufbewahrtes geschlossener Dokumente verwerfen</translation>
    </message>
    <message>
        <source>The pages of the PDF cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.</source>
        <translation>Die Seiten des PDF lassen sich nicht lesen: Es ist beschädigt oder wurde abgeschnitten. Seine Bytes können hexadezimal angesehen und gespeichert werden.</translation>
    </message>
    <message>
        <source>The PDF asks for a password, so its pages cannot be shown. Save it and open it with a PDF viewer.</source>
        <translation>Das PDF verlangt ein Kennwort, deshalb lassen sich seine Seiten nicht zeigen. Speichern Sie es und öffnen Sie es mit einem PDF-Betrachter.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be drawn: it is damaged.</source>
        <translation>Seite %1 des PDF lässt sich nicht zeichnen: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF takes too long to draw, so it and what follows are not shown. Save it and open it with a PDF viewer.</source>
        <translation>Seite %1 des PDF zu zeichnen dauert zu lange, deshalb werden sie und die folgenden nicht gezeigt. Speichern Sie es und öffnen Sie es mit einem PDF-Betrachter.</translation>
    </message>
    <message>
        <source>The PDF has %1, which is too large to be shown here. Save it and open it with a PDF viewer.</source>
        <translation>Das PDF hat %1 und ist zu groß, um hier gezeigt zu werden. Speichern Sie es und öffnen Sie es mit einem PDF-Betrachter.</translation>
    </message>
    <message>
        <source>Pages of a PDF cannot be drawn, because a part of the program, %1, cannot be loaded: %2. Install Plumbline again, or save the PDF and open it with a PDF viewer.</source>
        <translation>Seiten eines PDF lassen sich nicht zeichnen, weil ein Teil des Programms, %1, nicht geladen werden kann: %2. Installieren Sie Plumbline neu, oder speichern Sie das PDF und öffnen Sie es mit einem PDF-Betrachter.</translation>
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
        <translation>Diese Arbeit stoppen (Delete)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>working</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ActivityPanel</name>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Work that takes a moment, such as reading, searching and checking, is listed here while it runs, and what came of it afterwards.</source>
        <translation>Arbeit, die etwas dauert, etwa Lesen, Suchen und Prüfen, steht hier, solange sie läuft, und danach ihr Ergebnis.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles stoppen</translation>
    </message>
    <message>
        <source>Stop everything that runs in the background</source>
        <translation>Alles stoppen, was im Hintergrund läuft</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>Laufend: %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Stop all work in the background</source>
        <translation>Alle Arbeit im Hintergrund stoppen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AgainstModel</name>
    <message>
        <source>satisfied</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>%1 has no such message</source>
        <translation>%1 hat keine solche Nachricht</translation>
    </message>
    <message>
        <source>not allowed by %1</source>
        <translation>von %1 nicht erlaubt</translation>
    </message>
    <message>
        <source>the spec does not have it</source>
        <translation>die Spezifikation hat es nicht</translation>
    </message>
    <message>
        <source>outside the structure, may stand anywhere</source>
        <translation>außerhalb der Struktur, darf überall stehen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>1 problem inside</source>
        <translation>1 Problem darin</translation>
    </message>
    <message>
        <source>%1 problems inside</source>
        <translation>%1 Probleme darin</translation>
    </message>
    <message>
        <source>The spec gives no condition that can be checked.</source>
        <translation>Die Spezifikation gibt keine Bedingung an, die sich prüfen lässt.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The spec asks</source>
        <translation>Die Spezifikation verlangt</translation>
    </message>
    <message>
        <source>The message has</source>
        <translation>Die Nachricht hat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AgainstPanel</name>
    <message>
        <source>Spec against message</source>
        <translation>Spezifikation und Nachricht</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Zum vorigen Problem gehen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show what is asked for or sent</source>
        <translation>Zeigen, was verlangt oder gesendet ist</translation>
    </message>
    <message>
        <source>Show the whole spec</source>
        <translation>Die ganze Spezifikation zeigen</translation>
    </message>
    <message>
        <source>Show problems only</source>
        <translation>Nur Probleme zeigen</translation>
    </message>
    <message>
        <source>Show what is in the message only</source>
        <translation>Zeigen, was nur in der Nachricht steht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked or sent</source>
        <translation>Verlangt oder gesendet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Nur in der Nachricht</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich stoppen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Choose the message again to compare it.</source>
        <translation>Die Nachricht noch einmal wählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>Choose a message in the list to see it beside its spec.</source>
        <translation>Eine Nachricht in der Liste wählen, um sie neben ihrer Spezifikation zu sehen.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>A message of this size takes a moment.</source>
        <translation>Eine Nachricht dieser Größe braucht einen Moment.</translation>
    </message>
    <message>
        <source>Hold a message against its spec</source>
        <translation>Nachricht mit ihrer Spezifikation vergleichen</translation>
    </message>
    <message>
        <source>The message was not compared</source>
        <translation>Die Nachricht wurde nicht verglichen</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Kein Problem</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nichts dieser Art</translation>
    </message>
    <message>
        <source>Everything that can be checked agrees with the spec.</source>
        <translation>Alles, was sich prüfen lässt, stimmt mit der Spezifikation überein.</translation>
    </message>
    <message>
        <source>The message has nothing that the spec does not have.</source>
        <translation>Die Nachricht hat nichts, was die Spezifikation nicht hat.</translation>
    </message>
    <message>
        <source>There is no further problem in this message.</source>
        <translation>In dieser Nachricht gibt es kein weiteres Problem.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Zuerst Zeilen wählen.</translation>
    </message>
    <message>
        <source>1 row was copied.</source>
        <translation>1 Zeile wurde kopiert.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>%1 Zeilen wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AnswerBox</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Say this and go to the next doubt (Enter)</source>
        <translation>So antworten und zum nächsten Zweifel gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was said last (Ctrl+Z)</source>
        <translation>Die letzte Antwort zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>The document says &quot;%1&quot;, %2</source>
        <translation>Im Dokument steht „%1“, %2</translation>
    </message>
    <message>
        <source>No doubt waits. The spec says what the document says.</source>
        <translation>Kein Zweifel ist offen. Die Spezifikation sagt, was das Dokument sagt.</translation>
    </message>
    <message>
        <source>What the document leaves open is asked here.</source>
        <translation>Was das Dokument offenlässt, wird hier gefragt.</translation>
    </message>
    <message>
        <source>Type what it means</source>
        <translation>Eingeben, was es bedeutet</translation>
    </message>
    <message>
        <source>Type what it means: %1</source>
        <translation>Eingeben, was es bedeutet: %1</translation>
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
        <translation>Das Beispielprojekt ist nicht da. Das Programm neu installieren oder eine eigene Datei öffnen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>HL7 as it stands (*.hl7)</source>
        <translation>HL7, wie es ist (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with CR (*.hl7)</source>
        <translation>HL7, Segmente enden mit CR (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with LF (*.hl7)</source>
        <translation>HL7, Segmente enden mit LF (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with CR LF (*.hl7)</source>
        <translation>HL7, Segmente enden mit CR LF (*.hl7)</translation>
    </message>
    <message>
        <source>MLLP frames (*.mllp)</source>
        <translation>MLLP-Rahmen (*.mllp)</translation>
    </message>
    <message>
        <source>Batch file (*.hl7)</source>
        <translation>Batch-Datei (*.hl7)</translation>
    </message>
    <message>
        <source>JSON, a message a line (*.ndjson)</source>
        <translation>JSON, eine Nachricht je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages stand in %1.</source>
        <translation>
            <numerusform>%Ln Nachricht steht in %1.</numerusform>
            <numerusform>%Ln Nachrichten stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open what the clipboard holds</source>
        <translation>Inhalt der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>Die Zwischenablage enthält weder Text noch Dateien.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Dokument schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation>Startseite zeigen</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Go to the tree</source>
        <translation>Zum Baum gehen</translation>
    </message>
    <message>
        <source>Go to the next document</source>
        <translation>Zum nächsten Dokument gehen</translation>
    </message>
    <message>
        <source>Go to the previous document</source>
        <translation>Zum vorigen Dokument gehen</translation>
    </message>
    <message>
        <source>Put the document beside the others</source>
        <translation>Dokument neben die anderen stellen</translation>
    </message>
    <message>
        <source>Hide names, identifiers and free text</source>
        <translation>Namen, Kennungen und Freitext verbergen</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Go to the next message</source>
        <translation>Zur nächsten Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to the previous message</source>
        <translation>Zur vorigen Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Zur ersten Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to the last message</source>
        <translation>Zur letzten Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to the next message with findings</source>
        <translation>Zur nächsten Nachricht mit Befunden gehen</translation>
    </message>
    <message>
        <source>Go to the previous message with findings</source>
        <translation>Zur vorigen Nachricht mit Befunden gehen</translation>
    </message>
    <message>
        <source>Write a filter</source>
        <translation>Filter schreiben</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Diesen Wert ausschließen</translation>
    </message>
    <message>
        <source>Only messages lacking this</source>
        <translation>Nur Nachrichten, denen dies fehlt</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Which field shall be a column?</source>
        <translation>Welches Feld soll eine Spalte werden?</translation>
    </message>
    <message>
        <source>Write a path of a field, such as PID-3.1, OBX[2]-5 or ZPD-2.</source>
        <translation>Den Pfad eines Felds eingeben, etwa PID-3.1, OBX[2]-5 oder ZPD-2.</translation>
    </message>
    <message>
        <source>Copy the selected messages</source>
        <translation>Ausgewählte Nachrichten kopieren</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Alle Nachrichten auswählen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Show fields with values</source>
        <translation>Felder mit Werten zeigen</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
    <message>
        <source>Show all fields that are defined</source>
        <translation>Alle definierten Felder zeigen</translation>
    </message>
    <message>
        <source>Show fields with findings</source>
        <translation>Felder mit Befunden zeigen</translation>
    </message>
    <message>
        <source>Show the groups of the structure</source>
        <translation>Gruppen der Struktur zeigen</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Alle Zeilen öffnen</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Alle Zeilen schließen</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Empty the value</source>
        <translation>Wert leeren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as Terser path</source>
        <translation>Als Terser-Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Als Filter kopieren</translation>
    </message>
    <message>
        <source>Paste messages</source>
        <translation>Nachrichten einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no message that begins with MSH, and no files.</source>
        <translation>Die Zwischenablage enthält keine Nachricht, die mit MSH beginnt, und keine Dateien.</translation>
    </message>
    <message>
        <source>%1 - %2 - Plumbline</source>
        <translation>%1 - %2 - Plumbline</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>All files (*);;HL7 messages (*.hl7 *.txt *.log *.dat);;Network captures (*.pcap *.pcapng *.cap);;Plumbline projects (*.plumb)</source>
        <translation>Alle Dateien (*);;HL7-Nachrichten (*.hl7 *.txt *.log *.dat);;Netzmitschnitte (*.pcap *.pcapng *.cap);;Plumbline-Projekte (*.plumb)</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Dieser Datei folgen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AskLine</name>
    <message>
        <source>Enter to take it, Escape to leave it</source>
        <translation>Enter übernimmt, Escape verwirft</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditFilter</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Wann es getan wurde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Find in the audit trail</source>
        <translation>Im Prüfprotokoll suchen</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>In allen Spalten suchen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditModel</name>
    <message>
        <source>%1, not as it was written</source>
        <translation>%1, nicht so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditNotes</name>
    <message>
        <source>The project is open for reading only: what is looked at here is not written into its audit trail.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet: Was hier angesehen wird, steht nicht in seinem Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditPage</name>
    <message>
        <source>Take the head from a file</source>
        <translation>Kopf aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Save the head of the audit trail</source>
        <translation>Kopf des Prüfprotokolls speichern</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Prüfprotokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Show the audit trail</source>
        <translation>Prüfprotokoll zeigen</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>Prüfprotokoll überprüfen</translation>
    </message>
    <message>
        <source>Save the audit trail as CSV</source>
        <translation>Prüfprotokoll als CSV speichern</translation>
    </message>
    <message>
        <source>Save the audit trail as JSON</source>
        <translation>Prüfprotokoll als JSON speichern</translation>
    </message>
    <message>
        <source>The whole trail as CSV…</source>
        <translation>Das ganze Protokoll als CSV…</translation>
    </message>
    <message>
        <source>The whole trail as JSON…</source>
        <translation>Das ganze Protokoll als JSON…</translation>
    </message>
    <message>
        <source>Its head alone…</source>
        <translation>Nur seinen Kopf…</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Prüfprotokoll, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Shows what was done since</source>
        <translation>Zeigt, was seitdem getan wurde</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the trail, or its head, to a file</source>
        <translation>Das Protokoll oder seinen Kopf in eine Datei speichern</translation>
    </message>
    <message>
        <source>An exported head to hold the trail against (need not be given)</source>
        <translation>Ein exportierter Kopf, an dem das Protokoll gemessen wird (kann fehlen)</translation>
    </message>
    <message>
        <source>Exported head</source>
        <translation>Exportierter Kopf</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Look whether a row was changed, removed or moved</source>
        <translation>Nachsehen, ob eine Zeile geändert, entfernt oder verschoben wurde</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>A project keeps who did what, when and on which machine. It is shown here while the project is open.</source>
        <translation>Ein Projekt hält fest, wer was wann an welchem Rechner getan hat. Hier steht es, solange das Projekt geöffnet ist.</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Choose everything, everyone and any time, and clear the find box.</source>
        <translation>Wählen Sie alles, alle und jede Zeit, und leeren Sie das Suchfeld.</translation>
    </message>
    <message>
        <source>The trail is empty</source>
        <translation>Das Protokoll ist leer</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Das Prüfprotokoll wird gelesen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>This is no head of an audit trail: one is a number, a colon and 64 digits and letters.</source>
        <translation>Das ist kein Kopf eines Prüfprotokolls: Einer ist eine Zahl, ein Doppelpunkt und 64 Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird überprüft…</translation>
    </message>
    <message>
        <source>Verifying the audit trail</source>
        <translation>Das Prüfprotokoll wird überprüft</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Builder</name>
    <message>
        <source>This spec</source>
        <translation>Diese Spezifikation</translation>
    </message>
    <message>
        <source>Entry in line %1</source>
        <translation>Eintrag in Zeile %1</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Aufteilung</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeForm</name>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>Make it where it is absent</source>
        <translation>Anlegen, wo es fehlt</translation>
    </message>
    <message>
        <source>Write delimiters as they stand</source>
        <translation>Trennzeichen schreiben, wie sie stehen</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Groß- und Kleinschreibung gleich</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Was an seine Stelle tritt</translation>
    </message>
    <message>
        <source>what takes its place</source>
        <translation>was an seine Stelle tritt</translation>
    </message>
    <message>
        <source>Which repetitions</source>
        <translation>Welche Wiederholungen</translation>
    </message>
    <message>
        <source>Over which messages</source>
        <translation>In welchen Nachrichten</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Repetitions as the path says</source>
        <translation>Wiederholungen, wie der Pfad sagt</translation>
    </message>
    <message>
        <source>First repetition</source>
        <translation>Erste Wiederholung</translation>
    </message>
    <message>
        <source>All repetitions</source>
        <translation>Alle Wiederholungen</translation>
    </message>
    <message>
        <source>Repetitions where</source>
        <translation>Wiederholungen, wo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>In the selected messages (%1)</source>
        <translation>In den ausgewählten Nachrichten (%1)</translation>
    </message>
    <message>
        <source>In the messages of the list (%1)</source>
        <translation>In den Nachrichten der Liste (%1)</translation>
    </message>
    <message>
        <source>In all messages (%1)</source>
        <translation>In allen Nachrichten (%1)</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeListModel</name>
    <message>
        <source>made again</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Merkzeichen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheftung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeModel</name>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangePage</name>
    <message>
        <source>Change many</source>
        <translation>Viele ändern</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Es wird angesehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht ändern</numerusform>
            <numerusform>%Ln Nachrichten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages were closed.</source>
        <translation>Die Nachrichten wurden geschlossen.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>Open messages and choose Change many again.</source>
        <translation>Öffnen Sie Nachrichten und wählen Sie erneut Viele ändern.</translation>
    </message>
    <message>
        <source>Write a path, such as PID-8 or OBX[*]-11, and what shall happen to it. Nothing is changed before you say so.</source>
        <translation>Schreiben Sie einen Pfad, etwa PID-8 oder OBX[*]-11, und was damit geschehen soll. Nichts wird geändert, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>%1 of %2 messages change</source>
        <translation>%1 von %2 Nachrichten ändern sich</translation>
    </message>
    <message>
        <source>%1 lack the path</source>
        <translation>bei %1 fehlt der Pfad</translation>
    </message>
    <message>
        <source>%1 hold nothing of it</source>
        <translation>%1 enthalten nichts davon</translation>
    </message>
    <message>
        <source>%1 hold it already</source>
        <translation>%1 enthalten es schon</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 sind nicht zu ändern</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Every message lacks the path, or holds nothing that would change.</source>
        <translation>Jeder Nachricht fehlt der Pfad, oder sie enthält nichts, was sich ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln messages</source>
        <translation>
            <numerusform>%1 in %Ln Nachricht</numerusform>
            <numerusform>%1 in %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were changed, in one step: %1 takes it back.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde geändert, in einem Schritt: %1 nimmt ihn zurück.</numerusform>
            <numerusform>%Ln Nachrichten wurden geändert, in einem Schritt: %1 nimmt ihn zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist getan</translation>
    </message>
    <message>
        <source>Write another change, or look at the messages in their list.</source>
        <translation>Schreiben Sie eine weitere Änderung, oder sehen Sie die Nachrichten in ihrer Liste an.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Checks</name>
    <message>
        <source>HL7 standard</source>
        <translation>HL7-Standard</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Specs by rules</source>
        <translation>Spezifikationen nach Regeln</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedDocuments</name>
    <message>
        <source>Keeping edits of %1</source>
        <translation>Änderungen von %1 werden aufbewahrt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedModel</name>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln geänderte Nachricht</numerusform>
            <numerusform>%Ln geänderte Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted or new</source>
        <translation>eingefügt oder neu</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was erhalten ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ColoursModel</name>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ColoursPanel</name>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>No colour rules</source>
        <translation>Keine Farbregeln</translation>
    </message>
    <message>
        <source>Write a filter above, choose a letter and a colour, and add it: messages that match are coloured in every list. The first rule that holds counts.</source>
        <translation>Schreiben Sie oben einen Filter, wählen Sie Buchstabe und Farbe, und fügen Sie die Regel hinzu: Passende Nachrichten werden in jeder Liste gefärbt. Die erste Regel, die zutrifft, gilt.</translation>
    </message>
    <message>
        <source>Letter before the row</source>
        <translation>Buchstabe vor der Zeile</translation>
    </message>
    <message>
        <source>Colour of the row</source>
        <translation>Farbe der Zeile</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <translation>Filter der Regel</translation>
    </message>
    <message>
        <source>MSH-9.2 = A08 and PID-8 = F</source>
        <translation>MSH-9.2 = A08 and PID-8 = F</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben schieben</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten schieben</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>plumb::desk::CompletionPopup</name>
    <message>
        <source>What could stand here</source>
        <translation>Was hier stehen könnte</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffActions</name>
    <message>
        <source>Mark the message for comparing</source>
        <translation>Nachricht zum Vergleichen merken</translation>
    </message>
    <message>
        <source>Compare with the marked message</source>
        <translation>Mit der gemerkten Nachricht vergleichen</translation>
    </message>
    <message>
        <source>Compare with the message before</source>
        <translation>Mit der Nachricht davor vergleichen</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>Mit der Zwischenablage vergleichen</translation>
    </message>
    <message>
        <source>Compare with what it was before it was edited</source>
        <translation>Mit dem Stand vor der Bearbeitung vergleichen</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Zum nächsten Unterschied gehen</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Zum vorigen Unterschied gehen</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>Seiten des Vergleichs tauschen</translation>
    </message>
    <message>
        <source>Copy the differences as text</source>
        <translation>Unterschiede als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the differences as Markdown</source>
        <translation>Unterschiede als Markdown kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 is marked. Go to another message and compare it with this one.</source>
        <translation>%1 ist gemerkt. Zu einer anderen Nachricht gehen und sie mit dieser vergleichen.</translation>
    </message>
    <message>
        <source>The clipboard holds no message: no line in it starts with MSH. Copy one and try again.</source>
        <translation>Die Zwischenablage enthält keine Nachricht: Keine Zeile beginnt mit MSH. Eine Nachricht kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1, before its edits</source>
        <translation>%1, vor der Bearbeitung</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffModel</name>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>↕ moved from line %1 to line %2</source>
        <translation>↕ von Zeile %1 nach Zeile %2 verschoben</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ verschoben</translation>
    </message>
    <message>
        <source>≠ was %1, is %2</source>
        <translation>≠ vorher %1, jetzt %2</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>≈ same meaning</source>
        <translation>≈ gleiche Bedeutung</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffPage</name>
    <message>
        <source>Comparison of two messages</source>
        <translation>Vergleich zweier Nachrichten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Zum vorigen Unterschied gehen</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Zum nächsten Unterschied gehen</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Unterschiede kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Nach Bedeutung</translation>
    </message>
    <message>
        <source>Delimiters, line ends, the spelling of escapes and empty elements at the end make no difference</source>
        <translation>Trennzeichen, Zeilenenden, die Schreibweise von Escapes und leere Elemente am Ende machen keinen Unterschied</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Differences of form count, and absent is not empty</source>
        <translation>Unterschiede der Form zählen mit, und fehlt ist nicht leer</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Leave out what is the same</source>
        <translation>Gleiches weglassen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>Zu ignorierende Pfade</translation>
    </message>
    <message>
        <source>Paths, such as MSH-7, MSH-10</source>
        <translation>Pfade, etwa MSH-7, MSH-10</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Vergleich läuft...</translation>
    </message>
    <message>
        <source>Large messages take a moment.</source>
        <translation>Große Nachrichten dauern etwas.</translation>
    </message>
    <message>
        <source>Compare two messages</source>
        <translation>Zwei Nachrichten vergleichen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>The messages were not compared</source>
        <translation>Die Nachrichten wurden nicht verglichen</translation>
    </message>
    <message>
        <source>The messages are the same, byte by byte</source>
        <translation>Die Nachrichten sind gleich, Byte für Byte</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>They differ in form only; choose Exact to see where.</source>
        <translation>Sie unterscheiden sich nur in der Form; „Exakt“ wählen, um zu sehen, wo.</translation>
    </message>
    <message>
        <source>Switch &quot;Only differences&quot; off to see the messages.</source>
        <translation>„Nur Unterschiede“ ausschalten, um die Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>Exactly the same</source>
        <translation>Genau gleich</translation>
    </message>
    <message>
        <source>The same in meaning</source>
        <translation>Gleich in der Bedeutung</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Unterschiede</translation>
    </message>
    <message>
        <source>%1 in 1 segment</source>
        <translation>%1 in 1 Segment</translation>
    </message>
    <message>
        <source>%1 in %2 segments</source>
        <translation>%1 in %2 Segmenten</translation>
    </message>
    <message>
        <source>; %1 ignored</source>
        <translation>; %1 ignoriert</translation>
    </message>
    <message>
        <source>; %1 of form only</source>
        <translation>; %1 nur in der Form</translation>
    </message>
    <message>
        <source>; the first are listed</source>
        <translation>; die ersten sind aufgeführt</translation>
    </message>
    <message>
        <source>moved from line 100 to line 100</source>
        <translation>von Zeile 100 nach Zeile 100 verschoben</translation>
    </message>
    <message>
        <source>The differences were copied.</source>
        <translation>Die Unterschiede wurden kopiert.</translation>
    </message>
    <message>
        <source>The differences were copied as a Markdown table.</source>
        <translation>Die Unterschiede wurden als Markdown-Tabelle kopiert.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentArea</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentFace</name>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentPage</name>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>%1, kept in the project. To read only.</source>
        <translation>%1, im Projekt aufbewahrt. Nur zum Lesen.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Hidden while the mask is on.</source>
        <translation>Verborgen, solange die Maske an ist.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1, as the project keeps it. To read only: its file is not there, or holds another text.</source>
        <translation>%1, wie das Projekt es aufbewahrt. Nur zum Lesen: Die Datei fehlt oder enthält einen anderen Text.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentPages</name>
    <message>
        <source>Drawing pages</source>
        <translation>Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>A sample message, hidden by the privacy mask</source>
        <translation>Eine Beispielnachricht, durch die Datenschutzmaske verborgen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentText</name>
    <message>
        <source>The document shows here.</source>
        <translation>Hier erscheint das Dokument.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DropArea</name>
    <message>
        <source>Drop files, folders, archives or text here</source>
        <translation>Dateien, Ordner, Archive oder Text hier ablegen</translation>
    </message>
    <message>
        <source>HL7 files, logs, dumps and captures of any size, also zipped. They are read where they lie and never changed.</source>
        <translation>HL7-Dateien, Logs, Dumps und Mitschnitte jeder Größe, auch gezippt. Sie werden gelesen, wo sie liegen, und nie verändert.</translation>
    </message>
    <message>
        <source>Drop area</source>
        <translation>Ablagefläche</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectModel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>the first %1 of %2 messages</source>
        <translation>den ersten %1 von %2 Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>This spec makes %1 findings in %2.</source>
        <translation>
            <numerusform>Diese Spezifikation ergibt %1 Befund in %2.</numerusform>
            <numerusform>Diese Spezifikation ergibt %1 Befunde in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings and removes %2 in %3.</source>
        <translation>
            <numerusform>Diese Änderung bringt %1 Befund hinzu und nimmt %2 weg, in %3.</numerusform>
            <numerusform>Diese Änderung bringt %1 Befunde hinzu und nimmt %2 weg, in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings in %2.</source>
        <translation>
            <numerusform>Diese Änderung bringt %1 Befund hinzu, in %2.</numerusform>
            <numerusform>Diese Änderung bringt %1 Befunde hinzu, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change removes %1 findings in %2.</source>
        <translation>
            <numerusform>Diese Änderung nimmt %1 Befund weg, in %2.</numerusform>
            <numerusform>Diese Änderung nimmt %1 Befunde weg, in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change makes no difference in %1.</source>
        <translation>Diese Änderung macht keinen Unterschied in %1.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectRun</name>
    <message>
        <source>Counting was stopped; the next change counts again.</source>
        <translation>Das Zählen wurde angehalten; die nächste Änderung zählt wieder.</translation>
    </message>
    <message>
        <source>Counting what the change of a spec does</source>
        <translation>Zählen, was die Änderung einer Spezifikation bewirkt</translation>
    </message>
    <message>
        <source>Open messages to see what a change of the spec does to their findings.</source>
        <translation>Öffnen Sie Nachrichten, um zu sehen, was eine Änderung der Spezifikation an ihren Befunden ändert.</translation>
    </message>
    <message>
        <source>Check the messages of %1 (%2) to see what a change of the spec does to their findings.</source>
        <translation>Prüfen Sie die Nachrichten von %1 (%2), um zu sehen, was eine Änderung der Spezifikation an ihren Befunden ändert.</translation>
    </message>
    <message>
        <source>Nothing is changed. What a change does to %1 shows here.</source>
        <translation>Nichts ist geändert. Was eine Änderung bei %1 bewirkt, steht dann hier.</translation>
    </message>
    <message>
        <source>The spec cannot be used as it is written; mend its errors to see what the change does.</source>
        <translation>So, wie sie dasteht, ist die Spezifikation nicht benutzbar; beheben Sie ihre Fehler, um zu sehen, was die Änderung bewirkt.</translation>
    </message>
    <message>
        <source>Counting what the change does</source>
        <translation>Zählen, was die Änderung bewirkt</translation>
    </message>
    <message>
        <source>Counting what the change does, %1 %</source>
        <translation>Zählen, was die Änderung bewirkt, %1 %</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointForm</name>
    <message>
        <source>Give it a name; confirmations ask for it.</source>
        <translation>Geben Sie ihm einen Namen; Bestätigungen fragen danach.</translation>
    </message>
    <message>
        <source>Another endpoint has this name.</source>
        <translation>Ein anderer Endpunkt hat diesen Namen.</translation>
    </message>
    <message>
        <source>Write three bytes in hexadecimal, such as 0B 1C 0D.</source>
        <translation>Schreiben Sie drei Bytes hexadezimal, etwa 0B 1C 0D.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>A name, or an address of IPv4 or IPv6</source>
        <translation>Ein Name oder eine Adresse in IPv4 oder IPv6</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Sending to an endpoint in production asks for its name first</source>
        <translation>Vor dem Senden an einen Endpunkt in Produktion wird nach seinem Namen gefragt</translation>
    </message>
    <message>
        <source>May receive data of real patients</source>
        <translation>Darf Daten echter Patienten erhalten</translation>
    </message>
    <message>
        <source>Messages of a source in production are sent without a question only where this is set</source>
        <translation>Nur wo dies gesetzt ist, werden Nachrichten einer Quelle in Produktion ohne Frage gesendet</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Who said that it may be sent to</source>
        <translation>Wer gesagt hat, dass dorthin gesendet werden darf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>TLS included</source>
        <translation>TLS inbegriffen</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Zeit zum Quittieren</translation>
    </message>
    <message>
        <source>From the last byte of a message to its acknowledgement</source>
        <translation>Vom letzten Byte einer Nachricht bis zu ihrer Quittung</translation>
    </message>
    <message>
        <source>Close when idle for</source>
        <translation>Schließen nach Ruhe von</translation>
    </message>
    <message>
        <source>Messages under way at once</source>
        <translation>Nachrichten gleichzeitig unterwegs</translation>
    </message>
    <message>
        <source>More than one only where the receiver allows it</source>
        <translation>Mehr als eine nur, wo der Empfänger es erlaubt</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Verbindungen gleichzeitig</translation>
    </message>
    <message>
        <source>Messages of one patient stay in order all the same</source>
        <translation>Nachrichten eines Patienten bleiben trotzdem in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Recorded at once</source>
        <translation>Auf einmal aufgezeichnet</translation>
    </message>
    <message>
        <source>So many messages are recorded before they leave; after a crash as many may be unknown. In production always one</source>
        <translation>So viele Nachrichten werden aufgezeichnet, bevor sie hinausgehen; nach einem Absturz können so viele unbekannt sein. In Produktion immer eine</translation>
    </message>
    <message>
        <source>A connection for each message</source>
        <translation>Eine Verbindung für jede Nachricht</translation>
    </message>
    <message>
        <source>Keep idle connections alive</source>
        <translation>Ruhende Verbindungen am Leben halten</translation>
    </message>
    <message>
        <source>By TCP&apos;s own means</source>
        <translation>Mit den Mitteln von TCP</translation>
    </message>
    <message>
        <source>Bytes around a message</source>
        <translation>Bytes um eine Nachricht</translation>
    </message>
    <message>
        <source>Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D</source>
        <translation>Anfang, Ende und was dem Ende folgt, hexadezimal; MLLP hat 0B 1C 0D</translation>
    </message>
    <message>
        <source>Charset of acknowledgements</source>
        <translation>Zeichensatz der Quittungen</translation>
    </message>
    <message>
        <source>Of those that do not say theirs in MSH-18; empty: as their bytes look</source>
        <translation>Derer, die ihren nicht in MSH-18 sagen; leer: wie ihre Bytes aussehen</translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation>Zertifizierungsstellen (PEM)</translation>
    </message>
    <message>
        <source>Trusted in place of the system&apos;s; empty: the system&apos;s</source>
        <translation>Ihnen wird statt denen des Systems vertraut; leer: denen des Systems</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Whom its certificate must be of; empty: the host</source>
        <translation>Von wem sein Zertifikat sein muss; leer: vom Rechner</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Fingerabdruck seines Zertifikats</translation>
    </message>
    <message>
        <source>The SHA-256 that it must have; empty: any that is trusted</source>
        <translation>Der SHA-256, den es haben muss; leer: jedes, dem vertraut wird</translation>
    </message>
    <message>
        <source>Warn so many days before it ends</source>
        <translation>So viele Tage vor seinem Ende warnen</translation>
    </message>
    <message>
        <source>What is done after an answer</source>
        <translation>Was nach einer Antwort getan wird</translation>
    </message>
    <message>
        <source>Write an address of this machine, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>Schreiben Sie eine Adresse dieses Rechners, etwa 127.0.0.1 oder 0.0.0.0.</translation>
    </message>
    <message>
        <source>With TLS, it needs a certificate of ours to show (below).</source>
        <translation>Mit TLS braucht es ein eigenes Zertifikat, das gezeigt wird (unten).</translation>
    </message>
    <message>
        <source>Answers on another port</source>
        <translation>Antworten auf einem anderen Port</translation>
    </message>
    <message>
        <source>Where application acknowledgements come that the receiver does not send on the connection</source>
        <translation>Wo Anwendungsquittungen ankommen, die der Empfänger nicht über die Verbindung schickt</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks</source>
        <translation>127.0.0.1: nur dieser Rechner; 0.0.0.0 oder :: für alle seine Netze</translation>
    </message>
    <message>
        <source>Kept until the program ends, and written nowhere unless that is wanted</source>
        <translation>Behalten, bis das Programm endet, und nirgends geschrieben, wenn es nicht gewünscht ist</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Passphrase behalten</translation>
    </message>
    <message>
        <source>In an encrypted project, else in the keychain of this computer</source>
        <translation>In einem verschlüsselten Projekt, sonst im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Address of that port</source>
        <translation>Adresse dieses Ports</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointPage</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the endpoint</source>
        <translation>Endpunkt behalten</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Endpoints are kept in a project. Make one, or open one that can be written.</source>
        <translation>Endpunkte werden in einem Projekt aufbewahrt. Legen Sie eines an, oder öffnen Sie eines, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>As it is kept in the project</source>
        <translation>Wie er im Projekt aufbewahrt ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln Sache zu beheben</numerusform>
            <numerusform>%Ln Sachen zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was changed of this endpoint is not kept yet.</source>
        <translation>Was an diesem Endpunkt geändert wurde, ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Schließen, ohne es zu behalten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Feed</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Reading what came into %1</source>
        <translation>Neues in %1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedCheckModel</name>
    <message>
        <source>Control id used twice by one sender</source>
        <translation>Kontroll-ID vom selben Sender doppelt benutzt</translation>
    </message>
    <message>
        <source>Message time runs back</source>
        <translation>Nachrichtenzeit läuft rückwärts</translation>
    </message>
    <message>
        <source>Update of a visit without an admit</source>
        <translation>Aktualisierung eines Falls ohne Aufnahme</translation>
    </message>
    <message>
        <source>Old patient id used after a merge</source>
        <translation>Alte Patienten-ID nach Zusammenführung benutzt</translation>
    </message>
    <message>
        <source>Result without an order</source>
        <translation>Ergebnis ohne Auftrag</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
    <message>
        <source>not checkable: no admit in this feed</source>
        <translation>nicht prüfbar: keine Aufnahme in dieser Quelle</translation>
    </message>
    <message>
        <source>not checkable: no order in this feed</source>
        <translation>nicht prüfbar: kein Auftrag in dieser Quelle</translation>
    </message>
    <message>
        <source>not checkable: no acknowledgement in this feed</source>
        <translation>nicht prüfbar: keine Quittung in dieser Quelle</translation>
    </message>
    <message>
        <source>the first %1 of %2 are listed</source>
        <translation>die ersten %1 von %2 sind aufgeführt</translation>
    </message>
    <message>
        <source>already used by message %1</source>
        <translation>schon von Nachricht %1 benutzt</translation>
    </message>
    <message>
        <source>before message %1 of the same sender</source>
        <translation>vor Nachricht %1 desselben Senders</translation>
    </message>
    <message>
        <source>no admit of this visit before it</source>
        <translation>davor keine Aufnahme dieses Falls</translation>
    </message>
    <message>
        <source>retired by a merge</source>
        <translation>durch Zusammenführung abgelöst</translation>
    </message>
    <message>
        <source>retired by message %1</source>
        <translation>durch Nachricht %1 abgelöst</translation>
    </message>
    <message>
        <source>no order with this number before it</source>
        <translation>davor kein Auftrag mit dieser Nummer</translation>
    </message>
    <message>
        <source>no acknowledgement names it</source>
        <translation>keine Quittung nennt sie</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Kontroll-ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedChecksView</name>
    <message>
        <source>Feed checks</source>
        <translation>Quellenprüfungen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Open traffic, then press Check again.</source>
        <translation>Nachrichten öffnen, dann „Erneut prüfen“ drücken.</translation>
    </message>
    <message>
        <source>No feed is open</source>
        <translation>Keine Quelle geöffnet</translation>
    </message>
    <message>
        <source>Checking the feeds</source>
        <translation>Die Quellen werden geprüft</translation>
    </message>
    <message>
        <source>Duplicates, order of times, admits, merges, orders and acknowledgements, over all messages at once.</source>
        <translation>Dubletten, Reihenfolge der Zeiten, Aufnahmen, Zusammenführungen, Aufträge und Quittungen, über alle Nachrichten zugleich.</translation>
    </message>
    <message>
        <source>Checking feeds as a whole</source>
        <translation>Quellen werden als Ganzes geprüft</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>Press Check again to see what whole feeds show.</source>
        <translation>„Erneut prüfen“ drücken, um zu sehen, was ganze Quellen zeigen.</translation>
    </message>
    <message>
        <source>The feeds could not be read to the end</source>
        <translation>Die Quellen konnten nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>If a file changed while it was read, press Check again.</source>
        <translation>Wenn sich eine Datei beim Lesen änderte, „Erneut prüfen“ drücken.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>Nothing odd in %1</source>
        <translation>Nichts Auffälliges in %1</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>%1 gefunden in %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedFacts</name>
    <message>
        <source>Pairing acknowledgements in %1</source>
        <translation>Quittungen in %1 werden zugeordnet</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedFollower</name>
    <message>
        <source>%1 cannot be followed.</source>
        <translation>%1 kann nicht verfolgt werden.</translation>
    </message>
    <message>
        <source>%1 became shorter and is not followed any more. Close it and open it again to see what it holds now.</source>
        <translation>%1 ist kürzer geworden und wird nicht mehr verfolgt. Schließen und öffnen Sie die Datei neu, um zu sehen, was sie jetzt enthält.</translation>
    </message>
    <message>
        <source>%1 was written anew and is not followed any more. Close it and open it again to see what it holds now.</source>
        <translation>%1 wurde neu geschrieben und wird nicht mehr verfolgt. Schließen und öffnen Sie die Datei neu, um zu sehen, was sie jetzt enthält.</translation>
    </message>
    <message>
        <source>%1 was replaced or removed and is not followed any more. Close it and open it again to see what stands there now.</source>
        <translation>%1 wurde ersetzt oder entfernt und wird nicht mehr verfolgt. Schließen und öffnen Sie die Datei neu, um zu sehen, was jetzt dort steht.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedStatistics</name>
    <message>
        <source>The source could not be read.</source>
        <translation>Die Quelle konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Counting fields of %1</source>
        <translation>Felder von %1 werden gezählt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldDetails</name>
    <message>
        <source>How often it is filled</source>
        <translation>Wie oft gefüllt</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Choose a row to see what stands there most often.</source>
        <translation>Eine Zeile wählen, um zu sehen, was dort am häufigsten steht.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 different values</source>
        <translation>
            <numerusform>%1 Wert</numerusform>
            <numerusform>%1 verschiedene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 different values</source>
        <translation>Etwa %1 verschiedene Werte</translation>
    </message>
    <message>
        <source>Length 1 byte</source>
        <translation>Länge 1 Byte</translation>
    </message>
    <message>
        <source>Length %1 bytes</source>
        <translation>Länge %1 Bytes</translation>
    </message>
    <message>
        <source>Length %1 to %2 bytes, %3 on average</source>
        <translation>Länge %1 bis %2 Bytes, im Mittel %3</translation>
    </message>
    <message>
        <source>Repeats in %1, up to %2 times</source>
        <translation>Wiederholt in %1, bis zu %2-mal</translation>
    </message>
    <message>
        <source>None of them is frequent enough to be counted alone.</source>
        <translation>Keiner ist häufig genug, um einzeln gezählt zu werden.</translation>
    </message>
    <message>
        <source>Values are hidden by the privacy mask.</source>
        <translation>Die Datenschutzmaske verbirgt Werte.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldRuler</name>
    <message>
        <source>Field under the cursor: %1 %2</source>
        <translation>Feld unter dem Cursor: %1 %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FilterRun</name>
    <message>
        <source>Filtering %1</source>
        <translation>%1 wird gefiltert</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindRun</name>
    <message>
        <source>Looking for the next match</source>
        <translation>Nächster Treffer wird gesucht</translation>
    </message>
    <message>
        <source>Looking for the previous match</source>
        <translation>Voriger Treffer wird gesucht</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsModel</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Kardinalität</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Prädikat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Co-constraint</source>
        <translation>Co-Constraint</translation>
    </message>
    <message>
        <source>Slicing</source>
        <translation>Slicing</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Batch count</source>
        <translation>Batch-Anzahl</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Fault of the spec</source>
        <translation>Fehler der Spec</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>ganze Nachricht</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>kein Sender</translation>
    </message>
    <message>
        <source>, %1 senders</source>
        <translation>, %1 Sender</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, von %1</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 Arten</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1-mal</translation>
    </message>
    <message>
        <source>, nearly all of its type</source>
        <translation>, fast alle ihres Typs</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation>, ausgenommen</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vorkommen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsPanel</name>
    <message>
        <source>Spec that the messages are held against</source>
        <translation>Spezifikation, gegen die geprüft wird</translation>
    </message>
    <message>
        <source>What the messages are held against</source>
        <translation>Wogegen die Nachrichten geprüft werden</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Nach Sender</translation>
    </message>
    <message>
        <source>Narrow by rule, place or words</source>
        <translation>Eingrenzen nach Regel, Stelle oder Wörtern</translation>
    </message>
    <message>
        <source>Narrow the findings</source>
        <translation>Befunde eingrenzen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Count waived findings as if nobody had waived them</source>
        <translation>Ausgenommene Befunde zählen, als wären sie nicht ausgenommen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Waived until %1.</source>
        <translation>Ausgenommen bis %1.</translation>
    </message>
    <message>
        <source>HL7 standard, by MSH-12</source>
        <translation>HL7-Standard, nach MSH-12</translation>
    </message>
    <message>
        <source>Spec from a file</source>
        <translation>Spec aus einer Datei</translation>
    </message>
    <message>
        <source>Attach a spec</source>
        <translation>Spezifikation zuordnen</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Spezifikationen (*.yaml *.yml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Check all messages</source>
        <translation>Alle Nachrichten prüfen</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Open a file to hold its messages against the standard or a spec.</source>
        <translation>Eine Datei öffnen, um ihre Nachrichten gegen den Standard oder eine Spezifikation zu prüfen.</translation>
    </message>
    <message>
        <source>Checking, %1 of %2</source>
        <translation>Prüfung läuft, %1 von %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Findings show when all messages were looked at.</source>
        <translation>Befunde erscheinen, wenn alle Nachrichten durchgesehen sind.</translation>
    </message>
    <message>
        <source>The spec cannot be used</source>
        <translation>Die Spezifikation ist nicht benutzbar</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Press %1 to check all messages of %2.</source>
        <translation>%1 drücken, um alle Nachrichten von %2 zu prüfen.</translation>
    </message>
    <message>
        <source>%1, %2 in %3, %4 s</source>
        <translation>%1, %2 in %3, %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 Warnung</numerusform>
            <numerusform>%1 Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 waived</source>
        <translation>, %1 ausgenommen</translation>
    </message>
    <message>
        <source>%1; messages changed since</source>
        <translation>%1; Nachrichten seither geändert</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>All messages agree with %1.</source>
        <translation>Alle Nachrichten stimmen mit %1 überein.</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Zuerst einen Befund wählen.</translation>
    </message>
    <message>
        <source>There is nothing to report: the messages were not checked yet.</source>
        <translation>Kein Bericht möglich: Die Nachrichten sind noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The report stands in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html);;Workbook (*.xlsx);;Table (*.csv);;JSON (*.json);;JUnit (*.xml);;SARIF (*.sarif);;Text (*.txt)</source>
        <translation>Webseite (*.html);;Arbeitsmappe (*.xlsx);;Tabelle (*.csv);;JSON (*.json);;JUnit (*.xml);;SARIF (*.sarif);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Choose the spec</source>
        <translation>Spezifikation wählen</translation>
    </message>
    <message>
        <source>Go to the finding</source>
        <translation>Zum Befund gehen</translation>
    </message>
    <message>
        <source>Show the messages of the finding</source>
        <translation>Nachrichten des Befunds zeigen</translation>
    </message>
    <message>
        <source>Waive the finding</source>
        <translation>Befund ausnehmen</translation>
    </message>
    <message>
        <source>Example %1 of %2; once more for the next one, %3 for all messages.</source>
        <translation>Beispiel %1 von %2; noch einmal für das nächste, %3 für alle Nachrichten.</translation>
    </message>
    <message>
        <source>Specs by rules of sender and type</source>
        <translation>Spezifikationen nach Regeln für Sender und Typ</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>%1; a rule&apos;s spec cannot be used</source>
        <translation>%1; die Spezifikation einer Regel ist nicht benutzbar</translation>
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
        <translation>Die Spezifikation wird geändert</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapFilterBar</name>
    <message>
        <source>Filter the gaps</source>
        <translation>Die Lücken filtern</translation>
    </message>
    <message>
        <source>Words, or conditions: harmful and (segment = PID or kind = codes) and not decision = ignore</source>
        <translation>Wörter oder Bedingungen: harmful and (segment = PID or kind = codes) and not decision = ignore</translation>
    </message>
    <message>
        <source>Columns: kind, direction, harm, segment, path, message, decision, owner, status, due, mark, text; harmful, open and changed stand alone</source>
        <translation>Spalten: kind, direction, harm, segment, path, message, decision, owner, status, due, mark, text; harmful, open und changed stehen allein</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <source>By harm</source>
        <translation>Nach Schaden</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Harmful</source>
        <translation>Schädlich</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Neu oder geändert</translation>
    </message>
    <message>
        <source>Neither done nor ignored</source>
        <translation>Weder erledigt noch ignoriert</translation>
    </message>
    <message>
        <source>The receiver would not take what is sent</source>
        <translation>Der Empfänger würde nicht annehmen, was gesendet wird</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Decided to ask the vendor</source>
        <translation>Der Hersteller soll gefragt werden</translation>
    </message>
    <message>
        <source>New, changed or gone since you looked</source>
        <translation>Neu, geändert oder weggefallen, seit Sie nachgesehen haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 gaps</source>
        <translation>%1 von %2 Lücken</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapForm</name>
    <message>
        <source>Take the decision away</source>
        <translation>Die Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>It comes from the standard, not from a line of this spec.</source>
        <translation>Es kommt aus dem Standard, nicht aus einer Zeile dieser Spezifikation.</translation>
    </message>
    <message>
        <source>Open the sender&apos;s spec at this place</source>
        <translation>Die Spezifikation des Senders an dieser Stelle öffnen</translation>
    </message>
    <message>
        <source>Open the receiver&apos;s spec at this place</source>
        <translation>Die Spezifikation des Empfängers an dieser Stelle öffnen</translation>
    </message>
    <message>
        <source>No gap is chosen</source>
        <translation>Keine Lücke ist gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or many: what you write here counts for all of them.</source>
        <translation>Wählen Sie in der Liste eine oder mehrere: Was Sie hier schreiben, gilt für alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are chosen</source>
        <translation>
            <numerusform>%Ln Lücke ist gewählt</numerusform>
            <numerusform>%Ln Lücken sind gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write here counts for all of them, in one step to undo.</source>
        <translation>Was Sie hier schreiben, gilt für alle, in einem Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>2027-01-31, or +14</source>
        <translation>2027-01-31 oder +14</translation>
    </message>
    <message>
        <source>What was found out, agreed, or is to be done</source>
        <translation>Was herausgefunden oder vereinbart wurde oder zu tun ist</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>In thirty days</source>
        <translation>In dreißig Tagen</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>The chosen gaps</source>
        <translation>Die gewählten Lücken</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Go to it in the sender&apos;s spec</source>
        <translation>In der Spezifikation des Senders hingehen</translation>
    </message>
    <message>
        <source>Go to it in the receiver&apos;s spec</source>
        <translation>In der Spezifikation des Empfängers hingehen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>This is no day. Write 2027-01-31, or +14 for two weeks from today.</source>
        <translation>Das ist kein Tag. Schreiben Sie 2027-01-31 oder +14 für in zwei Wochen.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapModel</name>
    <message>
        <source>Messages and groups</source>
        <translation>Nachrichten und Gruppen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln gaps, %2</source>
        <translation>
            <numerusform>%1: %Ln Lücke, %2</numerusform>
            <numerusform>%1: %Ln Lücken, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 ist vorbei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapPage</name>
    <message>
        <source>Gap of two specs</source>
        <translation>Lücken zwischen zwei Spezifikationen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>One of the specs cannot be read as it is now; this is the list from before.</source>
        <translation>Eine der Spezifikationen lässt sich so, wie sie jetzt ist, nicht lesen; dies ist die Liste von vorher.</translation>
    </message>
    <message>
        <source>One of the specs cannot be read.</source>
        <translation>Eine der Spezifikationen lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps; none that does harm is open.</source>
        <translation>
            <numerusform>%Ln Lücke; keine schädliche ist offen.</numerusform>
            <numerusform>%Ln Lücken; keine schädliche ist offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps, of which %1 do harm and are open.</source>
        <translation>
            <numerusform>%Ln Lücke; schädlich und offen: %1.</numerusform>
            <numerusform>%Ln Lücken; schädlich und offen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two specs first</source>
        <translation>Wählen Sie zuerst zwei Spezifikationen</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>No gap matches</source>
        <translation>Keine Lücke passt</translation>
    </message>
    <message>
        <source>Clear the filter, or release the buttons below it.</source>
        <translation>Leeren Sie den Filter oder lösen Sie die Knöpfe darunter.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Gaps show when both specs are read.</source>
        <translation>Lücken erscheinen, wenn beide Spezifikationen gelesen sind.</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>Beide sagen dasselbe</translation>
    </message>
    <message>
        <source>The receiver takes all that the sender sends.</source>
        <translation>Der Empfänger nimmt alles an, was der Sender sendet.</translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation>Diese beiden lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>What is wrong stands below the name of the spec.</source>
        <translation>Was nicht stimmt, steht unter dem Namen der Spezifikation.</translation>
    </message>
    <message>
        <source>Choose two specs</source>
        <translation>Zwei Spezifikationen wählen</translation>
    </message>
    <message>
        <source>What the sender&apos;s spec says is sent is held against what the receiver&apos;s says is taken. Each difference is a row that you decide about.</source>
        <translation>Was laut Spezifikation des Senders gesendet wird, wird gegen das gehalten, was laut der des Empfängers angenommen wird. Jeder Unterschied ist eine Zeile, über die Sie entscheiden.</translation>
    </message>
    <message>
        <source>Comparing two specs</source>
        <translation>Zwei Spezifikationen werden verglichen</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>Angehalten. Die Liste ist, wie sie war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are new</source>
        <translation>
            <numerusform>ist %Ln Lücke neu</numerusform>
            <numerusform>sind %Ln Lücken neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was decided about</source>
        <translation>
            <numerusform>ist %Ln nicht mehr das, worüber entschieden wurde</numerusform>
            <numerusform>sind %Ln nicht mehr das, worüber entschieden wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>ist %Ln weggefallen</numerusform>
            <numerusform>sind %Ln weggefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time, %1. Decisions stayed.</source>
        <translation>Seit dem letzten Mal %1. Entscheidungen sind geblieben.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Export the gaps that are listed</source>
        <translation>Die aufgeführten Lücken exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Questions to the vendor (*.txt)</source>
        <translation>Fragen an den Hersteller (*.txt)</translation>
    </message>
    <message>
        <source>No gap is to be asked about. Decide so with A, and export again.</source>
        <translation>Zu keiner Lücke soll gefragt werden. Entscheiden Sie das mit A und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Compare two specs</source>
        <translation>Zwei Spezifikationen vergleichen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1 has another name in the project now, or is no longer there. What you decide here from now on is kept anew.</source>
        <translation>%1 heißt im Projekt jetzt anders oder ist nicht mehr da. Was Sie hier von jetzt an entscheiden, wird neu aufbewahrt.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>%1 is kept in the project.</source>
        <translation>%1 ist im Projekt aufbewahrt.</translation>
    </message>
    <message>
        <source>Save the list of gaps as</source>
        <translation>Die Liste der Lücken speichern unter</translation>
    </message>
    <message>
        <source>Lists of gaps (*.gap.yaml)</source>
        <translation>Listen von Lücken (*.gap.yaml)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 has decisions that are not saved.</source>
        <translation>%1 hat Entscheidungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 is no longer in the project.</source>
        <translation>%1 ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask (A)</source>
        <translation>Fragen (A)</translation>
    </message>
    <message>
        <source>None (N)</source>
        <translation>Keine (N)</translation>
    </message>
    <message>
        <source>Write (E)</source>
        <translation>Schreiben (E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save the list of gaps</source>
        <translation>Die Liste der Lücken speichern</translation>
    </message>
    <message>
        <source>Swap sender and receiver</source>
        <translation>Sender und Empfänger tauschen</translation>
    </message>
    <message>
        <source>What counts as a gap</source>
        <translation>Was als Lücke zählt</translation>
    </message>
    <message>
        <source>O where the receiver says RE counts as left out</source>
        <translation>O zählt als weggelassen, wo der Empfänger RE sagt</translation>
    </message>
    <message>
        <source>Also what only the versions of the standard say differently</source>
        <translation>Auch, was nur die Versionen des Standards verschieden sagen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Take the decision away</source>
        <translation>Die Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Markierungen entfernen</translation>
    </message>
    <message>
        <source>This comes from the standard, not from a line of a spec.</source>
        <translation>Das kommt aus dem Standard, nicht aus einer Zeile einer Spezifikation.</translation>
    </message>
    <message>
        <source>No gap is to be asked about. Decide so with A, and copy again.</source>
        <translation>Zu keiner Lücke soll gefragt werden. Entscheiden Sie das mit A und kopieren Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are copied.</source>
        <translation>
            <numerusform>%Ln Frage ist kopiert.</numerusform>
            <numerusform>%Ln Fragen sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show what the file holds</source>
        <translation>Zeigen, was die Datei enthält</translation>
    </message>
    <message>
        <source>These are your decisions of %1, which were not saved.</source>
        <translation>Dies sind Ihre Entscheidungen vom %1, die nicht gespeichert wurden.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapSideBox</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>The receiver&apos;s spec</source>
        <translation>Die Spezifikation des Empfängers</translation>
    </message>
    <message>
        <source>The sender&apos;s spec</source>
        <translation>Die Spezifikation des Senders</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>Eine Datei...</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Mit dem Programm gekommen</translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>Der Standard</translation>
    </message>
    <message>
        <source>Choose a spec</source>
        <translation>Eine Spezifikation wählen</translation>
    </message>
    <message>
        <source>%1 is not where it was. Choose its file; decisions stay.</source>
        <translation>%1 ist nicht mehr, wo es war. Wählen Sie die Datei; Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>What the receiver takes</source>
        <translation>Was der Empfänger annimmt</translation>
    </message>
    <message>
        <source>What the sender sends</source>
        <translation>Was der Sender sendet</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Spezifikationen (*.yaml *.yml *.xml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GoToBar</name>
    <message>
        <source>Path or message number</source>
        <translation>Pfad oder Nachrichtennummer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehen zu</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GroupRun</name>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>is an acknowledgement itself</source>
        <translation>ist selbst eine Quittung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Grouping by %1</source>
        <translation>Gruppieren nach %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::HexModel</name>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::HexView</name>
    <message>
        <source>Bytes of the value</source>
        <translation>Bytes des Werts</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportListModel</name>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Im Dokument</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In the spec</source>
        <translation>In der Spezifikation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Another value, here only</source>
        <translation>Ein anderer Wert, nur hier</translation>
    </message>
    <message>
        <source>%1, here only</source>
        <translation>%1, nur hier</translation>
    </message>
    <message>
        <source>Say nothing here</source>
        <translation>Hier nichts sagen</translation>
    </message>
    <message>
        <source>Leave the table &quot;%1&quot; out</source>
        <translation>Die Tabelle „%1“ weglassen</translation>
    </message>
    <message>
        <source>Another version of the standard</source>
        <translation>Eine andere Version des Standards</translation>
    </message>
    <message>
        <source>The standard is HL7 %1</source>
        <translation>Der Standard ist HL7 %1</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is about something else</source>
        <translation>In der Tabelle „%1“ geht es um etwas anderes</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is about %2</source>
        <translation>In der Tabelle „%1“ geht es um %2</translation>
    </message>
    <message>
        <source>Columns headed &quot;%1&quot; hold something else</source>
        <translation>Spalten mit der Überschrift „%1“ enthalten etwas anderes</translation>
    </message>
    <message>
        <source>Columns headed &quot;%1&quot; hold %2</source>
        <translation>Spalten mit der Überschrift „%1“ enthalten %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something else, everywhere</source>
        <translation>„%1“ bedeutet überall etwas anderes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means %2, everywhere</source>
        <translation>„%1“ bedeutet überall %2</translation>
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
        <translation>%1, zweifelhaft</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportPage</name>
    <message>
        <source>Show it as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Change the spec</source>
        <translation>Spezifikation ändern</translation>
    </message>
    <message>
        <source>Open as spec</source>
        <translation>Als Spezifikation öffnen</translation>
    </message>
    <message>
        <source>Apply template...</source>
        <translation>Vorlage anwenden ...</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>Vorlage speichern ...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Neue Version ...</translation>
    </message>
    <message>
        <source>A new version of the document: what it changed comes into the spec, what you changed stays</source>
        <translation>Eine neue Version des Dokuments: was sie ändert, kommt in die Spezifikation, eigene Änderungen bleiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The spec as it grows</source>
        <translation>Die Spezifikation, wie sie wächst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What the new version changed</source>
        <translation>Was die neue Version ändert</translation>
    </message>
    <message>
        <source>The new version changes nothing</source>
        <translation>Die neue Version ändert nichts</translation>
    </message>
    <message>
        <source>The spec stays as it is.</source>
        <translation>Die Spezifikation bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Spec from a document</source>
        <translation>Spezifikation aus einem Dokument</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>Zweifelhaft %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Weggelassen %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Beantwortet %1</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Übernommen %1</translation>
    </message>
    <message>
        <source>New version: %1 changed, %2 kept, %3 both</source>
        <translation>Neue Version: %1 geändert, %2 behalten, %3 beides</translation>
    </message>
    <message>
        <source>What the document changed, what is your own and kept, and where both changed the same</source>
        <translation>Was das Dokument ändert, was Eigenes ist und bleibt, und wo beide dasselbe ändern</translation>
    </message>
    <message>
        <source>Keep what you answered for the vendor&apos;s next document</source>
        <translation>Die Antworten für das nächste Dokument des Herstellers behalten</translation>
    </message>
    <message>
        <source>Answer a doubt first: answers are what a template keeps</source>
        <translation>Zuerst einen Zweifel beantworten: eine Vorlage behält die Antworten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The spec shows as soon as the document is read.</source>
        <translation>Die Spezifikation erscheint, sobald das Dokument gelesen ist.</translation>
    </message>
    <message>
        <source>No spec yet</source>
        <translation>Noch keine Spezifikation</translation>
    </message>
    <message>
        <source>Open a document: Excel, Word, PDF, HTML, CSV or Markdown.</source>
        <translation>Ein Dokument öffnen: Excel, Word, PDF, HTML, CSV oder Markdown.</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>Kein Zweifel ist offen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What the document says stands in the spec. Look at what was left out, too.</source>
        <translation>Was das Dokument sagt, steht in der Spezifikation. Auch ansehen, was weggelassen wurde.</translation>
    </message>
    <message>
        <source>What the document leaves open is listed here.</source>
        <translation>Was das Dokument offenlässt, steht hier.</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Nichts wurde weggelassen</translation>
    </message>
    <message>
        <source>All that was recognised stands in the spec.</source>
        <translation>Alles, was erkannt wurde, steht in der Spezifikation.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>What you answer is listed here.</source>
        <translation>Antworten stehen hier.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Nichts wurde übernommen</translation>
    </message>
    <message>
        <source>The document holds nothing that a spec says.</source>
        <translation>Das Dokument enthält nichts, was eine Spezifikation sagt.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Das Dokument wird gelesen</translation>
    </message>
    <message>
        <source>%1 facts taken, %2 doubtful, %3 left out. HL7 %4</source>
        <translation>%1 Angaben übernommen, %2 zweifelhaft, %3 weggelassen. HL7 %4</translation>
    </message>
    <message>
        <source>%1 of %2 doubts left</source>
        <translation>%1 von %2 Zweifeln offen</translation>
    </message>
    <message>
        <source>The spec follows %1. It was written anew, so its comments are gone; undo brings them back.</source>
        <translation>Die Spezifikation folgt %1. Sie wurde neu geschrieben, ihre Kommentare sind weg; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>The spec follows %1; what you changed is kept.</source>
        <translation>Die Spezifikation folgt %1; eigene Änderungen bleiben.</translation>
    </message>
    <message>
        <source>This spec was made of %1. Save it to hold the open messages against it.</source>
        <translation>Diese Spezifikation wurde aus %1 gemacht. Speichern, um die offenen Nachrichten gegen sie zu halten.</translation>
    </message>
    <message numerus="yes">
        <source>This spec was made of %1; %n doubts are not in it. Save it to hold the open messages against it.</source>
        <translation>
            <numerusform>Diese Spezifikation wurde aus %1 gemacht; %n Zweifel steht nicht darin. Speichern, um die offenen Nachrichten gegen sie zu halten.</numerusform>
            <numerusform>Diese Spezifikation wurde aus %1 gemacht; %n Zweifel stehen nicht darin. Speichern, um die offenen Nachrichten gegen sie zu halten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Save and hold the messages against it</source>
        <translation>Speichern und die Nachrichten gegen sie halten</translation>
    </message>
    <message>
        <source>What you answered is in no spec and no template yet.</source>
        <translation>Die Antworten stehen noch in keiner Spezifikation und keiner Vorlage.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Schließen, ohne sie zu behalten</translation>
    </message>
    <message>
        <source>Take the answers that were kept for this vendor&apos;s documents before</source>
        <translation>Antworten übernehmen, die früher für Dokumente dieses Herstellers aufbewahrt wurden</translation>
    </message>
    <message>
        <source>Look at the samples: messages that the document shows break the spec.</source>
        <translation>Sehen Sie sich die Beispiele an: Nachrichten, die das Dokument zeigt, brechen die Spezifikation.</translation>
    </message>
    <message>
        <source>Samples of %1</source>
        <translation>Beispiele aus %1</translation>
    </message>
    <message>
        <source>Samples %1</source>
        <translation>Beispiele %1</translation>
    </message>
    <message>
        <source>Samples %1, at odds %2</source>
        <comment>how many sample messages, and how many of them break the spec</comment>
        <translation>Beispiele %1, im Widerspruch %2</translation>
    </message>
    <message>
        <source>The messages that the document shows keep to the spec that it makes</source>
        <translation>Die Nachrichten, die das Dokument zeigt, halten sich an seine Spezifikation</translation>
    </message>
    <message>
        <source>Messages that the document shows break the spec that it makes: it contradicts itself, or was misread</source>
        <translation>Nachrichten, die das Dokument zeigt, brechen seine Spezifikation: Es widerspricht sich selbst oder wurde falsch gelesen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportSession</name>
    <message>
        <source>Stopped before the document was read.</source>
        <translation>Gestoppt, bevor das Dokument gelesen war.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Stopped before the spec was made.</source>
        <translation>Gestoppt, bevor die Spezifikation erstellt war.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::InferencePage</name>
    <message>
        <source>Writing the proposals as a spec</source>
        <translation>Vorschläge werden als Spezifikation geschrieben</translation>
    </message>
    <message>
        <source>%1 is held against the spec that was made of it.</source>
        <translation>%1 wird an der Spezifikation gemessen, die daraus entstand.</translation>
    </message>
    <message>
        <source>This is a proposal from %1 messages, not saved yet. What it says of usage, length and codes was seen, not agreed.</source>
        <translation>Dies ist ein Vorschlag aus %1 Nachrichten, noch nicht gespeichert. Was er zu Verwendung, Länge und Codes sagt, wurde gesehen, nicht vereinbart.</translation>
    </message>
    <message>
        <source>Read it first</source>
        <translation>Erst lesen</translation>
    </message>
    <message>
        <source>Save it and hold the messages against it</source>
        <translation>Speichern und die Nachrichten daran messen</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Make a spec from these messages</source>
        <translation>Aus diesen Nachrichten eine Spezifikation machen</translation>
    </message>
    <message>
        <source>Show the exceptions to the proposal</source>
        <translation>Ausnahmen vom Vorschlag zeigen</translation>
    </message>
    <message>
        <source>Show the messages behind the proposal</source>
        <translation>Nachrichten hinter dem Vorschlag zeigen</translation>
    </message>
    <message>
        <source>Take the proposal, or leave it out</source>
        <translation>Vorschlag übernehmen oder weglassen</translation>
    </message>
    <message>
        <source>Open the proposals as a spec</source>
        <translation>Vorschläge als Spezifikation öffnen</translation>
    </message>
    <message>
        <source>Read the messages of the proposals again</source>
        <translation>Nachrichten der Vorschläge neu lesen</translation>
    </message>
    <message>
        <source>The messages are being looked for</source>
        <translation>Die Nachrichten werden gesucht</translation>
    </message>
    <message>
        <source>Choose a row that says what it was seen in</source>
        <translation>Eine Zeile wählen, die sagt, worin es gesehen wurde</translation>
    </message>
    <message>
        <source>Show the exceptions</source>
        <translation>Ausnahmen zeigen</translation>
    </message>
    <message>
        <source>Show the %1 exceptions</source>
        <translation>Die %1 Ausnahmen zeigen</translation>
    </message>
    <message>
        <source>Show the %1 without it</source>
        <translation>Die %1 ohne zeigen</translation>
    </message>
    <message>
        <source>There is no exception</source>
        <translation>Es gibt keine Ausnahme</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Die %1 zeigen</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <source>It was never seen</source>
        <translation>Es wurde nie gesehen</translation>
    </message>
    <message>
        <source>Spec from these messages</source>
        <translation>Spezifikation aus diesen Nachrichten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The source could not be read.</source>
        <translation>Die Quelle konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading messages for a spec</source>
        <translation>Nachrichten werden für eine Spezifikation gelesen</translation>
    </message>
    <message>
        <source>Proposing a spec</source>
        <translation>Eine Spezifikation wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Where what is proposed for %1 holds</source>
        <translation>Wo gilt, was für %1 vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Where %1 holds this code</source>
        <translation>Wo %1 diesen Code enthält</translation>
    </message>
    <message>
        <source>Exceptions to what is proposed for %1</source>
        <translation>Ausnahmen von dem, was für %1 vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Messages without %1</source>
        <translation>Nachrichten ohne %1</translation>
    </message>
    <message>
        <source>Looking for the messages behind a proposal</source>
        <translation>Nachrichten hinter einem Vorschlag werden gesucht</translation>
    </message>
    <message>
        <source>%1 were counted and %2 are found again: not all that there is was kept while it was counted.</source>
        <translation>%1 wurden gezählt, %2 sind wiedergefunden: Beim Zählen wurde nicht alles behalten, was da ist.</translation>
    </message>
    <message>
        <source>%1 places in %2 messages</source>
        <translation>%1 Stellen in %2 Nachrichten</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Spec from %1</source>
        <translation>Spezifikation aus %1</translation>
    </message>
    <message>
        <source>One spec for all</source>
        <translation>Eine Spezifikation für alle</translation>
    </message>
    <message>
        <source>A spec for each sender (MSH-3)</source>
        <translation>Eine Spezifikation je Sender (MSH-3)</translation>
    </message>
    <message>
        <source>A spec for each receiver (MSH-5)</source>
        <translation>Eine Spezifikation je Empfänger (MSH-5)</translation>
    </message>
    <message>
        <source>A spec for each message type</source>
        <translation>Eine Spezifikation je Nachrichtentyp</translation>
    </message>
    <message>
        <source>A spec for each trigger event</source>
        <translation>Eine Spezifikation je Auslöseereignis</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Nachrichten</translation>
    </message>
    <message>
        <source>How many specs</source>
        <translation>Wie viele Spezifikationen</translation>
    </message>
    <message>
        <source>Which spec is shown</source>
        <translation>Welche Spezifikation gezeigt wird</translation>
    </message>
    <message>
        <source>Find by path or name</source>
        <translation>Nach Pfad oder Name suchen</translation>
    </message>
    <message>
        <source>Find a proposal</source>
        <translation>Einen Vorschlag suchen</translation>
    </message>
    <message>
        <source>Only with exceptions</source>
        <translation>Nur mit Ausnahmen</translation>
    </message>
    <message>
        <source>Show only proposals with exceptions</source>
        <translation>Nur Vorschläge mit Ausnahmen zeigen</translation>
    </message>
    <message>
        <source>Open as spec</source>
        <translation>Als Spezifikation öffnen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>All %1 messages</source>
        <translation>Alle %1 Nachrichten</translation>
    </message>
    <message>
        <source>The %1 messages of the list</source>
        <translation>Die %1 Nachrichten der Liste</translation>
    </message>
    <message>
        <source>Spec %1</source>
        <translation>Spezifikation %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1, %2 messages</source>
        <translation>%1, %2 Nachrichten</translation>
    </message>
    <message>
        <source>Begins once all messages of the source are known.</source>
        <translation>Beginnt, sobald alle Nachrichten der Quelle bekannt sind.</translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation>Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>Reading was stopped. Read again to see what can be proposed.</source>
        <translation>Das Lesen wurde angehalten. Neu lesen zeigt, was sich vorschlagen lässt.</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>Die Quelle wurde geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 messages of %n types</source>
        <translation>
            <numerusform>%1 Nachrichten von %n Typ gelesen</numerusform>
            <numerusform>%1 Nachrichten von %n Typen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals left out</source>
        <translation>
            <numerusform>%n Vorschlag weggelassen</numerusform>
            <numerusform>%n Vorschläge weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages were changed since: read again.</source>
        <translation>Nachrichten wurden seither geändert: neu lesen.</translation>
    </message>
    <message>
        <source>There was more than room for, so some is not here.</source>
        <translation>Es gab mehr, als Platz hatte; manches steht nicht hier.</translation>
    </message>
    <message>
        <source>A new spec of all that is ticked; nothing is saved yet</source>
        <translation>Eine neue Spezifikation aus allem Angehakten; noch nichts wird gespeichert</translation>
    </message>
    <message>
        <source>There are no proposals yet</source>
        <translation>Es gibt noch keine Vorschläge</translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>Die Quelle wurde geschlossen</translation>
    </message>
    <message>
        <source>Open it again to make a spec of its messages.</source>
        <translation>Erneut öffnen, um aus ihren Nachrichten eine Spezifikation zu machen.</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>Nichts ist vorgeschlagen</translation>
    </message>
    <message>
        <source>Read the messages again.</source>
        <translation>Die Nachrichten neu lesen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>What can be proposed shows when all messages are read.</source>
        <translation>Was sich vorschlagen lässt, erscheint, wenn alle Nachrichten gelesen sind.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>This source holds no HL7 message to make a spec of.</source>
        <translation>Diese Quelle enthält keine HL7-Nachricht, aus der sich eine Spezifikation machen ließe.</translation>
    </message>
    <message>
        <source>No proposal matches</source>
        <translation>Kein Vorschlag passt</translation>
    </message>
    <message>
        <source>Clear the find box, or show those without exceptions.</source>
        <translation>Das Suchfeld leeren oder auch die ohne Ausnahmen zeigen.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::InspectorPanel</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>Field inspector</source>
        <translation>Feldinspektor</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Kein Feld gewählt</translation>
    </message>
    <message>
        <source>Choose a row of the tree or put the cursor into the raw message to read what a field is, what it holds and what the spec asks of it.</source>
        <translation>Eine Zeile des Baums wählen oder den Cursor in die Rohnachricht setzen, um zu lesen, was ein Feld ist, was es enthält und was die Spezifikation verlangt.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>absent: it is not in this message</source>
        <translation>fehlt: nicht in dieser Nachricht</translation>
    </message>
    <message>
        <source>empty: nothing between its delimiters</source>
        <translation>leer: nichts zwischen seinen Trennzeichen</translation>
    </message>
    <message>
        <source>null: delete what is there</source>
        <translation>Null: löschen, was da ist</translation>
    </message>
    <message>
        <source>hidden by the privacy mask</source>
        <translation>durch die Datenschutzmaske verborgen</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodiert</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repetitions</source>
        <translation>
            <numerusform>%Ln Wiederholung</numerusform>
            <numerusform>%Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Table %1 %2</source>
        <translation>Tabelle %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(waived)</source>
        <translation>(ausgenommen)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholbar</translation>
    </message>
    <message>
        <source>repeats up to %1 times</source>
        <translation>bis zu %1-mal wiederholbar</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>not defined in %1</source>
        <translation>nicht definiert in %1</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>no name known</source>
        <translation>kein Name bekannt</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1 to %2, line %3</source>
        <translation>%1 bis %2, Zeile %3</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Ihm einen Namen geben</translation>
    </message>
</context>
<context>
    <name>plumb::desk::JobHead</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2 messages looked at</source>
        <translation>%1 von %2 Nachrichten durchgesehen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptLine</name>
    <message>
        <source>Edits of closed documents</source>
        <translation>Änderungen geschlossener Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept.</source>
        <translation>
            <numerusform>%1 ist geschlossen. Ihre %Ln geänderte Nachricht bleibt erhalten.</numerusform>
            <numerusform>%1 ist geschlossen. Ihre %Ln geänderten Nachrichten bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed. It is kept on the start page.</source>
        <translation>%1 ist geschlossen. Es bleibt auf der Startseite erhalten.</translation>
    </message>
    <message>
        <source>%1 %2 opens it again.</source>
        <translation>%1 %2 öffnet es wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept until the program ends, and no longer.</source>
        <translation>
            <numerusform>%1 ist geschlossen. Ihre %Ln geänderte Nachricht bleibt bis zum Ende des Programms erhalten, nicht länger.</numerusform>
            <numerusform>%1 ist geschlossen. Ihre %Ln geänderten Nachrichten bleiben bis zum Ende des Programms erhalten, nicht länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed. It is kept until the program ends, and no longer.</source>
        <translation>%1 ist geschlossen. Es bleibt bis zum Ende des Programms erhalten, nicht länger.</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Schließen rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are back as they were when it was closed %2; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln geänderte Nachricht von %1 ist wieder da, wie sie beim Schließen war (%2); Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>%Ln geänderte Nachrichten von %1 sind wieder da, wie sie beim Schließen waren (%2); Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are not what they were; their edits go on waiting.</source>
        <translation>
            <numerusform>%Ln geänderte Nachricht von %1 ist nicht mehr, was sie war; ihre Änderungen warten weiter.</numerusform>
            <numerusform>%Ln geänderte Nachrichten von %1 sind nicht mehr, was sie waren; ihre Änderungen warten weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what waits</source>
        <translation>Wartendes verwerfen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptMarks</name>
    <message>
        <source>Looking for the marked messages of %1</source>
        <translation>Markierte Nachrichten von %1 werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks are gone: the file holds other messages there now.</source>
        <translation>
            <numerusform>%Ln Markierung ist fort: In der Datei steht dort jetzt eine andere Nachricht.</numerusform>
            <numerusform>%Ln Markierungen sind fort: In der Datei stehen dort jetzt andere Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 flags are there; the first of them are kept for the next start.</source>
        <translation>Es sind mehr als %1 Markierungen; die ersten davon werden für den nächsten Start behalten.</translation>
    </message>
    <message>
        <source>Keeping the marks of %1</source>
        <translation>Markierungen von %1 werden behalten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::LineView</name>
    <message>
        <source>Lines of the value</source>
        <translation>Zeilen des Werts</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListColumns</name>
    <message>
        <source>%1 is no path of a field. Write one such as PID-3.1 or OBX[2]-5.</source>
        <translation>%1 ist kein Pfad eines Felds. Einen wie PID-3.1 oder OBX[2]-5 schreiben.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Order of the source</source>
        <translation>Reihenfolge der Quelle</translation>
    </message>
    <message>
        <source>Group by this</source>
        <translation>Danach gruppieren</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Diese Spalte entfernen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Spaltensätze</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>Remove a set</source>
        <translation>Satz entfernen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListFind</name>
    <message>
        <source>No message of the list holds this.</source>
        <translation>Keine Nachricht der Liste enthält dies.</translation>
    </message>
    <message>
        <source>Write what to look for, then go from match to match.</source>
        <translation>Schreiben Sie, was gesucht wird, und gehen Sie dann von Treffer zu Treffer.</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>%1, found from the top: there is none below.</source>
        <translation>%1, von oben her gefunden: Darunter ist keine.</translation>
    </message>
    <message>
        <source>%1, found from the bottom: there is none above.</source>
        <translation>%1, von unten her gefunden: Darüber ist keine.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListGrouping</name>
    <message>
        <source>%1 differs from message to message. Group by something that they share.</source>
        <translation>%1 ist in jeder Nachricht anders. Gruppieren Sie nach etwas, das sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>The largest groups first</source>
        <translation>Die größten Gruppen zuerst</translation>
    </message>
    <message>
        <source>Groups by their value</source>
        <translation>Gruppen nach ihrem Wert</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Nicht gruppieren</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListMarks</name>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>At most %1 messages can be pinned. Flag them instead, and show only flagged messages.</source>
        <translation>Höchstens %1 Nachrichten lassen sich anheften. Markieren Sie sie stattdessen, und zeigen Sie nur markierte Nachrichten.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListTools</name>
    <message>
        <source>Group the messages</source>
        <translation>Nachrichten gruppieren</translation>
    </message>
    <message>
        <source>Only flagged messages</source>
        <translation>Nur markierte Nachrichten</translation>
    </message>
    <message>
        <source>Columns, colours and batch segments</source>
        <translation>Spalten, Farben und Batch-Segmente</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Spaltensätze</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenForm</name>
    <message>
        <source>Write an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of its networks.</source>
        <translation>Schreiben Sie eine Adresse dieses Rechners, etwa 127.0.0.1, oder 0.0.0.0 für alle seine Netze.</translation>
    </message>
    <message>
        <source>Certificates are named or asked for, but TLS is off. Switch it on, or leave them out.</source>
        <translation>Zertifikate sind genannt oder verlangt, aber TLS ist aus. Schalten Sie es ein, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Two certificates are named. Leave one of them out.</source>
        <translation>Zwei Zertifikate sind genannt. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>TLS needs our certificate and its key, in PEM or in one PKCS#12 file.</source>
        <translation>TLS braucht unser Zertifikat und seinen Schlüssel, in PEM oder in einer PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>Our certificate needs its private key too.</source>
        <translation>Unser Zertifikat braucht auch seinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>A listener has a name.</source>
        <translation>Ein Empfänger hat einen Namen.</translation>
    </message>
    <message>
        <source>Another listener of the project has this name.</source>
        <translation>Ein anderer Empfänger des Projekts heißt so.</translation>
    </message>
    <message>
        <source>Three bytes in hexadecimal, such as 0B 1C 0D.</source>
        <translation>Drei Bytes hexadezimal, etwa 0B 1C 0D.</translation>
    </message>
    <message>
        <source>Only programs on this machine can connect.</source>
        <translation>Nur Programme auf diesem Rechner können sich verbinden.</translation>
    </message>
    <message>
        <source>Other machines that show a certificate can connect.</source>
        <translation>Andere Rechner, die ein Zertifikat vorweisen, können sich verbinden.</translation>
    </message>
    <message>
        <source>Every machine that reaches this one can connect and send messages.</source>
        <translation>Jeder Rechner, der diesen erreicht, kann sich verbinden und Nachrichten senden.</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Wie er antwortet</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Wo er lauscht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks</source>
        <translation>127.0.0.1: nur dieser Rechner; 0.0.0.0 oder :: für alle seine Netze</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Bytes around a message</source>
        <translation>Bytes um eine Nachricht</translation>
    </message>
    <message>
        <source>Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D</source>
        <translation>Anfang, Ende, und was auf das Ende folgt, hexadezimal; MLLP hat 0B 1C 0D</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Where messages are stored, and limits</source>
        <translation>Wo Nachrichten gespeichert werden, und Grenzen</translation>
    </message>
    <message>
        <source>Choose where messages are stored</source>
        <translation>Wählen, wo Nachrichten gespeichert werden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is there is added to. A message is on the disk before it is acknowledged</source>
        <translation>An Vorhandenes wird angehängt. Eine Nachricht ist auf der Platte, bevor sie bestätigt wird</translation>
    </message>
    <message>
        <source>When the file has this size</source>
        <translation>Wenn die Datei so groß ist</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Längste Nachricht</translation>
    </message>
    <message>
        <source>What lies past it is not kept, and that is told</source>
        <translation>Was darüber hinausgeht, wird nicht aufbewahrt, und das wird gesagt</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Verbindungen zur gleichen Zeit</translation>
    </message>
    <message>
        <source>Close when silent for</source>
        <translation>Schließen, wenn still seit</translation>
    </message>
    <message>
        <source>Kept until the program ends, and written nowhere</source>
        <translation>Bis zum Ende des Programms behalten und nirgends geschrieben</translation>
    </message>
    <message>
        <source>Clients must show a certificate</source>
        <translation>Sender müssen ein Zertifikat vorweisen</translation>
    </message>
    <message>
        <source>Authorities of clients (PEM)</source>
        <translation>Zertifizierungsstellen der Sender (PEM)</translation>
    </message>
    <message>
        <source>Who must vouch for a client&apos;s certificate; empty: the system&apos;s</source>
        <translation>Wer für das Zertifikat eines Senders bürgen muss; leer: die des Systems</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>irgendein freier</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>This file is not encrypted, although the project is.</source>
        <translation>Diese Datei ist nicht verschlüsselt, obwohl das Projekt es ist.</translation>
    </message>
    <message>
        <source>nobody; it answers itself</source>
        <translation>niemanden; er antwortet selbst</translation>
    </message>
    <message>
        <source>The project has no endpoint of this name. Choose another one.</source>
        <translation>Das Projekt hat keinen Endpunkt dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Every message that comes is sent to production. What it answers goes back to the sender; the rules above do not count.</source>
        <translation>Jede Nachricht, die kommt, wird an die Produktion gesendet. Was diese antwortet, geht an den Sender zurück; die Regeln oben gelten nicht.</translation>
    </message>
    <message>
        <source>Each message is stored and passed on, and what the endpoint answers goes back to the sender; the rules above do not count.</source>
        <translation>Jede Nachricht wird gespeichert und weitergeleitet, und was der Endpunkt antwortet, geht an den Sender zurück; die Regeln oben gelten nicht.</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>An endpoint of the project that answers in place of this listener</source>
        <translation>Ein Endpunkt des Projekts, der an Stelle dieses Empfängers antwortet</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>Wenn er nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Store its answers behind the messages</source>
        <translation>Seine Antworten hinter den Nachrichten speichern</translation>
    </message>
    <message>
        <source>the sender&apos;s connection ends</source>
        <translation>die Verbindung des Senders endet</translation>
    </message>
    <message>
        <source>answer AE here, with error 207</source>
        <translation>hier mit AE antworten, mit Fehler 207</translation>
    </message>
    <message>
        <source>answer AR here, with error 207</source>
        <translation>hier mit AR antworten, mit Fehler 207</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 is in production. Nothing is passed on before its name stands here.</source>
        <translation>%1 ist in Produktion. Nichts wird weitergeleitet, bevor der Name hier steht.</translation>
    </message>
    <message>
        <source>Type its name to confirm</source>
        <translation>Zur Bestätigung den Namen schreiben</translation>
    </message>
    <message>
        <source>Character set assumed</source>
        <translation>Angenommener Zeichensatz</translation>
    </message>
    <message>
        <source>Of messages that do not say theirs in MSH-18, such as 8859/1; empty: as their bytes look</source>
        <translation>Von Nachrichten, die ihren nicht in MSH-18 nennen, etwa 8859/1; leer: wie ihre Bytes aussehen</translation>
    </message>
    <message>
        <source>Begin a new file at</source>
        <translation>Neue Datei beginnen ab</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenHub</name>
    <message>
        <source>Reading listeners</source>
        <translation>Empfänger werden gelesen</translation>
    </message>
    <message>
        <source>Listeners are kept in a project. Make one, or open one that can be written.</source>
        <translation>Empfänger werden in einem Projekt aufbewahrt. Legen Sie eines an, oder öffnen Sie eines, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>The project cannot be written, so there would be no record of what comes.</source>
        <translation>Das Projekt kann nicht geschrieben werden; von dem, was kommt, bliebe keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Messages are to be passed on to “%1”, which the project does not have. Choose another endpoint.</source>
        <translation>Nachrichten sollen an „%1“ weitergeleitet werden, das Projekt hat diesen Endpunkt aber nicht. Wählen Sie einen anderen Endpunkt.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenPage</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the listener</source>
        <translation>Den Empfänger behalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Empfang starten</translation>
    </message>
    <message>
        <source>Keeps what was changed, and listens</source>
        <translation>Behält Geändertes und beginnt zu empfangen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Empfang anhalten</translation>
    </message>
    <message>
        <source>What has come whole is stored and answered first</source>
        <translation>Was ganz angekommen ist, wird vorher gespeichert und beantwortet</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show the messages that it has received</source>
        <translation>Die Nachrichten zeigen, die er empfangen hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Listeners are kept in a project. Make one, or open one that can be written.</source>
        <translation>Empfänger werden in einem Projekt aufbewahrt. Legen Sie eines an, oder öffnen Sie eines, das geschrieben werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln Sache ist zu richten</numerusform>
            <numerusform>%Ln Sachen sind zu richten</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>Empfängt auf %1</translation>
    </message>
    <message>
        <source>What was changed counts from the next start.</source>
        <translation>Was geändert wurde, gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Stopping: what has come is stored and answered</source>
        <translation>Hält an: Angekommenes wird gespeichert und beantwortet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht behalten</translation>
    </message>
    <message>
        <source>Does not listen</source>
        <translation>Empfängt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 in der Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections now</source>
        <translation>
            <numerusform>jetzt %Ln Verbindung</numerusform>
            <numerusform>jetzt %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections in all</source>
        <translation>
            <numerusform>insgesamt %Ln Verbindung</numerusform>
            <numerusform>insgesamt %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>last at %1: %2</source>
        <translation>zuletzt um %1: %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Neuer Empfänger</translation>
    </message>
    <message>
        <source>Listener: %1</source>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>What was changed of this listener is not kept yet.</source>
        <translation>Was an diesem Empfänger geändert wurde, ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Schließen, ohne es zu behalten</translation>
    </message>
    <message>
        <source>Passed on to %1: %2</source>
        <translation>Weitergeleitet an %1: %2</translation>
    </message>
    <message>
        <source>Not passed on, or not answered: %1</source>
        <translation>Nicht weitergeleitet oder nicht beantwortet: %1</translation>
    </message>
    <message>
        <source>Answered here: %1</source>
        <translation>Hier beantwortet: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenRun</name>
    <message>
        <source>Reading what was received</source>
        <translation>Empfangenes wird gelesen</translation>
    </message>
    <message>
        <source>Listening ended, since the project was closed.</source>
        <translation>Der Empfang endete, weil das Projekt geschlossen wurde.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::LockPage</name>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Its key is forgotten and nothing of it is held any more. Give the passphrase to go on.</source>
        <translation>Der Schlüssel ist vergessen, und nichts davon wird mehr gehalten. Geben Sie die Passphrase ein, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MainWindow</name>
    <message>
        <source>Activity bar</source>
        <translation>Aktivitätsleiste</translation>
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
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageEditor</name>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Paste in %1</source>
        <translation>In %1 einfügen</translation>
    </message>
    <message>
        <source>Drop text in %1</source>
        <translation>Text in %1 ablegen</translation>
    </message>
    <message>
        <source>Cut from %1</source>
        <translation>Aus %1 ausschneiden</translation>
    </message>
    <message>
        <source>Delete across segments</source>
        <translation>Über Segmente hinweg löschen</translation>
    </message>
    <message>
        <source>Delete in %1</source>
        <translation>In %1 löschen</translation>
    </message>
    <message>
        <source>Begin a segment</source>
        <translation>Segment beginnen</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>In %1 tippen</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>No table or value set is known for %1.</source>
        <translation>Für %1 ist keine Tabelle oder Werteliste bekannt.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 vervollständigen</translation>
    </message>
    <message>
        <source>Nothing here can be repaired without a decision of yours.</source>
        <translation>Ohne eigene Entscheidung lässt sich hier nichts reparieren.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Wert öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vervollständigen</translation>
    </message>
    <message>
        <source>Wrap long segments</source>
        <translation>Lange Segmente umbrechen</translation>
    </message>
    <message>
        <source>Show control characters and line ends</source>
        <translation>Steuerzeichen und Zeilenenden zeigen</translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation>Rohnachricht</translation>
    </message>
    <message>
        <source>Choose a message in the list to read and edit it here.</source>
        <translation>Eine Nachricht in der Liste wählen, um sie hier zu lesen und zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more segments</source>
        <translation>
            <numerusform>%Ln weiteres Segment</numerusform>
            <numerusform>%Ln weitere Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of several segments stands here that could be folded.</source>
        <translation>Hier steht keine Gruppe aus mehreren Segmenten, die sich einklappen ließe.</translation>
    </message>
    <message>
        <source>This message has no group of several segments that could be folded.</source>
        <translation>Diese Nachricht hat keine Gruppe aus mehreren Segmenten, die sich einklappen ließe.</translation>
    </message>
    <message>
        <source>Put the parts of a value in %1</source>
        <translation>Teile eines Werts in %1 einsetzen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageListModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 others</source>
        <translation>%1 Fehler, %2 Warnungen, %3 sonstige</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>All other values</source>
        <translation>Alle anderen Werte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln messages</source>
        <translation>
            <numerusform>%1, %Ln Nachricht</numerusform>
            <numerusform>%1, %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessagePage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>The first messages show as soon as they are found.</source>
        <translation>Die ersten Nachrichten erscheinen, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The filter could not be carried through</source>
        <translation>Der Filter konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Looking through the messages</source>
        <translation>Die Nachrichten werden durchgesehen</translation>
    </message>
    <message>
        <source>Matches show as they are found.</source>
        <translation>Treffer erscheinen, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Keine Nachricht passt</translation>
    </message>
    <message>
        <source>Change the filter, or press Escape in it to see all messages.</source>
        <translation>Den Filter ändern oder darin Escape drücken, um alle Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>No HL7 message was found in %1</source>
        <translation>Keine HL7-Nachricht in %1 gefunden</translation>
    </message>
    <message>
        <source>A message starts with MSH and its delimiters. What was read and how is told in the status bar.</source>
        <translation>Eine Nachricht beginnt mit MSH und ihren Trennzeichen. Was wie gelesen wurde, steht in der Statusleiste.</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>%1 bisher, %2 %</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 in %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 selected, %2</source>
        <translation>%1 ausgewählt, %2</translation>
    </message>
    <message>
        <source>%1: %2. Clear the filter to see all messages.</source>
        <translation>%1: %2. Den Filter leeren, um alle Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>The messages were not checked yet.</source>
        <translation>Die Nachrichten sind noch nicht geprüft.</translation>
    </message>
    <message>
        <source>No message with errors or warnings below this one.</source>
        <translation>Keine Nachricht mit Fehlern oder Warnungen unter dieser.</translation>
    </message>
    <message>
        <source>No message with errors or warnings above this one.</source>
        <translation>Keine Nachricht mit Fehlern oder Warnungen über dieser.</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Export the messages instead.</source>
        <translation>Das ist zu viel für die Zwischenablage. Die Nachrichten stattdessen exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied.</source>
        <translation>
            <numerusform>%Ln Nachricht kopiert.</numerusform>
            <numerusform>%Ln Nachrichten kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column is not a part of the message that can be filtered by.</source>
        <translation>Nach dieser Spalte lässt sich nicht filtern: Sie ist kein Teil der Nachricht.</translation>
    </message>
    <message>
        <source>No message is flagged</source>
        <translation>Keine Nachricht ist markiert</translation>
    </message>
    <message>
        <source>Show all messages again, and flag some to find them here.</source>
        <translation>Zeigen Sie wieder alle Nachrichten und markieren Sie einige, um sie hier zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>grouping %1</source>
        <translation>gruppiere %1</translation>
    </message>
    <message>
        <source>The first flagged message: there is none below.</source>
        <translation>Die erste markierte Nachricht: Darunter ist keine.</translation>
    </message>
    <message>
        <source>The last flagged message: there is none above.</source>
        <translation>Die letzte markierte Nachricht: Darüber ist keine.</translation>
    </message>
    <message>
        <source>No message of the list is flagged.</source>
        <translation>Keine Nachricht der Liste ist markiert.</translation>
    </message>
    <message>
        <source>The value is hidden, and a filter would show it. Show values first.</source>
        <translation>Der Wert ist verborgen, und ein Filter würde ihn zeigen. Zeigen Sie zuerst die Werte.</translation>
    </message>
    <message>
        <source>These are many values; a filter can name one. Group by something else, or narrow the filter.</source>
        <translation>Das sind viele Werte; ein Filter kann einen nennen. Gruppieren Sie nach etwas anderem, oder grenzen Sie den Filter ein.</translation>
    </message>
    <message>
        <source>No message has come yet</source>
        <translation>Noch ist keine Nachricht gekommen</translation>
    </message>
    <message>
        <source>Messages show here as they come.</source>
        <translation>Nachrichten erscheinen hier, sobald sie kommen.</translation>
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
        <translation>Mit Werten</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>All that are defined</source>
        <translation>Alle definierten</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Rows of the tree</source>
        <translation>Zeilen des Baums</translation>
    </message>
    <message>
        <source>Show the groups of the structure</source>
        <translation>Gruppen der Struktur zeigen</translation>
    </message>
    <message>
        <source>Groups of the structure</source>
        <translation>Gruppen der Struktur</translation>
    </message>
    <message>
        <source>Open everything</source>
        <translation>Alles öffnen</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Alles schließen</translation>
    </message>
    <message>
        <source>Message tree</source>
        <translation>Nachrichtenbaum</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>Choose a message in the list to see its fields.</source>
        <translation>Eine Nachricht in der Liste wählen, um ihre Felder zu sehen.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Dies ausschließen</translation>
    </message>
    <message>
        <source>Only messages lacking this</source>
        <translation>Nur Nachrichten, denen dies fehlt</translation>
    </message>
    <message>
        <source>Add as a column</source>
        <translation>Als Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as Terser path</source>
        <translation>Als Terser-Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Als Filter kopieren</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Wert bearbeiten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note, such as why it was made</source>
        <translation>Notiz, etwa zum Anlass</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewMessagePage</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Make the message</source>
        <translation>Nachricht anlegen</translation>
    </message>
    <message>
        <source>What says what is required</source>
        <translation>Was sagt, was verlangt ist</translation>
    </message>
    <message>
        <source>Message type and event</source>
        <translation>Nachrichtentyp und Ereignis</translation>
    </message>
    <message>
        <source>The message as it will be</source>
        <translation>Die Nachricht, wie sie sein wird</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Write a type and an event, such as ADT^A01; %Ln are known here.</source>
        <translation>
            <numerusform>Schreiben Sie einen Typ und ein Ereignis, etwa ADT^A01; %Ln ist hier bekannt.</numerusform>
            <numerusform>Schreiben Sie einen Typ und ein Ereignis, etwa ADT^A01; %Ln sind hier bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What a person must say is left empty and is told by the findings.</source>
        <translation>%1. Was jemand angeben muss, bleibt leer; die Befunde nennen es.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Make a new message</source>
        <translation>Neue Nachricht anlegen</translation>
    </message>
    <message>
        <source>Make the message that is shown</source>
        <translation>Gezeigte Nachricht anlegen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewVersion</name>
    <message>
        <source>Merging the new version</source>
        <translation>Die neue Version wird eingearbeitet</translation>
    </message>
    <message>
        <source>the document&apos;s word</source>
        <translation>das Wort des Dokuments</translation>
    </message>
    <message>
        <source>your word; Enter takes the document&apos;s</source>
        <translation>das eigene Wort; Eingabe nimmt das des Dokuments</translation>
    </message>
    <message>
        <source>as the document says now</source>
        <translation>wie das Dokument jetzt sagt</translation>
    </message>
    <message>
        <source>your own, kept</source>
        <translation>eigenes, behalten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Dokument vorher</translation>
    </message>
    <message>
        <source>Document now</source>
        <translation>Dokument jetzt</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Was gilt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NoteDialog</name>
    <message>
        <source>On message %1 of %2.</source>
        <translation>Zu Nachricht %1 von %2.</translation>
    </message>
    <message>
        <source>On %1 in message %2 of %3.</source>
        <translation>Zu %1 in Nachricht %2 von %3.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Strg+Eingabe speichert sie.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OptionControls</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” is neither a column nor a path; the columns stay as they were.</source>
        <translation>„%1“ ist weder Spalte noch Pfad; die Spalten bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>after </source>
        <translation>nach </translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeBar</name>
    <message>
        <source>Control id, code or text</source>
        <translation>Kontrollkennung, Code oder Text</translation>
    </message>
    <message>
        <source>Find in what became of the messages</source>
        <translation>Suchen in dem, was aus den Nachrichten wurde</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeDetails</name>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>Choose a message to see its attempts and what the receiver said.</source>
        <translation>Wählen Sie eine Nachricht, um ihre Versuche zu sehen und was der Empfänger sagte.</translation>
    </message>
    <message>
        <source>Reading the attempts of a message</source>
        <translation>Versuche einer Nachricht werden gelesen</translation>
    </message>
    <message>
        <source>What its codes mean</source>
        <translation>Was seine Codes bedeuten</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
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
        <translation>Was später kam</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Kontrollkennung</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Its number in its source</source>
        <translation>Ihre Nummer in ihrer Quelle</translation>
    </message>
    <message>
        <source>MSH-10 as it left</source>
        <translation>MSH-10, wie es hinausging</translation>
    </message>
    <message>
        <source>MSH-10 as it stands in the source, where that is another one</source>
        <translation>MSH-10, wie es in der Quelle steht, wo es ein anderes ist</translation>
    </message>
    <message>
        <source>What is known of it. Acknowledged means received, not filed</source>
        <translation>Was davon bekannt ist. Quittiert heißt erhalten, nicht abgelegt</translation>
    </message>
    <message>
        <source>What is done with it now</source>
        <translation>Was jetzt damit geschieht</translation>
    </message>
    <message>
        <source>MSA-1, and codes of table 0357 that came with it</source>
        <translation>MSA-1 und Codes der Tabelle 0357, die damit kamen</translation>
    </message>
    <message>
        <source>From its first byte to the end of its last attempt</source>
        <translation>Von ihrem ersten Byte bis zum Ende ihres letzten Versuchs</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutlineModel</name>
    <message>
        <source>%1 bytes, open value</source>
        <translation>%1 Bytes, Wert öffnen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PagesView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 von %2 Seiten</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 pages. Save the document to read the rest.</source>
        <translation>Gezeigt werden %1 von %2 Seiten. Speichern Sie das Dokument, um den Rest zu lesen.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Palette</name>
    <message>
        <source>Search actions, fields, settings, documents</source>
        <translation>Aktionen, Felder, Einstellungen, Dokumente suchen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Which message?</source>
        <translation>Welche Nachricht?</translation>
    </message>
    <message>
        <source>Type its number, +100, -100 or last.</source>
        <translation>Ihre Nummer, +100, -100 oder letzte eingeben.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Without “%1” in front, everything is searched.</source>
        <translation>Ohne „%1“ davor wird alles durchsucht.</translation>
    </message>
    <message>
        <source>Enter to run    &gt; actions    @ fields    # message</source>
        <translation>Enter: ausführen    &gt; Aktionen    @ Felder    # Nachricht</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PanelTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 lösen oder andocken</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PassphraseDialog</name>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The whole file is encrypted: messages that were taken in, edits, notes, specs, findings and the audit trail. Files that stay where they are, are not: the project holds their paths only. Nobody can open it without the passphrase, and nobody can give it back to you.</source>
        <translation>Die ganze Datei ist verschlüsselt: aufgenommene Nachrichten, Änderungen, Notizen, Spezifikationen, Befunde und das Prüfprotokoll. Dateien, die bleiben, wo sie sind, sind es nicht: das Projekt enthält nur ihre Pfade. Ohne die Passphrase kann niemand es öffnen, und niemand kann sie Ihnen wiedergeben.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever has the file can read all that is in it, patient data too, with any tool for SQLite. Credentials are never kept in it.</source>
        <translation>Die Datei ist nicht verschlüsselt. Wer die Datei hat, kann alles darin lesen, auch Patientendaten, mit jedem Werkzeug für SQLite. Zugangsdaten werden nie darin aufgehoben.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PassphraseLine</name>
    <message>
        <source>Known until the program ends.</source>
        <translation>Bekannt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Kept in the project, which is encrypted.</source>
        <translation>Im Projekt behalten, das verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Im Schlüsselbund dieses Rechners behalten.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the passphrase</source>
        <translation>Die Passphrase vergessen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 mal %2 Pixel</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanAlerts</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>So many messages of the last ones were rejected or answered with an error</source>
        <translation>So viele der letzten Nachrichten wurden zurückgewiesen oder mit einem Fehler beantwortet</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Langsamer als</translation>
    </message>
    <message>
        <source>Half of the last 50 acknowledgements took so long</source>
        <translation>Die Hälfte der letzten 50 Quittungen brauchte so lange</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>No acknowledgement comes while messages wait for theirs</source>
        <translation>Es kommt keine Quittung, während Nachrichten auf ihre warten</translation>
    </message>
    <message>
        <source>The connection ends or cannot be made</source>
        <translation>Die Verbindung endet oder kommt nicht zustande</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>der letzten</translation>
    </message>
    <message>
        <source>Tell me when so many were refused</source>
        <translation>Melden, wenn so viele abgelehnt wurden</translation>
    </message>
    <message>
        <source>of the last so many messages</source>
        <translation>von so vielen letzten Nachrichten</translation>
    </message>
    <message>
        <source>Tell me when acknowledgements are slower than this</source>
        <translation>Melden, wenn Quittungen langsamer sind</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Tell me when none comes for so long</source>
        <translation>Melden, wenn so lange keine kommt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Also run</source>
        <translation>Auch ausführen</translation>
    </message>
    <message>
        <source>A program that is run with each alert</source>
        <translation>Ein Programm, das bei jeder Meldung läuft</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE and PLUMBLINE_ALERT_TEXT in its environment. It is not kept in the project</source>
        <translation>Ein Programm mit seinen Argumenten. Es findet PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE und PLUMBLINE_ALERT_TEXT in seiner Umgebung. Es wird nicht im Projekt behalten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanForm</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>What the source is, as people say: it decides what is asked before sending</source>
        <translation>Was die Quelle ist, wie Menschen sagen: danach richtet sich, was vor dem Senden gefragt wird</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>Sie gehen hinaus</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Je Sekunde</translation>
    </message>
    <message>
        <source>Times as fast</source>
        <translation>Mal so schnell</translation>
    </message>
    <message>
        <source>Kept in order</source>
        <translation>In Reihenfolge</translation>
    </message>
    <message>
        <source>Messages with the same value there never overtake each other, over however many connections they leave; empty: they may</source>
        <translation>Nachrichten mit demselben Wert dort überholen einander nie, über wie viele Verbindungen sie auch hinausgehen; leer: sie dürfen</translation>
    </message>
    <message>
        <source>Hold back those behind one that failed</source>
        <translation>Zurückhalten, was hinter einer gescheiterten steht</translation>
    </message>
    <message>
        <source>Messages with the same value there do not leave after one that was parked</source>
        <translation>Nachrichten mit demselben Wert dort gehen nach einer geparkten nicht hinaus</translation>
    </message>
    <message>
        <source>Rewritten on the way</source>
        <translation>Unterwegs umgeschrieben</translation>
    </message>
    <message>
        <source>New control ids (MSH-10)</source>
        <translation>Neue Kontrollkennungen (MSH-10)</translation>
    </message>
    <message>
        <source>So that a receiver that has seen a message does not take it for the same one; the old one is kept beside it</source>
        <translation>Damit ein Empfänger, der eine Nachricht schon sah, sie nicht für dieselbe hält; die alte steht daneben</translation>
    </message>
    <message>
        <source>MSH-7 is the moment of sending</source>
        <translation>MSH-7 ist der Augenblick des Sendens</translation>
    </message>
    <message>
        <source>Marked as tests (MSH-11 = T)</source>
        <translation>Als Test gekennzeichnet (MSH-11 = T)</translation>
    </message>
    <message>
        <source>Line ends and blank lines as they stand</source>
        <translation>Zeilenenden und Leerzeilen, wie sie stehen</translation>
    </message>
    <message>
        <source>Else segments end with CR, and nothing stands around the message</source>
        <translation>Sonst enden Segmente mit CR, und nichts steht um die Nachricht</translation>
    </message>
    <message>
        <source>Shift times by</source>
        <translation>Zeiten verschieben um</translation>
    </message>
    <message>
        <source>Such as +3d or -2h30m; y, mo, w, d, h, m, s</source>
        <translation>Etwa +3d oder -2h30m; y, mo, w, d, h, m, s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>A line each: a path, &apos;=&apos; and a value, such as PID-13=555-0100. {PID-3.1} is what stands there, {#} counts messages</source>
        <translation>Je eine Zeile: ein Pfad, &apos;=&apos; und ein Wert, etwa PID-13=555-0100. {PID-3.1} ist, was dort steht, {#} zählt Nachrichten</translation>
    </message>
    <message>
        <source>As they are listed</source>
        <translation>Wie sie in der Liste stehen</translation>
    </message>
    <message>
        <source>By MSH-7, the oldest first</source>
        <translation>Nach MSH-7, die älteste zuerst</translation>
    </message>
    <message>
        <source>The last one first</source>
        <translation>Die letzte zuerst</translation>
    </message>
    <message>
        <source>As fast as they are acknowledged</source>
        <translation>So schnell, wie sie quittiert werden</translation>
    </message>
    <message>
        <source>So many a second at most</source>
        <translation>Höchstens so viele je Sekunde</translation>
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
        <translation>Die ausgewählten (%1)</translation>
    </message>
    <message>
        <source>Those of the list (%1)</source>
        <translation>Die der Liste (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;=&apos;. Write a path, &apos;=&apos; and a value.</source>
        <translation>&apos;%1&apos; hat kein &apos;=&apos;. Schreiben Sie einen Pfad, &apos;=&apos; und einen Wert.</translation>
    </message>
    <message>
        <source>All dates move by days, weeks, months or years, such as -40d. Name paths to move times by hours.</source>
        <translation>Alle Daten verschieben sich um Tage, Wochen, Monate oder Jahre, etwa -40d. Um Zeiten um Stunden zu verschieben, nennen Sie Pfade.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;=&apos;. Write paths, &apos;=&apos; and a text with {#}.</source>
        <translation>&apos;%1&apos; hat kein &apos;=&apos;. Schreiben Sie Pfade, &apos;=&apos; und einen Text mit {#}.</translation>
    </message>
    <message>
        <source>Say where the values stand, such as PID-3.1, MRG-1.1.</source>
        <translation>Sagen Sie, wo die Werte stehen, etwa PID-3.1, MRG-1.1.</translation>
    </message>
    <message>
        <source>Their source is</source>
        <translation>Ihre Quelle ist</translation>
    </message>
    <message>
        <source>As far apart as they were, so many times as fast</source>
        <translation>In ihren Abständen, so vielmal so schnell</translation>
    </message>
    <message>
        <source>Paths with commas between, such as EVN-2, PID-7, PV1-44; empty: every date of every message</source>
        <translation>Pfade mit Kommas dazwischen, etwa EVN-2, PID-7, PV1-44; leer: jedes Datum jeder Nachricht</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Neue Nummern</translation>
    </message>
    <message>
        <source>A line each: paths with commas between, &apos;=&apos; and a text with {#}, such as PID-3.1, MRG-1.1=T{#}. The same value becomes the same number in all these paths and messages</source>
        <translation>Je eine Zeile: Pfade mit Kommas dazwischen, &apos;=&apos; und ein Text mit {#}, etwa PID-3.1, MRG-1.1=T{#}. Derselbe Wert wird in all diesen Pfaden und Nachrichten dieselbe Nummer</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>The first number of {#}; START:STEP or START:STEP:DIGITS, such as 1000:1:6</source>
        <translation>Die erste Zahl von {#}; ANFANG:SCHRITT oder ANFANG:SCHRITT:STELLEN, etwa 1000:1:6</translation>
    </message>
    <message>
        <source>Values in the place of others</source>
        <translation>Werte an Stelle anderer</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>As far apart as their MSH-7</source>
        <translation>In den Abständen ihrer MSH-7</translation>
    </message>
    <message>
        <source>As far apart as they were captured</source>
        <translation>In den Abständen der Aufzeichnung</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>all dates, or EVN-2, PID-7</source>
        <translation>alle Daten, oder EVN-2, PID-7</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Noch kein Endpunkt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanMaps</name>
    <message>
        <source>Read the values from a file</source>
        <translation>Die Werte aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Remove this map</source>
        <translation>Diese Zuordnung entfernen</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Zuordnung %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB, too large for a plan. plumb send --map takes it.</source>
        <translation>%1 ist größer als 2 MB, zu groß für einen Plan. plumb send --map nimmt sie.</translation>
    </message>
    <message>
        <source>Values to put in the place of others</source>
        <translation>Werte, die an die Stelle anderer treten</translation>
    </message>
    <message>
        <source>Values with a comma or a tab between (*.csv *.tsv *.txt)</source>
        <translation>Werte mit Komma oder Tabulator dazwischen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>Zuordnung hinzufügen</translation>
    </message>
    <message>
        <source>Values that are put in the place of others, by a list or a file</source>
        <translation>Werte, die nach einer Liste oder Datei an die Stelle anderer treten</translation>
    </message>
    <message>
        <source>Refuse messages with values that a map lacks</source>
        <translation>Nachrichten mit Werten zurückweisen, die in einer Zuordnung fehlen</translation>
    </message>
    <message>
        <source>Paths of map %1</source>
        <translation>Pfade der Zuordnung %1</translation>
    </message>
    <message>
        <source>Where the values stand, with commas between: they share this map</source>
        <translation>Wo die Werte stehen, mit Kommas dazwischen: sie teilen diese Zuordnung</translation>
    </message>
    <message>
        <source>Values of map %1</source>
        <translation>Werte der Zuordnung %1</translation>
    </message>
    <message>
        <source>A line each: what stands in messages, a comma or a tab, and what takes its place</source>
        <translation>Je eine Zeile: was in Nachrichten steht, ein Komma oder Tabulator, und was an seine Stelle tritt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanPage</name>
    <message>
        <source>Looking at what would be sent</source>
        <translation>Es wird angesehen, was gesendet würde</translation>
    </message>
    <message>
        <source>The messages were closed.</source>
        <translation>Die Nachrichten wurden geschlossen.</translation>
    </message>
    <message>
        <source>%1 messages would leave, %2 bytes</source>
        <translation>%1 Nachrichten gingen hinaus, %2 Bytes</translation>
    </message>
    <message>
        <source>, %1 cannot</source>
        <translation>, %1 können es nicht</translation>
    </message>
    <message>
        <source>Nothing is changed on the way</source>
        <translation>Unterwegs wird nichts geändert</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Was hinausginge</translation>
    </message>
    <message>
        <source>But for line ends and what stands around the message it leaves as it is.</source>
        <translation>Bis auf Zeilenenden und was um die Nachricht steht, geht sie hinaus, wie sie ist.</translation>
    </message>
    <message>
        <source>The messages are prepared as they would be sent. Nothing leaves yet.</source>
        <translation>Die Nachrichten werden vorbereitet, wie sie gesendet würden. Noch geht nichts hinaus.</translation>
    </message>
    <message>
        <source>What is sent is recorded in a project. Make one, or open one that can be written.</source>
        <translation>Was gesendet wird, wird in einem Projekt aufgezeichnet. Legen Sie eines an, oder öffnen Sie eines, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Make an endpoint first.</source>
        <translation>Legen Sie zuerst einen Endpunkt an.</translation>
    </message>
    <message>
        <source>The messages do not stand in the project yet.</source>
        <translation>Die Nachrichten stehen noch nicht im Projekt.</translation>
    </message>
    <message>
        <source>No message can leave.</source>
        <translation>Keine Nachricht kann hinausgehen.</translation>
    </message>
    <message>
        <source>This endpoint is in production. Type %1 to confirm:</source>
        <translation>Dieser Endpunkt ist in Produktion. Zum Bestätigen %1 eintippen:</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht senden</numerusform>
            <numerusform>%Ln Nachrichten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Message %1, %2 of the first %3</source>
        <translation>Nachricht %1, %2 der ersten %3</translation>
    </message>
    <message>
        <source>Message %1, %2 of %3</source>
        <translation>Nachricht %1, %2 von %3</translation>
    </message>
    <message>
        <source>It cannot leave: %1</source>
        <translation>Sie kann nicht hinausgehen: %1</translation>
    </message>
    <message>
        <source>Hidden while names and identifiers are masked.</source>
        <translation>Verborgen, solange Namen und Kennungen verdeckt sind.</translation>
    </message>
    <message>
        <source>Comparing a message with what would leave</source>
        <translation>Eine Nachricht wird mit dem verglichen, was hinausginge</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Wie sie steht</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>Wie sie hinausginge</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Nachrichten senden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Go to the message before</source>
        <translation>Zur vorigen Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to the next message</source>
        <translation>Zur nächsten Nachricht gehen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Angehalten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Data of real patients may go there</source>
        <translation>Daten echter Patienten dürfen dorthin</translation>
    </message>
    <message>
        <source>The messages are of a source in production, and the endpoint is not marked for patient data</source>
        <translation>Die Nachrichten sind aus einer Quelle in Produktion, und der Endpunkt ist nicht für Patientendaten gekennzeichnet</translation>
    </message>
    <message>
        <source>The name of the endpoint, to confirm</source>
        <translation>Der Name des Endpunkts, zum Bestätigen</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>Next that cannot leave</source>
        <translation>Nächste, die nicht hinaus kann</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Ganze Nachricht</translation>
    </message>
    <message>
        <source>Shows what stays as it is, too</source>
        <translation>Zeigt auch, was bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The message as it stands, and as it would leave</source>
        <translation>Die Nachricht, wie sie steht und wie sie hinausginge</translation>
    </message>
    <message>
        <source>The bytes that would leave</source>
        <translation>Die Bytes, die hinausgingen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PolicyTable</name>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What is done after: %1</source>
        <translation>Was getan wird nach: %1</translation>
    </message>
    <message>
        <source>How often it is tried again after: %1</source>
        <translation>Wie oft es erneut versucht wird nach: %1</translation>
    </message>
    <message>
        <source>What is done then after: %1</source>
        <translation>Was danach getan wird nach: %1</translation>
    </message>
    <message>
        <source>Try again for codes</source>
        <translation>Erneut versuchen bei Codes</translation>
    </message>
    <message>
        <source>Never for codes</source>
        <translation>Nie bei Codes</translation>
    </message>
    <message>
        <source>Wait before trying again</source>
        <translation>Warten vor erneutem Versuch</translation>
    </message>
    <message>
        <source>Doubles each time, up to</source>
        <translation>Verdoppelt sich jedes Mal, bis</translation>
    </message>
    <message>
        <source>Codes of table 0357 (ERR-3; ERR-1 and MSA-6 before 2.5) after which trying again helps</source>
        <translation>Codes der Tabelle 0357 (ERR-3; vor 2.5 ERR-1 und MSA-6), nach denen ein erneuter Versuch hilft</translation>
    </message>
    <message>
        <source>Codes of table 0357 after which trying again never helps; they go first</source>
        <translation>Codes der Tabelle 0357, nach denen ein erneuter Versuch nie hilft; sie gehen vor</translation>
    </message>
    <message>
        <source>Codes are numbers and ranges with commas between, such as 206, 207 or 100-205.</source>
        <translation>Codes sind Zahlen und Bereiche mit Kommas dazwischen, etwa 206, 207 oder 100-205.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectFeed</name>
    <message>
        <source>Keeping %1 in the project</source>
        <translation>%1 wird im Projekt aufgehoben</translation>
    </message>
    <message>
        <source>Looking for what was done to %1</source>
        <translation>Es wird gesucht, was an %1 getan wurde</translation>
    </message>
    <message>
        <source>%1 has changed since: %2 of %3 edited messages are as they were and have their edits again. The other edits stay in the project, as a document.</source>
        <translation>%1 hat sich seither geändert: %2 von %3 bearbeiteten Nachrichten sind, wie sie waren, und haben ihre Änderungen wieder. Die anderen Änderungen bleiben als Dokument im Projekt.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectHead</name>
    <message>
        <source>Encrypted: only the passphrase opens it.</source>
        <translation>Verschlüsselt: Nur die Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever has the file can read it.</source>
        <translation>Nicht verschlüsselt: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Project %1. %2</source>
        <translation>Projekt %1. %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectLine</name>
    <message>
        <source>What was done last is not kept in the project. %1</source>
        <translation>Was zuletzt getan wurde, ist im Projekt nicht aufgehoben. %1</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>Über das Projekt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectModel</name>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectPanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Drop files, folders or archives here, or paste a message.</source>
        <translation>Dateien, Ordner oder Archive hier ablegen oder eine Nachricht einfügen.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectSession</name>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>%1 wird geschlossen</translation>
    </message>
    <message>
        <source>Changing the passphrase of %1</source>
        <translation>Die Passphrase von %1 wird geändert</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectWork</name>
    <message>
        <source>Taking %1 into the project</source>
        <translation>%1 wird in das Projekt aufgenommen</translation>
    </message>
    <message>
        <source>Reading what %1 holds</source>
        <translation>Es wird gelesen, was %1 enthält</translation>
    </message>
    <message>
        <source>%1 is not there now; what was done to it is kept until it is.</source>
        <translation>%1 ist gerade nicht da; was daran getan wurde, bleibt aufgehoben, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>%1 was restored. What was there before is the snapshot %2.</source>
        <translation>%1 wurde wiederhergestellt. Was vorher da war, ist der Schnappschuss %2.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProposalModel</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Z-segments</source>
        <translation>Z-Segmente</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Value sets and constants</source>
        <translation>Wertelisten und Konstanten</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>sieht aus wie %1</translation>
    </message>
    <message>
        <source>a number whenever OBX-2 is %1</source>
        <translation>eine Zahl, wenn OBX-2 %1 ist</translation>
    </message>
    <message>
        <source>coded or divided whenever OBX-2 is %1</source>
        <translation>codiert oder geteilt, wenn OBX-2 %1 ist</translation>
    </message>
    <message>
        <source>not divided whenever OBX-2 is %1</source>
        <translation>nicht geteilt, wenn OBX-2 %1 ist</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>immer gleich</translation>
    </message>
    <message>
        <source>numbers without a type</source>
        <translation>Nummern ohne Typ</translation>
    </message>
    <message>
        <source>numbers of type %1</source>
        <translation>Nummern vom Typ %1</translation>
    </message>
    <message>
        <source>not of HL7</source>
        <translation>nicht von HL7</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 Segmente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 exception</source>
        <translation>1 Ausnahme</translation>
    </message>
    <message>
        <source>%1 exceptions</source>
        <translation>%1 Ausnahmen</translation>
    </message>
    <message>
        <source>%1; %2 without</source>
        <translation>%1; %2 ohne</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (war %2)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>Taken into the spec; click to leave it out</source>
        <translation>In die Spezifikation übernommen; ein Klick lässt es weg</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>Was hier steht: ein Filter, ein Text oder ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Art der Suche</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Text anywhere in a message</source>
        <translation>Text irgendwo in einer Nachricht</translation>
    </message>
    <message>
        <source>Expression over the raw message</source>
        <translation>Ausdruck über die Rohnachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Nächsten Treffer finden</translation>
    </message>
    <message>
        <source>Find the previous match</source>
        <translation>Vorigen Treffer finden</translation>
    </message>
    <message>
        <source>Only go from match to match, and show all messages</source>
        <translation>Nur von Treffer zu Treffer gehen und alle Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Search without filtering</source>
        <translation>Suchen ohne zu filtern</translation>
    </message>
    <message>
        <source>The filter is saved.</source>
        <translation>Der Filter ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QuietText</name>
    <message>
        <source>Text of the value</source>
        <translation>Text des Werts</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityDeeds</name>
    <message>
        <source>Usage becomes %1</source>
        <translation>Verwendung wird %1</translation>
    </message>
    <message>
        <source>Usage: %1 becomes %2</source>
        <translation>Verwendung: %1 wird %2</translation>
    </message>
    <message>
        <source>Longest value: %1</source>
        <translation>Längster Wert: %1</translation>
    </message>
    <message>
        <source>Longest value: %1 becomes %2</source>
        <translation>Längster Wert: %1 wird %2</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are added to the value set</source>
        <translation>
            <numerusform>%n Code kommt in die Werteliste</numerusform>
            <numerusform>%n Codes kommen in die Werteliste</numerusform>
        </translation>
    </message>
    <message>
        <source>The value set is not one that the spec writes itself.</source>
        <translation>Die Werteliste schreibt die Spezifikation nicht selbst.</translation>
    </message>
    <message>
        <source>%1 is added to the spec</source>
        <translation>%1 kommt in die Spezifikation</translation>
    </message>
    <message>
        <source>%1 is added to the spec, with its fields</source>
        <translation>%1 kommt mit seinen Feldern in die Spezifikation</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>Die Quelle wurde geschlossen.</translation>
    </message>
    <message>
        <source>The messages are held against several specs by rules. Hold them against one of them first.</source>
        <translation>Die Nachrichten werden nach Regeln an mehreren Spezifikationen gemessen. Messen Sie sie erst an einer davon.</translation>
    </message>
    <message>
        <source>The spec is kept in the project, to read only. Hold the messages against its file first.</source>
        <translation>Die Spezifikation liegt nur zum Lesen im Projekt. Messen Sie die Nachrichten erst an ihrer Datei.</translation>
    </message>
    <message>
        <source>The spec says already what was seen here.</source>
        <translation>Die Spezifikation sagt schon, was hier vorkommt.</translation>
    </message>
    <message>
        <source>The messages are held against the standard, which has no lines. Choose a spec in the findings.</source>
        <translation>Die Nachrichten werden am Standard gemessen, der keine Zeilen hat. Wählen Sie in den Befunden eine Spezifikation.</translation>
    </message>
    <message>
        <source>No line of the spec speaks of it.</source>
        <translation>Keine Zeile der Spezifikation spricht davon.</translation>
    </message>
    <message>
        <source>What this interface does otherwise than %1 says.</source>
        <translation>Was diese Schnittstelle anders macht, als %1 sagt.</translation>
    </message>
    <message>
        <source>Own spec</source>
        <translation>Eigene Spezifikation</translation>
    </message>
    <message>
        <source>Changing the spec</source>
        <translation>Die Spezifikation wird geändert</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityDetails</name>
    <message>
        <source>The story of the row</source>
        <translation>Was über die Zeile bekannt ist</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept what was seen into the spec</source>
        <translation>In die Spezifikation übernehmen, was vorkommt</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Hersteller fragen</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Go to the line of the spec</source>
        <translation>Zur Zeile der Spezifikation gehen</translation>
    </message>
    <message>
        <source>Question to the vendor</source>
        <translation>Frage an den Hersteller</translation>
    </message>
    <message>
        <source>Name the codes</source>
        <translation>Codes nennen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Frage schließen</translation>
    </message>
    <message>
        <source>What to ask the vendor about the row, as a text to copy</source>
        <translation>Was der Hersteller zu der Zeile zu fragen ist, als Text zum Kopieren</translation>
    </message>
    <message>
        <source>Choose a row to see what the spec says of it, and what the messages hold.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was die Spezifikation dazu sagt und was die Nachrichten enthalten.</translation>
    </message>
    <message>
        <source>The privacy mask hides codes.</source>
        <translation>Die Datenschutzmaske verbirgt Codes.</translation>
    </message>
    <message>
        <source>Codes are values of messages: name them only to who may see them.</source>
        <translation>Codes sind Werte aus Nachrichten: Nennen Sie sie nur dem, der sie sehen darf.</translation>
    </message>
    <message>
        <source>The question is copied.</source>
        <translation>Die Frage ist kopiert.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityModel</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Codes of the spec that no message holds</source>
        <translation>Codes der Spezifikation, die keine Nachricht enthält</translation>
    </message>
    <message numerus="yes">
        <source>in %1 messages</source>
        <translation>
            <numerusform>in %1 Nachricht</numerusform>
            <numerusform>in %1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. A click lists them.</source>
        <comment>what is counted, in how many messages</comment>
        <translation>%1: %2. Ein Klick listet sie auf.</translation>
    </message>
    <message>
        <source>%1, errors</source>
        <translation>%1, Fehler</translation>
    </message>
    <message>
        <source>%1, warnings</source>
        <translation>%1, Warnungen</translation>
    </message>
    <message>
        <source>%1, notes</source>
        <translation>%1, Hinweise</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Unbekannte Codes</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Verletzte Regeln</translation>
    </message>
    <message>
        <source>Sorted by this column the rows are an outline, as the structure has them</source>
        <translation>Nach dieser Spalte sortiert sind die Zeilen eine Gliederung, wie die Struktur sie hat</translation>
    </message>
    <message>
        <source>What the spec says: usage and how often it may stand there</source>
        <translation>Was die Spezifikation sagt: Verwendung und wie oft es dort stehen darf</translation>
    </message>
    <message>
        <source>The length that the spec allows</source>
        <translation>Die Länge, die die Spezifikation erlaubt</translation>
    </message>
    <message>
        <source>Share that holds a value: of messages for a segment, of segments for a field, of filled repetitions for a component</source>
        <translation>Anteil, der einen Wert enthält: der Nachrichten bei einem Segment, der Segmente bei einem Feld, der gefüllten Wiederholungen bei einer Komponente</translation>
    </message>
    <message>
        <source>Messages in which it is absent or empty where it could stand</source>
        <translation>Nachrichten, in denen es fehlt oder leer ist, wo es stehen könnte</translation>
    </message>
    <message>
        <source>The longest value, and the length that the spec allows</source>
        <translation>Der längste Wert und die Länge, die die Spezifikation erlaubt</translation>
    </message>
    <message>
        <source>Messages in which it stands more than once</source>
        <translation>Nachrichten, in denen es mehr als einmal steht</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Messages with a code that the value set does not have</source>
        <translation>Nachrichten mit einem Code, den die Werteliste nicht hat</translation>
    </message>
    <message>
        <source>How many codes of the value set no message holds</source>
        <translation>Wie viele Codes der Werteliste keine Nachricht enthält</translation>
    </message>
    <message>
        <source>Each message that breaks a rule counts 10 for an error, 3 for a warning, 1 for an alert; what the spec does not know counts 3</source>
        <translation>Jede Nachricht, die eine Regel verletzt, zählt 10 bei einem Fehler, 3 bei einer Warnung, 1 bei einem Hinweis; was die Spezifikation nicht kennt, zählt 3</translation>
    </message>
    <message>
        <source>The worst rule that is broken, and in how many messages</source>
        <translation>Die schlimmste verletzte Regel und in wie vielen Nachrichten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Gegenüberstellung speichern</translation>
    </message>
    <message>
        <source>spec-beside-traffic</source>
        <translation>spezifikation-neben-verkehr</translation>
    </message>
    <message>
        <source>Spec beside the traffic</source>
        <translation>Spezifikation neben dem Verkehr</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>List the numbers of the row</source>
        <translation>Zahlen der Zeile auflisten</translation>
    </message>
    <message>
        <source>Accept what was seen into the spec</source>
        <translation>In die Spezifikation übernehmen, was vorkommt</translation>
    </message>
    <message>
        <source>Ask the vendor about the row</source>
        <translation>Hersteller zu der Zeile fragen</translation>
    </message>
    <message>
        <source>Go to the line of the spec</source>
        <translation>Zur Zeile der Spezifikation gehen</translation>
    </message>
    <message>
        <source>Save the spec beside the traffic</source>
        <translation>Spezifikation neben dem Verkehr speichern</translation>
    </message>
    <message>
        <source>No message holds it</source>
        <translation>Keine Nachricht enthält es</translation>
    </message>
    <message>
        <source>Accept into the spec</source>
        <translation>In die Spezifikation übernehmen</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Hersteller fragen</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Alle Zeilen öffnen</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Alle Zeilen schließen</translation>
    </message>
    <message>
        <source>A spec of your own was begun, which changes only what you accept. Save it, and the messages are held against it.</source>
        <translation>Eine eigene Spezifikation ist begonnen, die nur ändert, was Sie übernehmen. Speichern Sie sie, und die Nachrichten werden daran gemessen.</translation>
    </message>
    <message>
        <source>%1 says it now. It is not saved yet; once it is, the messages are counted against it.</source>
        <translation>%1 sagt es jetzt. Gespeichert ist es noch nicht; dann werden die Nachrichten daran gemessen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show the spec</source>
        <translation>Spezifikation zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is held against %2.</source>
        <translation>%1 wird an %2 gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>Die Quelle wurde geschlossen</translation>
    </message>
    <message>
        <source>Open it again to hold it against its spec.</source>
        <translation>Öffnen Sie sie wieder, um sie an ihrer Spezifikation zu messen.</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Keine Zeile ist so</translation>
    </message>
    <message>
        <source>Clear the find box, or choose other rows above.</source>
        <translation>Leeren Sie das Suchfeld, oder wählen Sie oben andere Zeilen.</translation>
    </message>
    <message>
        <source>The messages could not be counted</source>
        <translation>Die Nachrichten konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Das Zählen wurde gestoppt</translation>
    </message>
    <message>
        <source>Count again to see what the messages hold.</source>
        <translation>Zählen Sie erneut, um zu sehen, was die Nachrichten enthalten.</translation>
    </message>
    <message>
        <source>No messages to count</source>
        <translation>Keine Nachrichten zu zählen</translation>
    </message>
    <message>
        <source>This source holds no HL7 message. Open one that does, or paste messages into it.</source>
        <translation>Diese Quelle enthält keine HL7-Nachricht. Eine andere öffnen oder Nachrichten in sie einfügen.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
    <message>
        <source>Rows show as soon as some messages are counted.</source>
        <translation>Zeilen erscheinen, sobald einige Nachrichten gezählt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%1 places with broken rules</source>
        <translation>
            <numerusform>%1 Stelle mit verletzten Regeln</numerusform>
            <numerusform>%1 Stellen mit verletzten Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in the spec</source>
        <translation>
            <numerusform>%1 nicht in der Spezifikation</numerusform>
            <numerusform>%1 nicht in der Spezifikation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 never filled</source>
        <translation>
            <numerusform>%1 nie gefüllt</numerusform>
            <numerusform>%1 nie gefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 values stand in no row: there are more places than can be counted.</source>
        <translation>%1 Werte stehen in keiner Zeile: Es gibt mehr Stellen, als gezählt werden können.</translation>
    </message>
    <message>
        <source>No spec is chosen, so this is the standard. Choose a spec in the findings to see what it says.</source>
        <translation>Es ist keine Spezifikation gewählt, also ist dies der Standard. Wählen Sie in den Befunden eine Spezifikation, um zu sehen, was sie sagt.</translation>
    </message>
    <message>
        <source>Messages changed since they were counted.</source>
        <translation>Nachrichten wurden geändert, seit sie gezählt wurden.</translation>
    </message>
    <message>
        <source>Stopped. The numbers are of a part of the messages.</source>
        <translation>Angehalten. Die Zahlen gelten für einen Teil der Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of %2 against %3</source>
        <translation>
            <numerusform>%1 Nachricht aus %2 an %3 gemessen</numerusform>
            <numerusform>%1 Nachrichten aus %2 an %3 gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>All message types</source>
        <translation>Alle Nachrichtentypen</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie erst eine Zeile.</translation>
    </message>
    <message>
        <source>There is nothing to ask: the messages hold what the spec says.</source>
        <translation>Es gibt nichts zu fragen: Die Nachrichten enthalten, was die Spezifikation sagt.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a message type, a place, what is counted</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Save without codes…</source>
        <translation>Ohne Codes speichern…</translation>
    </message>
    <message>
        <source>Save with codes…</source>
        <translation>Mit Codes speichern…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Spec beside %1</source>
        <translation>Spezifikation neben %1</translation>
    </message>
    <message>
        <source>Lines of the spec</source>
        <translation>Zeilen der Spezifikation</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Only with harm</source>
        <translation>Nur mit Schaden</translation>
    </message>
    <message>
        <source>Only what is not in the spec</source>
        <translation>Nur, was nicht in der Spezifikation steht</translation>
    </message>
    <message>
        <source>Only what is never filled</source>
        <translation>Nur, was nie gefüllt ist</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Zeile suchen</translation>
    </message>
    <message>
        <source>Find by path, name or rule</source>
        <translation>Nach Pfad, Name oder Regel suchen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Diese Zeilen in eine Datei speichern</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityRun</name>
    <message>
        <source>The source could not be read.</source>
        <translation>Die Quelle konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Holding %1 against its spec</source>
        <translation>%1 wird an der Spezifikation gemessen</translation>
    </message>
    <message>
        <source>Looking for the messages of a number</source>
        <translation>Nachrichten einer Zahl werden gesucht</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RecentModel</name>
    <message>
        <source>Looking for recent files</source>
        <translation>Letzte Dateien werden gesucht</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Pinned: stays at the top</source>
        <translation>Angeheftet: bleibt oben</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>nicht angeheftet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>edits kept</source>
        <translation>mit Änderungen</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayHub</name>
    <message>
        <source>Reading endpoints and runs</source>
        <translation>Endpunkte und Läufe werden gelesen</translation>
    </message>
    <message>
        <source>Endpoints are kept in a project. Make one, or open one that can be written.</source>
        <translation>Endpunkte werden in einem Projekt aufbewahrt. Legen Sie eines an, oder öffnen Sie eines, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The project cannot be written, so nothing can be sent.</source>
        <translation>Das Projekt kann nicht geschrieben werden, also kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The messages of this run are being opened. Choose it again when they are there.</source>
        <translation>Die Nachrichten dieses Laufs werden geöffnet. Wählen Sie es erneut, wenn sie da sind.</translation>
    </message>
    <message>
        <source>Keeping a passphrase</source>
        <translation>Eine Passphrase wird behalten</translation>
    </message>
    <message>
        <source>Asking for a passphrase</source>
        <translation>Eine Passphrase wird erfragt</translation>
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
        <translation>ohne TLS</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of %1 to %2</source>
        <translation>
            <numerusform>%Ln Nachricht aus %1 an %2</numerusform>
            <numerusform>%Ln Nachrichten aus %1 an %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Noch kein Endpunkt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>empfängt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages received into %1 on %2</source>
        <translation>
            <numerusform>%Ln Nachricht empfangen in %1 auf %2</numerusform>
            <numerusform>%Ln Nachrichten empfangen in %1 auf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>No listener yet</source>
        <translation>Noch kein Empfänger</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayPanel</name>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send messages of the tab in front</source>
        <translation>Nachrichten des vorderen Reiters senden</translation>
    </message>
    <message>
        <source>%1 is removed from the project. What was sent to it stays.</source>
        <translation>%1 wird aus dem Projekt entfernt. Was dorthin gesendet wurde, bleibt.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its outcomes and its wire log.</source>
        <translation>%1 wird aus dem Projekt entfernt, mit seinen Ergebnissen und seinem Leitungsprotokoll.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show what became of it</source>
        <translation>Zeigen, was daraus wurde</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Neuer Empfänger</translation>
    </message>
    <message>
        <source>Endpoints, listeners and runs</source>
        <translation>Endpunkte, Empfänger und Läufe</translation>
    </message>
    <message>
        <source>%1 is removed from the project. What it received stays.</source>
        <translation>%1 wird aus dem Projekt entfernt. Was er empfangen hat, bleibt.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its wire log. The messages stay in their file.</source>
        <translation>%1 wird aus dem Projekt entfernt, mit seinem Leitungsprotokoll. Die Nachrichten bleiben in ihrer Datei.</translation>
    </message>
    <message>
        <source>Show the wire log</source>
        <translation>Das Leitungsprotokoll zeigen</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RestoreBar</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Unfertige Arbeit</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln bearbeitete Nachricht</numerusform>
            <numerusform>%Ln bearbeitete Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted or new sources</source>
        <translation>
            <numerusform>%Ln eingefügte oder neue Quelle</numerusform>
            <numerusform>%Ln eingefügte oder neue Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. From %1 it has %2 that were not exported.</source>
        <translation>Das Programm endete unerwartet. Von %1 hat es noch %2, nicht exportiert.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Restore unfinished work</source>
        <translation>Unfertige Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Discard unfinished work</source>
        <translation>Unfertige Arbeit verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln specs that were not saved</source>
        <translation>
            <numerusform>%Ln nicht gespeicherte Spezifikation</numerusform>
            <numerusform>%Ln nicht gespeicherte Spezifikationen</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. From %1 it has %2.</source>
        <translation>Das Programm wurde unerwartet beendet. Von %1 hat es %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists of gaps that were not saved</source>
        <translation>
            <numerusform>%Ln nicht gespeicherte Liste von Lücken</numerusform>
            <numerusform>%Ln nicht gespeicherte Listen von Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents with answers to their import</source>
        <translation>
            <numerusform>%Ln Dokument mit Antworten zu seinem Import</numerusform>
            <numerusform>%Ln Dokumente mit Antworten zu ihrem Import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::RuleModel</name>
    <message>
        <source>Say which messages this rule is for, such as MSH-9.2 = &quot;A08&quot;.</source>
        <translation>Sagen Sie, für welche Nachrichten diese Regel ist, etwa MSH-9.2 = &quot;A08&quot;.</translation>
    </message>
    <message>
        <source>accepted, as the message asks</source>
        <translation>angenommen, wie die Nachricht es verlangt</translation>
    </message>
    <message>
        <source>AA: accepted</source>
        <translation>AA: angenommen</translation>
    </message>
    <message>
        <source>AE: error</source>
        <translation>AE: Fehler</translation>
    </message>
    <message>
        <source>AR: rejected</source>
        <translation>AR: zurückgewiesen</translation>
    </message>
    <message>
        <source>CA: received</source>
        <translation>CA: empfangen</translation>
    </message>
    <message>
        <source>CE: receipt failed</source>
        <translation>CE: Empfang fehlgeschlagen</translation>
    </message>
    <message>
        <source>CR: receipt rejected</source>
        <translation>CR: Empfang zurückgewiesen</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>nach %1 ms</translation>
    </message>
    <message>
        <source>received at once, the answer %1 ms later</source>
        <translation>sofort empfangen, die Antwort %1 ms später</translation>
    </message>
    <message>
        <source>wrong MSA-2</source>
        <translation>falsches MSA-2</translation>
    </message>
    <message>
        <source>then the connection closes</source>
        <translation>danach schließt die Verbindung</translation>
    </message>
    <message>
        <source>not for the first %1</source>
        <translation>nicht für die ersten %1</translation>
    </message>
    <message>
        <source>for %1 only</source>
        <translation>nur für %1</translation>
    </message>
    <message>
        <source>Any other message</source>
        <translation>Jede andere Nachricht</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RuleTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A filter, as over a message list; the first rule that matches holds</source>
        <translation>Ein Filter wie über einer Nachrichtenliste; die erste Regel, die passt, gilt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As the message asks: CA where its MSH-15 asks for it, AA where MSH-16 or nothing does</source>
        <translation>Wie die Nachricht es verlangt: CA, wo ihr MSH-15 danach fragt, AA, wo MSH-16 oder nichts es tut</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>An ERR segment with this code of table 0357, such as 207</source>
        <translation>Ein ERR-Segment mit diesem Code der Tabelle 0357, etwa 207</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>MSA-3, and the text of the error</source>
        <translation>MSA-3, und der Text des Fehlers</translation>
    </message>
    <message>
        <source>Answer with an MSA-2 that is not the message&apos;s</source>
        <translation>Mit einem MSA-2 antworten, das nicht das der Nachricht ist</translation>
    </message>
    <message>
        <source>Wait before the answer</source>
        <translation>Warten vor der Antwort</translation>
    </message>
    <message>
        <source>Answers behind it on its connection wait as well</source>
        <translation>Antworten dahinter auf ihrer Verbindung warten mit</translation>
    </message>
    <message>
        <source>Commit first, answer after</source>
        <translation>Erst Empfang, Antwort nach</translation>
    </message>
    <message>
        <source>CA at once, the application&apos;s acknowledgement after this time</source>
        <translation>CA sofort, die Bestätigung der Anwendung nach dieser Zeit</translation>
    </message>
    <message>
        <source>Leave the first messages alone</source>
        <translation>Die ersten Nachrichten auslassen</translation>
    </message>
    <message>
        <source>So many that match are passed over</source>
        <translation>So viele passende werden übergangen</translation>
    </message>
    <message>
        <source>Hold for so many messages</source>
        <translation>Für so viele Nachrichten gelten</translation>
    </message>
    <message>
        <source>0: for all</source>
        <translation>0: für alle</translation>
    </message>
    <message>
        <source>Close the connection then</source>
        <translation>Danach die Verbindung schließen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Die gewählte Regel entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Ask the chosen rule earlier</source>
        <translation>Die gewählte Regel früher fragen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Ask the chosen rule later</source>
        <translation>Die gewählte Regel später fragen</translation>
    </message>
    <message>
        <source>Rules of answering</source>
        <translation>Regeln des Antwortens</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>every other message</source>
        <translation>jede andere Nachricht</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RulesModel</name>
    <message>
        <source>any sender</source>
        <translation>jeder Sender</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>jeder Typ</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, nicht da</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>%1 is not there: the rule is passed over.</source>
        <translation>%1 ist nicht da: die Regel wird übergangen.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>The message in focus</source>
        <translation>Die gewählte Nachricht</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RulesPanel</name>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Sender, such as EPIC or EPIC/STE</source>
        <translation>Sender, etwa EPIC oder EPIC/STE</translation>
    </message>
    <message>
        <source>MSH-3, or MSH-3/MSH-4; * and ? stand for any letters; empty: any sender</source>
        <translation>MSH-3 oder MSH-3/MSH-4; * und ? stehen für beliebige Zeichen; leer: jeder Sender</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>Type, such as ADT or ADT^A0*</source>
        <translation>Typ, etwa ADT oder ADT^A0*</translation>
    </message>
    <message>
        <source>MSH-9.1, or MSH-9.1^MSH-9.2; * and ? stand for any letters; empty: any type</source>
        <translation>MSH-9.1 oder MSH-9.1^MSH-9.2; * und ? stehen für beliebige Zeichen; leer: jeder Typ</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Spec from a file</source>
        <translation>Spec aus einer Datei</translation>
    </message>
    <message>
        <source>Spec: a name or a file</source>
        <translation>Spezifikation: ein Name oder eine Datei</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Gewählte Regel ändern</translation>
    </message>
    <message>
        <source>Ask the rule earlier</source>
        <translation>Regel früher fragen</translation>
    </message>
    <message>
        <source>Ask the rule later</source>
        <translation>Regel später fragen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Rules for specs</source>
        <translation>Regeln für Spezifikationen</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Keine Regeln</translation>
    </message>
    <message>
        <source>Say above which sender and message type is held against which spec. The first rule that takes a message decides; others are held against the standard.</source>
        <translation>Oben angeben, welcher Sender und Nachrichtentyp gegen welche Spezifikation geprüft wird. Die erste Regel, die auf eine Nachricht passt, entscheidet; andere werden gegen den Standard geprüft.</translation>
    </message>
    <message>
        <source>Choose a spec.</source>
        <translation>Eine Spezifikation wählen.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a spec that came with the program.</source>
        <translation>%1 ist weder eine Datei noch eine mitgelieferte Spezifikation.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Zuerst eine Regel wählen.</translation>
    </message>
    <message>
        <source>Choose a spec for the rule</source>
        <translation>Spezifikation für die Regel wählen</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Spezifikationen (*.yaml *.yml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Hold the source against specs by rules</source>
        <translation>Quelle gegen Spezifikationen nach Regeln prüfen</translation>
    </message>
    <message>
        <source>Add a rule for a spec</source>
        <translation>Regel für eine Spezifikation hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Gewählte Regel entfernen</translation>
    </message>
    <message>
        <source>Ask the chosen rule earlier</source>
        <translation>Gewählte Regel früher fragen</translation>
    </message>
    <message>
        <source>Ask the chosen rule later</source>
        <translation>Gewählte Regel später fragen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunCharts</name>
    <message>
        <source>Messages a second: %1 lately, %2 in the mean</source>
        <translation>Nachrichten je Sekunde: zuletzt %1, im Mittel %2</translation>
    </message>
    <message>
        <source>Messages a second: nothing has ended yet</source>
        <translation>Nachrichten je Sekunde: noch ist nichts zu Ende</translation>
    </message>
    <message>
        <source>Milliseconds to the answer: half within %1, 95 % within %2, 99 % within %3</source>
        <translation>Millisekunden bis zur Antwort: die Hälfte in %1, 95 % in %2, 99 % in %3</translation>
    </message>
    <message>
        <source>Milliseconds to the answer: none has come yet</source>
        <translation>Millisekunden bis zur Antwort: noch kam keine</translation>
    </message>
    <message>
        <source>%1 a second lately, %2 in the mean</source>
        <translation>zuletzt %1 je Sekunde, im Mittel %2</translation>
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
        <translation>nicht aufbewahrt, da das Projekt nur gelesen werden kann</translation>
    </message>
    <message>
        <source>not kept, since it is no source of the project</source>
        <translation>nicht aufbewahrt, da es keine Quelle des Projekts ist</translation>
    </message>
    <message>
        <source>not kept yet: check once more</source>
        <translation>noch nicht aufbewahrt: noch einmal prüfen</translation>
    </message>
    <message>
        <source>kept in the project</source>
        <translation>im Projekt aufbewahrt</translation>
    </message>
    <message>
        <source>the first %1 findings kept in the project, all counted</source>
        <translation>die ersten %1 Befunde im Projekt aufbewahrt, alle gezählt</translation>
    </message>
    <message>
        <source>not kept, since the project could not be written</source>
        <translation>nicht aufbewahrt, da das Projekt nicht geschrieben werden konnte</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunPage</name>
    <message>
        <source>Reading what a check found</source>
        <translation>Befunde einer Prüfung werden gelesen</translation>
    </message>
    <message>
        <source>What checks found in the sources of the project: by this window, and by plumb check --keep.</source>
        <translation>Was Prüfungen in den Quellen des Projekts fanden: aus diesem Fenster und durch plumb check --keep.</translation>
    </message>
    <message>
        <source>The first %1 of %2 findings stand here.</source>
        <translation>Hier stehen die ersten %1 von %2 Befunden.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Checks are kept in a project. Make one, or open one.</source>
        <translation>Prüfungen werden in einem Projekt aufbewahrt. Eines anlegen oder öffnen.</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Noch keine Prüfung</translation>
    </message>
    <message>
        <source>What a check finds in sources of the project is kept here.</source>
        <translation>Was eine Prüfung in Quellen des Projekts findet, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Findings show when all of them are read.</source>
        <translation>Befunde erscheinen, wenn alle gelesen sind.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>All messages agreed with %1.</source>
        <translation>Alle Nachrichten stimmten mit %1 überein.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its findings. Messages stay as they are.</source>
        <translation>%1 wird mit den Befunden aus dem Projekt entfernt. Nachrichten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Kept checks</source>
        <translation>Aufbewahrte Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Which check</source>
        <translation>Welche Prüfung</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Zur Nachricht gehen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Show kept checks and what they found</source>
        <translation>Aufbewahrte Prüfungen und ihre Befunde zeigen</translation>
    </message>
    <message>
        <source>Go to the message of the kept finding</source>
        <translation>Zur Nachricht des aufbewahrten Befunds gehen</translation>
    </message>
    <message>
        <source>Remove the kept check</source>
        <translation>Aufbewahrte Prüfung entfernen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesModel</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps to the spec</source>
        <translation>Hält sich an die Spezifikation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Against the spec</source>
        <translation>Gegen die Spezifikation</translation>
    </message>
    <message>
        <source>A message without a type</source>
        <translation>Nachricht ohne Typ</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesPane</name>
    <message>
        <source>Sample messages, held against the spec</source>
        <translation>Beispielnachrichten, gegen die Spezifikation geprüft</translation>
    </message>
    <message>
        <source>The sample message</source>
        <translation>Die Beispielnachricht</translation>
    </message>
    <message>
        <source>Open as messages</source>
        <translation>Als Nachrichten öffnen</translation>
    </message>
    <message>
        <source>All sample messages of the document in a tab of their own</source>
        <translation>Alle Beispielnachrichten des Dokuments in einem eigenen Tab</translation>
    </message>
    <message>
        <source>No sample messages</source>
        <translation>Keine Beispielnachrichten</translation>
    </message>
    <message>
        <source>The document shows no message.</source>
        <translation>Das Dokument zeigt keine Nachricht.</translation>
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
        <translation>Was gesendet wurde, wird gelesen</translation>
    </message>
    <message>
        <source>Sending was given up, since the project was closed.</source>
        <translation>Das Senden wurde aufgegeben, da das Projekt geschlossen wurde.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SentRunPage</name>
    <message numerus="yes">
        <source>%Ln messages may have been delivered already. Sent again, the receiver may have them twice.</source>
        <translation>
            <numerusform>%Ln Nachricht kann schon zugestellt worden sein. Erneut gesendet, hat der Empfänger sie womöglich zweimal.</numerusform>
            <numerusform>%Ln Nachrichten können schon zugestellt worden sein. Erneut gesendet, hat der Empfänger sie womöglich zweimal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is in production.</source>
        <translation>%1 ist in Produktion.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>In Produktion senden</translation>
    </message>
    <message>
        <source>Reading what was kept</source>
        <translation>Was aufbewahrt ist, wird gelesen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Wird beendet: auf das, was unterwegs ist, wird gewartet</translation>
    </message>
    <message>
        <source>All of it was dealt with</source>
        <translation>Alles ist erledigt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 geparkt</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 können angekommen sein</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>No message is like that</source>
        <translation>Keine Nachricht ist so</translation>
    </message>
    <message>
        <source>Nothing has ended yet</source>
        <translation>Noch ist nichts zu Ende</translation>
    </message>
    <message>
        <source>Choose another outcome, or empty the line.</source>
        <translation>Wählen Sie ein anderes Ergebnis, oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>A message stands here when its first attempt is over.</source>
        <translation>Eine Nachricht steht hier, wenn ihr erster Versuch vorüber ist.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Nachrichten werden gesendet.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop, and close when it has</source>
        <translation>Beenden, und dann schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No further message leaves; those under way are waited for</source>
        <translation>Keine weitere Nachricht geht hinaus; auf die unterwegs wird gewartet</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>At once; what is under way is unknown then</source>
        <translation>Sofort; was unterwegs ist, ist dann unbekannt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Sends only what never left</source>
        <translation>Sendet nur, was nie hinausging</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Gescheiterte erneut versuchen</translation>
    </message>
    <message>
        <source>Sends again what was parked: refused, rejected, answered with an error, or never left</source>
        <translation>Sendet erneut, was geparkt wurde: nicht übertragbar, abgelehnt, mit Fehler beantwortet oder nie hinausgegangen</translation>
    </message>
    <message>
        <source>Send unknown again</source>
        <translation>Unbekannte erneut senden</translation>
    </message>
    <message>
        <source>Sends again what may have been delivered; asks first</source>
        <translation>Sendet erneut, was zugestellt worden sein kann; fragt zuerst</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>Was aus den Nachrichten wurde</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Zur Nachricht gehen</translation>
    </message>
    <message>
        <source>Send it again now</source>
        <translation>Jetzt erneut senden</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Send waiting ones now</source>
        <translation>Wartende jetzt senden</translation>
    </message>
    <message>
        <source>What waits to be sent again does not wait any longer</source>
        <translation>Was auf erneutes Senden wartet, wartet nicht länger</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SettingsPage</name>
    <message>
        <source>No setting is called “%1”. Fewer letters find more.</source>
        <translation>Keine Einstellung heißt „%1“. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ShortcutEditor</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Aktion oder ihre Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <translation>Keine Aktion heißt so</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Eine Aktion wählen</translation>
    </message>
    <message>
        <source>Enter records new keys, Delete removes them, Escape gives up.</source>
        <translation>Enter nimmt neue Tasten auf, Delete entfernt sie, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”; Escape leaves them as they are.</source>
        <translation>Die Tasten für „%1“ drücken; Escape lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>“%1” alone is needed for typing; hold Ctrl or Alt with it.</source>
        <translation>„%1“ allein wird zum Tippen gebraucht; Ctrl oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>„%1“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 now.</source>
        <translation>„%1“ hat jetzt die Tasten %2.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; take it from there?</source>
        <translation>%1 gehört zu „%2“; dort wegnehmen?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Give all actions their default keys again? Changed now: %1.</source>
        <translation>Allen Aktionen wieder ihre Standardtasten geben? Derzeit geändert: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>All actions have their default keys.</source>
        <translation>Alle Aktionen haben ihre Standardtasten.</translation>
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
        <translation>keine</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotsPage</name>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Named states of the project: its sources, edits, marks, notes and documents.</source>
        <translation>Benannte Stände des Projekts: seine Quellen, Änderungen, Markierungen, Notizen und Dokumente.</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What is different in</source>
        <translation>Was anders ist in</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Reading the snapshots</source>
        <translation>Schnappschüsse werden gelesen</translation>
    </message>
    <message>
        <source>the project as it is now</source>
        <translation>Projekt im jetzigen Stand</translation>
    </message>
    <message>
        <source>Comparing snapshots</source>
        <translation>Schnappschüsse werden verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Noch kein Schnappschuss</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Make one before you change much: you can compare with it, and go back to it.</source>
        <translation>Legen Sie einen an, bevor Sie viel ändern: Sie können damit vergleichen und zu ihm zurückkehren.</translation>
    </message>
    <message>
        <source>Snapshots are of a project. Make one, or open one.</source>
        <translation>Schnappschüsse gehören zu einem Projekt. Legen Sie eines an, oder öffnen Sie eines.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Sources, edits, marks, notes and documents are the same.</source>
        <translation>Quellen, Änderungen, Markierungen, Notizen und Dokumente sind gleich.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Wählen Sie einen Schnappschuss.</translation>
    </message>
    <message>
        <source>Sources, edits, marks, notes and documents become what they were in %1, %2. A snapshot of what is there now is made first, so that you can come back. What is open is closed and opened as it was then. The audit trail stays as it is.</source>
        <translation>Quellen, Änderungen, Markierungen, Notizen und Dokumente werden wieder so, wie sie in %1, %2, waren. Zuerst wird ein Schnappschuss vom jetzigen Stand angelegt, damit Sie zurückkehren können. Was offen ist, wird geschlossen und so geöffnet, wie es damals war. Das Prüfprotokoll bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>%1 is removed for good. The project itself stays as it is.</source>
        <translation>%1 wird endgültig entfernt. Das Projekt selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SortRun</name>
    <message>
        <source>Sorting by %1</source>
        <translation>Nach %1 wird sortiert</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecBelow</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What the change does to the findings of the messages in front</source>
        <translation>Was die Änderung an den Befunden der vorderen Nachrichten ändert</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Alle zählen</translation>
    </message>
    <message>
        <source>Count in all messages</source>
        <translation>In allen Nachrichten zählen</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen stoppen</translation>
    </message>
    <message>
        <source>Problems of the spec</source>
        <translation>Probleme der Spezifikation</translation>
    </message>
    <message>
        <source>Findings that the change adds or removes</source>
        <translation>Befunde, die durch die Änderung dazukommen oder wegfallen</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nichts zu sagen</translation>
    </message>
    <message>
        <source>The spec can be used as it is written.</source>
        <translation>Die Spezifikation ist so benutzbar, wie sie dasteht.</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>No effect to show</source>
        <translation>Keine Wirkung zu zeigen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecChoiceLine</name>
    <message>
        <source>Specs of the project</source>
        <translation>Spezifikationen des Projekts</translation>
    </message>
    <message>
        <source>The project holds %1 as another text than the file here has. Messages are held against the project&apos;s.</source>
        <translation>Das Projekt enthält %1 mit einem anderen Text als die Datei hier. Die Nachrichten werden an der Fassung des Projekts gemessen.</translation>
    </message>
    <message>
        <source>Keep the project&apos;s</source>
        <translation>Fassung des Projekts behalten</translation>
    </message>
    <message>
        <source>Use the file</source>
        <translation>Datei verwenden</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Keep the project&apos;s specs</source>
        <translation>Spezifikationen des Projekts behalten</translation>
    </message>
    <message>
        <source>Messages are held against the project&apos;s specs.</source>
        <translation>Die Nachrichten werden an den Spezifikationen des Projekts gemessen.</translation>
    </message>
    <message>
        <source>Use the files of specs in place of the project&apos;s</source>
        <translation>Spezifikationsdateien anstelle der Spezifikationen des Projekts verwenden</translation>
    </message>
    <message>
        <source>Messages are held against the files of specs.</source>
        <translation>Die Nachrichten werden an den Spezifikationsdateien gemessen.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecFile</name>
    <message>
        <source>New spec</source>
        <translation>Neue Spezifikation</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Save it under another name or in another folder.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Speichern Sie unter einem anderen Namen oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What stood there is unchanged.</source>
        <translation>%1 wurde nicht geschrieben: %2. Was dort stand, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecForm</name>
    <message>
        <source>others may be sent</source>
        <translation>andere dürfen gesendet werden</translation>
    </message>
    <message>
        <source>others may not be sent</source>
        <translation>andere dürfen nicht gesendet werden</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>What the spec says of the chosen row</source>
        <translation>Was die Spezifikation über die gewählte Zeile sagt</translation>
    </message>
    <message>
        <source>Choose a message, segment, field or code in the outline to change it here.</source>
        <translation>Wählen Sie in der Gliederung eine Nachricht, ein Segment, ein Feld oder einen Code, um ihn hier zu ändern.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecHead</name>
    <message>
        <source>Based on HL7</source>
        <translation>Beruht auf HL7</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Hold the messages in front against this spec</source>
        <translation>Die vorderen Nachrichten an dieser Spezifikation messen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Version of the standard that the spec is based on</source>
        <translation>Version des Standards, auf der die Spezifikation beruht</translation>
    </message>
    <message>
        <source>or a copy of a starter</source>
        <translation>oder die Kopie einer Vorlage</translation>
    </message>
    <message>
        <source>Spec to begin with</source>
        <translation>Spezifikation, mit der begonnen wird</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecHub</name>
    <message>
        <source>%1 is not YAML. This is a copy of it in YAML, not yet saved.</source>
        <translation>%1 ist kein YAML. Dies ist eine Kopie in YAML, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Looking for the rule</source>
        <translation>Die Regel wird gesucht</translation>
    </message>
    <message>
        <source>This rule stands in no file.</source>
        <translation>Diese Regel steht in keiner Datei.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecNames</name>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>required, may be empty</source>
        <translation>Pflicht, darf leer sein</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>required when its condition holds</source>
        <translation>verlangt, wenn die Bedingung zutrifft</translation>
    </message>
    <message>
        <source>required when its condition holds, else not supported</source>
        <translation>verlangt, wenn die Bedingung zutrifft, sonst nicht unterstützt</translation>
    </message>
    <message>
        <source>required when its condition holds, else may be empty</source>
        <translation>verlangt, wenn die Bedingung zutrifft, sonst darf es leer sein</translation>
    </message>
    <message>
        <source>may be empty when its condition holds, else not supported</source>
        <translation>darf leer sein, wenn die Bedingung zutrifft, sonst nicht unterstützt</translation>
    </message>
    <message>
        <source>may be empty when its condition holds</source>
        <translation>darf leer sein, wenn die Bedingung zutrifft</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>kept for older systems</source>
        <translation>für ältere Systeme beibehalten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>höchstens einmal</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>genau einmal</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig oft</translation>
    </message>
    <message>
        <source>once or more</source>
        <translation>einmal oder öfter</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>all rules of this kind</source>
        <translation>alle Regeln dieser Art</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecOutlineModel</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 came with the program. What you change is saved as a copy.</source>
        <translation>%1 kam mit dem Programm. Was Sie ändern, wird als Kopie gespeichert.</translation>
    </message>
    <message>
        <source>%1 may not be written. What you change is saved as a copy.</source>
        <translation>%1 darf nicht geschrieben werden. Was Sie ändern, wird als Kopie gespeichert.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Save the spec as</source>
        <translation>Spezifikation speichern unter</translation>
    </message>
    <message>
        <source>Specs (*.yaml)</source>
        <translation>Spezifikationen (*.yaml)</translation>
    </message>
    <message>
        <source>%1 came with the program. Save your spec under another name or in another folder.</source>
        <translation>%1 kam mit dem Programm. Speichern Sie Ihre Spezifikation unter einem anderen Namen oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>There are no messages in front. Open some and try again.</source>
        <translation>Es sind keine Nachrichten vorn. Öffnen Sie welche und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save the spec first; messages are held against its file.</source>
        <translation>Speichern Sie zuerst die Spezifikation; Nachrichten werden an ihrer Datei gemessen.</translation>
    </message>
    <message>
        <source>%1 is held against %2 as it is saved.</source>
        <translation>%1 wird an %2 gemessen, wie es gespeichert ist.</translation>
    </message>
    <message>
        <source>%1 is held against %2.</source>
        <translation>%1 wird an %2 gemessen.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>%1 is no longer there. The text is kept; saving writes the file anew.</source>
        <translation>%1 ist nicht mehr da. Der Text bleibt erhalten; Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes that are not saved.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und Sie haben Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Meinen Text behalten</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 Warnung</numerusform>
            <numerusform>%1 Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Text of the spec</source>
        <translation>Text der Spezifikation</translation>
    </message>
    <message>
        <source>Outline of the spec</source>
        <translation>Gliederung der Spezifikation</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>What the spec says stands here once its text can be read.</source>
        <translation>Was die Spezifikation sagt, steht hier, sobald ihr Text lesbar ist.</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now; this is the outline from before.</source>
        <translation>So, wie er jetzt ist, lässt sich der Text nicht lesen; dies ist die Gliederung von vorher.</translation>
    </message>
    <message>
        <source>This is your text of %1, which was not saved. The file was changed since.</source>
        <translation>Das ist Ihr Text von %1, der nicht gespeichert wurde. Die Datei wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Show what the file holds</source>
        <translation>Inhalt der Datei zeigen</translation>
    </message>
    <message>
        <source>This is your text of %1, which was not saved.</source>
        <translation>Das ist Ihr Text von %1, der nicht gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlEdit</name>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>column of %1</source>
        <translation>Spalte von %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlModel</name>
    <message>
        <source>%1 bytes: %2</source>
        <translation>%1 Bytes: %2</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlPage</name>
    <message>
        <source>Save the answer</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the answer</source>
        <translation>Ergebnis wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Ask the project in SQL</source>
        <translation>Projekt mit SQL abfragen</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Run the question in SQL</source>
        <translation>SQL-Abfrage ausführen</translation>
    </message>
    <message>
        <source>Stop the question in SQL</source>
        <translation>SQL-Abfrage anhalten</translation>
    </message>
    <message>
        <source>Save the answer in SQL to a file</source>
        <translation>Ergebnis der SQL-Abfrage in einer Datei speichern</translation>
    </message>
    <message>
        <source>Keep the question in SQL under a name</source>
        <translation>SQL-Abfrage unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Remove the kept question in SQL</source>
        <translation>Behaltene SQL-Abfrage entfernen</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Reading what can be asked</source>
        <translation>Abfragbares wird gelesen</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>Asking the project in SQL</source>
        <translation>Projekt wird mit SQL abgefragt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
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
        <translation>Die ersten %1 Zeilen; es gibt mehr. Speichern Sie das Ergebnis, um alle zu erhalten. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Question in SQL</source>
        <translation>SQL-Abfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>Write a SELECT, or choose an example at the right, and run it with Ctrl+Return.</source>
        <translation>Schreiben Sie ein SELECT oder wählen Sie rechts ein Beispiel, und führen Sie es mit Strg+Eingabe aus.</translation>
    </message>
    <message>
        <source>Examples, saved questions, views and tables</source>
        <translation>Beispiele, gespeicherte Abfragen, Sichten und Tabellen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the question (Ctrl+Return)</source>
        <translation>Abfrage ausführen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Keep this question in the project under a name</source>
        <translation>Diese Abfrage unter einem Namen im Projekt behalten</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Ergebnis speichern…</translation>
    </message>
    <message>
        <source>Save all rows of the answer to a file</source>
        <translation>Alle Zeilen des Ergebnisses in einer Datei speichern</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>There is no question to keep.</source>
        <translation>Es gibt keine Abfrage, die behalten werden könnte.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>Keep this question in the project as</source>
        <translation>Diese Abfrage im Projekt behalten als</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Nothing in the project fits the question.</source>
        <translation>Nichts im Projekt passt zur Frage.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlShelf</name>
    <message>
        <source>Messages of each type</source>
        <translation>Nachrichten je Typ</translation>
    </message>
    <message>
        <source>Values of a field, most frequent first</source>
        <translation>Werte eines Feldes, häufigste zuerst</translation>
    </message>
    <message>
        <source>Every repetition of a field</source>
        <translation>Jede Wiederholung eines Feldes</translation>
    </message>
    <message>
        <source>A field of messages of one type</source>
        <translation>Ein Feld der Nachrichten eines Typs</translation>
    </message>
    <message>
        <source>How often a field is filled, empty or null</source>
        <translation>Wie oft ein Feld gefüllt, leer oder Null ist</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Read, check and explain HL7 v2 traffic. Nothing leaves this machine unless you send it.</source>
        <translation>HL7-v2-Nachrichten lesen, prüfen und erklären. Nichts verlässt diesen Rechner, außer es wird bewusst gesendet.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Paste message</source>
        <translation>Nachricht einfügen</translation>
    </message>
    <message>
        <source>Opens what the clipboard holds (%1)</source>
        <translation>Öffnet den Inhalt der Zwischenablage (%1)</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>Die ersten fünf Minuten</translation>
    </message>
    <message>
        <source>Hide the tour</source>
        <translation>Rundgang verbergen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Made-up traffic of a hospital, with a few faults put in on purpose.</source>
        <translation>Erfundene Nachrichten eines Krankenhauses, mit ein paar absichtlichen Fehlern.</translation>
    </message>
    <message>
        <source>Filter it</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Type this in the line above the messages; only updates of patients stay.</source>
        <translation>Dies in die Zeile über den Nachrichten tippen; nur Aktualisierungen von Patienten bleiben.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Prüfen und exportieren</translation>
    </message>
    <message>
        <source>Hold the messages against the standard, go to a finding, save the report.</source>
        <translation>Die Nachrichten gegen den Standard prüfen, zu einem Befund gehen, den Bericht speichern.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>The sample is not installed beside the program.</source>
        <translation>Das Beispiel ist nicht beim Programm installiert.</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Filter kopieren</translation>
    </message>
    <message>
        <source>The filter is copied; paste it in the line above the messages.</source>
        <translation>Der Filter ist kopiert; in die Zeile über den Nachrichten einfügen.</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Letzte Arbeit</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Files that you open are listed here by their paths, and by nothing else. Drop one above, or open the sample project.</source>
        <translation>Geöffnete Dateien stehen hier mit ihrem Pfad und sonst nichts. Oben eine ablegen oder das Beispielprojekt öffnen.</translation>
    </message>
    <message>
        <source>%1 was not there a moment ago; trying it all the same.</source>
        <translation>%1 war eben nicht da; es wird trotzdem versucht.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Open file  %1</source>
        <translation>Datei öffnen  %1</translation>
    </message>
    <message>
        <source>opens the sample</source>
        <translation>öffnet das Beispiel</translation>
    </message>
    <message>
        <source>goes to the filter line</source>
        <translation>geht zur Filterzeile</translation>
    </message>
    <message>
        <source>checks the messages</source>
        <translation>prüft die Nachrichten</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy a message first, from MSH on.</source>
        <translation>Die Zwischenablage enthält weder Text noch Dateien. Zuerst eine Nachricht kopieren, ab MSH.</translation>
    </message>
    <message>
        <source>Only files and folders of this machine can be opened, or text.</source>
        <translation>Nur Dateien und Ordner dieses Rechners oder Text können geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsFace</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>How much is counted</source>
        <translation>Wie viel gezählt ist</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen stoppen</translation>
    </message>
    <message>
        <source>Count the fields again</source>
        <translation>Felder erneut zählen</translation>
    </message>
    <message>
        <source>Fields are counted once all messages are known.</source>
        <translation>Felder werden gezählt, sobald alle Nachrichten bekannt sind.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>Die Quelle wurde geschlossen</translation>
    </message>
    <message>
        <source>Open it again to count its fields.</source>
        <translation>Erneut öffnen, um ihre Felder zu zählen.</translation>
    </message>
    <message>
        <source>Reading the source</source>
        <translation>Die Quelle wird gelesen</translation>
    </message>
    <message>
        <source>Counting the fields</source>
        <translation>Die Felder werden gezählt</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Das Zählen wurde gestoppt</translation>
    </message>
    <message>
        <source>Count again to see what the fields hold.</source>
        <translation>Erneut zählen, um zu sehen, was die Felder enthalten.</translation>
    </message>
    <message>
        <source>The fields could not be counted</source>
        <translation>Die Felder konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>No messages to count</source>
        <translation>Keine Nachrichten zu zählen</translation>
    </message>
    <message>
        <source>This source holds no HL7 message. Open one that does, or paste messages into it.</source>
        <translation>Diese Quelle enthält keine HL7-Nachricht. Eine andere öffnen oder Nachrichten in sie einfügen.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsModel</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>none frequent</source>
        <translation>keiner häufig</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How many could have it: messages for a segment, segments for a field, filled repetitions of the field for a component</source>
        <translation>Wie viele es haben könnten: Nachrichten bei einem Segment, Segmente bei einem Feld, gefüllte Wiederholungen des Felds bei einer Komponente</translation>
    </message>
    <message>
        <source>Share of those that hold a value</source>
        <translation>Anteil derer, die einen Wert enthalten</translation>
    </message>
    <message>
        <source>There, with nothing between the delimiters</source>
        <translation>Vorhanden, mit nichts zwischen den Trennzeichen</translation>
    </message>
    <message>
        <source>Holds the two quotes &quot;&quot;</source>
        <translation>Enthält die zwei Anführungszeichen &quot;&quot;</translation>
    </message>
    <message>
        <source>Not there at all</source>
        <translation>Gar nicht vorhanden</translation>
    </message>
    <message>
        <source>Length of the filled ones, in bytes</source>
        <translation>Länge der gefüllten, in Bytes</translation>
    </message>
    <message>
        <source>Different values; counted up to 4,096, about that many above</source>
        <translation>Verschiedene Werte; gezählt bis 4.096, darüber geschätzt</translation>
    </message>
    <message>
        <source>Past 4,096 different values only those are counted that were frequent by then</source>
        <translation>Nach 4.096 verschiedenen Werten werden nur die gezählt, die bis dahin häufig waren</translation>
    </message>
    <message>
        <source>Share of the most frequent value among the filled ones</source>
        <translation>Anteil des häufigsten Werts an den gefüllten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsPage</name>
    <message>
        <source>Saving statistics</source>
        <translation>Statistik wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Statistik speichern</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>Show statistics of this source</source>
        <translation>Statistik dieser Quelle zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>Statistik von %1</translation>
    </message>
    <message>
        <source>Save the table of statistics</source>
        <translation>Tabelle der Statistik speichern</translation>
    </message>
    <message>
        <source>Save the table of statistics without values</source>
        <translation>Tabelle der Statistik ohne Werte speichern</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>Kein Feld passt</translation>
    </message>
    <message>
        <source>Clear the find box, or choose all message types.</source>
        <translation>Das Suchfeld leeren oder alle Nachrichtentypen wählen.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Find by path or name</source>
        <translation>Nach Pfad oder Name suchen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Show components, too</source>
        <translation>Auch Komponenten zeigen</translation>
    </message>
    <message>
        <source>Show components</source>
        <translation>Komponenten zeigen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Messages changed since they were counted</source>
        <translation>Nachrichten seit dem Zählen geändert</translation>
    </message>
    <message>
        <source>Count the fields again</source>
        <translation>Felder erneut zählen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Diese Zeilen in eine Datei speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save with most frequent values…</source>
        <translation>Mit häufigsten Werten speichern…</translation>
    </message>
    <message>
        <source>Save without values…</source>
        <translation>Ohne Werte speichern…</translation>
    </message>
    <message>
        <source>All message types, %1</source>
        <translation>Alle Nachrichtentypen, %1</translation>
    </message>
    <message>
        <source>Gathering statistics of %1</source>
        <translation>Statistik von %1 wird erstellt</translation>
    </message>
    <message>
        <source>%1 rows, %2 messages</source>
        <translation>%1 Zeilen, %2 Nachrichten</translation>
    </message>
    <message>
        <source>Values are hidden. Show them to filter by one.</source>
        <translation>Werte sind verborgen. Sie zeigen, um nach einem zu filtern.</translation>
    </message>
    <message>
        <source>No filter can name this place.</source>
        <translation>Kein Filter kann diese Stelle nennen.</translation>
    </message>
    <message>
        <source>Filter messages where %1 is filled</source>
        <translation>Nachrichten filtern: %1 gefüllt</translation>
    </message>
    <message>
        <source>Filter messages where it is empty</source>
        <translation>Nachrichten filtern: leer</translation>
    </message>
    <message>
        <source>Filter messages where it is null</source>
        <translation>Nachrichten filtern: Null</translation>
    </message>
    <message>
        <source>Filter messages where it is absent</source>
        <translation>Nachrichten filtern: fehlt</translation>
    </message>
    <message>
        <source>Filter messages with its most frequent value</source>
        <translation>Nachrichten filtern: häufigster Wert</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>%1 rows, %2 of %3 messages so far</source>
        <translation>%1 Zeilen, bisher %2 von %3 Nachrichten</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatusLine</name>
    <message>
        <source>How the bytes are read as text. Click to read them otherwise.</source>
        <translation>Wie die Bytes als Text gelesen werden. Klicken, um sie anders zu lesen.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>What was assumed about this source</source>
        <translation>Was über diese Quelle angenommen wurde</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assumptions</source>
        <translation>
            <numerusform>%Ln Annahme</numerusform>
            <numerusform>%Ln Annahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept until the window closes: export them</source>
        <translation>
            <numerusform>%Ln bearbeitete Nachricht, nur bis zum Schließen des Fensters behalten: exportieren</numerusform>
            <numerusform>%Ln bearbeitete Nachrichten, nur bis zum Schließen des Fensters behalten: exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Keine Nachricht gewählt</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Nachricht %1 von %2</translation>
    </message>
    <message>
        <source>%1 in MLLP frames</source>
        <translation>%1 in MLLP-Rahmen</translation>
    </message>
    <message>
        <source>%1 in log lines</source>
        <translation>%1 in Logzeilen</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 declared, %2 used</source>
        <translation>%1 angegeben, %2 benutzt</translation>
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
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of running work</source>
        <translation>Liste der laufenden Arbeit öffnen</translation>
    </message>
    <message>
        <source>As each message says</source>
        <translation>Wie jede Nachricht angibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept but not exported</source>
        <translation>
            <numerusform>%Ln bearbeitete Nachricht, behalten, aber nicht exportiert</numerusform>
            <numerusform>%Ln bearbeitete Nachrichten, behalten, aber nicht exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits are not kept over the end of the program. %1</source>
        <translation>Änderungen werden nicht über das Ende des Programms hinaus behalten. %1</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, nur lesend</translation>
    </message>
    <message>
        <source>%1: this project is encrypted.</source>
        <translation>%1: dieses Projekt ist verschlüsselt.</translation>
    </message>
    <message>
        <source>%1: this project is not encrypted.</source>
        <translation>%1: dieses Projekt ist nicht verschlüsselt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, not kept: the project is open for reading only. Export them</source>
        <translation>
            <numerusform>%Ln bearbeitete Nachricht, nicht aufbewahrt: Das Projekt ist nur zum Lesen geöffnet. Exportieren</numerusform>
            <numerusform>%Ln bearbeitete Nachrichten, nicht aufbewahrt: Das Projekt ist nur zum Lesen geöffnet. Exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept in the project</source>
        <translation>
            <numerusform>%Ln bearbeitete Nachricht, im Projekt aufbewahrt</numerusform>
            <numerusform>%Ln bearbeitete Nachrichten, im Projekt aufbewahrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryModel</name>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryPage</name>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Looking through all open feeds</source>
        <translation>Alle offenen Quellen werden durchsucht</translation>
    </message>
    <message>
        <source>Rows appear when the last feed was read, in the order of their times.</source>
        <translation>Zeilen erscheinen, wenn die letzte Quelle gelesen ist, in der Reihenfolge ihrer Zeiten.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>No message bears one of these numbers</source>
        <translation>Keine Nachricht trägt eine dieser Nummern</translation>
    </message>
    <message>
        <source>Open the feeds that may hold them, then press Search again.</source>
        <translation>Die Quellen öffnen, die sie enthalten könnten, dann „Erneut suchen“ drücken.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>Press Search again to see the story.</source>
        <translation>„Erneut suchen“ drücken, um den Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The feeds could not be read to the end</source>
        <translation>Die Quellen konnten nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>If a file changed while it was read, press Search again.</source>
        <translation>Wenn sich eine Datei beim Lesen änderte, „Erneut suchen“ drücken.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>Fälle: %1</translation>
    </message>
    <message>
        <source>orders: %1</source>
        <translation>Aufträge: %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln war nicht lesbar</numerusform>
            <numerusform>%Ln waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds changed since</source>
        <translation>die Quellen sind seither geändert</translation>
    </message>
    <message>
        <source>Followed to: %1</source>
        <translation>Weiterverfolgt zu: %1</translation>
    </message>
    <message>
        <source>Some times name no zone, so all are in the order of their own clocks.</source>
        <translation>Manche Zeiten nennen keine Zone; alle stehen in der Reihenfolge ihrer eigenen Uhren.</translation>
    </message>
    <message>
        <source>%1 was closed; open it again to see this message.</source>
        <translation>%1 wurde geschlossen; erneut öffnen, um diese Nachricht zu sehen.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ThresholdPane</name>
    <message>
        <source>These are the usual thresholds. Move one to see what it changes.</source>
        <translation>Dies sind die üblichen Schwellen. Wer eine verschiebt, sieht, was sich ändert.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>These are the usual thresholds already</source>
        <translation>Dies sind schon die üblichen Schwellen</translation>
    </message>
    <message>
        <source>From where on something is proposed</source>
        <translation>Ab wann etwas vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Against the usual thresholds</source>
        <translation>Gegenüber den üblichen Schwellen</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Zurück zu den üblichen</translation>
    </message>
    <message>
        <source>Back to the usual thresholds</source>
        <translation>Zurück zu den üblichen Schwellen</translation>
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
        <translation>TLS sprechen, 1.2 oder neuer</translation>
    </message>
    <message>
        <source>Choose our certificate</source>
        <translation>Unser Zertifikat wählen</translation>
    </message>
    <message>
        <source>Our certificate (PEM)</source>
        <translation>Unser Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>With its chain</source>
        <translation>Mit seiner Kette</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>Sein privater Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Choose a PKCS#12 file</source>
        <translation>PKCS#12-Datei wählen</translation>
    </message>
    <message>
        <source>Both in one file (PKCS#12)</source>
        <translation>Beides in einer Datei (PKCS#12)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Choose the authorities</source>
        <translation>Zertifizierungsstellen wählen</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TourCard</name>
    <message>
        <source>Type: %1</source>
        <translation>Eingeben: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Schritt %1, erledigt: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficChart</name>
    <message>
        <source>Messages over time</source>
        <translation>Nachrichten über die Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 andere</translation>
    </message>
    <message>
        <source>No message has a date in MSH-7.</source>
        <translation>Keine Nachricht hat ein Datum in MSH-7.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficPane</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>One bar a day</source>
        <translation>Ein Balken je Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>One bar an hour</source>
        <translation>Ein Balken je Stunde</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>One bar a minute</source>
        <translation>Ein Balken je Minute</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>%1 ohne Zeit</translation>
    </message>
    <message>
        <source>%1 with no readable date</source>
        <translation>%1 ohne lesbares Datum</translation>
    </message>
    <message>
        <source>%1 with a time less exact than this</source>
        <translation>%1 mit gröberer Zeit als hier</translation>
    </message>
    <message>
        <source>by MSH-7, on each sender&apos;s own clock</source>
        <translation>nach MSH-7, nach der Uhr des jeweiligen Senders</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::UnfinishedWork</name>
    <message>
        <source>There is no keychain.</source>
        <translation>Es gibt keinen Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ValueActions</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Look at the value</source>
        <translation>Wert ansehen</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Save the value as...</source>
        <translation>Wert speichern unter...</translation>
    </message>
    <message>
        <source>Copy a value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>The value was copied.</source>
        <translation>Der Wert wurde kopiert.</translation>
    </message>
    <message>
        <source>Save the value as</source>
        <translation>Wert speichern unter</translation>
    </message>
    <message>
        <source>Save a value</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ValuePanel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Choose a way of looking at it to begin again.</source>
        <translation>Eine Ansicht wählen, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 werden gelesen...</translation>
    </message>
    <message>
        <source>The rest of the window can be used.</source>
        <translation>Der Rest des Fensters ist benutzbar.</translation>
    </message>
    <message>
        <source>Ways of looking at the value</source>
        <translation>Ansichten des Werts</translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation>Keine Nachricht gewählt</translation>
    </message>
    <message>
        <source>Choose a message in a list; the value at the cursor is shown here.</source>
        <translation>Eine Nachricht in einer Liste wählen; der Wert am Cursor wird hier gezeigt.</translation>
    </message>
    <message>
        <source>No value is chosen</source>
        <translation>Kein Wert gewählt</translation>
    </message>
    <message>
        <source>Choose a field in the tree or in the editor to see what it holds.</source>
        <translation>Ein Feld im Baum oder im Editor wählen, um zu sehen, was es enthält.</translation>
    </message>
    <message>
        <source>Hidden by the privacy mask</source>
        <translation>Durch die Datenschutzmaske verborgen</translation>
    </message>
    <message>
        <source>This value may say who somebody is, or hold what somebody wrote. Switch the mask off to see it.</source>
        <translation>Dieser Wert könnte sagen, wer jemand ist, oder enthalten, was jemand schrieb. Die Maske ausschalten, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>The message ends before this element, or has no such segment.</source>
        <translation>Die Nachricht endet vor diesem Element oder hat kein solches Segment.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Between its delimiters there is nothing.</source>
        <translation>Zwischen seinen Trennzeichen steht nichts.</translation>
    </message>
    <message>
        <source>Null (&quot;&quot;)</source>
        <translation>Null (&quot;&quot;)</translation>
    </message>
    <message>
        <source>Two quotes: the receiver is asked to delete what it has.</source>
        <translation>Zwei Anführungszeichen: Der Empfänger soll löschen, was er hat.</translation>
    </message>
    <message>
        <source>Segment, %1</source>
        <translation>Segment, %1</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 als %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3 (not declared, known by its first bytes)</source>
        <translation>%1, %2 als %3 (nicht angegeben, an den ersten Bytes erkannt)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <translation>HTML-Quelltext</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodiert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Decoded hex</source>
        <translation>Decodiertes Hex</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Als %1 zeigen</translation>
    </message>
    <message>
        <source>Read a value of %1</source>
        <translation>Wert von %1 wird gelesen</translation>
    </message>
    <message>
        <source>The value cannot be shown</source>
        <translation>Der Wert kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>, %1 x %2 pixels</source>
        <translation>, %1 x %2 Pixel</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>The value cannot be shown so</source>
        <translation>Der Wert kann so nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Look at it as hex, or save it.</source>
        <translation>Als Hex ansehen oder speichern.</translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>die ersten %1 gezeigt</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WaiverForm</name>
    <message>
        <source>Waive</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum es akzeptiert wird</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>A waiver needs a reason and somebody who answers for it.</source>
        <translation>Eine Ausnahme braucht einen Grund und jemanden, der dafür einsteht.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WireModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>To the microsecond, in the zone of this machine</source>
        <translation>Auf die Mikrosekunde, in der Zeitzone dieses Rechners</translation>
    </message>
    <message>
        <source>Which connection of the run, from 1</source>
        <translation>Welche Verbindung des Laufs, ab 1</translation>
    </message>
    <message>
        <source>Its place in what was sent, where that is known</source>
        <translation>Ihr Platz in dem, was gesendet wurde, wo er bekannt ist</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WirePanel</name>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Kein Lauf wird gezeigt</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Keine Zeile ist so</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Noch ging nichts über die Leitung</translation>
    </message>
    <message>
        <source>Hidden while names and identifiers are masked.</source>
        <translation>Verborgen, solange Namen und Kennungen verdeckt sind.</translation>
    </message>
    <message>
        <source>Save the wire log as</source>
        <translation>Leitungsprotokoll speichern als</translation>
    </message>
    <message>
        <source>wire log</source>
        <translation>Leitungsprotokoll</translation>
    </message>
    <message>
        <source>A JSON object a line (*.ndjson)</source>
        <translation>Ein JSON-Objekt je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Saving the wire log</source>
        <translation>Leitungsprotokoll wird gespeichert</translation>
    </message>
    <message>
        <source>%1 rows of the wire log stand in %2.</source>
        <translation>%1 Zeilen des Leitungsprotokolls stehen in %2.</translation>
    </message>
    <message>
        <source>Save the wire log</source>
        <translation>Leitungsprotokoll speichern</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Welche Richtung</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>Welche Verbindung</translation>
    </message>
    <message>
        <source>Only this message</source>
        <translation>Nur diese Nachricht</translation>
    </message>
    <message>
        <source>The message that is chosen in the outcomes, or in a row here</source>
        <translation>Die Nachricht, die in den Ergebnissen oder in einer Zeile hier gewählt ist</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keeps the newest row in sight</source>
        <translation>Hält die neueste Zeile in Sicht</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Leitungsprotokoll</translation>
    </message>
    <message>
        <source>The row as text</source>
        <translation>Die Zeile als Text</translation>
    </message>
    <message>
        <source>The row in hexadecimal digits</source>
        <translation>Die Zeile in hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Keine Bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Send messages or start a listener, or choose a run in the Replay panel.</source>
        <translation>Senden Sie Nachrichten, starten Sie einen Empfänger, oder wählen Sie einen Lauf in der Leiste „Replay“.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WorkRestorer</name>
    <message>
        <source>Looking for unfinished work</source>
        <translation>Unfertige Arbeit wird gesucht</translation>
    </message>
    <message>
        <source>%1 is not there now; its edits are kept until it is.</source>
        <translation>%1 ist jetzt nicht da; die Änderungen daran werden behalten, bis es da ist.</translation>
    </message>
    <message>
        <source>%1 cannot be read now; its edits are kept until it can.</source>
        <translation>%1 kann jetzt nicht gelesen werden; die Änderungen daran werden bis dahin behalten.</translation>
    </message>
    <message>
        <source>Restoring edits of %1</source>
        <translation>Änderungen an %1 werden wiederhergestellt</translation>
    </message>
    <message>
        <source>A source was closed before its edits were restored.</source>
        <translation>Eine Quelle wurde geschlossen, bevor ihre Änderungen wiederhergestellt waren.</translation>
    </message>
    <message>
        <source>%1 has changed since: %2 of %3 edited messages are as they were and have their edits again.</source>
        <translation>%1 hat sich seither geändert: %2 von %3 bearbeiteten Nachrichten sind, wie sie waren, und haben ihre Änderungen wieder.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Workspace</name>
    <message>
        <source>Pasted %1</source>
        <translation>Eingefügt %1</translation>
    </message>
</context>
</TS>
