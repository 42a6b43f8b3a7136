#include "widgets/messages/kept_marks.h"

#include "widgets/common/desk.h"
#include "widgets/common/settings.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr std::size_t kAtOnce = 32;  // messages whose fingerprint is taken while the user waits

/// Of the bytes in the source; empty: they cannot be read.
QString fingerprint(const FeedSnapshot& snapshot, std::uint32_t number) {
    if (number >= snapshot.size()) {
        return {};
    }
    const auto [source, inSource] = snapshot.locate(number);
    source::WindowBuffer buffer;
    const Result<ByteView> bytes = snapshot.sources()[source]->message(inSource, buffer);
    if (!bytes) {
        return {};
    }
    constexpr qsizetype kBytes = 8;
    const QByteArrayView view(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()));
    return QString::fromLatin1(QCryptographicHash::hash(view, QCryptographicHash::Sha256).left(kBytes).toHex());
}

struct KeptMark {
    std::uint32_t number = 0;
    bool flagged = false, pinned = false;
    QString fingerprint;
};

std::optional<KeptMark> readMark(const QString& line) {
    const QStringList parts = line.split(QLatin1Char(' '));
    bool isNumber = false;
    KeptMark mark;
    mark.number = parts.value(0).toUInt(&isNumber);
    mark.flagged = parts.value(1).contains(QLatin1Char('f'));
    mark.pinned = parts.value(1).contains(QLatin1Char('p'));
    mark.fingerprint = parts.value(2);
    return isNumber && !mark.fingerprint.isEmpty() ? std::optional(mark) : std::nullopt;
}

}  // namespace

KeptMarks::KeptMarks(Desk& desk, Feed& feed, FeedMarks& marks, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_feed(feed)
    , m_marks(marks) {
    // A project has them in its own file.
    if (feed.isScratch() || (desk.project && desk.project->of(&feed))) {
        return;
    }
    connect(&marks, &FeedMarks::changed, this, &KeptMarks::keep);
    connect(&feed, &Feed::stateChanged, this, &KeptMarks::restoreWhenRead);
    restoreWhenRead();
}

QString KeptMarks::key() const {
    return QStringLiteral("marks/") +
           QString::fromLatin1(
               QCryptographicHash::hash(m_feed.path().toUtf8(), QCryptographicHash::Sha256).left(12).toHex());
}

void KeptMarks::restoreWhenRead() {
    if (!m_restored && m_feed.state() == Feed::State::Ready) {
        m_restored = true;
        restore();
    }
}

void KeptMarks::restore() {
    std::vector<KeptMark> kept;
    for (const QString& line : m_desk.settings.value(key()).toStringList()) {
        if (const std::optional<KeptMark> mark = readMark(line)) {
            kept.push_back(*mark);
        }
    }
    if (kept.empty()) {
        m_known = true;
        keep();
        return;
    }
    const std::size_t asked = kept.size();
    m_job = m_desk.jobs.run<std::vector<KeptMark>>(
        this, tr("Looking for the marked messages of %1").arg(m_feed.title()),
        [snapshot = m_feed.snapshot(), kept = std::move(kept)](const CancelToken& cancel,
                                                               Progress&) -> Result<std::vector<KeptMark>> {
            std::vector<KeptMark> same;
            for (const KeptMark& mark : kept) {
                if (cancel.stopped()) {
                    return fail(MessageId::Cancelled);
                }
                if (fingerprint(snapshot, mark.number) == mark.fingerprint) {
                    same.push_back(mark);
                }
            }
            return same;
        },
        [this, asked](Result<std::vector<KeptMark>> same) {
            if (!same) {
                return;
            }
            FeedMarks::Numbers flagged, pinned;
            for (const KeptMark& mark : *same) {
                m_fingerprints.emplace(mark.number, mark.fingerprint);
                if (mark.flagged) {
                    flagged.push_back(mark.number);
                }
                if (mark.pinned) {
                    pinned.push_back(mark.number);
                }
            }
            m_known = true;
            m_marks.add(flagged, pinned);
            keep();
            if (same->size() < asked) {
                m_desk.tell(tr("%Ln marks are gone: the file holds other messages there now.", nullptr,
                               static_cast<int>(asked - same->size())));
            }
        });
}

void KeptMarks::keep() {
    if (!m_known) {
        return;
    }
    FeedMarks::Numbers missing;
    for (const FeedMarks::Numbers* const numbers : {&m_marks.flagged(), &m_marks.pinned()}) {
        for (const std::uint32_t number : *numbers) {
            if (m_fingerprints.count(number) == 0) {
                missing.push_back(number);
            }
        }
    }
    if (m_marks.flagged().size() > kMost) {
        m_desk.tell(tr("More than %1 flags are there; the first of them are kept for the next start.")
                        .arg(QLocale().toString(static_cast<qulonglong>(kMost))));
    }
    missing.resize(std::min(missing.size(), kMost));
    if (missing.size() <= kAtOnce) {
        for (const std::uint32_t number : missing) {
            m_fingerprints.emplace(number, fingerprint(m_feed.snapshot(), number));
        }
        write();
        return;
    }
    m_job = m_desk.jobs.run<Fingerprints>(
        this, tr("Keeping the marks of %1").arg(m_feed.title()),
        [snapshot = m_feed.snapshot(), missing](const CancelToken& cancel, Progress&) -> Result<Fingerprints> {
            Fingerprints out;
            for (const std::uint32_t number : missing) {
                if (cancel.stopped()) {
                    return fail(MessageId::Cancelled);
                }
                out.emplace(number, fingerprint(snapshot, number));
            }
            return out;
        },
        [this](Result<Fingerprints> more) {
            if (more) {
                m_fingerprints.merge(*more);
                write();
            }
        });
}

void KeptMarks::write() {
    // Pins first, in their order.
    QStringList lines;
    const auto add = [&](std::uint32_t number, const char* what) {
        const auto known = m_fingerprints.find(number);
        if (known != m_fingerprints.end() && !known->second.isEmpty() &&
            static_cast<std::size_t>(lines.size()) < kMost) {
            lines.append(QStringLiteral("%1 %2 %3").arg(QString::number(number), QLatin1String(what), known->second));
        }
    };
    for (const std::uint32_t number : m_marks.pinned()) {
        add(number, m_marks.isFlagged(number) ? "fp" : "p");
    }
    for (const std::uint32_t number : m_marks.flagged()) {
        if (!m_marks.isPinned(number)) {
            add(number, "f");
        }
    }
    if (lines.isEmpty()) {
        m_desk.settings.remove(key());
    } else {
        m_desk.settings.setValue(key(), lines);
    }
}

}  // namespace plumb::desk
