// What runs while a verb sends or receives. Made before its sockets.
#pragma once

#include <QCoreApplication>

namespace plumb::cli {

class EventLoop {
public:
    EventLoop() = default;
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

private:
    int m_count = 1;
    char m_name[6] = "plumb";
    char* m_names[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_names};
};

}  // namespace plumb::cli
