#include "widgets/project/project_place.h"

#include "hl7/path_pattern.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/focus.h"
#include "widgets/models/workspace.h"

#include <QObject>
#include <QPointer>

namespace plumb::desk {
namespace {

/// Whether there was nothing to wait for.
bool goIfRead(Desk& desk, Feed* feed, const ProjectPlace& place) {
    if (place.number >= feed->size()) {
        return feed->state() == Feed::State::Ready || feed->state() == Feed::State::Failed;
    }
    hl7::FieldPath path;
    if (const FeedMessagePtr message = feed->message(place.number); message && !place.path.isEmpty()) {
        if (const auto pattern = hl7::PathPattern::parse(place.path.toStdString())) {
            path = pattern->first(message->view).path;
        }
    }
    desk.focus.go(feed, place.number, path, nullptr);
    return true;
}

}  // namespace

void goToPlace(Desk& desk, const ProjectPlace& place) {
    Feed* feed = desk.project->feedOf(place.source);
    if (!feed) {
        desk.project->openSource(place.source);
        feed = desk.project->feedOf(place.source);
    }
    if (!feed) {
        return;  // it is not there, and openSource() said so
    }
    emit desk.focus.shown(feed, place.number);
    if (goIfRead(desk, feed, place)) {
        return;
    }
    // Goes with the feed, or once it was there.
    auto* const waiting = new QObject(feed);
    const auto again = [&desk, feed, place, waiting] {
        if (goIfRead(desk, feed, place)) {
            waiting->deleteLater();
        }
    };
    QObject::connect(feed, &Feed::grown, waiting, again);
    QObject::connect(feed, &Feed::stateChanged, waiting, again);
}

}  // namespace plumb::desk
