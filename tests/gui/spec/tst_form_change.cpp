// What the form writes into a text: only what must change, in the way in which it was written.
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "widgets/spec/form_change.h"
#include "widgets/spec/spec_reading.h"
#endif

#include <QtTest/QtTest>

#include <algorithm>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr const char* kSpec = "plumbline: spec/1\n"
                              "id: x  # stays\n"
                              "title: 'Old'\n"
                              "standard: 2.5.1\n"
                              "identifiers:\n"
                              "  MRN: PID-3.1\n"
                              "messages:\n"
                              "  ADT_A01:\n"
                              "    events: [ADT^A01]\n"
                              "    structure: ADT_A01\n"
                              "    changes:\n"
                              "      - PV2: R 1..1\n"
                              "  ORU_R01:\n"
                              "    events: ORU^R01\n"
                              "    structure: ORU_R01\n"
                              "    segments:\n"
                              "      - MSH\n"
                              "      - PID: R  # who\n"
                              "      - group ORDER: R 1..*\n"
                              "        segments:\n"
                              "          - OBR: R\n"
                              "segments:\n"
                              "  PID:\n"
                              "    fields: {3: R 1..*, 5: {usage: R}}\n"
                              "value-sets:\n"
                              "  SEX:\n"
                              "    codes:\n"
                              "      M: Male\n"
                              "      F: {text: Female}\n"
                              "statements:\n"
                              "  - {id: a, rule: valued(PID-3)}\n";

const OutlineRow* rowNamed(const SpecReading& reading, const QString& path) {
    const auto found = std::find_if(reading.rows.begin(), reading.rows.end(),
                                    [&](const OutlineRow& row) { return QString::fromStdString(row.path) == path; });
    return found == reading.rows.end() ? nullptr : &*found;
}

const FormField* fieldOf(SpecThing thing, const char* key) {
    for (const FormField& field : formFields(thing)) {
        if (qstrcmp(field.key, key) == 0) {
            return &field;
        }
    }
    return nullptr;
}

}  // namespace

class TestFormChange : public QObject {
    Q_OBJECT

private slots:
    void changes_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* path, const char* key, const char* value, const char* was, const char* from,
                            const char* to) {
            QTest::addRow("%s %s %s", path, key, value)
                << QString::fromLatin1(path) << QByteArray(key) << QByteArray(value) << QByteArray(was)
                << QByteArray(from) << QByteArray(to);
        };
        row("", "title", "New", "Old", "title: 'Old'", "title: 'New'");
        row("", "standard", "2.6", "2.5.1", "standard: 2.5.1", "standard: \"2.6\"");
        row("messages/ADT_A01", "events", "ADT^A01, ADT^A04", "ADT^A01", "[ADT^A01]", "[ADT^A01, ADT^A04]");
        row("messages/ORU_R01", "events", "ORU^R01, ORU^W01", "ORU^R01", "events: ORU^R01",
            "events: [ORU^R01, ORU^W01]");
        row("messages/ADT_A01/changes/#1", "repeat", "1..*", "1..1", "PV2: R 1..1", "PV2: R 1..*");
        row("messages/ORU_R01/segments/#2", "usage", "RE", "R", "PID: R  # who", "PID: RE  # who");
        row("messages/ORU_R01/segments/#2", "repeat", "1..1", "", "PID: R  # who", "PID: R 1..1  # who");
        row("messages/ORU_R01/segments/#3", "usage", "O", "R", "group ORDER: R 1..*", "group ORDER: O 1..*");
        row("messages/ORU_R01/segments/#3/segments/#1", "repeat", "1..1", "", "OBR: R", "OBR: R 1..1");
        row("segments/PID/fields/3", "usage", "O", "R", "3: R 1..*", "3: O 1..*");
        row("segments/PID/fields/5", "usage", "RE", "R", "{usage: R}", "{usage: RE}");
        row("segments/PID/fields/5", "values", "{set: SEX, strength: S}", "", "{usage: R}",
            "{usage: R, values: {set: SEX, strength: S}}");
        row("identifiers/MRN", "path", "PID-2", "PID-3.1", "MRN: PID-3.1", "MRN: PID-2");
        row("value-sets/SEX/codes/M", "text", "Man", "Male", "M: Male", "M: Man");
        row("value-sets/SEX/codes/F", "usage", "E", "", "{text: Female}", "{text: Female, usage: E}");
        row("statements/#1", "should", "true", "", "rule: valued(PID-3)}", "rule: valued(PID-3), should: true}");
    }
    void changes() {
        QFETCH(QString, path);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const SpecReadingPtr reading = readSpec(kSpec, "x.yaml", 1);
        const OutlineRow* const row = rowNamed(*reading, path);
        QVERIFY(row);
        const FormField* const field = fieldOf(row->thing, key.constData());
        QVERIFY(field);
        QCOMPARE(QByteArray::fromStdString(formValue(*reading->tree, *row, *field)), was);
        const Result<std::string> text = changed(kSpec, {row->thing, row->path, *field, value.toStdString()});
        QVERIFY2(text, text ? "" : text.error().render().c_str());
        QByteArray wanted(kSpec);
        QVERIFY(wanted.contains(from));
        wanted.replace(from, to);
        QVERIFY2(QByteArray::fromStdString(*text) == wanted, text->c_str());
    }

    void anEmptyValueTakesTheKeyOut() {
        const FormField title = *fieldOf(SpecThing::Head, "title");
        const Result<std::string> text = changed(kSpec, {SpecThing::Head, {}, title, "  "});
        QVERIFY(text);
        QByteArray wanted(kSpec);
        wanted.replace("title: 'Old'\n", "");
        QCOMPARE(QByteArray::fromStdString(*text), wanted);
    }

    void aNameAloneBecomesAMapping() {
        const FormField usage = *fieldOf(SpecThing::Node, "usage");
        const Result<std::string> text = changed(kSpec, {SpecThing::Node, "messages/ORU_R01/segments/#1", usage, "R"});
        QVERIFY(text);
        const SpecReadingPtr reading = readSpec(*text, "x.yaml", 1);
        const OutlineRow* const row = rowNamed(*reading, QStringLiteral("messages/ORU_R01/segments/#1"));
        QVERIFY(row);
        QCOMPARE(row->name, QStringLiteral("MSH"));
        QCOMPARE(row->usage, QStringLiteral("R"));
    }

    void whatCannotBeChangedIsASentence() {
        const FormField title = *fieldOf(SpecThing::Head, "title");
        const Result<std::string> text = changed("a: [", {SpecThing::Head, {}, title, "x"});
        QVERIFY(!text);
    }
};

QTEST_MAIN(TestFormChange)
#include "tst_form_change.moc"
