#include "widgets/names/name_actions.h"

#include "widgets/common/actions.h"
#include "widgets/common/ask_line.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/name_book.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <optional>

namespace plumb::desk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NameActions)
};

/// Longer values are no codes.
constexpr std::uint64_t kLongestCode = 60;
constexpr qsizetype kLongestName = 120;

/// What the user wants to name.
struct Target {
    QString sender;
    NamedPlace place;
    QString where;  ///< "ZPD-3.1"
    QString code;   ///< as it stands; empty: no code
};

std::optional<Target> target(const Desk& desk) {
    const FeedMessagePtr& message = desk.focus.message();
    const hl7::FieldPath path = desk.focus.path();
    if (!message || path.field() == 0) {
        return std::nullopt;
    }
    Target out;
    out.sender = NameBook::senderOf(message->view);
    out.place = namedPlace(message->view, path);
    out.where = QStringLiteral("%1-%2").arg(toQString(out.place.segment)).arg(out.place.field);
    for (const std::uint32_t number : {out.place.component, out.place.subcomponent}) {
        if (number != 0) {
            out.where += QStringLiteral(".%1").arg(number);
        }
    }
    const hl7::Element element = message->view.at(path);
    if (element.presence == hl7::Presence::Value && element.range.length <= kLongestCode) {
        // A field that repeats or is divided is no code itself.
        const hl7::FieldPath inner = path.level() == hl7::Level::Field ? path.child(1) : path;
        if (message->view.childCount(path) <= 1 && message->view.childCount(inner) <= 1) {
            out.code = toQString(message->view.text(element.range));
        }
    }
    return out;
}

QString tooLong(const QString& text) {
    return text.size() > kLongestName ? Text::tr("A name has at most %1 characters.").arg(kLongestName) : QString();
}

void prefill(AskLine& ask, const QString& text) {
    ask.line()->setText(text);
    ask.line()->selectAll();
}

void say(const Desk& desk, const Result<void>& done, const QString& what) {
    desk.tell(done ? what : sentence(done.error()));
}

void askName(Desk& desk, AskLine& ask) {
    const std::optional<Target> what = target(desk);
    if (!what) {
        return;
    }
    ask.ask(Text::tr("What is %1 called in messages of %2?").arg(what->where, what->sender),
            Text::tr("A name, such as Portal status"), tooLong, [&desk, what](const QString& name) {
                say(desk, desk.checks.names().setName(what->sender, what->place, name),
                    Text::tr("%1 is called %2 in messages of %3.").arg(what->where, name, what->sender));
            });
    const std::shared_ptr<const SenderNames> names = desk.checks.names().namesFor(what->sender);
    prefill(ask, names ? names->name(what->place) : QString());
}

void askCode(Desk& desk, AskLine& ask) {
    const std::optional<Target> what = target(desk);
    if (!what || what->code.isEmpty()) {
        desk.tell(Text::tr("Choose a component that holds a code of at most %1 characters.").arg(kLongestCode));
        return;
    }
    const QString question =
        desk.masked() ? Text::tr("What does this code mean in %1 of %2?").arg(what->where, what->sender)
                      : Text::tr("What does %1 mean in %2 of %3?").arg(what->code, what->where, what->sender);
    ask.ask(question, Text::tr("A meaning, such as Declined"), tooLong, [&desk, what](const QString& meaning) {
        say(desk, desk.checks.names().setMeaning(what->sender, what->place, what->code, meaning),
            Text::tr("The code of %1 means %2 in messages of %3.").arg(what->where, meaning, what->sender));
    });
    const std::shared_ptr<const SenderNames> names = desk.checks.names().namesFor(what->sender);
    prefill(ask, names ? names->meaning(what->place, what->code.toStdString()) : QString());
}

bool hasName(const Desk& desk) {
    const std::optional<Target> what = target(desk);
    const std::shared_ptr<const SenderNames> names = what ? desk.checks.names().namesFor(what->sender) : nullptr;
    return names &&
           (!names->name(what->place).isEmpty() || !names->meaning(what->place, what->code.toStdString()).isEmpty());
}

void clearNames(Desk& desk) {
    const std::optional<Target> what = target(desk);
    if (!what) {
        return;
    }
    NameBook& book = desk.checks.names();
    Result<void> done = book.setName(what->sender, what->place, {});
    if (done && !what->code.isEmpty()) {
        done = book.clearMeaning(what->sender, what->place, what->code);
    }
    say(desk, done, Text::tr("%1 has no name of your own any more.").arg(what->where));
}

}  // namespace

void addNameActions(Desk& desk, AskLine& ask) {
    const QString category = Text::tr("Names");
    const auto there = [&desk] { return desk.focus.message() && desk.focus.path().field() != 0; };
    desk.actions.add(
        {QStringLiteral("names.set"), Text::tr("Name the field"), category, QStringLiteral("Alt+N"),
         QStringLiteral("edit")},
        [&desk, &ask] { askName(desk, ask); }, there);
    desk.actions.add(
        {QStringLiteral("names.setCode"), Text::tr("Give the code a meaning"), category, QStringLiteral("Alt+Shift+N"),
         QStringLiteral("edit")},
        [&desk, &ask] { askCode(desk, ask); }, there);
    desk.actions.add(
        {QStringLiteral("names.clear"), Text::tr("Take the name away"), category, QString(), QStringLiteral("clear")},
        [&desk] { clearNames(desk); }, [&desk] { return hasName(desk); });
    const auto renew = [&desk, there] {
        desk.actions.action(QStringLiteral("names.set"))->setEnabled(there());
        desk.actions.action(QStringLiteral("names.setCode"))->setEnabled(there());
        desk.actions.action(QStringLiteral("names.clear"))->setEnabled(hasName(desk));
    };
    QObject::connect(&desk.focus, &Focus::placeChanged, &desk.actions, renew);
    QObject::connect(&desk.checks.names(), &NameBook::changed, &desk.actions, renew);
}

}  // namespace plumb::desk
