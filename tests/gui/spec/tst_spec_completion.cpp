#include "widgets/spec/form_fields.h"
#include "widgets/spec/spec_completion.h"

#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// The text with its caret at "|".
SpecCompletions at(std::string text) {
    const std::size_t caret = text.find('@');
    text.erase(caret, 1);
    static const SpecSchema schema;
    return completionsAt(schema, SpecNames(), text, caret);
}

QStringList codes(const SpecCompletions& found) {
    QStringList out;
    for (const Completion& row : found.rows) {
        out.append(row.code);
    }
    return out;
}

std::string pathText(const YamlPlace& place) {
    std::string out;
    for (const std::string& step : place.path) {
        out += step + '/';
    }
    return out + (place.inValue ? place.key + '=' : std::string()) + place.token;
}

}  // namespace

class TestSpecCompletion : public QObject {
    Q_OBJECT

private slots:
    void places_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char* text, const char* place) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(place);
        };
        row("ti@", "ti");
        row("id: x\nti@tle: y", "ti");
        row("direction: in@", "direction=in");
        row("segments:\n  PID:\n    fields:\n      3: R@", "segments/PID/fields/3=R");
        row("segments:\n  PID:\n    fields:\n      3: {us@", "segments/PID/fields/3/us");
        row("segments:\n  PID:\n    fields:\n      3: {usage: @", "segments/PID/fields/3/usage=");
        row("segments:\n  PID:\n    fields:\n      3: {usage: R, re@", "segments/PID/fields/3/re");
        row("segments:\n  PID:\n    fields:\n      3: {usage: R, values: {st@}}", "segments/PID/fields/3/values/st");
        row("segments:\n  PID:\n    fields:\n      5: R\n      @", "segments/PID/fields/");
        row("segments:\n  PID:\n    fields:\n      5: R\n  P@", "segments/P");
        row("a: 1\n\n# c\nsegments:\n  # d\n\n  PID:\n    @", "segments/PID/");
        row("messages:\n  A:\n    segments:\n      - MSH: R\n      - P@", "messages/A/segments/[]/P");
        row("messages:\n  A:\n    segments:\n    - MSH: R\n    - P@", "messages/A/segments/[]/P");
        row("messages:\n  A:\n    segments:\n      - PV1: R\n        wh@", "messages/A/segments/[]/wh");
        row("messages:\n  A:\n    segments:\n      - group X: R\n        segments:\n          - PID: @",
            "messages/A/segments/[]/segments/[]/PID=");
        row("messages:\n  A:\n    events: [ADT^A01, A@]", "messages/A/events=A");
        row("statements:\n  - {id: x, ru@", "statements/[]/ru");
        row("value-sets:\n  X:\n    codes: {M: Male}\n    ext@", "value-sets/X/ext");
        row("\"segments\":\n  PID:\n    @", "segments/PID/");
        row("", "");
    }
    void places() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        std::string whole = text.toStdString();
        const std::size_t caret = std::min(whole.find('@'), whole.size());
        if (caret < whole.size()) {
            whole.erase(caret, 1);
        }
        QCOMPARE(QByteArray::fromStdString(pathText(yamlPlaceAt(whole, caret))), place);
    }

    void commentsOfferNothing() {
        QVERIFY(at("# us@").rows.empty());
        QVERIFY(at("id: x  # us@").rows.empty());
    }

    void keysComeFromTheSchema() {
        const QStringList keys = codes(at("segments:\n  PID:\n    fields:\n      3:\n        usage: R\n        @\n"));
        QVERIFY(keys.contains(QStringLiteral("repeat")));
        QVERIFY(keys.contains(QStringLiteral("values")));
        QVERIFY(!keys.contains(QStringLiteral("usage")));
        QVERIFY(codes(at("@")).contains(QStringLiteral("value-sets")));
        QVERIFY(!codes(at("id: x\n@\ntitle: y\n")).contains(QStringLiteral("title")));
    }

    void valuesComeFromTheSchemaAndTheDictionary() {
        QCOMPARE(codes(at("direction: @")), (QStringList{QStringLiteral("inbound"), QStringLiteral("outbound")}));
        QVERIFY(codes(at("segments:\n  PID:\n    fields:\n      3: {usage: @")).contains(QStringLiteral("RE")));
        QVERIFY(codes(at("segments:\n  PID:\n    fields:\n      3: @")).contains(QStringLiteral("C(R/X)")));
        QVERIFY(codes(at("segments:\n  PID:\n    fields:\n      3: {type: @")).contains(QStringLiteral("CX")));
        QVERIFY(codes(at("segments:\n  PID:\n    fields:\n      8: {values: @")).contains(QStringLiteral("HL70001")));
        QVERIFY(
            codes(at("segments:\n  PID:\n    fields:\n      8: {values: {set: @")).contains(QStringLiteral("HL70001")));
        QVERIFY(codes(at("segments:\n  @")).contains(QStringLiteral("PV1")));
        QVERIFY(codes(at("messages:\n  X:\n    segments:\n      - @")).contains(QStringLiteral("PV1")));
        QVERIFY(codes(at("messages:\n  X:\n    segments:\n      - PID: @")).contains(QStringLiteral("R")));
        QVERIFY(codes(at("messages:\n  X:\n    events: [@")).contains(QStringLiteral("ADT^A01")));
        QVERIFY(codes(at("classifications:\n  - {rule: @")).contains(QStringLiteral("usage.required-missing")));
        QVERIFY(codes(at("standard: @")).contains(QStringLiteral("2.3.1")));
        QVERIFY(codes(at("dictionary: @")).contains(QStringLiteral("false")));
        const SpecCompletions fields = at("segments:\n  PID:\n    fields:\n      @");
        const auto three = std::find_if(fields.rows.begin(), fields.rows.end(),
                                        [](const Completion& row) { return row.code == QLatin1String("3"); });
        QVERIFY(three != fields.rows.end());
        QVERIFY(three->text.contains(QStringLiteral("Patient Identifier")));
        QVERIFY(codes(at("segments:\n  PID:\n    fields:\n      3:\n        components:\n          @"))
                    .contains(QStringLiteral("4")));
        QVERIFY(codes(at("value-sets:\n  HL70001:\n    codes:\n      @")).contains(QStringLiteral("F")));
    }

    void keysGetTheirColonAndOddValuesTheirQuotes() {
        YamlPlace key;
        QCOMPARE(completionText(key, "usage"), std::string("usage: "));
        YamlPlace value;
        value.inValue = true;
        QCOMPARE(completionText(value, "RE"), std::string("RE"));
        QVERIFY(completionText(value, "*") != "*");
    }

    void everyFieldOfTheFormIsAKeyOfTheSchema() {
        const std::vector<std::pair<SpecThing, std::vector<std::string>>> places = {
            {SpecThing::Head, {}},
            {SpecThing::Message, {"messages", "X"}},
            {SpecThing::Node, {"messages", "X", "segments", "[]"}},
            {SpecThing::Change, {"messages", "X", "changes", "[]"}},
            {SpecThing::Segment, {"segments", "PID"}},
            {SpecThing::Field, {"segments", "PID", "fields", "3"}},
            {SpecThing::Component, {"types", "CX", "components", "1"}},
            {SpecThing::Type, {"types", "CX"}},
            {SpecThing::ValueSet, {"value-sets", "X"}},
            {SpecThing::Code, {"value-sets", "X", "codes", "M"}},
            {SpecThing::Statement, {"statements", "[]"}},
            {SpecThing::Predicate, {"messages", "X", "predicates", "[]"}},
            {SpecThing::Identifier, {"identifiers", "MRN"}},
            {SpecThing::Classification, {"classifications", "[]"}},
            {SpecThing::CoConstraint, {"messages", "X", "co-constraints", "[]"}},
            {SpecThing::AnyOrder, {"messages", "X", "any-order", "[]"}},
            {SpecThing::Slicing, {"segments", "PID", "slices", "[]"}},
            {SpecThing::Slice, {"segments", "PID", "slices", "[]", "into", "[]"}}};
        const SpecSchema schema;
        for (const auto& [thing, path] : places) {
            for (const FormField& field : formFields(thing)) {
                const bool head = (thing == SpecThing::Node || thing == SpecThing::Change) &&
                                  (field.kind == FormKind::Usage || field.kind == FormKind::Cardinality);
                QVERIFY2(head || !schema.aboutKey(path, field.key).isEmpty(), field.key);
            }
        }
    }
};

QTEST_MAIN(TestSpecCompletion)
#include "tst_spec_completion.moc"
