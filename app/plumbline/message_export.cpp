#include "app/plumbline/message_export.h"

#include "app/plumbline/feed_sources.h"
#include "app/plumbline/new_file.h"
#include "reports/message_json.h"
#include "reports/reframing.h"
#include "reports/source_copy.h"
#include "widgets/models/feed.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>
#include <optional>
#include <utility>

namespace plumb::desk {
namespace {

using reports::Frame;

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(MessageExport)
};

Frame frameOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Cr:
        return Frame::Cr;
    case ExportFormat::Lf:
        return Frame::Lf;
    case ExportFormat::CrLf:
        return Frame::CrLf;
    case ExportFormat::Mllp:
        return Frame::Mllp;
    case ExportFormat::Batch:
        return Frame::Batch;
    case ExportFormat::Raw:
    case ExportFormat::Json:
        break;
    }
    return Frame::Keep;
}

struct Task {
    FeedSnapshot snapshot;
    std::optional<hl7::Charset> charset;
    std::vector<std::uint32_t> numbers;
    QString path;
    ExportFormat format = ExportFormat::Raw;
    bool whole = false;  ///< every message of the feed, in its order
};

class Exporter {
public:
    Exporter(const Task& task, const CancelToken& cancel, Progress& progress)
        : m_task(task)
        , m_cancel(cancel)
        , m_progress(progress)
        , m_file(task.path) {}

    Result<std::uint64_t> run() {
        if (Result<void> opened = m_file.open(); !opened) {
            return fail(opened.error());
        }
        m_progress.setTotal(m_task.numbers.size());
        const Result<void> read = m_task.whole && m_task.format == ExportFormat::Raw ? copySources() : writeListed();
        if (!read) {
            return fail(read.error());
        }
        if (m_task.format == ExportFormat::Batch && m_written > 0) {
            write(reports::batchTrailer(m_written, hl7::MessageView(asBytes(m_first))));
        }
        if (m_cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        if (Result<void> committed = m_file.commit(); !committed) {
            return fail(committed.error());
        }
        return m_written;
    }

private:
    bool write(std::string_view bytes) {
        m_last = bytes.empty() ? m_last : bytes.back();
        return m_file.write(bytes) && !m_cancel.stopped();
    }

    Result<void> copySources() {
        const FeedSnapshot& snapshot = m_task.snapshot;
        for (std::size_t n = 0; n < snapshot.sources().size(); ++n) {
            Result<void> unread;
            Result<void> copied = reports::copySource(
                *snapshot.sources()[n], snapshot.firstOf(n),
                [&](std::uint64_t number, ByteView, std::string& other) {
                    ++m_written;
                    m_progress.add(1);
                    if (!snapshot.edited(number)) {
                        return false;
                    }
                    Result<std::string> bytes = snapshot.message(number);
                    if (!bytes) {
                        unread = fail(bytes.error());
                        return false;
                    }
                    other = std::move(*bytes);
                    return true;
                },
                [this](std::string_view bytes) { return write(bytes); });
            if (!copied || !unread) {
                return copied ? unread : copied;
            }
            // A source that ends in the middle of a line would take the next one's first segment into its last.
            if (n + 1 < snapshot.sources().size() && m_last != '\r' && m_last != '\n') {
                write("\r");
            }
        }
        return {};
    }

    Result<void> writeListed() {
        const std::vector<std::uint32_t>& numbers = m_task.numbers;
        bool goOn = true;
        for (std::size_t at = 0; at < numbers.size() && goOn;) {
            // Messages that follow each other are read in large windows.
            std::size_t end = at + 1;
            while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) {
                ++end;
            }
            Result<void> read = m_task.snapshot.forEach(numbers[at], std::uint64_t{numbers[end - 1]} + 1,
                                                        [&](std::uint64_t number, ByteView bytes, std::size_t source) {
                                                            goOn = add(number, bytes, source);
                                                            return goOn;
                                                        });
            if (!read) {
                return read;
            }
            at = end;
        }
        return {};
    }

    bool add(std::uint64_t number, ByteView bytes, std::size_t source) {
        m_view.assign(bytes);
        const bool first = m_written++ == 0;
        m_progress.add(1);
        switch (m_task.format) {
        case ExportFormat::Raw: {
            const bool goOn = write(m_separator) && write(asText(bytes));
            m_separator = reports::separatorAfter(m_view);
            return goOn;
        }
        case ExportFormat::Json: {
            m_text.clear();
            const auto [at, inSource] = m_task.snapshot.locate(number);
            reports::appendMessageJson(m_text,
                                       {m_view, *m_task.snapshot.sources()[source], inSource, number, m_task.charset},
                                       reports::JsonText::Raw);
            return write(m_text);
        }
        case ExportFormat::Batch:
            if (first) {
                m_first = asText(bytes);
                write(reports::batchHeader(m_view));
            }
            break;
        case ExportFormat::Cr:
        case ExportFormat::Lf:
        case ExportFormat::CrLf:
        case ExportFormat::Mllp:
            break;
        }
        return write(reports::reframed(m_view, frameOf(m_task.format)));
    }

    const Task& m_task;
    const CancelToken& m_cancel;
    Progress& m_progress;
    NewFile m_file;
    hl7::MessageView m_view;
    std::string m_text, m_first;
    std::string_view m_separator;
    char m_last = '\n';
    std::uint64_t m_written = 0;
};

bool isWhole(const Feed& feed, const std::vector<std::uint32_t>& numbers) {
    if (feed.state() != Feed::State::Ready || numbers.size() != feed.size()) {
        return false;
    }
    for (std::size_t n = 0; n < numbers.size(); ++n) {
        if (numbers[n] != n) {
            return false;
        }
    }
    return true;
}

}  // namespace

void exportMessages(const Workspace& workspace, QObject* context, const Feed& feed, std::vector<std::uint32_t> numbers,
                    const QString& path, ExportFormat format,
                    std::function<void(const QString& problem, std::uint64_t written)> done) {
    QString problem = numbers.empty() ? ExportText::tr("There is no message to export. Choose some in the list.")
                                      : targetProblem(workspace, path);
    if (!problem.isEmpty()) {
        done(problem, 0);
        return;
    }
    auto task = std::make_shared<Task>();
    task->snapshot = feed.snapshot();
    task->charset = feed.chosenCharset();
    task->whole = isWhole(feed, numbers);
    task->numbers = std::move(numbers);
    task->path = path;
    task->format = format;
    // Nobody else owns this work: it ends when it is done or when the user stops it.
    auto handle = std::make_shared<JobHandle>();
    *handle = workspace.jobs().run<std::uint64_t>(
        context, ExportText::tr("Exporting %1").arg(QFileInfo(path).fileName()),
        [task](const CancelToken& cancel, Progress& progress) { return Exporter(*task, cancel, progress).run(); },
        [handle, done = std::move(done)](const Result<std::uint64_t>& written) {
            done(written ? QString() : sentence(written.error()), written ? *written : 0);
        });
}

}  // namespace plumb::desk
