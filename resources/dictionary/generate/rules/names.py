"""Readable names: hl7apy's are UPPER_SNAKE, hl7-dictionary's carry stray marks."""

import re

# Words that title case would spoil.
SPELLINGS = {
    word.upper(): word
    for word in (
        "ID HL7 DRG HIV SSN IP URL OID NDC HMO ICD UPIN DEA CPT NPI ISBT OTC FDA RX DNA MPI EKG SPS TTL TX UOM MFE MFI MFA "
        "PID NK1 PV1 DG1 DRG GT1 IN1 IN2 UB1 UB2 FT1 PR1 AL1 IAM OBR OBX SAC SPM GOL PRB PTH VAR ROL DSP QRY URD ORC "
        "BPX BPO BTX CDM CER CM0 CM1 CM2 CSP CSR CSS CTD DB1 ECD ECR EQU INV ISD LAN LCC LCH LDP LOC LRL NCK NDS NST NTE OM1 "
        "OM2 OM3 OM4 OM5 OM6 OM7 ORG PDA PRA PRC PRD PSH QAK QPD QRD QRF RCP RDF RF1 RGS RMI RQ1 RQD RXA RXC RXD RXE RXG RXO "
        "RXR SCH SFT SID STF TCC TCD TQ1 TQ2 TXA UAC VND AIG AIL AIP AIS APR ARQ PEO PES PCR PD1 FHS BHS FTS BTS BLG DSC EVN "
        "MSH MSA ERR MRG ACC ABS AFF EDU CON IAR ARV CTI PM1 PKG PYE PSG PSL PSS PMT ADJ RFI ITM IIM IVC IVT ILT SCP SDD SLT "
        "STZ SCD NSC REL PAC OH1 OH2 OH3 OH4 DMI PTH OVR IPC MCP GP1 GP2 DST DON BUI CTR DEV RXV SGH SGT NLN "
        "US UB92 CWE CNE CE CX XPN GS1 GTIN LOINC"
    ).split()
}
SMALL = {"of", "and", "or", "the", "in", "to", "for", "by", "on", "at", "from", "with", "a", "an", "as", "per"}


# What sources made of typographic marks by reading them in a wrong character set.
MISREAD = {"\u0432\u0402\u201c": "-", "\u2013": "-", "\u00c2\u00ae": "", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "}


# Slips of hl7-dictionary's titles.
MISSPELLED = {
    "Calue": "Value",
    "Windwow": "Window",
    "Intevall": "Interval",
    "Occurence": "Occurrence",
    "Pre-certication": "Pre-certification",
    "Qualifiying": "Qualifying",
    "Organization Unit s": "Organization Unit",
}

# "Mother s Maiden Name"
LOST_APOSTROPHE = re.compile(r"(?<=[a-z]) s(?= )")


def plain(text):
    """The same text with plain dashes, quotes and blanks."""
    for mark, meant in MISREAD.items():
        text = text.replace(mark, meant)
    return re.sub(r"\s+", " ", text).strip()


def clean(name):
    """hl7-dictionary's marks for footnotes ("Result Status +", "Specimen Action Code *") are not part of a name."""
    name = plain(name or "")
    for slip, meant in MISSPELLED.items():
        name = name.replace(slip, meant)
    return re.sub(r"\s*[*+#]+\s*$", "", LOST_APOSTROPHE.sub("'s", name))


def is_upper_snake(name):
    return name == name.upper() and name not in SPELLINGS


def key(name):
    """What two spellings of one name share: letters and digits, without case."""
    return re.sub(r"[^A-Z0-9]", "", clean(name).upper().replace("&", "AND"))


def from_upper_snake(name):
    """"PATIENT_IDENTIFIER_LIST" as a person writes it; "DATE_TIME" is the standard's "Date/Time"."""
    words = name.replace("DATE_TIME", "DATE/TIME").split("_")
    written = []
    for place, word in enumerate(words):
        if word in SPELLINGS:
            written.append(SPELLINGS[word])
        elif place and word.lower() in SMALL:
            written.append(word.lower())
        else:
            written.append("/".join(part.capitalize() for part in word.split("/")))
    return " ".join(written)
