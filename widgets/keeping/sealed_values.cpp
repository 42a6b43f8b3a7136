#include "widgets/keeping/sealed_values.h"

#include "base/replace_file.h"
#include "base/sealed_journal.h"
#include "widgets/models/sentences.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>

#include <optional>
#include <utility>

namespace plumb::desk {
namespace {

constexpr int kSettleValues = 400;  // milliseconds in which changes are written together
constexpr int kLockWithin = 5'000;  // milliseconds; another window writes for a few
constexpr qint32 kLinesForm = 1;

QByteArray packedLines(const SealedValues::Lines& lines) {
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kLinesForm << lines;
    return out;
}

/// Nothing: it is no such record.
std::optional<SealedValues::Lines> unpackedLines(const std::string& record) {
    QDataStream stream(QByteArray::fromStdString(record));
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 form = 0;
    SealedValues::Lines lines;
    stream >> form >> lines;
    return form == kLinesForm && stream.status() == QDataStream::Ok ? std::optional(lines) : std::nullopt;
}

Result<SealedValues::Lines> readLines(const QString& file, const Secret& key) {
    if (!QFileInfo::exists(file)) {
        return SealedValues::Lines();
    }
    const Result<ReadJournal> read = readJournal(file.toStdString(), key);
    if (!read) {
        return fail(read.error());
    }
    const std::optional<SealedValues::Lines> lines =
        read->records.empty() ? std::nullopt : unpackedLines(read->records.front());
    if (!lines) {
        return fail(read->problem ? *read->problem : Error(MessageId::JournalForeign, {file.toStdString()}));
    }
    return *lines;
}

bool isSpoilt(const Error& error) {
    return error.id() == MessageId::JournalForeign || error.id() == MessageId::JournalKey ||
           error.id() == MessageId::JournalTampered;
}

/// A whole new file in place of the old one: no two states are sealed with one key and nonce.
Result<void> writeLines(const QString& file, const Secret& key, const SealedValues::Lines& lines) {
    const QFileInfo info(file);
    QDir folder = info.dir();
    // Whoever was killed while it wrote left one behind; nobody else writes now.
    for (const QString& left : folder.entryList({info.fileName() + QStringLiteral(".*.new")}, QDir::Files)) {
        folder.remove(left);
    }
    const QString made = QStringLiteral("%1.%2.new").arg(file).arg(QRandomGenerator::system()->generate64(), 0, 16);
    {
        Result<std::unique_ptr<SealedJournal>> journal = SealedJournal::create(made.toStdString(), key);
        if (!journal) {
            return fail(std::move(journal.error()));
        }
        QFile::setPermissions(made, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (Result<void> written = (*journal)->append(packedLines(lines).toStdString()); !written) {
            return written;
        }
        (*journal)->sync();
    }
    return replaceFile(made.toStdString(), file.toStdString());
}

SealedValues::Lines joinedLines(const SealedValues::Lines& mine, const SealedValues::Lines& base,
                                const SealedValues::Lines& theirs) {
    SealedValues::Lines out;
    for (const QString& key : SealedValues::keys()) {
        if (QStringList lines = SealedValues::joined(mine.value(key), base.value(key), theirs.value(key));
            !lines.isEmpty()) {
            out.insert(key, std::move(lines));
        }
    }
    return out;
}

}  // namespace

SealedValues::SealedValues(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_values(std::make_shared<ElsewhereValues>()) {
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettleValues);
    connect(&m_soon, &QTimer::timeout, this, &SealedValues::write);
    m_values->keys = keys();
    for (const QString& key : m_values->keys) {
        if (const QVariant left = settings.fileValue(key); left.isValid()) {
            m_values->values.insert(key, left);
        }
    }
    m_values->changed = [this] {
        if (m_state == State::Kept) {
            m_soon.start();
        }
    };
    settings.useSealed(m_values);
}

// The settings go on holding them, so that nothing of it is written to the file.
SealedValues::~SealedValues() {
    m_values->changed = [] {};
    m_writer.waitForDone();
}

QStringList SealedValues::keys() {
    return {QStringLiteral("query/saved"), QStringLiteral("query/history"), QStringLiteral("messages/colourRules")};
}

QStringList SealedValues::joined(const QStringList& mine, const QStringList& base, const QStringList& theirs) {
    QStringList out;
    for (const QString& line : mine) {
        if (theirs.contains(line) || !base.contains(line)) {
            out.append(line);
        }
    }
    for (const QString& line : theirs) {
        if (!base.contains(line) && !out.contains(line)) {
            out.append(line);
        }
    }
    return out;
}

SealedValues::Lines SealedValues::now() const {
    Lines lines;
    for (const QString& key : m_values->keys) {
        if (const QStringList one = m_values->values.value(key).toStringList(); !one.isEmpty()) {
            lines.insert(key, one);
        }
    }
    return lines;
}

void SealedValues::put(const Lines& lines) {
    if (lines != now()) {
        m_values->values.clear();
        for (auto one = lines.begin(); one != lines.end(); ++one) {
            m_values->values.insert(one.key(), one.value());
        }
        emit switched();
    }
}

void SealedValues::begin(const QString& folder, const std::shared_ptr<const Secret>& key) {
    if (m_state == State::Waiting && !m_key) {
        m_file = folder + QStringLiteral("/filters.sealed");
        m_key = key;
        write();
    }
}

void SealedValues::giveUp() {
    if (m_state == State::Waiting && !m_key) {
        m_state = State::NotKept;
        m_values->outlive = false;
        wipeSettings();
        emit switched();
    }
}

void SealedValues::wipeSettings() {
    bool any = false;
    for (const QString& key : m_values->keys) {
        any = any || m_settings.fileValue(key).isValid();
        m_settings.removeFromFile(key);
    }
    if (any) {
        m_settings.sync();
    }
}

void SealedValues::write() {
    m_soon.stop();
    ++m_running;
    m_writer.start([this, file = m_file, key = m_key, mine = now(), base = m_base] {
        const auto work = [&]() -> Result<Written> {
            const QString folder = QFileInfo(file).path();
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
            QLockFile lock(file + QStringLiteral(".lock"));
            if (!lock.tryLock(kLockWithin)) {
                return fail(MessageId::FileCannotWrite, {file.toStdString(), "it cannot be locked"});
            }
            Written out;
            Result<Lines> theirs = readLines(file, *key);
            if (!theirs && !isSpoilt(theirs.error())) {
                return fail(std::move(theirs.error()));
            }
            if (!theirs) {
                // Somebody may want it who finds out why.
                out.problem = sentence(theirs.error());
                if (const Result<void> aside =
                        replaceFile(file.toStdString(), (file + QStringLiteral(".damaged")).toStdString());
                    !aside) {
                    return fail(aside.error());
                }
                theirs = Lines();
            }
            // What was there before is not what it was when somebody else put it aside.
            out.lines = joinedLines(mine, out.problem.isEmpty() ? base : Lines(), *theirs);
            const Result<void> written = out.lines == *theirs ? Result<void>() : writeLines(file, *key, out.lines);
            return written ? Result<Written>(std::move(out)) : fail(written.error());
        };
        auto done = std::make_shared<Result<Written>>(work());
        QMetaObject::invokeMethod(
            this, [this, mine, done] { wrote(mine, *done); }, Qt::QueuedConnection);
    });
}

void SealedValues::wrote(const Lines& mine, const Result<Written>& done) {
    --m_running;
    if (!done) {
        m_state = State::NotKept;
        m_values->outlive = false;
        wipeSettings();
        emit said(sentence(done.error()));
        emit switched();
        return;
    }
    if (!done->problem.isEmpty()) {
        emit said(done->problem);
    }
    m_state = State::Kept;
    m_base = done->lines;
    wipeSettings();
    // What was changed while it was written is still to be written.
    put(joinedLines(now(), mine, done->lines));
    if (now() != m_base) {
        m_soon.start();
    }
}

void SealedValues::keepNow() {
    if (m_key && m_state != State::NotKept && (m_soon.isActive() || now() != m_base)) {
        write();
    }
    m_writer.waitForDone();
}

}  // namespace plumb::desk
