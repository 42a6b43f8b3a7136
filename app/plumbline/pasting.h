// Ctrl+V anywhere but in a text: messages on the clipboard open as a source of their own, files as files.
#pragma once

#include <QString>

namespace plumb::desk {

class Application;
struct Desk;

/// Whether a text holds something that begins a message.
[[nodiscard]] bool looksLikeMessages(const QString& text);

void addPasteAction(Application& application, Desk& desk);

}  // namespace plumb::desk
