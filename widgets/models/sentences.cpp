#include "widgets/models/sentences.h"

#include "base/message_catalogue.h"

#include <QCoreApplication>

namespace plumb::desk {

QString sentence(MessageId id, const std::vector<std::string>& arguments) {
    const std::string_view english = messageTemplate(id);
    const QString translated = QCoreApplication::translate("messages", std::string(english).c_str());
    return toQString(renderTemplate(translated.toStdString(), arguments));
}

QString sentence(const Note& note) {
    return sentence(note.id, note.arguments);
}

QString sentence(const Error& error) {
    QString text = sentence(error.id(), error.arguments());
    for (const Error* cause = error.cause(); cause; cause = cause->cause()) {
        text += QLatin1Char(' ') + sentence(cause->id(), cause->arguments());
    }
    return text;
}

}  // namespace plumb::desk
