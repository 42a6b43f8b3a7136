#include "hl7/iso2022.h"

namespace plumb::hl7 {
namespace {

struct Row {
    std::string_view bytes;  ///< after ESC
    CodedSet set;
    bool upper;
};

// A set's first row is the one that designationOf() gives. No row's bytes are the start of another's.
constexpr Row kRows[] = {
    {"(B", CodedSet::Ascii, false},        {"(J", CodedSet::JisRoman, false},     {")I", CodedSet::JisKatakana, true},
    {"(I", CodedSet::JisKatakana, false},  {"-A", CodedSet::Latin1, true},        {"-B", CodedSet::Latin2, true},
    {"-C", CodedSet::Latin3, true},        {"-D", CodedSet::Latin4, true},        {"-F", CodedSet::Greek, true},
    {"-G", CodedSet::Arabic, true},        {"-H", CodedSet::Hebrew, true},        {"-L", CodedSet::Cyrillic, true},
    {"-M", CodedSet::Latin5, true},        {"-T", CodedSet::Thai, true},          {"-b", CodedSet::Latin9, true},
    {"$B", CodedSet::JisX0208, false},     {"$(B", CodedSet::JisX0208, false},    {"$@", CodedSet::JisX0208Old, false},
    {"$(@", CodedSet::JisX0208Old, false}, {"$(D", CodedSet::JisX0212, false},    {"$)C", CodedSet::KsX1001, true},
    {"$(C", CodedSet::KsX1001, false},     {"$)A", CodedSet::Gb2312, true},       {"$A", CodedSet::Gb2312, false},
    {"$(A", CodedSet::Gb2312, false},      {"$)G", CodedSet::Cns11643One, true},  {"$(G", CodedSet::Cns11643One, false},
    {"$)H", CodedSet::Cns11643Two, true},  {"$(H", CodedSet::Cns11643Two, false},
};

}  // namespace

std::optional<Designation> readDesignation(std::string_view afterEscape) {
    for (const Row& row : kRows) {
        if (afterEscape.substr(0, row.bytes.size()) == row.bytes) {
            return Designation{row.set, row.upper, row.bytes.size()};
        }
    }
    return std::nullopt;
}

std::string_view designationOf(CodedSet set) {
    for (const Row& row : kRows) {
        if (row.set == set) {
            return row.bytes;
        }
    }
    return {};
}

}  // namespace plumb::hl7
