#include "widgets/diff/diff_actions.h"

#include "widgets/common/actions.h"
#include "widgets/common/open_pages.h"
#include "widgets/common/row_view.h"
#include "widgets/diff/diff_page.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace plumb::desk {
namespace {

DiffSide sideOf(const Feed& feed, const FeedMessage& message) {
    const auto name = [number = QLocale().toString(static_cast<qulonglong>(message.number) + 1), feed = feed.title()] {
        return QCoreApplication::translate("DiffActions", "Message %1 of %2").arg(number, feed);
    };
    return {name(), message.bytes, message.charset, name};
}

/// The first message of a text: from its header on, to the next header.
std::string firstMessage(const std::string& text) {
    const std::size_t begin = text.find("MSH");
    if (begin == std::string::npos || begin + 4 > text.size()) {
        return {};
    }
    const std::string header = text.substr(begin, 4);
    std::size_t end = text.size();
    for (const char lineEnd : {'\r', '\n'}) {
        end = std::min(end, text.find(lineEnd + header, begin + 4));
    }
    return text.substr(begin, end == text.size() ? end - begin : end + 1 - begin);
}

class DiffActions final : public QObject {
public:
    DiffActions(Desk& desk, QObject* parent)
        : QObject(parent)
        , m_desk(desk) {
        setObjectName(QStringLiteral("diffActions"));
        const auto chosen = [this] { return m_desk.focus.message() != nullptr && m_desk.focus.feed() != nullptr; };
        add(
            "diff.mark", tr("Mark the message for comparing"), {}, QStringLiteral("pin"), [this] { mark(); }, chosen);
        add(
            "diff.withMarked", tr("Compare with the marked message"), {}, QStringLiteral("diff"),
            [this] { open(*m_marked, current()); }, [this, chosen] { return chosen() && m_marked; });
        add(
            "diff.withPrevious", tr("Compare with the message before"), {}, QStringLiteral("diff"),
            [this] { withPrevious(); }, [this, chosen] { return chosen() && m_desk.focus.number() > 0; });
        add(
            "diff.withClipboard", tr("Compare with the clipboard"), {}, QStringLiteral("diff"),
            [this] { withClipboard(); }, chosen);
        add(
            "diff.withOriginal", tr("Compare with what it was before it was edited"), {}, QStringLiteral("diff"),
            [this] { withOriginal(); },
            [this, chosen] { return chosen() && m_desk.focus.feed()->isEdited(m_desk.focus.number()); });
        add(
            "diff.next", tr("Go to the next difference"), QStringLiteral("F8"), QStringLiteral("next"),
            [this] { page()->next(); }, [this] { return page() && page()->canGoNext(); });
        add(
            "diff.previous", tr("Go to the difference before"), QStringLiteral("Shift+F8"), QStringLiteral("previous"),
            [this] { page()->previous(); }, [this] { return page() && page()->canGoPrevious(); });
        const auto inFront = [this] { return page() != nullptr; };
        add(
            "diff.swap", tr("Swap the sides of the comparison"), {}, QStringLiteral("compare"),
            [this] { page()->swap(); }, inFront);
        add(
            "diff.copyText", tr("Copy the differences as text"), {}, QStringLiteral("copy"),
            [this] { page()->copyText(); }, inFront);
        add(
            "diff.copyMarkdown", tr("Copy the differences as Markdown"), {}, QStringLiteral("copy"),
            [this] { page()->copyMarkdown(); }, inFront);
        const auto refresh = [this] { m_desk.actions.refresh(); };
        connect(&desk.focus, &Focus::messageChanged, this, refresh);
        refresh();
    }

    void registerPage(DiffPage* page) {
        m_pages.toFront(page);
        connect(page, &DiffPage::compared, this, [this] { m_desk.actions.refresh(); });
        connect(page->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this] { m_desk.actions.refresh(); });
    }

private:
    static QString tr(const char* text) { return QCoreApplication::translate("DiffActions", text); }

    void add(const char* id, const QString& text, const QString& shortcut, const QString& iconName,
             std::function<void()> run, std::function<bool()> enabled) {
        m_desk.actions.add({QLatin1String(id), text, tr("Compare"), shortcut, iconName, false}, std::move(run),
                           std::move(enabled));
    }

    [[nodiscard]] DiffPage* page() const { return m_pages.current(); }

    [[nodiscard]] DiffSide current() const { return sideOf(*m_desk.focus.feed(), *m_desk.focus.message()); }

    void open(DiffSide left, DiffSide right) {
        auto* const page = new DiffPage(m_desk, std::move(left), std::move(right));
        m_desk.showPage(page, tr("Compare"), QStringLiteral("diff"));
    }

    void mark() {
        m_marked = std::make_unique<DiffSide>(current());
        m_desk.tell(tr("%1 is marked. Go to another message and compare it with this one.").arg(m_marked->title));
    }

    void withPrevious() {
        Feed* const feed = m_desk.focus.feed();
        const std::uint64_t number = m_desk.focus.number() - 1;
        if (const FeedMessagePtr before = feed->message(number)) {
            open(sideOf(*feed, *before), current());
        } else {
            m_desk.tell(feed->problem(number));
        }
    }

    void withClipboard() {
        const std::string bytes = firstMessage(QApplication::clipboard()->text().toStdString());
        if (bytes.empty()) {
            m_desk.tell(tr("The clipboard holds no message: no line in it starts with MSH. Copy one and try again."));
            return;
        }
        open(current(), {tr("Clipboard"), bytes, hl7::Charset::utf8(), [] { return tr("Clipboard"); }});
    }

    void withOriginal() {
        const FeedSnapshot& snapshot = m_desk.focus.feed()->snapshot();
        const auto [source, inSource] = snapshot.locate(m_desk.focus.number());
        source::WindowBuffer buffer;
        const Result<ByteView> original = snapshot.sources()[source]->message(inSource, buffer);
        if (!original) {
            m_desk.tell(sentence(original.error()));
            return;
        }
        DiffSide after = current();
        const auto first = [name = after.said] { return tr("%1, before its edits").arg(name()); };
        const auto then = [name = after.said] { return tr("%1, edited").arg(name()); };
        DiffSide before{first(), std::string(asText(*original)), after.charset, first};
        after.title = then();
        after.said = then;
        open(std::move(before), std::move(after));
    }

    Desk& m_desk;
    std::unique_ptr<DiffSide> m_marked;
    OpenPages<DiffPage> m_pages;
};

DiffActions& diffActions(Desk& desk) {
    static constexpr char kName[] = "diffActions";
    QObject* found = desk.actions.findChild<QObject*>(QLatin1String(kName), Qt::FindDirectChildrenOnly);
    return found ? static_cast<DiffActions&>(*found) : *new DiffActions(desk, &desk.actions);
}

}  // namespace

void addDiffActions(Desk& desk) {
    diffActions(desk);
}

void registerDiffPage(Desk& desk, DiffPage* page) {
    diffActions(desk).registerPage(page);
}

}  // namespace plumb::desk
