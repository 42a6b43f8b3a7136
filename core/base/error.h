// What went wrong, as data: an id, its arguments, and what caused it. Tests assert ids; people read render().
#pragma once

#include "base/message_id.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb {

class Error {
public:
    explicit Error(MessageId id, std::vector<std::string> arguments = {})
        : m_id(id)
        , m_arguments(std::move(arguments)) {}

    [[nodiscard]] MessageId id() const { return m_id; }
    [[nodiscard]] std::string_view code() const { return messageCode(m_id); }
    [[nodiscard]] std::string_view room() const { return messageRoom(m_id); }
    [[nodiscard]] const std::vector<std::string>& arguments() const { return m_arguments; }

    /// The error below this one, or nullptr.
    [[nodiscard]] const Error* cause() const { return m_cause.get(); }
    [[nodiscard]] Error causedBy(Error cause) &&;

    /// The English sentence, and that of each cause after it.
    [[nodiscard]] std::string render() const;

private:
    MessageId m_id;
    std::vector<std::string> m_arguments;
    std::shared_ptr<const Error> m_cause;
};

/// Something noticed that is not an error: an assumption about a source, an oddity of a message.
struct Note {
    MessageId id = MessageId::None;
    std::vector<std::string> arguments;

    [[nodiscard]] std::string_view code() const { return messageCode(id); }
    [[nodiscard]] std::string render() const;

    friend bool operator==(const Note&, const Note&) = default;
};

}  // namespace plumb
