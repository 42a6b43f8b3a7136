// Decisions about gaps that were not saved survive the end of the program.
#include "gui/gap/gap_specs.h"
#include "gui/keeping/keeping_fixture.h"

#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/gap/gap_drafts.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/gap/gap_model.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/spec/spec_page.h"

using namespace plumb;
using namespace plumb::desk;

namespace {

/// What the killed process does: decides about two gaps, and with "save" saves the list after the first.
int decide(const QString& how, const QString& folder, const QString& file) {
    const std::unique_ptr<Application> app = started(folder);
    if (!settled(*app)) {
        return 1;
    }
    GapPage* const page = GapHub::of(app->desk())
                              .compare(folder + QStringLiteral("/lab.yaml"), folder + QStringLiteral("/registry.yaml"));
    if (!comesAbout([&] { return page->model()->rowCount() > 2; }, 30'000)) {
        return 2;
    }
    auto* const drafts = app->unfinished().findChild<GapDrafts*>();
    const auto kept = [&] { return comesAbout([&] { return drafts->settled(); }, 30'000); };
    page->list()->selectRow(1);
    QTest::keyClick(page->list(), Qt::Key_M);
    if (drafts->settled() || !kept()) {
        return 3;
    }
    if (how == QLatin1String("save") && !page->saveTo(file).isEmpty()) {
        return 4;
    }
    if (how == QLatin1String("leave")) {
        page->list()->selectRow(2);
        QTest::keyClick(page->list(), Qt::Key_A);
        if (!kept()) {
            return 5;
        }
    }
    dieNow();
}

}  // namespace

class TestGapDrafts : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        gap_specs::write(m_folder->filePath(QStringLiteral("lab.yaml")), gap_specs::sender());
        gap_specs::write(m_folder->filePath(QStringLiteral("registry.yaml")), gap_specs::receiver());
    }

    void comeBackAfterTheProgramWasKilled() {
        QVERIFY(killed(QStringLiteral("leave"), m_folder->path(), QString()));
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QVERIFY(app->unfinished().restorer().drafts() == 1);
        QCOMPARE(app->unfinished().restorer().draftsByKind().gaps, std::size_t{1});
        const auto* const bar = app->window().findChild<RestoreBar*>();
        QVERIFY(bar && bar->sentence().contains(QStringLiteral("of gaps")));
        QVERIFY(!bar->sentence().contains(QStringLiteral("specs")));
        app->unfinished().restorer().restore();
        QTRY_COMPARE(pages<GapPage>(*app).size(), std::size_t{1});
        QVERIFY(pages<SpecPage>(*app).empty());
        GapPage& page = *pages<GapPage>(*app).front();
        QVERIFY(settled(*app));
        QCOMPARE(page.model()->at(1)->decision, spec::GapDecision::Map);
        QCOMPARE(page.model()->at(2)->decision, spec::GapDecision::AskVendor);
        QVERIFY(page.isModified());
        QVERIFY(page.notice()->sentence().contains(QStringLiteral("were not saved")));
        // The specs were found again, so that the list goes on with them.
        QVERIFY(page.canCompare());
    }

    void areNotOfferedOnceTheyAreSaved() {
        const QString file = m_folder->filePath(QStringLiteral("lab.gap.yaml"));
        QVERIFY(killed(QStringLiteral("save"), m_folder->path(), file));
        QVERIFY(QFile::exists(file));
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QCOMPARE(app->unfinished().restorer().drafts(), std::size_t{0});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char** argv) {
    return runWithChild<TestGapDrafts>(argc, argv, decide);
}
#include "tst_gap_drafts.moc"
