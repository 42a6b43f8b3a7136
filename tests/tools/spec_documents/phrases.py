"""What vendors write into their documents. All of it made up."""

VENDORS = [
    ("Kestrel Laboratory Systems", "KestrelLIS"), ("Oakmere Health Information Exchange", "Oakmere HIE"),
    ("Ferrol Clinical Systems", "FerrolCare"), ("Tidewater Imaging", "TideRIS"), ("Brightmoor Software", "Brightmoor EHR"),
    ("Halden Data", "Halden Connect"), ("Sollund Medical IT", "SOLL-PAS"), ("Pinnock & Grey Interfaces", "PG Link"),
]
AREAS = {"ADT": "Patient Administration", "ORU": "Results", "ORM": "Orders", "SIU": "Scheduling", "DFT": "Charges",
         "MDM": "Document", "VXU": "Immunization", "BAR": "Billing"}
CONDITIONS = [
    "Required when PV1-2 is I", "Required if the patient is a newborn", "Must be sent when the order is a reflex order",
    "Populated when PID-8 is F", "Required when the visit is an inpatient stay", "Required if insurance is known",
    "Sent only when the account is closed", "Required when a second identifier exists",
]
PREDICATES = [
    "If PV1-2 (Patient Class) is 'I'", "If the patient is a newborn", "If OBX-2 (Value Type) is 'CWE'", "If insurance is known",
    "If the element that follows is valued", "If the order is a reflex order", "If the account is closed",
]
# What conditions come to that say something of a field; the others are for people.
RULES = {
    "Required when PV1-2 is I": 'PV1-2 = "I"', "Populated when PID-8 is F": 'PID-8 = "F"',
    "If PV1-2 (Patient Class) is 'I'": 'PV1-2 = "I"', "If OBX-2 (Value Type) is 'CWE'": 'OBX-2 = "CWE"',
}
NOTES = [
    "Sent as entered by the user.", "Displayed in the patient header.", "Leading zeros are kept.",
    "Only the first repetition is stored.", "Mapped through the site translation table.",
    "Ignored for outpatient visits.", "Time zone of the sending facility.", "Values longer than this are cut off.",
    "Contact the interface team before use.", "Populated from the registration screen.",
    "See the section on identifiers.", "May be changed by the system profile.", "Deleted when two double quotes are sent.",
    "Stored for display only, not searchable.", "Free text; carriage returns are sent as \\.br\\",
]
CONSTANTS = ["LAB", "ADT", "P", "2.16.840.1.113883.19.5", "EHR-1", "KLS", "AL", "NE", "MAIN", "UNICODE UTF-8", "T42"]
EXAMPLES = {
    "ST": ["4711", "Suite 12", "A-100200", "0815-3"], "SI": ["1", "2"], "NM": ["12", "7.4"], "ID": ["Y", "N", "F", "A"],
    "IS": ["I", "O", "E", "MED"], "TS": ["20260314091500", "20251102"], "DTM": ["20260314091500", "202601020304"],
    "DT": ["20260314"], "HD": ["HOSP^2.16.840.1.113883.19.4^ISO", "LAB"], "CX": ["100200^^^HOSP^MR", "778899^^^LAB^PI"],
    "XPN": ["Probe^Petra^Q", "Muster^Max"], "XAD": ["1 Test Street^^Testtown^^12345"], "XTN": ["^PRN^PH^^^555^5550100"],
    "XCN": ["9001^Sample^Sam", "4002^Attend^Alex"], "CE": ["30525-0^AGE^LN", "K35.8^Appendicitis^I10"],
    "CWE": ["30525-0^AGE^LN", "M^Male^HL70001"], "PL": ["4W^401^B^HOSP", "ED^^^HOSP"], "EI": ["55801^LAB", "ORD-9^PG"],
}
Z_NAMES = {"ZPV": "Additional Visit Information", "ZDS": "Document Status", "ZPI": "Patient Supplement",
           "ZLB": "Laboratory Extras", "ZEV": "Local Event Data", "ZCT": "Contact Tracing"}
Z_FIELDS = [
    ("Record Source", "IS", 10), ("VIP Class", "IS", 4), ("Local Ward Key", "ST", 20), ("Consent Flag", "ID", 1),
    ("Consent Date/Time", "TS", 26), ("Instrument Code", "CE", 250), ("Rack Number", "NM", 6), ("Portal Status", "ID", 2),
    ("Interpreter Language", "CE", 60), ("Document Action", "IS", 12), ("Signing Clinician", "XCN", 250),
    ("Expected Stay Days", "NM", 3), ("Local Remark", "ST", 200), ("Billing Group", "IS", 8),
]
FIXED = {
    "en": ['Should be hardcoded to "{}"', 'Hardcoded to "{}"', 'Always "{}"', 'Fixed value: "{}"', 'Constant "{}"'],
    "de": ['Fester Wert "{}"', 'Immer "{}"', 'Konstante "{}"'], "fr": ["Valeur fixe : « {} »", "Toujours « {} »"],
    "es": ['Valor fijo "{}"', 'Siempre "{}"'], "pt": ['Valor fixo "{}"', 'Sempre "{}"'],
}
NOT_USED = {"en": ["Not used", "Not used.", "Not supported", "NOT USED"], "de": ["Nicht verwendet", "nicht unterstützt"],
            "fr": ["Non utilisé", "Non supporté"], "es": ["No se usa", "No utilizado"],
            "pt": ["Não utilizado", "Não suportado"]}
GLOSSARY = [("HL7", "Health Level Seven"), ("MLLP", "Minimal Lower Layer Protocol"), ("EHR", "Electronic health record"),
            ("MRN", "Medical record number"), ("ACK", "Acknowledgement message"), ("ADT", "Admit, discharge, transfer"),
            ("LIS", "Laboratory information system"), ("TBD", "To be decided")]
