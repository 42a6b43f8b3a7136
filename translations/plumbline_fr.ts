<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AuditTrail</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The trail is whole: its first %1 rows are those whose head was exported, and %2 more follow.</source>
        <translation>Le journal d&apos;audit est intact&#xa0;: ses %1 premières lignes sont celles dont la tête a été exportée, et %2 autres suivent.</translation>
    </message>
    <message>
        <source>The trail is whole: its only row was not changed.</source>
        <translation>Le journal d&apos;audit est intact&#xa0;: son unique ligne n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>The trail is whole: none of its %1 rows was changed, removed or moved.</source>
        <translation>Le journal d&apos;audit est intact&#xa0;: aucune de ses %1 lignes n&apos;a été modifiée, supprimée ou déplacée.</translation>
    </message>
    <message>
        <source>%1 more were found; they are marked.</source>
        <translation>%1 de plus ont été trouvés&#xa0;; ils sont marqués.</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>Project opened</source>
        <translation>Projet ouvert</translation>
    </message>
    <message>
        <source>Messages viewed</source>
        <translation>Messages consultés</translation>
    </message>
    <message>
        <source>Messages searched</source>
        <translation>Recherche dans les messages</translation>
    </message>
    <message>
        <source>Messages edited</source>
        <translation>Messages modifiés</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages reçus</translation>
    </message>
    <message>
        <source>Source taken in</source>
        <translation>Source ajoutée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Messages checked</source>
        <translation>Messages vérifiés</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Désidentifié</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Snapshot made</source>
        <translation>Instantané créé</translation>
    </message>
    <message>
        <source>Snapshot restored</source>
        <translation>Instantané restauré</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Compacted</source>
        <translation>Compacté</translation>
    </message>
    <message>
        <source>Asked with SQL</source>
        <translation>Interrogé en SQL</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Project copied</source>
        <translation>Projet copié</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>numéros %1</translation>
    </message>
    <message>
        <source>set, the project is encrypted from here on</source>
        <translation>définie, le projet est chiffré à partir d&apos;ici</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>removed, the project is not encrypted any more</source>
        <translation>supprimée, le projet n&apos;est plus chiffré</translation>
    </message>
    <message>
        <source>by a filter</source>
        <translation>par un filtre</translation>
    </message>
    <message>
        <source>for a text</source>
        <translation>par un texte</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>par une expression régulière</translation>
    </message>
    <message>
        <source>statistics of all fields</source>
        <translation>statistiques de tous les champs</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 message trouvé</translation>
    </message>
    <message>
        <source>%1 messages found</source>
        <translation>%1 messages trouvés</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 constats</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>paths %1</source>
        <translation>chemins %1</translation>
    </message>
    <message>
        <source>the report of the check</source>
        <translation>le rapport de vérification</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>les statistiques</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>le journal d&apos;audit</translation>
    </message>
    <message>
        <source>the head of the audit trail</source>
        <translation>la tête du journal d&apos;audit</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>to the file %1</source>
        <translation>dans le fichier %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantané %1</translation>
    </message>
    <message>
        <source>brought up to date from version %1 of the file</source>
        <translation>mis à jour depuis la version %1 du fichier</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>rien n’a été perdu</translation>
    </message>
    <message>
        <source>%1 things were lost</source>
        <translation>%1 éléments ont été perdus</translation>
    </message>
    <message>
        <source>%1 blocks were lost</source>
        <translation>%1 blocs ont été perdus</translation>
    </message>
    <message>
        <source>%1 messages were lost</source>
        <translation>%1 messages ont été perdus</translation>
    </message>
    <message>
        <source>Edits undone</source>
        <translation>Modifications annulées</translation>
    </message>
    <message>
        <source>Edits made again</source>
        <translation>Modifications rétablies</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>document %1</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a list of gaps</source>
        <translation>une liste d&apos;écarts</translation>
    </message>
    <message>
        <source>questions to a vendor</source>
        <translation>des questions à un fournisseur</translation>
    </message>
    <message>
        <source>the wire log</source>
        <translation>le journal du réseau</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Change many messages</source>
        <translation>Changer de nombreux messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Changer : %1</translation>
    </message>
    <message>
        <source>Make the change that is shown</source>
        <translation>Effectuer le changement affiché</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Delimiters in the value are escaped. Nothing written: the field is made empty.</source>
        <translation>Les délimiteurs de la valeur sont échappés. Rien d&apos;écrit : le champ devient vide.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Mettre à null</translation>
    </message>
    <message>
        <source>Writes &quot;&quot;: the receiver shall delete what it has.</source>
        <translation>Écrit &quot;&quot; : le destinataire doit effacer ce qu&apos;il a.</translation>
    </message>
    <message>
        <source>Set %1 to null</source>
        <translation>Mettre %1 à null</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Absent where nothing stands after it, else empty. A segment goes as a whole.</source>
        <translation>Absent là où rien ne suit, sinon vide. Un segment disparaît en entier.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Replace text in</source>
        <translation>Remplacer du texte dans</translation>
    </message>
    <message>
        <source>text that is there</source>
        <translation>texte qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>Inside the values; delimiters and escapes stay as they are.</source>
        <translation>À l&apos;intérieur des valeurs ; délimiteurs et échappements restent tels quels.</translation>
    </message>
    <message>
        <source>Replace text in %1</source>
        <translation>Remplacer du texte dans %1</translation>
    </message>
    <message>
        <source>Replace by expression in</source>
        <translation>Remplacer par expression dans</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expression régulière</translation>
    </message>
    <message>
        <source>\1 is what the first bracket matched, \0 all of it.</source>
        <translation>\1 est ce que la première parenthèse a trouvé, \0 le tout.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>text with holes, such as T{PID-3.1}-{#}</source>
        <translation>texte à trous, par exemple T{PID-3.1}-{#}</translation>
    </message>
    <message>
        <source>{PID-3.1} is what stands there, {#} counts messages, {i} places in a message, {now} is this moment, {{ a brace.</source>
        <translation>{PID-3.1} est ce qui s&apos;y trouve, {#} compte les messages, {i} les places dans un message, {now} est l&apos;instant présent, {{ une accolade.</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Remplir %1</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Compter dans</translation>
    </message>
    <message>
        <source>start:step:digits, such as 1:1:6</source>
        <translation>début:pas:chiffres, par exemple 1:1:6</translation>
    </message>
    <message>
        <source>One number a message, in the order of the feed.</source>
        <translation>Un numéro par message, dans l&apos;ordre de la source.</translation>
    </message>
    <message>
        <source>Count in %1</source>
        <translation>Compter dans %1</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>from which path, such as PID-3</source>
        <translation>depuis quel chemin, par exemple PID-3</translation>
    </message>
    <message>
        <source>The bytes as they stand, components and escapes included.</source>
        <translation>Les octets tels quels, composants et échappements compris.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copier vers %1</translation>
    </message>
    <message>
        <source>Set to this moment</source>
        <translation>Mettre à l&apos;instant présent</translation>
    </message>
    <message>
        <source>Date, time and zone of this machine.</source>
        <translation>Date, heure et fuseau de cette machine.</translation>
    </message>
    <message>
        <source>Set %1 to this moment</source>
        <translation>Mettre %1 à l&apos;instant présent</translation>
    </message>
    <message>
        <source>Shift the time in</source>
        <translation>Décaler l&apos;heure dans</translation>
    </message>
    <message>
        <source>by how much, such as +1d or -2h30m</source>
        <translation>de combien, par exemple +1d ou -2h30m</translation>
    </message>
    <message>
        <source>y, mo, w, d, h, m, s. Precision and zone stay as they are written.</source>
        <translation>y, mo, w, d, h, m, s. Précision et fuseau restent tels qu&apos;ils sont écrits.</translation>
    </message>
    <message>
        <source>Shift the time in %1</source>
        <translation>Décaler l&apos;heure dans %1</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>There is nothing to report: the messages of %1 were not checked yet.</source>
        <translation>Rien à rapporter&#x202f;: les messages de %1 n&apos;ont pas encore été vérifiés.</translation>
    </message>
    <message>
        <source>Writing the report %1</source>
        <translation>Écriture du rapport %1</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fault of the spec</source>
        <translation>Défaut de la spec</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>ClosedList</name>
    <message>
        <source>Closed, not exported</source>
        <translation>Fermés, non exportés</translation>
    </message>
    <message>
        <source>Closed documents with unfinished work</source>
        <translation>Documents fermés avec du travail inachevé</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Edits wait until their file is opened or they are discarded. Of pasted and new messages the last %1 are kept.</source>
        <translation>Les modifications attendent que leur fichier soit ouvert ou qu&apos;elles soient abandonnées. Des messages collés et nouveaux, les %1 derniers sont conservés.</translation>
    </message>
    <message>
        <source>There is no keychain: this is kept until the program ends, and no longer.</source>
        <translation>Il n&apos;y a pas de trousseau : ceci est conservé jusqu&apos;à la fin du programme, pas au-delà.</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>Image GIF</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>Image BMP</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>Image TIFF</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>Document RTF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>Document XML</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>Document HTML</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Document JSON</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>Bytes of an unknown kind</source>
        <translation>Octets de nature inconnue</translation>
    </message>
</context>
<context>
    <name>DiffActions</name>
    <message>
        <source>Message %1 of %2</source>
        <translation>Message %1 sur %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>null (&quot;&quot;)</source>
        <translation>null (&quot;&quot;)</translation>
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
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Jeu de colonnes</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Jeux de colonnes</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>View of a source</source>
        <translation>Vue d’une source</translation>
    </message>
    <message>
        <source>Views of sources</source>
        <translation>Vues de sources</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Edits that found no place</source>
        <translation>Modifications restées sans emplacement</translation>
    </message>
    <message>
        <source>Question in SQL</source>
        <translation>Requête SQL</translation>
    </message>
    <message>
        <source>Questions in SQL</source>
        <translation>Questions en SQL</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>Liste d’écarts</translation>
    </message>
    <message>
        <source>Lists of gaps</source>
        <translation>Listes d’écarts</translation>
    </message>
    <message>
        <source>Import template</source>
        <translation>Modèle d&apos;import</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Modèles d&apos;import</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Colonnes affichées</translation>
    </message>
    <message>
        <source>Widths of the columns</source>
        <translation>Largeurs des colonnes</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Filtres récents</translation>
    </message>
    <message>
        <source>Colours of messages</source>
        <translation>Couleurs des messages</translation>
    </message>
    <message>
        <source>Accepted deviations</source>
        <translation>Écarts acceptés</translation>
    </message>
    <message>
        <source>Which sources are open</source>
        <translation>Quelles sources sont ouvertes</translation>
    </message>
    <message>
        <source>Specs by sender and type</source>
        <translation>Specs par expéditeur et type</translation>
    </message>
    <message>
        <source>Specs that count in place of files</source>
        <translation>Specs qui comptent à la place des fichiers</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Disposition %1</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Comment c’est affiché</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Récepteurs</translation>
    </message>
</context>
<context>
    <name>ElementTip</name>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>value set %1</source>
        <translation>jeu de valeurs %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dérogation</translation>
    </message>
</context>
<context>
    <name>EnvelopeRows</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it says</source>
        <translation>%1, comme annoncé</translation>
    </message>
    <message>
        <source>%1; it gives no count</source>
        <translation>%1 ; aucun nombre n&apos;est indiqué</translation>
    </message>
</context>
<context>
    <name>FeedSources</name>
    <message>
        <source>%1 is a file that is open here; it is never altered. Choose another name.</source>
        <translation>%1 est un fichier ouvert ici&#x202f;; il n&apos;est jamais modifié. Choisir un autre nom.</translation>
    </message>
</context>
<context>
    <name>GapActions</name>
    <message>
        <source>Open a list of gaps</source>
        <translation>Ouvrir une liste d’écarts</translation>
    </message>
    <message>
        <source>Lists of gaps (*.gap.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Listes d’écarts (*.gap.yaml *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Compare two specs…</source>
        <translation>Comparer deux specs…</translation>
    </message>
    <message>
        <source>Compare the two specs again</source>
        <translation>Comparer de nouveau les deux specs</translation>
    </message>
    <message>
        <source>Swap sender and receiver</source>
        <translation>Permuter émetteur et récepteur</translation>
    </message>
    <message>
        <source>Save the list of gaps</source>
        <translation>Enregistrer la liste d’écarts</translation>
    </message>
    <message>
        <source>Save the list of gaps as</source>
        <translation>Enregistrer la liste d’écarts sous</translation>
    </message>
    <message>
        <source>Export the gaps that are listed</source>
        <translation>Exporter les écarts affichés</translation>
    </message>
    <message>
        <source>Copy the questions to the vendor</source>
        <translation>Copier les questions au fournisseur</translation>
    </message>
    <message>
        <source>Decide on the gap: map</source>
        <translation>Décider de l’écart : mapper</translation>
    </message>
    <message>
        <source>Decide on the gap: default</source>
        <translation>Décider de l’écart : valeur par défaut</translation>
    </message>
    <message>
        <source>Decide on the gap: ask the vendor</source>
        <translation>Décider de l’écart : demander au fournisseur</translation>
    </message>
    <message>
        <source>Decide on the gap: ignore</source>
        <translation>Décider de l’écart : ignorer</translation>
    </message>
    <message>
        <source>Take the decision on the gap away</source>
        <translation>Retirer la décision sur l’écart</translation>
    </message>
    <message>
        <source>The gap is open</source>
        <translation>L’écart est ouvert</translation>
    </message>
    <message>
        <source>The gap waits</source>
        <translation>L’écart est en attente</translation>
    </message>
    <message>
        <source>The gap is done</source>
        <translation>L’écart est traité</translation>
    </message>
    <message>
        <source>Write owner, day and comment of the gap</source>
        <translation>Écrire responsable, jour et commentaire de l’écart</translation>
    </message>
    <message>
        <source>Go to the gap in the sender&apos;s spec</source>
        <translation>Aller à l’écart dans la spec de l’émetteur</translation>
    </message>
    <message>
        <source>Go to the gap in the receiver&apos;s spec</source>
        <translation>Aller à l’écart dans la spec du récepteur</translation>
    </message>
    <message>
        <source>Take the mark of the gap away</source>
        <translation>Retirer la marque de l’écart</translation>
    </message>
    <message>
        <source>Take the marks of all gaps away</source>
        <translation>Retirer les marques de tous les écarts</translation>
    </message>
</context>
<context>
    <name>GapQuestions</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>Sender&apos;s spec: %1</source>
        <translation>Spec de l’émetteur : %1</translation>
    </message>
    <message>
        <source>Receiver&apos;s spec: %1</source>
        <translation>Spec du récepteur : %1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Dans : %1</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Merci de répondre d’ici le %1.</translation>
    </message>
    <message>
        <source>Questions on %1 against %2</source>
        <translation>Questions sur %1 contre %2</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>No harm</source>
        <translation>Sans dommage</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Peut manquer</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyé</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Pas pris</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Codes inconnus</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Trop souvent</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Trop rarement</translation>
    </message>
    <message>
        <source>Other form</source>
        <translation>Autre forme</translation>
    </message>
    <message>
        <source>Other condition</source>
        <translation>Autre condition</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Autre ordre</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Ask vendor</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
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
        <translation>%1 n&apos;est pas dans ce message.</translation>
    </message>
    <message>
        <source>No %1 in this message meets that condition.</source>
        <translation>Aucun %1 de ce message ne remplit cette condition.</translation>
    </message>
    <message>
        <source>%1 is not in this message; it has %2.</source>
        <translation>%1 n&apos;est pas dans ce message&#x202f;; il y en a %2.</translation>
    </message>
    <message>
        <source>%1 is absent in this message.</source>
        <translation>%1 est absent de ce message.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 holds &quot;&quot; (null).</source>
        <translation>%1 contient &quot;&quot; (null).</translation>
    </message>
    <message>
        <source>%1, the first of %2 places.</source>
        <translation>%1, premier de %2 emplacements.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>No messages are open.</source>
        <translation>Aucun message n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Type how many messages to go on or back, as in +100 or -100.</source>
        <translation>Saisir de combien de messages avancer ou reculer, par exemple +100 ou -100.</translation>
    </message>
    <message>
        <source>“%1” is no number of a message.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un numéro de message.</translation>
    </message>
    <message>
        <source>Messages are numbered from 1.</source>
        <translation>Les messages sont numérotés à partir de 1.</translation>
    </message>
    <message>
        <source>This is message %1; there are not that many before it.</source>
        <translation>Ce message est le %1&#x202f;; il n&apos;y en a pas autant avant lui.</translation>
    </message>
    <message>
        <source>%1 messages are read so far; the rest is still coming.</source>
        <translation>%1 messages lus jusqu&apos;ici&#x202f;; la suite arrive.</translation>
    </message>
    <message>
        <source>The last message is %1.</source>
        <translation>Le dernier message est le %1.</translation>
    </message>
    <message>
        <source>Message %1 of %2.</source>
        <translation>Message %1 sur %2.</translation>
    </message>
    <message>
        <source>No message is chosen; choose one first.</source>
        <translation>Aucun message n&apos;est choisi&#x202f;; en choisir un d&apos;abord.</translation>
    </message>
    <message>
        <source>No repetition of %1-%2 meets that condition.</source>
        <translation>Aucune répétition de %1-%2 ne remplit cette condition.</translation>
    </message>
    <message>
        <source>%1 is nowhere in this message.</source>
        <translation>%1 n&apos;est nulle part dans ce message.</translation>
    </message>
    <message>
        <source>%1[%2] is not in this message; %1 has %3.</source>
        <translation>%1[%2] n&apos;est pas dans ce message&#x202f;; %1 en a %3.</translation>
    </message>
    <message>
        <source>A path such as PID-3.1 or OBX[3]-5, or a message: 41,207, +100, -100, last.</source>
        <translation>Un chemin tel que PID-3.1 ou OBX[3]-5, ou un message&#x202f;: 41&#x202f;207, +100, -100, dernier.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Documents (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;All files (*)</source>
        <translation>Documents (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The new version of the document</source>
        <translation>La nouvelle version du document</translation>
    </message>
    <message>
        <source>The document that this spec was made of</source>
        <translation>Le document d&apos;après lequel cette spécification a été faite</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy one from the document, a sheet or a web page, and try again.</source>
        <translation>Le presse-papiers ne contient pas de tableau. En copier un du document, d&apos;une feuille ou d&apos;une page web, puis réessayer.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>Spec from a document...</source>
        <translation>Spécification d&apos;après un document...</translation>
    </message>
    <message>
        <source>Open a vendor&apos;s document</source>
        <translation>Ouvrir le document d&apos;un fournisseur</translation>
    </message>
    <message>
        <source>Spec from the table on the clipboard</source>
        <translation>Spécification d&apos;après le tableau du presse-papiers</translation>
    </message>
    <message>
        <source>Open what was imported as a spec</source>
        <translation>Ouvrir ce qui a été importé comme spécification</translation>
    </message>
    <message>
        <source>Go to the next doubt of the import</source>
        <translation>Aller au doute suivant de l&apos;import</translation>
    </message>
    <message>
        <source>Save the answers as a vendor template...</source>
        <translation>Enregistrer les réponses comme modèle du fournisseur...</translation>
    </message>
    <message>
        <source>Apply a vendor template...</source>
        <translation>Appliquer un modèle de fournisseur...</translation>
    </message>
    <message>
        <source>New version of the document...</source>
        <translation>Nouvelle version du document...</translation>
    </message>
    <message>
        <source>Show the sample messages of the document</source>
        <translation>Montrer les messages d&apos;exemple du document</translation>
    </message>
    <message>
        <source>Open the sample messages of the document</source>
        <translation>Ouvrir les messages d&apos;exemple du document</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>&apos;{0}&apos; is no usage that is known here. Say what it means.</source>
        <translation>« {0} » n&apos;est pas un usage connu ici. Dites ce que cela signifie.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can mean {1}. Say which is meant.</source>
        <translation>« {0} » peut signifier {1}. Dites ce qui est voulu.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not say how often it may stand. Type a cardinality such as 0..1 or 1..*.</source>
        <translation>« {0} » ne dit pas combien de fois il peut figurer. Saisissez une cardinalité telle que 0..1 ou 1..*.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no length. Type one such as 20 or 1..20.</source>
        <translation>« {0} » n&apos;est pas une longueur. Saisissez-en une telle que 20 ou 1..20.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no type of HL7 {1}, and the document does not define it. Say which type is meant.</source>
        <translation>« {0} » n&apos;est pas un type de HL7 {1}, et le document ne le définit pas. Dites quel type est voulu.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no table of HL7 {1}, and the document does not list its codes. Say which value set is meant, or say nothing here.</source>
        <translation>« {0} » n&apos;est pas une table de HL7 {1}, et le document n&apos;en donne pas les codes. Dites quel jeu de valeurs est voulu, ou ne dites rien ici.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not lead to a field or component. Type its path, such as PID-3.1.</source>
        <translation>« {0} » ne mène à aucun champ ni composant. Saisissez son chemin, tel que PID-3.1.</translation>
    </message>
    <message>
        <source>The document does not say which segment this is about. Type the segment, such as PID, or leave the table out.</source>
        <translation>Le document ne dit pas de quel segment il s&apos;agit. Saisissez le segment, tel que PID, ou laissez le tableau de côté.</translation>
    </message>
    <message>
        <source>The document says {0} here and {1} elsewhere ({2}). Say which is right.</source>
        <translation>Le document dit {0} ici et {1} ailleurs ({2}). Dites ce qui est juste.</translation>
    </message>
    <message>
        <source>The heading &apos;{0}&apos; is not known, so this column was not taken. Say what it holds, if it matters.</source>
        <translation>L&apos;en-tête « {0} » n&apos;est pas connu, cette colonne n&apos;a donc pas été reprise. Dites ce qu&apos;elle contient, si cela importe.</translation>
    </message>
    <message>
        <source>Nothing here looks like segments, a message format, codes or the like, so this table was not taken. Say what it holds, if it matters.</source>
        <translation>Rien ici ne ressemble à des segments, un format de message, des codes ou autre, ce tableau n&apos;a donc pas été repris. Dites ce qu&apos;il contient, si cela importe.</translation>
    </message>
    <message>
        <source>An answer is to leave this table out.</source>
        <translation>Une réponse est de laisser ce tableau de côté.</translation>
    </message>
    <message>
        <source>The document does not say of which message this is the format. Type the message, such as ADT^A01, or leave the table out.</source>
        <translation>Le document ne dit pas de quel message c&apos;est le format. Saisissez le message, tel que ADT^A01, ou laissez le tableau de côté.</translation>
    </message>
    <message>
        <source>The document names more than one version of the standard ({0}); {1} was taken. Say which is meant.</source>
        <translation>Le document cite plusieurs versions de la norme ({0}) ; {1} a été prise. Dites laquelle est voulue.</translation>
    </message>
    <message>
        <source>The document names no version of the standard, so {0} was taken. Say which is meant.</source>
        <translation>Le document ne cite aucune version de la norme, {0} a donc été prise. Dites laquelle est voulue.</translation>
    </message>
    <message>
        <source>An answer is that the spec says nothing of this.</source>
        <translation>Une réponse est que la spécification n&apos;en dit rien.</translation>
    </message>
    <message>
        <source>The answer &apos;{0}&apos; cannot be the {1} of {2}. Answer it anew.</source>
        <translation>La réponse « {0} » ne peut pas être {1} de {2}. Répondez à nouveau.</translation>
    </message>
</context>
<context>
    <name>ImportTemplates</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Reading a template</source>
        <translation>Lecture d&apos;un modèle</translation>
    </message>
    <message>
        <source>The project has no template %1 any more.</source>
        <translation>Le projet n&apos;a plus de modèle %1.</translation>
    </message>
    <message>
        <source>Import templates (*.yaml *.yml);;All files (*)</source>
        <translation>Modèles d&apos;import (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Appliquer un modèle</translation>
    </message>
    <message>
        <source>The project keeps the template %1.</source>
        <translation>Le projet garde le modèle %1.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Whose documents are these?</source>
        <translation>De qui sont ces documents ?</translation>
    </message>
    <message>
        <source>The vendor&apos;s name</source>
        <translation>Nom du fournisseur</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisir un nom.</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>Depuis un fichier...</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>usage</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>shortest length</source>
        <translation>longueur minimale</translation>
    </message>
    <message>
        <source>conformance length</source>
        <translation>longueur de conformité</translation>
    </message>
    <message>
        <source>fewest</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>combien de fois</translation>
    </message>
    <message>
        <source>value set</source>
        <translation>jeu de valeurs</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>numéro d&apos;élément</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>version of the standard</source>
        <translation>version de la norme</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>signification</translation>
    </message>
    <message>
        <source>Fields of several segments</source>
        <translation>Champs de plusieurs segments</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Champs de %1</translation>
    </message>
    <message>
        <source>Message format</source>
        <translation>Format de message</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Value sets</source>
        <translation>Jeux de valeurs</translation>
    </message>
    <message>
        <source>Value set %1</source>
        <translation>Jeu de valeurs %1</translation>
    </message>
    <message>
        <source>Co-constraints</source>
        <translation>Contraintes conjointes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Historique du document</translation>
    </message>
    <message>
        <source>What its usage words mean</source>
        <translation>Ce que signifient ses mots d&apos;usage</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>the document as a whole</source>
        <translation>le document entier</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tableau %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>rule of the condition</source>
        <translation>règle de la condition</translation>
    </message>
</context>
<context>
    <name>InferenceEvidence</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 messages fit the order of segments below. What may repeat or be absent stands in each row.</source>
        <translation>%1 messages suivent l’ordre des segments ci-dessous. Ce qui peut se répéter ou manquer est dit à chaque ligne.</translation>
    </message>
    <message>
        <source>%1 stands in %2 of the places where it may.</source>
        <translation>%1 se trouve à %2 des endroits possibles.</translation>
    </message>
    <message>
        <source>%1 was seen %2 times.</source>
        <translation>%1 a été vu %2 fois.</translation>
    </message>
    <message>
        <source>%1 is filled in %2 places.</source>
        <translation>%1 est rempli à %2 endroits.</translation>
    </message>
    <message>
        <source>%1 values look like it.</source>
        <translation>%1 valeurs y ressemblent.</translation>
    </message>
    <message>
        <source>%1 %2: it held in %3 cases. That does not say why: two fields that a third one decides tell each other as well.</source>
        <translation>%1 %2 : cela a valu dans %3 cas. Cela ne dit pas pourquoi : deux champs qu’un troisième décide s’annoncent aussi l’un l’autre.</translation>
    </message>
    <message>
        <source>All %1 values were one of these codes. Others may be allowed that were not sent.</source>
        <translation>Les %1 valeurs étaient toutes un de ces codes. D’autres, non envoyés, peuvent être permis.</translation>
    </message>
    <message>
        <source>%1 values are this code.</source>
        <translation>%1 valeurs sont ce code.</translation>
    </message>
    <message>
        <source>All %1 values are the same. That may change with the next sender.</source>
        <translation>Les %1 valeurs sont toutes les mêmes. Cela peut changer avec le prochain émetteur.</translation>
    </message>
    <message>
        <source>%1 numbers in %2 are of this kind.</source>
        <translation>%1 numéros dans %2 sont de cette sorte.</translation>
    </message>
    <message>
        <source>Which segments stand in which order, in groups where the standard has them.</source>
        <translation>Quels segments se suivent dans quel ordre, en groupes là où la norme en a.</translation>
    </message>
    <message>
        <source>Fields and components of HL7&apos;s segments, over all messages.</source>
        <translation>Champs et composants des segments de HL7, sur tous les messages.</translation>
    </message>
    <message>
        <source>Segments of the vendor&apos;s own, with types by the shape of their values.</source>
        <translation>Segments propres au fournisseur, avec des types d’après la forme des valeurs.</translation>
    </message>
    <message>
        <source>What tells whether a field or a segment is there.</source>
        <translation>Ce qui dit si un champ ou un segment est là.</translation>
    </message>
    <message>
        <source>Where values are few and hardly any was seen only once.</source>
        <translation>Là où les valeurs sont peu nombreuses et presque aucune n’a été vue une seule fois.</translation>
    </message>
    <message>
        <source>Which numbers a field holds, by their type and by who gives them.</source>
        <translation>Quels numéros un champ contient, selon leur type et qui les attribue.</translation>
    </message>
    <message>
        <source>Traffic cannot tell O from RE: the sender&apos;s document can.</source>
        <translation>Le trafic ne distingue pas O de RE : le document de l’émetteur, si.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>required, may be empty</source>
        <translation>requis, peut être vide</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditionnel</translation>
    </message>
    <message>
        <source>conditional, may be empty</source>
        <translation>conditionnel, peut être vide</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>kept for older versions</source>
        <translation>gardé pour les anciennes versions</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>KeptChecks</name>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 erreur</numerusform>
            <numerusform>%1 erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 avertissement</numerusform>
            <numerusform>%1 avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 constat</numerusform>
            <numerusform>%1 constats</numerusform>
        </translation>
    </message>
    <message>
        <source>HL7 standard</source>
        <translation>Standard HL7</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a source, what it was held against, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, rien trouvé</translation>
    </message>
    <message>
        <source>%1, %2 of them with findings: %3</source>
        <translation>%1, dont %2 avec constats : %3</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Group the messages</source>
        <translation>Grouper les messages</translation>
    </message>
    <message>
        <source>Group by message type</source>
        <translation>Grouper par type de message</translation>
    </message>
    <message>
        <source>Group by sender</source>
        <translation>Grouper par émetteur</translation>
    </message>
    <message>
        <source>Group by patient</source>
        <translation>Grouper par patient</translation>
    </message>
    <message>
        <source>Group by hour</source>
        <translation>Grouper par heure</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Grouper par cette colonne</translation>
    </message>
    <message>
        <source>Group by another path</source>
        <translation>Grouper par un autre chemin</translation>
    </message>
    <message>
        <source>Order groups by their value</source>
        <translation>Ordonner les groupes par valeur</translation>
    </message>
    <message>
        <source>Filter by this group</source>
        <translation>Filtrer sur ce groupe</translation>
    </message>
    <message>
        <source>Do not group the messages</source>
        <translation>Ne pas grouper les messages</translation>
    </message>
    <message>
        <source>Flag the selected messages or take their flags away</source>
        <translation>Marquer les messages sélectionnés ou retirer leur drapeau</translation>
    </message>
    <message>
        <source>Pin the selected messages above the list or let them go</source>
        <translation>Épingler les messages sélectionnés au-dessus de la liste ou les détacher</translation>
    </message>
    <message>
        <source>Show only flagged messages</source>
        <translation>Afficher seulement les messages marqués</translation>
    </message>
    <message>
        <source>Go to the next flagged message</source>
        <translation>Aller au message marqué suivant</translation>
    </message>
    <message>
        <source>Go to the previous flagged message</source>
        <translation>Aller au message marqué précédent</translation>
    </message>
    <message>
        <source>Take all flags away</source>
        <translation>Retirer tous les drapeaux</translation>
    </message>
    <message>
        <source>Let all pinned messages go</source>
        <translation>Détacher tous les messages épinglés</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Trouver le résultat suivant</translation>
    </message>
    <message>
        <source>Find the previous match</source>
        <translation>Trouver le résultat précédent</translation>
    </message>
    <message>
        <source>Search without filtering</source>
        <translation>Chercher sans filtrer</translation>
    </message>
    <message>
        <source>Open the menu of the list</source>
        <translation>Ouvrir le menu de la liste</translation>
    </message>
    <message>
        <source>Save these columns as a set</source>
        <translation>Enregistrer ces colonnes comme jeu</translation>
    </message>
    <message>
        <source>Show batch segments between messages</source>
        <translation>Afficher les segments de lot entre les messages</translation>
    </message>
    <message>
        <source>Colour messages with this value</source>
        <translation>Colorer les messages ayant cette valeur</translation>
    </message>
    <message>
        <source>By which field shall messages be grouped?</source>
        <translation>Par quel champ grouper les messages ?</translation>
    </message>
    <message>
        <source>Write a path of a field, such as PV1-3.1, OBX[*]-3.1 or ZPD-2.</source>
        <translation>Écrivez le chemin d&apos;un champ, par exemple PV1-3.1, OBX[*]-3.1 ou ZPD-2.</translation>
    </message>
    <message>
        <source>What is this set of columns called?</source>
        <translation>Comment s&apos;appelle ce jeu de colonnes ?</translation>
    </message>
    <message>
        <source>Orders and results</source>
        <translation>Demandes et résultats</translation>
    </message>
    <message>
        <source>Write a name to find the set by.</source>
        <translation>Écrivez un nom pour retrouver le jeu.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search actions, fields, settings    %1</source>
        <translation>Chercher actions, champs, réglages    %1</translation>
    </message>
    <message>
        <source>Mask on</source>
        <translation>Masque actif</translation>
    </message>
    <message>
        <source>Mask off</source>
        <translation>Masque inactif</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>MessageColumn</name>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Id contrôle</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>Id patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>MessageExport</name>
    <message>
        <source>There is no message to export. Choose some in the list.</source>
        <translation>Aucun message à exporter. En choisir dans la liste.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 bytes more: open segment</source>
        <translation>%1 octets de plus&#x202f;: ouvrir le segment</translation>
    </message>
    <message>
        <source>%1 bytes: open value</source>
        <translation>%1 octets&#x202f;: ouvrir la valeur</translation>
    </message>
</context>
<context>
    <name>NameActions</name>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>What is %1 called in messages of %2?</source>
        <translation>Comment s&apos;appelle %1 dans les messages de %2&#x202f;?</translation>
    </message>
    <message>
        <source>A name, such as Portal status</source>
        <translation>Un nom, par exemple État du portail</translation>
    </message>
    <message>
        <source>%1 is called %2 in messages of %3.</source>
        <translation>%1 s&apos;appelle %2 dans les messages de %3.</translation>
    </message>
    <message>
        <source>Choose a component that holds a code of at most %1 characters.</source>
        <translation>Choisir une composante qui contient un code d&apos;au plus %1 caractères.</translation>
    </message>
    <message>
        <source>What does this code mean in %1 of %2?</source>
        <translation>Que veut dire ce code dans %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>What does %1 mean in %2 of %3?</source>
        <translation>Que veut dire %1 dans %2 de %3&#x202f;?</translation>
    </message>
    <message>
        <source>A meaning, such as Declined</source>
        <translation>Un sens, par exemple Refusé</translation>
    </message>
    <message>
        <source>The code of %1 means %2 in messages of %3.</source>
        <translation>Le code de %1 veut dire %2 dans les messages de %3.</translation>
    </message>
    <message>
        <source>%1 has no name of your own any more.</source>
        <translation>%1 n&apos;a plus de nom propre.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Name the field</source>
        <translation>Nommer le champ</translation>
    </message>
    <message>
        <source>Give the code a meaning</source>
        <translation>Donner un sens au code</translation>
    </message>
    <message>
        <source>Take the name away</source>
        <translation>Retirer le nom</translation>
    </message>
</context>
<context>
    <name>NamedLayouts</name>
    <message>
        <source>Layout %1.</source>
        <translation>Disposition %1.</translation>
    </message>
    <message>
        <source>The layout %1 is kept. The palette finds it by its name.</source>
        <translation>La disposition %1 est conservée. La palette la trouve par son nom.</translation>
    </message>
    <message>
        <source>The layout %1 is gone.</source>
        <translation>La disposition %1 est supprimée.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Keep the layout under a name</source>
        <translation>Conserver la disposition sous un nom</translation>
    </message>
    <message>
        <source>Which name shall this layout have?</source>
        <translation>Quel nom donner à cette disposition ?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Une disposition a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Show the next named layout</source>
        <translation>Afficher la disposition nommée suivante</translation>
    </message>
    <message>
        <source>Remove a named layout</source>
        <translation>Supprimer une disposition nommée</translation>
    </message>
    <message>
        <source>Which layout shall go?</source>
        <translation>Quelle disposition supprimer ?</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a : %1</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposition : %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>“%1” cannot be done now.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas possible maintenant.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panneau</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>open, %1 messages</source>
        <translation>ouvert, %1 messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#x202f;: %1</translation>
    </message>
    <message>
        <source>No message is chosen; choose one first.</source>
        <translation>Aucun message n&apos;est choisi&#x202f;; en choisir un d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is not in this message.</source>
        <translation>%1 n&apos;est pas dans ce message.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>, table %1</source>
        <translation>, table %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Open command palette</source>
        <translation>Ouvrir la palette de commandes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Go to path or message…</source>
        <translation>Aller à un chemin ou un message…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>PassingValues</name>
    <message>
        <source>The project is open for reading only: filters and colours that are changed now are not kept.</source>
        <translation>Le projet est ouvert en lecture seule : les filtres et couleurs modifiés maintenant ne sont pas conservés.</translation>
    </message>
    <message>
        <source>There is no keychain to seal filters and colours with: they are kept until the window closes.</source>
        <translation>Il n’y a pas de trousseau pour sceller filtres et couleurs : ils sont conservés jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Make a project to keep them</source>
        <translation>Créer un projet pour les conserver</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Counting this field across all messages</source>
        <translation>Comptage de ce champ dans tous les messages</translation>
    </message>
    <message>
        <source>Across %1 messages</source>
        <translation>Sur %1 messages</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>Length %1, %2 distinct values</source>
        <translation>Longueur %1, %2 valeurs distinctes</translation>
    </message>
    <message>
        <source>Length %1 to %2, %3 distinct values</source>
        <translation>Longueur %1 à %2, %3 valeurs distinctes</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>No spec yet</source>
        <translation>Aucune spec pour l’instant</translation>
    </message>
    <message>
        <source>A spec that is kept here goes with the project.</source>
        <translation>Une spec conservée ici accompagne le projet.</translation>
    </message>
    <message>
        <source>Questions in SQL that are kept stand here.</source>
        <translation>Les requêtes SQL conservées se trouvent ici.</translation>
    </message>
    <message>
        <source>In the project itself</source>
        <translation>Dans le projet lui-même</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Aucune source pour l’instant</translation>
    </message>
    <message>
        <source>What you open or paste belongs to the project.</source>
        <translation>Ce que vous ouvrez ou collez fait partie du projet.</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modifié %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Aucun instantané pour l’instant</translation>
    </message>
    <message>
        <source>Make one before you change much: you can go back to it.</source>
        <translation>Créez-en un avant de modifier beaucoup de choses&#xa0;: vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>%1, message %2. %3, %4</source>
        <translation>%1, message %2. %3, %4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>Write one on the message or the field that you look at.</source>
        <translation>Écrivez-en une sur le message ou le champ que vous consultez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>Quel nom donner à %1&#xa0;?</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Take it out of the project</source>
        <translation>La retirer du projet</translation>
    </message>
    <message>
        <source>%1 is taken out of the project, with its edits, marks and notes. Files stay where they are, and snapshots keep what they have of it.</source>
        <translation>Retire %1 du projet, avec ses modifications, marques et notes. Les fichiers restent où ils sont, et les instantanés gardent ce qu’ils en contiennent.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Supprimer un instantané</translation>
    </message>
    <message>
        <source>%1 is removed for good. The project itself stays as it is.</source>
        <translation>Supprime %1 définitivement. Le projet lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>The note is removed. Snapshots that have it keep it.</source>
        <translation>La note est supprimée. Les instantanés qui la contiennent la gardent.</translation>
    </message>
    <message>
        <source>%1 is removed from the project. Snapshots that have it keep it.</source>
        <translation>Supprime %1 du projet. Les instantanés gardent ce qu’ils en contiennent.</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Afficher les messages</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Afficher les constats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Aller à son message</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Aucune vérification</translation>
    </message>
    <message>
        <source>What a check finds in sources of the project is kept here.</source>
        <translation>Ce qu’une vérification trouve dans les sources du projet est conservé ici.</translation>
    </message>
    <message>
        <source>Remove a check</source>
        <translation>Supprimer une vérification</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its findings. Messages stay as they are.</source>
        <translation>%1 est supprimé du projet, avec ses constats. Les messages restent tels quels.</translation>
    </message>
    <message>
        <source>No filter yet</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Filters that are saved or were used stand here.</source>
        <translation>Les filtres enregistrés ou utilisés figurent ici.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Aucune question</translation>
    </message>
</context>
<context>
    <name>ProjectTarget</name>
    <message>
        <source>%1 belongs to the project that is open; it is never written over. Choose another name.</source>
        <translation>%1 appartient au projet ouvert et n’est jamais écrasé. Choisir un autre nom.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Plumbline projects (*.plumb)</source>
        <translation>Projets Plumbline (*.plumb)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>%1 will hold what is open, and all that is done to it from now on.</source>
        <translation>%1 contiendra ce qui est ouvert et tout ce qui y sera fait désormais.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>The copy stands in %1.</source>
        <translation>La copie se trouve dans %1.</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Enregistrer une copie du projet</translation>
    </message>
    <message>
        <source>%1 gets a passphrase of its own, or none: give it to whom you give the copy. Credentials stay here.</source>
        <translation>%1 reçoit sa propre phrase secrète, ou aucune : donnez-la à la personne qui reçoit la copie. Les identifiants restent ici.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Passphrase of the project</source>
        <translation>Phrase secrète du projet</translation>
    </message>
    <message>
        <source>%1 is encrypted now. Its file is written anew with another passphrase, or without encryption.</source>
        <translation>%1 est actuellement chiffré. Son fichier est réécrit avec une autre phrase secrète, ou sans chiffrement.</translation>
    </message>
    <message>
        <source>%1 is not encrypted now. Its file is written anew.</source>
        <translation>%1 n’est pas chiffré actuellement. Son fichier est réécrit.</translation>
    </message>
    <message>
        <source>Take files into the project</source>
        <translation>Intégrer des fichiers dans le projet</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 est chiffré.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Set, change or remove the passphrase</source>
        <translation>Définir, changer ou supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Take sources into the project</source>
        <translation>Intégrer des sources dans le projet</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Verrouiller le projet</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Write a note on the message or field</source>
        <translation>Écrire une note sur le message ou le champ</translation>
    </message>
</context>
<context>
    <name>RealityFormats</name>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
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
        <translation>Écriture du rapport %1</translation>
    </message>
</context>
<context>
    <name>RealityStory</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 fois</numerusform>
            <numerusform>%1 fois</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard says</source>
        <translation>Ce que dit le standard</translation>
    </message>
    <message>
        <source>What the spec says</source>
        <translation>Ce que dit la spec</translation>
    </message>
    <message>
        <source>Nothing: it is not in the spec.</source>
        <translation>Rien : ce n&apos;est pas dans la spec.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Jeu de valeurs</translation>
    </message>
    <message>
        <source>The spec is silent here; the standard says it.</source>
        <translation>La spec se tait ici ; c&apos;est le standard qui le dit.</translation>
    </message>
    <message>
        <source>What the messages hold</source>
        <translation>Ce que contiennent les messages</translation>
    </message>
    <message>
        <source>No message holds it.</source>
        <translation>Aucun message ne le contient.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>%2 of %3, %1</source>
        <comment>a share, and the numbers of it</comment>
        <translation>%2 sur %3, %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Null, &quot;&quot;</source>
        <translation>Nul, &quot;&quot;</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Most, %1 times</source>
        <translation>Au plus, %1 fois</translation>
    </message>
    <message>
        <source>Shortest, %1</source>
        <translation>Plus court, %1</translation>
    </message>
    <message>
        <source>Too long, %1</source>
        <translation>Trop long, %1</translation>
    </message>
    <message>
        <source>Longest, %1</source>
        <translation>Plus long, %1</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>Could hold it</source>
        <translation>Pourraient le contenir</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Unknown to the spec</source>
        <translation>Inconnus de la spec</translation>
    </message>
    <message>
        <source>Codes are values of messages: the privacy mask hides them.</source>
        <translation>Les codes sont des valeurs de messages : le masque de confidentialité les cache.</translation>
    </message>
    <message>
        <source>not in the value set</source>
        <translation>absent du jeu de valeurs</translation>
    </message>
    <message>
        <source>There are more codes than stand here.</source>
        <translation>Il y a plus de codes qu&apos;il n&apos;en figure ici.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>codes</comment>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Never seen:</source>
        <translation>Jamais vus :</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <source>first in</source>
        <translation>d&apos;abord dans</translation>
    </message>
</context>
<context>
    <name>RealityWords</name>
    <message>
        <source>no message type</source>
        <translation>sans type de message</translation>
    </message>
    <message>
        <source>not in the spec</source>
        <translation>hors spec</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a length, of that allowed</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1  and %2 more</source>
        <comment>rules that are broken</comment>
        <translation>%1  et %2 autres</translation>
    </message>
    <message>
        <source>all messages of the type</source>
        <translation>tous les messages du type</translation>
    </message>
    <message>
        <source>with the segment</source>
        <translation>avec le segment</translation>
    </message>
    <message>
        <source>with the field</source>
        <translation>avec le champ</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>null, &quot;&quot;</source>
        <translation>nul, &quot;&quot;</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>%1 times, which is the most</source>
        <translation>%1 fois, ce qui est le maximum</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters long</source>
        <translation>
            <numerusform>long de %1 caractère</numerusform>
            <numerusform>long de %1 caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>with a code that the spec does not know</source>
        <translation>avec un code que la spec ne connaît pas</translation>
    </message>
    <message>
        <source>with a code, which is hidden</source>
        <translation>avec un code, qui est caché</translation>
    </message>
    <message>
        <source>with the code %1</source>
        <translation>avec le code %1</translation>
    </message>
    <message>
        <source>against the rule %1</source>
        <translation>contre la règle %1</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>New project, with a record of what is sent and received</source>
        <translation>Nouveau projet, avec un relevé de ce qui est envoyé et reçu</translation>
    </message>
</context>
<context>
    <name>ReplayActions</name>
    <message>
        <source>New endpoint</source>
        <translation>Nouveau point d&apos;accès</translation>
    </message>
    <message>
        <source>Keep the endpoint</source>
        <translation>Garder le point d&apos;accès</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Envoyer des messages</translation>
    </message>
    <message>
        <source>Send what the plan shows</source>
        <translation>Envoyer ce que montre le plan</translation>
    </message>
    <message>
        <source>Go to the next message that would leave</source>
        <translation>Aller au message suivant qui partirait</translation>
    </message>
    <message>
        <source>Go to the message before that would leave</source>
        <translation>Aller au message précédent qui partirait</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Suspendre l&apos;envoi</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reprendre l&apos;envoi</translation>
    </message>
    <message>
        <source>Stop sending when what is under way has ended</source>
        <translation>Arrêter l&apos;envoi quand ce qui est en route est terminé</translation>
    </message>
    <message>
        <source>Abort sending at once</source>
        <translation>Interrompre l&apos;envoi tout de suite</translation>
    </message>
    <message>
        <source>Go on: send what never left</source>
        <translation>Continuer : envoyer ce qui n&apos;est jamais parti</translation>
    </message>
    <message>
        <source>Try failed messages again</source>
        <translation>Réessayer les messages en échec</translation>
    </message>
    <message>
        <source>Send unknown messages again</source>
        <translation>Renvoyer les messages au sort inconnu</translation>
    </message>
    <message>
        <source>Go to the message of the outcome</source>
        <translation>Aller au message du résultat</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Save the wire log</source>
        <translation>Enregistrer le journal du réseau</translation>
    </message>
    <message>
        <source>Follow the wire log</source>
        <translation>Suivre le journal du réseau</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nouveau récepteur</translation>
    </message>
    <message>
        <source>Keep the listener</source>
        <translation>Garder le récepteur</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Démarrer l&apos;écoute</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l&apos;écoute</translation>
    </message>
    <message>
        <source>Show the messages that a listener has received</source>
        <translation>Afficher les messages qu&apos;un récepteur a reçus</translation>
    </message>
    <message>
        <source>Try the chosen message again</source>
        <translation>Réessayer le message choisi</translation>
    </message>
    <message>
        <source>Send now what waits to be sent again</source>
        <translation>Envoyer maintenant ce qui attend d&apos;être renvoyé</translation>
    </message>
    <message>
        <source>Skip the chosen message: do not send it again</source>
        <translation>Passer le message choisi : ne pas le renvoyer</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Cannot travel</source>
        <translation>Non transmissible</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>It is about to leave, or on its way.</source>
        <translation>Il va partir, ou il est en route.</translation>
    </message>
    <message>
        <source>The receiver says that it has received it. Whether it was filed is not said.</source>
        <translation>Le destinataire dit l&apos;avoir reçu. Rien ne dit s&apos;il a été classé.</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>Le destinataire a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The receiver rejected it.</source>
        <translation>Le destinataire l&apos;a rejeté.</translation>
    </message>
    <message>
        <source>No acknowledgement came in time. It may have been delivered.</source>
        <translation>Aucun acquittement n&apos;est venu à temps. Il a pu être remis.</translation>
    </message>
    <message>
        <source>The connection ended after bytes had left. It may have been delivered.</source>
        <translation>La connexion a pris fin après le départ d&apos;octets. Il a pu être remis.</translation>
    </message>
    <message>
        <source>There was no connection. Nothing of it has left.</source>
        <translation>Il n&apos;y avait pas de connexion. Rien n&apos;en est parti.</translation>
    </message>
    <message>
        <source>It left, and asked for no acknowledgement in MSH-15 and MSH-16.</source>
        <translation>Il est parti, sans demander d&apos;acquittement dans MSH-15 et MSH-16.</translation>
    </message>
    <message>
        <source>It cannot travel in a frame, so it never left.</source>
        <translation>Il ne peut pas voyager dans une trame, il n&apos;est donc jamais parti.</translation>
    </message>
    <message>
        <source>Sending ended while it was under way. It may have been delivered.</source>
        <translation>L&apos;envoi a pris fin alors qu&apos;il était en route. Il a pu être remis.</translation>
    </message>
    <message>
        <source>It was skipped, or held back behind another one of its patient. It never left.</source>
        <translation>Il a été sauté, ou retenu derrière un autre de son patient. Il n&apos;est jamais parti.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Réessayé</translation>
    </message>
    <message>
        <source>AA, accepted</source>
        <translation>AA, accepté</translation>
    </message>
    <message>
        <source>AE, error</source>
        <translation>AE, erreur</translation>
    </message>
    <message>
        <source>AR, rejected</source>
        <translation>AR, rejeté</translation>
    </message>
    <message>
        <source>CA, received</source>
        <translation>CA, reçu</translation>
    </message>
    <message>
        <source>CE, error on receipt</source>
        <translation>CE, erreur à la réception</translation>
    </message>
    <message>
        <source>CR, rejected on receipt</source>
        <translation>CR, rejeté à la réception</translation>
    </message>
    <message>
        <source>No acknowledgement in time</source>
        <translation>Pas d&apos;acquittement à temps</translation>
    </message>
    <message>
        <source>No connection, nothing has left</source>
        <translation>Pas de connexion, rien n&apos;est parti</translation>
    </message>
    <message>
        <source>Connection lost, bytes have left</source>
        <translation>Connexion perdue, des octets sont partis</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Terminé, continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Park it, go on</source>
        <translation>Mettre de côté, continuer</translation>
    </message>
    <message>
        <source>Park it, stop</source>
        <translation>Mettre de côté, arrêter</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>segments are in the wrong order, or one is missing</source>
        <translation>des segments sont dans le mauvais ordre, ou il en manque un</translation>
    </message>
    <message>
        <source>a required field is missing</source>
        <translation>un champ obligatoire manque</translation>
    </message>
    <message>
        <source>a value is not of the type of its field</source>
        <translation>une valeur n&apos;est pas du type de son champ</translation>
    </message>
    <message>
        <source>a code is not in its table</source>
        <translation>un code n&apos;est pas dans sa table</translation>
    </message>
    <message>
        <source>a value is too long</source>
        <translation>une valeur est trop longue</translation>
    </message>
    <message>
        <source>the receiver does not take this type of message</source>
        <translation>le destinataire ne prend pas ce type de message</translation>
    </message>
    <message>
        <source>the receiver does not take this event</source>
        <translation>le destinataire ne prend pas cet événement</translation>
    </message>
    <message>
        <source>the receiver does not take this processing id (MSH-11)</source>
        <translation>le destinataire ne prend pas ce mode de traitement (MSH-11)</translation>
    </message>
    <message>
        <source>the receiver does not take this version (MSH-12)</source>
        <translation>le destinataire ne prend pas cette version (MSH-12)</translation>
    </message>
    <message>
        <source>the receiver does not know what the message names, a patient say</source>
        <translation>le destinataire ne connaît pas ce que nomme le message, un patient par exemple</translation>
    </message>
    <message>
        <source>the receiver has that already</source>
        <translation>le destinataire l&apos;a déjà</translation>
    </message>
    <message>
        <source>the receiver could not do it now: what it concerns was locked</source>
        <translation>le destinataire ne pouvait pas le faire maintenant : ce dont il s&apos;agit était verrouillé</translation>
    </message>
    <message>
        <source>the receiver had a fault of its own</source>
        <translation>le destinataire a eu lui-même une défaillance</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Non marqué</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>required when known</source>
        <translation>requis si connu</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditionnel</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>kept for older versions</source>
        <translation>gardé pour les anciennes versions</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>un nombre quelconque</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>jusqu&apos;à %1 caractères</translation>
    </message>
    <message>
        <source>the code %1</source>
        <translation>le code %1</translation>
    </message>
    <message>
        <source>table %1 is suggested</source>
        <translation>table %1 conseillée</translation>
    </message>
    <message>
        <source>value set %1 is suggested</source>
        <translation>jeu de valeurs %1 conseillé</translation>
    </message>
    <message>
        <source>one of table %1</source>
        <translation>de la table %1</translation>
    </message>
    <message>
        <source>one of value set %1</source>
        <translation>du jeu de valeurs %1</translation>
    </message>
    <message>
        <source>conditional, the condition is not given</source>
        <translation>conditionnel, la condition n&apos;est pas donnée</translation>
    </message>
    <message>
        <source>%1 where this holds: %2 Else %3</source>
        <translation>%1 si ceci est vrai&#x202f;: %2 Sinon %3</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>toujours %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>in the format %1</source>
        <translation>au format %1</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>conforme à %1</translation>
    </message>
    <message>
        <source>any segment</source>
        <translation>un segment quelconque</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>%1 (advice)</source>
        <translation>%1 (conseil)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Colours of the whole window.</source>
        <translation>Couleurs de toute la fenêtre.</translation>
    </message>
    <message>
        <source>light dark high contrast colour night system</source>
        <translation>clair sombre contraste élevé couleur nuit système</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Compact shows more rows.</source>
        <translation>Compacte&#x202f;: plus de lignes visibles.</translation>
    </message>
    <message>
        <source>rows spacing height compact comfortable</source>
        <translation>lignes espacement hauteur compacte confortable</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Of everything but raw HL7.</source>
        <translation>De tout, sauf du HL7 brut.</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>police caractères famille lettres</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Of all text.</source>
        <translation>De tous les textes.</translation>
    </message>
    <message>
        <source>bigger smaller zoom points</source>
        <translation>plus grand petit agrandir zoom points</translation>
    </message>
    <message>
        <source>Monospace font</source>
        <translation>Police à chasse fixe</translation>
    </message>
    <message>
        <source>Of raw HL7, paths and values that must align.</source>
        <translation>Du HL7 brut, des chemins et des valeurs à aligner.</translation>
    </message>
    <message>
        <source>fixed code editor typeface</source>
        <translation>fixe monospace code éditeur police</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window; HL7 keeps its own names.</source>
        <translation>De la fenêtre&#x202f;; HL7 garde ses propres noms.</translation>
    </message>
    <message>
        <source>Columns of a new list</source>
        <translation>Colonnes d&apos;une nouvelle liste</translation>
    </message>
    <message>
        <source>Names of columns or paths, with commas between them.</source>
        <translation>Noms de colonnes ou chemins, séparés par des virgules.</translation>
    </message>
    <message>
        <source>table path default</source>
        <translation>tableau chemin défaut</translation>
    </message>
    <message>
        <source>Check when opened</source>
        <translation>Vérifier à l&apos;ouverture</translation>
    </message>
    <message>
        <source>Files up to this size are checked at once; larger ones when you ask.</source>
        <translation>Jusqu&apos;à cette taille, vérification immédiate&#x202f;; au-delà, sur demande.</translation>
    </message>
    <message>
        <source>findings automatic spec megabytes</source>
        <translation>constats automatique spec mégaoctets vérification</translation>
    </message>
    <message>
        <source>Mask names when the window opens</source>
        <translation>Masquer les noms à l&apos;ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>Names, identifiers and free text are hidden until you show them.</source>
        <translation>Noms, identifiants et texte libre restent cachés jusqu&apos;à leur affichage.</translation>
    </message>
    <message>
        <source>hide patient screenshot</source>
        <translation>masquer cacher patient capture écran</translation>
    </message>
    <message>
        <source>Keep a history of filters</source>
        <translation>Garder un historique des filtres</translation>
    </message>
    <message>
        <source>Filters can hold names and numbers of patients. Off: they are forgotten with the window.</source>
        <translation>Un filtre peut contenir des noms et numéros de patients. Désactivé&#x202f;: oubli à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>query search remember forget</source>
        <translation>requête recherche mémoriser retenir oublier</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its keys.</source>
        <translation>Choisir une action, appuyer sur Entrée, puis sur ses touches.</translation>
    </message>
    <message>
        <source>keys hotkeys bindings</source>
        <translation>touches raccourcis clavier</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Changer les raccourcis clavier</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Verrouiller le projet</translation>
    </message>
    <message>
        <source>An encrypted project that nobody works with is locked; its passphrase opens it again.</source>
        <translation>Un projet chiffré sur lequel personne ne travaille est verrouillé&#xa0;; sa phrase secrète le rouvre.</translation>
    </message>
    <message>
        <source>idle automatic time away encrypted passphrase minutes</source>
        <translation>inactif inactivité automatique temps absent chiffré phrase secrète minutes</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>Values that were copied here are taken off it, unless something else was copied since. Also when a project is locked and when the program ends.</source>
        <translation>Les valeurs copiées ici en sont retirées, sauf si autre chose a été copié depuis. Également lorsqu’un projet est verrouillé et lorsque le programme se termine.</translation>
    </message>
    <message>
        <source>copy paste forget patient seconds</source>
        <translation>copier coller oublier patient secondes</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Créer un instantané</translation>
    </message>
    <message>
        <source>Keeps what the sources, edits, marks, notes and documents of %1 are now, to compare with it and to go back to it.</source>
        <translation>Conserve l’état actuel des sources, modifications, marques, notes et documents de %1, pour s’y comparer et pour y revenir.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>There is a snapshot of this name. Choose another one.</source>
        <translation>Il existe déjà un instantané de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The snapshot %1 was made.</source>
        <translation>L’instantané %1 a été créé.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Show snapshots: compare and restore</source>
        <translation>Afficher les instantanés&#xa0;: comparer et restaurer</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Based on HL7</source>
        <translation>Basée sur HL7</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Duties of</source>
        <translation>Devoirs de</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Étend</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Émetteurs</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Se place après</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Jeu de valeurs</translation>
    </message>
    <message>
        <source>Only value</source>
        <translation>Seule valeur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>Has the codes of</source>
        <translation>A les codes de</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Autres codes</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Système de codes</translation>
    </message>
    <message>
        <source>Other system&apos;s code</source>
        <translation>Code de l’autre système</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>A warning only</source>
        <translation>Seulement un avertissement</translation>
    </message>
    <message>
        <source>About the place</source>
        <translation>À propos de l’emplacement</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Only at the path</source>
        <translation>Seulement au chemin</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté dans</translation>
    </message>
    <message>
        <source>No other rows</source>
        <translation>Aucune autre ligne</translation>
    </message>
    <message>
        <source>What repeats</source>
        <translation>Ce qui se répète</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>Aucun autre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Est un</translation>
    </message>
</context>
<context>
    <name>SpecNames</name>
    <message>
        <source>a group, by its name</source>
        <translation>un groupe, par son nom</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>un parmi plusieurs</translation>
    </message>
    <message>
        <source>any segment</source>
        <translation>un segment quelconque</translation>
    </message>
</context>
<context>
    <name>SpecOutline</name>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Value sets</source>
        <translation>Jeux de valeurs</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation>Classements</translation>
    </message>
</context>
<context>
    <name>StatisticsExport</name>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
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
        <translation>annulation demandée</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>discontinue asked</source>
        <translation>arrêt demandé</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>hold asked</source>
        <translation>suspension demandée</translation>
    </message>
    <message>
        <source>change asked</source>
        <translation>modification demandée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>statut modifié</translation>
    </message>
    <message>
        <source>number asked</source>
        <translation>numéro demandé</translation>
    </message>
    <message>
        <source>number assigned</source>
        <translation>numéro attribué</translation>
    </message>
    <message>
        <source>results follow</source>
        <translation>résultats à suivre</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accepté</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show the story of this patient</source>
        <translation>Afficher le parcours de ce patient</translation>
    </message>
    <message>
        <source>Story: patient</source>
        <translation>Parcours&#x202f;: patient</translation>
    </message>
    <message>
        <source>This message names no patient: PID-3, PID-2 and PID-4 hold no number.</source>
        <translation>Ce message ne nomme aucun patient&#x202f;: PID-3, PID-2 et PID-4 sont sans numéro.</translation>
    </message>
    <message>
        <source>Show the story of this visit</source>
        <translation>Afficher le parcours de ce séjour</translation>
    </message>
    <message>
        <source>Story: visit</source>
        <translation>Parcours&#x202f;: séjour</translation>
    </message>
    <message>
        <source>This message names no visit: PV1-19 and PID-18 hold no number.</source>
        <translation>Ce message ne nomme aucun séjour&#x202f;: PV1-19 et PID-18 sont sans numéro.</translation>
    </message>
    <message>
        <source>Show the story of this order</source>
        <translation>Afficher le parcours de cette prescription</translation>
    </message>
    <message>
        <source>Story: order</source>
        <translation>Parcours&#x202f;: prescription</translation>
    </message>
    <message>
        <source>This message names no order: ORC, OBR and TXA hold no number.</source>
        <translation>Ce message ne nomme aucune prescription&#x202f;: ORC, OBR et TXA sont sans numéro.</translation>
    </message>
    <message>
        <source>Feed checks: %1</source>
        <translation>Vérification de source&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>This value is not shown as it is, so it cannot be changed here. Open the value, or show what is masked.</source>
        <translation>Cette valeur n&apos;est pas affichée telle quelle et ne peut pas être modifiée ici. Ouvrir la valeur, ou afficher ce qui est masqué.</translation>
    </message>
</context>
<context>
    <name>ThresholdEffect</name>
    <message numerus="yes">
        <source>%n elements change from %1 to %2.</source>
        <translation>
            <numerusform>%n élément passe de %1 à %2.</numerusform>
            <numerusform>%n éléments passent de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions more.</source>
        <translation>
            <numerusform>%n condition de plus.</numerusform>
            <numerusform>%n conditions de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions fewer.</source>
        <translation>
            <numerusform>%n condition de moins.</numerusform>
            <numerusform>%n conditions de moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets more.</source>
        <translation>
            <numerusform>%n jeu de valeurs de plus.</numerusform>
            <numerusform>%n jeux de valeurs de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets fewer.</source>
        <translation>
            <numerusform>%n jeu de valeurs de moins.</numerusform>
            <numerusform>%n jeux de valeurs de moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants more.</source>
        <translation>
            <numerusform>%n constante de plus.</numerusform>
            <numerusform>%n constantes de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants fewer.</source>
        <translation>
            <numerusform>%n constante de moins.</numerusform>
            <numerusform>%n constantes de moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types change.</source>
        <translation>
            <numerusform>%n type change.</numerusform>
            <numerusform>%n types changent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdPane</name>
    <message>
        <source>Required (R) from</source>
        <translation>Requis (R) à partir de</translation>
    </message>
    <message>
        <source>Filled in at least this share of its places, an element is proposed as R.</source>
        <translation>Rempli dans au moins cette part de ses places, un élément est proposé comme R.</translation>
    </message>
    <message>
        <source>Expected (RE) from</source>
        <translation>Attendu (RE) à partir de</translation>
    </message>
    <message>
        <source>Filled less often than this, an element is proposed as O.</source>
        <translation>Rempli moins souvent que cela, un élément est proposé comme O.</translation>
    </message>
    <message>
        <source>Least places for R</source>
        <translation>Places minimales pour R</translation>
    </message>
    <message>
        <source>With fewer places than this only what the standard requires is proposed as R.</source>
        <translation>Avec moins de places, seul ce que la norme exige est proposé comme R.</translation>
    </message>
    <message>
        <source>Types and conditions hold in</source>
        <translation>Types et conditions valent dans</translation>
    </message>
    <message>
        <source>A type or a condition is proposed when it holds in this share of its cases.</source>
        <translation>Un type ou une condition est proposé quand il vaut dans cette part des cas.</translation>
    </message>
    <message>
        <source>Least cases of a condition</source>
        <translation>Cas minimaux d’une condition</translation>
    </message>
    <message>
        <source>So many cases must be seen where a condition holds, and as many where not.</source>
        <translation>Autant de cas doivent être vus où une condition vaut, et autant où non.</translation>
    </message>
    <message>
        <source>Most codes of a value set</source>
        <translation>Codes d’un jeu de valeurs, au plus</translation>
    </message>
    <message>
        <source>With more different values than this no value set is proposed.</source>
        <translation>Avec plus de valeurs différentes, aucun jeu de valeurs n’est proposé.</translation>
    </message>
    <message>
        <source>Least values for a value set</source>
        <translation>Valeurs minimales pour un jeu</translation>
    </message>
    <message>
        <source>So many values must be seen before they are taken for all there are.</source>
        <translation>Autant de valeurs doivent être vues avant d’être prises pour toutes.</translation>
    </message>
    <message>
        <source>Values seen once, at most</source>
        <translation>Valeurs vues une fois, au plus</translation>
    </message>
    <message>
        <source>When a greater share of the values was seen only once, more of them are still to come.</source>
        <translation>Quand une plus grande part des valeurs n’a été vue qu’une fois, d’autres sont à venir.</translation>
    </message>
</context>
<context>
    <name>TrafficChart</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>autres types</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ValueSize</name>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plumbline, the interface analyst&apos;s workbench for HL7 v2.</source>
        <translation>Plumbline, l&apos;atelier de l&apos;analyste d&apos;interfaces pour HL7 v2.</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Ouvrir une fenêtre à part.</translation>
    </message>
    <message>
        <source>Do not open what was open last time.</source>
        <translation>Ne pas rouvrir ce qui était ouvert la dernière fois.</translation>
    </message>
    <message>
        <source>Use this file of settings.</source>
        <translation>Utiliser ce fichier de réglages.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Ouvrir le projet d&apos;exemple.</translation>
    </message>
    <message>
        <source>Files, folders or archives to open.</source>
        <translation>Fichiers, dossiers ou archives à ouvrir.</translation>
    </message>
</context>
<context>
    <name>plumb::desk</name>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Wrap long segments</source>
        <translation>Renvoyer à la ligne les segments longs</translation>
    </message>
    <message>
        <source>Show control characters and line ends</source>
        <translation>Afficher les caractères de contrôle et fins de ligne</translation>
    </message>
    <message>
        <source>Complete at the cursor</source>
        <translation>Compléter au curseur</translation>
    </message>
    <message>
        <source>Say what is at the cursor</source>
        <translation>Décrire ce qui est au curseur</translation>
    </message>
    <message>
        <source>Repair what is at the cursor</source>
        <translation>Réparer ce qui est au curseur</translation>
    </message>
    <message>
        <source>Open the value at the cursor</source>
        <translation>Ouvrir la valeur au curseur</translation>
    </message>
    <message>
        <source>Copy the path at the cursor</source>
        <translation>Copier le chemin au curseur</translation>
    </message>
    <message>
        <source>Write the code as its table does</source>
        <translation>Écrire le code comme dans sa table</translation>
    </message>
    <message>
        <source>Write %1, as its table does</source>
        <translation>Écrire %1, comme dans sa table</translation>
    </message>
    <message>
        <source>Remove the blanks around the value</source>
        <translation>Retirer les espaces autour de la valeur</translation>
    </message>
    <message>
        <source>Remove the delimiters at the end of %1</source>
        <translation>Retirer les délimiteurs à la fin de %1</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Effacer la liste des fichiers récents</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Take the tour from the beginning</source>
        <translation>Reprendre la visite guidée au début</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Check the feed as a whole</source>
        <translation>Vérifier la source dans son ensemble</translation>
    </message>
    <message>
        <source>Feed checks: %1</source>
        <translation>Vérification de source&#x202f;: %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>préliminaire</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>passé de %1 à %2</translation>
    </message>
    <message>
        <source>class %1 became %2</source>
        <translation>classe %1 devenue %2</translation>
    </message>
    <message>
        <source>admitted %1</source>
        <translation>admission %1</translation>
    </message>
    <message>
        <source>discharged %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>one number became another</source>
        <translation>un numéro en a remplacé un autre</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 devenu %2</translation>
    </message>
    <message>
        <source>ordered: %1</source>
        <translation>prescrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>result arrived: %1</source>
        <translation>résultat reçu&#x202f;: %1</translation>
    </message>
    <message>
        <source>result arrived: %1, %2</source>
        <translation>résultat reçu&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <translation>%1&#x202f;: passé de %2 à %3</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Story of a patient</source>
        <translation>Parcours d&apos;un patient</translation>
    </message>
    <message>
        <source>Story of a visit</source>
        <translation>Parcours d&apos;un séjour</translation>
    </message>
    <message>
        <source>Story of an order</source>
        <translation>Parcours d&apos;une prescription</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Mutation</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acquittement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source> and %Ln more</source>
        <translation> et %Ln de plus</translation>
    </message>
    <message>
        <source>placer</source>
        <translation>demandeur</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>exécutant</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>messages: %1</source>
        <translation>messages&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of no visit or order, %1</source>
        <translation>Sans séjour ni prescription, %1</translation>
    </message>
    <message>
        <source>Visit %1, %2</source>
        <translation>Séjour %1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Prescription %1, %2</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadécimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte %1 of the data (hex %2) is no part of %3; what stands before it is shown.</source>
        <translation>L&apos;octet %1 des données (hexa %2) ne fait pas partie du codage %3&#x202f;; ce qui le précède est affiché.</translation>
    </message>
    <message>
        <source>The %1 ends in the middle, after %2 bytes: the value was probably cut by its sender or on the way.</source>
        <translation>Le codage %1 s&apos;interrompt après %2 octets&#x202f;: valeur sans doute coupée par l&apos;émetteur ou en route.</translation>
    </message>
    <message>
        <source>The %1 has no padding at its end, at byte %2: it may have been cut.</source>
        <translation>Le codage %1 n&apos;a pas de remplissage à la fin, à l&apos;octet %2&#x202f;: il a pu être coupé.</translation>
    </message>
    <message>
        <source>The %1 goes on after its end, at byte %2; what stands before it is shown.</source>
        <translation>Le codage %1 continue après sa fin, à l&apos;octet %2&#x202f;; ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>%1 of the bytes are not valid in %2, the first is byte %3; they are shown as U+FFFD.</source>
        <translation>Octets non valides en %2&#x202f;: %1, le premier à l&apos;octet %3&#x202f;; ils sont affichés par U+FFFD.</translation>
    </message>
    <message>
        <source>The %1 is not well formed at line %2, column %3; it is shown as it stands.</source>
        <translation>%1 mal formé à la ligne %2, colonne %3&#x202f;; affiché tel quel.</translation>
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
        <translation>L&apos;image fait %1 x %2 pixels, trop pour être affichée ici. L&apos;enregistrer et l&apos;ouvrir avec une visionneuse d&apos;images.</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.</source>
        <translation>L&apos;image est illisible&#x202f;: endommagée ou coupée. Ses octets peuvent être vus en hexa et enregistrés.</translation>
    </message>
    <message>
        <source>The RTF ends within a group: it was probably cut.</source>
        <translation>Le RTF se termine dans un groupe&#x202f;: il a sans doute été coupé.</translation>
    </message>
    <message>
        <source>The end of the PDF is missing: it was probably cut.</source>
        <translation>La fin du PDF manque&#x202f;: il a sans doute été coupé.</translation>
    </message>
    <message>
        <source>Open a spec</source>
        <translation>Ouvrir une spec</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Specs (*.yaml *.yml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Choisir d&apos;abord un constat.</translation>
    </message>
    <message>
        <source>This rule comes from the standard, not from a line of a spec.</source>
        <translation>Cette règle vient du standard, non d’une ligne d’une spec.</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Write a new spec</source>
        <translation>Écrire une nouvelle spec</translation>
    </message>
    <message>
        <source>Edit the spec of these messages</source>
        <translation>Modifier la spec de ces messages</translation>
    </message>
    <message>
        <source>The messages are held against the standard. Choose a spec in the findings, or write a new one.</source>
        <translation>Les messages sont comparés au standard. Choisissez une spec dans les constats, ou écrivez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Save the spec</source>
        <translation>Enregistrer la spec</translation>
    </message>
    <message>
        <source>Save the spec as</source>
        <translation>Enregistrer la spec sous</translation>
    </message>
    <message>
        <source>Go to the next problem of the spec</source>
        <translation>Aller au problème suivant de la spec</translation>
    </message>
    <message>
        <source>Go to the problem of the spec before</source>
        <translation>Aller au problème précédent de la spec</translation>
    </message>
    <message>
        <source>Show what the change of the spec does</source>
        <translation>Montrer l’effet de la modification de la spec</translation>
    </message>
    <message>
        <source>Go to the next part of the spec</source>
        <translation>Aller à la partie suivante de la spec</translation>
    </message>
    <message>
        <source>Hold the messages against the spec in front</source>
        <translation>Comparer les messages à la spec affichée</translation>
    </message>
    <message>
        <source>Go to the rule of the finding</source>
        <translation>Aller à la règle du constat</translation>
    </message>
    <message>
        <source>Fold or unfold the group at the cursor</source>
        <translation>Replier ou déplier le groupe au curseur</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Reopen the document that was closed last</source>
        <translation>Rouvrir le dernier document fermé</translation>
    </message>
    <message>
        <source>Discard what is kept of closed documents</source>
        <translation>Abandonner ce qui est conservé des documents fermés</translation>
    </message>
    <message>
        <source>The pages of the PDF cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.</source>
        <translation>Les pages du PDF ne peuvent pas être lues : il est endommagé ou a été coupé. Ses octets peuvent être vus en hexadécimal et enregistrés.</translation>
    </message>
    <message>
        <source>The PDF asks for a password, so its pages cannot be shown. Save it and open it with a PDF viewer.</source>
        <translation>Le PDF demande un mot de passe, ses pages ne peuvent donc pas être affichées. Enregistrez-le et ouvrez-le avec un lecteur PDF.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be drawn: it is damaged.</source>
        <translation>La page %1 du PDF ne peut pas être dessinée : elle est endommagée.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF takes too long to draw, so it and what follows are not shown. Save it and open it with a PDF viewer.</source>
        <translation>La page %1 du PDF est trop longue à dessiner ; elle et les suivantes ne sont donc pas affichées. Enregistrez-le et ouvrez-le avec un lecteur PDF.</translation>
    </message>
    <message>
        <source>The PDF has %1, which is too large to be shown here. Save it and open it with a PDF viewer.</source>
        <translation>Le PDF fait %1, ce qui est trop grand pour être affiché ici. Enregistrez-le et ouvrez-le avec un lecteur PDF.</translation>
    </message>
    <message>
        <source>Pages of a PDF cannot be drawn, because a part of the program, %1, cannot be loaded: %2. Install Plumbline again, or save the PDF and open it with a PDF viewer.</source>
        <translation>Les pages d&apos;un PDF ne peuvent pas être dessinées, car une partie du programme, %1, ne peut pas être chargée : %2. Réinstallez Plumbline, ou enregistrez le PDF et ouvrez-le avec un lecteur PDF.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ActivityModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
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
        <translation>Arrêter cette tâche (Suppr)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ActivityPanel</name>
    <message>
        <source>Work in the background</source>
        <translation>Tâches en arrière-plan</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Work that takes a moment, such as reading, searching and checking, is listed here while it runs, and what came of it afterwards.</source>
        <translation>Les tâches qui durent un peu (lecture, recherche, vérification) sont listées ici pendant leur exécution, puis avec leur résultat.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stop everything that runs in the background</source>
        <translation>Arrêter tout ce qui tourne en arrière-plan</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Stop all work in the background</source>
        <translation>Arrêter toutes les tâches en arrière-plan</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AgainstModel</name>
    <message>
        <source>satisfied</source>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en plus</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dérogé</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>%1 has no such message</source>
        <translation>%1 n&apos;a pas de tel message</translation>
    </message>
    <message>
        <source>not allowed by %1</source>
        <translation>non autorisé par %1</translation>
    </message>
    <message>
        <source>the spec does not have it</source>
        <translation>la spec ne l&apos;a pas</translation>
    </message>
    <message>
        <source>outside the structure, may stand anywhere</source>
        <translation>hors de la structure, place libre</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 répétitions</translation>
    </message>
    <message>
        <source>1 problem inside</source>
        <translation>1 problème à l&apos;intérieur</translation>
    </message>
    <message>
        <source>%1 problems inside</source>
        <translation>%1 problèmes à l&apos;intérieur</translation>
    </message>
    <message>
        <source>The spec gives no condition that can be checked.</source>
        <translation>La spec ne donne pas de condition vérifiable.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The spec asks</source>
        <translation>La spec demande</translation>
    </message>
    <message>
        <source>The message has</source>
        <translation>Le message a</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AgainstPanel</name>
    <message>
        <source>Spec against message</source>
        <translation>Spec et message</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Aller au problème suivant</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Aller au problème précédent</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Show what is asked for or sent</source>
        <translation>Afficher ce qui est demandé ou envoyé</translation>
    </message>
    <message>
        <source>Show the whole spec</source>
        <translation>Afficher toute la spec</translation>
    </message>
    <message>
        <source>Show problems only</source>
        <translation>Afficher seulement les problèmes</translation>
    </message>
    <message>
        <source>Show what is in the message only</source>
        <translation>Afficher ce qui n&apos;est que dans le message</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked or sent</source>
        <translation>Demandé ou envoyé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Seulement dans le message</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Choose the message again to compare it.</source>
        <translation>Choisir de nouveau le message pour le comparer.</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Choose a message in the list to see it beside its spec.</source>
        <translation>Choisir un message dans la liste pour le voir à côté de sa spec.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 est inutilisable</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>A message of this size takes a moment.</source>
        <translation>Un message de cette taille demande un instant.</translation>
    </message>
    <message>
        <source>Hold a message against its spec</source>
        <translation>Comparer un message à sa spec</translation>
    </message>
    <message>
        <source>The message was not compared</source>
        <translation>Le message n&apos;a pas été comparé</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Rien de tel</translation>
    </message>
    <message>
        <source>Everything that can be checked agrees with the spec.</source>
        <translation>Tout ce qui est vérifiable est conforme à la spec.</translation>
    </message>
    <message>
        <source>The message has nothing that the spec does not have.</source>
        <translation>Le message n&apos;a rien que la spec n&apos;ait pas.</translation>
    </message>
    <message>
        <source>There is no further problem in this message.</source>
        <translation>Il n&apos;y a pas d&apos;autre problème dans ce message.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Choisir d&apos;abord des lignes.</translation>
    </message>
    <message>
        <source>1 row was copied.</source>
        <translation>1 ligne a été copiée.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>%1 lignes ont été copiées.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AnswerBox</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Say this and go to the next doubt (Enter)</source>
        <translation>Répondre ainsi et aller au doute suivant (Entrée)</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Take back what was said last (Ctrl+Z)</source>
        <translation>Retirer la dernière réponse (Ctrl+Z)</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Endroit : %1</translation>
    </message>
    <message>
        <source>The document says &quot;%1&quot;, %2</source>
        <translation>Le document dit « %1 », %2</translation>
    </message>
    <message>
        <source>No doubt waits. The spec says what the document says.</source>
        <translation>Aucun doute n&apos;attend. La spécification dit ce que dit le document.</translation>
    </message>
    <message>
        <source>What the document leaves open is asked here.</source>
        <translation>Ce que le document laisse ouvert est demandé ici.</translation>
    </message>
    <message>
        <source>Type what it means</source>
        <translation>Saisir ce que cela signifie</translation>
    </message>
    <message>
        <source>Type what it means: %1</source>
        <translation>Saisir ce que cela signifie : %1</translation>
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
        <translation>Le projet d&apos;exemple est introuvable. Réinstaller le programme, ou ouvrir un autre fichier.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>HL7 as it stands (*.hl7)</source>
        <translation>HL7 tel quel (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with CR (*.hl7)</source>
        <translation>HL7, segments terminés par CR (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with LF (*.hl7)</source>
        <translation>HL7, segments terminés par LF (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with CR LF (*.hl7)</source>
        <translation>HL7, segments terminés par CR LF (*.hl7)</translation>
    </message>
    <message>
        <source>MLLP frames (*.mllp)</source>
        <translation>Trames MLLP (*.mllp)</translation>
    </message>
    <message>
        <source>Batch file (*.hl7)</source>
        <translation>Fichier de lot (*.hl7)</translation>
    </message>
    <message>
        <source>JSON, a message a line (*.ndjson)</source>
        <translation>JSON, un message par ligne (*.ndjson)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exporter des messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages stand in %1.</source>
        <translation>
            <numerusform>%Ln message se trouve dans %1.</numerusform>
            <numerusform>%Ln messages se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open what the clipboard holds</source>
        <translation>Ouvrir le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichier.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d&apos;exemple</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Fermer le document</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation>Afficher la page d&apos;accueil</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Afficher les messages</translation>
    </message>
    <message>
        <source>Go to the tree</source>
        <translation>Aller à l&apos;arbre</translation>
    </message>
    <message>
        <source>Go to the next document</source>
        <translation>Aller au document suivant</translation>
    </message>
    <message>
        <source>Go to the previous document</source>
        <translation>Aller au document précédent</translation>
    </message>
    <message>
        <source>Put the document beside the others</source>
        <translation>Placer le document à côté des autres</translation>
    </message>
    <message>
        <source>Hide names, identifiers and free text</source>
        <translation>Masquer noms, identifiants et texte libre</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Ouvrir le manuel</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Go to the next message</source>
        <translation>Aller au message suivant</translation>
    </message>
    <message>
        <source>Go to the previous message</source>
        <translation>Aller au message précédent</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Aller au premier message</translation>
    </message>
    <message>
        <source>Go to the last message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>Go to the next message with findings</source>
        <translation>Aller au message suivant avec constats</translation>
    </message>
    <message>
        <source>Go to the previous message with findings</source>
        <translation>Aller au message précédent avec constats</translation>
    </message>
    <message>
        <source>Write a filter</source>
        <translation>Écrire un filtre</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Chercher un texte</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Exclure cette valeur</translation>
    </message>
    <message>
        <source>Only messages lacking this</source>
        <translation>Seulement les messages qui en sont dépourvus</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Which field shall be a column?</source>
        <translation>Quel champ ajouter en colonne&#x202f;?</translation>
    </message>
    <message>
        <source>Write a path of a field, such as PID-3.1, OBX[2]-5 or ZPD-2.</source>
        <translation>Écrire le chemin d&apos;un champ, tel que PID-3.1, OBX[2]-5 ou ZPD-2.</translation>
    </message>
    <message>
        <source>Copy the selected messages</source>
        <translation>Copier les messages sélectionnés</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Sélectionner tous les messages</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Show fields with values</source>
        <translation>Afficher les champs avec valeurs</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Afficher tous les champs</translation>
    </message>
    <message>
        <source>Show all fields that are defined</source>
        <translation>Afficher tous les champs définis</translation>
    </message>
    <message>
        <source>Show fields with findings</source>
        <translation>Afficher les champs avec constats</translation>
    </message>
    <message>
        <source>Show the groups of the structure</source>
        <translation>Afficher les groupes de la structure</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Déplier toutes les lignes</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Replier toutes les lignes</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Empty the value</source>
        <translation>Vider la valeur</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy as Terser path</source>
        <translation>Copier en chemin Terser</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Copier en filtre</translation>
    </message>
    <message>
        <source>Paste messages</source>
        <translation>Coller des messages</translation>
    </message>
    <message>
        <source>The clipboard holds no message that begins with MSH, and no files.</source>
        <translation>Le presse-papiers ne contient aucun message commençant par MSH, ni fichier.</translation>
    </message>
    <message>
        <source>%1 - %2 - Plumbline</source>
        <translation>%1 - %2 - Plumbline</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>All files (*);;HL7 messages (*.hl7 *.txt *.log *.dat);;Network captures (*.pcap *.pcapng *.cap);;Plumbline projects (*.plumb)</source>
        <translation>Tous les fichiers (*);;Messages HL7 (*.hl7 *.txt *.log *.dat);;Captures réseau (*.pcap *.pcapng *.cap);;Projets Plumbline (*.plumb)</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Suivre ce fichier</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AskLine</name>
    <message>
        <source>Enter to take it, Escape to leave it</source>
        <translation>Entrée pour valider, Échap pour abandonner</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditFilter</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Quand cela a été fait</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Find in the audit trail</source>
        <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Rechercher dans toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditModel</name>
    <message>
        <source>%1, not as it was written</source>
        <translation>%1, pas tel qu’écrit à l’origine</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditNotes</name>
    <message>
        <source>The project is open for reading only: what is looked at here is not written into its audit trail.</source>
        <translation>Le projet est ouvert en lecture seule&#xa0;: ce qui est consulté ici n’est pas inscrit dans son journal d’audit.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditPage</name>
    <message>
        <source>Take the head from a file</source>
        <translation>Prendre la tête dans un fichier</translation>
    </message>
    <message>
        <source>Save the head of the audit trail</source>
        <translation>Enregistrer la tête du journal d’audit</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Enregistrer le journal d’audit</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Show the audit trail</source>
        <translation>Afficher le journal d’audit</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Save the audit trail as CSV</source>
        <translation>Enregistrer le journal d’audit en CSV</translation>
    </message>
    <message>
        <source>Save the audit trail as JSON</source>
        <translation>Enregistrer le journal d’audit en JSON</translation>
    </message>
    <message>
        <source>The whole trail as CSV…</source>
        <translation>Le journal entier en CSV…</translation>
    </message>
    <message>
        <source>The whole trail as JSON…</source>
        <translation>Le journal entier en JSON…</translation>
    </message>
    <message>
        <source>Its head alone…</source>
        <translation>Sa tête seule…</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Journal d’audit, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Shows what was done since</source>
        <translation>Affiche ce qui a été fait depuis</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the trail, or its head, to a file</source>
        <translation>Enregistrer le journal, ou sa tête, dans un fichier</translation>
    </message>
    <message>
        <source>An exported head to hold the trail against (need not be given)</source>
        <translation>Une tête exportée à laquelle comparer le journal (facultatif)</translation>
    </message>
    <message>
        <source>Exported head</source>
        <translation>Tête exportée</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Look whether a row was changed, removed or moved</source>
        <translation>Regarder si une ligne a été modifiée, retirée ou déplacée</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>A project keeps who did what, when and on which machine. It is shown here while the project is open.</source>
        <translation>Un projet garde qui a fait quoi, quand et sur quelle machine. C’est affiché ici tant que le projet est ouvert.</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Aucune ligne ne convient</translation>
    </message>
    <message>
        <source>Choose everything, everyone and any time, and clear the find box.</source>
        <translation>Choisissez tout, tous et n’importe quand, et videz la zone de recherche.</translation>
    </message>
    <message>
        <source>The trail is empty</source>
        <translation>Le journal est vide</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Lecture du journal d’audit</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>This is no head of an audit trail: one is a number, a colon and 64 digits and letters.</source>
        <translation>Ceci n’est pas la tête d’un journal d’audit&#xa0;: une tête est un nombre, un deux-points et 64 chiffres et lettres.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verifying the audit trail</source>
        <translation>Vérification du journal d’audit</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Builder</name>
    <message>
        <source>This spec</source>
        <translation>Cette spec</translation>
    </message>
    <message>
        <source>Entry in line %1</source>
        <translation>Entrée à la ligne %1</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Découpage</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeForm</name>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Make it where it is absent</source>
        <translation>Créer là où c&apos;est absent</translation>
    </message>
    <message>
        <source>Write delimiters as they stand</source>
        <translation>Écrire les délimiteurs tels quels</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Sans distinction de casse</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Ce qui le remplace</translation>
    </message>
    <message>
        <source>what takes its place</source>
        <translation>ce qui le remplace</translation>
    </message>
    <message>
        <source>Which repetitions</source>
        <translation>Quelles répétitions</translation>
    </message>
    <message>
        <source>Over which messages</source>
        <translation>Dans quels messages</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Repetitions as the path says</source>
        <translation>Répétitions selon le chemin</translation>
    </message>
    <message>
        <source>First repetition</source>
        <translation>Première répétition</translation>
    </message>
    <message>
        <source>All repetitions</source>
        <translation>Toutes les répétitions</translation>
    </message>
    <message>
        <source>Repetitions where</source>
        <translation>Répétitions où</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>In the selected messages (%1)</source>
        <translation>Dans les messages sélectionnés (%1)</translation>
    </message>
    <message>
        <source>In the messages of the list (%1)</source>
        <translation>Dans les messages de la liste (%1)</translation>
    </message>
    <message>
        <source>In all messages (%1)</source>
        <translation>Dans tous les messages (%1)</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeListModel</name>
    <message>
        <source>made again</source>
        <translation>refait</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeModel</name>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> et %Ln autre</numerusform>
            <numerusform> et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangePage</name>
    <message>
        <source>Change many</source>
        <translation>Changement en masse</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examen de ce qui changerait</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln messages</source>
        <translation>
            <numerusform>Changer %Ln message</numerusform>
            <numerusform>Changer %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages were closed.</source>
        <translation>Les messages ont été fermés.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>Open messages and choose Change many again.</source>
        <translation>Ouvrez des messages et choisissez à nouveau Changement en masse.</translation>
    </message>
    <message>
        <source>Write a path, such as PID-8 or OBX[*]-11, and what shall happen to it. Nothing is changed before you say so.</source>
        <translation>Écrivez un chemin, par exemple PID-8 ou OBX[*]-11, et ce qui doit lui arriver. Rien n&apos;est changé avant votre accord.</translation>
    </message>
    <message>
        <source>%1 of %2 messages change</source>
        <translation>%1 messages sur %2 changent</translation>
    </message>
    <message>
        <source>%1 lack the path</source>
        <translation>%1 n&apos;ont pas le chemin</translation>
    </message>
    <message>
        <source>%1 hold nothing of it</source>
        <translation>%1 n&apos;en contiennent rien</translation>
    </message>
    <message>
        <source>%1 hold it already</source>
        <translation>%1 la contiennent déjà</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 ne peuvent être changés</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>Every message lacks the path, or holds nothing that would change.</source>
        <translation>Chaque message est dépourvu du chemin ou ne contient rien qui changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln messages</source>
        <translation>
            <numerusform>%1 dans %Ln message</numerusform>
            <numerusform>%1 dans %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were changed, in one step: %1 takes it back.</source>
        <translation>
            <numerusform>%Ln message a été changé, en une étape : %1 la reprend.</numerusform>
            <numerusform>%Ln messages ont été changés, en une étape : %1 la reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C&apos;est fait</translation>
    </message>
    <message>
        <source>Write another change, or look at the messages in their list.</source>
        <translation>Écrivez un autre changement, ou regardez les messages dans leur liste.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Checks</name>
    <message>
        <source>HL7 standard</source>
        <translation>Standard HL7</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Specs by rules</source>
        <translation>Specs selon les règles</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedDocuments</name>
    <message>
        <source>Keeping edits of %1</source>
        <translation>Conservation des modifications de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedModel</name>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln message modifié</numerusform>
            <numerusform>%Ln messages modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted or new</source>
        <translation>collé ou nouveau</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>fermé %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ColoursModel</name>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ColoursPanel</name>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>No colour rules</source>
        <translation>Aucune règle de couleur</translation>
    </message>
    <message>
        <source>Write a filter above, choose a letter and a colour, and add it: messages that match are coloured in every list. The first rule that holds counts.</source>
        <translation>Écrivez un filtre ci-dessus, choisissez une lettre et une couleur, puis ajoutez la règle : les messages concernés sont colorés dans chaque liste. La première règle vérifiée compte.</translation>
    </message>
    <message>
        <source>Letter before the row</source>
        <translation>Lettre devant la ligne</translation>
    </message>
    <message>
        <source>Colour of the row</source>
        <translation>Couleur de la ligne</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <translation>Filtre de la règle</translation>
    </message>
    <message>
        <source>MSH-9.2 = A08 and PID-8 = F</source>
        <translation>MSH-9.2 = A08 and PID-8 = F</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>plumb::desk::CompletionPopup</name>
    <message>
        <source>What could stand here</source>
        <translation>Valeurs possibles ici</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffActions</name>
    <message>
        <source>Mark the message for comparing</source>
        <translation>Marquer le message pour comparaison</translation>
    </message>
    <message>
        <source>Compare with the marked message</source>
        <translation>Comparer avec le message marqué</translation>
    </message>
    <message>
        <source>Compare with the message before</source>
        <translation>Comparer avec le message précédent</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>Comparer avec le presse-papiers</translation>
    </message>
    <message>
        <source>Compare with what it was before it was edited</source>
        <translation>Comparer avec l&apos;état avant modification</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Aller à la différence suivante</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Aller à la différence précédente</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>Permuter les côtés de la comparaison</translation>
    </message>
    <message>
        <source>Copy the differences as text</source>
        <translation>Copier les différences en texte</translation>
    </message>
    <message>
        <source>Copy the differences as Markdown</source>
        <translation>Copier les différences en Markdown</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1 is marked. Go to another message and compare it with this one.</source>
        <translation>%1 est marqué. Aller à un autre message et le comparer avec celui-ci.</translation>
    </message>
    <message>
        <source>The clipboard holds no message: no line in it starts with MSH. Copy one and try again.</source>
        <translation>Le presse-papiers ne contient aucun message&#x202f;: aucune ligne n&apos;y commence par MSH. En copier un et réessayer.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>%1, before its edits</source>
        <translation>%1, avant modification</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, modifié</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffModel</name>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− retiré</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ modifié</translation>
    </message>
    <message>
        <source>↕ moved from line %1 to line %2</source>
        <translation>↕ déplacé de la ligne %1 à la ligne %2</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ déplacé</translation>
    </message>
    <message>
        <source>≠ was %1, is %2</source>
        <translation>≠ était %1, est %2</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>≈ same meaning</source>
        <translation>≈ même sens</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffPage</name>
    <message>
        <source>Comparison of two messages</source>
        <translation>Comparaison de deux messages</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Aller à la différence précédente</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Aller à la différence suivante</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Permuter les côtés</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Copier les différences</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Par le sens</translation>
    </message>
    <message>
        <source>Delimiters, line ends, the spelling of escapes and empty elements at the end make no difference</source>
        <translation>Délimiteurs, fins de ligne, écriture des échappements et éléments vides en fin ne font pas de différence</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Differences of form count, and absent is not empty</source>
        <translation>Les différences de forme comptent, et absent n&apos;est pas vide</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Leave out what is the same</source>
        <translation>Omettre ce qui est identique</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>Chemins à ignorer</translation>
    </message>
    <message>
        <source>Paths, such as MSH-7, MSH-10</source>
        <translation>Chemins, tels que MSH-7, MSH-10</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Comparaison...</translation>
    </message>
    <message>
        <source>Large messages take a moment.</source>
        <translation>Les messages volumineux demandent un moment.</translation>
    </message>
    <message>
        <source>Compare two messages</source>
        <translation>Comparer deux messages</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparés</translation>
    </message>
    <message>
        <source>The messages were not compared</source>
        <translation>Les messages n&apos;ont pas été comparés</translation>
    </message>
    <message>
        <source>The messages are the same, byte by byte</source>
        <translation>Les messages sont identiques, octet par octet</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>They differ in form only; choose Exact to see where.</source>
        <translation>Seule la forme diffère&#x202f;; choisir Exact pour voir où.</translation>
    </message>
    <message>
        <source>Switch &quot;Only differences&quot; off to see the messages.</source>
        <translation>Désactiver «&#x202f;Différences seules&#x202f;» pour voir les messages.</translation>
    </message>
    <message>
        <source>Exactly the same</source>
        <translation>Strictement identiques</translation>
    </message>
    <message>
        <source>The same in meaning</source>
        <translation>Identiques par le sens</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 différences</translation>
    </message>
    <message>
        <source>%1 in 1 segment</source>
        <translation>%1 dans 1 segment</translation>
    </message>
    <message>
        <source>%1 in %2 segments</source>
        <translation>%1 dans %2 segments</translation>
    </message>
    <message>
        <source>; %1 ignored</source>
        <translation>&#x202f;; %1 ignorées</translation>
    </message>
    <message>
        <source>; %1 of form only</source>
        <translation>&#x202f;; %1 de forme seulement</translation>
    </message>
    <message>
        <source>; the first are listed</source>
        <translation>&#x202f;; les premières sont listées</translation>
    </message>
    <message>
        <source>moved from line 100 to line 100</source>
        <translation>déplacé de la ligne 100 à la ligne 100</translation>
    </message>
    <message>
        <source>The differences were copied.</source>
        <translation>Les différences ont été copiées.</translation>
    </message>
    <message>
        <source>The differences were copied as a Markdown table.</source>
        <translation>Les différences ont été copiées en tableau Markdown.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentArea</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentFace</name>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentPage</name>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>%1, kept in the project. To read only.</source>
        <translation>%1, conservé dans le projet. En lecture seule.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Hidden while the mask is on.</source>
        <translation>Caché tant que le masque est actif.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1, as the project keeps it. To read only: its file is not there, or holds another text.</source>
        <translation>%1, tel que le projet le conserve. En lecture seule : son fichier est absent ou contient un autre texte.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentPages</name>
    <message>
        <source>Drawing pages</source>
        <translation>Dessin des pages</translation>
    </message>
    <message>
        <source>A sample message, hidden by the privacy mask</source>
        <translation>Un message d&apos;exemple, caché par le masque de confidentialité</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentText</name>
    <message>
        <source>The document shows here.</source>
        <translation>Le document apparaît ici.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DropArea</name>
    <message>
        <source>Drop files, folders, archives or text here</source>
        <translation>Déposer ici fichiers, dossiers, archives ou texte</translation>
    </message>
    <message>
        <source>HL7 files, logs, dumps and captures of any size, also zipped. They are read where they lie and never changed.</source>
        <translation>Fichiers HL7, journaux, exports et captures de toute taille, même zippés. Ils sont lus sur place et jamais modifiés.</translation>
    </message>
    <message>
        <source>Drop area</source>
        <translation>Zone de dépôt</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectModel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>the first %1 of %2 messages</source>
        <translation>les %1 premiers messages sur %2</translation>
    </message>
    <message numerus="yes">
        <source>This spec makes %1 findings in %2.</source>
        <translation>
            <numerusform>Cette spec donne %1 constat dans %2.</numerusform>
            <numerusform>Cette spec donne %1 constats dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings and removes %2 in %3.</source>
        <translation>
            <numerusform>Cette modification ajoute %1 constat et en retire %2 dans %3.</numerusform>
            <numerusform>Cette modification ajoute %1 constats et en retire %2 dans %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings in %2.</source>
        <translation>
            <numerusform>Cette modification ajoute %1 constat dans %2.</numerusform>
            <numerusform>Cette modification ajoute %1 constats dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change removes %1 findings in %2.</source>
        <translation>
            <numerusform>Cette modification retire %1 constat dans %2.</numerusform>
            <numerusform>Cette modification retire %1 constats dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change makes no difference in %1.</source>
        <translation>Cette modification ne change rien dans %1.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectRun</name>
    <message>
        <source>Counting was stopped; the next change counts again.</source>
        <translation>Le comptage a été arrêté ; la prochaine modification recompte.</translation>
    </message>
    <message>
        <source>Counting what the change of a spec does</source>
        <translation>Comptage de l’effet de la modification d’une spec</translation>
    </message>
    <message>
        <source>Open messages to see what a change of the spec does to their findings.</source>
        <translation>Ouvrez des messages pour voir ce qu’une modification de la spec change à leurs constats.</translation>
    </message>
    <message>
        <source>Check the messages of %1 (%2) to see what a change of the spec does to their findings.</source>
        <translation>Vérifiez les messages de %1 (%2) pour voir ce qu’une modification de la spec change à leurs constats.</translation>
    </message>
    <message>
        <source>Nothing is changed. What a change does to %1 shows here.</source>
        <translation>Rien n’est modifié. L’effet d’une modification sur %1 s’affiche ici.</translation>
    </message>
    <message>
        <source>The spec cannot be used as it is written; mend its errors to see what the change does.</source>
        <translation>La spec est inutilisable telle qu’elle est écrite ; corrigez ses erreurs pour voir l’effet de la modification.</translation>
    </message>
    <message>
        <source>Counting what the change does</source>
        <translation>Comptage de l’effet de la modification</translation>
    </message>
    <message>
        <source>Counting what the change does, %1 %</source>
        <translation>Comptage de l’effet de la modification, %1 %</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointForm</name>
    <message>
        <source>Give it a name; confirmations ask for it.</source>
        <translation>Donnez-lui un nom ; les confirmations le demandent.</translation>
    </message>
    <message>
        <source>Another endpoint has this name.</source>
        <translation>Un autre point d&apos;accès porte ce nom.</translation>
    </message>
    <message>
        <source>Write three bytes in hexadecimal, such as 0B 1C 0D.</source>
        <translation>Écrivez trois octets en hexadécimal, par exemple 0B 1C 0D.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>A name, or an address of IPv4 or IPv6</source>
        <translation>Un nom, ou une adresse IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Sending to an endpoint in production asks for its name first</source>
        <translation>L&apos;envoi vers un point d&apos;accès en production demande d&apos;abord son nom</translation>
    </message>
    <message>
        <source>May receive data of real patients</source>
        <translation>Peut recevoir des données de vrais patients</translation>
    </message>
    <message>
        <source>Messages of a source in production are sent without a question only where this is set</source>
        <translation>Les messages d&apos;une source en production ne sont envoyés sans question que si ceci est coché</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Who said that it may be sent to</source>
        <translation>Qui a dit qu&apos;on peut y envoyer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>TLS included</source>
        <translation>TLS compris</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Délai d&apos;acquittement</translation>
    </message>
    <message>
        <source>From the last byte of a message to its acknowledgement</source>
        <translation>Du dernier octet d&apos;un message à son acquittement</translation>
    </message>
    <message>
        <source>Close when idle for</source>
        <translation>Fermer après une inactivité de</translation>
    </message>
    <message>
        <source>Messages under way at once</source>
        <translation>Messages en route à la fois</translation>
    </message>
    <message>
        <source>More than one only where the receiver allows it</source>
        <translation>Plus d&apos;un seulement si le destinataire le permet</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Connexions à la fois</translation>
    </message>
    <message>
        <source>Messages of one patient stay in order all the same</source>
        <translation>Les messages d&apos;un patient restent tout de même dans l&apos;ordre</translation>
    </message>
    <message>
        <source>Recorded at once</source>
        <translation>Enregistrés à la fois</translation>
    </message>
    <message>
        <source>So many messages are recorded before they leave; after a crash as many may be unknown. In production always one</source>
        <translation>Autant de messages sont enregistrés avant de partir ; après un plantage, autant peuvent être inconnus. En production toujours un</translation>
    </message>
    <message>
        <source>A connection for each message</source>
        <translation>Une connexion par message</translation>
    </message>
    <message>
        <source>Keep idle connections alive</source>
        <translation>Maintenir les connexions inactives</translation>
    </message>
    <message>
        <source>By TCP&apos;s own means</source>
        <translation>Par les moyens de TCP</translation>
    </message>
    <message>
        <source>Bytes around a message</source>
        <translation>Octets autour d&apos;un message</translation>
    </message>
    <message>
        <source>Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D</source>
        <translation>Début, fin et ce qui suit la fin, en hexadécimal ; MLLP a 0B 1C 0D</translation>
    </message>
    <message>
        <source>Charset of acknowledgements</source>
        <translation>Jeu de caractères des acquittements</translation>
    </message>
    <message>
        <source>Of those that do not say theirs in MSH-18; empty: as their bytes look</source>
        <translation>De ceux qui ne disent pas le leur dans MSH-18 ; vide : d&apos;après leurs octets</translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation>Autorités (PEM)</translation>
    </message>
    <message>
        <source>Trusted in place of the system&apos;s; empty: the system&apos;s</source>
        <translation>Crues à la place de celles du système ; vide : celles du système</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>Whom its certificate must be of; empty: the host</source>
        <translation>De qui doit être son certificat ; vide : l&apos;hôte</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Empreinte de son certificat</translation>
    </message>
    <message>
        <source>The SHA-256 that it must have; empty: any that is trusted</source>
        <translation>Le SHA-256 qu&apos;il doit avoir ; vide : tout certificat de confiance</translation>
    </message>
    <message>
        <source>Warn so many days before it ends</source>
        <translation>Avertir autant de jours avant sa fin</translation>
    </message>
    <message>
        <source>What is done after an answer</source>
        <translation>Ce qui est fait après une réponse</translation>
    </message>
    <message>
        <source>Write an address of this machine, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>Écrivez une adresse de cette machine, telle que 127.0.0.1 ou 0.0.0.0.</translation>
    </message>
    <message>
        <source>With TLS, it needs a certificate of ours to show (below).</source>
        <translation>Avec TLS, il faut un certificat à nous à présenter (ci-dessous).</translation>
    </message>
    <message>
        <source>Answers on another port</source>
        <translation>Réponses sur un autre port</translation>
    </message>
    <message>
        <source>Where application acknowledgements come that the receiver does not send on the connection</source>
        <translation>Où arrivent les acquittements applicatifs que le destinataire n’envoie pas sur la connexion</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks</source>
        <translation>127.0.0.1 : cette machine seulement ; 0.0.0.0 ou :: pour tous ses réseaux</translation>
    </message>
    <message>
        <source>Kept until the program ends, and written nowhere unless that is wanted</source>
        <translation>Gardée jusqu&apos;à la fin du programme, et écrite nulle part sauf si on le veut</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Conserver la phrase secrète</translation>
    </message>
    <message>
        <source>In an encrypted project, else in the keychain of this computer</source>
        <translation>Dans un projet chiffré, sinon dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Address of that port</source>
        <translation>Adresse de ce port</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointPage</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the endpoint</source>
        <translation>Garder le point d&apos;accès</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouveau point d&apos;accès</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Point d&apos;accès : %1</translation>
    </message>
    <message>
        <source>Endpoints are kept in a project. Make one, or open one that can be written.</source>
        <translation>Les points d&apos;accès sont gardés dans un projet. Créez-en un, ou ouvrez-en un qui peut être écrit.</translation>
    </message>
    <message>
        <source>As it is kept in the project</source>
        <translation>Comme il est gardé dans le projet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln chose à corriger</numerusform>
            <numerusform>%Ln choses à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was changed of this endpoint is not kept yet.</source>
        <translation>Ce qui a été changé à ce point d&apos;accès n&apos;est pas encore gardé.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Fermer sans garder</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Feed</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading what came into %1</source>
        <translation>Lecture de ce qui est arrivé dans %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedCheckModel</name>
    <message>
        <source>Control id used twice by one sender</source>
        <translation>Id de contrôle en double chez un émetteur</translation>
    </message>
    <message>
        <source>Message time runs back</source>
        <translation>Heure de message qui recule</translation>
    </message>
    <message>
        <source>Update of a visit without an admit</source>
        <translation>Mise à jour d&apos;un séjour sans admission</translation>
    </message>
    <message>
        <source>Old patient id used after a merge</source>
        <translation>Ancien id patient utilisé après une fusion</translation>
    </message>
    <message>
        <source>Result without an order</source>
        <translation>Résultat sans prescription</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Non acquitté</translation>
    </message>
    <message>
        <source>not checkable: no admit in this feed</source>
        <translation>non vérifiable&#x202f;: source sans admission</translation>
    </message>
    <message>
        <source>not checkable: no order in this feed</source>
        <translation>non vérifiable&#x202f;: source sans prescription</translation>
    </message>
    <message>
        <source>not checkable: no acknowledgement in this feed</source>
        <translation>non vérifiable&#x202f;: source sans acquittement</translation>
    </message>
    <message>
        <source>the first %1 of %2 are listed</source>
        <translation>les %1 premiers sur %2 sont listés</translation>
    </message>
    <message>
        <source>already used by message %1</source>
        <translation>déjà utilisé par le message %1</translation>
    </message>
    <message>
        <source>before message %1 of the same sender</source>
        <translation>avant le message %1 du même émetteur</translation>
    </message>
    <message>
        <source>no admit of this visit before it</source>
        <translation>aucune admission préalable du séjour</translation>
    </message>
    <message>
        <source>retired by a merge</source>
        <translation>retiré par une fusion</translation>
    </message>
    <message>
        <source>retired by message %1</source>
        <translation>retiré par le message %1</translation>
    </message>
    <message>
        <source>no order with this number before it</source>
        <translation>aucune prescription préalable</translation>
    </message>
    <message>
        <source>no acknowledgement names it</source>
        <translation>aucun acquittement ne le nomme</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Id contrôle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedChecksView</name>
    <message>
        <source>Feed checks</source>
        <translation>Vérifications de source</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Rien n&apos;a encore été vérifié</translation>
    </message>
    <message>
        <source>Open traffic, then press Check again.</source>
        <translation>Ouvrir une source, puis choisir Vérifier à nouveau.</translation>
    </message>
    <message>
        <source>No feed is open</source>
        <translation>Aucune source n&apos;est ouverte</translation>
    </message>
    <message>
        <source>Checking the feeds</source>
        <translation>Vérification des sources</translation>
    </message>
    <message>
        <source>Duplicates, order of times, admits, merges, orders and acknowledgements, over all messages at once.</source>
        <translation>Doublons, ordre des heures, admissions, fusions, prescriptions et acquittements, sur tous les messages à la fois.</translation>
    </message>
    <message>
        <source>Checking feeds as a whole</source>
        <translation>Vérification des sources dans leur ensemble</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>Press Check again to see what whole feeds show.</source>
        <translation>Choisir Vérifier à nouveau pour voir ce que montrent les sources entières.</translation>
    </message>
    <message>
        <source>The feeds could not be read to the end</source>
        <translation>Les sources n&apos;ont pas pu être lues jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>If a file changed while it was read, press Check again.</source>
        <translation>Si un fichier a changé pendant sa lecture, choisir Vérifier à nouveau.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>Nothing odd in %1</source>
        <translation>Rien d&apos;anormal dans %1</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>%1 trouvés dans %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedFacts</name>
    <message>
        <source>Pairing acknowledgements in %1</source>
        <translation>Appariement des acquittements de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedFollower</name>
    <message>
        <source>%1 cannot be followed.</source>
        <translation>%1 ne peut pas être suivi.</translation>
    </message>
    <message>
        <source>%1 became shorter and is not followed any more. Close it and open it again to see what it holds now.</source>
        <translation>%1 est devenu plus court et n&apos;est plus suivi. Fermez-le et rouvrez-le pour voir ce qu&apos;il contient maintenant.</translation>
    </message>
    <message>
        <source>%1 was written anew and is not followed any more. Close it and open it again to see what it holds now.</source>
        <translation>%1 a été réécrit et n&apos;est plus suivi. Fermez-le et rouvrez-le pour voir ce qu&apos;il contient maintenant.</translation>
    </message>
    <message>
        <source>%1 was replaced or removed and is not followed any more. Close it and open it again to see what stands there now.</source>
        <translation>%1 a été remplacé ou supprimé et n&apos;est plus suivi. Fermez-le et rouvrez-le pour voir ce qui s&apos;y trouve maintenant.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedStatistics</name>
    <message>
        <source>The source could not be read.</source>
        <translation>La source n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Counting fields of %1</source>
        <translation>Comptage des champs de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldDetails</name>
    <message>
        <source>How often it is filled</source>
        <translation>Fréquence de remplissage</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valeurs les plus fréquentes</translation>
    </message>
    <message>
        <source>Choose a row to see what stands there most often.</source>
        <translation>Choisir une ligne pour voir ce qui s&apos;y trouve le plus souvent.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message numerus="yes">
        <source>%1 different values</source>
        <translation>
            <numerusform>%1 valeur différente</numerusform>
            <numerusform>%1 valeurs différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 different values</source>
        <translation>Env. %1 valeurs différentes</translation>
    </message>
    <message>
        <source>Length 1 byte</source>
        <translation>Longueur 1 octet</translation>
    </message>
    <message>
        <source>Length %1 bytes</source>
        <translation>Longueur %1 octets</translation>
    </message>
    <message>
        <source>Length %1 to %2 bytes, %3 on average</source>
        <translation>Longueur %1 à %2 octets, %3 en moyenne</translation>
    </message>
    <message>
        <source>Repeats in %1, up to %2 times</source>
        <translation>Se répète dans %1, jusqu&apos;à %2 fois</translation>
    </message>
    <message>
        <source>None of them is frequent enough to be counted alone.</source>
        <translation>Aucune n&apos;est assez fréquente pour être comptée à part.</translation>
    </message>
    <message>
        <source>Values are hidden by the privacy mask.</source>
        <translation>Les valeurs sont cachées par le masque de confidentialité.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldRuler</name>
    <message>
        <source>Field under the cursor: %1 %2</source>
        <translation>Champ sous le curseur&#x202f;: %1 %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FilterRun</name>
    <message>
        <source>Filtering %1</source>
        <translation>Filtrage de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindRun</name>
    <message>
        <source>Looking for the next match</source>
        <translation>Recherche du résultat suivant</translation>
    </message>
    <message>
        <source>Looking for the previous match</source>
        <translation>Recherche du résultat précédent</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsModel</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Cardinalité</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Jeu de valeurs</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inattendu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Prédicat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Co-constraint</source>
        <translation>Co-contrainte</translation>
    </message>
    <message>
        <source>Slicing</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Batch count</source>
        <translation>Compte du lot</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Fault of the spec</source>
        <translation>Défaut de la spec</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>message entier</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>sans émetteur</translation>
    </message>
    <message>
        <source>, %1 senders</source>
        <translation>, %1 émetteurs</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, de %1</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 sortes</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1 fois</translation>
    </message>
    <message>
        <source>, nearly all of its type</source>
        <translation>, presque tous ceux de ce type</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation>, en dérogation</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsPanel</name>
    <message>
        <source>Spec that the messages are held against</source>
        <translation>Spec à laquelle les messages sont confrontés</translation>
    </message>
    <message>
        <source>What the messages are held against</source>
        <translation>Référence des messages</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par emplacement</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>Narrow by rule, place or words</source>
        <translation>Restreindre par règle, emplacement ou mots</translation>
    </message>
    <message>
        <source>Narrow the findings</source>
        <translation>Restreindre les constats</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Count waived findings as if nobody had waived them</source>
        <translation>Compter les constats en dérogation comme s&apos;il n&apos;y en avait pas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Waived until %1.</source>
        <translation>Dérogation jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>HL7 standard, by MSH-12</source>
        <translation>Standard HL7, selon MSH-12</translation>
    </message>
    <message>
        <source>Spec from a file</source>
        <translation>Spec d&apos;un fichier</translation>
    </message>
    <message>
        <source>Attach a spec</source>
        <translation>Joindre une spec</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Specs (*.yaml *.yml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Check all messages</source>
        <translation>Vérifier tous les messages</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Open a file to hold its messages against the standard or a spec.</source>
        <translation>Ouvrir un fichier pour confronter ses messages au standard ou à une spec.</translation>
    </message>
    <message>
        <source>Checking, %1 of %2</source>
        <translation>Vérification, %1 sur %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Findings show when all messages were looked at.</source>
        <translation>Les constats s&apos;affichent une fois tous les messages examinés.</translation>
    </message>
    <message>
        <source>The spec cannot be used</source>
        <translation>La spec est inutilisable</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 est inutilisable</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Press %1 to check all messages of %2.</source>
        <translation>Appuyer sur %1 pour vérifier tous les messages de %2.</translation>
    </message>
    <message>
        <source>%1, %2 in %3, %4 s</source>
        <translation>%1, %2 dans %3, %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 erreur</numerusform>
            <numerusform>%1 erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 avertissement</numerusform>
            <numerusform>%1 avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 waived</source>
        <translation>, %1 en dérogation</translation>
    </message>
    <message>
        <source>%1; messages changed since</source>
        <translation>%1&#x202f;; messages modifiés depuis</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>All messages agree with %1.</source>
        <translation>Tous les messages sont conformes à %1.</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Choisir d&apos;abord un constat.</translation>
    </message>
    <message>
        <source>There is nothing to report: the messages were not checked yet.</source>
        <translation>Rien à rapporter&#x202f;: les messages n&apos;ont pas encore été vérifiés.</translation>
    </message>
    <message>
        <source>The report stands in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html);;Workbook (*.xlsx);;Table (*.csv);;JSON (*.json);;JUnit (*.xml);;SARIF (*.sarif);;Text (*.txt)</source>
        <translation>Page web (*.html);;Classeur (*.xlsx);;Tableau (*.csv);;JSON (*.json);;JUnit (*.xml);;SARIF (*.sarif);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Choose the spec</source>
        <translation>Choisir la spec</translation>
    </message>
    <message>
        <source>Go to the finding</source>
        <translation>Aller au constat</translation>
    </message>
    <message>
        <source>Show the messages of the finding</source>
        <translation>Afficher les messages du constat</translation>
    </message>
    <message>
        <source>Waive the finding</source>
        <translation>Déroger au constat</translation>
    </message>
    <message>
        <source>Example %1 of %2; once more for the next one, %3 for all messages.</source>
        <translation>Exemple %1 sur %2 ; encore une fois pour le suivant, %3 pour tous les messages.</translation>
    </message>
    <message>
        <source>Specs by rules of sender and type</source>
        <translation>Specs selon des règles d&apos;émetteur et de type</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>%1; a rule&apos;s spec cannot be used</source>
        <translation>%1&#x202f;; la spec d&apos;une règle est inutilisable</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a verdict, and whether it is kept in the project</comment>
        <translation>%1 ; %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FormWriter</name>
    <message>
        <source>Changing the spec</source>
        <translation>Modification de la spec</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapFilterBar</name>
    <message>
        <source>Filter the gaps</source>
        <translation>Filtrer les écarts</translation>
    </message>
    <message>
        <source>Words, or conditions: harmful and (segment = PID or kind = codes) and not decision = ignore</source>
        <translation>Des mots, ou des conditions : harmful and (segment = PID or kind = codes) and not decision = ignore</translation>
    </message>
    <message>
        <source>Columns: kind, direction, harm, segment, path, message, decision, owner, status, due, mark, text; harmful, open and changed stand alone</source>
        <translation>Colonnes : kind, direction, harm, segment, path, message, decision, owner, status, due, mark, text; harmful, open et changed s’emploient seuls</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Par segment</translation>
    </message>
    <message>
        <source>By harm</source>
        <translation>Par dommage</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>En une liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Harmful</source>
        <translation>Dommageables</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>Neither done nor ignored</source>
        <translation>Ni traités ni ignorés</translation>
    </message>
    <message>
        <source>The receiver would not take what is sent</source>
        <translation>Le récepteur ne prendrait pas ce qui est envoyé</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Decided to ask the vendor</source>
        <translation>Il est décidé de demander au fournisseur</translation>
    </message>
    <message>
        <source>New, changed or gone since you looked</source>
        <translation>Nouveaux, modifiés ou disparus depuis votre dernier passage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 gaps</source>
        <translation>%1 écarts sur %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapForm</name>
    <message>
        <source>Take the decision away</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>It comes from the standard, not from a line of this spec.</source>
        <translation>Cela vient du standard, pas d’une ligne de cette spec.</translation>
    </message>
    <message>
        <source>Open the sender&apos;s spec at this place</source>
        <translation>Ouvrir la spec de l’émetteur à cet endroit</translation>
    </message>
    <message>
        <source>Open the receiver&apos;s spec at this place</source>
        <translation>Ouvrir la spec du récepteur à cet endroit</translation>
    </message>
    <message>
        <source>No gap is chosen</source>
        <translation>Aucun écart n’est choisi</translation>
    </message>
    <message>
        <source>Choose one in the list, or many: what you write here counts for all of them.</source>
        <translation>Choisissez-en un dans la liste, ou plusieurs : ce que vous écrivez ici vaut pour tous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are chosen</source>
        <translation>
            <numerusform>%Ln écart est choisi</numerusform>
            <numerusform>%Ln écarts sont choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write here counts for all of them, in one step to undo.</source>
        <translation>Ce que vous écrivez ici vaut pour tous, en une seule étape à annuler.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>2027-01-31, or +14</source>
        <translation>2027-01-31, ou +14</translation>
    </message>
    <message>
        <source>What was found out, agreed, or is to be done</source>
        <translation>Ce qui a été découvert, convenu, ou reste à faire</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>In thirty days</source>
        <translation>Dans trente jours</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>The chosen gaps</source>
        <translation>Les écarts choisis</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to it in the sender&apos;s spec</source>
        <translation>Y aller dans la spec de l’émetteur</translation>
    </message>
    <message>
        <source>Go to it in the receiver&apos;s spec</source>
        <translation>Y aller dans la spec du récepteur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>This is no day. Write 2027-01-31, or +14 for two weeks from today.</source>
        <translation>Ce n’est pas un jour. Écrivez 2027-01-31, ou +14 pour dans deux semaines.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapModel</name>
    <message>
        <source>Messages and groups</source>
        <translation>Messages et groupes</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ouverts</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>aucun ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln gaps, %2</source>
        <translation>
            <numerusform>%1 : %Ln écart, %2</numerusform>
            <numerusform>%1 : %Ln écarts, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 est passé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapPage</name>
    <message>
        <source>Gap of two specs</source>
        <translation>Écarts de deux specs</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>One of the specs cannot be read as it is now; this is the list from before.</source>
        <translation>L’une des specs est illisible en l’état ; ceci est la liste d’avant.</translation>
    </message>
    <message>
        <source>One of the specs cannot be read.</source>
        <translation>L’une des specs est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps; none that does harm is open.</source>
        <translation>
            <numerusform>%Ln écart ; aucun dommageable n’est ouvert.</numerusform>
            <numerusform>%Ln écarts ; aucun dommageable n’est ouvert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps, of which %1 do harm and are open.</source>
        <translation>
            <numerusform>%Ln écart ; dommageables et ouverts : %1.</numerusform>
            <numerusform>%Ln écarts ; dommageables et ouverts : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two specs first</source>
        <translation>Choisissez d’abord deux specs</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>No gap matches</source>
        <translation>Aucun écart ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter, or release the buttons below it.</source>
        <translation>Videz le filtre, ou relâchez les boutons en dessous.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>Gaps show when both specs are read.</source>
        <translation>Les écarts s’affichent quand les deux specs sont lues.</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>Les deux disent la même chose</translation>
    </message>
    <message>
        <source>The receiver takes all that the sender sends.</source>
        <translation>Le récepteur prend tout ce que l’émetteur envoie.</translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation>Ces deux-là ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>What is wrong stands below the name of the spec.</source>
        <translation>Ce qui ne va pas figure sous le nom de la spec.</translation>
    </message>
    <message>
        <source>Choose two specs</source>
        <translation>Choisissez deux specs</translation>
    </message>
    <message>
        <source>What the sender&apos;s spec says is sent is held against what the receiver&apos;s says is taken. Each difference is a row that you decide about.</source>
        <translation>Ce que la spec de l’émetteur dit envoyer est confronté à ce que celle du récepteur dit prendre. Chaque différence est une ligne sur laquelle vous décidez.</translation>
    </message>
    <message>
        <source>Comparing two specs</source>
        <translation>Comparaison de deux specs</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>Arrêté. La liste est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are new</source>
        <translation>
            <numerusform>%Ln écart est nouveau</numerusform>
            <numerusform>%Ln écarts sont nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was decided about</source>
        <translation>
            <numerusform>%Ln n’est plus ce sur quoi on avait décidé</numerusform>
            <numerusform>%Ln ne sont plus ce sur quoi on avait décidé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>%Ln a disparu</numerusform>
            <numerusform>%Ln ont disparu</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time, %1. Decisions stayed.</source>
        <translation>Depuis la dernière fois, %1. Les décisions sont restées.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Retirer toutes les marques</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Export the gaps that are listed</source>
        <translation>Exporter les écarts affichés</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Questions to the vendor (*.txt)</source>
        <translation>Questions au fournisseur (*.txt)</translation>
    </message>
    <message>
        <source>No gap is to be asked about. Decide so with A, and export again.</source>
        <translation>Aucun écart n’est à demander. Décidez-le avec A, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Compare two specs</source>
        <translation>Comparer deux specs</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>%1 has another name in the project now, or is no longer there. What you decide here from now on is kept anew.</source>
        <translation>%1 porte maintenant un autre nom dans le projet, ou n’y est plus. Ce que vous décidez ici désormais est conservé à neuf.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>%1 is kept in the project.</source>
        <translation>%1 est conservé dans le projet.</translation>
    </message>
    <message>
        <source>Save the list of gaps as</source>
        <translation>Enregistrer la liste d’écarts sous</translation>
    </message>
    <message>
        <source>Lists of gaps (*.gap.yaml)</source>
        <translation>Listes d’écarts (*.gap.yaml)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 has decisions that are not saved.</source>
        <translation>%1 contient des décisions non enregistrées.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 is no longer in the project.</source>
        <translation>%1 n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask (A)</source>
        <translation>Demander (A)</translation>
    </message>
    <message>
        <source>None (N)</source>
        <translation>Aucune (N)</translation>
    </message>
    <message>
        <source>Write (E)</source>
        <translation>Écrire (E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save the list of gaps</source>
        <translation>Enregistrer la liste d’écarts</translation>
    </message>
    <message>
        <source>Swap sender and receiver</source>
        <translation>Permuter émetteur et récepteur</translation>
    </message>
    <message>
        <source>What counts as a gap</source>
        <translation>Ce qui compte comme écart</translation>
    </message>
    <message>
        <source>O where the receiver says RE counts as left out</source>
        <translation>O compte comme omis là où le récepteur dit RE</translation>
    </message>
    <message>
        <source>Also what only the versions of the standard say differently</source>
        <translation>Aussi ce que seules les versions du standard disent différemment</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Take the decision away</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Retirer les marques</translation>
    </message>
    <message>
        <source>This comes from the standard, not from a line of a spec.</source>
        <translation>Cela vient du standard, pas d’une ligne d’une spec.</translation>
    </message>
    <message>
        <source>No gap is to be asked about. Decide so with A, and copy again.</source>
        <translation>Aucun écart n’est à demander. Décidez-le avec A, puis copiez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are copied.</source>
        <translation>
            <numerusform>%Ln question est copiée.</numerusform>
            <numerusform>%Ln questions sont copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show what the file holds</source>
        <translation>Montrer ce que contient le fichier</translation>
    </message>
    <message>
        <source>These are your decisions of %1, which were not saved.</source>
        <translation>Voici vos décisions du %1, qui n’ont pas été enregistrées.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapSideBox</name>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>The receiver&apos;s spec</source>
        <translation>La spec du récepteur</translation>
    </message>
    <message>
        <source>The sender&apos;s spec</source>
        <translation>La spec de l’émetteur</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>Un fichier...</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Livrées avec le programme</translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>Le standard</translation>
    </message>
    <message>
        <source>Choose a spec</source>
        <translation>Choisir une spec</translation>
    </message>
    <message>
        <source>%1 is not where it was. Choose its file; decisions stay.</source>
        <translation>%1 n’est plus où il était. Choisissez son fichier ; les décisions restent.</translation>
    </message>
    <message>
        <source>What the receiver takes</source>
        <translation>Ce que le récepteur prend</translation>
    </message>
    <message>
        <source>What the sender sends</source>
        <translation>Ce que l’émetteur envoie</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Specs (*.yaml *.yml *.xml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GoToBar</name>
    <message>
        <source>Path or message number</source>
        <translation>Chemin ou numéro de message</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GroupRun</name>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>is an acknowledgement itself</source>
        <translation>est lui-même un acquittement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Grouping by %1</source>
        <translation>Groupement par %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::HexModel</name>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
</context>
<context>
    <name>plumb::desk::HexView</name>
    <message>
        <source>Bytes of the value</source>
        <translation>Octets de la valeur</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportListModel</name>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Dans le document</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>In the spec</source>
        <translation>Dans la spécification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Another value, here only</source>
        <translation>Une autre valeur, ici seulement</translation>
    </message>
    <message>
        <source>%1, here only</source>
        <translation>%1, ici seulement</translation>
    </message>
    <message>
        <source>Say nothing here</source>
        <translation>Ne rien dire ici</translation>
    </message>
    <message>
        <source>Leave the table &quot;%1&quot; out</source>
        <translation>Laisser de côté le tableau « %1 »</translation>
    </message>
    <message>
        <source>Another version of the standard</source>
        <translation>Une autre version de la norme</translation>
    </message>
    <message>
        <source>The standard is HL7 %1</source>
        <translation>La norme est HL7 %1</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is about something else</source>
        <translation>Le tableau « %1 » porte sur autre chose</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is about %2</source>
        <translation>Le tableau « %1 » porte sur %2</translation>
    </message>
    <message>
        <source>Columns headed &quot;%1&quot; hold something else</source>
        <translation>Les colonnes intitulées « %1 » contiennent autre chose</translation>
    </message>
    <message>
        <source>Columns headed &quot;%1&quot; hold %2</source>
        <translation>Les colonnes intitulées « %1 » contiennent %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something else, everywhere</source>
        <translation>« %1 » signifie autre chose, partout</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means %2, everywhere</source>
        <translation>« %1 » signifie %2, partout</translation>
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
        <translation>%1, douteux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportPage</name>
    <message>
        <source>Show it as text</source>
        <translation>Afficher comme texte</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change the spec</source>
        <translation>Modifier la spécification</translation>
    </message>
    <message>
        <source>Open as spec</source>
        <translation>Ouvrir comme spécification</translation>
    </message>
    <message>
        <source>Apply template...</source>
        <translation>Appliquer un modèle...</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>Enregistrer le modèle...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Nouvelle version...</translation>
    </message>
    <message>
        <source>A new version of the document: what it changed comes into the spec, what you changed stays</source>
        <translation>Une nouvelle version du document : ce qu&apos;elle change entre dans la spécification, vos changements restent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The spec as it grows</source>
        <translation>La spécification en train de croître</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What the new version changed</source>
        <translation>Ce que la nouvelle version change</translation>
    </message>
    <message>
        <source>The new version changes nothing</source>
        <translation>La nouvelle version ne change rien</translation>
    </message>
    <message>
        <source>The spec stays as it is.</source>
        <translation>La spécification reste telle quelle.</translation>
    </message>
    <message>
        <source>Spec from a document</source>
        <translation>Spécification d&apos;après un document</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>Douteux %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Laissé de côté %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Répondu %1</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Repris %1</translation>
    </message>
    <message>
        <source>New version: %1 changed, %2 kept, %3 both</source>
        <translation>Nouvelle version : %1 changés, %2 gardés, %3 les deux</translation>
    </message>
    <message>
        <source>What the document changed, what is your own and kept, and where both changed the same</source>
        <translation>Ce que le document change, ce qui est à vous et reste, et où les deux changent la même chose</translation>
    </message>
    <message>
        <source>Keep what you answered for the vendor&apos;s next document</source>
        <translation>Garder les réponses pour le prochain document du fournisseur</translation>
    </message>
    <message>
        <source>Answer a doubt first: answers are what a template keeps</source>
        <translation>Répondre d&apos;abord à un doute : un modèle garde les réponses</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The spec shows as soon as the document is read.</source>
        <translation>La spécification apparaît dès que le document est lu.</translation>
    </message>
    <message>
        <source>No spec yet</source>
        <translation>Pas encore de spécification</translation>
    </message>
    <message>
        <source>Open a document: Excel, Word, PDF, HTML, CSV or Markdown.</source>
        <translation>Ouvrir un document : Excel, Word, PDF, HTML, CSV ou Markdown.</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>Il ne reste aucun doute</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>What the document says stands in the spec. Look at what was left out, too.</source>
        <translation>Ce que dit le document se trouve dans la spécification. Regarder aussi ce qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>What the document leaves open is listed here.</source>
        <translation>Ce que le document laisse ouvert est listé ici.</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Rien n&apos;a été laissé de côté</translation>
    </message>
    <message>
        <source>All that was recognised stands in the spec.</source>
        <translation>Tout ce qui a été reconnu se trouve dans la spécification.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>What you answer is listed here.</source>
        <translation>Les réponses sont listées ici.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Rien n&apos;a été repris</translation>
    </message>
    <message>
        <source>The document holds nothing that a spec says.</source>
        <translation>Le document ne contient rien de ce que dit une spécification.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Lecture du document</translation>
    </message>
    <message>
        <source>%1 facts taken, %2 doubtful, %3 left out. HL7 %4</source>
        <translation>%1 faits repris, %2 douteux, %3 laissés de côté. HL7 %4</translation>
    </message>
    <message>
        <source>%1 of %2 doubts left</source>
        <translation>%1 doutes sur %2 restants</translation>
    </message>
    <message>
        <source>The spec follows %1. It was written anew, so its comments are gone; undo brings them back.</source>
        <translation>La spécification suit %1. Elle a été réécrite, ses commentaires ont disparu ; Annuler les ramène.</translation>
    </message>
    <message>
        <source>The spec follows %1; what you changed is kept.</source>
        <translation>La spécification suit %1 ; vos changements restent.</translation>
    </message>
    <message>
        <source>This spec was made of %1. Save it to hold the open messages against it.</source>
        <translation>Cette spécification a été faite d&apos;après %1. L&apos;enregistrer pour lui comparer les messages ouverts.</translation>
    </message>
    <message numerus="yes">
        <source>This spec was made of %1; %n doubts are not in it. Save it to hold the open messages against it.</source>
        <translation>
            <numerusform>Cette spécification a été faite d&apos;après %1 ; %n doute n&apos;y est pas. L&apos;enregistrer pour lui comparer les messages ouverts.</numerusform>
            <numerusform>Cette spécification a été faite d&apos;après %1 ; %n doutes n&apos;y sont pas. L&apos;enregistrer pour lui comparer les messages ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Save and hold the messages against it</source>
        <translation>Enregistrer et lui comparer les messages</translation>
    </message>
    <message>
        <source>What you answered is in no spec and no template yet.</source>
        <translation>Les réponses ne sont encore dans aucune spécification ni aucun modèle.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Fermer sans les garder</translation>
    </message>
    <message>
        <source>Take the answers that were kept for this vendor&apos;s documents before</source>
        <translation>Reprendre les réponses conservées pour les documents de ce fournisseur</translation>
    </message>
    <message>
        <source>Look at the samples: messages that the document shows break the spec.</source>
        <translation>Regardez les exemples : des messages que montre le document enfreignent la spécification.</translation>
    </message>
    <message>
        <source>Samples of %1</source>
        <translation>Exemples de %1</translation>
    </message>
    <message>
        <source>Samples %1</source>
        <translation>Exemples %1</translation>
    </message>
    <message>
        <source>Samples %1, at odds %2</source>
        <comment>how many sample messages, and how many of them break the spec</comment>
        <translation>Exemples %1, en contradiction %2</translation>
    </message>
    <message>
        <source>The messages that the document shows keep to the spec that it makes</source>
        <translation>Les messages que montre le document respectent la spécification qui en est tirée</translation>
    </message>
    <message>
        <source>Messages that the document shows break the spec that it makes: it contradicts itself, or was misread</source>
        <translation>Des messages que montre le document enfreignent la spécification qui en est tirée : il se contredit ou a été mal lu</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportSession</name>
    <message>
        <source>Stopped before the document was read.</source>
        <translation>Arrêté avant que le document soit lu.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Stopped before the spec was made.</source>
        <translation>Arrêté avant que la spécification soit établie.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::InferencePage</name>
    <message>
        <source>Writing the proposals as a spec</source>
        <translation>Écriture des propositions comme spec</translation>
    </message>
    <message>
        <source>%1 is held against the spec that was made of it.</source>
        <translation>%1 est comparé à la spec qui en a été faite.</translation>
    </message>
    <message>
        <source>This is a proposal from %1 messages, not saved yet. What it says of usage, length and codes was seen, not agreed.</source>
        <translation>Ceci est une proposition tirée de %1 messages, pas encore enregistrée. Ce qu’elle dit de l’usage, de la longueur et des codes a été vu, pas convenu.</translation>
    </message>
    <message>
        <source>Read it first</source>
        <translation>La lire d’abord</translation>
    </message>
    <message>
        <source>Save it and hold the messages against it</source>
        <translation>L’enregistrer et y comparer les messages</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Make a spec from these messages</source>
        <translation>Faire une spec à partir de ces messages</translation>
    </message>
    <message>
        <source>Show the exceptions to the proposal</source>
        <translation>Montrer les exceptions à la proposition</translation>
    </message>
    <message>
        <source>Show the messages behind the proposal</source>
        <translation>Montrer les messages derrière la proposition</translation>
    </message>
    <message>
        <source>Take the proposal, or leave it out</source>
        <translation>Retenir la proposition ou l’écarter</translation>
    </message>
    <message>
        <source>Open the proposals as a spec</source>
        <translation>Ouvrir les propositions comme spec</translation>
    </message>
    <message>
        <source>Read the messages of the proposals again</source>
        <translation>Relire les messages des propositions</translation>
    </message>
    <message>
        <source>The messages are being looked for</source>
        <translation>Les messages sont recherchés</translation>
    </message>
    <message>
        <source>Choose a row that says what it was seen in</source>
        <translation>Choisir une ligne qui dit où cela a été vu</translation>
    </message>
    <message>
        <source>Show the exceptions</source>
        <translation>Montrer les exceptions</translation>
    </message>
    <message>
        <source>Show the %1 exceptions</source>
        <translation>Montrer les %1 exceptions</translation>
    </message>
    <message>
        <source>Show the %1 without it</source>
        <translation>Montrer les %1 qui ne l’ont pas</translation>
    </message>
    <message>
        <source>There is no exception</source>
        <translation>Il n’y a pas d’exception</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Montrer les %1</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Montrer les messages</translation>
    </message>
    <message>
        <source>It was never seen</source>
        <translation>Cela n’a jamais été vu</translation>
    </message>
    <message>
        <source>Spec from these messages</source>
        <translation>Spec à partir de ces messages</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The source could not be read.</source>
        <translation>La source n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Reading messages for a spec</source>
        <translation>Lecture des messages pour une spec</translation>
    </message>
    <message>
        <source>Proposing a spec</source>
        <translation>Proposition d’une spec</translation>
    </message>
    <message>
        <source>Where what is proposed for %1 holds</source>
        <translation>Où vaut ce qui est proposé pour %1</translation>
    </message>
    <message>
        <source>Where %1 holds this code</source>
        <translation>Où %1 contient ce code</translation>
    </message>
    <message>
        <source>Exceptions to what is proposed for %1</source>
        <translation>Exceptions à ce qui est proposé pour %1</translation>
    </message>
    <message>
        <source>Messages without %1</source>
        <translation>Messages sans %1</translation>
    </message>
    <message>
        <source>Looking for the messages behind a proposal</source>
        <translation>Recherche des messages derrière une proposition</translation>
    </message>
    <message>
        <source>%1 were counted and %2 are found again: not all that there is was kept while it was counted.</source>
        <translation>%1 ont été comptés et %2 sont retrouvés : tout n’a pas été gardé pendant le comptage.</translation>
    </message>
    <message>
        <source>%1 places in %2 messages</source>
        <translation>%1 endroits dans %2 messages</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Spec from %1</source>
        <translation>Spec de %1</translation>
    </message>
    <message>
        <source>One spec for all</source>
        <translation>Une spec pour tous</translation>
    </message>
    <message>
        <source>A spec for each sender (MSH-3)</source>
        <translation>Une spec par émetteur (MSH-3)</translation>
    </message>
    <message>
        <source>A spec for each receiver (MSH-5)</source>
        <translation>Une spec par récepteur (MSH-5)</translation>
    </message>
    <message>
        <source>A spec for each message type</source>
        <translation>Une spec par type de message</translation>
    </message>
    <message>
        <source>A spec for each trigger event</source>
        <translation>Une spec par événement déclencheur</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>How many specs</source>
        <translation>Combien de specs</translation>
    </message>
    <message>
        <source>Which spec is shown</source>
        <translation>Quelle spec est montrée</translation>
    </message>
    <message>
        <source>Find by path or name</source>
        <translation>Chercher par chemin ou nom</translation>
    </message>
    <message>
        <source>Find a proposal</source>
        <translation>Chercher une proposition</translation>
    </message>
    <message>
        <source>Only with exceptions</source>
        <translation>Seulement avec exceptions</translation>
    </message>
    <message>
        <source>Show only proposals with exceptions</source>
        <translation>Ne montrer que les propositions avec exceptions</translation>
    </message>
    <message>
        <source>Open as spec</source>
        <translation>Ouvrir comme spec</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>All %1 messages</source>
        <translation>Tous les %1 messages</translation>
    </message>
    <message>
        <source>The %1 messages of the list</source>
        <translation>Les %1 messages de la liste</translation>
    </message>
    <message>
        <source>Spec %1</source>
        <translation>Spec %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1, %2 messages</source>
        <translation>%1, %2 messages</translation>
    </message>
    <message>
        <source>Begins once all messages of the source are known.</source>
        <translation>Commence dès que tous les messages de la source sont connus.</translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation>Lecture des messages</translation>
    </message>
    <message>
        <source>Reading was stopped. Read again to see what can be proposed.</source>
        <translation>La lecture a été arrêtée. Relire montre ce qui peut être proposé.</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>La source a été fermée.</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 messages of %n types</source>
        <translation>
            <numerusform>%1 messages de %n type lus</numerusform>
            <numerusform>%1 messages de %n types lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals left out</source>
        <translation>
            <numerusform>%n proposition écartée</numerusform>
            <numerusform>%n propositions écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages were changed since: read again.</source>
        <translation>Des messages ont changé depuis : relire.</translation>
    </message>
    <message>
        <source>There was more than room for, so some is not here.</source>
        <translation>Il y avait plus que de place : une partie n’est pas ici.</translation>
    </message>
    <message>
        <source>A new spec of all that is ticked; nothing is saved yet</source>
        <translation>Une nouvelle spec de tout ce qui est coché ; rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>There are no proposals yet</source>
        <translation>Il n’y a pas encore de propositions</translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>La source a été fermée</translation>
    </message>
    <message>
        <source>Open it again to make a spec of its messages.</source>
        <translation>La rouvrir pour faire une spec de ses messages.</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>Rien n’est proposé</translation>
    </message>
    <message>
        <source>Read the messages again.</source>
        <translation>Relire les messages.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>What can be proposed shows when all messages are read.</source>
        <translation>Ce qui peut être proposé apparaît quand tous les messages sont lus.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>This source holds no HL7 message to make a spec of.</source>
        <translation>Cette source ne contient aucun message HL7 dont faire une spec.</translation>
    </message>
    <message>
        <source>No proposal matches</source>
        <translation>Aucune proposition ne correspond</translation>
    </message>
    <message>
        <source>Clear the find box, or show those without exceptions.</source>
        <translation>Vider la recherche, ou montrer aussi celles sans exceptions.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::InspectorPanel</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 à %2 caractères</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>jusqu&apos;à %1 caractères</translation>
    </message>
    <message>
        <source>Field inspector</source>
        <translation>Inspecteur de champ</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Aucun champ choisi</translation>
    </message>
    <message>
        <source>Choose a row of the tree or put the cursor into the raw message to read what a field is, what it holds and what the spec asks of it.</source>
        <translation>Choisir une ligne de l&apos;arbre ou placer le curseur dans le message brut pour lire ce qu&apos;est un champ, ce qu&apos;il contient et ce que la spec en attend.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>absent: it is not in this message</source>
        <translation>absent&#x202f;: il n&apos;est pas dans ce message</translation>
    </message>
    <message>
        <source>empty: nothing between its delimiters</source>
        <translation>vide&#x202f;: rien entre ses délimiteurs</translation>
    </message>
    <message>
        <source>null: delete what is there</source>
        <translation>null&#x202f;: supprimer ce qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>hidden by the privacy mask</source>
        <translation>caché par le masque de confidentialité</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repetitions</source>
        <translation>
            <numerusform>%Ln répétition</numerusform>
            <numerusform>%Ln répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Table %1 %2</source>
        <translation>Table %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>(waived)</source>
        <translation>(dérogation)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>repeats up to %1 times</source>
        <translation>se répète jusqu&apos;à %1 fois</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>not defined in %1</source>
        <translation>non défini en %1</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>no name known</source>
        <translation>sans nom connu</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>%1 to %2, line %3</source>
        <translation>%1 à %2, ligne %3</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Lui donner un nom</translation>
    </message>
</context>
<context>
    <name>plumb::desk::JobHead</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>%1 of %2 messages looked at</source>
        <translation>%1 messages examinés sur %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptLine</name>
    <message>
        <source>Edits of closed documents</source>
        <translation>Modifications de documents fermés</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept.</source>
        <translation>
            <numerusform>%1 est fermé. Son %Ln message modifié est conservé.</numerusform>
            <numerusform>%1 est fermé. Ses %Ln messages modifiés sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed. It is kept on the start page.</source>
        <translation>%1 est fermé. Il reste sur la page d&apos;accueil.</translation>
    </message>
    <message>
        <source>%1 %2 opens it again.</source>
        <translation>%1 %2 le rouvre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept until the program ends, and no longer.</source>
        <translation>
            <numerusform>%1 est fermé. Son %Ln message modifié est conservé jusqu&apos;à la fin du programme, pas au-delà.</numerusform>
            <numerusform>%1 est fermé. Ses %Ln messages modifiés sont conservés jusqu&apos;à la fin du programme, pas au-delà.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed. It is kept until the program ends, and no longer.</source>
        <translation>%1 est fermé. Il est conservé jusqu&apos;à la fin du programme, pas au-delà.</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Annuler la fermeture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are back as they were when it was closed %2; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln message modifié de %1 est de retour tel qu&apos;il était à la fermeture (%2) ; Annuler le reprend.</numerusform>
            <numerusform>%Ln messages modifiés de %1 sont de retour tels qu&apos;ils étaient à la fermeture (%2) ; Annuler les reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are not what they were; their edits go on waiting.</source>
        <translation>
            <numerusform>%Ln message modifié de %1 n&apos;est plus ce qu&apos;il était ; ses modifications restent en attente.</numerusform>
            <numerusform>%Ln messages modifiés de %1 ne sont plus ce qu&apos;ils étaient ; leurs modifications restent en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what waits</source>
        <translation>Abandonner ce qui attend</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptMarks</name>
    <message>
        <source>Looking for the marked messages of %1</source>
        <translation>Recherche des messages marqués de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks are gone: the file holds other messages there now.</source>
        <translation>
            <numerusform>%Ln marque a disparu : le fichier contient maintenant un autre message à cet endroit.</numerusform>
            <numerusform>%Ln marques ont disparu : le fichier contient maintenant d&apos;autres messages à ces endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 flags are there; the first of them are kept for the next start.</source>
        <translation>Il y a plus de %1 drapeaux ; les premiers sont gardés pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>Keeping the marks of %1</source>
        <translation>Conservation des marques de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::LineView</name>
    <message>
        <source>Lines of the value</source>
        <translation>Lignes de la valeur</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListColumns</name>
    <message>
        <source>%1 is no path of a field. Write one such as PID-3.1 or OBX[2]-5.</source>
        <translation>%1 n&apos;est pas un chemin de champ. En écrire un comme PID-3.1 ou OBX[2]-5.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Order of the source</source>
        <translation>Ordre de la source</translation>
    </message>
    <message>
        <source>Group by this</source>
        <translation>Grouper par cette colonne</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Supprimer cette colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Jeux de colonnes</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>Remove a set</source>
        <translation>Retirer un jeu</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListFind</name>
    <message>
        <source>No message of the list holds this.</source>
        <translation>Aucun message de la liste ne contient cela.</translation>
    </message>
    <message>
        <source>Write what to look for, then go from match to match.</source>
        <translation>Écrivez ce qu&apos;il faut chercher, puis allez de résultat en résultat.</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>%1, found from the top: there is none below.</source>
        <translation>%1, trouvé depuis le début : il n&apos;y en a pas plus bas.</translation>
    </message>
    <message>
        <source>%1, found from the bottom: there is none above.</source>
        <translation>%1, trouvé depuis la fin : il n&apos;y en a pas plus haut.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListGrouping</name>
    <message>
        <source>%1 differs from message to message. Group by something that they share.</source>
        <translation>%1 diffère d&apos;un message à l&apos;autre. Groupez par ce qu&apos;ils ont en commun.</translation>
    </message>
    <message>
        <source>The largest groups first</source>
        <translation>Les plus grands groupes d&apos;abord</translation>
    </message>
    <message>
        <source>Groups by their value</source>
        <translation>Groupes par valeur</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fermer tous les groupes</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Ne pas grouper</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListMarks</name>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>At most %1 messages can be pinned. Flag them instead, and show only flagged messages.</source>
        <translation>On peut épingler au plus %1 messages. Marquez-les plutôt et affichez seulement les messages marqués.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListTools</name>
    <message>
        <source>Group the messages</source>
        <translation>Grouper les messages</translation>
    </message>
    <message>
        <source>Only flagged messages</source>
        <translation>Seulement les messages marqués</translation>
    </message>
    <message>
        <source>Columns, colours and batch segments</source>
        <translation>Colonnes, couleurs et segments de lot</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Jeux de colonnes</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenForm</name>
    <message>
        <source>Write an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of its networks.</source>
        <translation>Écrivez une adresse de cette machine, telle que 127.0.0.1, ou 0.0.0.0 pour tous ses réseaux.</translation>
    </message>
    <message>
        <source>Certificates are named or asked for, but TLS is off. Switch it on, or leave them out.</source>
        <translation>Des certificats sont nommés ou demandés, mais TLS est désactivé. Activez-le, ou retirez-les.</translation>
    </message>
    <message>
        <source>Two certificates are named. Leave one of them out.</source>
        <translation>Deux certificats sont nommés. Retirez-en un.</translation>
    </message>
    <message>
        <source>TLS needs our certificate and its key, in PEM or in one PKCS#12 file.</source>
        <translation>TLS a besoin de notre certificat et de sa clé, en PEM ou dans un fichier PKCS#12.</translation>
    </message>
    <message>
        <source>Our certificate needs its private key too.</source>
        <translation>Notre certificat a aussi besoin de sa clé privée.</translation>
    </message>
    <message>
        <source>A listener has a name.</source>
        <translation>Un récepteur a un nom.</translation>
    </message>
    <message>
        <source>Another listener of the project has this name.</source>
        <translation>Un autre récepteur du projet porte ce nom.</translation>
    </message>
    <message>
        <source>Three bytes in hexadecimal, such as 0B 1C 0D.</source>
        <translation>Trois octets en hexadécimal, tels que 0B 1C 0D.</translation>
    </message>
    <message>
        <source>Only programs on this machine can connect.</source>
        <translation>Seuls les programmes de cette machine peuvent se connecter.</translation>
    </message>
    <message>
        <source>Other machines that show a certificate can connect.</source>
        <translation>Les autres machines qui présentent un certificat peuvent se connecter.</translation>
    </message>
    <message>
        <source>Every machine that reaches this one can connect and send messages.</source>
        <translation>Toute machine qui atteint celle-ci peut se connecter et envoyer des messages.</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Comment il répond</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Où il écoute</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks</source>
        <translation>127.0.0.1 : cette machine seulement ; 0.0.0.0 ou :: pour tous ses réseaux</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Bytes around a message</source>
        <translation>Octets autour d&apos;un message</translation>
    </message>
    <message>
        <source>Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D</source>
        <translation>Début, fin, et ce qui suit la fin, en hexadécimal ; MLLP a 0B 1C 0D</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Where messages are stored, and limits</source>
        <translation>Où les messages sont enregistrés, et limites</translation>
    </message>
    <message>
        <source>Choose where messages are stored</source>
        <translation>Choisir où les messages sont enregistrés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What is there is added to. A message is on the disk before it is acknowledged</source>
        <translation>Ce qui existe est complété. Un message est sur le disque avant d&apos;être acquitté</translation>
    </message>
    <message>
        <source>When the file has this size</source>
        <translation>Quand le fichier a cette taille</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Message le plus long</translation>
    </message>
    <message>
        <source>What lies past it is not kept, and that is told</source>
        <translation>Ce qui dépasse n&apos;est pas gardé, et cela est dit</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Connexions à la fois</translation>
    </message>
    <message>
        <source>Close when silent for</source>
        <translation>Fermer après un silence de</translation>
    </message>
    <message>
        <source>Kept until the program ends, and written nowhere</source>
        <translation>Gardée jusqu&apos;à la fin du programme, et écrite nulle part</translation>
    </message>
    <message>
        <source>Clients must show a certificate</source>
        <translation>Les clients doivent présenter un certificat</translation>
    </message>
    <message>
        <source>Authorities of clients (PEM)</source>
        <translation>Autorités des clients (PEM)</translation>
    </message>
    <message>
        <source>Who must vouch for a client&apos;s certificate; empty: the system&apos;s</source>
        <translation>Qui doit garantir le certificat d&apos;un client ; vide : celles du système</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>un port libre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>This file is not encrypted, although the project is.</source>
        <translation>Ce fichier n&apos;est pas chiffré, alors que le projet l&apos;est.</translation>
    </message>
    <message>
        <source>nobody; it answers itself</source>
        <translation>personne ; il répond lui-même</translation>
    </message>
    <message>
        <source>The project has no endpoint of this name. Choose another one.</source>
        <translation>Le projet n&apos;a pas de point d&apos;accès de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Every message that comes is sent to production. What it answers goes back to the sender; the rules above do not count.</source>
        <translation>Chaque message reçu est envoyé à la production. Ce qu&apos;elle répond revient à l&apos;émetteur ; les règles ci-dessus ne comptent pas.</translation>
    </message>
    <message>
        <source>Each message is stored and passed on, and what the endpoint answers goes back to the sender; the rules above do not count.</source>
        <translation>Chaque message est stocké et transmis, et ce que le point d&apos;accès répond revient à l&apos;émetteur ; les règles ci-dessus ne comptent pas.</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Transmettre à</translation>
    </message>
    <message>
        <source>An endpoint of the project that answers in place of this listener</source>
        <translation>Un point d&apos;accès du projet qui répond à la place de ce récepteur</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>S&apos;il est injoignable</translation>
    </message>
    <message>
        <source>Store its answers behind the messages</source>
        <translation>Stocker ses réponses à la suite des messages</translation>
    </message>
    <message>
        <source>the sender&apos;s connection ends</source>
        <translation>la connexion de l&apos;émetteur se termine</translation>
    </message>
    <message>
        <source>answer AE here, with error 207</source>
        <translation>répondre AE ici, avec l&apos;erreur 207</translation>
    </message>
    <message>
        <source>answer AR here, with error 207</source>
        <translation>répondre AR ici, avec l&apos;erreur 207</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1 is in production. Nothing is passed on before its name stands here.</source>
        <translation>%1 est en production. Rien n’est transmis avant que son nom soit écrit ici.</translation>
    </message>
    <message>
        <source>Type its name to confirm</source>
        <translation>Écrivez son nom pour confirmer</translation>
    </message>
    <message>
        <source>Character set assumed</source>
        <translation>Jeu de caractères supposé</translation>
    </message>
    <message>
        <source>Of messages that do not say theirs in MSH-18, such as 8859/1; empty: as their bytes look</source>
        <translation>Des messages qui n&apos;indiquent pas le leur dans MSH-18, par exemple 8859/1 ; vide : d&apos;après leurs octets</translation>
    </message>
    <message>
        <source>Begin a new file at</source>
        <translation>Commencer un nouveau fichier à</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenHub</name>
    <message>
        <source>Reading listeners</source>
        <translation>Lecture des récepteurs</translation>
    </message>
    <message>
        <source>Listeners are kept in a project. Make one, or open one that can be written.</source>
        <translation>Les récepteurs sont gardés dans un projet. Créez-en un, ou ouvrez-en un qui peut être écrit.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>The project cannot be written, so there would be no record of what comes.</source>
        <translation>Le projet ne peut pas être écrit ; il n&apos;y aurait aucune trace de ce qui arrive.</translation>
    </message>
    <message>
        <source>Messages are to be passed on to “%1”, which the project does not have. Choose another endpoint.</source>
        <translation>Les messages doivent être transmis à « %1 », que le projet n&apos;a pas. Choisissez un autre point d&apos;accès.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenPage</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the listener</source>
        <translation>Garder le récepteur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Démarrer l&apos;écoute</translation>
    </message>
    <message>
        <source>Keeps what was changed, and listens</source>
        <translation>Garde ce qui a changé, et écoute</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l&apos;écoute</translation>
    </message>
    <message>
        <source>What has come whole is stored and answered first</source>
        <translation>Ce qui est arrivé entier est d&apos;abord enregistré et acquitté</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Afficher les messages</translation>
    </message>
    <message>
        <source>Show the messages that it has received</source>
        <translation>Afficher les messages qu&apos;il a reçus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Listeners are kept in a project. Make one, or open one that can be written.</source>
        <translation>Les récepteurs sont gardés dans un projet. Créez-en un, ou ouvrez-en un qui peut être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln chose à corriger</numerusform>
            <numerusform>%Ln choses à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>Écoute sur %1</translation>
    </message>
    <message>
        <source>What was changed counts from the next start.</source>
        <translation>Ce qui a changé compte à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Stopping: what has come is stored and answered</source>
        <translation>Arrêt : ce qui est arrivé est enregistré et acquitté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Does not listen</source>
        <translation>N&apos;écoute pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections now</source>
        <translation>
            <numerusform>%Ln connexion maintenant</numerusform>
            <numerusform>%Ln connexions maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections in all</source>
        <translation>
            <numerusform>%Ln connexion en tout</numerusform>
            <numerusform>%Ln connexions en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusées</translation>
    </message>
    <message>
        <source>last at %1: %2</source>
        <translation>dernier à %1 : %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Réponses : %1</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nouveau récepteur</translation>
    </message>
    <message>
        <source>Listener: %1</source>
        <translation>Récepteur : %1</translation>
    </message>
    <message>
        <source>What was changed of this listener is not kept yet.</source>
        <translation>Ce qui a changé de ce récepteur n&apos;est pas encore gardé.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Fermer sans le garder</translation>
    </message>
    <message>
        <source>Passed on to %1: %2</source>
        <translation>Transmis à %1 : %2</translation>
    </message>
    <message>
        <source>Not passed on, or not answered: %1</source>
        <translation>Non transmis, ou sans réponse : %1</translation>
    </message>
    <message>
        <source>Answered here: %1</source>
        <translation>Répondu ici : %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenRun</name>
    <message>
        <source>Reading what was received</source>
        <translation>Lecture de ce qui a été reçu</translation>
    </message>
    <message>
        <source>Listening ended, since the project was closed.</source>
        <translation>L&apos;écoute a pris fin, car le projet a été fermé.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::LockPage</name>
    <message>
        <source>%1 is locked</source>
        <translation>%1 est verrouillé</translation>
    </message>
    <message>
        <source>Its key is forgotten and nothing of it is held any more. Give the passphrase to go on.</source>
        <translation>Sa clé est oubliée et plus rien n’en est conservé en mémoire. Donnez la phrase secrète pour continuer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MainWindow</name>
    <message>
        <source>Activity bar</source>
        <translation>Barre d&apos;activité</translation>
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
        <translation>Sommaire du manuel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageEditor</name>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>Paste in %1</source>
        <translation>Collage dans %1</translation>
    </message>
    <message>
        <source>Drop text in %1</source>
        <translation>Dépôt de texte dans %1</translation>
    </message>
    <message>
        <source>Cut from %1</source>
        <translation>Texte coupé dans %1</translation>
    </message>
    <message>
        <source>Delete across segments</source>
        <translation>Suppression sur plusieurs segments</translation>
    </message>
    <message>
        <source>Delete in %1</source>
        <translation>Suppression dans %1</translation>
    </message>
    <message>
        <source>Begin a segment</source>
        <translation>Début d&apos;un segment</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>Saisie dans %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>No table or value set is known for %1.</source>
        <translation>Aucune table ni jeu de valeurs connu pour %1.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Saisie assistée de %1</translation>
    </message>
    <message>
        <source>Nothing here can be repaired without a decision of yours.</source>
        <translation>Rien ici ne peut être réparé sans décision de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Ouvrir la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Wrap long segments</source>
        <translation>Renvoyer à la ligne les segments longs</translation>
    </message>
    <message>
        <source>Show control characters and line ends</source>
        <translation>Afficher les caractères de contrôle et fins de ligne</translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation>Message brut</translation>
    </message>
    <message>
        <source>Choose a message in the list to read and edit it here.</source>
        <translation>Choisir un message dans la liste pour le lire et le modifier ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more segments</source>
        <translation>
            <numerusform>%Ln segment de plus</numerusform>
            <numerusform>%Ln segments de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of several segments stands here that could be folded.</source>
        <translation>Il n&apos;y a ici aucun groupe de plusieurs segments à replier.</translation>
    </message>
    <message>
        <source>This message has no group of several segments that could be folded.</source>
        <translation>Ce message n&apos;a aucun groupe de plusieurs segments à replier.</translation>
    </message>
    <message>
        <source>Put the parts of a value in %1</source>
        <translation>Mettre les parties d&apos;une valeur dans %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageListModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 others</source>
        <translation>%1 erreurs, %2 avertissements, %3 autres</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>All other values</source>
        <translation>Toutes les autres valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln messages</source>
        <translation>
            <numerusform>%1, %Ln message</numerusform>
            <numerusform>%1, %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marqué</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessagePage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>The first messages show as soon as they are found.</source>
        <translation>Les premiers messages s&apos;affichent dès qu&apos;ils sont trouvés.</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 n&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The filter could not be carried through</source>
        <translation>Le filtre n&apos;a pas pu être mené à bien</translation>
    </message>
    <message>
        <source>Looking through the messages</source>
        <translation>Examen des messages</translation>
    </message>
    <message>
        <source>Matches show as they are found.</source>
        <translation>Les résultats s&apos;affichent dès qu&apos;ils sont trouvés.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Aucun message ne correspond</translation>
    </message>
    <message>
        <source>Change the filter, or press Escape in it to see all messages.</source>
        <translation>Modifier le filtre, ou y appuyer sur Échap pour voir tous les messages.</translation>
    </message>
    <message>
        <source>No HL7 message was found in %1</source>
        <translation>Aucun message HL7 trouvé dans %1</translation>
    </message>
    <message>
        <source>A message starts with MSH and its delimiters. What was read and how is told in the status bar.</source>
        <translation>Un message commence par MSH et ses délimiteurs. La barre d&apos;état indique ce qui a été lu et comment.</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>%1 jusqu&apos;ici, %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 dans %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 selected, %2</source>
        <translation>%1 sélectionnés, %2</translation>
    </message>
    <message>
        <source>%1: %2. Clear the filter to see all messages.</source>
        <translation>%1&#x202f;: %2. Effacer le filtre pour voir tous les messages.</translation>
    </message>
    <message>
        <source>The messages were not checked yet.</source>
        <translation>Les messages n&apos;ont pas encore été vérifiés.</translation>
    </message>
    <message>
        <source>No message with errors or warnings below this one.</source>
        <translation>Aucun message avec erreur ou avertissement après celui-ci.</translation>
    </message>
    <message>
        <source>No message with errors or warnings above this one.</source>
        <translation>Aucun message avec erreur ou avertissement avant celui-ci.</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Export the messages instead.</source>
        <translation>C&apos;est trop pour le presse-papiers. Exporter plutôt les messages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied.</source>
        <translation>
            <numerusform>%Ln message copié.</numerusform>
            <numerusform>%Ln messages copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column is not a part of the message that can be filtered by.</source>
        <translation>Cette colonne n&apos;est pas une partie du message sur laquelle filtrer.</translation>
    </message>
    <message>
        <source>No message is flagged</source>
        <translation>Aucun message n&apos;est marqué</translation>
    </message>
    <message>
        <source>Show all messages again, and flag some to find them here.</source>
        <translation>Affichez de nouveau tous les messages et marquez-en pour les trouver ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>grouping %1</source>
        <translation>groupement de %1</translation>
    </message>
    <message>
        <source>The first flagged message: there is none below.</source>
        <translation>Le premier message marqué : il n&apos;y en a pas plus bas.</translation>
    </message>
    <message>
        <source>The last flagged message: there is none above.</source>
        <translation>Le dernier message marqué : il n&apos;y en a pas plus haut.</translation>
    </message>
    <message>
        <source>No message of the list is flagged.</source>
        <translation>Aucun message de la liste n&apos;est marqué.</translation>
    </message>
    <message>
        <source>The value is hidden, and a filter would show it. Show values first.</source>
        <translation>La valeur est masquée et un filtre la montrerait. Affichez d&apos;abord les valeurs.</translation>
    </message>
    <message>
        <source>These are many values; a filter can name one. Group by something else, or narrow the filter.</source>
        <translation>Ce sont de nombreuses valeurs ; un filtre ne peut en nommer qu&apos;une. Groupez par autre chose ou restreignez le filtre.</translation>
    </message>
    <message>
        <source>No message has come yet</source>
        <translation>Aucun message n&apos;est encore arrivé</translation>
    </message>
    <message>
        <source>Messages show here as they come.</source>
        <translation>Les messages s&apos;affichent ici à leur arrivée.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageRowDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageTree</name>
    <message>
        <source>With values</source>
        <translation>Avec valeurs</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>All that are defined</source>
        <translation>Tous ceux définis</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Avec constats</translation>
    </message>
    <message>
        <source>Rows of the tree</source>
        <translation>Lignes de l&apos;arbre</translation>
    </message>
    <message>
        <source>Show the groups of the structure</source>
        <translation>Afficher les groupes de la structure</translation>
    </message>
    <message>
        <source>Groups of the structure</source>
        <translation>Groupes de la structure</translation>
    </message>
    <message>
        <source>Open everything</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Message tree</source>
        <translation>Arbre du message</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Choose a message in the list to see its fields.</source>
        <translation>Choisir un message dans la liste pour voir ses champs.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrer sur ceci</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Exclure ceci</translation>
    </message>
    <message>
        <source>Only messages lacking this</source>
        <translation>Seulement les messages qui en sont dépourvus</translation>
    </message>
    <message>
        <source>Add as a column</source>
        <translation>Ajouter en colonne</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy as Terser path</source>
        <translation>Copier en chemin Terser</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Copier en filtre</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Modifier la valeur</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note, such as why it was made</source>
        <translation>Note, par exemple la raison de sa création</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewMessagePage</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Make the message</source>
        <translation>Créer le message</translation>
    </message>
    <message>
        <source>What says what is required</source>
        <translation>Ce qui dit ce qui est exigé</translation>
    </message>
    <message>
        <source>Message type and event</source>
        <translation>Type de message et événement</translation>
    </message>
    <message>
        <source>The message as it will be</source>
        <translation>Le message tel qu&apos;il sera</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message numerus="yes">
        <source>Write a type and an event, such as ADT^A01; %Ln are known here.</source>
        <translation>
            <numerusform>Écrivez un type et un événement, par exemple ADT^A01 ; %Ln est connu ici.</numerusform>
            <numerusform>Écrivez un type et un événement, par exemple ADT^A01 ; %Ln sont connus ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What a person must say is left empty and is told by the findings.</source>
        <translation>%1. Ce qu&apos;une personne doit dire reste vide ; les constats le signalent.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Make a new message</source>
        <translation>Créer un nouveau message</translation>
    </message>
    <message>
        <source>Make the message that is shown</source>
        <translation>Créer le message affiché</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewVersion</name>
    <message>
        <source>Merging the new version</source>
        <translation>Fusion de la nouvelle version</translation>
    </message>
    <message>
        <source>the document&apos;s word</source>
        <translation>la parole du document</translation>
    </message>
    <message>
        <source>your word; Enter takes the document&apos;s</source>
        <translation>votre parole ; Entrée prend celle du document</translation>
    </message>
    <message>
        <source>as the document says now</source>
        <translation>comme le document le dit maintenant</translation>
    </message>
    <message>
        <source>your own, kept</source>
        <translation>à vous, gardé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Document avant</translation>
    </message>
    <message>
        <source>Document now</source>
        <translation>Document maintenant</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Ce qui vaut</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NoteDialog</name>
    <message>
        <source>On message %1 of %2.</source>
        <translation>Sur le message %1 de %2.</translation>
    </message>
    <message>
        <source>On %1 in message %2 of %3.</source>
        <translation>Sur %1 dans le message %2 de %3.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Ctrl+Entrée l’enregistre.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OptionControls</name>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>“%1” is neither a column nor a path; the columns stay as they were.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est ni une colonne ni un chemin&#x202f;; les colonnes restent inchangées.</translation>
    </message>
    <message>
        <source>after </source>
        <translation>après </translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeBar</name>
    <message>
        <source>Control id, code or text</source>
        <translation>Identifiant de contrôle, code ou texte</translation>
    </message>
    <message>
        <source>Find in what became of the messages</source>
        <translation>Chercher dans ce que sont devenus les messages</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeDetails</name>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Choose a message to see its attempts and what the receiver said.</source>
        <translation>Choisissez un message pour voir ses essais et ce qu&apos;a dit le destinataire.</translation>
    </message>
    <message>
        <source>Reading the attempts of a message</source>
        <translation>Lecture des essais d&apos;un message</translation>
    </message>
    <message>
        <source>What its codes mean</source>
        <translation>Ce que signifient ses codes</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>Ce qui est venu après</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeModel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Identifiant de contrôle</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
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
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Its number in its source</source>
        <translation>Son numéro dans sa source</translation>
    </message>
    <message>
        <source>MSH-10 as it left</source>
        <translation>MSH-10 tel qu&apos;il est parti</translation>
    </message>
    <message>
        <source>MSH-10 as it stands in the source, where that is another one</source>
        <translation>MSH-10 tel qu&apos;il est dans la source, quand c&apos;en est un autre</translation>
    </message>
    <message>
        <source>What is known of it. Acknowledged means received, not filed</source>
        <translation>Ce qu&apos;on en sait. Acquitté veut dire reçu, pas classé</translation>
    </message>
    <message>
        <source>What is done with it now</source>
        <translation>Ce qui en est fait maintenant</translation>
    </message>
    <message>
        <source>MSA-1, and codes of table 0357 that came with it</source>
        <translation>MSA-1, et les codes de la table 0357 venus avec</translation>
    </message>
    <message>
        <source>From its first byte to the end of its last attempt</source>
        <translation>De son premier octet à la fin de son dernier essai</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutlineModel</name>
    <message>
        <source>%1 bytes, open value</source>
        <translation>%1 octets, ouvrir la valeur</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PagesView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 pages sur %2</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 pages. Save the document to read the rest.</source>
        <translation>%1 pages sur %2 sont affichées. Enregistrez le document pour lire le reste.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Palette</name>
    <message>
        <source>Search actions, fields, settings, documents</source>
        <translation>Chercher actions, champs, réglages, documents</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Which message?</source>
        <translation>Quel message&#x202f;?</translation>
    </message>
    <message>
        <source>Type its number, +100, -100 or last.</source>
        <translation>Saisir son numéro, +100, -100 ou dernier.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Rien ne s&apos;appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Moins de lettres, plus de résultats.</translation>
    </message>
    <message>
        <source>Without “%1” in front, everything is searched.</source>
        <translation>Sans «&#x202f;%1&#x202f;» devant, tout est cherché.</translation>
    </message>
    <message>
        <source>Enter to run    &gt; actions    @ fields    # message</source>
        <translation>Entrée pour exécuter    &gt; actions    @ champs    # message</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PanelTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Détacher ou ancrer %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PassphraseDialog</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher ce qui est saisi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Chiffré avec une phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>The whole file is encrypted: messages that were taken in, edits, notes, specs, findings and the audit trail. Files that stay where they are, are not: the project holds their paths only. Nobody can open it without the passphrase, and nobody can give it back to you.</source>
        <translation>Le fichier entier est chiffré : messages intégrés, modifications, notes, spécifications, constats et journal d’audit. Les fichiers qui restent où ils sont ne le sont pas : le projet ne contient que leurs chemins. Personne ne peut l’ouvrir sans la phrase secrète, et personne ne peut vous la rendre.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever has the file can read all that is in it, patient data too, with any tool for SQLite. Credentials are never kept in it.</source>
        <translation>Le fichier n’est pas chiffré. Quiconque a le fichier peut lire tout ce qu’il contient, y compris les données de patients, avec n’importe quel outil SQLite. Les identifiants n’y sont jamais conservés.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PassphraseLine</name>
    <message>
        <source>Known until the program ends.</source>
        <translation>Connue jusqu&apos;à la fin du programme.</translation>
    </message>
    <message>
        <source>Kept in the project, which is encrypted.</source>
        <translation>Conservée dans le projet, qui est chiffré.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L&apos;oublier</translation>
    </message>
    <message>
        <source>Forget the passphrase</source>
        <translation>Oublier la phrase secrète</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 par %2 pixels</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanAlerts</name>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>So many messages of the last ones were rejected or answered with an error</source>
        <translation>Tant de messages parmi les derniers ont été rejetés ou ont reçu une erreur</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Plus lent que</translation>
    </message>
    <message>
        <source>Half of the last 50 acknowledgements took so long</source>
        <translation>La moitié des 50 derniers acquittements a mis ce temps</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>No acknowledgement comes while messages wait for theirs</source>
        <translation>Aucun acquittement ne vient alors que des messages attendent le leur</translation>
    </message>
    <message>
        <source>The connection ends or cannot be made</source>
        <translation>La connexion finit ou ne peut être établie</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>des derniers</translation>
    </message>
    <message>
        <source>Tell me when so many were refused</source>
        <translation>Me prévenir quand tant de messages sont refusés</translation>
    </message>
    <message>
        <source>of the last so many messages</source>
        <translation>parmi tant de derniers messages</translation>
    </message>
    <message>
        <source>Tell me when acknowledgements are slower than this</source>
        <translation>Me prévenir quand les acquittements sont plus lents</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Tell me when none comes for so long</source>
        <translation>Me prévenir quand aucun ne vient pendant ce temps</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Also run</source>
        <translation>Lancer aussi</translation>
    </message>
    <message>
        <source>A program that is run with each alert</source>
        <translation>Un programme lancé à chaque alerte</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE and PLUMBLINE_ALERT_TEXT in its environment. It is not kept in the project</source>
        <translation>Un programme avec ses arguments. Il trouve PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE et PLUMBLINE_ALERT_TEXT dans son environnement. Il n&apos;est pas gardé dans le projet</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanForm</name>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>What the source is, as people say: it decides what is asked before sending</source>
        <translation>Ce qu&apos;est la source, au dire des gens : cela décide de ce qui est demandé avant l&apos;envoi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>Ils partent</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>Times as fast</source>
        <translation>Fois plus vite</translation>
    </message>
    <message>
        <source>Kept in order</source>
        <translation>Gardés en ordre</translation>
    </message>
    <message>
        <source>Messages with the same value there never overtake each other, over however many connections they leave; empty: they may</source>
        <translation>Les messages qui y ont la même valeur ne se dépassent jamais, quel que soit le nombre de connexions ; vide : ils le peuvent</translation>
    </message>
    <message>
        <source>Hold back those behind one that failed</source>
        <translation>Retenir ceux derrière un qui a échoué</translation>
    </message>
    <message>
        <source>Messages with the same value there do not leave after one that was parked</source>
        <translation>Les messages qui y ont la même valeur ne partent pas après un mis de côté</translation>
    </message>
    <message>
        <source>Rewritten on the way</source>
        <translation>Réécrit en chemin</translation>
    </message>
    <message>
        <source>New control ids (MSH-10)</source>
        <translation>Nouveaux identifiants de contrôle (MSH-10)</translation>
    </message>
    <message>
        <source>So that a receiver that has seen a message does not take it for the same one; the old one is kept beside it</source>
        <translation>Pour qu&apos;un destinataire qui a déjà vu un message ne le prenne pas pour le même ; l&apos;ancien est gardé à côté</translation>
    </message>
    <message>
        <source>MSH-7 is the moment of sending</source>
        <translation>MSH-7 est le moment de l&apos;envoi</translation>
    </message>
    <message>
        <source>Marked as tests (MSH-11 = T)</source>
        <translation>Marqués comme tests (MSH-11 = T)</translation>
    </message>
    <message>
        <source>Line ends and blank lines as they stand</source>
        <translation>Fins de ligne et lignes vides telles quelles</translation>
    </message>
    <message>
        <source>Else segments end with CR, and nothing stands around the message</source>
        <translation>Sinon les segments finissent par CR, et rien n&apos;entoure le message</translation>
    </message>
    <message>
        <source>Shift times by</source>
        <translation>Décaler les heures de</translation>
    </message>
    <message>
        <source>Such as +3d or -2h30m; y, mo, w, d, h, m, s</source>
        <translation>Par exemple +3d ou -2h30m ; y, mo, w, d, h, m, s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Mettre</translation>
    </message>
    <message>
        <source>A line each: a path, &apos;=&apos; and a value, such as PID-13=555-0100. {PID-3.1} is what stands there, {#} counts messages</source>
        <translation>Une ligne chacun : un chemin, &apos;=&apos; et une valeur, par exemple PID-13=555-0100. {PID-3.1} est ce qui s&apos;y trouve, {#} compte les messages</translation>
    </message>
    <message>
        <source>As they are listed</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>By MSH-7, the oldest first</source>
        <translation>Par MSH-7, le plus ancien d&apos;abord</translation>
    </message>
    <message>
        <source>The last one first</source>
        <translation>Le dernier d&apos;abord</translation>
    </message>
    <message>
        <source>As fast as they are acknowledged</source>
        <translation>Aussi vite qu&apos;ils sont acquittés</translation>
    </message>
    <message>
        <source>So many a second at most</source>
        <translation>Au plus autant par seconde</translation>
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
        <translation>Les sélectionnés (%1)</translation>
    </message>
    <message>
        <source>Those of the list (%1)</source>
        <translation>Ceux de la liste (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;=&apos;. Write a path, &apos;=&apos; and a value.</source>
        <translation>&apos;%1&apos; n&apos;a pas de &apos;=&apos;. Écrivez un chemin, &apos;=&apos; et une valeur.</translation>
    </message>
    <message>
        <source>All dates move by days, weeks, months or years, such as -40d. Name paths to move times by hours.</source>
        <translation>Toutes les dates se décalent de jours, de semaines, de mois ou d&apos;années, par exemple -40d. Pour décaler des heures, nommez des chemins.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;=&apos;. Write paths, &apos;=&apos; and a text with {#}.</source>
        <translation>&apos;%1&apos; n&apos;a pas de &apos;=&apos;. Écrivez des chemins, &apos;=&apos; et un texte avec {#}.</translation>
    </message>
    <message>
        <source>Say where the values stand, such as PID-3.1, MRG-1.1.</source>
        <translation>Dites où se trouvent les valeurs, par exemple PID-3.1, MRG-1.1.</translation>
    </message>
    <message>
        <source>Their source is</source>
        <translation>Leur source est</translation>
    </message>
    <message>
        <source>As far apart as they were, so many times as fast</source>
        <translation>Avec leurs écarts, tant de fois plus vite</translation>
    </message>
    <message>
        <source>Paths with commas between, such as EVN-2, PID-7, PV1-44; empty: every date of every message</source>
        <translation>Chemins séparés par des virgules, par exemple EVN-2, PID-7, PV1-44 ; vide : chaque date de chaque message</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Nouveaux numéros</translation>
    </message>
    <message>
        <source>A line each: paths with commas between, &apos;=&apos; and a text with {#}, such as PID-3.1, MRG-1.1=T{#}. The same value becomes the same number in all these paths and messages</source>
        <translation>Une ligne chacun : des chemins séparés par des virgules, &apos;=&apos; et un texte avec {#}, par exemple PID-3.1, MRG-1.1=T{#}. La même valeur devient le même numéro dans tous ces chemins et messages</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Comptés à partir de</translation>
    </message>
    <message>
        <source>The first number of {#}; START:STEP or START:STEP:DIGITS, such as 1000:1:6</source>
        <translation>Le premier nombre de {#} ; DÉBUT:PAS ou DÉBUT:PAS:CHIFFRES, par exemple 1000:1:6</translation>
    </message>
    <message>
        <source>Values in the place of others</source>
        <translation>Des valeurs à la place d&apos;autres</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>As far apart as their MSH-7</source>
        <translation>Avec les écarts de leurs MSH-7</translation>
    </message>
    <message>
        <source>As far apart as they were captured</source>
        <translation>Avec les écarts de la capture</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>non marquée</translation>
    </message>
    <message>
        <source>all dates, or EVN-2, PID-7</source>
        <translation>toutes les dates, ou EVN-2, PID-7</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Pas encore de point d&apos;accès</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanMaps</name>
    <message>
        <source>Read the values from a file</source>
        <translation>Lire les valeurs d&apos;un fichier</translation>
    </message>
    <message>
        <source>Remove this map</source>
        <translation>Retirer cette table</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB, too large for a plan. plumb send --map takes it.</source>
        <translation>%1 dépasse 2 Mo, trop pour un plan. plumb send --map l&apos;accepte.</translation>
    </message>
    <message>
        <source>Values to put in the place of others</source>
        <translation>Valeurs à mettre à la place d&apos;autres</translation>
    </message>
    <message>
        <source>Values with a comma or a tab between (*.csv *.tsv *.txt)</source>
        <translation>Valeurs séparées par une virgule ou une tabulation (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>Ajouter une table</translation>
    </message>
    <message>
        <source>Values that are put in the place of others, by a list or a file</source>
        <translation>Des valeurs mises à la place d&apos;autres, selon une liste ou un fichier</translation>
    </message>
    <message>
        <source>Refuse messages with values that a map lacks</source>
        <translation>Refuser les messages avec des valeurs absentes d&apos;une table</translation>
    </message>
    <message>
        <source>Paths of map %1</source>
        <translation>Chemins de la table %1</translation>
    </message>
    <message>
        <source>Where the values stand, with commas between: they share this map</source>
        <translation>Où se trouvent les valeurs, séparés par des virgules : ils partagent cette table</translation>
    </message>
    <message>
        <source>Values of map %1</source>
        <translation>Valeurs de la table %1</translation>
    </message>
    <message>
        <source>A line each: what stands in messages, a comma or a tab, and what takes its place</source>
        <translation>Une ligne chacun : ce qui est dans les messages, une virgule ou une tabulation, et ce qui le remplace</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanPage</name>
    <message>
        <source>Looking at what would be sent</source>
        <translation>Examen de ce qui serait envoyé</translation>
    </message>
    <message>
        <source>The messages were closed.</source>
        <translation>Les messages ont été fermés.</translation>
    </message>
    <message>
        <source>%1 messages would leave, %2 bytes</source>
        <translation>%1 messages partiraient, %2 octets</translation>
    </message>
    <message>
        <source>, %1 cannot</source>
        <translation>, %1 ne le peuvent pas</translation>
    </message>
    <message>
        <source>Nothing is changed on the way</source>
        <translation>Rien n&apos;est changé en chemin</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Ce qui partirait</translation>
    </message>
    <message>
        <source>But for line ends and what stands around the message it leaves as it is.</source>
        <translation>Hormis les fins de ligne et ce qui entoure le message, il part tel quel.</translation>
    </message>
    <message>
        <source>The messages are prepared as they would be sent. Nothing leaves yet.</source>
        <translation>Les messages sont préparés comme ils seraient envoyés. Rien ne part encore.</translation>
    </message>
    <message>
        <source>What is sent is recorded in a project. Make one, or open one that can be written.</source>
        <translation>Ce qui est envoyé est consigné dans un projet. Créez-en un, ou ouvrez-en un qui peut être écrit.</translation>
    </message>
    <message>
        <source>Make an endpoint first.</source>
        <translation>Créez d&apos;abord un point d&apos;accès.</translation>
    </message>
    <message>
        <source>The messages do not stand in the project yet.</source>
        <translation>Les messages ne sont pas encore dans le projet.</translation>
    </message>
    <message>
        <source>No message can leave.</source>
        <translation>Aucun message ne peut partir.</translation>
    </message>
    <message>
        <source>This endpoint is in production. Type %1 to confirm:</source>
        <translation>Ce point d&apos;accès est en production. Tapez %1 pour confirmer :</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Envoyer %Ln message</numerusform>
            <numerusform>Envoyer %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Message %1, %2 of the first %3</source>
        <translation>Message %1, %2 des %3 premiers</translation>
    </message>
    <message>
        <source>Message %1, %2 of %3</source>
        <translation>Message %1, %2 sur %3</translation>
    </message>
    <message>
        <source>It cannot leave: %1</source>
        <translation>Il ne peut pas partir : %1</translation>
    </message>
    <message>
        <source>Hidden while names and identifiers are masked.</source>
        <translation>Caché tant que noms et identifiants sont masqués.</translation>
    </message>
    <message>
        <source>Comparing a message with what would leave</source>
        <translation>Comparaison d&apos;un message avec ce qui partirait</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>Tel qu&apos;il partirait</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Envoyer des messages</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Go to the message before</source>
        <translation>Aller au message précédent</translation>
    </message>
    <message>
        <source>Go to the next message</source>
        <translation>Aller au message suivant</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Arrêté. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Envoyer : %1</translation>
    </message>
    <message>
        <source>Data of real patients may go there</source>
        <translation>Des données de vrais patients peuvent y aller</translation>
    </message>
    <message>
        <source>The messages are of a source in production, and the endpoint is not marked for patient data</source>
        <translation>Les messages sont d&apos;une source en production, et le point d&apos;accès n&apos;est pas marqué pour des données de patients</translation>
    </message>
    <message>
        <source>The name of the endpoint, to confirm</source>
        <translation>Le nom du point d&apos;accès, pour confirmer</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouveau point d&apos;accès</translation>
    </message>
    <message>
        <source>Next that cannot leave</source>
        <translation>Suivant qui ne peut partir</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Message entier</translation>
    </message>
    <message>
        <source>Shows what stays as it is, too</source>
        <translation>Montre aussi ce qui reste tel quel</translation>
    </message>
    <message>
        <source>The message as it stands, and as it would leave</source>
        <translation>Le message tel quel, et tel qu&apos;il partirait</translation>
    </message>
    <message>
        <source>The bytes that would leave</source>
        <translation>Les octets qui partiraient</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PolicyTable</name>
    <message>
        <source>What came</source>
        <translation>Ce qui est venu</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>What is done after: %1</source>
        <translation>Ce qui est fait après : %1</translation>
    </message>
    <message>
        <source>How often it is tried again after: %1</source>
        <translation>Combien de fois on réessaie après : %1</translation>
    </message>
    <message>
        <source>What is done then after: %1</source>
        <translation>Ce qui est fait ensuite après : %1</translation>
    </message>
    <message>
        <source>Try again for codes</source>
        <translation>Réessayer pour les codes</translation>
    </message>
    <message>
        <source>Never for codes</source>
        <translation>Jamais pour les codes</translation>
    </message>
    <message>
        <source>Wait before trying again</source>
        <translation>Attente avant de réessayer</translation>
    </message>
    <message>
        <source>Doubles each time, up to</source>
        <translation>Double à chaque fois, jusqu&apos;à</translation>
    </message>
    <message>
        <source>Codes of table 0357 (ERR-3; ERR-1 and MSA-6 before 2.5) after which trying again helps</source>
        <translation>Codes de la table 0357 (ERR-3 ; ERR-1 et MSA-6 avant 2.5) après lesquels réessayer aide</translation>
    </message>
    <message>
        <source>Codes of table 0357 after which trying again never helps; they go first</source>
        <translation>Codes de la table 0357 après lesquels réessayer n&apos;aide jamais ; ils priment</translation>
    </message>
    <message>
        <source>Codes are numbers and ranges with commas between, such as 206, 207 or 100-205.</source>
        <translation>Les codes sont des nombres et des plages séparés par des virgules, par exemple 206, 207 ou 100-205.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectFeed</name>
    <message>
        <source>Keeping %1 in the project</source>
        <translation>Conservation de %1 dans le projet</translation>
    </message>
    <message>
        <source>Looking for what was done to %1</source>
        <translation>Recherche de ce qui a été fait à %1</translation>
    </message>
    <message>
        <source>%1 has changed since: %2 of %3 edited messages are as they were and have their edits again. The other edits stay in the project, as a document.</source>
        <translation>%1 a changé depuis : %2 messages modifiés sur %3 sont tels qu’ils étaient et ont retrouvé leurs modifications. Les autres modifications restent dans le projet, sous forme de document.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectHead</name>
    <message>
        <source>Encrypted: only the passphrase opens it.</source>
        <translation>Chiffré&#xa0;: seule la phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever has the file can read it.</source>
        <translation>Non chiffré&#xa0;: quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Project %1. %2</source>
        <translation>Projet %1. %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectLine</name>
    <message>
        <source>What was done last is not kept in the project. %1</source>
        <translation>Ce qui a été fait en dernier n’est pas conservé dans le projet. %1</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>À propos du projet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectModel</name>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectPanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Drop files, folders or archives here, or paste a message.</source>
        <translation>Déposer ici des fichiers, dossiers ou archives, ou coller un message.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectSession</name>
    <message>
        <source>Making %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Fermeture de %1</translation>
    </message>
    <message>
        <source>Changing the passphrase of %1</source>
        <translation>Changement de la phrase secrète de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectWork</name>
    <message>
        <source>Taking %1 into the project</source>
        <translation>Intégration de %1 dans le projet</translation>
    </message>
    <message>
        <source>Reading what %1 holds</source>
        <translation>Lecture du contenu de %1</translation>
    </message>
    <message>
        <source>%1 is not there now; what was done to it is kept until it is.</source>
        <translation>%1 n’est pas là pour le moment ; ce qui y a été fait est conservé jusqu’à son retour.</translation>
    </message>
    <message>
        <source>%1 was restored. What was there before is the snapshot %2.</source>
        <translation>%1 a été restauré. Ce qu’il y avait avant est l’instantané %2.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProposalModel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Z-segments</source>
        <translation>Segments Z</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Value sets and constants</source>
        <translation>Jeux de valeurs et constantes</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>quand %1</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>ressemble à %1</translation>
    </message>
    <message>
        <source>a number whenever OBX-2 is %1</source>
        <translation>un nombre chaque fois qu’OBX-2 vaut %1</translation>
    </message>
    <message>
        <source>coded or divided whenever OBX-2 is %1</source>
        <translation>codé ou divisé chaque fois qu’OBX-2 vaut %1</translation>
    </message>
    <message>
        <source>not divided whenever OBX-2 is %1</source>
        <translation>non divisé chaque fois qu’OBX-2 vaut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>toujours la même</translation>
    </message>
    <message>
        <source>numbers without a type</source>
        <translation>numéros sans type</translation>
    </message>
    <message>
        <source>numbers of type %1</source>
        <translation>numéros de type %1</translation>
    </message>
    <message>
        <source>not of HL7</source>
        <translation>hors HL7</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segments</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>1 exception</source>
        <translation>1 exception</translation>
    </message>
    <message>
        <source>%1 exceptions</source>
        <translation>%1 exceptions</translation>
    </message>
    <message>
        <source>%1; %2 without</source>
        <translation>%1 ; %2 sans</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (était %2)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>Taken into the spec; click to leave it out</source>
        <translation>Retenu dans la spec ; cliquer pour l’écarter</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répét.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Vu dans</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Ce qui est écrit ici&#x202f;: un filtre, un texte ou une expression régulière</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Mode de recherche</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Text anywhere in a message</source>
        <translation>Texte n&apos;importe où dans un message</translation>
    </message>
    <message>
        <source>Expression over the raw message</source>
        <translation>Expression sur le message brut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Trouver le résultat suivant</translation>
    </message>
    <message>
        <source>Find the previous match</source>
        <translation>Trouver le résultat précédent</translation>
    </message>
    <message>
        <source>Only go from match to match, and show all messages</source>
        <translation>Aller seulement de résultat en résultat et afficher tous les messages</translation>
    </message>
    <message>
        <source>Search without filtering</source>
        <translation>Chercher sans filtrer</translation>
    </message>
    <message>
        <source>The filter is saved.</source>
        <translation>Le filtre est enregistré.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QuietText</name>
    <message>
        <source>Text of the value</source>
        <translation>Texte de la valeur</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityDeeds</name>
    <message>
        <source>Usage becomes %1</source>
        <translation>L&apos;usage devient %1</translation>
    </message>
    <message>
        <source>Usage: %1 becomes %2</source>
        <translation>Usage : %1 devient %2</translation>
    </message>
    <message>
        <source>Longest value: %1</source>
        <translation>Valeur la plus longue : %1</translation>
    </message>
    <message>
        <source>Longest value: %1 becomes %2</source>
        <translation>Valeur la plus longue : %1 devient %2</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are added to the value set</source>
        <translation>
            <numerusform>%n code est ajouté au jeu de valeurs</numerusform>
            <numerusform>%n codes sont ajoutés au jeu de valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The value set is not one that the spec writes itself.</source>
        <translation>La spec n&apos;écrit pas elle-même ce jeu de valeurs.</translation>
    </message>
    <message>
        <source>%1 is added to the spec</source>
        <translation>%1 est ajouté à la spec</translation>
    </message>
    <message>
        <source>%1 is added to the spec, with its fields</source>
        <translation>%1 est ajouté à la spec, avec ses champs</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>La source a été fermée.</translation>
    </message>
    <message>
        <source>The messages are held against several specs by rules. Hold them against one of them first.</source>
        <translation>Les messages sont comparés à plusieurs specs selon des règles. Comparez-les d&apos;abord à l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>The spec is kept in the project, to read only. Hold the messages against its file first.</source>
        <translation>La spec est gardée dans le projet, en lecture seule. Comparez d&apos;abord les messages à son fichier.</translation>
    </message>
    <message>
        <source>The spec says already what was seen here.</source>
        <translation>La spec dit déjà ce qui a été vu ici.</translation>
    </message>
    <message>
        <source>The messages are held against the standard, which has no lines. Choose a spec in the findings.</source>
        <translation>Les messages sont comparés au standard, qui n&apos;a pas de lignes. Choisissez une spec dans les constats.</translation>
    </message>
    <message>
        <source>No line of the spec speaks of it.</source>
        <translation>Aucune ligne de la spec n&apos;en parle.</translation>
    </message>
    <message>
        <source>What this interface does otherwise than %1 says.</source>
        <translation>Ce que cette interface fait autrement que ne le dit %1.</translation>
    </message>
    <message>
        <source>Own spec</source>
        <translation>Spec propre</translation>
    </message>
    <message>
        <source>Changing the spec</source>
        <translation>Modification de la spec</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityDetails</name>
    <message>
        <source>The story of the row</source>
        <translation>L&apos;histoire de la ligne</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept what was seen into the spec</source>
        <translation>Accepter dans la spec ce qui a été vu</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Demander à l&apos;éditeur</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Go to the line of the spec</source>
        <translation>Aller à la ligne de la spec</translation>
    </message>
    <message>
        <source>Question to the vendor</source>
        <translation>Question à l&apos;éditeur</translation>
    </message>
    <message>
        <source>Name the codes</source>
        <translation>Nommer les codes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Copier la question</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Fermer la question</translation>
    </message>
    <message>
        <source>What to ask the vendor about the row, as a text to copy</source>
        <translation>Ce qu&apos;il faut demander à l&apos;éditeur sur la ligne, comme texte à copier</translation>
    </message>
    <message>
        <source>Choose a row to see what the spec says of it, and what the messages hold.</source>
        <translation>Choisissez une ligne pour voir ce qu&apos;en dit la spec et ce que contiennent les messages.</translation>
    </message>
    <message>
        <source>The privacy mask hides codes.</source>
        <translation>Le masque de confidentialité cache les codes.</translation>
    </message>
    <message>
        <source>Codes are values of messages: name them only to who may see them.</source>
        <translation>Les codes sont des valeurs de messages : ne les nommez qu&apos;à qui peut les voir.</translation>
    </message>
    <message>
        <source>The question is copied.</source>
        <translation>La question est copiée.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityModel</name>
    <message>
        <source>about %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>Codes of the spec that no message holds</source>
        <translation>Codes de la spec qu&apos;aucun message ne contient</translation>
    </message>
    <message numerus="yes">
        <source>in %1 messages</source>
        <translation>
            <numerusform>dans %1 message</numerusform>
            <numerusform>dans %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. A click lists them.</source>
        <comment>what is counted, in how many messages</comment>
        <translation>%1 : %2. Un clic les liste.</translation>
    </message>
    <message>
        <source>%1, errors</source>
        <translation>%1, erreurs</translation>
    </message>
    <message>
        <source>%1, warnings</source>
        <translation>%1, avertissements</translation>
    </message>
    <message>
        <source>%1, notes</source>
        <translation>%1, remarques</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Jeu de valeurs</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Codes inconnus</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vus</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <source>Sorted by this column the rows are an outline, as the structure has them</source>
        <translation>Triées par cette colonne, les lignes sont un plan, comme la structure les a</translation>
    </message>
    <message>
        <source>What the spec says: usage and how often it may stand there</source>
        <translation>Ce que dit la spec : usage et nombre d&apos;occurrences permis</translation>
    </message>
    <message>
        <source>The length that the spec allows</source>
        <translation>La longueur que la spec permet</translation>
    </message>
    <message>
        <source>Share that holds a value: of messages for a segment, of segments for a field, of filled repetitions for a component</source>
        <translation>Part qui contient une valeur : des messages pour un segment, des segments pour un champ, des répétitions remplies pour un composant</translation>
    </message>
    <message>
        <source>Messages in which it is absent or empty where it could stand</source>
        <translation>Messages où il est absent ou vide là où il pourrait être</translation>
    </message>
    <message>
        <source>The longest value, and the length that the spec allows</source>
        <translation>La valeur la plus longue, et la longueur que la spec permet</translation>
    </message>
    <message>
        <source>Messages in which it stands more than once</source>
        <translation>Messages où il figure plus d&apos;une fois</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>Messages with a code that the value set does not have</source>
        <translation>Messages avec un code que le jeu de valeurs n&apos;a pas</translation>
    </message>
    <message>
        <source>How many codes of the value set no message holds</source>
        <translation>Combien de codes du jeu de valeurs aucun message ne contient</translation>
    </message>
    <message>
        <source>Each message that breaks a rule counts 10 for an error, 3 for a warning, 1 for an alert; what the spec does not know counts 3</source>
        <translation>Chaque message qui enfreint une règle compte 10 pour une erreur, 3 pour un avertissement, 1 pour une alerte ; ce que la spec ne connaît pas compte 3</translation>
    </message>
    <message>
        <source>The worst rule that is broken, and in how many messages</source>
        <translation>La pire règle enfreinte, et dans combien de messages</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Enregistrer la grille</translation>
    </message>
    <message>
        <source>spec-beside-traffic</source>
        <translation>spec-et-trafic</translation>
    </message>
    <message>
        <source>Spec beside the traffic</source>
        <translation>Spec à côté du trafic</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>List the numbers of the row</source>
        <translation>Lister les nombres de la ligne</translation>
    </message>
    <message>
        <source>Accept what was seen into the spec</source>
        <translation>Accepter dans la spec ce qui a été vu</translation>
    </message>
    <message>
        <source>Ask the vendor about the row</source>
        <translation>Demander à l&apos;éditeur au sujet de la ligne</translation>
    </message>
    <message>
        <source>Go to the line of the spec</source>
        <translation>Aller à la ligne de la spec</translation>
    </message>
    <message>
        <source>Save the spec beside the traffic</source>
        <translation>Enregistrer la spec à côté du trafic</translation>
    </message>
    <message>
        <source>No message holds it</source>
        <translation>Aucun message ne le contient</translation>
    </message>
    <message>
        <source>Accept into the spec</source>
        <translation>Accepter dans la spec</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Demander à l&apos;éditeur</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Déplier toutes les lignes</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Replier toutes les lignes</translation>
    </message>
    <message>
        <source>A spec of your own was begun, which changes only what you accept. Save it, and the messages are held against it.</source>
        <translation>Une spec à vous a été commencée, qui ne change que ce que vous acceptez. Enregistrez-la, et les messages lui seront comparés.</translation>
    </message>
    <message>
        <source>%1 says it now. It is not saved yet; once it is, the messages are counted against it.</source>
        <translation>%1 le dit maintenant. Ce n&apos;est pas encore enregistré ; dès que ce le sera, les messages seront comptés d&apos;après elle.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show the spec</source>
        <translation>Montrer la spec</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is held against %2.</source>
        <translation>%1 est comparé à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>La source a été fermée</translation>
    </message>
    <message>
        <source>Open it again to hold it against its spec.</source>
        <translation>Rouvrez-la pour la comparer à sa spec.</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Clear the find box, or choose other rows above.</source>
        <translation>Videz le champ de recherche, ou choisissez d&apos;autres lignes ci-dessus.</translation>
    </message>
    <message>
        <source>The messages could not be counted</source>
        <translation>Les messages n&apos;ont pas pu être comptés</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Le comptage a été arrêté</translation>
    </message>
    <message>
        <source>Count again to see what the messages hold.</source>
        <translation>Recomptez pour voir ce que contiennent les messages.</translation>
    </message>
    <message>
        <source>No messages to count</source>
        <translation>Aucun message à compter</translation>
    </message>
    <message>
        <source>This source holds no HL7 message. Open one that does, or paste messages into it.</source>
        <translation>Cette source ne contient aucun message HL7. En ouvrir une qui en contient, ou y coller des messages.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Rows show as soon as some messages are counted.</source>
        <translation>Les lignes apparaissent dès que quelques messages sont comptés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 places with broken rules</source>
        <translation>
            <numerusform>%1 endroit avec des règles enfreintes</numerusform>
            <numerusform>%1 endroits avec des règles enfreintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in the spec</source>
        <translation>
            <numerusform>%1 absent de la spec</numerusform>
            <numerusform>%1 absents de la spec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 never filled</source>
        <translation>
            <numerusform>%1 jamais rempli</numerusform>
            <numerusform>%1 jamais remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 values stand in no row: there are more places than can be counted.</source>
        <translation>%1 valeurs ne figurent dans aucune ligne : il y a plus d&apos;endroits qu&apos;on ne peut en compter.</translation>
    </message>
    <message>
        <source>No spec is chosen, so this is the standard. Choose a spec in the findings to see what it says.</source>
        <translation>Aucune spec n&apos;est choisie, c&apos;est donc le standard. Choisissez une spec dans les constats pour voir ce qu&apos;elle dit.</translation>
    </message>
    <message>
        <source>Messages changed since they were counted.</source>
        <translation>Des messages ont changé depuis qu&apos;ils ont été comptés.</translation>
    </message>
    <message>
        <source>Stopped. The numbers are of a part of the messages.</source>
        <translation>Arrêté. Les nombres portent sur une partie des messages.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of %2 against %3</source>
        <translation>
            <numerusform>%1 message de %2 comparé à %3</numerusform>
            <numerusform>%1 messages de %2 comparés à %3</numerusform>
        </translation>
    </message>
    <message>
        <source>All message types</source>
        <translation>Tous les types de message</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisissez d&apos;abord une ligne.</translation>
    </message>
    <message>
        <source>There is nothing to ask: the messages hold what the spec says.</source>
        <translation>Il n&apos;y a rien à demander : les messages contiennent ce que dit la spec.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a message type, a place, what is counted</comment>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Save without codes…</source>
        <translation>Enregistrer sans codes…</translation>
    </message>
    <message>
        <source>Save with codes…</source>
        <translation>Enregistrer avec codes…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Spec beside %1</source>
        <translation>Spec à côté de %1</translation>
    </message>
    <message>
        <source>Lines of the spec</source>
        <translation>Lignes de la spec</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Only with harm</source>
        <translation>Seulement ce qui pose problème</translation>
    </message>
    <message>
        <source>Only what is not in the spec</source>
        <translation>Seulement ce qui n&apos;est pas dans la spec</translation>
    </message>
    <message>
        <source>Only what is never filled</source>
        <translation>Seulement ce qui n&apos;est jamais rempli</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Chercher une ligne</translation>
    </message>
    <message>
        <source>Find by path, name or rule</source>
        <translation>Chercher par chemin, nom ou règle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Enregistrer ces lignes dans un fichier</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityRun</name>
    <message>
        <source>The source could not be read.</source>
        <translation>La source n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Holding %1 against its spec</source>
        <translation>Comparaison de %1 à sa spec</translation>
    </message>
    <message>
        <source>Looking for the messages of a number</source>
        <translation>Recherche des messages d&apos;un nombre</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RecentModel</name>
    <message>
        <source>Looking for recent files</source>
        <translation>Recherche des fichiers récents</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Pinned: stays at the top</source>
        <translation>Épinglé&#x202f;: reste en haut</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>non épinglé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>edits kept</source>
        <translation>modifications gardées</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayHub</name>
    <message>
        <source>Reading endpoints and runs</source>
        <translation>Lecture des points d&apos;accès et des envois</translation>
    </message>
    <message>
        <source>Endpoints are kept in a project. Make one, or open one that can be written.</source>
        <translation>Les points d&apos;accès sont gardés dans un projet. Créez-en un, ou ouvrez-en un qui peut être écrit.</translation>
    </message>
    <message>
        <source>The project cannot be written, so nothing can be sent.</source>
        <translation>Le projet ne peut pas être écrit, rien ne peut donc être envoyé.</translation>
    </message>
    <message>
        <source>The messages of this run are being opened. Choose it again when they are there.</source>
        <translation>Les messages de cet envoi sont en cours d&apos;ouverture. Choisissez-le à nouveau quand ils seront là.</translation>
    </message>
    <message>
        <source>Keeping a passphrase</source>
        <translation>Conservation d&apos;une phrase secrète</translation>
    </message>
    <message>
        <source>Asking for a passphrase</source>
        <translation>Demande d&apos;une phrase secrète</translation>
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
        <translation>sans TLS</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of %1 to %2</source>
        <translation>
            <numerusform>%Ln message de %1 vers %2</numerusform>
            <numerusform>%Ln messages de %1 vers %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d&apos;accès</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Pas encore de point d&apos;accès</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages received into %1 on %2</source>
        <translation>
            <numerusform>%Ln message reçu dans %1 sur %2</numerusform>
            <numerusform>%Ln messages reçus dans %1 sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Récepteurs</translation>
    </message>
    <message>
        <source>No listener yet</source>
        <translation>Pas encore de récepteur</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d&apos;envoi ni de réception</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayPanel</name>
    <message>
        <source>New endpoint</source>
        <translation>Nouveau point d&apos;accès</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send messages of the tab in front</source>
        <translation>Envoyer des messages de l&apos;onglet de devant</translation>
    </message>
    <message>
        <source>%1 is removed from the project. What was sent to it stays.</source>
        <translation>%1 est retiré du projet. Ce qui y a été envoyé reste.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its outcomes and its wire log.</source>
        <translation>%1 est retiré du projet, avec ses résultats et son journal du réseau.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show what became of it</source>
        <translation>Montrer ce que c&apos;est devenu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nouveau récepteur</translation>
    </message>
    <message>
        <source>Endpoints, listeners and runs</source>
        <translation>Destinations, récepteurs et exécutions</translation>
    </message>
    <message>
        <source>%1 is removed from the project. What it received stays.</source>
        <translation>%1 est retiré du projet. Ce qu&apos;il a reçu reste.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its wire log. The messages stay in their file.</source>
        <translation>%1 est retiré du projet, avec son journal de liaison. Les messages restent dans leur fichier.</translation>
    </message>
    <message>
        <source>Show the wire log</source>
        <translation>Afficher le journal de liaison</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Afficher les messages</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RestoreBar</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Travail inachevé</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln message modifié</numerusform>
            <numerusform>%Ln messages modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted or new sources</source>
        <translation>
            <numerusform>%Ln source collée ou nouvelle</numerusform>
            <numerusform>%Ln sources collées ou nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. From %1 it has %2 that were not exported.</source>
        <translation>Le programme s&apos;est terminé de façon inattendue. De %1, il reste %2 non exportés.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Restore unfinished work</source>
        <translation>Restaurer le travail inachevé</translation>
    </message>
    <message>
        <source>Discard unfinished work</source>
        <translation>Abandonner le travail inachevé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln specs that were not saved</source>
        <translation>
            <numerusform>%Ln spécification non enregistrée</numerusform>
            <numerusform>%Ln spécifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. From %1 it has %2.</source>
        <translation>Le programme s&apos;est arrêté de façon inattendue. De %1, il a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists of gaps that were not saved</source>
        <translation>
            <numerusform>%Ln liste d&apos;écarts non enregistrée</numerusform>
            <numerusform>%Ln listes d&apos;écarts non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents with answers to their import</source>
        <translation>
            <numerusform>%Ln document avec des réponses à son import</numerusform>
            <numerusform>%Ln documents avec des réponses à leur import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::RuleModel</name>
    <message>
        <source>Say which messages this rule is for, such as MSH-9.2 = &quot;A08&quot;.</source>
        <translation>Dites à quels messages s&apos;applique cette règle, par exemple MSH-9.2 = &quot;A08&quot;.</translation>
    </message>
    <message>
        <source>accepted, as the message asks</source>
        <translation>accepté, comme le message le demande</translation>
    </message>
    <message>
        <source>AA: accepted</source>
        <translation>AA : accepté</translation>
    </message>
    <message>
        <source>AE: error</source>
        <translation>AE : erreur</translation>
    </message>
    <message>
        <source>AR: rejected</source>
        <translation>AR : rejeté</translation>
    </message>
    <message>
        <source>CA: received</source>
        <translation>CA : reçu</translation>
    </message>
    <message>
        <source>CE: receipt failed</source>
        <translation>CE : échec de la réception</translation>
    </message>
    <message>
        <source>CR: receipt rejected</source>
        <translation>CR : réception rejetée</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>après %1 ms</translation>
    </message>
    <message>
        <source>received at once, the answer %1 ms later</source>
        <translation>reçu tout de suite, la réponse %1 ms plus tard</translation>
    </message>
    <message>
        <source>wrong MSA-2</source>
        <translation>MSA-2 faux</translation>
    </message>
    <message>
        <source>then the connection closes</source>
        <translation>puis la connexion se ferme</translation>
    </message>
    <message>
        <source>not for the first %1</source>
        <translation>pas pour les %1 premiers</translation>
    </message>
    <message>
        <source>for %1 only</source>
        <translation>pour %1 seulement</translation>
    </message>
    <message>
        <source>Any other message</source>
        <translation>Tout autre message</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RuleTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>A filter, as over a message list; the first rule that matches holds</source>
        <translation>Un filtre, comme au-dessus d&apos;une liste de messages ; la première règle qui correspond vaut</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As the message asks: CA where its MSH-15 asks for it, AA where MSH-16 or nothing does</source>
        <translation>Comme le message le demande : CA si son MSH-15 le demande, AA si MSH-16 ou rien ne le fait</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d&apos;erreur</translation>
    </message>
    <message>
        <source>An ERR segment with this code of table 0357, such as 207</source>
        <translation>Un segment ERR avec ce code de la table 0357, tel que 207</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>MSA-3, and the text of the error</source>
        <translation>MSA-3, et le texte de l&apos;erreur</translation>
    </message>
    <message>
        <source>Answer with an MSA-2 that is not the message&apos;s</source>
        <translation>Répondre avec un MSA-2 qui n&apos;est pas celui du message</translation>
    </message>
    <message>
        <source>Wait before the answer</source>
        <translation>Attendre avant la réponse</translation>
    </message>
    <message>
        <source>Answers behind it on its connection wait as well</source>
        <translation>Les réponses qui suivent sur sa connexion attendent aussi</translation>
    </message>
    <message>
        <source>Commit first, answer after</source>
        <translation>Réception d&apos;abord, réponse après</translation>
    </message>
    <message>
        <source>CA at once, the application&apos;s acknowledgement after this time</source>
        <translation>CA tout de suite, l&apos;acquittement de l&apos;application après ce temps</translation>
    </message>
    <message>
        <source>Leave the first messages alone</source>
        <translation>Laisser les premiers messages</translation>
    </message>
    <message>
        <source>So many that match are passed over</source>
        <translation>Autant de messages qui correspondent sont passés</translation>
    </message>
    <message>
        <source>Hold for so many messages</source>
        <translation>Valoir pour autant de messages</translation>
    </message>
    <message>
        <source>0: for all</source>
        <translation>0 : pour tous</translation>
    </message>
    <message>
        <source>Close the connection then</source>
        <translation>Fermer ensuite la connexion</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Retirer la règle choisie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Ask the chosen rule earlier</source>
        <translation>Demander la règle choisie plus tôt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Ask the chosen rule later</source>
        <translation>Demander la règle choisie plus tard</translation>
    </message>
    <message>
        <source>Rules of answering</source>
        <translation>Règles de réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>every other message</source>
        <translation>tout autre message</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RulesModel</name>
    <message>
        <source>any sender</source>
        <translation>tout émetteur</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>tout type</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, introuvable</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>la prend</translation>
    </message>
    <message>
        <source>%1 is not there: the rule is passed over.</source>
        <translation>%1 est introuvable&#x202f;: la règle est ignorée.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>The message in focus</source>
        <translation>Le message choisi</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RulesPanel</name>
    <message>
        <source>Sender</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Sender, such as EPIC or EPIC/STE</source>
        <translation>Émetteur, par exemple EPIC ou EPIC/STE</translation>
    </message>
    <message>
        <source>MSH-3, or MSH-3/MSH-4; * and ? stand for any letters; empty: any sender</source>
        <translation>MSH-3, ou MSH-3/MSH-4&#x202f;; * et ? remplacent des lettres quelconques&#x202f;; vide&#x202f;: tout émetteur</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Type, such as ADT or ADT^A0*</source>
        <translation>Type, par exemple ADT ou ADT^A0*</translation>
    </message>
    <message>
        <source>MSH-9.1, or MSH-9.1^MSH-9.2; * and ? stand for any letters; empty: any type</source>
        <translation>MSH-9.1, ou MSH-9.1^MSH-9.2&#x202f;; * et ? remplacent des lettres quelconques&#x202f;; vide&#x202f;: tout type</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Spec from a file</source>
        <translation>Spec d&apos;un fichier</translation>
    </message>
    <message>
        <source>Spec: a name or a file</source>
        <translation>Spec&#x202f;: un nom ou un fichier</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Modifier la règle choisie</translation>
    </message>
    <message>
        <source>Ask the rule earlier</source>
        <translation>Interroger la règle plus tôt</translation>
    </message>
    <message>
        <source>Ask the rule later</source>
        <translation>Interroger la règle plus tard</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Rules for specs</source>
        <translation>Règles pour les specs</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>Say above which sender and message type is held against which spec. The first rule that takes a message decides; others are held against the standard.</source>
        <translation>Indiquer ci-dessus quel émetteur et quel type de message sont vérifiés avec quelle spec. La première règle qui prend un message décide&#x202f;; les autres sont vérifiés avec le standard.</translation>
    </message>
    <message>
        <source>Choose a spec.</source>
        <translation>Choisir une spec.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a spec that came with the program.</source>
        <translation>%1 n&apos;est ni un fichier ni une spec fournie avec le programme.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Choisir d&apos;abord une règle.</translation>
    </message>
    <message>
        <source>Choose a spec for the rule</source>
        <translation>Choisir une spec pour la règle</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Specs (*.yaml *.yml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specs</translation>
    </message>
    <message>
        <source>Hold the source against specs by rules</source>
        <translation>Vérifier la source avec les specs selon les règles</translation>
    </message>
    <message>
        <source>Add a rule for a spec</source>
        <translation>Ajouter une règle pour une spec</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Supprimer la règle choisie</translation>
    </message>
    <message>
        <source>Ask the chosen rule earlier</source>
        <translation>Interroger plus tôt la règle choisie</translation>
    </message>
    <message>
        <source>Ask the chosen rule later</source>
        <translation>Interroger plus tard la règle choisie</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunCharts</name>
    <message>
        <source>Messages a second: %1 lately, %2 in the mean</source>
        <translation>Messages par seconde : %1 récemment, %2 en moyenne</translation>
    </message>
    <message>
        <source>Messages a second: nothing has ended yet</source>
        <translation>Messages par seconde : rien n&apos;est encore terminé</translation>
    </message>
    <message>
        <source>Milliseconds to the answer: half within %1, 95 % within %2, 99 % within %3</source>
        <translation>Millisecondes jusqu&apos;à la réponse : la moitié en %1, 95 % en %2, 99 % en %3</translation>
    </message>
    <message>
        <source>Milliseconds to the answer: none has come yet</source>
        <translation>Millisecondes jusqu&apos;à la réponse : aucune n&apos;est encore venue</translation>
    </message>
    <message>
        <source>%1 a second lately, %2 in the mean</source>
        <translation>%1 par seconde dernièrement, %2 en moyenne</translation>
    </message>
    <message>
        <source>ms: 50 % %1, 95 % %2, 99 % %3</source>
        <translation>ms : 50 % %1, 95 % %2, 99 % %3</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunKeeper</name>
    <message>
        <source>not kept, since the project can only be read</source>
        <translation>non conservé, car le projet est en lecture seule</translation>
    </message>
    <message>
        <source>not kept, since it is no source of the project</source>
        <translation>non conservé, car ce n’est pas une source du projet</translation>
    </message>
    <message>
        <source>not kept yet: check once more</source>
        <translation>pas encore conservé : vérifier à nouveau</translation>
    </message>
    <message>
        <source>kept in the project</source>
        <translation>conservé dans le projet</translation>
    </message>
    <message>
        <source>the first %1 findings kept in the project, all counted</source>
        <translation>les %1 premiers constats conservés dans le projet, tous comptés</translation>
    </message>
    <message>
        <source>not kept, since the project could not be written</source>
        <translation>non conservé, car le projet n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunModel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunPage</name>
    <message>
        <source>Reading what a check found</source>
        <translation>Lecture des constats d’une vérification</translation>
    </message>
    <message>
        <source>What checks found in the sources of the project: by this window, and by plumb check --keep.</source>
        <translation>Ce que les vérifications ont trouvé dans les sources du projet : par cette fenêtre et par plumb check --keep.</translation>
    </message>
    <message>
        <source>The first %1 of %2 findings stand here.</source>
        <translation>Les %1 premiers constats sur %2 figurent ici.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>Checks are kept in a project. Make one, or open one.</source>
        <translation>Les vérifications sont conservées dans un projet. En créer un ou en ouvrir un.</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Aucune vérification</translation>
    </message>
    <message>
        <source>What a check finds in sources of the project is kept here.</source>
        <translation>Ce qu’une vérification trouve dans les sources du projet est conservé ici.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Findings show when all of them are read.</source>
        <translation>Les constats s’affichent quand tous sont lus.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>All messages agreed with %1.</source>
        <translation>Tous les messages concordaient avec %1.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its findings. Messages stay as they are.</source>
        <translation>%1 est supprimé du projet, avec ses constats. Les messages restent tels quels.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Kept checks</source>
        <translation>Vérifications conservées</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Which check</source>
        <translation>Quelle vérification</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Show kept checks and what they found</source>
        <translation>Afficher les vérifications conservées et leurs constats</translation>
    </message>
    <message>
        <source>Go to the message of the kept finding</source>
        <translation>Aller au message du constat conservé</translation>
    </message>
    <message>
        <source>Remove the kept check</source>
        <translation>Supprimer la vérification conservée</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesModel</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps to the spec</source>
        <translation>Respecte la spécification</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Against the spec</source>
        <translation>Face à la spécification</translation>
    </message>
    <message>
        <source>A message without a type</source>
        <translation>Message sans type</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesPane</name>
    <message>
        <source>Sample messages, held against the spec</source>
        <translation>Messages d&apos;exemple, comparés à la spécification</translation>
    </message>
    <message>
        <source>The sample message</source>
        <translation>Le message d&apos;exemple</translation>
    </message>
    <message>
        <source>Open as messages</source>
        <translation>Ouvrir comme messages</translation>
    </message>
    <message>
        <source>All sample messages of the document in a tab of their own</source>
        <translation>Tous les messages d&apos;exemple du document dans un onglet à part</translation>
    </message>
    <message>
        <source>No sample messages</source>
        <translation>Aucun message d&apos;exemple</translation>
    </message>
    <message>
        <source>The document shows no message.</source>
        <translation>Le document ne montre aucun message.</translation>
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
        <translation>Lecture de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Sending was given up, since the project was closed.</source>
        <translation>L&apos;envoi a été abandonné, car le projet a été fermé.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SentRunPage</name>
    <message numerus="yes">
        <source>%Ln messages may have been delivered already. Sent again, the receiver may have them twice.</source>
        <translation>
            <numerusform>%Ln message a peut-être déjà été remis. Renvoyé, le destinataire peut l&apos;avoir deux fois.</numerusform>
            <numerusform>%Ln messages ont peut-être déjà été remis. Renvoyés, le destinataire peut les avoir deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Les renvoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 is in production.</source>
        <translation>%1 est en production.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>Envoyer en production</translation>
    </message>
    <message>
        <source>Reading what was kept</source>
        <translation>Lecture de ce qui a été gardé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Arrêt : ce qui est en route est attendu</translation>
    </message>
    <message>
        <source>All of it was dealt with</source>
        <translation>Tout a été traité</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 messages sur %2</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 mis de côté</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 ont pu arriver</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>No message is like that</source>
        <translation>Aucun message n&apos;est ainsi</translation>
    </message>
    <message>
        <source>Nothing has ended yet</source>
        <translation>Rien n&apos;est encore terminé</translation>
    </message>
    <message>
        <source>Choose another outcome, or empty the line.</source>
        <translation>Choisissez un autre résultat, ou videz la ligne.</translation>
    </message>
    <message>
        <source>A message stands here when its first attempt is over.</source>
        <translation>Un message figure ici quand son premier essai est terminé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Des messages sont en cours d&apos;envoi.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stop, and close when it has</source>
        <translation>Arrêter, puis fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No further message leaves; those under way are waited for</source>
        <translation>Plus aucun message ne part ; ceux en route sont attendus</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>At once; what is under way is unknown then</source>
        <translation>Tout de suite ; le sort de ce qui est en route est alors inconnu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sends only what never left</source>
        <translation>N&apos;envoie que ce qui n&apos;est jamais parti</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Sends again what was parked: refused, rejected, answered with an error, or never left</source>
        <translation>Renvoie ce qui a été mis de côté : refusé, rejeté, répondu par une erreur, ou jamais parti</translation>
    </message>
    <message>
        <source>Send unknown again</source>
        <translation>Renvoyer les inconnus</translation>
    </message>
    <message>
        <source>Sends again what may have been delivered; asks first</source>
        <translation>Renvoie ce qui a pu être remis ; demande d&apos;abord</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>Ce que sont devenus les messages</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Send it again now</source>
        <translation>Le renvoyer maintenant</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Le réessayer</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Le passer</translation>
    </message>
    <message>
        <source>Send waiting ones now</source>
        <translation>Envoyer ceux qui attendent</translation>
    </message>
    <message>
        <source>What waits to be sent again does not wait any longer</source>
        <translation>Ce qui attend d&apos;être renvoyé n&apos;attend plus</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SettingsPage</name>
    <message>
        <source>No setting is called “%1”. Fewer letters find more.</source>
        <translation>Aucun réglage ne s&apos;appelle «&#x202f;%1&#x202f;». Moins de lettres, plus de résultats.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ShortcutEditor</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Chercher une action ou ses touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <translation>Aucune action de ce nom</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Moins de lettres, plus de résultats.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyer sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Retirer les touches</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Choisir une action</translation>
    </message>
    <message>
        <source>Enter records new keys, Delete removes them, Escape gives up.</source>
        <translation>Entrée enregistre de nouvelles touches, Suppr les retire, Échap abandonne.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”; Escape leaves them as they are.</source>
        <translation>Appuyer sur les touches pour «&#x202f;%1&#x202f;»&#x202f;; Échap les laisse telles quelles.</translation>
    </message>
    <message>
        <source>“%1” alone is needed for typing; hold Ctrl or Alt with it.</source>
        <translation>«&#x202f;%1&#x202f;» seul sert à la saisie&#x202f;; y ajouter Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;a plus de touches.</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 now.</source>
        <translation>«&#x202f;%1&#x202f;» a maintenant les touches %2.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; take it from there?</source>
        <translation>%1 appartient à «&#x202f;%2&#x202f;»&#x202f;; réattribuer&#x202f;?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Give all actions their default keys again? Changed now: %1.</source>
        <translation>Rendre à toutes les actions leurs touches par défaut&#x202f;? Modifiées actuellement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les actuelles</translation>
    </message>
    <message>
        <source>All actions have their default keys.</source>
        <translation>Toutes les actions ont leurs touches par défaut.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ShortcutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotsPage</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Named states of the project: its sources, edits, marks, notes and documents.</source>
        <translation>États nommés du projet&#xa0;: ses sources, modifications, marques, notes et documents.</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Créer un instantané</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What is different in</source>
        <translation>Ce qui diffère dans</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Reading the snapshots</source>
        <translation>Lecture des instantanés</translation>
    </message>
    <message>
        <source>the project as it is now</source>
        <translation>le projet dans son état actuel</translation>
    </message>
    <message>
        <source>Comparing snapshots</source>
        <translation>Comparaison des instantanés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Aucun instantané pour l’instant</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>Make one before you change much: you can compare with it, and go back to it.</source>
        <translation>Créez-en un avant de modifier beaucoup de choses&#xa0;: vous pourrez comparer avec lui et y revenir.</translation>
    </message>
    <message>
        <source>Snapshots are of a project. Make one, or open one.</source>
        <translation>Les instantanés sont ceux d’un projet. Créez-en un, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Sources, edits, marks, notes and documents are the same.</source>
        <translation>Les sources, modifications, marques, notes et documents sont identiques.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Choisissez un instantané.</translation>
    </message>
    <message>
        <source>Sources, edits, marks, notes and documents become what they were in %1, %2. A snapshot of what is there now is made first, so that you can come back. What is open is closed and opened as it was then. The audit trail stays as it is.</source>
        <translation>Les sources, modifications, marques, notes et documents redeviennent ce qu’ils étaient dans %1, %2. Un instantané de l’état actuel est d’abord créé, pour que vous puissiez y revenir. Ce qui est ouvert est fermé, puis ouvert tel qu’il était alors. Le journal d’audit reste tel quel.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>%1 is removed for good. The project itself stays as it is.</source>
        <translation>Supprime %1 définitivement. Le projet lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SortRun</name>
    <message>
        <source>Sorting by %1</source>
        <translation>Tri par %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecBelow</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What the change does to the findings of the messages in front</source>
        <translation>Ce que la modification change aux constats des messages affichés</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Tout compter</translation>
    </message>
    <message>
        <source>Count in all messages</source>
        <translation>Compter dans tous les messages</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <source>Problems of the spec</source>
        <translation>Problèmes de la spec</translation>
    </message>
    <message>
        <source>Findings that the change adds or removes</source>
        <translation>Constats que la modification ajoute ou retire</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>The spec can be used as it is written.</source>
        <translation>La spec est utilisable telle qu’elle est écrite.</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problèmes %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>No effect to show</source>
        <translation>Aucun effet à montrer</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecChoiceLine</name>
    <message>
        <source>Specs of the project</source>
        <translation>Specs du projet</translation>
    </message>
    <message>
        <source>The project holds %1 as another text than the file here has. Messages are held against the project&apos;s.</source>
        <translation>Le projet contient %1 avec un autre texte que le fichier d’ici. Les messages sont comparés à la version du projet.</translation>
    </message>
    <message>
        <source>Keep the project&apos;s</source>
        <translation>Garder celle du projet</translation>
    </message>
    <message>
        <source>Use the file</source>
        <translation>Utiliser le fichier</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Keep the project&apos;s specs</source>
        <translation>Garder les specs du projet</translation>
    </message>
    <message>
        <source>Messages are held against the project&apos;s specs.</source>
        <translation>Les messages sont comparés aux specs du projet.</translation>
    </message>
    <message>
        <source>Use the files of specs in place of the project&apos;s</source>
        <translation>Utiliser les fichiers de specs à la place de celles du projet</translation>
    </message>
    <message>
        <source>Messages are held against the files of specs.</source>
        <translation>Les messages sont comparés aux fichiers de specs.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecFile</name>
    <message>
        <source>New spec</source>
        <translation>Nouvelle spec</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Save it under another name or in another folder.</source>
        <translation>%1 ne peut pas être écrit : %2. Enregistrez sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What stood there is unchanged.</source>
        <translation>%1 n’a pas été écrit : %2. Ce qui s’y trouvait est inchangé.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecForm</name>
    <message>
        <source>others may be sent</source>
        <translation>d’autres peuvent être envoyés</translation>
    </message>
    <message>
        <source>others may not be sent</source>
        <translation>d’autres ne peuvent pas être envoyés</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>What the spec says of the chosen row</source>
        <translation>Ce que la spec dit de la ligne choisie</translation>
    </message>
    <message>
        <source>Choose a message, segment, field or code in the outline to change it here.</source>
        <translation>Choisissez un message, un segment, un champ ou un code dans le plan pour le modifier ici.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecHead</name>
    <message>
        <source>Based on HL7</source>
        <translation>Basée sur HL7</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Hold the messages in front against this spec</source>
        <translation>Comparer les messages affichés à cette spec</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Version of the standard that the spec is based on</source>
        <translation>Version du standard sur laquelle la spec est basée</translation>
    </message>
    <message>
        <source>or a copy of a starter</source>
        <translation>ou une copie d’un modèle</translation>
    </message>
    <message>
        <source>Spec to begin with</source>
        <translation>Spec de départ</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecHub</name>
    <message>
        <source>%1 is not YAML. This is a copy of it in YAML, not yet saved.</source>
        <translation>%1 n’est pas du YAML. Ceci en est une copie en YAML, pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Looking for the rule</source>
        <translation>Recherche de la règle</translation>
    </message>
    <message>
        <source>This rule stands in no file.</source>
        <translation>Cette règle ne figure dans aucun fichier.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecNames</name>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>required, may be empty</source>
        <translation>requis, peut être vide</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>required when its condition holds</source>
        <translation>requis si la condition est vraie</translation>
    </message>
    <message>
        <source>required when its condition holds, else not supported</source>
        <translation>requis si la condition est vraie, sinon non pris en charge</translation>
    </message>
    <message>
        <source>required when its condition holds, else may be empty</source>
        <translation>requis si la condition est vraie, sinon peut être vide</translation>
    </message>
    <message>
        <source>may be empty when its condition holds, else not supported</source>
        <translation>peut être vide si la condition est vraie, sinon non pris en charge</translation>
    </message>
    <message>
        <source>may be empty when its condition holds</source>
        <translation>peut être vide si la condition est vraie</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>kept for older systems</source>
        <translation>conservé pour les anciens systèmes</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>au plus une fois</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>exactement une fois</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>un nombre quelconque</translation>
    </message>
    <message>
        <source>once or more</source>
        <translation>une fois ou plus</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>all rules of this kind</source>
        <translation>toutes les règles de ce genre</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecOutlineModel</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 came with the program. What you change is saved as a copy.</source>
        <translation>%1 est fournie avec le programme. Vos modifications sont enregistrées dans une copie.</translation>
    </message>
    <message>
        <source>%1 may not be written. What you change is saved as a copy.</source>
        <translation>%1 ne peut pas être écrite. Vos modifications sont enregistrées dans une copie.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Seulement lire</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Save the spec as</source>
        <translation>Enregistrer la spec sous</translation>
    </message>
    <message>
        <source>Specs (*.yaml)</source>
        <translation>Specs (*.yaml)</translation>
    </message>
    <message>
        <source>%1 came with the program. Save your spec under another name or in another folder.</source>
        <translation>%1 est fournie avec le programme. Enregistrez votre spec sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistrée.</translation>
    </message>
    <message>
        <source>There are no messages in front. Open some and try again.</source>
        <translation>Aucun message n’est affiché. Ouvrez-en et réessayez.</translation>
    </message>
    <message>
        <source>Save the spec first; messages are held against its file.</source>
        <translation>Enregistrez d’abord la spec ; les messages sont comparés à son fichier.</translation>
    </message>
    <message>
        <source>%1 is held against %2 as it is saved.</source>
        <translation>%1 est comparé à %2 tel qu’enregistré.</translation>
    </message>
    <message>
        <source>%1 is held against %2.</source>
        <translation>%1 est comparé à %2.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>%1 is no longer there. The text is kept; saving writes the file anew.</source>
        <translation>%1 n’existe plus. Le texte est conservé ; enregistrer réécrit le fichier.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes that are not saved.</source>
        <translation>%1 a été modifié par un autre programme, et vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 erreur</numerusform>
            <numerusform>%1 erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 avertissement</numerusform>
            <numerusform>%1 avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Text of the spec</source>
        <translation>Texte de la spec</translation>
    </message>
    <message>
        <source>Outline of the spec</source>
        <translation>Plan de la spec</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>What the spec says stands here once its text can be read.</source>
        <translation>Ce que dit la spec s’affiche ici dès que son texte est lisible.</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now; this is the outline from before.</source>
        <translation>Le texte est illisible en l’état ; ceci est le plan d’avant.</translation>
    </message>
    <message>
        <source>This is your text of %1, which was not saved. The file was changed since.</source>
        <translation>Voici votre texte de %1, qui n&apos;a pas été enregistré. Le fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>Show what the file holds</source>
        <translation>Afficher le contenu du fichier</translation>
    </message>
    <message>
        <source>This is your text of %1, which was not saved.</source>
        <translation>Voici votre texte de %1, qui n&apos;a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlEdit</name>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>column of %1</source>
        <translation>colonne de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlModel</name>
    <message>
        <source>%1 bytes: %2</source>
        <translation>%1 octets&#xa0;: %2</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlPage</name>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the answer</source>
        <translation>Enregistrement du résultat</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Ask the project in SQL</source>
        <translation>Interroger le projet en SQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Run the question in SQL</source>
        <translation>Exécuter la requête SQL</translation>
    </message>
    <message>
        <source>Stop the question in SQL</source>
        <translation>Arrêter la requête SQL</translation>
    </message>
    <message>
        <source>Save the answer in SQL to a file</source>
        <translation>Enregistrer le résultat de la requête SQL dans un fichier</translation>
    </message>
    <message>
        <source>Keep the question in SQL under a name</source>
        <translation>Conserver la requête SQL sous un nom</translation>
    </message>
    <message>
        <source>Remove the kept question in SQL</source>
        <translation>Retirer la requête SQL conservée</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Reading what can be asked</source>
        <translation>Lecture de ce qui peut être interrogé</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>Asking the project in SQL</source>
        <translation>Interrogation du projet en SQL</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The first %1 rows; there are more. Save the answer to have all. %2</source>
        <translation>Les %1 premières lignes&#xa0;; il y en a d&apos;autres. Enregistrez le résultat pour les avoir toutes. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Question in SQL</source>
        <translation>Requête SQL</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Write a SELECT, or choose an example at the right, and run it with Ctrl+Return.</source>
        <translation>Écrivez un SELECT, ou choisissez un exemple à droite, et exécutez-le avec Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Examples, saved questions, views and tables</source>
        <translation>Exemples, requêtes enregistrées, vues et tables</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run the question (Ctrl+Return)</source>
        <translation>Exécuter la requête (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Keep this question in the project under a name</source>
        <translation>Conserver cette requête dans le projet sous un nom</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>Save all rows of the answer to a file</source>
        <translation>Enregistrer toutes les lignes du résultat dans un fichier</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>There is no question to keep.</source>
        <translation>Il n&apos;y a aucune requête à conserver.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Keep this question in the project as</source>
        <translation>Conserver cette requête dans le projet sous</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Nothing in the project fits the question.</source>
        <translation>Rien dans le projet ne répond à la question.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlShelf</name>
    <message>
        <source>Messages of each type</source>
        <translation>Messages de chaque type</translation>
    </message>
    <message>
        <source>Values of a field, most frequent first</source>
        <translation>Valeurs d&apos;un champ, les plus fréquentes d&apos;abord</translation>
    </message>
    <message>
        <source>Every repetition of a field</source>
        <translation>Chaque répétition d&apos;un champ</translation>
    </message>
    <message>
        <source>A field of messages of one type</source>
        <translation>Un champ des messages d&apos;un type</translation>
    </message>
    <message>
        <source>How often a field is filled, empty or null</source>
        <translation>Combien de fois un champ est rempli, vide ou null</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Read, check and explain HL7 v2 traffic. Nothing leaves this machine unless you send it.</source>
        <translation>Lire, vérifier et expliquer le trafic HL7 v2. Rien ne quitte cette machine sans envoi volontaire.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Paste message</source>
        <translation>Coller un message</translation>
    </message>
    <message>
        <source>Opens what the clipboard holds (%1)</source>
        <translation>Ouvre le contenu du presse-papiers (%1)</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>Les cinq premières minutes</translation>
    </message>
    <message>
        <source>Hide the tour</source>
        <translation>Masquer la visite guidée</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>Made-up traffic of a hospital, with a few faults put in on purpose.</source>
        <translation>Trafic fictif d&apos;un hôpital, avec quelques défauts mis exprès.</translation>
    </message>
    <message>
        <source>Filter it</source>
        <translation>Le filtrer</translation>
    </message>
    <message>
        <source>Type this in the line above the messages; only updates of patients stay.</source>
        <translation>Saisir ceci dans la ligne au-dessus des messages&#x202f;; seules restent les mises à jour de patients.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Vérifier et exporter</translation>
    </message>
    <message>
        <source>Hold the messages against the standard, go to a finding, save the report.</source>
        <translation>Confronter les messages au standard, aller à un constat, enregistrer le rapport.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d&apos;exemple</translation>
    </message>
    <message>
        <source>The sample is not installed beside the program.</source>
        <translation>L&apos;exemple n&apos;est pas installé avec le programme.</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Copier le filtre</translation>
    </message>
    <message>
        <source>The filter is copied; paste it in the line above the messages.</source>
        <translation>Le filtre est copié&#x202f;; le coller dans la ligne au-dessus des messages.</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Travaux récents</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>Files that you open are listed here by their paths, and by nothing else. Drop one above, or open the sample project.</source>
        <translation>Les fichiers ouverts sont listés ici par leur chemin, et rien d&apos;autre. En déposer un ci-dessus, ou ouvrir le projet d&apos;exemple.</translation>
    </message>
    <message>
        <source>%1 was not there a moment ago; trying it all the same.</source>
        <translation>%1 était introuvable il y a un instant&#x202f;; essai malgré tout.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Open file  %1</source>
        <translation>Ouvrir un fichier  %1</translation>
    </message>
    <message>
        <source>opens the sample</source>
        <translation>ouvre l&apos;exemple</translation>
    </message>
    <message>
        <source>goes to the filter line</source>
        <translation>va à la ligne de filtre</translation>
    </message>
    <message>
        <source>checks the messages</source>
        <translation>vérifie les messages</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exporte</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy a message first, from MSH on.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichier. Copier d&apos;abord un message, à partir de MSH.</translation>
    </message>
    <message>
        <source>Only files and folders of this machine can be opened, or text.</source>
        <translation>Seuls les fichiers et dossiers de cette machine, ou du texte, peuvent être ouverts.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsFace</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>How much is counted</source>
        <translation>Avancement du comptage</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <source>Count the fields again</source>
        <translation>Recompter les champs</translation>
    </message>
    <message>
        <source>Fields are counted once all messages are known.</source>
        <translation>Les champs sont comptés une fois tous les messages connus.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 sur %2 messages</translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>La source a été fermée</translation>
    </message>
    <message>
        <source>Open it again to count its fields.</source>
        <translation>La rouvrir pour compter ses champs.</translation>
    </message>
    <message>
        <source>Reading the source</source>
        <translation>Lecture de la source</translation>
    </message>
    <message>
        <source>Counting the fields</source>
        <translation>Comptage des champs</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Le comptage a été arrêté</translation>
    </message>
    <message>
        <source>Count again to see what the fields hold.</source>
        <translation>Recompter pour voir ce que contiennent les champs.</translation>
    </message>
    <message>
        <source>The fields could not be counted</source>
        <translation>Les champs n&apos;ont pas pu être comptés</translation>
    </message>
    <message>
        <source>No messages to count</source>
        <translation>Aucun message à compter</translation>
    </message>
    <message>
        <source>This source holds no HL7 message. Open one that does, or paste messages into it.</source>
        <translation>Cette source ne contient aucun message HL7. En ouvrir une qui en contient, ou y coller des messages.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsModel</name>
    <message>
        <source>about %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>none frequent</source>
        <translation>aucune fréquente</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moy.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Plus fréquente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>How many could have it: messages for a segment, segments for a field, filled repetitions of the field for a component</source>
        <translation>Combien pourraient l&apos;avoir&#x202f;: messages pour un segment, segments pour un champ, répétitions remplies du champ pour un composant</translation>
    </message>
    <message>
        <source>Share of those that hold a value</source>
        <translation>Part de ceux qui contiennent une valeur</translation>
    </message>
    <message>
        <source>There, with nothing between the delimiters</source>
        <translation>Présent, sans rien entre les délimiteurs</translation>
    </message>
    <message>
        <source>Holds the two quotes &quot;&quot;</source>
        <translation>Contient les deux guillemets &quot;&quot;</translation>
    </message>
    <message>
        <source>Not there at all</source>
        <translation>Pas là du tout</translation>
    </message>
    <message>
        <source>Length of the filled ones, in bytes</source>
        <translation>Longueur de ceux qui sont remplis, en octets</translation>
    </message>
    <message>
        <source>Different values; counted up to 4,096, about that many above</source>
        <translation>Valeurs différentes&#x202f;; comptées jusqu&apos;à 4&#x202f;096, approchées au-delà</translation>
    </message>
    <message>
        <source>Past 4,096 different values only those are counted that were frequent by then</source>
        <translation>Au-delà de 4&#x202f;096 valeurs différentes, seules sont comptées celles déjà fréquentes</translation>
    </message>
    <message>
        <source>Share of the most frequent value among the filled ones</source>
        <translation>Part de la valeur la plus fréquente parmi ceux qui sont remplis</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsPage</name>
    <message>
        <source>Saving statistics</source>
        <translation>Enregistrement des statistiques</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Enregistrer les statistiques</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>Show statistics of this source</source>
        <translation>Afficher les statistiques de cette source</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>Statistiques de %1</translation>
    </message>
    <message>
        <source>Save the table of statistics</source>
        <translation>Enregistrer le tableau des statistiques</translation>
    </message>
    <message>
        <source>Save the table of statistics without values</source>
        <translation>Enregistrer le tableau des statistiques sans valeurs</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>Aucun champ ne correspond</translation>
    </message>
    <message>
        <source>Clear the find box, or choose all message types.</source>
        <translation>Effacer la recherche, ou choisir tous les types de message.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Chercher un champ</translation>
    </message>
    <message>
        <source>Find by path or name</source>
        <translation>Chercher par chemin ou nom</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Show components, too</source>
        <translation>Afficher aussi les composants</translation>
    </message>
    <message>
        <source>Show components</source>
        <translation>Afficher les composants</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Messages changed since they were counted</source>
        <translation>Messages modifiés depuis leur comptage</translation>
    </message>
    <message>
        <source>Count the fields again</source>
        <translation>Recompter les champs</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Enregistrer ces lignes dans un fichier</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Save with most frequent values…</source>
        <translation>Enregistrer avec les valeurs les plus fréquentes…</translation>
    </message>
    <message>
        <source>Save without values…</source>
        <translation>Enregistrer sans valeurs…</translation>
    </message>
    <message>
        <source>All message types, %1</source>
        <translation>Tous les types de message, %1</translation>
    </message>
    <message>
        <source>Gathering statistics of %1</source>
        <translation>Collecte des statistiques de %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 messages</source>
        <translation>%1 lignes, %2 messages</translation>
    </message>
    <message>
        <source>Values are hidden. Show them to filter by one.</source>
        <translation>Les valeurs sont masquées. Les afficher pour filtrer sur l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>No filter can name this place.</source>
        <translation>Aucun filtre ne peut désigner cet emplacement.</translation>
    </message>
    <message>
        <source>Filter messages where %1 is filled</source>
        <translation>Filtrer les messages où %1 est rempli</translation>
    </message>
    <message>
        <source>Filter messages where it is empty</source>
        <translation>Filtrer les messages où il est vide</translation>
    </message>
    <message>
        <source>Filter messages where it is null</source>
        <translation>Filtrer les messages où il est null</translation>
    </message>
    <message>
        <source>Filter messages where it is absent</source>
        <translation>Filtrer les messages où il est absent</translation>
    </message>
    <message>
        <source>Filter messages with its most frequent value</source>
        <translation>Filtrer les messages ayant sa valeur la plus fréquente</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>%1 rows, %2 of %3 messages so far</source>
        <translation>%1 lignes, %2 messages sur %3 jusqu&apos;ici</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatusLine</name>
    <message>
        <source>How the bytes are read as text. Click to read them otherwise.</source>
        <translation>Comment les octets sont lus en texte. Cliquer pour les lire autrement.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>What was assumed about this source</source>
        <translation>Ce qui a été supposé sur cette source</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Tâches en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assumptions</source>
        <translation>
            <numerusform>%Ln hypothèse</numerusform>
            <numerusform>%Ln hypothèses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept until the window closes: export them</source>
        <translation>
            <numerusform>%Ln message modifié, gardé jusqu&apos;à la fermeture de la fenêtre&#x202f;: l&apos;exporter</numerusform>
            <numerusform>%Ln messages modifiés, gardés jusqu&apos;à la fermeture de la fenêtre&#x202f;: les exporter</numerusform>
        </translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Aucun message choisi</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Message %1 sur %2</translation>
    </message>
    <message>
        <source>%1 in MLLP frames</source>
        <translation>%1 en trames MLLP</translation>
    </message>
    <message>
        <source>%1 in log lines</source>
        <translation>%1 en lignes de journal</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 choisi</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <translation>%1 supposé</translation>
    </message>
    <message>
        <source>%1 declared, %2 used</source>
        <translation>%1 déclaré, %2 utilisé</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>, %1 %</source>
        <translation>, %1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> et %Ln autre</numerusform>
            <numerusform> et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of running work</source>
        <translation>Ouvrir la liste des tâches en cours</translation>
    </message>
    <message>
        <source>As each message says</source>
        <translation>Selon chaque message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept but not exported</source>
        <translation>
            <numerusform>%Ln message modifié, gardé mais non exporté</numerusform>
            <numerusform>%Ln messages modifiés, gardés mais non exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits are not kept over the end of the program. %1</source>
        <translation>Les modifications ne sont pas gardées après la fin du programme. %1</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, lecture seule</translation>
    </message>
    <message>
        <source>%1: this project is encrypted.</source>
        <translation>%1 : ce projet est chiffré.</translation>
    </message>
    <message>
        <source>%1: this project is not encrypted.</source>
        <translation>%1 : ce projet n’est pas chiffré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, not kept: the project is open for reading only. Export them</source>
        <translation>
            <numerusform>%Ln message modifié, non conservé : le projet est ouvert en lecture seule. L’exporter</numerusform>
            <numerusform>%Ln messages modifiés, non conservés : le projet est ouvert en lecture seule. Les exporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept in the project</source>
        <translation>
            <numerusform>%Ln message modifié, conservé dans le projet</numerusform>
            <numerusform>%Ln messages modifiés, conservés dans le projet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryModel</name>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryPage</name>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking through all open feeds</source>
        <translation>Recherche dans toutes les sources ouvertes</translation>
    </message>
    <message>
        <source>Rows appear when the last feed was read, in the order of their times.</source>
        <translation>Les lignes apparaissent une fois la dernière source lue, dans l&apos;ordre des heures.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>No message bears one of these numbers</source>
        <translation>Aucun message ne porte l&apos;un de ces numéros</translation>
    </message>
    <message>
        <source>Open the feeds that may hold them, then press Search again.</source>
        <translation>Ouvrir les sources susceptibles de les contenir, puis choisir Chercher à nouveau.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>Press Search again to see the story.</source>
        <translation>Choisir Chercher à nouveau pour voir le parcours.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The feeds could not be read to the end</source>
        <translation>Les sources n&apos;ont pas pu être lues jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>If a file changed while it was read, press Search again.</source>
        <translation>Si un fichier a changé pendant sa lecture, choisir Chercher à nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 sur %2 messages</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>séjours&#x202f;: %1</translation>
    </message>
    <message>
        <source>orders: %1</source>
        <translation>prescriptions&#x202f;: %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>les %1 premiers sont affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln n&apos;a pas pu être lu</numerusform>
            <numerusform>%Ln n&apos;ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds changed since</source>
        <translation>les sources ont changé depuis</translation>
    </message>
    <message>
        <source>Followed to: %1</source>
        <translation>Étendu à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Some times name no zone, so all are in the order of their own clocks.</source>
        <translation>Certaines heures sont sans fuseau&#x202f;; toutes suivent l&apos;ordre de leur propre horloge.</translation>
    </message>
    <message>
        <source>%1 was closed; open it again to see this message.</source>
        <translation>%1 a été fermé&#x202f;; le rouvrir pour voir ce message.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ThresholdPane</name>
    <message>
        <source>These are the usual thresholds. Move one to see what it changes.</source>
        <translation>Ce sont les seuils habituels. En déplacer un montre ce qu’il change.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>These are the usual thresholds already</source>
        <translation>Ce sont déjà les seuils habituels</translation>
    </message>
    <message>
        <source>From where on something is proposed</source>
        <translation>À partir d’où l’on propose</translation>
    </message>
    <message>
        <source>Against the usual thresholds</source>
        <translation>Par rapport aux seuils habituels</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Revenir aux habituels</translation>
    </message>
    <message>
        <source>Back to the usual thresholds</source>
        <translation>Revenir aux seuils habituels</translation>
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
        <translation>Parler TLS, 1.2 ou plus récent</translation>
    </message>
    <message>
        <source>Choose our certificate</source>
        <translation>Choisir notre certificat</translation>
    </message>
    <message>
        <source>Our certificate (PEM)</source>
        <translation>Notre certificat (PEM)</translation>
    </message>
    <message>
        <source>With its chain</source>
        <translation>Avec sa chaîne</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Choisir la clé privée</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>Sa clé privée (PEM)</translation>
    </message>
    <message>
        <source>Choose a PKCS#12 file</source>
        <translation>Choisir un fichier PKCS#12</translation>
    </message>
    <message>
        <source>Both in one file (PKCS#12)</source>
        <translation>Les deux en un fichier (PKCS#12)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Choose the authorities</source>
        <translation>Choisir les autorités</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TourCard</name>
    <message>
        <source>Type: %1</source>
        <translation>Saisir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Étape %1, terminée&#x202f;: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficChart</name>
    <message>
        <source>Messages over time</source>
        <translation>Messages dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>No message has a date in MSH-7.</source>
        <translation>Aucun message n&apos;a de date en MSH-7.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficPane</name>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>One bar a day</source>
        <translation>Une barre par jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>One bar an hour</source>
        <translation>Une barre par heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>One bar a minute</source>
        <translation>Une barre par minute</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>%1 sans heure</translation>
    </message>
    <message>
        <source>%1 with no readable date</source>
        <translation>%1 sans date lisible</translation>
    </message>
    <message>
        <source>%1 with a time less exact than this</source>
        <translation>%1 à heure moins précise</translation>
    </message>
    <message>
        <source>by MSH-7, on each sender&apos;s own clock</source>
        <translation>selon MSH-7, à l&apos;horloge de chaque émetteur</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non affichés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::UnfinishedWork</name>
    <message>
        <source>There is no keychain.</source>
        <translation>Il n&apos;y a pas de trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ValueActions</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Look at the value</source>
        <translation>Examiner la valeur</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Save the value as...</source>
        <translation>Enregistrer la valeur sous...</translation>
    </message>
    <message>
        <source>Copy a value</source>
        <translation>Copier une valeur</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L&apos;image a été copiée.</translation>
    </message>
    <message>
        <source>The value was copied.</source>
        <translation>La valeur a été copiée.</translation>
    </message>
    <message>
        <source>Save the value as</source>
        <translation>Enregistrer la valeur sous</translation>
    </message>
    <message>
        <source>Save a value</source>
        <translation>Enregistrer une valeur</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>%1 écrits dans %2.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ValuePanel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Choose a way of looking at it to begin again.</source>
        <translation>Choisir un mode d&apos;affichage pour recommencer.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Lecture de %1...</translation>
    </message>
    <message>
        <source>The rest of the window can be used.</source>
        <translation>Le reste de la fenêtre reste utilisable.</translation>
    </message>
    <message>
        <source>Ways of looking at the value</source>
        <translation>Modes d&apos;affichage de la valeur</translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation>Aucun message n&apos;est choisi</translation>
    </message>
    <message>
        <source>Choose a message in a list; the value at the cursor is shown here.</source>
        <translation>Choisir un message dans une liste&#x202f;; la valeur au curseur s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>No value is chosen</source>
        <translation>Aucune valeur n&apos;est choisie</translation>
    </message>
    <message>
        <source>Choose a field in the tree or in the editor to see what it holds.</source>
        <translation>Choisir un champ dans l&apos;arbre ou l&apos;éditeur pour voir ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Hidden by the privacy mask</source>
        <translation>Caché par le masque de confidentialité</translation>
    </message>
    <message>
        <source>This value may say who somebody is, or hold what somebody wrote. Switch the mask off to see it.</source>
        <translation>Cette valeur peut révéler l&apos;identité d&apos;une personne, ou contenir ce qu&apos;elle a écrit. Désactiver le masque pour la voir.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The message ends before this element, or has no such segment.</source>
        <translation>Le message se termine avant cet élément, ou n&apos;a pas ce segment.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Between its delimiters there is nothing.</source>
        <translation>Il n&apos;y a rien entre ses délimiteurs.</translation>
    </message>
    <message>
        <source>Null (&quot;&quot;)</source>
        <translation>Null (&quot;&quot;)</translation>
    </message>
    <message>
        <source>Two quotes: the receiver is asked to delete what it has.</source>
        <translation>Deux guillemets&#x202f;: le destinataire doit supprimer ce qu&apos;il a.</translation>
    </message>
    <message>
        <source>Segment, %1</source>
        <translation>Segment, %1</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadécimal</translation>
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
        <translation>%1, %2 en %3 (non déclaré, reconnu à ses premiers octets)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
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
        <translation>Source HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Decoded hex</source>
        <translation>Hexa décodé</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Afficher en %1</translation>
    </message>
    <message>
        <source>Read a value of %1</source>
        <translation>Lecture d&apos;une valeur de %1</translation>
    </message>
    <message>
        <source>The value cannot be shown</source>
        <translation>La valeur ne peut pas être affichée</translation>
    </message>
    <message>
        <source>, %1 x %2 pixels</source>
        <translation>, %1 x %2 pixels</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protégé par mot de passe</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>The value cannot be shown so</source>
        <translation>La valeur ne peut pas être affichée ainsi</translation>
    </message>
    <message>
        <source>Look at it as hex, or save it.</source>
        <translation>L&apos;examiner en hexa, ou l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>les %1 premières affichées</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichées</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WaiverForm</name>
    <message>
        <source>Waive</source>
        <translation>Déroger</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Raison de l&apos;accepter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu&apos;au</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A waiver needs a reason and somebody who answers for it.</source>
        <translation>Une dérogation exige un motif et un responsable.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WireModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>To the microsecond, in the zone of this machine</source>
        <translation>À la microseconde, dans le fuseau de cette machine</translation>
    </message>
    <message>
        <source>Which connection of the run, from 1</source>
        <translation>Quelle connexion de l&apos;envoi, à partir de 1</translation>
    </message>
    <message>
        <source>Its place in what was sent, where that is known</source>
        <translation>Sa place dans ce qui a été envoyé, quand elle est connue</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WirePanel</name>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Aucun envoi n&apos;est montré</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Aucune ligne n&apos;est ainsi</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Rien n&apos;est encore passé sur le réseau</translation>
    </message>
    <message>
        <source>Hidden while names and identifiers are masked.</source>
        <translation>Caché tant que noms et identifiants sont masqués.</translation>
    </message>
    <message>
        <source>Save the wire log as</source>
        <translation>Enregistrer le journal du réseau sous</translation>
    </message>
    <message>
        <source>wire log</source>
        <translation>journal du réseau</translation>
    </message>
    <message>
        <source>A JSON object a line (*.ndjson)</source>
        <translation>Un objet JSON par ligne (*.ndjson)</translation>
    </message>
    <message>
        <source>Saving the wire log</source>
        <translation>Enregistrement du journal du réseau</translation>
    </message>
    <message>
        <source>%1 rows of the wire log stand in %2.</source>
        <translation>%1 lignes du journal du réseau sont dans %2.</translation>
    </message>
    <message>
        <source>Save the wire log</source>
        <translation>Enregistrer le journal du réseau</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Quel sens</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>Quelle connexion</translation>
    </message>
    <message>
        <source>Only this message</source>
        <translation>Ce message seulement</translation>
    </message>
    <message>
        <source>The message that is chosen in the outcomes, or in a row here</source>
        <translation>Le message choisi dans les résultats, ou dans une ligne ici</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keeps the newest row in sight</source>
        <translation>Garde la ligne la plus récente en vue</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Journal du réseau</translation>
    </message>
    <message>
        <source>The row as text</source>
        <translation>La ligne en texte</translation>
    </message>
    <message>
        <source>The row in hexadecimal digits</source>
        <translation>La ligne en chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Pas d&apos;octets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Send messages or start a listener, or choose a run in the Replay panel.</source>
        <translation>Envoyez des messages ou démarrez un récepteur, ou choisissez une exécution dans le panneau Replay.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WorkRestorer</name>
    <message>
        <source>Looking for unfinished work</source>
        <translation>Recherche du travail inachevé</translation>
    </message>
    <message>
        <source>%1 is not there now; its edits are kept until it is.</source>
        <translation>%1 n&apos;est pas là maintenant ; ses modifications sont gardées jusqu&apos;à son retour.</translation>
    </message>
    <message>
        <source>%1 cannot be read now; its edits are kept until it can.</source>
        <translation>%1 ne peut être lu maintenant ; ses modifications sont gardées d&apos;ici là.</translation>
    </message>
    <message>
        <source>Restoring edits of %1</source>
        <translation>Restauration des modifications de %1</translation>
    </message>
    <message>
        <source>A source was closed before its edits were restored.</source>
        <translation>Une source a été fermée avant la restauration de ses modifications.</translation>
    </message>
    <message>
        <source>%1 has changed since: %2 of %3 edited messages are as they were and have their edits again.</source>
        <translation>%1 a changé depuis : %2 messages modifiés sur %3 sont tels qu&apos;ils étaient et ont retrouvé leurs modifications.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Workspace</name>
    <message>
        <source>Pasted %1</source>
        <translation>Collage %1</translation>
    </message>
</context>
</TS>
