// What the tables of effects share.
#pragma once

#include "gui/common/action_effects.h"
#include "gui/common/app_fixture.h"

#include <functional>

namespace plumb::desk {

using Before = std::function<void(AppFixture&)>;
using AddEffect = std::function<void(const char* id, const char* changes, Before before)>;

void choose(AppFixture& fixture, const char* id);
/// Until the work behind it has made an action possible.
void waitFor(AppFixture& fixture, const char* id);

void addProjectEffects(const AddEffect& add);
void addListenEffects(const AddEffect& add);
void addReplayEffects(const AddEffect& add);

}  // namespace plumb::desk
