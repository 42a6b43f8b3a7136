// Colours that can be read in every scheme, and a style sheet that reaches every window.
#include "gui/common/contrast.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QtTest/QtTest>

#include <memory>

using namespace plumb::desk;

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textIsReadOnAllThatItStandsOn_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
        QTest::newRow("high contrast") << static_cast<int>(Scheme::HighContrast);
        QTest::newRow("high contrast, dark") << static_cast<int>(Scheme::HighContrastDark);
    }

    void textIsReadOnAllThatItStandsOn() {
        QFETCH(int, scheme);
        const auto of = [&](Role role) { return Theme::color(static_cast<Scheme>(scheme), role); };
        const bool high = scheme >= static_cast<int>(Scheme::HighContrast);
        const double least = high ? 7.0 : 4.5;
        int looked = 0;
        for (std::size_t n = 0; n < kRoles; ++n) {
            const auto role = static_cast<Role>(n);
            if (role <= Role::Line || role == Role::OnAccent || (role >= Role::Selection && role <= Role::Match)) {
                continue;
            }
            for (const Role on : {Role::Ground, Role::Panel, Role::Selection, Role::Hover, Role::Match}) {
                const double there = contrast(of(role), of(on));
                QVERIFY2(
                    there >= least,
                    qPrintable(QStringLiteral("role %1 on role %2: %3").arg(n).arg(static_cast<int>(on)).arg(there)));
                ++looked;
            }
        }
        QCOMPARE(looked, 13 * 5);
        QVERIFY(contrast(of(Role::OnAccent), of(Role::Accent)) >= least);
    }

    /// Those that are there, those that come later, and what stands in them.
    void everyWindowIsDressed() {
        const auto early = std::make_unique<QLabel>(QStringLiteral("early"));
        early->ensurePolished();
        Theme theme;
        theme.setChoice(SchemeChoice::Light);
        theme.applyTo();
        QWidget late;
        auto* const inside = new QLabel(QStringLiteral("inside"), &late);
        inside->setProperty("tone", QStringLiteral("muted"));
        auto* const popup = new QLabel(QStringLiteral("of its own"), &late, Qt::ToolTip);
        late.show();
        popup->ensurePolished();
        QVERIFY(!early->styleSheet().isEmpty());
        QCOMPARE(late.styleSheet(), early->styleSheet());
        QVERIFY(popup->styleSheet().isEmpty());  // dressed with its window
        const auto ink = [](const QWidget& of) { return of.palette().color(QPalette::WindowText); };
        QCOMPARE(ink(*inside), Theme::color(Scheme::Light, Role::Muted));
        const QString light = late.styleSheet();
        theme.setChoice(SchemeChoice::Dark);
        QVERIFY(late.styleSheet() != light);
        QCOMPARE(early->styleSheet(), late.styleSheet());
        QCOMPARE(ink(*inside), Theme::color(Scheme::Dark, Role::Muted));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
