"""Facts that repair known faults of the sources. Each names what it repairs; REPORT.md lists them."""

from model import UNBOUNDED

# hl7-dictionary has segments in versions that do not define them: IAM came with 2.4, MFI with 2.2, and the
# query segments of its 2.3.1 structures with 2.4.
SEGMENTS_TOO_EARLY = {"2.1": {"MFI"}, "2.3": {"IAM"}, "2.3.1": {"IAM"}}

# hl7-dictionary lists a type among the segments of 2.6 (ED), and keeps query segments that 2.6 no longer has.
SEGMENTS_WITHDRAWN = {"2.6": {"ED", "EQL", "ERQ", "SPR", "VTQ"}}

# hl7apy has PD1 in 2.1, which came with 2.3.
SEGMENTS_HL7APY_ONLY = {"2.1": {"PD1"}}

# Withdrawn with 2.7, but structures of 2.7 and 2.7.1 still name them; hl7apy has them without fields.
SEGMENTS_STILL_NAMED = {"QRD", "QRF", "URD", "URS"}

# Types that no source defines although fields have them: (first version, id, name).
PRIMITIVES = [("2.1", "varies", "Variable Datatype"), ("2.7", "SNM", "String of Telephone Number Digits")]

# The segments that each version of hl7-dictionary lacks; their fields come from hl7apy (2.7's for 2.7.1).
SEGMENTS_FROM_HL7APY = {"2.5": {"CON"}, "2.5.1": {"CON"}, "2.7.1": {"FAC", "PDC", "PSH"}}

# Single faults: (version, segment, field) to what is true.
FIELD_REPAIRS = {
    # hl7-dictionary's 2.3 stands alone against three sources.
    ("2.3", "ACC", 2): {"type": "CE"},
    ("2.3", "AL1", 4): {"type": "ID"},
    ("2.3", "ARQ", 15): {"usage": "O"},
    ("2.3", "ARQ", 16): {"most": 1},
    ("2.3", "CDM", 5): {"type": "ID"},
    ("2.3", "CDM", 7): {"most": UNBOUNDED},
    ("2.3", "CM1", 2): {"usage": "O"},
    ("2.3", "CSP", 1): {"usage": "O"},
    # A contact's role is required by hl7-dictionary and HAPI only; neither 2.2 nor 2.3.1 requires it.
    ("2.3", "NK1", 7): {"usage": "O"},
    # Required by all four sources in one version only, while both versions beside it leave them optional. The published
    # chapter 4 of 2.3 has ORC-7 optional and shows an ORC without it; OBX-4 is conditional wherever the standard tells.
    ("2.3", "ORC", 7): {"usage": "O"},
    ("2.3", "OBR", 27): {"usage": "O"},
    ("2.3.1", "OBX", 4): {"usage": "O"},
    # "NK" is the database's shorthand; hl7apy, hl7types and HAPI's later versions have the standard's title.
    **{(version, "NK1", 2): {"name": "Name"} for version in ("2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6")},
    ("2.4", "PID", 38): {"most": 1},
    # OBX-2 carries its table's number as its most repetitions.
    ("2.5.1", "OBX", 2): {"most": 1},
    # Withdrawn, in three sources.
    ("2.5.1", "MSA", 5): {"type": None, "usage": "W"},
    ("2.6", "DG1", 14): {"type": None, "usage": "W"},
    ("2.6", "FT1", 8): {"type": None, "usage": "W"},
    ("2.6", "FT1", 9): {"type": None, "usage": "W"},
    ("2.6", "PR1", 11): {"type": None, "usage": "W"},
    ("2.6", "PR1", 12): {"type": None, "usage": "W"},
    ("2.6", "UB1", 2): {"type": None, "usage": "W"},
    # Twice, as in 2.7.1; hl7apy has no limit.
    ("2.6", "PID", 38): {"most": 2},
    # A danger code became coded and repeating with 2.7.1; conditional fields are not required.
    ("2.7", "OBR", 13): {"type": "ST", "most": 1},
    ("2.7", "OBX", 2): {"usage": "C"},
    ("2.7", "OBX", 4): {"usage": "C"},
    ("2.8", "OBX", 2): {"usage": "C"},
    ("2.8", "OBX", 4): {"usage": "C", "most": 1},
    ("2.8", "OBX", 13): {"most": 1},
}

# hl7apy's 2.7 has fields that came with 2.7.1.
FIELDS_TOO_EARLY = {("2.7", "OBR", 54)}

# Single faults of types, in the same form.
COMPONENT_REPAIRS = {
    ("2.2", "CK", 2): {"type": "NM"},
    # Titles of a German database.
    ("2.2", "CM_INTERNAL_LOCATION", 1): {"name": "Nurse Unit (Station)"},
    ("2.2", "CM_INTERNAL_LOCATION", 6): {"name": "Floor"},
    ("2.2", "CM_INTERNAL_LOCATION", 7): {"name": "Clinic"},
    ("2.2", "CM_INTERNAL_LOCATION", 8): {"name": "Center"},
    ("2.2", "CM_POSITION", 1): {"name": "Room"},
    ("2.2", "CM_POSITION", 2): {"name": "Table"},
    ("2.2", "CM_POSITION", 3): {"name": "Chair"},
    # 2.5 gave the message type a type of its own, of which all three parts are required.
    ("2.5", "MSG", 2): {"usage": "R"},
    ("2.5", "MSG", 3): {"usage": "R"},
    ("2.5.1", "MSG", 2): {"usage": "R"},
    ("2.5.1", "MSG", 3): {"usage": "R"},
    # All three parts of the message type are required, say hl7apy and hl7types.
    ("2.6", "MSG", 2): {"usage": "R"},
    ("2.6", "MSG", 3): {"usage": "R"},
    # Strings of digits, as in 2.7 and 2.8.
    ("2.7.1", "XTN", 5): {"type": "SNM"},
    ("2.7.1", "XTN", 6): {"type": "SNM"},
    ("2.7.1", "XTN", 7): {"type": "SNM"},
    ("2.7.1", "XTN", 8): {"type": "SNM"},
}

# Names of types, of the same German database.
TYPE_NAMES = {
    ("2.2", "CM_PLACER"): "Placer Order Number",
    ("2.2", "CM_RANGE"): "Range",
    ("2.3", "CM_RANGE"): "Range",
}

# hl7-dictionary's time stamp has no degree of precision in these; three sources have it.
TIME_STAMP_CUT = {"2.3", "2.3.1", "2.4"}

# From 2.6 on hl7apy lets fields repeat whose repetition the standard leaves blank; HAPI and hl7types do not.
REPETITION_FROM_HL7APY = {"2.6", "2.7", "2.8", "2.8.1", "2.8.2"}
NOT_REPEATING = {
    "ADJ": [7],
    "AUT": range(13, 30),
    "BUI": range(1, 13),
    "DON": [1, 2, 3, 4, 5, 6, 9, 11, 12, 13, *range(15, 31), 32],
    "OBX": [23, 24, 25, 26, 29, 30],
    "PAC": range(1, 6),
    "PRD": [10, 14],
    "PRT": [1],
    "RF1": range(13, 26),
    "SHP": [1, 3, 4, 5, 6, 8],
    "SPM": [32],
}

# hl7-dictionary writes "ST" in 2.7.1 for fields whose type depends on another field; every other version and source
# says that it varies.
VARYING_FIELDS = {("OBX", 5), ("MFE", 4), ("MFA", 5), ("QPD", 3), ("RDT", 1)}

# Spellings of one type.
TYPE_SPELLINGS = {"CQ_QUANTITY": "CQ", "VARIES": "varies", "Varies": "varies", "WD": None, "wd": None, "-": None, "": None}

# Segments and types that came with 2.8 or 2.8.2, for which no source has a name.
NAMES = {
    "BUI": "Blood Unit Information",
    "CDO": "Cumulative Dosage",
    "DON": "Donation",
    "DPS": "Diagnosis and Procedure Code",
    "MCP": "Master File Coverage",
    "OMC": "Supporting Clinical Information",
    "PM1": "Payer Master File",
    "RXV": "Pharmacy/Treatment Infusion",
    "SGH": "Segment Group Header",
    "SGT": "Segment Group Trailer",
    "OG": "Observation Grouper",
}

# Types that only the withdrawn segments of 2.7 still use.
TYPES_STILL_NAMED = {"TQ", "OSD"}
