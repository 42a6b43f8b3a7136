"""What every document has besides its specification: covers, histories, glossaries, samples, value sets."""

import phrases
import words
from blocks import Bullets, Cell, Heading, Para, Pre, Sheet, Table, cells

OPENING = {
    "en": "This document describes the {} messages exchanged with {}. It is subject to change without notice.",
    "de": "Dieses Dokument beschreibt die Nachrichten der Schnittstelle {} von {}. Änderungen bleiben vorbehalten.",
    "fr": "Ce document décrit les messages de l'interface {} de {}. Il peut être modifié sans préavis.",
    "es": "Este documento describe los mensajes de la interfaz {} de {}. Puede cambiar sin previo aviso.",
    "pt": "Este documento descreve as mensagens da interface {} de {}. Pode ser alterado sem aviso prévio.",
}
HISTORY = {
    "en": ("Revision History", ["Version", "Date", "Author", "Description"]),
    "de": ("Änderungshistorie", ["Version", "Datum", "Autor", "Beschreibung"]),
    "fr": ("Historique des révisions", ["Version", "Date", "Auteur", "Description"]),
    "es": ("Historial de revisiones", ["Versión", "Fecha", "Autor", "Descripción"]),
    "pt": ("Histórico de revisões", ["Versão", "Data", "Autor", "Descrição"]),
}
CHANGES = ["First draft", "PID-18 is now optional", "Review comments worked in", "Table 0004 added", "Layout only"]
GLOSSARY = {"en": ("Glossary", ["Term", "Meaning"]), "de": ("Glossar", ["Begriff", "Bedeutung"]),
            "fr": ("Glossaire", ["Terme", "Signification"]), "es": ("Glosario", ["Término", "Significado"]),
            "pt": ("Glossário", ["Termo", "Significado"])}
TABLE_WORD = {"en": "Table", "de": "Tabelle", "fr": "Table", "es": "Tabla", "pt": "Tabela"}


class Layout:
    """One document. A subclass adds the blocks of its specification to `self.out` and tells `self.truth`."""

    usages = "R RE O C X B"  # of the made-up spec, where the layout has words for no more

    def __init__(self, random, spec, truth, kind, language, varied=False):
        self.random, self.spec, self.truth = random, spec, truth
        self.kind, self.language = kind, language
        self.varied = varied  # other orders and headings than in the committed set
        self.out = []
        self.style = {"title": spec.title, "language": language}

    def chance(self, likely, dirt=None):
        if self.random.random() >= likely:
            return False
        if dirt:
            self.truth.saw(dirt)
        return True

    def heading(self, what):
        return self.otherwise(words.heading(self.random, what, self.language))

    def otherwise(self, text):
        """A heading as another author types it: in capitals, or over two lines."""
        if not self.varied:
            return text
        look = self.random.random()
        if look < 0.15:
            return text.upper()
        return text.replace(" ", "\n", 1) if look < 0.25 else text

    def order_of(self, columns, first):
        """The columns' order; the first ones stay where they are."""
        order = list(range(columns))
        if self.varied and self.chance(0.6, "columns in another order"):
            rest = order[first:]
            at = self.random.randrange(len(rest))
            rest.insert(self.random.randrange(len(rest)), rest.pop(at))
            order[first:] = rest
        return order

    def page(self, name, hidden=False):
        self.out.append(Sheet(name, hidden))

    def add(self, *blocks):
        self.out.extend(blocks)

    def cover(self):
        spec = self.spec
        self.page("Cover")
        self.add(Heading(spec.title, 1), Para(f"{spec.vendor} · HL7 v{spec.hl7}", bold=True),
                 Para(OPENING[self.language].format(spec.title, spec.product)))
        if self.chance(0.7, "revision history"):
            title, heads = HISTORY[self.language]
            rows = [cells(heads)] + [cells([f"1.{i}", f"2025-0{i + 3}-1{i}", "Interface team", change])
                                     for i, change in enumerate(self.random.sample(CHANGES, 3))]
            self.add(Heading(title, 2), Table(rows, widths=[10, 12, 18, 50]))
        if self.chance(0.5, "glossary"):
            title, heads = GLOSSARY[self.language]
            picked = self.random.sample(phrases.GLOSSARY, 5)
            self.add(Heading(title, 2), Table([cells(heads)] + [cells(row) for row in picked], widths=[12, 60]))
        if self.chance(0.3):
            self.add(Bullets(["MLLP over TCP, one connection", "Acknowledgement: original mode", "Character set: UTF-8"]))

    def hidden_sheet(self):
        """A sheet that nobody sees holds what was once true; it is no part of the document."""
        if self.kind == "xlsx" and self.chance(0.6, "hidden sheet"):
            self.page("old", hidden=True)
            rows = [cells(["SEQ", "LEN", "DT", "OPT", "ELEMENT NAME"])]
            rows += [cells([str(i), "999", "ST", "R", "Obsolete element"]) for i in range(1, 9)]
            self.add(Table(rows))

    def sample(self, message=None):
        """A message as it is sent, filled with the examples that the spec has."""
        message = message or self.spec.messages[0]
        known = {segment.id: segment for segment in self.spec.segments}
        code, trigger = message.event.split("^")
        number = f"{self.random.randint(10000, 99999)}"
        lines = [f"MSH|^~\\&|{self.spec.product.upper().replace(' ', '')}|HOSP|RCV|HOSP|20260314091500||"
                 f"{code}^{trigger}|{number}|P|{self.spec.hl7}"]
        for name in dict.fromkeys(message.ids()):
            if name == "MSH" or name not in known:
                continue
            values = [e.constant or e.example or ("1" if e.type == "SI" else "") for e in known[name].fields]
            lines.append("|".join([name, *values]).rstrip("|"))
        self.truth.samples.append(number)
        self.add(Pre("\r".join(lines)))

    def segment_title(self, segment, number):
        """The heading of a segment's table, and the segment's name if it is there."""
        style = self.title_style
        word = {"en": "Segment", "de": "Segment", "fr": "Segment", "es": "Segmento", "pt": "Segmento"}[self.language]
        if style != 4:
            self.truth.say(segment.id, "name", segment.name)
        return [f"{segment.id} – {segment.name}", f"{segment.name} ({segment.id})", f"{word} {segment.id}: {segment.name}",
                f"3.{number} {segment.id} {word} - {segment.name}", f"{word} {segment.id}"][style]

    @property
    def title_style(self):
        if not hasattr(self, "_title_style"):
            self._title_style = self.random.randrange(5)
        return self._title_style

    # --- value sets -----------------------------------------------------------------------------------------------

    def value_sets(self, prefix=""):
        for number, value_set in enumerate(self.spec.value_sets):
            title = f"{TABLE_WORD[self.language]} {prefix}{value_set.id} – {value_set.name}"
            self.say_set(value_set)
            rows = [cells([self.heading("code"), self.heading("text")])]
            rows += [cells([code, text]) for code, text, _ in value_set.codes]
            self.add(Heading(title, 2 if number or self.kind != "xlsx" else 2), Table(rows, widths=[14, 50]))

    def say_set(self, value_set):
        path = "table:" + value_set.id
        self.truth.say(path, "name", value_set.name)
        for code, text, _ in value_set.codes:
            self.truth.say(f"{path}/{code}", "text", text)

    # --- facts of an element, one property at a time -----------------------------------------------------------------

    def say_length(self, e, text_64k=False):
        if not e.length:
            return ""
        self.truth.say(e.path, "length.max", e.length)
        return "64K" if text_64k and e.length == 65536 else str(e.length)

    def say_constant(self, e):
        phrase = self.random.choice(phrases.FIXED[self.language]).format(e.constant)
        self.truth.say(e.path, "constant", e.constant)
        return phrase

    def cell(self, text, **look):
        return Cell(text, **look)
