<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>Die Arbeit wurde gestoppt, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>There was not enough memory for {0}. Close other work or open a smaller part.</source>
        <translation>Für {0} war nicht genug Arbeitsspeicher frei. Andere Arbeit beenden oder einen kleineren Teil öffnen.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name and the folder.</source>
        <translation>{0} existiert nicht. Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>{0} may not be read by this account. Ask for read permission or copy the file.</source>
        <translation>{0} darf von diesem Konto nicht gelesen werden. Leserecht anfordern oder die Datei kopieren.</translation>
    </message>
    <message>
        <source>{0} is a folder where a file was expected.</source>
        <translation>{0} ist ein Ordner; erwartet wurde eine Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read at byte {1}: {2}. If it lies on a network share, check that the share is there.</source>
        <translation>{0} ist bei Byte {1} nicht lesbar: {2}. Liegt die Datei auf einer Netzwerkfreigabe, prüfen, ob diese erreichbar ist.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Choose another place or free some space.</source>
        <translation>{0} kann nicht geschrieben werden: {1}. Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>{0} exists already and is left as it is. Choose another name, or say --force to replace it.</source>
        <translation>{0} existiert bereits und bleibt unverändert. Einen anderen Namen wählen oder mit --force ersetzen.</translation>
    </message>
    <message>
        <source>The encryption of this system failed: {0}.</source>
        <translation>Die Verschlüsselung dieses Systems ist fehlgeschlagen: {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: {0}.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verfügbar: {0}.</translation>
    </message>
    <message>
        <source>{0} is no journal of unfinished work, or its beginning is damaged. It is left as it is.</source>
        <translation>{0} ist kein Journal unfertiger Arbeit, oder sein Anfang ist beschädigt. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{0} was sealed with another key than the one in the keychain, so it cannot be read.</source>
        <translation>{0} wurde mit einem anderen Schlüssel als dem im Schlüsselbund versiegelt und ist daher nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} was changed by something else at byte {1}; what stands from there on is not used.</source>
        <translation>{0} wurde bei Byte {1} von anderer Seite verändert; was ab dort steht, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{0} became shorter while it was open: {1} bytes are left of {2}. Open it again to see what it holds now.</source>
        <translation>{0} wurde kürzer, während die Datei geöffnet war: {1} von {2} Bytes sind noch da. Erneut öffnen, um den jetzigen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>{0} was replaced or rewritten while it was open, so message {1} is no longer where it was. Open it again.</source>
        <translation>{0} wurde ersetzt oder neu geschrieben, während die Datei geöffnet war; Nachricht {1} steht nicht mehr an ihrer Stelle. Erneut öffnen.</translation>
    </message>
    <message>
        <source>{0} was rewritten while it was open; what was found in it is no longer there. Open it again.</source>
        <translation>{0} wurde neu geschrieben, während die Datei geöffnet war; was darin gefunden wurde, ist nicht mehr da. Erneut öffnen.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>No HL7 message was found in {0} ({1} bytes read). A message starts with MSH and a delimiter; try --as to name the format.</source>
        <translation>Keine HL7-Nachricht in {0} gefunden ({1} Bytes gelesen). Eine Nachricht beginnt mit MSH und einem Trennzeichen; mit --as lässt sich das Format angeben.</translation>
    </message>
    <message>
        <source>There is no message {0} in {1}; it holds {2}.</source>
        <translation>Nachricht {0} gibt es in {1} nicht; vorhanden: {2}.</translation>
    </message>
    <message>
        <source>{0} looks like an archive but cannot be read: {1}. Unpack it with another tool and open the result.</source>
        <translation>{0} sieht wie ein Archiv aus, ist aber nicht lesbar: {1}. Mit einem anderen Programm entpacken und das Ergebnis öffnen.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} bytes when unpacked. Raise the ceiling with --unpack-limit or unpack it first.</source>
        <translation>{0} enthält entpackt mehr als {1} Bytes. Die Obergrenze mit --unpack-limit anheben oder zuerst entpacken.</translation>
    </message>
    <message>
        <source>{0} is encrypted. Unpack it with its password first.</source>
        <translation>{0} ist verschlüsselt. Zuerst mit dem Passwort entpacken.</translation>
    </message>
    <message>
        <source>{0} holds archives inside archives more than {1} deep. Unpack it first.</source>
        <translation>{0} enthält Archive in Archiven, mehr als {1} Ebenen tief. Zuerst entpacken.</translation>
    </message>
    <message>
        <source>{0} cannot be read as {1}: {2} at byte {3}. Try --as with another format.</source>
        <translation>{0} ist nicht als {1} lesbar: {2} bei Byte {3}. Mit --as ein anderes Format versuchen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a format that can be read; known are {1}.</source>
        <translation>„{0}“ ist kein lesbares Format; bekannt sind {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a form in which engines store a message; known are {1}.</source>
        <translation>„{0}“ ist keine Form, in der Kommunikationsserver eine Nachricht speichern; bekannt sind {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be listed: {1}.</source>
        <translation>Der Inhalt des Ordners {0} kann nicht aufgelistet werden: {1}.</translation>
    </message>
    <message>
        <source>No file in {0} matches {1}.</source>
        <translation>Keine Datei in {0} passt zu {1}.</translation>
    </message>
    <message>
        <source>The messages are framed as {0}.</source>
        <translation>Rahmenformat der Nachrichten: {0}.</translation>
    </message>
    <message>
        <source>Segments end with {0}.</source>
        <translation>Segmente enden mit {0}.</translation>
    </message>
    <message>
        <source>Messages differ in how their segments end: {0}.</source>
        <translation>Die Segmente enden nicht in allen Nachrichten gleich: {0}.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark ({0}), which is kept and not part of any message.</source>
        <translation>Die Datei beginnt mit einer Byte-Order-Mark ({0}); diese bleibt erhalten und gehört zu keiner Nachricht.</translation>
    </message>
    <message>
        <source>The file was read as {0}.</source>
        <translation>Die Datei wurde gelesen als: {0}.</translation>
    </message>
    <message>
        <source>Of each stored message the {0} form is shown; {1} other forms are in the file. Choose with --part.</source>
        <translation>Von jeder gespeicherten Nachricht wird die Form {0} gezeigt; weitere Formen in der Datei: {1}. Wählbar mit --part.</translation>
    </message>
    <message>
        <source>Stored messages that their engine encrypted are left out: {0}. Export them without encryption.</source>
        <translation>Ausgelassen sind gespeicherte Nachrichten, die der Kommunikationsserver verschlüsselt hat: {0}. Sie unverschlüsselt exportieren.</translation>
    </message>
    <message>
        <source>Messages stand in log lines; what precedes MSH on the line is kept as its prefix.</source>
        <translation>Die Nachrichten stehen in Logzeilen; was in der Zeile vor MSH steht, bleibt als Präfix erhalten.</translation>
    </message>
    <message>
        <source>Between and around the messages stand bytes that are not HL7 and are kept as gaps: {0}.</source>
        <translation>Zwischen den Nachrichten und um sie herum stehen Bytes, die kein HL7 sind und als Lücken erhalten bleiben: {0}.</translation>
    </message>
    <message>
        <source>The last segment has no terminator in {0} of the messages.</source>
        <translation>Nachrichten, deren letztem Segment das Abschlusszeichen fehlt: {0}.</translation>
    </message>
    <message>
        <source>Messages that share a frame with the one before: {0}.</source>
        <translation>Nachrichten, die sich einen Rahmen mit der vorigen teilen: {0}.</translation>
    </message>
    <message>
        <source>{0} at byte {1} says {2}, but the count is {3}.</source>
        <translation>{0} bei Byte {1} gibt {2} an, gezählt wurden aber {3}.</translation>
    </message>
    <message>
        <source>The count that {0} at byte {1} gives is not a number.</source>
        <translation>Die Anzahl, die {0} bei Byte {1} angibt, ist keine Zahl.</translation>
    </message>
    <message>
        <source>{0} at byte {1} has no matching {2}.</source>
        <translation>Zu {0} bei Byte {1} fehlt das passende {2}.</translation>
    </message>
    <message>
        <source>{0} at byte {1} closes a batch that was never opened.</source>
        <translation>{0} bei Byte {1} schließt einen Batch, der nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>The message does not start with MSH; the delimiters |^~\&amp; are assumed.</source>
        <translation>Die Nachricht beginnt nicht mit MSH; als Trennzeichen werden |^~\&amp; angenommen.</translation>
    </message>
    <message>
        <source>MSH ends after field {0}; what is missing is taken as absent.</source>
        <translation>MSH endet nach Feld {0}; was danach käme, gilt als fehlend.</translation>
    </message>
    <message>
        <source>MSH-2 is too short ({0} of 4 characters); for the rest the usual ones are assumed.</source>
        <translation>MSH-2 ist zu kurz ({0} von 4 Zeichen); für den Rest werden die üblichen angenommen.</translation>
    </message>
    <message>
        <source>MSH-2 has {0} characters; the fifth is taken as the truncation character, further ones are kept and not used.</source>
        <translation>MSH-2 hat {0} Zeichen; das fünfte gilt als Kürzungszeichen, weitere bleiben erhalten und werden nicht benutzt.</translation>
    </message>
    <message>
        <source>MSH-1 and MSH-2 use the same character twice; the first meaning wins.</source>
        <translation>MSH-1 und MSH-2 benutzen dasselbe Zeichen zweimal; es gilt die erste Bedeutung.</translation>
    </message>
    <message>
        <source>The message uses its own delimiters: {0}.</source>
        <translation>Die Nachricht benutzt eigene Trennzeichen: {0}.</translation>
    </message>
    <message>
        <source>MSH-12 holds no version; {0} is assumed.</source>
        <translation>MSH-12 enthält keine Version; angenommen wird {0}.</translation>
    </message>
    <message>
        <source>MSH-12 holds more than a version; {0} is used.</source>
        <translation>MSH-12 enthält außer der Version noch anderes; benutzt wird {0}.</translation>
    </message>
    <message>
        <source>MSH-12 names a version that is not one of 2.1 to 2.8.2; {0} is used.</source>
        <translation>MSH-12 nennt eine Version, die keine von 2.1 bis 2.8.2 ist; benutzt wird {0}.</translation>
    </message>
    <message>
        <source>Line {0} does not start with a segment id of three capitals or digits.</source>
        <translation>Zeile {0} beginnt nicht mit einer Segment-ID aus drei Großbuchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Segment {0} holds line breaks; they are kept as part of the field.</source>
        <translation>Segment {0} enthält Zeilenumbrüche; sie bleiben als Teil des Felds erhalten.</translation>
    </message>
    <message>
        <source>The message holds blank lines; they are kept and are no segments.</source>
        <translation>Die Nachricht enthält Leerzeilen; sie bleiben erhalten und sind keine Segmente.</translation>
    </message>
    <message>
        <source>The message holds NUL bytes.</source>
        <translation>Die Nachricht enthält NUL-Bytes.</translation>
    </message>
    <message>
        <source>Segments of this message end in different ways.</source>
        <translation>Die Segmente dieser Nachricht enden unterschiedlich.</translation>
    </message>
    <message>
        <source>Segment {0} has more {1} than can be addressed ({2}); the rest is one remainder.</source>
        <translation>Segment {0} hat mehr {1}, als adressierbar sind ({2}); der Rest bleibt ungeteilt.</translation>
    </message>
    <message>
        <source>An escape sequence is opened and not closed; it is left as it is.</source>
        <translation>Eine Escape-Sequenz ist geöffnet und nicht geschlossen; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>An escape sequence is not one of the standard; it is left as it is.</source>
        <translation>Eine Escape-Sequenz gehört nicht zum Standard; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The text was escaped twice; it is shown as sent.</source>
        <translation>Der Text wurde zweimal mit Escapes versehen; er wird so gezeigt, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>A hexadecimal escape has an odd number of digits; it is left as it is.</source>
        <translation>Ein hexadezimales Escape hat eine ungerade Zahl von Stellen; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A hexadecimal escape writes each character as two bytes; it is shown as the characters meant.</source>
        <translation>Ein hexadezimales Escape schreibt jedes Zeichen als zwei Bytes; gezeigt werden die gemeinten Zeichen.</translation>
    </message>
    <message>
        <source>A local escape (\Z...\) means something to its sender only; it is left as it is.</source>
        <translation>Ein lokales Escape (\Z...\) hat nur für seinen Sender eine Bedeutung; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>An escape switches to a character set that is not known here; it is left as it is.</source>
        <translation>Ein Escape schaltet auf einen Zeichensatz um, der hier nicht bekannt ist; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A sub-component separator stands in what looks like a web address or mark-up; it was probably meant as text.</source>
        <translation>Ein Subkomponenten-Trennzeichen steht in etwas, das wie eine Webadresse oder Markup aussieht; gemeint war es wohl als Text.</translation>
    </message>
    <message>
        <source>MSH-18 names a character set that is not known; {0} is used.</source>
        <translation>MSH-18 nennt einen Zeichensatz, der nicht bekannt ist; benutzt wird {0}.</translation>
    </message>
    <message>
        <source>MSH-18 is empty; {0} was detected.</source>
        <translation>MSH-18 ist leer; erkannt wurde {0}.</translation>
    </message>
    <message>
        <source>MSH-18 says {0}, but the bytes are {1}, which is used.</source>
        <translation>MSH-18 gibt {0} an, die Bytes sind aber {1}; dies wird benutzt.</translation>
    </message>
    <message>
        <source>Bytes that are not valid in {1}: {0}. They are shown as U+FFFD and kept.</source>
        <translation>In {1} ungültige Bytes: {0}. Sie erscheinen als U+FFFD und bleiben erhalten.</translation>
    </message>
    <message>
        <source>The message is read as {0}, as asked; its bytes look like {1}.</source>
        <translation>Die Nachricht wird wie gewünscht als {0} gelesen; ihre Bytes sehen nach {1} aus.</translation>
    </message>
    <message>
        <source>Bytes that look like delimiters but are parts of characters in {1}: {0}. Fields are cut at them all the same.</source>
        <translation>Bytes, die wie Trennzeichen aussehen, in {1} aber Teil eines Zeichens sind: {0}. Felder werden trotzdem an ihnen getrennt.</translation>
    </message>
    <message>
        <source>The message ends with a DSC continuation pointer: the rest is in another message.</source>
        <translation>Die Nachricht endet mit einem DSC-Fortsetzungszeiger: Der Rest steht in einer anderen Nachricht.</translation>
    </message>
    <message>
        <source>An ADD segment continues the segment before it.</source>
        <translation>Ein ADD-Segment setzt das Segment davor fort.</translation>
    </message>
    <message>
        <source>The path is empty. Write a segment and a field, such as PID-3.1.</source>
        <translation>Der Pfad ist leer. Ein Segment und ein Feld eingeben, etwa PID-3.1.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; cannot be read at column {1}: {2}.</source>
        <translation>Der Pfad „{0}“ ist in Spalte {1} nicht lesbar: {2}.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; goes deeper than a sub-component.</source>
        <translation>Der Pfad „{0}“ geht tiefer als eine Subkomponente.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; has a number past what a message can address ({1}).</source>
        <translation>Der Pfad „{0}“ enthält eine Zahl jenseits dessen, was eine Nachricht adressieren kann ({1}).</translation>
    </message>
    <message>
        <source>{0} is not in the message, and cannot be made: {1}.</source>
        <translation>{0} gibt es in der Nachricht nicht und lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <source>{0} names {1} places; name one with [n].</source>
        <translation>{0} bezeichnet {1} Stellen; mit [n] eine davon angeben.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar is not understood. Write a segment such as PID 1..1, or group PATIENT 0..1, choice 1..1, any 0..*.</source>
        <translation>Zeile {0} der Grammatik ist nicht verständlich. Ein Segment wie PID 1..1 schreiben oder group PATIENT 0..1, choice 1..1, any 0..*.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar does not end with how often: write the least and the most, such as 0..1 or 1..*.</source>
        <translation>Am Ende von Zeile {0} der Grammatik fehlt, wie oft: Minimum und Maximum schreiben, etwa 0..1 oder 1..*.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar is indented by {1}. Indent by two spaces a level, and at most one level below the group or choice above it.</source>
        <translation>Zeile {0} der Grammatik ist um {1} eingerückt. Je Ebene um zwei Leerzeichen einrücken, höchstens eine Ebene tiefer als die Gruppe oder Auswahl darüber.</translation>
    </message>
    <message>
        <source>At line {0} the grammar has more than {1} lines or {2} levels. Divide it into several structures.</source>
        <translation>In Zeile {0} hat die Grammatik mehr als {1} Zeilen oder {2} Ebenen. Auf mehrere Strukturen aufteilen.</translation>
    </message>
    <message>
        <source>The text holds {0} structures where one was expected. A structure begins with its name at the start of a line.</source>
        <translation>Der Text enthält {0} Strukturen; erwartet wurde eine. Eine Struktur beginnt mit ihrem Namen am Zeilenanfang.</translation>
    </message>
    <message>
        <source>The edit touches bytes {0} to {1}, but the message has {2}.</source>
        <translation>Die Bearbeitung betrifft die Bytes {0} bis {1}, die Nachricht hat aber {2}.</translation>
    </message>
    <message>
        <source>The edit was made for revision {0}, the message is at {1}.</source>
        <translation>Die Bearbeitung wurde für Revision {0} gemacht, die Nachricht steht bei {1}.</translation>
    </message>
    <message>
        <source>The text has characters that {0} cannot hold; nothing was changed.</source>
        <translation>Der Text enthält Zeichen, die es in {0} nicht gibt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>At byte {0} the message does not hold what the edit takes out. Make the edit again for the message as it is now.</source>
        <translation>Bei Byte {0} enthält die Nachricht nicht, was die Bearbeitung herausnimmt. Die Bearbeitung an der jetzigen Nachricht wiederholen.</translation>
    </message>
    <message>
        <source>The edit would make the message larger than {0} bytes; nothing was changed.</source>
        <translation>Die Bearbeitung würde die Nachricht größer als {0} Bytes machen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} says how the message is written, so it is not set, removed or moved like a value. To write the message with other delimiters, change its delimiters.</source>
        <translation>{0} legt fest, wie die Nachricht geschrieben ist, und wird daher nicht wie ein Wert gesetzt, entfernt oder verschoben. Um die Nachricht mit anderen Trennzeichen zu schreiben, ihre Trennzeichen ändern.</translation>
    </message>
    <message>
        <source>{0} cannot be made absent while other elements stand after it. Make it empty instead.</source>
        <translation>{0} kann nicht wegfallen, solange andere Elemente dahinter stehen. Stattdessen leeren.</translation>
    </message>
    <message>
        <source>{0} cannot be made: the message has no {1} separator of its own. Change its delimiters first.</source>
        <translation>{0} kann nicht angelegt werden: Die Nachricht hat dafür kein eigenes Trennzeichen ({1}). Zuerst ihre Trennzeichen ändern.</translation>
    </message>
    <message>
        <source>The text for {0} holds a delimiter, and the message has no escape character to write it with. Change its delimiters first.</source>
        <translation>Der Text für {0} enthält ein Trennzeichen, und die Nachricht hat kein Escape-Zeichen, um es zu schreiben. Zuerst ihre Trennzeichen ändern.</translation>
    </message>
    <message>
        <source>The text for {0} would end the segment inside itself; nothing was changed. Leave out the line end, or let it be escaped.</source>
        <translation>Der Text für {0} würde das Segment mittendrin beenden; nichts wurde geändert. Das Zeilenende weglassen oder als Escape schreiben lassen.</translation>
    </message>
    <message>
        <source>The text is not one segment of this message: it needs an id, then the field separator, and no line end.</source>
        <translation>Der Text ist kein einzelnes Segment dieser Nachricht: Nötig sind eine ID und danach das Feldtrennzeichen, aber kein Zeilenende.</translation>
    </message>
    <message>
        <source>The delimiters must differ from one another, and none may be a letter, a digit, a space or a line end.</source>
        <translation>Die Trennzeichen müssen sich voneinander unterscheiden, und keines darf ein Buchstabe, eine Ziffer, ein Leerzeichen oder ein Zeilenende sein.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no version of HL7 that is known; known are {1}.</source>
        <translation>„{0}“ ist keine bekannte Version von HL7; bekannt sind {1}.</translation>
    </message>
    <message>
        <source>{0} has no structure for {1}. Check the message code and the event.</source>
        <translation>{0} hat keine Struktur für {1}. Nachrichtencode und Ereignis prüfen.</translation>
    </message>
    <message>
        <source>Message {0} was changed after this was worked out; nothing was changed. Look at the preview again.</source>
        <translation>Nachricht {0} wurde geändert, nachdem dies berechnet war; nichts wurde geändert. Die Vorschau noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The template cannot be read at column {0}: {1}.</source>
        <translation>Die Vorlage ist bei Spalte {0} nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: {0}.</source>
        <translation>Der reguläre Ausdruck ist nicht verwendbar: {0}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a span of time. Write a sign and numbers with y, mo, w, d, h, m or s, such as +1d or -2h30m.</source>
        <translation>„{0}“ ist keine Zeitspanne. Ein Vorzeichen und Zahlen mit y, mo, w, d, h, m oder s schreiben, etwa +1d oder -2h30m.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a counter. Write where it starts, and if wanted a step and how many digits, such as 1000 or 1:1:6.</source>
        <translation>„{0}“ ist kein Zähler. Den Anfang schreiben und, wenn gewünscht, Schritt und Stellenzahl, etwa 1000 oder 1:1:6.</translation>
    </message>
    <message>
        <source>{0} does not hold a date or time of HL7, so it cannot be shifted.</source>
        <translation>{0} enthält kein Datum und keine Zeit von HL7 und lässt sich daher nicht verschieben.</translation>
    </message>
    <message>
        <source>The time in {0} is not written finely enough to be shifted by this span; use whole days, months or years.</source>
        <translation>Die Zeit in {0} ist für diese Spanne nicht genau genug geschrieben; ganze Tage, Monate oder Jahre verwenden.</translation>
    </message>
    <message>
        <source>The time in {0} would leave the years 1 to 9999.</source>
        <translation>Die Zeit in {0} läge außerhalb der Jahre 1 bis 9999.</translation>
    </message>
    <message>
        <source>{0} holds separators that would divide {1}. Copy to a place of the same level, or from one component.</source>
        <translation>{0} enthält Trennzeichen, die {1} teilen würden. In eine Stelle derselben Ebene oder aus einer einzelnen Komponente kopieren.</translation>
    </message>
    <message>
        <source>{0} is not in the message, so there is nothing to copy.</source>
        <translation>{0} fehlt in der Nachricht, es gibt also nichts zu kopieren.</translation>
    </message>
    <message>
        <source>{0} holds bytes that are not valid in {1}, so text in it is not replaced. Choose the character set it is in.</source>
        <translation>{0} enthält Bytes, die in {1} ungültig sind, daher wird Text darin nicht ersetzt. Den richtigen Zeichensatz wählen.</translation>
    </message>
    <message>
        <source>{0} is a whole segment. Name a field in it, such as {0}-1.</source>
        <translation>{0} ist ein ganzes Segment. Ein Feld darin nennen, etwa {0}-1.</translation>
    </message>
    <message>
        <source>The filter cannot be read at column {0}: {1}.</source>
        <translation>Der Filter ist in Spalte {0} nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The regular expression at column {0} cannot be used: {1}.</source>
        <translation>Der reguläre Ausdruck in Spalte {0} ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>Column {0}: &apos;{1}&apos; is not a number or an HL7 time, so it cannot be compared with {2}.</source>
        <translation>Spalte {0}: „{1}“ ist weder eine Zahl noch eine HL7-Zeit und lässt sich daher nicht mit {2} vergleichen.</translation>
    </message>
    <message>
        <source>The filter is nested more than {0} deep at column {1}. Use fewer brackets.</source>
        <translation>Der Filter ist in Spalte {1} mehr als {0} Ebenen tief verschachtelt. Weniger Klammern benutzen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a format of reports; known are {1}.</source>
        <translation>„{0}“ ist kein Format für Berichte; bekannt sind {1}.</translation>
    </message>
    <message>
        <source>The report has no table named &apos;{0}&apos;; it has {1}. Name one of these.</source>
        <translation>Der Bericht hat keine Tabelle namens „{0}“; vorhanden: {1}. Eine davon nennen.</translation>
    </message>
    <message>
        <source>The report has no table, so there is nothing to write as CSV. Choose another format.</source>
        <translation>Der Bericht hat keine Tabelle; als CSV gibt es daher nichts zu schreiben. Ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>The workbook could not be written in the folder {0}: {1}. Check that it is writable and has space left.</source>
        <translation>Die Arbeitsmappe konnte nicht in den Ordner {0} geschrieben werden: {1}. Prüfen, ob er beschreibbar ist und noch Platz hat.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: this is not well-formed XML: {3}. Open it in an XML editor and mend it there, or export it again.</source>
        <translation>{0}, Zeile {1}, Spalte {2}: Das ist kein wohlgeformtes XML: {3}. In einem XML-Editor öffnen und dort berichtigen oder erneut exportieren.</translation>
    </message>
    <message>
        <source>{0}, line {1}: elements stand inside each other more than {2} deep, which no spec needs. Export it again.</source>
        <translation>{0}, Zeile {1}: Elemente liegen mehr als {2} Ebenen tief ineinander, was keine Spezifikation braucht. Erneut exportieren.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}. Split it, or leave out what is not needed.</source>
        <translation>{0} hat mehr als {1} {2}. Aufteilen oder weglassen, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>{0} starts with the element {1}, where {2} was expected. Name the file or folder of a spec.</source>
        <translation>{0} beginnt mit dem Element {1}; erwartet wurde {2}. Datei oder Ordner einer Spezifikation angeben.</translation>
    </message>
    <message>
        <source>{0} holds no XML file of a NIST/IGAMT export. It should hold Profile.xml, and beside it Constraints.xml and ValueSets.xml.</source>
        <translation>{0} enthält keine XML-Datei eines NIST/IGAMT-Exports. Erwartet werden Profile.xml und daneben Constraints.xml und ValueSets.xml.</translation>
    </message>
    <message>
        <source>{0} holds {1}, but no Profile.xml (root element ConformanceProfile) to which it belongs. Put the profile of the same export beside it.</source>
        <translation>{0} enthält {1}, aber kein Profile.xml (Wurzelelement ConformanceProfile), zu dem es gehört. Das Profil desselben Exports danebenlegen.</translation>
    </message>
    <message>
        <source>{0} and {1} both start with {2}. Leave one of them in the folder.</source>
        <translation>{0} und {1} beginnen beide mit {2}. Nur eine der Dateien im Ordner lassen.</translation>
    </message>
    <message>
        <source>{0} describes no message: it has no {1} element.</source>
        <translation>{0} beschreibt keine Nachricht: Es fehlt ein Element {1}.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; what would stand there is no part of the spec.</source>
        <translation>In {0} fehlt: {1}; was dort stünde, ist nicht Teil der Spezifikation.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not known here and was left out (times: {3}).</source>
        <translation>{0}, Zeile {1}: {2} ist hier nicht bekannt und wurde ausgelassen (Anzahl: {3}).</translation>
    </message>
    <message>
        <source>{0}, line {1}: the path {2} leads to nothing in {3}; what is said of it was left out.</source>
        <translation>{0}, Zeile {1}: Der Pfad {2} führt in {3} ins Leere; was darüber gesagt ist, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the path {2} leads to a second {3} of the same level, which a path by names cannot tell from the first.</source>
        <translation>{0}, Zeile {1}: Der Pfad {2} führt zu einem zweiten {3} derselben Ebene, das ein Pfad aus Namen nicht vom ersten unterscheiden kann.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} names one occurrence; what is said of it now holds for all.</source>
        <translation>{0}, Zeile {1}: {2} bezeichnet ein einzelnes Vorkommen; was darüber gesagt ist, gilt nun für alle.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} {3} is defined nowhere in the profile; what is said of it was left out.</source>
        <translation>{0}, Zeile {1}: {2} {3} ist im Profil nirgends definiert; was darüber gesagt ist, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a value that {3} can have; it was left out.</source>
        <translation>{0}, Zeile {1}: {2} ist kein möglicher Wert für {3} und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the usage {2} is read as {3}.</source>
        <translation>{0}, Zeile {1}: Die Verwendung {2} wird als {3} gelesen.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} cannot be said as an expression; the rule is kept as one that is never decided.</source>
        <translation>{0}, Zeile {1}: {2} lässt sich nicht als Ausdruck schreiben; die Regel bleibt erhalten, wird aber nie entschieden.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the regular expression cannot be used here: {2}. The rule is kept; write the expression anew.</source>
        <translation>{0}, Zeile {1}: Der reguläre Ausdruck ist hier nicht benutzbar: {2}. Die Regel bleibt erhalten; den Ausdruck neu schreiben.</translation>
    </message>
    <message>
        <source>{0}: this form has no place for {1}, so that is left out; places: {2}.</source>
        <translation>{0}: Diese Form hat keinen Platz für {1}, das daher entfällt; Stellen: {2}.</translation>
    </message>
    <message>
        <source>{0}: the rule &apos;{1}&apos; cannot be said in this form and was not written.</source>
        <translation>{0}: Die Regel „{1}“ lässt sich in dieser Form nicht ausdrücken und wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Message {0} has no structure of its own in the spec and was not written. Merge the spec with what it extends first.</source>
        <translation>Die Nachricht {0} hat in der Spezifikation keine eigene Struktur und wurde nicht geschrieben. Die Spezifikation zuerst mit dem zusammenführen, was sie erweitert.</translation>
    </message>
    <message>
        <source>{0} {1} is used but not defined in the spec; it was written without content.</source>
        <translation>{0} {1} wird benutzt, ist aber in der Spezifikation nicht definiert; ohne Inhalt geschrieben.</translation>
    </message>
    <message>
        <source>{0} is required and holds nothing.</source>
        <translation>{0} ist Pflicht, enthält aber nichts.</translation>
    </message>
    <message>
        <source>The required segment {0} is missing here.</source>
        <translation>Das Pflichtsegment {0} fehlt hier.</translation>
    </message>
    <message>
        <source>The required group {0} is missing here.</source>
        <translation>Die Pflichtgruppe {0} fehlt hier.</translation>
    </message>
    <message>
        <source>{0} is required and holds &quot;&quot;, which asks the receiver to delete what it has. If deleting is meant, accept it; else send the value.</source>
        <translation>{0} ist Pflicht und enthält &quot;&quot;, womit der Empfänger löschen soll, was er hat. Ist Löschen gemeint, dies akzeptieren; sonst den Wert senden.</translation>
    </message>
    <message>
        <source>{0} is to be sent when it is known, and holds nothing.</source>
        <translation>{0} ist zu senden, wenn bekannt, enthält aber nichts.</translation>
    </message>
    <message>
        <source>{0} must not be sent and holds a value.</source>
        <translation>{0} darf nicht gesendet werden, enthält aber einen Wert.</translation>
    </message>
    <message>
        <source>{0} was withdrawn from the standard and holds a value.</source>
        <translation>{0} wurde aus dem Standard zurückgezogen, enthält aber einen Wert.</translation>
    </message>
    <message>
        <source>{0} is kept for older systems only and holds a value.</source>
        <translation>{0} gibt es nur noch für ältere Systeme, enthält aber einen Wert.</translation>
    </message>
    <message>
        <source>{1} must not be sent here.</source>
        <translation>{1} darf hier nicht gesendet werden.</translation>
    </message>
    <message>
        <source>This interface does not take messages of {1}.</source>
        <translation>Diese Schnittstelle nimmt keine Nachrichten {1} an.</translation>
    </message>
    <message>
        <source>{0} has {2} repetitions with a value; at least {3} are asked for.</source>
        <translation>Wiederholungen von {0} mit Wert: {2}; verlangt: mindestens {3}.</translation>
    </message>
    <message>
        <source>{0} is one repetition too many: {2} hold a value, at most {3} may.</source>
        <translation>{0} ist eine Wiederholung zu viel: mit Wert {2}, erlaubt höchstens {3}.</translation>
    </message>
    <message>
        <source>{0} is one repetition too many: {2} hold a value, this version has {3}. Receivers of this version read the first; later versions may let it repeat.</source>
        <translation>{0} ist eine Wiederholung zu viel: mit Wert {2}, in dieser Version vorgesehen {3}. Empfänger dieser Version lesen die erste; spätere Versionen lassen Wiederholungen vielleicht zu.</translation>
    </message>
    <message>
        <source>{0} holds &quot;&quot; beside other repetitions; a deletion stands alone.</source>
        <translation>{0} enthält &quot;&quot; neben anderen Wiederholungen; eine Löschung steht allein.</translation>
    </message>
    <message>
        <source>{0} occurs {2} times here; at least {3} are asked for.</source>
        <translation>{0} kommt hier {2}-mal vor; verlangt: mindestens {3}.</translation>
    </message>
    <message>
        <source>{0} occurs {2} times here; at most {3} may.</source>
        <translation>{0} kommt hier {2}-mal vor; erlaubt: höchstens {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; at most {3} may be sent.</source>
        <translation>{0} hat {2} Zeichen; erlaubt sind höchstens {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; at least {3} are asked for.</source>
        <translation>{0} hat {2} Zeichen; verlangt sind mindestens {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; the standard gives {3}, which a site may agree to change.</source>
        <translation>{0} hat {2} Zeichen; der Standard sieht {3} vor, was vor Ort anders vereinbart werden darf.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; a receiver need keep {3} only, so the rest may be cut off downstream.</source>
        <translation>{0} hat {2} Zeichen; ein Empfänger muss nur {3} behalten, der Rest kann also nachgelagert abgeschnitten werden.</translation>
    </message>
    <message>
        <source>{0} has {2} characters and must not be cut; a receiver need keep {3} only, so make sure that yours keeps all.</source>
        <translation>{0} hat {2} Zeichen und darf nicht gekürzt werden; ein Empfänger muss nur {3} behalten, daher sicherstellen, dass der eigene alle behält.</translation>
    </message>
    <message>
        <source>{0} ends in the truncation character, but must never be cut.</source>
        <translation>{0} endet mit dem Kürzungszeichen, darf aber nie gekürzt werden.</translation>
    </message>
    <message>
        <source>{0} is not of its type, which is written {1}.</source>
        <translation>{0} entspricht nicht seinem Typ; dessen Schreibweise ist {1}.</translation>
    </message>
    <message>
        <source>{0} is divided by a component or sub-component separator, but its type has no parts. If the separator is text, escape it.</source>
        <translation>{0} ist durch ein Komponenten- oder Subkomponenten-Trennzeichen geteilt, der Typ hat aber keine Teile. Ist das Trennzeichen als Text gemeint, es als Escape schreiben.</translation>
    </message>
    <message>
        <source>{0} is divided, but has no parts in this version. Receivers of this version read the first; if the separator is text, escape it.</source>
        <translation>{0} ist geteilt, hat aber in dieser Version keine Teile. Empfänger dieser Version lesen den ersten Teil; ist das Trennzeichen als Text gemeint, es als Escape schreiben.</translation>
    </message>
    <message>
        <source>{0} is not written as {1}.</source>
        <translation>{0} ist nicht im Format {1} geschrieben.</translation>
    </message>
    <message>
        <source>{0} does not match {1}.</source>
        <translation>{0} passt nicht zu {1}.</translation>
    </message>
    <message>
        <source>{0} holds a code that is not in {1}.</source>
        <translation>{0} enthält einen Code, der nicht in {1} steht.</translation>
    </message>
    <message>
        <source>{0} holds a code that is not in {1}. The set is open: if both sides know the code, add it to the spec.</source>
        <translation>{0} enthält einen Code, der nicht in {1} steht. Die Werteliste ist offen: Wenn beide Seiten den Code kennen, ihn in die Spezifikation aufnehmen.</translation>
    </message>
    <message>
        <source>{0} holds a code that table {1} of this version does not have.</source>
        <translation>{0} enthält einen Code, den Tabelle {1} dieser Version nicht hat.</translation>
    </message>
    <message>
        <source>{0} holds a code that {1} excludes.</source>
        <translation>{0} enthält einen Code, den {1} ausschließt.</translation>
    </message>
    <message>
        <source>{0} holds a code that {1} permits but does not ask for.</source>
        <translation>{0} enthält einen Code, den {1} zulässt, aber nicht verlangt.</translation>
    </message>
    <message>
        <source>{0} must hold the code {1}.</source>
        <translation>{0} muss den Code {1} enthalten.</translation>
    </message>
    <message>
        <source>{0} must hold {1}.</source>
        <translation>{0} muss {1} enthalten.</translation>
    </message>
    <message>
        <source>The spec has no message {1}; nothing of it was checked. Add the message to the spec, or leave it out of the check.</source>
        <translation>Die Spezifikation hat keine Nachricht {1}; nichts davon wurde geprüft. Die Nachricht in die Spezifikation aufnehmen oder von der Prüfung ausnehmen.</translation>
    </message>
    <message>
        <source>The structure has no segment {1}; it was not looked into.</source>
        <translation>Die Struktur hat kein Segment {1}; sein Inhalt wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>{0} holds a value, but {1} ends at number {3}.</source>
        <translation>{0} enthält einen Wert, {1} endet aber bei Nummer {3}.</translation>
    </message>
    <message>
        <source>{1} does not stand where the structure has it.</source>
        <translation>{1} steht nicht dort, wo die Struktur es vorsieht.</translation>
    </message>
    <message>
        <source>{0} is required here by its condition and holds nothing.</source>
        <translation>{0} ist hier laut Bedingung Pflicht, enthält aber nichts.</translation>
    </message>
    <message>
        <source>{0} must not be sent here by its condition.</source>
        <translation>{0} darf hier laut Bedingung nicht gesendet werden.</translation>
    </message>
    <message>
        <source>{0} breaks the statement: {1}</source>
        <translation>{0} verletzt die Aussage: {1}</translation>
    </message>
    <message>
        <source>{0} keeps the statement: {1}</source>
        <translation>{0} erfüllt die Aussage: {1}</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are as &apos;{1}&apos; says; at least {3} are asked for.</source>
        <translation>{0}: Vorkommen, die „{1}“ entsprechen: {2}; verlangt: mindestens {3}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are as &apos;{1}&apos; says; at most {3} may be.</source>
        <translation>{0}: Vorkommen, die „{1}“ entsprechen: {2}; erlaubt: höchstens {3}.</translation>
    </message>
    <message>
        <source>{0} is as none of the patterns of {1} says.</source>
        <translation>{0} entspricht keinem der Muster von {1}.</translation>
    </message>
    <message>
        <source>{0} must agree with {1}, as the co-constraint for this row says.</source>
        <translation>{0} muss laut Co-Constraint dieser Zeile mit {1} übereinstimmen.</translation>
    </message>
    <message>
        <source>Row {1} of the co-constraints selects {2} segments here; at least {3} are asked for.</source>
        <translation>Segmente, die Zeile {1} der Co-Constraints hier auswählt: {2}; verlangt: mindestens {3}.</translation>
    </message>
    <message>
        <source>{0} is one too many for row {1} of the co-constraints: {2} are selected, at most {3} may be.</source>
        <translation>{0} ist für Zeile {1} der Co-Constraints eines zu viel: ausgewählt {2}, erlaubt höchstens {3}.</translation>
    </message>
    <message>
        <source>{0} is selected by no row of the co-constraints {1}.</source>
        <translation>{0} wird von keiner Zeile der Co-Constraints {1} ausgewählt.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are {1}; at least {3} are asked for.</source>
        <translation>{0}: Vorkommen von {1}: {2}; verlangt: mindestens {3}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are {1}; at most {3} may be.</source>
        <translation>{0}: Vorkommen von {1}: {2}; erlaubt: höchstens {3}.</translation>
    </message>
    <message>
        <source>{0} holds text that was escaped twice. One of the systems on its way escapes what is escaped already.</source>
        <translation>{0} enthält Text, der zweimal mit Escapes versehen wurde. Eines der Systeme auf dem Weg wandelt um, was schon umgewandelt ist.</translation>
    </message>
    <message>
        <source>{0} holds an internal code (CD:...) that was sent without an alias. Add an outbound alias for it in the sending system.</source>
        <translation>{0} enthält einen internen Code (CD:...), der ohne Alias gesendet wurde. Im sendenden System einen ausgehenden Alias dafür anlegen.</translation>
    </message>
    <message>
        <source>{0} holds an identifier without its assigning authority, so nobody can tell whose it is.</source>
        <translation>{0} enthält eine Kennung ohne vergebende Stelle (Assigning Authority); niemand kann daher erkennen, von wem sie stammt.</translation>
    </message>
    <message>
        <source>Times of this message with hours but no zone: {2}, the first is {0}; MSH-7 names no zone either.</source>
        <translation>Zeiten dieser Nachricht mit Uhrzeit, aber ohne Zone: {2}, die erste ist {0}; auch MSH-7 nennt keine Zone.</translation>
    </message>
    <message>
        <source>{0} holds a line break as it stands. Receivers may end the segment there; send \.br\ instead.</source>
        <translation>{0} enthält einen rohen Zeilenumbruch. Empfänger beenden dort womöglich das Segment; stattdessen \.br\ senden.</translation>
    </message>
    <message>
        <source>{2} segments end in delimiters that separate nothing; {0} is the first.</source>
        <translation>Segmente, die mit Trennzeichen enden, die nichts trennen: {2}; das erste ist {0}.</translation>
    </message>
    <message>
        <source>{0} is an identifier of {2} characters; the standard gives {3}. Receivers that cut it mix up what it names.</source>
        <translation>{0} ist eine Kennung mit {2} Zeichen; der Standard sieht {3} vor. Empfänger, die sie kürzen, verwechseln, was sie bezeichnet.</translation>
    </message>
    <message>
        <source>A rule of {0} cannot be decided, so messages are not held against it: {1}</source>
        <translation>Eine Regel von {0} ist nicht entscheidbar, Nachrichten werden daher nicht gegen sie geprüft: {1}</translation>
    </message>
    <message>
        <source>A rule of {0} cannot be used: {1}</source>
        <translation>Eine Regel von {0} ist nicht benutzbar: {1}</translation>
    </message>
    <message>
        <source>{0} names the value set {1}, which neither the spec nor the standard has. Add it, or mend the name.</source>
        <translation>{0} nennt die Werteliste {1}, die weder die Spezifikation noch der Standard kennt. Sie ergänzen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>{0} is bound to the value set {1}, of whose codes nothing is known, so its values are not checked. Give it codes, or say unchecked: true.</source>
        <translation>{0} ist an die Werteliste {1} gebunden, von deren Codes nichts bekannt ist; die Werte werden daher nicht geprüft. Codes angeben oder unchecked: true schreiben.</translation>
    </message>
    <message>
        <source>{0} names the type or flavour {1}, which neither the spec nor the standard has. Add it, or mend the name.</source>
        <translation>{0} nennt den Typ oder die Variante {1}, die weder die Spezifikation noch der Standard kennt. Ergänzen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>{0} names the format {1}, which is none of the known ones.</source>
        <translation>{0} nennt das Format {1}, das keines der bekannten ist.</translation>
    </message>
    <message>
        <source>The pattern of {0} cannot be used: {1}.</source>
        <translation>Das Muster von {0} ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>{0} names a place that is not there: {1}.</source>
        <translation>{0} nennt eine Stelle, die es nicht gibt: {1}.</translation>
    </message>
    <message>
        <source>The spec has more rules than can be kept ({1}); what is past that is not told by name.</source>
        <translation>Die Spezifikation hat mehr Regeln, als sich verwalten lassen ({1}); was darüber hinausgeht, wird nicht beim Namen genannt.</translation>
    </message>
    <message>
        <source>This is not YAML: {0}. Look at the indentation and the quotes here and in the line above.</source>
        <translation>Das ist kein YAML: {0}. Einrückung und Anführungszeichen hier und in der Zeile darüber ansehen.</translation>
    </message>
    <message>
        <source>The byte here is no text in UTF-8. Save the spec as UTF-8.</source>
        <translation>Das Byte hier ist kein Text in UTF-8. Die Spezifikation als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The spec has more than {0} {1}, which is the most that is read. Divide it into specs that extend one another.</source>
        <translation>Die Spezifikation hat mehr als {0} {1}; mehr wird nicht gelesen. In Spezifikationen aufteilen, die einander erweitern.</translation>
    </message>
    <message>
        <source>Entries stand in each other more than {0} deep here. Take brackets or levels away.</source>
        <translation>Einträge stehen hier mehr als {0} Ebenen tief ineinander. Klammern oder Ebenen entfernen.</translation>
    </message>
    <message>
        <source>The aliases (*name) up to here stand for more than {0} entries. Write a flavour or a value set once and name it instead.</source>
        <translation>Die Aliase (*name) bis hierher stehen für mehr als {0} Einträge. Stattdessen eine Variante oder Werteliste einmal schreiben und dann beim Namen nennen.</translation>
    </message>
    <message>
        <source>The alias *{0} stands inside of what it names. Write out what is meant.</source>
        <translation>Der Alias *{0} steht in dem, was er bezeichnet. Ausschreiben, was gemeint ist.</translation>
    </message>
    <message>
        <source>The alias *{0} names nothing above it. A text that starts with * stands in quotes.</source>
        <translation>Der Alias *{0} bezeichnet nichts, was darüber steht. Ein Text, der mit * beginnt, steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The tag {0} has no meaning in a spec. Remove it; a text that starts with ! stands in quotes.</source>
        <translation>Das Tag {0} hat in einer Spezifikation keine Bedeutung. Es entfernen; ein Text, der mit ! beginnt, steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A second document starts here (---), but a spec is one. Put it into a file of its own.</source>
        <translation>Hier beginnt ein zweites Dokument (---), eine Spezifikation ist aber nur eines. Es in eine eigene Datei legen.</translation>
    </message>
    <message>
        <source>A spec starts with the key plumbline: spec/1. Write it into the first line.</source>
        <translation>Eine Spezifikation beginnt mit dem Schlüssel plumbline: spec/1. Ihn in die erste Zeile schreiben.</translation>
    </message>
    <message>
        <source>The file is written as {0}, but this program reads {1}. Use a newer Plumbline, or write it as {1}.</source>
        <translation>Die Datei ist als {0} geschrieben, dieses Programm liest aber {1}. Ein neueres Plumbline benutzen oder sie als {1} schreiben.</translation>
    </message>
    <message>
        <source>{0} stands here a second time; the first is in line {1}, column {2}. Keep one of them.</source>
        <translation>{0} steht hier ein zweites Mal; das erste steht in Zeile {1}, Spalte {2}. Nur eines davon behalten.</translation>
    </message>
    <message>
        <source>{0} is not a key of {1}. Its keys are {2}.</source>
        <translation>{0} ist hier kein Schlüssel ({1}). Die Schlüssel sind {2}.</translation>
    </message>
    <message>
        <source>{0} is not a key of {1}; did you mean {2}?</source>
        <translation>{0} ist hier kein Schlüssel ({1}); ist {2} gemeint?</translation>
    </message>
    <message>
        <source>{0} is expected here, not {1}.</source>
        <translation>Erwartet wird hier: {0}; nicht: {1}.</translation>
    </message>
    <message>
        <source>More is wrong from here on; mend what is above and look again.</source>
        <translation>Ab hier ist noch mehr falsch; zuerst berichtigen, was darüber steht, dann erneut nachsehen.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: {3}{4}</source>
        <translation>{0}, Zeile {1}, Spalte {2}: {3}{4}</translation>
    </message>
    <message>
        <source>{0} is neither a file nor the name of a shipped spec. plumb spec list names those.</source>
        <translation>{0} ist weder eine Datei noch der Name einer mitgelieferten Spezifikation. Deren Namen zeigt plumb spec list.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor the name of a shipped spec; did you mean {1}?</source>
        <translation>{0} ist weder eine Datei noch der Name einer mitgelieferten Spezifikation; ist {1} gemeint?</translation>
    </message>
    <message>
        <source>{0} names no version of the standard. The versions are {1}.</source>
        <translation>{0} nennt keine Version des Standards. Die Versionen sind {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder and holds no spec. Name a file of it; the folder of a NIST profile holds Profile.xml.</source>
        <translation>{0} ist ein Ordner und enthält keine Spezifikation. Eine Datei daraus angeben; der Ordner eines NIST-Profils enthält Profile.xml.</translation>
    </message>
    <message>
        <source>The spec extends itself: {0}. Take one of these out of its extends.</source>
        <translation>Die Spezifikation erweitert sich selbst: {0}. Eine davon aus ihrem extends entfernen.</translation>
    </message>
    <message>
        <source>{0} has no {1}. Name a message (ADT_A01), a segment (PID), a field (PID-3), a type (CX) or a value set (HL70001).</source>
        <translation>{0} enthält kein {1}. Eine Nachricht (ADT_A01), ein Segment (PID), ein Feld (PID-3), einen Typ (CX) oder eine Werteliste (HL70001) angeben.</translation>
    </message>
    <message>
        <source>{0} is not read: specs may extend one another {1} deep and {2} files in all. Join some of them.</source>
        <translation>{0} wird nicht gelesen: Spezifikationen dürfen einander {1} Ebenen tief und mit insgesamt {2} Dateien erweitern. Einige davon zusammenführen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a path in a spec. Write keys with / between them, such as segments/PID/fields/3/usage.</source>
        <translation>„{0}“ ist kein Pfad in einer Spezifikation. Schlüssel mit / dazwischen schreiben, etwa segments/PID/fields/3/usage.</translation>
    </message>
    <message>
        <source>{0} leads to nothing that can be changed; nothing was changed. Look at the keys of the path.</source>
        <translation>{0} führt zu nichts, was sich ändern lässt; nichts wurde geändert. Die Schlüssel des Pfads ansehen.</translation>
    </message>
    <message>
        <source>What {0} leads to is written once and used in several places (*name in line {1}). Change it where it is written; nothing was changed.</source>
        <translation>Was unter {0} steht, ist einmal geschrieben und wird an mehreren Stellen benutzt (*name in Zeile {1}). Dort ändern, wo es geschrieben ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The text around line {0} is written in a way that cannot be changed in one place; nothing was changed. Edit it by hand.</source>
        <translation>Der Text um Zeile {0} ist so geschrieben, dass er sich nicht an einer Stelle ändern lässt; nichts wurde geändert. Von Hand bearbeiten.</translation>
    </message>
    <message>
        <source>The spec names no version of the standard, so 2.5.1 is taken. Write standard: and a version.</source>
        <translation>Die Spezifikation nennt keine Version des Standards; angenommen wird 2.5.1. Mit standard: eine Version angeben.</translation>
    </message>
    <message>
        <source>standard: {0} is not a version that is known. The versions are {1}.</source>
        <translation>standard: {0} ist keine bekannte Version. Die Versionen sind {1}.</translation>
    </message>
    <message>
        <source>The spec is based on {0}, but what it extends is based on {1}. The former counts; if that is not meant, write the same version in both.</source>
        <translation>Die Spezifikation beruht auf {0}, was sie erweitert, aber auf {1}. Es gilt die erstgenannte Version; ist das nicht gemeint, in beiden dieselbe schreiben.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no meaning here. Write {1}.</source>
        <translation>„{0}“ hat hier keine Bedeutung. Möglich: {1}.</translation>
    </message>
    <message>
        <source>{0} is not {1} of this spec, of one that it extends, or of {2}. Define it or name another.</source>
        <translation>{0} ({1}) gibt es weder in dieser Spezifikation noch in einer, die sie erweitert, noch in {2}. Definieren oder einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>{0} is not {1} of this spec, of one that it extends, or of {2}; did you mean {3}?</source>
        <translation>{0} ({1}) gibt es weder in dieser Spezifikation noch in einer, die sie erweitert, noch in {2}; ist {3} gemeint?</translation>
    </message>
    <message>
        <source>The table {0} has no codes in {1}, so values are not checked. Define it under value-sets, or name another.</source>
        <translation>Die Tabelle {0} hat in {1} keine Codes, Werte werden daher nicht geprüft. Unter value-sets definieren oder eine andere nennen.</translation>
    </message>
    <message>
        <source>The spec does not say what {0} holds, so its fields are not checked. Define it under segments.</source>
        <translation>Die Spezifikation sagt nicht, was {0} enthält; die Felder werden daher nicht geprüft. Unter segments definieren.</translation>
    </message>
    <message>
        <source>{0} stands twice among the {1}, first in line {2}. Keep one of them.</source>
        <translation>{0} steht zweimal da ({1}), zuerst in Zeile {2}. Nur eines davon behalten.</translation>
    </message>
    <message>
        <source>Fields and components count from 1. Write the number that is meant.</source>
        <translation>Felder und Komponenten werden ab 1 gezählt. Die gemeinte Nummer schreiben.</translation>
    </message>
    <message>
        <source>{0} has the usage {1} but the cardinality {2}. Write {3}.</source>
        <translation>{0} hat die Verwendung {1}, aber die Kardinalität {2}. Stattdessen schreiben: {3}.</translation>
    </message>
    <message>
        <source>The cardinality {1} of {0} has a least number above the most. Write the smaller one first.</source>
        <translation>In der Kardinalität {1} von {0} ist das Minimum größer als das Maximum. Die kleinere Zahl zuerst schreiben.</translation>
    </message>
    <message>
        <source>The least length of {0}, {1}, is above the most, {2}. Write the smaller one first.</source>
        <translation>Die Mindestlänge von {0}, {1}, ist größer als die Höchstlänge, {2}. Die kleinere Zahl zuerst schreiben.</translation>
    </message>
    <message>
        <source>{0} has a conformance length, but {1} has components. Say it of the components.</source>
        <translation>{0} hat eine Konformitätslänge, {1} hat aber Komponenten. Sie bei den Komponenten angeben.</translation>
    </message>
    <message>
        <source>{0} has the usage {1} and no condition, so it cannot be checked. Write when: and an expression, or another usage.</source>
        <translation>{0} hat die Verwendung {1} und keine Bedingung; das lässt sich nicht prüfen. Mit when: einen Ausdruck angeben oder eine andere Verwendung schreiben.</translation>
    </message>
    <message>
        <source>{0} has a condition, but the usage {1} has no use for one. Write C(R/X) or the like, or take when: away.</source>
        <translation>{0} hat eine Bedingung, mit der die Verwendung {1} nichts anfangen kann. C(R/X) oder Ähnliches schreiben oder when: entfernen.</translation>
    </message>
    <message>
        <source>The usage {1} of {0} has a branch that cannot be checked. Write R, RE, O or X in the brackets.</source>
        <translation>Die Verwendung {1} von {0} hat einen Zweig, der sich nicht prüfen lässt. R, RE, O oder X in die Klammern schreiben.</translation>
    </message>
    <message>
        <source>{0} is {1} in what this spec extends and may not be relaxed to {2}. Keep {1}, or extend another spec.</source>
        <translation>{0} hat in dem, was diese Spezifikation erweitert, die Verwendung {1}; sie darf nicht zu {2} gelockert werden. {1} beibehalten oder eine andere Spezifikation erweitern.</translation>
    </message>
    <message>
        <source>{0} is {1} in {2}, but {3} here. That is allowed between two sites who agree on it; others may refuse the message.</source>
        <translation>{0} hat in {2} die Verwendung {1}, hier aber {3}. Das ist zwischen zwei Häusern erlaubt, die es vereinbaren; andere weisen die Nachricht vielleicht zurück.</translation>
    </message>
    <message>
        <source>The pattern of {0} cannot be used: {1}. Mend the regular expression.</source>
        <translation>Das Muster von {0} ist nicht benutzbar: {1}. Den regulären Ausdruck berichtigen.</translation>
    </message>
    <message>
        <source>The {0} of {1} is not a {2}. Mend one of the two.</source>
        <translation>{1}: {0} entspricht nicht dem Format {2}. Eines von beiden berichtigen.</translation>
    </message>
    <message>
        <source>The binding names neither a value set nor a code. Write set: or code:.</source>
        <translation>Die Bindung nennt weder eine Werteliste noch einen Code. Mit set: oder code: angeben, was gemeint ist.</translation>
    </message>
    <message>
        <source>The binding names a value set and a code; the code alone would do. Take one of them away.</source>
        <translation>Die Bindung nennt eine Werteliste und einen Code; der Code allein würde genügen. Eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>The statement {0} has no rule, so it is not checked. Write rule: and an expression.</source>
        <translation>Die Aussage {0} hat keine Regel und wird daher nicht geprüft. Mit rule: einen Ausdruck angeben.</translation>
    </message>
    <message>
        <source>The slice {0} takes every occurrence, so those behind it take none. Write when: or occurrence:, or put it last.</source>
        <translation>Der Slice {0} nimmt jedes Vorkommen, für die folgenden bleibt daher keines. Mit when: oder occurrence: einschränken oder ans Ende stellen.</translation>
    </message>
    <message>
        <source>{0} starts from itself by way of its bases. Take one base away.</source>
        <translation>{0} beruht über seine Basen auf sich selbst. Eine Basis entfernen.</translation>
    </message>
    <message>
        <source>{0} is past the end of {1}, which has {2} fields in {3}. Give it a name and a type, or another number.</source>
        <translation>{0} liegt hinter dem Ende von {1}, das nach {3} nur {2} Felder hat. Namen und Typ angeben oder eine andere Nummer.</translation>
    </message>
    <message>
        <source>{0} is a segment and cannot hold others. Write group {0}, or move them out.</source>
        <translation>{0} ist ein Segment und kann keine anderen enthalten. Entweder group {0} schreiben oder sie herausnehmen.</translation>
    </message>
    <message>
        <source>{0} holds no segments. Write segments: and what stands in it.</source>
        <translation>{0} enthält keine Segmente. Mit segments: angeben, was darin steht.</translation>
    </message>
    <message>
        <source>{0} belongs to the message {1} in line {2} already, which then counts. Name each event once.</source>
        <translation>{0} gehört schon zur Nachricht {1} in Zeile {2}, und diese gilt dann. Jedes Ereignis nur einmal nennen.</translation>
    </message>
    <message>
        <source>The row has {0} cells, but the table has {1} columns. Write one cell a column; &quot;&quot; says nothing.</source>
        <translation>Die Zeile hat {0} Zellen, die Tabelle aber {1} Spalten. Je Spalte eine Zelle schreiben; &quot;&quot; sagt nichts aus.</translation>
    </message>
    <message>
        <source>Nothing is bound to the value set {0}. Bind it with values:, or remove it.</source>
        <translation>An die Werteliste {0} ist nichts gebunden. Mit values: binden oder entfernen.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;. plumb dict --search finds things by their names.</source>
        <translation>HL7 {1} kennt „{0}“ nicht. Nach Namen sucht plumb dict --search.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;. Names like it are {2}.</source>
        <translation>HL7 {1} kennt „{0}“ nicht. Ähnliche Namen sind {2}.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;, but it has {2}. plumb dict {2} shows what that consists of.</source>
        <translation>HL7 {1} kennt „{0}“ nicht, wohl aber {2}. Woraus dies besteht, zeigt plumb dict {2}.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;, but {2} have. Choose one with --version.</source>
        <translation>HL7 {1} kennt „{0}“ nicht, wohl aber {2}. Mit --version eine Version wählen.</translation>
    </message>
    <message>
        <source>Nothing in HL7 {1} has all of these words in its name: {0}. Try fewer words or another --version.</source>
        <translation>Nichts in HL7 {1} hat alle diese Wörter im Namen: {0}. Weniger Wörter oder eine andere --version versuchen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a version of HL7 that is known; known are {1}.</source>
        <translation>„{0}“ ist keine bekannte Version von HL7; bekannt sind {1}.</translation>
    </message>
    <message>
        <source>The expression cannot be read at column {0}: {1}.</source>
        <translation>Der Ausdruck ist in Spalte {0} nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The expression is nested more than {0} deep at column {1}. Use fewer brackets.</source>
        <translation>Der Ausdruck ist in Spalte {1} mehr als {0} Ebenen tief verschachtelt. Weniger Klammern benutzen.</translation>
    </message>
    <message>
        <source>The structure {0} has no {1} where the rule stands. Name a group or segment that it has.</source>
        <translation>Die Struktur {0} hat kein {1}, wo die Regel steht. Eine Gruppe oder ein Segment nennen, das sie hat.</translation>
    </message>
    <message>
        <source>{0} names a group, and the structure of the message is not known.</source>
        <translation>{0} nennt eine Gruppe, die Struktur der Nachricht ist aber nicht bekannt.</translation>
    </message>
    <message>
        <source>{0}: an occurrence of a group has no fields of its own. Write some GROUP (...) with a condition in the brackets.</source>
        <translation>{0}: Ein Vorkommen einer Gruppe hat keine eigenen Felder. Stattdessen some GROUP (...) mit einer Bedingung in den Klammern schreiben.</translation>
    </message>
    <message>
        <source>A path that starts with a full stop is for rules of fields, components and types. Name the segment here.</source>
        <translation>Ein Pfad, der mit einem Punkt beginnt, ist für Regeln von Feldern, Komponenten und Typen. Hier das Segment nennen.</translation>
    </message>
    <message>
        <source>A path of the rule goes deeper than what stands here can be divided.</source>
        <translation>Ein Pfad der Regel geht tiefer, als sich teilen lässt, was hier steht.</translation>
    </message>
    <message>
        <source>The rule goes through groups, segments or repetitions within others too often for this message. Say with fewer of every, some and times what is meant.</source>
        <translation>Die Regel geht für diese Nachricht zu oft durch Gruppen, Segmente oder Wiederholungen innerhalb anderer. Was gemeint ist, mit weniger every, some und times ausdrücken.</translation>
    </message>
    <message>
        <source>There is no value set {0}. Define it in the spec or name another.</source>
        <translation>Es gibt keine Werteliste {0}. Sie in der Spezifikation definieren oder eine andere nennen.</translation>
    </message>
    <message>
        <source>Nothing is known of the codes in the value set. Give it codes, or take the condition out.</source>
        <translation>Von den Codes der Werteliste ist nichts bekannt. Codes angeben oder die Bedingung herausnehmen.</translation>
    </message>
    <message>
        <source>There is no format {0}. Name one that is known, or write a regular expression.</source>
        <translation>Es gibt kein Format {0}. Ein bekanntes nennen oder einen regulären Ausdruck schreiben.</translation>
    </message>
    <message>
        <source>The regular expression /{0}/ cannot be used: {1}.</source>
        <translation>Der reguläre Ausdruck /{0}/ ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not something that {1} can be compared with in this way.</source>
        <translation>{1} lässt sich auf diese Weise nicht mit „{0}“ vergleichen.</translation>
    </message>
    <message>
        <source>The rule {0} is known to another program only. Write it as an expression to have it checked.</source>
        <translation>Die Regel {0} ist nur einem anderen Programm bekannt. Sie als Ausdruck schreiben, damit sie geprüft wird.</translation>
    </message>
    <message>
        <source>The expression cannot be used: {0}. Write it anew.</source>
        <translation>Der Ausdruck ist nicht benutzbar: {0}. Ihn neu schreiben.</translation>
    </message>
    <message>
        <source>A file of waivers starts with the key plumbline: waivers/1. Write it into the first line.</source>
        <translation>Eine Datei mit Ausnahmen beginnt mit dem Schlüssel plumbline: waivers/1. Ihn in die erste Zeile schreiben.</translation>
    </message>
    <message>
        <source>{0} has no {1}. Say it: a waiver has a rule, a reason, an owner and a day on which it expires.</source>
        <translation>In {0} fehlt: {1}. Dies angeben: Eine Ausnahme hat eine Regel, einen Grund, einen Verantwortlichen und einen Tag, an dem sie abläuft.</translation>
    </message>
    <message>
        <source>The filter (when) of the waiver {0} cannot be read.</source>
        <translation>Der Filter (when) der Ausnahme {0} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The filter (when) of the waiver {0} asks for acknowledgements, which a check does not look at. Leave that out.</source>
        <translation>Der Filter (when) der Ausnahme {0} fragt nach Quittungen, die eine Prüfung nicht ansieht. Diese Bedingung weglassen.</translation>
    </message>
    <message>
        <source>{0} names no rule: it is neither the code of one, nor a category, nor the id of a statement of {1}. The categories are {2}.</source>
        <translation>{0} bezeichnet keine Regel: Es ist weder der Code einer Regel noch eine Kategorie noch die ID einer Aussage von {1}. Die Kategorien sind {2}.</translation>
    </message>
    <message>
        <source>{0} names no rule: it is neither the code of one, nor a category, nor the id of a statement of {1}; did you mean {2}?</source>
        <translation>{0} bezeichnet keine Regel: Es ist weder der Code einer Regel noch eine Kategorie noch die ID einer Aussage von {1}; ist {2} gemeint?</translation>
    </message>
    <message>
        <source>{0} is not a Plumbline project. It is left as it is.</source>
        <translation>{0} ist kein Plumbline-Projekt. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{0} is encrypted, or no project at all. Give its passphrase.</source>
        <translation>{0} ist verschlüsselt oder gar kein Projekt. Die Passphrase angeben.</translation>
    </message>
    <message>
        <source>{0} cannot be opened with this passphrase. Check it and try again; nothing was changed.</source>
        <translation>{0} lässt sich mit dieser Passphrase nicht öffnen. Die Eingabe prüfen und noch einmal versuchen; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{0} is not encrypted. Open it without a passphrase.</source>
        <translation>{0} ist nicht verschlüsselt. Ohne Passphrase öffnen.</translation>
    </message>
    <message>
        <source>This build of Plumbline uses the system&apos;s SQLite, which cannot encrypt. Use a build with encryption for {0}.</source>
        <translation>Dieser Plumbline-Build verwendet das SQLite des Systems, das nicht verschlüsseln kann. Für {0} einen Build mit Verschlüsselung verwenden.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one of at least one character, or make a project without encryption.</source>
        <translation>Die Passphrase ist leer. Eine mit mindestens einem Zeichen angeben oder ein Projekt ohne Verschlüsselung anlegen.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Plumbline (schema {1}; this one knows {2}). Open it with Plumbline {3} or later; it is left as it is.</source>
        <translation>{0} stammt von einem neueren Plumbline (Schema {1}; dieses kennt {2}). Mit Plumbline {3} oder neuer öffnen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{0} holds what no project holds ({1}), so it is not opened. It is left as it is.</source>
        <translation>{0} enthält, was kein Projekt enthält ({1}), und wird deshalb nicht geöffnet. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. It is open for reading only; &quot;project verify&quot; lists the damage, &quot;project repair&quot; writes what is whole into a new file.</source>
        <translation>{0} ist beschädigt: {1}. Das Projekt ist nur zum Lesen geöffnet; &quot;project verify&quot; listet die Schäden auf, &quot;project repair&quot; schreibt, was heil ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>{0} is damaged so that it cannot be opened: {1}. &quot;project repair&quot; writes what can still be read into a new file.</source>
        <translation>{0} ist so beschädigt, dass es sich nicht öffnen lässt: {1}. &quot;project repair&quot; schreibt, was noch lesbar ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>{0} is in use by {1} on {2} since {3}, so it is open here for reading only.</source>
        <translation>{0} wird seit {3} von {1} auf {2} benutzt und ist hier deshalb nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{0} lies where nothing can be written, so it is open for reading only.</source>
        <translation>{0} liegt, wo nichts geschrieben werden kann, und ist deshalb nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{0} lies on a network share ({1}): it is kept without a write-ahead log, so reading waits while something is written.</source>
        <translation>{0} liegt auf einer Netzwerkfreigabe ({1}): Das Projekt wird ohne Write-Ahead-Log geführt, deshalb wartet das Lesen, während etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>{0} is open for reading only, so this was not done.</source>
        <translation>{0} ist nur zum Lesen geöffnet, deshalb wurde dies nicht getan.</translation>
    </message>
    <message>
        <source>{0} was brought from schema {1} to {2}; the file as it was is kept as {3}.</source>
        <translation>{0} wurde von Schema {1} auf {2} gebracht; die Datei, wie sie war, ist als {3} aufbewahrt.</translation>
    </message>
    <message>
        <source>{0} is of an older Plumbline and was not brought up to date, since the copy {1} could not be made first.</source>
        <translation>{0} stammt von einem älteren Plumbline und wurde nicht auf den neuen Stand gebracht, weil sich die Kopie {1} vorher nicht anlegen ließ.</translation>
    </message>
    <message>
        <source>There is no room left for {0}. Free some space and try again; what was done before is kept.</source>
        <translation>Für {0} ist kein Platz mehr. Platz schaffen und noch einmal versuchen; was vorher getan wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} could not be read or written: {1}. Check the disk; what was done before is kept.</source>
        <translation>{0} konnte nicht gelesen oder geschrieben werden: {1}. Den Datenträger prüfen; was vorher getan wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{0} is being written by another program. Try again.</source>
        <translation>In {0} schreibt gerade ein anderes Programm. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{0} is closed or locked, so this was not done.</source>
        <translation>{0} ist geschlossen oder gesperrt, deshalb wurde dies nicht getan.</translation>
    </message>
    <message>
        <source>The SQL cannot be run: {0}.</source>
        <translation>Das SQL kann nicht ausgeführt werden: {0}.</translation>
    </message>
    <message>
        <source>Only questions can be asked of a project by SQL; {0} is not allowed.</source>
        <translation>Mit SQL lassen sich an ein Projekt nur Fragen stellen; {0} ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Bytes {1} to {2} of {0} are damaged in the project (block {3}) and are not shown.</source>
        <translation>Die Bytes {1} bis {2} von {0} sind im Projekt beschädigt (Block {3}) und werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The project {0} holds no source {1}; it holds {2}.</source>
        <translation>Im Projekt {0} gibt es keine Quelle {1}; vorhanden: {2}.</translation>
    </message>
    <message>
        <source>The project {0} holds no {1} named {2}.</source>
        <translation>Im Projekt {0} gibt es kein Dokument der Art {1} namens {2}.</translation>
    </message>
    <message>
        <source>The project {0} holds no snapshot named {1}.</source>
        <translation>Im Projekt {0} gibt es keinen Snapshot namens {1}.</translation>
    </message>
    <message>
        <source>The project {0} holds a snapshot named {1} already. Choose another name.</source>
        <translation>Im Projekt {0} gibt es bereits einen Snapshot namens {1}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it with --passphrase-fd N.</source>
        <translation>Es gibt kein Terminal, auf dem nach der Passphrase gefragt werden könnte. Die Passphrase mit --passphrase-fd N übergeben.</translation>
    </message>
    <message>
        <source>{0} is not encrypted, so no credential is kept in it. Set a passphrase first, or use the system&apos;s keychain.</source>
        <translation>{0} ist nicht verschlüsselt, deshalb werden darin keine Zugangsdaten aufbewahrt. Zuerst eine Passphrase setzen oder den Schlüsselbund des Systems verwenden.</translation>
    </message>
    <message>
        <source>The database itself is damaged: {0}.</source>
        <translation>Die Datenbank selbst ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>Block {0} is damaged: {1}. It holds bytes {2} to {3} of {4}.</source>
        <translation>Block {0} ist beschädigt: {1}. Er enthält die Bytes {2} bis {3} von {4}.</translation>
    </message>
    <message>
        <source>Block {0} is damaged: {1}. Nothing uses it.</source>
        <translation>Block {0} ist beschädigt: {1}. Nichts verwendet ihn.</translation>
    </message>
    <message>
        <source>Bytes {0} to {1} of {2} are missing.</source>
        <translation>Die Bytes {0} bis {1} von {2} fehlen.</translation>
    </message>
    <message>
        <source>The list of messages of {0} does not agree with its bytes, first at message {1}.</source>
        <translation>Die Liste der Nachrichten von {0} stimmt nicht mit den Bytes überein, zuerst bei Nachricht {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} points to something that is not there.</source>
        <translation>{0} von {1}: Verweis auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail was changed.</source>
        <translation>Zeile {0} des Audit-Trails wurde verändert.</translation>
    </message>
    <message>
        <source>Rows {0} to {1} of the audit trail are missing.</source>
        <translation>Die Zeilen {0} bis {1} des Audit-Trails fehlen.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail does not follow row {1}: rows were removed, changed or put in another order.</source>
        <translation>Zeile {0} des Audit-Trails schließt nicht an Zeile {1} an: Zeilen wurden entfernt, verändert oder umgestellt.</translation>
    </message>
    <message>
        <source>The audit trail ends at row {0}; row {1} was there when its head was exported.</source>
        <translation>Der Audit-Trail endet mit Zeile {0}; Zeile {1} war da, als sein Endstand exportiert wurde.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail is not the one that stood there when its head was exported.</source>
        <translation>Zeile {0} des Audit-Trails ist nicht die, die dort stand, als sein Endstand exportiert wurde.</translation>
    </message>
    <message>
        <source>The receiver takes all that the sender sends in {0}, though the two say different things.</source>
        <translation>Der Empfänger nimmt alles, was der Sender in {0} sendet, obwohl beide Verschiedenes sagen.</translation>
    </message>
    <message>
        <source>The sender may leave out {0}, which the receiver requires.</source>
        <translation>Der Sender darf {0} weglassen; der Empfänger verlangt es.</translation>
    </message>
    <message>
        <source>The receiver expects {0}, which the sender never sends.</source>
        <translation>Der Empfänger erwartet {0}; der Sender sendet es nie.</translation>
    </message>
    <message>
        <source>The sender sends {0}, which the receiver does not take.</source>
        <translation>Der Sender sendet {0}; der Empfänger nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The sender may send codes in {0} that the receiver does not know: {3}.</source>
        <translation>Der Sender kann in {0} Codes senden, die der Empfänger nicht kennt: {3}.</translation>
    </message>
    <message>
        <source>The sender may send any code in {0}; the receiver knows those of its list only.</source>
        <translation>Der Sender kann in {0} jeden Code senden; der Empfänger kennt nur die seiner Liste.</translation>
    </message>
    <message>
        <source>{0} may be longer at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} kann beim Sender länger sein ({1}), als der Empfänger annimmt ({2}).</translation>
    </message>
    <message>
        <source>{0} may be shorter at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} kann beim Sender kürzer sein ({1}), als der Empfänger annimmt ({2}).</translation>
    </message>
    <message>
        <source>{0} may occur more often at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} kann beim Sender öfter vorkommen ({1}), als der Empfänger annimmt ({2}).</translation>
    </message>
    <message>
        <source>{0} may occur less often at the sender ({1}) than the receiver requires ({2}).</source>
        <translation>{0} kann beim Sender seltener vorkommen ({1}), als der Empfänger verlangt ({2}).</translation>
    </message>
    <message>
        <source>{0} may hold what the receiver does not read: the sender says {1}, the receiver {2}.</source>
        <translation>{0} kann enthalten, was der Empfänger nicht liest: Der Sender sagt {1}, der Empfänger {2}.</translation>
    </message>
    <message>
        <source>{0} depends on one condition at the sender and on another at the receiver.</source>
        <translation>{0} hängt beim Sender von einer anderen Bedingung ab als beim Empfänger.</translation>
    </message>
    <message>
        <source>What the sender calls {1}, the receiver expects as {2}.</source>
        <translation>Was beim Sender {1} heißt, erwartet der Empfänger als {2}.</translation>
    </message>
    <message>
        <source>{0} stands in another order at the sender than the receiver expects.</source>
        <translation>{0} steht beim Sender in anderer Reihenfolge, als der Empfänger erwartet.</translation>
    </message>
    <message>
        <source>{0} has another name on each side ({1}, {2}); find out whether both mean the same.</source>
        <translation>{0} heißt auf jeder Seite anders ({1}, {2}); klären, ob beide dasselbe meinen.</translation>
    </message>
    <message>
        <source>A list of gaps starts with the key plumbline: gaps/1. Name a file that plumb spec gap --keep wrote.</source>
        <translation>Eine Liste von Lücken beginnt mit dem Schlüssel plumbline: gaps/1. Eine Datei angeben, die plumb spec gap --keep geschrieben hat.</translation>
    </message>
    <message>
        <source>{0} keeps the gaps of {1} against {2}, not of {3} against {4}. Name another file with --keep.</source>
        <translation>{0} hält die Lücken von {1} gegen {2} fest, nicht die von {3} gegen {4}. Mit --keep eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>The filter cannot be read at character {0}: {1} is expected.</source>
        <translation>Der Filter kann ab Zeichen {0} nicht gelesen werden: Erwartet wird {1}.</translation>
    </message>
    <message>
        <source>{0} is not a column of gaps. The columns are {1}.</source>
        <translation>{0} ist keine Spalte von Lücken. Die Spalten sind {1}.</translation>
    </message>
    <message>
        <source>{0} is not a value of {1}. Its values are {2}.</source>
        <translation>{0} ist kein Wert von {1}. Mögliche Werte: {2}.</translation>
    </message>
    <message>
        <source>{0} was left behind when the project was written anew and that ended early. It may hold messages in clear and cannot be removed ({1}): remove it.</source>
        <translation>{0} ist liegen geblieben, als das Projekt neu geschrieben wurde und das vorzeitig endete. Darin können Nachrichten im Klartext stehen, und es lässt sich nicht löschen ({1}): von Hand löschen.</translation>
    </message>
    <message>
        <source>{0} is no document that can be read. Save it as xlsx, docx, PDF, HTML, CSV, Markdown or text.</source>
        <translation>{0} ist kein Dokument, das gelesen werden kann. Es als xlsx, docx, PDF, HTML, CSV, Markdown oder Text speichern.</translation>
    </message>
    <message>
        <source>{0} is in the old form of Word or Excel. Open it there and save it as docx or xlsx.</source>
        <translation>{0} hat die alte Form von Word oder Excel. Die Datei dort öffnen und als docx oder xlsx speichern.</translation>
    </message>
    <message>
        <source>{0} is protected by a password. Open it in its program and save it without one.</source>
        <translation>{0} ist mit einem Passwort geschützt. Die Datei in ihrem Programm öffnen und ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>{0} is a PDF, which is read from a file only. Save it and import that file.</source>
        <translation>{0} ist ein PDF; ein PDF wird nur aus einer Datei gelesen. Es speichern und die Datei importieren.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}. Open it in the program that it was made with and save it again.</source>
        <translation>{0} ist bei {1} beschädigt. Die Datei in dem Programm öffnen, mit dem sie erstellt wurde, und erneut speichern.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes. Split it, or save the part that is needed.</source>
        <translation>{0} hat mehr als {1} Bytes. Die Datei teilen oder den Teil speichern, der gebraucht wird.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes when unpacked, which no document of its size needs. Save the part that is needed in a file of its own.</source>
        <translation>{0} hat entpackt mehr als {1} Bytes; das braucht kein Dokument dieser Größe. Den Teil, der gebraucht wird, in einer eigenen Datei speichern.</translation>
    </message>
    <message>
        <source>{0}: in {1} elements stand inside each other more than {2} deep, which no document needs. Save it again, or copy what is needed into a new one.</source>
        <translation>{0}: In {1} sind Elemente tiefer als {2} ineinander verschachtelt; das braucht kein Dokument. Es erneut speichern oder das Nötige in ein neues kopieren.</translation>
    </message>
    <message>
        <source>The part of Plumbline that reads PDFs is missing. Install Plumbline anew, or save {0} as docx in a word processor.</source>
        <translation>Der Teil von Plumbline, der PDFs liest, fehlt. Plumbline neu installieren oder {0} in einer Textverarbeitung als docx speichern.</translation>
    </message>
    <message>
        <source>{0} is no PDF, or too damaged to be read. Open it in a PDF viewer and print it to a new PDF.</source>
        <translation>{0} ist kein PDF oder zu beschädigt, um gelesen zu werden. In einem PDF-Programm öffnen und in ein neues PDF drucken.</translation>
    </message>
    <message>
        <source>{0} takes more time or memory than a document needs and was not read. Print the pages that are needed to a new PDF.</source>
        <translation>{0} braucht mehr Zeit oder Arbeitsspeicher als ein Dokument nötig hat und wurde nicht gelesen. Die benötigten Seiten in ein neues PDF drucken.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names no number of the grid. Write a message type, a place and a number, such as: ADT^A01 PID-8 missing. Numbers are {1}.</source>
        <translation>„{0}“ nennt keine Zahl der Tabelle. Nachrichtentyp, Stelle und Zahl angeben, etwa: ADT^A01 PID-8 missing. Zahlen sind {1}.</translation>
    </message>
    <message>
        <source>The traffic holds more different places than the grid keeps: values counted in no row: {0}.</source>
        <translation>Der Datenverkehr enthält mehr verschiedene Stellen, als die Tabelle aufnimmt; in keiner Zeile gezählte Werte: {0}.</translation>
    </message>
    <message>
        <source>{0}: the traffic shows nothing here that the spec could take over.</source>
        <translation>{0}: Der Datenverkehr zeigt hier nichts, was die Spezifikation übernehmen könnte.</translation>
    </message>
    <message>
        <source>The codes of {0} stand in {1}, which the spec does not write itself. Bind {0} to a value set of the spec first.</source>
        <translation>Die Codes von {0} stehen in {1}, das die Spezifikation nicht selbst schreibt. {0} zuerst an eine Werteliste der Spezifikation binden.</translation>
    </message>
    <message>
        <source>Your specification says {1} for {0}. It is missing in {2} of {3} messages that have its place. May it be missing, and what does that mean?</source>
        <translation>Ihre Spezifikation sagt {1} für {0}. Es fehlt in {2} von {3} Nachrichten, die Platz dafür haben. Darf es fehlen, und was bedeutet das?</translation>
    </message>
    <message>
        <source>{0} is not in your specification, and {1} of {2} messages hold it, first message {3}. What does it hold, and who should read it?</source>
        <translation>{0} steht nicht in Ihrer Spezifikation, und {1} von {2} Nachrichten enthalten es, zuerst Nachricht {3}. Was steht darin, und wer soll es lesen?</translation>
    </message>
    <message>
        <source>{0} holds codes that {1} of your specification does not have: {2} different ones in {3} messages, first in message {4}. Which codes may come?</source>
        <translation>{0} enthält Codes, die {1} Ihrer Spezifikation nicht hat: {2} verschiedene in {3} Nachrichten, zuerst in Nachricht {4}. Welche Codes dürfen kommen?</translation>
    </message>
    <message>
        <source>Your specification allows {1} characters for {0}. The traffic has up to {2}, in {3} messages of that length. How long may it be?</source>
        <translation>Ihre Spezifikation erlaubt {1} Zeichen für {0}. Der Datenverkehr hat bis zu {2}, in {3} Nachrichten mit dieser Länge. Wie lang darf es sein?</translation>
    </message>
    <message>
        <source>{0} does not keep the rule {1} in {2} messages, first in message {3}. Is the specification or the traffic right?</source>
        <translation>{0} hält die Regel {1} in {2} Nachrichten nicht ein, zuerst in Nachricht {3}. Hat die Spezifikation recht oder der Datenverkehr?</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no usage that is known here. Say in the template, under usage-words, what it means.</source>
        <translation>„{0}“ ist keine Verwendung, die hier bekannt ist. Sagen Sie in der Vorlage unter usage-words, was es bedeutet.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can mean {1}. Say in the template, under usage-words, which is meant.</source>
        <translation>„{0}“ kann {1} bedeuten. Sagen Sie in der Vorlage unter usage-words, was gemeint ist.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not say how often it may stand. Write a cardinality such as 0..1 or 1..* into the spec.</source>
        <translation>„{0}“ sagt nicht, wie oft es stehen darf. Schreiben Sie eine Kardinalität wie 0..1 oder 1..* in die Spezifikation.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no length. Write one such as 20 or 1..20 into the spec.</source>
        <translation>„{0}“ ist keine Länge. Schreiben Sie eine wie 20 oder 1..20 in die Spezifikation.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no type of HL7 {1}, and the document does not define it. Name another, or define it under types.</source>
        <translation>„{0}“ ist kein Typ von HL7 {1}, und das Dokument definiert ihn nicht. Nennen Sie einen anderen, oder definieren Sie ihn unter types.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no table of HL7 {1}, and the document does not list its codes, so nothing is bound.</source>
        <translation>„{0}“ ist keine Tabelle von HL7 {1}, und das Dokument führt ihre Codes nicht auf; es wurde nichts gebunden.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not lead to a field or component. Write a path such as PID-3.1.</source>
        <translation>„{0}“ führt zu keinem Feld und keiner Komponente. Schreiben Sie einen Pfad wie PID-3.1.</translation>
    </message>
    <message>
        <source>The document does not say which segment this is about. Say it in the template, under segments.</source>
        <translation>Das Dokument sagt nicht, um welches Segment es hier geht. Sagen Sie es in der Vorlage unter segments.</translation>
    </message>
    <message>
        <source>{0} is no segment of HL7 {1}, and the document does not define it. Look at the version of the standard.</source>
        <translation>{0} ist kein Segment von HL7 {1}, und das Dokument definiert es nicht. Prüfen Sie die Version des Standards.</translation>
    </message>
    <message>
        <source>The document says {0} here and {1} elsewhere ({2}). Say in the template, under answers, which is right.</source>
        <translation>Das Dokument sagt hier {0} und anderswo {1} ({2}). Sagen Sie in der Vorlage unter answers, was stimmt.</translation>
    </message>
    <message>
        <source>Another name stands in the document already ({0}); that one was taken.</source>
        <translation>Im Dokument steht schon ein anderer Name ({0}); dieser wurde übernommen.</translation>
    </message>
    <message>
        <source>The heading &apos;{0}&apos; is not known, so this column was not taken. Say in the template, under headings, what it means.</source>
        <translation>Die Überschrift „{0}“ ist nicht bekannt; diese Spalte wurde nicht übernommen. Sagen Sie in der Vorlage unter headings, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Nothing here looks like segments, a message format, codes or the like, so this table was not taken.</source>
        <translation>Hier sieht nichts nach Segmenten, einem Nachrichtenformat, Codes oder Ähnlichem aus; diese Tabelle wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The template says to leave this table out.</source>
        <translation>Die Vorlage sagt, dass diese Tabelle wegzulassen ist.</translation>
    </message>
    <message>
        <source>This is struck out in the document, so it was not taken.</source>
        <translation>Das ist im Dokument durchgestrichen und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The message format cannot be read at &apos;{0}&apos;. Write the structure into the spec by hand.</source>
        <translation>Das Nachrichtenformat ist bei „{0}“ nicht lesbar. Schreiben Sie die Struktur von Hand in die Spezifikation.</translation>
    </message>
    <message>
        <source>The document does not say of which message this is the format. Write a heading such as ADT^A01 above it, or the structure into the spec.</source>
        <translation>Das Dokument sagt nicht, von welcher Nachricht dies das Format ist. Schreiben Sie eine Überschrift wie ADT^A01 darüber, oder die Struktur in die Spezifikation.</translation>
    </message>
    <message>
        <source>This component has no number of its own; by the order of the rows it would be {0}. Look whether that is meant.</source>
        <translation>Diese Komponente hat keine eigene Nummer; nach der Reihenfolge der Zeilen wäre es {0}. Prüfen Sie, ob das gemeint ist.</translation>
    </message>
    <message>
        <source>This row names nothing that it could be about, so it was not taken.</source>
        <translation>Diese Zeile nennt nichts, worum es gehen könnte, und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The document names more than one version of the standard ({0}); {1} was taken. Name another with --standard.</source>
        <translation>Das Dokument nennt mehr als eine Version des Standards ({0}); {1} wurde genommen. Nennen Sie eine andere mit --standard.</translation>
    </message>
    <message>
        <source>The document names no version of the standard, so {0} was taken. Name another with --standard.</source>
        <translation>Das Dokument nennt keine Version des Standards; {0} wurde genommen. Nennen Sie eine andere mit --standard.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no meaning in this column, so it was not taken.</source>
        <translation>„{0}“ hat in dieser Spalte keine Bedeutung und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The reader of documents left this out, or could not read it: {0}.</source>
        <translation>Das wurde beim Lesen des Dokuments weggelassen oder war nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>Nothing in {0} was recognised as a segment, a message, a value set or a sample. Say in a template (--template) what its headings mean.</source>
        <translation>In {0} wurde nichts als Segment, Nachricht, Wertemenge oder Beispiel erkannt. Sagen Sie in einer Vorlage (--template), was die Überschriften bedeuten.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, Zeile {1}: {2}</translation>
    </message>
    <message>
        <source>{0} is hidden in the document, so it was not taken. Show it there if it belongs to the interface.</source>
        <translation>{0} ist im Dokument ausgeblendet und wurde deshalb nicht übernommen. Dort einblenden, falls es zur Schnittstelle gehört.</translation>
    </message>
    <message>
        <source>The answer in the template is to say nothing of this.</source>
        <translation>Die Antwort in der Vorlage lautet, hierzu nichts zu sagen.</translation>
    </message>
    <message>
        <source>The answer &apos;{0}&apos; cannot be the {1} of {2}. Mend it in the template, under answers.</source>
        <translation>Die Antwort „{0}“ kann nicht {1} von {2} sein. Sie in der Vorlage unter answers berichtigen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot mean &apos;{1}&apos;. Write one such as {2}.</source>
        <translation>„{0}“ kann nicht „{1}“ bedeuten. Etwas wie {2} schreiben.</translation>
    </message>
    <message>
        <source>{0} bytes before a message belong to no frame; they stand in the wire log.</source>
        <translation>{0} Bytes vor einer Nachricht gehören zu keinem Rahmen; sie stehen im Leitungsprotokoll.</translation>
    </message>
    <message>
        <source>A message came without the byte that begins a frame (VT).</source>
        <translation>Eine Nachricht kam ohne das Byte, mit dem ein Rahmen beginnt (VT).</translation>
    </message>
    <message>
        <source>A frame ended with FS and no CR behind it.</source>
        <translation>Ein Rahmen endete mit FS, ohne CR dahinter.</translation>
    </message>
    <message>
        <source>A frame ended with FS LF where FS CR is due.</source>
        <translation>Ein Rahmen endete mit FS LF, wo FS CR stehen muss.</translation>
    </message>
    <message>
        <source>A frame began before the one before it had ended; they were taken apart.</source>
        <translation>Ein Rahmen begann, bevor der vorige geendet hatte; sie wurden getrennt.</translation>
    </message>
    <message>
        <source>The last segment of a message has no CR at its end.</source>
        <translation>Das letzte Segment einer Nachricht hat kein CR am Ende.</translation>
    </message>
    <message>
        <source>A message is longer than {0} bytes; what lies past them was not kept.</source>
        <translation>Eine Nachricht ist länger als {0} Bytes; was darüber liegt, wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The connection ended inside a message, {0} bytes after its beginning.</source>
        <translation>Die Verbindung endete innerhalb einer Nachricht, {0} Bytes nach deren Anfang.</translation>
    </message>
    <message>
        <source>A frame holds no bytes.</source>
        <translation>Ein Rahmen enthält keine Bytes.</translation>
    </message>
    <message>
        <source>The answer does not begin with MSH, so it acknowledges nothing.</source>
        <translation>Die Antwort beginnt nicht mit MSH, also quittiert sie nichts.</translation>
    </message>
    <message>
        <source>The answer has no MSA segment, so it acknowledges nothing.</source>
        <translation>Die Antwort hat kein Segment MSA, also quittiert sie nichts.</translation>
    </message>
    <message>
        <source>MSA-1 of the answer is none of AA, AE, AR, CA, CE and CR, so it acknowledges nothing.</source>
        <translation>MSA-1 der Antwort ist keines von AA, AE, AR, CA, CE und CR, also quittiert sie nichts.</translation>
    </message>
    <message>
        <source>MSA-2 of the answer is empty, so it does not say which message it is for.</source>
        <translation>MSA-2 der Antwort ist leer, also sagt sie nicht, für welche Nachricht sie ist.</translation>
    </message>
    <message>
        <source>An acknowledgement names a message that was never sent on this connection. It changes no outcome.</source>
        <translation>Eine Quittung nennt eine Nachricht, die auf dieser Verbindung nie gesendet wurde. Sie ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>An acknowledgement came after the wait for it was over. It is kept beside the outcome of its message, which stays.</source>
        <translation>Eine Quittung kam, nachdem das Warten auf sie vorbei war. Sie steht neben dem Ergebnis ihrer Nachricht, das bleibt.</translation>
    </message>
    <message>
        <source>A further acknowledgement came for a message that had one. It changes no outcome.</source>
        <translation>Eine weitere Quittung kam für eine Nachricht, die schon eine hatte. Sie ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>An acknowledgement names an id that several messages under way share. It changes no outcome.</source>
        <translation>Eine Quittung nennt eine Kennung, die mehrere Nachrichten unterwegs gemeinsam haben. Sie ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>The peer answered with an application acknowledgement where a commit acknowledgement was asked for; it was taken.</source>
        <translation>Die Gegenseite antwortete mit einer Quittung der Anwendung, wo eine Annahmequittung verlangt war; sie wurde genommen.</translation>
    </message>
    <message>
        <source>The peer answered with a commit acknowledgement that was not asked for; the application's is still awaited.</source>
        <translation>Die Gegenseite antwortete mit einer Annahmequittung, die nicht verlangt war; die der Anwendung wird noch erwartet.</translation>
    </message>
    <message>
        <source>The message does not begin with MSH, so it is not sent.</source>
        <translation>Die Nachricht beginnt nicht mit MSH, also wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The message holds the byte that begins a frame (VT) at byte {0}; in MLLP it would be torn apart, so it is not sent.</source>
        <translation>Die Nachricht enthält bei Byte {0} das Byte, mit dem ein Rahmen beginnt (VT); in MLLP würde sie zerrissen, also wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The message holds the bytes that end a frame (FS CR) at byte {0}; in MLLP it would be cut there, so it is not sent.</source>
        <translation>Die Nachricht enthält bei Byte {0} die Bytes, mit denen ein Rahmen endet (FS CR); in MLLP würde sie dort abgeschnitten, also wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The message is in {0}, which MLLP cannot carry, so it is not sent. Save it as UTF-8 first.</source>
        <translation>Die Nachricht ist in {0}, das MLLP nicht tragen kann, also wird sie nicht gesendet. Speichern Sie sie zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>The message has no MSH-10, so no acknowledgement could name it, and it is not sent. Let it be given one.</source>
        <translation>Die Nachricht hat kein MSH-10, also könnte keine Quittung sie nennen, und sie wird nicht gesendet. Lassen Sie ihr eines geben.</translation>
    </message>
    <message>
        <source>The message has {0} bytes, more than the {1} that are sent at once, so it is not sent.</source>
        <translation>Die Nachricht hat {0} Bytes, mehr als die {1}, die auf einmal gesendet werden, also wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The message cannot be rewritten as asked at {0}, so it is not sent.</source>
        <translation>Die Nachricht kann bei {0} nicht wie verlangt umgeschrieben werden, also wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>'{0}' is not an address. Write HOST:PORT, such as 127.0.0.1:2575 or [::1]:2575.</source>
        <translation>„{0}“ ist keine Adresse. Schreiben Sie HOST:PORT, zum Beispiel 127.0.0.1:2575 oder [::1]:2575.</translation>
    </message>
    <message>
        <source>The endpoint has no host. Name the machine to send to.</source>
        <translation>Der Endpunkt hat keinen Host. Nennen Sie den Rechner, an den gesendet wird.</translation>
    </message>
    <message>
        <source>{0} is no port. Ports go from 1 to 65535.</source>
        <translation>{0} ist kein Port. Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>{0} messages cannot be under way at once; between 1 and {1} can.</source>
        <translation>{0} Nachrichten können nicht zugleich unterwegs sein; möglich sind 1 bis {1}.</translation>
    </message>
    <message>
        <source>'{0}' is no character set that is known here.</source>
        <translation>„{0}“ ist kein Zeichensatz, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>A client certificate in PEM needs its private key. Name the file of the key too, or use PKCS#12.</source>
        <translation>Ein Client-Zertifikat in PEM braucht seinen privaten Schlüssel. Nennen Sie auch die Datei des Schlüssels, oder nehmen Sie PKCS#12.</translation>
    </message>
    <message>
        <source>'{0}' is no fingerprint. Write the 64 hexadecimal digits of the certificate's SHA-256.</source>
        <translation>„{0}“ ist kein Fingerabdruck. Schreiben Sie die 64 hexadezimalen Ziffern des SHA-256 des Zertifikats.</translation>
    </message>
    <message>
        <source>{0} is marked as production. Confirm it by its name before anything is sent.</source>
        <translation>{0} ist als produktiv gekennzeichnet. Bestätigen Sie es mit seinem Namen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>'{0}' is not understood. Write what comes, '=', and accept, retry, park or stop, such as AE=park or AR=retry:5:stop; what comes is AA, AE, AR, CA, CE, CR, timeout, connect or lost.</source>
        <translation>„{0}“ wird nicht verstanden. Schreiben Sie, was kommt, „=“ und accept, retry, park oder stop, zum Beispiel AE=park oder AR=retry:5:stop; was kommt, ist AA, AE, AR, CA, CE, CR, timeout, connect oder lost.</translation>
    </message>
    <message>
        <source>The message asks for no acknowledgement (MSH-15 and MSH-16), so it is not known whether it arrived.</source>
        <translation>Die Nachricht verlangt keine Quittung (MSH-15 und MSH-16), also ist nicht bekannt, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>The acknowledgement asked for one itself and was given it.</source>
        <translation>Die Quittung verlangte selbst eine und bekam sie.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}. Check that something listens there and that no firewall is between.</source>
        <translation>{0} ist nicht erreichbar: {1}. Prüfen Sie, ob dort etwas lauscht und keine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} ms. Check the address and that no firewall is between.</source>
        <translation>{0} hat nicht innerhalb von {1} ms geantwortet. Prüfen Sie die Adresse und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The connection broke: {0}.</source>
        <translation>Die Verbindung ist abgebrochen: {0}.</translation>
    </message>
    <message>
        <source>No acknowledgement came within {0} ms. The message may have been delivered.</source>
        <translation>Innerhalb von {0} ms kam keine Quittung. Die Nachricht kann zugestellt worden sein.</translation>
    </message>
    <message>
        <source>The connection was closed after {0} ms without traffic.</source>
        <translation>Die Verbindung wurde nach {0} ms ohne Verkehr geschlossen.</translation>
    </message>
    <message>
        <source>The message is sent again in {0} ms (attempt {1}).</source>
        <translation>Die Nachricht wird in {0} ms noch einmal gesendet (Versuch {1}).</translation>
    </message>
    <message>
        <source>Sending stopped, as the endpoint's policy says for {0}.</source>
        <translation>Das Senden endete, wie es die Regel des Endpunkts für {0} sagt.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Das Senden wurde angehalten.</translation>
    </message>
    <message>
        <source>{0} with {1}; the certificate is of {2}, by {3}, valid until {4}.</source>
        <translation>{0} mit {1}; das Zertifikat ist von {2}, ausgestellt von {3}, gültig bis {4}.</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate is {0}.</source>
        <translation>Der SHA-256 des Zertifikats ist {0}.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: {1}.</source>
        <translation>TLS mit {0} ist gescheitert: {1}.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not the one that is pinned; its SHA-256 is {1}. Nothing was sent.</source>
        <translation>Das Zertifikat von {0} ist nicht das festgelegte; sein SHA-256 ist {1}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {0} ends on {1}.</source>
        <translation>Das Zertifikat von {0} endet am {1}.</translation>
    </message>
    <message>
        <source>This system has no TLS that Qt can use: {0}.</source>
        <translation>Dieses System hat kein TLS, das Qt nutzen kann: {0}.</translation>
    </message>
    <message>
        <source>{0} holds no certificate that can be read. PEM is expected.</source>
        <translation>{0} enthält kein Zertifikat, das gelesen werden kann. Erwartet wird PEM.</translation>
    </message>
    <message>
        <source>{0} holds no private key that can be read with this passphrase. PEM is expected.</source>
        <translation>{0} enthält keinen privaten Schlüssel, der mit diesem Kennwort gelesen werden kann. Erwartet wird PEM.</translation>
    </message>
    <message>
        <source>{0} cannot be read as PKCS#12 with this passphrase.</source>
        <translation>{0} kann mit diesem Kennwort nicht als PKCS#12 gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is no file of outcomes, or one of a later version. It is left as it is.</source>
        <translation>{0} ist keine Datei mit Ergebnissen oder eine einer späteren Version. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Outcomes cannot be kept in {0}: {1}. Nothing more is sent.</source>
        <translation>Ergebnisse können in {0} nicht festgehalten werden: {1}. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>{0} keeps the outcomes of another plan. Name another file, or send the plan it was begun with.</source>
        <translation>{0} enthält die Ergebnisse eines anderen Plans. Nennen Sie eine andere Datei, oder senden Sie den Plan, mit dem sie begonnen wurde.</translation>
    </message>
    <message>
        <source>{0} is used by another sender. Wait for it, or name another file.</source>
        <translation>{0} wird von einem anderen Sender benutzt. Warten Sie auf ihn, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The wire log cannot be kept in {0}: {1}. Nothing more is sent.</source>
        <translation>Das Leitungsprotokoll kann in {0} nicht geführt werden: {1}. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The sender ended while the message was under way; it may have been delivered. It is sent again only when that is asked for.</source>
        <translation>Der Sender endete, während die Nachricht unterwegs war; sie kann zugestellt worden sein. Sie wird nur noch einmal gesendet, wenn das verlangt wird.</translation>
    </message>
    <message>
        <source>{0} cannot be listened on: {1}. Choose another port, or end what uses it.</source>
        <translation>Auf {0} kann nicht gelauscht werden: {1}. Wählen Sie einen anderen Port, oder beenden Sie, was ihn benutzt.</translation>
    </message>
    <message>
        <source>A message could not be stored in {0}: {1}. It is not acknowledged.</source>
        <translation>Eine Nachricht konnte in {0} nicht gespeichert werden: {1}. Sie wird nicht quittiert.</translation>
    </message>
    <message>
        <source>Packets: {0}; TCP connections with HL7: {1}; messages: {2}; acknowledgements: {3}, of which {4} stand in the capture with the message that they answer. All are shown in the order in which they began on the wire.</source>
        <translation>Pakete: {0}; TCP-Verbindungen mit HL7: {1}; Nachrichten: {2}; Quittungen: {3}, davon stehen {4} mit der Nachricht, die sie beantworten, in der Aufzeichnung. Alle werden in der Reihenfolge gezeigt, in der sie auf der Leitung begannen.</translation>
    </message>
    <message>
        <source>TCP connections encrypted with TLS, which cannot be read: {0}. Capture where the encryption ends.</source>
        <translation>Mit TLS verschlüsselte TCP-Verbindungen, die nicht gelesen werden können: {0}. Zeichnen Sie dort auf, wo die Verschlüsselung endet.</translation>
    </message>
    <message>
        <source>TCP connections without HL7: {0}; packets of other protocols: {1}. They are not shown.</source>
        <translation>TCP-Verbindungen ohne HL7: {0}; Pakete anderer Protokolle: {1}. Sie werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Bytes of these connections that the capture does not hold: {0}. Messages that lack some of them: {1}; they end where bytes are missing.</source>
        <translation>Bytes dieser Verbindungen, die in der Aufzeichnung fehlen: {0}. Nachrichten, denen davon welche fehlen: {1}; sie enden, wo Bytes fehlen.</translation>
    </message>
    <message>
        <source>Messages whose frame had not ended when the next began or the capture stopped: {0}.</source>
        <translation>Nachrichten, deren Rahmen nicht beendet war, als die nächste begann oder die Aufzeichnung endete: {0}.</translation>
    </message>
    <message>
        <source>Bytes that were sent again are shown once: {0}.</source>
        <translation>Bytes, die noch einmal gesendet wurden, werden einmal gezeigt: {0}.</translation>
    </message>
    <message>
        <source>Packets that are damaged or of a kind that cannot be read: {0} (link type {1}).</source>
        <translation>Pakete, die beschädigt oder von einer nicht lesbaren Art sind: {0} (Verbindungstyp {1}).</translation>
    </message>
    <message>
        <source>{0} exists and does not hold messages in MLLP frames, so nothing is added to it. Name another file.</source>
        <translation>{0} ist vorhanden und enthält keine Nachrichten in MLLP-Rahmen, deshalb wird nichts angefügt. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A message was longer than {0} bytes; it was neither stored nor acknowledged, and its connection was closed.</source>
        <translation>Eine Nachricht war länger als {0} Bytes; sie wurde weder gespeichert noch quittiert, und ihre Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>A connection was refused, since {0} are open.</source>
        <translation>Eine Verbindung wurde abgelehnt, da {0} offen sind.</translation>
    </message>
    <message>
        <source>The acknowledgement of a stored message could not be sent; the sender may send it again.</source>
        <translation>Die Quittung einer gespeicherten Nachricht konnte nicht gesendet werden; der Sender schickt sie möglicherweise noch einmal.</translation>
    </message>
    <message>
        <source>The capture ends inside a packet that begins at byte {0}. That packet is not shown.</source>
        <translation>Die Aufzeichnung endet in einem Paket, das bei Byte {0} beginnt. Dieses Paket wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The header of the capture at byte {0} is incomplete. What stands behind is not shown.</source>
        <translation>Der Kopf der Aufzeichnung bei Byte {0} ist unvollständig. Was dahinter steht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a packet says that it is larger than packets can be. What stands behind is not shown.</source>
        <translation>Die Aufzeichnung ist bei Byte {0} beschädigt: Ein Paket gibt sich als größer aus, als Pakete sein können. Was dahinter steht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a section does not say its byte order. What stands behind is not shown.</source>
        <translation>Die Aufzeichnung ist bei Byte {0} beschädigt: Ein Abschnitt nennt seine Bytereihenfolge nicht. Was dahinter steht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a block has a length that no block can have. What stands behind is not shown.</source>
        <translation>Die Aufzeichnung ist bei Byte {0} beschädigt: Ein Block hat eine Länge, die kein Block haben kann. Was dahinter steht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a packet belongs to no interface, or its block is too short. What stands behind is not shown.</source>
        <translation>Die Aufzeichnung ist bei Byte {0} beschädigt: Ein Paket gehört zu keiner Schnittstelle, oder sein Block ist zu kurz. Was dahinter steht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: it has no arrow. Write CONDITION -&gt; ACTIONS, such as &apos;MSH-9.2 = &quot;A08&quot; -&gt; AE, delay 2s&apos;.</source>
        <translation>„{0}“ ist keine Regel: Sie hat keinen Pfeil. Schreiben Sie CONDITION -&gt; ACTIONS, etwa &apos;MSH-9.2 = &quot;A08&quot; -&gt; AE, delay 2s&apos;.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: it has no condition. Write CONDITION -&gt; ACTIONS; * stands for any message.</source>
        <translation>„{0}“ ist keine Regel: Sie hat keine Bedingung. Schreiben Sie CONDITION -&gt; ACTIONS; * steht für jede Nachricht.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: what stands before the arrow is no condition.</source>
        <translation>„{0}“ ist keine Regel: Was vor dem Pfeil steht, ist keine Bedingung.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: its condition asks for acknowledgements, which are still to be sent.</source>
        <translation>„{0}“ ist keine Regel: Ihre Bedingung fragt nach Quittungen, die erst noch gesendet werden.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: no application acknowledgement follows CE or CR.</source>
        <translation>„{0}“ ist keine Regel: Auf CE oder CR folgt keine Anwendungsquittung.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: an action is missing. Actions are AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after and times.</source>
        <translation>„{0}“ ist keine Regel: Eine Aktion fehlt. Aktionen sind AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after und times.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: &apos;{1}&apos; is no action. Actions are AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after and times.</source>
        <translation>„{0}“ ist keine Regel: „{1}“ ist keine Aktion. Aktionen sind AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after und times.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a time, such as 500ms or 2s, of a day at most.</source>
        <translation>„{0}“ ist keine Regel: {1} braucht eine Zeit, etwa 500ms oder 2s, von höchstens einem Tag.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a number, such as 3.</source>
        <translation>„{0}“ ist keine Regel: {1} braucht eine Zahl, etwa 3.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a code of table 0357, such as 207.</source>
        <translation>„{0}“ ist keine Regel: {1} braucht einen Code der Tabelle 0357, etwa 207.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a text in double quotes.</source>
        <translation>„{0}“ ist keine Regel: {1} braucht einen Text in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>{0} is no address of this machine, so it cannot be listened on.</source>
        <translation>{0} ist keine Adresse dieses Rechners, deshalb kann dort nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>The message is the same as message {0}, with the same MSH-10: its sender has sent it again. It is stored and answered once more.</source>
        <translation>Die Nachricht ist dieselbe wie Nachricht {0}, mit derselben MSH-10: Ihr Sender hat sie noch einmal gesendet. Sie wird noch einmal gespeichert und beantwortet.</translation>
    </message>
    <message>
        <source>The message has the MSH-10 of message {0} but says something else: its sender cannot tell their acknowledgements apart.</source>
        <translation>Die Nachricht hat die MSH-10 von Nachricht {0}, sagt aber etwas anderes: Ihr Sender kann ihre Quittungen nicht unterscheiden.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: the connection ended in the handshake.</source>
        <translation>TLS mit {0} ist fehlgeschlagen: Die Verbindung endete während des Handshakes.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: it was not done in time.</source>
        <translation>TLS mit {0} ist fehlgeschlagen: Es kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>The peer gives its acknowledgements the same MSH-10 again. They are told apart by MSA-2 alone.</source>
        <translation>Die Gegenseite gibt ihren Quittungen immer wieder dieselbe MSH-10. Sie werden allein an MSA-2 unterschieden.</translation>
    </message>
    <message>
        <source>Of messages that left together only the first was acknowledged: the peer may take frames that arrive together for one message, or lose all but one. Send one at a time.</source>
        <translation>Von Nachrichten, die zusammen abgingen, wurde nur die erste quittiert: Die Gegenseite nimmt Rahmen, die zusammen ankommen, vielleicht für eine Nachricht oder verliert alle bis auf eine. Senden Sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>The peer acknowledges messages of this connection again with each further one: it may have taken them in more than once. Make a connection for each message.</source>
        <translation>Die Gegenseite quittiert Nachrichten dieser Verbindung mit jeder weiteren noch einmal: Sie hat sie vielleicht mehrmals übernommen. Bauen Sie für jede Nachricht eine Verbindung auf.</translation>
    </message>
    <message>
        <source>The peer ends its acknowledgements without a CR behind the last segment. They are taken as they are.</source>
        <translation>Die Gegenseite beendet ihre Quittungen ohne CR nach dem letzten Segment. Sie werden genommen, wie sie sind.</translation>
    </message>
    <message>
        <source>The acknowledgement came over the port for application acknowledgements.</source>
        <translation>Die Quittung kam über den Port für Anwendungsquittungen.</translation>
    </message>
    <message>
        <source>A value at {0} is not in the map that was given for it, so the message is not sent. Add it to the map, or let values stay that it lacks.</source>
        <translation>Ein Wert bei {0} steht nicht in der dafür angegebenen Zuordnung, deshalb wird die Nachricht nicht gesendet. Ergänzen Sie ihn, oder lassen Sie Werte stehen, die ihr fehlen.</translation>
    </message>
    <message>
        <source>Line {1} of {0} does not hold two values. Write what stands in messages, a comma or a tab, and what takes its place.</source>
        <translation>Zeile {1} von {0} enthält nicht zwei Werte. Schreiben Sie, was in Nachrichten steht, ein Komma oder einen Tabulator, und was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Line {1} of {0} gives a value another meaning than line {2}. Keep one of the two.</source>
        <translation>Zeile {1} von {0} gibt einem Wert eine andere Bedeutung als Zeile {2}. Behalten Sie eine der beiden.</translation>
    </message>
    <message>
        <source>{0} holds no values. Write a line for each: what stands in messages, a comma or a tab, and what takes its place.</source>
        <translation>{0} enthält keine Werte. Schreiben Sie für jeden eine Zeile: was in Nachrichten steht, ein Komma oder einen Tabulator, und was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no {#}, so different values would become the same. Write where the number stands, such as T{#}.</source>
        <translation>„{0}“ enthält kein {#}, sodass verschiedene Werte gleich würden. Schreiben Sie, wo die Nummer steht, etwa T{#}.</translation>
    </message>
    <message>
        <source>{0} of the last {1} messages were rejected or errored.</source>
        <translation>{0} der letzten {1} Nachrichten wurden abgelehnt oder mit Fehler beantwortet.</translation>
    </message>
    <message>
        <source>Acknowledgements take {0} ms (the slower half of the last {1}).</source>
        <translation>Quittungen brauchen {0} ms (die langsamere Hälfte der letzten {1}).</translation>
    </message>
    <message>
        <source>No acknowledgement has come for {0} s while messages wait for theirs.</source>
        <translation>Seit {0} s kam keine Quittung, obwohl Nachrichten darauf warten.</translation>
    </message>
    <message>
        <source>The connection ended or could not be made.</source>
        <translation>Die Verbindung endete oder kam nicht zustande.</translation>
    </message>
    <message>
        <source>It is over: {0}</source>
        <translation>Es ist vorbei: {0}</translation>
    </message>
    <message>
        <source>The command for alerts could not be run: {0}.</source>
        <translation>Der Befehl für Warnungen konnte nicht ausgeführt werden: {0}.</translation>
    </message>
    <message>
        <source>The receiver could not be reached, so the message is stored but was not passed on.</source>
        <translation>Der Empfänger war nicht erreichbar; die Nachricht ist gespeichert, wurde aber nicht weitergegeben.</translation>
    </message>
    <message>
        <source>The receiver&apos;s connection ended before it had answered; the message may have arrived. Its sender is told nothing but that the connection ended.</source>
        <translation>Die Verbindung des Empfängers endete, bevor er geantwortet hatte; die Nachricht kann angekommen sein. Ihr Sender erfährt nur, dass die Verbindung endete.</translation>
    </message>
    <message>
        <source>The receiver has not answered within {0} ms. The message may have arrived; nothing is said to its sender.</source>
        <translation>Der Empfänger hat nicht innerhalb von {0} ms geantwortet. Die Nachricht kann angekommen sein; ihrem Sender wird nichts gesagt.</translation>
    </message>
    <message>
        <source>The receiver sent something that answers no message under way. It was passed on.</source>
        <translation>Der Empfänger sandte etwas, das keine Nachricht beantwortet, die unterwegs ist. Es wurde weitergegeben.</translation>
    </message>
    <message>
        <source>The receiver answered after the sender&apos;s connection had ended, so the answer could not be passed on.</source>
        <translation>Der Empfänger antwortete, nachdem die Verbindung des Senders geendet hatte; die Antwort konnte nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>The message was answered here, as the rule for a receiver that cannot be reached says.</source>
        <translation>Die Nachricht wurde hier beantwortet, wie es die Regel für einen nicht erreichbaren Empfänger sagt.</translation>
    </message>
    <message>
        <source>{0} is where the relay itself listens. Name the receiver that messages are passed on to.</source>
        <translation>Unter {0} lauscht das Relais selbst. Nennen Sie den Empfänger, an den Nachrichten weitergegeben werden.</translation>
    </message>
    <message>
        <source>The bytes that begin and end a frame are the same. Choose two, such as 0B and 1C.</source>
        <translation>Die Bytes, die einen Rahmen beginnen und beenden, sind gleich. Wählen Sie zwei verschiedene, etwa 0B und 1C.</translation>
    </message>
    <message>
        <source>The byte that begins or ends a frame stands in messages too. Choose one that no message holds, such as 0B or 1C.</source>
        <translation>Das Byte, das einen Rahmen beginnt oder beendet, kommt auch in Nachrichten vor. Wählen Sie eines, das keine Nachricht enthält, etwa 0B oder 1C.</translation>
    </message>
    <message>
        <source>The time for connecting is {0} milliseconds; it must be between 1 and {1}.</source>
        <translation>Die Zeit für den Verbindungsaufbau ist {0} Millisekunden; sie muss zwischen 1 und {1} liegen.</translation>
    </message>
    <message>
        <source>The time for an acknowledgement is {0} milliseconds; it must be between 1 and {1}.</source>
        <translation>Die Zeit für eine Quittung ist {0} Millisekunden; sie muss zwischen 1 und {1} liegen.</translation>
    </message>
    <message>
        <source>The time after which an idle connection is closed is {0} milliseconds; it must be between 1 and {1}, or 0 for never.</source>
        <translation>Die Zeit, nach der eine untätige Verbindung geschlossen wird, ist {0} Millisekunden; sie muss zwischen 1 und {1} liegen oder 0 für nie sein.</translation>
    </message>
    <message>
        <source>Authorities (CA) are named but TLS is off. Switch TLS on, or leave them out.</source>
        <translation>Zertifizierungsstellen (CA) sind genannt, aber TLS ist aus. Schalten Sie TLS ein oder lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>A client certificate is named but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Ein Client-Zertifikat ist genannt, aber TLS ist aus. Schalten Sie TLS ein oder lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>A private key is named but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Ein privater Schlüssel ist genannt, aber TLS ist aus. Schalten Sie TLS ein oder lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>A server name is given but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Ein Servername ist angegeben, aber TLS ist aus. Schalten Sie TLS ein oder lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>A certificate is pinned but TLS is off. Switch TLS on, or leave the pin out.</source>
        <translation>Ein Zertifikat ist festgelegt, aber TLS ist aus. Schalten Sie TLS ein oder lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>{0} connections cannot be used at once; between 1 and {1} can.</source>
        <translation>{0} Verbindungen können nicht zugleich benutzt werden; zwischen 1 und {1} können es.</translation>
    </message>
    <message>
        <source>The message did not leave, since message {0}, which comes before it and has the same {1}, was not acknowledged.</source>
        <translation>Die Nachricht ging nicht ab, weil die Nachricht {0}, die vor ihr kommt und denselben Wert in {1} hat, nicht quittiert wurde.</translation>
    </message>
    <message>
        <source>The message was skipped.</source>
        <translation>Die Nachricht wurde übersprungen.</translation>
    </message>
    <message>
        <source>The connection was closed, since a message was not whole {0} ms after its first byte. What came of it is not stored.</source>
        <translation>Die Verbindung wurde geschlossen, da eine Nachricht {0} ms nach ihrem ersten Byte nicht vollständig war. Was von ihr kam, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>expressions</name>
    <message>
        <source>{0} shall be {1}</source>
        <translation>{0} muss {1} sein</translation>
    </message>
    <message>
        <source>{0} shall not be {1}</source>
        <translation>{0} darf nicht {1} sein</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} ist {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} ist nicht {1}</translation>
    </message>
    <message>
        <source>{0} shall be less than {1}</source>
        <translation>{0} muss kleiner als {1} sein</translation>
    </message>
    <message>
        <source>{0} shall not be less than {1}</source>
        <translation>{0} darf nicht kleiner als {1} sein</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} ist kleiner als {1}</translation>
    </message>
    <message>
        <source>{0} is not less than {1}</source>
        <translation>{0} ist nicht kleiner als {1}</translation>
    </message>
    <message>
        <source>{0} shall be at most {1}</source>
        <translation>{0} muss höchstens {1} sein</translation>
    </message>
    <message>
        <source>{0} shall not be at most {1}</source>
        <translation>{0} darf nicht höchstens {1} sein</translation>
    </message>
    <message>
        <source>{0} is at most {1}</source>
        <translation>{0} ist höchstens {1}</translation>
    </message>
    <message>
        <source>{0} is not at most {1}</source>
        <translation>{0} ist nicht höchstens {1}</translation>
    </message>
    <message>
        <source>{0} shall be greater than {1}</source>
        <translation>{0} muss größer als {1} sein</translation>
    </message>
    <message>
        <source>{0} shall not be greater than {1}</source>
        <translation>{0} darf nicht größer als {1} sein</translation>
    </message>
    <message>
        <source>{0} is greater than {1}</source>
        <translation>{0} ist größer als {1}</translation>
    </message>
    <message>
        <source>{0} is not greater than {1}</source>
        <translation>{0} ist nicht größer als {1}</translation>
    </message>
    <message>
        <source>{0} shall be at least {1}</source>
        <translation>{0} muss mindestens {1} sein</translation>
    </message>
    <message>
        <source>{0} shall not be at least {1}</source>
        <translation>{0} darf nicht mindestens {1} sein</translation>
    </message>
    <message>
        <source>{0} is at least {1}</source>
        <translation>{0} ist mindestens {1}</translation>
    </message>
    <message>
        <source>{0} is not at least {1}</source>
        <translation>{0} ist nicht mindestens {1}</translation>
    </message>
    <message>
        <source>{0} shall match {1}</source>
        <translation>{0} muss auf {1} passen</translation>
    </message>
    <message>
        <source>{0} shall not match {1}</source>
        <translation>{0} darf nicht auf {1} passen</translation>
    </message>
    <message>
        <source>{0} matches {1}</source>
        <translation>{0} passt auf {1}</translation>
    </message>
    <message>
        <source>{0} does not match {1}</source>
        <translation>{0} passt nicht auf {1}</translation>
    </message>
    <message>
        <source>{0} shall contain {1}</source>
        <translation>{0} muss {1} enthalten</translation>
    </message>
    <message>
        <source>{0} shall not contain {1}</source>
        <translation>{0} darf {1} nicht enthalten</translation>
    </message>
    <message>
        <source>{0} contains {1}</source>
        <translation>{0} enthält {1}</translation>
    </message>
    <message>
        <source>{0} does not contain {1}</source>
        <translation>{0} enthält nicht {1}</translation>
    </message>
    <message>
        <source>{0} shall start with {1}</source>
        <translation>{0} muss mit {1} beginnen</translation>
    </message>
    <message>
        <source>{0} shall not start with {1}</source>
        <translation>{0} darf nicht mit {1} beginnen</translation>
    </message>
    <message>
        <source>{0} starts with {1}</source>
        <translation>{0} beginnt mit {1}</translation>
    </message>
    <message>
        <source>{0} does not start with {1}</source>
        <translation>{0} beginnt nicht mit {1}</translation>
    </message>
    <message>
        <source>{0} shall end with {1}</source>
        <translation>{0} muss mit {1} enden</translation>
    </message>
    <message>
        <source>{0} shall not end with {1}</source>
        <translation>{0} darf nicht mit {1} enden</translation>
    </message>
    <message>
        <source>{0} ends with {1}</source>
        <translation>{0} endet mit {1}</translation>
    </message>
    <message>
        <source>{0} does not end with {1}</source>
        <translation>{0} endet nicht mit {1}</translation>
    </message>
    <message>
        <source>{0} shall be present</source>
        <translation>{0} muss vorhanden sein</translation>
    </message>
    <message>
        <source>{0} shall not be present</source>
        <translation>{0} darf nicht vorhanden sein</translation>
    </message>
    <message>
        <source>{0} is present</source>
        <translation>{0} ist vorhanden</translation>
    </message>
    <message>
        <source>{0} is not present</source>
        <translation>{0} ist nicht vorhanden</translation>
    </message>
    <message>
        <source>{0} shall be in value set {1}</source>
        <translation>{0} muss im Wertesatz {1} sein</translation>
    </message>
    <message>
        <source>{0} shall not be in value set {1}</source>
        <translation>{0} darf nicht im Wertesatz {1} sein</translation>
    </message>
    <message>
        <source>{0} is in value set {1}</source>
        <translation>{0} ist im Wertesatz {1}</translation>
    </message>
    <message>
        <source>{0} is not in value set {1}</source>
        <translation>{0} ist nicht im Wertesatz {1}</translation>
    </message>
    <message>
        <source>{0} shall be of the format {1}</source>
        <translation>{0} muss im Format {1} sein</translation>
    </message>
    <message>
        <source>{0} shall not be of the format {1}</source>
        <translation>{0} darf nicht im Format {1} sein</translation>
    </message>
    <message>
        <source>{0} is of the format {1}</source>
        <translation>{0} ist im Format {1}</translation>
    </message>
    <message>
        <source>{0} is not of the format {1}</source>
        <translation>{0} ist nicht im Format {1}</translation>
    </message>
    <message>
        <source>{0} shall be empty</source>
        <translation>{0} muss leer sein</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} ist leer</translation>
    </message>
    <message>
        <source>{0} shall be null (&quot;&quot;)</source>
        <translation>{0} muss null (&quot;&quot;) sein</translation>
    </message>
    <message>
        <source>{0} is null (&quot;&quot;)</source>
        <translation>{0} ist null (&quot;&quot;)</translation>
    </message>
    <message>
        <source>{0} shall be valued</source>
        <translation>{0} muss einen Wert haben</translation>
    </message>
    <message>
        <source>{0} is valued</source>
        <translation>{0} hat einen Wert</translation>
    </message>
    <message>
        <source>{0} shall count 1, 2, 3 in the order of the message</source>
        <translation>{0} muss in der Reihenfolge der Nachricht 1, 2, 3 zählen</translation>
    </message>
    <message>
        <source>{0} counts 1, 2, 3 in the order of the message</source>
        <translation>{0} zählt in der Reihenfolge der Nachricht 1, 2, 3</translation>
    </message>
    <message>
        <source>the rule &apos;{0}&apos; of another program shall hold</source>
        <translation>die Regel &apos;{0}&apos; eines anderen Programms muss gelten</translation>
    </message>
    <message>
        <source>the rule &apos;{0}&apos; of another program holds</source>
        <translation>die Regel &apos;{0}&apos; eines anderen Programms gilt</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>either {0}, but not both</source>
        <translation>entweder {0}, aber nicht beides</translation>
    </message>
    <message>
        <source>it shall not be that {0}</source>
        <translation>es darf nicht gelten: {0}</translation>
    </message>
    <message>
        <source>it is not so that {0}</source>
        <translation>es gilt nicht: {0}</translation>
    </message>
    <message>
        <source>if {0} then {1}</source>
        <translation>wenn gilt: {0}, dann: {1}</translation>
    </message>
    <message>
        <source>for every {0}, {1}</source>
        <translation>für jedes {0}: {1}</translation>
    </message>
    <message>
        <source>for at least one {0}, {1}</source>
        <translation>für mindestens ein {0}: {1}</translation>
    </message>
    <message>
        <source>for {0} of {1}, {2}</source>
        <translation>für {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>{0} (or be absent)</source>
        <translation>{0} (oder fehlen)</translation>
    </message>
    <message>
        <source>{0} (and be there)</source>
        <translation>{0} (und vorhanden sein)</translation>
    </message>
    <message>
        <source>{0} (if it is there)</source>
        <translation>{0} (wenn es vorhanden ist)</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>exactly {0}</source>
        <translation>genau {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>the precision of {0}</source>
        <translation>die Genauigkeit von {0}</translation>
    </message>
    <message>
        <source>the number of {0}</source>
        <translation>die Anzahl von {0}</translation>
    </message>
    <message>
        <source>the length of {0}</source>
        <translation>die Länge von {0}</translation>
    </message>
    <message>
        <source>the number of different values of {0}</source>
        <translation>die Anzahl verschiedener Werte von {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>at least one {0}</source>
        <translation>mindestens ein {0}</translation>
    </message>
    <message>
        <source>every {0}</source>
        <translation>jedes {0}</translation>
    </message>
    <message>
        <source>no {0}</source>
        <translation>kein {0}</translation>
    </message>
    <message>
        <source>any {0}</source>
        <translation>irgendein {0}</translation>
    </message>
    <message>
        <source>that of {0}</source>
        <translation>die von {0}</translation>
    </message>
    <message>
        <source>{0} (component {1})</source>
        <translation>{0} (Komponente {1})</translation>
    </message>
    <message>
        <source>{0} in any case</source>
        <translation>{0} in beliebiger Schreibung</translation>
    </message>
    <message>
        <source>{0} without regard to case</source>
        <translation>{0} ohne Rücksicht auf Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
</TS>
