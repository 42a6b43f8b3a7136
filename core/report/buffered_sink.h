// Small pieces into large ones, so that a sink is called seldom and memory stays bounded.
#pragma once

#include "report/writer.h"

#include <string>
#include <string_view>
#include <utility>

namespace plumb::report {

class BufferedSink {
public:
    explicit BufferedSink(Sink sink)
        : m_sink(std::move(sink)) {
        m_buffer.reserve(kRoom);
    }
    BufferedSink(const BufferedSink&) = delete;
    BufferedSink& operator=(const BufferedSink&) = delete;

    BufferedSink& operator<<(std::string_view text) {
        m_buffer += text;
        if (m_buffer.size() >= kRoom) {
            flush();
        }
        return *this;
    }
    void flush() {
        if (!m_buffer.empty()) {
            m_sink(m_buffer);
            m_buffer.clear();
        }
    }

private:
    static constexpr std::size_t kRoom = 1u << 16;
    Sink m_sink;
    std::string m_buffer;
};

}  // namespace plumb::report
