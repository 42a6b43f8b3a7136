"""Table 0125, the types that OBX-5 may have.

The v2 code systems lack it, and hl7-dictionary has one set for all versions, 2.7.1's, which knows neither CE nor TS.
hl7apy has a list per version from 2.3.1 on; the texts are those of table 0440 (data types).
"""

from model import VERSIONS
from rules.tables import Code, NOT_CODES, joined, spans

ID, TEXTS = "0125", "0440"

# hl7apy lacks it; its list is that of the version before.
STANDS_FOR = {"2.7.1": "2.7"}

# Its list of 2.8.2 ends with "...": what it leaves out is not wrong there.
GOES_ON_FROM = {"2.8.2": "2.8.1"}

# Types of a version that its list has not caught up with: laboratories send coded results as CWE from 2.5 on, as
# implementation guides ask, and in 2.6 CWE and DTM stand where CE and TS stood.
ALSO = {"2.5": {"CWE"}, "2.5.1": {"CWE"}, "2.6": {"CWE", "DTM"}}


def _codes(lists, version):
    own = [*lists.get(STANDS_FOR.get(version, version), []), *ALSO.get(version, ())]
    before = _codes(lists, GOES_ON_FROM[version]) if version in GOES_ON_FROM else set()
    return set(own) - NOT_CODES | before


def replace(tables, lists):
    """`lists`: version to hl7apy's codes."""
    texts = {code.code: code.text for table in (ID, TEXTS) for code in tables[table].codes}
    present = {}
    for version in VERSIONS:
        for code in _codes(lists, version):
            present.setdefault(code, set()).add(version)
    tables[ID].codes = joined([Code(code, span, texts[code]) for code in present for span in spans(present[code])])
