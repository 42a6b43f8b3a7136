#include "widgets/project/audit_words.h"

#include "widgets/models/sentences.h"
#include "widgets/project/kind_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>
#include <utility>

namespace plumb::desk {
namespace {

using namespace project::audited;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};

constexpr std::array<std::pair<std::string_view, const char*>, 26> kWhat = {{
    {kCreated, QT_TRANSLATE_NOOP("AuditTrail", "Project made")},
    {kOpened, QT_TRANSLATE_NOOP("AuditTrail", "Project opened")},
    {kViewed, QT_TRANSLATE_NOOP("AuditTrail", "Messages viewed")},
    {kSearched, QT_TRANSLATE_NOOP("AuditTrail", "Messages searched")},
    {kEdited, QT_TRANSLATE_NOOP("AuditTrail", "Messages edited")},
    {kExported, QT_TRANSLATE_NOOP("AuditTrail", "Exported")},
    {kSent, QT_TRANSLATE_NOOP("AuditTrail", "Messages sent")},
    {kReceived, QT_TRANSLATE_NOOP("AuditTrail", "Messages received")},
    {kTakenIn, QT_TRANSLATE_NOOP("AuditTrail", "Source taken in")},
    {kRemoved, QT_TRANSLATE_NOOP("AuditTrail", "Removed")},
    {kChecked, QT_TRANSLATE_NOOP("AuditTrail", "Messages checked")},
    {kDeidentified, QT_TRANSLATE_NOOP("AuditTrail", "De-identified")},
    {kPassphrase, QT_TRANSLATE_NOOP("AuditTrail", "Passphrase")},
    {kSnapshot, QT_TRANSLATE_NOOP("AuditTrail", "Snapshot made")},
    {kRestored, QT_TRANSLATE_NOOP("AuditTrail", "Snapshot restored")},
    {kMigrated, QT_TRANSLATE_NOOP("AuditTrail", "Brought up to date")},
    {kCompacted, QT_TRANSLATE_NOOP("AuditTrail", "Compacted")},
    {kQueried, QT_TRANSLATE_NOOP("AuditTrail", "Asked with SQL")},
    {kRepaired, QT_TRANSLATE_NOOP("AuditTrail", "Repaired")},
    {kCopied, QT_TRANSLATE_NOOP("AuditTrail", "Project copied")},
    {kUndone, QT_TRANSLATE_NOOP("AuditTrail", "Edits undone")},
    {kRedone, QT_TRANSLATE_NOOP("AuditTrail", "Edits made again")},
    {kWritten, QT_TRANSLATE_NOOP("AuditTrail", "Written")},
    {kChanged, QT_TRANSLATE_NOOP("AuditTrail", "Changed")},
    {kRenamed, QT_TRANSLATE_NOOP("AuditTrail", "Renamed")},
    {kClipboard, QT_TRANSLATE_NOOP("AuditTrail", "Copied to the clipboard")},
}};

QString counted(const QJsonValue& number) {
    return QLocale().toString(number.toInteger());
}

QString sourceName(qint64 id, const SourceTitles& titles) {
    const QString title = titles.value(id);
    return title.isEmpty() ? Words::tr("source %1").arg(id) : title;
}

QString rangeText(const QJsonArray& range) {
    return range.size() == 2 && range[0] != range[1] ? Words::tr("%1 to %2").arg(counted(range[0]), counted(range[1]))
                                                     : counted(range.isEmpty() ? QJsonValue() : range[0]);
}

QString sourceNames(const QJsonArray& ids, const SourceTitles& titles) {
    QStringList names;
    for (const QJsonValue& id : ids) {
        names.append(sourceName(id.toInteger(), titles));
    }
    return names.join(QStringLiteral(", "));
}

QString rangesText(const QJsonArray& ranges) {
    QStringList texts;
    for (const QJsonValue& range : ranges) {
        texts.append(rangeText(range.toArray()));
    }
    return texts.size() == 1 && ranges[0].toArray()[0] == ranges[0].toArray()[1]
               ? Words::tr("number %1").arg(texts.front())
               : Words::tr("numbers %1").arg(texts.join(QStringLiteral(", ")));
}

QString textsOf(const QJsonArray& all) {
    QStringList texts;
    for (const QJsonValue& one : all) {
        texts.append(one.toString());
    }
    return texts.join(QStringLiteral(", "));
}

QString howText(const QString& how) {
    return how == QLatin1String("set")          ? Words::tr("set, the project is encrypted from here on")
           : how == QLatin1String("changed")    ? Words::tr("changed")
           : how == QLatin1String("removed")    ? Words::tr("removed, the project is not encrypted any more")
           : how == QLatin1String("filter")     ? Words::tr("by a filter")
           : how == QLatin1String("text")       ? Words::tr("for a text")
           : how == QLatin1String("regex")      ? Words::tr("by a regular expression")
           : how == QLatin1String("statistics") ? Words::tr("statistics of all fields")
                                                : how;
}

QString partText(const QString& key, const QJsonValue& value, const SourceTitles& titles) {
    const int number = static_cast<int>(value.toInteger());
    if (key == QLatin1String("source")) {
        return sourceName(value.toInteger(), titles);
    }
    if (key == QLatin1String("sources")) {
        return sourceNames(value.toArray(), titles);
    }
    if (key == QLatin1String("numbers")) {
        return rangesText(value.toArray());
    }
    if (key == QLatin1String("messages")) {
        return number == 1 ? Words::tr("1 message") : Words::tr("%1 messages").arg(counted(value));
    }
    if (key == QLatin1String("found")) {
        return number == 1 ? Words::tr("1 message found") : Words::tr("%1 messages found").arg(counted(value));
    }
    if (key == QLatin1String("findings")) {
        return number == 1 ? Words::tr("1 finding") : Words::tr("%1 findings").arg(counted(value));
    }
    if (key == QLatin1String("bytes")) {
        return number == 1 ? Words::tr("1 byte") : Words::tr("%1 bytes").arg(counted(value));
    }
    if (key == QLatin1String("rows")) {
        return number == 1 ? Words::tr("1 row") : Words::tr("%1 rows").arg(counted(value));
    }
    if (key == QLatin1String("steps")) {
        return number == 1 ? Words::tr("1 step") : Words::tr("%1 steps").arg(counted(value));
    }
    if (key == QLatin1String("kinds")) {
        QStringList kinds;
        for (const QJsonValue& kind : value.toArray()) {
            kinds.append(documentWord(kind.toString()));
        }
        return kinds.join(QStringLiteral(", "));
    }
    if (key == QLatin1String("document")) {
        return Words::tr("document %1").arg(value.toInteger());
    }
    if (key == QLatin1String("paths")) {
        return Words::tr("paths %1").arg(textsOf(value.toArray()));
    }
    if (key == QLatin1String("thing")) {
        return value == QLatin1String("messages")     ? QString()
               : value == QLatin1String("report")     ? Words::tr("the report of the check")
               : value == QLatin1String("statistics") ? Words::tr("the statistics")
               : value == QLatin1String("trail")      ? Words::tr("the audit trail")
               : value == QLatin1String("head")       ? Words::tr("the head of the audit trail")
               : value == QLatin1String("value")      ? Words::tr("a value")
               : value == QLatin1String("gaps")       ? Words::tr("a list of gaps")
               : value == QLatin1String("questions")  ? Words::tr("questions to a vendor")
               : value == QLatin1String("wire")       ? Words::tr("the wire log")
               : value == QLatin1String("note")       ? Words::tr("a note")
               : value == QLatin1String("document")   ? QString()  // its kind says more
                                                      : value.toString();
    }
    if (key == QLatin1String("format")) {
        return Words::tr("as %1").arg(value.toString());
    }
    if (key == QLatin1String("file")) {
        return Words::tr("to the file %1").arg(value.toString());
    }
    if (key == QLatin1String("how")) {
        return howText(value.toString());
    }
    if (key == QLatin1String("encrypted")) {
        return value.toBool() ? Words::tr("encrypted") : Words::tr("not encrypted");
    }
    if (key == QLatin1String("name") || key == QLatin1String("snapshot")) {
        return Words::tr("snapshot %1").arg(value.toString());
    }
    if (key == QLatin1String("migrated-from")) {
        return Words::tr("brought up to date from version %1 of the file").arg(number);
    }
    if (key == QLatin1String("lost")) {
        return number == 0 ? Words::tr("nothing was lost") : Words::tr("%1 things were lost").arg(counted(value));
    }
    if (key == QLatin1String("blocks-lost")) {
        return number == 0 ? QString() : Words::tr("%1 blocks were lost").arg(counted(value));
    }
    if (key == QLatin1String("messages-lost")) {
        return number == 0 ? QString() : Words::tr("%1 messages were lost").arg(counted(value));
    }
    // What another version of the program notes.
    return QStringLiteral("%1: %2").arg(key, value.isDouble() ? counted(value) : value.toVariant().toString());
}

}  // namespace

QString auditWhat(std::string_view what) {
    for (const auto& [word, text] : kWhat) {
        if (word == what) {
            return QCoreApplication::translate("AuditTrail", text);
        }
    }
    return toQString(what);
}

QString auditDetails(const project::AuditRow& row, const SourceTitles& titles) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(row.details));
    if (!document.isObject()) {
        return toQString(row.details);
    }
    const QJsonObject details = document.object();
    // Where and how much come first; the rest as it stands, which is by name.
    QStringList keys{QStringLiteral("thing"),    QStringLiteral("source"), QStringLiteral("sources"),
                     QStringLiteral("messages"), QStringLiteral("found"),  QStringLiteral("kinds")};
    for (const QString& key : details.keys()) {
        if (!keys.contains(key)) {
            keys.append(key);
        }
    }
    QStringList parts;
    for (const QString& key : keys) {
        if (details.contains(key)) {
            if (const QString text = partText(key, details.value(key), titles); !text.isEmpty()) {
                parts.append(text);
            }
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString auditWhen(qint64 milliseconds) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

}  // namespace plumb::desk
