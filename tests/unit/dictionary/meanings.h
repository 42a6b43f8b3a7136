// The meaning of one place in a message that is given as text.
#pragma once

#include "dictionary/meaning.h"
#include "hl7/charset_decision.h"
#include "hl7/path_pattern.h"
#include "unit/dictionary/rows.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace plumb::dictionary::test {

/// `segments` are divided by line feeds and follow an MSH of the version.
class Told {
public:
    Told(std::string_view version, const std::string& segments)
        : m_bytes("MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102030405||ADT^A01|MSG1|P|" + std::string(version) + "\r" +
                  segments)
        , m_version(version) {
        std::replace(m_bytes.begin(), m_bytes.end(), '\n', '\r');
    }

    [[nodiscard]] Meaning at(std::string_view path) const {
        const hl7::MessageView view(asBytes(m_bytes));
        const hl7::PathPattern pattern = hl7::PathPattern::parse(path).value();
        return MessageMeaning(in(m_version), view, hl7::decideCharset(view).used).of(pattern.first(view));
    }

private:
    std::string m_bytes;
    std::string m_version;
};

/// What a value in a field of a segment says: text("2.5.1", "PID-8", "F").
[[nodiscard]] inline std::string text(std::string_view version, std::string_view path, const std::string& value) {
    const std::size_t dash = path.find('-');
    const std::size_t field = std::stoul(std::string(path.substr(dash + 1)));
    std::string segment(path.substr(0, dash));
    segment.append(field, '|');
    return Told(version, segment + value).at(path).text;
}

}  // namespace plumb::dictionary::test
