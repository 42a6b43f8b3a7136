"""Events that table 0354, as the package has it, leaves out or gives to another version's structure."""

# Event: (structure, first version, last version or None). All are HAPI's as well, and used where the structure exists.
FURTHER = {
    "ADR^A19": ("ARD_A19", "2.3", "2.3"),
    "ADT^A35": ("ADT_A30", "2.6", "2.6"),
    "ADT^A48": ("ADT_A30", "2.6", "2.6"),
    "ADT^A49": ("ADT_A30", "2.6", "2.6"),
    "CCR^I17": ("CCR_I16", "2.7", None),
    "CCR^I18": ("CCR_I16", "2.7", None),
    "LSR^U13": ("LSU_U12", "2.4", None),
    "MFN^M14": ("MFN_Znn", "2.5", None),
    **{f"MFQ^M0{number}": ("MFQ_M01", "2.3.1", None) for number in range(2, 7)},
    **{f"MFQ^M{number:02}": ("MFQ_M01", "2.5", "2.6") for number in range(7, 15)},
    "ORU^R31": ("ORU_R30", "2.5", None),
    "ORU^R32": ("ORU_R30", "2.5", None),
    "ORU^R40": ("ORU_R01", "2.8", None),
    "PIN^I07": ("RQI_I01", "2.3.1", None),
    "PPP^PCC": ("PPP_PCB", "2.3", None),
    "QBP^Q31": ("QBP_Q11", "2.5", None),
    "QBP^Q32": ("QBP_Q21", "2.7", None),
    "QSX^J02": ("QCN_J01", "2.4", None),
    "QRY^T12": ("QRY", "2.5", "2.5.1"),
    "RRE^O02": ("RRE_O01", "2.3", "2.3"),
    "SCN^S37": ("SDR_S32", "2.6", None),
    "SDN^S36": ("SDR_S31", "2.6", None),
    "SLN^S34": ("SLR_S28", "2.6", None),
    "SLN^S35": ("SLR_S28", "2.6", None),
    "SMD^S32": ("SDR_S32", "2.6", None),
    "STI^S30": ("SLR_S28", "2.6", None),
    "TCR^U11": ("TCU_U10", "2.4", None),
}

# Table 0354 has A55 under ADT_A54 for every version; up to 2.5.1 it was ADT_A52 (hl7-dictionary's copy and HAPI).
CORRECTED = {"ADT^A55": ("ADT_A52", "2.4", "2.5.1")}
