// The sources a verb works on, opened and indexed, and which of their messages it is about.
#pragma once

#include "base/result.h"
#include "hl7/charset_decision.h"
#include "hl7/message_view.h"
#include "plumb/filtering.h"
#include "plumb/session.h"
#include "source/open.h"
#include "source/opened_source.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::cli {

struct InputOptions {
    std::vector<std::string> paths;
    source::OpenOptions open;
    std::string messages;  ///< "3", "1-20,41": numbers over all sources, from 1
    std::string where;
    std::string charset;  ///< overrides what messages say
};

/// The options that every verb over sources has. `several` = false: one source.
void addInputOptions(CLI::App& app, InputOptions& options, bool several = true);
void addSelectionOptions(CLI::App& app, InputOptions& options);

/// One message as a verb sees it.
struct Item {
    std::uint64_t number = 0;  ///< over all sources, from 0
    std::size_t source = 0;
    MessageNumber inSource;
    hl7::IndexEntry entry;
    ByteView bytes;
    const hl7::MessageView& view;
};

class Inputs {
public:
    /// Opens and indexes everything. Complains about each thing that cannot be read; fails when nothing can.
    [[nodiscard]] static std::optional<Inputs> open(Session& session, const InputOptions& options, int& exitCode);

    [[nodiscard]] const std::vector<std::unique_ptr<source::OpenedSource>>& sources() const { return m_sources; }
    [[nodiscard]] std::uint64_t messageCount() const { return m_first.back(); }
    /// Number of the first message of a source.
    [[nodiscard]] std::uint64_t firstOf(std::size_t source) const { return m_first[source]; }
    [[nodiscard]] std::pair<std::size_t, MessageNumber> locate(std::uint64_t number) const;
    /// Something beside what was opened could not be read.
    [[nodiscard]] bool incomplete() const { return m_incomplete; }
    [[nodiscard]] bool selective() const { return m_filter.has_value() || !m_ranges.empty(); }

    /// Visits the selected messages in order until `visit` returns false. Returns the verb's exit code so far: fine,
    /// kFindings when a selection matched nothing, kCannotRead (after a complaint), kCancelled.
    [[nodiscard]] int forEach(Session& session, const std::function<bool(const Item&)>& visit);

    [[nodiscard]] hl7::Charset charsetOf(const hl7::MessageView& message) const;
    [[nodiscard]] const std::optional<hl7::Charset>& chosenCharset() const { return m_charset; }

private:
    [[nodiscard]] bool parseRanges(Session& session, const std::string& text);
    [[nodiscard]] bool inRanges(std::uint64_t number) const;

    std::vector<std::unique_ptr<source::OpenedSource>> m_sources;
    std::vector<std::uint64_t> m_first;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_ranges;  ///< [from, to)
    std::optional<MessageFilter> m_filter;
    std::optional<hl7::Charset> m_charset;
    bool m_incomplete = false;
};

}  // namespace plumb::cli
