// A message made from what is required opens as a source of its own and lacks no segment; pasted ones open as well.
#include "app/plumbline/main_window.h"
#include "app/plumbline/pasting.h"
#include "gui/common/app_fixture.h"
#include "widgets/change/new_message_page.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/models/checks.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

class TestNewMessage : public QObject {
    Q_OBJECT

private slots:
    void isMadeByKeys() {
        AppFixture fixture;
        fixture.press("Ctrl+N");
        auto* const page = qobject_cast<NewMessagePage*>(fixture.app().window().documents()->current());
        QVERIFY(page);
        fixture.settle();
        auto* const type = page->findChild<QLineEdit*>(QStringLiteral("new.type"));
        QTRY_COMPARE(QApplication::focusWidget(), type);
        QTest::keyClicks(type, QStringLiteral("xyz a99"));
        QVERIFY(!page->canMake());
        type->selectAll();
        QTest::keyClicks(type, QStringLiteral("adt a01"));
        QTRY_VERIFY(page->canMake());
        const QString shown = page->findChild<QPlainTextEdit*>(QStringLiteral("new.text"))->toPlainText();
        QVERIFY(shown.startsWith(QLatin1String("MSH|^~\\&|")));
        QVERIFY(shown.contains(QLatin1String("|ADT^A01")));
        const std::size_t feeds = fixture.app().desk().workspace.feeds().size();
        QTest::keyClick(type, Qt::Key_Return);
        QCOMPARE(fixture.app().desk().workspace.feeds().size(), feeds + 1);
        Feed* const feed = fixture.app().desk().workspace.feeds().back().get();
        QTRY_COMPARE(feed->state(), Feed::State::Ready);
        QVERIFY(feed->isScratch());
        QCOMPARE(feed->size(), std::uint64_t{1});
        QTRY_VERIFY(fixture.app().desk().checks.result(*feed) != nullptr);
        bool missing = false, lacks = false;
        for (const check::FindingGroup& group : fixture.app().desk().checks.result(*feed)->groups) {
            missing = missing || group.code.find("segment") != std::string::npos;
            lacks = lacks || group.path == "PID-3";
        }
        QVERIFY2(!missing, "a required segment is missing");
        QVERIFY2(lacks, "what a person must say is not told");
    }

    void isPastedAnywhereButInAText() {
        AppFixture fixture;
        const std::size_t feeds = fixture.app().desk().workspace.feeds().size();
        QApplication::clipboard()->setText(QStringLiteral("noise\nMSH|^~\\&|A\rPID|1\r"));
        fixture.press("Ctrl+1");
        fixture.press("Ctrl+V");
        QTRY_COMPARE(fixture.app().desk().workspace.feeds().size(), feeds + 1);
        // In a text it is text.
        fixture.press("Ctrl+F");
        QApplication::clipboard()->setText(QStringLiteral("MSH-9"));
        fixture.press("Ctrl+V");
        QCOMPARE(fixture.app().page()->queryBar()->edit()->text(), QStringLiteral("MSH-9"));
        QCOMPARE(fixture.app().desk().workspace.feeds().size(), feeds + 1);
        QApplication::clipboard()->setText(QStringLiteral("hello"));
        fixture.press("Ctrl+1");
        fixture.press("Ctrl+V");
        QCOMPARE(fixture.app().desk().workspace.feeds().size(), feeds + 1);
    }

    void looksLikeMessagesOnlyWhereOneBegins() {
        QVERIFY(looksLikeMessages(QStringLiteral("MSH|^~\\&|A")));
        QVERIFY(looksLikeMessages(QStringLiteral("\vMSH|^~\\&|A")));
        QVERIFY(looksLikeMessages(QStringLiteral("log line\n  FHS#^~\\&#")));
        QVERIFY(!looksLikeMessages(QStringLiteral("MSH-9")));
        QVERIFY(!looksLikeMessages(QStringLiteral("see MSH|^~\\&")));
        QVERIFY(!looksLikeMessages(QStringLiteral("MSHX")));
        QVERIFY(!looksLikeMessages(QString()));
    }
};

QTEST_MAIN(TestNewMessage)
#include "tst_new_message.moc"
