// The screens of the spec editor.
#pragma once

#include "gui/shots/shot.h"

#include "widgets/editor/completion_popup.h"
#include "widgets/spec/effect_run.h"
#include "widgets/spec/spec_below.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_form.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_outline_model.h"
#include "widgets/spec/spec_page.h"
#include "widgets/spec/spec_starter.h"

namespace plumb::desk {

/// A starter copied beside the messages, with one change that is not saved yet.
inline SpecPage* editSpec(Application& application) {
    openSample(application);
    const QString file = QDir::temp().filePath(QStringLiteral("mercy-adt.yaml"));
    QFile copy(file);
    const plumb::Result<std::string> text = copyOfSpec("epic-adt-outbound");
    if (!text || !copy.open(QIODevice::WriteOnly) || copy.write(text->data(), qint64(text->size())) < 0) {
        qFatal("The spec could not be copied.");
    }
    copy.close();
    SpecPage* const page = SpecHub::of(application.desk()).open(file);
    page->useForFeed();
    Shots::settle(application);
    QTest::qWait(600);
    Shots::settle(application);
    page->edit()->setFocus();
    const std::string_view all = page->edit()->bytes();
    page->edit()->setCaret(all.find("\nsegments:") + 10);
    for (const char* line : {"  PV1:", "  fields:", "  7: {usage: R, repeat: 1..1}"}) {
        QTest::keyClick(page->edit(), Qt::Key_Return);
        QTest::keyClicks(page->edit(), QLatin1String(line));
        page->edit()->popup()->close();
    }
    if (!QTest::qWaitFor([&] { return page->effect().state() == EffectRun::State::Done; }, 60'000)) {
        qWarning("The effect was not counted.");
    }
    return page;
}

inline void specShots(Shots& shots) {
    const auto spec = [](Application& a) {
        a.window().dock(QStringLiteral("inspector"))->hide();
        a.window().dock(QStringLiteral("findings"))->hide();
        editSpec(a)->showEffect();
    };
    shots.shot(QStringLiteral("spec-editor"), spec);
    shots.shot(QStringLiteral("spec-editor-dark"), spec, SchemeChoice::Dark);
    shots.shot(QStringLiteral("spec-editor-small"), [](Application& a) { editSpec(a); }, SchemeChoice::HighContrast,
               {1100, 700});
    shots.shot(QStringLiteral("spec-completion"), [](Application& a) {
        SpecPage* const page = editSpec(a);
        page->edit()->setFocus();
        QTest::keyClick(page->edit(), Qt::Key_Return);
        QTest::keyClicks(page->edit(), QStringLiteral("7: {usage: "));
        QTest::keyClick(page->edit(), Qt::Key_Space, Qt::ControlModifier);
    });
    shots.shot(QStringLiteral("spec-problems"), [](Application& a) {
        a.window().dock(QStringLiteral("inspector"))->hide();
        SpecPage* const page = editSpec(a);
        page->edit()->setFocus();
        for (const char* line : {"8: {usage: RQ, values: LOCAL_SEX}", "10: {usage: C, type: CXX, repeat: 1..*}"}) {
            QTest::keyClick(page->edit(), Qt::Key_Return);
            QTest::keyClicks(page->edit(), QLatin1String(line));
            page->edit()->popup()->close();
        }
        Shots::settle(a);
        QTest::qWait(400);
        Shots::settle(a);
        trigger(a, "spec.nextProblem");
        trigger(a, "file.close");
    });
    shots.shot(QStringLiteral("spec-new"), [](Application& a) {
        openSample(a);
        trigger(a, "spec.new");
    });
}

}  // namespace plumb::desk
