// The manual in the window: a page for every panel, true pictures that fit, and nothing from anywhere else.
#include "gui/common/app_fixture.h"

#include "app/plumbline/main_window.h"
#include "widgets/manual/manual_page.h"
#include "widgets/manual/manual_text.h"

#include <QImage>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestManualPage : public QObject {
    Q_OBJECT

    static QStringList picturesOf(ManualText& text, int& widest) {
        QStringList names;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
                if (picture.isValid()) {
                    names.append(picture.name());
                    widest = std::max(widest, static_cast<int>(picture.width()));
                }
            }
        }
        return names;
    }

private slots:
    void everyPanelHasAPageWithAPicture() {
        AppFixture fixture(false);
        for (const PanelInfo& info : fixture.app().window().panels()) {
            QVERIFY2(ManualPage::pages().contains(info.manual), qPrintable(info.id));
            ManualPage page(fixture.app().desk());
            page.resize(900, 600);
            page.open(info.manual);
            int widest = 0;
            QVERIFY2(!picturesOf(*page.text(), widest).isEmpty(), qPrintable(info.manual));
        }
    }

    void picturesAreThereAndFit() {
        AppFixture fixture(false);
        ManualPage page(fixture.app().desk());
        page.resize(700, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        int seen = 0;
        for (const QString& name : ManualPage::pages()) {
            page.open(name);
            int widest = 0;
            for (const QString& picture : picturesOf(*page.text(), widest)) {
                const QVariant image = page.text()->loadResource(QTextDocument::ImageResource, QUrl(picture));
                QVERIFY2(!image.value<QImage>().isNull(), qPrintable(name + QStringLiteral(": ") + picture));
                ++seen;
            }
            QVERIFY2(widest <= page.text()->viewport()->width(), qPrintable(name));
        }
        QVERIFY(seen >= 10);
    }

    void nothingIsLoadedFromElsewhere() {
        AppFixture fixture(false);
        ManualText text(fixture.app().desk().theme);
        for (const char* name :
             {"https://example.org/a.png", "file:///etc/passwd", "pictures/../../../themes/window.qss",
              "../pictures/findings.png", ":/plumbline/manual/pictures/findings.png"}) {
            QVERIFY2(!text.loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(name))).isValid(), name);
        }
        QVERIFY(!text.loadResource(QTextDocument::StyleSheetResource, QUrl(QStringLiteral("pictures/findings.png")))
                     .isValid());
    }

    void theHelpKeyOpensThePageOfThePanel() {
        AppFixture fixture;
        fixture.press("Ctrl+Shift+M");
        fixture.press("F1");
        auto* const page = fixture.window().findChild<ManualPage*>();
        QVERIFY(page != nullptr);
        QCOMPARE(page->current(), QStringLiteral("findings"));
    }
};

QTEST_MAIN(TestManualPage)
#include "tst_manual_page.moc"
