#include "spec/xml/nist_path.h"

#include <charconv>

namespace plumb::spec {
namespace {

constexpr std::size_t kMostSteps = 64;

// A number from 1 on at the start of `text`, which is cut behind it; 0: there is none.
std::uint32_t takeNumber(std::string_view& text) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) {
        return 0;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c)) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

bool takeInstance(std::string_view& text, NistStep& step) {
    if (!take(text, '[')) {
        return text.empty() || text.front() == '.';
    }
    if (!take(text, '*')) {
        step.instance = takeNumber(text);
        if (step.instance == 0U) {
            return false;
        }
    }
    return take(text, ']');
}

}  // namespace

std::optional<NistPath> parseNistPath(std::string_view text) {
    NistPath path;
    if (text == ".") {
        return path;
    }
    do {
        NistStep step;
        step.position = takeNumber(text);
        if (step.position == 0 || !takeInstance(text, step) || path.size() == kMostSteps) {
            return std::nullopt;
        }
        path.push_back(step);
    } while (take(text, '.'));
    return text.empty() ? std::optional(path) : std::nullopt;
}

std::string printNistPath(const NistPath& path) {
    std::string out;
    for (const NistStep& step : path) {
        out += out.empty() ? "" : ".";
        out += std::to_string(step.position) + '[' + (step.instance ? std::to_string(*step.instance) : "*") + ']';
    }
    return out.empty() ? "." : out;
}

std::string printPositions(const NistPath& path) {
    std::string out;
    for (const NistStep& step : path) {
        out += (out.empty() ? "" : ".") + std::to_string(step.position);
    }
    return out;
}

NistScope NistScope::ofSegment(const SegmentSpec& segment) {
    return {Kind::Segment, nullptr, segment.segment.empty() ? segment.id : segment.segment, segment.id};
}

}  // namespace plumb::spec
