// RTF as the text it holds: paragraphs, bold, italic, underlined. Pictures, fonts, colours, fields with targets and
// whatever else is passed over; nothing is looked up and nothing is fetched.
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace plumb::desk {

struct TextRun {
    QString text;  ///< paragraphs end with '\n'
    bool bold = false;
    bool italic = false;
    bool underline = false;

    [[nodiscard]] bool sameStyle(const TextRun& other) const {
        return bold == other.bold && italic == other.italic && underline == other.underline;
    }
};

struct RtfText {
    std::vector<TextRun> runs;
    bool complete = true;  ///< false: it ends within a group

    [[nodiscard]] QString plain() const;
};

[[nodiscard]] RtfText readRtf(std::string_view bytes);

}  // namespace plumb::desk
