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

inline QString write(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("The spec could not be written.");
    }
    return path;
}

}  // namespace plumb::desk::gap_specs
