#include "base/error.h"

#include "base/message_catalogue.h"

namespace plumb {

Error Error::causedBy(Error cause) && {
    m_cause = std::make_shared<const Error>(std::move(cause));
    return std::move(*this);
}

std::string Error::render() const {
    std::string text = renderMessage(m_id, m_arguments);
    for (const Error* below = cause(); below; below = below->cause()) {
        text += ' ';
        text += renderMessage(below->id(), below->arguments());
    }
    return text;
}

std::string Note::render() const {
    return renderMessage(id, arguments);
}

}  // namespace plumb
