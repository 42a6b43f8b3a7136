#include "spec/documents/text_documents.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace plumb::spec {
namespace {

constexpr std::size_t kSample = 64 * 1024;
constexpr std::size_t kSampleRecords = 200;
constexpr std::size_t kCountedValues = 256;

// Reads values one after the other; quoted ones may hold separators, line ends and doubled quotes.
class DelimitedCursor {
public:
    DelimitedCursor(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    // True when another value of the same record follows.
    bool value(std::string& out) {
        out.clear();
        if (!atEnd() && m_text[m_at] == '"') {
            quoted(out);
        }
        const char ends[] = {m_separator, '\r', '\n'};
        const std::size_t end = std::min(m_text.find_first_of(std::string_view(ends, 3), m_at), m_text.size());
        out += m_text.substr(m_at, end - m_at);
        m_at = end;
        if (atEnd()) {
            return false;
        }
        const bool more = m_text[m_at] == m_separator;
        m_at += m_text.substr(m_at, 2) == "\r\n" ? 2 : 1;
        return more;
    }

private:
    void quoted(std::string& out) {
        // A quote that nothing closes is a character like any other.
        const std::size_t begin = m_at;
        for (++m_at; !atEnd(); ++m_at) {
            const std::size_t quote = std::min(m_text.find('"', m_at), m_text.size());
            out += m_text.substr(m_at, quote - m_at);
            m_at = quote;
            if (atEnd()) {
                break;
            }
            if (m_text.substr(m_at + 1, 1) != "\"") {
                ++m_at;
                return;
            }
            out += '"';
            ++m_at;
        }
        out = '"';
        m_at = begin + 1;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
};

struct Fit {
    std::size_t records = 0;
    std::size_t divided = 0;  // into more than one value
    std::size_t values = 0;   // of all of them
    std::size_t alike = 0;    // with the most frequent number of values, if that is not one
};

Fit fitOf(std::string_view sample, char separator) {
    Fit fit;
    std::array<std::size_t, kCountedValues> counts{};
    DelimitedCursor cursor(sample, separator);
    std::string value;
    while (!cursor.atEnd() && fit.records < kSampleRecords) {
        std::size_t values = 1;
        bool filled = false;
        while (cursor.value(value)) {
            filled = filled || !value.empty();
            ++values;
        }
        if (filled || !value.empty()) {
            ++fit.records;
            fit.divided += values > 1 ? 1 : 0;
            fit.values += values;
            ++counts[std::min(values, kCountedValues - 1)];
        }
    }
    fit.alike = *std::max_element(counts.begin() + 2, counts.end());
    return fit;
}

}  // namespace

std::optional<char> findSeparator(std::string_view utf8, bool surelyTable) {
    const std::string_view sample = utf8.substr(0, kSample);
    std::optional<char> best;
    std::size_t most = 0;
    for (const char separator : {'\t', ';', ','}) {
        const Fit fit = fitOf(sample, separator);
        // Titles above a table stand alone in their lines. Prose has its commas, too, but never so evenly.
        const bool even = surelyTable || separator == '\t' || (fit.alike > 1 && fit.alike * 10 >= fit.records * 8);
        if (even && fit.divided * 2 > fit.records && fit.values > most) {
            most = fit.values;
            best = separator;
        }
    }
    return best ? best : surelyTable ? std::optional(',') : std::nullopt;
}

void readDelimited(std::string_view utf8, char separator, DocumentFlow& flow) {
    // Excel writes its separator into a line of its own.
    if (utf8.substr(0, 4) == "sep=" && utf8.size() > 5) {
        separator = utf8[4];
        utf8.remove_prefix(std::min(utf8.find('\n') == std::string_view::npos ? 5 : utf8.find('\n') + 1, utf8.size()));
    }
    DelimitedCursor cursor(utf8, separator);
    std::string value;
    flow.openTable();
    while (!cursor.atEnd() && !flow.budget().spent()) {
        flow.openRow();
        for (bool more = true; more;) {
            more = cursor.value(value);
            flow.openCell();
            flow.text(value);
            flow.closeCell();
        }
        flow.closeRow();
    }
    flow.closeTable();
}

}  // namespace plumb::spec
