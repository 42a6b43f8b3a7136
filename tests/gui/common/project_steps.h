// What tests of the project in the window begin with, and how they wait.
#pragma once

#include "gui/common/app_fixture.h"
#include "gui/common/waiting.h"

#include "widgets/keeping/project_work.h"
#include "widgets/messages/message_page.h"

#include <QtTest/QtTest>

namespace plumb::desk {

inline constexpr int kProjectPatience = 30'000;

/// The project is open, its sources are in the window with what was kept of them, and nothing runs.
inline bool projectSettled(AppFixture& fixture) {
    ProjectWork& work = fixture.app().project();
    return comesAbout(
        [&] {
            return work.session().isOpen() && work.isSettled() && !work.contents().sources.empty() &&
                   fixture.app().desk().jobs.running().empty();
        },
        kProjectPatience);
}

/// It is settled, with messages in front. `sources`: so many of them, all open; 0: as many as there are.
inline bool opened(AppFixture& fixture, std::size_t sources = 0) {
    const auto all = [&] {
        return fixture.app().project().contents().sources.size() == sources &&
               fixture.app().desk().workspace.feeds().size() == sources;
    };
    return projectSettled(fixture) && (sources == 0 || comesAbout(all, kProjectPatience)) && projectSettled(fixture) &&
           fixture.app().page() != nullptr;
}

inline bool closed(AppFixture& fixture) {
    ProjectSession& session = fixture.app().project().session();
    session.close();
    return comesAbout([&] { return session.state() == ProjectSession::State::None; }, kProjectPatience);
}

inline bool makeProject(AppFixture& fixture) {
    fixture.app().project().session().create(fixture.folder.filePath(QStringLiteral("work.plumb")), nullptr);
    return projectSettled(fixture);
}

/// Gives a message a segment that it is known by.
inline bool editMessage(Feed& feed, std::uint64_t number) {
    const auto at = feed.message(number)->bytes.find("PID|");
    return feed.change(number, {{at, "PID", "ZID"}}, QStringLiteral("Rename the segment")).has_value();
}

inline bool isEdited(Feed& feed, std::uint64_t number) {
    return feed.message(number)->bytes.find("ZID|") != std::string::npos;
}

}  // namespace plumb::desk
