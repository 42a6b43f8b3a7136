// The text is read strictly: each kind of wrong line is told with its place. And all of it gets into the program.
#include "dictionary/packer/pack.h"
#include "dictionary/packer/read_text.h"
#include "unit/dictionary/rows.h"

#include <gtest/gtest.h>

#include <functional>

namespace plumb::dictionary::packer {
namespace {

/// What is wrong with a text, a line each.
template <class Read>
std::string faults(Read read, const std::string& text) {
    std::vector<Fault> found;
    (void)read(TextFile("f", text, found));
    std::string all;
    for (const Fault& fault : found) {
        all += fault.text() + '\n';
    }
    return all;
}

struct Row {
    const char* text;
    const char* faults;
};

TEST(Packer, RefusesWrongSegments) {
    const Row rows[] = {
        {"# comment\n\nPID Patient\n  1 SI 4 O 1 - Set ID\n  3 CX 1..4 R * 0061 List\n  4 - - W 1 - Gone\n", ""},
        {"PID Patient\n  1 ST 20= O 1 - A\n  2 ST 20# C 5 - B\n", ""},
        {"pid Patient\n", "f:1: 'pid' is no segment id\n"},
        {"PIDX Patient\n  1 SI 4 O 1 - Set ID\n", "f:1: 'PIDX' is no segment id\n"},
        {"PID\n", "f:1: a name is missing behind PID\n"},
        {"PID A\nPID B\n", "f:2: PID stands here a second time\n"},
        {"  1 SI 4 O 1 - Set ID\n", "f:1: an indented line comes before the first unindented one\n"},
        {"PID A\n    1 SI 4 O 1 - Set ID\n", "f:2: the line is indented more than one level\n"},
        {"PID A\n 1 SI 4 O 1 - Set ID\n", "f:2: the indentation of 1 blanks is no whole level; two blanks are one\n"},
        {"PID A\n\t1 SI\n",
         "f:2: there is a tab or another control character; blanks and line feeds divide everything\n"},
        {"PID A\r\n", "f:1: there is a tab or another control character; blanks and line feeds divide everything\n"},
        {"PID A \n", "f:1: there are blanks at the end\n"},
        {"PID A\xff\n", "f:1: this is no UTF-8\n"},
        {"PID A", "f:1: the last line has no line feed at its end\n"},
        {"PID A\n  0 SI 4 O 1 - S\n", "f:2: '0' is no number from 1 to 999\n"},
        {"PID A\n  x SI 4 O 1 - S\n", "f:2: 'x' is no number from 1 to 999\n"},
        {"PID A\n  2 SI 4 O 1 - S\n  2 SI 4 O 1 - S\n", "f:3: 2 does not come after 2\n"},
        {"PID A\n  1 S+ 4 O 1 - S\n", "f:2: 'S+' is neither a type nor -\n"},
        {"PID A\n  1 SI 4x O 1 - S\n", "f:2: '4x' is no length such as 250, 1..4, 20=, 20# or -\n"},
        {"PID A\n  1 SI 4..1 O 1 - S\n", "f:2: '4..1' is no length such as 250, 1..4, 20=, 20# or -\n"},
        {"PID A\n  1 SI 4 Q 1 - S\n", "f:2: 'Q' is none of the usages O R C B W X\n"},
        {"PID A\n  1 SI 4 O 0 - S\n", "f:2: '0' is neither a number of repetitions nor *\n"},
        {"PID A\n  1 SI 4 O n - S\n", "f:2: 'n' is neither a number of repetitions nor *\n"},
        {"PID A\n  1 SI 4 O 1 61 S\n", "f:2: '61' is neither a table of four digits or more nor -\n"},
        {"PID A\n  1 SI 4 O 1 -\n", "f:2: a name is missing behind number 1\n"},
        {"PID A\n  1 SI\n", "f:2: '' is no length such as 250, 1..4, 20=, 20# or -\n"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(faults(readSegments, row.text), row.faults) << row.text;
    }
}

TEST(Packer, RefusesWrongTypes) {
    const Row rows[] = {
        {"CX Id\n  1 ST 15 R - ID Number\nvaries Any\nCM_MSG Type\n", ""},
        {"1X Id\n", "f:1: '1X' is no type id\n"},
        {"CX Id\ncx Id\n", "f:2: cx stands here a second time\n"},
        {"CX Id\n  1 ST 15 R * - ID Number\n", "f:2: '*' is neither a table of four digits or more nor -\n"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(faults(readTypes, row.text), row.faults) << row.text;
    }
}

TEST(Packer, RefusesWrongStructures) {
    const Row rows[] = {
        {"A_B\n  MSH 1..1\n  group G 0..*\n    choice 1..1\n      OBR 1..1\n      RQD 1..1\n  any 0..*\n", ""},
        {"QBP_Qnn\n  MSH 1..1\n", ""},
        {"a_b\n  MSH 1..1\n", "f:1: 'a_b' is no id of a structure\n"},
        {"A_B x\n", "f:1: 'A_B x' is no id of a structure\n"},
        {"A_B\n  MSH 1..1\nA_B\n", "f:3: A_B stands here a second time\n"},
        {"A_B\n", "f:1: there is nothing in it\n"},
        {"A_B\n  MSH 1..1\n  group G 1..1\n", "f:3: there is nothing in it\n"},
        {"A_B\n    MSH 1..1\n  PID 1..1\n", "f:2: the line is indented more than what stands above it allows\n"},
        {"A_B\n  MSH 1..1\n    PID 1..1\n", "f:3: the line is indented more than what stands above it allows\n"},
        {"A_B\n  MSHX 1..1\n  PID 1..1\n", "f:2: 'MSHX' is no segment id\n"},
        {"A_B\n  group g 1..1\n    PID 1..1\n  MSH 1..1\n", "f:2: 'g' is no name of a group\n"},
        {"A_B\n  MSH 1\n  PID 1..1\n", "f:2: '1' is no cardinality such as 0..1 or 1..*\n"},
        {"A_B\n  MSH 2..1\n  PID 1..1\n", "f:2: '2..1' is no cardinality such as 0..1 or 1..*\n"},
        {"A_B\n  MSH 0..0\n  PID 1..1\n", "f:2: '0..0' is no cardinality such as 0..1 or 1..*\n"},
        {"A_B\n  MSH 1..1 x\n  PID 1..1\n", "f:2: something follows the cardinality\n"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(faults(readStructures, row.text), row.faults) << row.text;
    }
}

TEST(Packer, RefusesWrongEvents) {
    const Row rows[] = {
        {"ADT^A01 ADT_A01\nACK ACK\n", ""},
        {"ADT^ ADT_A01\n", "f:1: 'ADT^' is no message code with or without an event\n"},
        {"ADT^A01\n", "f:1: one id of a structure is expected behind ADT^A01\n"},
        {"ADT^A01 ADT_A01 X\n", "f:1: one id of a structure is expected behind ADT^A01\n"},
        {"ACK ACK\nACK ACK\n", "f:2: ACK stands here a second time\n"},
        {"  ACK ACK\n", "f:1: the line is indented\n"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(faults(readEvents, row.text), row.faults) << row.text;
    }
}

TEST(Packer, RefusesWrongTables) {
    const Row rows[] = {
        {"0001 user Sex\n  F 2.1..2.8.2 Female\n  \"\" - None\n  \"a \"\"b\" 2.3..2.4 Quoted\n  X 2.1..2.1\n", ""},
        {"0001 user Sex\n  F 2.1..2.3 Female\n  F 2.3.1..2.8 Other meaning\n", ""},
        {"001 user Sex\n", "f:1: '001' is no table of four digits or more\n"},
        {"0001 mine Sex\n", "f:1: 'mine' is none of hl7, user, external\n"},
        {"0001 user\n", "f:1: a name is missing behind 0001\n"},
        {"0001 user A\n00001 user B\n", "f:2: 00001 stands here a second time\n"},
        {"  F - Female\n", "f:1: an indented line comes before the first unindented one\n"},
        {"0001 user A\n  F 2.1 Female\n", "f:2: '2.1' is no range of versions such as 2.1..2.8.2, nor -\n"},
        {"0001 user A\n  F 2.4..2.1 Female\n", "f:2: '2.4..2.1' is no range of versions such as 2.1..2.8.2, nor -\n"},
        {"0001 user A\n  F 2.1..2.9 Female\n", "f:2: '2.1..2.9' is no range of versions such as 2.1..2.8.2, nor -\n"},
        {"0001 user A\n  \"F 2.1..2.8 Female\n", "f:2: a quote does not end, or something touches it\n"},
        {"0001 user A\n  F 2.1..2.4 One\n  F 2.4..2.5 Two\n",
         "f:3: the code stands here a second time for the same version\n"},
        {"0001 user A\n    F - Female\n", "f:2: the line is indented more than one level\n"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(faults(readTables, row.text), row.faults) << row.text;
    }
}

TEST(Packer, SaysWhichFileIsNotThere) {
    std::vector<Fault> found;
    (void)readDictionary(PLUMBLINE_SOURCE_DIR "/tests", found);
    ASSERT_EQ(found.size(), 4 * kVersionCount + 1);
    EXPECT_EQ(found.front().text(), "2.1/segments.txt: cannot be read");
    EXPECT_EQ(found.back().text(), "tables.txt: cannot be read");
}

TEST(Packer, SaysWhatDoesNotFit) {
    DictionaryText text;
    TextTable table{"0001", "Large", TableKind::UserDefined, {}};
    for (int i = 0; i < 70'000; ++i) {
        table.codes.push_back({std::to_string(i), "", std::nullopt, std::nullopt});
    }
    text.tables.push_back(table);
    EXPECT_EQ(pack(text).problem, "there are more than 65,534 codes in one table");
}

// Everything that the text says is in the program, in every version.
TEST(Packer, LosesNothing) {
    std::vector<Fault> found;
    const DictionaryText text = readDictionary(PLUMBLINE_SOURCE_DIR "/resources/dictionary", found);
    ASSERT_TRUE(found.empty()) << found.front().text();
    for (const Version version : kVersions) {
        const TextVersion& said = text.versions[static_cast<std::size_t>(version)];
        const Dictionary& packed = Dictionary::of(version);
        ASSERT_EQ(said.segments.size(), packed.segments().size());
        ASSERT_EQ(said.types.size(), packed.types().size());
        ASSERT_EQ(said.structures.size(), packed.structures().size());
        ASSERT_EQ(said.events.size(), packed.events().size());
        const auto expectSame = [](const TextElement& a, const ElementInfo& b, const std::string& owner) {
            EXPECT_TRUE(a.number == b.number && a.name == b.name && a.type == b.type && a.length == b.length &&
                        a.usage == b.usage && a.maxRepetitions == b.maxRepetitions && a.table == b.table)
                << owner << ' ' << a.number;
        };
        for (const TextOwner& owner : said.segments) {
            const SegmentInfo* segment = packed.segment(owner.id);
            ASSERT_TRUE(segment && segment->name == owner.name && segment->fields.size() == owner.elements.size());
            for (std::size_t i = 0; i < owner.elements.size(); ++i) {
                expectSame(owner.elements[i], segment->fields[i], owner.id);
            }
        }
        for (const TextOwner& owner : said.types) {
            const TypeInfo* type = packed.type(owner.id);
            ASSERT_TRUE(type && type->name == owner.name && type->components.size() == owner.elements.size());
            for (std::size_t i = 0; i < owner.elements.size(); ++i) {
                expectSame(owner.elements[i], type->components[i], owner.id);
            }
        }
        for (const hl7::GrammarNode& root : said.structures) {
            ASSERT_TRUE(packed.structure(root.name) && packed.structure(root.name)->root() == root) << root.name;
        }
        for (const TextTable& table : text.tables) {
            for (const TextCode& code : table.codes) {
                const TableInfo* info = packed.table(table.id);
                const CodeInfo* there = info ? info->code(code.code) : nullptr;
                if ((!code.first || *code.first <= version) && (!code.last || version <= *code.last)) {
                    ASSERT_TRUE(there && there->text == code.text && there->versionKnown == code.first.has_value());
                }
            }
        }
    }
}

}  // namespace
}  // namespace plumb::dictionary::packer
