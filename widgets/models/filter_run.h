// A filter over a feed, on another thread: matches come in batches while it runs, in the order of the messages.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/ack_pairing.h"
#include "query/filter.h"
#include "query/regex.h"
#endif
#include "widgets/models/feed.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plumb::desk {

/// What is looked for: a filter, a text, or a regular expression.
class Question {
public:
    enum class Mode : quint8 { Filter, Text, Regex };

    [[nodiscard]] static Result<Question> parse(Mode mode, const QString& text);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool needsAcks() const { return m_filter && m_filter->needsAcks(); }

    /// Any thread, each with a scratch of its own.
    [[nodiscard]] bool matches(ByteView message, const query::MessageContext& context,
                               query::FilterScratch& scratch) const;

private:
    Mode m_mode = Mode::Filter;
    std::optional<query::Filter> m_filter;
    std::optional<query::Regex> m_regex;
    std::string m_text;
};

class FilterRun final : public QObject {
    Q_OBJECT

public:
    FilterRun(Feed& feed, Jobs& jobs, QObject* parent = nullptr);

    /// Replaces what runs. `acks` are needed when the question asks for them; paired here when they are not given.
    void start(const Question& question, std::shared_ptr<const query::AckPairing> acks);
    void stop();
    [[nodiscard]] bool running() const { return m_running; }
    /// Messages looked at so far.
    [[nodiscard]] std::uint64_t looked() const { return m_looked; }

signals:
    void found(const std::vector<std::uint32_t>& numbers);
    void progressed();
    /// Empty: fine.
    void finished(const QString& problem);

private:
    Feed& m_feed;
    Jobs& m_jobs;
    bool m_running = false;
    std::uint64_t m_looked = 0;
    std::uint64_t m_generation = 0;
    JobHandle m_job;
};

}  // namespace plumb::desk
