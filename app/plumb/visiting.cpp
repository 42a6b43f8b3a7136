// How Inputs goes over its messages: in place on one thread, or found by all threads and visited in order.
#include "plumb/exit_codes.h"
#include "plumb/in_order.h"
#include "plumb/inputs.h"

#include <algorithm>

namespace plumb::cli {
namespace {

constexpr std::uint64_t kPartBytes = 4u << 20;

}  // namespace

std::vector<Stretch> Inputs::selectedStretches() const {
    std::vector<Stretch> out;
    const std::vector<std::pair<std::uint64_t, std::uint64_t>> all{{0, messageCount()}};
    for (const auto& [low, high] : m_ranges.empty() ? all : m_ranges) {
        for (std::size_t s = low < messageCount() ? locate(low).first : m_sources.size(); s < m_sources.size(); ++s) {
            if (m_first[s] >= high) {
                break;
            }
            const std::uint64_t from = std::max(low, m_first[s]) - m_first[s],
                                to = std::min(high, m_first[s + 1]) - m_first[s];
            if (from < to) {
                out.push_back({s, from, to});
            }
        }
    }
    return out;
}

std::vector<Part> Inputs::parts(std::uint64_t bytes) const {
    std::vector<Part> parts;
    for (Stretch rest : selectedStretches()) {
        const hl7::MessageIndex& index = m_sources[rest.source]->messages();
        while (rest.from < rest.to) {
            if (parts.empty() || parts.back().bytes >= bytes) {
                parts.emplace_back();
            }
            Part& part = parts.back();
            const std::uint64_t begin = index[MessageNumber(rest.from)].begin();
            const std::uint64_t to = std::clamp(index.findAt(begin + (bytes - part.bytes)), rest.from + 1, rest.to);
            part.stretches.push_back({rest.source, rest.from, to});
            part.bytes += index[MessageNumber(to - 1)].range().end() - begin;
            rest.from = to;
        }
    }
    return parts;
}

std::uint64_t Inputs::selectedBytes() const {
    std::uint64_t bytes = 0;
    for (const Stretch& stretch : selectedStretches()) {
        const hl7::MessageIndex& index = m_sources[stretch.source]->messages();
        bytes += index[MessageNumber(stretch.to - 1)].range().end() - index[MessageNumber(stretch.from)].begin();
    }
    return bytes;
}

int Inputs::forEach(Session& session, const Visit& visit, const Quick& quick) {
    bool matched = false;
    std::vector<Part> found;
    if ((m_filter || quick) && session.threadCount() > 1) {
        found = parts(kPartBytes);
    }
    const Result<void> read = found.size() > 1 ? visitFound(session, found, visit, quick, matched)
                                               : visitInPlace(session, visit, quick, matched);
    session.clearProgress();
    return ended(session, read, matched);
}

Result<void> Inputs::visitInPlace(Session& session, const Visit& visit, const Quick& quick, bool& matched) {
    hl7::MessageView view;
    bool goOn = true;
    Progress progress(session.progressListener("Reading"));
    progress.setTotal(selectedBytes());
    for (const Stretch& stretch : selectedStretches()) {
        const source::OpenedSource& source = *m_sources[stretch.source];
        const Result<void> read = source.forEach(stretch.from, stretch.to, [&](MessageNumber number, ByteView bytes) {
            if (session.stopped()) {
                goOn = false;
                return false;
            }
            progress.add(bytes.size());
            if ((m_filter && !m_filter->matches(bytes, stretch.source, number)) || (quick && !quick(bytes))) {
                return true;
            }
            matched = true;
            view.assign(bytes);
            goOn = visit(Item{m_first[stretch.source] + number.value(), stretch.source, number,
                              source.messages()[number], bytes, view});
            return goOn;
        });
        if (!read || !goOn) {
            return read;
        }
    }
    return {};
}

Result<std::vector<std::uint64_t>> Inputs::find(const Part& part, const Quick& quick, const Stopped& stopped) const {
    std::vector<std::uint64_t> found;
    std::optional<MessageFilter> filter = m_filter;  // this thread's own
    for (const Stretch& stretch : part.stretches) {
        const Result<void> read =
            m_sources[stretch.source]->forEach(stretch.from, stretch.to, [&](MessageNumber number, ByteView bytes) {
                if ((!filter || filter->matches(bytes, stretch.source, number)) && (!quick || quick(bytes))) {
                    found.push_back(m_first[stretch.source] + number.value());
                }
                return !stopped();
            });
        if (!read) {
            return fail(read.error());
        }
    }
    return found;
}

Result<void> Inputs::visitFound(Session& session, const std::vector<Part>& parts, const Visit& visit,
                                const Quick& quick, bool& matched) {
    hl7::MessageView view;
    source::WindowBuffer buffer;
    Result<void> visited;
    Progress progress(session.progressListener("Searching"));
    progress.setTotal(parts.size());
    using Numbers = std::vector<std::uint64_t>;
    const Result<void> found = inOrder<Numbers>(
        session, parts.size(), [&](std::size_t n, const Stopped& stopped) { return find(parts[n], quick, stopped); },
        [&](Numbers&& numbers) {
            for (const std::uint64_t overall : numbers) {
                if (session.stopped()) {
                    return false;
                }
                const auto [s, number] = locate(overall);
                const source::OpenedSource& source = *m_sources[s];
                const Result<ByteView> bytes = source.message(number, buffer);
                if (!bytes) {
                    visited = fail(bytes.error());
                    return false;
                }
                matched = true;
                view.assign(*bytes);
                if (!visit(Item{overall, s, number, source.messages()[number], *bytes, view})) {
                    return false;
                }
            }
            progress.add(1);
            return true;
        });
    return found ? visited : found;
}

int Inputs::count(Session& session, std::uint64_t& count) {
    count = 0;
    if (!m_filter) {
        for (const Stretch& stretch : selectedStretches()) {
            count += stretch.to - stretch.from;
        }
        return ended(session, {}, count > 0);
    }
    const std::vector<Part> all = parts(kPartBytes);
    using Numbers = std::vector<std::uint64_t>;
    const Result<void> read = inOrder<Numbers>(
        session, all.size(), [&](std::size_t n, const Stopped& stopped) { return find(all[n], {}, stopped); },
        [&](Numbers&& numbers) {
            count += numbers.size();
            return true;
        });
    return ended(session, read, count > 0);
}

}  // namespace plumb::cli
