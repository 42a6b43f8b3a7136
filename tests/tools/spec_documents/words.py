"""Headings and usage words as vendors write them, in the languages of the program."""

HEADINGS = {
    "seq": {"en": ["SEQ", "Seq", "Sequence", "Field #", "#", "Pos", "Fld"], "de": ["Nr.", "Pos.", "Feld-Nr."],
            "fr": ["Séq", "N°", "Position"], "es": ["Sec", "N.º", "Posición"], "pt": ["Seq", "N.º", "Posição"]},
    "len": {"en": ["LEN", "Length", "Max Len", "Max. Length", "Len"], "de": ["Länge", "Max. Länge"],
            "fr": ["Longueur", "Long."], "es": ["Longitud", "Long."], "pt": ["Comprimento", "Tam."]},
    "type": {"en": ["DT", "Data Type", "Type", "Datatype"], "de": ["Datentyp", "Typ"], "fr": ["Type de données", "Type"],
             "es": ["Tipo de dato", "Tipo"], "pt": ["Tipo de dados", "Tipo"]},
    "usage": {"en": ["OPT", "R/O", "Req", "Usage", "Optionality", "REQ/OPT", "R/O/C"],
              "de": ["Optionalität", "Verwendung", "Pflicht/Optional"], "fr": ["Usage", "Optionalité", "Oblig."],
              "es": ["Uso", "Opcionalidad", "Oblig."], "pt": ["Uso", "Opcionalidade", "Obrig."]},
    "rep": {"en": ["RP/#", "Rep", "Repeats", "Repetition", "RP#"], "de": ["Wdh.", "Wiederholung"],
            "fr": ["Rép.", "Répétition"], "es": ["Rep.", "Repetición"], "pt": ["Rep.", "Repetição"]},
    "table": {"en": ["TBL#", "Table", "Tbl", "HL7 Table", "Value Set"], "de": ["Tabelle", "Tab."],
              "fr": ["Table", "Tbl"], "es": ["Tabla"], "pt": ["Tabela"]},
    "item": {"en": ["ITEM#", "Item", "Item #"], "de": ["Item-Nr."], "fr": ["Item"], "es": ["Ítem"], "pt": ["Item"]},
    "name": {"en": ["ELEMENT NAME", "Element Name", "Name", "Field Name", "Fieldname"],
             "de": ["Feldname", "Elementname", "Bezeichnung"], "fr": ["Nom du champ", "Libellé", "Nom de l'élément"],
             "es": ["Nombre del campo", "Nombre", "Nombre del elemento"], "pt": ["Nome do campo", "Nome"]},
    "notes": {"en": ["Comments", "Notes", "Implementation Notes", "Processing", "Comment"],
              "de": ["Bemerkung", "Kommentar", "Hinweise"], "fr": ["Commentaire", "Remarques"],
              "es": ["Comentarios", "Observaciones"], "pt": ["Comentários", "Observações"]},
    "example": {"en": ["Example", "Sample Value", "Example Value"], "de": ["Beispiel"], "fr": ["Exemple"],
                "es": ["Ejemplo"], "pt": ["Exemplo"]},
    "card": {"en": ["Cardinality", "Card.", "Card"], "de": ["Kardinalität"], "fr": ["Cardinalité"],
             "es": ["Cardinalidad"], "pt": ["Cardinalidade"]},
    "segment": {"en": ["Segment", "HL7 Segment", "Seg"], "de": ["Segment"], "fr": ["Segment"], "es": ["Segmento"],
                "pt": ["Segmento"]},
    "code": {"en": ["Code", "Value", "Code Value"], "de": ["Code", "Wert"], "fr": ["Code", "Valeur"],
             "es": ["Código", "Valor"], "pt": ["Código", "Valor"]},
    "text": {"en": ["Description", "Meaning", "Display Name"], "de": ["Beschreibung", "Bedeutung"],
             "fr": ["Description", "Signification"], "es": ["Descripción", "Significado"],
             "pt": ["Descrição", "Significado"]},
    "required": {"en": ["Required?", "Required", "State Required?"], "de": ["Pflichtfeld?", "Erforderlich?"],
                 "fr": ["Obligatoire ?", "Requis ?"], "es": ["¿Obligatorio?", "¿Requerido?"], "pt": ["Obrigatório?"]},
    "path": {"en": ["HL7 Field / Component", "HL7 Path", "HL7 Location", "HL7 Field"], "de": ["HL7-Feld", "HL7-Pfad"],
             "fr": ["Champ HL7", "Chemin HL7"], "es": ["Campo HL7", "Ruta HL7"], "pt": ["Campo HL7"]},
    "data": {"en": ["Data Element", "Data element"], "de": ["Datenelement"], "fr": ["Élément de données", "Donnée"],
             "es": ["Elemento de datos", "Dato"], "pt": ["Elemento de dados"]},
}

# Usage vocabularies: what a document prints for each usage that it can say.
USAGES = {
    "letters": {u: [u] for u in ("R", "RE", "O", "C", "X", "B")},
    "classic": {"R": ["R"], "O": ["O"], "C": ["C"], "B": ["B"]},
    "mandatory": {"R": ["M"], "O": ["O"], "C": ["C"], "X": ["X"]},
    "words": {"R": ["Required"], "RE": ["Required if known"], "O": ["Optional"], "C": ["Conditional"], "X": ["Not used"]},
    "yesno": {"R": ["Yes"], "RE": ["Requested"], "O": ["No"], "C": ["Yes – Conditional", "Conditional"],
              "X": ["Not used", "Not supported"]},
    "de": {"R": ["Pflicht"], "O": ["Optional"], "C": ["Bedingt"], "X": ["Nicht verwendet"]},
    "de-mk": {"R": ["Muss"], "O": ["Kann"], "C": ["Bedingt"], "X": ["Nicht verwendet"]},
    "de-yesno": {"R": ["Ja"], "O": ["Nein"], "C": ["Ja – bedingt"], "X": ["Nicht verwendet"]},
    "fr": {"R": ["Obligatoire"], "O": ["Facultatif"], "C": ["Conditionnel"], "X": ["Non utilisé"]},
    "fr-yesno": {"R": ["Oui"], "O": ["Non"], "C": ["Oui – conditionnel"], "X": ["Non utilisé"]},
    "es": {"R": ["Obligatorio"], "O": ["Opcional"], "C": ["Condicional"], "X": ["No se usa"]},
    "es-yesno": {"R": ["Sí"], "O": ["No"], "C": ["Sí – condicional"], "X": ["No se usa"]},
    "pt": {"R": ["Obrigatório"], "O": ["Opcional"], "C": ["Condicional"], "X": ["Não utilizado"]},
    "pt-yesno": {"R": ["Sim"], "O": ["Não"], "C": ["Sim – condicional"], "X": ["Não utilizado"]},
}

# Repetition: (any number, no), how each language says them.
REPEATS = {"en": [("Y", "N"), ("Yes", "No"), ("~", ""), ("*", ""), ("Y", ""), ("NO_MAX", "NO_RPT")],
           "de": [("Ja", "Nein"), ("J", "N")], "fr": [("Oui", "Non"), ("Y", "")], "es": [("Sí", "No"), ("Y", "N")],
           "pt": [("Sim", "Não"), ("Y", "")]}


def heading(random, what, language):
    return random.choice(HEADINGS[what][language])
