// Habits that break interfaces, told without a spec: text escaped twice, codes that Millennium could not translate
// (CD:1234), line breaks in values, segments that end in delimiters, times without a zone, character sets that are not
// what MSH-18 says, and everything else that is odd about how a message is written. Cheap looks first: a message that
// holds nothing of it costs a glance at its bytes.
//
// Told once a message with a number where they would fire on every value: times without a zone, trailing delimiters.
#pragma once

#include "check/inspection.h"
#include "check/survey.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::check {

/// Fields of MSH as they stand, found by the checker in one go.
struct HeaderFields {
    static constexpr std::size_t kCount = 19;
    std::string_view field[kCount];  ///< by number
    std::uint32_t count = 0;         ///< the last one that is there
};

class Lints {
public:
    explicit Lints(Inspection& inspection)
        : m_inspection(inspection) {}

    /// `regular`: segments stand one behind another with their terminators only, no field is long enough to pass a
    /// limit. It may say false too often, and never true when it is not so. `found`: what the bytes from `lookFrom` on
    /// hold.
    void check(const HeaderFields& header, bool regular, std::size_t lookFrom, const Survey& found);

private:
    void encoding(const HeaderFields& header, bool regular, const Survey& found);
    [[nodiscard]] bool headerIsUsual(const HeaderFields& header);
    struct Segments {
        bool idsAreUsual = true;
        std::uint32_t trailing = 0, firstTrailing = 0;  ///< segments that end in delimiters
    };
    [[nodiscard]] Segments lookAtSegments() const;
    [[nodiscard]] bool switchesSets() const;
    [[nodiscard]] bool charsetIsFine(const HeaderFields& header, const Survey& found);
    void escapes(std::uint32_t from);
    void lineBreaks();
    void colons(std::uint32_t from);
    void marks(std::uint32_t from);
    std::uint32_t rawSubcomponent(std::uint32_t at);
    void trailing(const Segments& seen);
    [[nodiscard]] bool isDividedAround(std::uint32_t at) const;
    [[nodiscard]] bool isDelimiter(std::uint8_t byte) const;
    void note(MessageId id, hl7::FieldPath path, ByteRange range, std::uint32_t index = UINT32_MAX);

    Inspection& m_inspection;
    std::string m_knownVersion, m_knownCharset;  ///< the last ones that were in order
};

}  // namespace plumb::check
