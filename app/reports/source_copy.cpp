#include "reports/source_copy.h"

#include <algorithm>
#include <utility>

namespace plumb::reports {
namespace {

/// [begin, end) of a source. `goOn` says whether more is wanted.
Result<void> copyRange(const source::OpenedSource& source, ByteRange range, const TakeBytes& take, bool& goOn) {
    constexpr std::uint64_t kPiece = 1u << 20;
    source::WindowBuffer buffer;
    std::uint64_t begin = range.begin;
    while (goOn && begin < range.end()) {
        const Result<ByteView> bytes = source.bytes().window({begin, std::min(kPiece, range.end() - begin)}, buffer);
        if (!bytes) {
            return fail(bytes.error());
        }
        if (bytes->empty()) {
            break;  // cut short meanwhile, which the check below says
        }
        goOn = take(asText(*bytes));
        begin += bytes->size();
    }
    return source.bytes().check();
}

}  // namespace

Result<void> copyBytes(const source::OpenedSource& source, const TakeBytes& take) {
    bool goOn = true;
    return copyRange(source, {0, source.bytes().size()}, take, goOn);
}

Result<void> copySource(const source::OpenedSource& source, std::uint64_t firstNumber, const ReplaceMessage& replace,
                        const TakeBytes& take) {
    std::uint64_t written = 0;
    std::string other;
    bool goOn = true;
    Result<void> gap;
    Result<void> read = source.forEach(0, source.size(), [&](MessageNumber number, ByteView message) {
        const ByteRange range = source.messages()[number].range();
        if (range.begin > written) {
            gap = copyRange(source, {written, range.begin - written}, take, goOn);
        }
        if (!gap || !goOn) {
            return false;
        }
        other.clear();
        const bool replaced = replace(firstNumber + number.value(), message, other);
        goOn = take(replaced ? std::string_view(other) : asText(message));
        written = range.end();
        return goOn;
    });
    if (!gap) {
        return gap;
    }
    if (!read || !goOn) {
        return read;
    }
    return copyRange(source, {written, source.bytes().size() - written}, take, goOn);
}

}  // namespace plumb::reports
