// What can be said of a PDF without drawing it.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace plumb::desk {

struct PdfFacts {
    QString version;           ///< "1.7"
    std::optional<int> pages;  ///< nothing when its objects are packed
    bool encrypted = false;
    bool complete = true;  ///< false: its end is missing, so it was cut
};

[[nodiscard]] PdfFacts pdfFacts(std::string_view bytes);

}  // namespace plumb::desk
