// What the program puts on the clipboard may be values of patients, unless who put it there says that it is not.
#pragma once

#include <QString>

class QMimeData;

namespace plumb::desk {

/// A path, a name of a field: nothing of a message.
void copyWords(const QString& text);
[[nodiscard]] bool isWords(const QMimeData& copied);

/// How many whole messages stand in it.
void setCopiedMessages(QMimeData& copied, int messages);
/// 0: parts of one.
[[nodiscard]] int copiedMessages(const QMimeData& copied);

}  // namespace plumb::desk
