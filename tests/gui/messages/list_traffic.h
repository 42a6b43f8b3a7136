// Traffic for the list: admissions, updates and results of two senders, for a handful of patients.
#pragma once

#include <QByteArray>
#include <QString>

namespace plumb::desk {

/// Message `n` of the traffic; every third is a result, every sixth an update.
inline QByteArray listMessage(int n) {
    const bool result = n % 3 == 2;
    const char* const type = result ? "ORU^R01^ORU_R01" : n % 6 == 1 ? "ADT^A08^ADT_A01" : "ADT^A01^ADT_A01";
    QByteArray out = QStringLiteral("MSH|^~\\&|%1|STE|REG|STE|2026112006%2||%3|C%4|P|2.5.1\r")
                         .arg(result ? QStringLiteral("LAB") : QStringLiteral("EPIC"))
                         .arg(n % 60, 2, 10, QLatin1Char('0'))
                         .arg(QLatin1String(type))
                         .arg(n)
                         .toLatin1();
    out += QStringLiteral("PID|1||P%1^^^STE^MR||Zztest^Alpha%1||19610230|F\r").arg(n % 5).toLatin1();
    // Ward absent, empty, null or one of two values.
    switch (n % 5) {
    case 0:
        out += "PV1|1\r";
        break;
    case 1:
        out += "PV1|1|I||R\r";
        break;
    case 2:
        out += "PV1|1|I|\"\"|R\r";
        break;
    default:
        out += n % 5 == 3 ? "PV1|1|I|4W^412\r" : "PV1|1|I|ICU^1\r";
    }
    if (result) {
        out += "OBX|1|NM|2160-0^Creatinine^LN||" + QByteArray::number(n) + "|mg/dL|||||F\r";
    }
    return out;
}

inline QByteArray listTraffic(int count) {
    QByteArray out;
    for (int n = 0; n < count; ++n) {
        out += listMessage(n);
    }
    return out;
}

}  // namespace plumb::desk
