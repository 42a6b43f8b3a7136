// A condition as propose() writes it, asked of a segment or of a message. For fact_probe.cpp only.
#pragma once

#include "spec/inference/segment_evidence.h"
#include "spec/inference/value_shape.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::inference {

/// There, and not "".
[[nodiscard]] inline bool isFilled(std::string_view value) {
    return !value.empty() && value != "\"\"";
}

/// A field of a segment's text; empty: it is not there.
[[nodiscard]] inline std::string_view fieldOf(std::string_view segment, std::uint32_t number) {
    number -= segment.starts_with("MSH|") ? 1 : 0;
    for (std::uint32_t at = 0; at < number; ++at) {
        const std::size_t bar = segment.find('|');
        if (bar == std::string_view::npos) {
            return {};
        }
        segment.remove_prefix(bar + 1);
    }
    return segment.substr(0, segment.find('|'));
}

/// "PID-3.5": segment PID, field 3, component 5; 0: the path ends above it.
struct ProbePath {
    std::string segment;
    std::uint32_t field = 0, component = 0;

    ProbePath() = default;
    explicit ProbePath(std::string_view text) {
        const std::size_t dash = text.find('-');
        segment = text.substr(0, dash);
        if (dash != std::string_view::npos) {
            const std::string_view rest = text.substr(dash + 1);
            field = numberIn(rest.substr(0, rest.find('.')));
            component = rest.find('.') == std::string_view::npos ? 0 : numberIn(rest.substr(rest.find('.') + 1));
        }
    }

private:
    static std::uint32_t numberIn(std::string_view digits) {
        std::uint32_t number = 0;
        for (const char digit : digits) {
            number = number * 10 + static_cast<std::uint32_t>(digit - '0');
        }
        return number;
    }
};

/// `valued(PV1-20)`, `OBX-2 = "NM"`, `MSH-9.2 in ("A04", "A08")`.
class ProbeCondition {
public:
    ProbeCondition() = default;
    explicit ProbeCondition(std::string_view text) {
        constexpr std::string_view kValued = "valued(";
        if (text.starts_with(kValued)) {
            m_path = ProbePath(text.substr(kValued.size(), text.find(')') - kValued.size()));
            return;
        }
        m_path = ProbePath(text.substr(0, text.find(' ')));
        for (std::size_t from = text.find('"'); from != std::string_view::npos;) {
            const std::size_t to = text.find('"', from + 1);
            m_values.emplace_back(text.substr(from + 1, to - from - 1));
            from = to == std::string_view::npos ? to : text.find('"', to + 1);
        }
    }

    [[nodiscard]] const std::string& segment() const { return m_path.segment; }
    /// It asks for the trigger event of the message.
    [[nodiscard]] bool ofEvent() const { return m_path.segment == "MSH" && m_path.component == 2; }
    [[nodiscard]] bool isOneOf(std::string_view value) const {
        return std::find(m_values.begin(), m_values.end(), value) != m_values.end();
    }
    /// `text` is a segment of the id that it asks.
    [[nodiscard]] bool holdsIn(std::string_view text) const {
        if (m_path.field == 0) {
            return true;
        }
        const std::string_view value = fieldOf(text, m_path.field);
        return isFilled(value) && (m_values.empty() || isOneOf(value));
    }

private:
    ProbePath m_path;
    std::vector<std::string> m_values;  ///< empty: any
};

}  // namespace plumb::spec::inference
