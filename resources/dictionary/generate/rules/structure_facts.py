"""Which source is right for a message structure where they differ.

hl7-dictionary and HAPI often agree because both go back to HL7's own database; hl7apy goes back to HL7's XML schemas.
A structure is named here when two of the three sources agree against the one that would have fed it, or when the
standard's text leaves no doubt; REPORT.md shows what each source says.
"""

# hl7-dictionary's 2.6 lost the cardinality of groups and whole segments (39 of 221 structures); its "2.7" is 2.7.1.
# It has no 2.8, 2.8.1, 2.8.2.
FED_BY_SECOND = {"2.6", "2.7", "2.8", "2.8.1", "2.8.2"}

PATHWAYS = {"PGL_PC6", "PPG_PCG", "PPP_PCB", "PPR_PC1", "PPT_PCL", "PPV_PCA", "PRR_PC5", "PTR_PCF"}

PREFER_SECOND = {
    # The order detail of a response is optional (hl7apy and HAPI).
    "2.1": {"ORR_O02"},
    "2.2": {"ORR_O02"},
    # hl7-dictionary runs the acknowledgements of two events together.
    "2.3": {"MFK_M01"},
    # The order detail is one of OBR and RXO; hl7-dictionary wrote both, one after the other.
    "2.3.1": PATHWAYS,
    "2.4": PATHWAYS,
    # The order detail is "OBR, etc.": any order segment; and the specimen's containers (OUL_R22), the patient (ORL_O34,
    # RSP_K21) and the schedule (SQR_S25) have hl7apy's and HAPI's cardinality.
    "2.5": PATHWAYS | {"ORL_O34", "OUL_R22", "RSP_K21", "SQR_S25"},
    "2.5.1": PATHWAYS | {"MFR_M04", "ORL_O34", "OUL_R22", "RRE_O12", "SQR_S25"},
    # Alternatives without an id (CCM_I21), a lost payload (EHC_E24), lost groups of visit and patient, a lost "any
    # segment" (QVR_Q17, RSP_K11): hl7apy's 2.7 has them, and where it did not change its 2.8 as well.
    "2.7.1": PATHWAYS | {"ADT_A60", "CCM_I21", "DFT_P03", "DFT_P11", "EHC_E20", "EHC_E24", "OSM_R26", "QVR_Q17", "RSP_K11"},
}

# Structures that hl7apy does not name. The others of hl7-dictionary's keys are events, equal to one of hl7apy's
# structures, or belong to a later version (ADT_A52 to A62 and the QBP/RSP pairs in 2.3 and 2.3.1).
ONLY_IN_PRIMARY = {
    "2.3": {"ADT_A37", "MFK_M03", "MFN_M04", "RPR_I03", "RRE_O01"},
    "2.3.1": {"MFN_M04", "MFN_M05", "MFN_M06", "RPR_I03"},
    "2.4": {"ADT_A12"},
    # The answer to "find candidates" holds many patients; table 0354 and hl7types have it, hl7apy does not.
    "2.5": {"RSP_K22"},
    "2.5.1": {"RSP_K22"},
    "2.6": {"RSP_K22"},
}

# hl7apy writes these groups of claims and queries as choices of their segments: an XML schema's fault, hl7-dictionary
# has groups.
FALSE_CHOICES = {"EHC_E01", "EHC_E02", "EHC_E04", "EHC_E15", "EHC_E20", "EHC_E21", "EHC_E24", "QBP_E03", "QBP_E22", "RSP_E03", "RSP_E22"}

# Master files: an entry is MFE and "one or more segments" that the sender chooses.
OPEN_ENTRIES = {"MFN_M01", "MFN_M03", "MFN_Znn", "MFR_M01"}
