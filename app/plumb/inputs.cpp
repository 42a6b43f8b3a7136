#include "plumb/inputs.h"

#include "plumb/exit_codes.h"
#include "plumb/text_output.h"

#include <algorithm>
#include <charconv>

namespace plumb::cli {

void addInputOptions(CLI::App& app, InputOptions& options, bool several) {
    if (several) {
        app.add_option("files", options.paths, "Files, folders, archives, or - for standard input")->required();
    } else {
        app.add_option_function<std::string>(
               "file", [&options](const std::string& path) { options.paths = {path}; },
               "A file, folder or archive, or - for standard input")
            ->required();
    }
    app.add_option("--as", options.open.as, "Read as this format instead of asking the bytes (hl7: as they are)")
        ->type_name("FORMAT");
    app.add_option("--part", options.open.part, "Which stored form of a message to take from an engine's export")
        ->type_name("PART");
    app.add_option("--name", options.open.nameGlob, "In folders and archives: only names like this, such as '*.hl7'")
        ->type_name("GLOB");
    app.add_option("--containing", options.open.containing, "In folders: only files that hold this text")
        ->type_name("TEXT");
    app.add_option("--unpack-limit", options.open.unpackLimit, "Most bytes to unpack from an archive or to read from -")
        ->transform(CLI::AsSizeValue(false))
        ->type_name("SIZE");
    app.add_option("--charset", options.charset, "Character set to read text in, whatever the messages say")
        ->type_name("NAME");
}

void addSelectionOptions(CLI::App& app, InputOptions& options) {
    app.add_option("-m,--message", options.messages, "Only these messages, such as 3 or 1-20,41")->type_name("NUMBERS");
    app.add_option("-w,--where", options.where, "Only messages that match this filter")->type_name("FILTER");
}

std::optional<Inputs> Inputs::open(Session& session, const InputOptions& options, int& exitCode) {
    Inputs inputs;
    exitCode = kWrongUsage;
    if (!options.messages.empty() && !inputs.parseRanges(session, options.messages)) {
        return std::nullopt;
    }
    if (!options.charset.empty()) {
        inputs.m_charset = hl7::Charset::find(options.charset);
        if (!inputs.m_charset) {
            session.complain("'" + options.charset +
                             "' is not a character set that is known. Try UTF-8, 8859/1 or windows-1252.");
            return std::nullopt;
        }
    }
    if (!options.where.empty()) {
        Result<MessageFilter> filter = MessageFilter::parse(options.where);
        if (!filter) {
            session.complain(filter.error());
            return std::nullopt;
        }
        inputs.m_filter.emplace(std::move(*filter));
    }
    exitCode = kCannotRead;
    inputs.m_first.push_back(0);
    for (const std::string& path : options.paths) {
        Progress opening(session.progressListener("Opening " + path));
        Result<source::Opening> opened = source::openBytes(path, options.open, session.cancel(), opening);
        if (!opened) {
            if (opened.error().id() == MessageId::Cancelled) {
                exitCode = kCancelled;
                return std::nullopt;
            }
            if (opened.error().id() == MessageId::UnknownFormat) {
                exitCode = kWrongUsage;
            }
            session.complain(opened.error());
            inputs.m_incomplete = true;
            continue;
        }
        for (const Note& problem : opened->problems) {
            session.complain(problem.render());
            inputs.m_incomplete = true;
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
                    return std::nullopt;
                }
                session.complain(indexed.error());
                inputs.m_incomplete = true;
                continue;
            }
            if (source->size() == 0 && !session.quiet) {
                const std::uint64_t bytesRead = source->bytes().size();
                session.complain(bytesRead == 0
                                     ? Error(MessageId::SourceEmpty, {source->name()})
                                     : Error(MessageId::SourceNoMessages, {source->name(), grouped(bytesRead)}));
            }
            inputs.m_first.push_back(inputs.m_first.back() + source->size());
            inputs.m_sources.push_back(std::move(source));
        }
    }
    if (inputs.m_sources.empty()) {
        return std::nullopt;
    }
    if (inputs.m_filter) {
        if (Result<void> prepared = inputs.m_filter->prepare(inputs.m_sources, session.cancel()); !prepared) {
            session.complain(prepared.error());
            return std::nullopt;
        }
    }
    exitCode = inputs.m_incomplete ? kCannotRead : kFine;
    return inputs;
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
        m_ranges.emplace_back(from - 1, to);
        if (at == end) {
            break;
        }
        ++at;
    }
    std::sort(m_ranges.begin(), m_ranges.end());
    return true;
}

bool Inputs::inRanges(std::uint64_t number) const {
    return m_ranges.empty() || std::any_of(m_ranges.begin(), m_ranges.end(), [number](const auto& range) {
               return number >= range.first && number < range.second;
           });
}

std::pair<std::size_t, MessageNumber> Inputs::locate(std::uint64_t number) const {
    const auto after = std::upper_bound(m_first.begin(), m_first.end(), number);
    const auto source = static_cast<std::size_t>(after - m_first.begin()) - 1;
    return {source, MessageNumber(number - m_first[source])};
}

hl7::Charset Inputs::charsetOf(const hl7::MessageView& message) const {
    return m_charset ? *m_charset : hl7::decideCharset(message).used;
}

int Inputs::forEach(Session& session, const std::function<bool(const Item&)>& visit) {
    hl7::MessageView view;
    bool matched = false, goOn = true;
    // Only the stretch that the ranges span is visited.
    const std::uint64_t low = m_ranges.empty() ? 0 : m_ranges.front().first;
    std::uint64_t high = messageCount();
    if (!m_ranges.empty()) {
        high = 0;
        for (const auto& range : m_ranges) {
            high = std::max(high, std::min(range.second, messageCount()));
        }
    }
    for (std::size_t s = 0; s < m_sources.size() && goOn; ++s) {
        const source::OpenedSource& source = *m_sources[s];
        const std::uint64_t from = std::clamp(low, m_first[s], m_first[s + 1]) - m_first[s];
        const std::uint64_t to = std::clamp(high, m_first[s], m_first[s + 1]) - m_first[s];
        const Result<void> read = source.forEach(from, std::max(from, to), [&](MessageNumber number, ByteView bytes) {
            if (session.stopped()) {
                goOn = false;
                return false;
            }
            const std::uint64_t overall = m_first[s] + number.value();
            if (!inRanges(overall) || (m_filter && !m_filter->matches(bytes, s, number))) {
                return true;
            }
            matched = true;
            view.assign(bytes);
            goOn = visit(Item{overall, s, number, source.messages()[number], bytes, view});
            return goOn;
        });
        if (!read) {
            session.complain(read.error());
            return kCannotRead;
        }
    }
    if (session.cancel().stopped()) {
        return kCancelled;
    }
    if (!m_ranges.empty() && !matched && !m_filter) {
        session.complain("No such message: there are " + grouped(messageCount()) + ", counted from 1.");
    }
    if (m_incomplete) {
        return kCannotRead;
    }
    return selective() && !matched ? kFindings : kFine;
}

}  // namespace plumb::cli
