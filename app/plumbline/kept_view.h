// How a feed is shown - its layout, its filter and the spec it is held against - as a project keeps it.
#pragma once

#include <QByteArray>

namespace plumb::desk {

class Checks;
class MessagePage;

[[nodiscard]] QByteArray keptView(const MessagePage& page, const Checks& checks);
void showKeptView(MessagePage& page, Checks& checks, const QByteArray& kept);

}  // namespace plumb::desk
