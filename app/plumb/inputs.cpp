#include "plumb/inputs.h"

#include "base/paths.h"
#include "plumb/exit_codes.h"
#include "plumb/project_input.h"
#include "plumb/text_output.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace plumb::cli {
namespace {

/// Standard input, a pipe or a device: reading one may wait for ever.
bool mayWait(const std::string& path) {
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(pathOf(path), ignored);
    return path == "-" || std::filesystem::is_other(status);
}

}  // namespace

std::optional<Inputs> Inputs::open(Session& session, const InputOptions& options, int& exitCode) {
    Inputs inputs;
    exitCode = kWrongUsage;
    if (!inputs.prepare(session, options)) {
        return std::nullopt;
    }
    exitCode = kCannotRead;
    inputs.m_first.push_back(0);
    for (const std::string& path : options.paths) {
        if (!inputs.openPath(session, path, options, exitCode)) {
            return std::nullopt;
        }
    }
    if (inputs.m_sources.empty()) {
        return std::nullopt;
    }
    inputs.sayWithoutMessages(session);
    if (inputs.m_filter) {
        if (Result<void> prepared = inputs.m_filter->prepare(inputs.m_sources, session.cancel()); !prepared) {
            exitCode = inputs.ended(session, prepared, true);
            return std::nullopt;
        }
    }
    exitCode = inputs.m_incomplete ? kCannotRead : kFine;
    return inputs;
}

// What can be found wrong before anything is opened.
bool Inputs::prepare(Session& session, const InputOptions& options) {
    m_paths = options.paths;
    if (std::count(m_paths.begin(), m_paths.end(), "-") > 1) {
        session.complain("Standard input (-) can be read once only.");
        return false;
    }
    if (std::count(m_paths.begin(), m_paths.end(), "") > 0) {
        session.complain("One of the file names is empty. Name a file, a folder, or - for standard input.");
        return false;
    }
    if (!options.messages.empty() && !parseRanges(session, options.messages)) {
        return false;
    }
    if (!options.charset.empty()) {
        m_charset = hl7::Charset::find(options.charset);
        if (!m_charset) {
            session.complain("'" + options.charset +
                             "' is not a character set that is known. Try UTF-8, 8859/1 or windows-1252.");
            return false;
        }
    }
    if (!options.where.empty()) {
        Result<MessageFilter> filter = MessageFilter::parse(options.where);
        if (!filter) {
            session.complain(filter.error());
            return false;
        }
        m_filter.emplace(std::move(*filter));
    }
    return true;
}

// False when all work must end; what cannot be read is told, and the rest goes on.
bool Inputs::openPath(Session& session, const std::string& path, const InputOptions& options, int& exitCode) {
    Progress opening(session.progressListener("Opening " + path));
    session.setMayWait(mayWait(path));
    Result<source::Opening> opened = openInput(session, path, options, opening);
    session.setMayWait(false);
    session.clearProgress();
    if (!opened) {
        const MessageId id = opened.error().id();
        if (id == MessageId::Cancelled) {
            exitCode = kCancelled;
            return false;
        }
        session.complain(opened.error());
        if (id == MessageId::UnknownFormat || id == MessageId::UnknownPart) {
            exitCode = kWrongUsage;
            return false;
        }
        m_incomplete = true;
        return true;
    }
    for (const Note& problem : opened->problems) {
        session.complain(problem.render());
        m_incomplete = true;
    }
    for (source::OpenedBytes& bytes : opened->sources) {
        auto source = std::make_unique<source::OpenedSource>(std::move(bytes.bytes), std::move(bytes.assumptions));
        source::ScanOptions scan;
        scan.threads = session.threads;
        Progress indexing(session.progressListener("Finding messages in " + source->name()));
        const Result<void> indexed = source->index(scan, session.cancel(), indexing);
        session.clearProgress();
        if (!indexed) {
            if (indexed.error().id() == MessageId::Cancelled) {
                exitCode = kCancelled;
                return false;
            }
            session.complain(indexed.error());
            m_incomplete = true;
            continue;
        }
        m_first.push_back(m_first.back() + source->size());
        m_sources.push_back(std::move(source));
    }
    return true;
}

void Inputs::sayWithoutMessages(Session& session) const {
    if (session.quiet) {
        return;
    }
    constexpr std::uint64_t kMost = 3;
    std::uint64_t silent = 0;
    for (const auto& source : m_sources) {
        if (source->size() > 0) {
            continue;
        }
        if (++silent <= kMost) {
            const std::uint64_t bytes = source->bytes().size();
            session.complain(bytes == 0 ? Error(MessageId::SourceEmpty, {source->name()})
                                        : Error(MessageId::SourceNoMessages, {source->name(), grouped(bytes)}));
        }
    }
    if (silent > kMost) {
        session.complain("No HL7 message was found in " + grouped(silent - kMost) +
                         " more files either; list --assumptions names them.");
    }
}

bool Inputs::parseRanges(Session& session, const std::string& text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto number = [&](std::uint64_t& out) {
        const auto [next, error] = std::from_chars(at, end, out);
        const bool fine = error == std::errc() && out > 0;
        at = next;
        return fine;
    };
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (;;) {
        std::uint64_t from = 0, to = 0;
        bool fine = number(from);
        to = from;
        if (fine && at != end && *at == '-') {
            ++at;
            fine = at == end || *at == ',' ? (to = UINT64_MAX, true) : number(to) && to >= from;
        }
        if (!fine || (at != end && *at != ',')) {
            session.complain("'" + text +
                             "' is not a list of message numbers. Write 3, 1-20 or 5,7-9; they count from 1.");
            return false;
        }
        ranges.emplace_back(from - 1, to);
        if (at == end) {
            break;
        }
        ++at;
    }
    std::sort(ranges.begin(), ranges.end());
    for (const auto& range : ranges) {
        if (!m_ranges.empty() && range.first <= m_ranges.back().second) {
            m_ranges.back().second = std::max(m_ranges.back().second, range.second);
        } else {
            m_ranges.push_back(range);
        }
    }
    m_rangesText = text;
    return true;
}

std::pair<std::size_t, MessageNumber> Inputs::locate(std::uint64_t number) const {
    const auto after = std::upper_bound(m_first.begin(), m_first.end(), number);
    const auto source = static_cast<std::size_t>(after - m_first.begin()) - 1;
    return {source, MessageNumber(number - m_first[source])};
}

reports::SourceList Inputs::list() const {
    reports::SourceList list{m_paths, {}, m_first, {}};
    for (const auto& source : m_sources) {
        list.sources.push_back(source.get());
    }
    return list;
}

reports::PlacedMessage Inputs::placed(const Item& item) const {
    return {item.view, *m_sources[item.source], item.inSource, item.number, m_charset};
}

hl7::Charset Inputs::charsetOf(const hl7::MessageView& message) const {
    return m_charset ? *m_charset : hl7::decideCharset(message).used;
}

int Inputs::ended(Session& session, const Result<void>& read, bool matched) {
    if (session.cancel().stopped()) {
        m_brokeOff = true;
        return kCancelled;
    }
    if (!read) {
        m_brokeOff = true;
        session.complain(read.error());
        return kCannotRead;
    }
    if (m_incomplete) {
        return kCannotRead;
    }
    if (matched) {
        return kFine;
    }
    if (!session.quiet && messageCount() > 0) {
        if (!m_ranges.empty() && m_ranges.front().first >= messageCount()) {
            session.complain("There is no message " + m_rangesText + ": " + grouped(messageCount()) +
                             (messageCount() == 1 ? " was" : " were") + " found, counted from 1.");
        } else if (m_filter) {
            session.complain("No message matches the filter.");
        }
    }
    return kFindings;
}

}  // namespace plumb::cli
