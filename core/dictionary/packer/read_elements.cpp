// Segments with their fields and types with their components.
#include "base/ascii.h"
#include "dictionary/packer/read_text.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace plumb::dictionary::packer {
namespace {

constexpr std::size_t kHighestNumber = 999, kLongest = 99'999'999, kMostRepetitions = 9'999;

bool isSegmentId(std::string_view id) {
    return id.size() == 3 && isCapital(static_cast<unsigned char>(id[0])) &&
           std::all_of(id.begin(), id.end(), [](char c) {
               return isCapital(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c));
           });
}

bool isTypeId(std::string_view id) {
    return !id.empty() && isLetter(static_cast<unsigned char>(id[0])) && std::all_of(id.begin(), id.end(), [](char c) {
        return isLetterOrDigit(static_cast<unsigned char>(c)) || c == '_';
    });
}

bool isTableId(std::string_view id) {
    return id.size() >= 4 && id.size() <= 6 && readNumber(id, kLongest).has_value();
}

std::optional<StandardLength> readLength(std::string_view text) {
    StandardLength length;
    if (text == "-") {
        return length;
    }
    const auto number = [](std::string_view digits, std::uint32_t& into) {
        const std::optional<std::size_t> value = readNumber(digits, kLongest);
        into = static_cast<std::uint32_t>(value.value_or(0));
        return value.has_value() && *value > 0;
    };
    if (!text.empty() && (text.back() == '=' || text.back() == '#')) {
        length.truncation = text.back() == '=' ? Truncation::Forbidden : Truncation::Allowed;
        text.remove_suffix(1);
        return number(text, length.conformance) ? std::optional(length) : std::nullopt;
    }
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
        const bool read = number(text.substr(0, dots), length.min) && number(text.substr(dots + 2), length.max);
        return read && length.min <= length.max ? std::optional(length) : std::nullopt;
    }
    return number(text, length.max) ? std::optional(length) : std::nullopt;
}

std::optional<StandardUsage> readUsage(std::string_view text) {
    constexpr std::string_view kLetters = "ORCBWX";
    const std::size_t at = text.size() == 1 ? kLetters.find(text) : std::string_view::npos;
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<StandardUsage>(at));
}

std::string quoted(std::string_view text) {
    return "'" + std::string(text) + "'";
}

/// Reads one kind of file; `fields` says whether elements have a column of repetitions.
class OwnersReader {
public:
    OwnersReader(const TextFile& file, bool fields)
        : m_file(file)
        , m_fields(fields) {}

    std::vector<TextOwner> read() {
        // What belongs to a wrong line cannot be placed: one fault is enough.
        bool skip = false;
        for (const Line& line : m_file.lines()) {
            if (skip && line.depth > 0) {
                continue;
            }
            const std::string wrong = line.depth == 0   ? owner(line.text)
                                      : line.depth == 1 ? element(line.text)
                                                        : "the line is indented more than one level";
            if (!wrong.empty()) {
                m_file.fault(line, wrong);
            }
            skip = line.depth == 0 && !wrong.empty();
        }
        return std::move(m_owners);
    }

private:
    std::string owner(std::string_view text) {
        Words words(text);
        const std::string_view id = words.next();
        const std::string_view name = words.rest();
        if (m_fields ? !isSegmentId(id) : !isTypeId(id)) {
            return quoted(id) + (m_fields ? " is no segment id" : " is no type id");
        }
        if (name.empty()) {
            return "a name is missing behind " + std::string(id);
        }
        std::string folded(id);
        std::transform(folded.begin(), folded.end(), folded.begin(), toUpper);
        if (!m_seen.insert(std::move(folded)).second) {
            return std::string(id) + " stands here a second time";
        }
        m_owners.push_back({std::string(id), std::string(name), {}});
        return {};
    }

    std::string element(std::string_view text) {
        if (m_owners.empty()) {
            return "an indented line comes before the first unindented one";
        }
        Words words(text);
        const std::string_view number = words.next(), type = words.next(), length = words.next(), usage = words.next();
        const std::string_view repetitions = m_fields ? words.next() : "1";
        const std::string_view table = words.next(), name = words.rest();
        TextElement element;
        const std::optional<std::size_t> readAs = readNumber(number, kHighestNumber);
        if (!readAs || *readAs == 0) {
            return quoted(number) + " is no number from 1 to 999";
        }
        element.number = static_cast<std::uint16_t>(*readAs);
        std::vector<TextElement>& elements = m_owners.back().elements;
        if (!elements.empty() && elements.back().number >= element.number) {
            return std::string(number) + " does not come after " + std::to_string(elements.back().number);
        }
        if (type != "-" && !isTypeId(type)) {
            return quoted(type) + " is neither a type nor -";
        }
        element.type = type == "-" ? "" : type;
        const std::optional<StandardLength> lengthRead = readLength(length);
        if (!lengthRead) {
            return quoted(length) + " is no length such as 250, 1..4, 20=, 20# or -";
        }
        element.length = *lengthRead;
        const std::optional<StandardUsage> usageRead = readUsage(usage);
        if (!usageRead) {
            return quoted(usage) + " is none of the usages O R C B W X";
        }
        element.usage = *usageRead;
        const std::optional<std::size_t> most = readNumber(repetitions, kMostRepetitions);
        if (repetitions != "*" && most.value_or(0) == 0) {
            return quoted(repetitions) + " is neither a number of repetitions nor *";
        }
        element.maxRepetitions = most ? static_cast<std::uint32_t>(*most) : hl7::kUnbounded;
        if (table != "-" && !isTableId(table)) {
            return quoted(table) + " is neither a table of four digits or more nor -";
        }
        element.table = table == "-" ? "" : table;
        if (name.empty()) {
            return "a name is missing behind number " + std::string(number);
        }
        element.name = name;
        elements.push_back(std::move(element));
        return {};
    }

    const TextFile& m_file;
    bool m_fields;
    std::vector<TextOwner> m_owners;
    std::set<std::string> m_seen;
};

}  // namespace

std::vector<TextOwner> readSegments(const TextFile& file) {
    return OwnersReader(file, true).read();
}

std::vector<TextOwner> readTypes(const TextFile& file) {
    return OwnersReader(file, false).read();
}

}  // namespace plumb::dictionary::packer
