// The styles and numberings of a Word document, as far as they tell what a paragraph is.
#pragma once

#include "base/result.h"
#include "spec/documents/office_package.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::spec {

/// What a style or a run says of its text; what it does not say comes from what it is based on.
struct WordLook {
    std::optional<bool> bold, struck, hidden, raised;

    void over(const WordLook& base);
};

struct WordParagraph {
    std::string style;
    std::optional<std::uint16_t> outline;  ///< 0 to 8 are headings
    std::optional<std::uint32_t> numbering;
    std::optional<std::uint16_t> numberingLevel;
    std::optional<std::uint32_t> indent;  ///< in twentieths of a point
    WordLook look;
    bool caption = false;
    bool preformatted = false;

    void over(const WordParagraph& base);
};

/// Reads one element inside pPr, or inside rPr; false when it is none that matters.
bool readParagraphProperty(const XmlPull& xml, WordParagraph& paragraph);
bool readRunProperty(const XmlPull& xml, WordLook& look);

class WordStyles {
public:
    [[nodiscard]] static Result<WordStyles> read(const OfficePackage& package, const std::string& path);

    /// What a paragraph is with all that its style says; `direct` is what it says itself.
    [[nodiscard]] WordParagraph resolved(const WordParagraph& direct) const;
    [[nodiscard]] WordLook runStyle(const std::string& id) const;

private:
    struct Style {
        std::string base;
        WordParagraph paragraph;
    };
    void readStyle(XmlPull& xml);
    void flatten();
    std::map<std::string, Style, std::less<>> m_styles;
    std::unordered_map<std::string, WordParagraph> m_whole;  // with all that they are based on
    std::string m_default;
};

class WordNumbering {
public:
    static constexpr std::size_t kLevels = 9;

    [[nodiscard]] static Result<WordNumbering> read(const OfficePackage& package, const std::string& path);

    /// Counts on and gives what stands before the paragraph: "3.1", "b)", empty for bullets and unknown numberings.
    std::string next(std::uint32_t numbering, std::uint16_t level);
    /// Whether it has marks at all.
    [[nodiscard]] bool known(std::uint32_t numbering) const { return m_numberings.count(numbering) > 0; }

private:
    struct Level {
        std::string format = "decimal";
        std::string text;
        std::uint32_t start = 1;
    };
    struct Definition {
        std::array<Level, kLevels> levels;
    };
    struct Numbering {
        std::uint32_t definition = 0;
        std::map<std::uint16_t, std::uint32_t> starts;
        bool begun = false;
    };
    using Counts = std::array<std::optional<std::uint32_t>, kLevels>;

    void readDefinition(XmlPull& xml);
    void readNumbering(XmlPull& xml);
    static void readLevel(XmlPull& xml, Level& level);

    std::map<std::uint32_t, Definition> m_definitions;
    std::map<std::uint32_t, Numbering> m_numberings;
    std::map<std::uint32_t, Counts> m_counts;  // by definition: its numberings count on together
};

}  // namespace plumb::spec
