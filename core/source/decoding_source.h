// A source seen through a decoder: an escaped log, a JSON export, a hex dump, read as the plain messages in it.
//
// make() runs over the input once and keeps a checkpoint per block: where it stands, how much was written so far, and
// the decoder's state. A window decodes its blocks again from their checkpoints; since a block is always one call with
// the same input, it gives the same bytes. Besides checkpoints only a few decoded blocks are kept, so memory does not
// grow with what is stored, and nothing is written to disk.
#pragma once

#include "base/cancel.h"
#include "source/byte_source.h"
#include "source/stream_decoder.h"

#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace plumb::source {

class DecodingSource final : public ByteSource {
public:
    static constexpr std::uint64_t kBlockBytes = 256 * 1024;

    /// Progress counts bytes of the input.
    [[nodiscard]] static Result<std::shared_ptr<DecodingSource>> make(std::shared_ptr<const ByteSource> input,
                                                                      std::unique_ptr<StreamDecoder> decoder,
                                                                      const CancelToken& cancel, Progress& progress,
                                                                      std::uint64_t blockBytes = kBlockBytes);
    ~DecodingSource() override;

    [[nodiscard]] const std::string& name() const override { return m_input->name(); }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<ByteView> window(ByteRange range, WindowBuffer& buffer) const override;
    [[nodiscard]] Result<void> check() const override { return m_input->check(); }
    [[nodiscard]] std::uint64_t fileOffset(std::uint64_t offset) const override;
    [[nodiscard]] bool isDecoded() const override { return true; }

    /// What the decoder had to say about the whole input.
    [[nodiscard]] const std::vector<Note>& notes() const { return m_notes; }

private:
    struct Checkpoint {
        std::uint64_t input = 0;
        std::uint64_t output = 0;
        std::unique_ptr<StreamDecoder> decoder;
    };
    struct Block;

    explicit DecodingSource(std::shared_ptr<const ByteSource> input)
        : m_input(std::move(input)) {}
    [[nodiscard]] std::size_t blockAt(std::uint64_t offset) const;
    [[nodiscard]] std::uint64_t outputEnd(std::size_t number) const;
    [[nodiscard]] Result<std::shared_ptr<const Block>> block(std::size_t number) const;
    [[nodiscard]] Result<std::shared_ptr<const Block>> decodeBlock(std::size_t number) const;

    std::shared_ptr<const ByteSource> m_input;
    std::uint64_t m_inputSize = 0;
    std::uint64_t m_blockBytes = kBlockBytes;
    std::uint64_t m_size = 0;
    std::vector<Checkpoint> m_checkpoints;
    std::vector<Note> m_notes;

    mutable std::mutex m_cacheMutex;
    mutable std::list<std::shared_ptr<const Block>> m_cache;  // newest first
};

}  // namespace plumb::source
