// The sources a verb works on, opened and indexed, and which of their messages it is about.
#pragma once

#include "base/result.h"
#include "hl7/charset_decision.h"
#include "hl7/message_view.h"
#include "plumb/filtering.h"
#include "plumb/session.h"
#include "reports/message_json.h"
#include "reports/source_list.h"
#include "source/open.h"
#include "source/opened_source.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::project {
class Project;
}

namespace plumb::cli {

/// The project among the inputs, for a verb that writes into it.
struct ProjectInput {
    std::shared_ptr<project::Project> project;
    std::map<const source::ByteSource*, std::int64_t>
        sourceOf;  ///< whose bytes these are; parts of one source share it
};

struct InputOptions {
    std::vector<std::string> paths;
    source::OpenOptions open;
    std::string messages;  ///< "3", "1-20,41": numbers over all sources, from 1
    std::string where;
    std::string charset;                    ///< overrides what messages say
    std::shared_ptr<ProjectInput> project;  ///< filled when a project is opened; nullptr: nobody asks
    int passphraseFd = -1;  ///< where the passphrase of an encrypted project comes from; -1: the terminal
};

/// The files and the options that every verb over sources has. `several` = false: one source.
void addInputOptions(CLI::App& app, InputOptions& options, bool several = true);
/// How to open what is named; part of the former.
void addOpenOptions(CLI::App& app, InputOptions& options);
void addSelectionOptions(CLI::App& app, InputOptions& options);
void addWhereOption(CLI::App& app, InputOptions& options);

/// One message as a verb sees it.
struct Item {
    std::uint64_t number = 0;  ///< over all sources, from 0
    std::size_t source = 0;
    MessageNumber inSource;
    hl7::IndexEntry entry;
    ByteView bytes;
    const hl7::MessageView& view;
};

/// Messages [from, to) of one source.
struct Stretch {
    std::size_t source = 0;
    std::uint64_t from = 0, to = 0;
};

/// Stretches that are worked on by one thread, one after the other.
struct Part {
    std::vector<Stretch> stretches;
    std::uint64_t bytes = 0;
};

class Inputs {
public:
    using Visit = std::function<bool(const Item&)>;
    /// A test on a message's bytes; called by several threads at once.
    using Quick = std::function<bool(ByteView)>;

    /// Opens and indexes everything. Complains about each thing that cannot be read; fails when nothing can.
    [[nodiscard]] static std::optional<Inputs> open(Session& session, const InputOptions& options, int& exitCode);

    [[nodiscard]] const std::vector<std::string>& paths() const { return m_paths; }
    [[nodiscard]] const std::vector<std::unique_ptr<source::OpenedSource>>& sources() const { return m_sources; }
    [[nodiscard]] std::uint64_t messageCount() const { return m_first.back(); }
    /// The same as a value that others read; lives as long as these inputs.
    [[nodiscard]] reports::SourceList list() const;
    /// A message as its JSON needs it.
    [[nodiscard]] reports::PlacedMessage placed(const Item& item) const;
    /// Number of the first message of a source.
    [[nodiscard]] std::uint64_t firstOf(std::size_t source) const { return m_first[source]; }
    [[nodiscard]] std::pair<std::size_t, MessageNumber> locate(std::uint64_t number) const;
    [[nodiscard]] bool selective() const { return m_filter.has_value() || !m_ranges.empty(); }
    [[nodiscard]] const std::optional<MessageFilter>& filter() const { return m_filter; }
    /// Reading ended before its time, so that output made of it must not be kept.
    [[nodiscard]] bool brokeOff() const { return m_brokeOff; }

    /// Visits the selected messages in order until `visit` returns false; those for which `quick` is false are left
    /// out. The filter and `quick` run on all threads, `visit` on this one. Returns the exit code, as ended() does.
    [[nodiscard]] int forEach(Session& session, const Visit& visit, const Quick& quick = {});
    /// How many messages are selected.
    [[nodiscard]] int count(Session& session, std::uint64_t& count);

    /// The messages that --message names, in order, in parts of about so many bytes. The parts depend on the sources
    /// alone, so that what is merged from them is the same however many threads there are.
    [[nodiscard]] std::vector<Part> parts(std::uint64_t bytes) const;
    /// All bytes that parts() cover.
    [[nodiscard]] std::uint64_t selectedBytes() const;

    /// The exit code when the work over the messages is done: fine, kFindings when nothing matched, kCannotRead,
    /// kCancelled; what is not fine with a sentence.
    [[nodiscard]] int ended(Session& session, const Result<void>& read, bool matched);

    [[nodiscard]] hl7::Charset charsetOf(const hl7::MessageView& message) const;
    [[nodiscard]] const std::optional<hl7::Charset>& chosenCharset() const { return m_charset; }

private:
    [[nodiscard]] bool prepare(Session& session, const InputOptions& options);
    [[nodiscard]] bool openPath(Session& session, const std::string& path, const InputOptions& options, int& exitCode);
    [[nodiscard]] bool parseRanges(Session& session, const std::string& text);
    void sayWithoutMessages(Session& session) const;
    [[nodiscard]] std::vector<Stretch> selectedStretches() const;
    [[nodiscard]] Result<void> visitInPlace(Session& session, const Visit& visit, const Quick& quick, bool& matched);
    [[nodiscard]] Result<void> visitFound(Session& session, const std::vector<Part>& parts, const Visit& visit,
                                          const Quick& quick, bool& matched);
    [[nodiscard]] Result<std::vector<std::uint64_t>> find(const Part& part, const Quick& quick,
                                                          const std::function<bool()>& stopped) const;

    std::vector<std::string> m_paths;
    std::vector<std::unique_ptr<source::OpenedSource>> m_sources;
    std::vector<std::uint64_t> m_first;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_ranges;  ///< [from, to), sorted, apart
    std::string m_rangesText;
    std::optional<MessageFilter> m_filter;
    std::optional<hl7::Charset> m_charset;
    bool m_incomplete = false;
    bool m_brokeOff = false;
};

}  // namespace plumb::cli
