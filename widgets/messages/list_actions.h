// The actions of a message list beside moving and filtering: grouping, flags and pins, going from match to match,
// column sets, colours, batch segments.
#pragma once

#include <functional>

namespace plumb::desk {

class AskLine;
class MessagePage;
struct Desk;

/// `page`: the list that is meant, nullptr when none is there.
void addListActions(Desk& desk, std::function<MessagePage*()> page, std::function<AskLine*()> askLine);

}  // namespace plumb::desk
