// The window in a language that nobody speaks: every text stands in brackets and is a third longer. What has no
// brackets cannot be translated, and what is cut off would be cut off in German.
#include "gui/common/app_fixture.h"

#include "app/plumbline/main_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override {
        // Qt's own words (QDialog ...) are translated by Qt.
        if (*text == '\0' || (context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z')) {
            return {};
        }
        const QString source = QString::fromUtf8(text);
        QString longer;
        while (longer.size() < source.size() * 3 / 10) {
            longer += QLatin1Char('~');
        }
        return QLatin1Char('[') + source + longer + QLatin1Char(']');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

bool hasWords(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return text.contains(word);
}

/// What stands there as it is in every language: names of files, of fields, of the program, codes and keys, what the
/// dictionary says, and numbers with their plural, which the English forms of the program say.
bool isData(const QString& text) {
    static const QRegularExpression data(
        QStringLiteral("mercy-|^(?:cerner|epic)-|^[0-9]|^[A-Z0-9]{2,3}\\b|^Patient Allergy|^number, time|Press "
                       "shortcut|Ctrl\\+|^Plumbline|UTF-8|English|Deutsch|Fran|Espa|Portug|DejaVu|^OBX|^PID|^MSH"));
    return text.contains(data) || QFontDatabase::families().contains(text);
}

}  // namespace

class TestPseudoLocale : public QObject {
    Q_OBJECT

private slots:
    void everyActionIsTranslated() {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        AppFixture fixture;
        QStringList bare;
        for (const ActionInfo& info : fixture.app().desk().actions.all()) {
            if (!info.text.contains(QLatin1Char('['))) {
                bare.append(info.id);
            }
            if (!info.category.contains(QLatin1Char('['))) {
                bare.append(info.id + QStringLiteral(" (category)"));
            }
        }
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QStringLiteral(", "))));
    }

    void whatIsSeenIsTranslatedAndFits_data() {
        QTest::addColumn<QString>("action");
        for (const char* id : {"view.messages", "view.start", "statistics.open", "settings.open", "settings.shortcuts",
                               "story.patient", "story.feedChecks", "diff.withPrevious", "panel.findings",
                               "panel.inspector", "panel.value", "panel.activity"}) {
            QTest::newRow(id) << QString(QLatin1String(id));
        }
    }

    void whatIsSeenIsTranslatedAndFits() {
        QFETCH(QString, action);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QStringList bare, cut;
        {
            AppFixture fixture;
            fixture.press("Ctrl+1");
            fixture.press("Alt+Down");
            fixture.app().desk().actions.action(action)->trigger();
            fixture.settle();
            fixture.window().grab();  // what elides itself says so in its tip once it was painted
            for (const auto* const button : fixture.window().findChildren<QAbstractButton*>()) {
                look(*button, button->text(), bare, cut);
            }
            for (const auto* const label : fixture.window().findChildren<QLabel*>()) {
                look(*label, label->wordWrap() ? QString() : label->text(), bare, cut);
                if (label->isVisible() && label->wordWrap() && hasWords(label->text()) &&
                    !label->text().contains(QLatin1Char('[')) && !isData(label->text())) {
                    bare.append(label->text());
                }
            }
            for (const auto* const box : fixture.window().findChildren<QComboBox*>()) {
                for (int i = 0; i < box->count() && box->isVisible(); ++i) {
                    if (hasWords(box->itemText(i)) && !box->itemText(i).contains(QLatin1Char('[')) &&
                        !isData(box->itemText(i))) {
                        bare.append(box->itemText(i));
                    }
                }
            }
            for (const auto* const edit : fixture.window().findChildren<QLineEdit*>()) {
                if (edit->isVisible() && hasWords(edit->placeholderText()) &&
                    !edit->placeholderText().contains(QLatin1Char('[')) && !isData(edit->placeholderText())) {
                    bare.append(edit->placeholderText());
                }
            }
        }
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(bare.isEmpty(), qPrintable(QStringLiteral("not translated: ") + bare.join(QStringLiteral(" / "))));
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("cut off: ") + cut.join(QStringLiteral(" / "))));
    }

private:
    static void look(const QWidget& widget, const QString& text, QStringList& bare, QStringList& cut) {
        if (!widget.isVisible() || !hasWords(text) || text.startsWith(QLatin1Char('<'))) {
            return;
        }
        if (!text.contains(QLatin1Char('[')) && !isData(text)) {
            bare.append(text);
        }
        // A pixel is lost to rounding; elided labels say so by their own means (a tip).
        if (widget.width() + 1 < widget.minimumSizeHint().width() && widget.toolTip().isEmpty()) {
            cut.append(
                QStringLiteral("%1 (%2 of %3)").arg(text).arg(widget.width()).arg(widget.minimumSizeHint().width()));
        }
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
