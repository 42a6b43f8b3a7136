// A capture (pcap, pcapng) seen as the messages that went over the wire: the MLLP streams of its TCP connections, put
// in order and cut into messages, which stand one behind the other in the order in which they began; acknowledgements
// stand among them. Where bytes are missing, a frame ends, so that two halves are never shown as one message.
//
// open() runs over the file once and keeps 16 bytes per piece of a message and some 40 per message; the bytes stay in
// the file.
#pragma once

#include "base/cancel.h"
#include "base/error.h"
#include "source/byte_source.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::source {

class CaptureSource final : public ByteSource {
public:
    /// Whether these first bytes of a file are those of a capture.
    [[nodiscard]] static bool looksLikeOne(ByteView head);

    /// Progress counts bytes of the file.
    [[nodiscard]] static Result<std::shared_ptr<CaptureSource>> open(std::shared_ptr<const ByteSource> file,
                                                                     const CancelToken& cancel, Progress& progress);

    [[nodiscard]] const std::string& name() const override { return m_file->name(); }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<ByteView> window(ByteRange range, WindowBuffer& buffer) const override;
    [[nodiscard]] Result<void> check() const override { return m_file->check(); }
    [[nodiscard]] bool changedSinceOpened() const override { return m_file->changedSinceOpened(); }
    [[nodiscard]] std::uint64_t fileOffset(std::uint64_t offset) const override;
    [[nodiscard]] bool isDecoded() const override { return true; }
    [[nodiscard]] std::optional<Passage> passageOf(std::uint64_t offset) const override;

    [[nodiscard]] const std::vector<Note>& notes() const { return m_notes; }

private:
    struct Run {
        std::uint64_t begin = 0;  // in this source; it ends where the next begins
        std::uint64_t file = 0;
    };
    struct Wired {
        std::uint64_t begin = 0;  // in this source
        std::int64_t timeNs = 0;
        std::uint64_t missing = 0;
        std::uint32_t names = 0;
        std::uint32_t partner = 0;
        bool forward = false;
        bool answers = false;
    };
    struct Names {
        std::string first, second;
    };
    class Builder;

    explicit CaptureSource(std::shared_ptr<const ByteSource> file)
        : m_file(std::move(file)) {}
    [[nodiscard]] std::size_t runAt(std::uint64_t offset) const;

    std::shared_ptr<const ByteSource> m_file;
    std::uint64_t m_size = 0;
    std::vector<Run> m_runs;
    std::vector<Wired> m_units;
    std::vector<Names> m_names;  // of the connections that hold units
    std::vector<Note> m_notes;
};

}  // namespace plumb::source
