// Every version loads, and what it names exists.
#include "unit/dictionary/rows.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace plumb::dictionary::test {
namespace {

class EveryVersion : public testing::TestWithParam<Version> {
protected:
    const Dictionary& m_dictionary = Dictionary::of(GetParam());

    /// "PID-3 CX" of everything that `exists` denies.
    template <class Exists>
    std::set<std::string> missing(std::string_view ElementInfo::*what, Exists exists) const {
        std::set<std::string> found;
        const auto look = [&](const std::string& place, std::span<const ElementInfo> elements) {
            for (const ElementInfo& element : elements) {
                if (!(element.*what).empty() && !exists(element.*what)) {
                    found.insert(place + std::to_string(element.number) + ' ' + std::string(element.*what));
                }
            }
        };
        for (const SegmentInfo& segment : m_dictionary.segments()) {
            look(std::string(segment.id) + '-', segment.fields);
        }
        for (const TypeInfo& type : m_dictionary.types()) {
            look(std::string(type.id) + '.', type.components);
        }
        return found;
    }

    void lookAt(const hl7::GrammarNode& parent, std::set<std::string>& unknown) const {
        for (const hl7::GrammarNode& node : parent.children) {
            if (node.kind == hl7::GrammarNode::Kind::Segment && !m_dictionary.segment(node.name)) {
                unknown.insert(node.name);
            }
            lookAt(node, unknown);
        }
    }
};

TEST_P(EveryVersion, HasContents) {
    EXPECT_EQ(m_dictionary.version(), GetParam());
    EXPECT_GE(m_dictionary.segments().size(), 37u);
    EXPECT_GE(m_dictionary.types().size(), 8u);
    EXPECT_GE(m_dictionary.structures().size(), 39u);
    EXPECT_GE(m_dictionary.events().size(), 39u);
    EXPECT_GE(m_dictionary.tables().size(), 40u);
    EXPECT_EQ(&Dictionary::of(GetParam()), &m_dictionary);
}

TEST_P(EveryVersion, DefinesTheTypesThatItNames) {
    const auto exists = [this](std::string_view type) { return type == "varies" || m_dictionary.type(type); };
    EXPECT_EQ(missing(&ElementInfo::type, exists), std::set<std::string>());
}

TEST_P(EveryVersion, HasTheTablesThatItNames) {
    const auto exists = [this](std::string_view table) { return m_dictionary.table(table) != nullptr; };
    EXPECT_EQ(missing(&ElementInfo::table, exists), std::set<std::string>());
}

TEST_P(EveryVersion, DefinesTheSegmentsOfItsStructures) {
    std::set<std::string> unknown;
    for (const StructureInfo& structure : m_dictionary.structures()) {
        lookAt(structure.root(), unknown);
        EXPECT_FALSE(structure.grammar().truncated()) << structure.id;
        EXPECT_EQ(structure.root().name, structure.id);
        EXPECT_EQ(m_dictionary.structure(structure.id), &structure);
    }
    EXPECT_EQ(unknown, std::set<std::string>());
}

TEST_P(EveryVersion, HasTheStructuresOfItsEvents) {
    std::set<std::string> unknown;
    for (const EventInfo& event : m_dictionary.events()) {
        if (!m_dictionary.structure(event.structure)) {
            unknown.insert(std::string(event.structure));
        }
        EXPECT_EQ(m_dictionary.structureOf(event.code, event.event), event.structure);
    }
    EXPECT_EQ(unknown, std::set<std::string>());
}

TEST_P(EveryVersion, FindsEverythingByItsId) {
    for (const SegmentInfo& segment : m_dictionary.segments()) {
        EXPECT_EQ(m_dictionary.segment(segment.id), &segment);
        for (const ElementInfo& field : segment.fields) {
            EXPECT_EQ(segment.field(field.number), &field);
        }
    }
    for (const TypeInfo& type : m_dictionary.types()) {
        EXPECT_EQ(m_dictionary.type(type.id), &type);
    }
    for (const TableInfo& table : m_dictionary.tables()) {
        EXPECT_EQ(m_dictionary.table(table.id), &table);
        for (const CodeInfo& code : table.codes) {
            EXPECT_EQ(table.code(code.code), &code) << table.id << ' ' << code.code;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, EveryVersion, testing::ValuesIn(kVersions));

}  // namespace
}  // namespace plumb::dictionary::test
