// A spec for the tests of its page, with comments, quotes and a short form that edits must leave alone.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace plumb::desk::spec_files {

inline QByteArray admit() {
    return "# What the registration sends.\n"
           "plumbline: spec/1\n"
           "id: admit\n"
           "title: Admissions\n"
           "standard: 2.5.1\n"
           "\n"
           "messages:\n"
           "  ADT_A01:\n"
           "    events: [ADT^A01]\n"
           "    structure: ADT_A01\n"
           "\n"
           "segments:\n"
           "  PID:\n"
           "    fields:\n"
           "      # identifiers first\n"
           "      3: {usage: R, repeat: 1..*}   # by the site\n"
           "      5: R\n"
           "      8:\n"
           "        usage: RE\n"
           "  PV1:\n"
           "    fields:\n"
           "      2: {usage: R, values: LOCAL_SEX}\n"
           "\n"
           "value-sets:\n"
           "  LOCAL_SEX:\n"
           "    codes: {M: Male, F: Female}\n";
}

inline QString write(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("The spec could not be written.");
    }
    return path;
}

inline QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace plumb::desk::spec_files
