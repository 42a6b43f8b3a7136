// Hand-made traffic for the tests of stories: short messages by what matters in them.
#pragma once

#include <QByteArray>

namespace plumb::desk::traffic {

inline QByteArray message(const char* type, const char* time, const char* control, const QByteArray& rest,
                          const char* sender = "REG|STE") {
    return QByteArray("MSH|^~\\&|") + sender + "|HUB|STE|" + time + "||" + type + "|" + control + "|P|2.5.1\r" + rest;
}

inline QByteArray pid(const char* ids, const char* account = "") {
    return QByteArray("PID|1||") + ids + "||Zztest^Alpha||19700101|F||||||||||" + account + "\r";
}

inline QByteArray pv1(const char* place, const char* visit) {
    return QByteArray("PV1|1|I|") + place + "||||||||||||||||" + visit + "\r";
}

/// Patient 100 of authority A is merged into 200 in the middle; patient 100 of authority B is somebody else.
inline QByteArray merged() {
    return message("ADT^A01", "20261120080000", "M1", pid("100^^^A^MR") + pv1("4W^412^A", "V1")) +
           message("ADT^A01", "20261120081000", "M2", pid("100^^^B^MR") + pv1("5E^1^A", "V9")) +
           message("ADT^A02", "20261120090000", "M3", pid("100^^^A^MR") + pv1("ICU^1^A", "V1")) +
           message("ADT^A08", "20261120093000", "M4", pid("200^^^A^MR")) +
           message("ADT^A40", "20261120100000", "M5", pid("200^^^A^MR") + "MRG|100^^^A^MR\r") +
           message("ADT^A08", "20261120110000", "M6", pid("100^^^A^MR")) +
           message("ADT^A03", "20261120120000", "M7", pid("200^^^A^MR") + pv1("ICU^1^A", "V1")) +
           message("ADT^A08", "20261120121000", "M8", pid("300^^^A^MR"));
}

inline QByteArray orders() {
    return message("ORM^O01", "20261120083000", "O1",
                   pid("100^^^A^MR") + "ORC|NW|P1^EHR\rOBR|1|P1^EHR||2160-0^Creatinine^LN\r", "EHR|STE") +
           message("ORR^O02", "20261120083100", "O2", "ORC|OK|P1^EHR|F1^LAB\r", "LAB|STE") +
           message("ORU^R01", "20261120093000", "O3",
                   pid("100^^^A^MR") + "OBR|1||F1^LAB|2160-0^Creatinine^LN|||||||||||||||||||||P\r" +
                       "OBX|1|NM|2160-0||1.2\r",
                   "LAB|STE") +
           message("ORU^R01", "20261120103000", "O4",
                   pid("200^^^A^MR") + "OBR|1||F1^LAB|2160-0^Creatinine^LN|||||||||||||||||||||F\r" +
                       "OBX|1|NM|2160-0||1.3\r",
                   "LAB|STE") +
           message("ORU^R01", "20261120104000", "O5",
                   pid("777^^^A^MR") + "OBR|1||F2^LAB|718-7^Hemoglobin^LN|||||||||||||||||||||F\r", "LAB|STE");
}

}  // namespace plumb::desk::traffic
