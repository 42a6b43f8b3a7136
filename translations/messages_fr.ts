<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>La tâche a été arrêtée avant d&apos;être terminée.</translation>
    </message>
    <message>
        <source>There was not enough memory for {0}. Close other work or open a smaller part.</source>
        <translation>Mémoire insuffisante pour {0}. Arrêter d&apos;autres tâches ou ouvrir une partie plus petite.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name and the folder.</source>
        <translation>{0} n&apos;existe pas. Vérifier le nom et le dossier.</translation>
    </message>
    <message>
        <source>{0} may not be read by this account. Ask for read permission or copy the file.</source>
        <translation>Ce compte n&apos;a pas le droit de lire {0}. Demander le droit de lecture ou copier le fichier.</translation>
    </message>
    <message>
        <source>{0} is a folder where a file was expected.</source>
        <translation>{0} est un dossier alors qu&apos;un fichier était attendu.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} ne peut pas être ouvert : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read at byte {1}: {2}. If it lies on a network share, check that the share is there.</source>
        <translation>{0} est illisible à l&apos;octet {1} : {2}. S&apos;il se trouve sur un partage réseau, vérifier que le partage est accessible.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Choose another place or free some space.</source>
        <translation>{0} ne peut pas être écrit : {1}. Choisir un autre emplacement ou libérer de l&apos;espace.</translation>
    </message>
    <message>
        <source>{0} exists already and is left as it is. Choose another name, or say --force to replace it.</source>
        <translation>{0} existe déjà et reste tel quel. Choisir un autre nom, ou ajouter --force pour le remplacer.</translation>
    </message>
    <message>
        <source>The encryption of this system failed: {0}.</source>
        <translation>Le chiffrement de ce système a échoué : {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: {0}.</source>
        <translation>Le trousseau du système n&apos;est pas utilisable : {0}.</translation>
    </message>
    <message>
        <source>{0} is no journal of unfinished work, or its beginning is damaged. It is left as it is.</source>
        <translation>{0} n&apos;est pas un journal de travail inachevé, ou son début est endommagé. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>{0} was sealed with another key than the one in the keychain, so it cannot be read.</source>
        <translation>{0} a été scellé avec une autre clé que celle du trousseau et ne peut donc pas être lu.</translation>
    </message>
    <message>
        <source>{0} was changed by something else at byte {1}; what stands from there on is not used.</source>
        <translation>{0} a été modifié par autre chose à l&apos;octet {1} ; ce qui suit n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>{0} became shorter while it was open: {1} bytes are left of {2}. Open it again to see what it holds now.</source>
        <translation>{0} a raccourci pendant qu&apos;il était ouvert : il reste {1} octets sur {2}. Le rouvrir pour voir ce qu&apos;il contient maintenant.</translation>
    </message>
    <message>
        <source>{0} was replaced or rewritten while it was open, so message {1} is no longer where it was. Open it again.</source>
        <translation>{0} a été remplacé ou réécrit pendant qu&apos;il était ouvert ; le message {1} n&apos;est plus à sa place. Le rouvrir.</translation>
    </message>
    <message>
        <source>{0} was rewritten while it was open; what was found in it is no longer there. Open it again.</source>
        <translation>{0} a été réécrit pendant qu&apos;il était ouvert ; ce qui y avait été trouvé n&apos;y est plus. Le rouvrir.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <source>No HL7 message was found in {0} ({1} bytes read). A message starts with MSH and a delimiter; try --as to name the format.</source>
        <translation>Aucun message HL7 trouvé dans {0} ({1} octets lus). Un message commence par MSH et un délimiteur ; essayer --as pour indiquer le format.</translation>
    </message>
    <message>
        <source>There is no message {0} in {1}; it holds {2}.</source>
        <translation>Il n&apos;y a pas de message {0} dans {1}, qui en contient {2}.</translation>
    </message>
    <message>
        <source>{0} looks like an archive but cannot be read: {1}. Unpack it with another tool and open the result.</source>
        <translation>{0} ressemble à une archive mais est illisible : {1}. La décompresser avec un autre outil et ouvrir le résultat.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} bytes when unpacked. Raise the ceiling with --unpack-limit or unpack it first.</source>
        <translation>{0} contient plus de {1} octets une fois décompressé. Relever le plafond avec --unpack-limit ou décompresser d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} is encrypted. Unpack it with its password first.</source>
        <translation>{0} est chiffré. Le décompresser d&apos;abord avec son mot de passe.</translation>
    </message>
    <message>
        <source>{0} holds archives inside archives more than {1} deep. Unpack it first.</source>
        <translation>{0} contient des archives imbriquées sur plus de {1} niveaux. Décompresser d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} cannot be read as {1}: {2} at byte {3}. Try --as with another format.</source>
        <translation>{0} ne peut pas être lu en {1} : {2} à l&apos;octet {3}. Essayer --as avec un autre format.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a format that can be read; known are {1}.</source>
        <translation>« {0} » n&apos;est pas un format lisible ; formats connus : {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a form in which engines store a message; known are {1}.</source>
        <translation>« {0} » n&apos;est pas une forme sous laquelle les moteurs d&apos;intégration stockent un message ; formes connues : {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be listed: {1}.</source>
        <translation>Le contenu du dossier {0} ne peut pas être listé : {1}.</translation>
    </message>
    <message>
        <source>No file in {0} matches {1}.</source>
        <translation>Aucun fichier de {0} ne correspond à {1}.</translation>
    </message>
    <message>
        <source>The messages are framed as {0}.</source>
        <translation>Format de trame des messages : {0}.</translation>
    </message>
    <message>
        <source>Segments end with {0}.</source>
        <translation>Les segments se terminent par {0}.</translation>
    </message>
    <message>
        <source>Messages differ in how their segments end: {0}.</source>
        <translation>La fin des segments diffère selon les messages : {0}.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark ({0}), which is kept and not part of any message.</source>
        <translation>Le fichier commence par une marque d&apos;ordre des octets ({0}), qui est conservée et ne fait partie d&apos;aucun message.</translation>
    </message>
    <message>
        <source>The file was read as {0}.</source>
        <translation>Le fichier a été lu comme : {0}.</translation>
    </message>
    <message>
        <source>Of each stored message the {0} form is shown; {1} other forms are in the file. Choose with --part.</source>
        <translation>Pour chaque message stocké, la forme {0} est affichée ; autres formes dans le fichier : {1}. Choisir avec --part.</translation>
    </message>
    <message>
        <source>Stored messages that their engine encrypted are left out: {0}. Export them without encryption.</source>
        <translation>Messages stockés omis, car chiffrés par leur moteur d&apos;intégration : {0}. Les exporter sans chiffrement.</translation>
    </message>
    <message>
        <source>Messages stand in log lines; what precedes MSH on the line is kept as its prefix.</source>
        <translation>Les messages se trouvent dans des lignes de journal ; ce qui précède MSH sur la ligne est conservé comme préfixe.</translation>
    </message>
    <message>
        <source>Between and around the messages stand bytes that are not HL7 and are kept as gaps: {0}.</source>
        <translation>Entre et autour des messages se trouvent des octets qui ne sont pas du HL7 et sont conservés comme zones intermédiaires : {0}.</translation>
    </message>
    <message>
        <source>The last segment has no terminator in {0} of the messages.</source>
        <translation>Messages dont le dernier segment n&apos;a pas de terminateur : {0}.</translation>
    </message>
    <message>
        <source>Messages that share a frame with the one before: {0}.</source>
        <translation>Messages qui partagent une trame avec le précédent : {0}.</translation>
    </message>
    <message>
        <source>{0} at byte {1} says {2}, but the count is {3}.</source>
        <translation>{0} à l&apos;octet {1} indique {2}, mais le compte est de {3}.</translation>
    </message>
    <message>
        <source>The count that {0} at byte {1} gives is not a number.</source>
        <translation>Le compte donné par {0} à l&apos;octet {1} n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>{0} at byte {1} has no matching {2}.</source>
        <translation>{0} à l&apos;octet {1} n&apos;a pas de {2} correspondant.</translation>
    </message>
    <message>
        <source>{0} at byte {1} closes a batch that was never opened.</source>
        <translation>{0} à l&apos;octet {1} ferme un lot qui n&apos;a jamais été ouvert.</translation>
    </message>
    <message>
        <source>The message does not start with MSH; the delimiters |^~\&amp; are assumed.</source>
        <translation>Le message ne commence pas par MSH ; les délimiteurs |^~\&amp; sont supposés.</translation>
    </message>
    <message>
        <source>MSH ends after field {0}; what is missing is taken as absent.</source>
        <translation>MSH se termine après le champ {0} ; ce qui manque est considéré comme absent.</translation>
    </message>
    <message>
        <source>MSH-2 is too short ({0} of 4 characters); for the rest the usual ones are assumed.</source>
        <translation>MSH-2 est trop court ({0} caractères sur 4) ; pour le reste, les caractères habituels sont supposés.</translation>
    </message>
    <message>
        <source>MSH-2 has {0} characters; the fifth is taken as the truncation character, further ones are kept and not used.</source>
        <translation>MSH-2 a {0} caractères ; le cinquième est pris comme caractère de troncature, les suivants sont conservés sans être utilisés.</translation>
    </message>
    <message>
        <source>MSH-1 and MSH-2 use the same character twice; the first meaning wins.</source>
        <translation>MSH-1 et MSH-2 utilisent deux fois le même caractère ; la première signification l&apos;emporte.</translation>
    </message>
    <message>
        <source>The message uses its own delimiters: {0}.</source>
        <translation>Le message utilise ses propres délimiteurs : {0}.</translation>
    </message>
    <message>
        <source>MSH-12 holds no version; {0} is assumed.</source>
        <translation>MSH-12 ne contient pas de version ; {0} est supposé.</translation>
    </message>
    <message>
        <source>MSH-12 holds more than a version; {0} is used.</source>
        <translation>MSH-12 contient autre chose en plus de la version ; {0} est utilisé.</translation>
    </message>
    <message>
        <source>MSH-12 names a version that is not one of 2.1 to 2.8.2; {0} is used.</source>
        <translation>MSH-12 indique une version hors de 2.1 à 2.8.2 ; {0} est utilisé.</translation>
    </message>
    <message>
        <source>Line {0} does not start with a segment id of three capitals or digits.</source>
        <translation>La ligne {0} ne commence pas par un id de segment de trois majuscules ou chiffres.</translation>
    </message>
    <message>
        <source>Segment {0} holds line breaks; they are kept as part of the field.</source>
        <translation>Le segment {0} contient des sauts de ligne ; ils sont conservés comme partie du champ.</translation>
    </message>
    <message>
        <source>The message holds blank lines; they are kept and are no segments.</source>
        <translation>Le message contient des lignes vides ; elles sont conservées et ne sont pas des segments.</translation>
    </message>
    <message>
        <source>The message holds NUL bytes.</source>
        <translation>Le message contient des octets NUL.</translation>
    </message>
    <message>
        <source>Segments of this message end in different ways.</source>
        <translation>Les segments de ce message ne se terminent pas tous de la même façon.</translation>
    </message>
    <message>
        <source>Segment {0} has more {1} than can be addressed ({2}); the rest is one remainder.</source>
        <translation>Le segment {0} a plus de {1} qu&apos;il n&apos;est possible d&apos;en adresser ({2}) ; le reste forme un seul bloc.</translation>
    </message>
    <message>
        <source>An escape sequence is opened and not closed; it is left as it is.</source>
        <translation>Une séquence d&apos;échappement est ouverte et non fermée ; elle reste telle quelle.</translation>
    </message>
    <message>
        <source>An escape sequence is not one of the standard; it is left as it is.</source>
        <translation>Une séquence d&apos;échappement ne fait pas partie du standard ; elle reste telle quelle.</translation>
    </message>
    <message>
        <source>The text was escaped twice; it is shown as sent.</source>
        <translation>Le texte a été échappé deux fois ; il est affiché tel qu&apos;il a été envoyé.</translation>
    </message>
    <message>
        <source>A hexadecimal escape has an odd number of digits; it is left as it is.</source>
        <translation>Un échappement hexadécimal a un nombre impair de chiffres ; il reste tel quel.</translation>
    </message>
    <message>
        <source>A hexadecimal escape writes each character as two bytes; it is shown as the characters meant.</source>
        <translation>Un échappement hexadécimal écrit chaque caractère sur deux octets ; les caractères voulus sont affichés.</translation>
    </message>
    <message>
        <source>A local escape (\Z...\) means something to its sender only; it is left as it is.</source>
        <translation>Un échappement local (\Z...\) n&apos;a de sens que pour son émetteur ; il reste tel quel.</translation>
    </message>
    <message>
        <source>An escape switches to a character set that is not known here; it is left as it is.</source>
        <translation>Un échappement passe à un jeu de caractères inconnu ici ; il reste tel quel.</translation>
    </message>
    <message>
        <source>A sub-component separator stands in what looks like a web address or mark-up; it was probably meant as text.</source>
        <translation>Un séparateur de sous-composants se trouve dans ce qui ressemble à une adresse web ou à du balisage ; il s&apos;agissait sans doute de texte.</translation>
    </message>
    <message>
        <source>MSH-18 names a character set that is not known; {0} is used.</source>
        <translation>MSH-18 indique un jeu de caractères inconnu ; {0} est utilisé.</translation>
    </message>
    <message>
        <source>MSH-18 is empty; {0} was detected.</source>
        <translation>MSH-18 est vide ; {0} a été détecté.</translation>
    </message>
    <message>
        <source>MSH-18 says {0}, but the bytes are {1}, which is used.</source>
        <translation>MSH-18 indique {0}, mais les octets sont en {1}, qui est utilisé.</translation>
    </message>
    <message>
        <source>Bytes that are not valid in {1}: {0}. They are shown as U+FFFD and kept.</source>
        <translation>Octets non valides en {1} : {0}. Ils sont affichés par U+FFFD et conservés.</translation>
    </message>
    <message>
        <source>The message is read as {0}, as asked; its bytes look like {1}.</source>
        <translation>Le message est lu en {0}, comme demandé ; ses octets ressemblent à {1}.</translation>
    </message>
    <message>
        <source>Bytes that look like delimiters but are parts of characters in {1}: {0}. Fields are cut at them all the same.</source>
        <translation>Octets qui ressemblent à des délimiteurs, mais font partie de caractères en {1} : {0}. Les champs y sont tout de même coupés.</translation>
    </message>
    <message>
        <source>The message ends with a DSC continuation pointer: the rest is in another message.</source>
        <translation>Le message se termine par un pointeur de continuation DSC : la suite est dans un autre message.</translation>
    </message>
    <message>
        <source>An ADD segment continues the segment before it.</source>
        <translation>Un segment ADD continue le segment qui le précède.</translation>
    </message>
    <message>
        <source>The path is empty. Write a segment and a field, such as PID-3.1.</source>
        <translation>Le chemin est vide. Écrire un segment et un champ, tels que PID-3.1.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; cannot be read at column {1}: {2}.</source>
        <translation>Le chemin « {0} » est illisible à la colonne {1} : {2}.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; goes deeper than a sub-component.</source>
        <translation>Le chemin « {0} » va plus loin qu&apos;un sous-composant.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; has a number past what a message can address ({1}).</source>
        <translation>Le chemin « {0} » contient un nombre qui dépasse ce qu&apos;un message permet d&apos;adresser ({1}).</translation>
    </message>
    <message>
        <source>{0} is not in the message, and cannot be made: {1}.</source>
        <translation>{0} n&apos;est pas dans le message et ne peut pas être créé : {1}.</translation>
    </message>
    <message>
        <source>{0} names {1} places; name one with [n].</source>
        <translation>{0} désigne {1} emplacements ; en désigner un seul avec [n].</translation>
    </message>
    <message>
        <source>Line {0} of the grammar is not understood. Write a segment such as PID 1..1, or group PATIENT 0..1, choice 1..1, any 0..*.</source>
        <translation>La ligne {0} de la grammaire n&apos;est pas comprise. Écrire un segment tel que PID 1..1, ou group PATIENT 0..1, choice 1..1, any 0..*.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar does not end with how often: write the least and the most, such as 0..1 or 1..*.</source>
        <translation>La ligne {0} de la grammaire ne se termine pas par un nombre de fois : écrire le minimum et le maximum, par exemple 0..1 ou 1..*.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar is indented by {1}. Indent by two spaces a level, and at most one level below the group or choice above it.</source>
        <translation>La ligne {0} de la grammaire est en retrait de {1}. Mettre deux espaces de retrait par niveau, et au plus un niveau sous le groupe ou le choix au-dessus.</translation>
    </message>
    <message>
        <source>At line {0} the grammar has more than {1} lines or {2} levels. Divide it into several structures.</source>
        <translation>À la ligne {0}, la grammaire dépasse {1} lignes ou {2} niveaux. La répartir en plusieurs structures.</translation>
    </message>
    <message>
        <source>The text holds {0} structures where one was expected. A structure begins with its name at the start of a line.</source>
        <translation>Le texte contient {0} structures alors qu&apos;une seule était attendue. Une structure commence par son nom en début de ligne.</translation>
    </message>
    <message>
        <source>The edit touches bytes {0} to {1}, but the message has {2}.</source>
        <translation>La modification touche les octets {0} à {1}, mais le message en a {2}.</translation>
    </message>
    <message>
        <source>The edit was made for revision {0}, the message is at {1}.</source>
        <translation>La modification a été faite pour la révision {0}, le message en est à la révision {1}.</translation>
    </message>
    <message>
        <source>The text has characters that {0} cannot hold; nothing was changed.</source>
        <translation>Le texte contient des caractères impossibles à écrire en {0} ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>At byte {0} the message does not hold what the edit takes out. Make the edit again for the message as it is now.</source>
        <translation>À l&apos;octet {0}, le message ne contient pas ce que la modification retire. Refaire la modification sur le message tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>The edit would make the message larger than {0} bytes; nothing was changed.</source>
        <translation>La modification rendrait le message plus grand que {0} octets ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{0} says how the message is written, so it is not set, removed or moved like a value. To write the message with other delimiters, change its delimiters.</source>
        <translation>{0} indique comment le message est écrit et ne peut donc pas être défini, retiré ou déplacé comme une valeur. Pour écrire le message avec d&apos;autres délimiteurs, changer ses délimiteurs.</translation>
    </message>
    <message>
        <source>{0} cannot be made absent while other elements stand after it. Make it empty instead.</source>
        <translation>{0} ne peut pas devenir absent tant que d&apos;autres éléments le suivent. Le vider plutôt.</translation>
    </message>
    <message>
        <source>{0} cannot be made: the message has no {1} separator of its own. Change its delimiters first.</source>
        <translation>{0} ne peut pas être créé : le message n&apos;a pas de séparateur propre à ce niveau ({1}). Changer d&apos;abord ses délimiteurs.</translation>
    </message>
    <message>
        <source>The text for {0} holds a delimiter, and the message has no escape character to write it with. Change its delimiters first.</source>
        <translation>Le texte pour {0} contient un délimiteur, et le message n&apos;a pas de caractère d&apos;échappement pour l&apos;écrire. Changer d&apos;abord ses délimiteurs.</translation>
    </message>
    <message>
        <source>The text for {0} would end the segment inside itself; nothing was changed. Leave out the line end, or let it be escaped.</source>
        <translation>Le texte pour {0} terminerait le segment en son milieu ; rien n&apos;a été modifié. Omettre la fin de ligne, ou la faire écrire en échappement.</translation>
    </message>
    <message>
        <source>The text is not one segment of this message: it needs an id, then the field separator, and no line end.</source>
        <translation>Le texte n&apos;est pas un segment unique de ce message : il faut un id, puis le séparateur de champs, et aucune fin de ligne.</translation>
    </message>
    <message>
        <source>The delimiters must differ from one another, and none may be a letter, a digit, a space or a line end.</source>
        <translation>Les délimiteurs doivent être tous différents, et aucun ne peut être une lettre, un chiffre, un espace ou une fin de ligne.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no version of HL7 that is known; known are {1}.</source>
        <translation>« {0} » n&apos;est pas une version connue de HL7 ; sont connues : {1}.</translation>
    </message>
    <message>
        <source>{0} has no structure for {1}. Check the message code and the event.</source>
        <translation>{0} n&apos;a pas de structure pour {1}. Vérifier le code du message et l&apos;événement.</translation>
    </message>
    <message>
        <source>Message {0} was changed after this was worked out; nothing was changed. Look at the preview again.</source>
        <translation>Le message {0} a été modifié après ce calcul ; rien n&apos;a été changé. Regarder l&apos;aperçu à nouveau.</translation>
    </message>
    <message>
        <source>The template cannot be read at column {0}: {1}.</source>
        <translation>Le modèle ne peut pas être lu à la colonne {0} : {1}.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: {0}.</source>
        <translation>L&apos;expression régulière n&apos;est pas utilisable : {0}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a span of time. Write a sign and numbers with y, mo, w, d, h, m or s, such as +1d or -2h30m.</source>
        <translation>« {0} » n&apos;est pas une durée. Écrire un signe et des nombres avec y, mo, w, d, h, m ou s, par exemple +1d ou -2h30m.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a counter. Write where it starts, and if wanted a step and how many digits, such as 1000 or 1:1:6.</source>
        <translation>« {0} » n&apos;est pas un compteur. Écrire le début et, au besoin, le pas et le nombre de chiffres, par exemple 1000 ou 1:1:6.</translation>
    </message>
    <message>
        <source>{0} does not hold a date or time of HL7, so it cannot be shifted.</source>
        <translation>{0} ne contient ni date ni heure HL7 et ne peut donc pas être décalé.</translation>
    </message>
    <message>
        <source>The time in {0} is not written finely enough to be shifted by this span; use whole days, months or years.</source>
        <translation>L&apos;heure dans {0} n&apos;est pas écrite assez finement pour ce décalage ; utiliser des jours, mois ou années entiers.</translation>
    </message>
    <message>
        <source>The time in {0} would leave the years 1 to 9999.</source>
        <translation>L&apos;heure dans {0} sortirait des années 1 à 9999.</translation>
    </message>
    <message>
        <source>{0} holds separators that would divide {1}. Copy to a place of the same level, or from one component.</source>
        <translation>{0} contient des séparateurs qui diviseraient {1}. Copier vers un endroit du même niveau, ou depuis une seule composante.</translation>
    </message>
    <message>
        <source>{0} is not in the message, so there is nothing to copy.</source>
        <translation>{0} n&apos;est pas dans le message, il n&apos;y a donc rien à copier.</translation>
    </message>
    <message>
        <source>{0} holds bytes that are not valid in {1}, so text in it is not replaced. Choose the character set it is in.</source>
        <translation>{0} contient des octets non valides en {1}, le texte n&apos;y est donc pas remplacé. Choisir son jeu de caractères.</translation>
    </message>
    <message>
        <source>{0} is a whole segment. Name a field in it, such as {0}-1.</source>
        <translation>{0} est un segment entier. Nommer un de ses champs, par exemple {0}-1.</translation>
    </message>
    <message>
        <source>The filter cannot be read at column {0}: {1}.</source>
        <translation>Le filtre est illisible à la colonne {0} : {1}.</translation>
    </message>
    <message>
        <source>The regular expression at column {0} cannot be used: {1}.</source>
        <translation>L&apos;expression régulière à la colonne {0} est inutilisable : {1}.</translation>
    </message>
    <message>
        <source>Column {0}: &apos;{1}&apos; is not a number or an HL7 time, so it cannot be compared with {2}.</source>
        <translation>Colonne {0} : « {1} » n&apos;est ni un nombre ni une date ou heure HL7 et ne peut donc pas être comparé à {2}.</translation>
    </message>
    <message>
        <source>The filter is nested more than {0} deep at column {1}. Use fewer brackets.</source>
        <translation>Le filtre est imbriqué sur plus de {0} niveaux à la colonne {1}. Utiliser moins de parenthèses.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a format of reports; known are {1}.</source>
        <translation>« {0} » n&apos;est pas un format de rapport ; formats connus : {1}.</translation>
    </message>
    <message>
        <source>The report has no table named &apos;{0}&apos;; it has {1}. Name one of these.</source>
        <translation>Le rapport n&apos;a pas de tableau nommé « {0} » ; il contient {1}. En nommer un.</translation>
    </message>
    <message>
        <source>The report has no table, so there is nothing to write as CSV. Choose another format.</source>
        <translation>Le rapport n&apos;a pas de tableau : il n&apos;y a rien à écrire en CSV. Choisir un autre format.</translation>
    </message>
    <message>
        <source>The workbook could not be written in the folder {0}: {1}. Check that it is writable and has space left.</source>
        <translation>Le classeur n&apos;a pas pu être écrit dans le dossier {0} : {1}. Vérifier que ce dossier est accessible en écriture et qu&apos;il reste de l&apos;espace.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: this is not well-formed XML: {3}. Open it in an XML editor and mend it there, or export it again.</source>
        <translation>{0}, ligne {1}, colonne {2} : XML mal formé : {3}. L&apos;ouvrir dans un éditeur XML et l&apos;y corriger, ou l&apos;exporter à nouveau.</translation>
    </message>
    <message>
        <source>{0}, line {1}: elements stand inside each other more than {2} deep, which no spec needs. Export it again.</source>
        <translation>{0}, ligne {1} : des éléments sont imbriqués sur plus de {2} niveaux, ce dont aucune spec n&apos;a besoin. Exporter à nouveau.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}. Split it, or leave out what is not needed.</source>
        <translation>{0} a plus de {1} {2}. Le scinder, ou omettre ce qui n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>{0} starts with the element {1}, where {2} was expected. Name the file or folder of a spec.</source>
        <translation>{0} commence par l&apos;élément {1}, alors que {2} était attendu. Indiquer le fichier ou le dossier d&apos;une spec.</translation>
    </message>
    <message>
        <source>{0} holds no XML file of a NIST/IGAMT export. It should hold Profile.xml, and beside it Constraints.xml and ValueSets.xml.</source>
        <translation>{0} ne contient aucun fichier XML d&apos;un export NIST/IGAMT. Il devrait contenir Profile.xml et, à côté, Constraints.xml et ValueSets.xml.</translation>
    </message>
    <message>
        <source>{0} holds {1}, but no Profile.xml (root element ConformanceProfile) to which it belongs. Put the profile of the same export beside it.</source>
        <translation>{0} contient {1}, mais pas le Profile.xml (élément racine ConformanceProfile) dont il dépend. Placer à côté le profil du même export.</translation>
    </message>
    <message>
        <source>{0} and {1} both start with {2}. Leave one of them in the folder.</source>
        <translation>{0} et {1} commencent tous deux par {2}. N&apos;en laisser qu&apos;un dans le dossier.</translation>
    </message>
    <message>
        <source>{0} describes no message: it has no {1} element.</source>
        <translation>{0} ne décrit aucun message : il n&apos;a pas d&apos;élément {1}.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; what would stand there is no part of the spec.</source>
        <translation>Manque dans {0} : {1} ; ce qui s&apos;y trouverait ne fait pas partie de la spec.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not known here and was left out (times: {3}).</source>
        <translation>{0}, ligne {1} : {2} n&apos;est pas connu ici et a été omis (nombre de fois : {3}).</translation>
    </message>
    <message>
        <source>{0}, line {1}: the path {2} leads to nothing in {3}; what is said of it was left out.</source>
        <translation>{0}, ligne {1} : le chemin {2} ne mène à rien dans {3} ; ce qui en est dit a été omis.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the path {2} leads to a second {3} of the same level, which a path by names cannot tell from the first.</source>
        <translation>{0}, ligne {1} : le chemin {2} mène à un second {3} du même niveau, qu&apos;un chemin par noms ne peut pas distinguer du premier.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} names one occurrence; what is said of it now holds for all.</source>
        <translation>{0}, ligne {1} : {2} désigne une seule occurrence ; ce qui en est dit vaut désormais pour toutes.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} {3} is defined nowhere in the profile; what is said of it was left out.</source>
        <translation>{0}, ligne {1} : {2} {3} n&apos;est défini nulle part dans le profil ; ce qui en est dit a été omis.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a value that {3} can have; it was left out.</source>
        <translation>{0}, ligne {1} : {2} n&apos;est pas une valeur possible pour {3} ; elle a été omise.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the usage {2} is read as {3}.</source>
        <translation>{0}, ligne {1} : l&apos;usage {2} est lu comme {3}.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} cannot be said as an expression; the rule is kept as one that is never decided.</source>
        <translation>{0}, ligne {1} : {2} ne peut pas s&apos;écrire sous forme d&apos;expression ; la règle est gardée, mais n&apos;est jamais décidée.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the regular expression cannot be used here: {2}. The rule is kept; write the expression anew.</source>
        <translation>{0}, ligne {1} : l&apos;expression régulière est inutilisable ici : {2}. La règle est gardée ; réécrire l&apos;expression.</translation>
    </message>
    <message>
        <source>{0}: this form has no place for {1}, so that is left out; places: {2}.</source>
        <translation>{0} : cette forme n&apos;a pas de place pour {1}, qui est donc omis ; emplacements : {2}.</translation>
    </message>
    <message>
        <source>{0}: the rule &apos;{1}&apos; cannot be said in this form and was not written.</source>
        <translation>{0} : la règle « {1} » ne peut pas s&apos;exprimer sous cette forme et n&apos;a pas été écrite.</translation>
    </message>
    <message>
        <source>Message {0} has no structure of its own in the spec and was not written. Merge the spec with what it extends first.</source>
        <translation>Le message {0} n&apos;a pas de structure propre dans la spec et n&apos;a pas été écrit. Fusionner d&apos;abord la spec avec ce qu&apos;elle étend.</translation>
    </message>
    <message>
        <source>{0} {1} is used but not defined in the spec; it was written without content.</source>
        <translation>{0} {1} est utilisé, mais n&apos;est pas défini dans la spec ; il a été écrit sans contenu.</translation>
    </message>
    <message>
        <source>{0} is required and holds nothing.</source>
        <translation>{0} est requis, mais ne contient rien.</translation>
    </message>
    <message>
        <source>The required segment {0} is missing here.</source>
        <translation>Le segment requis {0} manque ici.</translation>
    </message>
    <message>
        <source>The required group {0} is missing here.</source>
        <translation>Le groupe requis {0} manque ici.</translation>
    </message>
    <message>
        <source>{0} is required and holds &quot;&quot;, which asks the receiver to delete what it has. If deleting is meant, accept it; else send the value.</source>
        <translation>{0} est requis et contient &quot;&quot;, ce qui demande au destinataire de supprimer ce qu&apos;il a. Si la suppression est voulue, l&apos;accepter ; sinon, envoyer la valeur.</translation>
    </message>
    <message>
        <source>{0} is to be sent when it is known, and holds nothing.</source>
        <translation>{0} est à envoyer s&apos;il est connu, mais ne contient rien.</translation>
    </message>
    <message>
        <source>{0} must not be sent and holds a value.</source>
        <translation>{0} ne doit pas être envoyé, mais contient une valeur.</translation>
    </message>
    <message>
        <source>{0} was withdrawn from the standard and holds a value.</source>
        <translation>{0} a été retiré du standard, mais contient une valeur.</translation>
    </message>
    <message>
        <source>{0} is kept for older systems only and holds a value.</source>
        <translation>{0} n&apos;est gardé que pour les anciens systèmes, mais contient une valeur.</translation>
    </message>
    <message>
        <source>{1} must not be sent here.</source>
        <translation>{1} ne doit pas être envoyé ici.</translation>
    </message>
    <message>
        <source>This interface does not take messages of {1}.</source>
        <translation>Cette interface n&apos;accepte pas les messages {1}.</translation>
    </message>
    <message>
        <source>{0} has {2} repetitions with a value; at least {3} are asked for.</source>
        <translation>Répétitions de {0} avec une valeur : {2} ; minimum demandé : {3}.</translation>
    </message>
    <message>
        <source>{0} is one repetition too many: {2} hold a value, at most {3} may.</source>
        <translation>{0} est une répétition de trop : {2} avec une valeur, {3} au maximum.</translation>
    </message>
    <message>
        <source>{0} is one repetition too many: {2} hold a value, this version has {3}. Receivers of this version read the first; later versions may let it repeat.</source>
        <translation>{0} est une répétition de trop : {2} avec une valeur, alors que cette version en prévoit {3}. Les destinataires de cette version lisent la première ; des versions ultérieures permettent peut-être la répétition.</translation>
    </message>
    <message>
        <source>{0} holds &quot;&quot; beside other repetitions; a deletion stands alone.</source>
        <translation>{0} contient &quot;&quot; à côté d&apos;autres répétitions ; une suppression doit être seule.</translation>
    </message>
    <message>
        <source>{0} occurs {2} times here; at least {3} are asked for.</source>
        <translation>{0} figure {2} fois ici ; minimum demandé : {3}.</translation>
    </message>
    <message>
        <source>{0} occurs {2} times here; at most {3} may.</source>
        <translation>{0} figure {2} fois ici ; maximum permis : {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; at most {3} may be sent.</source>
        <translation>{0} compte {2} caractères ; maximum permis : {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; at least {3} are asked for.</source>
        <translation>{0} compte {2} caractères ; minimum demandé : {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; the standard gives {3}, which a site may agree to change.</source>
        <translation>{0} compte {2} caractères ; le standard en prévoit {3}, ce qu&apos;un accord local peut changer.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; a receiver need keep {3} only, so the rest may be cut off downstream.</source>
        <translation>{0} compte {2} caractères ; un destinataire n&apos;est tenu d&apos;en garder que {3}, le reste peut donc être tronqué en aval.</translation>
    </message>
    <message>
        <source>{0} has {2} characters and must not be cut; a receiver need keep {3} only, so make sure that yours keeps all.</source>
        <translation>{0} compte {2} caractères et ne doit pas être tronqué ; un destinataire n&apos;est tenu d&apos;en garder que {3}, donc s&apos;assurer que le destinataire réel les garde tous.</translation>
    </message>
    <message>
        <source>{0} ends in the truncation character, but must never be cut.</source>
        <translation>{0} se termine par le caractère de troncature, mais ne doit jamais être tronqué.</translation>
    </message>
    <message>
        <source>{0} is not of its type, which is written {1}.</source>
        <translation>{0} n&apos;est pas conforme à son type, qui s&apos;écrit {1}.</translation>
    </message>
    <message>
        <source>{0} is divided by a component or sub-component separator, but its type has no parts. If the separator is text, escape it.</source>
        <translation>{0} est divisé par un séparateur de composants ou de sous-composants, mais son type n&apos;a pas de parties. Si le séparateur est du texte, l&apos;échapper.</translation>
    </message>
    <message>
        <source>{0} is divided, but has no parts in this version. Receivers of this version read the first; if the separator is text, escape it.</source>
        <translation>{0} est divisé, mais n&apos;a pas de parties dans cette version. Les destinataires de cette version lisent la première partie ; si le séparateur est du texte, l&apos;échapper.</translation>
    </message>
    <message>
        <source>{0} is not written as {1}.</source>
        <translation>{0} n&apos;est pas écrit au format {1}.</translation>
    </message>
    <message>
        <source>{0} does not match {1}.</source>
        <translation>{0} ne correspond pas à {1}.</translation>
    </message>
    <message>
        <source>{0} holds a code that is not in {1}.</source>
        <translation>{0} contient un code absent de {1}.</translation>
    </message>
    <message>
        <source>{0} holds a code that is not in {1}. The set is open: if both sides know the code, add it to the spec.</source>
        <translation>{0} contient un code absent de {1}. Le jeu de valeurs est ouvert : si les deux parties connaissent le code, l&apos;ajouter à la spec.</translation>
    </message>
    <message>
        <source>{0} holds a code that table {1} of this version does not have.</source>
        <translation>{0} contient un code que la table {1} de cette version n&apos;a pas.</translation>
    </message>
    <message>
        <source>{0} holds a code that {1} excludes.</source>
        <translation>{0} contient un code que {1} exclut.</translation>
    </message>
    <message>
        <source>{0} holds a code that {1} permits but does not ask for.</source>
        <translation>{0} contient un code que {1} permet, mais ne demande pas.</translation>
    </message>
    <message>
        <source>{0} must hold the code {1}.</source>
        <translation>{0} doit contenir le code {1}.</translation>
    </message>
    <message>
        <source>{0} must hold {1}.</source>
        <translation>{0} doit contenir {1}.</translation>
    </message>
    <message>
        <source>The spec has no message {1}; nothing of it was checked. Add the message to the spec, or leave it out of the check.</source>
        <translation>La spec n&apos;a pas de message {1} ; rien n&apos;en a été vérifié. Ajouter le message à la spec, ou l&apos;exclure de la vérification.</translation>
    </message>
    <message>
        <source>The structure has no segment {1}; it was not looked into.</source>
        <translation>La structure n&apos;a pas de segment {1} ; son contenu n&apos;a pas été examiné.</translation>
    </message>
    <message>
        <source>{0} holds a value, but {1} ends at number {3}.</source>
        <translation>{0} contient une valeur, mais {1} se termine au numéro {3}.</translation>
    </message>
    <message>
        <source>{1} does not stand where the structure has it.</source>
        <translation>{1} n&apos;est pas à l&apos;endroit prévu par la structure.</translation>
    </message>
    <message>
        <source>{0} is required here by its condition and holds nothing.</source>
        <translation>{0} est requis ici d&apos;après sa condition, mais ne contient rien.</translation>
    </message>
    <message>
        <source>{0} must not be sent here by its condition.</source>
        <translation>{0} ne doit pas être envoyé ici d&apos;après sa condition.</translation>
    </message>
    <message>
        <source>{0} breaks the statement: {1}</source>
        <translation>{0} enfreint l&apos;énoncé : {1}</translation>
    </message>
    <message>
        <source>{0} keeps the statement: {1}</source>
        <translation>{0} respecte l&apos;énoncé : {1}</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are as &apos;{1}&apos; says; at least {3} are asked for.</source>
        <translation>{0} : occurrences conformes à « {1} » : {2} ; minimum demandé : {3}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are as &apos;{1}&apos; says; at most {3} may be.</source>
        <translation>{0} : occurrences conformes à « {1} » : {2} ; maximum permis : {3}.</translation>
    </message>
    <message>
        <source>{0} is as none of the patterns of {1} says.</source>
        <translation>{0} n&apos;est conforme à aucun des motifs de {1}.</translation>
    </message>
    <message>
        <source>{0} must agree with {1}, as the co-constraint for this row says.</source>
        <translation>{0} doit concorder avec {1}, selon la co-contrainte de cette ligne.</translation>
    </message>
    <message>
        <source>Row {1} of the co-constraints selects {2} segments here; at least {3} are asked for.</source>
        <translation>Segments sélectionnés ici par la ligne {1} des co-contraintes : {2} ; minimum demandé : {3}.</translation>
    </message>
    <message>
        <source>{0} is one too many for row {1} of the co-constraints: {2} are selected, at most {3} may be.</source>
        <translation>{0} est de trop pour la ligne {1} des co-contraintes : {2} sélectionnés, {3} au maximum.</translation>
    </message>
    <message>
        <source>{0} is selected by no row of the co-constraints {1}.</source>
        <translation>{0} n&apos;est sélectionné par aucune ligne des co-contraintes {1}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are {1}; at least {3} are asked for.</source>
        <translation>{0} : occurrences de {1} : {2} ; minimum demandé : {3}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are {1}; at most {3} may be.</source>
        <translation>{0} : occurrences de {1} : {2} ; maximum permis : {3}.</translation>
    </message>
    <message>
        <source>{0} holds text that was escaped twice. One of the systems on its way escapes what is escaped already.</source>
        <translation>{0} contient un texte échappé deux fois. L&apos;un des systèmes sur son trajet échappe ce qui l&apos;est déjà.</translation>
    </message>
    <message>
        <source>{0} holds an internal code (CD:...) that was sent without an alias. Add an outbound alias for it in the sending system.</source>
        <translation>{0} contient un code interne (CD:...) envoyé sans alias. Ajouter un alias sortant pour ce code dans le système émetteur.</translation>
    </message>
    <message>
        <source>{0} holds an identifier without its assigning authority, so nobody can tell whose it is.</source>
        <translation>{0} contient un identifiant sans autorité d&apos;affectation : impossible de savoir de qui il émane.</translation>
    </message>
    <message>
        <source>Times of this message with hours but no zone: {2}, the first is {0}; MSH-7 names no zone either.</source>
        <translation>Dates de ce message avec une heure mais sans fuseau : {2}, la première est {0} ; MSH-7 n&apos;indique pas de fuseau non plus.</translation>
    </message>
    <message>
        <source>{0} holds a line break as it stands. Receivers may end the segment there; send \.br\ instead.</source>
        <translation>{0} contient un saut de ligne brut. Des destinataires peuvent y terminer le segment ; envoyer \.br\ à la place.</translation>
    </message>
    <message>
        <source>{2} segments end in delimiters that separate nothing; {0} is the first.</source>
        <translation>Segments terminés par des délimiteurs qui ne séparent rien : {2} ; le premier est {0}.</translation>
    </message>
    <message>
        <source>{0} is an identifier of {2} characters; the standard gives {3}. Receivers that cut it mix up what it names.</source>
        <translation>{0} est un identifiant de {2} caractères ; le standard en prévoit {3}. Les destinataires qui le tronquent confondent ce qu&apos;il désigne.</translation>
    </message>
    <message>
        <source>A rule of {0} cannot be decided, so messages are not held against it: {1}</source>
        <translation>Une règle de {0} est indécidable, les messages n&apos;y sont donc pas confrontés : {1}</translation>
    </message>
    <message>
        <source>A rule of {0} cannot be used: {1}</source>
        <translation>Une règle de {0} est inutilisable : {1}</translation>
    </message>
    <message>
        <source>{0} names the value set {1}, which neither the spec nor the standard has. Add it, or mend the name.</source>
        <translation>{0} nomme le jeu de valeurs {1}, qui n&apos;existe ni dans la spec ni dans le standard. L&apos;ajouter, ou corriger le nom.</translation>
    </message>
    <message>
        <source>{0} is bound to the value set {1}, of whose codes nothing is known, so its values are not checked. Give it codes, or say unchecked: true.</source>
        <translation>{0} est lié au jeu de valeurs {1}, dont aucun code n&apos;est connu ; ses valeurs ne sont donc pas vérifiées. Lui donner des codes, ou écrire unchecked: true.</translation>
    </message>
    <message>
        <source>{0} names the type or flavour {1}, which neither the spec nor the standard has. Add it, or mend the name.</source>
        <translation>{0} nomme le type ou la variante {1}, qui n&apos;existe ni dans la spec ni dans le standard. L&apos;ajouter, ou corriger le nom.</translation>
    </message>
    <message>
        <source>{0} names the format {1}, which is none of the known ones.</source>
        <translation>{0} nomme le format {1}, qui ne fait pas partie des formats connus.</translation>
    </message>
    <message>
        <source>The pattern of {0} cannot be used: {1}.</source>
        <translation>Le motif de {0} est inutilisable : {1}.</translation>
    </message>
    <message>
        <source>{0} names a place that is not there: {1}.</source>
        <translation>{0} nomme un emplacement qui n&apos;existe pas : {1}.</translation>
    </message>
    <message>
        <source>The spec has more rules than can be kept ({1}); what is past that is not told by name.</source>
        <translation>La spec a plus de règles qu&apos;il n&apos;est possible d&apos;en gérer ({1}) ; celles au-delà ne sont pas désignées par leur nom.</translation>
    </message>
    <message>
        <source>This is not YAML: {0}. Look at the indentation and the quotes here and in the line above.</source>
        <translation>Ce n&apos;est pas du YAML : {0}. Regarder le retrait et les guillemets ici et à la ligne précédente.</translation>
    </message>
    <message>
        <source>The byte here is no text in UTF-8. Save the spec as UTF-8.</source>
        <translation>L&apos;octet à cet endroit n&apos;est pas du texte en UTF-8. Enregistrer la spec en UTF-8.</translation>
    </message>
    <message>
        <source>The spec has more than {0} {1}, which is the most that is read. Divide it into specs that extend one another.</source>
        <translation>La spec a plus de {0} {1}, le maximum qui est lu. La répartir en plusieurs specs qui s&apos;étendent l&apos;une l&apos;autre.</translation>
    </message>
    <message>
        <source>Entries stand in each other more than {0} deep here. Take brackets or levels away.</source>
        <translation>Des entrées sont imbriquées ici sur plus de {0} niveaux. Retirer des crochets ou des niveaux.</translation>
    </message>
    <message>
        <source>The aliases (*name) up to here stand for more than {0} entries. Write a flavour or a value set once and name it instead.</source>
        <translation>Les alias (*name) jusqu&apos;ici représentent plus de {0} entrées. Écrire plutôt une variante ou un jeu de valeurs une seule fois et y renvoyer par son nom.</translation>
    </message>
    <message>
        <source>The alias *{0} stands inside of what it names. Write out what is meant.</source>
        <translation>L&apos;alias *{0} se trouve à l&apos;intérieur de ce qu&apos;il désigne. Écrire en toutes lettres ce qui est voulu.</translation>
    </message>
    <message>
        <source>The alias *{0} names nothing above it. A text that starts with * stands in quotes.</source>
        <translation>L&apos;alias *{0} ne désigne rien au-dessus de lui. Un texte qui commence par * se met entre guillemets.</translation>
    </message>
    <message>
        <source>The tag {0} has no meaning in a spec. Remove it; a text that starts with ! stands in quotes.</source>
        <translation>La balise {0} n&apos;a pas de sens dans une spec. La retirer ; un texte qui commence par ! se met entre guillemets.</translation>
    </message>
    <message>
        <source>A second document starts here (---), but a spec is one. Put it into a file of its own.</source>
        <translation>Un second document commence ici (---), mais une spec n&apos;en forme qu&apos;un. Le mettre dans un fichier à part.</translation>
    </message>
    <message>
        <source>A spec starts with the key plumbline: spec/1. Write it into the first line.</source>
        <translation>Une spec commence par la clé plumbline: spec/1. L&apos;écrire à la première ligne.</translation>
    </message>
    <message>
        <source>The file is written as {0}, but this program reads {1}. Use a newer Plumbline, or write it as {1}.</source>
        <translation>Le fichier est écrit en {0}, mais ce programme lit {1}. Utiliser une version plus récente de Plumbline, ou l&apos;écrire en {1}.</translation>
    </message>
    <message>
        <source>{0} stands here a second time; the first is in line {1}, column {2}. Keep one of them.</source>
        <translation>{0} figure ici une seconde fois ; la première est à la ligne {1}, colonne {2}. N&apos;en garder qu&apos;une.</translation>
    </message>
    <message>
        <source>{0} is not a key of {1}. Its keys are {2}.</source>
        <translation>{0} n&apos;est pas une clé ici ({1}). Les clés sont {2}.</translation>
    </message>
    <message>
        <source>{0} is not a key of {1}; did you mean {2}?</source>
        <translation>{0} n&apos;est pas une clé ici ({1}) ; s&apos;agit-il de {2} ?</translation>
    </message>
    <message>
        <source>{0} is expected here, not {1}.</source>
        <translation>Attendu ici : {0} ; et non : {1}.</translation>
    </message>
    <message>
        <source>More is wrong from here on; mend what is above and look again.</source>
        <translation>D&apos;autres erreurs suivent à partir d&apos;ici ; corriger d&apos;abord ce qui précède, puis regarder à nouveau.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: {3}{4}</source>
        <translation>{0}, ligne {1}, colonne {2} : {3}{4}</translation>
    </message>
    <message>
        <source>{0} is neither a file nor the name of a shipped spec. plumb spec list names those.</source>
        <translation>{0} n&apos;est ni un fichier ni le nom d&apos;une spec fournie. La commande plumb spec list énumère celles-ci.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor the name of a shipped spec; did you mean {1}?</source>
        <translation>{0} n&apos;est ni un fichier ni le nom d&apos;une spec fournie ; s&apos;agit-il de {1} ?</translation>
    </message>
    <message>
        <source>{0} names no version of the standard. The versions are {1}.</source>
        <translation>{0} ne désigne aucune version du standard. Les versions sont {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder and holds no spec. Name a file of it; the folder of a NIST profile holds Profile.xml.</source>
        <translation>{0} est un dossier et ne contient pas de spec. Indiquer un de ses fichiers ; le dossier d&apos;un profil NIST contient Profile.xml.</translation>
    </message>
    <message>
        <source>The spec extends itself: {0}. Take one of these out of its extends.</source>
        <translation>La spec s&apos;étend elle-même : {0}. Retirer l&apos;une d&apos;elles de son extends.</translation>
    </message>
    <message>
        <source>{0} has no {1}. Name a message (ADT_A01), a segment (PID), a field (PID-3), a type (CX) or a value set (HL70001).</source>
        <translation>{0} n&apos;a pas de {1}. Indiquer un message (ADT_A01), un segment (PID), un champ (PID-3), un type (CX) ou un jeu de valeurs (HL70001).</translation>
    </message>
    <message>
        <source>{0} is not read: specs may extend one another {1} deep and {2} files in all. Join some of them.</source>
        <translation>{0} n&apos;est pas lu : les specs peuvent s&apos;étendre sur {1} niveaux et {2} fichiers en tout. En réunir certaines.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a path in a spec. Write keys with / between them, such as segments/PID/fields/3/usage.</source>
        <translation>« {0} » n&apos;est pas un chemin dans une spec. Écrire des clés séparées par /, par exemple segments/PID/fields/3/usage.</translation>
    </message>
    <message>
        <source>{0} leads to nothing that can be changed; nothing was changed. Look at the keys of the path.</source>
        <translation>{0} ne mène à rien de modifiable ; rien n&apos;a été modifié. Regarder les clés du chemin.</translation>
    </message>
    <message>
        <source>What {0} leads to is written once and used in several places (*name in line {1}). Change it where it is written; nothing was changed.</source>
        <translation>Ce qui se trouve sous {0} est écrit une fois et utilisé à plusieurs endroits (*name à la ligne {1}). Le modifier là où il est écrit ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The text around line {0} is written in a way that cannot be changed in one place; nothing was changed. Edit it by hand.</source>
        <translation>Le texte autour de la ligne {0} est écrit d&apos;une façon qui ne permet pas de le modifier à un seul endroit ; rien n&apos;a été modifié. Le modifier à la main.</translation>
    </message>
    <message>
        <source>The spec names no version of the standard, so 2.5.1 is taken. Write standard: and a version.</source>
        <translation>La spec n&apos;indique pas de version du standard ; 2.5.1 est donc utilisé. Écrire standard: et une version.</translation>
    </message>
    <message>
        <source>standard: {0} is not a version that is known. The versions are {1}.</source>
        <translation>standard: {0} n&apos;est pas une version connue. Les versions sont {1}.</translation>
    </message>
    <message>
        <source>The spec is based on {0}, but what it extends is based on {1}. The former counts; if that is not meant, write the same version in both.</source>
        <translation>La spec est fondée sur {0}, mais ce qu&apos;elle étend est fondé sur {1}. C&apos;est la première version citée qui compte ; si ce n&apos;est pas voulu, écrire la même version dans les deux.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no meaning here. Write {1}.</source>
        <translation>« {0} » n&apos;a pas de sens ici. Écrire {1}.</translation>
    </message>
    <message>
        <source>{0} is not {1} of this spec, of one that it extends, or of {2}. Define it or name another.</source>
        <translation>{0} ({1}) n&apos;existe ni dans cette spec, ni dans une spec qu&apos;elle étend, ni dans {2}. Le définir ou donner un autre nom.</translation>
    </message>
    <message>
        <source>{0} is not {1} of this spec, of one that it extends, or of {2}; did you mean {3}?</source>
        <translation>{0} ({1}) n&apos;existe ni dans cette spec, ni dans une spec qu&apos;elle étend, ni dans {2} ; s&apos;agit-il de {3} ?</translation>
    </message>
    <message>
        <source>The table {0} has no codes in {1}, so values are not checked. Define it under value-sets, or name another.</source>
        <translation>La table {0} n&apos;a pas de codes dans {1}, les valeurs ne sont donc pas vérifiées. La définir sous value-sets, ou en nommer une autre.</translation>
    </message>
    <message>
        <source>The spec does not say what {0} holds, so its fields are not checked. Define it under segments.</source>
        <translation>La spec ne dit pas ce que contient {0}, ses champs ne sont donc pas vérifiés. Le définir sous segments.</translation>
    </message>
    <message>
        <source>{0} stands twice among the {1}, first in line {2}. Keep one of them.</source>
        <translation>{0} figure deux fois ({1}), d&apos;abord à la ligne {2}. N&apos;en garder qu&apos;un.</translation>
    </message>
    <message>
        <source>Fields and components count from 1. Write the number that is meant.</source>
        <translation>Les champs et les composants se comptent à partir de 1. Écrire le numéro voulu.</translation>
    </message>
    <message>
        <source>{0} has the usage {1} but the cardinality {2}. Write {3}.</source>
        <translation>{0} a l&apos;usage {1}, mais la cardinalité {2}. Écrire plutôt : {3}.</translation>
    </message>
    <message>
        <source>The cardinality {1} of {0} has a least number above the most. Write the smaller one first.</source>
        <translation>Dans la cardinalité {1} de {0}, le minimum dépasse le maximum. Écrire le plus petit nombre en premier.</translation>
    </message>
    <message>
        <source>The least length of {0}, {1}, is above the most, {2}. Write the smaller one first.</source>
        <translation>La longueur minimale de {0}, {1}, dépasse la longueur maximale, {2}. Écrire le plus petit nombre en premier.</translation>
    </message>
    <message>
        <source>{0} has a conformance length, but {1} has components. Say it of the components.</source>
        <translation>{0} a une longueur de conformité, mais {1} a des composants. L&apos;indiquer pour les composants.</translation>
    </message>
    <message>
        <source>{0} has the usage {1} and no condition, so it cannot be checked. Write when: and an expression, or another usage.</source>
        <translation>{0} a l&apos;usage {1} sans condition et ne peut donc pas être vérifié. Écrire when: et une expression, ou un autre usage.</translation>
    </message>
    <message>
        <source>{0} has a condition, but the usage {1} has no use for one. Write C(R/X) or the like, or take when: away.</source>
        <translation>{0} a une condition, mais l&apos;usage {1} n&apos;en fait rien. Écrire C(R/X) ou un usage semblable, ou retirer when:.</translation>
    </message>
    <message>
        <source>The usage {1} of {0} has a branch that cannot be checked. Write R, RE, O or X in the brackets.</source>
        <translation>L&apos;usage {1} de {0} a une branche qui ne peut pas être vérifiée. Écrire R, RE, O ou X entre les parenthèses.</translation>
    </message>
    <message>
        <source>{0} is {1} in what this spec extends and may not be relaxed to {2}. Keep {1}, or extend another spec.</source>
        <translation>{0} a l&apos;usage {1} dans ce que cette spec étend et ne peut pas être assoupli en {2}. Garder {1}, ou étendre une autre spec.</translation>
    </message>
    <message>
        <source>{0} is {1} in {2}, but {3} here. That is allowed between two sites who agree on it; others may refuse the message.</source>
        <translation>{0} a l&apos;usage {1} dans {2}, mais {3} ici. C&apos;est permis entre deux sites qui en conviennent ; d&apos;autres peuvent refuser le message.</translation>
    </message>
    <message>
        <source>The pattern of {0} cannot be used: {1}. Mend the regular expression.</source>
        <translation>Le motif de {0} est inutilisable : {1}. Corriger l&apos;expression régulière.</translation>
    </message>
    <message>
        <source>The {0} of {1} is not a {2}. Mend one of the two.</source>
        <translation>{1} : {0} n&apos;est pas au format {2}. Corriger l&apos;un des deux.</translation>
    </message>
    <message>
        <source>The binding names neither a value set nor a code. Write set: or code:.</source>
        <translation>La liaison ne nomme ni jeu de valeurs ni code. Écrire set: ou code:.</translation>
    </message>
    <message>
        <source>The binding names a value set and a code; the code alone would do. Take one of them away.</source>
        <translation>La liaison nomme un jeu de valeurs et un code ; le code seul suffirait. Retirer l&apos;un des deux.</translation>
    </message>
    <message>
        <source>The statement {0} has no rule, so it is not checked. Write rule: and an expression.</source>
        <translation>L&apos;énoncé {0} n&apos;a pas de règle et n&apos;est donc pas vérifié. Écrire rule: et une expression.</translation>
    </message>
    <message>
        <source>The slice {0} takes every occurrence, so those behind it take none. Write when: or occurrence:, or put it last.</source>
        <translation>La tranche {0} prend toutes les occurrences, les suivantes n&apos;en prennent donc aucune. Écrire when: ou occurrence:, ou la mettre en dernier.</translation>
    </message>
    <message>
        <source>{0} starts from itself by way of its bases. Take one base away.</source>
        <translation>{0} repose sur lui-même par l&apos;intermédiaire de ses bases. Retirer une base.</translation>
    </message>
    <message>
        <source>{0} is past the end of {1}, which has {2} fields in {3}. Give it a name and a type, or another number.</source>
        <translation>{0} est au-delà de la fin de {1}, qui a {2} champs dans {3}. Lui donner un nom et un type, ou un autre numéro.</translation>
    </message>
    <message>
        <source>{0} is a segment and cannot hold others. Write group {0}, or move them out.</source>
        <translation>{0} est un segment et ne peut pas en contenir d&apos;autres. Écrire group {0}, ou les en sortir.</translation>
    </message>
    <message>
        <source>{0} holds no segments. Write segments: and what stands in it.</source>
        <translation>{0} ne contient aucun segment. Écrire segments: et ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>{0} belongs to the message {1} in line {2} already, which then counts. Name each event once.</source>
        <translation>{0} appartient déjà au message {1} à la ligne {2}, qui est alors retenu. Ne nommer chaque événement qu&apos;une fois.</translation>
    </message>
    <message>
        <source>The row has {0} cells, but the table has {1} columns. Write one cell a column; &quot;&quot; says nothing.</source>
        <translation>La ligne a {0} cellules, mais le tableau a {1} colonnes. Écrire une cellule par colonne ; &quot;&quot; ne dit rien.</translation>
    </message>
    <message>
        <source>Nothing is bound to the value set {0}. Bind it with values:, or remove it.</source>
        <translation>Rien n&apos;est lié au jeu de valeurs {0}. Le lier avec values:, ou le retirer.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;. plumb dict --search finds things by their names.</source>
        <translation>« {0} » n&apos;existe pas dans HL7 {1}. La commande plumb dict --search cherche par nom.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;. Names like it are {2}.</source>
        <translation>« {0} » n&apos;existe pas dans HL7 {1}. Noms proches : {2}.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;, but it has {2}. plumb dict {2} shows what that consists of.</source>
        <translation>« {0} » n&apos;existe pas dans HL7 {1}, mais {2} existe. La commande plumb dict {2} montre de quoi il se compose.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;, but {2} have. Choose one with --version.</source>
        <translation>« {0} » n&apos;existe pas dans HL7 {1}, mais existe dans {2}. Choisir une version avec --version.</translation>
    </message>
    <message>
        <source>Nothing in HL7 {1} has all of these words in its name: {0}. Try fewer words or another --version.</source>
        <translation>Rien dans HL7 {1} n&apos;a tous ces mots dans son nom : {0}. Essayer moins de mots ou un autre --version.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a version of HL7 that is known; known are {1}.</source>
        <translation>« {0} » n&apos;est pas une version connue de HL7 ; versions connues : {1}.</translation>
    </message>
    <message>
        <source>The expression cannot be read at column {0}: {1}.</source>
        <translation>L&apos;expression est illisible à la colonne {0} : {1}.</translation>
    </message>
    <message>
        <source>The expression is nested more than {0} deep at column {1}. Use fewer brackets.</source>
        <translation>L&apos;expression est imbriquée sur plus de {0} niveaux à la colonne {1}. Utiliser moins de parenthèses.</translation>
    </message>
    <message>
        <source>The structure {0} has no {1} where the rule stands. Name a group or segment that it has.</source>
        <translation>La structure {0} n&apos;a pas de {1} là où se trouve la règle. Nommer un groupe ou un segment qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>{0} names a group, and the structure of the message is not known.</source>
        <translation>{0} nomme un groupe, mais la structure du message n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>{0}: an occurrence of a group has no fields of its own. Write some GROUP (...) with a condition in the brackets.</source>
        <translation>{0} : une occurrence d&apos;un groupe n&apos;a pas de champs propres. Écrire some GROUP (...) avec une condition entre les parenthèses.</translation>
    </message>
    <message>
        <source>A path that starts with a full stop is for rules of fields, components and types. Name the segment here.</source>
        <translation>Un chemin qui commence par un point est réservé aux règles de champs, de composants et de types. Nommer ici le segment.</translation>
    </message>
    <message>
        <source>A path of the rule goes deeper than what stands here can be divided.</source>
        <translation>Un chemin de la règle va plus loin que ce qui se trouve ici ne peut être divisé.</translation>
    </message>
    <message>
        <source>The rule goes through groups, segments or repetitions within others too often for this message. Say with fewer of every, some and times what is meant.</source>
        <translation>La règle parcourt trop de fois, pour ce message, des groupes, segments ou répétitions imbriqués. Exprimer ce qui est voulu avec moins de every, some et times.</translation>
    </message>
    <message>
        <source>There is no value set {0}. Define it in the spec or name another.</source>
        <translation>Il n&apos;y a pas de jeu de valeurs {0}. Le définir dans la spec ou en nommer un autre.</translation>
    </message>
    <message>
        <source>Nothing is known of the codes in the value set. Give it codes, or take the condition out.</source>
        <translation>Aucun code du jeu de valeurs n&apos;est connu. Lui donner des codes, ou retirer la condition.</translation>
    </message>
    <message>
        <source>There is no format {0}. Name one that is known, or write a regular expression.</source>
        <translation>Il n&apos;y a pas de format {0}. En nommer un qui est connu, ou écrire une expression régulière.</translation>
    </message>
    <message>
        <source>The regular expression /{0}/ cannot be used: {1}.</source>
        <translation>L&apos;expression régulière /{0}/ est inutilisable : {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not something that {1} can be compared with in this way.</source>
        <translation>{1} ne peut pas être comparé de cette façon à « {0} ».</translation>
    </message>
    <message>
        <source>The rule {0} is known to another program only. Write it as an expression to have it checked.</source>
        <translation>La règle {0} n&apos;est connue que d&apos;un autre programme. L&apos;écrire sous forme d&apos;expression pour qu&apos;elle soit vérifiée.</translation>
    </message>
    <message>
        <source>The expression cannot be used: {0}. Write it anew.</source>
        <translation>L&apos;expression est inutilisable : {0}. La réécrire.</translation>
    </message>
    <message>
        <source>A file of waivers starts with the key plumbline: waivers/1. Write it into the first line.</source>
        <translation>Un fichier de dérogations commence par la clé plumbline: waivers/1. L&apos;écrire à la première ligne.</translation>
    </message>
    <message>
        <source>{0} has no {1}. Say it: a waiver has a rule, a reason, an owner and a day on which it expires.</source>
        <translation>Manque dans {0} : {1}. L&apos;indiquer : une dérogation a une règle, un motif, un responsable et un jour d&apos;expiration.</translation>
    </message>
    <message>
        <source>The filter (when) of the waiver {0} cannot be read.</source>
        <translation>Le filtre (when) de la dérogation {0} est illisible.</translation>
    </message>
    <message>
        <source>The filter (when) of the waiver {0} asks for acknowledgements, which a check does not look at. Leave that out.</source>
        <translation>Le filtre (when) de la dérogation {0} porte sur des acquittements, qu&apos;une vérification n&apos;examine pas. Retirer cette condition.</translation>
    </message>
    <message>
        <source>{0} names no rule: it is neither the code of one, nor a category, nor the id of a statement of {1}. The categories are {2}.</source>
        <translation>{0} ne désigne aucune règle : ce n&apos;est ni le code d&apos;une règle, ni une catégorie, ni l&apos;id d&apos;un énoncé de {1}. Les catégories sont {2}.</translation>
    </message>
    <message>
        <source>{0} names no rule: it is neither the code of one, nor a category, nor the id of a statement of {1}; did you mean {2}?</source>
        <translation>{0} ne désigne aucune règle : ce n&apos;est ni le code d&apos;une règle, ni une catégorie, ni l&apos;id d&apos;un énoncé de {1} ; s&apos;agit-il de {2} ?</translation>
    </message>
    <message>
        <source>{0} is not a Plumbline project. It is left as it is.</source>
        <translation>{0} n&apos;est pas un projet Plumbline. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>{0} is encrypted, or no project at all. Give its passphrase.</source>
        <translation>{0} est chiffré, ou n&apos;est pas un projet du tout. Donner sa phrase secrète.</translation>
    </message>
    <message>
        <source>{0} cannot be opened with this passphrase. Check it and try again; nothing was changed.</source>
        <translation>{0} ne s&apos;ouvre pas avec cette phrase secrète. La vérifier et réessayer ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{0} is not encrypted. Open it without a passphrase.</source>
        <translation>{0} n&apos;est pas chiffré. L&apos;ouvrir sans phrase secrète.</translation>
    </message>
    <message>
        <source>This build of Plumbline uses the system&apos;s SQLite, which cannot encrypt. Use a build with encryption for {0}.</source>
        <translation>Cette version de Plumbline est compilée avec le SQLite du système, qui ne sait pas chiffrer. Pour {0}, utiliser une version avec chiffrement.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one of at least one character, or make a project without encryption.</source>
        <translation>La phrase secrète est vide. En donner une d&apos;au moins un caractère, ou créer un projet sans chiffrement.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Plumbline (schema {1}; this one knows {2}). Open it with Plumbline {3} or later; it is left as it is.</source>
        <translation>{0} vient d&apos;un Plumbline plus récent (schéma {1} ; celui-ci connaît {2}). L&apos;ouvrir avec Plumbline {3} ou plus récent ; il est laissé tel quel.</translation>
    </message>
    <message>
        <source>{0} holds what no project holds ({1}), so it is not opened. It is left as it is.</source>
        <translation>{0} contient ce qu&apos;aucun projet ne contient ({1}) et n&apos;est donc pas ouvert. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. It is open for reading only; &quot;project verify&quot; lists the damage, &quot;project repair&quot; writes what is whole into a new file.</source>
        <translation>{0} est endommagé : {1}. Il est ouvert en lecture seule ; &quot;project verify&quot; liste les dégâts, &quot;project repair&quot; écrit ce qui est intact dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{0} is damaged so that it cannot be opened: {1}. &quot;project repair&quot; writes what can still be read into a new file.</source>
        <translation>{0} est trop endommagé pour être ouvert : {1}. &quot;project repair&quot; écrit ce qui est encore lisible dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{0} is in use by {1} on {2} since {3}, so it is open here for reading only.</source>
        <translation>{0} est utilisé par {1} sur {2} depuis {3} ; il est donc ouvert ici en lecture seule.</translation>
    </message>
    <message>
        <source>{0} lies where nothing can be written, so it is open for reading only.</source>
        <translation>{0} se trouve là où rien ne peut être écrit ; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{0} lies on a network share ({1}): it is kept without a write-ahead log, so reading waits while something is written.</source>
        <translation>{0} se trouve sur un partage réseau ({1}) : il est tenu sans journal d&apos;écriture anticipée, la lecture attend donc pendant une écriture.</translation>
    </message>
    <message>
        <source>{0} is open for reading only, so this was not done.</source>
        <translation>{0} est ouvert en lecture seule ; ceci n&apos;a donc pas été fait.</translation>
    </message>
    <message>
        <source>{0} was brought from schema {1} to {2}; the file as it was is kept as {3}.</source>
        <translation>{0} a été porté du schéma {1} au schéma {2} ; le fichier tel qu&apos;il était est conservé sous {3}.</translation>
    </message>
    <message>
        <source>{0} is of an older Plumbline and was not brought up to date, since the copy {1} could not be made first.</source>
        <translation>{0} vient d&apos;un Plumbline plus ancien et n&apos;a pas été mis à jour, car la copie {1} n&apos;a pas pu être faite au préalable.</translation>
    </message>
    <message>
        <source>There is no room left for {0}. Free some space and try again; what was done before is kept.</source>
        <translation>Il n&apos;y a plus de place pour {0}. Libérer de la place et réessayer ; ce qui a été fait avant est conservé.</translation>
    </message>
    <message>
        <source>{0} could not be read or written: {1}. Check the disk; what was done before is kept.</source>
        <translation>{0} n&apos;a pas pu être lu ou écrit : {1}. Vérifier le disque ; ce qui a été fait avant est conservé.</translation>
    </message>
    <message>
        <source>{0} is being written by another program. Try again.</source>
        <translation>Un autre programme écrit dans {0}. Réessayer.</translation>
    </message>
    <message>
        <source>{0} is closed or locked, so this was not done.</source>
        <translation>{0} est fermé ou verrouillé ; ceci n&apos;a donc pas été fait.</translation>
    </message>
    <message>
        <source>The SQL cannot be run: {0}.</source>
        <translation>Le SQL ne peut pas être exécuté : {0}.</translation>
    </message>
    <message>
        <source>Only questions can be asked of a project by SQL; {0} is not allowed.</source>
        <translation>En SQL, on ne peut qu&apos;interroger un projet ; {0} n&apos;est pas autorisé.</translation>
    </message>
    <message>
        <source>Bytes {1} to {2} of {0} are damaged in the project (block {3}) and are not shown.</source>
        <translation>Les octets {1} à {2} de {0} sont endommagés dans le projet (bloc {3}) et ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The project {0} holds no source {1}; it holds {2}.</source>
        <translation>Le projet {0} ne contient pas de source {1} ; il contient {2}.</translation>
    </message>
    <message>
        <source>The project {0} holds no {1} named {2}.</source>
        <translation>Le projet {0} ne contient pas de document du type {1} nommé {2}.</translation>
    </message>
    <message>
        <source>The project {0} holds no snapshot named {1}.</source>
        <translation>Le projet {0} ne contient pas d&apos;instantané nommé {1}.</translation>
    </message>
    <message>
        <source>The project {0} holds a snapshot named {1} already. Choose another name.</source>
        <translation>Le projet {0} contient déjà un instantané nommé {1}. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it with --passphrase-fd N.</source>
        <translation>Il n&apos;y a pas de terminal pour demander la phrase secrète. La donner avec --passphrase-fd N.</translation>
    </message>
    <message>
        <source>{0} is not encrypted, so no credential is kept in it. Set a passphrase first, or use the system&apos;s keychain.</source>
        <translation>{0} n&apos;est pas chiffré ; aucun identifiant n&apos;y est donc conservé. Définir d&apos;abord une phrase secrète, ou utiliser le trousseau du système.</translation>
    </message>
    <message>
        <source>The database itself is damaged: {0}.</source>
        <translation>La base de données elle-même est endommagée : {0}.</translation>
    </message>
    <message>
        <source>Block {0} is damaged: {1}. It holds bytes {2} to {3} of {4}.</source>
        <translation>Le bloc {0} est endommagé : {1}. Il contient les octets {2} à {3} de {4}.</translation>
    </message>
    <message>
        <source>Block {0} is damaged: {1}. Nothing uses it.</source>
        <translation>Le bloc {0} est endommagé : {1}. Rien ne l&apos;utilise.</translation>
    </message>
    <message>
        <source>Bytes {0} to {1} of {2} are missing.</source>
        <translation>Les octets {0} à {1} de {2} manquent.</translation>
    </message>
    <message>
        <source>The list of messages of {0} does not agree with its bytes, first at message {1}.</source>
        <translation>La liste des messages de {0} ne concorde pas avec ses octets, d&apos;abord au message {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} points to something that is not there.</source>
        <translation>{0} de {1} : renvoi à quelque chose qui n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail was changed.</source>
        <translation>La ligne {0} de la piste d&apos;audit a été modifiée.</translation>
    </message>
    <message>
        <source>Rows {0} to {1} of the audit trail are missing.</source>
        <translation>Les lignes {0} à {1} de la piste d&apos;audit manquent.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail does not follow row {1}: rows were removed, changed or put in another order.</source>
        <translation>La ligne {0} de la piste d&apos;audit ne fait pas suite à la ligne {1} : des lignes ont été retirées, modifiées ou mises dans un autre ordre.</translation>
    </message>
    <message>
        <source>The audit trail ends at row {0}; row {1} was there when its head was exported.</source>
        <translation>La piste d&apos;audit s&apos;arrête à la ligne {0} ; la ligne {1} existait quand son dernier état a été exporté.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail is not the one that stood there when its head was exported.</source>
        <translation>La ligne {0} de la piste d&apos;audit n&apos;est pas celle qui s&apos;y trouvait quand son dernier état a été exporté.</translation>
    </message>
    <message>
        <source>The receiver takes all that the sender sends in {0}, though the two say different things.</source>
        <translation>Le récepteur prend tout ce que l&apos;émetteur envoie dans {0}, bien que les deux disent autre chose.</translation>
    </message>
    <message>
        <source>The sender may leave out {0}, which the receiver requires.</source>
        <translation>L&apos;émetteur peut omettre {0}, que le récepteur exige.</translation>
    </message>
    <message>
        <source>The receiver expects {0}, which the sender never sends.</source>
        <translation>Le récepteur attend {0}, que l&apos;émetteur n&apos;envoie jamais.</translation>
    </message>
    <message>
        <source>The sender sends {0}, which the receiver does not take.</source>
        <translation>L&apos;émetteur envoie {0}, que le récepteur ne prend pas.</translation>
    </message>
    <message>
        <source>The sender may send codes in {0} that the receiver does not know: {3}.</source>
        <translation>L&apos;émetteur peut envoyer dans {0} des codes que le récepteur ne connaît pas : {3}.</translation>
    </message>
    <message>
        <source>The sender may send any code in {0}; the receiver knows those of its list only.</source>
        <translation>L&apos;émetteur peut envoyer n&apos;importe quel code dans {0} ; le récepteur ne connaît que ceux de sa liste.</translation>
    </message>
    <message>
        <source>{0} may be longer at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} peut être plus long chez l&apos;émetteur ({1}) que ce que prend le récepteur ({2}).</translation>
    </message>
    <message>
        <source>{0} may be shorter at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} peut être plus court chez l&apos;émetteur ({1}) que ce que prend le récepteur ({2}).</translation>
    </message>
    <message>
        <source>{0} may occur more often at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} peut apparaître plus souvent chez l&apos;émetteur ({1}) que ce que prend le récepteur ({2}).</translation>
    </message>
    <message>
        <source>{0} may occur less often at the sender ({1}) than the receiver requires ({2}).</source>
        <translation>{0} peut apparaître moins souvent chez l&apos;émetteur ({1}) que ce qu&apos;exige le récepteur ({2}).</translation>
    </message>
    <message>
        <source>{0} may hold what the receiver does not read: the sender says {1}, the receiver {2}.</source>
        <translation>{0} peut contenir ce que le récepteur ne lit pas : l&apos;émetteur dit {1}, le récepteur {2}.</translation>
    </message>
    <message>
        <source>{0} depends on one condition at the sender and on another at the receiver.</source>
        <translation>{0} dépend d&apos;une condition chez l&apos;émetteur et d&apos;une autre chez le récepteur.</translation>
    </message>
    <message>
        <source>What the sender calls {1}, the receiver expects as {2}.</source>
        <translation>Ce que l&apos;émetteur appelle {1}, le récepteur l&apos;attend comme {2}.</translation>
    </message>
    <message>
        <source>{0} stands in another order at the sender than the receiver expects.</source>
        <translation>{0} se trouve chez l&apos;émetteur dans un autre ordre que celui qu&apos;attend le récepteur.</translation>
    </message>
    <message>
        <source>{0} has another name on each side ({1}, {2}); find out whether both mean the same.</source>
        <translation>{0} porte un autre nom de chaque côté ({1}, {2}) ; vérifier si les deux veulent dire la même chose.</translation>
    </message>
    <message>
        <source>A list of gaps starts with the key plumbline: gaps/1. Name a file that plumb spec gap --keep wrote.</source>
        <translation>Une liste d&apos;écarts commence par la clé plumbline: gaps/1. Indiquer un fichier écrit par plumb spec gap --keep.</translation>
    </message>
    <message>
        <source>{0} keeps the gaps of {1} against {2}, not of {3} against {4}. Name another file with --keep.</source>
        <translation>{0} garde les écarts de {1} par rapport à {2}, et non ceux de {3} par rapport à {4}. Indiquer un autre fichier avec --keep.</translation>
    </message>
    <message>
        <source>The filter cannot be read at character {0}: {1} is expected.</source>
        <translation>Le filtre ne peut pas être lu au caractère {0} : attendu : {1}.</translation>
    </message>
    <message>
        <source>{0} is not a column of gaps. The columns are {1}.</source>
        <translation>{0} n&apos;est pas une colonne des écarts. Les colonnes sont {1}.</translation>
    </message>
    <message>
        <source>{0} is not a value of {1}. Its values are {2}.</source>
        <translation>{0} n&apos;est pas une valeur de {1}. Ses valeurs sont {2}.</translation>
    </message>
    <message>
        <source>{0} was left behind when the project was written anew and that ended early. It may hold messages in clear and cannot be removed ({1}): remove it.</source>
        <translation>{0} est resté là lorsque le projet a été réécrit et que cela s&apos;est arrêté avant la fin. Il peut contenir des messages en clair et ne peut pas être supprimé ({1}) : le supprimer à la main.</translation>
    </message>
    <message>
        <source>{0} is no document that can be read. Save it as xlsx, docx, PDF, HTML, CSV, Markdown or text.</source>
        <translation>{0} n’est pas un document lisible. L’enregistrer en xlsx, docx, PDF, HTML, CSV, Markdown ou texte.</translation>
    </message>
    <message>
        <source>{0} is in the old form of Word or Excel. Open it there and save it as docx or xlsx.</source>
        <translation>{0} est dans l’ancien format de Word ou d’Excel. L’ouvrir dans ce programme et l’enregistrer en docx ou xlsx.</translation>
    </message>
    <message>
        <source>{0} is protected by a password. Open it in its program and save it without one.</source>
        <translation>{0} est protégé par un mot de passe. L’ouvrir dans son programme et l’enregistrer sans mot de passe.</translation>
    </message>
    <message>
        <source>{0} is a PDF, which is read from a file only. Save it and import that file.</source>
        <translation>{0} est un PDF, qui n’est lu qu’à partir d’un fichier. L’enregistrer et importer ce fichier.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}. Open it in the program that it was made with and save it again.</source>
        <translation>{0} est endommagé à {1}. L’ouvrir dans le programme qui l’a créé et l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes. Split it, or save the part that is needed.</source>
        <translation>{0} a plus de {1} octets. Le diviser, ou enregistrer la partie nécessaire.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes when unpacked, which no document of its size needs. Save the part that is needed in a file of its own.</source>
        <translation>{0} a plus de {1} octets une fois décompressé, ce dont aucun document de cette taille n’a besoin. Enregistrer la partie nécessaire dans un fichier à part.</translation>
    </message>
    <message>
        <source>{0}: in {1} elements stand inside each other more than {2} deep, which no document needs. Save it again, or copy what is needed into a new one.</source>
        <translation>{0} : dans {1}, des éléments sont imbriqués sur plus de {2} niveaux, ce dont aucun document n’a besoin. L’enregistrer de nouveau, ou copier le nécessaire dans un nouveau document.</translation>
    </message>
    <message>
        <source>The part of Plumbline that reads PDFs is missing. Install Plumbline anew, or save {0} as docx in a word processor.</source>
        <translation>La partie de Plumbline qui lit les PDF manque. Réinstaller Plumbline, ou enregistrer {0} en docx avec un traitement de texte.</translation>
    </message>
    <message>
        <source>{0} is no PDF, or too damaged to be read. Open it in a PDF viewer and print it to a new PDF.</source>
        <translation>{0} n’est pas un PDF ou est trop endommagé pour être lu. L’ouvrir dans un lecteur PDF et l’imprimer dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>{0} takes more time or memory than a document needs and was not read. Print the pages that are needed to a new PDF.</source>
        <translation>{0} demande plus de temps ou de mémoire qu’il n’en faut à un document et n’a pas été lu. Imprimer les pages utiles dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names no number of the grid. Write a message type, a place and a number, such as: ADT^A01 PID-8 missing. Numbers are {1}.</source>
        <translation>« {0} » ne désigne aucun nombre de la grille. Indiquer un type de message, un emplacement et un nombre, par exemple : ADT^A01 PID-8 missing. Les nombres sont {1}.</translation>
    </message>
    <message>
        <source>The traffic holds more different places than the grid keeps: values counted in no row: {0}.</source>
        <translation>Le trafic contient plus d&apos;emplacements différents que la grille n&apos;en garde ; valeurs comptées dans aucune ligne : {0}.</translation>
    </message>
    <message>
        <source>{0}: the traffic shows nothing here that the spec could take over.</source>
        <translation>{0} : le trafic ne montre ici rien que la spécification puisse reprendre.</translation>
    </message>
    <message>
        <source>The codes of {0} stand in {1}, which the spec does not write itself. Bind {0} to a value set of the spec first.</source>
        <translation>Les codes de {0} se trouvent dans {1}, que la spécification n&apos;écrit pas elle-même. Lier d&apos;abord {0} à un jeu de valeurs de la spécification.</translation>
    </message>
    <message>
        <source>Your specification says {1} for {0}. It is missing in {2} of {3} messages that have its place. May it be missing, and what does that mean?</source>
        <translation>Votre spécification indique {1} pour {0}. Il manque dans {2} des {3} messages qui en ont la place. Peut-il manquer, et qu&apos;est-ce que cela signifie ?</translation>
    </message>
    <message>
        <source>{0} is not in your specification, and {1} of {2} messages hold it, first message {3}. What does it hold, and who should read it?</source>
        <translation>{0} n&apos;est pas dans votre spécification, et {1} des {2} messages le contiennent, d&apos;abord le message {3}. Que contient-il, et qui doit le lire ?</translation>
    </message>
    <message>
        <source>{0} holds codes that {1} of your specification does not have: {2} different ones in {3} messages, first in message {4}. Which codes may come?</source>
        <translation>{0} contient des codes que {1} de votre spécification n&apos;a pas : {2} différents dans {3} messages, d&apos;abord dans le message {4}. Quels codes peuvent venir ?</translation>
    </message>
    <message>
        <source>Your specification allows {1} characters for {0}. The traffic has up to {2}, in {3} messages of that length. How long may it be?</source>
        <translation>Votre spécification autorise {1} caractères pour {0}. Le trafic en a jusqu&apos;à {2}, dans {3} messages de cette longueur. Quelle peut être sa longueur ?</translation>
    </message>
    <message>
        <source>{0} does not keep the rule {1} in {2} messages, first in message {3}. Is the specification or the traffic right?</source>
        <translation>{0} ne respecte pas la règle {1} dans {2} messages, d&apos;abord dans le message {3}. Est-ce la spécification ou le trafic qui a raison ?</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no usage that is known here. Say in the template, under usage-words, what it means.</source>
        <translation>« {0} » n&apos;est pas un usage connu ici. Dites dans le modèle, sous usage-words, ce que cela signifie.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can mean {1}. Say in the template, under usage-words, which is meant.</source>
        <translation>« {0} » peut signifier {1}. Dites dans le modèle, sous usage-words, ce qui est voulu.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not say how often it may stand. Write a cardinality such as 0..1 or 1..* into the spec.</source>
        <translation>« {0} » ne dit pas combien de fois l&apos;élément peut figurer. Écrivez dans la spécification une cardinalité telle que 0..1 ou 1..*.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no length. Write one such as 20 or 1..20 into the spec.</source>
        <translation>« {0} » n&apos;est pas une longueur. Écrivez-en une telle que 20 ou 1..20 dans la spécification.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no type of HL7 {1}, and the document does not define it. Name another, or define it under types.</source>
        <translation>« {0} » n&apos;est pas un type de HL7 {1}, et le document ne le définit pas. Nommez-en un autre, ou définissez-le sous types.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no table of HL7 {1}, and the document does not list its codes, so nothing is bound.</source>
        <translation>« {0} » n&apos;est pas une table de HL7 {1}, et le document n&apos;en donne pas les codes ; rien n&apos;a été lié.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not lead to a field or component. Write a path such as PID-3.1.</source>
        <translation>« {0} » ne mène ni à un champ ni à un composant. Écrivez un chemin tel que PID-3.1.</translation>
    </message>
    <message>
        <source>The document does not say which segment this is about. Say it in the template, under segments.</source>
        <translation>Le document ne dit pas de quel segment il s&apos;agit ici. Dites-le dans le modèle, sous segments.</translation>
    </message>
    <message>
        <source>{0} is no segment of HL7 {1}, and the document does not define it. Look at the version of the standard.</source>
        <translation>{0} n&apos;est pas un segment de HL7 {1}, et le document ne le définit pas. Vérifiez la version de la norme.</translation>
    </message>
    <message>
        <source>The document says {0} here and {1} elsewhere ({2}). Say in the template, under answers, which is right.</source>
        <translation>Le document dit {0} ici et {1} ailleurs ({2}). Dites dans le modèle, sous answers, ce qui est juste.</translation>
    </message>
    <message>
        <source>Another name stands in the document already ({0}); that one was taken.</source>
        <translation>Un autre nom figure déjà dans le document ({0}) ; c&apos;est lui qui a été repris.</translation>
    </message>
    <message>
        <source>The heading &apos;{0}&apos; is not known, so this column was not taken. Say in the template, under headings, what it means.</source>
        <translation>L&apos;en-tête « {0} » n&apos;est pas connu ; cette colonne n&apos;a pas été reprise. Dites dans le modèle, sous headings, ce qu&apos;il signifie.</translation>
    </message>
    <message>
        <source>Nothing here looks like segments, a message format, codes or the like, so this table was not taken.</source>
        <translation>Rien ici ne ressemble à des segments, à un format de message, à des codes ou autre ; ce tableau n&apos;a pas été repris.</translation>
    </message>
    <message>
        <source>The template says to leave this table out.</source>
        <translation>Le modèle dit de laisser ce tableau de côté.</translation>
    </message>
    <message>
        <source>This is struck out in the document, so it was not taken.</source>
        <translation>Ceci est barré dans le document et n&apos;a pas été repris.</translation>
    </message>
    <message>
        <source>The message format cannot be read at &apos;{0}&apos;. Write the structure into the spec by hand.</source>
        <translation>Le format du message est illisible à « {0} ». Écrivez la structure à la main dans la spécification.</translation>
    </message>
    <message>
        <source>The document does not say of which message this is the format. Write a heading such as ADT^A01 above it, or the structure into the spec.</source>
        <translation>Le document ne dit pas de quel message ceci est le format. Mettez au-dessus un titre tel que ADT^A01, ou écrivez la structure dans la spécification.</translation>
    </message>
    <message>
        <source>This component has no number of its own; by the order of the rows it would be {0}. Look whether that is meant.</source>
        <translation>Ce composant n&apos;a pas de numéro ; d&apos;après l&apos;ordre des lignes, ce serait {0}. Vérifiez si c&apos;est bien cela.</translation>
    </message>
    <message>
        <source>This row names nothing that it could be about, so it was not taken.</source>
        <translation>Cette ligne ne nomme rien sur quoi elle pourrait porter ; elle n&apos;a pas été reprise.</translation>
    </message>
    <message>
        <source>The document names more than one version of the standard ({0}); {1} was taken. Name another with --standard.</source>
        <translation>Le document nomme plus d&apos;une version de la norme ({0}) ; {1} a été retenue. Nommez-en une autre avec --standard.</translation>
    </message>
    <message>
        <source>The document names no version of the standard, so {0} was taken. Name another with --standard.</source>
        <translation>Le document ne nomme aucune version de la norme ; {0} a été retenue. Nommez-en une autre avec --standard.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no meaning in this column, so it was not taken.</source>
        <translation>« {0} » n&apos;a pas de sens dans cette colonne et n&apos;a pas été repris.</translation>
    </message>
    <message>
        <source>The reader of documents left this out, or could not read it: {0}.</source>
        <translation>Ceci a été laissé de côté à la lecture du document, ou n&apos;a pas pu être lu : {0}.</translation>
    </message>
    <message>
        <source>Nothing in {0} was recognised as a segment, a message, a value set or a sample. Say in a template (--template) what its headings mean.</source>
        <translation>Rien dans {0} n&apos;a été reconnu comme segment, message, jeu de valeurs ou exemple. Dites dans un modèle (--template) ce que signifient les en-têtes.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, ligne {1} : {2}</translation>
    </message>
    <message>
        <source>{0} is hidden in the document, so it was not taken. Show it there if it belongs to the interface.</source>
        <translation>{0} est masqué dans le document et n’a donc pas été repris. L’y afficher si cela fait partie de l’interface.</translation>
    </message>
    <message>
        <source>The answer in the template is to say nothing of this.</source>
        <translation>La réponse dans le modèle est de ne rien en dire.</translation>
    </message>
    <message>
        <source>The answer &apos;{0}&apos; cannot be the {1} of {2}. Mend it in the template, under answers.</source>
        <translation>La réponse « {0} » ne peut pas être {1} de {2}. La corriger dans le modèle, sous answers.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot mean &apos;{1}&apos;. Write one such as {2}.</source>
        <translation>« {0} » ne peut pas signifier « {1} ». Écrire par exemple {2}.</translation>
    </message>
    <message>
        <source>{0} bytes before a message belong to no frame; they stand in the wire log.</source>
        <translation>{0} octets avant un message n'appartiennent à aucune trame ; ils figurent dans le journal du réseau.</translation>
    </message>
    <message>
        <source>A message came without the byte that begins a frame (VT).</source>
        <translation>Un message est arrivé sans l'octet qui commence une trame (VT).</translation>
    </message>
    <message>
        <source>A frame ended with FS and no CR behind it.</source>
        <translation>Une trame s'est terminée par FS, sans CR derrière.</translation>
    </message>
    <message>
        <source>A frame ended with FS LF where FS CR is due.</source>
        <translation>Une trame s'est terminée par FS LF au lieu de FS CR.</translation>
    </message>
    <message>
        <source>A frame began before the one before it had ended; they were taken apart.</source>
        <translation>Une trame a commencé avant la fin de la précédente ; elles ont été séparées.</translation>
    </message>
    <message>
        <source>The last segment of a message has no CR at its end.</source>
        <translation>Le dernier segment d'un message n'a pas de CR à la fin.</translation>
    </message>
    <message>
        <source>A message is longer than {0} bytes; what lies past them was not kept.</source>
        <translation>Un message dépasse {0} octets ; ce qui suit n'a pas été conservé.</translation>
    </message>
    <message>
        <source>The connection ended inside a message, {0} bytes after its beginning.</source>
        <translation>La connexion s'est terminée au milieu d'un message, {0} octets après son début.</translation>
    </message>
    <message>
        <source>A frame holds no bytes.</source>
        <translation>Une trame ne contient aucun octet.</translation>
    </message>
    <message>
        <source>The answer does not begin with MSH, so it acknowledges nothing.</source>
        <translation>La réponse ne commence pas par MSH, elle n'acquitte donc rien.</translation>
    </message>
    <message>
        <source>The answer has no MSA segment, so it acknowledges nothing.</source>
        <translation>La réponse n'a pas de segment MSA, elle n'acquitte donc rien.</translation>
    </message>
    <message>
        <source>MSA-1 of the answer is none of AA, AE, AR, CA, CE and CR, so it acknowledges nothing.</source>
        <translation>MSA-1 de la réponse n'est ni AA, ni AE, ni AR, ni CA, ni CE, ni CR ; elle n'acquitte donc rien.</translation>
    </message>
    <message>
        <source>MSA-2 of the answer is empty, so it does not say which message it is for.</source>
        <translation>MSA-2 de la réponse est vide ; elle ne dit donc pas à quel message elle répond.</translation>
    </message>
    <message>
        <source>An acknowledgement names a message that was never sent on this connection. It changes no outcome.</source>
        <translation>Un acquittement nomme un message qui n'a jamais été envoyé sur cette connexion. Il ne change aucun résultat.</translation>
    </message>
    <message>
        <source>An acknowledgement came after the wait for it was over. It is kept beside the outcome of its message, which stays.</source>
        <translation>Un acquittement est arrivé après la fin de l'attente. Il est conservé à côté du résultat de son message, qui reste.</translation>
    </message>
    <message>
        <source>A further acknowledgement came for a message that had one. It changes no outcome.</source>
        <translation>Un acquittement de plus est arrivé pour un message qui en avait déjà un. Il ne change aucun résultat.</translation>
    </message>
    <message>
        <source>An acknowledgement names an id that several messages under way share. It changes no outcome.</source>
        <translation>Un acquittement nomme un identifiant que partagent plusieurs messages en cours. Il ne change aucun résultat.</translation>
    </message>
    <message>
        <source>The peer answered with an application acknowledgement where a commit acknowledgement was asked for; it was taken.</source>
        <translation>Le pair a répondu par un acquittement applicatif alors qu'un acquittement de réception était demandé ; il a été pris.</translation>
    </message>
    <message>
        <source>The peer answered with a commit acknowledgement that was not asked for; the application's is still awaited.</source>
        <translation>Le pair a répondu par un acquittement de réception qui n'était pas demandé ; celui de l'application est encore attendu.</translation>
    </message>
    <message>
        <source>The message does not begin with MSH, so it is not sent.</source>
        <translation>Le message ne commence pas par MSH, il n'est donc pas envoyé.</translation>
    </message>
    <message>
        <source>The message holds the byte that begins a frame (VT) at byte {0}; in MLLP it would be torn apart, so it is not sent.</source>
        <translation>Le message contient à l'octet {0} l'octet qui commence une trame (VT) ; MLLP le couperait, il n'est donc pas envoyé.</translation>
    </message>
    <message>
        <source>The message holds the bytes that end a frame (FS CR) at byte {0}; in MLLP it would be cut there, so it is not sent.</source>
        <translation>Le message contient à l'octet {0} les octets qui terminent une trame (FS CR) ; MLLP le couperait là, il n'est donc pas envoyé.</translation>
    </message>
    <message>
        <source>The message is in {0}, which MLLP cannot carry, so it is not sent. Save it as UTF-8 first.</source>
        <translation>Le message est en {0}, que MLLP ne peut pas transporter ; il n'est donc pas envoyé. Enregistrez-le d'abord en UTF-8.</translation>
    </message>
    <message>
        <source>The message has no MSH-10, so no acknowledgement could name it, and it is not sent. Let it be given one.</source>
        <translation>Le message n'a pas de MSH-10 ; aucun acquittement ne pourrait le nommer, et il n'est pas envoyé. Faites-lui en donner un.</translation>
    </message>
    <message>
        <source>The message has {0} bytes, more than the {1} that are sent at once, so it is not sent.</source>
        <translation>Le message compte {0} octets, plus que les {1} envoyés en une fois ; il n'est donc pas envoyé.</translation>
    </message>
    <message>
        <source>The message cannot be rewritten as asked at {0}, so it is not sent.</source>
        <translation>Le message ne peut pas être réécrit comme demandé en {0}, il n'est donc pas envoyé.</translation>
    </message>
    <message>
        <source>'{0}' is not an address. Write HOST:PORT, such as 127.0.0.1:2575 or [::1]:2575.</source>
        <translation>« {0} » n'est pas une adresse. Écrivez HÔTE:PORT, par exemple 127.0.0.1:2575 ou [::1]:2575.</translation>
    </message>
    <message>
        <source>The endpoint has no host. Name the machine to send to.</source>
        <translation>Le point d'accès n'a pas d'hôte. Nommez la machine à laquelle envoyer.</translation>
    </message>
    <message>
        <source>{0} is no port. Ports go from 1 to 65535.</source>
        <translation>{0} n'est pas un port. Les ports vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>{0} messages cannot be under way at once; between 1 and {1} can.</source>
        <translation>{0} messages ne peuvent pas être en cours à la fois ; il peut y en avoir de 1 à {1}.</translation>
    </message>
    <message>
        <source>'{0}' is no character set that is known here.</source>
        <translation>« {0} » n'est pas un jeu de caractères connu ici.</translation>
    </message>
    <message>
        <source>A client certificate in PEM needs its private key. Name the file of the key too, or use PKCS#12.</source>
        <translation>Un certificat client en PEM a besoin de sa clé privée. Nommez aussi le fichier de la clé, ou utilisez PKCS#12.</translation>
    </message>
    <message>
        <source>'{0}' is no fingerprint. Write the 64 hexadecimal digits of the certificate's SHA-256.</source>
        <translation>« {0} » n'est pas une empreinte. Écrivez les 64 chiffres hexadécimaux du SHA-256 du certificat.</translation>
    </message>
    <message>
        <source>{0} is marked as production. Confirm it by its name before anything is sent.</source>
        <translation>{0} est marqué comme étant en production. Confirmez-le par son nom avant tout envoi.</translation>
    </message>
    <message>
        <source>'{0}' is not understood. Write what comes, '=', and accept, retry, park or stop, such as AE=park or AR=retry:5:stop; what comes is AA, AE, AR, CA, CE, CR, timeout, connect or lost.</source>
        <translation>« {0} » n'est pas compris. Écrivez ce qui arrive, « = », puis accept, retry, park ou stop, par exemple AE=park ou AR=retry:5:stop ; ce qui arrive est AA, AE, AR, CA, CE, CR, timeout, connect ou lost.</translation>
    </message>
    <message>
        <source>The message asks for no acknowledgement (MSH-15 and MSH-16), so it is not known whether it arrived.</source>
        <translation>Le message ne demande aucun acquittement (MSH-15 et MSH-16) ; on ne sait donc pas s'il est arrivé.</translation>
    </message>
    <message>
        <source>The acknowledgement asked for one itself and was given it.</source>
        <translation>L'acquittement en demandait un lui-même et l'a reçu.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}. Check that something listens there and that no firewall is between.</source>
        <translation>{0} est injoignable : {1}. Vérifiez que quelque chose y écoute et qu'aucun pare-feu n'est entre les deux.</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} ms. Check the address and that no firewall is between.</source>
        <translation>{0} n'a pas répondu en {1} ms. Vérifiez l'adresse et qu'aucun pare-feu n'est entre les deux.</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>L'autre côté a fermé la connexion.</translation>
    </message>
    <message>
        <source>The connection broke: {0}.</source>
        <translation>La connexion a été rompue : {0}.</translation>
    </message>
    <message>
        <source>No acknowledgement came within {0} ms. The message may have been delivered.</source>
        <translation>Aucun acquittement n'est arrivé en {0} ms. Le message a peut-être été remis.</translation>
    </message>
    <message>
        <source>The connection was closed after {0} ms without traffic.</source>
        <translation>La connexion a été fermée après {0} ms sans trafic.</translation>
    </message>
    <message>
        <source>The message is sent again in {0} ms (attempt {1}).</source>
        <translation>Le message est renvoyé dans {0} ms (tentative {1}).</translation>
    </message>
    <message>
        <source>Sending stopped, as the endpoint's policy says for {0}.</source>
        <translation>L'envoi s'est arrêté, comme le dit la règle du point d'accès pour {0}.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>L'envoi a été arrêté.</translation>
    </message>
    <message>
        <source>{0} with {1}; the certificate is of {2}, by {3}, valid until {4}.</source>
        <translation>{0} avec {1} ; le certificat est celui de {2}, émis par {3}, valable jusqu'au {4}.</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate is {0}.</source>
        <translation>Le SHA-256 du certificat est {0}.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: {1}.</source>
        <translation>TLS avec {0} a échoué : {1}.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not the one that is pinned; its SHA-256 is {1}. Nothing was sent.</source>
        <translation>Le certificat de {0} n'est pas celui qui est épinglé ; son SHA-256 est {1}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of {0} ends on {1}.</source>
        <translation>Le certificat de {0} expire le {1}.</translation>
    </message>
    <message>
        <source>This system has no TLS that Qt can use: {0}.</source>
        <translation>Ce système n'a pas de TLS que Qt puisse utiliser : {0}.</translation>
    </message>
    <message>
        <source>{0} holds no certificate that can be read. PEM is expected.</source>
        <translation>{0} ne contient aucun certificat lisible. Du PEM est attendu.</translation>
    </message>
    <message>
        <source>{0} holds no private key that can be read with this passphrase. PEM is expected.</source>
        <translation>{0} ne contient aucune clé privée lisible avec cette phrase secrète. Du PEM est attendu.</translation>
    </message>
    <message>
        <source>{0} cannot be read as PKCS#12 with this passphrase.</source>
        <translation>{0} ne peut pas être lu comme PKCS#12 avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>{0} is no file of outcomes, or one of a later version. It is left as it is.</source>
        <translation>{0} n'est pas un fichier de résultats, ou il vient d'une version ultérieure. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>Outcomes cannot be kept in {0}: {1}. Nothing more is sent.</source>
        <translation>Les résultats ne peuvent pas être conservés dans {0} : {1}. Plus rien n'est envoyé.</translation>
    </message>
    <message>
        <source>{0} keeps the outcomes of another plan. Name another file, or send the plan it was begun with.</source>
        <translation>{0} conserve les résultats d'un autre plan. Nommez un autre fichier, ou envoyez le plan avec lequel il a été commencé.</translation>
    </message>
    <message>
        <source>{0} is used by another sender. Wait for it, or name another file.</source>
        <translation>{0} est utilisé par un autre émetteur. Attendez-le, ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>The wire log cannot be kept in {0}: {1}. Nothing more is sent.</source>
        <translation>Le journal du réseau ne peut pas être tenu dans {0} : {1}. Plus rien n'est envoyé.</translation>
    </message>
    <message>
        <source>The sender ended while the message was under way; it may have been delivered. It is sent again only when that is asked for.</source>
        <translation>L'émetteur s'est terminé pendant que le message était en cours ; il a peut-être été remis. Il n'est renvoyé que si cela est demandé.</translation>
    </message>
    <message>
        <source>{0} cannot be listened on: {1}. Choose another port, or end what uses it.</source>
        <translation>Impossible d'écouter sur {0} : {1}. Choisissez un autre port, ou arrêtez ce qui l'utilise.</translation>
    </message>
    <message>
        <source>A message could not be stored in {0}: {1}. It is not acknowledged.</source>
        <translation>Un message n'a pas pu être enregistré dans {0} : {1}. Il n'est pas acquitté.</translation>
    </message>
    <message>
        <source>Packets: {0}; TCP connections with HL7: {1}; messages: {2}; acknowledgements: {3}, of which {4} stand in the capture with the message that they answer. All are shown in the order in which they began on the wire.</source>
        <translation>Paquets : {0} ; connexions TCP avec HL7 : {1} ; messages : {2} ; acquittements : {3}, dont {4} figurent dans la capture avec le message auquel ils répondent. Tous sont affichés dans l’ordre où ils ont commencé sur le réseau.</translation>
    </message>
    <message>
        <source>TCP connections encrypted with TLS, which cannot be read: {0}. Capture where the encryption ends.</source>
        <translation>Connexions TCP chiffrées par TLS, qui ne peuvent pas être lues : {0}. Capturez là où le chiffrement se termine.</translation>
    </message>
    <message>
        <source>TCP connections without HL7: {0}; packets of other protocols: {1}. They are not shown.</source>
        <translation>Connexions TCP sans HL7 : {0} ; paquets d’autres protocoles : {1}. Ils ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Bytes of these connections that the capture does not hold: {0}. Messages that lack some of them: {1}; they end where bytes are missing.</source>
        <translation>Octets de ces connexions absents de la capture : {0}. Messages auxquels il en manque : {1} ; ils se terminent là où des octets manquent.</translation>
    </message>
    <message>
        <source>Messages whose frame had not ended when the next began or the capture stopped: {0}.</source>
        <translation>Messages dont la trame n’était pas terminée quand le suivant a commencé ou que la capture s’est arrêtée : {0}.</translation>
    </message>
    <message>
        <source>Bytes that were sent again are shown once: {0}.</source>
        <translation>Octets envoyés de nouveau, affichés une seule fois : {0}.</translation>
    </message>
    <message>
        <source>Packets that are damaged or of a kind that cannot be read: {0} (link type {1}).</source>
        <translation>Paquets endommagés ou d’un type qui ne peut pas être lu : {0} (type de liaison {1}).</translation>
    </message>
    <message>
        <source>{0} exists and does not hold messages in MLLP frames, so nothing is added to it. Name another file.</source>
        <translation>{0} existe et ne contient pas de messages en trames MLLP ; rien n’y est ajouté. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>A message was longer than {0} bytes; it was neither stored nor acknowledged, and its connection was closed.</source>
        <translation>Un message dépassait {0} octets ; il n’a été ni enregistré ni acquitté, et sa connexion a été fermée.</translation>
    </message>
    <message>
        <source>A connection was refused, since {0} are open.</source>
        <translation>Une connexion a été refusée, car {0} sont ouvertes.</translation>
    </message>
    <message>
        <source>The acknowledgement of a stored message could not be sent; the sender may send it again.</source>
        <translation>L’acquittement d’un message enregistré n’a pas pu être envoyé ; l’émetteur l’enverra peut-être de nouveau.</translation>
    </message>
    <message>
        <source>The capture ends inside a packet that begins at byte {0}. That packet is not shown.</source>
        <translation>La capture se termine dans un paquet qui commence à l’octet {0}. Ce paquet n’est pas affiché.</translation>
    </message>
    <message>
        <source>The header of the capture at byte {0} is incomplete. What stands behind is not shown.</source>
        <translation>L’en-tête de la capture à l’octet {0} est incomplet. Ce qui suit n’est pas affiché.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a packet says that it is larger than packets can be. What stands behind is not shown.</source>
        <translation>La capture est endommagée à l’octet {0} : un paquet se dit plus grand que ne peuvent l’être les paquets. Ce qui suit n’est pas affiché.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a section does not say its byte order. What stands behind is not shown.</source>
        <translation>La capture est endommagée à l’octet {0} : une section n’indique pas son ordre des octets. Ce qui suit n’est pas affiché.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a block has a length that no block can have. What stands behind is not shown.</source>
        <translation>La capture est endommagée à l’octet {0} : un bloc a une longueur qu’aucun bloc ne peut avoir. Ce qui suit n’est pas affiché.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a packet belongs to no interface, or its block is too short. What stands behind is not shown.</source>
        <translation>La capture est endommagée à l’octet {0} : un paquet n’appartient à aucune interface, ou son bloc est trop court. Ce qui suit n’est pas affiché.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: it has no arrow. Write CONDITION -&gt; ACTIONS, such as &apos;MSH-9.2 = &quot;A08&quot; -&gt; AE, delay 2s&apos;.</source>
        <translation>« {0} » n’est pas une règle : elle n’a pas de flèche. Écrivez CONDITION -&gt; ACTIONS, par exemple &apos;MSH-9.2 = &quot;A08&quot; -&gt; AE, delay 2s&apos;.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: it has no condition. Write CONDITION -&gt; ACTIONS; * stands for any message.</source>
        <translation>« {0} » n’est pas une règle : elle n’a pas de condition. Écrivez CONDITION -&gt; ACTIONS ; * désigne tout message.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: what stands before the arrow is no condition.</source>
        <translation>« {0} » n’est pas une règle : ce qui précède la flèche n’est pas une condition.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: its condition asks for acknowledgements, which are still to be sent.</source>
        <translation>« {0} » n’est pas une règle : sa condition porte sur des acquittements qui restent à envoyer.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: no application acknowledgement follows CE or CR.</source>
        <translation>« {0} » n’est pas une règle : aucun acquittement applicatif ne suit CE ou CR.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: an action is missing. Actions are AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after and times.</source>
        <translation>« {0} » n’est pas une règle : il manque une action. Les actions sont AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after et times.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: &apos;{1}&apos; is no action. Actions are AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after and times.</source>
        <translation>« {0} » n’est pas une règle : « {1} » n’est pas une action. Les actions sont AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after et times.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a time, such as 500ms or 2s, of a day at most.</source>
        <translation>« {0} » n’est pas une règle : {1} demande une durée, par exemple 500ms ou 2s, d’un jour au plus.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a number, such as 3.</source>
        <translation>« {0} » n’est pas une règle : {1} demande un nombre, par exemple 3.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a code of table 0357, such as 207.</source>
        <translation>« {0} » n’est pas une règle : {1} demande un code de la table 0357, par exemple 207.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a text in double quotes.</source>
        <translation>« {0} » n’est pas une règle : {1} demande un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>{0} is no address of this machine, so it cannot be listened on.</source>
        <translation>{0} n’est pas une adresse de cette machine ; on ne peut donc pas y écouter.</translation>
    </message>
    <message>
        <source>The message is the same as message {0}, with the same MSH-10: its sender has sent it again. It is stored and answered once more.</source>
        <translation>Le message est le même que le message {0}, avec le même MSH-10 : son émetteur l’a envoyé de nouveau. Il est enregistré et acquitté une fois de plus.</translation>
    </message>
    <message>
        <source>The message has the MSH-10 of message {0} but says something else: its sender cannot tell their acknowledgements apart.</source>
        <translation>Le message a le MSH-10 du message {0} mais dit autre chose : son émetteur ne peut pas distinguer leurs acquittements.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: the connection ended in the handshake.</source>
        <translation>TLS avec {0} a échoué : la connexion s’est terminée pendant la négociation.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: it was not done in time.</source>
        <translation>TLS avec {0} a échoué : il n’a pas été établi à temps.</translation>
    </message>
    <message>
        <source>The peer gives its acknowledgements the same MSH-10 again. They are told apart by MSA-2 alone.</source>
        <translation>Le pair donne de nouveau le même MSH-10 à ses acquittements. Ils ne sont distingués que par MSA-2.</translation>
    </message>
    <message>
        <source>Of messages that left together only the first was acknowledged: the peer may take frames that arrive together for one message, or lose all but one. Send one at a time.</source>
        <translation>Parmi des messages partis ensemble, seul le premier a été acquitté : le pair prend peut-être les trames arrivées ensemble pour un seul message, ou les perd toutes sauf une. Envoyez-les un par un.</translation>
    </message>
    <message>
        <source>The peer acknowledges messages of this connection again with each further one: it may have taken them in more than once. Make a connection for each message.</source>
        <translation>Le pair acquitte de nouveau les messages de cette connexion à chaque message suivant : il les a peut-être pris en compte plusieurs fois. Établissez une connexion par message.</translation>
    </message>
    <message>
        <source>The peer ends its acknowledgements without a CR behind the last segment. They are taken as they are.</source>
        <translation>Le pair termine ses acquittements sans CR après le dernier segment. Ils sont pris tels quels.</translation>
    </message>
    <message>
        <source>The acknowledgement came over the port for application acknowledgements.</source>
        <translation>L’acquittement est arrivé par le port des acquittements applicatifs.</translation>
    </message>
    <message>
        <source>A value at {0} is not in the map that was given for it, so the message is not sent. Add it to the map, or let values stay that it lacks.</source>
        <translation>Une valeur en {0} ne figure pas dans la table donnée pour elle ; le message n’est donc pas envoyé. Ajoutez-la, ou laissez en place les valeurs qui y manquent.</translation>
    </message>
    <message>
        <source>Line {1} of {0} does not hold two values. Write what stands in messages, a comma or a tab, and what takes its place.</source>
        <translation>La ligne {1} de {0} ne contient pas deux valeurs. Écrivez ce qui figure dans les messages, une virgule ou une tabulation, et ce qui le remplace.</translation>
    </message>
    <message>
        <source>Line {1} of {0} gives a value another meaning than line {2}. Keep one of the two.</source>
        <translation>La ligne {1} de {0} donne à une valeur un autre sens que la ligne {2}. Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>{0} holds no values. Write a line for each: what stands in messages, a comma or a tab, and what takes its place.</source>
        <translation>{0} ne contient aucune valeur. Écrivez une ligne pour chacune : ce qui figure dans les messages, une virgule ou une tabulation, et ce qui le remplace.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no {#}, so different values would become the same. Write where the number stands, such as T{#}.</source>
        <translation>« {0} » ne contient pas {#}, si bien que des valeurs différentes deviendraient identiques. Indiquez où se place le numéro, par exemple T{#}.</translation>
    </message>
    <message>
        <source>{0} of the last {1} messages were rejected or errored.</source>
        <translation>{0} des {1} derniers messages ont été rejetés ou en erreur.</translation>
    </message>
    <message>
        <source>Acknowledgements take {0} ms (the slower half of the last {1}).</source>
        <translation>Les acquittements prennent {0} ms (la moitié la plus lente des {1} derniers).</translation>
    </message>
    <message>
        <source>No acknowledgement has come for {0} s while messages wait for theirs.</source>
        <translation>Aucun acquittement depuis {0} s alors que des messages attendent le leur.</translation>
    </message>
    <message>
        <source>The connection ended or could not be made.</source>
        <translation>La connexion s’est terminée ou n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>It is over: {0}</source>
        <translation>C’est terminé : {0}</translation>
    </message>
    <message>
        <source>The command for alerts could not be run: {0}.</source>
        <translation>La commande d’alerte n’a pas pu être exécutée : {0}.</translation>
    </message>
    <message>
        <source>The receiver could not be reached, so the message is stored but was not passed on.</source>
        <translation>Le destinataire n’a pas pu être joint ; le message est enregistré mais n’a pas été transmis.</translation>
    </message>
    <message>
        <source>The receiver&apos;s connection ended before it had answered; the message may have arrived. Its sender is told nothing but that the connection ended.</source>
        <translation>La connexion du destinataire s’est terminée avant qu’il ait répondu ; le message est peut-être arrivé. Son émetteur apprend seulement que la connexion s’est terminée.</translation>
    </message>
    <message>
        <source>The receiver has not answered within {0} ms. The message may have arrived; nothing is said to its sender.</source>
        <translation>Le destinataire n’a pas répondu en {0} ms. Le message est peut-être arrivé ; rien n’est dit à son émetteur.</translation>
    </message>
    <message>
        <source>The receiver sent something that answers no message under way. It was passed on.</source>
        <translation>Le destinataire a envoyé quelque chose qui ne répond à aucun message en cours. Cela a été transmis.</translation>
    </message>
    <message>
        <source>The receiver answered after the sender&apos;s connection had ended, so the answer could not be passed on.</source>
        <translation>Le destinataire a répondu après la fin de la connexion de l’émetteur ; la réponse n’a pas pu être transmise.</translation>
    </message>
    <message>
        <source>The message was answered here, as the rule for a receiver that cannot be reached says.</source>
        <translation>Le message a reçu sa réponse ici, comme le dit la règle pour un destinataire injoignable.</translation>
    </message>
    <message>
        <source>{0} is where the relay itself listens. Name the receiver that messages are passed on to.</source>
        <translation>{0} est l’adresse où le relais écoute lui-même. Indiquez le destinataire auquel les messages sont transmis.</translation>
    </message>
    <message>
        <source>The bytes that begin and end a frame are the same. Choose two, such as 0B and 1C.</source>
        <translation>Les octets qui commencent et terminent une trame sont les mêmes. Choisissez-en deux, par exemple 0B et 1C.</translation>
    </message>
    <message>
        <source>The byte that begins or ends a frame stands in messages too. Choose one that no message holds, such as 0B or 1C.</source>
        <translation>L’octet qui commence ou termine une trame figure aussi dans les messages. Choisissez-en un qu’aucun message ne contient, par exemple 0B ou 1C.</translation>
    </message>
    <message>
        <source>The time for connecting is {0} milliseconds; it must be between 1 and {1}.</source>
        <translation>Le délai de connexion est de {0} millisecondes ; il doit être compris entre 1 et {1}.</translation>
    </message>
    <message>
        <source>The time for an acknowledgement is {0} milliseconds; it must be between 1 and {1}.</source>
        <translation>Le délai d’un acquittement est de {0} millisecondes ; il doit être compris entre 1 et {1}.</translation>
    </message>
    <message>
        <source>The time after which an idle connection is closed is {0} milliseconds; it must be between 1 and {1}, or 0 for never.</source>
        <translation>Le délai après lequel une connexion inactive est fermée est de {0} millisecondes ; il doit être compris entre 1 et {1}, ou 0 pour jamais.</translation>
    </message>
    <message>
        <source>Authorities (CA) are named but TLS is off. Switch TLS on, or leave them out.</source>
        <translation>Des autorités (CA) sont nommées, mais TLS est désactivé. Activez TLS ou retirez cette indication.</translation>
    </message>
    <message>
        <source>A client certificate is named but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Un certificat client est nommé, mais TLS est désactivé. Activez TLS ou retirez cette indication.</translation>
    </message>
    <message>
        <source>A private key is named but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Une clé privée est nommée, mais TLS est désactivé. Activez TLS ou retirez cette indication.</translation>
    </message>
    <message>
        <source>A server name is given but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Un nom de serveur est indiqué, mais TLS est désactivé. Activez TLS ou retirez cette indication.</translation>
    </message>
    <message>
        <source>A certificate is pinned but TLS is off. Switch TLS on, or leave the pin out.</source>
        <translation>Un certificat est épinglé, mais TLS est désactivé. Activez TLS ou retirez cette indication.</translation>
    </message>
    <message>
        <source>{0} connections cannot be used at once; between 1 and {1} can.</source>
        <translation>{0} connexions ne peuvent pas être utilisées à la fois ; entre 1 et {1} le peuvent.</translation>
    </message>
    <message>
        <source>The message did not leave, since message {0}, which comes before it and has the same {1}, was not acknowledged.</source>
        <translation>Le message n&apos;est pas parti, car le message {0}, qui le précède et a la même valeur dans {1}, n&apos;a pas été acquitté.</translation>
    </message>
    <message>
        <source>The message was skipped.</source>
        <translation>Le message a été ignoré.</translation>
    </message>
    <message>
        <source>The connection was closed, since a message was not whole {0} ms after its first byte. What came of it is not stored.</source>
        <translation>La connexion a été fermée, car un message n’était pas complet {0} ms après son premier octet. Ce qui en est arrivé n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>expressions</name>
    <message>
        <source>{0} shall be {1}</source>
        <translation>{0} doit être {1}</translation>
    </message>
    <message>
        <source>{0} shall not be {1}</source>
        <translation>{0} ne doit pas être {1}</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} est {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} n’est pas {1}</translation>
    </message>
    <message>
        <source>{0} shall be less than {1}</source>
        <translation>{0} doit être inférieur à {1}</translation>
    </message>
    <message>
        <source>{0} shall not be less than {1}</source>
        <translation>{0} ne doit pas être inférieur à {1}</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} est inférieur à {1}</translation>
    </message>
    <message>
        <source>{0} is not less than {1}</source>
        <translation>{0} n’est pas inférieur à {1}</translation>
    </message>
    <message>
        <source>{0} shall be at most {1}</source>
        <translation>{0} doit être au plus {1}</translation>
    </message>
    <message>
        <source>{0} shall not be at most {1}</source>
        <translation>{0} ne doit pas être au plus {1}</translation>
    </message>
    <message>
        <source>{0} is at most {1}</source>
        <translation>{0} est au plus {1}</translation>
    </message>
    <message>
        <source>{0} is not at most {1}</source>
        <translation>{0} n’est pas au plus {1}</translation>
    </message>
    <message>
        <source>{0} shall be greater than {1}</source>
        <translation>{0} doit être supérieur à {1}</translation>
    </message>
    <message>
        <source>{0} shall not be greater than {1}</source>
        <translation>{0} ne doit pas être supérieur à {1}</translation>
    </message>
    <message>
        <source>{0} is greater than {1}</source>
        <translation>{0} est supérieur à {1}</translation>
    </message>
    <message>
        <source>{0} is not greater than {1}</source>
        <translation>{0} n’est pas supérieur à {1}</translation>
    </message>
    <message>
        <source>{0} shall be at least {1}</source>
        <translation>{0} doit être au moins {1}</translation>
    </message>
    <message>
        <source>{0} shall not be at least {1}</source>
        <translation>{0} ne doit pas être au moins {1}</translation>
    </message>
    <message>
        <source>{0} is at least {1}</source>
        <translation>{0} est au moins {1}</translation>
    </message>
    <message>
        <source>{0} is not at least {1}</source>
        <translation>{0} n’est pas au moins {1}</translation>
    </message>
    <message>
        <source>{0} shall match {1}</source>
        <translation>{0} doit correspondre à {1}</translation>
    </message>
    <message>
        <source>{0} shall not match {1}</source>
        <translation>{0} ne doit pas correspondre à {1}</translation>
    </message>
    <message>
        <source>{0} matches {1}</source>
        <translation>{0} correspond à {1}</translation>
    </message>
    <message>
        <source>{0} does not match {1}</source>
        <translation>{0} ne correspond pas à {1}</translation>
    </message>
    <message>
        <source>{0} shall contain {1}</source>
        <translation>{0} doit contenir {1}</translation>
    </message>
    <message>
        <source>{0} shall not contain {1}</source>
        <translation>{0} ne doit pas contenir {1}</translation>
    </message>
    <message>
        <source>{0} contains {1}</source>
        <translation>{0} contient {1}</translation>
    </message>
    <message>
        <source>{0} does not contain {1}</source>
        <translation>{0} ne contient pas {1}</translation>
    </message>
    <message>
        <source>{0} shall start with {1}</source>
        <translation>{0} doit commencer par {1}</translation>
    </message>
    <message>
        <source>{0} shall not start with {1}</source>
        <translation>{0} ne doit pas commencer par {1}</translation>
    </message>
    <message>
        <source>{0} starts with {1}</source>
        <translation>{0} commence par {1}</translation>
    </message>
    <message>
        <source>{0} does not start with {1}</source>
        <translation>{0} ne commence pas par {1}</translation>
    </message>
    <message>
        <source>{0} shall end with {1}</source>
        <translation>{0} doit se terminer par {1}</translation>
    </message>
    <message>
        <source>{0} shall not end with {1}</source>
        <translation>{0} ne doit pas se terminer par {1}</translation>
    </message>
    <message>
        <source>{0} ends with {1}</source>
        <translation>{0} se termine par {1}</translation>
    </message>
    <message>
        <source>{0} does not end with {1}</source>
        <translation>{0} ne se termine pas par {1}</translation>
    </message>
    <message>
        <source>{0} shall be present</source>
        <translation>{0} doit être présent</translation>
    </message>
    <message>
        <source>{0} shall not be present</source>
        <translation>{0} ne doit pas être présent</translation>
    </message>
    <message>
        <source>{0} is present</source>
        <translation>{0} est présent</translation>
    </message>
    <message>
        <source>{0} is not present</source>
        <translation>{0} n’est pas présent</translation>
    </message>
    <message>
        <source>{0} shall be in value set {1}</source>
        <translation>{0} doit être dans le jeu de valeurs {1}</translation>
    </message>
    <message>
        <source>{0} shall not be in value set {1}</source>
        <translation>{0} ne doit pas être dans le jeu de valeurs {1}</translation>
    </message>
    <message>
        <source>{0} is in value set {1}</source>
        <translation>{0} est dans le jeu de valeurs {1}</translation>
    </message>
    <message>
        <source>{0} is not in value set {1}</source>
        <translation>{0} n’est pas dans le jeu de valeurs {1}</translation>
    </message>
    <message>
        <source>{0} shall be of the format {1}</source>
        <translation>{0} doit être au format {1}</translation>
    </message>
    <message>
        <source>{0} shall not be of the format {1}</source>
        <translation>{0} ne doit pas être au format {1}</translation>
    </message>
    <message>
        <source>{0} is of the format {1}</source>
        <translation>{0} est au format {1}</translation>
    </message>
    <message>
        <source>{0} is not of the format {1}</source>
        <translation>{0} n’est pas au format {1}</translation>
    </message>
    <message>
        <source>{0} shall be empty</source>
        <translation>{0} doit être vide</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} est vide</translation>
    </message>
    <message>
        <source>{0} shall be null (&quot;&quot;)</source>
        <translation>{0} doit être nul (&quot;&quot;)</translation>
    </message>
    <message>
        <source>{0} is null (&quot;&quot;)</source>
        <translation>{0} est nul (&quot;&quot;)</translation>
    </message>
    <message>
        <source>{0} shall be valued</source>
        <translation>{0} doit avoir une valeur</translation>
    </message>
    <message>
        <source>{0} is valued</source>
        <translation>{0} a une valeur</translation>
    </message>
    <message>
        <source>{0} shall count 1, 2, 3 in the order of the message</source>
        <translation>{0} doit compter 1, 2, 3 dans l’ordre du message</translation>
    </message>
    <message>
        <source>{0} counts 1, 2, 3 in the order of the message</source>
        <translation>{0} compte 1, 2, 3 dans l’ordre du message</translation>
    </message>
    <message>
        <source>the rule &apos;{0}&apos; of another program shall hold</source>
        <translation>la règle &apos;{0}&apos; d’un autre programme doit être vérifiée</translation>
    </message>
    <message>
        <source>the rule &apos;{0}&apos; of another program holds</source>
        <translation>la règle &apos;{0}&apos; d’un autre programme est vérifiée</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>either {0}, but not both</source>
        <translation>soit {0}, mais pas les deux</translation>
    </message>
    <message>
        <source>it shall not be that {0}</source>
        <translation>il ne faut pas que ceci soit vrai : {0}</translation>
    </message>
    <message>
        <source>it is not so that {0}</source>
        <translation>ceci n’est pas vrai : {0}</translation>
    </message>
    <message>
        <source>if {0} then {1}</source>
        <translation>si {0}, alors {1}</translation>
    </message>
    <message>
        <source>for every {0}, {1}</source>
        <translation>pour chaque {0} : {1}</translation>
    </message>
    <message>
        <source>for at least one {0}, {1}</source>
        <translation>pour au moins un {0} : {1}</translation>
    </message>
    <message>
        <source>for {0} of {1}, {2}</source>
        <translation>pour {0} parmi {1} : {2}</translation>
    </message>
    <message>
        <source>{0} (or be absent)</source>
        <translation>{0} (ou être absent)</translation>
    </message>
    <message>
        <source>{0} (and be there)</source>
        <translation>{0} (et être présent)</translation>
    </message>
    <message>
        <source>{0} (if it is there)</source>
        <translation>{0} (s’il est présent)</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>au moins {0}</translation>
    </message>
    <message>
        <source>exactly {0}</source>
        <translation>exactement {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>la valeur</translation>
    </message>
    <message>
        <source>the precision of {0}</source>
        <translation>la précision de {0}</translation>
    </message>
    <message>
        <source>the number of {0}</source>
        <translation>le nombre de {0}</translation>
    </message>
    <message>
        <source>the length of {0}</source>
        <translation>la longueur de {0}</translation>
    </message>
    <message>
        <source>the number of different values of {0}</source>
        <translation>le nombre de valeurs différentes de {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} parmi {1}</translation>
    </message>
    <message>
        <source>at least one {0}</source>
        <translation>au moins un {0}</translation>
    </message>
    <message>
        <source>every {0}</source>
        <translation>chaque {0}</translation>
    </message>
    <message>
        <source>no {0}</source>
        <translation>aucun {0}</translation>
    </message>
    <message>
        <source>any {0}</source>
        <translation>un {0} quelconque</translation>
    </message>
    <message>
        <source>that of {0}</source>
        <translation>celle de {0}</translation>
    </message>
    <message>
        <source>{0} (component {1})</source>
        <translation>{0} (composant {1})</translation>
    </message>
    <message>
        <source>{0} in any case</source>
        <translation>{0} quelle que soit la casse</translation>
    </message>
    <message>
        <source>{0} without regard to case</source>
        <translation>{0} sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
</TS>
