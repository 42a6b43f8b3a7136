// Every version loads, and what it names exists.
#include "unit/dictionary/rows.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace plumb::dictionary::test {
namespace {

/// Tables that fields name and for which no source has codes or a name: nearly all are for sites to fill.
constexpr std::string_view kKnownMissing =
    "0010 0018 0019 0021 0022 0024 0032 0042 0044 0045 0046 0049 0050 0051 0053 0055 0056 0059 0060 0064 "
    "0068 0072 0073 0079 0081 0084 0086 0087 0088 0089 0090 0094 0096 0099 0110 0111 0113 0114 0115 0117 "
    "0118 0129 0132 0139 0143 0151 0152 0171 0172 0176 0182 0184 0186 0188 0192 0212 0218 0219 0222 0233 "
    "0244 0245 0246 0249 0264 0285 0288 0289 0293 0295 0296 0297 0300 0302 0303 0304 0306 0307 0308 0310 "
    "0312 0313 0319 0320 0327 0328 0333 0340 0341 0342 0343 0345 0346 0348 0349 0358 0361 0362 0378 0379 "
    "0380 0381 0382 0385 0386 0399 0405 0412 0413 0414 0446 0447 0448 0449 0461 0462 0463 0464 0471 0476 "
    "0509 0512 0515 0519 0521 0525 0526 0531 0533 0537 0539 0541 0542 0543 0549 0552 0771 0809 0811 0836 "
    "0838 0865 0879 0880 0908 0910 0913 0915 0929 0930 0931 0932 0934 0936 0937 0938 0939 0940 0941 ";

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
    EXPECT_GE(m_dictionary.structures().size(), 34u);
    EXPECT_GE(m_dictionary.events().size(), 34u);
    EXPECT_GE(m_dictionary.tables().size(), 40u);
    EXPECT_EQ(&Dictionary::of(GetParam()), &m_dictionary);
}

TEST_P(EveryVersion, DefinesTheTypesThatItNames) {
    const auto exists = [this](std::string_view type) { return type == "varies" || m_dictionary.type(type); };
    EXPECT_EQ(missing(&ElementInfo::type, exists), std::set<std::string>());
}

TEST_P(EveryVersion, HasTheTablesThatItNames) {
    const auto exists = [this](std::string_view table) {
        return m_dictionary.table(table) || kKnownMissing.find(table) != std::string_view::npos;
    };
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
