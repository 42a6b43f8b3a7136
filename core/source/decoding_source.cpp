#include "source/decoding_source.h"

#include <algorithm>
#include <utility>

namespace plumb::source {
namespace {

constexpr std::size_t kCachedBlocks = 8;
constexpr std::uint64_t kMostCheckpoints = 65536;

struct Run {
    std::uint64_t output = 0;  // within its block
    std::uint64_t length = 0;
    std::uint64_t input = 0;
    std::uint64_t inputLength = 0;
    bool copied = false;
};

class CountingSink final : public DecodeSink {
public:
    void copy(ByteView bytes, std::uint64_t) override { m_bytes += bytes.size(); }
    void replace(std::string_view bytes, std::uint64_t, std::uint64_t) override { m_bytes += bytes.size(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    std::uint64_t m_bytes = 0;
};

// Whether `next` goes on where `run` stops, in the same proportion, so that one run can stand for both.
bool continues(const Run& run, const Run& next) {
    return run.copied == next.copied && run.input + run.inputLength == next.input &&
           run.inputLength * next.length == next.inputLength * run.length;
}

class RecordingSink final : public DecodeSink {
public:
    RecordingSink(std::string& bytes, std::vector<Run>& runs)
        : m_bytes(bytes)
        , m_runs(runs) {}

    void copy(ByteView bytes, std::uint64_t offset) override { add(asText(bytes), offset, bytes.size(), true); }
    void replace(std::string_view bytes, std::uint64_t offset, std::uint64_t length) override {
        add(bytes, offset, length, false);
    }

private:
    void add(std::string_view bytes, std::uint64_t offset, std::uint64_t length, bool copied) {
        if (bytes.empty()) {
            return;
        }
        const Run run{m_bytes.size(), bytes.size(), offset, length, copied};
        if (!m_runs.empty() && continues(m_runs.back(), run)) {
            m_runs.back().length += run.length;
            m_runs.back().inputLength += run.inputLength;
        } else {
            m_runs.push_back(run);
        }
        m_bytes.append(bytes);
    }

    std::string& m_bytes;
    std::vector<Run>& m_runs;
};

struct Piece {
    ByteView bytes;
    bool last = false;
};

// The input of one block: the same for the first pass and for every later one.
Result<Piece> pieceAt(const ByteSource& input, std::uint64_t at, std::uint64_t inputSize, std::uint64_t blockBytes,
                      WindowBuffer& buffer) {
    const std::uint64_t wanted = std::min(blockBytes + StreamDecoder::kLookahead, inputSize - at);
    auto view = input.window({at, wanted}, buffer);
    if (!view) {
        return fail(std::move(view.error()));
    }
    if (view->size() < wanted) {
        return fail(MessageId::SourceTruncated,
                    {input.name(), std::to_string(at + view->size()), std::to_string(inputSize)});
    }
    return Piece{*view, at + wanted == inputSize};
}

std::size_t decodePiece(StreamDecoder& decoder, const Piece& piece, std::uint64_t at, DecodeSink& sink) {
    const std::size_t used = decoder.decode(piece.bytes, at, piece.last, sink);
    return piece.last ? piece.bytes.size() : std::clamp<std::size_t>(used, 1, piece.bytes.size());
}

}  // namespace

struct DecodingSource::Block {
    std::size_t number = 0;
    std::string bytes;
    std::vector<Run> runs;
};

DecodingSource::~DecodingSource() = default;

Result<std::shared_ptr<DecodingSource>> DecodingSource::make(std::shared_ptr<const ByteSource> input,
                                                             std::unique_ptr<StreamDecoder> decoder,
                                                             const CancelToken& cancel, Progress& progress,
                                                             std::uint64_t blockBytes) {
    std::shared_ptr<DecodingSource> source(new DecodingSource(std::move(input)));
    source->m_inputSize = source->m_input->size();
    source->m_blockBytes = std::max({blockBytes, std::uint64_t{1}, source->m_inputSize / kMostCheckpoints});
    WindowBuffer buffer;
    for (std::uint64_t at = 0; at < source->m_inputSize;) {
        if (cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        const auto piece = pieceAt(*source->m_input, at, source->m_inputSize, source->m_blockBytes, buffer);
        if (!piece) {
            return fail(piece.error());
        }
        source->m_checkpoints.push_back({at, source->m_size, decoder->clone()});
        CountingSink counted;
        const std::size_t used = decodePiece(*decoder, *piece, at, counted);
        source->m_size += counted.bytes();
        at += used;
        progress.add(used);
    }
    if (auto unchanged = source->m_input->check(); !unchanged) {
        return fail(std::move(unchanged.error()));
    }
    source->m_notes = decoder->notes();
    return source;
}

std::size_t DecodingSource::blockAt(std::uint64_t offset) const {
    const auto after = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), offset,
                                        [](std::uint64_t wanted, const Checkpoint& c) { return wanted < c.output; });
    return static_cast<std::size_t>(after - m_checkpoints.begin()) - 1;
}

std::uint64_t DecodingSource::outputEnd(std::size_t number) const {
    return number + 1 < m_checkpoints.size() ? m_checkpoints[number + 1].output : m_size;
}

Result<std::shared_ptr<const DecodingSource::Block>> DecodingSource::decodeBlock(std::size_t number) const {
    const Checkpoint& from = m_checkpoints[number];
    WindowBuffer buffer;
    const auto piece = pieceAt(*m_input, from.input, m_inputSize, m_blockBytes, buffer);
    if (!piece) {
        return fail(piece.error());
    }
    auto block = std::make_shared<Block>();
    block->number = number;
    RecordingSink sink(block->bytes, block->runs);
    const auto decoder = from.decoder->clone();
    decodePiece(*decoder, *piece, from.input, sink);
    if (block->bytes.size() != outputEnd(number) - from.output) {
        if (auto unchanged = m_input->check(); !unchanged) {
            return fail(std::move(unchanged.error()));
        }
        return fail(MessageId::DecodeFailed, {name(), std::string(decoder->name()),
                                              "the bytes are no longer what they were", std::to_string(from.input)});
    }
    return block;
}

Result<std::shared_ptr<const DecodingSource::Block>> DecodingSource::block(std::size_t number) const {
    {
        const std::scoped_lock lock(m_cacheMutex);
        const auto known =
            std::find_if(m_cache.begin(), m_cache.end(), [&](const auto& cached) { return cached->number == number; });
        if (known != m_cache.end()) {
            m_cache.splice(m_cache.begin(), m_cache, known);
            return m_cache.front();
        }
    }
    auto decoded = decodeBlock(number);  // without the lock: two readers may both do it, and both are right
    if (decoded) {
        const std::scoped_lock lock(m_cacheMutex);
        m_cache.push_front(*decoded);
        if (m_cache.size() > kCachedBlocks) {
            m_cache.pop_back();
        }
    }
    return decoded;
}

Result<ByteView> DecodingSource::window(ByteRange range, WindowBuffer& buffer) const {
    buffer.clear();
    if (range.begin >= m_size) {
        return ByteView{};
    }
    const std::uint64_t end = range.begin + std::min(range.length, m_size - range.begin);
    buffer.reserve(static_cast<std::size_t>(end - range.begin));
    for (std::uint64_t at = range.begin; at < end;) {
        const std::size_t number = blockAt(at);
        const auto decoded = block(number);
        if (!decoded) {
            return fail(decoded.error());
        }
        const std::uint64_t begin = m_checkpoints[number].output;
        const ByteView part = slice(asBytes((*decoded)->bytes), {at - begin, end - at});
        buffer.insert(buffer.end(), part.begin(), part.end());
        at += part.size();
    }
    return ByteView(buffer);
}

std::uint64_t DecodingSource::fileOffset(std::uint64_t offset) const {
    if (offset >= m_size) {
        return m_input->fileOffset(m_inputSize);
    }
    const std::size_t number = blockAt(offset);
    const auto decoded = block(number);
    if (!decoded) {
        return m_input->fileOffset(m_checkpoints[number].input);
    }
    const std::uint64_t inside = offset - m_checkpoints[number].output;
    const auto& runs = (*decoded)->runs;
    const auto after = std::upper_bound(runs.begin(), runs.end(), inside,
                                        [](std::uint64_t wanted, const Run& run) { return wanted < run.output; });
    const Run& run = *std::prev(after);
    return m_input->fileOffset(run.input + (inside - run.output) * run.inputLength / run.length);
}

}  // namespace plumb::source
