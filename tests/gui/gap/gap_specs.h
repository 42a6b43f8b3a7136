// Two specs for the tests of their gaps: what they say differently is known.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace plumb::desk::gap_specs {

/// What a lab sends.
inline QByteArray sender() {
    return "plumbline: spec/1\n"
           "id: lab-out\n"
           "title: Lab outbound\n"
           "version: \"3\"\n"
           "standard: 2.5.1\n"
           "messages:\n"
           "  ADT_A01:\n"
           "    events: [ADT^A01]\n"
           "    structure: ADT_A01\n"
           "segments:\n"
           "  PID:\n"
           "    fields:\n"
           "      3: {usage: R, repeat: 1..*}\n"
           "      5: {usage: RE}\n"
           "      8: {usage: R, length: 1..4}\n"
           "      19: {usage: X}\n"
           "  PV1:\n"
           "    fields:\n"
           "      2: {usage: RE}\n";
}

/// What a registry takes: PID-5 required, PID-8 shorter, PID-19 required, PV1-2 required.
inline QByteArray receiver() {
    return "plumbline: spec/1\n"
           "id: registry-in\n"
           "title: Registry inbound\n"
           "version: \"7\"\n"
           "standard: 2.5.1\n"
           "messages:\n"
           "  ADT_A01:\n"
           "    events: [ADT^A01]\n"
           "    structure: ADT_A01\n"
           "segments:\n"
           "  PID:\n"
           "    fields:\n"
           "      3: {usage: R, repeat: 1..*}\n"
           "      5: {usage: R}\n"
           "      8: {usage: R, length: 1..1}\n"
           "      19: {usage: R}\n"
           "  PV1:\n"
           "    fields:\n"
           "      2: {usage: R}\n";
}

/// A pair with gaps of every kind, for pictures.
inline QByteArray large(bool receiver) {
    QByteArray text = "plumbline: spec/1\n";
    text += receiver ? "id: registry-in\ntitle: Mercy registry, inbound\nversion: \"2026.2\"\ndate: 2026-10-01\n"
                     : "id: northlab-out\ntitle: Northlab results and admissions\nversion: \"4.1\"\ndate: 2026-08-17\n";
    text += "standard: 2.5.1\n"
            "messages:\n"
            "  ADT_A01:\n"
            "    events: [ADT^A01, ADT^A04, ADT^A08]\n"
            "    structure: ADT_A01\n"
            "  ORU_R01:\n"
            "    events: [ORU^R01]\n"
            "    structure: ORU_R01\n";
    text += receiver ? "" : "  ADT_A39:\n    events: [ADT^A40]\n    structure: ADT_A39\n";
    text += "segments:\n  PID:\n    fields:\n";
    text += receiver
                ? "      2: {usage: X}\n      3: {usage: R, repeat: 1..1}\n      5: {usage: R, length: 1..48}\n"
                  "      7: {usage: R}\n      8: {usage: R, values: SEX}\n      10: {usage: X}\n"
                  "      11: {usage: R, repeat: 1..1}\n      13: {usage: O, length: 1..20}\n      18: {usage: R}\n"
                : "      2: {usage: RE}\n      3: {usage: R, repeat: 1..*}\n      5: {usage: R, length: 1..120}\n"
                  "      7: {usage: RE}\n      8: {usage: RE, values: SEX}\n      10: {usage: RE}\n"
                  "      11: {usage: RE, repeat: 1..3}\n      13: {usage: O, length: 1..250}\n      18: {usage: X}\n";
    text += "  PV1:\n    fields:\n";
    text += receiver ? "      2: {usage: R, values: CLASS}\n      3: {usage: R}\n      7: {usage: R, repeat: 1..1}\n"
                       "      19: {usage: R, length: 1..12}\n      44: {usage: R}\n"
                     : "      2: {usage: R, values: CLASS}\n      3: {usage: RE}\n      7: {usage: RE, repeat: 0..*}\n"
                       "      19: {usage: R, length: 1..20}\n      44: {usage: RE}\n";
    text += "  OBX:\n    fields:\n";
    text +=
        receiver
            ? "      3: {usage: R}\n      6: {usage: R}\n      8: {usage: RE, values: FLAGS}\n      14: {usage: R}\n"
            : "      3: {usage: R}\n      6: {usage: RE}\n      8: {usage: RE, values: FLAGS}\n      14: {usage: RE}\n";
    text += receiver ? "    statements:\n      - {id: MR-12, rule: 'if OBX-11 = \"C\" then valued(OBX-14)'}\n"
                       "    co-constraints:\n      - id: vitals\n        columns: [if code 3, then type 2]\n"
                       "        rows:\n          - R 1..1: [8867-4, NM]\n          - O 0..1: [8480-6, NM]\n"
                     : "    co-constraints:\n      - id: vitals\n        columns: [if code 3, then type 2]\n"
                       "        rows:\n          - R 1..1: [8867-4, SN]\n";
    text += "  ZNL:\n    name: Northlab\n    fields:\n";
    text += receiver
                ? "      1: {name: Order priority, type: IS, usage: O}\n      2: {name: Courier, type: ST, usage: O}\n"
                  "      3: {name: Fasting state, type: ID, usage: R}\n"
                : "      1: {name: Order priority, type: IS, usage: O}\n      2: {name: Fasting state, type: ID, "
                  "usage: RE}\n"
                  "      3: {name: Courier name, type: ST, usage: O}\n      4: {name: Freezer, type: ST, usage: O}\n";
    text += "value-sets:\n";
    text += receiver ? "  SEX:\n    codes: {M: Male, F: Female, U: Unknown}\n"
                       "  CLASS:\n    codes: {I: Inpatient, O: Outpatient, E: Emergency}\n"
                       "  FLAGS:\n    codes: {L: Low, H: High, N: Normal}\n"
                     : "  SEX:\n    codes: {M: Male, F: Female, X: Other, U: Unknown}\n"
                       "  CLASS:\n    codes: {I: Inpatient, O: Outpatient, E: Emergency, P: Preadmit, R: Recurring}\n"
                       "  FLAGS:\n    codes: {L: Low, H: High, N: Normal, LL: Very low, HH: Very high}\n";
    return text;
}

inline QString write(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("The spec could not be written.");
    }
    return path;
}

}  // namespace plumb::desk::gap_specs
