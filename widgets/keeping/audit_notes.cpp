#include "widgets/keeping/audit_notes.h"

#include "base/json_text.h"
#include "project/audit.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace plumb::desk {
namespace {

using namespace project;

constexpr int kGatherMs = 60'000;
constexpr int kMovesMs = 2'000;  // a key that is held down; what it does is in the project already
constexpr std::size_t kMostRanges = 64, kMostSearches = 64;

/// True: it was not there.
bool add(std::map<quint64, quint64>& ranges, quint64 number) {
    auto next = ranges.upper_bound(number);
    const auto before = next == ranges.begin() ? ranges.end() : std::prev(next);
    if (before != ranges.end() && before->second >= number) {
        return false;
    }
    quint64 first = number, last = number;
    if (before != ranges.end() && before->second + 1 == number) {
        first = before->first;
    }
    if (next != ranges.end() && next->first == number + 1) {
        last = next->second;
        ranges.erase(next);
    }
    ranges[first] = last;
    return true;
}

std::string member(std::string_view name, const QString& text) {
    std::string out = ",\"" + std::string(name) + "\":";
    appendJsonText(out, text.toStdString());
    return out;
}

std::string member(std::string_view name, quint64 number) {
    return ",\"" + std::string(name) + "\":" + std::to_string(number);
}

std::string rangesText(const std::map<quint64, quint64>& ranges) {
    quint64 messages = 0;
    std::string numbers;
    for (const auto& [first, last] : ranges) {
        messages += last - first + 1;
        numbers += (numbers.empty() ? "[" : ",[") + std::to_string(first) + ',' + std::to_string(last) + ']';
    }
    return member("messages", messages) + ",\"numbers\":[" + numbers + ']';
}

}  // namespace

AuditNotes::AuditNotes(ProjectWork& work, Focus& focus, Checks& checks)
    : QObject(&work)
    , m_work(work)
    , m_focus(focus)
    , m_checks(checks) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherMs);
    connect(&m_soon, &QTimer::timeout, this, &AuditNotes::flush);
    m_movesSoon.setSingleShot(true);
    m_movesSoon.setInterval(kMovesMs);
    connect(&m_movesSoon, &QTimer::timeout, this, &AuditNotes::writeMoves);
    connect(&work.workspace(), &Workspace::feedOpened, this, [this](Feed* feed) {
        connect(feed, &Feed::stepUndone, this, [this, feed] { moved(feed, false); });
        connect(feed, &Feed::stepRedone, this, [this, feed] { moved(feed, true); });
    });
    connect(&focus, &Focus::messageChanged, this, &AuditNotes::viewed);
    connect(&checks, &Checks::changed, this, &AuditNotes::checked);
    connect(&work, &ProjectWork::exported, this, &AuditNotes::exported);
    connect(&work, &ProjectWork::ownExported, this, &AuditNotes::ownExported);
    connect(&work, &ProjectWork::changed, this, &AuditNotes::viewed);  // what is seen may be of a project from now on
    ProjectSession& session = work.session();
    connect(&session, &ProjectSession::closing, this, &AuditNotes::flush);
    connect(&session, &ProjectSession::closed, this, [this] {
        m_gathered.clear();
        m_results.clear();
    });
    connect(&session, &ProjectSession::opened, this, [this] { m_toldReadOnly = false; });
}

void AuditNotes::flushed(ProjectWork& work, QObject* context, std::function<void()> then) {
    auto* const notes = work.findChild<AuditNotes*>(QString(), Qt::FindDirectChildrenOnly);
    if (!notes || !work.session().isWritable()) {
        then();
        return;
    }
    notes->flush();
    // Behind all that was posted.
    work.session().write([](Connection&) { return Result<void>(); },
                         [context = QPointer<QObject>(context), then = std::move(then)](const Result<void>&) {
                             if (context) {
                                 then();
                             }
                         });
}

SourceKey AuditNotes::sourceOf(const Feed* feed) const {
    // While it is being closed its sources go one by one, and what comes to the front then is not looked at.
    const ProjectFeed* const one = feed && m_work.session().isWritable() ? m_work.of(feed) : nullptr;
    return one ? one->key() : nullptr;
}

AuditNotes::Gathered* AuditNotes::gathered(const Feed* feed) {
    const SourceKey source = sourceOf(feed);
    if (!source) {
        return nullptr;
    }
    Gathered& one = m_gathered[source];
    one.source = source;
    if (!m_soon.isActive()) {
        m_soon.start();
    }
    return &one;
}

void AuditNotes::viewed() {
    const Feed* const feed = m_focus.feed();
    if (!feed || !m_focus.message()) {
        return;
    }
    const ProjectSession& session = m_work.session();
    if (session.isOpen() && !session.isWritable() && m_work.of(feed) && !m_toldReadOnly) {
        m_toldReadOnly = true;
        emit m_work.said(tr("The project is open for reading only: what is looked at here is not written into its "
                            "audit trail."));
    }
    if (Gathered* const one = gathered(feed); one && add(one->viewed, m_focus.number() + 1)) {
        if (one->viewed.size() > kMostRanges) {
            flush();
        }
    }
}

void AuditNotes::searched(const Feed* feed, const QString& how, quint64 found) {
    if (Gathered* const one = gathered(feed)) {
        // While a filter is typed or its messages are edited it runs again and again.
        std::pair<std::string, quint64> search(how.toStdString(), found);
        if (one->searches.empty() || one->searches.back() != search) {
            one->searches.push_back(std::move(search));
        }
        if (one->searches.size() >= kMostSearches) {
            flush();
        }
    }
}

void AuditNotes::checked(const Feed* feed) {
    const SourceKey source = sourceOf(feed);
    const std::shared_ptr<const CheckResult> result = source ? m_checks.result(*feed) : nullptr;
    if (!result || m_results.value(feed).lock() == result) {
        return;
    }
    m_results.insert(feed, result);
    if (m_checks.running(*feed)) {
        return;  // one from before, which is about to be replaced
    }
    write(source, audited::kChecked, member("messages", result->messages));
}

void AuditNotes::exported(const Feed* feed, const QString& thing, const QString& path, const QString& format,
                          quint64 messages) {
    if (const SourceKey source = sourceOf(feed)) {
        write(source, audited::kExported,
              member("thing", thing) + member("file", QFileInfo(path).fileName()) + member("format", format) +
                  (messages == 0 ? std::string() : member("messages", messages)));
    }
}

void AuditNotes::ownExported(const QString& thing, const QString& path, const QString& format) {
    ProjectSession& session = m_work.session();
    if (!session.isWritable()) {
        return;
    }
    const std::string details =
        member("thing", thing) + member("file", QFileInfo(path).fileName()) + member("format", format);
    session.write([details, who = session.project()->who()](Connection& store) {
        return appendAudit(store, who, audited::kExported, '{' + details.substr(1) + '}');
    });
}

void AuditNotes::copied(int messages) {
    if (const SourceKey source = sourceOf(m_focus.feed())) {
        write(source, audited::kClipboard,
              messages > 0 ? member("messages", static_cast<quint64>(messages))
                           : member("thing", QStringLiteral("value")));
    }
}

// While it is read, what was kept is made and undone as it was.
void AuditNotes::moved(const Feed* feed, bool redone) {
    const ProjectFeed* const of = m_work.of(feed);
    if (Gathered* const one = of && of->isFollowing() ? gathered(feed) : nullptr) {
        ++(redone ? one->redone : one->undone);
        if (!m_movesSoon.isActive()) {
            m_movesSoon.start();
        }
    }
}

void AuditNotes::writeMoves() {
    m_movesSoon.stop();
    for (auto& [source, one] : m_gathered) {
        if (const quint64 steps = std::exchange(one.undone, 0); steps > 0) {
            write(source, audited::kUndone, member("steps", steps));
        }
        if (const quint64 steps = std::exchange(one.redone, 0); steps > 0) {
            write(source, audited::kRedone, member("steps", steps));
        }
    }
}

void AuditNotes::flush() {
    m_soon.stop();
    writeMoves();
    for (const auto& [source, one] : std::exchange(m_gathered, {})) {
        if (!one.viewed.empty()) {
            write(source, audited::kViewed, rangesText(one.viewed));
        }
        for (const auto& [how, found] : one.searches) {
            write(source, audited::kSearched, ",\"how\":\"" + how + '"' + member("found", found));
        }
    }
}

void AuditNotes::write(const SourceKey& source, std::string_view what, const std::string& details) {
    ProjectSession& session = m_work.session();
    if (!session.project() || !session.project()->writable()) {
        return;
    }
    session.write([source, what, details, who = session.project()->who()](Connection& store) {
        // 0: it never came to stand in the project.
        return source->load() == 0
                   ? Result<void>()
                   : appendAudit(store, who, what, "{\"source\":" + std::to_string(source->load()) + details + '}');
    });
}

}  // namespace plumb::desk
