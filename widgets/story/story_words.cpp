#include "widgets/story/story_words.h"

#include "widgets/models/message_columns.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace plumb::desk {
namespace {

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("Story", text, nullptr, n);
}

QString control(const std::string& code) {
    struct Known {
        const char* code;
        const char* text;
    };
    static constexpr Known kKnown[] = {
        {"CA", QT_TRANSLATE_NOOP("Story", "cancel asked")},   {"OC", QT_TRANSLATE_NOOP("Story", "canceled")},
        {"CR", QT_TRANSLATE_NOOP("Story", "canceled")},       {"DC", QT_TRANSLATE_NOOP("Story", "discontinue asked")},
        {"OD", QT_TRANSLATE_NOOP("Story", "discontinued")},   {"HD", QT_TRANSLATE_NOOP("Story", "hold asked")},
        {"XO", QT_TRANSLATE_NOOP("Story", "change asked")},   {"XX", QT_TRANSLATE_NOOP("Story", "changed")},
        {"OK", QT_TRANSLATE_NOOP("Story", "accepted")},       {"SC", QT_TRANSLATE_NOOP("Story", "status changed")},
        {"SN", QT_TRANSLATE_NOOP("Story", "number asked")},   {"NA", QT_TRANSLATE_NOOP("Story", "number assigned")},
        {"RE", QT_TRANSLATE_NOOP("Story", "results follow")}, {"UA", QT_TRANSLATE_NOOP("Story", "not accepted")},
    };
    for (const Known& one : kKnown) {
        if (code == one.code) {
            return tr(one.text);
        }
    }
    return toQString(code);
}

QString resultStatus(const std::string& code) {
    return code == "F"   ? tr("final")
           : code == "P" ? tr("preliminary")
           : code == "C" ? tr("corrected")
           : code == "X" ? tr("canceled")
           : code == "I" ? tr("in process")
           : code == "R" ? tr("not verified")
                         : toQString(code);
}

QString oneNews(const News& news, bool masked) {
    const QString from = toQString(news.from), to = toQString(news.to);
    switch (news.what) {
    case News::What::At:
        return tr("at %1").arg(to);
    case News::What::Moved:
        return tr("moved from %1 to %2").arg(from, to);
    case News::What::Class:
        return tr("class %1 became %2").arg(from, to);
    case News::What::Admitted:
        return tr("admitted %1").arg(localTime(news.to));
    case News::What::Discharged:
        return tr("discharged %1").arg(localTime(news.to));
    case News::What::Merged:
        return masked ? tr("one number became another") : tr("%1 became %2").arg(from, to);
    case News::What::NewOrder:
        return tr("ordered: %1").arg(to);
    case News::What::OrderControl:
        return tr("%1: %2").arg(to, control(news.from));
    case News::What::Arrived:
        return from.isEmpty() ? tr("result arrived: %1").arg(to)
                              : tr("result arrived: %1, %2").arg(to, resultStatus(news.from));
    case News::What::Status: {
        const std::size_t bar = news.from.find('|');
        return tr("%1: %2 became %3")
            .arg(to, resultStatus(news.from.substr(0, bar)), resultStatus(news.from.substr(bar + 1)));
    }
    case News::What::Changed:
        return tr("changed: %1").arg(to);
    case News::What::Same:
        return tr("nothing new");
    }
    return {};
}

}  // namespace

QString storyTabTitle(StoryOf of) {
    const auto said = [](const char* text) { return QCoreApplication::translate("StoryActions", text); };
    switch (of) {
    case StoryOf::Patient:
        return said(QT_TRANSLATE_NOOP("StoryActions", "Story: patient"));
    case StoryOf::Visit:
        return said(QT_TRANSLATE_NOOP("StoryActions", "Story: visit"));
    case StoryOf::Order:
        return said(QT_TRANSLATE_NOOP("StoryActions", "Story: order"));
    }
    return {};
}

QString storyTitle(StoryOf of) {
    switch (of) {
    case StoryOf::Patient:
        return tr("Story of a patient");
    case StoryOf::Visit:
        return tr("Story of a visit");
    case StoryOf::Order:
        return tr("Story of an order");
    }
    return {};
}

QString kindText(StoryKind kind) {
    switch (kind) {
    case StoryKind::Admit:
        return tr("Admit");
    case StoryKind::Transfer:
        return tr("Transfer");
    case StoryKind::Discharge:
        return tr("Discharge");
    case StoryKind::Cancel:
        return tr("Cancel");
    case StoryKind::Update:
        return tr("Update");
    case StoryKind::Merge:
        return tr("Merge");
    case StoryKind::Order:
        return tr("Order");
    case StoryKind::Result:
        return tr("Result");
    case StoryKind::Document:
        return tr("Document");
    case StoryKind::Schedule:
        return tr("Schedule");
    case StoryKind::Charge:
        return tr("Charge");
    case StoryKind::Ack:
        return tr("Acknowledgement");
    case StoryKind::Other:
        return tr("Other");
    }
    return {};
}

Role kindRole(StoryKind kind) {
    switch (kind) {
    case StoryKind::Admit:
        return Role::Fine;
    case StoryKind::Transfer:
        return Role::Accent;
    case StoryKind::Discharge:
        return Role::Text;
    case StoryKind::Cancel:
        return Role::Error;
    case StoryKind::Update:
        return Role::Information;
    case StoryKind::Merge:
        return Role::Warning;
    case StoryKind::Order:
        return Role::Segment;
    case StoryKind::Result:
        return Role::Subcomponent;
    case StoryKind::Document:
        return Role::Escape;
    case StoryKind::Schedule:
        return Role::Repetition;
    case StoryKind::Charge:
        return Role::ZSegment;
    default:
        return Role::Muted;
    }
}

QString typeInWords(const std::string& code, const std::string& event) {
    const std::string header = "MSH|^~\\&|||||||" + code + '^' + event + '\r';
    return messageInWords(hl7::MessageView(asBytes(header)));
}

QString newsText(const std::vector<News>& news, bool masked) {
    QStringList parts;
    for (const News& one : news) {
        QString text = oneNews(one, masked);
        if (one.more > 0) {
            text += tr(" and %Ln more", one.more);
        }
        parts.append(text);
    }
    return parts.join(QStringLiteral("; "));
}

QString idText(const StoryId& id, bool masked) {
    QString out = toQString(id.type);
    if (out.isEmpty()) {
        out = id.kind == IdKind::Placer     ? tr("placer")
              : id.kind == IdKind::Filler   ? tr("filler")
              : id.kind == IdKind::Document ? tr("document")
                                            : QString();
    }
    out += (out.isEmpty() ? QString() : QStringLiteral(" ")) + (masked ? hiddenText() : toQString(id.value));
    return id.authority().empty() ? out : out + QStringLiteral(" (%1)").arg(toQString(id.authority()));
}

QString idsText(const std::vector<StoryId>& ids, bool masked) {
    QStringList parts;
    for (const StoryId& id : ids) {
        parts.append(idText(id, masked));
    }
    return parts.join(QStringLiteral(", "));
}

QString laneText(const StoryLane& lane, int number, bool masked) {
    const QString count = tr("messages: %1").arg(QLocale().toString(lane.messages));
    const QString label = masked ? QString::number(number) : toQString(lane.label);
    switch (lane.of) {
    case StoryLane::Of::Patient:
        return tr("Of no visit or order, %1").arg(count);
    case StoryLane::Of::Visit:
        return tr("Visit %1, %2").arg(label, count);
    case StoryLane::Of::Order:
        return tr("Order %1, %2").arg(label, count);
    }
    return {};
}

}  // namespace plumb::desk
