// What the pages on sending and receiving say of the window is there under the name that they say: every menu, button
// and field that they set off from their text.
#include "gui/replay/listen_scene.h"

#include "widgets/models/replay_words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;
using namespace plumb::desk::listen_scene;

namespace {

QString bare(QString text) {
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("...")).simplified();
}

/// Every text of the window that names something, shown just now or not.
QStringList namesIn(const QWidget& window) {
    QStringList out;
    for (const QLabel* const label : window.findChildren<QLabel*>()) {
        out.append(bare(label->text()));
    }
    for (const QAbstractButton* const button : window.findChildren<QAbstractButton*>()) {
        out.append(bare(button->text()));
    }
    for (const QDockWidget* const dock : window.findChildren<QDockWidget*>()) {
        out.append(bare(dock->windowTitle()));
    }
    for (const QComboBox* const box : window.findChildren<QComboBox*>()) {
        for (int n = 0; n < box->count(); ++n) {
            out.append(bare(box->itemText(n)));
        }
    }
    for (const QHeaderView* const header : window.findChildren<QHeaderView*>()) {
        for (int n = 0; header->model() && n < header->count(); ++n) {
            out.append(bare(header->model()->headerData(n, Qt::Horizontal).toString()));
        }
    }
    return out;
}

/// A name may go on, as "Hold back those behind one that failed" does, and stand in the middle of a sentence.
bool isThere(const QStringList& names, const QString& name) {
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& one) { return one.startsWith(name, Qt::CaseInsensitive); });
}

bool isInMenu(const QMenuBar& bar, const QString& path) {
    const QString menu = path.section(QStringLiteral(" > "), 0, 0), entry = path.section(QStringLiteral(" > "), 1);
    for (const QAction* const action : bar.actions()) {
        if (bare(action->text()) == menu && action->menu()) {
            const QList<QAction*> entries = action->menu()->actions();
            return std::any_of(entries.begin(), entries.end(),
                               [&](const QAction* one) { return bare(one->text()) == entry; });
        }
    }
    return false;
}

/// What stands in italics or bold in the part of the page between these heads.
QStringList setOff(const char* page, const char* from, const char* to) {
    QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/manual/") + QLatin1String(page));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(QLatin1String(from));
    QString part = text.mid(begin, text.indexOf(QLatin1String(to), begin) - begin);
    part.remove(QRegularExpression(QStringLiteral("`[^`]*`|!\\[[^\\]]*\\]\\([^)]*\\)")));
    QStringList out;
    const QRegularExpression set(QStringLiteral("\\*{1,2}([^*]+)\\*{1,2}"));
    for (auto found = set.globalMatch(part); found.hasNext();) {
        out.append(found.next().captured(1).simplified());
    }
    return out;
}

QStringList missing(AppFixture& fixture, const QStringList& wanted, const QStringList& more = {}) {
    const QStringList names = namesIn(fixture.window()) + more;
    const QMenuBar* const bar = fixture.window().findChild<QMenuBar*>();
    QStringList out;
    for (const QString& name : wanted) {
        if (name.contains(QLatin1String(" > ")) ? !isInMenu(*bar, name) : !isThere(names, name)) {
            out.append(name);
        }
    }
    return out;
}

}  // namespace

class TestManualNames : public QObject {
    Q_OBJECT

private slots:
    void thoseOfThePageOnReceiving() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Lab", 1)));
        fixture.app().desk().showPanel(QStringLiteral("replay"));
        QVERIFY(newListener(fixture, "Ward"));
        const QStringList wanted = setOff("listen.md", "## In the window", "## Without the window");
        QVERIFY2(wanted.size() > 15, qPrintable(wanted.join(QLatin1Char(';'))));
        QStringList named = wanted;
        named.removeAll(QStringLiteral("stored"));  // what a paragraph is about, and no name
        const QStringList gone = missing(fixture, named);
        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(QLatin1Char(';'))));
    }

    void thoseOfThePageOnSending() {
        AppFixture fixture(false);
        AnsweringPeer peer;
        QVERIFY(begin(fixture, 2, card("Lab", peer.port())));
        fixture.app().desk().showPanel(QStringLiteral("replay"));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        const QStringList wanted = setOff("replay.md", "## In the window", "# With `plumb send`");
        QVERIFY2(wanted.size() > 15, qPrintable(wanted.join(QLatin1Char(';'))));
        const QStringList gone = missing(fixture, wanted,
                                         {outcomeWords(replay::Outcome::Unknown), labelWords(replay::Label::Test),
                                          labelWords(replay::Label::Production)});
        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(QLatin1Char(';'))));
    }

    void aNameThatIsNowhereIsFound() {
        AppFixture fixture(false);
        QCOMPARE(missing(fixture, {QStringLiteral("Panel > Show Wire log"), QStringLiteral("No such button"),
                                   QStringLiteral("View > Show Wire log")}),
                 (QStringList{QStringLiteral("Panel > Show Wire log"), QStringLiteral("No such button")}));
    }
};

QTEST_MAIN(TestManualNames)
#include "tst_manual_names.moc"
