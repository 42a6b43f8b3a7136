"""Facts that repair known faults of the sources. Each names what it repairs; REPORT.md lists them."""

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
#  - OBX-2 in 2.5.1 carries its table's number as its most repetitions.
FIELD_REPAIRS = {
    ("2.5.1", "OBX", 2): {"most": 1},
}

# hl7-dictionary writes "ST" in 2.7.1 for fields whose type depends on another field; every other version and source
# says that it varies.
VARYING_FIELDS = {("OBX", 5), ("MFE", 4), ("MFA", 5), ("RDT", 1)}

# Spellings of one type.
TYPE_SPELLINGS = {"VARIES": "varies", "Varies": "varies", "WD": None, "wd": None, "-": None, "": None}

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
