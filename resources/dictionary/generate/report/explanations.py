"""Why the dictionary says what it says where fewer than two sources say the same, and where the knowledge came from."""

NAMED_STRUCTURES = "ADT_A01 ADT_A39 ORM_O01 OML_O21 ORU_R01 SIU_S12 MDM_T02 DFT_P03".split()
NAMED_SEGMENTS = "MSH PID PV1 PV2 MRG ORC OBR OBX NK1 IN1 SCH TXA".split()

EXCEPTIONS = {
    ("ORM_O01", "2.1"): "A, T and H write the alternatives OBR, ORO and RX1 one after the other, and OBX and NTE without their group; D's choice and group are the standard's `<OBR|ORO|RX1>` and `[{OBX [{NTE}]}]`",
    ("ORM_O01", "2.2"): "A, T and H end the order in `OBX*` and a required `NTE+`, which would demand a note of every order; D has the standard's `[{OBX [{NTE}]}]`",
    ("DFT_P03", "2.7.1"): "D and T only; D leaves out the group VISIT that A's 2.7 and 2.8 and T have",
    ("ORC", "2.3"): "all four require ORC-7, in 2.3 only; 2.2 and 2.3.1 do not, and chapter 4 of 2.3 has it optional",
    ("OBR", "2.3"): "all four require OBR-27, in 2.3 only; 2.2 and 2.3.1 do not, and it is the same element as ORC-7",
    ("OBX", "2.3.1"): "all four require OBX-4, in 2.3.1 only; it is conditional wherever the standard tells",
    ("OBR", "2.7"): "A carries 2.7.1's OBR-13 and OBR-54; T and H differ only in fields withdrawn",
    ("OBX", "2.5.1"): "field by field: 20 to 22 are reserved and typed ST (D; A has no type, H an unknown one, T puts 23 to 25 there); D's limit of 125 repetitions for OBX-2 is its table's number; A lets 23 to 25 repeat, D and H do not",
    ("OBX", "2.7.1"): "D types OBX-5 as ST, T requires the conditional OBX-2 and OBX-4",
    ("OBX", "2.8"): "OBX-2 and OBX-4 are conditional (T: not required; A and H: required); A lets 4, 13, 23 to 26 repeat, T and H do not",
    ("OBX", "2.8.2"): "A lets 23 to 26, 29 and 30 repeat, T does not",
}

FROM_GENERAL_KNOWLEDGE = [
    "MFN_M01, MFN_M03, MFN_Znn and MFR_M01: behind MFE (and OM1) any number of further segments, where sources have one or none.",
    "PGL_PC6, PPR_PC1 and the other problem, goal and pathway messages of 2.5 and later: the order detail is OBR or any other order segment (the standard's `<OBR, etc.>`).",
    "OBX-2 and OBX-4 are conditional, never required, in 2.7 to 2.8.2.",
    "NK1-7 is optional in 2.3 (two sources against two).",
    "ORC-7 and OBR-27 are optional in 2.3, and OBX-4 in 2.3.1, although all four sources require them there: neither the version before nor the one after does, and most messages leave them out.",
    "All parts of the message type (MSH-9) are required in 2.5 and 2.5.1, where sources have that from 2.6 on.",
    "Titles that a source has in German (places and rooms of 2.2, ranges), misspelled, or with a database's shorthand (NK1-2).",
    "Table 0125 is hl7apy's list per version, with the texts of 0440; before 2.3.1 it is that of 2.3.1. 2.8.2's goes on (\"...\"), so it also has 2.8.1's; CWE from 2.5 on and DTM in 2.6 are added, since these versions have the types and laboratories send them.",
    "`varies` as a type of its own in every version, and the names of eleven segments and types that came with 2.8 and 2.8.2.",
    "Tables 0203 and 0396 are open to a site's own codes; the kind of a table follows from the types ID and IS of its users.",
]

CROSS_CHECKS = [
    ("hl7-dictionary's usage codes are 1 O, 2 R, 3 C, 4 W, not as its README says", "held: read so; required fields agree with three other sources"),
    ("its 2.7 is 2.7.1", "held: used for 2.7.1 only; OBR-13 coded and repeating and OBR-54 are in 2.7.1 and not in 2.7"),
    ("its 2.6 structures are unreliable", "held: 2.6 structures are hl7apy's"),
    ("its 2.6 cuts ITM after field 6", "held: fields 7 to 29 are hl7apy's"),
    ("its 2.7 lacks FAC, PDC, PSH", "held: taken from hl7apy's 2.7"),
    ("its 2.7 keeps withdrawn QRD, QRF, URD, URS", "explained: structures of 2.7 and 2.7.1 still name them (RCI_I05, QRY_PC4, UDM_Q05 ...), so they keep fields in both; 2.8 names them in RDR_RDR only and gives them none"),
    ("2.5 and 2.5.1 lack CON", "held: taken from hl7apy"),
    ("2.3 and 2.3.1 contain IAM, 2.1 contains MFI", "held: left out"),
    ("OBX-2 of 2.5.1 repeats 125 times", "held: once"),
    ('"any segment" is missing in MFN and MFR messages', "held: hl7apy's placeholders, and one behind a lone MFE"),
    ("OBX-20 to 22 of 2.5.1 are reserved, typed ST", "held; performing organisation is 23 to 25"),
    ("the order detail of ORM_O01 and ORR_O02 is a choice", "held in every version: exactly one of its alternatives"),
    ("hl7types loses the second of two equal segments in a group", "held: its structures are compared with that loss taken into account, never used"),
    ("hl7apy's ORO of 2.1 is malformed", "held: read as it was meant; the dictionary's is hl7-dictionary's"),
    ("hl7apy's 2.8.x drops withdrawn fields or types them WD", "held: kept by number, marked W, without a type"),
    ("hl7apy's repetition disagrees with HAPI", "held: from 2.6 on those fields do not repeat, as in HAPI and hl7types"),
    ("CM types keep their names", "held: CM_MSG, CM_PRL and the others in 2.2 and 2.3"),
    ("table 0125 has no code system, and hl7-dictionary's is 2.7.1's for all versions (neither CE nor TS)", "mended: a list per version"),
    ("table 0360 has two definitions that overlap from 2.7 on", "mended: each code once a version"),
    ("the group QBP of QBP_Q13 in 2.4 is empty", "mended: any segments"),
    ("table numbers are a union", "held: hl7apy's where hl7-dictionary has none and the type is the same"),
]
