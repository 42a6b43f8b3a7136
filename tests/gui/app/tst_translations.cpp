// The window in each language that comes with it: every text is there, the window opens, and nothing that a text must
// carry is lost.
#include "gui/common/app_fixture.h"

#include "app/plumbline/main_window.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/describe_expression.h"
#endif
#include "widgets/against/rule_words.h"
#include "widgets/common/translation.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"

#include <QDir>
#include <QMenuBar>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestTranslations : public QObject {
    Q_OBJECT

    QHash<QString, QString> m_english;

    static QStringList placeholders(const QString& text) {
        static const QRegularExpression hole(QStringLiteral("%(?:L?[0-9n])"));
        QStringList found;
        for (auto match = hole.globalMatch(text); match.hasNext();) {
            found.append(match.next().captured());
        }
        found.sort();
        return found;
    }

    static QStringList holes(const QString& text) {
        static const QRegularExpression hole(QStringLiteral("\\{[0-9]\\}"));
        QStringList found;
        for (auto match = hole.globalMatch(text); match.hasNext();) {
            found.append(match.next().captured());
        }
        found.sort();
        return found;
    }

private slots:
    void everyTextIsThere_data() {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(PLUMBLINE_SOURCE_DIR "/translations"));
        for (const QString& name : folder.entryList({QStringLiteral("*.ts")})) {
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }

    void everyTextIsThere() {
        QFETCH(QString, file);
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&opened);
        QString source;
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation")) {
                QVERIFY2(!xml.attributes().hasAttribute(QLatin1String("type")), qPrintable(source));
                QStringList forms;
                while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != QLatin1String("translation")) {
                    if (xml.isStartElement()) {
                        forms.append(xml.readElementText());
                    } else if (xml.isCharacters() && !xml.isWhitespace()) {
                        forms.append(xml.text().toString());
                    }
                }
                for (const QString& form : forms) {
                    QVERIFY2(placeholders(form) == placeholders(source),
                             qPrintable(source + QStringLiteral(" -> ") + form));
                }
                QVERIFY2(!forms.isEmpty() || source.trimmed().isEmpty(), qPrintable(source));
                ++texts;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts > 5);
    }

    void theWindowOpensInIt_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("file");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Datei");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("Fichier");
        QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("Archivo");
        QTest::newRow("Portuguese") << QStringLiteral("pt_BR") << QStringLiteral("Arquivo");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("File");
    }

    void theWindowOpensInIt() {
        QFETCH(QString, code);
        QFETCH(QString, file);
        QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings chosen(settings);
            chosen.setValue(QStringLiteral("appearance/language"), code);
        }
        Application application({settings, {AppFixture::sample()}, false});
        application.start();
        QVERIFY(QTest::qWaitForWindowActive(&application.window()));
        QVERIFY(hasTranslation(code));
        QCOMPARE(application.window().menuBar()->actions().first()->text(), file);
        QVERIFY(!application.window().grab().isNull());
        if (code != QLatin1String("en")) {
            // Texts of functions outside of classes, too: no action keeps its English name.
            Actions& actions = application.desk().actions;
            for (const char* id :
                 {"editor.quickFix", "story.patient", "file.open", "findings.waive", "diff.withPrevious"}) {
                const QString text = actions.action(QLatin1String(id))->text();
                QVERIFY2(!m_english.isEmpty() && text != m_english.value(QLatin1String(id)), qPrintable(text));
            }
        }
    }

    void findingsSpeakIt() {
        QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        Settings(settings).setValue(QStringLiteral("appearance/language"), QStringLiteral("de"));
        Application application({settings, {AppFixture::sample()}, false});
        application.start();
        QVERIFY(QTest::qWaitForWindowActive(&application.window()));
        application.window().showPanel(QStringLiteral("findings"));
        auto* const panel = qobject_cast<FindingsPanel*>(application.window().panel(QStringLiteral("findings")));
        QTRY_VERIFY(panel->model()->rowCount() > 0);
        for (int row = 0; row < panel->model()->rowCount(); ++row) {
            const QString said = panel->model()->index(row, FindingsModel::WhatColumn).data().toString();
            QVERIFY2(!said.isEmpty() && !said.contains(QStringLiteral(" is ")) &&
                         !said.contains(QStringLiteral(" holds ")),
                     qPrintable(said));
        }
    }

    void everySentenceIsThere_data() {
        QTest::addColumn<QString>("code");
        for (const char* code : {"de", "fr", "es", "pt_BR"}) {
            QTest::newRow(code) << QString(QLatin1String(code));
        }
    }

    void everySentenceIsThere() {
        QFETCH(QString, code);
        QVERIFY(useLanguage(code));
        static const char* const sentences[] = {
#define PLUMB_MESSAGE(name, id, text) text,
#include "base/messages.def"
#undef PLUMB_MESSAGE
        };
        for (const char* const english : sentences) {
            const QString there = QCoreApplication::translate("messages", english);
            // A few rows are nothing but holes and keys.
            static const QRegularExpression words(QStringLiteral("[a-z]{4,} [a-z]{2,}"));
            QVERIFY2(there != QLatin1String(english) || !QString(QLatin1String(english)).contains(words), english);
            QCOMPARE(holes(there), holes(QString(QLatin1String(english))));
        }
    }

    void everyPhraseIsThere_data() {
        everySentenceIsThere_data();
    }

    void everyPhraseIsThere() {
        QFETCH(QString, code);
        QVERIFY(useLanguage(code));
        for (const std::string_view english : plumb::spec::expressionPhrases()) {
            const QString source = QString::fromStdString(std::string(english));
            const QString there = QCoreApplication::translate("expressions", std::string(english).c_str());
            QVERIFY2(there != source || !source.contains(QRegularExpression(QStringLiteral("[a-z]"))),
                     qPrintable(source));
            QCOMPARE(holes(there), holes(source));
        }
    }

    void conditionsSpeakIt() {
        QVERIFY(useLanguage(QStringLiteral("de")));
        plumb::spec::Usage usage;
        usage.code = plumb::spec::UsageCode::C;
        plumb::spec::Rule condition;
        condition.text = "valued(PID-5) and MSH-9.2 in (A01, A04)";
        const QString said = usageInWords(usage, condition);
        QVERIFY2(said.contains(QStringLiteral("PID-5 muss einen Wert haben und MSH-9.2 muss 'A01' oder 'A04' sein.")),
                 qPrintable(said));
    }

    void initTestCase() {
        QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        Settings(settings).setValue(QStringLiteral("appearance/language"), QStringLiteral("en"));
        Application application({settings, {}, false});
        for (const ActionInfo& info : application.desk().actions.all()) {
            m_english.insert(info.id, info.text);
        }
    }

    void cleanupTestCase() {
        useLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
