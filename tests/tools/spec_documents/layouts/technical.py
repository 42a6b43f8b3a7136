"""A vendor's technical specification: prose for each event, a table of its format, notes, samples, then the segments."""

import dictionary
from blocks import Break, Bullets, Heading, Para, Picture
from layouts import messages
from layouts.grid import Grid

HEADS = {"en": ["Segment", "Description", "HL7 Chapter"], "de": ["Segment", "Beschreibung", "HL7-Kapitel"],
         "fr": ["Segment", "Description", "Chapitre HL7"], "es": ["Segmento", "Descripción", "Capítulo HL7"],
         "pt": ["Segmento", "Descrição", "Capítulo HL7"]}
PROSE = {
    "en": ["This event is sent when {}. It is also triggered by a correction of the same record.",
           "{0} sends one message for each record. Messages are queued while the receiver is down and sent in order."],
    "de": ["Dieses Ereignis wird ausgelöst, wenn {}.", "{0} sendet je Datensatz eine Nachricht."],
    "fr": ["Cet événement est envoyé quand {}.", "{0} envoie un message par enregistrement."],
    "es": ["Este evento se envía cuando {}.", "{0} envía un mensaje por registro."],
    "pt": ["Este evento é enviado quando {}.", "{0} envia uma mensagem por registro."],
}
WHEN = {"en": "a user files the record in the system", "de": "ein Anwender den Datensatz speichert",
        "fr": "un utilisateur enregistre la fiche", "es": "un usuario guarda el registro", "pt": "um usuário grava o registro"}
FORMAT = {"en": "Message Format for Event Type {}", "de": "Nachrichtenformat für das Ereignis {}",
          "fr": "Format du message pour l'événement {}", "es": "Formato del mensaje para el evento {}",
          "pt": "Formato da mensagem para o evento {}"}


class Technical(Grid):
    def __init__(self, *args):
        super().__init__(*args)
        self.grammar = messages.style_of(self.random)
        self.style |= {"size": 10, "running": self.spec.title, "foot": "© " + self.spec.vendor}
        self.title_rows = False

    def write(self):
        self.cover()
        self.page({"en": "Supported Events"}.get(self.language, "Events"))
        self.add(Para("Square brackets mark optional segments, braces mark segments that repeat." if self.language == "en"
                      else "[ ] { }: HL7"))
        for number, message in enumerate(self.spec.messages, 1):
            self.event(number, message)
        if self.chance(0.7):
            messages.acknowledgement(self, HEADS[self.language])
        self.page("Segments")
        for number, segment in enumerate(self.spec.segments, 1):
            self.segment(segment, number)
            if self.chance(0.4, "notes on fields in prose"):
                self.prose_notes(segment)
        self.page("Tables")
        self.value_sets("HL7 " if self.language == "en" else "")
        if self.chance({"pdf": 1, "docx": 0.3}.get(self.kind, 0), "scanned page without text"):
            self.add(Picture(["SEQ|LEN|DT|OPT|ELEMENT NAME", "1|4|SI|R|Set ID", "2|20|CX|O|External number",
                              "3|250|CX|R|Signed off by the site"]))

    def event(self, number, message):
        trigger = message.event.split("^")[1]
        self.truth.say(message.event, "name", message.name)
        self.add(Heading(f"2.{number} {message.event} – {message.name}", 2))
        first, second = PROSE[self.language]
        self.add(Para(first.format(WHEN[self.language])), Para(second.format(self.spec.product)))
        if self.chance(0.2, "a new page in the middle"):
            self.add(Break())
        self.add(Heading(FORMAT[self.language].format(trigger), 3),
                 messages.format_table(self, message, dictionary.segments(self.spec.hl7), HEADS[self.language]))
        if self.language == "en" and self.chance(0.5):
            self.add(Para("Notes on format", bold=True),
                     Bullets(["Segments that are not listed are ignored.", "An empty field leaves the stored value as it is."]))
        if self.chance(0.5):
            self.sample(message)

    def prose_notes(self, segment):
        """What the table has no room for."""
        picked = [e for e in segment.fields if e.usage in ("R", "RE", "O") and not e.note and not e.constant][:2]
        told = []
        for e in picked:
            text = f"{e.path}: the {self.spec.product} user interface shows this as “{e.name}”."
            told.append(text)
            self.truth.say(e.path, "notes", text.split(": ", 1)[1])
        if told:
            self.add(Para(f"Notes on {segment.id}", bold=True), Bullets(told))
