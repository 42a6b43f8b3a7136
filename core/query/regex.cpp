#include "query/regex.h"

#include <re2/re2.h>

namespace plumb::query {

Regex::Regex(std::string_view pattern, bool caseBlind, Over over) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(!caseBlind);
    options.set_encoding(over == Over::Bytes ? re2::RE2::Options::EncodingLatin1 : re2::RE2::Options::EncodingUTF8);
    auto regex = std::make_shared<re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
    if (!regex->ok()) {
        m_reason = regex->error();
        return;
    }
    m_regex = std::move(regex);
}

bool Regex::ok() const {
    return m_regex != nullptr;
}

bool Regex::foundIn(std::string_view text) const {
    return m_regex != nullptr && re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_regex);
}

std::size_t Regex::replaceIn(std::string& text, const std::string& with) const {
    return m_regex ? static_cast<std::size_t>(re2::RE2::GlobalReplace(&text, *m_regex, with)) : 0;
}

std::string Regex::doubtOf(const std::string& with) const {
    std::string reason;
    if (m_regex && !m_regex->CheckRewriteString(with, &reason)) {
        return reason;
    }
    return {};
}

std::optional<std::pair<std::size_t, std::size_t>> Regex::find(std::string_view text) const {
    re2::StringPiece found;
    const re2::StringPiece whole(text.data(), text.size());
    if (!m_regex || !m_regex->Match(whole, 0, whole.size(), re2::RE2::UNANCHORED, &found, 1)) {
        return std::nullopt;
    }
    return std::pair(static_cast<std::size_t>(found.data() - whole.data()), static_cast<std::size_t>(found.size()));
}

}  // namespace plumb::query
