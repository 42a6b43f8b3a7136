#include "gui/common/action_effect_parts.h"
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#include "widgets/replay/listen_page.h"

#include <QLineEdit>
#include <QSpinBox>

namespace plumb::desk {
namespace {

/// A project with the page of a new listener, on any free port.
void newListener(AppFixture& fixture) {
    if (!makeProject(fixture)) {
        qFatal("The project was not made.");
    }
    choose(fixture, "listen.new");
    ListenPage* const page = listenPageInSight();
    if (!page) {
        qFatal("There is no listener's page.");
    }
    page->findChild<QLineEdit*>(QStringLiteral("listener.name"))->setText(QStringLiteral("Ward"));
    page->findChild<QSpinBox*>(QStringLiteral("listener.port"))->setValue(0);
    fixture.app().desk().actions.refresh();
}

void listening(AppFixture& fixture) {
    newListener(fixture);
    choose(fixture, "listen.start");
    waitFor(fixture, "listen.showMessages");
    waitFor(fixture, "listen.stop");
}

}  // namespace

void addListenEffects(const AddEffect& add) {
    add("listen.new", "documents page", [](AppFixture& fixture) {
        if (!makeProject(fixture)) {
            qFatal("The project was not made.");
        }
        fixture.app().desk().actions.refresh();
    });
    add("listen.keep", "words", newListener);
    add("listen.start", "words", newListener);
    add("listen.stop", "words", listening);
    add("listen.showMessages", "documents page", listening);
}

}  // namespace plumb::desk
