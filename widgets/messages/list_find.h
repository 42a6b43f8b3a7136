// Goes from match to match of what the query bar asks for, in the order of the list, and shows the place in the raw
// message.
#pragma once

#include "widgets/messages/find_run.h"

#include <optional>

namespace plumb::desk {

struct Desk;
class MessagePage;

class ListFind final : public QObject {
    Q_OBJECT

public:
    ListFind(Desk& desk, MessagePage& page);

    void find(bool forward);
    void stop();
    [[nodiscard]] bool running() const { return m_run.running(); }

private:
    void show(std::uint64_t number, bool wrapped);

    Desk& m_desk;
    MessagePage& m_page;
    FindRun m_run;
    std::optional<Question> m_question;
    bool m_forward = true;
};

}  // namespace plumb::desk
